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

/** The sandbox does not work for root. Requests that the browser sends itself would be counted as those of the page. */
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

/** The reason why no browser is available; null if a browser of the system or of an npm package is available. */
export const whyNoBrowser: string | null =
  SYSTEM_BROWSERS.some(existsSync) || (process.platform === 'linux' && process.arch === 'x64')
    ? null
    : 'Chromium is not installed, and the npm package supports only Linux on x64. Set CHROMIUM_PATH.';

/** Starts a headless browser with a new profile. Closes it after the tests of the file. */
export async function openBrowser(): Promise<Browser> {
  const installed = SYSTEM_BROWSERS.find(existsSync);
  const browser = await chromium.launch({
    args: FLAGS,
    ...(installed ? { executablePath: installed } : await unpack()),
  });
  afterAll(() => browser.close());
  return browser;
}

/** Unpacks the browser of `@sparticuz/chromium` into a folder that is removed after the tests. Takes two seconds. */
async function unpack(): Promise<Launch> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-browser-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  // The package unpacks into the temporary folder, and its libraries only if the environment is that of AWS Lambda.
  const original = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  try {
    const { default: bundled } = await import('@sparticuz/chromium');
    bundled.setGraphicsMode = false;
    const executablePath = await bundled.executablePath();
    const fonts = `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>`;
    await writeFile(join(folder, 'fonts', 'fonts.conf'), fonts);
    const env = {
      ...original,
      HOME: folder,
      FONTCONFIG_PATH: join(folder, 'fonts'),
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), original['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
    };
    return { executablePath, env };
  } finally {
    // Other files of this worker run in the same environment, and `tmpdir()` does not read a replaced `process.env`.
    for (const name of Object.keys(process.env)) if (!(name in original)) delete process.env[name];
    Object.assign(process.env, original);
  }
}
