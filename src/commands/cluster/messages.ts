import * as z from 'zod';
import { type ErrorCode, isErrorCode } from '../../errors.ts';

/** The metrics of a process. JSON has no NaN, so a value that is not a number arrives as null. */
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

/** The messages that a worker sends to the primary process. */
export const workerMessage = z.discriminatedUnion('type', [
  /** The modules are loaded, and the worker waits for the message `serve`. */
  z.object({ type: z.literal('loaded') }),
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.literal('failed'), code: z.custom<ErrorCode>(isErrorCode), message: z.string() }),
  z.object({ type: z.literal('connection-received'), id: z.number() }),
  /** A client has registered this document as a persisted query. */
  z.object({ type: z.literal('document'), document: z.string() }),
  /** Request for the metrics of the other workers. */
  z.object({ type: z.literal('metrics-request') }),
  /** The metrics of this worker. */
  z.object({ type: z.literal('metrics'), figures }),
]);
export type WorkerMessage = z.infer<typeof workerMessage>;

const assignment = z.object({ databaseUrl: z.string(), poolSize: z.number() });
/** The settings of a worker that it cannot read from the environment. */
export type Assignment = z.infer<typeof assignment>;

/** The messages that the primary process sends to a worker. */
export const primaryMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('serve'), assignment }),
  /** Transfers a connection. The worker confirms that it has received the connection by returning the id. */
  z.object({ type: z.literal('connection'), id: z.number() }),
  /** A client has registered this document as a persisted query in another worker. */
  z.object({ type: z.literal('document'), document: z.string() }),
  z.object({ type: z.literal('metrics-request') }),
  /** The metrics of the other workers. */
  z.object({ type: z.literal('metrics'), figures: z.array(figures).readonly() }),
  z.object({ type: z.literal('drain') }),
  /** Command to complete the open requests and exit. `linger` is the option of `Gateway.close`. */
  z.object({ type: z.literal('close'), linger: z.boolean() }),
]);
export type PrimaryMessage = z.infer<typeof primaryMessage>;
