import { DatelineError } from '../../errors.ts';
import { type Pair, pairsReader } from '../../store/read/entities/co-mentions.ts';
import { MAX_PATH_LENGTH, NEIGHBOURS_OF_KIND, pathReader } from '../../store/read/entities/paths.ts';
import { builder } from '../builder/builder.ts';
import { mergeExtensions, withCost, withListSize } from '../builder/directives.ts';
import { withCheck } from '../builder/input-rules.ts';
import { type AnyBy, AnyEntityBy, anyEntitySelector, findAnyEntity } from './any-entity-by.ts';
import { countedPairFields } from './pair.ts';
import { Entity } from './refs.ts';

const DEFAULT_LENGTH = 3;
/** The cost of finding a path. */
const SEARCH = 2_000;

/** Returns the maximum number of steps. Throws OUT_OF_RANGE. */
function checkMaxLength({ maxLength }: { readonly maxLength?: number | null | undefined }): number {
  const length = maxLength ?? DEFAULT_LENGTH;
  if (length >= 1 && length <= MAX_PATH_LENGTH) return length;
  throw new DatelineError(
    'OUT_OF_RANGE',
    `\`maxLength\` must be between 1 and ${MAX_PATH_LENGTH} (got ${length}).`,
  );
}

const PathStep = builder.objectRef<Pair>('PathStep').implement({
  description: 'A step of a path: two entities that articles mention together.',
  fields: (t) => ({
    from: t.field({
      type: Entity,
      nullable: true,
      description:
        'The entity at which the step starts; null only if the entity was deleted during the request.',
      resolve: ({ entityId }, _, { loaders }) => loaders.entity(entityId),
    }),
    to: t.field({
      type: Entity,
      nullable: true,
      description:
        'The entity at which the step ends; null only if the entity was deleted during the request.',
      resolve: ({ otherId }, _, { loaders }) => loaders.entity(otherId),
    }),
    ...countedPairFields(t),
  }),
});

const Path = builder.objectRef<{ readonly steps: readonly Pair[] }>('Path').implement({
  description:
    'A chain of entities from one given entity to another. At least one article mentions each entity in the chain together with the next one.',
  fields: (t) => ({
    length: t.int({
      description: 'The number of steps; 0 if both ends are the same entity.',
      resolve: ({ steps }) => steps.length,
    }),
    steps: t.field({
      type: [PathStep],
      description: 'The steps in order. Each starts at the entity at which the previous one ends.',
      extensions: withListSize({ assumedSize: MAX_PATH_LENGTH }),
      resolve: ({ steps }) => steps,
    }),
  }),
});

builder.queryField('path', (t) =>
  t.field({
    type: Path,
    nullable: true,
    extensions: mergeExtensions(
      withCost(SEARCH),
      withCheck((args: { from: AnyBy; to: AnyBy; maxLength?: number | null }) => {
        anyEntitySelector(args.from);
        anyEntitySelector(args.to);
        checkMaxLength(args);
      }),
    ),
    description: `The shortest path between two entities. Each step connects two entities that articles mention together. If there are several shortest paths, the server compares the step of each path that has the fewest articles without copies, and returns the path for which this number is highest. For each entity, the search considers only the ${NEIGHBOURS_OF_KIND} entities of each kind that are most often mentioned together with it. Null if no path is found or one of the two entities does not exist.`,
    args: {
      from: t.arg({
        type: AnyEntityBy,
        required: true,
        description: 'The key of the entity at which the path starts.',
      }),
      to: t.arg({
        type: AnyEntityBy,
        required: true,
        description: 'The key of the entity at which the path ends.',
      }),
      maxLength: t.arg.int({
        defaultValue: DEFAULT_LENGTH,
        description: `The maximum number of steps, from 1 to ${MAX_PATH_LENGTH}.`,
      }),
    },
    resolve: async (_, args, context) => {
      const maxLength = checkMaxLength(args);
      const [from, to] = await Promise.all([
        findAnyEntity(args.from, context),
        findAnyEntity(args.to, context),
      ]);
      if (from === null || to === null) return null;
      const { loaders } = context;
      const path = await loaders.load(pathReader, { from: from.id, to: to.id, maxLength });
      if (path === null) return null;
      const pairs = path.slice(1).map((to, index): [string, string] => [path[index] ?? to, to]);
      const steps = pairs.length === 0 ? [] : await loaders.load(pairsReader, pairs);
      return { steps: steps.filter((step) => step !== null) };
    },
  }),
);
