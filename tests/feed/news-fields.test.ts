import { expect, test } from 'vitest';
import { BodyNotIncludedError } from '../../src/feed/fields/body-not-included.ts';
import { articleIn, recordsOf } from './read-content.ts';

const json = (value: unknown) => JSON.stringify(value);

test('people, organisations, places and subjects of ninjs become annotations and topics', async () => {
  const article = await articleIn(
    json({
      uri: 'https://wire.example/1',
      type: 'composite',
      firstcreated: '2024-08-20T08:00:00Z',
      versioncreated: '2024-08-20T09:00:00Z',
      headline: 'Talks resume',
      source: 'Example Wire',
      byline: 'By Ann Lee',
      located: 'Geneva',
      body_xhtml: '<h1>Talks resume</h1><p>Talks <em>resumed</em>.</p>',
      person: [{ name: 'Kim Aas', rel: 'about', scheme: 'http://www.wikidata.org/entity/', code: 'Q42' }],
      organisation: { name: 'World Bank', uri: 'http://www.wikidata.org/entity/Q7164' },
      place: [
        { name: 'Geneva', literal: 'city:geneva' },
        { name: 'Italy', scheme: 'http://cvx.iptc.org/iso3166-1a2/', code: 'it' },
      ],
      subject: [
        { name: 'diplomacy', code: '11002000' },
        { name: 'peace', uri: 'http://cv.iptc.org/newscodes/mediatopic/20000065' },
        { name: 'Talks' },
      ],
      associations: { main: { uri: 'x', type: 'picture', headline: 'A picture' } },
    }),
  );
  expect(article).toMatchObject({
    url: 'https://wire.example/1',
    body: 'Talks resumed.',
    byline: 'Ann Lee',
    publishedAt: new Date('2024-08-20T08:00:00Z'),
    topics: [
      { name: 'diplomacy', scheme: 'subj', code: '11002000' },
      { name: 'peace', scheme: 'medtop', code: '20000065' },
      { name: 'Talks', scheme: null, code: null },
    ],
    metadata: { located: 'Geneva', versionCreated: '2024-08-20T09:00:00Z' },
  });
  expect(article.annotations).toEqual([
    {
      kind: 'PERSON',
      name: 'Kim Aas',
      relation: 'ABOUT',
      producer: 'Example Wire',
      identifiers: ['http://www.wikidata.org/entity/Q42'],
    },
    {
      kind: 'ORGANIZATION',
      name: 'World Bank',
      relation: 'MENTIONS',
      producer: 'Example Wire',
      identifiers: ['http://www.wikidata.org/entity/Q7164'],
    },
    { kind: 'PLACE', name: 'Geneva', relation: 'MENTIONS', producer: 'Example Wire', identifiers: [] },
    {
      kind: 'COUNTRY',
      name: 'Italy',
      relation: 'MENTIONS',
      producer: 'Example Wire',
      identifiers: ['http://cvx.iptc.org/iso3166-1a2/it'],
    },
  ]);
});

test('an item under embargo is skipped until the embargo ends', async () => {
  const item = { type: 'text', headline: 'A', versioncreated: '2024-08-20', body_text: 'x', source: 'S' };
  const [future, past] = await recordsOf(
    json([
      { ...item, embargoed: '2999-01-01T00:00:00Z' },
      { ...item, embargoed: '2024-08-21T00:00:00Z' },
    ]),
  );
  expect(future?.content).toMatchObject({ skipped: expect.stringContaining('2999-01-01') });
  expect(past?.content).toMatchObject({ headline: 'A' });
});

