import type { Dialect } from './questions.ts';

/** Something that answers questions about the database, in a process of its own. */
export interface Contender {
  readonly name: string;
  readonly dialect: Dialect;
  /** What is run, after the Node executable. */
  readonly script: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Whether it needs a newer Node than the bench. */
  readonly newerNode?: true;
  /** Questions that it cannot answer, by name. */
  readonly without?: readonly string[];
  /** Whether it makes answers, or sends ones that it has: what keeps answers is compared with what does so too. */
  readonly keeps: boolean;
  /** Ours; another GraphQL server; or what both are measured by. */
  readonly role: 'gateway' | 'peer' | 'statement' | 'limit';
}

const gateway = (name: string, keeps: boolean, env: Readonly<Record<string, string>>): Contender => ({
  name,
  dialect: 'gateway',
  script: 'dist/cli.js',
  args: ['start', '--no-samples', '--workers', '1'],
  env: { PORT: '0', LOG_LEVEL: 'error', ...env },
  keeps,
  role: 'gateway',
});
const peer = (name: string, file: string, rest: Partial<Contender> = {}): Contender => ({
  name,
  dialect: 'gateway',
  script: `scripts/bench/contenders/${file}.js`,
  keeps: false,
  role: 'peer',
  ...rest,
});

/** The first is the one whose answers the others must give as well. */
export const CONTENDERS: readonly Contender[] = [
  gateway('dateline, nothing kept', false, { RESPONSE_CACHE_BYTES: '0', ROW_CACHE_BYTES: '0' }),
  gateway('dateline, rows kept', false, { RESPONSE_CACHE_BYTES: '0' }),
  gateway('dateline, answers kept', true, {}),
  peer('PostGraphile 5', 'postgraphile', { dialect: 'postgraphile', newerNode: true }),
  peer('Mercurius, loaders, JIT', 'mercurius'),
  peer('Yoga, Pothos, Prisma', 'pothos-prisma', { dialect: 'pothos' }),
  peer('one SQL statement', 'one-statement', { without: ['Typename'], role: 'statement' }),
  peer('Yoga, response cache', 'yoga-response-cache', { keeps: true }),
  peer('bare http, same bytes', 'bare-http', { keeps: true, role: 'limit' }),
];
