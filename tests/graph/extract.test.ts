import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ExtractorThread, startWorker } from '../../src/ingest/extractor-thread.ts';
import { normalise } from '../../src/text/index.ts';
import { anyCharacter } from '../support/any-character.ts';
import { dump } from '../support/dump.ts';
import { createTestGateway, type TestGateway } from '../support/gateway.ts';

/** The threads that the gateway below started, newest last. */
const workers: Worker[] = [];
/** The code that each of the next threads runs instead of the extractor. */
const instead: string[] = [];

const TIME_LIMIT = 10_000;
const gateway = await createTestGateway({
  maxQueryCost: 1_000_000,
  extractor: new ExtractorThread({
    start() {
      const code = instead.shift();
      const worker = code === undefined ? startWorker() : new Worker(code, { eval: true });
      workers.push(worker);
      return worker;
    },
    timeLimit: TIME_LIMIT,
  }),
});

const ON_PLACE = 'start end text sentence';
const NAMED = 'kind name entity { ... on Node { id } }';
const ALL = `text
  entities { kind name mentionCount salience mentions { ${ON_PLACE} how confidence in }
    headline: mentions(in: HEADLINE) { ${ON_PLACE} how confidence in } entity { ... on Node { id } } }
  roles { ${ON_PLACE} title current since until person { ${NAMED} } of { ${NAMED} } }
  quotations { ${ON_PLACE} verb speaker { ${NAMED} } speakerText source { ${NAMED} } }
  statements { ${ON_PLACE} form kind cue sourceText source { ${NAMED} } }
  quantities { ${ON_PLACE} kind value maxValue unit }
  times { ${ON_PLACE} from to }`;

const read = (text: string, selection = ALL, rest: { headline?: string; publishedAt?: string } = {}) =>
  gateway.ask(
    `query ($text: String!, $headline: String, $publishedAt: DateTime) {
      extract(text: $text, headline: $headline, publishedAt: $publishedAt) { ${selection} } }`,
    { text, ...rest },
  );

const refused = async (answer: ReturnType<TestGateway['ask']>) => {
  const { data, errors } = await answer;
  return { data, code: errors?.[0]?.extensions.code, message: errors?.[0]?.message };
};

const SEED = 'chinese-premier-li-qiang-visits-russia-to-strengthen-ties-amid-ukraine-conflict';
const LONG = 'Chinese Premier Li Qiang met President Vladimir Putin in Moscow on Tuesday. '
  .repeat(300)
  .slice(0, 20_000);

test('extracts from the text of a stored article what is stored for the article', async () => {
  const { data, errors } = await gateway.ask(`{ article(by: { slug: "${SEED}" }) {
    headline body publishedAt
    entities(first: 100) { edges { mentionCount salience mentions { ${ON_PLACE} how confidence in }
      headline: mentions(in: HEADLINE) { ${ON_PLACE} how confidence in }
      node { name kind ... on Node { id } ... on Person { roles { title person { id } of { ... on Node { id } }
        evidence { ${ON_PLACE} current since until article { slug } } } } } } }
    quotations { ${ON_PLACE} verb speaker { id } speakerText source { ... on Node { id } } }
    statements { ${ON_PLACE} form kind cue sourceText source { ... on Node { id } } }
    quantities { ${ON_PLACE} kind value maxValue unit }
    times { ${ON_PLACE} from to } } }`);
  expect(errors).toBeUndefined();
  const { headline, body, publishedAt, entities, quotations, statements, quantities, times } = data.article;
  const answer = await read(body, ALL, { headline, publishedAt });
  expect(answer.errors).toBeUndefined();
  const { extract } = answer.data;
  expect(extract.text).toBe(body);

  // biome-ignore-start lint/suspicious/noExplicitAny: the queries above define the shape of the responses.
  const byId = (items: any[]) => items.sort((a, b) => (a.id < b.id ? -1 : 1));
  const stored = entities.edges.map(({ node: { id, name, kind }, ...edge }: any) => ({
    id,
    name,
    kind,
    ...edge,
  }));
  const found = extract.entities.map(({ entity, ...rest }: any) => ({ id: entity.id, ...rest }));
  expect(found.length).toBeGreaterThan(10);
  expect(byId(found)).toEqual(byId(stored));

  const roles = entities.edges.flatMap(({ node }: any) =>
    (node.roles ?? []).flatMap(({ title, person, of, evidence }: any) =>
      evidence
        .filter(({ article }: any) => article.slug === SEED)
        .map(({ article, ...words }: any) => ({ title, person: person.id, of: of?.id, ...words })),
    ),
  );
  const said = extract.roles
    .map(({ person, of, ...role }: any) => ({ ...role, person: person.entity.id, of: of?.entity.id }))
    // A person does not show a role without a place if there is the same role with one.
    .filter(({ of }: any) => of !== undefined);
  const byPlace = (items: any[]) => items.sort((a, b) => a.start - b.start || a.end - b.end);
  expect(said.length).toBeGreaterThan(4);
  expect(byPlace(said)).toEqual(byPlace(roles));

  expect(
    extract.quotations.map(({ speaker, source, ...quotation }: any) => ({
      ...quotation,
      speaker: speaker && { id: speaker.entity.id },
      source: source && { id: source.entity.id },
    })),
  ).toEqual(quotations);
  expect(
    extract.statements.map(({ source, ...statement }: any) => ({
      ...statement,
      source: source && { id: source.entity.id },
    })),
  ).toEqual(statements);
  // biome-ignore-end lint/suspicious/noExplicitAny: as above.
  expect(extract.quantities).toEqual(quantities);
  expect(extract.times).toEqual(times);
});

