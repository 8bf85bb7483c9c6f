import { DatelineError } from '../errors.ts';

/** Ends what is left of the work for a request whose client has left, or has its answer. */
export const cancelled = (): DatelineError =>
  new DatelineError('REQUEST_CANCELLED', 'The client closed the connection.');
