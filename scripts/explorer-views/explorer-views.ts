import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../shared/browser.ts';
import { ServerProcess } from '../shared/server-process.ts';
import { measureView, type ViewFigures, waitUntilLoaded } from './measure-view.ts';
import { PICTURE, VIEWS, WINDOWS } from './views.ts';

export interface ViewsOptions {
  readonly output?: string;
  readonly picture?: string;
  readonly url?: string;
}

/** Opens each view, prints its figures, and writes the requested screenshots. */
export async function openViews({ output, picture, url }: ViewsOptions): Promise<void> {
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
      if (output !== undefined) await writeScreenshots(browser, at(path), output, name);
    }
    if (picture !== undefined) await writePicture(browser, at(PICTURE), picture);
  } finally {
    await close();
    await server?.stop();
    await rm(home, { recursive: true, force: true });
  }
}

const startServer = (home: string): Promise<ServerProcess> =>
  ServerProcess.start({ workers: 1, samples: true, env: { DATELINE_HOME: home, LOG_LEVEL: 'warn' } });

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

async function writeScreenshots(browser: Browser, url: string, folder: string, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [window, options] of Object.entries(WINDOWS)) {
    const page = await browser.newPage(options);
    await page.goto(url);
    await waitUntilLoaded(page);
    await page.screenshot({ path: join(folder, `${name}-${window}.png`), fullPage: true });
    await page.close();
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
