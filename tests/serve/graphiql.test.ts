import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { whyNoBrowser } from '../../scripts/shared/browser.ts';
import { EXAMPLES, LIVE_EXAMPLE } from '../../src/serve/examples.ts';
import { openBrowser } from '../support/browser.ts';
import { runSql } from '../support/dump.ts';
import { createTestGateway } from '../support/gateway.ts';

/** Characters of the longest line of an example. */
const LONGEST_LINE = 56;
/** Maximum ratio of the width of a character to the size of a fixed-width font. */
const CHARACTER = 0.61;

const nameOf = (query: string): string => /^(?:query|subscription) (\w+)/m.exec(query)![1]!;

/** Returns the full text of an editor of the page. Lines outside the visible part have no element. */
const textOf = (page: Page, pane: string): Promise<string> =>
  page.evaluate(`document.querySelector('.${pane} .CodeMirror').CodeMirror.getValue()`);

/** Returns the displayed response; null until it is complete. */
async function answerOf(page: Page): Promise<unknown> {
  try {
    return JSON.parse(await textOf(page, 'graphiql-response'));
  } catch {
    return null;
  }
}

/** Returns the names of the selected tabs. */
const selected = (page: Page): Promise<string[]> => page.getByRole('tab', { selected: true }).allInnerTexts();

/** Selects a tab with one click, and waits until GraphiQL has parsed its query. */
async function select(page: Page, name: string): Promise<void> {
  const button = page.getByRole('tablist').getByRole('button', { name, exact: true });
  await button.click();
  await expect.poll(() => selected(page)).toEqual([name]);
  const parsed = `document.querySelector('.graphiql-query-editor .CodeMirror').CodeMirror.operationName`;
  await expect.poll(() => page.evaluate(parsed)).toBe(name);
}

const run = (page: Page): Promise<void> => page.getByRole('button', { name: /^Execute query/ }).click();

