import type { ErrorGroup } from './error-group.ts';

export const ARGUMENT_ERRORS = {
  title: 'Arguments and variables',
  where: 'Reported in `extensions.code` of a GraphQL response.',
  errors: {
    BAD_USER_INPUT: {
      status: 400,
      meaning:
        'An argument or variable has an invalid value: one that its type does not allow, a text that is too long, or a search text with too many words.',
      action: 'Correct the value as the message states.',
    },
    BAD_ID: {
      status: 400,
      meaning:
        'An id is malformed, or belongs to an object of a type different from the one that the field expects.',
      action: 'Send an `id` that the API returned for an object of the expected type.',
    },
    BAD_REPRESENTATION: {
      meaning:
        'A representation in `_entities` has no type or key of this API, has an invalid key, or has keys of different objects. If more than 100 representations are invalid, a single error is returned.',
      action: 'Send `__typename` and the fields of one key, as the `@key` directives declare them.',
    },
    BAD_CURSOR: {
      status: 400,
      meaning: 'A cursor or an event id is malformed, or a cursor was returned by a different list.',
      action:
        'Send a cursor that the same list returned, or an event id that a subscription returned. Omit the cursor to begin with the first page.',
    },
    BAD_PAGE_SIZE: {
      status: 400,
      meaning:
        'A page size is negative, above the limit, or given as both `first` and `last`. The error also occurs if a list argument has too many items.',
      action: 'Send a value within the limit that the message states.',
    },
    OUT_OF_RANGE: {
      meaning: 'A number or a period is outside the range that the field allows.',
      action: 'Send a value within the range that the message states.',
    },
  },
} as const satisfies ErrorGroup;

export const SUBSCRIPTION_ERRORS = {
  title: 'Subscriptions',
  where:
    'Reported in `extensions.code` of the last event of a subscription, or of a rejected WebSocket handshake.',
  errors: {
    EVENTS_GONE: {
      meaning:
        'The events after the given event id are no longer stored, or the event id was issued by a server with another database.',
      action: 'Query the current state, then subscribe without `after`.',
    },
    SUBSCRIBER_TOO_SLOW: {
      meaning: 'The subscription ended because more than 1,000 events were waiting to be read by the client.',
      action: 'Subscribe again with the last `eventId` as `after`.',
    },
    TOO_MANY_SUBSCRIBERS: {
      status: 503,
      meaning:
        'The maximum number of open subscriptions or WebSockets (`MAX_SUBSCRIBERS`) is reached, or one WebSocket has reached its maximum number of concurrent operations, which the message states.',
      action: 'Retry in a few seconds, or raise `MAX_SUBSCRIBERS`.',
    },
    LIVE_UNAVAILABLE: {
      meaning: 'Subscriptions are not available on this server.',
      action: 'Poll with queries instead.',
    },
  },
} as const satisfies ErrorGroup;

export const EXTRACTION_ERRORS = {
  title: 'Text extraction',
  where: 'Reported in `extensions.code` of an error of the field `extract`.',
  errors: {
    TEXT_EMPTY: {
      meaning: 'The text is empty or contains only white space.',
      action: 'Send a text that contains at least one word.',
    },
    TEXT_TOO_LONG: {
      status: 400,
      meaning: 'The text is longer than 20,000 UTF-16 code units, or its headline is longer than 500.',
      action: 'Shorten or split the text.',
    },
    EXTRACTOR_BUSY: {
      meaning: 'The extraction queue is full.',
      action: 'Retry in a few seconds.',
    },
    EXTRACTION_FAILED: {
      meaning: 'The extraction was interrupted, or exceeded its time limit.',
      action: 'Retry. If it fails again, shorten the text.',
    },
  },
} as const satisfies ErrorGroup;