test('stores nothing, and returns no archive entity for a person that no article mentions', async () => {
  const before = await dump(gateway.databaseUrl);
  const { data } = await read(
    '“We won,” said Zebulon Quartermaine, the mayor of Springfield. He met President Vladimir Putin.',
    'entities { name entity { name ... on Person { articleCount } } } quotations { text speaker { name } }',
  );
  expect(data.extract.quotations).toEqual([{ text: 'We won,', speaker: { name: 'Zebulon Quartermaine' } }]);
  const entities = Object.fromEntries(
    data.extract.entities.map(({ name, entity }: { name: string; entity: unknown }) => [name, entity]),
  );
  expect(entities['Zebulon Quartermaine']).toBeNull();
  expect(entities['Vladimir Putin'].articleCount).toBeGreaterThan(0);
  expect(await dump(gateway.databaseUrl)).toEqual(before);
});

test('needs no SQL statement without archive entities, and one for all of them', async () => {
  const { data } = await gateway.ask(`{ article(by: { slug: "${SEED}" }) { body } }`);
  const { body } = data.article;
  gateway.statements();
  await read(body, 'entities { name mentions { sentence } } roles { title person { name } }');
  expect(gateway.statements()).toEqual([]);
  await read(body);
  expect(gateway.statements()).toEqual(['entity_by_id']);
});

describe('any text', () => {
  /** Checks the offsets and sentences of a response against its text. */
  function check(extract: Record<string, unknown>, text: string): void {
    expect(extract['text']).toBe(text);
    const inText = (value: unknown): void => {
      if (Array.isArray(value)) for (const item of value) inText(item);
      if (typeof value !== 'object' || value === null) return;
      for (const inner of Object.values(value)) inText(inner);
      if (!('sentence' in value)) return;
      const found = value as { start: number; end: number; text: string; sentence: string };
      expect(text.slice(found.start, found.end)).toBe(found.text);
      expect(text).toContain(found.sentence);
    };
    inText(extract);
  }

  const news = fc
    .array(
      fc.constantFrom(
        ...['Xi Jinping', 'President', 'China’s', 'Moscow', '“peace”', 'said', '$5 million', 'on Tuesday'],
        ...['.', '\n', '\0', '\u200b', '\ud83d', '\ude00', '😀', 'e\u0301', '\r\n', 'former', 'NATO', '25%'],
      ),
    )
    .map((parts) => parts.join(' '));
  const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 });
  const anything = fc.oneof(
    news,
    fc.string({ unit: anyCharacter, maxLength: 200 }),
    // Arbitrary code units: unpaired surrogates, NUL, control characters.
    units.map((codes) => String.fromCharCode(...codes)),
  );

  test('offsets refer to the returned text', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (given) => {
        const { data, errors } = await read(given);
        const text = normalise(given);
        if (text === '') {
          expect(errors?.[0]?.extensions.code).toBe('TEXT_EMPTY');
          return;
        }
        expect(errors).toBeUndefined();
        check(data.extract, text);
      }),
      { numRuns: 200 },
    );
  });

  test('removes NUL, replaces unpaired surrogates with U+FFFD, and composes letters', async () => {
    const { data, errors } = await read('\0 Xi\0 Jinping met \ud83d Andre\u0301 Rieu\r\nin Paris. \n');
    expect(errors).toBeUndefined();
    expect(data.extract.text).toBe('Xi Jinping met \ufffd Andr\u00e9 Rieu\nin Paris.');
    check(data.extract, data.extract.text);
  });
});

