import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { EmbeddedOptions } from '../../../src/store/embedded/server.ts';

const SCRIPT = fileURLToPath(new URL('./holder.ts', import.meta.url));
const TSX = import.meta.resolve('tsx');

export interface HolderProcess {
  /** The URL it was given; rejects with what it printed when it failed. */
  readonly url: Promise<string>;
  /** Resolves once it has ended. */
  readonly ended: Promise<void>;
  kill(signal: NodeJS.Signals): Promise<void>;
  release(): Promise<void>;
}

/** Another process that starts or joins an embedded server; killed after the test at the latest. */
export function startHolder(
  options: Partial<EmbeddedOptions> & { readonly leave?: boolean },
  account: { readonly uid?: number; readonly gid?: number } = {},
): HolderProcess {
  const child = spawn(process.execPath, ['--import', TSX, SCRIPT, JSON.stringify(options)], {
    ...account,
    cwd: '/',
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      if (line.startsWith('ready ')) resolve(line.slice('ready '.length));
      if (line.startsWith('failed ')) reject(new Error(line));
    });
    void ended.then(() => reject(new Error('ended before it was ready')));
  });
  url.catch(() => {}); // looked at by the test, or not
  const kill = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  onTestFinished(() => kill('SIGKILL'));
  return {
    url,
    ended,
    kill,
    release() {
      child.stdin.write('release\n');
      return ended;
    },
  };
}
