import { expect, test } from 'vitest';
import { faultsOfLayout, type Site, violationsOf, waitUntilComplete } from '../site.ts';

const TEXT = `Chinese President Xi Jinping met Alva Nordqvist in Beijing on Tuesday. “We agreed on 40 projects,” Nordqvist said. She promised that the work would start in May.`;

export function testTryPage(site: Site): void {
  test('marks what the API extracts from the text while the user types', async () => {
    const page = await site.open('/try');
    await page.getByLabel('Day of publication').fill('2024-08-21');
    await page.getByLabel('Text, in English').fill(TEXT);
    const { data } = await site.gateway.ask(
      `query ($text: String!) { extract(text: $text, publishedAt: "2024-08-21T12:00:00Z") {
        entities { name mentionCount salience entity { id articleCount } mentions { start } }
        quotations { text speaker { name } }
        statements { form }
        roles { title }
        quantities { text }
        times { text }
      } }`,
      { text: TEXT },
    );
    const { entities, quotations, statements, roles, quantities, times } = data.extract;
    await page.locator('.marked-text').waitFor();
    type Entity = {
      name: string;
      mentionCount: number;
      salience: number;
      entity: { articleCount: number } | null;
      mentions: { start: number }[];
    };
    const rows = await page
      .locator('.entities-found tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
    expect(rows.map(([name, , ...figures]) => [name, ...figures])).toEqual(
      entities.map(({ name, mentionCount, salience, entity }: Entity) => [
        name,
        String(mentionCount),
        salience.toFixed(2),
        entity ? String(entity.articleCount) : 'none',
      ]),
    );
    const starts = new Set(entities.flatMap(({ mentions }: Entity) => mentions.map(({ start }) => start)));
    expect(await page.locator('.entity-mark').count()).toBe(starts.size);
    expect(await page.locator('.marked-text').textContent()).toContain(quotations[0].text);
    const reported = statements.filter(({ form }: { form: string }) => form !== 'DIRECT');
    expect(reported.length).toBeGreaterThan(0);
    expect(await page.locator('.findings li').count()).toBe(
      roles.length + quotations.length + reported.length,
    );
    expect(await page.locator('.figures-found tbody tr').count()).toBe(quantities.length + times.length);
    await page.getByText('20 August 2024').waitFor();
    await page.close();
  });

  test('an entity that the archive does not contain has a card, but no page', async () => {
    const page = await site.open('/try');
    await page.getByLabel('Text, in English').fill(TEXT);
    const mark = page.locator('.entity-mark', { hasText: 'Alva Nordqvist' });
    await mark.waitFor();
    expect(await mark.getAttribute('href')).toBe(null);
    await mark.focus();
    await expect.poll(() => page.getByRole('tooltip').textContent()).toContain('Not in the archive');
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  test('the text is still there when the user comes back, until it is cleared', async () => {
    const page = await site.open('/try');
    await page.getByRole('button', { name: 'Use an example' }).click();
    await page.locator('.marked-text').getByRole('link', { name: 'NATO' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'NATO' }).waitFor();
    await page.goBack();
    const field = page.getByLabel('Text, in English');
    expect(await field.inputValue()).toContain('Ronald Reagan');
    await page.locator('.marked-text').waitFor();
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await field.inputValue()).toBe('');
    await page.getByText('The analysis appears here while you type.').waitFor();
    await page.close();
  });

  test('follows the rules for accessibility, and fits in each window', async () => {
    const page = await site.open('/try');
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Use an example' }).click();
    await page.locator('.marked-text').waitFor();
    await waitUntilComplete(page);
    expect(await faultsOfLayout(page)).toEqual([]);
    await page.close();
  });
}
