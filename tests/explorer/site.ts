import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { createTestGateway, type TestGateway } from '../support/gateway.ts';

const WINDOW = { width: 1_280, height: 900 };

/** Waits until everything on the page is loaded. */
export async function waitUntilComplete(page: Page): Promise<void> {
  await page.locator('main > *').first().waitFor();
  // Playwright's waitForFunction evaluates text in the page, which the Content-Security-Policy forbids.
  await expect
    .poll(() => page.locator('main :is(.loading, [aria-busy="true"], .placeholder)').count())
    .toBe(0);
}

/** The explorer of a gateway in a browser. All views share them. */
export interface Site {
  readonly gateway: TestGateway;
  readonly origin: string;
  /** A gateway without articles. */
  readonly empty: TestGateway;
  /** The URLs that all pages requested. */
  readonly requests: string[];
  /** The errors and warnings in the console of all pages. */
  readonly faults: string[];
  /**
   * Opens a page, and waits until its requests are complete. Pages without options share a process and the cached files.
   * A page with options, `{}` included, is the first page of a new profile.
   */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Opens a page of another server. */
  openUrl(url: string, options?: BrowserContextOptions): Promise<Page>;
}

/** Starts a gateway with the sample articles, and a browser. Call it at the top level of a test file. */
export async function openSite(): Promise<Site> {
  const gateway = await createTestGateway({ maxQueryCost: 100_000, caches: true });
  const empty = await createTestGateway({ empty: true });
  const { origin } = new URL(gateway.url);
  const browser: Browser = await openBrowser();
  const requests: string[] = [];
  const faults: string[] = [];
  const shared = await browser.newContext({ viewport: WINDOW });
  // A process ends with its last page. Most pages need less time than a new process, which compiles all scripts again.
  await (await shared.newPage()).goto(new URL('/health/live', origin).href);
  const openUrl: Site['openUrl'] = async (url, options) => {
    const context = options ? await browser.newContext({ viewport: WINDOW, ...options }) : shared;
    const page = await context.newPage();
    if (options) page.once('close', () => void context.close());
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
    });
    await page.goto(url);
    await waitUntilComplete(page);
    return page;
  };
  return {
    gateway,
    origin,
    empty,
    requests,
    faults,
    openUrl,
    open: (path, options) => openUrl(origin + path, options),
  };
}

/** Results other than violations take 20 to 50 percent of the time, and no enabled rule reads the style sheets. */
const SETTINGS = { resultTypes: ['violations'], preload: { assets: ['media'] } } satisfies axe.RunOptions;

/** The rules that depend on colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Returns the violations of WCAG 2.2 AA and of good practice that axe finds, each with the elements concerned. `rules`
 * limits the check to these rules.
 */
export async function violationsOf(page: Page, rules?: readonly string[]): Promise<string[]> {
  // The Content-Security-Policy forbids scripts of other origins, so that the script is evaluated instead of loaded.
  if (!(await page.evaluate('window.axe !== undefined'))) await page.evaluate(axe.source);
  const options = JSON.stringify({ ...SETTINGS, ...(rules && { runOnly: { type: 'rule', values: rules } }) });
  const found = await page.evaluate<{ id: string; help: string; nodes: { html: string }[] }[]>(
    `axe.run(${options}).then(({ violations }) => violations)`,
  );
  return found.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Returns the violations in light and dark and in a narrow window, and the widths of windows that the page exceeds. */
export async function faultsOfLayout(page: Page): Promise<string[]> {
  const faults = await violationsOf(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  // The dark scheme sets only colours, see src/explorer/ui/tokens.css.
  faults.push(...(await violationsOf(page, COLOUR_RULES)));
  for (const width of [3_840, 768, 375, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const isTooWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
    if (isTooWide) faults.push(`wider than ${width} pixels`);
  }
  return [...faults, ...(await violationsOf(page))];
}

/** Returns how far elements of the page moved while it was loaded (cumulative layout shift). */
export const shiftOf = (page: Page): Promise<number> =>
  page.evaluate<number>(`new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 50);
  })`);
