import type { ObjectParam } from '@pothos/core';
import { grouped } from '../../counted.ts';
import { DatelineError } from '../../errors.ts';
import type { EntityKind } from '../../model/entity.ts';
import {
  FACETED,
  type Faceted,
  readEntityFacet,
  readFaceted,
  readValueFacet,
} from '../../store/read/articles/facets.ts';
import type { ArticleFilter } from '../../store/read/filter/article-filter.ts';
import type { EntityRow } from '../../store/read/rows.ts';
import { builder, type FieldBuilder, type Types } from '../builder/builder.ts';
import { mergeExtensions, REPEATS_SEARCH, withCost } from '../builder/directives.ts';
import { withCheck } from '../builder/input-rules.ts';
import { NOUNS, TYPE_NAMES } from '../ids/type-names.ts';
import { listLimit, longList } from '../lists/list.ts';
import type { GraphContext } from '../loading/graph-context.ts';
import { type CountArguments, countArguments, countedArticles } from './include-copies.ts';
import { Country, Organization, Person, Place } from './refs.ts';

/** The cost of reading the articles that facets count. */
const READING = 3_000;
/** The cost of counting the articles by entity, source, section or topic. */
const COUNTING = 4_000;
/** The cost of counting the articles by month. */
const MONTHS = 500;

/** The facets of a list of articles. The articles are read once for all facets. */
class Facets {
  readonly #filter: ArticleFilter;
  readonly #limit: number;
  #articles: Promise<Faceted[]> | undefined;

  constructor(filter: ArticleFilter, limit: number) {
    this.#filter = filter;
    this.#limit = limit;
  }

  async articles(context: GraphContext): Promise<Faceted[]> {
    return (await this.#found(context)).slice(0, this.#limit);
  }

  async ids(context: GraphContext): Promise<string[]> {
    return (await this.articles(context)).map(({ id }) => id);
  }

  async complete(context: GraphContext): Promise<boolean> {
    return (await this.#found(context)).length <= this.#limit;
  }

  /** Reads the articles once: one more than the limit if not all are counted. */
  #found({ loaders }: GraphContext): Promise<Faceted[]> {
    this.#articles ??= loaders.uncached(readFaceted, this.#filter, this.#limit);
    return this.#articles;
  }
}

interface EntityCount {
  readonly entity: EntityRow;
  readonly count: number;
}
interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/** Defines the facet type of a kind of entity. Returns a function that defines the field of the facet. */
function entityFacet(kind: EntityKind, node: ObjectParam<Types>) {
  const { noun, many } = NOUNS[kind];
  const type = builder.objectRef<EntityCount>(`${TYPE_NAMES[kind]}Facet`).implement({
    description: `The number of articles in a list that mention one ${noun}.`,
    fields: (t) => ({
      articleCount: t.exposeInt('count', {
        description: `The number of articles in the list that mention the ${noun}.`,
      }),
      // The statement selects only rows of this kind.
      node: t.field({
        type: node,
        description: `The ${noun} that the articles mention.`,
        resolve: ({ entity }) => entity as never,
      }),
    }),
  });
  return (t: FieldBuilder<Facets>) =>
    t.field({
      type: [type],
      description: `The ${many} that the articles in the list mention, most frequent first.`,
      ...longList(COUNTING),
      resolve: async (facets, args, context) => {
        const ids = await facets.ids(context);
        const rows = await context.loaders.uncached(readEntityFacet, ids, kind, listLimit(args));
        return rows.map((row) => ({ entity: row, count: row.count }));
      },
    });
}

const ValueFacet = builder.objectRef<ValueCount>('ValueFacet').implement({
  description: 'The number of articles in a list with the same source, section, topic or month.',
  fields: (t) => ({
    articleCount: t.exposeInt('count', {
      description: 'The number of articles in the list with this value.',
    }),
    value: t.exposeString('value', {
      description: 'The name of the source, section or topic, or the month in the form `2024-08`.',
    }),
  }),
});

const valueFacet = (t: FieldBuilder<Facets>, column: 'source' | 'section' | 'topic', description: string) =>
  t.field({
    type: [ValueFacet],
    description,
    ...longList(COUNTING),
    resolve: async (facets, args, context) =>
      context.loaders.uncached(readValueFacet, await facets.ids(context), column, listLimit(args)),
  });

const people = entityFacet('PERSON', Person);
const countries = entityFacet('COUNTRY', Country);
const organizations = entityFacet('ORGANIZATION', Organization);
const places = entityFacet('PLACE', Place);

const FacetsType = builder.objectRef<Facets>('Facets').implement({
  description: `Counts of the articles in a list by entity, source, section, topic and month. If the list has more articles than \`limit\`, only the newest are counted. Only the selected facets are computed.`,
  fields: (t) => ({
    complete: t.boolean({
      description: `Whether all articles in the list are counted; false if the list has more articles than \`limit\`.`,
      resolve: (facets, _, context) => facets.complete(context),
    }),
    people: people(t),
    countries: countries(t),
    organizations: organizations(t),
    places: places(t),
    sources: valueFacet(t, 'source', 'The sources of the articles in the list, most frequent first.'),
    sections: valueFacet(t, 'section', 'The sections of the articles in the list, most frequent first.'),
    topics: valueFacet(
      t,
      'topic',
      'The names of the topics of the articles in the list, most frequent first.',
    ),
    months: t.field({
      type: [ValueFacet],
      description: 'The months (UTC) in which the articles in the list were published, newest first.',
      ...longList(MONTHS),
      resolve: async (facets, args, context) => {
        const counts = new Map<string, number>();
        for (const { publishedAt } of await facets.articles(context)) {
          const month = publishedAt.slice(0, 7);
          counts.set(month, (counts.get(month) ?? 0) + 1);
        }
        return [...counts].slice(0, listLimit(args)).map(([value, count]) => ({ value, count }));
      },
    }),
  }),
});

interface FacetArguments extends CountArguments {
  readonly limit?: number | null | undefined;
}

/** Returns the maximum number of articles that are counted. Throws OUT_OF_RANGE. */
function checkLimit({ limit }: FacetArguments): number {
  const given = limit ?? FACETED;
  if (given >= 1 && given <= FACETED) return given;
  throw new DatelineError(
    'OUT_OF_RANGE',
    `\`limit\` must be between 1 and ${grouped(FACETED)} (got ${grouped(given)}).`,
  );
}

const facetArguments = {
  ...countArguments,
  ...builder.args((t) => ({
    limit: t.int({
      defaultValue: FACETED,
      description: `The maximum number of articles that are counted, from 1 to ${grouped(FACETED)}. Fewer articles are counted faster.`,
    }),
  })),
};

/** Defines the field of a list of articles that returns its facets. */
export const facetsField = (t: FieldBuilder<{ readonly filter: ArticleFilter }>) =>
  t.field({
    type: FacetsType,
    description:
      'Counts of the articles on all pages of the list, by entity, source, section, topic and month. Copies are not counted by default: each count equals the `totalCount` of the list with the additional condition and `originalsOnly: true`. With `includeCopies`, it equals the `totalCount` of the list without `originalsOnly`.',
    args: facetArguments,
    extensions: mergeExtensions(withCost(READING), REPEATS_SEARCH, withCheck(checkLimit)),
    resolve: ({ filter }, args) => new Facets(countedArticles(filter, args.includeCopies), checkLimit(args)),
  });
