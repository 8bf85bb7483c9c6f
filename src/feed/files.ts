import { open, readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { DatelineError } from '../errors.ts';
import type { Article } from '../model/article.ts';
import { parseArticleFile } from './article-file.ts';
import { checkBytes, unreadable } from './text.ts';

const EXTENSION = '.md';

/**
 * The article files that paths name: a file itself, of a folder every `.md` below it but a README, in the order of
 * their names. A path that is not there counts as a file, of which reading it tells. Throws FILE_UNREADABLE for a
 * folder that may not be read.
 */
export async function findArticleFiles(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) {
    if (!(await isFolder(path))) {
      found.push(path);
      continue;
    }
    const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(unreadable(path));
    const files = entries
      .filter(
        (entry) => entry.isFile() && extname(entry.name) === EXTENSION && !/^readme\.md$/i.test(entry.name),
      )
      .map((entry) => join(entry.parentPath, entry.name));
    found.push(...files.sort());
  }
  return [...new Set(found)];
}

/** Reads one article. Throws what `parseArticleFile` does, FILE_UNSUPPORTED or FILE_UNREADABLE. */
export async function readArticleFile(path: string): Promise<Article> {
  const file = await open(path).catch(unreadable(path));
  try {
    if (extname(path) !== EXTENSION) {
      throw new DatelineError(
        'FILE_UNSUPPORTED',
        `${basename(path)} is not a ${EXTENSION} file: articles are Markdown with front matter.`,
      );
    }
    checkBytes((await file.stat()).size);
    return parseArticleFile(await file.readFile());
  } finally {
    await file.close();
  }
}

const isFolder = async (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
