// Serves a supergraph with @apollo/gateway at PORT (default: a free port) and prints its URL.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { ApolloGateway } from '@apollo/gateway';
import { parse } from 'graphql';

// The gateway reports usage to Apollo by default. package.json replaces the packages that do so, which take 60 MB.
process.env.APOLLO_TELEMETRY_DISABLED = 'true';

const [path = 'supergraph.graphql'] = process.argv.slice(2);
const gateway = new ApolloGateway({ supergraphSdl: readFileSync(path, 'utf8'), logger: quiet() });
const { executor } = await gateway.load();

/** A minimal server for the gateway, without validation and caching. */
const server = createServer(async (incoming, response) => {
  const { query, variables = {}, operationName } = JSON.parse(await text(incoming));
  const document = parse(query);
  const result = await executor({
    document,
    operationName,
    queryHash: query,
    request: { query, variables, operationName },
    overallCachePolicy: { restrict() {}, policyIfCacheable: () => null },
    context: {},
    cache: new Map(),
    schema: gateway.schema,
    metrics: {},
    logger: quiet(),
  });
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(result));
});
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/graphql`);
});

function quiet() {
  return { debug() {}, info() {}, warn: console.error, error: console.error };
}
