import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

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

/** The reason why no browser is available; null if the system has a browser, or npm installs one. */
export const whyNoBrowser: string | null =
  SYSTEM_BROWSERS.some(existsSync) || (process.platform === 'linux' && process.arch === 'x64')
    ? null
    : 'Chromium is not installed, and the npm package supports only Linux on x64. Set CHROMIUM_PATH.';

/** A browser. `close` also removes its files. */
export interface LaunchedBrowser {
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Starts a headless browser with a new profile. */
export async function launchBrowser(): Promise<LaunchedBrowser> {
  const installed = SYSTEM_BROWSERS.find(existsSync);
  if (installed) {
    const browser = await chromium.launch({ args: FLAGS, executablePath: installed });
    return { browser, close: () => browser.close() };
  }
  const folder = await mkdtemp(join(tmpdir(), 'dateline-browser-'));
  const browser = await chromium.launch({ args: FLAGS, ...(await unpack(folder)) });
  return {
    browser,
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Unpacks the browser of `@sparticuz/chromium` into a folder. Takes two seconds. */
async function unpack(folder: string): Promise<Launch> {
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
    // Other code of this process runs in the same environment, and `tmpdir()` does not read a replaced `process.env`.
    for (const name of Object.keys(process.env)) if (!(name in original)) delete process.env[name];
    Object.assign(process.env, original);
  }
}
