import { builder, LOOKUP } from '../builder/builder.ts';
import { mergeExtensions, withCost, withListSize } from '../builder/directives.ts';
import { withCheck } from '../builder/input-rules.ts';
import { MAX_PAGE_SIZE } from '../builder/page-size.ts';
import { type AnyBy, AnyEntityBy, anyEntitySelector, findAnyEntity } from './any-entity-by.ts';
import { Entity } from './refs.ts';

builder.queryField('entitiesBy', (t) =>
  t.field({
    type: [Entity],
    nullable: { list: false, items: true },
    description:
      'The entities with the given keys, in the same order, with null for each entity that does not exist.',
    args: {
      keys: t.arg({
        type: [AnyEntityBy],
        required: true,
        description: `The keys of the entities. A request for more than ${MAX_PAGE_SIZE} keys fails with BAD_PAGE_SIZE.`,
        extensions: withCost(4),
      }),
    },
    extensions: mergeExtensions(
      withListSize({ assumedSize: MAX_PAGE_SIZE }),
      withCost(LOOKUP),
      withCheck(({ keys }: { readonly keys: readonly AnyBy[] }) => keys.map(anyEntitySelector)),
    ),
    resolve: (_, { keys }, context) => Promise.all(keys.map((key) => findAnyEntity(key, context))),
  }),
);
