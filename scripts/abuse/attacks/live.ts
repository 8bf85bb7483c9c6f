import { once } from 'node:events';
import { request } from 'node:http';
import { WebSocket } from 'ws';
import type { Attack } from '../attack.ts';
import { Client } from '../client.ts';

const SUBSCRIPTION = 'subscription { articleIngested { eventId } }';

interface Connection {
  readonly socket: WebSocket;
  /** The messages from the server as text. */
  readonly messages: string[];
}

/** Opens a WebSocket connection with the graphql-transport-ws protocol and waits for its acknowledgement. */
async function open(url: string): Promise<Connection> {
  const socket = new WebSocket(url.replace('http', 'ws'), 'graphql-transport-ws');
  const messages: string[] = [];
  socket.on('message', (data) => messages.push(String(data)));
  socket.on('error', () => {});
  await once(socket, 'open');
  socket.send('{"type":"connection_init"}');
  await once(socket, 'message');
  return { socket, messages };
}

const subscribe = ({ socket }: Connection, id: string, payload: object): void =>
  socket.send(JSON.stringify({ type: 'subscribe', id, payload }));

const persistedQuery = { version: 1, sha256Hash: '0'.repeat(64) };
/** Operations that are rejected, each for a different reason. */
const REJECTED = [
  { query: '{ __typename }', extensions: { persistedQuery } },
  { query: '{ __typename }', unknown: true },
  { query: '{ nothing }' },
];

export const LIVE: readonly Attack[] = [
  {
    row: 'H16',
    title: 'rejected operations next to others on one WebSocket connection',
    seconds: 15,
    async run({ tally }, { url }) {
      for (const [index, payload] of REJECTED.entries()) {
        const connection = await open(url);
        const { socket, messages } = connection;
        socket.once('close', (code) => tally.count(`closed with ${code}`));
        subscribe(connection, 'other', { query: SUBSCRIPTION });
        subscribe(connection, 'rejected', payload);
        await Client.wait(500);
        subscribe(connection, 'later', { query: '{ __typename }' });
        await Client.wait(500);
        const types = messages.map((message) => /"type":"(\w+)"/.exec(message)?.[1]);
        for (const type of types) tally.count(type ?? 'no type');
        const rejected = messages.some((text) => text.includes('"rejected"') && text.includes('"code"'));
        const answered = messages.some((text) => text.includes('"later"') && text.includes('"data"'));
        if (!rejected || !answered)
          tally.report(`operation ${index + 1} ends the others on its WebSocket connection`);
        socket.removeAllListeners('close');
        socket.close();
      }
    },
  },
  {
    row: 'H21',
    title: '40 subscribers that disconnect',
    seconds: 15,
    async run({ tally }, { url }) {
      for (let count = 0; count < 20; count++) {
        const connection = await open(url);
        subscribe(connection, 'one', { query: SUBSCRIPTION });
        const headers = { 'Content-Type': 'application/json', Accept: 'text/event-stream' };
        const stream = request(url, { method: 'POST', headers, agent: false });
        stream.on('error', () => {});
        stream.end(JSON.stringify({ query: SUBSCRIPTION }));
        const [response] = await once(stream, 'response');
        tally.count(String(response.statusCode));
        connection.socket.terminate();
        stream.destroy();
      }
      await Client.wait(500);
    },
  },
];
