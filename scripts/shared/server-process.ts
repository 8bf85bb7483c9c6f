import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { packagePath } from '../../src/package-path.ts';
import { familyOf } from './proc.ts';

/** The maximum time until a process prints its URL, and until it exits after SIGTERM, in milliseconds. */
const START_TIMEOUT = 60_000;
const STOP_TIMEOUT = 35_000;

/** The command of `npm start`. */
const BUILT_SERVER = [process.execPath, '--max-semi-space-size=4', packagePath('dist/cli.js'), 'start'];

export interface ServerOptions {
  readonly workers: number;
  readonly env: Readonly<Record<string, string>>;
  /** Whether the server loads the sample articles. Default: false. */
  readonly samples?: boolean;
  /** The command to run; `dist/cli.js start` by default. */
  readonly command?: readonly string[];
  /**
   * Receives each line that the server writes to standard error; by default, the lines are written to standard error.
   */
  readonly onLog?: (line: string) => void;
}

/** A built server that runs in separate processes. */
export class ServerProcess {
  readonly url: string;
  readonly pid: number;
  readonly #child: ChildProcess;
  readonly #ended: Promise<void>;

  private constructor(child: ChildProcess, pid: number, url: string, ended: Promise<void>) {
    this.#child = child;
    this.pid = pid;
    this.url = url;
    this.#ended = ended;
  }

  /** Starts a server on a free port of 127.0.0.1. Rejects if the process ends before it prints its URL. */
  static async start({
    workers,
    env,
    samples = false,
    command = BUILT_SERVER,
    onLog = (line) => process.stderr.write(`${line}\n`),
  }: ServerOptions): Promise<ServerProcess> {
    const { PATH = '', HOME = '' } = process.env;
    const [program = '', ...args] = [
      ...command,
      ...(samples ? [] : ['--no-samples']),
      '--workers',
      String(workers),
    ];
    const child = spawn(program, args, {
      cwd: packagePath('.'),
      env: { PATH, HOME, PORT: '0', HOST: '127.0.0.1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    process.once('exit', () => child.kill('SIGKILL'));
    const log: string[] = [];
    createInterface({ input: child.stderr }).on('line', (line) => {
      log.push(line);
      onLog(line);
    });
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
    try {
      const url = await printedUrl(child, 'The server');
      return new ServerProcess(child, child.pid ?? 0, url, ended);
    } catch (cause) {
      child.kill('SIGKILL');
      throw new Error(`The server did not start. Log of the server:\n${log.join('\n')}`, { cause });
    }
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Returns the process ids of the server: the started process, then its workers. */
  processes(): number[] {
    return familyOf(this.pid);
  }

  /** Sends SIGTERM, and SIGKILL if the process is still running after the timeout. */
  async stop(): Promise<void> {
    if (!this.isRunning) return;
    this.#child.kill('SIGTERM');
    const timer = setTimeout(() => this.kill(), STOP_TIMEOUT);
    await this.#ended;
    clearTimeout(timer);
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended;
  }
}

/** Returns the URL that a starting process prints to standard output. Rejects if it ends or takes too long. */
export function printedUrl(child: ChildProcess, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const fail = () => reject(new Error(`${name} did not start. Output of the process: ${printed}`));
    const timer = setTimeout(fail, START_TIMEOUT);
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      printed += chunk;
      const url = /http:\/\/\S+(?=\s)/.exec(printed)?.[0];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(url);
    });
    for (const event of ['error', 'close'] as const) {
      child.once(event, () => {
        clearTimeout(timer);
        fail();
      });
    }
  });
}
