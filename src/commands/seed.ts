import type { Command } from 'commander';
import { runOnDatabase } from './context.ts';
import { rejectOptionsOfNpm } from './npm-options.ts';

export function addSeed(program: Command): void {
  program
    .command('seed')
    .description('store the articles in the given files in the database, and update changed articles')
    .argument(
      '[paths...]',
      'Markdown files with front matter, or folders of them (default: the sample articles)',
    )
    .option('--prune', 'remove the articles that were stored from these paths but are no longer there')
    .action(async (paths: string[], { prune = false }: { prune?: boolean }) => {
      rejectOptionsOfNpm('seed', { prune }, process.env);
      const { seedArticles } = await import('./articles/seed-articles.ts');
      await runOnDatabase((url) => seedArticles(url, paths, process.stdout, { prune }));
    });
}
