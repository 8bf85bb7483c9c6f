import type { InterfaceParam, ObjectFieldsShape, ObjectParam } from '@pothos/core';
import { defaultFieldResolver } from 'graphql';
import { grouped } from '../../counted.ts';
import type { Row } from '../../store/database.ts';
import { isComplete, RANKED } from '../../store/read/articles/search.ts';
import { type KeysetSource, keyOf, type OrderedList, type Page } from '../../store/read/keyset/list.ts';
import type { Id } from '../../store/read/rows.ts';
import { builder, type Types } from '../builder/builder.ts';
import { mergeExtensions, REPEATS_SEARCH, withCost } from '../builder/directives.ts';
import type { GraphContext } from '../loading/graph-context.ts';
import { type Loaded, whenLoaded } from '../loading/loaded.ts';
import { encodeCursor } from './cursor.ts';
import { type ConnectionArguments, pageRequest } from './page.ts';

/** The value of a field whose type is a connection. Each row provides both an edge and its node. */
export interface Connection<R extends Row> {
  readonly source: OrderedList;
  readonly page: Page<R>;
  readonly edges: readonly Edge<R>[];
  /** Returns the total number of items. Called only if the query selects this number. */
  readonly count: () => number | Promise<number>;
}

/** The value of an edge. `C` is the type of its connection, which may have more properties than `Connection`. */
export interface Edge<R extends Row, C = Connection<R>> {
  readonly connection: C;
  /** The row, which has the columns of the node and those of the edge. */
  readonly node: R;
}

/** The cost of counting the items of a list without a search. */
const COUNT = 20;

/** Connections and edges have a cost of 0. Only their nodes have a cost. */
const free = withCost(0);

/**
 * The resolver of a field that returns the property with its name. Executors read the property without calling the
 * resolver. A response with nested lists has hundreds of edges, and each call creates several objects.
 */
const property = defaultFieldResolver as () => never;

/** Defines `<name>Connection` and `<name>Edge` for nodes of a type, with additional fields for both types. */
export function connectionType<
  R extends Row,
  C extends Connection<R> = Connection<R>,
  E extends Edge<R, C> = Edge<R, C>,
>(options: {
  readonly name: string;
  readonly node: ObjectParam<Types> | InterfaceParam<Types>;
  readonly description: string;
  readonly edgeDescription: string;
  /** Whether lists of this type may be ranked. A ranked list contains only the newest matching articles. */
  readonly mayBeRanked?: boolean;
  readonly edgeFields?: ObjectFieldsShape<Types, E>;
  readonly connectionFields?: ObjectFieldsShape<Types, C>;
}) {
  const edgeRef = builder.objectRef<E>(`${options.name}Edge`);
  edgeRef.implement({
    description: options.edgeDescription,
    extensions: free,
    fields: (t) => ({
      cursor: t.string({
        description: 'The position of the item in the list, for use as `after` or `before`.',
        resolve: ({ connection: { source }, node }) => encodeCursor(source.name, keyOf(source, node)),
      }),
      node: t.field({
        type: options.node,
        description: 'The object at this position in the list.',
        // The source of the row selects the columns that the type of the node needs.
        resolve: property,
      }),
      ...options.edgeFields?.(t),
    }),
  });
  const connectionRef = builder.objectRef<C>(`${options.name}Connection`);
  connectionRef.implement({
    description: options.description,
    extensions: free,
    fields: (t) => ({
      edges: t.field({
        type: [edgeRef],
        description: 'The items on the page with their cursors, in the order of the list.',
        resolve: property,
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description:
          'Paging information: the cursors of the page, and whether the list continues before and after it.',
        resolve: ({ source, page }) => {
          const [first, last] = [page.rows[0], page.rows.at(-1)];
          return {
            hasNextPage: page.hasNextPage,
            hasPreviousPage: page.hasPreviousPage,
            startCursor: first ? encodeCursor(source.name, keyOf(source, first)) : null,
            endCursor: last ? encodeCursor(source.name, keyOf(source, last)) : null,
          };
        },
      }),
      totalCount: t.int({
        description: options.mayBeRanked
          ? `The number of matching articles. A ranked list contains at most the newest ${grouped(RANKED)} of them; see \`complete\`. Counted only if selected.`
          : 'The number of items on all pages of the list. Counted only if selected.',
        extensions: mergeExtensions(withCost(COUNT), REPEATS_SEARCH),
        resolve: ({ count }) => count(),
      }),
      ...(options.mayBeRanked && {
        complete: t.boolean({
          description: `Whether the list contains all matching articles. False if the list is ranked (by relevance, or by salience with a filter) and more than ${grouped(RANKED)} articles match; the list then contains the newest ${grouped(RANKED)}. Articles that are stored while a client requests further pages do not change which articles the list contains.`,
          resolve: ({ page }) => isComplete(page),
        }),
      }),
      ...options.connectionFields?.(t),
    }),
  });
  return connectionRef;
}

/** Creates the edge for a row. */
type MakeEdge<R extends Row> = (connection: Connection<R>, node: R) => Edge<R>;

const plainEdge = <R extends Row>(connection: Connection<R>, node: R): Edge<R> => ({ connection, node });

/** Adds an edge for each row of its page to a connection without edges. */
export function withEdges<R extends Row, C extends object>(
  connection: C & Connection<R> & { readonly edges: Edge<R>[] },
  makeEdge: MakeEdge<R> = plainEdge,
): C & Connection<R> {
  for (const row of connection.page.rows) connection.edges.push(makeEdge(connection, row));
  return connection;
}

/** Loads a page of a root list: the list of a field of the query type. */
export function rootConnection<R extends Row>(
  context: GraphContext,
  source: KeysetSource<R>,
  args: ConnectionArguments,
): Loaded<Connection<R>>;
/** The connection also has the properties of `more`. */
export function rootConnection<R extends Row, M extends object>(
  context: GraphContext,
  source: KeysetSource<R>,
  args: ConnectionArguments,
  more: M,
): Loaded<Connection<R> & M>;
export function rootConnection<R extends Row>(
  { loaders }: GraphContext,
  source: KeysetSource<R>,
  args: ConnectionArguments,
  more: object = {},
): Loaded<Connection<R>> {
  const request = pageRequest(source, args);
  return whenLoaded(loaders.root(source, request), (page) =>
    // V8 takes 4 µs longer if the spread is first.
    withEdges({ source, page, edges: [], count: () => loaders.rootCount(source, request), ...more }),
  );
}

/** Loads a page of a list of one parent. The pages of all parents on the same level of a query are read together. */
export function nestedConnection<R extends Row>(
  { loaders }: GraphContext,
  source: KeysetSource<R>,
  args: ConnectionArguments,
  parent: Id,
  knownCount?: number,
  makeEdge: MakeEdge<R> = plainEdge,
): Loaded<Connection<R>> {
  const request = pageRequest(source, args);
  return whenLoaded(loaders.page(source, request, parent), (page) => {
    const count = () => knownCount ?? loaders.count(source, request, parent);
    return withEdges({ source, page, edges: [], count }, makeEdge);
  });
}
