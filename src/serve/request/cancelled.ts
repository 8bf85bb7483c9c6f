import { DatelineError } from '../../errors.ts';

/**
 * Ends what is left of the work for a request whose client has left, or has its answer. One for all requests: each of
 * them ends with it, and to capture a stack takes longer than all else that is done for that.
 */
export const CANCELLED = new DatelineError('REQUEST_CANCELLED', 'The client closed the connection.');
