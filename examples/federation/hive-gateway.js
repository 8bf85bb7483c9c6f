// Serves a supergraph with Hive Gateway at PORT (default: a free port) and prints its URL. The command line of Hive Gateway
// serves the same runtime, but requires 500 MB of packages for caches, telemetry and a user interface.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';

const [path = 'supergraph.graphql'] = process.argv.slice(2);
const gateway = createGatewayRuntime({ supergraph: readFileSync(path, 'utf8'), logging: 'error' });
const server = createServer(gateway);
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/graphql`);
});
