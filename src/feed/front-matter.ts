import { z } from 'zod';
import { counted } from '../counted.ts';
import { DatelineError } from '../errors.ts';
import { closestKey } from './known-key.ts';
import { isFuture, publicationDate } from './publication-date.ts';
import { line } from './text.ts';
import { parseYaml } from './yaml.ts';

/** The maximum lengths of a headline and an id, in UTF-16 code units. */
const MAX_HEADLINE_LENGTH = 500;
const MAX_ID_LENGTH = 200;
/** The maximum number of characters of a key or value in a message. */
const MAX_SHOWN = 60;

const text = z.string({ error: 'a string' }).transform(line);
const optionalText = text.nullish().transform((value) => value || null);
const required = z.string().min(1, 'a string');

/** The schema of front matter. Each message completes "`key` must be …". */
const frontMatter = z.object({
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
  url: z
    .url({ protocol: /^https?$/, error: 'an http or https URL' })
    .nullish()
    .transform((value) => value ?? null),
  byline: optionalText,
  section: optionalText,
  language: z
    .string({ error: 'a BCP 47 language tag, for example en' })
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 language tag, for example en')
    .nullish()
    .transform((value) => value ?? 'en'),
});

/** The required keys, each with an example. */
const EXAMPLES: Readonly<Record<string, string>> = {
  headline: 'Leaders meet in Geneva',
  publishedAt: '2024-08-20T12:00:00Z',
  source: 'Example News',
};
const KEYS = Object.keys(frontMatter.shape);

/** Valid front matter, with warnings for its author. */
export interface FrontMatter {
  readonly values: z.infer<typeof frontMatter>;
  readonly warnings: readonly string[];
}

/**
 * Parses the YAML after the first `---` line. Throws HEADLINE_MISSING if the missing headline is the only error, and
 * otherwise FRONT_MATTER_INVALID.
 */
export function parseFrontMatter(yaml: string): FrontMatter {
  const raw = parseYaml(yaml);
  const unknownKeys = Object.keys(raw).filter((key) => !KEYS.includes(key));
  const parsed = frontMatter.safeParse(raw);
  if (parsed.success) {
    const warnings = unknownKeys.map((key) => unknownKeyWarning(key, raw));
    if (isFuture(parsed.data.publishedAt))
      warnings.push(
        `\`publishedAt\` is more than one day in the future (got ${quotedValue(raw['publishedAt'])}). Check the date.`,
      );
    return { values: parsed.data, warnings };
  }
  const wrong = [...new Map(parsed.error.issues.map((issue) => [String(issue.path[0]), issue.message]))];
  const onlyHeadline = wrong.length === 1 && wrong[0]?.[0] === 'headline' && isMissing(raw['headline']);
  throw new DatelineError(
    onlyHeadline ? 'HEADLINE_MISSING' : 'FRONT_MATTER_INVALID',
    wrong.map(([key, expected]) => problem(key, raw[key], expected, unknownKeys)).join(' '),
    { cause: parsed.error },
  );
}

const isMissing = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

function problem(key: string, value: unknown, expected: string, unknownKeys: readonly string[]): string {
  const example = EXAMPLES[key];
  if (example === undefined || !isMissing(value))
    return `\`${key}\` must be ${expected} (got ${quotedValue(value)}).`;
  const similar = unknownKeys.find((other) => closestKey(other.slice(0, MAX_SHOWN), [key]) !== undefined);
  return similar === undefined
    ? `\`${key}\` is missing. Add it, for example \`${key}: ${example}\`.`
    : `\`${key}\` is missing, and ${quotedKey(similar)} is not a known key. Rename it to \`${key}\`.`;
}

function unknownKeyWarning(key: string, raw: Readonly<Record<string, unknown>>): string {
  const similar = closestKey(
    key.slice(0, MAX_SHOWN),
    KEYS.filter((known) => isMissing(raw[known])),
  );
  const hint = similar === undefined ? `Known keys are ${KEYS.join(', ')}.` : `Did you mean \`${similar}\`?`;
  return `The key ${quotedKey(key)} in the front matter is unknown and was ignored. ${hint}`;
}

const quotedKey = (key: string): string => `\`${line(key).slice(0, MAX_SHOWN)}\``;

function quotedValue(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  if (json.length <= MAX_SHOWN) return json;
  const length = typeof value === 'string' ? `, ${counted(value.length, 'character')}` : '';
  return `${json.slice(0, MAX_SHOWN)}…${length}`;
}
