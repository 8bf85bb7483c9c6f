import { DatelineError } from '../errors.ts';
import type { Article } from '../model/article.ts';
import { normalise } from '../text/index.ts';
import { parseFrontMatter } from './front-matter.ts';
import { textOfMarkdown } from './markdown.ts';
import { checkBody, decode } from './text.ts';

/** The lines around front matter. */
const OPENING = /^---[ \t]*(?:\r?\n|$)/;
const CLOSING = /^---[ \t]*\r?$/m;

/** An article read from a file. */
export interface ParsedArticle {
  readonly article: Article;
  /** What the file has that was ignored, in sentences. */
  readonly warnings: readonly string[];
}

/**
 * Reads an article from a file of YAML front matter between `---` lines, and Markdown below it. Offsets into the
 * article refer to the body as it comes out of here. Throws FILE_EMPTY, FILE_NOT_UTF8, FRONT_MATTER_INVALID,
 * HEADLINE_MISSING, BODY_MISSING or BODY_TOO_LONG.
 */
export function parseArticleFile(content: Uint8Array): ParsedArticle {
  const text = decode(content);
  if (text.trim() === '')
    throw new DatelineError('FILE_EMPTY', 'The file is empty: write an article into it, or remove it.');
  const [opening] = OPENING.exec(text) ?? [];
  if (opening === undefined) {
    throw new DatelineError(
      'FRONT_MATTER_INVALID',
      'The file must begin with front matter: a line `---`, then headline, publishedAt and source, then a line `---`.',
    );
  }
  const below = text.slice(opening.length);
  const closing = CLOSING.exec(below);
  if (closing === null) {
    throw new DatelineError(
      'FRONT_MATTER_INVALID',
      'The front matter has no end. Add a line `---` between it and the text of the article.',
    );
  }
  const yaml = below.slice(0, closing.index);
  const rest = below.slice(closing.index + closing[0].length);
  const { values, warnings } = parseFrontMatter(yaml);
  const { id, ...about } = values;
  const body = normalise(textOfMarkdown(rest));
  if (body === '') throw new DatelineError('BODY_MISSING', 'The article has no text below its front matter.');
  checkBody(body);
  return { article: { sourceId: id, body, ...about }, warnings };
}
