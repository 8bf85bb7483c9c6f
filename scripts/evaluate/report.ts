import { counted } from '../../src/counted.ts';
import { BASELINE } from './compromise.ts';
import type { LayerScore } from './gold.ts';
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

/** Returns a table of precision, recall, F1 and speed for each file and recogniser as text. */
export function printReports(reports: readonly FileReport[], confusions: number): string {
  const lines: string[] = [];
  for (const report of reports) {
    lines.push(
      `${report.file}: ${counted(report.documents, 'document')}, ${counted(report.sentences, 'sentence')}`,
    );
    lines.push(`  ${'recogniser'.padEnd(14)}type      P     R    F1    gold   tokens/s`);
    for (const { recogniser, scores, tokensPerSecond, confusions: errors } of report.evaluations) {
      for (const type of ['ALL', ...SCORED_TYPES] as const) {
        const { precision, recall, f1, gold } = scores[type];
        const speed = type === 'ALL' ? tokensPerSecond.toLocaleString('en').padStart(11) : '';
        const name = type === 'ALL' ? recogniser : '';
        lines.push(
          `  ${name.padEnd(14)}${type.padEnd(5)}${percent(precision)} ${percent(recall)} ${percent(f1)}${String(gold).padStart(8)}${speed}`,
        );
      }
      for (const { surface, gold, predicted, count } of errors.slice(0, confusions)) {
        lines.push(`      ${String(count).padStart(4)} × ${surface}: ${gold} tagged as ${predicted}`);
      }
    }
    lines.push(speedLine(report), '');
  }
  return lines.join('\n');
}

/**
 * Returns the speed of the complete pipeline as text. If the baseline was measured, the text contains the ratio of the
 * two speeds.
 */
function speedLine({ extractionTokensPerSecond: speed, evaluations }: FileReport): string {
  const baseline = evaluations.find(({ recogniser }) => recogniser === BASELINE);
  const times = baseline ? `, ${(speed / baseline.tokensPerSecond).toFixed(1)} × ${BASELINE}` : '';
  return `  whole extraction: ${speed.toLocaleString('en')} tokens/s${times}`;
}

/** Returns a table of the scores of each layer as text. */
export function printGold(scores: readonly LayerScore[], articles: number, confusions: number): string {
  const lines = [`The ${articles} sample articles`, `  ${'layer'.padEnd(19)}    P     R    F1    gold`];
  for (const { layer, precision, recall, f1, gold, misses } of scores) {
    lines.push(
      `  ${layer.padEnd(19)}${percent(precision)} ${percent(recall)} ${percent(f1)}${String(gold).padStart(8)}`,
      ...misses.slice(0, confusions).map((miss) => `      ${miss}`),
    );
  }
  return `${lines.join('\n')}\n`;
}

/** Returns the reports as JSON. Scores are from 0 to 1. */
export function reportJson(
  reports: readonly FileReport[],
  samples: readonly LayerScore[] | null,
  confusions: number,
): string {
  const trimmed = reports.map((report) => ({
    ...report,
    evaluations: report.evaluations.map((evaluation) => ({
      ...evaluation,
      confusions: evaluation.confusions.slice(0, confusions),
    })),
  }));
  return JSON.stringify(samples ? { files: trimmed, samples } : trimmed, null, 2);
}