describe.skipIf(whyNoBrowser)(`GraphiQL${whyNoBrowser ? `, skipped: ${whyNoBrowser}` : ''}`, async () => {
  if (whyNoBrowser) return;
  const gateway = await createTestGateway({ maxQueryCost: 100_000, caches: true });
  const { origin } = new URL(gateway.url);
  const browser = await openBrowser();
  const requests: string[] = [];
  const faults: string[] = [];

  /** Opens the page in a new browser profile. */
  async function open(options: BrowserContextOptions, search = ''): Promise<Page> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    context.on('request', (request) => requests.push(request.url()));
    page.on('websocket', (socket) => requests.push(socket.url()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
    });
    await page.goto(gateway.url + search);
    await page.locator('.graphiql-query-editor .CodeMirror').waitFor();
    return page;
  }

  const page = await open({ viewport: { width: 1_280, height: 800 } });
  const tabs = page.getByRole('tab');

  test('the page shows each example in a tab, and the name of the product', async () => {
    const names = [...EXAMPLES, LIVE_EXAMPLE].map(({ query }) => nameOf(query));
    expect(await tabs.allInnerTexts()).toEqual(names);
    expect(await page.title()).toBe('Dateline');
    expect(await page.locator('.graphiql-logo').allInnerTexts()).toEqual(['Dateline']);
    const logo = page.locator('.graphiql-logo img');
    expect(await logo.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
    expect(String(await page.locator('#root').allInnerTexts())).not.toContain('GraphiQL');
  });

  test.each(EXAMPLES)(
    'one click selects the tab, and a second one shows the response: $title',
    async (example) => {
      const { query, variables } = example;
      await select(page, nameOf(query));
      const { data } = await gateway.ask(query, variables);
      await run(page);
      await expect.poll(() => answerOf(page), { timeout: 15_000 }).toEqual({ data });
    },
  );

  test('each example fits into the editor in a window of 1280 pixels', async () => {
    for (const { query } of [...EXAMPLES, LIVE_EXAMPLE]) {
      const wide = query.split('\n').filter((line) => line.length > LONGEST_LINE);
      expect(wide).toEqual([]);
    }
    const line = page.locator('.graphiql-query-editor .CodeMirror-line').first();
    const { width, size } = await line.evaluate((element) => {
      const { paddingLeft, paddingRight, fontSize } = getComputedStyle(element);
      const inner =
        element.getBoundingClientRect().width - parseFloat(paddingLeft) - parseFloat(paddingRight);
      return { width: inner, size: parseFloat(fontSize) };
    });
    expect(LONGEST_LINE * CHARACTER * size).toBeLessThan(width);
    const scrolled = await page
      .locator('.graphiql-query-editor .CodeMirror-scroll')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
    expect(scrolled).toBe(false);
  });

  test('the tab with a subscription shows an article when it is stored', async () => {
    await select(page, nameOf(LIVE_EXAMPLE.query));
    const started = page.waitForRequest((request) => request.headers()['accept'] === 'text/event-stream');
    await run(page);
    await (await started).response();
    const headline = 'Leaders meet in Geneva';
    await runSql(
      gateway.databaseUrl,
      `insert into article (slug, slug_base, headline, body, published_at, source, language, content_hash, extractor, id)
       values ('leaders', 'leaders', '${headline}', 'They met.', now(), 'Test', 'en', '', 'test', 1);
       insert into article_search select id, published_at, article_document(id) from article where id = 1`,
    );
    const event = { data: { articleIngested: { change: 'ADDED', article: { headline } } } };
    await expect.poll(() => answerOf(page), { timeout: 15_000 }).toMatchObject(event);
    await page.getByRole('button', { name: /^Stop query/ }).click();
    await page.getByRole('button', { name: /^Execute query/ }).waitFor();
  });

  test('the documentation begins with the description of the schema, and lists the fields for federation last', async () => {
    const documentation = await open({ viewport: { width: 1_280, height: 800 } });
    await documentation.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    const explorer = documentation.locator('.graphiql-doc-explorer');
    await expect.poll(() => explorer.textContent()).toContain('A first query:');
    await explorer.getByRole('link', { name: 'Query', exact: true }).click();
    await expect.poll(() => explorer.textContent()).toContain('_service');
    const fields = explorer.locator('.graphiql-doc-explorer-item .graphiql-doc-explorer-field-name');
    const names = await fields.allInnerTexts();
    expect(names).toContain('articles');
    expect(names.slice(-2)).toEqual(['_entities', '_service']);
    await documentation.context().close();
  });

  test('a link opens the page with its query, and a reload restores the tabs', async () => {
    const query = 'query Linked { __typename }';
    const search = `?${new URLSearchParams({ query })}`;
    const linked = await open({ viewport: { width: 1_280, height: 800 } }, search);
    expect(await selected(linked)).toEqual(['Linked']);
    expect(await textOf(linked, 'graphiql-query-editor')).toBe(query);
    await run(linked);
    await expect.poll(() => answerOf(linked)).toEqual({ data: { __typename: 'Query' } });
    await select(linked, 'Country');
    // GraphiQL stores its tabs half a second after a change.
    await expect
      .poll(() => linked.evaluate(`JSON.parse(localStorage['dateline:graphiql:tabState']).activeTabIndex`))
      .toBe(2);
    await linked.goto(gateway.url);
    await linked.locator('.graphiql-query-editor .CodeMirror').waitFor();
    expect(await linked.getByRole('tab').count()).toBe(EXAMPLES.length + 2);
    await linked.context().close();
  });

  test.each(['light', 'dark'] as const)(
    'on a phone the response is visible below the query: %s',
    async (colorScheme) => {
      const viewport = { width: 375, height: 667 };
      const phone = await open({ viewport, colorScheme, isMobile: true, hasTouch: true });
      await phone.getByRole('button', { name: /^Execute query/ }).tap();
      await expect.poll(() => answerOf(phone)).toHaveProperty('data.article.headline');
      const line = phone.locator('.graphiql-response .CodeMirror-line', { hasText: '"headline"' });
      const box = (await line.boundingBox())!;
      expect(box.width).toBeGreaterThan(300);
      // No other element covers it.
      const seen = await phone.evaluate(
        ([x, y]) => document.elementFromPoint(x!, y!)?.closest('.CodeMirror-line')?.textContent,
        [box.x + 60, box.y + 10],
      );
      expect(seen).toContain('"headline"');
      const editor = (await phone.locator('.graphiql-query-editor').boundingBox())!;
      expect(editor.width).toBeGreaterThan(340);
      expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
      await phone.getByRole('button', { name: 'Show Documentation Explorer' }).tap();
      const explorer = phone.locator('.graphiql-doc-explorer');
      await expect.poll(async () => (await explorer.boundingBox())?.width).toBeGreaterThan(300);
      await phone.context().close();
    },
  );

  test('the settings and keyboard shortcuts open with the content security policy of the page', async () => {
    for (const name of ['Open short keys dialog', 'Open settings dialog']) {
      await page.getByRole('button', { name }).click();
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
    }
  });

  test('the page sent no request to another host, and the browser reported no error', () => {
    const external = requests.filter((url) => !url.startsWith(`${origin}/`) && !/^(data:|blob:)/.test(url));
    expect(requests.length).toBeGreaterThan(EXAMPLES.length);
    expect({ external, faults }).toEqual({ external: [], faults: [] });
  });
});
