import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packagePath } from '../../src/package-path.ts';

/** The TypeScript files of the folders, as paths from the top level. Generated code and installed packages are excluded. */
export const sourceFiles = (folders = ['src', 'scripts', 'tests']): string[] =>
  folders.flatMap((folder) =>
    filesIn(folder, true)
      .map((file) => join(folder, file))
      .filter((file) => /\.tsx?$/.test(file) && !/\/(node_modules|generated)\//.test(file)),
  );

/** The Markdown documents, as paths from the top level. */
export const documents = (): string[] => [
  ...filesIn('.', false).filter((file) => file.endsWith('.md')),
  ...['docs', 'examples', 'prisma', 'scripts', 'src', 'tests', '.github']
    .filter((folder) => existsSync(packagePath(folder)))
    .flatMap((folder) => filesIn(folder, true).map((file) => join(folder, file)))
    .filter((file) => file.endsWith('.md') && !file.includes('node_modules')),
];

const filesIn = (folder: string, recursive: boolean): string[] =>
  readdirSync(packagePath(folder), { recursive, encoding: 'utf8' });
