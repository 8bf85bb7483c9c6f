import { z } from 'zod';

/** A message to the canary: where to send its queries, or to return what it measured since the last report. */
export const CanaryOrder = z.union([
  z.object({ url: z.string(), slugs: z.array(z.string()) }),
  z.object({ report: z.literal(true) }),
]);
export type CanaryOrder = z.infer<typeof CanaryOrder>;

export const CanaryReport = z.object({
  /** Milliseconds from when each query was due until its answer was complete. */
  times: z.array(z.number()),
  /** Queries that failed or had another status than 200. */
  failures: z.number(),
  /** Checks of `/health/ready` that failed or had another status than 200. */
  notReady: z.number(),
});
export type CanaryReport = Readonly<z.infer<typeof CanaryReport>>;
