import { DatelineError } from '../../errors.ts';
import type { EntityKind } from '../../model/entity.ts';
import { type ArticleFilter, EVERY_ARTICLE } from '../../store/read/filter/article-filter.ts';
import { builder } from '../builder/builder.ts';
import { mergeExtensions, withCost } from '../builder/directives.ts';
import { withInputRules } from '../builder/input-rules.ts';
import { MAX_PAGE_SIZE } from '../builder/page-size.ts';
import { NOUNS, TYPE_NAMES } from '../ids/type-names.ts';
import { EMPTY_SEARCH, SEARCH_SYNTAX, searchQuery, searchTextExtensions } from '../lists/search-text.ts';
import { type By, ENTITY_BY, entitySelector } from './entity-by.ts';
import type { Given } from './given.ts';
import { type RangeInput, TimeRangeInput, toTimeRange } from './time-range.ts';

/** The maximum number of entities in one filter. */
const MAX_ENTITIES = MAX_PAGE_SIZE;

interface Condition {
  readonly all?: Given<readonly By[]>;
  readonly any?: Given<readonly By[]>;
  readonly none?: Given<readonly By[]>;
}
export interface ArticleFilterInput {
  readonly people?: Given<Condition>;
  readonly countries?: Given<Condition>;
  readonly organizations?: Given<Condition>;
  readonly places?: Given<Condition>;
  readonly publishedAt?: Given<RangeInput>;
  readonly sources?: Given<readonly string[]>;
  readonly sections?: Given<readonly string[]>;
  readonly languages?: Given<readonly string[]>;
  readonly originalsOnly?: Given<boolean>;
  readonly topics?: Given<{ readonly [K in 'all' | 'any' | 'none']?: Given<readonly string[]> }>;
  readonly query?: Given<string>;
  readonly hasQuotationBy?: Given<By>;
}

/** The cost of looking up the search term of one condition on articles. */
const extensions = withCost(10);
/** The cost of a condition that excludes articles. If the filter has no other condition, all articles are read. */
const excluding = mergeExtensions(
  withCost(100),
  withInputRules({ units: (refs) => (Array.isArray(refs) && refs.length > 0 ? 10 + refs.length : 0) }),
);

/** Defines the conditions on the entities of one kind. */
const condition = (kind: EntityKind) => {
  const { noun, one, many } = NOUNS[kind];
  const By = ENTITY_BY[kind];
  return builder.inputType(`${TYPE_NAMES[kind]}Condition`, {
    description: `Conditions on the ${many} that an article mentions. A key that matches no ${noun} is not an error. It has the same effect as the key of ${one} that no article mentions.`,
    fields: (t) => ({
      all: t.field({
        type: [By],
        description: `A list of ${many}. The article must mention all of them.`,
        extensions,
      }),
      any: t.field({
        type: [By],
        description: `A list of ${many}. The article must mention at least one of them. An empty list is ignored.`,
        extensions,
      }),
      none: t.field({
        type: [By],
        description: `A list of ${many}. The article must mention none of them.`,
        extensions: excluding,
      }),
    }),
  });
};

const TopicCondition = builder.inputType('TopicCondition', {
  description:
    'Conditions on the topics of an article. A topic is given by its name or its code. Case is ignored.',
  fields: (t) => ({
    all: t.stringList({
      description: 'A list of topics. The article must have all of them.',
      extensions,
    }),
    any: t.stringList({
      description: 'A list of topics. The article must have at least one of them. An empty list is ignored.',
      extensions,
    }),
    none: t.stringList({
      description: 'A list of topics. The article must have none of them.',
      extensions: excluding,
    }),
  }),
});

