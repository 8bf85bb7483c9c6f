// Sends bytes that are made beforehand: the limit of what a Node process can answer. The bench says which, by path.
import { createServer } from 'node:http';
import { listen } from './listen.js';

const answers = new Map();

process.on('message', ({ path, body }) => {
  answers.set(path, Buffer.from(body));
  process.send('kept');
});

listen(
  createServer((request, response) => {
    const body = answers.get(request.url);
    response.writeHead(body ? 200 : 404, {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': body?.length ?? 0,
    });
    response.end(body);
  }),
  '',
);
