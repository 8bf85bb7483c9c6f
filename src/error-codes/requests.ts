import type { ErrorGroup } from './error-group.ts';

export const HTTP_ERRORS = {
  title: 'HTTP requests',
  where:
    'Reported in `extensions.code` of the response to a request that is not a valid GraphQL request over HTTP.',
  errors: {
    BAD_REQUEST: {
      status: 400,
      meaning:
        'The HTTP request is malformed: it contains invalid JSON or UTF-8, or parameters are missing, repeated or unknown.',
      action: 'Correct the request as the message states.',
    },
    NOT_FOUND: {
      status: 404,
      meaning: 'The path does not exist.',
      action: 'Send GraphQL requests to `/graphql`.',
    },
    METHOD_NOT_ALLOWED: {
      status: 405,
      meaning: 'The path does not support the HTTP method.',
      action: 'Use a method that the `Allow` header lists.',
    },
    NOT_ACCEPTABLE: {
      status: 406,
      meaning: 'The `Accept` header excludes all media types in which the server can respond.',
      action:
        'Accept `application/graphql-response+json` or `application/json`; for subscriptions, `text/event-stream`.',
    },
    UNSUPPORTED_MEDIA_TYPE: {
      status: 415,
      meaning: 'The `Content-Type` header of the request is not that of JSON.',
      action: 'Send the request as JSON, with `Content-Type: application/json`.',
    },
    REQUEST_ENTITY_TOO_LARGE: {
      status: 413,
      meaning: 'The request body is larger than `MAX_REQUEST_BYTES`.',
      action: 'Send a smaller request, or raise `MAX_REQUEST_BYTES`.',
    },
  },
} as const satisfies ErrorGroup;

export const OPERATION_ERRORS = {
  title: 'GraphQL documents and responses',
  where: 'Reported in `extensions.code` of a GraphQL response or of a WebSocket message.',
  errors: {
    GRAPHQL_PARSE_FAILED: {
      status: 400,
      meaning: 'The GraphQL document has a syntax error.',
      action: 'Correct the document at the reported location.',
    },
    GRAPHQL_VALIDATION_FAILED: {
      status: 400,
      meaning: 'The GraphQL document is not valid against the schema.',
      action: 'Correct the document at the reported location.',
    },
    OPERATION_RESOLUTION_FAILURE: {
      status: 400,
      meaning:
        'The document has no operation with the requested name, or has several operations and the request does not select one.',
      action: 'Send the name of one operation of the document as `operationName`.',
    },
    QUERY_TOO_LARGE: {
      status: 400,
      meaning: 'The document exceeds a limit on its length, its depth or its estimated cost.',
      action: 'Request fewer fields or smaller pages, or split the query.',
    },
    ANSWER_TOO_LARGE: {
      status: 400,
      meaning: 'The response, or an event of a subscription, is larger than `MAX_ANSWER_BYTES`.',
      action: 'Request fewer items, or fewer fields with long texts such as `body`.',
    },
    TOO_MANY_ERRORS: {
      meaning: 'The response has more than 100 errors. Only the first 100 are listed.',
      action: 'Resolve the listed errors first.',
    },
  },
} as const satisfies ErrorGroup;

export const DOCUMENT_ERRORS = {
  title: 'Persisted queries and trusted documents',
  where:
    'Reported in `extensions.code` of the response to a request that sends an id or a hash instead of a document.',
  errors: {
    PERSISTED_QUERY_NOT_FOUND: {
      status: 200,
      meaning: 'The server has not stored a document with this hash, or no longer stores it.',
      action:
        'Send the document together with the hash. Clients that support automatic persisted queries do this automatically.',
    },
    DOCUMENT_HASH_MISMATCH: {
      status: 400,
      meaning: 'The document in the request differs from the document with the given hash or id.',
      action: 'Send the SHA-256 hash of the exact document text, or the id of the same trusted document.',
    },
    DOCUMENT_NOT_FOUND: {
      status: 400,
      meaning: 'No trusted document has this id.',
      action: 'Send the id of a trusted document, or add the document to the server and restart the server.',
    },
    DOCUMENT_NOT_TRUSTED: {
      status: 400,
      meaning: 'The server runs only trusted documents, and the document in the request is not trusted.',
      action: 'Send the id of a trusted document as `documentId`.',
    },
  },
} as const satisfies ErrorGroup;

export const AVAILABILITY_ERRORS = {
  title: 'Availability',
  where:
    'Reported in `extensions.code` of a GraphQL response. Most of these errors are temporary: the same request can succeed later.',
  errors: {
    DATABASE_UNAVAILABLE: {
      status: 503,
      meaning: 'The database does not accept queries.',
      action: 'Retry after the time in the `Retry-After` header.',
    },
    DATABASE_BUSY: {
      status: 503,
      meaning: 'The queue of database statements is full.',
      action: 'Retry after the time in the `Retry-After` header.',
    },
    STATEMENT_TIMEOUT: {
      meaning:
        'PostgreSQL cancelled a statement of the query because it took longer than `STATEMENT_TIMEOUT`.',
      action: 'Request less data, or raise `STATEMENT_TIMEOUT`.',
    },
    REQUEST_TIMEOUT: {
      status: 503,
      meaning: 'The request was cancelled because it took longer than `REQUEST_TIMEOUT`.',
      action:
        'Retry after the time in the `Retry-After` header, request less data, or raise `REQUEST_TIMEOUT`.',
    },
    REQUEST_CANCELLED: {
      meaning: 'The client closed the connection before the response was complete.',
      action: 'Keep the connection open until the response is complete.',
    },
    WORKERS_UNAVAILABLE: {
      status: 503,
      meaning: 'No worker process is ready. The server is starting new worker processes.',
      action: 'Retry after the time in the `Retry-After` header.',
    },
    INTERNAL_SERVER_ERROR: {
      status: 500,
      meaning: 'The server failed unexpectedly.',
      action: 'Search the log for the `correlationId` in `extensions`, and report the error.',
    },
  },
} as const satisfies ErrorGroup;
