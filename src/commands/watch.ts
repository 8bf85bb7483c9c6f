import { type Command, InvalidArgumentError } from 'commander';
import type { IngestFlags } from './articles/ingest-flags.ts';
import { addInputOptions } from './command-line/input-options.ts';
import { createContext } from './context.ts';
import { openDatabase } from './database/open-database.ts';
import { allowPrivateAddressesOption } from './fetching/allow-private-addresses-option.ts';
import type { WatchFlags } from './fetching/watch-sources.ts';
import { rejectOptionsOfNpm } from './npm-options.ts';
import { closeOnSignal } from './signals.ts';

/** The values of the options. Options that are not given have no value. */
type Given = { readonly [K in keyof WatchFlags]?: Exclude<WatchFlags[K], null> };

export function addWatch(program: Command): void {
  addInputOptions(
    program
      .command('watch')
      .description(
        'store the articles from folders and feeds, and their changes, until a signal ends the process',
      )
      .argument('<sources...>', 'folders, and URLs of feeds; the pages that feeds link to are fetched'),
  )
    .option(
      '--interval <time>',
      'minimum time between two requests for a feed, for example 30s, 5m or 1h (default: 5m)',
      interval,
    )
    .addOption(allowPrivateAddressesOption())
    .action(run);
}

async function run(sources: string[], given: Given): Promise<void> {
  rejectOptionsOfNpm('watch', given, process.env);
  const { config, logger } = await createContext();
  const { defaultFlags } = await import('./articles/ingest-flags.ts');
  const { watchSources } = await import('./fetching/watch-sources.ts');
  const flags: IngestFlags & WatchFlags = { interval: 5 * 60_000, ...defaultFlags(), ...given };
  const database = await openDatabase(config, logger);
  const stop = new AbortController();
  const running = watchSources(database.url, sources, flags, { logger, signal: stop.signal }).finally(() =>
    database.release(),
  );
  closeOnSignal(logger, async () => {
    stop.abort();
    await running;
  });
  await running;
}

const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000 };

/** Parses `30s`, `5m` or `1h`, and returns milliseconds. */
function interval(text: string): number {
  const [, count = '', unit = ''] = /^([1-9]\d{0,4})([smh])$/.exec(text) ?? [];
  const milliseconds = Number(count) * (UNITS[unit] ?? 0);
  if (milliseconds > 0 && milliseconds <= 24 * 3_600_000) return milliseconds;
  throw new InvalidArgumentError('It must be a time from 1s to 24h, such as 30s, 5m or 1h.');
}
