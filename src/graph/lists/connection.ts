import type { InterfaceParam, ObjectFieldsShape, ObjectParam } from '@pothos/core';
import type { Row } from '../../store/database.ts';
import { isComplete, RANKED } from '../../store/read/articles/search.ts';
import { type KeysetSource, keyOf, type OrderedList, type Page } from '../../store/read/keyset.ts';
import type { Id } from '../../store/read/rows.ts';
import { builder, type GraphContext, type Types } from '../builder.ts';
import { SEARCHING, sized, together, weighing } from '../directives.ts';
import { checking } from '../input-rules.ts';
import { type Loaded, whenLoaded } from '../loading/loaders.ts';
import { encodeCursor } from './cursor.ts';
import { type ConnectionArguments, DEFAULT_PAGE_SIZE, pageRequest } from './page.ts';

/** A page of a list on its way to GraphQL. Rows are edges and nodes at once. */
export interface Connection<R extends Row> {
  readonly source: OrderedList;
  readonly page: Page<R>;
  /** Only called when the query selects it. */
  readonly count: () => number | Promise<number>;
}

/** `C` is what the connection carries beside its page. */
export interface Edge<R extends Row, C extends Connection<R> = Connection<R>> {
  readonly connection: C;
  readonly row: Page<R>['rows'][number];
}

/** Cost of reading a page of the list of one parent. */
const NESTED_PAGE = 5;
/** Cost of reading a page of a list of the root, in a statement of its own. */
const ROOT_PAGE = 80;

/** Cost of counting a list that is not searched. */
const COUNT = 20;

/** The arguments of a page. */
export const pageArguments = builder.args((t) => t.connectionArgs());

/** How long a page is. */
const SIZE = sized({
  slicingArguments: ['first', 'last'],
  sizedFields: ['edges'],
  assumedSize: DEFAULT_PAGE_SIZE,
  requireOneSlicingArgument: false,
});

/**
 * Goes into a field whose type is a connection: the arguments of its pages, how long they are and what they cost. `check`
 * throws for arguments that are wrong. A list with arguments of its own puts `args` after it.
 */
export const pages = <A extends ConnectionArguments>(check: (args: A) => unknown, weight = NESTED_PAGE) => ({
  args: pageArguments,
  extensions: together(SIZE, weighing(weight), checking(check)),
});

/** The same for a list that each parent has, without arguments of its own. */
export const pagesOf = (source: OrderedList) =>
  pages((args: ConnectionArguments) => pageRequest(source, args));

/** The same for a list of the root. */
export const rootPages = <A extends ConnectionArguments>(check: (args: A) => unknown) =>
  pages(check, ROOT_PAGE);

/** Connections and edges count nothing by themselves, what they lead to does. */
const weightless = weighing(0);

/** Defines `<name>Connection` and `<name>Edge` over nodes of a type, with the fields that either adds. */
export function connectionType<R extends Row, C extends Connection<R> = Connection<R>>(options: {
  readonly name: string;
  readonly node: ObjectParam<Types> | InterfaceParam<Types>;
  readonly description: string;
  readonly edgeDescription: string;
  /** Whether lists of this type may be ranked, and so contain only the newest of what matches. */
  readonly mayBeRanked?: boolean;
  readonly edgeFields?: ObjectFieldsShape<Types, Edge<R, C>>;
  readonly connectionFields?: ObjectFieldsShape<Types, C>;
}) {
  const edgeRef = builder.objectRef<Edge<R, C>>(`${options.name}Edge`);
  edgeRef.implement({
    description: options.edgeDescription,
    extensions: weightless,
    fields: (t) => ({
      cursor: t.string({
        description: 'Where the item stands in the list; goes into `after` or `before`.',
        resolve: ({ connection, row }) => encodeCursor(connection.source.name, keyOf(connection.source, row)),
      }),
      node: t.field({
        type: options.node,
        description: 'The item.',
        // The source that made the row selects what the node's type needs.
        resolve: ({ row }) => row as never,
      }),
      ...options.edgeFields?.(t),
    }),
  });
  const connectionRef = builder.objectRef<C>(`${options.name}Connection`);
  connectionRef.implement({
    description: options.description,
    extensions: weightless,
    fields: (t) => ({
      edges: t.field({
        type: [edgeRef],
        description: 'The items of this page, in the order of the list.',
        resolve: (connection) => connection.page.rows.map((row) => ({ connection, row })),
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: 'Where this page stands in the list.',
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
          ? `How many articles match. A ranked list contains at most the newest ${RANKED} of them: see \`complete\`. Counted only when requested.`
          : 'How many items the whole list has. Counted only when asked for.',
        extensions: together(weighing(COUNT), SEARCHING),
        resolve: ({ count }) => count(),
      }),
      ...(options.mayBeRanked && {
        complete: t.boolean({
          description: `Whether the list contains all the articles that \`totalCount\` counts. False where a list that is ranked (by relevance, or by salience with a filter) matches more than ${RANKED}: it contains the newest ${RANKED}. All pages of a walk are pages of the same articles, though others are stored meanwhile.`,
          resolve: ({ page }) => isComplete(page),
        }),
      }),
      ...options.connectionFields?.(t),
    }),
  });
  return connectionRef;
}

/** A page of a root list. */
export function rootConnection<R extends Row>(
  { loaders }: GraphContext,
  source: KeysetSource<R>,
  args: ConnectionArguments,
): Loaded<Connection<R>> {
  const request = pageRequest(source, args);
  return whenLoaded(loaders.root(source, request), (page) => ({
    source,
    page,
    count: () => loaders.rootCount(source, request),
  }));
}

/** A page of a list of one parent, read together with those of the parents beside it. */
export function nestedConnection<R extends Row>(
  { loaders }: GraphContext,
  source: KeysetSource<R>,
  args: ConnectionArguments,
  parent: Id,
  knownCount?: number,
): Loaded<Connection<R>> {
  const request = pageRequest(source, args);
  return whenLoaded(loaders.page(source, request, parent), (page) => ({
    source,
    page,
    count: () => knownCount ?? loaders.count(source, request, parent),
  }));
}
