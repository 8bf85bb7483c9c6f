import type { ErrorGroup } from './error-group.ts';

export const ARGUMENT_ERRORS = {
  title: 'Arguments and variables',
  where: 'In `extensions.code` of a GraphQL response.',
  errors: {
    BAD_USER_INPUT: {
      status: 400,
      meaning:
        'An argument or variable has a value that its type does not allow, or a text that is too long or has too many search words.',
      action: 'Correct the value as the message states.',
    },
    BAD_ID: {
      status: 400,
      meaning: 'An id is malformed, or belongs to another type than the field expects.',
      action: 'Send an `id` that the API returned for an object of the expected type.',
    },
    BAD_REPRESENTATION: {
      meaning:
        'A representation in `_entities` has no type or key of this API, or has keys of different objects; or more than 100 representations are invalid.',
      action: 'Send `__typename` and the fields of one key, as the `@key` directives declare them.',
    },
    BAD_CURSOR: {
      status: 400,
      meaning: 'A cursor or an event id is malformed, or belongs to another list.',
      action: 'Send a cursor that the same list returned, or omit it to begin with the first page.',
    },
    BAD_PAGE_SIZE: {
      status: 400,
      meaning:
        'A page size is negative, above the limit, or given as both `first` and `last`; or a list argument has too many items.',
      action: 'Send a number within the limit that the message states.',
    },
    OUT_OF_RANGE: {
      meaning: 'A number or a period is outside the range that the field allows.',
      action: 'Send a value within the range that the message states.',
    },
  },
} as const satisfies ErrorGroup;

export const SUBSCRIPTION_ERRORS = {
  title: 'Subscriptions',
  where: 'In `extensions.code` of the last event of a subscription, or of a rejected WebSocket handshake.',
  errors: {
    EVENTS_GONE: {
      meaning:
        'The events after the given event id are no longer stored, or the id belongs to another archive.',
      action: 'Query the current state, then subscribe without `after`.',
    },
    SUBSCRIBER_TOO_SLOW: {
      meaning: 'The subscription ended because the client read events more slowly than they occurred.',
      action: 'Subscribe again with the last `eventId` as `after`.',
    },
    TOO_MANY_SUBSCRIBERS: {
      status: 503,
      meaning: '`MAX_SUBSCRIBERS` subscriptions or WebSockets are open.',
      action: 'Retry in a few seconds, or raise the limit.',
    },
    LIVE_UNAVAILABLE: {
      meaning: 'Subscriptions are not available on this server.',
      action: 'Poll with queries instead.',
    },
  },
} as const satisfies ErrorGroup;

export const EXTRACTION_ERRORS = {
  title: 'Text extraction',
  where: 'In `extensions.code` of an error of the field `extract`.',
  errors: {
    TEXT_EMPTY: {
      meaning: 'The text is empty or contains only white space.',
      action: 'Send a text.',
    },
    TEXT_TOO_LONG: {
      status: 400,
      meaning: 'The text or its headline is longer than `extract` allows.',
      action: 'Shorten or split the text.',
    },
    EXTRACTOR_BUSY: {
      meaning: 'The extraction queue is full.',
      action: 'Retry in a few seconds.',
    },
    EXTRACTION_FAILED: {
      meaning: 'The extraction was interrupted, or exceeded its time limit.',
      action: 'Retry, with a shorter text if it fails again.',
    },
  },
} as const satisfies ErrorGroup;
