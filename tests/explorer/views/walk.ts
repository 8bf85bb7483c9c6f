import { expect, test } from 'vitest';
import type { Site } from '../site.ts';

/** The steps with which a person who does not know the archive finds a fact. */
export function testWalk(site: Site): void {
  test('finds the prime minister of Belarus, the sentence, the country, its network, the article and the query', async () => {
    const page = await site.open('/');
    const field = page.getByRole('combobox');
    await field.fill('belarus');
    await page.getByRole('option', { name: /^Belarus/ }).click();

    // The country states who holds the office, with the sentence that states it.
    const office = page.locator('.officeholders li', { hasText: 'Prime Minister' });
    await office.getByRole('link', { name: 'Roman Golovchenko' }).click();
    await page.getByRole('heading', { level: 1, name: 'Roman Golovchenko' }).waitFor();
    expect(await page.locator('.offices blockquote').textContent()).toContain(
      'Belarusian Prime Minister Roman Golovchenko',
    );
    await page.locator('.offices').getByRole('link', { name: 'Belarus' }).click();
    await page.getByRole('heading', { level: 1, name: 'Belarus' }).waitFor();

    const network = page.locator('.network');
    await network.getByRole('button', { name: /^Li Qiang, person/ }).click();
    await network.getByRole('button', { name: 'Li Qiang, person, in the centre' }).waitFor();
    await page.goBack();

    await page
      .locator('.articles')
      .getByRole('link', { name: /^Chinese Premier Li Qiang Visits Russia/ })
      .click();
    await page.locator('.marked-text', { hasText: 'Roman Golovchenko' }).waitFor();

    await page.getByRole('button', { name: 'Query' }).click();
    const document = await page.getByLabel('GraphQL document').first().textContent();
    await page.getByRole('link', { name: 'Open in GraphiQL' }).first().click();
    await page.locator('.graphiql-query-editor .CodeMirror').waitFor();
    const editor = `document.querySelector('.graphiql-query-editor .CodeMirror').CodeMirror.getValue()`;
    expect(await page.evaluate(editor)).toBe(document);
    await page.getByRole('button', { name: /^Execute query/ }).click();
    const answer = `document.querySelector('.graphiql-response .CodeMirror').CodeMirror.getValue()`;
    await expect
      .poll(() => page.evaluate<string>(answer), { timeout: 15_000 })
      .toContain('Roman Golovchenko');
    await page.close();
  });
}
