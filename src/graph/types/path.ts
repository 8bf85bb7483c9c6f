import { DatelineError } from '../../errors.ts';
import { type Pair, pairsReader } from '../../store/read/entities/co-mentions.ts';
import { MAX_PATH_LENGTH, NEIGHBOURS_OF_KIND, pathReader } from '../../store/read/entities/paths.ts';
import { builder } from '../builder/builder.ts';
import { mergeExtensions, withCost, withListSize } from '../builder/directives.ts';
import { withCheck } from '../builder/input-rules.ts';
import { type AnyBy, AnyEntityBy, anyEntityRef, findAnyEntity } from './any-entity-by.ts';
import { pairFields } from './pair.ts';
import { Entity } from './refs.ts';

const DEFAULT_LENGTH = 3;
/** Cost of looking for a path. */
const SEARCH = 2_000;

/** Throws OUT_OF_RANGE. */
function checkMaxLength({ maxLength }: { readonly maxLength?: number | null | undefined }): number {
  const length = maxLength ?? DEFAULT_LENGTH;
  if (length >= 1 && length <= MAX_PATH_LENGTH) return length;
  throw new DatelineError(
    'OUT_OF_RANGE',
    `\`maxLength\` is ${length}: a path has from 1 to ${MAX_PATH_LENGTH} steps.`,
  );
}

const PathStep = builder.objectRef<Pair>('PathStep').implement({
  description: 'A step of a path: two entities that articles speak of together.',
  fields: (t) => ({
    from: t.field({
      type: Entity,
      nullable: true,
      description: 'Where the step begins.',
      resolve: ({ entityId }, _, { loaders }) => loaders.entity(entityId),
    }),
    to: t.field({
      type: Entity,
      nullable: true,
      description: 'Where it leads.',
      resolve: ({ otherId }, _, { loaders }) => loaders.entity(otherId),
    }),
    ...pairFields(t),
  }),
});

const Path = builder.objectRef<{ readonly steps: readonly Pair[] }>('Path').implement({
  description: 'How two entities hang together, through articles that speak of two at a time.',
  fields: (t) => ({
    length: t.int({
      description: 'How many steps it has; 0 from an entity to itself.',
      resolve: ({ steps }) => steps.length,
    }),
    steps: t.field({
      type: [PathStep],
      description: 'The steps, each from where the one before it led.',
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
        anyEntityRef(args.from);
        anyEntityRef(args.to);
        checkMaxLength(args);
      }),
    ),
    description: `The shortest path between two entities, each step of which is two that articles speak of together; of equally short ones that whose rarest step has most articles. From each entity it is looked for through the ${NEIGHBOURS_OF_KIND} of each kind that most articles speak of beside it. Null where none is found, and where an end does not exist.`,
    args: {
      from: t.arg({ type: AnyEntityBy, required: true, description: 'Where it begins.' }),
      to: t.arg({ type: AnyEntityBy, required: true, description: 'Where it ends.' }),
      maxLength: t.arg.int({
        defaultValue: DEFAULT_LENGTH,
        description: `Most steps, from 1 to ${MAX_PATH_LENGTH}.`,
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
