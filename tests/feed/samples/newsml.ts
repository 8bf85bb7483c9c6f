import type { FormatSamples } from './format-samples.ts';

const item = (number: number, headline: string, body = '<p>The council met on Tuesday.</p>') =>
  `<newsItem guid="urn:newsml:wire.example:${number}" version="1" xml:lang="en">
  <itemMeta><itemClass qcode="ninat:text"/><provider literal="Example Wire"/><versionCreated>2024-08-20T14:05:00Z</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
  <contentMeta><headline>${headline}</headline></contentMeta>
  <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>${body}</body></html></inlineXML></contentSet>
</newsItem>`;
const ROOT = 'xmlns="http://iptc.org/std/nar/2006-10-01/"';
const message = (...items: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<newsMessage ${ROOT}><header><sent>2024-08-20T15:00:00Z</sent></header>\n<itemSet>${items.join('\n')}</itemSet></newsMessage>`;
const [ONE, TWO] = [item(1, 'Council approves harbour plan'), item(2, 'Mayor resigns')];
const [FIRST, SECOND] = ['Council approves harbour plan', 'Mayor resigns'];

export const NEWSML_SAMPLES: FormatSamples = {
  format: 'newsml-g2',
  wellFormed: [
    { name: 'one item', content: ONE.replace('<newsItem', `<newsItem ${ROOT}`), records: [FIRST] },
    { name: 'a message with two items', content: message(ONE, TWO), records: [FIRST, SECOND] },
    {
      name: 'names with a prefix',
      content: `<nar:newsMessage xmlns:nar="x">${ONE.replaceAll(/<(\/?)(newsItem|itemMeta|contentMeta|contentSet|headline)/g, '<$1nar:$2')}</nar:newsMessage>`,
      records: [FIRST],
    },
    {
      name: 'pictures, packages and cancelled items',
      content: message(
        ONE.replace('ninat:text', 'ninat:picture'),
        '<packageItem guid="p"><groupSet><group><itemRef residref="x"/></group></groupSet></packageItem>',
        ONE.replace('stat:usable', 'stat:canceled'),
        TWO,
      ),
      records: ['skipped', 'skipped', 'skipped', SECOND],
    },
    {
      name: 'NITF in an item',
      content: message(
        TWO.replace(
          /<html.*<\/html>/,
          '<nitf><body><body.head><hedline><hl1>M</hl1></hedline></body.head><body.content><p>He left.</p></body.content></body></nitf>',
        ),
      ),
      records: [SECOND],
    },
    {
      name: 'plain text in an item',
      content: message(
        TWO.replace(
          /<inlineXML.*<\/inlineXML>/,
          '<inlineData contenttype="text/plain">He left.</inlineData>',
        ),
      ),
      records: [SECOND],
    },
    {
      name: 'Latin 1 as declared',
      content: Buffer.from(message(item(1, 'Café closes')).replace('UTF-8', 'ISO-8859-1'), 'latin1'),
      records: ['Café closes'],
    },
  ],
  malformed: [
    {
      name: 'a message that ends within an item',
      content: message(ONE, TWO).slice(0, -200),
      records: [FIRST, 'XML_INVALID'],
      where: /line \d+/,
    },
    {
      name: 'a message that ends between items',
      content: message(ONE).replace('</itemSet></newsMessage>', ''),
      records: [FIRST, 'XML_INVALID'],
      where: /line \d+/,
    },
    {
      name: 'an ampersand without an escape',
      content: message(item(1, 'Trade & Industry'), TWO),
      records: ['XML_INVALID', SECOND],
      where: /line 5/,
    },
    {
      name: 'an item without its end tag',
      content: message(ONE.replace('</newsItem>', ''), TWO),
      records: ['XML_INVALID', SECOND],
    },
    {
      name: 'elements that overlap',
      content: message(item(1, 'A', '<p><b>x</p></b>'), TWO),
      records: ['XML_INVALID', SECOND],
    },
    {
      name: 'entities that expand to each other',
      content: `<!DOCTYPE newsMessage [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>${message(item(1, '&b;')).slice(39)}`,
      records: ['XML_ENTITY_REFUSED'],
    },
    {
      name: 'an external entity',
      content: `<!DOCTYPE newsMessage [\n<!ENTITY % x SYSTEM "http://wire.example/x.dtd"> %x;\n<!ENTITY file SYSTEM "file:///etc/passwd">\n]>${message(item(1, '&file;')).slice(39)}`,
      records: ['XML_ENTITY_REFUSED'],
    },
    {
      name: 'an entity that is not declared',
      content: message(item(1, 'A &secret; B'), TWO),
      records: ['XML_INVALID', SECOND],
    },
    { name: 'NUL bytes', content: message(item(1, 'A\0B'), TWO), records: ['FILE_BINARY'] },
    {
      name: 'invalid UTF-8',
      content: Buffer.concat([
        Buffer.from(message(item(1, 'éééééé')).slice(0, 150)),
        Buffer.from([0xff, 0xc3, 0x28]),
        Buffer.from(message(item(1, 'éééééé')).slice(150)),
      ]),
      records: ['CHARSET_INVALID'],
    },
    {
      name: '150 levels of elements',
      content: message(item(1, 'A', `${'<b>'.repeat(150)}x${'</b>'.repeat(150)}`), TWO),
      records: ['NESTING_TOO_DEEP', SECOND],
      where: /line \d+/,
    },
    {
      name: '20,000 levels of elements',
      content: message(item(1, 'A', `${'<b>'.repeat(20_000)}`), TWO),
      records: ['NESTING_TOO_DEEP'],
    },
    {
      name: 'an item without text',
      content: message(item(1, 'A', ''), TWO),
      records: ['BODY_MISSING', SECOND],
    },
    {
      name: 'an item without a headline',
      content: message(item(1, ''), TWO),
      records: ['HEADLINE_MISSING', SECOND],
    },
    {
      name: 'a 31st of June',
      content: message(ONE.replace('2024-08-20T14', '2024-06-31T14'), TWO),
      records: ['ARTICLE_INVALID', SECOND],
    },
    {
      name: 'an item of 17 MB',
      content: message(item(1, 'A', '<p>word</p>'.repeat(1_600_000)), TWO),
      records: ['RECORD_TOO_LONG', SECOND],
    },
  ],
};
