import { LONGEST_PREFIX, type Suggestion, suggestionsReader } from '../../store/read/entities/suggestions.ts';
import { builder } from '../builder/builder.ts';
import { mergeExtensions, withCost, withListSize } from '../builder/directives.ts';
import { withCheck, withInputRules } from '../builder/input-rules.ts';
import { MAX_PAGE_SIZE } from '../builder/page-size.ts';
import { checkSize } from '../lists/page.ts';
import { DESCRIPTIONS } from './descriptions.ts';
import { EntityKindType, kindsOf } from './enums.ts';
import { Entity } from './refs.ts';

const FIRST = 10;
/** The cost of finding names, including corrections of spelling mistakes. */
const SUGGESTING = 500;

/** Returns the maximum number of suggestions. Throws BAD_PAGE_SIZE. */
const sizeOf = ({ first }: { readonly first?: number | null | undefined }): number =>
  checkSize('first', first ?? FIRST);

const SuggestionType = builder.objectRef<Suggestion>('Suggestion').implement({
  description: 'An entity with a name or alias that matches the text that the user has typed.',
  fields: (t) => ({
    node: t.field({
      type: Entity,
      description: 'The suggested entity.',
      resolve: ({ entity }) => entity,
    }),
    name: t.exposeString('name', {
      description: 'The name or alias that matches. If the name and an alias match, the name is returned.',
    }),
    start: t.exposeInt('start', {
      description:
        'The offset in `name` of the first character that matches the typed text, in UTF-16 code units.',
    }),
    end: t.exposeInt('end', {
      description: 'The offset in `name` after the last character that matches, in UTF-16 code units.',
    }),
    corrected: t.exposeBoolean('corrected', {
      description: 'Whether the name matches only a spelling correction of the typed text.',
    }),
  }),
});

builder.queryField('suggest', (t) =>
  t.field({
    type: [SuggestionType],
    description:
      'Suggestions for a search box while the user types: the entities with a name or alias that contains the typed text at the start of a word. Case and accents are ignored. Entities that more articles mention come first. If there are few matches and at least four letters were typed, entities that match a spelling correction follow.',
    args: {
      prefix: t.arg.string({
        required: true,
        description: `The text that the user has typed, such as \`puti\` or \`li q\`. A text of more than ${LONGEST_PREFIX} characters is rejected with BAD_USER_INPUT.`,
        extensions: withInputRules({ maxLength: LONGEST_PREFIX }),
      }),
      kinds: t.arg({ type: [EntityKindType], description: DESCRIPTIONS.kinds }),
      first: t.arg.int({
        defaultValue: FIRST,
        description: `The maximum number of suggestions, from 0 to ${MAX_PAGE_SIZE}.`,
      }),
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
