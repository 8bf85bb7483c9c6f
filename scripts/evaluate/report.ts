import { basename } from 'node:path';
import { counted } from '../../src/counted.ts';
import { BASELINE } from './compromise.ts';
import type { Layer, LayerScore } from './gold.ts';
import type { Evaluation } from './run.ts';
import { percent, SCORED_TYPES } from './score.ts';

/** The evaluations of one file. */
export interface FileReport {
  readonly file: string;
  readonly documents: number;
  readonly sentences: number;
  readonly evaluations: readonly Evaluation[];
  /** The speed of the complete pipeline on one core, in tokens per second. */
  readonly extractionTokensPerSecond: number;
}

/** The scores of the sample articles. */
export interface SampleScores {
  readonly layers: readonly LayerScore[];
  /** The scores of the layers that the baseline has; empty if it was not measured. */
  readonly baseline: readonly LayerScore[];
}

type Shares = Readonly<Record<'precision' | 'recall' | 'f1', number>>;
interface Row extends Shares {
  readonly layer: string;
  readonly on: string;
  readonly gold: number;
  readonly baseline: Shares | undefined;
}

const NAMES = {
  ALL: 'names',
  PER: 'names of people',
  LOC: 'names of places',
  ORG: 'names of organisations',
} as const;

/** The names of layers in the table, if they differ from those in the code. */
const LAYER_NAMES: Partial<Record<Layer, string>> = {
  organizations: 'organisations',
  quotations: 'quotations and their speakers',
  'statement sources': 'statements with source and kind',
};

/**
 * Returns one table of the scores of all layers as text, with those of the baseline in the last columns, followed by the
 * speed on each file and at most `errors` errors of each layer.
 */
export function printScores(
  reports: readonly FileReport[],
  samples: SampleScores | null,
  errors: number,
): string {
  const rows = [...reports.flatMap(nameRows), ...(samples ? sampleRows(samples) : [])];
  const layers = Math.max(...rows.map(({ layer }) => layer.length));
  const places = Math.max(...rows.map(({ on }) => on.length));
  const hasBaseline = rows.some(({ baseline }) => baseline !== undefined);
  const columns = '    P     R    F1';
  return [
    `${'layer'.padEnd(layers)}  ${'measured on'.padEnd(places)}  ${columns}  labels${hasBaseline ? `  ${BASELINE}:  P     R    F1` : ''}`,
    ...rows.map(({ layer, on, gold, baseline, ...shares }) =>
      [
        `${layer.padEnd(layers)}  ${on.padEnd(places)}  ${printShares(shares)}${String(gold).padStart(8)}`,
        baseline ? `        ${printShares(baseline)}` : '',
      ].join(''),
    ),
    '',
    ...reports.map(speedLine),
    ...errorLines(reports, samples, errors),
    '',
  ].join('\n');
}

const printShares = ({ precision, recall, f1 }: Shares): string =>
  [precision, recall, f1].map(percent).join(' ');

function nameRows({ file, documents, sentences, evaluations }: FileReport): Row[] {
  const on = `${basename(file)} (${counted(documents, 'document')}, ${counted(sentences, 'sentence')})`;
  const baseline = evaluations.find(({ recogniser }) => recogniser === BASELINE)?.scores;
  return evaluations.flatMap(({ recogniser, scores }) => {
    if (recogniser === BASELINE) return [];
    const isWhole = recogniser === 'pipeline';
    const types = isWhole ? (['ALL', ...SCORED_TYPES] as const) : (['ALL'] as const);
    return types.map((type) => ({
      ...scores[type],
      layer: isWhole ? NAMES[type] : `${NAMES[type]}, ${recogniser} alone`,
      on,
      baseline: isWhole ? baseline?.[type] : undefined,
    }));
  });
}

const sampleRows = ({ layers, baseline }: SampleScores): Row[] =>
  layers.map((score) => ({
    ...score,
    layer: LAYER_NAMES[score.layer] ?? score.layer,
    on: counted(score.articles, 'sample article'),
    baseline: baseline.find(({ layer }) => layer === score.layer),
  }));

/**
 * Returns the speed of the recognisers and of the complete pipeline as text. If the baseline was measured, the text
 * contains the ratio of the two speeds.
 */
function speedLine({ file, extractionTokensPerSecond: speed, evaluations }: FileReport): string {
  const baseline = evaluations.find(({ recogniser }) => recogniser === BASELINE);
  const times = baseline ? ` (${(speed / baseline.tokensPerSecond).toFixed(1)} × ${BASELINE})` : '';
  const speeds = evaluations.map(
    ({ recogniser, tokensPerSecond }) => `${recogniser} ${tokensPerSecond.toLocaleString('en')}`,
  );
  return `${basename(file)}, tokens per second of CPU time: ${[...speeds, `complete extraction ${speed.toLocaleString('en')}${times}`].join(', ')}`;
}

function errorLines(
  reports: readonly FileReport[],
  samples: SampleScores | null,
  errors: number,
): readonly string[] {
  if (errors === 0) return [];
  const confusions = reports.flatMap(({ file, evaluations }) =>
    evaluations.flatMap(({ recogniser, confusions }) => [
      `${basename(file)}, ${recogniser}:`,
      ...confusions
        .slice(0, errors)
        .map(
          ({ surface, gold, predicted, count }) => `  ${count} × ${surface}: ${gold} tagged as ${predicted}`,
        ),
    ]),
  );
  const misses = (samples?.layers ?? []).flatMap(({ layer, misses }) => [
    `${layer}:`,
    ...misses.slice(0, errors).map((miss) => `  ${miss}`),
  ]);
  return ['', ...confusions, ...misses];
}

/** Returns the reports as JSON. Scores are from 0 to 1. */
export function reportJson(
  reports: readonly FileReport[],
  samples: SampleScores | null,
  confusions: number,
): string {
  const trimmed = reports.map((report) => ({
    ...report,
    evaluations: report.evaluations.map((evaluation) => ({
      ...evaluation,
      confusions: evaluation.confusions.slice(0, confusions),
    })),
  }));
  return JSON.stringify(
    samples ? { files: trimmed, samples: samples.layers, baseline: samples.baseline } : trimmed,
    null,
    2,
  );
}
