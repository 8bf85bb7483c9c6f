import * as z from 'zod';

/** A message to the canary: the target of its queries, or a request for a report. */
export const CanaryOrder = z.union([
  z.object({ url: z.string(), slugs: z.array(z.string()) }),
  z.object({ report: z.literal(true) }),
]);
export type CanaryOrder = z.infer<typeof CanaryOrder>;

export const CanaryReport = z.object({
  /** The latency of each query: milliseconds from its scheduled time until its response was complete. */
  times: z.array(z.number()),
  /** The number of queries that failed or did not return status 200. */
  failures: z.number(),
  /** The number of checks of `/health/ready` that failed or did not return status 200. */
  notReady: z.number(),
});
export type CanaryReport = Readonly<z.infer<typeof CanaryReport>>;
