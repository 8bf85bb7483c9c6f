import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { printedUrl, ServerProcess } from '../../../scripts/shared/server-process.ts';

const run = (code: string) => spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });

test('resolves with the first URL that a process prints', async () => {
  const child = run('console.log("Listening on http://127.0.0.1:4000/graphql (GraphiQL)")');
  expect(await printedUrl(child, 'The process')).toBe('http://127.0.0.1:4000/graphql');
});

test('rejects with the output of a process that ends without a URL', async () => {
  await expect(printedUrl(run('console.log("No port")'), 'The process')).rejects.toThrow(
    'The process did not start. Output of the process: No port',
  );
});

test('rejects with the log of a server that does not start', async () => {
  const code = 'console.error("DATABASE_UNREACHABLE"); process.exitCode = 1;';
  const started = ServerProcess.start({
    workers: 1,
    env: {},
    command: [process.execPath, '-e', code, '--'],
    onLog: () => {},
  });
  await expect(started).rejects.toThrow('The server did not start. Log of the server:\nDATABASE_UNREACHABLE');
});
