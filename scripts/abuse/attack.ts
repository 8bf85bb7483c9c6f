import * as z from 'zod';
import type { Client } from './client.ts';
import type { Allowance } from './verdict.ts';

/** The target of an attack. */
export const Target = z.object({
  /** The URL of the GraphQL endpoint. */
  url: z.string(),
  databaseUrl: z.string(),
  /** The data folder of the database server. */
  databaseFolder: z.string(),
  /** Article slugs, and words from article bodies. */
  slugs: z.array(z.string()),
  words: z.array(z.string()),
});
export type Target = Readonly<z.infer<typeof Target>>;

/** One kind of attack, with a limited number of requests and a limited duration. */
export interface Attack extends Allowance {
  /** The row of the attack in tests/serve/hostile/README.md. */
  readonly row: string;
  readonly title: string;
  /** The time in seconds after which the client disconnects, even if requests are still pending. */
  readonly seconds: number;
  run(client: Client, target: Target): Promise<void>;
}
