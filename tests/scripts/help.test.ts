import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { packagePath } from '../../src/package-path.ts';
import { runInProcess } from '../support/in-process.ts';

/** Runs a script in this process. */
const run = (script: string, ...args: string[]) => runInProcess(`scripts/${script}/index.ts`, args);

/** Runs a script that prints nothing to standard output. Returns the exit code and standard error. */
async function failure(script: string, ...args: string[]) {
  const { code, stdout, stderr } = await run(script, ...args);
  expect(stdout).toBe('');
  return { code, stderr };
}

const timeout = 60_000;

test('a script starts as a process, as npm starts it', { timeout }, () => {
  const command = ['--import', 'tsx', packagePath('scripts/bench/index.ts'), '--fast'];
  const { status, stderr } = spawnSync(process.execPath, command, {
    cwd: packagePath('.'),
    encoding: 'utf8',
  });
  expect(stderr).toBe("error: unknown option '--fast'\n");
  expect(status).toBe(1);
});

test.each([
  ['abuse', '--search'],
  ['bench', '--quick'],
  ['bench-ingest', '--articles'],
])('%s --help prints the usage and does nothing else', { timeout }, async (script, flag) => {
  const { code, stdout, stderr } = await run(script, '--help');
  expect(code, stderr).toBe(0);
  expect(stdout).toMatch(new RegExp(`^Usage: ${script} `));
  expect(stdout).toContain(flag);
});

test('abuse rejects an unknown attack and lists the attacks', { timeout }, async () => {
  const { code, stderr } = await failure('abuse', '--only', 'H99');
  expect(stderr).toContain('unknown attack H99. The attacks are H1, ');
  expect(code).toBe(1);
});

test.each([
  [['--held-out'], 'error: --held-out requires --people or --attribution\n'],
  [
    ['--people', 'a', '--html', 'b'],
    "error: option '--html <folder>' cannot be used with option '--people <file>'\n",
  ],
])('evaluate rejects %j, because an option would be ignored', { timeout }, async (args, message) => {
  expect((await failure('evaluate', ...args)).stderr).toBe(message);
});

test.each([
  [
    'train',
    ['--data', '/missing'],
    /^FILE_UNREADABLE: \/missing\/ner\/train\/\S+ cannot be used: ENOENT: .*\. Correct the path or its permissions\.\n$/,
  ],
  [
    'train',
    ['--data', '/missing', '--out', '/missing/weights.bin'],
    /^FILE_UNREADABLE: \/missing cannot be used: ENOENT: .*\. Correct the path or its permissions\.\n$/,
  ],
  [
    'evaluate',
    ['/missing.tsv'],
    /^FILE_UNREADABLE: \/missing\.tsv cannot be used: ENOENT: .*\. Correct the path or its permissions\.\n$/,
  ],
  [
    'evaluate',
    ['--countries', '/missing.ndjson'],
    /^FILE_UNREADABLE: \/missing\.ndjson cannot be used: ENOENT: .*\. Correct the path or its permissions\.\n$/,
  ],
  [
    'corpus',
    ['--articles', '1', '--database', 'postgresql://127.0.0.1:9/none'],
    /^DATABASE_UNREACHABLE: .*ECONNREFUSED.*\n$/,
  ],
])('%s %j fails with one line: code, path or address, reason', { timeout }, async (script, args, line) => {
  const { code, stderr } = await failure(script, ...args);
  expect(stderr).toMatch(line);
  expect(code).toBe(1);
});

test.each([
  ['abuse', []],
  ['bench', []],
  ['corpus', ['--articles', '1']],
  ['evaluate', []],
  ['freshness', []],
  ['gazetteer', []],
  ['geo-countries', ['in', 'out']],
  ['latency', []],
  ['subscribers', []],
  ['train', ['--data', '/missing']],
])('%s rejects an unknown option with one line', { timeout }, async (script, args) => {
  const { code, stderr } = await failure(script, ...args, '--fast');
  expect(stderr).toBe("error: unknown option '--fast'\n");
  expect(code).toBe(1);
});

