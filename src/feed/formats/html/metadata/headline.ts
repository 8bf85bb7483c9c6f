import { clean, type PageMetadata } from './page-metadata.ts';

/** Elements that can show the headline. */
const HEADINGS =
  'h1, [itemprop~="headline"], .entry-title, .post-title, .headline, article header h2, article > h2, h2[class*="title"], h2[class*="head"]';
const MAX_HEADINGS = 30;
/** The minimum share of words that a heading has in common with a title in the metadata. */
const MIN_SHARED = 0.6;

/**
 * Returns the headline as the page shows it: the heading that is most similar to a title in the metadata. Without
 * such a heading, returns the first title, without the name of the site.
 */
export function headlineOf(page: PageMetadata, source: string | undefined): string | undefined {
  const title = clean(page.document.querySelector('head title')?.textContent ?? '');
  const stated = [
    ...page.texts('headline'),
    page.meta('og:title'),
    page.meta('twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title'),
    title,
    ...page.texts('name'),
  ];
  const titles = stated
    .filter((text) => text !== undefined && text !== '')
    .map((text) => withoutSite(text ?? '', source));
  const shown = headings(page, source);
  const rated = shown.map((text) => ({
    text,
    shared: Math.max(0, ...titles.map((one) => similarity(text, one))),
  }));
  const best = rated.reduce((a, b) => (b.shared > a.shared ? b : a), { text: '', shared: 0 });
  if (best.shared >= MIN_SHARED) return best.text;
  const only = [...page.document.querySelectorAll('article h1, main h1, article header h2')].map((h1) =>
    clean(h1.textContent ?? ''),
  );
  return (
    (only.length === 1 && words(only[0] ?? '').length > 3 ? only[0] : undefined) ?? titles[0] ?? shown[0]
  );
}

function headings({ document }: PageMetadata, source: string | undefined): string[] {
  const texts: string[] = [];
  for (const element of document.querySelectorAll(HEADINGS)) {
    const text = clean(element.textContent ?? '');
    if (text.length > 0 && text.length <= 300 && text !== source) texts.push(text);
    if (texts.length === MAX_HEADINGS) break;
  }
  return texts;
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Returns the share of words that two texts have in common. */
function similarity(a: string, b: string): number {
  const [first, second] = [words(a), new Set(words(b))];
  const shared = first.filter((word) => second.has(word)).length;
  return (2 * shared) / (first.length + second.size || 1);
}

/** Removes the name of the site from a title such as "Leaders meet in Geneva - Example News". */
function withoutSite(title: string, source: string | undefined): string {
  const parts = /^(.{10,}\S)\s+[|–—·»:-]\s+([^|–—·»]{2,60})$/u.exec(title);
  const [, rest, last] = parts ?? [];
  if (rest === undefined || last === undefined) return title;
  const isShort = title.includes(` | ${last}`) && words(last).length <= 3;
  return isShort || isSameName(last, source) ? withoutSite(rest, source) : title;
}

function isSameName(a: string, b: string | undefined): boolean {
  const [first, second] = [a, b ?? ''].map((name) => words(name).join(''));
  if (!first || !second) return false;
  return first.includes(second) || second.includes(first);
}
