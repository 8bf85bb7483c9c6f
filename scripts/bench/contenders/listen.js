// Tells the bench on standard output where a contender answers.

/** Prints an address, and ends this process with the bench. */
export function announce(url) {
  process.once('disconnect', () => process.exit());
  console.log(url);
}

/** Listens on a free port of the loopback. */
export function listen(server, path = '/graphql') {
  server.listen(0, '127.0.0.1', () => announce(`http://127.0.0.1:${server.address().port}${path}`));
}
