import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that take longest, with their seconds on two cores. They mostly wait for processes that they start. If one of
 * them began last, the other workers would be idle until it ends.
 */
const SECONDS: Readonly<Record<string, number>> = {
  'commands/start': 60,
  'commands/workers': 40,
  'store/write/articles': 30,
  'commands/reset': 25,
  'commands/npm': 24,
  'serve/execution': 24,
  'commands/closing': 23,
  'extract/properties': 23,
  'clients/typed-client': 21,
  'graph/large-lists': 20,
  'serve/hostile/h09-answer-size': 20,
  'ingest/identity': 19,
  'queue/workers': 16,
  'commands/ingest': 15,
  'graph/plans': 15,
  'scripts/corpus/corpus': 15,
  'ingest/ingest': 15,
  'serve/hostile/h10-stalled-clients': 15,
  'store/embedded/server': 14,
  'graph/aliases': 13,
};

/** Runs the longest files first, then the others as Vitest orders them. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const seconds = (file: TestSpecification): number =>
      SECONDS[relative(`${this.ctx.config.root}/tests`, file.moduleId).replace('.test.ts', '')] ?? 0;
    return (await super.sort(files)).sort((a, b) => seconds(b) - seconds(a));
  }
}
