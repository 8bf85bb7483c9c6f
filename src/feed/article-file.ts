import { DatelineError } from '../errors.ts';
import { articleOf, type ParsedArticle } from './article/article-of.ts';
import { hasFrontMatter } from './formats/markdown/front-matter.ts';
import { parseMarkdown } from './formats/markdown/index.ts';
import { decodeText } from './input/decode.ts';
import { fileEmpty } from './input/text.ts';

/**
 * Parses an article: front matter, followed by Markdown. Offsets of mentions refer to the returned body, not to the
 * file. Throws FILE_EMPTY, FRONT_MATTER_INVALID and the errors of `decodeText` and `articleOf`.
 */
export function parseArticleFile(content: Uint8Array): ParsedArticle {
  const { text, warnings } = decodeText(content, null);
  if (text.trim() === '') throw fileEmpty();
  if (!hasFrontMatter(text)) {
    throw new DatelineError(
      'FRONT_MATTER_INVALID',
      'The file has no front matter. Add it at the beginning: a line `---`, the keys headline, publishedAt and source, and a line `---`.',
    );
  }
  const raw = parseMarkdown(text, '', {});
  if ('skipped' in raw) throw new DatelineError('ARTICLE_INVALID', `${raw.skipped} Publish it first.`);
  return articleOf(
    { ...raw, warnings: [...warnings, ...(raw.warnings ?? [])] },
    { source: null, language: null },
  );
}
