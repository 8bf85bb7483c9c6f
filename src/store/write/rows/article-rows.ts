import type { Article } from '../../../model/article.ts';
import type { Extraction } from '../../../model/extraction.ts';
import { articleId, headlineId } from '../../identity.ts';
import { slugify } from '../../slug.ts';
import { annotationRows } from './annotation-rows.ts';
import { contentHash } from './content-hash.ts';
import { copyLines } from './copy-lines.ts';
import { derivedRows, type RoleRecord } from './derived-rows.ts';
import type { DerivedTable } from './derived-tables.ts';
import { type EntityRecord, entityRecord } from './entity-record.ts';
import { storedHashes } from './signature-row.ts';
import { storedMetadata } from './source-data.ts';

/**
 * Everything that is stored for an article. It depends only on the article and its extraction, and it can be sent
 * between threads, so that the thread that extracts the article can build it.
 */
export interface ArticleRows {
  readonly id: bigint;
  /** The id that the article had before it had an id or a URL. */
  readonly headlineId: bigint;
  readonly article: Omit<Article, 'topics' | 'annotations' | 'metadata'>;
  /** The metadata as JSON; null if there is none. */
  readonly metadata: string | null;
  readonly slugBase: string;
  readonly contentHash: Uint8Array;
  /** The version of the extractor. */
  readonly extractor: string;
  readonly entities: readonly EntityRecord[];
  readonly roles: readonly RoleRecord[];
  /** The rows of the tables that belong to the article, in the text format of COPY. */
  readonly derived: Readonly<Record<DerivedTable, string>>;
}

/** Converts an article and its extraction to rows. */
export function articleRows(article: Article, extraction: Extraction, extractor: string): ArticleRows {
  const id = articleId(article);
  const entities = new Map(extraction.entities.map((entity) => [keyOf(entity), entityRecord(entity)]));
  const entityOf = (ref: { readonly kind: string; readonly key: string }): EntityRecord => {
    const entity = entities.get(keyOf(ref));
    if (entity === undefined) throw new Error(`The extraction has no entity ${ref.kind} \`${ref.key}\`.`);
    return entity;
  };
  const { tables, roles } = derivedRows(id, article.publishedAt, extraction, entityOf);
  const { topics: _, annotations: __, metadata, ...columns } = article;
  return {
    id,
    headlineId: headlineId(article),
    article: columns,
    metadata: storedMetadata(metadata),
    slugBase: slugify(article.headline) || 'article',
    contentHash: contentHash(article),
    extractor,
    entities: [...entities.values()],
    roles,
    derived: {
      ...tables,
      ...annotationRows(String(id), article, extraction.links),
      article_signature: copyLines([article], (signed) => [String(id), storedHashes(signed)]),
    },
  };
}

const keyOf = ({ kind, key }: { readonly kind: string; readonly key: string }): string => `${kind} ${key}`;
