import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { packagePath } from '../../src/package-path.ts';

/** The command that runs the command line from its sources. */
export const CLI: readonly string[] = [process.execPath, '--import', 'tsx', packagePath('src/cli.ts')];

export interface CliRun {
  readonly process: ChildProcess;
  /** What it has written so far. */
  readonly stdout: string;
  readonly stderr: string;
  /** Resolves with what a pattern finds in the standard output; rejects when the process ends without. */
  prints(pattern: RegExp): Promise<RegExpExecArray>;
  /** Resolves when it has ended, with its exit code, or the signal that ended it. */
  ended(): Promise<number | NodeJS.Signals>;
}

/** Starts the command line with nothing of this process's environment that could sway it; killed after the test. */
export function runCli(
  args: readonly string[],
  env: Record<string, string> = {},
  command: readonly string[] = CLI,
): CliRun {
  const { PATH = '', HOME = '' } = process.env;
  const [program = '', ...rest] = [...command, ...args];
  const child = spawn(program, rest, {
    cwd: packagePath('.'),
    env: { PATH, HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | NodeJS.Signals);
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  return {
    process: child,
    get stdout() {
      return stdout;
    },
    get stderr() {
      return stderr;
    },
    ended: () => ended,
    async prints(pattern) {
      let over = false;
      void ended.then(() => {
        over = true;
      });
      for (;;) {
        const found = pattern.exec(stdout);
        if (found) return found;
        if (over) throw new Error(`It ended without printing ${pattern}:\n${stdout}${stderr}`);
        await sleep(20);
      }
    },
  };
}
