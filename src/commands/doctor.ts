import type { Command } from 'commander';
import { createContext } from './context.ts';

export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description('check this machine and the database, and print what to correct')
    .option('--json', 'print the findings as JSON')
    .action(runChecks);
}

/** Prints one line for each check. The exit code is 1 if a check failed. */
async function runChecks({ json = false }: { json?: boolean }): Promise<void> {
  const { config, logger } = await createContext();
  const { examine } = await import('./doctor/examine.ts');
  const { describeDiagnosis } = await import('./doctor/describe-diagnosis.ts');
  const { locateDatabase } = await import('./database/open-database.ts');
  const releases: (() => Promise<void>)[] = [];
  const findUrl = async () => {
    const database = await locateDatabase(config, logger);
    releases.push(() => database.release());
    return database.url;
  };
  const found = [];
  try {
    for await (const diagnosis of examine(config, findUrl)) {
      found.push(diagnosis);
      if (!json) process.stdout.write(describeDiagnosis(diagnosis));
    }
  } finally {
    for (const release of releases) await release();
  }
  if (json) process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  if (found.some(({ status }) => status === 'failed')) process.exitCode = 1;
}
