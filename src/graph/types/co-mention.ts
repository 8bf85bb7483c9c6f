import { type CoMentionRow, coMentionsReader, SURPRISING } from '../../store/read/entities/co-mentions.ts';
import { builder } from '../builder/builder.ts';
import { mergeExtensions, withCost } from '../builder/directives.ts';
import { withInputRules } from '../builder/input-rules.ts';
import { listLimit, longList } from '../lists/list.ts';
import { EntityKindType, kindsOf } from './enums.ts';
import { pairFields } from './pair.ts';
import { Entity } from './refs.ts';

/** Cost of the most frequent companions of an entity, */
const COMPANIONS = 60;
/** and of comparing all that may be the most surprising. */
const SURPRISES = 1_000;

const CoMention = builder.objectRef<CoMentionRow>('CoMention').implement({
  description: 'That articles speak of something beside the entity it was asked of.',
  fields: (t) => ({
    node: t.field({ type: Entity, description: 'What they speak of beside it.', resolve: (row) => row }),
    ...pairFields(t),
    surprise: t.exposeFloat('surprise', {
      description:
        'How far the number of shared articles is from what chance would give: the log-likelihood ratio G² (T. Dunning, Accurate Methods for the Statistics of Surprise and Coincidence, Computational Linguistics 19, 1993) of the articles with both, with either alone and with neither, negative where there are fewer than by chance. Beyond 10.83, chance alone does so once in a thousand times.',
    }),
  }),
});

const CoMentionOrder = builder.enumType('CoMentionOrder', {
  description: 'In which order companions come.',
  values: {
    COUNT: { description: 'Those in most shared articles first.' },
    SURPRISE: {
      description: `The most surprising first, of the ${SURPRISING} most frequent of each kind.`,
    },
  },
});

const companions = longList(COMPANIONS);

builder.interfaceField(Entity, 'coMentioned', (t) =>
  t.field({
    type: [CoMention],
    description: 'Whom and what articles speak of beside it, and how often.',
    ...companions,
    args: {
      ...companions.args,
      kinds: t.arg({ type: [EntityKindType], description: 'Only these kinds; all if not given.' }),
      orderBy: t.arg({
        type: CoMentionOrder,
        defaultValue: 'COUNT',
        extensions: mergeExtensions(
          withCost(SURPRISES),
          withInputRules({ units: (order) => (order === 'SURPRISE' ? 1 : 0) }),
        ),
        description: 'In which order they come.',
      }),
    },
    resolve: (entity, args, { loaders }) =>
      loaders.load(coMentionsReader, entity.id, {
        kinds: kindsOf(args),
        order: args.orderBy ?? 'COUNT',
        limit: listLimit(args),
      }),
  }),
);
