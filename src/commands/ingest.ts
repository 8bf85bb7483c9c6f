import { type Command, Option } from 'commander';
import { defaultFlags, type IngestFlags } from './articles/ingest-flags.ts';
import { addInputOptions } from './command-line/input-options.ts';
import { wholeNumber } from './command-line/whole-number.ts';
import { runOnDatabase } from './context.ts';
import { allowPrivateAddressesOption } from './fetching/allow-private-addresses-option.ts';
import { rejectOptionsOfNpm } from './npm-options.ts';

/** The values of the options. Options that are not given have no value. */
type Given = { readonly [K in keyof IngestFlags]?: Exclude<IngestFlags[K], null> };

/** Adds `ingest`, and `seed`, which without paths stores the sample articles. */
export function addIngest(program: Command): void {
  addOptions(program.command('ingest'))
    .description(
      'store the articles from files, folders and archives in the database, and update changed articles',
    )
    .argument('<paths...>', 'files, folders, archives and (with --fetch) URLs; - reads standard input')
    .addOption(
      new Option(
        '--queue',
        'add the articles to a queue, from which `worker` on any machine stores them',
      ).conflicts(['dryRun', 'prune', 'resume', 'workers', 'annotations']),
    )
    .action((paths: string[], given: Given) => run('ingest', paths, given));
  addOptions(program.command('seed'))
    .description('the same as `ingest`; without paths, store the sample articles')
    .argument('[paths...]', 'files, folders, archives and (with --fetch) URLs; - reads standard input')
    .action((paths: string[], given: Given) => run('seed', paths, given));
}

const addOptions = (command: Command): Command =>
  addInputOptions(command)
    .option('--fetch', 'fetch URLs, and the pages that feeds link to; follows robots.txt')
    .addOption(allowPrivateAddressesOption())
    .option('--batch <number>', 'maximum number of articles in one transaction (default: 256)', wholeNumber())
    .option('--dry-run', 'print what would change, but change nothing')
    .addOption(
      new Option(
        '--resume',
        'continue an interrupted run of the same paths after its last stored batch',
      ).conflicts(['prune', 'dryRun']),
    )
    .option('--prune', 'remove the articles that were stored from these paths but are no longer there')
    .option(
      '--rejects <file>',
      'file for the records that fail, which can be ingested again (default: dateline-rejects-<time>.ndjson)',
    );

async function run(command: string, paths: readonly string[], given: Given): Promise<void> {
  rejectOptionsOfNpm(command, given, process.env);
  const { SAMPLES } = await import('./articles/ingest-samples.ts');
  const { stdin, stdout } = process;
  const flags = { ...defaultFlags(), ...given };
  const inputs = paths.length > 0 ? paths : [SAMPLES];
  const { checkFetching } = await import('./fetching/open-fetching.ts');
  checkFetching(inputs, flags);
  const ingest = flags.queue
    ? (await import('./queue/enqueue-articles.ts')).enqueueArticles
    : (await import('./articles/ingest-articles.ts')).ingestArticles;
  await runOnDatabase((url, signal) => ingest(url, inputs, flags, { stdin, stdout, signal }));
}
