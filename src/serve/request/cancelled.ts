import { DatelineError } from '../../errors.ts';

/**
 * The failure that cancels the remaining work of a request whose client closed the connection, or whose response is
 * sent. All requests share one object, because capturing a stack trace takes longer than the rest of the cancellation.
 */
export const CANCELLED = new DatelineError(
  'REQUEST_CANCELLED',
  'The client closed the connection before the response was complete. Keep the connection open.',
);
