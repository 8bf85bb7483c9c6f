import SchemaBuilder from '@pothos/core';
import RelayPlugin from '@pothos/plugin-relay';
import { decodeGlobalId, encodeGlobalId } from '../ids/global-id.ts';
import { type NodeRow, nodeTypeName } from '../ids/type-names.ts';
import type { GraphContext } from '../loading/graph-context.ts';
import { mergeExtensions, withCost, withListSize } from './directives.ts';
import { withCheck, withInputRules } from './input-rules.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from './page-size.ts';

interface SchemaTypes {
  Context: GraphContext;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    DateTime: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    CountryCode: { Input: string; Output: string };
    URL: { Input: string; Output: string };
  };
}

/** The maximum length of a cursor. It is large because a cursor may contain a name. */
const cursors = withInputRules({ maxLength: 4_000 });
/** The cost of looking up one object. */
export const LOOKUP = 20;

const size = `From 0 to ${MAX_PAGE_SIZE}`;

export const builder = new SchemaBuilder<SchemaTypes>({
  defaultFieldNullability: false,
  plugins: [RelayPlugin],
  relay: {
    encodeGlobalID: (typename, id) => encodeGlobalId(typename, String(id)),
    decodeGlobalID: decodeGlobalId,
    cursorType: 'String',
    brandLoadedObjects: false,
    firstArgOptions: {
      description: `The maximum number of items to return, from the start of the list or after the cursor \`after\`. ${size}. Defaults to ${DEFAULT_PAGE_SIZE} if \`last\` is not given either.`,
    },
    lastArgOptions: {
      description: `The maximum number of items to return, from the end of the list or before the cursor \`before\`. ${size}. Cannot be combined with \`first\`.`,
    },
    afterArgOptions: {
      description: 'A cursor. Only the items after it are returned.',
      extensions: cursors,
    },
    beforeArgOptions: {
      description: 'A cursor. Only the items before it are returned.',
      extensions: cursors,
    },
    nodeTypeOptions: {
      description: 'An object with a global id. The query `node` returns the object with a given id.',
      // Pothos adds its type brands too late for an object that a request loads twice, so the type is derived from the
      // row.
      resolveType: (row) => nodeTypeName(row as NodeRow),
    },
    nodeQueryOptions: {
      description: 'The object with the given global id; null if it does not exist.',
      args: { id: { description: 'The `id` of an object, as returned by this API.' } },
      extensions: mergeExtensions(
        withCost(LOOKUP),
        withCheck(({ id }: { id: string }) => decodeGlobalId(id)),
      ),
    },
    nodesQueryOptions: {
      description:
        'The objects with the given global ids, in the same order, with null for each object that does not exist.',
      args: {
        ids: {
          description: `The \`id\`s of objects, as returned by this API. A request for more than ${MAX_PAGE_SIZE} ids fails with BAD_PAGE_SIZE.`,
          extensions: withCost(4),
        },
      },
      extensions: mergeExtensions(
        withListSize({ assumedSize: MAX_PAGE_SIZE }),
        withCost(LOOKUP),
        withCheck(({ ids }: { ids: readonly string[] }) => ids.map(decodeGlobalId)),
      ),
    },
    hasNextPageFieldOptions: { description: 'Whether the list has items after this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether the list has items before this page.' },
    startCursorFieldOptions: {
      description: 'The cursor of the first item on the page; null if the page is empty.',
    },
    endCursorFieldOptions: {
      description: 'The cursor of the last item on the page; null if the page is empty.',
    },
    pageInfoTypeOptions: {
      description: 'Information for requesting further pages of a list.',
      extensions: withCost(0),
    },
    idFieldOptions: {
      description:
        'The global id. It is derived from the content, so that all databases with the same articles have the same ids.',
    },
  },
});

builder.queryType({ description: 'The root type of queries.' });

/** The types of the builder, for generic functions over its fields. */
export type Types = typeof builder.$inferSchemaTypes;

/** The parameter of a function that defines the fields of an object; their resolvers receive a `Parent`. */
export type FieldBuilder<Parent> = PothosSchemaTypes.ObjectFieldBuilder<Types, Parent>;
