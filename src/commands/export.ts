import { type Command, Option } from 'commander';
import type { ExportFormat } from '../export/export-statement.ts';
import { addFilterOptions, type FilterFlags, filterOf } from './articles/filter-options.ts';
import { runOnDatabase } from './context.ts';
import { rejectOptionsOfNpm } from './npm-options.ts';

/** The formats of an export. */
const FORMATS: readonly ExportFormat[] = ['ndjson', 'jsonld'];

interface ExportFlags extends FilterFlags {
  readonly format: ExportFormat;
}

export function addExport(program: Command): void {
  addFilterOptions(program.command('export'))
    .description('write articles and their extractions to standard output')
    .addOption(
      new Option(
        '--format <name>',
        'ndjson, which `ingest` reads without loss, or jsonld: one NewsArticle of schema.org per line',
      )
        .choices(FORMATS)
        .default('ndjson'),
    )
    .action(run);
}

async function run(flags: ExportFlags): Promise<void> {
  rejectOptionsOfNpm('export', { source: flags.source }, process.env);
  const { exportArticles } = await import('../export/export-articles.ts');
  const filter = await filterOf(flags);
  await runOnDatabase(async (url, signal) => {
    await exportArticles(url, filter, process.stdout, flags.format, signal);
    return true;
  });
}
