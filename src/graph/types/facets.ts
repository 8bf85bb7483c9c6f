import type { ObjectParam } from '@pothos/core';
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
import { listLimit, longList } from '../lists/list.ts';
import type { GraphContext } from '../loading/graph-context.ts';
import { Country, Organization, Person, Place } from './refs.ts';

/** Cost of reading the articles that facets count over, */
const READING = 3_000;
/** of counting what they mention, or where they come from, */
const COUNTING = 4_000;
/** and of counting them by months. */
const MONTHS = 500;

/** What facets count over, read once for all of them. */
class Facets {
  readonly #filter: ArticleFilter;
  #articles: Promise<Faceted[]> | undefined;

  constructor(filter: ArticleFilter) {
    this.#filter = filter;
  }

  async articles({ loaders }: GraphContext): Promise<Faceted[]> {
    this.#articles ??= loaders.uncached(readFaceted, this.#filter);
    return (await this.#articles).slice(0, FACETED);
  }

  async ids(context: GraphContext): Promise<string[]> {
    return (await this.articles(context)).map(({ id }) => id);
  }

  async complete(context: GraphContext): Promise<boolean> {
    await this.articles(context);
    return ((await this.#articles)?.length ?? 0) <= FACETED;
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

const articleCount = {
  description: 'How many articles of the list.',
};

/** Defines the facet of a kind, and makes the field that gives it. */
function entityFacet(kind: EntityKind, name: string, node: ObjectParam<Types>) {
  const type = builder.objectRef<EntityCount>(`${name}Facet`).implement({
    description: 'Something that articles of a list speak of, and how many do.',
    fields: (t) => ({
      articleCount: t.exposeInt('count', articleCount),
      // The statement selects rows of this kind alone.
      node: t.field({
        type: node,
        description: 'What they speak of.',
        resolve: ({ entity }) => entity as never,
      }),
    }),
  });
  return (t: FieldBuilder<Facets>, description: string) =>
    t.field({
      type: [type],
      description,
      ...longList(COUNTING),
      resolve: async (facets, args, context) => {
        const ids = await facets.ids(context);
        const rows = await context.loaders.uncached(readEntityFacet, ids, kind, listLimit(args));
        return rows.map((row) => ({ entity: row, count: row.count }));
      },
    });
}

const ValueFacet = builder.objectRef<ValueCount>('ValueFacet').implement({
  description: 'Something that articles of a list have in common, and how many do.',
  fields: (t) => ({
    articleCount: t.exposeInt('count', articleCount),
    value: t.exposeString('value', {
      description: 'The source or section, as written; the month as `2024-08`.',
    }),
  }),
});

const valueFacet = (t: FieldBuilder<Facets>, column: 'source' | 'section', description: string) =>
  t.field({
    type: [ValueFacet],
    description,
    ...longList(COUNTING),
    resolve: async (facets, args, context) =>
      context.loaders.uncached(readValueFacet, await facets.ids(context), column, listLimit(args)),
  });

const people = entityFacet('PERSON', 'Person', Person);
const countries = entityFacet('COUNTRY', 'Country', Country);
const organizations = entityFacet('ORGANIZATION', 'Organization', Organization);
const places = entityFacet('PLACE', 'Place', Place);

const FacetsType = builder.objectRef<Facets>('Facets').implement({
  description: `What the articles of a list speak of and where they come from. Counted over the newest ${FACETED} of the list, each facet when it is asked for.`,
  fields: (t) => ({
    complete: t.boolean({
      description: `Whether all articles of the list are counted: false where it has more than ${FACETED}.`,
      resolve: (facets, _, context) => facets.complete(context),
    }),
    people: people(t, 'The people that most of them speak of.'),
    countries: countries(t, 'The countries that most of them speak of.'),
    organizations: organizations(t, 'The organisations that most of them speak of.'),
    places: places(t, 'The places that most of them speak of.'),
    sources: valueFacet(t, 'source', 'Who published most of them.'),
    sections: valueFacet(t, 'section', 'The sections that most of them were published in.'),
    months: t.field({
      type: [ValueFacet],
      description: 'The months (UTC) they were published in, the newest first.',
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

/** The field of a list of articles that has its facets. */
export const facetsField = (t: FieldBuilder<{ readonly filter: ArticleFilter }>) =>
  t.field({
    type: FacetsType,
    description: 'What the articles of the whole list have in common.',
    extensions: mergeExtensions(withCost(READING), REPEATS_SEARCH),
    resolve: ({ filter }) => new Facets(filter),
  });
