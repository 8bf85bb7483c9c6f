import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { packagePath } from '../../src/package-path.ts';

/**
 * Options of Node.js for less optimisation of code and less garbage collection, because these processes run for seconds.
 */
export const SHORT_LIVED: readonly string[] = [
  '--min-semi-space-size=64',
  '--max-semi-space-size=64',
  '--initial-old-space-size=256',
  '--interrupt-budget=1000000',
];

/** The command line of the build, see global-setup.ts: it starts three times as fast as the sources with tsx. */
export const CLI: readonly string[] = [process.execPath, ...SHORT_LIVED, packagePath('dist/cli.js')];

export interface CliRun {
  readonly process: ChildProcess;
  /** The output so far. */
  readonly stdout: string;
  readonly stderr: string;
  /** Resolves with the first match in the standard output; rejects if the process ends without one. */
  prints(pattern: RegExp): Promise<RegExpExecArray>;
  /** The same for the standard error. */
  logs(pattern: RegExp): Promise<RegExpExecArray>;
  /** Resolves with the exit code, or with the signal that ended the process. */
  ended(): Promise<number | NodeJS.Signals>;
}

/** Starts the command line without the environment of this process, except PATH and HOME. Kills it after the test. */
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
  const [stdout, stderr] = [new Output(child.stdout), new Output(child.stderr)];
  /** Resolves with the whole output once the process has ended. */
  const whole = ended.then(() => `${stdout.text}${stderr.text}`);
  return {
    process: child,
    get stdout() {
      return stdout.text;
    },
    get stderr() {
      return stderr.text;
    },
    ended: () => ended,
    prints: (pattern) => stdout.match(pattern, whole),
    logs: (pattern) => stderr.match(pattern, whole),
  };
}

/** The text that a stream has delivered so far. */
class Output {
  text = '';
  readonly #stream: Readable;

  constructor(stream: Readable) {
    this.#stream = stream;
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      this.text += chunk;
    });
  }

  /** Resolves with the first match; rejects if the process ends without one. */
  match(pattern: RegExp, whole: Promise<string>): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(this.text);
        if (!found) return;
        this.#stream.off('data', look);
        resolve(found);
      };
      this.#stream.on('data', look);
      look();
      void whole.then((output) => {
        this.#stream.off('data', look);
        reject(new Error(`The process ended without printing ${pattern}:\n${output}`));
      });
    });
  }
}
