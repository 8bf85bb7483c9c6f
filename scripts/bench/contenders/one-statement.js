// Responds to each query by executing one hand-written SQL statement that returns the response as JSON, without
// GraphQL.
import { createServer } from 'node:http';
import { pool } from './database.js';
import { listen } from './listen.js';

const time = (column) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/**
 * Returns SQL for a JSON array of the rows of a subquery, in the order of the subquery. `item` is the expression for
 * one row.
 */
const array = (item, from) => `(select coalesce(json_agg(${item}), '[]') from (${from}) row)`;

const countriesOfPerson = (person, first) =>
  `json_build_object('edges', ${array(
    `json_build_object('node', json_build_object('code', row.code, 'name', row.name))`,
    `select c.code, e.name from affiliation f join entity e on e.id = f.of_id join country c on c.entity_id = e.id
     where f.person_id = ${person} and f.of_kind = 'COUNTRY'
     order by f.article_count desc, f.of_id desc limit ${first}`,
  )})`;

/** Returns SQL for the entities of one kind in an article. */
const appearances = (article, kind, first, item) =>
  `json_build_object('edges', ${array(
    item,
    `select e.id, e.slug, e.name, c.code, ae.article_id, ae.mention_count, ae.salience
     from article_entity ae join entity e on e.id = ae.entity_id left join country c on c.entity_id = e.id
     where ae.article_id = ${article} and ae.kind = '${kind}'
     order by ae.salience desc, ae.entity_id desc limit ${first}`,
  )})`;

const countries = (article, first) =>
  appearances(
    article,
    'COUNTRY',
    first,
    `json_build_object('mentionCount', row.mention_count, 'node', json_build_object('code', row.code, 'name', row.name))`,
  );

const articlesOf = (entity, condition) =>
  `json_build_object('edges', ${array(
    `json_build_object('mentionCount', row.mention_count, 'salience', row.salience, 'node',
       json_build_object('slug', row.slug, 'headline', row.headline, 'publishedAt', ${time('row.published_at')},
         'source', row.source, 'countries', ${countries('row.id', 5)}))`,
    `select a.id, a.slug, a.headline, a.published_at, a.source, ae.mention_count, ae.salience
     from article_entity ae join article a on a.id = ae.article_id
     where ae.entity_id = ${entity} ${condition}
     order by ae.published_at desc, ae.article_id desc limit 20`,
  )})`;

const named = `json_build_object('mentionCount', row.mention_count, 'salience', row.salience,
  'node', json_build_object('slug', row.slug, 'name', row.name))`;

const REPRESENTED = {
  Article: `(select json_build_object('__typename', 'Article', 'slug', a.slug, 'headline', a.headline,
      'publishedAt', ${time('a.published_at')}, 'people', ${appearances(
        'a.id',
        'PERSON',
        5,
        `json_build_object('node', json_build_object('slug', row.slug, 'name', row.name))`,
      )}) from article a where a.slug = given.representation->>'slug')`,
  Country: `(select json_build_object('__typename', 'Country', 'code', c.code, 'name', e.name,
      'articleCount', e.article_count)
     from country c join entity e on e.id = c.entity_id where c.code = (given.representation->>'code')::char(2))`,
};

