import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { filterOf } from '../../src/commands/articles/filter-options.ts';
import { tableStatement } from '../../src/export/csv/table-statement.ts';
import type { TableName } from '../../src/export/csv/tables.ts';
import { exportToFiles, exportToStream } from '../../src/export/export-to.ts';
import { type RecordFormat, recordStatements } from '../../src/export/record-statements.ts';
import { readFeed } from '../../src/feed/index.ts';
import type { RecordContent } from '../../src/feed/record.ts';
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
    byline: '@reporter',
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
    metadata: {
      located: 'Geneva',
      urgency: 4,
      draft: true,
      nested: { list: [1, null, 'a\\b\n', 1.5] },
      empty: '',
    },
  },
};

const written = async (statements: readonly string[], url = source.url): Promise<string> => {
  const stream = new PassThrough();
  const all = text(stream);
  await exportToStream(url, statements, stream);
  stream.end();
  return all;
};

/** Returns the lines of an export. */
const linesOf = async (format: RecordFormat, filter: Partial<ArticleFilter> = {}): Promise<unknown[]> =>
  (await written(recordStatements({ ...EVERY_ARTICLE, ...filter }, format)))
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

interface Line {
  readonly slug: string;
  readonly article: (typeof complete)['article'];
  readonly extraction: Readonly<Record<string, readonly object[]>>;
}

const lines = async (filter?: Partial<ArticleFilter>): Promise<Line[]> =>
  (await linesOf('ndjson', filter)).filter((line): line is Line => 'article' in (line as object));

/** Writes the lines of an export to a file. Returns its path. */
async function fileOf(format: RecordFormat, filter: Partial<ArticleFilter> = {}): Promise<string> {
  const path = join(folder, 'files', `export.${format}`);
  const statements = recordStatements({ ...EVERY_ARTICLE, ...filter }, format);
  await exportToFiles(source.url, [{ path, statements }]);
  return path;
}

const coMention = z.object({
  coMention: z.object({
    entities: z.array(z.object({ kind: z.string(), key: z.string() })),
    articleCount: z.number(),
  }),
});

/** A text of two articles that are copies of one story. */
const COPIED =
  'The ministers of France and Japan agreed on a treaty about the fishing grounds of the northern sea. ' +
  'The talks about quotas, harbours, inspections and licences for boats lasted for three long days and two nights. ' +
  'Delegates of seven small islands demanded a share of the catch, and the chair proposed a common register.';

/** Returns what the feed reads from a file. */
async function recordsOf(path: string): Promise<RecordContent[]> {
  const records: RecordContent[] = [];
  for await (const { content } of readFeed([path], { format: null, map: {}, stdin: Readable.from([]) }))
    records.push(content);
  return records;
}

type Row = Readonly<Record<string, string>>;

/** Returns the rows of a table of an export as CSV. */
const table = async (
  name: TableName,
  filter: Partial<ArticleFilter> = {},
  isEscaped = false,
): Promise<Row[]> =>
  parse(await written([tableStatement(name, { ...EVERY_ARTICLE, ...filter }, isEscaped)]), { columns: true });

beforeAll(async () => {
  const path = join(folder, 'complete.ndjson');
  await writeFile(path, `${JSON.stringify(complete)}\n`);
  expect(await ingestPaths([path], { client })).toMatchObject({ new: 1, failed: [] });
});

