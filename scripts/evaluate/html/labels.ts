import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { RawArticle } from '../../../src/feed/record.ts';

const LABELS = new URL('../../../tests/fixtures/html/labels.json', import.meta.url);

const schema = z.record(
  z.string(),
  z.object({
    /** The day on which the article was published, with the offset of the page's time zone; null if none is shown. */
    date: z
      .string()
      .regex(/^\d{4}-\d\d-\d\d[+-]\d\d:\d\d$/)
      .nullable(),
    /** SHA-256 of the text in lower case with single spaces, because the labels must not contain texts of the pages. */
    headline: z.string(),
    authors: z.array(z.string()),
  }),
);

/** The labels of a page. They were made by hand from the visible page. */
export type PageLabels = z.infer<typeof schema>[string];

/** Returns the labels by the hashes of pages. */
export const readLabels = (): ReadonlyMap<string, PageLabels> =>
  new Map(Object.entries(schema.parse(JSON.parse(readFileSync(LABELS, 'utf8')))));

/** Returns which labelled fields of an article are correct; null for a field without a label. */
export function checkFields(article: RawArticle | null, labels: PageLabels) {
  const authors = (article?.byline?.split(', ') ?? []).map(digest).sort();
  return {
    headline: digest(article?.headline ?? '') === labels.headline,
    date: labels.date === null ? null : isOnDay(article?.publishedAt ?? '', labels.date),
    byline: JSON.stringify(authors) === JSON.stringify(labels.authors.toSorted()),
  };
}

const digest = (text: string): string =>
  createHash('sha256').update(text.replace(/\s+/g, ' ').trim().toLowerCase()).digest('hex');

/** Returns whether a date is on the labelled day in the time zone of the page. */
function isOnDay(date: string, label: string): boolean {
  const [day, offset] = [label.slice(0, 10), label.slice(10)];
  const isLocal = !/T.*(?:Z|[+-]\d\d:\d\d)$/.test(date);
  if (isLocal) return date.slice(0, 10) === day;
  const start = Date.parse(`${day}T00:00:00${offset}`);
  const time = Date.parse(date);
  return time >= start && time < start + 86_400_000;
}
