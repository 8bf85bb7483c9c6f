import { Command, Option } from 'commander';
import { run } from '../shared/command-line.ts';
import type { ViewsOptions } from './explorer-views.ts';

const program = new Command('explorer:views')
  .description(
    'Open each view of the explorer in a browser, with the sample articles on a built server. Write screenshots in light, dark and 375 pixels, and print how fast each view is.',
  )
  .option('--output <folder>', 'folder for the screenshots; by default, none are written')
  .addOption(
    new Option(
      '--states',
      'also write screenshots of empty, failed, crowded and opened views to the folder',
    ).conflicts('url'),
  )
  .option('--picture <file>', 'write the picture of the README to this file')
  .option('--url <url>', 'open the explorer at this URL instead of starting a server')
  .action(async (options: ViewsOptions) => (await import('./explorer-views.ts')).openViews(options));

await run(program);
