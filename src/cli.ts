#!/usr/bin/env node
import { addServeWorker } from './commands/cluster/serve-worker.ts';
import { createProgram } from './commands/command-line/program.ts';
import { showUsageAfterErrors } from './commands/command-line/usage-errors.ts';
import { addDb } from './commands/db.ts';
import { addDoctor } from './commands/doctor.ts';
import { addExport } from './commands/export.ts';
import { addExtract } from './commands/extract.ts';
import { addIngest } from './commands/ingest.ts';
import { addQueue } from './commands/queue.ts';
import { addReextract } from './commands/reextract.ts';
import { addRemove } from './commands/remove.ts';
import { addSchema } from './commands/schema.ts';
import { addStart } from './commands/start.ts';
import { addWatch } from './commands/watch.ts';
import { addWorker } from './commands/worker.ts';
import { DatelineError } from './errors.ts';

const program = createProgram();
for (const add of [
  addStart,
  addServeWorker,
  addIngest,
  addWatch,
  addWorker,
  addRemove,
  addExport,
  addReextract,
  addExtract,
  addDb,
  addSchema,
  addQueue,
  addDoctor,
])
  add(program);
showUsageAfterErrors(program);

// A reader such as `head` can close the pipe early. The command completes without the rest of its output.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof DatelineError)) throw error;
  process.stderr.write(`${error.code}: ${error.message}\n`);
  process.exitCode = 1;
}
