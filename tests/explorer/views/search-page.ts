import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { runSql } from '../../support/dump.ts';
import { faultsOfLayout, type Site, violationsOf, waitUntilComplete } from '../site.ts';

interface Node {
  readonly node: { readonly headline: string };
}

/** Returns the headlines of the results that the API returns for the arguments of `articles`. */
async function found(site: Site, args: string): Promise<{ total: number; headlines: string[] }> {
  const { data } = await site.gateway.ask(`{ articles(${args}) { totalCount edges { node { headline } } } }`);
  const { totalCount, edges } = data.articles;
  return { total: totalCount, headlines: edges.map(({ node }: Node) => node.headline) };
}

/** Waits until the page shows the headlines and their number. */
async function expectResults(page: Page, { total, headlines }: { total: number; headlines: string[] }) {
  await expect.poll(() => page.locator('.summary h3').allTextContents()).toEqual(headlines);
  expect(await page.locator('#results-title').textContent()).toBe(
    total === 1 ? '1 article' : `${total} articles`,
  );
}

const parametersOf = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

export function testSearchPage(site: Site): void {
  test('shows the results, the matching words and the counts that the API returns', async () => {
    const page = await site.open('/search?q=ukraine');
    const filter = 'filter: { query: "ukraine" }';
    await expectResults(page, await found(site, `${filter}, orderBy: RELEVANCE`));
    const { data } = await site.gateway.ask(`{
      articles(${filter}, orderBy: RELEVANCE, first: 1) {
        edges { highlights { parts { text matched } } }
        facets {
          people(first: 5) { articleCount node { name } }
          sections(first: 5) { articleCount value }
        }
      }
      timeline(${filter}, interval: MONTH) { articleCount }
    }`);
    const { edges, facets } = data.articles;
    type Part = { text: string; matched: boolean };
    const shown = edges[0].highlights.slice(0, 3).flatMap(({ parts }: { parts: Part[] }) => parts);
    expect(await page.locator('.summary').first().locator('mark').allTextContents()).toEqual(
      shown.filter(({ matched }: Part) => matched).map(({ text }: Part) => text),
    );
    const facet = (title: string) =>
      page
        .locator('.facet', { has: page.getByText(title, { exact: true }) })
        .locator('label')
        .allInnerTexts();
    const lines = (texts: string[]) => texts.map((text) => text.replaceAll(/\s+/g, ' ').trim());
    const noun = (count: number) => (count === 1 ? 'article' : 'articles');
    type Value = { articleCount: number; value?: string; node?: { name: string } };
    const expected = (values: Value[]) =>
      values.map(
        ({ articleCount, value, node }) => `${value ?? node?.name} ${articleCount} ${noun(articleCount)}`,
      );
    expect(lines(await facet('People'))).toEqual(expected(facets.people));
    expect(lines(await facet('Sections'))).toEqual(expected(facets.sections));
    const months = page.locator('.month-brush tbody td');
    expect(await months.allTextContents()).toEqual(
      data.timeline.map(({ articleCount }: Value) => String(articleCount)),
    );
    expect(await page.title()).toBe('Search: ukraine · Dateline');
    await page.close();
  });

  test('a value of a facet becomes a filter in the URL, which back, forward and its chip change', async () => {
    const page = await site.open('/search');
    const all = await found(site, 'first: 20');
    await expectResults(page, all);
    await page.getByRole('button', { name: 'Show 10 more People' }).click();
    await page.getByRole('checkbox', { name: /^Vladimir Putin/ }).check();
    const putin = await found(site, 'filter: { people: { all: [{ slug: "vladimir-putin" }] } }');
    await expectResults(page, putin);
    expect(parametersOf(page)).toEqual({ person: 'vladimir-putin' });
    await page.getByRole('checkbox', { name: /^Politics/ }).check();
    await expectResults(
      page,
      await found(site, 'filter: { people: { all: [{ slug: "vladimir-putin" }] }, sections: ["Politics"] }'),
    );
    await page.goBack();
    await expectResults(page, putin);
    expect(await page.getByRole('checkbox', { name: /^Vladimir Putin/ }).isChecked()).toBe(true);
    await page.goBack();
    await expectResults(page, all);
    await page.goForward();
    await expectResults(page, putin);
    await page.getByRole('button', { name: 'Remove filter: Person Vladimir Putin' }).click();
    await expectResults(page, all);
    expect(new URL(page.url()).search).toBe('');
    await page.close();
  });

  test('a link with filters shows their names, and searches with all of them', async () => {
    const page = await site.open(
      '/search?q=war&country=RU&person=xi-jinping&from=2024-07&until=2024-08&order=oldest',
    );
    expect(await page.locator('.chip').allInnerTexts()).toHaveLength(3);
    await page.getByRole('button', { name: 'Remove filter: Person Xi Jinping' }).waitFor();
    await page.getByRole('button', { name: 'Remove filter: Country Russia' }).waitFor();
    await page.getByRole('button', { name: /Published July to August 2024/ }).waitFor();
    expect(await page.locator('.selected-period').textContent()).toMatch(/^July to August 2024: \d/);
    await expectResults(
      page,
      await found(
        site,
        `filter: { query: "war", countries: { all: [{ code: "RU" }] }, people: { all: [{ slug: "xi-jinping" }] },
          publishedAt: { since: "2024-07-01T00:00:00Z", until: "2024-09-01T00:00:00Z" } }, orderBy: OLDEST`,
      ),
    );
    await page.getByRole('button', { name: 'Remove all filters' }).click();
    await expectResults(page, await found(site, 'filter: { query: "war" }, orderBy: OLDEST'));
    await page.close();
  });

  test('selects a period with the keyboard and by dragging on the bars', async () => {
    const page = await site.open('/search');
    await page.getByRole('slider', { name: 'First month' }).focus();
    await page.keyboard.press('End');
    await expect.poll(() => parametersOf(page)).toEqual({ from: '2025-05', until: '2025-05' });
    const last = 'publishedAt: { since: "2025-05-01T00:00:00Z", until: "2025-06-01T00:00:00Z" }';
    await expectResults(page, await found(site, `filter: { ${last} }`));
    const box = (await page.locator('.month-brush svg').boundingBox())!;
    await page.mouse.move(box.x + 1, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + 20);
    await page.mouse.up();
    await expect.poll(() => parametersOf(page)['from']).toBe('2023-02');
    const { until } = parametersOf(page);
    const [year, month] = until!.split('-').map(Number);
    const end = new Date(Date.UTC(year!, month!)).toISOString();
    await expectResults(
      page,
      await found(site, `filter: { publishedAt: { since: "2023-02-01T00:00:00Z", until: "${end}" } }`),
    );
    await page.close();
  });

  test('a suggested entity becomes a filter, and other text a query', async () => {
    const page = await site.open('/search');
    const field = page.getByRole('combobox', { name: 'Words in the article, or a name' });
    await field.fill('li qia');
    await page.getByRole('option', { name: /^Li Qiang/ }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await field.press('ArrowDown');
    await field.press('Enter');
    await page.getByRole('button', { name: 'Remove filter: Person Li Qiang' }).waitFor();
    expect(await field.inputValue()).toBe('');
    await field.fill('panda');
    await field.press('Enter');
    await expectResults(
      page,
      await found(
        site,
        'filter: { query: "panda", people: { all: [{ slug: "li-qiang" }] } }, orderBy: RELEVANCE',
      ),
    );
    expect(parametersOf(page)).toEqual({ q: 'panda', person: 'li-qiang' });
    await page.goBack();
    await expect.poll(() => field.inputValue()).toBe('');
    await page.close();
  });

  test('orders the results, and shows them page by page', async () => {
    const page = await site.open('/search');
    await page.getByRole('combobox', { name: 'Order' }).selectOption('Oldest first');
    const { headlines, total } = await found(site, 'orderBy: OLDEST, first: 100');
    await expectResults(page, { total, headlines: headlines.slice(0, 20) });
    await page.getByRole('link', { name: 'Next page' }).click();
    await expectResults(page, { total, headlines: headlines.slice(20) });
    expect(await page.evaluate('document.activeElement.id')).toBe('results-title');
    await page.getByRole('link', { name: 'Previous page' }).click();
    await expectResults(page, { total, headlines: headlines.slice(0, 20) });
    await page.goBack();
    await expectResults(page, { total, headlines: headlines.slice(20) });
    await page.close();
  });

  test('states that no article matches, and what to do', async () => {
    const page = await site.open('/search?q=zebra&person=li-qiang');
    await page.getByRole('heading', { name: 'No article matches' }).waitFor();
    await page.getByRole('button', { name: 'Remove filter: Person Li Qiang' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  test('states that the archive is empty', async () => {
    const page = await site.openUrl(new URL('/search', site.empty.url).href);
    await page.getByRole('heading', { name: 'The archive is empty' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  test('repeats a failed search with its counts', async () => {
    const page = await site.open('/');
    let isFailing = true;
    await page.route('**/graphql', (route) =>
      isFailing ? route.fulfill({ status: 502 }) : route.continue(),
    );
    await page.getByRole('navigation').getByRole('link', { name: 'Search' }).click();
    await page.getByRole('alert').getByText('status 502').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    isFailing = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('checkbox', { name: /^Xi Jinping/ }).waitFor();
    await expectResults(page, await found(site, 'first: 20'));
    await page.close();
  });

  test('shows that large numbers are estimates, and that not all articles are counted', async () => {
    const page = await site.open('/');
    await page.route('**/graphql', async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      const body = text
        .replace(/"approximateCount":\{[^}]*\}/, '"approximateCount":{"value":234656,"exact":false}')
        .replaceAll(/"articleCount":\d+,"exact":true/g, '"articleCount":21345,"exact":false')
        .replace('"complete":true', '"complete":false');
      await route.fulfill({ response, body });
    });
    await page.getByRole('navigation').getByRole('link', { name: 'Search' }).click();
    await expect.poll(() => page.locator('#results-title').textContent()).toBe('about 230,000 articles');
    const brush = page.locator('.month-brush');
    await brush.getByText('Estimated from a random sample of the articles.').waitFor();
    expect(await brush.locator('.greatest').textContent()).toBe('Highest: about 21,000 articles');
    await page.locator('.facets').getByText('Counted in the newest 2,500 matching articles.').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  test('shows the error of the API for a query that it rejects', async () => {
    const page = await site.open('/search?q=a*');
    await page.locator('.results').getByText('BAD_USER_INPUT').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  test('follows the rules for accessibility, and fits in each window', async () => {
    const page = await site.open('/search?q=ukraine&country=RU&from=2023-09');
    expect(await faultsOfLayout(page)).toEqual([]);
    await page.getByRole('button', { name: 'Filters (2)' }).click();
    await page.getByRole('checkbox', { name: /^Russia/ }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });
}

/** Stores an article, so that it is the last test. */
export function testNewArticles(site: Site): void {
  test('counts new articles that match, and shows them when the user wants', async () => {
    const stream = (page: Page) =>
      page.waitForResponse((response) => response.url().includes('NewArticles') && response.ok());
    const page = await site.open('/');
    const started = stream(page);
    await page.getByRole('navigation').getByRole('link', { name: 'Search' }).click();
    await started;
    await waitUntilComplete(page);
    const headline = 'Harbour of Oslo opens';
    await runSql(
      site.gateway.databaseUrl,
      `insert into article (slug, slug_base, headline, body, published_at, source, language, content_hash, extractor, id)
       values ('harbour', 'harbour', '${headline}', 'It opened.', now(), 'Test', 'en', '', 'test', 1);
       insert into article_search select id, published_at, article_document(id) from article where id = 1`,
    );
    await page.getByRole('button', { name: 'Show 1 new article' }).click();
    await expect
      .poll(() => page.locator('.summary h3').first().textContent(), { timeout: 10_000 })
      .toBe(headline);
    expect(await page.getByRole('button', { name: /new article/ }).count()).toBe(0);
    await page.close();
  });
}
