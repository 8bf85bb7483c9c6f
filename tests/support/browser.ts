import type { Browser } from 'playwright-core';
import { afterAll } from 'vitest';
import { launchBrowser } from '../../scripts/shared/browser.ts';

/** Starts a headless browser with a new profile. Closes it after the tests of the file. */
export async function openBrowser(): Promise<Browser> {
  const { browser, close } = await launchBrowser();
  afterAll(close);
  return browser;
}
