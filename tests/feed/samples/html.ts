import type { FormatSamples } from './format-samples.ts';

const HEADLINE = 'Harbour bridge opens to cyclists';
const SENTENCE = 'The new bridge over the harbour opened to cyclists and pedestrians on Tuesday morning. ';
const PARAGRAPHS = Array.from({ length: 6 }, (_, i) => `<p>${SENTENCE.repeat(2)}Part ${i + 1}.</p>`).join(
  '\n',
);

const page = (head: string, body = `<article><h1>${HEADLINE}</h1>${PARAGRAPHS}</article>`) =>
  `<!DOCTYPE html>\n<html lang="en"><head><title>${HEADLINE} | Example News</title>${head}</head><body><nav><a href="/">Home</a></nav>${body}<footer>Example News</footer></body></html>`;
const jsonLd = (article: object) => `<script type="application/ld+json">${JSON.stringify(article)}</script>`;
const ARTICLE = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: HEADLINE,
  datePublished: '2024-08-20T14:05:00+02:00',
  author: { '@type': 'Person', name: 'Ann Example' },
  publisher: { '@type': 'NewsMediaOrganization', name: 'Example News' },
};
const OPEN_GRAPH =
  '<meta property="og:type" content="article"><meta property="og:site_name" content="Example News"><meta property="article:published_time" content="2024-08-20T12:05:00Z">';

export const HTML_SAMPLES: FormatSamples = {
  format: 'html',
  wellFormed: [
    { name: 'JSON-LD', content: page(jsonLd(ARTICLE)), records: [HEADLINE] },
    {
      name: 'JSON-LD in a graph',
      content: page(jsonLd({ '@graph': [{ '@type': 'WebSite' }, ARTICLE] })),
      records: [HEADLINE],
    },
    { name: 'OpenGraph', content: page(OPEN_GRAPH), records: [HEADLINE] },
    {
      name: 'microdata in a page without closing tags',
      content: `<!doctype html><title>${HEADLINE}</title><meta name=application-name content="Example News"><div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop=headline>${HEADLINE}</h1><time itemprop=datePublished datetime=2024-08-20>20 August</time><div itemprop=articleBody>${PARAGRAPHS}`,
      records: [HEADLINE],
    },
    {
      name: 'only visible text, in ISO 8859-1',
      content: Buffer.from(
        page(
          '<meta charset="iso-8859-1"><meta name="application-name" content="Example News">',
          `<div id="story"><h1>Le café du pont rouvre ses portes</h1><div>Par Zoé Exemple, 20 août 2024</div>${PARAGRAPHS}</div>`,
        ).replaceAll(HEADLINE, 'Le café du pont rouvre ses portes'),
        'latin1',
      ),
      records: ['Le café du pont rouvre ses portes'],
    },
    {
      name: 'XHTML',
      content: `<?xml version="1.0" encoding="UTF-8"?>\n${page(OPEN_GRAPH)}`,
      records: [HEADLINE],
    },
  ],
  malformed: [
    {
      name: 'invalid JSON-LD next to OpenGraph',
      content: page(`<script type="application/ld+json">{"@type": [</script>${OPEN_GRAPH}`),
      records: [HEADLINE],
    },
    {
      name: 'JSON-LD with a trailing comma and a line feed in a string',
      content: page(jsonLd(ARTICLE).replace('"}}', '",}}').replace('Example News', 'Example\nNews')),
      records: [HEADLINE],
    },
    {
      name: 'a page that ends inside a tag',
      content: `${page(OPEN_GRAPH).split('Part 6')[0]}<a href="`,
      records: [HEADLINE],
    },
    {
      name: 'a page that ends in its head',
      content: page(OPEN_GRAPH).slice(0, 120),
      records: ['PAGE_NOT_ARTICLE'],
    },
    {
      name: 'a page without text',
      content: page(jsonLd(ARTICLE), '<h1>Gallery</h1><img src="1.jpg">'),
      records: ['PAGE_NOT_ARTICLE'],
    },
    {
      name: 'a home page',
      content: page(
        '<link rel="canonical" href="https://news.example/">',
        '<ul><li><a href="/1">One article</a></li></ul>'.repeat(50),
      ),
      records: ['PAGE_NOT_ARTICLE'],
    },
    {
      name: 'a date that does not exist',
      content: page(jsonLd({ ...ARTICLE, datePublished: '2024-02-31' })),
      records: ['ARTICLE_INVALID'],
      where: /`publishedAt` is missing/,
    },
    {
      name: 'no source',
      content: page('<meta property="article:published_time" content="2024-08-20">'),
      records: ['ARTICLE_INVALID'],
      where: /`source` is missing/,
    },
    { name: 'NUL bytes', content: page(OPEN_GRAPH).replace('Part 2', '\0\0\0'), records: ['FILE_BINARY'] },
    {
      name: 'elements in 19,000 levels',
      content: page(OPEN_GRAPH, '<div>'.repeat(19_000)),
      records: ['PAGE_TOO_COMPLEX'],
      where: /256/,
    },
    {
      name: 'too many elements',
      content: page(OPEN_GRAPH, '<br>'.repeat(20_001)),
      records: ['PAGE_TOO_COMPLEX'],
      where: /20,000/,
    },
    {
      name: 'too many characters',
      content: page(OPEN_GRAPH, 'x'.repeat(8_000_001)),
      records: ['PAGE_TOO_COMPLEX'],
      where: /8,000,000/,
    },
    {
      name: 'a text that is too long',
      content: page(OPEN_GRAPH, `<p>${SENTENCE.repeat(3000)}</p>`),
      records: ['BODY_TOO_LONG'],
      where: /200,000/,
    },
  ],
};
