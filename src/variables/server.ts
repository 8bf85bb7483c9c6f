import { details } from './description.ts';
import { choice, flag, text, urlPath, wholeNumber } from './kinds.ts';

export const SERVER_VARIABLES = {
  HOST: text().default('127.0.0.1').register(details, {
    description: 'Address to listen on.',
    details: 'With `0.0.0.0`, the server accepts connections from other machines.',
  }),
  PORT: wholeNumber(0, 65_535).default(4_000).register(details, {
    description: 'Port to listen on; 0 selects a free port.',
  }),
  WORKERS: wholeNumber(1, 1_000).optional().register(details, {
    description: 'Number of worker processes that share the port.',
    details: 'With 1, a single process opens the database and serves all requests.',
    unset: 'one per CPU core',
    flag: '--workers',
  }),
  DRAIN_DELAY: wholeNumber(0, 600).default(1).register(details, {
    description: 'Time, in seconds, for which the server accepts new requests after SIGTERM.',
    details:
      'During this time, `/health/ready` returns 503. Set it to the time that the load balancer needs to stop sending requests; 5 is usual in Kubernetes. After SIGINT (Ctrl-C), there is no delay.',
  }),
  EXPLORER: flag().default(true).register(details, {
    description: 'Whether the server serves the explorer, pages that show the archive to readers.',
    details:
      'The explorer is not served if `ONLY_TRUSTED_DOCUMENTS` is set, because the explorer sends its own documents.',
    flag: '--no-explorer',
  }),
  EXPLORER_PATH: urlPath().default('/').register(details, {
    description: 'Path at which the server serves the explorer.',
    details: 'If it is not `/`, requests for `/` are redirected to the GraphQL endpoint.',
  }),
  GRAPHIQL: flag().default(true).register(details, {
    description: 'Whether the endpoint serves GraphiQL, a page for writing queries, to browsers.',
    flag: '--no-graphiql',
  }),
  SUBGRAPH: flag().default(false).register(details, {
    description:
      'Whether the schema omits `node` and `nodes`, which conflict with the same fields of other subgraphs.',
    flag: '--subgraph',
  }),
  TRUSTED_DOCUMENTS: text().optional().register(details, {
    description: 'Folder of `.graphql` files, or manifest file, of documents that requests can run by id.',
    unset: 'no trusted documents',
    flag: '--trusted-documents',
  }),
  ONLY_TRUSTED_DOCUMENTS: flag().default(false).register(details, {
    description: 'Whether to reject every document that is not a trusted document.',
    details: 'Requires `TRUSTED_DOCUMENTS`.',
    flag: '--only-trusted-documents',
  }),
  LOG_FORMAT: choice(['json', 'pretty']).optional().register(details, {
    description: 'Format of the log, which is written to standard error.',
    unset: '`pretty` on a terminal, otherwise `json`',
  }),
  LOG_LEVEL: choice(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
    .default('info')
    .register(details, { description: 'Lowest severity of the messages that are logged.' }),
};
