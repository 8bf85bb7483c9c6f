import { open, readdir, stat } from 'node:fs/promises';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { DatelineError } from '../errors.ts';
import { type ParsedArticle, parseArticleFile } from './article-file.ts';
import { checkBytes, unreadable } from './text.ts';

const EXTENSION = '.md';

/** What is at the paths that were given. */
export interface FoundFiles {
  readonly articles: readonly string[];
  /** Other files in the folders, by their path within the folder. READMEs and hidden files but `.md` are not listed. */
  readonly skipped: readonly string[];
}

/**
 * The article files that paths name: a file itself, of a folder every `.md` below it but READMEs and hidden files, in the order of
 * their names. A path that is not there counts as a file, of which reading it tells. Throws FILE_UNREADABLE for a
 * folder that may not be read.
 */
export async function findArticleFiles(paths: readonly string[]): Promise<FoundFiles> {
  // By its absolute path, so that a file that is given twice is read once.
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

/** Reads one article. Throws what `parseArticleFile` does, FILE_UNSUPPORTED or FILE_UNREADABLE. */
export async function readArticleFile(path: string): Promise<ParsedArticle> {
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
