// A process that holds a share in an embedded server, for tests that kill it. Its argument is the options as JSON;
// it prints `ready <url>`, and gives the share up when something comes in on its input.
import { startEmbedded } from '../../../src/store/embedded/server.ts';

const { leave, ...options } = JSON.parse(process.argv[2] ?? '{}');
const server = await startEmbedded(options).catch((error) => {
  console.log(`failed ${error.code} ${error.message.split('\n')[0]}`);
  process.exit(1);
});
console.log(`ready ${server.url}`);
// Asked to leave, it has nothing more to do, and the share must not keep it from ending.
if (!leave) {
  process.stdin.once('data', async () => {
    await server.release();
    process.exit();
  });
}
