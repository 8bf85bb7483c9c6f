import { details } from './description.ts';
import { databaseUrl, text, wholeNumber } from './kinds.ts';

export const DATABASE_VARIABLES = {
  DATABASE_URL: databaseUrl().optional().register(details, {
    description: 'URL of the PostgreSQL database, as `postgresql://user:password@host:5432/name`.',
    details:
      'The connection must not use a pooler that can run the statements of one client on different connections, because Dateline uses prepared statements.',
    unset: 'an embedded PostgreSQL server',
  }),
  DATABASE_POOL_SIZE: wholeNumber(1, 1_000).optional().register(details, {
    description: 'Number of database connections that each worker uses for queries.',
    details:
      'Each worker opens two more connections: one for the change feed, and one for health checks and for cancelling statements.',
    unset: '10 with up to 6 workers; otherwise 64 divided by the number of workers, but at least 2',
  }),
  DATELINE_HOME: text().optional().register(details, {
    description: 'Folder of the embedded PostgreSQL server.',
    unset: '`.dateline` in the working directory; for root, a folder in `/var/lib/dateline`',
  }),
  STATEMENT_TIMEOUT: wholeNumber(1, 3_600).default(10).register(details, {
    description: 'Time, in seconds, after which PostgreSQL cancels a statement of a query.',
    details:
      'The fields that need the statement are null, and the response contains the error `STATEMENT_TIMEOUT`.',
  }),
};
