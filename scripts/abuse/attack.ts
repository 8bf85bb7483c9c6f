import { z } from 'zod';
import type { Client } from './client.ts';
import type { Allowance } from './verdict.ts';

/** What an attack is directed at. */
export const Target = z.object({
  /** Of the GraphQL endpoint. */
  url: z.string(),
  databaseUrl: z.string(),
  /** Folder of the database server's data. */
  databaseFolder: z.string(),
  /** Slugs of articles, and words of their texts. */
  slugs: z.array(z.string()),
  words: z.array(z.string()),
});
export type Target = Readonly<z.infer<typeof Target>>;

/** One way to harm a server, bounded in requests and in time. */
export interface Attack extends Allowance {
  /** The row of the list of hostile requests. */
  readonly row: string;
  readonly title: string;
  /** Seconds after which the client leaves, whatever is unanswered. */
  readonly seconds: number;
  run(client: Client, target: Target): Promise<void>;
}
