import { spawn } from 'node:child_process';
import { packagePath } from '../../src/package-path.ts';

/** Lookups in the caches of a gateway since it started. */
export type Lookups = Readonly<
  Record<'answers' | 'rows', { readonly hits: number; readonly misses: number }>
>;

export interface GatewayProcess {
  readonly url: string;
  /** As `/metrics` tells them. */
  lookups(): Promise<Lookups>;
  close(): Promise<void>;
}

/** A gateway in a process of its own, as it is run in earnest. */
export async function spawnGateway(databaseUrl: string): Promise<GatewayProcess> {
  const { PATH = '', HOME = '' } = process.env;
  const args = ['--max-semi-space-size=4', packagePath('dist/cli.js'), 'start', '--no-samples'];
  const child = spawn(process.execPath, args, {
    env: { PATH, HOME, PORT: '0', WORKERS: '1', DATABASE_URL: databaseUrl, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk;
      const found = /http:\/\/\S+(?=\s)/.exec(printed);
      if (found) resolve(found[0]);
    });
    child.once('close', () => reject(new Error(`The gateway ended: ${printed}`)));
  });
  return {
    url,
    async lookups() {
      const metrics = await (await fetch(new URL('/metrics', url))).text();
      const read = (figure: string, cache: string) =>
        Number(
          new RegExp(`^dateline_cache_${figure}_total\\{cache="${cache}",.*\\} (\\d+)$`, 'm').exec(
            metrics,
          )![1],
        );
      const of = (cache: string) => ({ hits: read('hits', cache), misses: read('misses', cache) });
      return { answers: of('answers'), rows: of('rows') };
    },
    async close() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

export const NO_LOOKUPS: Lookups = { answers: { hits: 0, misses: 0 }, rows: { hits: 0, misses: 0 } };

/** Adds up lookups, or takes one from the other. */
export const addLookups = (one: Lookups, other: Lookups, sign: 1 | -1 = 1): Lookups => {
  const of = (cache: keyof Lookups) => ({
    hits: one[cache].hits + sign * other[cache].hits,
    misses: one[cache].misses + sign * other[cache].misses,
  });
  return { answers: of('answers'), rows: of('rows') };
};
