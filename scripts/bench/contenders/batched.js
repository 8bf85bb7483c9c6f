// A part of the gateway's schema, implemented with hand-written, batched SQL: one prepared statement reads a list for
// all parents. Mercurius and Yoga serve this schema.
import { read } from './database.js';

export const typeDefs = /* GraphQL */ `
  type Query {
    articles(first: Int!): ArticleConnection!
    article(by: BySlug!): Article
    person(by: BySlug!): Person
    country(code: CountryCode!): Country
    search(query: String!, first: Int!): FoundConnection!
    _entities(representations: [_Any!]!): [_Entity]!
  }
  scalar _Any
  union _Entity = Article | Country
  scalar CountryCode
  input BySlug { slug: String! }
  input ArticleFilter { sections: [String!] }

  type Article {
    slug: String!
    headline: String!
    body: String!
    publishedAt: String!
    source: String!
    byline: String
    section: String
    language: String!
    people(first: Int!): AppearanceConnection!
    organizations(first: Int!): AppearanceConnection!
    countries(first: Int!): AppearanceConnection!
    quotations(first: Int!): [Quotation!]!
    quantities(first: Int!): [Quantity!]!
  }
  type ArticleConnection { edges: [ArticleEdge!]! }
  type ArticleEdge { node: Article! }
  type FoundConnection { edges: [FoundEdge!]! }
  type FoundEdge { score: Float! node: Article! }

  type AppearanceConnection { edges: [Appearance!]! }
  type Appearance {
    mentionCount: Int!
    salience: Float!
    mentions(first: Int!): [Mention!]!
    node: Entity!
  }
  type Mention { text: String! start: Int! end: Int! }

  type Entity {
    slug: String!
    name: String!
    code: String
    countries(first: Int!): EntityConnection!
  }
  type EntityConnection { edges: [EntityEdge!]! }
  type EntityEdge { node: Entity! }

  type Person {
    slug: String!
    name: String!
    articleCount: Int!
    countries(first: Int!): EntityConnection!
    articles(first: Int!, filter: ArticleFilter): EntityArticleConnection!
  }
  type Country {
    name: String!
    code: String!
    articleCount: Int!
    articles(first: Int!, filter: ArticleFilter): EntityArticleConnection!
  }
  type EntityArticleConnection { edges: [EntityArticle!]! }
  type EntityArticle { mentionCount: Int! salience: Float! node: Article! }

  type Quotation { text: String! start: Int! end: Int! speaker: Entity }
  type Quantity { kind: String! value: Float! unit: String! text: String! }
`;

const ARTICLE = `a.id, a.slug, a.headline, a.published_at as "publishedAt", a.source, a.byline, a.section, a.language`;
const ENTITY = 'e.id, e.slug, e.name, e.article_count as "articleCount"';

const nodes = (rows) => ({ edges: rows.map((node) => ({ node })) });

/** Runs a statement for many parents and returns the rows of each parent. $1 is the array of their ids. */
async function lists(name, text, parents, values, shape = (rows) => rows) {
  const byParent = new Map(parents.map(({ id }) => [id, []]));
  const rows = await read(
    name,
    `select parent.id as parent, list.* from unnest($1::int8[]) as parent(id) cross join lateral (${text}) list`,
    [[...byParent.keys()], ...values],
  );
  for (const row of rows) byParent.get(row.parent).push(row);
  return parents.map(({ id }) => shape(byParent.get(id)));
}

const appearances =
  (kind) =>
  (articles, { first }) =>
    lists(
      `appearances_${kind}`,
      `select ${ENTITY}, c.code, ae.article_id, ae.mention_count as "mentionCount", ae.salience
     from article_entity ae join entity e on e.id = ae.entity_id left join country c on c.entity_id = e.id
     where ae.article_id = parent.id and ae.kind = '${kind}' order by ae.salience desc, ae.entity_id desc limit $2`,
      articles,
      [first],
      (rows) => ({ edges: rows.map((node) => ({ ...node, node })) }),
    );

const affiliations = (people, { first }) =>
  lists(
    'affiliations',
    `select ${ENTITY}, c.code from affiliation f join entity e on e.id = f.of_id join country c on c.entity_id = e.id
     where f.person_id = parent.id and f.of_kind = 'COUNTRY' order by f.article_count desc, f.of_id desc limit $2`,
    people,
    [first],
    nodes,
  );

