import { counted } from '../../src/counted.ts';
import { BASELINE } from './compromise.ts';
import type { LayerScore } from './gold.ts';
import type { Evaluation } from './run.ts';
import { SCORED_TYPES } from './score.ts';

/** The evaluations of one file. */
export interface FileReport {
  readonly file: string;
  readonly documents: number;
  readonly sentences: number;
  readonly evaluations: readonly Evaluation[];
  /** How fast the whole pipeline makes all layers of the text, in tokens a second on one core. */
  readonly extractionTokensPerSecond: number;
}

const percent = (share: number) => (100 * share).toFixed(1).padStart(5);

/** A table a person reads: per file and recogniser, precision, recall and F1 by type and overall, and tokens a second. */
export function printReports(reports: readonly FileReport[], confusions: number): string {
  const lines: string[] = [];
  for (const report of reports) {
    lines.push(
      `${report.file}: ${counted(report.documents, 'document')}, ${counted(report.sentences, 'sentence')}`,
    );
    lines.push(`  ${'recogniser'.padEnd(14)}type      P     R    F1    gold   tokens/s`);
    for (const { recogniser, scores, tokensPerSecond, confusions: made } of report.evaluations) {
      for (const type of ['ALL', ...SCORED_TYPES] as const) {
        const { precision, recall, f1, gold } = scores[type];
        const speed = type === 'ALL' ? tokensPerSecond.toLocaleString('en').padStart(11) : '';
        const name = type === 'ALL' ? recogniser : '';
        lines.push(
          `  ${name.padEnd(14)}${type.padEnd(5)}${percent(precision)} ${percent(recall)} ${percent(f1)}${String(gold).padStart(8)}${speed}`,
        );
      }
      for (const { surface, gold, predicted, count } of made.slice(0, confusions)) {
        lines.push(`      ${String(count).padStart(4)} × ${surface}: ${gold} read as ${predicted}`);
      }
    }
    lines.push(speedLine(report), '');
  }
  return lines.join('\n');
}

/** How fast the whole pipeline is, and how many times as fast as the baseline where that ran too. */
function speedLine({ extractionTokensPerSecond: own, evaluations }: FileReport): string {
  const baseline = evaluations.find(({ recogniser }) => recogniser === BASELINE);
  const times = baseline ? `, ${(own / baseline.tokensPerSecond).toFixed(1)} × ${BASELINE}` : '';
  return `  from text to all layers: ${own.toLocaleString('en')} tokens/s${times}`;
}

/** A table of how much of each layer of the labelled articles was found. */
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

/** The same for machines; shares from 0 to 1. */
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
