import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { killServer, serverPid } from '../store/embedded/homes.ts';
import { runCli } from '../support/cli.ts';
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
    const env = { DATELINE_HOME: home, PORT: '0', WORKERS: '2', LOG_FORMAT: 'json' };
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

test.each([
  ['remove', '--dry-run'],
  ['seed', '--prune'],
  ['seed', '--dry-run'],
])('npm run %s rejects %s if it is not preceded by --', { timeout: 60_000 }, async (script, option) => {
  const env = { DATABASE_URL: 'postgresql://127.0.0.1:9/none' };
  const run = runCli([script, option, 'anything'], env, ['npm', 'run', '-s']);
  expect(await run.ended()).toBe(1);
  expect(run.stderr).toBe(
    `CONFIG_INVALID: npm interpreted the option \`${option}\` as its own. Write \`--\` before the options of Dateline: npm run ${script} -- ${option} ….\n`,
  );
  const separated = runCli([script, '--', option, 'anything'], env, ['npm', 'run', '-s']);
  await separated.ended();
  expect(separated.stderr).not.toContain('npm used');
});
