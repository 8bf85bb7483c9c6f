import { LONGEST_PREFIX, type Suggestion, suggestionsReader } from '../../store/read/entities/suggestions.ts';
import { builder } from '../builder/builder.ts';
import { mergeExtensions, withCost, withListSize } from '../builder/directives.ts';
import { withCheck, withInputRules } from '../builder/input-rules.ts';
import { checkSize } from '../lists/page.ts';
import { EntityKindType, kindsOf } from './enums.ts';
import { Entity } from './refs.ts';

const FIRST = 10;
/** Cost of finding names, and those that what was typed may be a mistake for. */
const SUGGESTING = 500;

/** Throws BAD_PAGE_SIZE. */
const sizeOf = ({ first }: { readonly first?: number | null | undefined }): number =>
  checkSize('first', first ?? FIRST);

const SuggestionType = builder.objectRef<Suggestion>('Suggestion').implement({
  description: 'An entity that may be meant by what was typed.',
  fields: (t) => ({
    node: t.field({
      type: Entity,
      description: 'What may be meant.',
      resolve: ({ entity }) => entity,
    }),
    name: t.exposeString('name', {
      description: 'The name or alias of it that matches: its own name, where that does.',
    }),
    start: t.exposeInt('start', {
      description: 'Where what was typed begins in `name`, in UTF-16 code units.',
    }),
    end: t.exposeInt('end', {
      description: 'Where it ends in `name`: the offset behind its last code unit.',
    }),
    corrected: t.exposeBoolean('corrected', {
      description: 'Whether what was typed was taken for a mistake.',
    }),
  }),
});

builder.queryField('suggest', (t) =>
  t.field({
    type: [SuggestionType],
    description:
      'For a search box, while somebody types: entities with a name or alias that begins so, or has a word from which on it does, whatever the capitals and accents. Those that most articles speak of come first. Where there is hardly any, and four letters are typed, behind them those that it may be a mistake for.',
    args: {
      prefix: t.arg.string({
        required: true,
        description: `What is typed so far: \`puti\`, \`li q\`. At most ${LONGEST_PREFIX} characters.`,
        extensions: withInputRules({ maxLength: LONGEST_PREFIX }),
      }),
      kinds: t.arg({ type: [EntityKindType], description: 'Of one of these kinds; of any without it.' }),
      first: t.arg.int({ defaultValue: FIRST, description: 'At most so many, from 0 to 100.' }),
    },
    extensions: mergeExtensions(
      withListSize({ slicingArguments: ['first'], requireOneSlicingArgument: false }),
      withCost(SUGGESTING),
      withCheck(sizeOf),
    ),
    resolve: (_, args, { loaders }) =>
      loaders.load(suggestionsReader, { typed: args.prefix, kinds: kindsOf(args), limit: sizeOf(args) }),
  }),
);
