import type { Command } from 'commander';
import { runOnDatabase } from './context.ts';
import { rejectOptionsOfNpm } from './npm-options.ts';

export function addSeed(program: Command): void {
  program
    .command('seed')
    .description('store the articles of the given files in the database, and update changed ones')
    .argument(
      '[paths...]',
      'Markdown files with front matter, or folders of them (default: the sample articles)',
    )
    .option('--prune', 'remove the articles that were stored from these paths and are no longer in them')
    .action(async (paths: string[], { prune = false }: { prune?: boolean }) => {
      rejectOptionsOfNpm('seed', { prune }, process.env);
      const { seedArticles } = await import('./articles/seed-articles.ts');
      await runOnDatabase((url) => seedArticles(url, paths, process.stdout, { prune }));
    });
}
