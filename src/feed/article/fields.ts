import { listed } from '../../counted.ts';
import { DatelineError } from '../../errors.ts';
import type { RawArticle, SkippedRecord } from '../record.ts';
import { closestField, FIELD_NAMES, type FieldName, foldKey, SYNONYMS } from './field-names.ts';
import { GENERATOR_KEYS } from './generator-keys.ts';
import { checkDepth } from './metadata.ts';
import { quotedKey, quotedValue } from './quoted.ts';
import { rawFields } from './raw-fields.ts';

type Values = Readonly<Record<string, unknown>>;

/** The maximum number of unknown keys in a warning. */
const MAX_LISTED = 10;

export interface FieldOptions {
  /** The keys of fields that differ from the usual names. A dotted path selects a value of a nested object. */
  readonly map: Readonly<Record<string, string>>;
  /** Fields that the record cannot contain: front matter cannot contain the body. */
  readonly except?: readonly FieldName[];
}

/** The value of a field, and its key in the record. */
interface Found {
  readonly key: string;
  readonly value: unknown;
}

/** A value that is not empty, with its key as it is compared with the names of fields. */
interface Present extends Found {
  readonly folded: string;
}

/**
 * Assigns the values of a record, for example front matter or a row of a table, to the fields of an article. Fields are
 * recognised by their usual names, without regard to case and punctuation. Other values become metadata, with one
 * warning. Skips drafts. Throws ARTICLE_INVALID for a value of the wrong type.
 */
export function fieldsOf(values: Values, { map, except = [] }: FieldOptions): RawArticle | SkippedRecord {
  checkDepth(values);
  const present = Object.entries(values)
    .filter(([, value]) => !isEmpty(value))
    .map(([key, value]) => ({ key, folded: foldKey(key), value }));
  if (present.some(isDraft)) return { skipped: 'The article is a draft.' };
  const found = new Map<FieldName, readonly Found[]>();
  for (const field of FIELD_NAMES) {
    if (except.includes(field)) continue;
    const path = map[field];
    const all = path === undefined ? bySynonym(field, present) : byPath(values, path);
    if (all.length > 0) found.set(field, field === 'topics' ? all : all.slice(0, 1));
  }
  const used = new Set([...found.values()].flat().map(({ key }) => key));
  const { metadata, ...fields } = parse(found);
  const rest = present.filter(({ key }) => !used.has(key));
  const unknown = rest.filter(({ folded }) => !isKnown(folded)).map(({ key }) => key);
  return {
    ...fields,
    metadata: { ...Object.fromEntries(rest.map(({ key, value }) => [key, value])), ...metadata },
    warnings:
      unknown.length === 0
        ? []
        : [
            unknownKeys(
              unknown,
              FIELD_NAMES.filter((name) => !found.has(name)),
            ),
          ],
  };
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** Jekyll marks drafts with `published: false`. */
function isDraft({ folded: key, value }: Present): boolean {
  const text = typeof value === 'object' ? '' : String(value).toLowerCase();
  if (key === 'draft' || key === 'isdraft') return text === 'true';
  return (key === 'published' && text === 'false') || (key === 'status' && text === 'draft');
}

function bySynonym(field: FieldName, present: readonly Present[]): readonly Found[] {
  return SYNONYMS[field].flatMap((synonym) =>
    present.filter(({ folded, value }) => folded === synonym && isPossible(field, value)),
  );
}

/**
 * Generators use `url` for paths within the site and `published` for a flag. Such values are not used for these fields.
 */
function isPossible(field: FieldName, value: unknown): boolean {
  if (field === 'url') return typeof value !== 'string' || /^[a-z][a-z\d+.-]*:/i.test(value);
  return field !== 'publishedAt' || typeof value === 'object' || !/^(?:true|false)$/i.test(String(value));
}

function byPath(values: Values, path: string): readonly Found[] {
  if (!isEmpty(values[path])) return [{ key: path, value: values[path] }];
  const [key = '', ...rest] = path.split('.');
  let value: unknown = values[key];
  for (const part of rest)
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? Reflect.get(value, part)
        : undefined;
  return isEmpty(value) ? [] : [{ key, value }];
}

function parse(found: ReadonlyMap<FieldName, readonly Found[]>): Omit<RawArticle, 'warnings'> {
  const collected = [...found].map(([field, all]) => [
    field,
    field === 'topics' ? all.map(({ value }) => value) : all[0]?.value,
  ]);
  const parsed = rawFields.safeParse(Object.fromEntries(collected));
  if (parsed.success) return parsed.data;
  const wrong = new Map(parsed.error.issues.map((issue) => [String(issue.path[0]), issue.message]));
  const sentences = [...wrong].map(([field, expected]) => {
    const { key, value } = [...found].find(([name]) => name === field)?.[1][0] ?? {
      key: field,
      value: undefined,
    };
    return `${quotedKey(key)} must be ${expected} (got ${quotedValue(value)}). Correct it, or select another key with \`--map ${field}=KEY\`.`;
  });
  throw new DatelineError('ARTICLE_INVALID', sentences.join(' '), { cause: parsed.error });
}

const ALL_SYNONYMS = new Set(Object.values(SYNONYMS).flat());
const isKnown = (folded: string): boolean => GENERATOR_KEYS.has(folded) || ALL_SYNONYMS.has(folded);

function unknownKeys(keys: readonly string[], missing: readonly FieldName[]): string {
  const hints = keys.flatMap((key) => {
    const field = closestField(key, missing);
    return field === undefined ? [] : [` Did you mean \`${field}\` instead of ${quotedKey(key)}?`];
  });
  const subject = keys.length === 1 ? 'An unknown key was' : 'Unknown keys were';
  return `${subject} stored as metadata: ${listed(keys.map(quotedKey), MAX_LISTED)}.${hints.slice(0, 3).join('')}`;
}
