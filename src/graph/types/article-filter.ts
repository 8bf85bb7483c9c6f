import type { EntityKind } from '../../model/entity.ts';
import {
  ALL_TIME,
  type ArticleFilter,
  EVERY_ARTICLE,
  type TimeRange,
} from '../../store/read/article-filter.ts';
import { textQuery } from '../../store/read/text-query.ts';
import { builder } from '../builder.ts';
import { checkSize } from '../page.ts';
import { TYPE_NAMES } from '../type-names.ts';
import { type By, ENTITY_BY, entityRef } from './entity-by.ts';

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

const condition = (kind: EntityKind) => {
  const things = { PERSON: 'people', COUNTRY: 'countries', ORGANIZATION: 'organisations', PLACE: 'places' }[
    kind
  ];
  const By = ENTITY_BY[kind];
  return builder.inputType(`${TYPE_NAMES[kind]}Condition`, {
    description: `Which ${things} an article must speak of. What names none is spoken of by no article.`,
    fields: (t) => ({
      all: t.field({ type: [By], description: 'Every one of these.' }),
      any: t.field({ type: [By], description: 'At least one of these.' }),
      none: t.field({ type: [By], description: 'Not one of these.' }),
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
  description:
    'Which articles are meant: those that meet every condition given. Conditions that exclude each other leave none.',
  fields: (t) => ({
    people: t.field({ type: condition('PERSON'), description: 'The people it speaks of.' }),
    countries: t.field({ type: condition('COUNTRY'), description: 'The countries it speaks of.' }),
    organizations: t.field({
      type: condition('ORGANIZATION'),
      description: 'The organisations it speaks of.',
    }),
    places: t.field({ type: condition('PLACE'), description: 'The places it speaks of.' }),
    publishedAt: t.field({ type: TimeRangeInput, description: 'When it was published.' }),
    sources: t.stringList({ description: 'Published by one of these, in capitals or not.' }),
    sections: t.stringList({ description: 'Published in one of these sections, in capitals or not.' }),
    languages: t.stringList({
      description: 'Written in one of these languages, BCP 47; `en` is also met by `en-GB`.',
    }),
    query: t.string({
      description:
        'Words that its headline or text has, in any form: all of them, unless `or` stands between two. `"words in quotation marks"` stand together, `-word` is not there, `word*` begins a word.',
    }),
    hasQuotationBy: t.field({ type: ENTITY_BY.PERSON, description: 'It quotes this person.' }),
  }),
});

/** Throws BAD_ID, and BAD_PAGE_SIZE for lists longer than a page. */
export function toArticleFilter(input: Given<ArticleFilterInput>): ArticleFilter {
  if (!input) return EVERY_ARTICLE;
  const conditions = (
    [
      ['PERSON', 'people', input.people],
      ['COUNTRY', 'countries', input.countries],
      ['ORGANIZATION', 'organizations', input.organizations],
      ['PLACE', 'places', input.places],
    ] as const
  ).flatMap(([kind, field, given]) => {
    const refs = (which: keyof Condition) =>
      list(`${field}.${which}`, given?.[which]).map((by) => entityRef(kind, by));
    // An empty `any` asks for nothing, as an absent one does.
    return given ? [{ all: refs('all'), any: refs('any'), none: refs('none') }] : [];
  });
  const words = typeof input.query === 'string' ? textQuery(input.query) : '';
  return {
    all: conditions.flatMap(({ all }) => all),
    any: conditions.flatMap(({ any }) => (any.length > 0 ? [any] : [])),
    none: conditions.flatMap(({ none }) => none),
    quotes: input.hasQuotationBy ? entityRef('PERSON', input.hasQuotationBy) : null,
    sources: list('sources', input.sources),
    sections: list('sections', input.sections),
    languages: list('languages', input.languages),
    words: words === '' ? [] : [words],
    published: toTimeRange(input.publishedAt),
  };
}

export const toTimeRange = (input: Given<RangeInput>): TimeRange =>
  input ? { since: input.since ?? null, until: input.until ?? null } : ALL_TIME;

function list<T>(name: string, items: Given<readonly T[]>): readonly T[] {
  checkSize(name, items?.length ?? 0);
  return items ?? [];
}
