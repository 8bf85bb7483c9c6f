import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { personKey } from '../../src/extract/people/person-key.ts';
import { normalise } from '../../src/text/index.ts';
import { anyCharacter } from '../support/any-character.ts';
import { trainedExtractor } from '../support/extractor.ts';
import { faultsOf } from './invariants.ts';

const extractor = await trainedExtractor();
const publishedAt = new Date('2024-08-20T12:00:00Z');
const HEADLINE = 'Putin meets Xi';
const extract = (body: string, headline = HEADLINE) => extractor.extract({ headline, body, publishedAt });

/** Pieces of news and of noise, so that each rule applies in many contexts. */
const scraps = fc.constantFrom(
  'President',
  'Vladimir Putin',
  'Putin',
  'Xi Jinping',
  'Li',
  'the',
  'of',
  'and',
  ',',
  '.',
  '\n',
  '“',
  '”',
  '"',
  '’s',
  "'s",
  'China',
  'Chinese',
  'Moscow',
  'in',
  'said',
  'U.S.',
  'Bank of',
  'Ministry',
  'constructor',
  'hasOwnProperty',
  '$5',
  'million',
  '25%',
  'two',
  'weeks',
  'ago',
  'Tuesday',
  'January',
  'to',
  'former',
  'von der Leyen',
  'al-Assad',
  'WHO',
  '(',
  ')',
  'Airport',
  '—',
  '-',
  'Gen.',
  '2022',
  'the president of',
  'who',
  'was',
  'named',
  'Paris, Texas',
  'Georgia',
  'pro-Russian',
  'Russian-backed',
  'ex-Georgian',
  'China-Russia',
  'its',
  'their',
  'prime ministers',
  'Foreign Minister',
  'Secretary',
  'of State',
  'of the',
  'Japan Line',
  'U.S. Gulf',
  'Soviet Baltic',
  'Hong Kong Hilton Hotel',
  'per',
  'cent',
  'square',
  'miles',
  'US',
  'dollars',
  'August',
  '20',
  'é',
  '漢字',
  '\u0301',
  '😀',
);
const news = fc
  .array(fc.tuple(scraps, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 60 })
  .map((parts) => normalise(parts.map(([word, gap]) => word + gap).join('')));
