/**
 * Every error that Dateline raises on purpose: its code, and what it tells whoever meets it.
 * GraphQL answers carry the code in `extensions.code`; the command line prints it before the message.
 */
export const ERRORS = {
  // Requests
  BAD_REQUEST:
    'The HTTP request is not one a GraphQL server can read: malformed JSON, invalid UTF-8 or missing fields.',
  NOT_FOUND: 'There is nothing at this path.',
  METHOD_NOT_ALLOWED: 'The HTTP method is not one that the path answers.',
  NOT_ACCEPTABLE: 'The request accepts no media type that answers come in.',
  UNSUPPORTED_MEDIA_TYPE: 'The request body is not declared to be JSON.',
  REQUEST_ENTITY_TOO_LARGE: 'The request body is larger than the server accepts.',
  GRAPHQL_PARSE_FAILED: 'The GraphQL document has a syntax error.',
  GRAPHQL_VALIDATION_FAILED: 'The GraphQL document does not fit the schema.',
  OPERATION_RESOLUTION_FAILURE:
    'The document has no operation of the name asked for, or several and no name is given.',
  QUERY_TOO_LARGE:
    'The document is too long or too deep, or costs more than the server accepts. Request less at once.',
  ANSWER_TOO_LARGE: 'The answer has more bytes than the server sends at once.',
  TOO_MANY_ERRORS: 'The answer has more errors than are listed.',
  BAD_USER_INPUT:
    'An argument or variable has a value that its type does not allow, or a text that is too long or has too many words to search for.',
  BAD_ID: 'An id is malformed or belongs to another type than the field asks for.',
  BAD_REPRESENTATION:
    'What a gateway says of an object names no type or key of this API, or keys of different objects; or more than 100 representations are wrong.',
  BAD_CURSOR: 'A cursor was not made by this connection, or was altered.',
  EVENTS_GONE:
    'What came after an event is not kept any more, or the event is of another archive: query what is there, then subscribe without `after`.',
  SUBSCRIBER_TOO_SLOW:
    'A subscriber read more slowly than events came, and was dropped: subscribe again with the last `eventId`.',
  TOO_MANY_SUBSCRIBERS: 'So many subscriptions are open that no more are taken: try again in a moment.',
  LIVE_UNAVAILABLE: 'This server does not hear of changes, so nobody can subscribe.',
  BAD_PAGE_SIZE:
    'A page size is negative, above the limit, or given for both directions at once, or a list argument has too many items.',
  OUT_OF_RANGE:
    'A number, or a stretch of time, is beyond what the field takes: the message says what it takes.',
  PERSISTED_QUERY_NOT_FOUND: 'No document is kept under this hash: send it along once.',
  DOCUMENT_HASH_MISMATCH: 'The document that was sent is another one than its hash or id says.',
  DOCUMENT_NOT_FOUND: 'No trusted document has this id.',
  DOCUMENT_NOT_TRUSTED: 'The server runs trusted documents only, and this is none of them.',
  TEXT_EMPTY: 'The text to be read is empty or has only white space.',
  TEXT_TOO_LONG: 'The text to be read, or its headline, is longer than `extract` takes.',
  EXTRACTOR_BUSY: 'So many texts wait to be read that no more are taken: ask again in a moment.',
  EXTRACTION_FAILED: 'Reading the text was cut off, or took too long.',
  DATABASE_UNAVAILABLE: 'The database does not accept queries at the moment. Retry in a few seconds.',
  DATABASE_BUSY: 'The queue for the database is full. Retry in a few seconds.',
  STATEMENT_TIMEOUT:
    'A database statement of the query took longer than STATEMENT_TIMEOUT and was cancelled.',
  REQUEST_TIMEOUT: 'The request took longer than REQUEST_TIMEOUT.',
  REQUEST_CANCELLED: 'The client closed the connection before the answer was complete.',
  INTERNAL_SERVER_ERROR: 'Something failed that should not have; the correlation id finds it in the log.',
  // Articles
  FILE_UNREADABLE: 'A file or folder could not be read.',
  FILE_UNSUPPORTED: 'A file is not of a format that the feed reads.',
  FILE_EMPTY: 'A file has no content.',
  FILE_NOT_UTF8: 'A file is not valid UTF-8.',
  FRONT_MATTER_INVALID: 'A file has no front matter, or it is not what an article needs.',
  HEADLINE_MISSING: 'An article has no headline.',
  BODY_MISSING: 'An article has no body.',
  BODY_TOO_LONG: 'An article is longer than the extractor is made for.',
  ARTICLE_DUPLICATE:
    'Two files of one run hold the same article, or a file lacks the `id` or `url` that its article is stored with.',
  ARTICLE_NOT_FOUND: 'No stored article has this slug, URL or id.',
  ARTICLE_AMBIGUOUS: 'Several stored articles have this slug or id.',
  STORE_FAILED: 'The database refused to store something; the message has its reason.',
  // Set-up
  CONFIG_INVALID: 'An environment variable or flag has a value that is not allowed.',
  MANIFEST_INVALID: 'A manifest of trusted documents is not of a format that is read.',
  TRUSTED_DOCUMENT_INVALID: 'A trusted document does not parse or does not fit the schema, or there is none.',
  PORT_IN_USE: 'Another process listens on the port.',
  WORKER_START_FAILED: 'A worker process ended before it served; the log above says why.',
  WORKERS_UNAVAILABLE: 'No worker process serves at the moment; new ones start. Retry as Retry-After says.',
  DATABASE_UNREACHABLE: 'The database server of DATABASE_URL does not answer.',
  DATABASE_LOGIN_FAILED: 'The server of DATABASE_URL refuses the user or the password.',
  DATABASE_MISSING: 'The server of DATABASE_URL has no database of this name.',
  DATABASE_PRIVILEGE_MISSING:
    'The user of DATABASE_URL lacks a privilege; the message has the statement that grants it.',
  DATABASE_IN_USE: 'Other processes use the database that is to be emptied.',
  CONFIRMATION_MISSING: 'A command that deletes data has no terminal to ask on and no `--yes`.',
  PLATFORM_UNSUPPORTED:
    'There is no embedded PostgreSQL for this system: set DATABASE_URL to a server of your own.',
  DATABASE_BINARIES_MISSING:
    'The npm package that holds the embedded PostgreSQL of this system is not installed.',
  DATABASE_START_FAILED: 'The embedded PostgreSQL did not start; the message ends with what its log says.',
  DATABASE_HOME_UNREACHABLE: 'The folder for the database cannot be made, read or written by whoever must.',
  DATABASE_VERSION_MISMATCH: 'The database folder was made by another major version of PostgreSQL.',
  MIGRATION_FAILED: 'A statement of a migration failed; the database is as it was before that migration.',
  MIGRATION_DIVERGED:
    'The database has migrations that the folder lacks, or an applied one was edited or left half done.',
  MIGRATIONS_UNREADABLE: 'The folder of migrations is missing, or something in it cannot be read.',
  SCHEMA_INVALID: 'prisma/schema.prisma is not a valid Prisma schema.',
} as const satisfies Record<string, string>;

export type ErrorCode = keyof typeof ERRORS;

/** A failure that is expected and explained: `message` says what to do about it. */
export class DatelineError extends Error {
  override readonly name = 'DatelineError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
