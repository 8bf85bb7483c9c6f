import type { Article } from '../../../model/article.ts';

/**
 * Returns the topics, annotations and metadata of an article for its hash; nothing if there are none. The keys of
 * metadata are sorted, because the database does not retain their order.
 */
export function sourceData({ topics, annotations, metadata }: Article): readonly object[] {
  const topicRows = topics.map(({ name, scheme, code }) => [name, scheme, code]);
  const annotationRows = annotations.map(({ kind, name, relation, producer, identifiers }) => [
    kind,
    name,
    relation,
    producer,
    identifiers,
  ]);
  return [
    ...(topicRows.length > 0 ? [{ topics: topicRows }] : []),
    ...(annotationRows.length > 0 ? [{ annotations: annotationRows }] : []),
    ...(hasMetadata(metadata) ? [{ metadata: sortedByKey(metadata) }] : []),
  ];
}

/** Returns the value of the column `metadata`. */
export const storedMetadata = (metadata: Article['metadata']): string | null =>
  hasMetadata(metadata) ? JSON.stringify(metadata) : null;

const hasMetadata = (metadata: Article['metadata']): boolean => Object.keys(metadata).length > 0;

/** Returns a JSON value with the entries of each object in the order of their keys. */
function sortedByKey(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedByKey);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return { entries: entries.map(([key, one]) => [key, sortedByKey(one)]) };
}
