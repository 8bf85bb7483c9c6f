import type { Browser, Page } from 'playwright-core';

/** The figures of one view, as browsers define them: times in milliseconds since the navigation. */
export interface ViewFigures {
  /** The time until the largest element is painted. */
  readonly largestPaint: number;
  /** The time until everything on the page is loaded. */
  readonly complete: number;
  /** The sum of the layout shifts. */
  readonly shift: number;
  /** The time in which long tasks block the page: for each task, the time beyond 50 ms. */
  readonly blocked: number;
  readonly requests: number;
  /** The compressed size of all files and responses, in bytes. */
  readonly bytes: number;
}

/** Selects the elements that are not loaded yet. */
const LOADING = 'main :is(.loading, [aria-busy="true"], .placeholder)';

const OBSERVE = `globalThis.seen = { paint: 0, shift: 0, blocked: 0 };
const observe = (type, add) =>
  new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({ type, buffered: true });
observe('largest-contentful-paint', ({ startTime }) => { seen.paint = startTime; });
observe('layout-shift', ({ value }) => { seen.shift += value; });
observe('longtask', ({ duration }) => { seen.blocked += duration - 50; });`;

/** Waits until everything on the page is loaded. */
export async function waitUntilLoaded(page: Page): Promise<void> {
  await page.locator('main > *').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator(LOADING).first().waitFor({ state: 'detached' });
}

/** Opens a view in a new window without a cache, and returns its figures. */
export async function measureView(browser: Browser, url: string): Promise<ViewFigures> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(OBSERVE);
  await page.goto(url);
  await waitUntilLoaded(page);
  const figures = await page.evaluate<ViewFigures>(`(() => {
    const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
    return {
      largestPaint: seen.paint,
      complete: Math.max(...entries.map(({ responseEnd }) => responseEnd)),
      shift: seen.shift,
      blocked: seen.blocked,
      requests: entries.length,
      bytes: entries.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    };
  })()`);
  await context.close();
  return figures;
}