const STATEMENTS = {
  Latest: () => ({
    text: `select json_build_object('articles', json_build_object('edges', ${array(
      `json_build_object('node', json_build_object('slug', row.slug, 'headline', row.headline,
         'publishedAt', ${time('row.published_at')}, 'source', row.source,
         'people', ${appearances(
           'row.id',
           'PERSON',
           10,
           `json_build_object('mentionCount', row.mention_count, 'salience', row.salience, 'node',
              json_build_object('slug', row.slug, 'name', row.name, 'countries', ${countriesOfPerson('row.id', 1)}))`,
         )},
         'countries', ${countries('row.id', 10)}))`,
      `select * from article order by published_at desc, id desc limit 20`,
    )}))::text as data`,
    values: [],
  }),
  Article: ({ slug }) => ({
    text: `select json_build_object('article', json_build_object('slug', a.slug, 'headline', a.headline, 'body', a.body,
       'publishedAt', ${time('a.published_at')}, 'source', a.source, 'byline', a.byline, 'section', a.section,
       'language', a.language,
       'people', ${appearances(
         'a.id',
         'PERSON',
         20,
         `json_build_object('mentionCount', row.mention_count, 'salience', row.salience,
            'mentions', (select coalesce(json_agg(json_build_object('text', m.surface, 'start', m.start, 'end', m."end")), '[]')
              from (select * from mention where article_id = row.article_id and entity_id = row.id
                    order by start limit 20) m),
            'node', json_build_object('slug', row.slug, 'name', row.name))`,
       )},
       'organizations', ${appearances('a.id', 'ORGANIZATION', 20, named)},
       'countries', ${countries('a.id', 20)},
       'quotations', ${array(
         `json_build_object('text', row.text, 'start', row.start, 'end', row."end", 'speaker',
            (select json_build_object('slug', e.slug, 'name', e.name) from entity e where e.id = row.speaker_id))`,
         'select * from quotation where article_id = a.id order by start, "end" limit 20',
       )},
       'quantities', ${array(
         `json_build_object('kind', row.kind, 'value', row.value, 'unit', row.unit, 'text', row.text)`,
         'select * from quantity where article_id = a.id order by start, "end" limit 20',
       )}))::text as data
     from article a where a.slug = $1`,
    values: [slug],
  }),
  Person: ({ slug }) => ({
    text: `select json_build_object('person', json_build_object('slug', p.slug, 'name', p.name,
       'articleCount', p.article_count, 'countries', ${countriesOfPerson('p.id', 3)},
       'articles', ${articlesOf('p.id', '')}))::text as data
     from entity p where p.kind = 'PERSON' and p.slug = $1`,
    values: [slug],
  }),
  Search: ({ words }) => ({
    text: `select json_build_object('search', json_build_object('edges', ${array(
      `json_build_object('score', row.score, 'node', json_build_object('slug', row.slug, 'headline', row.headline,
         'publishedAt', ${time('row.published_at')}, 'people', ${appearances(
           'row.id',
           'PERSON',
           5,
           `json_build_object('node', json_build_object('slug', row.slug, 'name', row.name))`,
         )}))`,
      `select a.id, a.slug, a.headline, a.published_at, search_score(s.document, q) as score
       from websearch_to_tsquery('english', $1) q, article_search s join article a on a.id = s.id
       where s.document @@ q order by score desc, a.published_at desc, a.id desc limit 20`,
    )}))::text as data`,
    values: [words],
  }),
  Country: ({ code, section }) => ({
    text: `select json_build_object('country', json_build_object('code', c.code, 'name', e.name,
       'articles', ${articlesOf('e.id', 'and a.section = $2')}))::text as data
     from country c join entity e on e.id = c.entity_id where c.code = $1`,
    values: [code, section],
  }),
  Entities: ({ representations }) => ({
    text: `select json_build_object('_entities', json_agg(case given.representation->>'__typename'
         when 'Article' then ${REPRESENTED.Article} else ${REPRESENTED.Country} end order by ordinal))::text as data
       from json_array_elements($1::json) with ordinality as given(representation, ordinal)`,
    values: [JSON.stringify(representations)],
  }),
};

async function respond(request, response) {
  let text = '';
  for await (const chunk of request) text += chunk;
  const { operationName, variables } = JSON.parse(text);
  const { rows } = await pool.query({ name: operationName, ...STATEMENTS[operationName](variables) });
  const body = Buffer.from(`{"data":${rows[0].data}}`);
  response.writeHead(200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': body.length,
  });
  response.end(body);
}

listen(
  createServer((request, response) => {
    respond(request, response).catch((error) => response.writeHead(500).end(error.message));
  }),
);
