import { type Command, Option } from 'commander';
import { addFilterOptions, type FilterFlags, filterOf } from './articles/filter-options.ts';
import { runOnDatabase } from './context.ts';
import { rejectOptionsOfNpm } from './npm-options.ts';

/** The formats of an export. */
const FORMATS = ['ndjson'];

export function addExport(program: Command): void {
  addFilterOptions(program.command('export'))
    .description('write articles and what was extracted from them to standard output')
    .addOption(
      new Option('--format <name>', 'ndjson: one JSON object a line, which `ingest` reads without loss')
        .choices(FORMATS)
        .default('ndjson'),
    )
    .action(run);
}

async function run(flags: FilterFlags): Promise<void> {
  rejectOptionsOfNpm('export', { source: flags.source }, process.env);
  const { exportArticles } = await import('../export/export-articles.ts');
  const filter = await filterOf(flags);
  await runOnDatabase(async (url, signal) => {
    await exportArticles(url, filter, process.stdout, signal);
    return true;
  });
}