test('an export that is ingested into an empty database gives the same rows in all tables', async () => {
  const path = await fileOf('ndjson');
  expect(await ingestPaths([path], { client: targetClient })).toMatchObject({
    new: 37,
    skipped: 0,
    failed: [],
  });
  expect(await dump(target.url)).toEqual(await dump(source.url));
  expect((await readFile(path, 'utf8')).match(/^\{"dateline" : 1, "slug"/gm)).toHaveLength(37);
});

test('the table of articles contains all fields: ingesting it changes nothing', async () => {
  const path = join(folder, 'articles.csv');
  await writeFile(path, await written([tableStatement('articles', EVERY_ARTICLE, false)]));
  const run = await ingestPaths([path], { client });
  expect(run).toMatchObject({ unchanged: 37, failed: [] });
  expect(run.outcomes.flatMap(({ warnings }) => warnings)).toEqual([]);
});

test('the table of articles is ingested when another program has changed the delimiter, the line ends and the order', async () => {
  const [row = {}] = await table('articles', { sources: ['Test Wire'] });
  const write = async (changed: Row): Promise<string> => {
    const columns = Object.keys(changed).reverse();
    const cells = [columns, columns.map((column) => changed[column] ?? '')].map((values) =>
      values.map((value) => `"${value.replaceAll('"', '""')}"`).join(';'),
    );
    const path = join(folder, 'changed.csv');
    await writeFile(path, `\ufeff${cells.join('\r\n')}\r\n`);
    return path;
  };
  expect(await ingestPaths([await write(row)], { client })).toMatchObject({ unchanged: 1, failed: [] });
  const invalid = await ingestPaths([await write({ ...row, topics: '[{name' })], { client });
  expect(invalid.failed[0]).toMatchObject({
    error: { code: 'RECORD_INVALID', message: expect.stringContaining('must be JSON') },
  });
});

test('the tables contain what ndjson contains', async () => {
  const articles = await lines();
  const layers = {
    'article-entities': 'entities',
    mentions: 'mentions',
    roles: 'roles',
    quotations: 'quotations',
    quantities: 'quantities',
    times: 'times',
  } as const;
  for (const [name, layer] of Object.entries(layers)) {
    const rows = await table(name as TableName);
    const expected = articles.flatMap(({ slug, extraction }) =>
      (extraction[layer] ?? []).map((found) => ({ slug, found: found as Readonly<Record<string, unknown>> })),
    );
    expect(rows.map(({ article }) => article)).toEqual(expected.map(({ slug }) => slug));
    for (const key of ['start', 'end', 'text', 'surface', 'title', 'salience', 'value', 'current'])
      expect(rows.map((row) => row[key])).toEqual(
        expected.map(({ found }) => (rows[0]?.[key] === undefined ? undefined : String(found[key]))),
      );
  }
  const keys = articles.flatMap(({ extraction }) =>
    (extraction['entities'] ?? []).map((one) => JSON.stringify([(one as Row)['kind'], (one as Row)['key']])),
  );
  const entities = await table('entities');
  expect(new Set(entities.map(({ kind, key }) => JSON.stringify([kind, key])))).toEqual(new Set(keys));
  expect(entities).toHaveLength(new Set(keys).size);
  for (const { kind, key, articleCount } of entities)
    expect(keys.filter((one) => one === JSON.stringify([kind, key]))).toHaveLength(Number(articleCount));
  expect(await table('topics')).toEqual([
    { article: expect.any(String), position: '0', name: 'politics', scheme: 'medtop', code: '11000000' },
    { article: expect.any(String), position: '1', name: 'Steel, coal; iron', scheme: '', code: '' },
  ]);
  expect(await table('annotations')).toMatchObject([
    {
      name: 'Kos, Ana',
      identifiers: JSON.stringify(complete.article.annotations[0]?.identifiers),
      entityKind: 'PERSON',
    },
    { name: 'Absent Ltd', producer: 'Test Wire', identifiers: '[]', entityKind: '', entityKey: '' },
  ]);
});

test('co-mentions count the exported articles that mention both entities', async () => {
  for (const filter of [{}, { sources: ['Test Wire'] }]) {
    const counts = new Map<string, number>();
    for (const { extraction } of await lines(filter)) {
      const found = (extraction['entities'] ?? []).map(
        (one) => `${(one as Row)['kind']} ${(one as Row)['key']}`,
      );
      for (const pair of found.flatMap((one) =>
        found.filter((other) => other > one).map((other) => `${one}, ${other}`),
      ))
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    expect(counts.size).toBeGreaterThan(0);
    const rows = await table('co-mentions', filter);
    const byPair = (pairs: readonly (readonly [names: string[], count: number])[]) =>
      new Map(pairs.map(([names, count]) => [names.sort().join(', '), count]));
    expect(
      byPair(
        rows.map((row) => [
          [`${row['entityKind']} ${row['entityKey']}`, `${row['otherKind']} ${row['otherKey']}`],
          Number(row['articleCount']),
        ]),
      ),
    ).toEqual(counts);
    expect(rows).toHaveLength(counts.size);
    const records = (await linesOf('ndjson', filter)).flatMap((line) => coMention.safeParse(line).data ?? []);
    expect(
      byPair(
        records.map(({ coMention: { entities, articleCount } }) => [
          entities.map(({ kind, key }) => `${kind} ${key}`),
          articleCount,
        ]),
      ),
    ).toEqual(counts);
  }
});

test('marks values that a spreadsheet would evaluate as formulas on request', async () => {
  const byline = async (isEscaped: boolean) =>
    (await table('articles', { sources: ['Test Wire'] }, isEscaped))[0]?.['byline'];
  expect(await byline(false)).toBe('@reporter');
  expect(await byline(true)).toBe("'@reporter");
  expect(await table('entities', {}, true)).toEqual(await table('entities'));
});

test('ninjs contains the fields that the standard defines, and can be ingested', async () => {
  const [item] = await linesOf('ninjs', { sources: ['Test Wire'] });
  const { id, headline, body, publishedAt, url, byline } = complete.article;
  expect(item).toEqual({
    standard: {
      name: 'ninjs',
      version: '3.0',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#',
    },
    uri: url,
    altIds: [{ role: 'itemid', value: id }],
    type: 'text',
    representationType: 'full',
    pubStatus: 'usable',
    firstCreated: publishedAt,
    versionCreated: publishedAt,
    urgency: 4,
    language: 'en',
    headlines: [{ role: 'main', contentType: 'text/plain', value: headline }],
    by: byline,
    infoSources: [{ name: 'Test Wire' }],
    located: 'Geneva',
    subjects: [
      { name: 'politics', uri: 'http://cv.iptc.org/newscodes/mediatopic/11000000', literal: '11000000' },
      { name: 'Steel, coal; iron' },
    ],
    people: [
      { name: 'Kos, Ana', rel: 'about', uri: 'http://www.wikidata.org/entity/Q1', literal: 'urn:x:"1"' },
      { name: 'Li Qiang', rel: 'mentions' },
    ],
    organisations: [
      { name: 'Absent Ltd', rel: 'mentions' },
      { name: 'Example Steel', rel: 'mentions' },
    ],
    places: [
      {
        name: 'Geneva',
        rel: 'mentions',
        uri: 'https://sws.geonames.org/2660646/',
        geojson: { type: 'Point', coordinates: [6.15, 46.2] },
      },
      {
        name: 'Switzerland',
        rel: 'mentions',
        uri: 'http://cvx.iptc.org/iso3166-1a2/CH',
        literal: 'http://www.wikidata.org/entity/Q39',
        geojson: { type: 'Point', coordinates: [8, 47] },
      },
    ],
    bodies: [{ role: 'main', contentType: 'text/plain', value: body }],
  });
  const read = await recordsOf(await fileOf('ninjs'));
  const articles = (await lines()).map(({ article }) => article);
  expect(read).toHaveLength(37);
  read.forEach((content, at) => {
    const { annotations, topics, metadata, section: _, ...fields } = articles[at] as (typeof articles)[0];
    expect(content).toMatchObject(
      Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)),
    );
    expect('topics' in content ? content.topics : []).toEqual(topics);
    const carried = annotations.map(({ producer: __, ...one }) => expect.objectContaining(one));
    expect('annotations' in content ? content.annotations : []).toEqual(expect.arrayContaining(carried));
    const { located, urgency } = metadata;
    expect('metadata' in content ? content.metadata : {}).toEqual(
      located === undefined ? {} : { located, urgency },
    );
  });
});

