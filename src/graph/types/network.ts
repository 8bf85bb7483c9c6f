import {
  type CoMentionRow,
  coMentionsReader,
  linksReader,
  type Pair,
} from '../../store/read/entities/co-mentions.ts';
import { builder } from '../builder/builder.ts';
import { mergeExtensions, withCost, withListSize } from '../builder/directives.ts';
import { withCheck } from '../builder/input-rules.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../builder/page-size.ts';
import { listLimit, longList } from '../lists/list.ts';
import { checkSize } from '../lists/page.ts';
import { CoMention } from './co-mention.ts';
import { DESCRIPTIONS } from './descriptions.ts';
import { EntityKindType, kindsOf } from './enums.ts';
import { countedPairFields } from './pair.ts';
import { Entity } from './refs.ts';

/** The cost of reading the entities of a network. */
const COMPANIONS = 60;
/** The cost of looking up all pairs of at most 100 entities. */
const LINKS = 1_000;

const NetworkLink = builder.objectRef<Pair>('NetworkLink').implement({
  description: 'Two entities of a network that articles mention together.',
  fields: (t) => ({
    from: t.field({
      type: Entity,
      nullable: true,
      description:
        'The entity that comes first in the network; null only if it was deleted during the request.',
      resolve: ({ entityId }, _, { loaders }) => loaders.entity(entityId),
    }),
    to: t.field({
      type: Entity,
      nullable: true,
      description:
        'The entity that comes later in the network; null only if it was deleted during the request.',
      resolve: ({ otherId }, _, { loaders }) => loaders.entity(otherId),
    }),
    ...countedPairFields(t),
  }),
});

const Network = builder.objectRef<readonly CoMentionRow[]>('Network').implement({
  description:
    'The entities that articles mention most often together with one entity, and the pairs of these entities that articles mention together.',
  fields: (t) => ({
    entities: t.field({
      type: [CoMention],
      description: 'The entities that are mentioned together with the entity, most frequent first.',
      resolve: (rows) => rows,
    }),
    links: t.field({
      type: [NetworkLink],
      description:
        'The pairs of `entities` that articles mention together, most frequent first. Pairs with the entity itself are in `entities`.',
      ...longList(LINKS),
      resolve: (rows, args, { loaders }) =>
        loaders.load(linksReader, { among: rows.map(({ otherId }) => otherId), limit: listLimit(args) }),
    }),
  }),
});

const sizeOf = ({ first }: { readonly first?: number | null | undefined }): number =>
  checkSize('first', first ?? DEFAULT_PAGE_SIZE);

builder.interfaceField(Entity, 'network', (t) =>
  t.field({
    type: Network,
    description:
      'The network around the entity: the entities that articles mention most often together with it, and the pairs of these entities that articles mention together.',
    extensions: mergeExtensions(
      withListSize({
        slicingArguments: ['first'],
        sizedFields: ['entities'],
        requireOneSlicingArgument: false,
      }),
      withCost(COMPANIONS),
      withCheck(sizeOf),
    ),
    args: {
      first: t.arg.int({
        defaultValue: DEFAULT_PAGE_SIZE,
        description: `The maximum number of entities, from 0 to ${MAX_PAGE_SIZE}.`,
      }),
      kinds: t.arg({ type: [EntityKindType], description: DESCRIPTIONS.kinds }),
    },
    resolve: (entity, args, { loaders }) =>
      loaders.load(coMentionsReader, entity.id, {
        kinds: kindsOf(args),
        order: 'COUNT',
        includeCopies: false,
        limit: sizeOf(args),
      }),
  }),
);
