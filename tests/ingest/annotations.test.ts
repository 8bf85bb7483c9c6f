import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnnotationMode, withAnnotations } from '../../src/ingest/annotations/annotating-extractor.ts';
import { ExtractionPool, inThisThread } from '../../src/ingest/batch-extractor.ts';
import type { Annotation } from '../../src/model/annotation.ts';
import { normalise } from '../../src/text/index.ts';
import { faultsOf } from '../extract/invariants.ts';
import { trainedExtractor } from '../support/extractor.ts';

const plain = await trainedExtractor();
const extractors = { merge: withAnnotations(plain, 'merge'), keep: withAnnotations(plain, 'keep') };
const publishedAt = new Date('2024-08-20T12:00:00Z');

const annotation = (kind: Annotation['kind'], name: string, more: Partial<Annotation> = {}): Annotation => ({
  kind,
  name,
  relation: 'MENTIONS',
  producer: 'Test',
  identifiers: [],
  ...more,
});

function extract(
  body: string,
  annotations: readonly Annotation[],
  { mode = 'merge', language = 'en' }: { mode?: 'merge' | 'keep'; language?: string } = {},
) {
  return extractors[mode].extract({ headline: 'Talks', body, publishedAt, language, annotations });
}
const withoutLinks = ({ links: _, ...extraction }: ReturnType<typeof extract>) => extraction;

const BODY =
  'The ferry operator Qorvanta said that Vladimir Putin would visit Geneva. Putin met Zu Ilquest in Brunnadorf on Tuesday.';

describe('links', () => {
  test.each([
    ['PERSON', 'Putin, Vladimir', 'PERSON vladimir putin'],
    ['PERSON', 'Vladímir Pútin', 'PERSON vladimir putin'],
    ['PERSON', 'Putin', 'PERSON vladimir putin'],
    ['PLACE', 'Geneva', 'PLACE geneva|CH'],
    ['PLACE', 'Geneva, Switzerland', 'PLACE geneva|CH'],
    ['COUNTRY', 'Swiss Confederation', 'COUNTRY CH'],
    ['PLACE', 'Switzerland', 'COUNTRY CH'],
    ['PERSON', 'Emmanuel Macron', null],
    ['ORGANIZATION', 'Geneva', null],
    ['COUNTRY', 'Atlantis', null],
  ] as const)('%s "%s" to %s', (kind, name, wanted) => {
    const { links } = extract(BODY, [annotation(kind, name)], { mode: 'keep' });
    const [link] = links!;
    expect(link ? `${link.kind} ${link.key}` : null).toBe(wanted);
  });

  test('a country by the ISO code in an identifier', () => {
    const uris = ['http://cvx.iptc.org/iso3166-1a3/CHE', 'https://www.iso.org/obp/ui/#iso:code:3166:CH'];
    for (const uri of uris) {
      const { links } = extract(BODY, [annotation('COUNTRY', 'Helvetia Felix', { identifiers: [uri] })]);
      expect(links).toEqual([{ kind: 'COUNTRY', key: 'CH' }]);
    }
  });

  test('annotations that share an identifier to the same entity', () => {
    const identifiers = ['http://www.wikidata.org/entity/Q7747'];
    const { links } = extract(BODY, [
      annotation('PERSON', 'The Russian President', { identifiers }),
      annotation('PERSON', 'Vladimir Putin', { identifiers }),
    ]);
    expect(links).toEqual([
      { kind: 'PERSON', key: 'vladimir putin' },
      { kind: 'PERSON', key: 'vladimir putin' },
    ]);
  });

  test('the authors of an article that names them, without new mentions', () => {
    const author = annotation('PERSON', 'Zu Ilquest', { relation: 'AUTHOR' });
    expect(withoutLinks(extract(BODY, [author]))).toEqual(
      plain.extract({ headline: 'Talks', body: BODY, publishedAt }),
    );
  });
});

