import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../src/serve/examples.ts';
import { openBrowser, whyNoBrowser } from '../support/browser.ts';
import { createTestGateway } from '../support/gateway.ts';

/** What the answer pane shows from its top, without white space: the editor lays out its lines in any order. */
const SHOWN = `[...document.querySelectorAll('.graphiql-response .view-line')]
  .sort((a, b) => a.offsetTop - b.offsetTop).map((line) => line.textContent).join('').replaceAll(/\\s/g, '')`;

/** Characters of an answer that must be seen: what fits into the window. */
const SEEN = 400;

const untilIt = (result: unknown, attempt: () => Promise<unknown>): Promise<void> =>
  expect.poll(attempt, { timeout: 15_000, interval: 300 }).toEqual(result);

describe.skipIf(whyNoBrowser)(`GraphiQL${whyNoBrowser ? `, skipped: ${whyNoBrowser}` : ''}`, async () => {
  if (whyNoBrowser) return;
  const gateway = await createTestGateway({ maxQueryCost: 100_000 });
  const { origin } = new URL(gateway.url);
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1_400, height: 2_000 } });
  const requests: string[] = [];
  const complaints: string[] = [];
  // Those of the page's workers too.
  page.context().on('request', (request) => requests.push(request.url()));
  page.on('websocket', (socket) => requests.push(socket.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.goto(gateway.url);
  const tabs = page.getByRole('tab');

  test('the page opens with the examples in its tabs', async () => {
    await page.getByRole('tab', { name: 'Article' }).waitFor();
    const names = EXAMPLES.map(({ query }) => /^query (\w+)/m.exec(query)?.[1]);
    expect(await tabs.allInnerTexts()).toEqual(names);
    expect(await page.title()).toBe('Dateline');
  });

  test.each(EXAMPLES.map((example, index) => ({ ...example, index })))(
    '$title',
    async ({ query, variables, index }) => {
      const { data } = await gateway.ask(query, variables);
      const answer = JSON.stringify({ data }).replaceAll(/\s/g, '').slice(0, SEEN);
      const tab = tabs.nth(index);
      // GraphiQL's tabs slide into place when they are first touched, and a click may miss; as anyone would, click again.
      await untilIt('true', async () => {
        await tab.getByRole('button').first().click();
        return tab.getAttribute('aria-selected');
      });
      // Right after a switch it still names the operation of the tab before, until it has read the new one.
      await untilIt(expect.stringContaining(answer), async () => {
        if (index === 0) await page.locator('.graphiql-query-editor .view-lines').click();
        if (index === 0) await page.keyboard.press('Control+Enter');
        else await page.getByRole('button', { name: /^Execute query/ }).click();
        await page.waitForTimeout(300);
        return page.evaluate(SHOWN);
      });
    },
  );

  test('nothing was asked of any other machine, and nothing complained', () => {
    const elsewhere = requests.filter((url) => !url.startsWith(`${origin}/`) && !/^(data:|blob:)/.test(url));
    expect(requests.length).toBeGreaterThan(EXAMPLES.length);
    expect({ elsewhere, complaints }).toEqual({ elsewhere: [], complaints: [] });
  });
});
