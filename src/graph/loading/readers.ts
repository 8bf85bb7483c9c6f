import type { EntityKind } from '../../model/entity.ts';
import type { Row } from '../../store/database.ts';
import {
  countRows,
  countRowsByParent,
  type Key,
  type KeysetSource,
  type Page,
  type PageRequest,
  readPage,
  readPages,
  textOfCount,
  textOfPage,
} from '../../store/read/keyset.ts';
import {
  readArticles,
  readBodies,
  readCountries,
  readCountryFacts,
  readEntities,
  readEntitiesByName,
  readEntitiesBySlug,
  readEntityFigures,
  readMentions,
  readPlaceFacts,
  readQuotationsById,
  readRolesById,
} from '../../store/read/lookups.ts';
import type { ArticleRow, EntityRow, Id } from '../../store/read/rows.ts';
import { ARCHIVE, tagOf, tagOfRow } from '../../store/read/tags.ts';
import { readHighlights } from '../../store/read/text/highlights.ts';
import { defineLookup, defineReader, defineSingle } from './reader.ts';

const tagsOfEntity = (id: Id): readonly string[] => [tagOf('entity', id)];

/** What a row that was looked up depends on; where there is none, one may come at any time. */
const tagsOfRow = (_key: string, row: ArticleRow | EntityRow | null): readonly string[] =>
  row === null ? [ARCHIVE] : [tagOfRow(row)];

export const ARTICLE = defineReader(readArticles, { tags: tagsOfRow });
export const BODY = defineLookup(readBodies, { tags: (id) => [tagOf('article', id)] });
export const ROLE = defineLookup(readRolesById);
export const QUOTATION = defineLookup(readQuotationsById);
export const ENTITY = defineLookup(readEntities, { tags: tagsOfRow });
export const ENTITY_FIGURES = defineLookup(readEntityFigures, { tags: tagsOfEntity });
export const COUNTRY_FACTS = defineLookup(readCountryFacts, { tags: tagsOfEntity });
export const PLACE_FACTS = defineLookup(readPlaceFacts, { tags: tagsOfEntity });
export const COUNTRY = defineLookup(readCountries, { tags: tagsOfRow });
export const ENTITY_BY_SLUG = defineReader<EntityKind, string, EntityRow | null>(readEntitiesBySlug, {
  tags: tagsOfRow,
});
/** A name may come to mean another entity when that one is mentioned more. */
export const ENTITY_BY_NAME = defineReader<EntityKind, string, EntityRow | null>(readEntitiesByName);
export const MENTIONS = defineReader(readMentions, {
  textOfKey: ({ articleId, entityId }) => `${articleId} ${entityId}`,
  tags: ({ articleId }) => [tagOf('article', articleId)],
});
export const HIGHLIGHTS = defineReader(readHighlights);

/** A list, and the page of it that is requested. */
interface PageOf {
  readonly source: KeysetSource<Row>;
  readonly request: PageRequest;
}

/** A list, and the extent whose rows are counted; null for all. */
interface CountOf {
  readonly source: KeysetSource<Row>;
  readonly extent: Key | null;
}

export const ROOT_PAGE = defineSingle<PageOf, Page<Row>>(
  (database, { source, request }) => readPage(database, source, request),
  { textOfKey: ({ source, request }) => textOfPage(source, request) },
);
export const ROOT_COUNT = defineSingle<CountOf, number>(
  (database, { source, extent }) => countRows(database, source, extent),
  { textOfKey: ({ source, extent }) => textOfCount(source, extent) },
);

export const PAGE = defineReader<PageOf, Id, Page<Row>>(
  (database, { source, request }, parents) => readPages(database, source, request, parents),
  {
    textOfArgs: ({ source, request }) => textOfPage(source, request, []),
    tags: (id, { rows }, { source: { changesWith } }) =>
      changesWith ? [tagOf(changesWith, id), ...rows.map((row) => tagOfRow(row))] : [ARCHIVE],
  },
);
export const COUNT = defineReader<CountOf, Id, number>(
  (database, { source, extent }, parents) => countRowsByParent(database, source, extent, parents),
  {
    textOfArgs: ({ source, extent }) => textOfCount(source, extent, []),
    tags: (id, _, { source: { changesWith } }) => [changesWith ? tagOf(changesWith, id) : ARCHIVE],
  },
);