describe('merge', () => {
  test('adds mentions of annotated names that the extractor did not recognise', () => {
    const before = plain.extract({
      headline: 'Talks',
      body: 'It was quorvex Systems that built it. QUORVEX grew, quorvex said.',
      publishedAt,
    });
    const { entities, mentions, presences, links } = extract(
      'It was quorvex Systems that built it. QUORVEX grew, quorvex said.',
      [annotation('ORGANIZATION', 'Quorvex', { relation: 'ABOUT' })],
    );
    const added = mentions.filter((one) => !before.mentions.some(({ start }) => start === one.start));
    expect(added.map(({ surface, how, confidence }) => [surface, how, confidence])).toEqual([
      ['QUORVEX', 'NAME', 0.8],
    ]);
    expect(links).toEqual([{ kind: 'ORGANIZATION', key: 'quorvex' }]);
    expect(entities.at(-1)).toEqual({ kind: 'ORGANIZATION', key: 'quorvex', name: 'Quorvex' });
    expect(presences.at(-1)).toMatchObject({ mentionCount: 1, firstOffset: 38 });
  });

  test('recognises people, organisations, places and countries in a language without a model', () => {
    const body =
      'Zu Ilquest von Qorvanta reiste nach Brunnadorf. Aus der Schweizerischen Eidgenossenschaft kam niemand.';
    const annotations = [
      annotation('PERSON', 'Ilquest, Zu'),
      annotation('ORGANIZATION', 'Qorvanta'),
      annotation('PLACE', 'Brunnadorf, Switzerland'),
      annotation('COUNTRY', 'Schweizerischen Eidgenossenschaft', {
        identifiers: ['https://www.iso.org/obp/ui/#iso:code:3166:CH'],
      }),
    ];
    const { mentions, links } = extract(body, annotations, { language: 'de' });
    expect(
      mentions.map(({ entity, surface, how }) => `${entity.kind} ${entity.key} ${how} ${surface}`),
    ).toEqual([
      'PERSON zu ilquest NAME Zu Ilquest',
      'ORGANIZATION qorvanta NAME Qorvanta',
      'PLACE brunnadorf|CH NAME Brunnadorf',
      'COUNTRY CH CITY Brunnadorf',
      'COUNTRY CH ALIAS Schweizerischen Eidgenossenschaft',
    ]);
    expect(links!.map((link) => link?.kind)).toEqual(['PERSON', 'ORGANIZATION', 'PLACE', 'COUNTRY']);
  });

  test('adds nothing for a name that the text does not contain, contains only in lower case, or as part of a mention', () => {
    const body = 'The apple was sold by the Bank of England on 5 May. In May it rained.';
    const result = extract(body, [
      annotation('PERSON', 'Zu Ilquest'),
      annotation('ORGANIZATION', 'Apple'),
      annotation('ORGANIZATION', 'Bank'),
      annotation('PERSON', 'May'),
    ]);
    expect(withoutLinks(result)).toEqual(plain.extract({ headline: 'Talks', body, publishedAt }));
    expect(result.links).toEqual([null, null, null, null]);
  });

  test('does not include the full stop of the sentence in a name', () => {
    const body = 'Der Umsatz kam von Qorvanta Inc. Auch Dr. Ilquest, sagte Qorvanta Inc.';
    const { mentions } = extract(body, [annotation('ORGANIZATION', 'Qorvanta Inc')], { language: 'de' });
    expect(mentions.map(({ surface }) => surface)).toEqual(['Qorvanta Inc', 'Qorvanta Inc']);
  });
});

test('keep has no effect on the extraction', () => {
  const result = extract(BODY, [annotation('PERSON', 'Zu Ilquest'), annotation('PERSON', 'Vladimir Putin')], {
    mode: 'keep',
  });
  expect(withoutLinks(result)).toEqual(plain.extract({ headline: 'Talks', body: BODY, publishedAt }));
});

test('ignore returns the extraction unchanged, and each mode that stores other rows has its own version', () => {
  const mode: AnnotationMode = 'ignore';
  const ignoring = withAnnotations(plain, mode);
  const input = {
    headline: 'Talks',
    body: BODY,
    publishedAt,
    annotations: [annotation('PERSON', 'Zu Ilquest')],
  };
  expect(ignoring.extract(input)).toEqual(plain.extract(input));
  expect(ignoring.version).toBe(plain.version);
  expect(extractors.merge.version).toBe(plain.version);
  expect(extractors.keep.version).not.toBe(plain.version);
});

const words = fc.constantFrom(
  ...[
    'Zu',
    'Ilquest',
    'Vladimir Putin',
    'Putin',
    'Geneva',
    'Bank of',
    'Qorvanta',
    'Inc.',
    'the',
    'May',
    'U.S.',
  ],
  ...[
    'Paris',
    'Texas',
    'China',
    'Chinese',
    '“',
    '”',
    'said',
    '.',
    '\n',
    ',',
    '-',
    '漢字',
    'é',
    '😀',
    'McX',
    '5%',
  ],
);
const texts = fc.array(words, { minLength: 8, maxLength: 40 }).map((parts) => normalise(parts.join(' ')));
const annotations = fc.array(
  fc.record({
    kind: fc.constantFrom('PERSON' as const, 'COUNTRY' as const, 'ORGANIZATION' as const, 'PLACE' as const),
    name: fc.oneof(
      fc.constantFrom('Qorvanta', 'Ilquest', 'McX', 'Qorvanta Inc.', 'Zu Ilquest'),
      fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    relation: fc.constantFrom('ABOUT' as const, 'MENTIONS' as const, 'AUTHOR' as const),
    producer: fc.constant('Test'),
    identifiers: fc.subarray(['https://a.example/1', 'http://cvx.iptc.org/iso3166-1a2/CN', 'x']),
  }),
  { maxLength: 6 },
);

test('the invariants of extractions hold, links refer to entities, and the result is deterministic', () => {
  let added = 0;
  fc.assert(
    fc.property(texts, annotations, fc.constantFrom('en', 'de', 'fr'), (body, given, language) => {
      const result = extract(body, given, { language });
      expect(faultsOf(body, result, 'Talks')).toEqual([]);
      expect(extract(body, given, { language })).toEqual(result);
      const ids = new Set(result.entities.map(({ kind, key }) => `${kind} ${key}`));
      for (const link of result.links ?? []) if (link) expect(ids).toContain(`${link.kind} ${link.key}`);
      expect(result.links?.length ?? 0).toBe(given.length);
      const before = plain.extract({ headline: 'Talks', body, publishedAt, language });
      expect(result.mentions).toEqual(expect.arrayContaining([...before.mentions]));
      added += result.mentions.length - before.mentions.length;
    }),
    { numRuns: 400 },
  );
  expect(added).toBeGreaterThan(20);
});

test.each(['merge', 'ignore'] as const)('the threads of ingestion use the mode %s', async (mode) => {
  const pool = new ExtractionPool(plain.version, 1, mode);
  const annotations = [annotation('ORGANIZATION', 'Quorvex')];
  const text = { headline: 'Talks', body: 'QUORVEX wuchs.', publishedAt, language: 'de', annotations };
  try {
    expect(await pool.extract([text])).toEqual(await inThisThread(plain, mode).extract([text]));
  } finally {
    await pool.close();
  }
});
