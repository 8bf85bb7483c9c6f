import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packagePath } from '../../src/package-path.ts';
import { createTestGateway } from '../support/gateway.ts';

const gateway = await createTestGateway();
const readme = readFileSync(packagePath('README.md'), 'utf8');

test('the README shows the response of each of its queries', async () => {
  const examples = [...readme.matchAll(/```graphql\n([\s\S]*?)```\s+```json\n([\s\S]*?)```/g)];
  expect(examples.length).toBeGreaterThan(0);
  for (const [, query, answer] of examples) expect(await gateway.ask(query!)).toEqual(JSON.parse(answer!));
});
