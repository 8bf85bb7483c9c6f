import { foldKey, SYNONYMS } from './field-names.ts';

/** Returns whether the beginning of JSON contains the usual keys of a headline and a text, at any depth. */
export function hasArticleKeys(json: string): boolean {
  const keys = [...json.matchAll(/"(\w{1,40})"\s*:/g)].map(([, key = '']) => foldKey(key));
  return (['headline', 'body'] as const).every((field) => keys.some((key) => SYNONYMS[field].includes(key)));
}
