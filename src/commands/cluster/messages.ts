import { z } from 'zod';
import { ERRORS, type ErrorCode } from '../../errors.ts';

const code = z.custom<ErrorCode>((value) => typeof value === 'string' && Object.hasOwn(ERRORS, value));

/** What a process counts. JSON has no NaN, which means that there was nothing to reckon with. */
const figures = z
  .array(
    z.looseObject({
      values: z
        .array(
          z.looseObject({
            value: z
              .number()
              .nullable()
              .transform((value) => value ?? Number.NaN),
          }),
        )
        .readonly(),
    }),
  )
  .readonly();

/**
 * What a worker tells its parent: that it waits to be told what to serve, that it serves, or why it cannot; that it has
 * a connection that was handed to it; a document that a client had it keep; that it wants to know what the others count;
 * and what it counts itself.
 */
export const report = z.discriminatedUnion('state', [
  z.object({ state: z.literal('waiting') }),
  z.object({ state: z.literal('serving') }),
  z.object({ state: z.literal('taken'), connection: z.number() }),
  z.object({ state: z.literal('failed'), code, message: z.string() }),
  z.object({ state: z.literal('kept'), document: z.string() }),
  z.object({ state: z.literal('measuring') }),
  z.object({ state: z.literal('measured'), figures }),
]);
export type Report = z.infer<typeof report>;

const assignment = z.object({
  databaseUrl: z.string(),
  poolSize: z.number(),
});
/** What a worker serves beyond what it reads from the environment as its parent did. */
export type Assignment = z.infer<typeof assignment>;

/**
 * What a parent tells its worker: to serve; to take the connection that comes with the message, which has this number; to
 * keep a document that a client sent to another one; to say what it counts; what the others count; to say that it is not
 * ready; to let its requests end and go, where `linger` is that of `Gateway.close`.
 */
export const order = z.union([
  z.object({ serve: assignment }),
  z.object({ take: z.number() }),
  z.object({ keep: z.string() }),
  z.object({ measure: z.literal(true) }),
  z.object({ others: z.array(figures).readonly() }),
  z.object({ drain: z.literal(true) }),
  z.object({ leave: z.object({ linger: z.boolean() }) }),
]);
export type Order = z.infer<typeof order>;
