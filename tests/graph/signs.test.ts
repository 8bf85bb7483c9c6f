import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { encodeGlobalId } from '../../src/graph/ids/global-id.ts';
import type { Article } from '../../src/model/article.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { packagePath } from '../../src/package-path.ts';
import { Database } from '../../src/store/database.ts';
import { matchArticles } from '../../src/store/live/change-log.ts';
import { EVERY_ARTICLE } from '../../src/store/read/filter/article-filter.ts';
import { readHighlights } from '../../src/store/read/text/highlights.ts';
import { textQuery } from '../../src/store/read/text/text-query.ts';
import { saveArticle } from '../../src/store/write/articles.ts';
import { createWriteClient } from '../../src/store/write/client.ts';
import { UNSPECIFIED } from '../support/article.ts';
import { runSql } from '../support/dump.ts';
import { createTestGateway } from '../support/gateway.ts';

const gateway = await createTestGateway({ empty: true });
const database = new Database({ url: gateway.databaseUrl });
const client = createWriteClient(gateway.databaseUrl);
afterAll(() => Promise.all([database.close(), client.$disconnect()]));

/** Stores an article that consists of one quotation. */
async function save(headline: string, body: string): Promise<string> {
  const span = { start: 0, end: body.length };
  const article: Article = {
    ...UNSPECIFIED,
    headline,
    body,
    publishedAt: new Date('2024-01-01T00:00:00Z'),
    source: 'Test',
  };
  const extraction: Extraction = {
    sentences: [span],
    entities: [],
    mentions: [],
    headlineMentions: [],
    presences: [],
    roles: [],
    quotations: [{ ...span, text: body, speaker: null, speakerText: null, verb: null, sentence: span }],
    statements: [
      {
        ...{ ...span, text: body, form: 'INDIRECT', kind: 'SAYS', sentence: span },
        ...{ source: null, sourceText: null, cue: null },
      },
    ],
    quantities: [],
    times: [],
  };
  await saveArticle(client, article, extraction, 'test');
  const [row] = await runSql<{ id: string }>(
    gateway.databaseUrl,
    `select id::text from article where headline = $text$${headline}$text$`,
  );
  return row!.id;
}

