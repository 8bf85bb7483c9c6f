import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
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

/**
 * The sandbox does not work for root. Requests that the browser sends itself would be counted as those of the page. The
 * pages of one profile share a process, because each process takes longer to start than most pages.
 */
const FLAGS = [
  '--no-sandbox',
  '--renderer-process-limit=1',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

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

/**
 * Starts a headless browser with a new profile. If npm installed it, its program is unpacked into `program`, unless an
 * earlier call did that. By default, it is unpacked for this call only. `flags` are additional options of Chromium.
 */
export async function launchBrowser(
  program?: string,
  flags: readonly string[] = [],
): Promise<LaunchedBrowser> {
  const installed = SYSTEM_BROWSERS.find(existsSync);
  const args = [...FLAGS, ...flags];
  if (installed) {
    const browser = await chromium.launch({ args, executablePath: installed });
    return { browser, close: () => browser.close() };
  }
  const folder = await mkdtemp(join(tmpdir(), 'dateline-browser-'));
  const unpacked = program ?? join(folder, 'program');
  if (!existsSync(unpacked)) await unpack(unpacked);
  const browser = await chromium.launch({
    args,
    executablePath: join(unpacked, 'chromium'),
    env: await environment(unpacked, folder),
  });
  return {
    browser,
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Unpacks the browser of `@sparticuz/chromium`, which takes two seconds. Concurrent calls do not affect each other. */
async function unpack(target: string): Promise<void> {
  const draft = await mkdtemp(`${target}-`);
  // The package unpacks into the temporary folder, and its libraries only if the environment is that of AWS Lambda.
  const original = { ...process.env };
  Object.assign(process.env, { TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  try {
    const { default: bundled } = await import('@sparticuz/chromium');
    bundled.setGraphicsMode = false;
    await bundled.executablePath();
  } finally {
    // Other code of this process runs in the same environment, and `tmpdir()` does not read a replaced `process.env`.
    for (const name of Object.keys(process.env)) if (!(name in original)) delete process.env[name];
    Object.assign(process.env, original);
  }
  try {
    await rename(draft, target);
  } catch (error) {
    // A concurrent call may have created the folder first.
    await rm(draft, { recursive: true });
    if (!existsSync(target)) throw error;
  }
}

/** Returns the environment of an unpacked browser, and writes its configuration of fonts into `folder`. */
async function environment(unpacked: string, folder: string): Promise<NodeJS.ProcessEnv> {
  const fonts = `<fontconfig><dir>${unpacked}/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>`;
  await writeFile(join(folder, 'fonts.conf'), fonts);
  const { LD_LIBRARY_PATH } = process.env;
  return {
    ...process.env,
    HOME: folder,
    FONTCONFIG_PATH: folder,
    LD_LIBRARY_PATH: [join(unpacked, 'al2023', 'lib'), LD_LIBRARY_PATH].filter(Boolean).join(':'),
  };
}