test('ninjs links the copies of a story, and countries have their ISO code', async () => {
  const copies = ['First Wire', 'Second Wire'].map((name, at) => ({
    dateline: 1,
    article: {
      headline: `Ministers agree on the treaty ${at}`,
      body: COPIED,
      publishedAt: `2024-09-0${at + 1}T00:00:00.000Z`,
      source: name,
    },
  }));
  const path = join(folder, 'copies.ndjson');
  await writeFile(path, copies.map((one) => `${JSON.stringify(one)}\n`).join(''));
  expect(await ingestPaths([path], { client: targetClient })).toMatchObject({ new: 2, failed: [] });
  const filter = { ...EVERY_ARTICLE, sources: ['First Wire', 'Second Wire'] };
  const exported = await written(recordStatements(filter, 'ninjs'), target.url);
  const [original, copy] = exported
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
  expect(original.uri).toMatch(/^urn:x-dateline:article:\d+$/);
  expect(original.associations).toMatchObject([
    { name: 'copy', uri: copy.uri, type: 'text', headlines: [{ value: copy.headlines[0].value }] },
  ]);
  expect(copy.associations).toMatchObject([{ name: 'original', uri: original.uri }]);
  expect(original.places).toContainEqual(
    expect.objectContaining({ name: 'France', uri: 'http://cvx.iptc.org/iso3166-1a2/FR' }),
  );
  await writeFile(path, exported);
  const read = await recordsOf(path);
  expect(read).toHaveLength(2);
  for (const content of read) {
    expect(content).not.toHaveProperty('id');
    expect(content).not.toHaveProperty('url');
    expect('annotations' in content && content.annotations).toContainEqual(
      expect.objectContaining({ kind: 'COUNTRY', name: 'France' }),
    );
  }
  const options = { ...EVERY_ARTICLE, sources: filter.sources };
  const tables = await written([tableStatement('articles', options, false)], target.url);
  const rows: Row[] = parse(tables, { columns: true });
  expect(rows.map(({ original: of }) => of)).toEqual(['', rows[0]?.['slug']]);
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
    'headlineMentions',
    'roles',
    'quotations',
    'statements',
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
  const path = await fileOf('jsonld', { sections: ['World'], sources: ['Test Wire'] });
  const { headline, body, publishedAt, url } = complete.article;
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    identifier: 'report-1',
    url,
    headline,
    datePublished: publishedAt,
    publisher: { '@type': 'Organization', name: 'Test Wire' },
    author: { '@type': 'Person', name: '@reporter' },
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
  await exportToStream(source.url, recordStatements(EVERY_ARTICLE, 'ndjson'), closed);
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
  await expect(
    exportToStream(source.url, recordStatements(EVERY_ARTICLE, 'ndjson'), full),
  ).rejects.toMatchObject({
    code: 'EXPORT_FAILED',
    message: expect.stringContaining('ENOSPC'),
  });
});

