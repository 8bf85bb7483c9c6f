import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packagePath } from '../../src/package-path.ts';
import { documents, sourceFiles } from './source-files.ts';

const read = (file: string): string => readFileSync(packagePath(file), 'utf8');

/** The changelog mentions names of older versions. */
const CURRENT = documents().filter((file) => file !== 'CHANGELOG.md');

test('the README has at most 150 lines', () => {
  expect(read('README.md').split('\n').length - 1).toBeLessThanOrEqual(150);
});

/** The anchors that GitHub gives the headings of a document. */
function anchorsOf(file: string): Set<string> {
  const seen = new Map<string, number>();
  const headings = withoutCode(read(file)).matchAll(/^#{1,6} (.+)$/gm);
  return new Set(
    [...headings].map(([, heading = '']) => {
      const anchor = heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-');
      const count = seen.get(anchor) ?? 0;
      seen.set(anchor, count + 1);
      return count === 0 ? anchor : `${anchor}-${count}`;
    }),
  );
}

const withoutCode = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '');

/** The targets of relative links, such as `docs/schema.md#null`. */
const linksOf = (file: string): string[] =>
  [...withoutCode(read(file)).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^(?:https?|mailto):/.test(target));

describe.each(documents())('%s', (file) => {
  test('has no broken link', () => {
    const broken = linksOf(file).filter((target) => {
      const [path = '', anchor] = target.split('#');
      const linked = path === '' ? file : normalize(join(dirname(file), path));
      if (!existsSync(packagePath(linked))) return true;
      return anchor !== undefined && !anchorsOf(linked).has(anchor);
    });
    expect(broken).toEqual([]);
  });
});

test('every page of docs is linked from the README or from the list of decisions', () => {
  const indexes = ['README.md', 'docs/decisions/README.md'];
  const linked = new Set(indexes.flatMap((file) => linksOf(file).map((path) => join(dirname(file), path))));
  const pages = documents().filter((file) => file.startsWith('docs/'));
  expect(pages.filter((page) => !linked.has(page))).toEqual([]);
});

test('every npm script in the documents exists', () => {
  const named = CURRENT.flatMap((file) =>
    [...read(file).matchAll(/npm (?:--prefix (\S+) )?run (?:-s )?([a-z][a-z:-]*)/g)].map(
      ([, folder = '.', script = '']) => ({ file, folder, script }),
    ),
  );
  expect(named.length).toBeGreaterThan(40);
  const missing = named.filter(({ folder, script }) => {
    const { scripts } = JSON.parse(read(`${folder}/package.json`)) as { scripts: Record<string, string> };
    return !(script in scripts);
  });
  expect(missing.map(({ file, script }) => `${file}: ${script}`)).toEqual([]);
});

/** A path in one of the folders of the project, as a document writes it. */
const PATH =
  /(?<![\w/.@:-])(?:src|scripts|tests|docs|prisma|examples|seeds|\.ci|\.github|\.vscode)\/[\w./*<>{},-]*[\w>}*]/g;

/** Paths with `<placeholders>` or `*`, and files that a command writes, do not exist in a fresh clone. */
const isUnchecked = (path: string): boolean =>
  /[<*]/.test(path) || path.startsWith('examples/typed-client/generated');

/** Expands `src/{a,b}` to `src/a` and `src/b`. */
function expanded(path: string): string[] {
  const [all, before = '', choices = '', after = ''] = /^(.*?)\{([^}]*)\}(.*)$/.exec(path) ?? [];
  return all === undefined ? [path] : choices.split(',').map((choice) => `${before}${choice}${after}`);
}

test('every path in the documents exists', () => {
  const paths = CURRENT.flatMap((file) =>
    [...read(file).matchAll(PATH)].flatMap(([path]) => expanded(path)).map((path) => ({ file, path })),
  ).filter(({ path }) => !isUnchecked(path));
  expect(paths.length).toBeGreaterThan(80);
  const missing = paths.filter(({ path }) => !existsSync(packagePath(path)));
  expect(missing.map(({ file, path }) => `${file}: ${path}`)).toEqual([]);
});

test('every source file that a document gives without its folder exists', () => {
  const names = new Set(sourceFiles().map((file) => file.slice(file.lastIndexOf('/') + 1)));
  const named = CURRENT.flatMap((file) =>
    [...read(file).matchAll(/`([\w.-]+\.tsx?)`/g)].map(([, name = '']) => ({ file, name })),
  );
  expect(named.length).toBeGreaterThan(5);
  const missing = named.filter(({ name }) => !names.has(name));
  expect(missing.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
});
