// Tells the bench on standard output where a contender answers.

/** Listens on a free port of the loopback. */
export function listen(server, path = '/graphql') {
  server.listen(0, '127.0.0.1', () => {
    console.log(`http://127.0.0.1:${server.address().port}${path}`);
  });
}