test('writes files under their names when all of them are complete', async () => {
  const output = join(folder, 'interrupted');
  const path = join(output, 'articles.csv');
  const files = [{ path, statements: [tableStatement('articles', EVERY_ARTICLE, false)] }];
  const failing = { path: join(output, 'times.csv'), statements: ['copy (select 1 / 0) to stdout'] };
  await mkdir(output);
  await writeFile(path, 'earlier');
  await expect(exportToFiles(source.url, [...files, failing])).rejects.toMatchObject({
    code: 'EXPORT_FAILED',
  });
  await exportToFiles(source.url, files, AbortSignal.abort());
  expect(await readdir(output)).toEqual(['articles.csv']);
  expect(await readFile(path, 'utf8')).toBe('earlier');
  await exportToFiles(source.url, files);
  expect(await readdir(output)).toEqual(['articles.csv']);
  expect(await readFile(path, 'utf8')).toMatch(/^slug,id,headline/);
});

test('the options select articles as the filter of lists does', async () => {
  const all = await lines();
  const slugs = async (flags: Parameters<typeof filterOf>[0]) =>
    (await lines(await filterOf(flags))).map(({ slug }) => slug);
  const where = (matches: (text: string) => boolean) =>
    all.filter(({ article: { headline, body } }) => matches(`${headline}\n${body}`)).map(({ slug }) => slug);
  expect(await slugs({ search: 'Genev*' })).toEqual(where((text) => /\bgenev/i.test(text)));
  expect(await slugs({ search: 'Moscow -Kyiv' })).toEqual(
    where((text) => /\bmoscow\b/i.test(text) && !/\bkyiv\b/i.test(text)),
  );
  expect(await slugs({ language: ['de'] })).toEqual([]);
  expect(await slugs({ language: ['en'], originalsOnly: true, search: 'Kos' })).toEqual(
    where((text) => /\bKos\b/.test(text)),
  );
  expect(await slugs({ organization: ['example-steel'], place: ['geneva'] })).toHaveLength(1);
  expect(await slugs({ quotes: 'ana-kos' })).toHaveLength(1);
  expect(await slugs({ quotes: 'nobody' })).toEqual([]);
});
