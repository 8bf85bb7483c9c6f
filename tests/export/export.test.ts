import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportArticles } from '../../src/export/export-articles.ts';
import { type ArticleFilter, EVERY_ARTICLE } from '../../src/store/read/filter/article-filter.ts';
import { createWriteClient } from '../../src/store/write/client.ts';
import { createTestDatabase } from '../support/database.ts';
import { dump, runSql } from '../support/dump.ts';
import { ingestPaths } from '../support/ingest.ts';

const source = await createTestDatabase({ seeded: true });
const target = await createTestDatabase();
const clients = [source.url, target.url].map((url) => createWriteClient(url));
const [client, targetClient] = clients as [(typeof clients)[0], (typeof clients)[0]];
const folder = await mkdtemp(join(tmpdir(), 'dateline-export-'));
afterAll(async () => {
  await Promise.all(clients.map((each) => each.$disconnect()));
  await rm(folder, { recursive: true, force: true });
});

/** An article with all fields, and with text that the readers of other formats would decode or omit. */
const complete = {
  dateline: 1,
  article: {
    id: 'report-1',
    headline: 'Ana Kos &amp; "others" meet in Geneva \\ day 1',
    body: 'Ana Kos, the president of Example Steel, met Li Qiang in Geneva.\n\nShe wrote <p class="x">&lt;b&gt;</p>: "It costs $5 million, or C:\\new, by 20 August."',
    publishedAt: '2024-08-20T12:34:56.789Z',
    source: 'Test Wire',
    url: 'https://test.example/1',
    byline: 'A. Reporter',
    section: 'World',
    language: 'en',
    topics: [
      { name: 'politics', scheme: 'medtop', code: '11000000' },
      { name: 'Steel, coal; iron', scheme: null, code: null },
    ],
    annotations: [
      {
        kind: 'PERSON',
        name: 'Kos, Ana',
        relation: 'ABOUT',
        producer: 'Tagger 1',
        identifiers: ['http://www.wikidata.org/entity/Q1', 'urn:x:"1"'],
      },
      {
        kind: 'ORGANIZATION',
        name: 'Absent Ltd',
        relation: 'MENTIONS',
        producer: 'Test Wire',
        identifiers: [],
      },
    ],
    metadata: { draft: true, nested: { list: [1, null, 'a\\b\n', 1.5] }, empty: '' },
  },
};

const written = (filter: Partial<ArticleFilter> = {}): Promise<string> => {
  const stream = new PassThrough();
  const all = text(stream);
  return exportArticles(source.url, { ...EVERY_ARTICLE, ...filter }, stream).then(() => {
    stream.end();
    return all;
  });
};

interface Line {
  readonly slug: string;
  readonly article: (typeof complete)['article'];
  readonly extraction: Readonly<Record<string, readonly object[]>>;
}

const lines = async (filter?: Partial<ArticleFilter>): Promise<Line[]> =>
  (await written(filter))
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);

beforeAll(async () => {
  const path = join(folder, 'complete.ndjson');
  await writeFile(path, `${JSON.stringify(complete)}\n`);
  expect(await ingestPaths([path], { client })).toMatchObject({ new: 1, failed: [] });
});

test('an export that is ingested into an empty database gives the same rows in all tables', async () => {
  const path = join(folder, 'export.ndjson');
  const file = createWriteStream(path);
  await exportArticles(source.url, EVERY_ARTICLE, file);
  await new Promise((resolve) => file.end(resolve));
  expect(await ingestPaths([path], { client: targetClient })).toMatchObject({ new: 37, failed: [] });
  expect(await dump(target.url)).toEqual(await dump(source.url));
  expect((await readFile(path, 'utf8')).split('\n')).toHaveLength(38);
});

