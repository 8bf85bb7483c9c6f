import { open, readdir, stat } from 'node:fs/promises';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { DatelineError } from '../errors.ts';
import type { ParsedArticle } from './article/article-of.ts';
import { parseArticleFile } from './article-file.ts';
import { checkBytes, unreadable } from './text.ts';

const EXTENSION = '.md';

/** The files at a list of paths. */
export interface FoundFiles {
  readonly articles: readonly string[];
  /**
   * The paths, relative to their folder, of the files that are not read as articles: files of other types and hidden
   * `.md` files. READMEs and other hidden files are omitted.
   */
  readonly skipped: readonly string[];
}

/**
 * Finds the article files of a list of paths. If a path refers to a file, the file is included, with any name. If
 * a path refers to a folder, every `.md` file in the folder and its subfolders is included, sorted by name, except
 * READMEs and hidden files. A path that does not exist is treated as a file, so that reading it fails later. Throws
 * FILE_UNREADABLE for a folder that cannot be read.
 */
export async function findArticleFiles(paths: readonly string[]): Promise<FoundFiles> {
  // The absolute path is the key, so that a file that is listed twice is read once.
  const articles = new Map<string, string>();
  const skipped = new Map<string, string>();
  for (const path of paths) {
    if (!(await isFolder(path))) {
      articles.set(resolve(path), path);
      continue;
    }
    const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(unreadable(path));
    const found = entries
      .filter((entry) => !entry.isDirectory() && !/^readme\.md$/i.test(entry.name))
      .map((entry) => ({ file: join(entry.parentPath, entry.name), isFile: entry.isFile() }))
      .sort((a, b) => (a.file < b.file ? -1 : 1));
    for (const { file, isFile } of found) {
      const name = relative(path, file);
      const isArticle = isFile && extname(file) === EXTENSION;
      const isHidden = name.split(sep).some((part) => part.startsWith('.'));
      if (isArticle && !isHidden) articles.set(resolve(file), file);
      else if (isArticle || !isHidden) skipped.set(resolve(file), name);
    }
  }
  for (const file of articles.keys()) skipped.delete(file);
  return { articles: [...articles.values()], skipped: [...skipped.values()] };
}

/** Reads one article. Throws FILE_UNSUPPORTED, FILE_UNREADABLE or an error of `parseArticleFile`. */
export async function readArticleFile(path: string): Promise<ParsedArticle> {
  const file = await open(path).catch(unreadable(path));
  try {
    if (extname(path) !== EXTENSION) {
      throw new DatelineError(
        'FILE_UNSUPPORTED',
        `${basename(path)} is not a Markdown file. Save the article as a ${EXTENSION} file with front matter.`,
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
