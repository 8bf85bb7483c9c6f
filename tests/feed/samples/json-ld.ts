import type { FormatSamples } from './format-samples.ts';

const CONTEXT = { '@context': 'https://schema.org' };
const ONE = {
  ...CONTEXT,
  '@type': 'NewsArticle',
  url: 'https://paper.example/one',
  headline: 'Bridge over the Aare reopens',
  datePublished: '2024-08-20T08:00:00+02:00',
  publisher: { '@type': 'Organization', name: 'Example Paper' },
  articleBody: 'The bridge reopened on Tuesday.',
};
const TWO = { ...ONE, url: 'https://paper.example/two', headline: 'Toll is abolished' };
const without = (name: string) => Object.fromEntries(Object.entries(ONE).filter(([key]) => key !== name));
const json = (value: unknown) => JSON.stringify(value);

export const JSON_LD_SAMPLES: FormatSamples = {
  format: 'json-ld',
  wellFormed: [
    { name: 'one article', content: json(ONE), records: [ONE.headline] },
    { name: 'a list', content: json([ONE, TWO]), records: [ONE.headline, TWO.headline] },
    {
      name: 'one object per line',
      content: `${json(ONE)}\n${json(TWO)}\n`,
      records: [ONE.headline, TWO.headline],
    },
    {
      name: 'a graph with references',
      content: json({
        ...CONTEXT,
        '@graph': [
          { '@type': 'Organization', '@id': '#publisher', name: 'Example Paper' },
          {
            ...ONE,
            '@type': ['NewsArticle', 'http://schema.org/OpinionNewsArticle'],
            publisher: { '@id': '#publisher' },
          },
          { '@type': 'WebPage', '@id': '#page' },
        ],
      }),
      records: [ONE.headline],
    },
    {
      name: 'a page with an article as main entity',
      content: json({ ...CONTEXT, '@type': 'WebPage', mainEntity: ONE }),
      records: [ONE.headline],
    },
    {
      name: 'objects of other types',
      content: json([{ ...CONTEXT, '@type': 'Person', name: 'A' }, ONE]),
      records: ['skipped', ONE.headline],
    },
  ],
  malformed: [
    { name: 'an object that ends early', content: json(ONE).slice(0, -30), records: ['RECORD_INVALID'] },
    {
      name: 'a graph that ends early',
      content: json({ ...CONTEXT, '@graph': [ONE] }).slice(0, -3),
      records: ['RECORD_INVALID'],
    },
    {
      name: 'a comma after the last field',
      content: `[${json(ONE).replace(/\}$/, ',}')}, ${json(TWO)}]`,
      records: ['RECORD_INVALID', TWO.headline],
      where: /byte 1/,
    },
    {
      name: 'a line feed in a string',
      content: `${json(ONE).replace('reopened', 're\nopened')}\n${json(TWO)}`,
      records: ['RECORD_INVALID', TWO.headline],
    },
    {
      name: 'an article without text',
      content: json([without('articleBody'), TWO]),
      records: ['BODY_NOT_INCLUDED', TWO.headline],
    },
    {
      name: 'an article with neither text nor address',
      content: json({ ...without('articleBody'), url: undefined }),
      records: ['BODY_MISSING'],
    },
    {
      name: 'an article without a headline',
      content: json([without('headline'), TWO]),
      records: ['HEADLINE_MISSING', TWO.headline],
    },
    {
      name: 'a month 13',
      content: json([{ ...ONE, datePublished: '2024-13-01' }, TWO]),
      records: ['ARTICLE_INVALID', TWO.headline],
    },
    {
      name: 'NUL bytes',
      content: `[${json(ONE).replace('bridge', '\0')},${json(TWO)}]`,
      records: ['FILE_BINARY', TWO.headline],
    },
    {
      name: 'invalid UTF-8',
      content: Buffer.concat([
        Buffer.from(`[${json(ONE).slice(0, -3)} éééééé`),
        Buffer.from([0xff, 0xc3, 0x28]),
        Buffer.from(` é"},${json(TWO)}]`),
      ]),
      records: ['CHARSET_INVALID', TWO.headline],
    },
    {
      name: '200 levels of objects',
      content: `[${json(ONE).slice(0, -1)},"about":${'{"about":'.repeat(200)}1${'}'.repeat(200)}},${json(TWO)}]`,
      records: ['NESTING_TOO_DEEP', TWO.headline],
    },
    {
      name: 'references that form a cycle',
      content: json({
        ...CONTEXT,
        '@graph': [
          { ...ONE, '@id': '#a', about: { '@id': '#b' } },
          { '@type': 'Person', '@id': '#b', name: 'B', knows: { '@id': '#b' }, subjectOf: { '@id': '#a' } },
        ],
      }),
      records: [ONE.headline],
    },
  ],
};
