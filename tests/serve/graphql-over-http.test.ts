import { serverAudits } from 'graphql-http';
import { describe, expect, test } from 'vitest';
import { createTestGateway } from '../support/gateway.ts';

const { url } = await createTestGateway({ empty: true });

/** The public audits of the GraphQL over HTTP specification for its MUST, SHOULD and MAY requirements. */
describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url });

  test('there are more than 50 audits', () => {
    expect(audits.length).toBeGreaterThan(50);
  });

  test.each(audits.map((audit) => ({ name: audit.name, audit })))('$name', async ({ audit }) => {
    const result = await audit.fn();
    if (result.status !== 'ok') expect.fail(`${result.status}: ${result.reason}`);
  });
});