test('contains the fields of an article as they were ingested, and its extraction', async () => {
  const [line, ...others] = await lines({ sources: ['test wire'] });
  expect(others).toEqual([]);
  expect(line?.article).toEqual(complete.article);
  const { body } = complete.article;
  const { extraction } = line as Line;
  expect(Object.keys(extraction)).toEqual([
    'extractor',
    'entities',
    'mentions',
    'roles',
    'quotations',
    'quantities',
    'times',
    'links',
  ]);
  expect(extraction['links']).toEqual([{ kind: 'PERSON', key: expect.any(String) }, null]);
  for (const layer of ['mentions', 'quotations', 'quantities', 'times']) {
    expect(extraction[layer]).not.toEqual([]);
    for (const found of extraction[layer] as {
      start: number;
      end: number;
      surface?: string;
      text?: string;
    }[])
      expect(body.slice(found.start, found.end)).toBe(found.surface ?? found.text);
  }
});

test('jsonld contains one NewsArticle of schema.org per line, which can be ingested', async () => {
  const path = join(folder, 'export.jsonld');
  const file = createWriteStream(path);
  await exportArticles(
    source.url,
    { ...EVERY_ARTICLE, sections: ['World'], sources: ['Test Wire'] },
    file,
    'jsonld',
  );
  await new Promise((resolve) => file.end(resolve));
  const { headline, body, publishedAt, url } = complete.article;
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    identifier: 'report-1',
    url,
    headline,
    datePublished: publishedAt,
    publisher: { '@type': 'Organization', name: 'Test Wire' },
    author: { '@type': 'Person', name: 'A. Reporter' },
    articleSection: 'World',
    inLanguage: 'en',
    keywords: ['Steel, coal; iron'],
    about: [{ '@type': 'DefinedTerm', name: 'politics', termCode: '11000000', inDefinedTermSet: 'medtop' }],
    mentions: expect.arrayContaining([
      { '@type': 'Person', name: 'Ana Kos', sameAs: ['http://www.wikidata.org/entity/Q1', 'urn:x:"1"'] },
      expect.objectContaining({ '@type': 'Person', name: 'Li Qiang' }),
    ]),
    articleBody: body,
  });
  const run = await ingestPaths([path], { client: targetClient, dryRun: true });
  expect(run).toMatchObject({ updated: 1, failed: [] });
});

test('exports the articles that match all conditions, oldest first', async () => {
  const all = await lines();
  const times = all.map(({ article }) => article.publishedAt);
  expect(times).toEqual([...times].sort());
  const [since, until] = [times[5] as string, times[20] as string];
  const inRange = all.filter(({ article }) => article.publishedAt >= since && article.publishedAt < until);
  expect(await lines({ published: { since, until } })).toEqual(inRange);
  const name = "' or 1 = 1 --";
  expect(await lines({ sources: [name] })).toEqual([]);
  expect(await lines({ topics: { all: [], any: ['11000000'], none: [] }, sections: ['world'] })).toHaveLength(
    1,
  );
  const country = { kind: 'COUNTRY', by: 'code', value: 'CN' } as const;
  const mentioning = all.filter(({ extraction }) =>
    extraction['entities']?.some((entity) => 'key' in entity && entity.key === 'CN'),
  );
  expect(mentioning.length).toBeGreaterThan(0);
  expect(await lines({ all: [country] })).toEqual(mentioning);
  expect(await lines({ all: [{ ...country, value: 'XX' }] })).toEqual([]);
});

test('ends without an error when the reader closes the pipe, and closes its connection', async () => {
  const closed = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
  });
  await exportArticles(source.url, EVERY_ARTICLE, closed);
  await expect
    .poll(() =>
      runSql(source.url, `select 1 from pg_stat_activity where application_name = 'dateline-export'`),
    )
    .toEqual([]);
});

test('reports why an export is incomplete', async () => {
  const full = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('write ENOSPC'), { code: 'ENOSPC' })),
  });
  await expect(exportArticles(source.url, EVERY_ARTICLE, full)).rejects.toMatchObject({
    code: 'EXPORT_FAILED',
    message: expect.stringContaining('ENOSPC'),
  });
});
