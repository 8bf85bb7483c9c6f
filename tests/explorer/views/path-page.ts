import { expect, test } from 'vitest';
import { faultsOfLayout, type Site, violationsOf } from '../site.ts';

const ORBAN_TO_WHO = '/path?from=person.viktor-orban&to=organization.world-health-organization';
const QUERY = `query ($from: EntityBy!, $to: EntityBy!, $maxLength: Int) {
  path(from: $from, to: $to, maxLength: $maxLength) {
    steps { articleCount from { name } to { name } sentences(first: 4) { text } }
  }
}`;

export function testPathPage(site: Site): void {
  test('shows each step of the path with its sentences, which lead to their places', async () => {
    const page = await site.open(ORBAN_TO_WHO);
    const { data } = await site.gateway.ask(QUERY, {
      from: { person: { slug: 'viktor-orban' } },
      to: { organization: { slug: 'world-health-organization' } },
    });
    type Step = { from: { name: string }; to: { name: string }; sentences: { text: string }[] };
    const steps: Step[] = data.path.steps;
    expect(steps.length).toBeGreaterThan(1);
    expect(await page.locator('.path .end .name').allTextContents()).toEqual([
      steps[0]!.from.name,
      ...steps.map(({ to }) => to.name),
    ]);
    expect(await page.locator('.path blockquote').allTextContents()).toEqual(
      steps.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
    );
    expect(await page.title()).toBe('Path from Viktor Orbán to World Health Organization · Dateline');
    await page.locator('.path .source a').last().click();
    await page.locator('mark.passage').first().waitFor();
    expect((await page.locator('mark.passage').allTextContents()).join(' ')).toContain('WHO');
    await page.close();
  });

  test('marks all mentions of both entities, also demonyms and parts of names', async () => {
    const page = await site.open('/path?from=person.vladimir-putin&to=country.RU');
    const { data } = await site.gateway.ask(
      `{ path(from: { person: { slug: "vladimir-putin" } }, to: { country: { code: "RU" } }) {
        steps { from { id } to { id } sentences(first: 4) { start end article { mentions { start end text entity { id } } } } }
      } }`,
    );
    type Mention = { start: number; end: number; text: string; entity: { id: string } };
    type Step = {
      from: { id: string };
      to: { id: string };
      sentences: { start: number; end: number; article: { mentions: Mention[] } }[];
    };
    const expected = (data.path.steps as Step[]).flatMap(({ from, to, sentences }) =>
      sentences.flatMap(({ start, end, article }) =>
        article.mentions
          .filter((mention) => mention.start >= start && mention.end <= end)
          .filter(({ entity }) => [from.id, to.id].includes(entity.id))
          .map(({ text }) => text),
      ),
    );
    expect(expected).toContain('Russian');
    expect(await page.locator('.path blockquote .name').allTextContents()).toEqual(expected);
    await page.close();
  });

  test('the ends are chosen with the keyboard, and back restores the previous ones', async () => {
    const page = await site.open('/path');
    const [from, to] = ['From', 'To'].map((name) => page.getByRole('combobox', { name, exact: true }));
    await from!.fill('xi j');
    await page.getByRole('option', { name: /^Xi Jinping/ }).waitFor();
    await from!.press('Enter');
    await expect.poll(() => page.url()).toBe(`${site.origin}/path?from=person.xi-jinping`);
    await to!.fill('belar');
    await page.getByRole('option', { name: /^Belarus/ }).waitFor();
    await to!.press('ArrowDown');
    await to!.press('Enter');
    await page.locator('.path').waitFor();
    const url = `${site.origin}/path?from=person.xi-jinping&to=country.BY`;
    expect(page.url()).toBe(url);
    expect([await from!.inputValue(), await to!.inputValue()]).toEqual(['Xi Jinping', 'Belarus']);
    await page.getByRole('button', { name: 'Swap the two ends' }).click();
    await expect.poll(() => from!.inputValue()).toBe('Belarus');
    expect(await to!.inputValue()).toBe('Xi Jinping');
    await expect.poll(() => page.locator('.path .end .name').first().textContent()).toBe('Belarus');
    await page.goBack();
    await expect.poll(() => from!.inputValue()).toBe('Xi Jinping');
    await page.reload();
    await expect.poll(() => to!.inputValue()).toBe('Belarus');
    await page.close();
  });

  test('states that there is no path with few steps, or that an entity does not exist', async () => {
    const page = await site.open(`${ORBAN_TO_WHO}&max=1`);
    await page.getByText('No path of at most 1 step connects the two entities.').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Search with 4 steps' }).click();
    await page.locator('.path').waitFor();
    expect(await page.getByRole('radio', { name: '4' }).isChecked()).toBe(true);
    await page.close();
    const missing = await site.open('/path?from=person.no-such&to=country.BY');
    await missing.getByText('The archive does not contain one of the two entities.').waitFor();
    await missing.close();
  });

  test('gives examples before the ends are chosen', async () => {
    const page = await site.open('/path');
    await page.getByRole('list', { name: 'Examples' }).getByRole('link').first().click();
    await page.locator('.path').waitFor();
    await page.close();
  });

  test('states how to store articles if no article mentions a person or an organisation', async () => {
    const page = await site.openUrl(new URL('/path', site.empty.url).href);
    await page.getByText('dateline seed').waitFor();
    expect(await page.getByText('Choose two people').count()).toBe(0);
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  test('follows the rules for accessibility, and fits in each window', async () => {
    const page = await site.open(ORBAN_TO_WHO);
    expect(await faultsOfLayout(page)).toEqual([]);
    await page.close();
  });
}
