import { DatelineError } from '../errors.ts';
import type { Article } from '../model/article.ts';
import { normalise } from '../text/index.ts';
import { parseFrontMatter } from './front-matter.ts';
import { textOfMarkdown } from './markdown.ts';
import { checkBody, decode } from './text.ts';

/** The first and last lines of front matter. */
const OPENING = /^---[ \t]*(?:\r?\n|$)/;
const CLOSING = /^---[ \t]*\r?$/m;

/** An article read from a file. */
export interface ParsedArticle {
  readonly article: Article;
  /** Sentences about the parts of the file that were ignored. */
  readonly warnings: readonly string[];
}

/**
 * Parses an article: YAML front matter between two `---` lines, followed by Markdown. Offsets of mentions refer to the
 * returned body, not to the file. Throws FILE_EMPTY, FILE_NOT_UTF8, FRONT_MATTER_INVALID, HEADLINE_MISSING,
 * BODY_MISSING or BODY_TOO_LONG.
 */
export function parseArticleFile(content: Uint8Array): ParsedArticle {
  const text = decode(content);
  if (text.trim() === '')
    throw new DatelineError(
      'FILE_EMPTY',
      'The file is empty. Write an article to the file, or delete the file.',
    );
  const [opening] = OPENING.exec(text) ?? [];
  if (opening === undefined) {
    throw new DatelineError(
      'FRONT_MATTER_INVALID',
      'The file has no front matter. Add it at the beginning: a line `---`, the keys headline, publishedAt and source, and a line `---`.',
    );
  }
  const afterOpening = text.slice(opening.length);
  const closing = CLOSING.exec(afterOpening);
  if (closing === null) {
    throw new DatelineError(
      'FRONT_MATTER_INVALID',
      'The front matter has no closing line. Add a line `---` between it and the text of the article.',
    );
  }
  const yaml = afterOpening.slice(0, closing.index);
  const rest = afterOpening.slice(closing.index + closing[0].length);
  const { values, warnings } = parseFrontMatter(yaml);
  const { id, ...about } = values;
  const body = normalise(textOfMarkdown(rest));
  if (body === '')
    throw new DatelineError(
      'BODY_MISSING',
      'The article has no text after its front matter. Add the text of the article.',
    );
  checkBody(body);
  return { article: { sourceId: id, body, ...about, topics: [], annotations: [], metadata: {} }, warnings };
}
