import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { faultsOfLayout, type Site, shiftOf } from '../site.ts';

/** Returns the cells of the rows of a table. */
const cellsOf = (page: Page, section: string): Promise<string[][]> =>
  page
    .locator(`${section} tbody tr`)
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())));

export function testFrontPage(site: Site): void {
  test('shows the newest articles and their most salient entities', async () => {
    const page = await site.open('/');
    const { data } = await site.gateway.ask(
      '{ articles(first: 12) { edges { node { headline entities(first: 6) { edges { node { name } } } } } } }',
    );
    const articles = data.articles.edges.map(({ node }: { node: { headline: string } }) => node);
    expect(await page.locator('.summary h3').allTextContents()).toEqual(
      articles.map(({ headline }: { headline: string }) => headline),
    );
    expect(await page.locator('.summary').first().locator('.entity').allTextContents()).toEqual(
      articles[0].entities.edges.map(({ node }: { node: { name: string } }) => node.name),
    );
    await page.close();
  });

  test('shows the rising entities of the selected period with their numbers', async () => {
    const page = await site.open('/');
    await page.getByRole('radio', { name: 'Last quarter' }).check();
    const newest = (await site.gateway.ask('{ articles(first: 1) { edges { node { publishedAt } } } }')).data
      .articles.edges[0].node.publishedAt;
    const since = new Date(Date.parse(newest) - 89 * 86_400_000).toISOString();
    const { data } = await site.gateway.ask(
      `{ trending(since: "${since}", until: "${newest}", first: 10) { node { name } articleCount expected score } }`,
    );
    type Trend = { node: { name: string }; articleCount: number; expected: number; score: number };
    const rows: string[][] = [];
    for (const { node, articleCount, expected, score } of data.trending as Trend[]) {
      const numbers = [String(articleCount), expected.toFixed(1), score.toFixed(1)];
      const last = rows.at(-1);
      if (last?.slice(1).join() === numbers.join()) last[0] += node.name;
      else rows.push([node.name, ...numbers]);
    }
    expect(rows.length).toBeGreaterThan(0);
    await expect.poll(() => cellsOf(page, '.rising')).toEqual(rows);
    await page.close();
  });

  test('shades each mentioned country on the map, and lists the numbers in a table', async () => {
    const page = await site.open('/');
    const { data } = await site.gateway.ask(
      '{ countries(first: 100, orderBy: ARTICLES) { edges { node { name articleCount } } } }',
    );
    type Mentioned = { node: { name: string; articleCount: number } };
    const countries: string[][] = data.countries.edges.map(({ node }: Mentioned) => [
      node.name,
      String(node.articleCount),
    ]);
    await page.getByText('Show as table').click();
    expect(await cellsOf(page, '.mention-map')).toEqual(countries);
    const titles = await page.locator('.world-map svg title').allTextContents();
    expect(titles.sort()).toEqual(countries.map(([name, number]) => `${name}: ${number} articles`).sort());
    await page.locator('.world-map .shade-5').first().click();
    expect(new URL(page.url()).pathname).toMatch(/^\/countries\/[A-Z]{2}$/);
    await page.goBack();
    expect(await page.locator('.summary').count()).toBe(12);
    await page.close();
  });

  test('needs at most 15 requests and 120 KB of compressed scripts, does not move while it loads, follows the rules for accessibility, and fits in each window', async () => {
    const before = site.requests.length;
    const page = await site.open('/', {});
    expect(site.requests.length - before).toBeLessThanOrEqual(15);
    const bytes = await page.evaluate<number>(`performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)`);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(120 * 1_024);
    expect(await shiftOf(page)).toBeLessThan(0.01);
    expect(await faultsOfLayout(page)).toEqual([]);
    await page.close();
  });
}
