// A process with a reference to an embedded server, for tests that kill it. Arguments: the URL of the built module of
// the server, and the options as JSON. Prints `ready <url>`, and releases the reference when it receives input.
const [module, json] = process.argv.slice(2);
const { startEmbedded } = await import(module);
const { leave, ...options } = JSON.parse(json);
const server = await startEmbedded(options).catch((error) => {
  console.log(`failed ${error.code} ${error.message.split('\n')[0]}`);
  process.exit(1);
});
console.log(`ready ${server.url}`);
// With `leave`, the process has nothing left to do, and the reference must not keep it running.
if (!leave) {
  process.stdin.once('data', async () => {
    await server.release();
    process.exit();
  });
}
