import {
  type CoMentionRow,
  coMentionsReader,
  RANKED_COMPANIONS,
} from '../../store/read/entities/co-mentions.ts';
import { builder } from '../builder/builder.ts';
import { mergeExtensions, withCost } from '../builder/directives.ts';
import { withInputRules } from '../builder/input-rules.ts';
import { listLimit, longList } from '../lists/list.ts';
import { DESCRIPTIONS } from './descriptions.ts';
import { EntityKindType, kindsOf } from './enums.ts';
import { pairFields } from './pair.ts';
import { Entity } from './refs.ts';

/** The cost of reading the most frequent co-mentioned entities. */
const COMPANIONS = 60;
/** The additional cost of ranking candidates by their number of articles with copies, or by how surprising they are. */
const RANKING = 1_000;

export const CoMention = builder.objectRef<CoMentionRow>('CoMention').implement({
  description: 'An entity that articles mention together with another entity.',
  fields: (t) => ({
    node: t.field({ type: Entity, description: 'The other entity.', resolve: (row) => row }),
    articleCount: t.exposeInt('countedArticles', {
      description:
        'The number of articles that mention both entities, including copies if `coMentioned` has `includeCopies: true`.',
    }),
    ...pairFields(t),
    surprise: t.exposeFloat('surprise', {
      description:
        'The statistical significance of the number of articles that mention both: the log-likelihood ratio G² (T. Dunning, Accurate Methods for the Statistics of Surprise and Coincidence, Computational Linguistics 19, 1993) of the numbers of articles that mention both, only one, and neither of the entities. The value is positive if more articles mention both than expected by chance, and negative if fewer do. A value above 10.83 occurs by chance in one of 1,000 cases.',
    }),
  }),
});

const CoMentionOrder = builder.enumType('CoMentionOrder', {
  description: 'Sort orders of co-mentioned entities.',
  values: {
    COUNT: {
      description: `By number of articles that mention both entities, highest first. With copies, only the ${RANKED_COMPANIONS} entities of each kind that have the most articles without copies are considered.`,
    },
    SURPRISE: {
      description: `By \`surprise\`, highest first. Only the ${RANKED_COMPANIONS} entities of each kind that are most often mentioned together with the entity are considered.`,
    },
  },
});

const options = longList(COMPANIONS);

builder.interfaceField(Entity, 'coMentioned', (t) =>
  t.field({
    type: [CoMention],
    description:
      'The entities that articles mention together with this entity, most frequent first by default.',
    ...options,
    args: {
      ...options.args,
      includeCopies: t.arg.boolean({
        defaultValue: false,
        description: `${DESCRIPTIONS.includeCopies} Entities that only copies mention together with the entity are listed only if copies are counted.`,
        extensions: mergeExtensions(
          withCost(RANKING),
          withInputRules({ units: (given) => (given === true ? 1 : 0) }),
        ),
      }),
      kinds: t.arg({ type: [EntityKindType], description: DESCRIPTIONS.kinds }),
      orderBy: t.arg({
        type: CoMentionOrder,
        defaultValue: 'COUNT',
        extensions: mergeExtensions(
          withCost(RANKING),
          withInputRules({ units: (order) => (order === 'SURPRISE' ? 1 : 0) }),
        ),
        description: DESCRIPTIONS.orderBy,
      }),
    },
    resolve: (entity, args, { loaders }) =>
      loaders.load(coMentionsReader, entity.id, {
        kinds: kindsOf(args),
        order: args.orderBy ?? 'COUNT',
        includeCopies: args.includeCopies ?? false,
        limit: listLimit(args),
      }),
  }),
);
