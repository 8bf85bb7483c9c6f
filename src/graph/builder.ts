import SchemaBuilder from '@pothos/core';
import RelayPlugin from '@pothos/plugin-relay';
import type { TextExtractor } from '../model/extraction.ts';
import type { Database } from '../store/database.ts';
import type { LiveEvents } from '../store/live/live-events.ts';
import { sized, together, weighing } from './directives.ts';
import { decodeGlobalId, encodeGlobalId } from './global-id.ts';
import { checking, ruled } from './input-rules.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from './lists/page.ts';
import type { Loaders } from './loading/loaders.ts';
import { type NodeRow, nodeTypeName } from './type-names.ts';

/** What every resolver may use. */
export interface GraphContext {
  readonly database: Database;
  readonly loaders: Loaders;
  /** Reads texts that are not stored. Given from outside: the graph does not know how a text is read. */
  readonly extractor: TextExtractor;
  /** What subscribers are told; null where changes are not heard. */
  readonly live: LiveEvents | null;
  /** The event that a client says it read last, where that comes beside the query. */
  readonly lastEventId: string | null;
}

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

/** Maximum length of a cursor: it may have a name in it. */
const cursors = ruled({ maxLength: 4_000 });
/** Cost of looking up one object. */
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
      description: `How many items from the start, or after \`after\`. ${size}; ${DEFAULT_PAGE_SIZE} if neither size is given.`,
    },
    lastArgOptions: { description: `How many items from the end, or before \`before\`. ${size}.` },
    afterArgOptions: { description: 'Only items after this cursor.', extensions: cursors },
    beforeArgOptions: { description: 'Only items before this cursor.', extensions: cursors },
    nodeTypeOptions: {
      description: 'Anything that has an id and can be fetched again by it.',
      // The rows tell; Pothos's own brands come too late for an object that a request fetches twice.
      resolveType: (row) => nodeTypeName(row as NodeRow),
    },
    nodeQueryOptions: {
      description: 'The object with this id; null where there is none any more.',
      args: { id: { description: 'An `id` that this API gave.' } },
      extensions: together(
        weighing(LOOKUP),
        checking(({ id }: { id: string }) => decodeGlobalId(id)),
      ),
    },
    nodesQueryOptions: {
      description: `The objects with these ids, in their order; null for each that is no more. At most ${MAX_PAGE_SIZE}.`,
      args: { ids: { description: '`id`s that this API gave.', extensions: weighing(4) } },
      extensions: together(
        sized({ assumedSize: MAX_PAGE_SIZE }),
        weighing(LOOKUP),
        checking(({ ids }: { ids: readonly string[] }) => ids.map(decodeGlobalId)),
      ),
    },
    hasNextPageFieldOptions: { description: 'Whether items follow this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether items precede this page.' },
    startCursorFieldOptions: { description: 'The cursor of the first item; null on an empty page.' },
    endCursorFieldOptions: { description: 'The cursor of the last item; null on an empty page.' },
    pageInfoTypeOptions: { description: 'Where a page stands in its list.', extensions: weighing(0) },
    idFieldOptions: {
      description:
        'Identifies the object among all others: the same in every database that holds the same corpus.',
    },
  },
});

builder.queryType({ description: 'Everything that can be asked for.' });

/** The builder's types, normalised: what helpers over its fields are generic in. */
export type Types = typeof builder.$inferSchemaTypes;

/** What defines the fields of an object whose resolvers get a `Parent`. */
export type FieldBuilder<Parent> = PothosSchemaTypes.ObjectFieldBuilder<Types, Parent>;
