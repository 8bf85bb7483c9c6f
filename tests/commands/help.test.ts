import { describe, expect, test } from 'vitest';
import { VARIABLES } from '../../src/config.ts';
import { runCli } from '../support/cli.ts';

const timeout = 30_000;

/** Every command and subcommand. */
const COMMANDS = [
  [],
  ['start'],
  ['seed'],
  ['extract'],
  ['schema'],
  ['db'],
  ['db', 'migrate'],
  ['db', 'diff'],
];

describe('--help', () => {
  test('names every command and every variable', { timeout }, async () => {
    const run = runCli(['--help']);
    expect(await run.ended()).toBe(0);
    const listed = [...run.stdout.matchAll(/^ {2}(\w+)\b.*$/gm)].map(([, name]) => name);
    const top = new Set(COMMANDS.flatMap(([name]) => name ?? []));
    expect(listed).toEqual([
      ...listed.filter((name) => !name?.match(/^[A-Z_]+$/)),
      ...Object.keys(VARIABLES),
    ]);
    expect(new Set(listed.filter((name) => name === name?.toLowerCase() && name !== 'help'))).toEqual(top);
  });

  test.each(COMMANDS.map((words) => ({ words, name: ['dateline', ...words].join(' ') })))(
    '$name',
    { timeout },
    async ({ words, name }) => {
      const run = runCli([...words, '--help']);
      expect(await run.ended()).toBe(0);
      expect(run.stdout).toMatch(new RegExp(`^Usage: ${name}( |\\n)`));
      expect(run.stderr).toBe('');
    },
  );
});

test.each([
  ['no command', []],
  ['an unknown command', ['serve']],
  ['an unknown subcommand', ['db', 'drop']],
  ['no subcommand', ['db']],
  ['an unknown option', ['start', '--port', '4000']],
  ['one argument too many', ['schema', 'now']],
  ['one argument too few', ['db', 'diff']],
  ['a date that is none', ['extract', '--published', 'soon', '-']],
])('%s: usage on standard error, and a failure', { timeout }, async (_, words) => {
  const run = runCli(words);
  expect(await run.ended()).toBe(1);
  expect(run.stdout).toBe('');
  expect(run.stderr).toMatch(/^Usage: dateline/m);
  expect(run.stderr).not.toMatch(/\bat \S+ \(/);
});
