import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { type CliRun, runCli } from '../support/cli.ts';

/** Starts the gateway on a free port, in one process unless `env` or `flags` set the number of workers. */
export const startCli = (env: Record<string, string>, ...flags: string[]): CliRun =>
  runCli(['start', ...flags], { PORT: '0', WORKERS: '1', LOG_FORMAT: 'json', DRAIN_DELAY: '0', ...env });

export const urlOf = async (run: CliRun): Promise<string> =>
  (await run.prints(/listening at (http:\S+)/))[1]!;

export async function sendQuery(url: string, query: string): Promise<{ status: number; body: unknown }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, body: await response.json() };
}

/** Returns whether a process has exited, or is a zombie. */
export async function isGone(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  return stat === null ? spawnSync('kill', ['-0', String(pid)]).status !== 0 : / Z /.test(stat);
}

/** Returns whether the server responds on a new connection. */
export async function isLive(url: string): Promise<boolean> {
  const response = await fetch(new URL('/health/live', url), { headers: { Connection: 'close' } }).catch(
    () => null,
  );
  return response?.ok ?? false;
}
