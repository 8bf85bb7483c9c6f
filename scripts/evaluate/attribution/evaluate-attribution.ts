import { readFileSync } from 'node:fs';
import { counted } from '../../../src/counted.ts';
import { loadExtractor } from '../../../src/ingest/trained-extractor.ts';
import { isHeldOut } from '../held-out.ts';
import { percent } from '../score.ts';
import { readAttributions } from './attributions.ts';
import {
  type AttributionScores,
  type FormTally,
  type Overlap,
  scoreAttributions,
} from './score-attributions.ts';

interface AttributionOptions {
  /** Whether to score the third of the documents that is held out; otherwise the other two thirds are scored. */
  readonly heldOut: boolean;
  readonly json: boolean;
  /** The maximum number of errors of each kind that are listed. */
  readonly errors: number;
}

/** Scores the statements of the extractor on a labelled file. Returns the scores as text. */
export async function evaluateAttribution(file: string, options: AttributionOptions): Promise<string> {
  const all = readAttributions(readFileSync(file));
  const documents = all.filter(({ id }) => isHeldOut(id) === options.heldOut);
  const scores = scoreAttributions(documents, await loadExtractor());
  if (options.json) return `${JSON.stringify({ file, heldOut: options.heldOut, ...scores }, null, 2)}\n`;
  return printAttribution(
    `${file}${options.heldOut ? ', held out' : ', development'}`,
    scores,
    options.errors,
  );
}

/** Returns the scores as text, with at most `errors` errors, chosen evenly. */
export function printAttribution(title: string, scores: AttributionScores, errors: number): string {
  const { DIRECT, INDIRECT, MIXED } = scores.forms;
  const rows: readonly (readonly [string, readonly FormTally[]])[] = [
    ['direct', [DIRECT]],
    ['indirect', [INDIRECT, MIXED]],
    ['mixed only', [MIXED]],
    ['all', [DIRECT, INDIRECT, MIXED]],
  ];
  return [
    `${title}: ${counted(scores.documents, 'document')}`,
    '  content      words P     R    F1   statements P     R    F1   exact P     R    F1    gold   found',
    ...rows.map(([name, tallies]) => contentRow(name, tallies)),
    '  of those found   source    cue   named: right   open  wrong   pronouns: resolved  as the last name',
    ...rows.map(([name, tallies]) => sourceRow(name, tallies)),
    ...evenly(scores.errors, errors).map((error) => `    ${error}`),
    '',
  ].join('\n');
}

function contentRow(name: string, tallies: readonly FormTally[]): string {
  const gold = sum(tallies.map((tally) => tally.gold));
  const found = sum(tallies.map((tally) => tally.found));
  const columns = [
    scores(found.commonWords / found.words, gold.commonWords / gold.words),
    scores(found.shares / found.statements, gold.shares / gold.statements),
    scores(found.exact / found.statements, gold.exact / gold.statements),
  ];
  const counts = [gold, found].map(({ statements }) => String(statements).padStart(7));
  return `  ${name.padEnd(17)}${columns.join('       ')} ${counts.join(' ')}`;
}

function sourceRow(name: string, tallies: readonly FormTally[]): string {
  const total = (pick: (tally: FormTally) => number) => tallies.reduce((all, tally) => all + pick(tally), 0);
  const matched = total((tally) => tally.matched.count);
  const named = total(({ named: { right, open, wrong } }) => right + open + wrong);
  const share = (count: number, of: number) => percent(of === 0 ? 0 : count / of);
  const resolved = total((tally) => tally.pronouns.resolved);
  return [
    `  ${name.padEnd(17)}`,
    share(
      total((tally) => tally.matched.source),
      matched,
    ),
    share(
      total((tally) => tally.matched.cue),
      matched,
    ).padStart(7),
    share(
      total((tally) => tally.named.right),
      named,
    ).padStart(15),
    share(
      total((tally) => tally.named.open),
      named,
    ).padStart(7),
    share(
      total((tally) => tally.named.wrong),
      named,
    ).padStart(7),
    share(
      resolved,
      total((tally) => tally.pronouns.count),
    ).padStart(21),
    share(
      total((tally) => tally.pronouns.agrees),
      total((tally) => tally.pronouns.comparable),
    ).padStart(18),
  ].join('');
}

function sum(overlaps: readonly Overlap[]): Overlap {
  const total = (pick: (overlap: Overlap) => number) => overlaps.reduce((all, one) => all + pick(one), 0);
  return {
    statements: total((one) => one.statements),
    words: total((one) => one.words),
    commonWords: total((one) => one.commonWords),
    shares: total((one) => one.shares),
    exact: total((one) => one.exact),
  };
}

function scores(precision: number, recall: number): string {
  const p = Number.isNaN(precision) ? 0 : precision;
  const r = Number.isNaN(recall) ? 0 : recall;
  return [p, r, p + r === 0 ? 0 : (2 * p * r) / (p + r)].map(percent).join(' ');
}

function evenly(items: readonly string[], count: number): readonly string[] {
  const step = Math.max(1, Math.ceil(items.length / Math.max(1, count)));
  return count === 0 ? [] : items.filter((_, at) => at % step === 0);
}
