import type { FormatSamples } from './format-samples.ts';

const ITEM = { first: 'Market opens in Porto', second: 'Tram line is extended' };
const rssItem = (title: string, content: string | null = '<p>The market opened on Tuesday.</p>') =>
  `<item><title>${title}</title><link>https://paper.example/${title.length}</link><pubDate>Tue, 20 Aug 2024 14:05:00 GMT</pubDate>${content === null ? '<description>Short.</description>' : `<content:encoded><![CDATA[${content}]]></content:encoded>`}</item>\n`;
const channel = (...items: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Example Paper</title><link>https://paper.example/</link>\n${items.join('')}</channel></rss>`;
const [ONE, TWO] = [rssItem(ITEM.first), rssItem(ITEM.second)];
const LONG = 'The market sells fish, fruit and flowers. '.repeat(15).trim();

export const RSS_SAMPLES: FormatSamples = {
  format: 'rss',
  wellFormed: [
    { name: 'RSS 2.0 with full content', content: channel(ONE, TWO), records: [ITEM.first, ITEM.second] },
    {
      name: 'RSS 2.0 with a full text as description',
      content: channel(ONE.replace(/<content.*encoded>/, `<description>${LONG}</description>`)),
      records: [ITEM.first],
    },
    {
      name: 'RSS 1.0',
      content: `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Example Paper</title></channel><item rdf:about="https://paper.example/1"><title>${ITEM.first}</title><link>https://paper.example/1</link><dc:date>2024-08-20</dc:date><description>${LONG}</description></item></rdf:RDF>`,
      records: [ITEM.first],
    },
    {
      name: 'a DOCTYPE of RSS 0.91',
      content: channel(ONE).replace(
        '<rss',
        '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">\n<rss',
      ),
      records: [ITEM.first],
    },
    { name: 'a feed without items', content: channel(), records: [] },
    {
      name: 'ampersands without an escape and entities of HTML',
      content: channel(rssItem('Fish & chips&nbsp;sell'), TWO),
      records: ['Fish & chips sell', ITEM.second],
    },
  ],
  malformed: [
    {
      name: 'a feed that ends within an item',
      content: channel(ONE, TWO).slice(0, -60),
      records: [ITEM.first, 'XML_INVALID'],
      where: /line \d+/,
    },
    {
      name: 'a feed that ends between items',
      content: channel(ONE).replace('</channel></rss>', ''),
      records: [ITEM.first, 'XML_INVALID'],
    },
    {
      name: 'an element of an item that is not closed',
      content: channel(ONE.replace('</title>', ''), TWO),
      records: ['XML_INVALID', ITEM.second],
      where: /line 3/,
    },
    {
      name: 'an item without its end tag',
      content: channel(ONE.replace('</item>', ''), TWO),
      records: ['XML_INVALID', ITEM.second],
    },
    {
      name: 'an item with a summary only',
      content: channel(rssItem('A', null), TWO),
      records: ['BODY_NOT_INCLUDED', ITEM.second],
      where: /https:\/\/paper\.example\/1/,
    },
    {
      name: 'an item whose text is cut',
      content: channel(rssItem('A', '<p>The market opened. Continue reading &#8594;</p>'), TWO),
      records: ['BODY_NOT_INCLUDED', ITEM.second],
    },
    {
      name: 'an item without a title',
      content: channel(rssItem(''), TWO),
      records: ['HEADLINE_MISSING', ITEM.second],
    },
    {
      name: 'a date that does not exist',
      content: channel(ONE.replace('20 Aug', '41 Aug'), TWO),
      records: ['ARTICLE_INVALID', ITEM.second],
    },
    {
      name: 'declared entities',
      content: channel(ONE).replace('<rss', '<!DOCTYPE rss [<!ELEMENT x ANY><!ENTITY y "z">]>\n<rss'),
      records: ['XML_ENTITY_REFUSED'],
    },
    {
      name: 'an external entity',
      content: channel(ONE).replace('<rss', '<!DOCTYPE rss [<!ENTITY y SYSTEM "file:///etc/hosts">]>\n<rss'),
      records: ['XML_ENTITY_REFUSED'],
    },
    { name: 'NUL bytes', content: channel(rssItem('A\0B')), records: ['FILE_BINARY'] },
    {
      name: 'invalid UTF-8',
      content: Buffer.concat([Buffer.from(`${channel(rssItem('éééééé'))}`), Buffer.from([0xff, 0xc3, 0x28])]),
      records: ['CHARSET_INVALID'],
    },
    {
      name: '150 levels of elements',
      content: channel(ONE.replace('</item>', `${'<x>'.repeat(150)}${'</x>'.repeat(150)}</item>`), TWO),
      records: ['NESTING_TOO_DEEP', ITEM.second],
    },
    {
      name: 'HTML with 2,000 levels of elements',
      content: channel(rssItem('A', '<i>'.repeat(2000)), TWO),
      records: ['NESTING_TOO_DEEP', ITEM.second],
    },
  ],
};

const entry = (title: string, content = '<content type="html">&lt;p&gt;The tram ran.&lt;/p&gt;</content>') =>
  `<entry><title>${title}</title><link href="https://paper.example/a${title.length}"/><id>tag:paper.example,2024:${title.length}</id><updated>2024-08-20T14:05:00Z</updated>${content}</entry>\n`;
const feed = (...entries: readonly string[]) =>
  `<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Example Paper</title><id>tag:paper.example,2024:feed</id><updated>2024-08-20T15:00:00Z</updated>\n${entries.join('')}</feed>`;
const [E1, E2] = [entry(ITEM.first), entry(ITEM.second)];

export const ATOM_SAMPLES: FormatSamples = {
  format: 'atom',
  wellFormed: [
    { name: 'escaped HTML', content: feed(E1, E2), records: [ITEM.first, ITEM.second] },
    {
      name: 'XHTML',
      content: feed(
        entry(
          ITEM.first,
          '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p></div></content>',
        ),
      ),
      records: [ITEM.first],
    },
    {
      name: 'plain text',
      content: feed(entry(ITEM.first, '<content>One.</content>')),
      records: [ITEM.first],
    },
    {
      name: 'one entry as document',
      content: E1.replace(
        '<entry>',
        '<entry xmlns="http://www.w3.org/2005/Atom"><source><title>Example Paper</title></source>',
      ),
      records: [ITEM.first],
    },
    { name: 'a feed without entries', content: feed(), records: [] },
    {
      name: 'an entity of HTML in a title',
      content: feed(entry('Caf&eacute; opens')),
      records: ['Café opens'],
    },
  ],
  malformed: [
    {
      name: 'a feed that ends within an entry',
      content: feed(E1, E2).slice(0, -40),
      records: [ITEM.first, 'XML_INVALID'],
    },
    {
      name: 'a feed that ends between entries',
      content: feed(E1).replace('</feed>', ''),
      records: [ITEM.first, 'XML_INVALID'],
    },
    {
      name: 'an entry without its end tag',
      content: feed(E1.replace('</entry>', ''), E2),
      records: ['XML_INVALID', ITEM.second],
    },
    {
      name: 'an entry with a summary only',
      content: feed(entry('A', '<summary>Short.</summary>'), E2),
      records: ['BODY_NOT_INCLUDED', ITEM.second],
    },
    {
      name: 'content at another address',
      content: feed(entry('A', '<content src="https://paper.example/x" type="text/html"/>'), E2),
      records: ['BODY_NOT_INCLUDED', ITEM.second],
    },
    {
      name: 'an entry without text and link',
      content: feed(entry('A', '').replace(/<link.*?>/, ''), E2),
      records: ['BODY_MISSING', ITEM.second],
    },
    {
      name: 'an entry without a title',
      content: feed(entry(''), E2),
      records: ['HEADLINE_MISSING', ITEM.second],
    },
    {
      name: 'an hour 25',
      content: feed(E1.replace('T14', 'T25'), E2),
      records: ['ARTICLE_INVALID', ITEM.second],
    },
    {
      name: 'declared entities',
      content: `<!DOCTYPE feed [<!ENTITY a "b">]>${feed(E1).slice(22)}`,
      records: ['XML_ENTITY_REFUSED'],
    },
    { name: 'NUL bytes', content: feed(entry('\0')), records: ['FILE_BINARY'] },
    {
      name: 'invalid UTF-8',
      content: Buffer.concat([Buffer.from(feed(entry('éééééé'))), Buffer.from([0xff, 0xc3, 0x28])]),
      records: ['CHARSET_INVALID'],
    },
    {
      name: '150 levels of elements',
      content: feed(entry('A', '<x>'.repeat(150) + '</x>'.repeat(150)), E2),
      records: ['NESTING_TOO_DEEP', ITEM.second],
    },
  ],
};

const feedItem = (
  title: string,
  fields: Readonly<Record<string, unknown>> = { content_html: '<p>The tram ran.</p>' },
) => ({
  id: `https://paper.example/j${title.length}`,
  url: `https://paper.example/j${title.length}`,
  title,
  date_published: '2024-08-20T14:05:00Z',
  ...fields,
});
const jsonFeed = (...items: readonly unknown[]) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Example Paper', items });
const [J1, J2] = [feedItem(ITEM.first), feedItem(ITEM.second)];

export const JSON_FEED_SAMPLES: FormatSamples = {
  format: 'json-feed',
  wellFormed: [
    { name: 'HTML', content: jsonFeed(J1, J2), records: [ITEM.first, ITEM.second] },
    {
      name: 'plain text',
      content: jsonFeed(feedItem(ITEM.first, { content_text: 'a < b' })),
      records: [ITEM.first],
    },
    {
      name: 'version 1.0 with a number as id',
      content: jsonFeed({ ...J1, id: 7 }).replace('1.1', '1'),
      records: [ITEM.first],
    },
    { name: 'a feed without items', content: jsonFeed(), records: [] },
    { name: 'escaped slashes', content: jsonFeed(J1).replaceAll('/', '\\/'), records: [ITEM.first] },
  ],
  malformed: [
    {
      name: 'a feed that ends early',
      content: jsonFeed(J1, J2).slice(0, -30),
      records: ['RECORD_INVALID'],
      where: /byte 0/,
    },
    {
      name: 'an unescaped quotation mark',
      content: jsonFeed(J1).replace('tram', 'tr"am'),
      records: ['RECORD_INVALID'],
    },
    {
      name: 'items that are not objects',
      content: jsonFeed(5, J2, null, 'x'),
      records: ['RECORD_INVALID', ITEM.second, 'RECORD_INVALID', 'RECORD_INVALID'],
    },
    {
      name: 'an item with a summary only',
      content: jsonFeed(feedItem('A', { summary: 'Short.' }), J2),
      records: ['BODY_NOT_INCLUDED', ITEM.second],
    },
    {
      name: 'an item without text and link',
      content: jsonFeed({ ...feedItem('A', {}), url: undefined }, J2),
      records: ['BODY_MISSING', ITEM.second],
    },
    {
      name: 'an item without a title',
      content: jsonFeed({ ...J1, title: null }, J2),
      records: ['HEADLINE_MISSING', ITEM.second],
    },
    {
      name: 'a date that does not exist',
      content: jsonFeed({ ...J1, date_published: '2023-02-29' }, J2),
      records: ['ARTICLE_INVALID', ITEM.second],
    },
    { name: 'NUL bytes', content: jsonFeed(J1).replace('tram', '\0'), records: ['FILE_BINARY'] },
    {
      name: 'invalid UTF-8',
      content: Buffer.concat([
        Buffer.from(jsonFeed(feedItem('éééééé')).slice(0, -2)),
        Buffer.from([0xff, 0xc3, 0x28]),
        Buffer.from(']}'),
      ]),
      records: ['CHARSET_INVALID'],
    },
    {
      name: '120 levels of lists',
      content: jsonFeed({ ...J1, x: 0 }).replace('"x":0', `"x":${'['.repeat(120)}${']'.repeat(120)}`),
      records: ['NESTING_TOO_DEEP'],
    },
    {
      name: 'HTML with 2,000 levels of elements',
      content: jsonFeed(feedItem('A', { content_html: '<u>'.repeat(2000) }), J2),
      records: ['NESTING_TOO_DEEP', ITEM.second],
    },
  ],
};
