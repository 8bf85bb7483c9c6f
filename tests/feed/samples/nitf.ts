import type { FormatSamples } from './format-samples.ts';

const document = (headline: string, content = '<p>The ship sank.</p>') =>
  `<nitf><head><docdata><doc-id id-string="wire-${headline.length}"/><date.issue norm="20240820T140500Z"/></docdata><pubdata name="Example Wire"/></head>
<body><body.head><hedline><hl1>${headline}</hl1></hedline></body.head><body.content>${content}</body.content></body></nitf>`;
const many = (...documents: readonly string[]) => `<documents>\n${documents.join('\n')}\n</documents>`;
const [ONE, TWO] = [document('Ship sinks off Crete'), document('Crew is rescued')];
const [FIRST, SECOND] = ['Ship sinks off Crete', 'Crew is rescued'];

export const NITF_SAMPLES: FormatSamples = {
  format: 'nitf',
  wellFormed: [
    { name: 'one document', content: ONE, records: [FIRST] },
    {
      name: 'a reference to the DTD',
      content: `<?xml version="1.0"?>\n<!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.6//EN" "http://www.iptc.org/std/NITF/3.6/specification/dtd/nitf-3-6.dtd">\n${ONE}`,
      records: [FIRST],
    },
    {
      name: 'entities of HTML',
      content: document('Cost: 5&nbsp;&euro;', '<p>&ldquo;No&rdquo;</p>'),
      records: ['Cost: 5 €'],
    },
    { name: 'several documents', content: many(ONE, TWO), records: [FIRST, SECOND] },
    {
      name: 'a dateline, a byline and media',
      content: document(
        FIRST,
        '<block><media media-type="image"><media-caption>The ship</media-caption></media><p>It sank.</p></block>',
      ).replace(
        '</hedline>',
        '</hedline><byline>By A. Lee</byline><dateline><location>CRETE</location></dateline>',
      ),
      records: [FIRST],
    },
  ],
  malformed: [
    {
      name: 'a document that ends early',
      content: ONE.slice(0, -60),
      records: ['XML_INVALID'],
      where: /line 2/,
    },
    {
      name: 'two documents of which the second ends early',
      content: many(ONE, TWO).slice(0, -60),
      records: [FIRST, 'XML_INVALID'],
    },
    {
      name: 'an ampersand without an escape',
      content: many(document('A & B'), TWO),
      records: ['XML_INVALID', SECOND],
    },
    {
      name: 'an attribute without quotation marks',
      content: many(ONE.replace('"Example Wire"', 'Wire'), TWO),
      records: ['XML_INVALID', SECOND],
    },
    {
      name: 'an internal entity',
      content: `<!DOCTYPE nitf [<!ENTITY x "y">]>${document('&x;')}`,
      records: ['XML_ENTITY_REFUSED'],
    },
    {
      name: 'an external entity',
      content: `<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/hosts">]>${document('&x;')}`,
      records: ['XML_ENTITY_REFUSED'],
    },
    { name: 'NUL bytes', content: document('A\0'), records: ['FILE_BINARY'] },
    {
      name: 'invalid UTF-8',
      content: Buffer.concat([
        Buffer.from(ONE.slice(0, 300)),
        Buffer.from('éééééé'),
        Buffer.from([0xff, 0xc3]),
        Buffer.from(ONE.slice(300)),
      ]),
      records: ['CHARSET_INVALID'],
    },
    {
      name: 'a document without text',
      content: many(document('A', ''), TWO),
      records: ['BODY_MISSING', SECOND],
    },
    {
      name: 'a document without a headline',
      content: many(document(''), TWO),
      records: ['HEADLINE_MISSING', SECOND],
    },
    {
      name: 'a day 45',
      content: many(ONE.replace('20240820', '20240845'), TWO),
      records: ['ARTICLE_INVALID', SECOND],
    },
    {
      name: '150 levels of elements',
      content: many(document('A', '<em>'.repeat(150) + '</em>'.repeat(150)), TWO),
      records: ['NESTING_TOO_DEEP', SECOND],
    },
  ],
};