const anything = fc.oneof(
  news,
  fc.string({ unit: anyCharacter, maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

/** Words of dates, periods and quantities, so that their rules apply to each other's words. */
const figure = fc.constantFrom(
  ...'1 20 31 99 2024 1800s 90s 2019-20 5-7 400-600 28.01.2022 2022-01-28 9/11 1/2 ½ 0 -40 −3 5km Q3 FY24 third'.split(
    ' ',
  ),
  ...'January May Aug. Friday Sunday today weekend century decade quarter half dozen million summer winter'.split(
    ' ',
  ),
  ...'Easter Christmas Thanksgiving early late mid-1990s last next this past that previous earlier later ago'.split(
    ' ',
  ),
  ...'a the of in to and between from - – , . ( ) $ € C$ Rs R67 RM30 percent pounds dollars cents miles'.split(
    ' ',
  ),
  ...'years months days year-old 12-year-old aged old people will was is due since until fiscal ended before'.split(
    ' ',
  ),
);
const figures = fc
  .array(figure, { minLength: 1, maxLength: 30 })
  .map((words) => normalise(words.join(' ').replace(/ ([.,)])/g, '$1')));

const owner = fc.constantFrom(
  'pro-Russian',
  'Russian-backed',
  'ex-Georgian',
  'anti-U.S.',
  'Franco-German',
  'China’s',
  'the EU’s',
  'their Dutch',
  'its',
  'the former',
  '',
);
const office = fc.constantFrom(
  'President',
  'prime minister',
  'Foreign Minister',
  'leader',
  'head coach',
  'Secretary of State',
);
const person = fc.constantFrom(
  'Vladimir Putin',
  'Xi Jinping',
  'Ann Field',
  'Joe Lund',
  'Putin',
  'Ursula von der Leyen',
);
const link = fc.constantFrom(
  ' ',
  ', ',
  ', the ',
  ' and ',
  ' of Japan, ',
  ' met ',
  '. ',
  '\n',
  ', who was named ',
  '’s ',
);
/** Sentences about offices, with combinations of owners, offices and names. */
const offices = fc
  .array(fc.tuple(owner, office, link, person, link), { minLength: 1, maxLength: 5 })
  .map((clauses) => normalise(`The talks ended. ${clauses.map((parts) => parts.join(' ')).join(' ')}.`));

describe('extraction of any text', () => {
  test('satisfies the invariants: offsets, sentences, unique keys and counts', () => {
    fc.assert(
      fc.property(anything, (body) => {
        expect(faultsOf(body, extract(body), HEADLINE)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('has dates and quantities in order and within their sentences', () => {
    let found = 0;
    fc.assert(
      fc.property(figures, fc.date({ noInvalidDate: true }), (body, date) => {
        const result = extractor.extract({ headline: '', body, publishedAt: date });
        found += result.times.length + result.quantities.length;
        expect(faultsOf(body, result)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
    expect(found).toBeGreaterThan(1000);
  });

  test('has evidence of each role in one sentence, with the name', () => {
    let roles = 0;
    fc.assert(
      fc.property(offices, (body) => {
        const result = extract(body);
        roles += result.roles.length;
        expect(faultsOf(body, result, HEADLINE)).toEqual([]);
      }),
      { numRuns: 500 },
    );
    expect(roles).toBeGreaterThan(100);
  });

  test('has unique entities, and each reference is to one of them', () => {
    fc.assert(
      fc.property(anything, (body) => {
        const result = extract(body);
        const ids = result.entities.map(({ kind, key }) => `${kind} ${key}`);
        expect(new Set(ids).size).toBe(ids.length);
        const mentioned = new Set(result.mentions.map(({ entity }) => `${entity.kind} ${entity.key}`));
        expect(mentioned).toEqual(new Set(ids));
        expect(result.presences.map(({ entity }) => `${entity.kind} ${entity.key}`).sort()).toEqual(
          [...ids].sort(),
        );
        const refs = [
          ...result.roles.flatMap(({ person, of }) => [person, of]),
          ...result.quotations.map((q) => q.speaker),
        ];
        for (const ref of refs) if (ref) expect(mentioned).toContain(`${ref.kind} ${ref.key}`);
        for (const { salience } of result.presences) expect(salience).toBeGreaterThanOrEqual(0);
        for (const { salience } of result.presences) expect(salience).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  // A loop that does not end would block the thread of the test, which then exceeds its time limit.
  test('terminates for appositions, brackets and cues in any order', () => {
    const parts = fc.constantFrom(
      ...['a spokesman', 'an analyst', 'Joe Lund', 'the bank', 'Oslo', 'who', 'he', 'chief', 'closed', 'is'],
      ...[
        'said',
        'according to',
        'expected to',
        'told',
        ',',
        ',',
        ',',
        ')',
        ')',
        '(',
        '(',
        '–',
        ':',
        '”',
        '“',
      ],
    );
    const sentences = fc.array(parts, { minLength: 4, maxLength: 24 }).map((some) => `${some.join(' ')}.`);
    fc.assert(
      fc.property(fc.array(sentences, { minLength: 10, maxLength: 10 }), (some) => {
        const body = normalise(some.join(' '));
        expect(faultsOf(body, extract(body), HEADLINE)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('is deterministic', () => {
    fc.assert(
      fc.property(anything, (body) => {
        expect(extract(body)).toEqual(extract(body));
      }),
      { numRuns: 100 },
    );
  });

  test('does not change the sentences before an appended paragraph', () => {
    fc.assert(
      fc.property(anything, news, (body, more) => {
        const before = extract(body).sentences;
        expect(extract(`${body}\n\n${more}`).sentences.slice(0, before.length)).toEqual(before);
      }),
      { numRuns: 200 },
    );
  });

  test('accepts an invalid date of publication', () => {
    const result = extractor.extract({
      headline: '',
      body: 'On Tuesday he left.',
      publishedAt: new Date(Number.NaN),
    });
    expect(result.times).toHaveLength(1);
  });
});

describe('CPU time', () => {
  const hard: Readonly<Record<string, string>> = {
    'a single long word': 'a',
    'quotation marks': '"',
    'opening quotation marks': '“',
    'capital letters': 'A ',
    'opening apostrophes': "'a ",
    'one short form': 'Putin ',
    'capitalised words': 'Abc ',
    hyphens: 'China-',
    particles: 'Ursula von der ',
    'an organisation without an end': 'Ministry of ',
    numbers: '1 million ',
    'ranges of numbers': '5 to 7-9 ',
    'ranges of dates': 'May 5 to ',
    'periods without a verb': 'late last Friday ',
    fractions: 'three-quarters of a ',
    'verbs of saying': '" said ',
    initials: 'A. ',
    'pronouns after quotations': '“It is so,” he said, Ann Field ',
    'unclosed quotations': 'Lund said: “It is so\n',
    'wrapped lines': 'The council closed the old bridge over the river on Monday, and\n',
  };

  test.each(Object.entries(hard))('is linear in the length: %s', (_name, scrap) => {
    const time = (length: number): number => {
      const body = scrap.repeat(Math.ceil(length / scrap.length));
      const before = process.cpuUsage();
      extract(body);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    time(20_000);
    const ratio = (): number => time(80_000) / Math.max(time(5_000), 2);
    // 16 times the length. A quadratic algorithm would take 256 times as long. Compilation and other work on the machine
    // can increase one measurement, but not several.
    const ratios = [ratio()];
    while (ratios.at(-1)! >= 48 && ratios.length < 3) ratios.push(ratio());
    expect(Math.min(...ratios)).toBeLessThan(48);
  });
});

describe('the key of a person', () => {
  test.each([
    [
      'Volodymyr Zelensky',
      'Volodymyr Zelenskyy',
      'Volodymyr Zelenskiy',
      'Volodimir Zelenskij',
      'VOLODYMYR ZELENSKYI',
    ],
    ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan'],
    ['Mohammed bin Salman', 'Mohamed bin Salman', 'Muhammad bin Salman'],
    ['Bashar al-Assad', 'Bashar Assad', 'Bashar al Assad'],
    ['Kim Jong Un', 'Kim Jong-un'],
    ['Sergei Lavrov', 'Sergey Lavrov'],
    ['Nguyễn Phú Trọng', 'Nguyen Phu Trong'],
    ['Joe R. Biden', 'Joe Biden'],
  ])('is equal for the spellings of %s', (...spellings) => {
    expect(new Set(spellings.map(personKey)).size).toBe(1);
  });

  test.each([
    ['Volodymyr Zelensky', 'Olena Zelenska'],
    ['Li Qiang', 'Li Keqiang'],
    ['George Bush', 'George Bush Jr.'],
    ['Kim Jong Un', 'Kim Jong Il'],
    ['Raúl Castro', 'Fidel Castro'],
  ])('distinguishes %s from %s', (one, other) => {
    expect(personKey(one)).not.toBe(personKey(other));
  });

  test('is idempotent', () => {
    const letters = fc.constantFrom(...'abcdeiyjkmnosuz -’.éłß'.split(''));
    const name = fc.oneof(
      fc.array(letters, { maxLength: 24 }).map((some) => some.join('')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(name, (one) => {
        expect(personKey(personKey(one))).toBe(personKey(one));
      }),
      { numRuns: 2000 },
    );
  });
});

test('treats property names of JavaScript objects as ordinary words', () => {
  const { quantities, times } = extract(
    'It lists 3 constructor errors, 5 valueOf and 7 toString, worth constructor 12 million, a constructor ago.',
  );
  expect(quantities.map(({ kind, value, unit }) => [kind, value, unit])).toEqual([['COUNT', 3, 'errors']]);
  expect(times).toEqual([]);
});

test('gives a company one key, with and without its legal form', () => {
  const keyIn = (body: string) =>
    extract(body, 'Takeover').entities.flatMap(({ kind, key }) => (kind === 'ORGANIZATION' ? [key] : []));
  const [full] = keyIn('The takeover made Boliden AB the largest of them, the chairman said.');
  expect(full).toBe('boliden');
  expect(keyIn('The group Boliden said on Monday that it would close a mine.')).toEqual([full]);
});
