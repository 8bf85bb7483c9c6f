/** Prints the URL of a contender for the benchmark, and exits when the benchmark ends. */
export function announce(url) {
  process.once('disconnect', () => process.exit());
  console.log(url);
}

/** Listens on a free port of 127.0.0.1. */
export function listen(server, path = '/graphql') {
  server.listen(0, '127.0.0.1', () => announce(`http://127.0.0.1:${server.address().port}${path}`));
}