/** The text with typographic signs, as newspapers print it. */
const printed = (text: string): string =>
  text
    .replace(/(^|[\s([])"/gu, '$1“')
    .replace(/"/gu, '”')
    .replace(/(^|\s)'/gu, '$1‘')
    .replace(/'/gu, '’')
    .replace(/ - |, /gu, '—')
    .replace(/(\d)-(\d)/gu, '$1–$2')
    .replace(/\$/gu, '€')
    .replace(/(\d) /gu, '$1\u00a0');

const HEADLINE = 'China’s ‘reset’: “trade talks” — France’s l’Équipe reports';
const BODY =
  'The “decisions” were “decisive”… Moscow–Beijing «ties» cost €5bn, or 2½ times O’Brien’s £20m • at 30°C😀today.';
const printedId = await save(HEADLINE, BODY);
const samples = readdirSync(packagePath('seeds')).filter((name) => name.endsWith('.md'));
const sampleTexts = new Map<string, string>();
for (const name of samples.slice(0, 12)) {
  const text = printed(
    readFileSync(join(packagePath('seeds'), name), 'utf8')
      .split('\n---\n')[1]!
      .trim(),
  );
  sampleTexts.set(await save(name, text), text);
}

const LISTS = {
  search: 'query ($text: String!) { list: search(query: $text, first: 100) { edges { node { id } } } }',
  articles:
    'query ($text: String!) { list: articles(filter: { query: $text }, first: 100) { edges { node { id } } } }',
  quotations:
    'query ($text: String!) { list: quotations(filter: { text: $text }, first: 100) { edges { node { article { id } } } } }',
  statements:
    'query ($text: String!) { list: statements(filter: { text: $text }, first: 100) { edges { node { article { id } } } } }',
} as const;

async function found(list: keyof typeof LISTS, text: string): Promise<string[]> {
  const { data, errors } = await gateway.ask(LISTS[list], { text });
  expect(errors).toBeUndefined();
  return data.list.edges.map(({ node }: { node: { id: string; article?: { id: string } } }) =>
    node.article === undefined ? node.id : node.article.id,
  );
}

test.each([
  ...['decisions', 'decisive', '"decisions were decisive"', '“decisions were”', 'deci*', '"moscow beijing"'],
  ...[
    'ties',
    '«ties»',
    '5bn',
    '€5bn',
    'O’Brien',
    "o'brien",
    'o’bri*',
    '20m',
    '£20m',
    '30°C',
    'today',
    '2½ times',
  ],
])('lists of articles, quotations and statements find %s next to typographic signs', async (text) => {
  const id = encodeGlobalId('Article', printedId);
  for (const list of ['search', 'articles', 'quotations', 'statements'] as const) {
    expect(await found(list, text), list).toContain(id);
  }
  const live = await matchArticles(database, { ...EVERY_ARTICLE, words: [textQuery(text)] }, [printedId]);
  expect([...live]).toEqual([printedId]);
});

test.each([
  'China',
  'China’s',
  "china's",
  'reset',
  '“trade talks”',
  '"trade talks"',
  'Équipe',
  'l’équ*',
  'rese*',
])('search finds %s in a headline', async (text) => {
  expect(await found('search', text)).toContain(encodeGlobalId('Article', printedId));
});

test('highlights contain all signs of the text', async () => {
  const { data } = await gateway.ask(
    '{ search(query: "china or decisive or today or équipe", first: 1) { edges { highlights { field parts { text matched } } } } }',
  );
  const [headline, body] = data.search.edges[0].highlights.map(
    ({ parts }: { parts: { text: string; matched: boolean }[] }) => ({
      text: parts.map(({ text }) => text).join(''),
      matched: parts.flatMap((part) => (part.matched ? [part.text] : [])),
    }),
  );
  expect(headline).toEqual({ text: HEADLINE, matched: ['China', 'Équipe'] });
  expect(BODY).toContain(body.text);
  expect(body.matched).toEqual(['decisions', 'decisive', 'today']);
});

test('finds every word of the sample articles with typographic signs', async () => {
  for (const [id, text] of sampleTexts) {
    const words = new Set(
      text.split(/[\s'"]|(?![‐‑])[^\p{ASCII}\p{L}\p{M}]/gu).flatMap((piece) => {
        const word = piece.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
        return word === '' ? [] : [word];
      }),
    );
    const queries = [...words].map((word) => textQuery(`“${word}”`));
    const { rows } = await database.pool.query<{ query: string }>(
      `select query from unnest($1::text[]) query, to_tsquery('english', query) q, article_search s
       where s.id = $2 and numnode(q) > 0 and not s.document @@ q`,
      [queries, id],
    );
    expect(rows).toEqual([]);
  }
});

test('highlights are parts of the unchanged text, with any words and signs', async () => {
  const pieces = fc.constantFrom(
    ...['Moscow', 'talks', 'Équipe', 'state-of-the-art', 'example.com/a', 'the', 'ß', '漢字', '5'],
    ...[
      '“',
      '”',
      '’',
      ' ',
      ' ',
      ' ',
      '\u00a0',
      '—',
      '…',
      '<',
      '>',
      '<b>',
      '&amp;',
      '&',
      '½',
      '😀',
      '❤️',
      '\n',
      '.',
      ', ',
    ],
  );
  const texts = fc.array(pieces, { minLength: 1, maxLength: 200 }).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(texts, texts, async (headline, body) => {
      await database.pool.query('update article set headline = $2, body = $3 where id = $1', [
        printedId,
        headline,
        body,
      ]);
      const [row] = await readHighlights(database, textQuery('talks équipe mosc*'), [printedId]);
      expect(row!.headline.join('')).toBe(headline);
      for (const fragment of row!.body) {
        expect(body).toContain(fragment.join(''));
        expect(fragment.length).toBeGreaterThan(1);
      }
      for (const parts of [row!.headline, ...row!.body]) {
        parts.forEach((part, index) => {
          if (index % 2 === 1) expect(part).toMatch(/^(talks|équipe|mosc\p{L}*)/iu);
        });
      }
    }),
    { numRuns: 150 },
  );
});
