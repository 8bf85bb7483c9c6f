// Sends prepared responses, to measure the upper limit of requests per second for a Node.js process. The benchmark sets
// the body for each path. Like any other server, this server reads each request to its end, but it does not parse the
// request.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { listen } from './listen.js';

/** The length from which sending a separate buffer is faster than sending a string together with the headers. */
const LONG = 6_000;

const responses = new Map();

process.on('message', ({ path, body }) => {
  const bytes = Buffer.from(body);
  responses.set(path, {
    // The headers of a cached response of the gateway.
    headers: [
      ...['Content-Type', 'application/json; charset=utf-8', 'Cache-Control', 'no-store'],
      ...['Vary', 'Accept, Accept-Encoding', 'Access-Control-Allow-Origin', '*'],
      ...['Content-Length', String(bytes.length)],
      ...['ETag', `"${createHash('sha1').update(bytes).digest('base64url')}"`],
    ],
    body: bytes.length < LONG ? bytes.toString('latin1') : bytes,
  });
  process.send('stored');
});

listen(
  createServer((request, response) => {
    const { headers, body } = responses.get(request.url);
    const length = Number(request.headers['content-length']);
    let read = 0;
    request.on('data', (chunk) => {
      read += chunk.length;
      if (read < length) return;
      response.writeHead(200, headers);
      response.end(body, 'latin1');
    });
  }),
  '',
);
