import type { Command } from 'commander';
import { runOnDatabase } from './context.ts';
import { rejectOptionsOfNpm } from './npm-options.ts';

export function addRemove(program: Command): void {
  program
    .command('remove')
    .description('remove articles from the database, with everything that was extracted from them')
    .argument('<articles...>', 'slug, URL, `id` in the front matter, or GraphQL id of each article')
    .option('--source <name>', 'remove only articles of this source')
    .option('--dry-run', 'print the articles that would be removed, but do not remove them')
    .action(async (names: string[], { source, dryRun = false }: { source?: string; dryRun?: boolean }) => {
      rejectOptionsOfNpm('remove', { source, dryRun }, process.env);
      const { removeArticles } = await import('./articles/remove-articles.ts');
      const options = { ...(source !== undefined && { source }), dryRun };
      await runOnDatabase((url) => removeArticles(url, names, process.stdout, options));
    });
}
