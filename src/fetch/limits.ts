/** The limits of requests. Times are in milliseconds, sizes in bytes after decompression. */
export interface FetchLimits {
  /** The maximum size of a feed or a file of articles. */
  readonly bytes: number;
  /** The maximum size of a page that a feed links to. */
  readonly pageBytes: number;
  /** The time limit of a request, including the body of the response. */
  readonly time: number;
  readonly redirects: number;
  /** The minimum time between two requests to a host. A robots.txt can require more. */
  readonly pause: number;
  /** The longest time to wait if a host states with `Retry-After` when it accepts the next request. */
  readonly patience: number;
}

export const DEFAULT_LIMITS: FetchLimits = {
  bytes: 64_000_000,
  pageBytes: 16_000_000,
  time: 60_000,
  redirects: 5,
  pause: 1_000,
  patience: 30_000,
};
