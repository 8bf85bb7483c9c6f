import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { inject, onTestFinished } from 'vitest';
import { packagePath } from '../../../src/package-path.ts';
import type { EmbeddedOptions } from '../../../src/store/embedded/server.ts';

const SCRIPT = fileURLToPath(new URL('./holder.js', import.meta.url));

/** The URL of the built module of the server, after the first call of `builtServer`. */
let server: string | undefined;

/** Bundles the server for all processes, because each would take three times as long to load the sources with tsx. */
function builtServer(): string {
  if (server !== undefined) return server;
  const outfile = join(inject('temporaryFolder'), `embedded-server-${process.pid}.cjs`);
  buildSync({
    entryPoints: [packagePath('src/store/embedded/server.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    external: ['pg-native'],
    // Paths are relative to the sources, see src/package-path.ts.
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(packagePath('src/package-path.ts'))) },
  });
  server = pathToFileURL(outfile).href;
  return server;
}

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
  const child = spawn(process.execPath, [SCRIPT, builtServer(), JSON.stringify(options)], {
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
