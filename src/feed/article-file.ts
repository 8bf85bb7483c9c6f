import { parse } from 'yaml';
import { z } from 'zod';
import { DatelineError } from '../errors.ts';
import type { Article } from '../model/article.ts';
import { normalise } from '../text/index.ts';
import { checkBody, decode, line } from './text.ts';

/** Longest headline, in UTF-16 code units. */
const MAX_HEADLINE_LENGTH = 500;

const lineOfText = z.string().transform(line);
const optionalLine = lineOfText.nullish().transform((value) => value || null);

const frontMatter = z.strictObject({
  headline: lineOfText.nullish().transform((value) => value ?? ''),
  publishedAt: z
    .union([z.iso.datetime({ offset: true }), z.iso.date()], {
      error: 'an ISO 8601 date or a date with time and zone is needed, as 2024-08-20T12:00:00Z',
    })
    .transform((value) => new Date(value)),
  source: lineOfText.pipe(z.string().min(1, 'who published it is needed')),
  url: z
    .url({ protocol: /^https?$/, error: 'an http or https URL is needed' })
    .nullish()
    .transform((value) => value ?? null),
  byline: optionalLine,
  section: optionalLine,
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 language tag is needed, as en')
    .default('en'),
});

/**
 * Reads an article from a file of YAML front matter between `---` lines, and the text below it. Offsets into the
 * article refer to the body as it comes out of here. Throws FILE_EMPTY, FILE_NOT_UTF8, FRONT_MATTER_INVALID,
 * HEADLINE_MISSING, BODY_MISSING or BODY_TOO_LONG.
 */
export function parseArticleFile(content: Uint8Array): Article {
  const text = decode(content);
  if (text.trim() === '')
    throw new DatelineError('FILE_EMPTY', 'The file is empty: write an article into it, or remove it.');
  const [, yaml, rest] = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$([\s\S]*)/m.exec(text) ?? [];
  if (yaml === undefined || rest === undefined || !text.startsWith('---')) {
    throw new DatelineError(
      'FRONT_MATTER_INVALID',
      'The file must begin with front matter: a line `---`, then headline, publishedAt and source, then a line `---`.',
    );
  }
  const { headline, ...about } = parseFrontMatter(yaml);
  if (headline === '')
    throw new DatelineError(
      'HEADLINE_MISSING',
      'The article has no headline: add `headline:` to its front matter.',
    );
  if (headline.length > MAX_HEADLINE_LENGTH) {
    throw new DatelineError(
      'FRONT_MATTER_INVALID',
      `headline: it has ${headline.length} characters, and ${MAX_HEADLINE_LENGTH} are the most.`,
    );
  }
  const body = normalise(rest);
  if (body === '') throw new DatelineError('BODY_MISSING', 'The article has no text below its front matter.');
  checkBody(body);
  return { headline, body, ...about };
}

function parseFrontMatter(yaml: string): z.infer<typeof frontMatter> {
  const invalid = (why: string, cause: unknown) => new DatelineError('FRONT_MATTER_INVALID', why, { cause });
  let raw: unknown;
  try {
    raw = parse(yaml, { maxAliasCount: 0 });
  } catch (cause) {
    throw invalid(
      `The front matter is not YAML: ${cause instanceof Error ? cause.message.split('\n')[0] : cause}`,
      cause,
    );
  }
  const parsed = frontMatter.safeParse(raw ?? {});
  if (parsed.success) return parsed.data;
  throw invalid(
    parsed.error.issues
      .map((issue) => `${issue.path.join('.') || 'front matter'}: ${issue.message}`)
      .join('; '),
    parsed.error,
  );
}
