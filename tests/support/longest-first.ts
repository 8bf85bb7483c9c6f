import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that take longest, with their approximate seconds in a run of all tests on two cores. They mostly wait for
 * processes that they start. If one of them began last, the other workers would be idle until it ends.
 */
const SECONDS: Readonly<Record<string, number>> = {
  'explorer/explorer': 71,
  'commands/start': 40,
  'commands/reset': 33,
  'watch/watch': 33,
  'ingest/identity': 27,
  'commands/workers': 26,
  'ingest/ingest': 24,
  'graph/aliases': 22,
  'commands/closing': 20,
  'commands/npm': 19,
  'store/embedded/server': 17,
  'graph/extract': 16,
  'scripts/corpus/corpus': 16,
  'serve/execution': 15,
  'serve/hostile/h10-stalled-clients': 15,
  'queue/workers': 15,
  'federation/gateways': 14,
  'extract/properties': 14,
  'clients/typed-client': 14,
  'live/two-processes': 13,
  'graph/plans': 12,
  'commands/trusted-documents': 12,
  'store/embedded/accounts': 12,
  'commands/ingest': 10,
  'ingest/batches': 10,
  'serve/hostile/h16-web-socket-operations': 8,
  'serve/graphiql': 8,
  'queue/queue': 7,
  'ingest/extractor-thread': 7,
  'federation/subscriptions': 6,
  'graph/ranked-lists': 6,
  'export/export': 6,
  'live/subscriptions': 6,
  'ingest/reextract': 6,
};

/** Runs the longest files first, then the others as Vitest orders them. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const seconds = (file: TestSpecification): number =>
      SECONDS[relative(`${this.ctx.config.root}/tests`, file.moduleId).replace('.test.ts', '')] ?? 0;
    return (await super.sort(files)).sort((a, b) => seconds(b) - seconds(a));
  }
}
