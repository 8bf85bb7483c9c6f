import type { RawArticle } from '../record.ts';

/** The name of a field of an article in the input. */
export type FieldName = Exclude<keyof RawArticle, 'warnings'>;

/**
 * The keys of each field of an article in other formats, without punctuation, from the most to the least specific. The
 * keys are those of Hugo, Jekyll, Astro, Eleventy, schema.org and common exports.
 */
export const SYNONYMS: Readonly<Record<FieldName, readonly string[]>> = {
  id: ['id', 'sourceid', 'guid', 'uid', 'uuid', 'identifier', 'articleid'],
  headline: ['headline', 'title', 'heading', 'head', 'name'],
  body: ['body', 'articlebody', 'bodytext', 'fulltext', 'maintext', 'text', 'content'],
  publishedAt: [
    'publishedat',
    'datepublished',
    'publisheddate',
    'publicationdate',
    'publishdate',
    'publishdatetime',
    'publishedon',
    'pubdate',
    'pubdatetime',
    'published',
    'date',
    'datetime',
    'timestamp',
    'time',
    'createdat',
    'created',
  ],
  source: [
    'source',
    'publisher',
    'publication',
    'newspaper',
    'outlet',
    'sitename',
    'site',
    'provider',
    'agency',
  ],
  url: ['url', 'canonicalurl', 'canonical', 'permalink', 'link', 'href', 'uri'],
  byline: ['byline', 'authors', 'author', 'by', 'writer', 'creator', 'reporter'],
  section: ['section', 'rubric', 'desk', 'channel'],
  language: ['language', 'lang', 'inlanguage', 'locale'],
  topics: [
    'topics',
    'topic',
    'tags',
    'tag',
    'categories',
    'category',
    'keywords',
    'keyword',
    'subjects',
    'labels',
  ],
  annotations: ['annotations'],
  metadata: ['metadata'],
};

/** The names of the fields, in the order of the documentation. */
export const FIELD_NAMES: readonly FieldName[] = [
  'id',
  'headline',
  'body',
  'publishedAt',
  'source',
  'url',
  'byline',
  'section',
  'language',
  'topics',
  'annotations',
  'metadata',
];

/** Ignores case and punctuation: `Published_At` becomes `publishedat`. */
export const foldKey = (key: string): string => key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** A similar key differs from the name of a field by at most 2 edits, and by at most 1 edit for every 3 letters. */
const [MAX_EDITS, LETTERS_PER_EDIT] = [2, 3];

/** Returns the field that is most similar to an unknown key; undefined if none is similar. */
export function closestField(unknown: string, fields: readonly FieldName[]): FieldName | undefined {
  const folded = foldKey(unknown.slice(0, 60));
  const candidates = fields
    .filter((field) => Math.abs(field.length - folded.length) <= MAX_EDITS)
    .map((field) => ({ field, edits: editDistance(folded, field.toLowerCase()) }))
    .filter(({ field, edits }) => edits <= MAX_EDITS && edits * LETTERS_PER_EDIT <= field.length)
    .sort((a, b) => a.edits - b.edits);
  return candidates[0]?.field;
}

/** Returns the Levenshtein distance of two words. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

/** A brace, or a string with the colon that makes it a key. */
const BRACE_OR_STRING = /[{}]|"((?:[^"\\]|\\.)*)"(\s*:)?/g;

/**
 * Returns whether an object in the beginning of JSON, at any depth, has the usual keys of both a headline and a text.
 */
export function hasArticleKeys(json: string): boolean {
  const open: Set<FieldName>[] = [];
  for (const [token, key = '', colon] of json.matchAll(BRACE_OR_STRING)) {
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (colon !== undefined) {
      const found = open.at(-1);
      for (const field of ['headline', 'body'] as const)
        if (SYNONYMS[field].includes(foldKey(key))) found?.add(field);
      if (found?.size === 2) return true;
    }
  }
  return false;
}
