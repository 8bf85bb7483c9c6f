import { expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { createTestDatabase } from '../support/database.ts';
import { ask } from './gateways.ts';

const { url: DATABASE_URL } = await createTestDatabase();

test('`schema --subgraph` prints the schema that the workers of `start --subgraph` serve', async () => {
  const printing = runCli(['schema', '--subgraph']);
  const serving = runCli(['start', '--no-samples', '--subgraph', '--workers', '2'], {
    DATABASE_URL,
    PORT: '0',
    LOG_LEVEL: 'error',
  });
  const [, url = ''] = await serving.prints(/(http:\S+)$/m);
  expect(await printing.ended()).toBe(0);
  const { data } = await ask(url, '{ _service { sdl } }');
  expect(data._service.sdl).toBe(printing.stdout);
  const { errors } = await ask(url, '{ nodes(ids: []) { id } }');
  expect(errors?.[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
}, 60_000);

test('rejects --subgraph together with --introspection', async () => {
  const run = runCli(['schema', '--subgraph', '--introspection']);
  expect(await run.ended()).toBe(2);
  expect(run.stderr).toContain("'--subgraph' cannot be used with option '--introspection'");
}, 30_000);
