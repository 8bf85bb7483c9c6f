import { expect, test } from 'vitest';
import { type Site, violationsOf } from '../site.ts';

export function testShell(site: Site): void {
  test('suggests entities while the user types, and opens the chosen one', async () => {
    const page = await site.open('/');
    const { data } = await site.gateway.ask('{ suggest(prefix: "li q", first: 8) { name } }');
    const field = page.getByRole('combobox');
    await field.fill('li q');
    const options = page.getByRole('option');
    await expect.poll(() => options.count()).toBe(data.suggest.length);
    expect(await options.locator('b').first().textContent()).toBe('Li Q');
    await field.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await options.first().getAttribute('id'));
    expect(await violationsOf(page)).toEqual([]);
    await field.press('Enter');
    expect(new URL(page.url()).pathname).toBe('/people/li-qiang');
    await page.close();
  });

  test('a suggestion shows the name of the entity, and in brackets the alias that matches', async () => {
    const page = await site.open('/');
    const { data } = await site.gateway.ask(
      '{ suggest(prefix: "chinese t", first: 8) { name node { name } } }',
    );
    await page.getByRole('combobox').fill('chinese t');
    const names = page.getByRole('option').locator('> [dir]');
    type Suggestion = { name: string; node: { name: string } };
    const expected = data.suggest.map(({ name, node }: Suggestion) =>
      name === node.name ? name : `${node.name} (${name})`,
    );
    expect(expected).toContain('Taiwan (Chinese Taipei)');
    await expect.poll(() => names.allTextContents()).toEqual(expected);
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  test('searches for a text that is not a suggestion', async () => {
    const page = await site.open('/');
    await page.getByRole('combobox').fill('trade talks');
    await page.getByText('No entity has such a name. Press Enter to search the articles.').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('combobox').press('Enter');
    expect(page.url()).toBe(`${site.origin}/search?q=trade+talks`);
    await page.close();
  });

  test('shows each query with its variables, as a link to GraphiQL and as a command', async () => {
    const page = await site.open('/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Query' }).click();
    const documents = await page.getByLabel('GraphQL document').allTextContents();
    expect(documents.map((text) => /^query (\w+)/m.exec(text)?.[1])).toEqual(['Front', 'Rising']);
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Copy as curl' }).first().click();
    await page.getByText('Copied').waitFor();
    const command = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(command).toMatch(
      /^curl 'http:\/\/127\.0\.0\.1:\d+\/graphql' -H 'Content-Type: application\/json' /,
    );
    await page.getByRole('link', { name: 'Open in GraphiQL' }).first().click();
    await page.locator('.graphiql-query-editor .CodeMirror').waitFor();
    const shown = `document.querySelector('.graphiql-query-editor .CodeMirror').CodeMirror.getValue()`;
    expect(await page.evaluate(shown)).toBe(documents[0]);
    await page.close();
  });

  test('can be used with the keyboard: the first stop leads to the content, and a link moves the focus to the page', async () => {
    const page = await site.open('/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.marked-text').waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.goBack();
    await page.locator('.summary').first().waitFor();
    expect(await page.title()).toBe('Dateline');
    await page.close();
  });

  test('states that an archive is empty', async () => {
    const page = await site.openUrl(new URL('/', site.empty.url).href);
    await page.getByText('The archive is empty').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  test('offers to repeat a failed request', async () => {
    const page = await site.open('/');
    let isFailing = true;
    await page.route('**/graphql', (route) =>
      isFailing ? route.fulfill({ status: 502 }) : route.continue(),
    );
    await page.reload();
    await page.getByText('status 502').first().waitFor();
    isFailing = false;
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await page.locator('.summary').first().waitFor();
    await page.close();
  });
}
