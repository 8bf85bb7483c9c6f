import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { launchBrowser } from '../../scripts/shared/browser.ts';

/** Compiling on further threads takes more CPU time than it saves in pages that are open for a second. */
const FLAGS = ['--js-flags=--single-threaded'];

/** Starts a headless browser with a new profile. Closes it after the tests of the file. */
export async function openBrowser(): Promise<Browser> {
  // The test files of a run share the unpacked program.
  const { browser, close } = await launchBrowser(join(inject('temporaryFolder'), 'browser'), FLAGS);
  afterAll(close);
  return browser;
}
