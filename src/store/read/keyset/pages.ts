import type { Database, Row } from '../../database.ts';
import { groupBy } from '../../group.ts';
import { defineQuery, defineReader } from '../reader.ts';
import type { Id } from '../rows.ts';
import { ARCHIVE, tagOf, tagOfRow } from '../tags.ts';
import { type Key, type KeysetSource, type Page, type PageRequest, toPage } from './list.ts';
import { type BoundStatement, countStatement, pageStatement } from './statements.ts';

/** A page of a list. */
interface PageOf {
  readonly source: KeysetSource<Row>;
  readonly request: PageRequest;
}

/** The number of rows of a list, limited to the extent unless the extent is null. */
interface CountOf {
  readonly source: KeysetSource<Row>;
  readonly extent: Key | null;
}

/** A page of a root list. */
export const rootPageReader = defineQuery({
  name: 'root_page',
  key: ({ source, request }: PageOf) => textOfPage(source, request),
  load: async (database, { source, request }): Promise<Page<Row>> => {
    const { statement, values } = pageStatement(source, request);
    return toPage(source, request, await database.query(statement, values));
  },
});

/** The number of rows of a root list. */
export const rootCountReader = defineQuery({
  name: 'root_count',
  key: ({ source, extent }: CountOf) => textOfCount(source, extent),
  load: async (database, { source, extent }): Promise<number> => {
    const { statement, values } = countStatement(source, extent);
    const [row] = await database.query(statement, values);
    return row?.count ?? 0;
  },
});

/** A page of the list of each parent, in one statement. */
export const pageReader = defineReader({
  name: 'page',
  argsKey: ({ source, request }: PageOf) => textOfPage(source, request, []),
  load: (database, { source, request }, parents: readonly Id[]) =>
    readPages(database, source, request, parents),
  tags: (id, { rows }, { source: { changesWith } }) =>
    changesWith ? [tagOf(changesWith, id), ...rows.map((row) => tagOfRow(row))] : [ARCHIVE],
});

/** The number of rows of the list of each parent, in one statement. */
export const countReader = defineReader({
  name: 'count',
  argsKey: ({ source, extent }: CountOf) => textOfCount(source, extent, []),
  load: async (database, { source, extent }, parents: readonly Id[]): Promise<readonly number[]> => {
    const { statement, values } = countStatement(source, extent, parents);
    const rows = await database.query(statement, values);
    const counts = new Map(rows.map((row) => [row.parent, row.count]));
    return parents.map((parent) => counts.get(parent) ?? 0);
  },
  tags: (id, _, { source: { changesWith } }) => [changesWith ? tagOf(changesWith, id) : ARCHIVE],
});

/** Reads a page of the list of each parent, in the order of `parents`. */
export async function readPages<R extends Row>(
  database: Database,
  source: KeysetSource<R>,
  request: PageRequest,
  parents: readonly Id[],
): Promise<Page<R>[]> {
  const { statement, values } = pageStatement(source, request, parents);
  const rows = await database.query(statement, values);
  const byParent = groupBy(rows, (row) => row.parent);
  return parents.map((parent) => toPage<R>(source, request, byParent.get(parent) ?? []));
}

/** Returns a request as text: a short one for requests without cursors, which are the most frequent. */
export const textOfRequest = (request: PageRequest): string =>
  request.after === null && request.before === null
    ? `${request.limit} ${request.backward}`
    : JSON.stringify(request);

/**
 * Returns everything that a page depends on as text, except its parent. The text includes the request, because two
 * different requests may have the same statement: the first page of a list and the last page of the reversed list.
 */
const textOfPage = (
  source: KeysetSource<Row>,
  request: PageRequest,
  parents: readonly Id[] | null = null,
): string =>
  `${textOfRequest(request)} ${source.changesWith || source.args !== undefined ? textOfSource(source) : textOfStatement(pageStatement(source, request, parents))}`;

/** Returns everything that a count depends on as text, except the parent. */
const textOfCount = (
  source: KeysetSource<Row>,
  extent: Key | null,
  parents: readonly Id[] | null = null,
): string =>
  source.changesWith ? textOfSource(source) : textOfStatement(countStatement(source, extent, parents));

/** Identifies a list by its arguments, if it has any. This is faster than building its statement. */
const textOfSource = ({ name, direction, args = '' }: KeysetSource<Row>): string =>
  `${name} ${direction} ${args}`;

/** Identifies a statement and its values. A prepared statement is identified by its name. */
const textOfStatement = ({ statement: { name, text, prepared = true }, values }: BoundStatement): string =>
  `${prepared ? name : text} ${JSON.stringify(values)}`;
