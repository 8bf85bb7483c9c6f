import { join } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { TABLES, type TableName } from '../export/csv/tables.ts';
import type { RecordFormat } from '../export/record-statements.ts';
import type { ArticleFilter } from '../store/read/filter/article-filter.ts';
import { addFilterOptions, type FilterFlags, filterOf } from './articles/filter-options.ts';
import { runOnDatabase } from './context.ts';
import { rejectOptionsOfNpm } from './npm-options.ts';

type Format = RecordFormat | 'csv';
const FORMATS: readonly Format[] = ['ndjson', 'csv', 'ninjs', 'jsonld'];
const TABLE_NAMES = Object.keys(TABLES);

interface ExportFlags extends FilterFlags {
  readonly format: Format;
  readonly output?: string;
  readonly tables?: readonly TableName[];
  readonly escapeFormulas?: true;
}

export function addExport(program: Command): void {
  addFilterOptions(program.command('export'))
    .description('write articles and their extractions to standard output, a file or a folder')
    .addOption(
      new Option(
        '--format <name>',
        'ndjson, which `ingest` reads without loss; csv: one file per table; ninjs: one item of IPTC ninjs 3.0 per line; or jsonld: one NewsArticle of schema.org per line',
      )
        .choices(FORMATS)
        .default('ndjson'),
    )
    .option('--output <path>', 'file to write; for csv, the folder for the tables (default: standard output)')
    .option(
      '--tables <names>',
      `tables of csv, separated by commas: ${TABLE_NAMES.join(', ')} (default: all)`,
      tableNames,
    )
    .option(
      '--escape-formulas',
      'in csv, put an apostrophe before values that a spreadsheet would evaluate as formulas',
    )
    .action(run);
}

async function run(flags: ExportFlags, command: Command): Promise<void> {
  const { format, output, tables, escapeFormulas = false } = flags;
  rejectOptionsOfNpm('export', { source: flags.source }, process.env);
  if (format !== 'csv' && (tables !== undefined || escapeFormulas))
    command.error('error: options `--tables` and `--escape-formulas` require `--format csv`');
  if (format === 'csv' && output === undefined && tables?.length !== 1)
    command.error(
      'error: `--format csv` writes several files: add `--output <folder>`, or select one table with `--tables`',
    );
  const filter = await filterOf(flags);
  const { exportToFiles, exportToStream } = await import('../export/export-to.ts');
  await runOnDatabase(async (url, signal) => {
    const files = await filesOf(filter, flags);
    if (output !== undefined) await exportToFiles(url, files, signal);
    else for (const { statements } of files) await exportToStream(url, statements, process.stdout, signal);
    return true;
  });
}

/** Returns the files of an export. Their paths are used with `--output` only. */
async function filesOf(filter: ArticleFilter, { format, output = '', tables, escapeFormulas }: ExportFlags) {
  if (format !== 'csv') {
    const { recordStatements } = await import('../export/record-statements.ts');
    return [{ path: output, statements: recordStatements(filter, format) }];
  }
  const { tableStatement } = await import('../export/csv/table-statement.ts');
  const names = tables ?? (TABLE_NAMES as readonly TableName[]);
  return names.map((name) => ({
    path: join(output, `${name}.csv`),
    statements: [tableStatement(name, filter, escapeFormulas ?? false)],
  }));
}

/** Parses `articles,mentions`. */
function tableNames(text: string): readonly TableName[] {
  const names = [...new Set(text.split(','))];
  const unknown = names.find((name) => !Object.hasOwn(TABLES, name));
  if (unknown !== undefined)
    throw new InvalidArgumentError(
      `There is no table "${unknown}". The tables are ${TABLE_NAMES.join(', ')}.`,
    );
  return names.filter((name): name is TableName => Object.hasOwn(TABLES, name));
}
