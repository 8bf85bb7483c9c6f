import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { ExtractorThread, startWorker } from '../../src/ingest/extractor-thread.ts';
import { packagePath } from '../../src/package-path.ts';

// tests/graph/extract.test.ts tests the field `extract`.

const input = { headline: '', body: 'President Vladimir Putin spoke.', publishedAt: new Date() };

test('terminates the thread of a text that exceeds the time limit', async () => {
  const workers: Worker[] = [];
  const thread = new ExtractorThread({
    start() {
      const worker = new Worker('for (;;) {}', { eval: true });
      workers.push(worker);
      return worker;
    },
    timeLimit: 50,
  });
  const extraction = thread.extract(input);
  const ended = once(workers[0]!, 'exit');
  await expect(extraction).rejects.toMatchObject({
    code: 'EXTRACTION_FAILED',
    message: expect.stringContaining('longer than 0.05 seconds'),
  });
  await ended;
  await thread.close();
});

test('close rejects the current and queued texts, ends the thread and starts no other', async () => {
  const workers: Worker[] = [];
  const thread = new ExtractorThread({
    start() {
      const worker = startWorker();
      workers.push(worker);
      return worker;
    },
  });
  await thread.extract(input);
  const outcomes = Promise.allSettled([thread.extract(input), thread.extract(input)]);
  const ended = once(workers[0]!, 'exit');
  await thread.close();
  await ended;
  for (const outcome of await outcomes) {
    expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'EXTRACTION_FAILED' } });
  }
  await expect(thread.extract(input)).rejects.toMatchObject({ code: 'EXTRACTION_FAILED' });
  expect(workers).toHaveLength(1);
});

/** Runs a process that extracts one text and then has nothing else to do. */
const run = (file: string, ...flags: string[]) => {
  const script = `
    import { ExtractorThread } from ${JSON.stringify(pathToFileURL(packagePath(file)).href)};
    const awake = setInterval(() => {}, 1_000);
    const extracted = await new ExtractorThread().extract({ ...${JSON.stringify(input)}, publishedAt: new Date() });
    clearInterval(awake);
    process.stdout.write(extracted.extraction.entities.map(({ name }) => name).join());`;
  return promisify(execFile)(process.execPath, [...flags, '--input-type=module', '--eval', script], {
    cwd: packagePath('.'),
    timeout: 30_000,
  });
};

test('runs from the sources, and does not prevent the process from exiting', {
  timeout: 60_000,
}, async () => {
  expect(await run('src/ingest/extractor-thread.ts', '--import', 'tsx')).toEqual({
    stdout: 'Vladimir Putin',
    stderr: '',
  });
});

test('the thread runs from the build, without a TypeScript loader', { timeout: 60_000 }, async () => {
  const worker = new Worker(packagePath('dist/ingest/extractor-worker.js'), { execArgv: [], workerData: {} });
  onTestFinished(() => void worker.terminate());
  worker.postMessage([input]);
  const [results] = await once(worker, 'message');
  expect(results).toMatchObject([{ entities: [{ name: 'Vladimir Putin' }] }]);
});
