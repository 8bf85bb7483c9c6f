import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { VARIABLES } from '../../src/config.ts';
import { packagePath } from '../../src/package-path.ts';
import { runCli } from '../support/cli.ts';
import { runInProcess } from '../support/in-process.ts';

const timeout = 30_000;

const run = (args: readonly string[]) => runInProcess('src/cli.ts', args);

/** Every command and subcommand. */
const COMMANDS = [
  [],
  ['start'],
  ['ingest'],
  ['watch'],
  ['worker'],
  ['seed'],
  ['remove'],
  ['export'],
  ['reextract'],
  ['extract'],
  ['schema'],
  ['doctor'],
  ['queue'],
  ['queue', 'list'],
  ['queue', 'retry'],
  ['queue', 'delete'],
  ['db'],
  ['db', 'migrate'],
  ['db', 'reset'],
  ['db', 'diff'],
];

describe('--help', () => {
  test('lists every command and every environment variable', { timeout }, async () => {
    const { code, stdout } = await run(['--help']);
    expect(code).toBe(0);
    const listed = [...stdout.matchAll(/^ {2}(\w+)\b.*$/gm)].map(([, name]) => name);
    const top = new Set(COMMANDS.flatMap(([name]) => name ?? []));
    expect(listed).toEqual([...listed.filter((name) => !name?.match(/^[A-Z_]+$/)), ...VARIABLES.keys()]);
    expect(new Set(listed.filter((name) => name === name?.toLowerCase() && name !== 'help'))).toEqual(top);
  });

  test.each(COMMANDS.map((words) => ({ words, name: ['dateline', ...words].join(' ') })))(
    '$name',
    { timeout },
    async ({ words, name }) => {
      const { code, stdout, stderr } = await run([...words, '--help']);
      expect(code).toBe(0);
      expect(stdout).toMatch(new RegExp(`^Usage: ${name}( |\\n)`));
      expect(stderr).toBe('');
    },
  );
});

test('--version prints the version of the package', { timeout }, async () => {
  const { version } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { version: string };
  const run = runCli(['--version']);
  expect(await run.ended()).toBe(0);
  expect(run.stdout).toBe(`${version}\n`);
});

test('--help states the units of sizes', { timeout }, async () => {
  const { stdout } = await run(['--help']);
  expect(stdout).toContain('1MB is 1,000,000 bytes');
  expect(stdout).toContain('1MiB is 1,048,576 bytes');
});

test.each([
  ['no command', []],
  ['no subcommand', ['db']],
])('%s: prints the help on standard error and fails', { timeout }, async (_, words) => {
  const { code, stdout, stderr } = await run(words);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^Usage: dateline/);
});

test.each([
  ['an unknown command', ['deploy'], "Unknown command 'deploy'.", '', '[options] [command]'],
  ['an unknown subcommand', ['db', 'drop'], "Unknown command 'drop'.", 'db', '[options] [command]'],
  ['an unknown option', ['start', '--port', '4000'], "Unknown option '--port'.", 'start', '[options]'],
  [
    'one argument too many',
    ['schema', 'now'],
    "Too many arguments for 'schema'. Expected 0 arguments but got 1.",
    'schema',
    '[options]',
  ],
  [
    'one argument too few',
    ['db', 'diff'],
    "Missing required argument 'name'.",
    'db diff',
    '[options] <name>',
  ],
  [
    'an invalid date',
    ['extract', '--published', 'soon', '-'],
    '--published must be a date such as 2024-08-20 (got "soon").',
    'extract',
    '[options] <file>',
  ],
  [
    'too many threads',
    ['ingest', '--workers', '65', 'x'],
    "Option '--workers <number>' argument '65' is invalid. It must be a whole number from 1 to 64.",
    'ingest',
    '[options] <paths...>',
  ],
  [
    'too few threads',
    ['reextract', '--workers', '0'],
    "Option '--workers <number>' argument '0' is invalid. It must be a whole number from 1 to 64.",
    'reextract',
    '[options]',
  ],
])(
  '%s: prints USAGE_ERROR and the usage of the command',
  { timeout },
  async (_, words, error, name, usage) => {
    const { code, stdout, stderr } = await run(words);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    const command = ['dateline', name].filter(Boolean).join(' ');
    expect(stderr.split('\n')).toEqual([
      `USAGE_ERROR: ${error}`,
      `Usage: ${command} ${usage}`,
      `Run \`${command} --help\` for details.`,
      '',
    ]);
  },
);

test('the error of a misspelt option suggests the correct one', { timeout }, async () => {
  const { code, stderr } = await run(['start', '--worker', '2']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^USAGE_ERROR: Unknown option '--worker'\.\n\(Did you mean --workers\?\)\n/);
});

test('an invalid value of an option is reported with the name of the option', { timeout }, async () => {
  const { code, stderr } = await run(['start', '--workers', 'abc']);
  expect(code).toBe(1);
  expect(stderr).toBe('CONFIG_INVALID: --workers must be a whole number from 1 to 1000 (got "abc").\n');
});

test.each([['schema'], ['--help']])(
  '%s succeeds when the reader of its output closes the pipe',
  { timeout },
  async (command) => {
    const run = runCli([command]);
    run.process.stdout?.destroy();
    expect(await run.ended()).toBe(0);
    expect(run.stderr).toBe('');
  },
);
