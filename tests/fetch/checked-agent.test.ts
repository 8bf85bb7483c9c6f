import { createServer } from 'node:http';
import { request } from 'undici';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkedAgent, PrivateAddressError } from '../../src/fetch/client/checked-agent.ts';
import { isPublicAddress } from '../../src/fetch/client/public-address.ts';

let requests = 0;
const server = createServer((_, response) => {
  requests += 1;
  response.end('private');
});
let port = 0;

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(() => void server.close());

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '::ffff:a9fe:a9fe',
  '::127.0.0.1',
  '::7f00:1',
  '::a9fe:a9fe',
  '::2',
  '4000::1',
  'fe80::1',
  'fc00::1',
  'fec0::1',
  'ff02::1',
  '64:ff9b::7f00:1',
  '64:ff9b:1::7f00:1',
  '2002:7f00:1::',
  '2001::1',
  '2001:db8::1',
  'localhost',
])('%s is not a public address', (address) => expect(isPublicAddress(address)).toBe(false));

test.each(['93.184.215.14', '2606:4700::1111', '::ffff:8.8.8.8'])('%s is a public address', (address) =>
  expect(isPublicAddress(address)).toBe(true),
);

test.each([
  '127.0.0.1',
  '2130706433',
  '0x7f.1',
  '[::1]',
  '[::ffff:127.0.0.1]',
  'localhost',
  'rebound.example',
])('does not connect to %s', async (host) => {
  const agent = checkedAgent(isPublicAddress, (_, __, done) =>
    done(null, [{ address: '127.0.0.1', family: 4 }]),
  );
  await expect(request(`http://${host}:${port}/`, { dispatcher: agent })).rejects.toThrow(
    PrivateAddressError,
  );
  await agent.close();
  expect(requests).toBe(0);
});