describe('the arguments', () => {
  test('accept at most 20,000 code units of text, for characters of one and two code units', async () => {
    expect((await read(LONG, 'text')).data.extract.text).toBe(LONG.trim());
    const message = '`text` must have at most 20,000 characters (got 20,001). Shorten the text.';
    const tooLong = { code: 'TEXT_TOO_LONG', message };
    expect(await refused(read(`${LONG}.`))).toEqual(tooLong);
    expect((await read('😀'.repeat(10_000), 'text')).errors).toBeUndefined();
    expect(await refused(read(`${'😀'.repeat(10_000)}.`))).toEqual(tooLong);
  });

  test('accept at most 500 code units of headline', async () => {
    expect((await read('Text.', 'text', { headline: 'x'.repeat(500) })).errors).toBeUndefined();
    expect(await refused(read('Text.', 'text', { headline: 'x'.repeat(501) }))).toMatchObject({
      code: 'TEXT_TOO_LONG',
      message: expect.stringContaining('`headline`'),
    });
  });

  test.each(['', ' \n\t ', '\u00a0\u3000', '\0\ufeff\u200b'])('reject the empty text %j', async (text) => {
    expect(await refused(read(text))).toMatchObject({ data: { extract: null }, code: 'TEXT_EMPTY' });
  });

  test('raise the salience of entities in the headline', async () => {
    const text = 'China and Russia talked. Russia and China agreed.';
    const of = async (headline: string, country: string) =>
      (await read(text, ALL, { headline })).data.extract.entities.find(
        ({ name }: { name: string }) => name === country,
      ).salience;
    expect(await of('Russia agrees', 'Russia')).toBeGreaterThan(await of('Talks end', 'Russia'));
  });

  test('resolve "yesterday" against `publishedAt`, by default the current time', async () => {
    const days = async (publishedAt?: string) => {
      const { data } = await read(
        'She left yesterday.',
        'times { from to }',
        publishedAt ? { publishedAt } : {},
      );
      return data.extract.times;
    };
    expect(await days('2024-03-01T12:00:00Z')).toEqual([{ from: '2024-02-29', to: '2024-02-29' }]);
    const yesterday = () => new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    const before = yesterday();
    const [now] = await days();
    // Midnight may have passed meanwhile.
    expect([before, yesterday()]).toContain(now.from);
    expect(await refused(read('Text.', 'text', { publishedAt: 'today' }))).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  test('limit each list by `first`', async () => {
    const short = await read(
      LONG,
      'entities(first: 2) { mentionCount mentions(first: 3) { start } } times(first: 1) { from }',
    );
    expect(short.data.extract.entities).toHaveLength(2);
    for (const { mentionCount, mentions } of short.data.extract.entities) {
      expect(mentions).toHaveLength(3);
      expect(mentionCount).toBeGreaterThan(100);
    }
    expect(short.data.extract.times).toHaveLength(1);
    expect(await refused(read('Putin spoke.', 'entities(first: 101) { name }'))).toMatchObject({
      code: 'BAD_PAGE_SIZE',
    });
  });
});

describe('the extractor thread', () => {
  const LONG_READS = Array.from({ length: 5 }, (_, i) => `r${i}: extract(text: $text) { text }`).join(' ');
  const ask = (reads: string) => gateway.ask(`query ($text: String!) { ${reads} }`, { text: LONG });
  /** Finds nothing in any text. The extractor takes a second of CPU time to load. */
  const EMPTY = `
    const lists = ['sentences', 'entities', 'mentions', 'headlineMentions', 'presences', 'roles', 'quotations',
      'statements', 'quantities', 'times'];
    const { parentPort } = require('node:worker_threads');
    parentPort.on('message', (texts) =>
      parentPort.postMessage(texts.map(() => Object.fromEntries(lists.map((name) => [name, []])))))`;

  test('does not block other requests', async () => {
    await read('Putin spoke.');
    let reading = true;
    const long = ask(LONG_READS).finally(() => {
      reading = false;
    });
    let answered = 0;
    // If extraction blocked the event loop, only one or two would be.
    while (reading && answered <= 10) {
      expect(await gateway.ask('{ __typename }')).toEqual({ data: { __typename: 'Query' } });
      answered += 1;
    }
    expect((await long).errors).toBeUndefined();
    expect(answered).toBeGreaterThan(10);
  });

  test('is started once', async () => {
    const before = workers.length;
    await Promise.all([read('Putin spoke.'), read('Xi spoke.'), ask(LONG_READS)]);
    expect(workers).toHaveLength(before);
  });

  test('fails the current text when it exits, and a new thread extracts the waiting texts', async () => {
    const before = workers.length;
    const answer = ask(LONG_READS);
    // The second text is in progress when the first is done.
    await once(workers.at(-1)!, 'message');
    await workers.at(-1)!.terminate();
    const { data, errors } = await answer;
    expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [['r1'], 'EXTRACTION_FAILED'],
    ]);
    const text = LONG.trim();
    expect(data).toEqual({ r0: { text }, r1: null, r2: { text }, r3: { text }, r4: { text } });
    expect(workers).toHaveLength(before + 1);
  });

  test('is restarted for the next text after it exits idle', async () => {
    const before = workers.length;
    await workers.at(-1)!.terminate();
    instead.push(EMPTY);
    expect((await read('Putin spoke.')).errors).toBeUndefined();
    expect(workers).toHaveLength(before + 1);
  });

  test('masks and logs an exception, and continues with the next text', async () => {
    await workers.at(-1)!.terminate();
    gateway.log();
    instead.push(`throw new Error('a secret of the thread')`, EMPTY);
    const { code, message } = await refused(read('Putin spoke.'));
    expect(code).toBe('INTERNAL_SERVER_ERROR');
    expect(message).not.toContain('secret');
    expect(JSON.stringify(gateway.log())).toContain('a secret of the thread');
    expect((await read('Putin spoke.')).errors).toBeUndefined();
  });

  test('rejects a text at once when the queue is full, and extracts all waiting texts', async () => {
    await workers.at(-1)!.terminate();
    // This thread never responds: one text is in progress, the others wait.
    instead.push(`require('node:worker_threads').parentPort.on('message', () => {})`, EMPTY);
    const first = read('Putin spoke.', 'text');
    while (instead.length > 1) await new Promise((resolve) => setTimeout(resolve, 5));
    const stuck = workers.at(-1)!;
    let refusals = 0;
    const others = Array.from({ length: 40 }, async () => {
      const answer = await read('Xi spoke.', 'text');
      if (answer.errors) refusals += 1;
      return answer.errors?.[0]?.extensions.code ?? answer.data.extract.text;
    });
    while (refusals < 8) await new Promise((resolve) => setTimeout(resolve, 5));
    await stuck.terminate();
    expect(await refused(first)).toMatchObject({ code: 'EXTRACTION_FAILED' });
    const answers = await Promise.all(others);
    expect(answers.filter((answer) => answer === 'EXTRACTOR_BUSY')).toHaveLength(8);
    expect(answers.filter((answer) => answer === 'Xi spoke.')).toHaveLength(32);
  });

  test('rejects a query with hundreds of extractions before it runs any', async () => {
    const times = (count: number) =>
      ask(
        Array.from(
          { length: count },
          (_, i) => `r${i}: extract(text: $text) @skip(if: ${i > 0}) { text }`,
        ).join(' '),
      );
    expect((await times(300)).errors).toBeUndefined();
    const all = Array.from({ length: 300 }, (_, i) => `r${i}: extract(text: $text) { text }`).join(' ');
    const { code, message } = await refused(ask(all));
    expect(code).toBe('QUERY_TOO_LARGE');
    expect(message).toContain('estimated cost');
  });
});
