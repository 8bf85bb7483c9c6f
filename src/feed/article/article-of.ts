import * as z from 'zod';
import { DatelineError } from '../../errors.ts';
import type { Annotation, Topic } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import { normalise } from '../../text/index.ts';
import type { RawAnnotation, RawArticle } from '../record.ts';
import { checkBody, line } from '../text.ts';
import { cleanText } from './clean-text.ts';
import { detectLanguage } from './language.ts';
import { cleanMetadata } from './metadata.ts';
import { publicationDate } from './publication-date.ts';
import { quotedValue } from './quoted.ts';

/** The maximum lengths in UTF-16 code units. */
const MAX_HEADLINE_LENGTH = 500;
const MAX_ID_LENGTH = 200;

/** Fields for articles that lack them. */
export interface ArticleDefaults {
  readonly source: string | null;
  /** A BCP 47 language tag; null to detect the language. */
  readonly language: string | null;
}

/** An article from an input. */
export interface ParsedArticle {
  readonly article: Article;
  /** Sentences about the parts of the input that were ignored. */
  readonly warnings: readonly string[];
}

const text = z.string({ error: 'a string' }).transform((value) => line(cleanText(value)));
const optionalText = text.nullish().transform((value) => value || null);
const required = z.string().min(1, 'a string');

const LANGUAGE = 'a BCP 47 language tag, for example en';

/** The schema of an article. Each message completes "`key` must be …". */
const fields = z.object({
  id: text
    .refine(
      (id) => id.length >= 1 && id.length <= MAX_ID_LENGTH,
      `a string of 1 to ${MAX_ID_LENGTH} characters`,
    )
    .nullish()
    .transform((value) => value ?? null),
  headline: text.pipe(
    required.max(MAX_HEADLINE_LENGTH, `a string of 1 to ${MAX_HEADLINE_LENGTH} characters`),
  ),
  publishedAt: publicationDate,
  source: text.pipe(required),
  url: text
    .pipe(z.url({ protocol: /^https?$/, error: 'an http or https URL' }))
    .nullish()
    .transform((value) => value ?? null),
  byline: optionalText,
  section: optionalText,
  language: z
    .string({ error: LANGUAGE })
    .transform((tag) => tag.trim().replaceAll('_', '-'))
    .refine((tag) => /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(tag), LANGUAGE)
    .nullish(),
});

/** The advice for a missing field. */
const ADVICE: Readonly<Record<string, string>> = {
  headline: 'Add it, for example `headline: Leaders meet in Geneva`.',
  publishedAt: 'Add it, for example `publishedAt: 2024-08-20T12:00:00Z`.',
  source: 'Add it, for example `source: Example News`, or set it for all articles with `--source`.',
};

/**
 * Validates and normalises the fields of an article. Throws BODY_MISSING, BODY_TOO_LONG, HEADLINE_MISSING if the missing
 * headline is the only error, and otherwise ARTICLE_INVALID.
 */
export function articleOf(raw: RawArticle, defaults: ArticleDefaults): ParsedArticle {
  const body = normalise(cleanText(raw.body ?? ''));
  const completed = {
    ...raw,
    source: raw.source ?? defaults.source,
    language: raw.language ?? defaults.language,
  };
  const parsed = fields.safeParse(completed);
  if (!parsed.success) throw invalid(completed, parsed.error);
  if (body === '')
    throw new DatelineError('BODY_MISSING', 'The article has no text. Add the text of the article.');
  checkBody(body);
  const { id, publishedAt, language, ...about } = parsed.data;
  const { metadata, warnings } = cleanMetadata(raw.metadata ?? {});
  const zone = publishedAt.lacksZone
    ? [
        '`publishedAt` has a time without a time zone. It was read as UTC. Add Z, or an offset such as +02:00.',
      ]
    : [];
  return {
    article: {
      sourceId: id,
      body,
      ...about,
      publishedAt: publishedAt.date,
      language: language ?? detectLanguage(`${about.headline}\n${body}`),
      topics: distinct(raw.topics ?? []),
      annotations: (raw.annotations ?? []).map((one) => annotationOf(one, about.source)),
      metadata,
    },
    warnings: [...(raw.warnings ?? []), ...zone, ...warnings],
  };
}

const annotationOf = (raw: RawAnnotation, source: string): Annotation => ({
  ...raw,
  name: line(raw.name),
  producer: line(raw.producer ?? source),
  identifiers: [...new Set(raw.identifiers.map(line))],
});

/** Removes topics without a name and duplicates. */
function distinct(topics: readonly Topic[]): Topic[] {
  const all = topics
    .map(({ name, scheme, code }) => ({
      name: line(name),
      scheme: scheme && line(scheme),
      code: code && line(code),
    }))
    .filter(({ name }) => name !== '');
  return [
    ...new Map(all.map((topic) => [JSON.stringify([topic.name, topic.scheme, topic.code]), topic])).values(),
  ];
}

function invalid(raw: Readonly<Record<string, unknown>>, cause: z.ZodError): DatelineError {
  const wrong = [...new Map(cause.issues.map((issue) => [String(issue.path[0]), issue.message]))];
  const isHeadline = wrong.length === 1 && wrong[0]?.[0] === 'headline' && isMissing(raw['headline']);
  const sentences = wrong.map(([key, expected]) => {
    const value = raw[key];
    const advice = ADVICE[key];
    return advice !== undefined && isMissing(value)
      ? `\`${key}\` is missing. ${advice}`
      : `\`${key}\` must be ${expected} (got ${quotedValue(value)}).`;
  });
  return new DatelineError(isHeadline ? 'HEADLINE_MISSING' : 'ARTICLE_INVALID', sentences.join(' '), {
    cause,
  });
}

const isMissing = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