test('subjects of NewsML-G2 are completed by assertions and the catalogue of the message', async () => {
  const article = await articleIn(
    `<newsMessage><header><catalog><scheme alias="wd" uri="http://www.wikidata.org/entity/"/></catalog></header><itemSet>
<newsItem guid="urn:x:1" xml:lang="en"><itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:EX"/><versionCreated>2024-08-20T10:00:00Z</versionCreated></itemMeta>
<contentMeta><by>By Ann Lee</by><headline>Two</headline><located><name>Oslo</name></located><creator type="cpnat:person" qcode="staff:1"><name>Ann Lee</name></creator>
<subject type="cpnat:person" qcode="wd:Q42"/><subject literal="x1"/><subject qcode="medtop:20000065"><name xml:lang="de">Frieden</name><name>peace</name></subject></contentMeta>
<assert qcode="wd:Q42"><name>Kim Aas</name></assert><assert literal="x1"><type qcode="cpnat:organisation"/><name>Org X</name><sameAs uri="http://www.wikidata.org/entity/Q7"/></assert>
<contentSet><inlineXML><html><head><title>t</title></head><body><h1>Two</h1><p>Body   two.</p><table><tr><td>A</td><td>1</td></tr></table></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>`,
  );
  expect(article).toMatchObject({
    sourceId: 'urn:x:1',
    source: 'EX',
    byline: 'Ann Lee',
    body: 'Body two.\n\nA; 1',
    topics: [{ name: 'peace', scheme: 'medtop', code: '20000065' }],
    metadata: { located: 'Oslo' },
    annotations: [
      {
        kind: 'PERSON',
        name: 'Kim Aas',
        relation: 'ABOUT',
        identifiers: ['http://www.wikidata.org/entity/Q42'],
      },
      {
        kind: 'ORGANIZATION',
        name: 'Org X',
        relation: 'ABOUT',
        identifiers: ['http://www.wikidata.org/entity/Q7'],
      },
      { kind: 'PERSON', name: 'Ann Lee', relation: 'AUTHOR', identifiers: [] },
    ],
  });
});

test('NITF marks entities in its head and in its text', async () => {
  const article = await articleIn(
    `<nitf><head><tobject><tobject.subject tobject.subject.refnum="11006000" tobject.subject.type="Politics" tobject.subject.matter="Government"/></tobject>
<docdata><doc-id id-string="w1"/><date.issue norm="20240820T140500Z"/><key-list><keyword key="talks"/></key-list>
<identified-content><person idsrc="http://www.wikidata.org/entity/" value="Q42">Kim Aas</person></identified-content></docdata><pubdata name="Example Wire" position.section="World"/></head>
<body><body.head><hedline><hl1>Talks resume</hl1></hedline><byline>By Ann Lee<byttl>Writer</byttl></byline><dateline><location>GENEVA</location></dateline></body.head>
<body.content><block><p><person>Kim Aas</person> met <org>World Bank</org> staff in <location><city>Geneva</city>, <country iso-cc="ch">Switzerland</country></location>.</p><media><media-caption>Photo</media-caption></media><hl2>Next</hl2></block></body.content></body></nitf>`,
  );
  expect(article).toMatchObject({
    sourceId: 'w1',
    byline: 'Ann Lee',
    section: 'World',
    body: 'Kim Aas met World Bank staff in Geneva, Switzerland.\n\nNext',
    publishedAt: new Date('2024-08-20T14:05:00Z'),
    topics: [
      { name: 'Government', scheme: 'subj', code: '11006000' },
      { name: 'talks', scheme: null, code: null },
    ],
    annotations: [
      {
        kind: 'PERSON',
        name: 'Kim Aas',
        relation: 'ABOUT',
        identifiers: ['http://www.wikidata.org/entity/Q42'],
      },
      { kind: 'ORGANIZATION', name: 'World Bank', relation: 'MENTIONS' },
      { kind: 'PLACE', name: 'Geneva', relation: 'MENTIONS' },
      { kind: 'COUNTRY', name: 'Switzerland', identifiers: ['http://cvx.iptc.org/iso3166-1a2/CH'] },
    ],
    metadata: { located: 'GENEVA' },
  });
});

test('about, mentions and author of JSON-LD become annotations and topics', async () => {
  const article = await articleIn(
    json({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'Person', '@id': '#a', name: 'Ann Lee', sameAs: 'https://www.wikidata.org/entity/Q1' },
        {
          '@type': 'NewsArticle',
          '@id': 'https://x.example/1',
          headline: 'Trade &amp; talks',
          datePublished: '2024-08-20',
          author: { '@id': '#a' },
          publisher: { '@type': 'NewsMediaOrganization', name: 'X News' },
          articleBody: 'First.\n\nSecond.',
          about: [
            { '@type': 'City', name: 'Geneva', sameAs: ['http://sws.geonames.org/2660646/'] },
            { '@type': 'Thing', name: 'Diplomacy', sameAs: 'http://www.wikidata.org/entity/Q1889' },
          ],
          mentions: { '@type': 'Country', name: 'Switzerland' },
          keywords: 'talks, peace',
        },
      ],
    }),
  );
  expect(article).toMatchObject({
    headline: 'Trade & talks',
    body: 'First.\n\nSecond.',
    byline: 'Ann Lee',
    topics: [
      { name: 'Diplomacy', scheme: 'http://www.wikidata.org/entity/', code: 'Q1889' },
      { name: 'talks' },
      { name: 'peace' },
    ],
    annotations: [
      { kind: 'PLACE', name: 'Geneva', relation: 'ABOUT', identifiers: ['http://sws.geonames.org/2660646/'] },
      { kind: 'COUNTRY', name: 'Switzerland', relation: 'MENTIONS' },
      {
        kind: 'PERSON',
        name: 'Ann Lee',
        relation: 'AUTHOR',
        identifiers: ['https://www.wikidata.org/entity/Q1'],
      },
    ],
  });
});

