import * as z from 'zod';
import { DatelineError } from '../../../errors.ts';
import { bylineOf } from '../../fields/byline.ts';
import { topicOf } from '../../fields/reference.ts';
import { withoutEmpty } from '../../fields/without-empty.ts';
import type { Format } from '../../format.ts';
import { jsonFormatRecords } from '../../json/format-records.ts';
import { listOf, optionalText } from '../../json/lenient-schema.ts';
import { lineOfHtml } from '../../markup/html-text.ts';
import type { RecordContent } from '../../record.ts';
import { completeText, fullTextOf } from './full-text.ts';
import { itemContent } from './item.ts';

const VERSION = /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/;

const author = z.object({ name: z.string().trim().min(1) });
const feed = z.object({
  title: optionalText,
  language: optionalText,
  author: listOf(author),
  authors: listOf(author),
});
const item = z.object({
  // In version 1.0, some ids are numbers.
  id: z
    .union([z.string().trim(), z.number().transform(String)])
    .optional()
    .catch(undefined),
  url: optionalText,
  external_url: optionalText,
  title: optionalText,
  content_html: optionalText,
  content_text: optionalText,
  summary: optionalText,
  date_published: optionalText,
  date_modified: optionalText,
  language: optionalText,
  author: listOf(author),
  authors: listOf(author),
  tags: listOf(z.string().trim().min(1)),
});

/** JSON Feed 1.0 and 1.1. */
export const JSON_FEED: Format = {
  name: 'json-feed',
  description: 'JSON Feed 1.0 or 1.1',
  extensions: [],
  recognises: (head) => /^\s*\{/.test(head) && VERSION.test(head),
  read: (input) => jsonFormatRecords(input, { membersOf, articleOf: articleOfItem }),
};

/** Returns the items, each with the feed, whose title, language and authors apply to its items. */
function membersOf(value: unknown): readonly unknown[] | null {
  const { items } = z
    .object({ items: z.array(z.unknown()) })
    .catch({ items: [] })
    .parse(value);
  return items.map((member) => ({ feed: value, item: member }));
}

function articleOfItem(value: unknown): RecordContent {
  const found = z.object({ feed, item }).safeParse(value);
  if (!found.success)
    return new DatelineError('RECORD_INVALID', 'The item must be an object. Correct or remove the item.');
  const { feed: about, item: entry } = found.data;
  const url = entry.url ?? entry.external_url;
  const authors =
    [entry.authors, entry.author, about.authors, about.author].find((list) => list.length > 0) ?? [];
  return itemContent(
    withoutEmpty({
      id: entry.id === url ? undefined : entry.id,
      url,
      headline: lineOfHtml(entry.title),
      body: fullTextOf(entry.content_html) ?? completeText(entry.content_text),
      publishedAt: entry.date_published ?? entry.date_modified,
      source: about.title,
      byline: bylineOf(authors.map(({ name }) => name).join(', ')),
      language: entry.language ?? about.language,
      topics: entry.tags.map((tag) => topicOf(tag, {})),
      metadata: withoutEmpty({ description: entry.summary, versionCreated: entry.date_modified }),
    }),
  );
}
