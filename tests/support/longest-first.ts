import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that take longest, with their approximate seconds on two cores that also run other work. They mostly wait for
 * processes that they start. If one of them began last, the other workers would be idle until it ends.
 */
const SECONDS: Readonly<Record<string, number>> = {
  'explorer/explorer': 90,
  'commands/start': 70,
  'commands/reset': 55,
  'clients/typed-client': 45,
  'ingest/identity': 45,
  'ingest/ingest': 45,
  'ingest/batches': 40,
  'scripts/corpus/corpus': 40,
  'commands/npm': 40,
  'commands/workers': 40,
  'serve/execution': 35,
  'extract/properties': 30,
  'federation/entities': 30,
  'graph/aliases': 30,
  'graph/plans': 30,
  'store/embedded/server': 30,
  'federation/gateways': 30,
  'queue/workers': 28,
  'graph/extract': 28,
  'commands/ingest': 24,
  'commands/trusted-documents': 24,
  'export/export': 22,
  'serve/hostile/h05-queue': 20,
  'graph/networks': 20,
  'commands/closing': 20,
  'watch/watch': 18,
  'serve/hostile/h09-answer-size': 17,
  'serve/graphiql': 16,
};

/** Runs the longest files first, then the others as Vitest orders them. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const seconds = (file: TestSpecification): number =>
      SECONDS[relative(`${this.ctx.config.root}/tests`, file.moduleId).replace('.test.ts', '')] ?? 0;
    return (await super.sort(files)).sort((a, b) => seconds(b) - seconds(a));
  }
}
