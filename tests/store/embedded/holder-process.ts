import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import { packagePath } from '../../../src/package-path.ts';
import type { EmbeddedOptions } from '../../../src/store/embedded/server.ts';

/** An absolute URL, because the processes run in the root directory. */
const LOADER = pathToFileURL(packagePath('node_modules/tsx/dist/loader.mjs')).href;
const SCRIPT = fileURLToPath(new URL('./holder.js', import.meta.url));
const SERVER = new URL('../../../src/store/embedded/server.ts', import.meta.url).href;

export interface HolderProcess {
  /** The URL of the server; rejects with the output if the start failed. */
  readonly url: Promise<string>;
  /** Resolves when the process has exited. */
  readonly ended: Promise<void>;
  kill(signal: NodeJS.Signals): Promise<void>;
  release(): Promise<void>;
}

/** Starts a process that starts or joins an embedded server. Kills it after the test. */
export function startHolder(
  options: Partial<EmbeddedOptions> & { readonly leave?: boolean },
  account: { readonly uid?: number; readonly gid?: number } = {},
): HolderProcess {
  const child = spawn(process.execPath, ['--import', LOADER, SCRIPT, SERVER, JSON.stringify(options)], {
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
  url.catch(() => {}); // Tests may ignore the URL.
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
