import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { packagePath } from '../../src/package-path.ts';
import { launchBrowser } from '../shared/browser.ts';
import { ServerProcess } from '../shared/server-process.ts';
import { measureView, type ViewFigures, waitUntilLoaded } from './measure-view.ts';
import { crowdedArticle, STATES, type ViewState } from './states.ts';
import { PICTURE, VIEWS, WINDOWS } from './views.ts';

export interface ViewsOptions {
  readonly output?: string;
  readonly states?: boolean;
  readonly picture?: string;
  readonly url?: string;
}

/** Opens each view, prints its figures, and writes the requested screenshots. */
export async function openViews({ output, states = false, picture, url }: ViewsOptions): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'dateline-views-'));
  // As root, the embedded PostgreSQL server runs as another user.
  await chmod(home, 0o755);
  const server = url === undefined ? await startServer(home) : null;
  const { browser, close } = await launchBrowser();
  const base = new URL('.', url ?? server?.url).href;
  const at = (path: string) => new URL(path.slice(1), base).href;
  try {
    console.log(tableLine('view', ['LCP ms', 'loaded ms', 'CLS', 'TBT ms', 'requests', 'KB']));
    for (const [name, path] of Object.entries(VIEWS)) {
      // The first request fills the caches of the server.
      await measureView(browser, at(path));
      console.log(tableLine(name, cellsOf(await measureView(browser, at(path)))));
      if (output !== undefined)
        await writeScreenshots({ browser, base, folder: output, name, state: { path } });
    }
    if (output !== undefined && states) await writeStates(browser, base, output, home);
    if (picture !== undefined) await writePicture(browser, at(PICTURE), picture);
  } finally {
    await close();
    await server?.stop();
    await rm(home, { recursive: true, force: true });
  }
}

const startServer = (home: string, samples = true): Promise<ServerProcess> =>
  ServerProcess.start({ workers: 1, samples, env: { DATELINE_HOME: home, LOG_LEVEL: 'warn' } });

const cellsOf = ({ largestPaint, complete, shift, blocked, requests, bytes }: ViewFigures): string[] => [
  largestPaint.toFixed(0),
  complete.toFixed(0),
  shift.toFixed(3),
  blocked.toFixed(0),
  String(requests),
  (bytes / 1_024).toFixed(0),
];

const tableLine = (name: string, cells: readonly string[]): string =>
  name.padEnd(14) + cells.map((cell) => cell.padStart(10)).join('');

interface Screenshots {
  readonly browser: Browser;
  readonly base: string;
  readonly folder: string;
  readonly name: string;
  readonly state: ViewState;
}

async function writeScreenshots({ browser, base, folder, name, state }: Screenshots): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [window, options] of Object.entries(WINDOWS)) {
    const page = await browser.newPage(options);
    await openState(page, base, state);
    await page.screenshot({ path: join(folder, `${name}-${window}.png`), fullPage: true });
    await page.close();
  }
}

async function openState(page: Page, base: string, { path, failing, act }: ViewState): Promise<void> {
  if (failing) {
    await page.route('**/graphql', (route) => {
      const name = /(?:query|subscription) (\w+)/.exec(route.request().postData() ?? '')?.[1] ?? '';
      return failing.test(name) ? route.abort() : route.continue();
    });
  }
  await page.goto(new URL(path.slice(1), base).href);
  await waitUntilLoaded(page);
  if (!act) return;
  await act(page);
  await waitUntilLoaded(page);
}

/** Writes screenshots of the states in `STATES`. They need an article that is not a sample, and an empty archive. */
async function writeStates(browser: Browser, base: string, folder: string, home: string): Promise<void> {
  const file = join(home, 'crowded.ndjson');
  await writeFile(file, crowdedArticle());
  const env = { ...process.env, DATELINE_HOME: home };
  await promisify(execFile)(process.execPath, [packagePath('dist/cli.js'), 'ingest', file], { env });
  const empty = await startServer(join(home, 'empty'), false);
  try {
    for (const [name, state] of Object.entries(STATES)) {
      const origin = state.isEmpty ? new URL('.', empty.url).href : base;
      await writeScreenshots({ browser, base: origin, folder, name, state });
    }
  } finally {
    await empty.stop();
  }
}

/** Writes the part of a view that is visible in a window. */
async function writePicture(browser: Browser, url: string, file: string): Promise<void> {
  const page = await browser.newPage(WINDOWS.light);
  await page.goto(url);
  await waitUntilLoaded(page);
  await page.screenshot({ path: file });
  await page.close();
}
