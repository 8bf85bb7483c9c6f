import { describe, expect, test } from 'vitest';
import { whyNoBrowser } from '../../scripts/shared/browser.ts';
import { openSite } from './site.ts';
import { testArticlePage } from './views/article-page.ts';
import { testEntityPages } from './views/entity-pages.ts';
import { testFrontPage } from './views/front-page.ts';
import { testPathPage } from './views/path-page.ts';
import { testNewArticles, testSearchPage } from './views/search-page.ts';
import { testShell } from './views/shell.ts';
import { testTryPage } from './views/try-page.ts';
import { testWalk } from './views/walk.ts';

// All views are in one test file, so that they share one gateway and one browser.
describe.skipIf(whyNoBrowser)(`Explorer${whyNoBrowser ? `, skipped: ${whyNoBrowser}` : ''}`, async () => {
  if (whyNoBrowser) return;
  const site = await openSite();
  describe('shell', () => testShell(site));
  describe('front page', () => testFrontPage(site));
  describe('article', () => testArticlePage(site));
  describe('entities', () => testEntityPages(site));
  describe('search', () => testSearchPage(site));
  describe('path', () => testPathPage(site));
  describe('try it', () => testTryPage(site));
  describe('walk', () => testWalk(site));
  describe('new articles', () => testNewArticles(site));

  test('no page requests another server or logs an error', () => {
    const own = [site.gateway, site.empty].map(({ url }) => new URL(url).origin);
    expect(site.requests.filter((url) => !own.includes(new URL(url).origin))).toEqual([]);
    // One test lets a request fail with this status.
    expect(site.faults.filter((fault) => !fault.includes('502'))).toEqual([]);
  });
});
