import type { FormatSamples } from './format-samples.ts';

const record = (headline: string, more: object = {}): string =>
  JSON.stringify({
    dateline: 1,
    slug: 'a',
    article: {
      id: null,
      headline,
      publishedAt: '2024-08-20T12:00:00.000Z',
      source: 'Example',
      url: null,
      byline: null,
      section: null,
      language: 'en',
      topics: [{ name: 'Trade', scheme: null, code: null }],
      annotations: [],
      metadata: {},
      body: 'A text.',
      ...more,
    },
    extraction: { extractor: '1', entities: [] },
  });

export const EXPORTED_SAMPLES: FormatSamples = {
  format: 'dateline',
  wellFormed: [
    { name: 'one record', content: record('One'), records: ['One'] },
    {
      name: 'two records',
      path: 'a.ndjson',
      content: `${record('One')}\n${record('Two')}\n`,
      records: ['One', 'Two'],
    },
    { name: 'character references as text', content: record('A &amp; B'), records: ['A &amp; B'] },
    {
      name: 'a byte order mark and blank lines',
      content: `\ufeff${record('One')}\r\n\r\n`,
      records: ['One'],
    },
    { name: 'other keys', content: record('One', { future: [1] }), records: ['One'] },
    {
      name: 'articles without their pairs of entities',
      content: `${record('One')}\n{"dateline":1,"coMention":{"articleCount":1}}\n`,
      records: ['One'],
    },
    {
      name: 'metadata with the names of another format',
      content: record('One', { metadata: { versionCreated: '2024-08-20', pubStatus: 'usable' } }),
      records: ['One'],
    },
  ],
  malformed: [
    {
      name: 'an incomplete line between others',
      content: `${record('One')}\n${record('Two').slice(0, 90)}\n${record('Three')}\n`,
      records: ['One', 'RECORD_INVALID', 'Three'],
    },
    {
      name: 'a line without an article',
      content: `${record('One')}\n{"dateline":1}\n`,
      records: ['One', 'RECORD_INVALID'],
    },
    ...(
      [
        ['an article without a text', { body: '' }, 'BODY_MISSING'],
        ['an article without a headline', { headline: null }, 'RECORD_INVALID'],
        ['an empty headline', { headline: '' }, 'HEADLINE_MISSING'],
        ['an invalid date', { publishedAt: 'soon' }, 'ARTICLE_INVALID'],
        ['an invalid language', { language: '?' }, 'ARTICLE_INVALID'],
        ['an invalid URL', { url: 'here' }, 'ARTICLE_INVALID'],
        ['annotations of an unknown kind', { annotations: [{ kind: 'SHIP', name: 'A' }] }, 'RECORD_INVALID'],
        ['metadata that is a list', { metadata: [1] }, 'RECORD_INVALID'],
      ] as const
    ).map(([name, fields, code]) => ({
      name,
      content: `${record('One', fields)}\n${record('Two')}\n`,
      records: [code, 'Two'],
    })),
  ],
};
