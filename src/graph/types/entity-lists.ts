import type { EntityKind } from '../../model/entity.ts';
import {
  type EntityFilter,
  type EntityOrder,
  entitiesOfKind,
  entitiesOfKinds,
} from '../../store/read/entities/entity-lists.ts';
import type { EntityRow } from '../../store/read/rows.ts';
import { builder } from '../builder/builder.ts';
import { withCost } from '../builder/directives.ts';
import { withInputRules } from '../builder/input-rules.ts';
import { connectionType, pageArguments, rootConnection, rootPagination } from '../lists/connection.ts';
import { type ConnectionArguments, checkPage } from '../lists/page.ts';
import { type RangeInput, TimeRangeInput, toTimeRange } from './article-filter.ts';
import { EntityKindType, kindsOf } from './enums.ts';
import { Entity } from './refs.ts';

/** Maximum length of the beginning of a name. */
const MAX_NAME = 200;

const EntityFilterType = builder.inputType('EntityFilter', {
  description:
    'Which entities are meant: those that meet every condition given. Conditions that exclude each other leave none.',
  fields: (t) => ({
    kinds: t.field({ type: [EntityKindType], description: 'Of one of these kinds; of any without it.' }),
    country: t.field({
      type: 'CountryCode',
      description:
        'A person with a role in this country, a place in it, or the country itself. No organisation is.',
    }),
    namePrefix: t.string({
      description: `The name begins so, in capitals or not. At most ${MAX_NAME} characters.`,
      extensions: withInputRules({ maxLength: MAX_NAME }),
    }),
    firstSeenAt: t.field({
      type: TimeRangeInput,
      description: 'The first article on it was published then.',
    }),
    lastSeenAt: t.field({ type: TimeRangeInput, description: 'The last article on it was published then.' }),
    minArticles: t.int({
      description:
        'At least so many articles speak of it; 1 without it, and 0 adds what only the gazetteer knows.',
    }),
  }),
});

const EntityOrderType = builder.enumType('EntityOrder', {
  description: 'In which order entities come.',
  values: {
    NAME: { description: 'By name, A first; small letters and capitals are the same.' },
    ARTICLES: { description: 'Those that most articles speak of first.' },
    LAST_SEEN: {
      description: 'Those that were spoken of last first. Those that never were are left out.',
    },
  },
});

type Given<T> = T | null | undefined;
interface Arguments extends ConnectionArguments {
  readonly filter?: Given<{
    readonly kinds?: Given<readonly EntityKind[]>;
    readonly country?: Given<string>;
    readonly namePrefix?: Given<string>;
    readonly firstSeenAt?: Given<RangeInput>;
    readonly lastSeenAt?: Given<RangeInput>;
    readonly minArticles?: Given<number>;
  }>;
  readonly orderBy?: Given<EntityOrder>;
  readonly minArticles?: Given<number>;
}

const toEntityFilter = ({ filter, minArticles }: Arguments): EntityFilter => ({
  country: filter?.country ?? null,
  namePrefix: filter?.namePrefix ?? null,
  firstSeen: toTimeRange(filter?.firstSeenAt),
  lastSeen: toTimeRange(filter?.lastSeenAt),
  minArticles: filter?.minArticles ?? minArticles ?? 1,
});

/** Cost of looking for the entities that match a filter. */
const FILTERING = 200;

const listArguments = builder.args((t) => ({
  filter: t.field({
    type: EntityFilterType,
    description: 'Which ones are meant; all without it.',
    // Without an index for all of its conditions, the entities are read one by one.
    extensions: withCost(FILTERING),
  }),
  orderBy: t.field({
    type: EntityOrderType,
    description: 'In which order they come.',
    defaultValue: 'NAME',
  }),
}));

/** The arguments of a root list of entities of one kind beside those of its page. */
export const entityListArguments = {
  ...listArguments,
  ...builder.args((t) => ({
    minArticles: t.int({
      defaultValue: 1,
      description:
        'Only those that at least so many articles speak of; 0 adds those that only the gazetteer knows.',
      deprecationReason:
        'It became one condition of many: give it as `filter: { minArticles }`, which is heard first. Goes in 1.0.0.',
    }),
  })),
};

/** The root list of entities of a kind. */
export const entityList = <K extends EntityKind>(kind: K, args: Arguments) =>
  entitiesOfKind(kind, kindsOf({ kinds: args.filter?.kinds }), toEntityFilter(args), args.orderBy ?? 'NAME');

/** Throws for the arguments of a page of such a list. */
export const checkEntityList =
  (kind: EntityKind) =>
  (args: Arguments): void => {
    checkPage(() => entityList(kind, args), args);
  };

/** The list of entities of every kind. */
const anyEntityList = (args: Arguments) =>
  entitiesOfKinds(kindsOf({ kinds: args.filter?.kinds }), toEntityFilter(args), args.orderBy ?? 'NAME');

const EntityConnection = connectionType<EntityRow>({
  name: 'Entity',
  node: Entity,
  description: 'A page of entities.',
  edgeDescription: 'An entity in a list.',
});

builder.queryField('entities', (t) =>
  t.field({
    type: EntityConnection,
    description: 'The people, countries, organisations and places that articles speak of.',
    ...rootPagination((args: Arguments) => checkPage(() => anyEntityList(args), args)),
    args: { ...pageArguments, ...listArguments },
    resolve: (_, args, context) => rootConnection(context, anyEntityList(args), args),
  }),
);