test.each([
  ['bench', '--articles'],
  ['corpus', '--articles'],
  ['freshness', '--comparisons'],
  ['latency', '--requests'],
  ['subscribers', '--count'],
  ['train', '--seed'],
])('%s rejects an invalid number with one line that contains it: %s', { timeout }, async (script, flag) => {
  const { code, stderr } = await failure(script, flag, 'many');
  expect(stderr).toMatch(
    new RegExp(
      `^error: option '${flag} <\\w+>' argument 'many' is invalid\\. It must be a whole number of at least [01]\\.\\n$`,
    ),
  );
  expect(code).toBe(1);
});

/** Creates a project whose build is older than its lock file, with some empty packages. */
function builtProject(lock: string, packages: readonly string[]) {
  const root = mkdtempSync(join(tmpdir(), 'dateline-build-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const name of packages) mkdirSync(join(root, 'node_modules', name), { recursive: true });
  for (const name of ['scripts', 'src', 'dist']) mkdirSync(join(root, name));
  for (const file of ['scripts/build.js', 'scripts/shared/bundle.js', 'scripts/shared/flags.js'])
    cpSync(packagePath(file), join(root, file));
  for (const name of ['package.json', 'tsconfig.json', 'tsconfig.build.json'])
    writeFileSync(join(root, name), '{ "type": "module" }');
  const stamp = join(root, 'dist/.built');
  writeFileSync(stamp, createHash('sha256').update('{}').digest('hex'));
  writeFileSync(join(root, 'package-lock.json'), lock);
  const later = new Date(Date.now() + 60_000);
  utimesSync(join(root, 'package-lock.json'), later, later);
  const build = (...args: string[]) =>
    spawnSync(process.execPath, [join(root, 'scripts/build.js'), ...args], { encoding: 'utf8' });
  return { root, build, stamp };
}

test('a build is up to date if npm rewrites the lock file without changes', () => {
  const tools = ['graphiql', 'typescript'];
  expect(builtProject('{}', tools).build('--if-stale').status).toBe(0);
  expect(builtProject('{ "changed": 1 }', tools).build('--if-stale').status).not.toBe(0);
});

test('a build removes outdated outputs but not the GraphiQL page, and nothing if the type check fails', () => {
  const { root, build } = builtProject('{}', ['graphiql', 'typescript']);
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  mkdirSync(join(root, 'node_modules/typescript/bin'));
  symlinkSync(packagePath('node_modules/esbuild'), join(root, 'node_modules/esbuild'));
  mkdirSync(join(root, 'src/ingest'));
  for (const entry of ['cli', 'ingest/extractor-worker'])
    writeFileSync(join(root, `src/${entry}.ts`), "console.log('started');");
  const list = () => readdirSync(join(root, 'dist')).sort();
  for (const name of ['removed.js', 'cli.js']) writeFileSync(join(root, 'dist', name), '');
  mkdirSync(join(root, 'dist/graphiql'));
  writeFileSync(compiler, 'process.exit(1)');
  expect(build().status).toBe(1);
  expect(list()).toEqual(['cli.js', 'graphiql', 'removed.js']);
  writeFileSync(compiler, '');
  build();
  expect(list()).toEqual(['cli.js', 'cli.js.map', 'graphiql', 'ingest']);
  expect(spawnSync(process.execPath, [join(root, 'dist/cli.js')], { encoding: 'utf8' }).stdout).toBe(
    'started\n',
  );
});

test('without the development dependencies, --if-stale accepts the existing build and a build fails', () => {
  const { build, stamp } = builtProject('{ "changed": 1 }', ['typescript']);
  expect(build('--if-stale')).toMatchObject({ status: 0, stderr: '' });
  const { status, stderr } = build();
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^The build requires the development dependencies, .* not installed\. Run `npm ci`, and .*\n$/,
  );
  expect(existsSync(stamp)).toBe(true);
});
