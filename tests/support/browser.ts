import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll } from 'vitest';

const SYSTEM_BROWSERS = [
  process.env['CHROMIUM_PATH'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Root has no sandbox; and what a browser does by itself on the network would be taken for the page's doing. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

type Launch = NonNullable<Parameters<typeof chromium.launch>[0]>;

/** Why there is no browser to test with; null if there is one: the system's, or the one that npm installs. */
export const whyNoBrowser: string | null =
  SYSTEM_BROWSERS.some(existsSync) || (process.platform === 'linux' && process.arch === 'x64')
    ? null
    : 'no Chromium or Chrome is installed, and npm has one for Linux on x64 only: set CHROMIUM_PATH';

/** A headless browser with a profile of its own, closed when the file's tests have ended. */
export async function openBrowser(): Promise<Browser> {
  const installed = SYSTEM_BROWSERS.find(existsSync);
  const browser = await chromium.launch({
    args: FLAGS,
    ...(installed ? { executablePath: installed } : await unpack()),
  });
  afterAll(() => browser.close());
  return browser;
}

/** Unpacks the browser of `@sparticuz/chromium` into a folder that goes when the tests have ended: two seconds. */
async function unpack(): Promise<Launch> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-browser-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  // The package unpacks to the folder for temporary files, its libraries only where it takes itself to be in a function.
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    packed.setGraphicsMode = false;
    const executablePath = await packed.executablePath();
    const fonts = `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>`;
    await writeFile(join(folder, 'fonts', 'fonts.conf'), fonts);
    const env = {
      ...before,
      HOME: folder,
      FONTCONFIG_PATH: join(folder, 'fonts'),
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), before['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
    };
    return { executablePath, env };
  } finally {
    process.env = before;
  }
}
