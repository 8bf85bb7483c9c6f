import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compromiseSpans } from '../../../scripts/evaluate/compromise.ts';
import { readLabelled } from '../../../scripts/evaluate/labelled.ts';
import { printScores } from '../../../scripts/evaluate/report.ts';
import { evaluate } from '../../../scripts/evaluate/run.ts';
import { scoreSpans } from '../../../scripts/evaluate/score.ts';

const encode = (text: string) => new TextEncoder().encode(text);

describe('labelled files', () => {
  const text = [
    '-DOCSTART-\tO',
    '',
    'Kofi\tB-PER\tx',
    'Annan\tI-PER\tx',
    'left\tO',
    'Accra\tS-Location',
    '',
    'UN\tB-Organization',
    'House\tE-Organization',
    'Hall\tB-Facility',
    '1996\tB-Date',
    '',
    '-DOCSTART-\tO',
    '',
    'Oslo\tI-LOC',
    'Bergen\tB-LOC',
    '',
  ].join('\n');

  it('are parsed with all prefixes and long type names; dates are ignored', () => {
    const documents = readLabelled(encode(text));
    expect(documents).toHaveLength(2);
    expect(documents[0]?.map((sentence) => sentence.spans)).toEqual([
      [
        { start: 0, end: 2, type: 'PER' },
        { start: 3, end: 4, type: 'LOC' },
      ],
      [
        { start: 0, end: 2, type: 'ORG' },
        { start: 2, end: 3, type: 'LOC' },
      ],
    ]);
    expect(documents[1]?.[0]?.spans).toEqual([
      { start: 0, end: 1, type: 'LOC' },
      { start: 1, end: 2, type: 'LOC' },
    ]);
  });

  it('may be gzipped and have CRLF line ends', () => {
    expect(readLabelled(gzipSync(text))).toEqual(readLabelled(encode(text)));
    expect(readLabelled(encode(text.replaceAll('\n', '\r\n')))).toEqual(readLabelled(encode(text)));
  });
});

describe('scores', () => {
  const gold = [
    [
      { start: 0, end: 2, type: 'PER' },
      { start: 3, end: 4, type: 'LOC' },
      { start: 5, end: 6, type: 'MISC' },
    ],
  ];

  it('count a span only if start, end and type are correct, and ignore MISC', () => {
    const { ALL, PER, LOC } = scoreSpans(gold, [
      [
        { start: 0, end: 1, type: 'PER' },
        { start: 3, end: 4, type: 'LOC' },
      ],
    ]);
    expect(ALL).toMatchObject({ correct: 1, predicted: 2, gold: 2, precision: 0.5, recall: 0.5, f1: 0.5 });
    expect(PER.f1).toBe(0);
    expect(LOC.f1).toBe(1);
  });

  it('include the most frequent errors and are printed as a table', () => {
    const documents = [
      [
        {
          tokens: ['Bad', 'Salzuflen', 'is', 'Bonn'],
          spans: [{ start: 0, end: 2, type: 'LOC' as const }],
          origins: [],
        },
      ],
    ];
    const mock = {
      name: 'mock',
      recognise: (document: readonly (readonly string[])[]) =>
        document.map(() => [
          { start: 0, end: 2, type: 'PER' as const },
          { start: 3, end: 4, type: 'LOC' as const },
        ]),
    };
    const result = evaluate(documents, mock, { warmUp: 0, measurement: 0.01 });
    expect(result.confusions).toEqual([
      { surface: 'Bad Salzuflen', gold: 'LOC', predicted: 'PER', count: 1 },
      { surface: 'Bonn', gold: 'O', predicted: 'LOC', count: 1 },
    ]);
    const printed = printScores(
      [
        {
          file: 'f.tsv',
          documents: 1,
          sentences: 1,
          evaluations: [result, { ...result, recogniser: 'compromise', tokensPerSecond: 1_000 }],
          extractionTokensPerSecond: 4_500,
        },
      ],
      null,
      5,
    );
    expect(printed).toContain('Bad Salzuflen: LOC tagged as PER');
    expect(printed).toContain('complete extraction 4,500 (4.5 × compromise)');
  });
});

describe('the baseline', () => {
  it('returns spans of the given tokens', () => {
    const tokens = 'Barack Obama flew to Toronto , said Google .'.split(' ');
    const found = compromiseSpans(tokens).map(
      ({ start, end, type }) => `${tokens.slice(start, end).join(' ')}/${type}`,
    );
    expect(found).toContain('Barack Obama/PER');
    expect(found).toContain('Toronto/LOC');
  });
});