test('an item with a summary fails with its other fields, so that its text can be fetched', async () => {
  const [record] = await recordsOf(
    '<rss version="2.0"><channel><title>P</title><item><title>A</title><link>https://p.example/a?b=1&c=2</link><author>ann@p.example (Ann Lee)</author><category domain="https://p.example/t">Ports</category><description>Short.</description></item></channel></rss>',
  );
  const error = record?.content;
  expect(error).toBeInstanceOf(BodyNotIncludedError);
  expect(error).toMatchObject({
    code: 'BODY_NOT_INCLUDED',
    url: 'https://p.example/a?b=1&c=2',
    article: {
      headline: 'A',
      byline: 'Ann Lee',
      source: 'P',
      topics: [{ name: 'Ports', scheme: 'https://p.example/t', code: null }],
      metadata: { description: 'Short.' },
    },
  });
});

test('HTML of a feed becomes plain text without captions', async () => {
  const article = await articleIn(
    '<rss><channel><title>P</title><language>en-gb</language><item><title>A &amp;amp; B</title><guid isPermaLink="false">p-1</guid><link>https://p.example/a</link><pubDate>Tue, 20 Aug 2024 14:05:00 +0200</pubDate><content:encoded><![CDATA[<p>One<b>two</b>.<br>Three &amp; four.</p><figure><img><figcaption>Photo</figcaption></figure><ul><li>x</li><li>y</li></ul><script>z</script>]]></content:encoded></item></channel></rss>',
  );
  expect(article).toMatchObject({
    sourceId: 'p-1',
    url: 'https://p.example/a',
    headline: 'A & B',
    language: 'en-gb',
    body: 'Onetwo.\nThree & four.\n\nx\ny',
    publishedAt: new Date('2024-08-20T12:05:00Z'),
  });
});

test('an entry of Atom has the link, authors and language of its feed', async () => {
  const article = await articleIn(
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://b.example/"><title>B</title><author><name>Ed One</name></author><entry><title type="html">Rain &amp;amp; wind</title><link rel="replies" href="/c"/><link href="/posts/1"/><id>tag:b.example,2024:1</id><published>2024-08-19T10:00:00Z</published><updated>2024-08-20T10:00:00Z</updated><category term="w" label="Weather" scheme="https://b.example/t/"/><content type="xhtml"><div><p>It <em>rained</em>.</p></div></content></entry></feed>',
  );
  expect(article).toMatchObject({
    sourceId: 'tag:b.example,2024:1',
    url: 'https://b.example/posts/1',
    headline: 'Rain & wind',
    byline: 'Ed One',
    language: 'en',
    body: 'It rained.',
    publishedAt: new Date('2024-08-19T10:00:00Z'),
    topics: [{ name: 'Weather', scheme: 'https://b.example/t/', code: 'w' }],
  });
});

test('a page in a web archive has the address and, if it lacks a date, the date of its capture', async () => {
  const body = json({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'A',
    articleBody: 'x',
    publisher: 'P',
  });
  const http = `HTTP/1.1 200 OK\r\nContent-Type: application/ld+json\r\n\r\n${body}`;
  const [record] = await recordsOf(
    `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: <https://p.example/a>\r\nWARC-Date: 2024-08-21T10:00:00Z\r\nContent-Length: ${http.length}\r\n\r\n${http}\r\n\r\n`,
  );
  expect(record?.position.path).toBe('-!https://p.example/a');
  expect(record?.content).toMatchObject({
    url: 'https://p.example/a',
    publishedAt: '2024-08-21T10:00:00Z',
    warnings: ['The page has no date. The date of its capture, 2024-08-21T10:00:00Z, was used.'],
  });
});
