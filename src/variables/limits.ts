import { details } from './description.ts';
import { byteSize, wholeNumber } from './kinds.ts';

export const LIMIT_VARIABLES = {
  MAX_REQUEST_BYTES: byteSize(1_024).default(1_048_576).register(details, {
    description: 'Maximum size of a request body.',
    details: 'A larger body is rejected with `REQUEST_ENTITY_TOO_LARGE`.',
  }),
  MAX_ANSWER_BYTES: byteSize(1_024).default(8_388_608).register(details, {
    description: 'Maximum size of a response, and of one event of a subscription.',
    details: 'A larger response is replaced by the error `ANSWER_TOO_LARGE`.',
  }),
  MAX_QUERY_COST: wholeNumber(1).default(100_000).register(details, {
    description: 'Maximum estimated cost of a query, in units of about 10 microseconds.',
    details:
      'The cost is estimated before the query runs. A query above the limit is rejected with `QUERY_TOO_LARGE`. A cost of 100,000 is about one second of CPU and database time.',
  }),
  MAX_SUBSCRIBERS: wholeNumber(0).default(10_000).register(details, {
    description: 'Maximum number of open subscriptions, and of open WebSockets, in each worker.',
    details: 'Further subscriptions and WebSockets are rejected with `TOO_MANY_SUBSCRIBERS`.',
  }),
  REQUEST_TIMEOUT: wholeNumber(1, 3_600).default(30).register(details, {
    description: 'Time, in seconds, after which a request is cancelled.',
    details: 'The response contains the error `REQUEST_TIMEOUT`.',
  }),
  SEND_TIMEOUT: wholeNumber(1, 3_600).default(30).register(details, {
    description:
      'Time, in seconds, after which a client that does not read a pending response is disconnected.',
  }),
};
