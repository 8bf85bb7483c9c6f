import { isoDate } from './iso-date.ts';
import { clean, type PageMetadata } from './page-metadata.ts';

const META = [
  'article:published_time',
  'article:published',
  'article.published',
  'og:published_time',
  'og:pubdate',
  'datepublished',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'sailthru.date',
  'pubdate',
  'pub_date',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date.created',
  'dc.date',
  'article_date_original',
  'date',
];
/** Elements that show the date, from the most to the least specific. */
const SHOWN = [
  '[itemprop~="datePublished"]',
  'time[pubdate], time[class*="publish"], time[class*="entry-date"], time[class*="posted"], .dt-published',
  'article time, main time',
  'time',
];
const SHOWN_LATER =
  '[class*="publish"], [class*="posted"], [class*="pubdate"], [class*="timestamp"], [class*="date"], [class*="meta"]';

/** The maximum difference of two statements of one time in milliseconds: the largest offset of a time zone. */
const MAX_DIFFERENCE = 14 * 3_600_000;

/**
 * Returns the date of publication in ISO 8601. Of several statements with a time and a zone, the most frequent is returned:
 * some sites state the wrong zone in one place. `nearby` contains the texts next to the headline.
 */
export function publishedOf(
  page: PageMetadata,
  url: URL | null,
  nearby: readonly string[],
): string | undefined {
  const texts = [
    ...page.texts('datePublished'),
    ...page.texts('dateCreated'),
    ...META.flatMap((name) => page.metas(name).slice(0, 1)),
    ...SHOWN.map((selectors) => shown(page, selectors)),
    ...nearby.filter((text) => text.length < 200),
    shown(page, SHOWN_LATER),
    dateInPath(url),
  ];
  const dates = texts
    .map((text) => (text === undefined ? undefined : isoDate(text)))
    .filter((date) => date !== undefined);
  const [first] = dates;
  if (first === undefined) return undefined;
  const near = dates.filter((date) => Math.abs(Date.parse(date) - Date.parse(first)) <= MAX_DIFFERENCE);
  const sameDay = near.filter((date) => date.slice(0, 10) === first.slice(0, 10));
  return mostFrequent(near.filter(hasZone)) ?? sameDay.find((date) => date.includes('T')) ?? first;
}

/** Returns the date that occurs most often, to the minute; the first of several. */
function mostFrequent(dates: readonly string[]): string | undefined {
  const minute = (date: string): number => Math.floor(Date.parse(date) / 60_000);
  const votes = (date: string): number => dates.filter((other) => minute(other) === minute(date)).length;
  return dates.toSorted((a, b) => votes(b) - votes(a))[0];
}

const hasZone = (date: string): boolean => /T.*(?:Z|[+-]\d\d:\d\d)$/.test(date);

/** Returns the first date in the elements that the selectors match. */
function shown({ document }: PageMetadata, selectors: string): string | undefined {
  for (const element of document.querySelectorAll(selectors)) {
    const stated = element.getAttribute('datetime') ?? element.getAttribute('content');
    const text = stated ?? clean(element.textContent ?? '').slice(0, 300);
    if (isoDate(text) !== undefined) return text;
  }
  return undefined;
}

/** Returns the date in a path such as `/2026/05/04/leaders-meet`. */
function dateInPath(url: URL | null): string | undefined {
  const path = /\/((?:19|20)\d\d)[/-]?(0\d|1[0-2])[/-]?([0-2]\d|3[01])(?!\d)/.exec(url?.pathname ?? '');
  return path === null ? undefined : path.slice(1).join('-');
}
