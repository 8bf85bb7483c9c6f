import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { killServer, serverPid } from '../store/embedded/homes.ts';
import { runCli } from '../support/cli.ts';
import { runInProcess } from '../support/in-process.ts';
import { isGone, isLive, urlOf } from './started.ts';

const home = await mkdtemp(join(tmpdir(), 'dateline-npm-'));
await chmod(home, 0o755);
afterAll(async () => {
  killServer(home);
  await rm(home, { recursive: true, force: true, maxRetries: 5 });
});

test.each([
  ['start', 'SIGTERM'],
  ['start', 'SIGINT'],
  ['dev', 'SIGTERM'],
  ['dev', 'SIGINT'],
] as const)(
  'npm run %s forwards %s: the server and its PostgreSQL exit',
  { timeout: 120_000 },
  async (script, signal) => {
    const env = { DATELINE_HOME: home, PORT: '0', WORKERS: '2', LOG_FORMAT: 'json', DRAIN_DELAY: '0' };
    const run = runCli([script, '--', '--no-samples'], env, ['npm', 'run']);
    const url = await urlOf(run);
    onTestFinished(() => {
      // npm can exit without its child.
      const pid = /"pid":(\d+)/.exec(run.stderr)?.[1];
      if (pid !== undefined && run.process.exitCode === null) process.kill(Number(pid), 'SIGKILL');
    });
    expect(await isLive(url)).toBe(true);
    const postgres = serverPid(home);
    expect(postgres).not.toBeNull();
    run.process.kill(signal);
    expect(await run.ended()).toBe(0);
    expect(await isLive(url)).toBe(false);
    expect(run.stderr).toContain(`${signal} received; shutting down`);
    expect(serverPid(home)).toBeNull();
    expect(await isGone(postgres!)).toBe(true);
  },
);

/** Runs an npm script of the command line; everything but npm runs in this process. */
async function runScript(...args: string[]) {
  const env = { DATABASE_URL: 'postgresql://127.0.0.1:9/none' };
  const npm = runCli(args, env, ['npm', 'run', '-s', `--script-shell=${shell}`]);
  expect(await npm.ended()).toBe(0);
  const [command = '', ...variables] = npm.stdout.split('\0');
  expect(command).toMatch(/^tsx src\/cli\.ts /);
  const entries = variables.filter(Boolean).map((each) => {
    const end = each.indexOf('=');
    return [each.slice(0, end), each.slice(end + 1)] as const;
  });
  return runInProcess('src/cli.ts', command.split(' ').slice(2), Object.fromEntries(entries));
}

/** A shell that prints the command that npm passes to it, and its environment, instead of running the command. */
const shell = join(home, 'shell');
await writeFile(shell, `#!/bin/sh\nprintf '%s\\0' "$2"\nexec env -0\n`, { mode: 0o755 });

test.each([
  ['remove', '--dry-run'],
  ['seed', '--prune'],
  ['seed', '--dry-run'],
])('npm run %s rejects %s if it is not preceded by --', { timeout: 60_000 }, async (script, option) => {
  const { code, stderr } = await runScript(script, option, 'anything');
  expect(code).toBe(1);
  expect(stderr).toBe(
    `CONFIG_INVALID: npm interpreted the option \`${option}\` as its own. Write \`--\` before the options of Dateline: npm run ${script} -- ${option} ….\n`,
  );
  const separated = await runScript(script, '--', option, 'anything');
  expect(separated.stderr).not.toContain('npm interpreted');
});
