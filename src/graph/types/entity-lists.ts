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
import { connectionType, rootConnection } from '../lists/connection.ts';
import { type ConnectionArguments, checkPage } from '../lists/page.ts';
import { pageArguments, rootPagination } from '../lists/pagination.ts';
import { DESCRIPTIONS } from './descriptions.ts';
import { EntityKindType, kindsOf } from './enums.ts';
import type { Given } from './given.ts';
import { Entity } from './refs.ts';
import { type RangeInput, TimeRangeInput, toTimeRange } from './time-range.ts';

/** The maximum length of the prefix of a name. */
const MAX_NAME = 200;

const EntityFilterType = builder.inputType('EntityFilter', {
  description: 'Conditions on entities. An entity matches if all given conditions are true.',
  fields: (t) => ({
    kinds: t.field({ type: [EntityKindType], description: DESCRIPTIONS.kinds }),
    country: t.field({
      type: 'CountryCode',
      description:
        'The code of a country. Matches people with a role in the country, places in it, and the country itself. Organisations do not match.',
    }),
    namePrefix: t.string({
      description: `The first characters of the name. Case is ignored. A text of more than ${MAX_NAME} characters is rejected with BAD_USER_INPUT.`,
      extensions: withInputRules({ maxLength: MAX_NAME }),
    }),
    firstSeenAt: t.field({
      type: TimeRangeInput,
      description: 'The period in which the earliest article that mentions the entity was published.',
    }),
    lastSeenAt: t.field({
      type: TimeRangeInput,
      description: 'The period in which the latest article that mentions the entity was published.',
    }),
    minArticles: t.int({
      description:
        'The minimum number of articles that mention the entity. Defaults to 1. With 0, the list also contains the countries and capitals that no article mentions.',
    }),
    includeCopies: t.boolean({
      description:
        'Whether `minArticles` applies to the number of articles including copies, so that entities that only copies mention match. By default, each story counts once.',
    }),
  }),
});

const EntityOrderType = builder.enumType('EntityOrder', {
  description: 'Sort orders of entities.',
  values: {
    NAME: { description: 'By name, in alphabetical order. Case is ignored.' },
    ARTICLES: {
      description: 'By number of articles that mention the entity, without copies, highest first.',
    },
    LAST_SEEN: {
      description:
        'By publication time of the latest article that mentions the entity, newest first. Entities that no article mentions are excluded.',
    },
  },
});

interface Arguments extends ConnectionArguments {
  readonly filter?: Given<{
    readonly kinds?: Given<readonly EntityKind[]>;
    readonly country?: Given<string>;
    readonly namePrefix?: Given<string>;
    readonly firstSeenAt?: Given<RangeInput>;
    readonly lastSeenAt?: Given<RangeInput>;
    readonly minArticles?: Given<number>;
    readonly includeCopies?: Given<boolean>;
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
  includeCopies: filter?.includeCopies ?? false,
});

/** The cost of finding the entities that match a filter. */
const FILTERING = 200;

const listArguments = builder.args((t) => ({
  filter: t.field({
    type: EntityFilterType,
    description:
      'The conditions that entities must match. If omitted, all entities that articles mention match.',
    // No index covers all conditions, so entities are read one by one.
    extensions: withCost(FILTERING),
  }),
  orderBy: t.field({
    type: EntityOrderType,
    description: DESCRIPTIONS.orderBy,
    defaultValue: 'NAME',
  }),
}));

/** The additional arguments of a connection that returns entities of one kind. */
export const entityListArguments = {
  ...listArguments,
  ...builder.args((t) => ({
    minArticles: t.int({
      defaultValue: 1,
      description:
        'The minimum number of articles that mention the entity. With 0, a list of countries or places also contains the countries and capitals that no article mentions.',
      deprecationReason: 'Use `filter: { minArticles }`, which takes precedence. Will be removed in 1.0.0.',
    }),
  })),
};

/** Returns the list of the entities of one kind. */
export const entityList = <K extends EntityKind>(kind: K, args: Arguments) =>
  entitiesOfKind(kind, kindsOf({ kinds: args.filter?.kinds }), toEntityFilter(args), args.orderBy ?? 'NAME');

/** Returns a function that throws if the arguments of a list of entities of one kind are invalid. */
export const checkEntityList =
  (kind: EntityKind) =>
  (args: Arguments): void => {
    checkPage(() => entityList(kind, args), args);
  };

/** Returns the list of the entities of all kinds. */
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
    description:
      'The people, countries, organisations and places that articles mention, sorted by name by default.',
    ...rootPagination((args: Arguments) => checkPage(() => anyEntityList(args), args)),
    args: { ...pageArguments, ...listArguments },
    resolve: (_, args, context) => rootConnection(context, anyEntityList(args), args),
  }),
);
