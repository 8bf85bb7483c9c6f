import type { Attack } from '../attack.ts';
import type { HttpRequest } from '../client.ts';

const QUERY = encodeURIComponent('{ articles(first: 1) { edges { node { id } } } }');
const JSON_HEADERS = { 'Content-Type': 'application/json', Accept: 'application/json' };
const UPGRADE = {
  Connection: 'Upgrade, HTTP2-Settings',
  Upgrade: 'h2c',
  'HTTP2-Settings': 'AAMAAABkAAQAoAAAAAIAAAAA',
};
const POST: HttpRequest = { method: 'POST', headers: JSON_HEADERS, body: '{"query":"{ __typename }"}' };

/** Unusual HTTP requests, and the status that RFC 9110 and GraphQL over HTTP require. */
const UNUSUAL: readonly { readonly path: string; readonly sent: HttpRequest; readonly status: number }[] = [
  {
    path: '',
    sent: { ...POST, headers: { ...JSON_HEADERS, 'If-None-Match': '*' } },
    status: 200,
  },
  { path: `?query=${QUERY}`, sent: { headers: { Accept: 'application/json' } }, status: 200 },
  { path: `?query=${QUERY}`, sent: { headers: { 'If-None-Match': '*' } }, status: 304 },
  { path: `?query=${QUERY}`, sent: { headers: { Accept: 'application/json;q=0' } }, status: 406 },
  { path: '?query=%ff', sent: { headers: { Accept: 'application/json' } }, status: 400 },
  { path: `?query=${QUERY}&query=${QUERY}`, sent: { headers: { Accept: 'application/json' } }, status: 400 },
];

export const HTTP: readonly Attack[] = [
  {
    row: 'H13',
    title: 'an upgrade to HTTP/2',
    seconds: 10,
    async run(client, { url }) {
      for (const [path, sent] of [
        ['', { ...POST, headers: { ...JSON_HEADERS, ...UPGRADE } }],
        [`?query=${QUERY}`, { headers: { Accept: 'application/json', ...UPGRADE } }],
      ] as const) {
        const reply = await client.send(`${url}${path}`, sent);
        if (reply?.status !== 200) client.tally.report(`Upgrade: h2c returns ${reply?.status}`);
      }
    },
  },
  {
    row: 'H18',
    title: 'unusual conditional headers, media types and parameters',
    seconds: 10,
    async run(client, { url }) {
      for (const { path, sent, status } of UNUSUAL) {
        const reply = await client.send(`${url}${path}`, sent);
        if (reply?.status === status) continue;
        const description = `${sent.method ?? 'GET'} ${path.slice(0, 12)} ${JSON.stringify(sent.headers)}`;
        client.tally.report(`${reply?.status} instead of ${status} for ${description}`);
      }
    },
  },
];
