import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { packagePath } from '../src/package-path.ts';

/** Runs a script as npm does; returns how it ended and what it printed on standard error. */
function failure(script: string, ...args: string[]) {
  const command = ['--import', 'tsx', packagePath(`scripts/${script}.ts`), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: packagePath('.'),
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
  return { status, stderr };
}

const timeout = 60_000;

test.each([
  [
    'train',
    ['--data', '/missing'],
    /^FILE_UNREADABLE: \/missing\/ner\/train\/\S+ cannot be used: ENOENT: .*\n$/,
  ],
  [
    'train',
    ['--data', '/missing', '--out', '/missing/weights.bin'],
    /^FILE_UNREADABLE: \/missing cannot be used: ENOENT: .*\n$/,
  ],
  ['evaluate', ['/missing.tsv'], /^FILE_UNREADABLE: \/missing\.tsv cannot be used: ENOENT: .*\n$/],
  [
    'evaluate',
    ['--countries', '/missing.ndjson'],
    /^FILE_UNREADABLE: \/missing\.ndjson cannot be used: ENOENT: .*\n$/,
  ],
  [
    'corpus',
    ['--articles', '1', '--database', 'postgresql://127.0.0.1:9/none'],
    /^DATABASE_UNREACHABLE: .*ECONNREFUSED.*\n$/,
  ],
])(
  '%s %j fails with one line: its code, the path or address, the reason',
  { timeout },
  (script, args, line) => {
    const { status, stderr } = failure(script, ...args);
    expect(stderr).toMatch(line);
    expect(status).toBe(1);
  },
);

test.each([
  ['bench', []],
  ['corpus', ['--articles', '1']],
  ['evaluate', []],
  ['freshness', []],
  ['latency', []],
  ['subscribers', []],
  ['train', ['--data', '/missing']],
])('%s refuses an unknown flag in one line', { timeout }, (script, args) => {
  const { status, stderr } = failure(script, ...args, '--fast');
  expect(stderr).toBe("error: unknown option '--fast'\n");
  expect(status).toBe(1);
});

test.each([
  ['bench', '--articles'],
  ['corpus', '--articles'],
  ['freshness', '--comparisons'],
  ['latency', '--requests'],
  ['subscribers', '--count'],
  ['train', '--seed'],
])('%s refuses a number that is none in one line, which states it: %s', { timeout }, (script, flag) => {
  const { status, stderr } = failure(script, flag, 'many');
  expect(stderr).toMatch(
    new RegExp(
      `^error: option '${flag} <\\w+>' argument 'many' is invalid\\. It must be a whole number of at least [01]\\.\\n$`,
    ),
  );
  expect(status).toBe(1);
});
