import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

/** The required front matter of an article. */
const REQUIRED = { headline: 'A headline', publishedAt: '2024-08-20', source: 'Example' };

export interface ArticleFolder {
  readonly path: string;
  /** Writes an article file; returns its path. */
  write(name: string, frontMatter: Record<string, string | number>, body: string): Promise<string>;
  remove(name: string): Promise<void>;
}

/** Creates an empty folder for article files, removed after the tests. Call it at the top level of a test file. */
export async function createArticleFolder(): Promise<ArticleFolder> {
  const path = await mkdtemp(join(tmpdir(), 'dateline-articles-'));
  afterAll(() => rm(path, { recursive: true, force: true }));
  return {
    path,
    async write(name, frontMatter, body) {
      const file = join(path, name);
      const lines = Object.entries({ ...REQUIRED, ...frontMatter }).map(
        ([key, value]) => `${key}: ${value}\n`,
      );
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, `---\n${lines.join('')}---\n\n${body}\n`);
      return file;
    },
    remove: (name) => rm(join(path, name)),
  };
}
