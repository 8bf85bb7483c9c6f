import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { packagePath } from '../../src/package-path.ts';
import { familyOf } from './proc.ts';

/** Milliseconds that a server may take to print its address, and to end after SIGTERM. */
const START_TIMEOUT = 60_000;
const STOP_TIMEOUT = 35_000;

/** The level of pino for ERROR. */
const ERROR = 50;

export interface ServerOptions {
  readonly workers: number;
  readonly env: Readonly<Record<string, string>>;
  /** What starts it; `dist/cli.js` when absent. */
  readonly command?: readonly string[];
}

/** The built server in processes of its own. */
export class Server {
  readonly url: string;
  readonly pid: number;
  readonly #child: ChildProcess;
  readonly #ended: Promise<void>;
  readonly #log: string[];

  private constructor(child: ChildProcess, pid: number, url: string, log: string[], ended: Promise<void>) {
    this.#child = child;
    this.pid = pid;
    this.url = url;
    this.#log = log;
    this.#ended = ended;
  }

  /** Starts it on a free port of this machine. Rejects where it ends without printing its address. */
  static async start({ workers, env, command = BUILT }: ServerOptions): Promise<Server> {
    const { PATH = '', HOME = '' } = process.env;
    const [program = '', ...args] = [...command, '--no-samples', '--workers', String(workers)];
    const child = spawn(program, args, {
      cwd: packagePath('.'),
      env: { PATH, HOME, PORT: '0', HOST: '127.0.0.1', LOG_FORMAT: 'json', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    process.once('exit', () => child.kill('SIGKILL'));
    const log: string[] = [];
    createInterface({ input: child.stderr }).on('line', (line) => log.push(line));
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
    const url = await new Promise<string>((resolve, reject) => {
      let printed = '';
      const fail = () => reject(new Error(`The server does not start: ${printed}${log.join('\n')}`));
      const late = setTimeout(fail, START_TIMEOUT);
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
        printed += chunk;
        const found = /http:\/\/\S+(?=\s)/.exec(printed);
        if (!found) return;
        clearTimeout(late);
        resolve(found[0]);
      });
      child.once('error', fail);
      child.once('close', fail);
    });
    return new Server(child, child.pid ?? 0, url, log, ended);
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** All its processes: the one that was started, and its workers. */
  processes(): number[] {
    return familyOf(this.pid);
  }

  /** The lines of its log since the last call, and how many of them are errors. */
  takeLog(): { readonly lines: number; readonly errors: number } {
    const lines = this.#log.splice(0);
    return { lines: lines.length, errors: lines.filter((line) => levelOf(line) >= ERROR).length };
  }

  /** Asks it to end, and kills it if it does not. */
  async stop(): Promise<void> {
    if (!this.isRunning) return;
    this.#child.kill('SIGTERM');
    const late = setTimeout(() => this.kill(), STOP_TIMEOUT);
    await this.#ended;
    clearTimeout(late);
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended;
  }
}

// As `npm start` runs it.
const BUILT = [process.execPath, '--max-semi-space-size=4', packagePath('dist/cli.js'), 'start'];

function levelOf(line: string): number {
  const level = /^\{"level":(\d+|"\w+")/.exec(line)?.[1] ?? '';
  return level === '"error"' || level === '"fatal"' ? ERROR : Number(level) || 0;
}
