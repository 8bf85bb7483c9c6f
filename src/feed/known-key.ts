/** Keys of other formats, by the known key with the same meaning. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  id: ['guid', 'uid', 'uuid', 'identifier', 'articleid', 'sourceid'],
  headline: ['title', 'head', 'heading', 'name'],
  publishedAt: [
    'date',
    'datetime',
    'time',
    'timestamp',
    'published',
    'pubdate',
    'publicationdate',
    'publisheddate',
    'datepublished',
    'created',
    'createdat',
  ],
  source: ['publisher', 'publication', 'newspaper', 'outlet', 'site', 'provider', 'agency'],
  url: ['link', 'permalink', 'href', 'canonical', 'canonicalurl', 'uri'],
  byline: ['author', 'authors', 'by', 'writer', 'creator', 'reporter'],
  section: ['category', 'categories', 'rubric', 'desk', 'topic'],
  language: ['lang', 'locale', 'inlanguage'],
};

/** Ignores case and punctuation: `Published_At` becomes `publishedat`. */
const fold = (key: string): string => key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Returns the known key that is most similar to an unknown key; undefined if none is similar. */
export function closestKey(unknown: string, known: readonly string[]): string | undefined {
  const folded = fold(unknown);
  const synonym = known.find((key) => fold(key) === folded || SYNONYMS[key]?.includes(folded));
  if (synonym !== undefined) return synonym;
  const candidates = known
    .map((key) => ({ key, edits: editDistance(folded, fold(key)) }))
    // A similar key differs by at most 2 edits, and by at most 1 edit for every 3 letters of the known key.
    .filter(({ key, edits }) => edits <= 2 && edits * 3 <= key.length)
    .sort((a, b) => a.edits - b.edits);
  return candidates[0]?.key;
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
