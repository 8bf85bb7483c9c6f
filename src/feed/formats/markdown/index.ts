import { normalise } from '../../../text/index.ts';
import { dateInName } from '../../article/date-in-name.ts';
import { fieldsOf } from '../../article/fields.ts';
import type { Format } from '../../format.ts';
import { readText } from '../../input/text.ts';
import type { RawArticle, SkippedRecord } from '../../record.ts';
import { MAX_BYTES } from '../../text.ts';
import { divide, hasFrontMatter } from './front-matter.ts';
import { withoutTemplateTags } from './template-tags.ts';
import { textOfMarkdown } from './text.ts';

/** A heading of the first level at the beginning of a text, in both notations of Markdown. */
const TITLE = /^\s*(?:#[ \t]+([^\n]+?)[ \t]*#*[ \t]*|([^\s\n][^\n]*)\r?\n=+[ \t]*)\r?(?:\n|$)/;

/**
 * Parses Markdown with or without front matter. Without a title in the front matter, a heading at the beginning is the
 * headline. Without a date, a date at the beginning of the name of the file is the date of publication.
 */
export function parseMarkdown(
  text: string,
  path: string,
  map: Readonly<Record<string, string>>,
): RawArticle | SkippedRecord {
  const { values, body } = divide(text);
  const fields = fieldsOf(values, { map, except: ['body'] });
  if ('skipped' in fields) return fields;
  const title = TITLE.exec(body);
  const named = dateInName(path);
  const headline =
    fields.headline ?? (title === null ? undefined : textOfMarkdown(title[1] ?? title[2] ?? ''));
  const hasTitle = title !== null && fields.headline === undefined;
  return {
    ...fields,
    headline,
    publishedAt: fields.publishedAt ?? named?.date,
    body: normalise(textOfMarkdown(withoutTemplateTags(hasTitle ? body.slice(title[0].length) : body))),
  };
}

/** Markdown, with front matter as Hugo, Jekyll, Astro and Eleventy use it. */
export const MARKDOWN: Format = {
  name: 'markdown',
  description: 'Markdown with front matter in YAML, TOML or JSON (Hugo, Jekyll, Astro, Eleventy)',
  extensions: ['.md', '.markdown', '.mdx'],
  recognises: (head) => hasFrontMatter(head),
  async *read(input, { map }) {
    const { text, warnings } = await readText(input, MAX_BYTES);
    const fields = parseMarkdown(text, input.path, map);
    const content =
      'skipped' in fields ? fields : { ...fields, warnings: [...warnings, ...(fields.warnings ?? [])] };
    yield { record: null, byte: null, content };
  },
};