const articlesOf = (entities, { first, filter }) =>
  lists(
    filter ? 'articles_of_in' : 'articles_of',
    `select ${ARTICLE}, ae.mention_count as "mentionCount", ae.salience
     from article_entity ae join article a on a.id = ae.article_id
     where ae.entity_id = parent.id ${filter ? 'and a.section = any($3::text[])' : ''}
     order by ae.published_at desc, ae.article_id desc limit $2`,
    entities,
    filter ? [first, filter.sections] : [first],
    (rows) => ({ edges: rows.map((node) => ({ ...node, node })) }),
  );

/** The batched fields by type: functions that return the values of a field for many objects with the same arguments. */
export const batched = {
  Article: {
    people: appearances('PERSON'),
    organizations: appearances('ORGANIZATION'),
    countries: appearances('COUNTRY'),
    body: async (articles) =>
      (await lists('bodies', 'select a.body from article a where a.id = parent.id', articles, [])).map(
        ([row]) => row.body,
      ),
    quotations: (articles, { first }) =>
      lists(
        'quotations',
        `select q.text, q.start, q."end", q.speaker_id as "speakerId" from quotation q
         where q.article_id = parent.id order by q.start, q."end" limit $2`,
        articles,
        [first],
      ),
    quantities: (articles, { first }) =>
      lists(
        'quantities',
        `select q.kind, q.value, q.unit, q.text from quantity q
         where q.article_id = parent.id order by q.start, q."end" limit $2`,
        articles,
        [first],
      ),
  },
  Appearance: {
    async mentions(edges, { first }) {
      const rows = await read(
        'mentions',
        `select pair.ordinal::int4 as ordinal, list.*
         from unnest($1::int8[], $2::int8[]) with ordinality as pair(article_id, entity_id, ordinal)
         cross join lateral (
           select m.surface as text, m.start, m."end" from mention m
           where m.article_id = pair.article_id and m.entity_id = pair.entity_id order by m.start limit $3
         ) list`,
        [edges.map((edge) => edge.article_id), edges.map((edge) => edge.id), first],
      );
      const byEdge = edges.map(() => []);
      for (const row of rows) byEdge[row.ordinal - 1].push(row);
      return byEdge;
    },
  },
  Quotation: {
    async speaker(quotations) {
      const ids = quotations.flatMap(({ speakerId }) => speakerId ?? []);
      const rows = await read('speakers', `select ${ENTITY} from entity e where e.id = any($1::int8[])`, [
        ids,
      ]);
      const byId = new Map(rows.map((row) => [row.id, row]));
      return quotations.map(({ speakerId }) => byId.get(speakerId) ?? null);
    },
  },
  Entity: { countries: affiliations },
  Person: { countries: affiliations, articles: articlesOf },
  Country: { articles: articlesOf },
};

const first = (rows) => rows[0] ?? null;

/** Returns the objects of one type among the representations, by key. */
async function represented(given, typename, key, text) {
  const values = given.flatMap((one) => (one.__typename === typename ? [one[key]] : []));
  const rows = await read(`represented_${typename}`, text, [values]);
  return new Map(rows.map((row) => [row[key], { __typename: typename, ...row }]));
}

export const Query = {
  async _entities(_, { representations }) {
    const [articles, countries] = await Promise.all([
      represented(
        representations,
        'Article',
        'slug',
        `select ${ARTICLE} from article a where a.slug = any($1::text[])`,
      ),
      represented(
        representations,
        'Country',
        'code',
        `select ${ENTITY}, c.code from country c join entity e on e.id = c.entity_id where c.code = any($1::char(2)[])`,
      ),
    ]);
    return representations.map(({ slug, code }) => articles.get(slug) ?? countries.get(code) ?? null);
  },
  articles: async (_, { first: limit }) =>
    nodes(
      await read(
        'latest',
        `select ${ARTICLE} from article a order by a.published_at desc, a.id desc limit $1`,
        [limit],
      ),
    ),
  article: async (_, { by }) =>
    first(await read('article', `select ${ARTICLE} from article a where a.slug = $1`, [by.slug])),
  person: async (_, { by }) =>
    first(
      await read('person', `select ${ENTITY} from entity e where e.kind = 'PERSON' and e.slug = $1`, [
        by.slug,
      ]),
    ),
  country: async (_, { code }) =>
    first(
      await read(
        'country',
        `select ${ENTITY}, c.code from country c join entity e on e.id = c.entity_id where c.code = $1`,
        [code],
      ),
    ),
  async search(_, { query, first: limit }) {
    const rows = await read(
      'search',
      `select ${ARTICLE}, search_score(s.document, q) as score
       from websearch_to_tsquery('english', $1) q, article_search s join article a on a.id = s.id
       where s.document @@ q order by score desc, a.published_at desc, a.id desc limit $2`,
      [query, limit],
    );
    return { edges: rows.map((node) => ({ score: node.score, node })) };
  },
};
