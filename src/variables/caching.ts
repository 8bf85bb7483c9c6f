import { details } from './description.ts';
import { byteSize, flag, wholeNumber } from './kinds.ts';

export const CACHING_VARIABLES = {
  RESPONSE_CACHE_BYTES: byteSize().default(67_108_864).register(details, {
    description: 'Maximum memory of the response cache in each worker; 0 disables it.',
    details: 'A cached response is evicted when an object that it depends on changes.',
  }),
  ROW_CACHE_BYTES: byteSize().default(67_108_864).register(details, {
    description: 'Maximum memory of the row cache in each worker; 0 disables it.',
    details: 'The row cache holds database rows between requests, until they change.',
  }),
  HTTP_MAX_AGE: wholeNumber(0).default(0).register(details, {
    description:
      'Time, in seconds, for which HTTP caches can reuse a response without revalidation (`max-age`).',
    details: 'With 0, they revalidate the response at each request.',
  }),
  HTTP_STALE_WHILE_REVALIDATE: wholeNumber(0).default(0).register(details, {
    description:
      'Time, in seconds, after `HTTP_MAX_AGE` for which HTTP caches can reuse a response while they revalidate it (`stale-while-revalidate`).',
  }),
  SURROGATE_KEYS: flag().default(false).register(details, {
    description:
      'Whether responses list their dependencies in the headers `Surrogate-Key` and `Cache-Tag`, so that HTTP caches can be purged by key.',
  }),
};