/** Conditions on articles, for every list of articles and for all counts over articles. */
export const ArticleFilterType = builder.inputType('ArticleFilter', {
  description: `Conditions on articles. An article matches if all given conditions are true. A filter with more than ${MAX_ENTITIES} people, countries, organisations and places in total is rejected with BAD_PAGE_SIZE.`,
  fields: (t) => ({
    people: t.field({
      type: condition('PERSON'),
      description: 'Conditions on the people that the article mentions.',
    }),
    countries: t.field({
      type: condition('COUNTRY'),
      description: 'Conditions on the countries that the article mentions.',
    }),
    organizations: t.field({
      type: condition('ORGANIZATION'),
      description: 'Conditions on the organisations that the article mentions.',
    }),
    places: t.field({
      type: condition('PLACE'),
      description: 'Conditions on the places that the article mentions.',
    }),
    publishedAt: t.field({
      type: TimeRangeInput,
      description: 'The period in which the article was published.',
    }),
    sources: t.stringList({
      description: 'Names of sources. The article must be from one of them. Case is ignored.',
      extensions,
    }),
    sections: t.stringList({
      description: 'Names of sections. The article must be in one of them. Case is ignored.',
      extensions,
    }),
    languages: t.stringList({
      extensions,
      description:
        'BCP 47 language tags. The article must be in one of these languages. `en` also matches `en-GB`.',
    }),
    originalsOnly: t.boolean({
      description:
        'Whether to omit copies, which are articles with an `original`. By default, all articles match. Fields with the argument `includeCopies` omit copies regardless of this condition, unless the argument is true.',
      extensions: mergeExtensions(
        withCost(100),
        withInputRules({ units: (given) => (given === true ? 1 : 0) }),
      ),
    }),
    topics: t.field({ type: TopicCondition, description: 'Conditions on the topics of the article.' }),
    query: t.string({
      description: `A text search in the headline and the body. ${SEARCH_SYNTAX} ${EMPTY_SEARCH}`,
      extensions: searchTextExtensions,
    }),
    hasQuotationBy: t.field({
      type: ENTITY_BY.PERSON,
      description: 'The person that the article must quote.',
      extensions,
    }),
  }),
});

/**
 * Converts the input to a filter. Throws BAD_ID, BAD_USER_INPUT for an invalid search text and BAD_PAGE_SIZE for too
 * many entities.
 */
export function toArticleFilter(input: Given<ArticleFilterInput>): ArticleFilter {
  if (!input) return EVERY_ARTICLE;
  const conditions = (
    [
      ['PERSON', input.people],
      ['COUNTRY', input.countries],
      ['ORGANIZATION', input.organizations],
      ['PLACE', input.places],
    ] as const
  ).flatMap(([kind, given]) => {
    const refs = (which: keyof Condition) => (given?.[which] ?? []).map((by) => entitySelector(kind, by));
    return given ? [{ all: refs('all'), any: refs('any'), none: refs('none') }] : [];
  });
  const entities = conditions.flatMap(({ all, any, none }) => [...all, ...any, ...none]).length;
  if (entities > MAX_ENTITIES) {
    throw new DatelineError(
      'BAD_PAGE_SIZE',
      `\`filter\` must contain at most ${MAX_ENTITIES} people, countries, organisations and places in total (got ${entities}). Remove some of them.`,
    );
  }
  const words = typeof input.query === 'string' ? searchQuery(input.query) : '';
  return {
    all: conditions.flatMap(({ all }) => all),
    any: conditions.flatMap(({ any }) => (any.length > 0 ? [any] : [])),
    none: conditions.flatMap(({ none }) => none),
    quotes: input.hasQuotationBy ? entitySelector('PERSON', input.hasQuotationBy) : null,
    sources: input.sources ?? [],
    sections: input.sections ?? [],
    languages: input.languages ?? [],
    originalsOnly: input.originalsOnly ?? false,
    topics: {
      all: input.topics?.all ?? [],
      any: input.topics?.any ?? [],
      none: input.topics?.none ?? [],
    },
    words: words === '' ? [] : [words],
    published: toTimeRange(input.publishedAt),
  };
}
