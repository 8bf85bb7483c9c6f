/** A web page with an article. `town` occurs in its text, so that two pages are not copies of each other. */
export const pageOf = (headline: string, town = 'Geneva'): string => `<!doctype html><html lang="en">
<head><title>${headline} | Example Times</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="Example Times">
<meta property="og:title" content="${headline}"><meta name="author" content="Anna Meyer">
<meta property="article:published_time" content="2026-05-04T10:00:00Z"></head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>${headline}</h1>
<p>The ministers of ten countries met in ${town} on Monday for talks about the price of grain and fuel.</p>
<p>A spokesman in ${town} said that the talks would end on Friday, and that a statement would follow.</p>
<p>Farmers in ${town} protested in front of the building and blocked a road for two hours in the morning.</p>
</article></body></html>`;

interface Item {
  readonly title: string;
  readonly link: string;
  /** The text of the article. Without it, the item has only a summary. */
  readonly text?: string;
}

/** An RSS feed. */
export const feedOf = (items: readonly Item[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Example Radio</title><link>https://radio.example</link><description>News</description>
${items
  .map(
    ({ title, link, text }) => `<item><title>${title}</title><link>${link}</link>
<pubDate>Mon, 04 May 2026 10:00:00 GMT</pubDate><description>A summary.</description>
${text === undefined ? '' : `<content:encoded><![CDATA[<p>${text}</p>]]></content:encoded>`}</item>`,
  )
  .join('\n')}
</channel></rss>`;
