import { DatelineError } from '../../errors.ts';
import type { EntityKind } from '../../model/entity.ts';
import { type ArticleFilter, EVERY_ARTICLE } from '../../store/read/filter/article-filter.ts';
import { ALL_TIME, type TimeRange } from '../../store/read/filter/time-range.ts';
import { builder } from '../builder/builder.ts';
import { mergeExtensions, withCost } from '../builder/directives.ts';
import { withInputRules } from '../builder/input-rules.ts';
import { MAX_PAGE_SIZE } from '../builder/page-size.ts';
import { TYPE_NAMES } from '../ids/type-names.ts';
import { SEARCH_SYNTAX, searchQuery, searchTextExtensions } from '../lists/search-text.ts';
import { type By, ENTITY_BY, entityRef } from './entity-by.ts';

/** Maximum number of entities that one filter names. */
const MAX_ENTITIES = MAX_PAGE_SIZE;

/** A value of an input type as Pothos hands it on: what is not given is absent, null or undefined. */
type Given<T> = T | null | undefined;
interface Condition {
  readonly all?: Given<readonly By[]>;
  readonly any?: Given<readonly By[]>;
  readonly none?: Given<readonly By[]>;
}
export interface RangeInput {
  readonly since?: Given<string>;
  readonly until?: Given<string>;
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
  readonly query?: Given<string>;
  readonly hasQuotationBy?: Given<By>;
}

/** Cost of a condition on articles: its term is looked up. */
const extensions = withCost(10);
/** Cost of a condition that excludes articles: where no other is given, all articles are read. */
const excluding = mergeExtensions(
  withCost(100),
  withInputRules({ units: (refs) => (Array.isArray(refs) && refs.length > 0 ? 10 + refs.length : 0) }),
);

const condition = (kind: EntityKind) => {
  const things = { PERSON: 'people', COUNTRY: 'countries', ORGANIZATION: 'organisations', PLACE: 'places' }[
    kind
  ];
  const By = ENTITY_BY[kind];
  return builder.inputType(`${TYPE_NAMES[kind]}Condition`, {
    description: `Which ${things} an article must speak of. What names none is spoken of by no article.`,
    fields: (t) => ({
      all: t.field({ type: [By], description: 'Every one of these.', extensions }),
      any: t.field({ type: [By], description: 'At least one of these.', extensions }),
      none: t.field({ type: [By], description: 'Not one of these.', extensions: excluding }),
    }),
  });
};

export const TimeRangeInput = builder.inputType('TimeRange', {
  description: 'A time from its beginning to before its end.',
  fields: (t) => ({
    since: t.field({ type: 'DateTime', description: 'Not before this moment.' }),
    until: t.field({ type: 'DateTime', description: 'Before this moment.' }),
  }),
});

/** Which articles are meant, for every list of articles and whatever is counted over articles. */
export const ArticleFilterType = builder.inputType('ArticleFilter', {
  description: `Which articles are meant: those that meet every condition given. Conditions that exclude each other leave none. A filter may name at most ${MAX_ENTITIES} people, countries, organisations and places in total.`,
  fields: (t) => ({
    people: t.field({ type: condition('PERSON'), description: 'The people it speaks of.' }),
    countries: t.field({ type: condition('COUNTRY'), description: 'The countries it speaks of.' }),
    organizations: t.field({
      type: condition('ORGANIZATION'),
      description: 'The organisations it speaks of.',
    }),
    places: t.field({ type: condition('PLACE'), description: 'The places it speaks of.' }),
    publishedAt: t.field({ type: TimeRangeInput, description: 'When it was published.' }),
    sources: t.stringList({ description: 'Published by one of these, in capitals or not.', extensions }),
    sections: t.stringList({
      description: 'Published in one of these sections, in capitals or not.',
      extensions,
    }),
    languages: t.stringList({
      extensions,
      description: 'Written in one of these languages, BCP 47; `en` is also met by `en-GB`.',
    }),
    query: t.string({
      description: `Words that its headline or text has, in any form: ${SEARCH_SYNTAX}`,
      extensions: searchTextExtensions,
    }),
    hasQuotationBy: t.field({ type: ENTITY_BY.PERSON, description: 'It quotes this person.', extensions }),
  }),
});

/** Throws BAD_ID, BAD_USER_INPUT for words that are too many, and BAD_PAGE_SIZE for entities that are. */
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
    const refs = (which: keyof Condition) => (given?.[which] ?? []).map((by) => entityRef(kind, by));
    // An empty `any` asks for nothing, as an absent one does.
    return given ? [{ all: refs('all'), any: refs('any'), none: refs('none') }] : [];
  });
  const named = conditions.flatMap(({ all, any, none }) => [...all, ...any, ...none]).length;
  if (named > MAX_ENTITIES) {
    throw new DatelineError(
      'BAD_PAGE_SIZE',
      `\`filter\` must name at most ${MAX_ENTITIES} people, countries, organisations and places in total (got ${named}). Name fewer.`,
    );
  }
  const words = typeof input.query === 'string' ? searchQuery(input.query) : '';
  return {
    all: conditions.flatMap(({ all }) => all),
    any: conditions.flatMap(({ any }) => (any.length > 0 ? [any] : [])),
    none: conditions.flatMap(({ none }) => none),
    quotes: input.hasQuotationBy ? entityRef('PERSON', input.hasQuotationBy) : null,
    sources: input.sources ?? [],
    sections: input.sections ?? [],
    languages: input.languages ?? [],
    words: words === '' ? [] : [words],
    published: toTimeRange(input.publishedAt),
  };
}

export const toTimeRange = (input: Given<RangeInput>): TimeRange =>
  input ? { since: input.since ?? null, until: input.until ?? null } : ALL_TIME;
