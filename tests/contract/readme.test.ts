import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packagePath } from '../../src/package-path.ts';
import { createTestGateway } from '../support/gateway.ts';

const gateway = await createTestGateway();
const readme = readFileSync(packagePath('README.md'), 'utf8');

test('each query of the README gets the answer that stands below it', async () => {
  const examples = [...readme.matchAll(/```graphql\n([\s\S]*?)```\s+```json\n([\s\S]*?)```/g)];
  expect(examples.length).toBeGreaterThan(0);
  for (const [, query, answer] of examples) expect(await gateway.ask(query!)).toEqual(JSON.parse(answer!));
});
