import type { FormatSamples } from './format-samples.ts';

const ONE = {
  uri: 'https://wire.example/items/1',
  type: 'text',
  versioncreated: '2024-08-20T14:05:00Z',
  headline: 'Ferry service to Bergen resumes',
  copyrightholder: 'Example Wire',
  body_text: 'The ferry to Bergen sailed again on Tuesday.',
};
const without = (name: string) => Object.fromEntries(Object.entries(ONE).filter(([key]) => key !== name));
const json = (value: unknown) => JSON.stringify(value);
const TWO = { ...ONE, uri: 'https://wire.example/items/2', headline: 'Harbour dues rise' };

export const NINJS_SAMPLES: FormatSamples = {
  format: 'ninjs',
  wellFormed: [
    {
      name: 'ninjs 1 with HTML',
      content: json({ ...ONE, body_html: '<p>One.</p><p>Two.</p>' }),
      records: [ONE.headline],
    },
    {
      name: 'ninjs 2 with lists of headlines and bodies',
      content: json({
        ...without('headline'),
        headlines: [
          { role: 'short', value: 'Ferry' },
          { role: 'main', value: ONE.headline },
        ],
        bodies: [{ role: 'html', contenttype: 'text/html', value: '<p>One.</p>' }],
      }),
      records: [ONE.headline],
    },
    {
      name: 'ninjs 3 with names in camel case',
      content: json({
        uri: 'urn:newsml:wire.example:20240820:1',
        type: 'text',
        pubStatus: 'usable',
        versionCreated: '2024-08-20T14:05:00Z',
        infoSources: [{ name: 'Example Wire' }],
        headlines: [{ role: 'main', contentType: 'text/plain', value: ONE.headline }],
        bodies: [{ role: 'main', contentType: 'text/plain', value: 'The ferry sailed.' }],
      }),
      records: [ONE.headline],
    },
    { name: 'a list of items', content: json([ONE, TWO]), records: [ONE.headline, TWO.headline] },
    {
      name: 'one item per line',
      content: `${json(ONE)}\n\n${json({ ...ONE, type: 'picture' })}\r\n${json(TWO)}`,
      records: [ONE.headline, 'skipped', TWO.headline],
    },
    {
      name: 'an envelope with items',
      content: json({ data: { items: [{ item: ONE }, TWO] } }),
      records: [ONE.headline, TWO.headline],
    },
    {
      name: 'UTF-16 with a byte order mark',
      content: Buffer.from(`\ufeff${json([ONE, TWO])}`, 'utf16le'),
      records: [ONE.headline, TWO.headline],
    },
  ],
  malformed: [
    {
      name: 'a list that ends within an item',
      content: json([ONE, TWO]).slice(0, -40),
      records: [ONE.headline, 'RECORD_INVALID', 'RECORD_INVALID'],
    },
    {
      name: 'a list that ends between items',
      content: json([ONE]).replace(/\]$/, ','),
      records: [ONE.headline, 'RECORD_INVALID'],
    },
    {
      name: 'a line that ends within a string, before a valid line',
      content: `${json(ONE).slice(0, -20)}\n${json(TWO)}`,
      records: ['RECORD_INVALID', TWO.headline],
      where: /byte 0/,
    },
    {
      name: 'an item without a closing brace in a list',
      content: `[${json(ONE).slice(0, -1)} ${json(TWO)}]`,
      records: ['RECORD_INVALID', TWO.headline],
    },
    {
      name: 'elements that are not objects',
      content: `["text", ${json(ONE)}, 5, null, [1]]`,
      records: ['RECORD_INVALID', ONE.headline, 'RECORD_INVALID', 'RECORD_INVALID', 'RECORD_INVALID'],
    },
    {
      name: 'an item without a text',
      content: json([without('body_text'), TWO]),
      records: ['BODY_MISSING', TWO.headline],
    },
    {
      name: 'an item without a headline',
      content: json([without('headline'), TWO]),
      records: ['HEADLINE_MISSING', TWO.headline],
    },
    {
      name: 'a date that does not exist',
      content: json([{ ...ONE, versioncreated: '2024-02-30T10:00:00Z' }, TWO]),
      records: ['ARTICLE_INVALID', TWO.headline],
      where: /publishedAt/,
    },
    {
      name: 'bytes that are not valid in any likely character set',
      content: Buffer.concat([
        Buffer.from(`[${json(ONE).slice(0, -2)} éééééé`),
        Buffer.from([0xc3, 0x28, 0xff]),
        Buffer.from(` é"},${json(TWO)}]`),
      ]),
      records: ['CHARSET_INVALID', TWO.headline],
    },
    {
      name: 'NUL bytes',
      content: `[${json(ONE).replace('ferry', 'fer\0ry')},${json(TWO)}]`,
      records: ['FILE_BINARY', TWO.headline],
    },
    {
      name: '101 levels of lists',
      content: `[${json(ONE).slice(0, -1)},"x":${'['.repeat(100)}${']'.repeat(100)}},${json(TWO)}]`,
      records: ['NESTING_TOO_DEEP', TWO.headline],
    },
    {
      name: 'HTML with 2,000 levels of elements',
      content: json([{ ...ONE, body_html: '<b>'.repeat(2000) }, TWO]),
      records: ['NESTING_TOO_DEEP', TWO.headline],
    },
    {
      name: 'an item of 17 MB',
      content: json([{ ...ONE, x: 'x'.repeat(17_000_000) }, TWO]),
      records: ['RECORD_TOO_LONG', TWO.headline],
    },
    {
      name: 'fields with unexpected types',
      content: json([
        { ...ONE, headline: ['a'], bodies: 7, people: 'x', subject: { a: 1 }, place: [null] },
        TWO,
      ]),
      records: ['HEADLINE_MISSING', TWO.headline],
    },
  ],
};
