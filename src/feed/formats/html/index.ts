import { dateInName } from '../../article/date-in-name.ts';
import type { Format } from '../../format.ts';
import { readText } from '../../input/text.ts';

/** The beginning of a web page, after comments. */
const BEGINNING =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title)\b/i;
/** The comment that browsers write when they save a page. */
const SAVED_FROM = /<!-- saved from url=\(\d+\)(https?:\S+) -->/;

/** Web pages. */
export const HTML: Format = {
  name: 'html',
  description:
    'Web pages: the article is found by its metadata (JSON-LD, OpenGraph, microdata) and its main text',
  extensions: ['.html', '.htm', '.xhtml'],
  recognises: (head) => BEGINNING.test(head),
  async *read(input) {
    const { text, warnings } = await readText(input);
    const [, saved] = SAVED_FROM.exec(text.slice(0, 10_000)) ?? [];
    const url = /^https?:/.test(input.path) ? input.path : (saved ?? null);
    // Loaded for the first page, because the DOM takes 30 MB.
    const { readPage } = await import('./read-page.ts');
    const article = readPage(text, url);
    const publishedAt = article.publishedAt ?? dateInName(input.path)?.date;
    yield { record: null, byte: null, content: { ...article, publishedAt, warnings } };
  },
};
