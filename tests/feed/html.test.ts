import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DatelineError } from '../../src/errors.ts';
import { readPage } from '../../src/feed/formats/html/read-page.ts';

const SENTENCE = 'The council of Porto opened a new market near the river on Tuesday, said the mayor. ';
const [FIRST, SECOND, LAST] = ['First', 'Second', 'Last'].map(
  (word) => `${word} paragraph. ${SENTENCE.repeat(3).trim()}`,
);
const page = (article: string, head = '') =>
  `<html><head><title>Market opens in Porto - Example News</title><meta property="og:site_name" content="Example News"><meta property="og:type" content="article">${head}</head><body><main><article><h1>Market opens in Porto</h1>${article}</article></main></body></html>`;
const story = (between = '', before = '', after = '') =>
  page(`${before}<p>${FIRST}</p>${between}<p>${SECOND}</p><p>${LAST}</p>${after}`);
const jsonLd = (article: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...article })}</script>`;
const withHead = (head: string) => page(`<p>${FIRST}</p><p>${SECOND}</p>`, head);
const BODY = [FIRST, SECOND, LAST].join('\n\n');

describe('main text', () => {
  test.each([
    ['captions', '<figure><img src="1.jpg"><figcaption>The market hall.</figcaption></figure>'],
    ['credits of images', '<p>The market hall. (Photo: Ann Example)</p>'],
    ['captions in italics after images', '<p><img src="1.jpg"></p><p><em>The market hall at night</em></p>'],
    ['related links', '<p>Read more: <a href="/2">Tram line is extended</a></p>'],
    ['labels with links', '<h3>Related stories</h3><ul><li><a href="/2">Tram line is extended</a></li></ul>'],
    ['newsletter boxes', '<div class="newsletter-signup"><p>Sign up for our morning letter.</p></div>'],
    ['share bars', '<ul class="share-buttons"><li>Facebook</li><li>E-mail</li></ul>'],
    ['cookie notices', '<div id="cookieConsent"><p>We use cookies on this site.</p></div>'],
    [
      'invisible elements',
      '<div style="display: none"><p>Only for search engines, not for readers.</p></div>',
    ],
    ['links in capital letters', '<p><a href="/2">CLICK HERE FOR THE EXAMPLE APP</a></p>'],
  ])('omits %s', (_, element) => {
    expect(readPage(story(element), null).body).toBe(BODY);
  });

  test.each([
    ['headings', '<h2>Fish and fruit</h2>', 'Fish and fruit'],
    [
      'items of lists',
      '<ul><li>Fish is sold in the morning.</li><li>Fruit is sold all day.</li></ul>',
      'Fish is sold in the morning.\n\nFruit is sold all day.',
    ],
    ['quotations', '<blockquote><p>“We waited for years.”</p></blockquote>', '“We waited for years.”'],
    [
      'links in sentences',
      '<p>The mayor <a class="related-person" href="/m">Ann Example</a> was there.</p>',
      'The mayor Ann Example was there.',
    ],
    [
      'embedded posts',
      '<div class="social-embed"><blockquote class="twitter-tweet"><p>What a market!</p>Ann Example</blockquote></div>',
      'What a market!\n\nAnn Example',
    ],
    [
      'line breaks as separators',
      '<p>One line of a poem,<br>and another line.</p>',
      'One line of a poem,\n\nand another line.',
    ],
    ['decoded entities', '<p>Fish &amp; chips cost &euro;5.</p>', 'Fish & chips cost €5.'],
  ])('keeps %s', (_, element, text) => {
    expect(readPage(story(element), null).body).toBe([FIRST, text, SECOND, LAST].join('\n\n'));
  });

  test.each([
    ['is missing', ''],
    ['is damaged', '<{body>'],
  ])('is read if the tag of the body %s', (_, tag) => {
    expect(readPage(story().replace('<body>', tag).replace('</body>', ''), null).body).toContain(BODY);
  });

  test('is read if it is after the body', () => {
    expect(readPage(story().replace('<body>', '<body></body>'), null).body).toBe(BODY);
  });

  test('omits the byline and the date before the text', () => {
    expect(
      readPage(story('', '<div>By Ann Example</div><div>Published 20 August 2024, 14:05 GMT</div>'), null)
        .body,
    ).toBe(BODY);
  });

  test('omits notes about the author and requests after the text', () => {
    const after = '<p>Ann Example is a reporter in Porto.</p><p>Subscribe to our free newsletter.</p>';
    expect(readPage(story('', '<div class="byline">By Ann Example</div>', after), null).body).toBe(BODY);
  });

  test('uses the text in JSON-LD if the page loads most of its text later', () => {
    const articleBody = `${FIRST}\n${SECOND}\n${LAST}`;
    expect(readPage(page('<p>Loading the article.</p>', jsonLd({ articleBody })), null).body).toBe(BODY);
  });
});

describe('headline', () => {
  test.each([
    [
      'the heading, not the title for search engines',
      '<meta property="og:title" content="Market opens in Porto: all you need to know">',
    ],
    [
      'without the name of the site',
      '<meta property="og:title" content="Market opens in Porto | Example News">',
    ],
    ['from JSON-LD with character references', jsonLd({ headline: 'Market opens in&nbsp;Porto' })],
  ])('is %s', (_, head) => {
    expect(readPage(withHead(head), null).headline).toBe('Market opens in Porto');
  });
});

describe('date', () => {
  test.each([
    ['2024-08-20T14:05:00+0200', '2024-08-20T14:05:00+02:00'],
    ['2024-08-20 14:05:00 UTC', '2024-08-20T14:05:00Z'],
    ['20240820T140500Z', '2024-08-20T14:05:00Z'],
    ['August 20th, 2024 at 2:05 p.m. EDT', '2024-08-20T14:05:00-04:00'],
    ['20 août 2024', '2024-08-20'],
    ['20. August 2024', '2024-08-20'],
    ['20 de agosto de 2024', '2024-08-20'],
  ])('%s is %s', (datePublished, publishedAt) => {
    expect(readPage(withHead(jsonLd({ datePublished })), null).publishedAt).toBe(publishedAt);
  });

  test('is the statement that most places agree on', () => {
    const head = `${jsonLd({ datePublished: '2024-08-20T14:05:00-06:00' })}<meta property="article:published_time" content="2024-08-20T14:05:00Z"><meta name="pubdate" content="2024-08-20T09:05:00-05:00">`;
    expect(readPage(withHead(head), null).publishedAt).toBe('2024-08-20T14:05:00Z');
  });

  test('is read from the address if the page states none', () => {
    expect(readPage(withHead(''), 'https://news.example/2024/08/20/market').publishedAt).toBe('2024-08-20');
  });
});

describe('byline', () => {
  test.each([
    ['By ANN EXAMPLE, Political Editor', 'Ann Example'],
    ['Ann Example and Bo Example, Example Press', 'Ann Example, Bo Example'],
    ['Ann Example | Example Media Group', 'Ann Example'],
    ['by Ann Example ann@news.example', 'Ann Example'],
    ['AFP', 'AFP'],
    ['Example News', undefined],
    ['admin', undefined],
  ])('%s is read as %s', (name, byline) => {
    expect(readPage(withHead(jsonLd({ author: { '@type': 'Person', name } })), null).byline).toBe(byline);
  });

  test('is read next to the headline', () => {
    expect(readPage(story('', '<div>By <b>Ann Example</b></div>'), null).byline).toBe('Ann Example');
  });
});

test('entities in JSON-LD become annotations, and other subjects become topics', () => {
  const head = jsonLd({
    author: { '@id': '#ann' },
    about: [
      { '@type': 'Place', name: 'Porto', sameAs: 'http://www.wikidata.org/entity/Q36433' },
      { '@type': 'Thing', name: 'Markets' },
    ],
    mentions: { '@type': 'SportsOrganization', name: 'Example United' },
    keywords: 'fish, fruit, type:article',
  }).replace(
    '</script>',
    `</script>${jsonLd({ '@type': 'Person', '@id': '#ann', name: 'Ann Example', sameAs: ['https://ann.example/'] })}`,
  );
  const article = readPage(withHead(head), null);
  expect(article.annotations).toEqual([
    {
      kind: 'PLACE',
      name: 'Porto',
      relation: 'ABOUT',
      identifiers: ['http://www.wikidata.org/entity/Q36433'],
    },
    { kind: 'ORGANIZATION', name: 'Example United', relation: 'MENTIONS', identifiers: [] },
    { kind: 'PERSON', name: 'Ann Example', relation: 'AUTHOR', identifiers: ['https://ann.example/'] },
  ]);
  expect(article.topics?.map(({ name }) => name)).toEqual(['fish', 'fruit', 'Markets']);
});

test('the canonical address takes precedence over the address of the page', () => {
  const head = '<link rel="canonical" href="/market#top">';
  expect(readPage(withHead(head), 'https://news.example/amp/market').url).toBe('https://news.example/market');
});

const MARKUP = [
  ...[
    '<p>',
    '</p>',
    '<div class="share">',
    '</div>',
    '<article>',
    '<h1>',
    '<br>',
    '<ul><li>',
    '<table><tr><td>',
    '<img>',
  ],
  ...[
    '<script type="application/ld+json">{"@type":"Article",',
    '"author":{"name":"By A"}}',
    '</script>',
    '<!--',
    '-->',
  ],
  ...[
    '<meta property="og:title" content="',
    '<time datetime="',
    '">',
    '&amp;',
    '&#0;',
    '<',
    '\ud800',
    SENTENCE,
  ],
];

test('any markup results in an article or in an error with a code', () => {
  const markup = fc.array(fc.oneof(fc.constantFrom(...MARKUP), fc.string({ maxLength: 20 })), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(markup, (parts) => {
      try {
        expect(readPage(parts.join(''), null).body).not.toBe('');
      } catch (error) {
        expect(error).toBeInstanceOf(DatelineError);
      }
    }),
    { numRuns: 200 },
  );
});
