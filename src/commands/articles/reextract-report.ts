import { counted, grouped } from '../../counted.ts';
import { COMPARED_LAYERS, type ExtractionChange } from '../../ingest/reextract/changes.ts';
import type { ReextractOutcome } from '../../ingest/reextract/reextract.ts';

const KINDS = ['gained', 'lost', 'changed'] as const satisfies readonly ExtractionChange['change'][];

/** The changes of one kind in one layer, with the first examples. */
interface ChangeCount {
  count: number;
  readonly examples: string[];
}

/** Counts what was gained, lost and changed, and collects examples. */
export class ReextractReport {
  readonly #maxExamples: number;
  readonly #counts = new Map<string, ChangeCount>();
  #changed = 0;
  #outdated = 0;
  articles = 0;
  failed = 0;

  constructor(maxExamples: number) {
    this.#maxExamples = maxExamples;
  }

  add({ slug, changes, outdated, error }: ReextractOutcome): void {
    this.articles += 1;
    if (error !== null) this.failed += 1;
    if (outdated) this.#outdated += 1;
    if (changes.length > 0) this.#changed += 1;
    for (const { layer, change, text } of changes) {
      const found = this.#of(layer, change);
      found.count += 1;
      if (found.examples.length < this.#maxExamples) found.examples.push(`  ${change}: ${text} in ${slug}\n`);
    }
  }

  describe(dryRun: boolean, interrupted: boolean): string {
    const done = this.articles - this.failed - this.#outdated;
    const layers = COMPARED_LAYERS.map((layer) => {
      const kinds = KINDS.map((kind) => ({ kind, ...this.#of(layer, kind) }));
      const numbers = kinds.map(({ kind, count }) => `${grouped(count)} ${kind}`);
      return `${layer}: ${numbers.join(', ')}\n${kinds.flatMap(({ examples }) => examples).join('')}`;
    });
    const outdated =
      this.#outdated > 0 ? `, ${grouped(this.#outdated)} revised or removed during the run` : '';
    return [
      ...(interrupted ? ['Interrupted. Run the command again to continue.\n'] : []),
      ...(this.#changed > 0 ? layers : []),
      `${counted(done, 'article')} ${dryRun ? 'would be ' : ''}extracted again, ${grouped(this.#changed)} with changes, ${grouped(this.failed)} failed${outdated}\n`,
    ].join('');
  }

  #of(layer: ExtractionChange['layer'], change: ExtractionChange['change']): ChangeCount {
    const key = `${layer} ${change}`;
    const found = this.#counts.get(key) ?? { count: 0, examples: [] };
    this.#counts.set(key, found);
    return found;
  }
}
