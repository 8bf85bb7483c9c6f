import { z } from 'zod';
import { ERRORS, type ErrorCode } from '../errors.ts';

const code = z.custom<ErrorCode>((value) => typeof value === 'string' && Object.hasOwn(ERRORS, value));

/**
 * What a worker tells its parent: that it waits to be told what to serve, that it serves, or why it cannot; and a document
 * that a client had it keep.
 */
export const report = z.discriminatedUnion('state', [
  z.object({ state: z.literal('waiting') }),
  z.object({ state: z.literal('serving'), url: z.string() }),
  z.object({ state: z.literal('failed'), code, message: z.string() }),
  z.object({ state: z.literal('kept'), document: z.string() }),
]);
export type Report = z.infer<typeof report>;

const assignment = z.object({
  databaseUrl: z.string(),
  poolSize: z.number(),
  port: z.number(),
  /** Where others serve, or did. */
  url: z.string().nullable(),
});
/** What a worker serves beyond what it reads from the environment as its parent did. */
export type Assignment = z.infer<typeof assignment>;

/**
 * What a parent tells its worker: to serve; to keep a document that a client sent to another one; to let its requests end
 * and go, where `linger` is that of `Gateway.close`.
 */
export const order = z.union([
  z.object({ serve: assignment }),
  z.object({ keep: z.string() }),
  z.object({ leave: z.object({ linger: z.boolean() }) }),
]);
export type Order = z.infer<typeof order>;
