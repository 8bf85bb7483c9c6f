import { expect, test } from 'vitest';
import { faultsOfLayout, type Site, violationsOf } from '../site.ts';

const LULA = '/articles/lula-wins-a-pact-on-hunger-but-no-closer-words-on-war';

export function testArticlePage(site: Site): void {
  test('shows the text as it is stored, with each mention marked', async () => {
    const page = await site.open(LULA);
    const { data } = await site.gateway.ask(
      `query ($slug: String!) { article(by: { slug: $slug }) {
        headline body quotations { text } statements { form cue sourceText source { name } } quantities { text } times { text }
        entities(first: 100) { edges { mentions { text start } } }
      } }`,
      { slug: LULA.split('/')[2] },
    );
    const { headline, body, quotations, statements, quantities, times, entities } = data.article;
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(headline);
    expect(await page.title()).toBe(`${headline} · Dateline`);
    const paragraphs = await page.locator('.marked-text p').evaluateAll((all) =>
      all.map((each) => {
        const copy = each.cloneNode(true) as typeof each;
        for (const sign of copy.querySelectorAll('.speaker')) sign.remove();
        return copy.textContent;
      }),
    );
    expect(paragraphs.join('\n\n')).toBe(body);
    type Edge = { mentions: { text: string; start: number }[] };
    const starts = new Set(
      entities.edges.flatMap(({ mentions }: Edge) => mentions.map(({ start }) => start)),
    );
    expect(await page.locator('.entity-mark').count()).toBe(starts.size);
    expect(await page.locator('.figure-mark').count()).toBe(quantities.length + times.length);
    expect(await page.locator('.marked-text .quotation').count()).toBe(quotations.length);
    type Statement = { form: string; cue: string; sourceText: string; source: { name: string } | null };
    const reported = (statements as Statement[]).filter(({ form }) => form !== 'DIRECT');
    const titles = reported.map(
      ({ source, sourceText, cue }) => `Source: ${source?.name ?? sourceText} (${cue})`,
    );
    const signs = await page
      .locator('.of-statement')
      .evaluateAll((all) => all.map((sign) => sign.getAttribute('title')));
    expect(signs.length).toBeGreaterThan(0);
    for (const title of signs) expect(titles).toContain(title);
    await page.close();
  });

  test('marks the entities in the headline, which lead to their pages', async () => {
    const page = await site.open(LULA);
    const { data } = await site.gateway.ask(
      `query ($slug: String!) { article(by: { slug: $slug }) { mentions(in: HEADLINE) { text entity { slug } } } }`,
      { slug: LULA.split('/')[2] },
    );
    const { mentions } = data.article;
    expect(mentions.length).toBeGreaterThan(0);
    const links = page.getByRole('heading', { level: 1 }).getByRole('link');
    expect(await links.allTextContents()).toEqual(mentions.map(({ text }: { text: string }) => text));
    await links.first().click();
    await page.waitForURL(`**/people/${mentions[0].entity.slug}`);
    await page.close();
  });

  test('lists who says what, and each statement leads to its place in the text', async () => {
    const page = await site.open(LULA);
    const { data } = await site.gateway.ask(
      `query ($slug: String!) { article(by: { slug: $slug }) { statements { text sourceText source { name } } } }`,
      { slug: LULA.split('/')[2] },
    );
    type Statement = { text: string; sourceText: string | null; source: { name: string } | null };
    const statements: Statement[] = data.article.statements;
    const items = page.locator('.said .items > li');
    expect(await items.locator('blockquote').allTextContents()).toEqual(
      statements.map(({ text }) => text.replace(/,$/, '')),
    );
    const sources = await items.locator('.said-by').allTextContents();
    for (const [index, { source, sourceText }] of statements.entries())
      expect(sources[index]).toContain(source?.name ?? sourceText);
    await items.first().locator('blockquote a').click();
    await page.locator('mark.passage').first().waitFor();
    expect((await page.locator('mark.passage').allTextContents()).join('')).toContain(statements[0]!.text);
    await page.close();
  });

  test('describes a mark that has the pointer or the focus, until Escape', async () => {
    const page = await site.open(LULA);
    const card = page.getByRole('tooltip');
    await page.locator('.figure-mark.quantity').first().focus();
    await expect.poll(() => card.textContent()).toContain('82 countries');
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => card.count()).toBe(0);
    await page.locator('.entity-mark.person').first().hover();
    await expect.poll(() => card.textContent()).toContain('Person');
    await page.close();
  });

  test('hides the marks of a kind', async () => {
    const page = await site.open(LULA);
    const colour = () =>
      page
        .locator('.entity-mark.country')
        .first()
        .evaluate((mark) => getComputedStyle(mark).textDecorationColor);
    const before = await colour();
    await page.getByLabel('Countries').click();
    expect(await colour()).not.toBe(before);
    await page.close();
  });

  test('shows people with their offices, and the sentence that states an office leads to its article', async () => {
    const page = await site.open(LULA);
    const ramaphosa = page.locator('.people li', {
      has: page.locator('> .entity', { hasText: 'Cyril Ramaphosa' }),
    });
    expect(await ramaphosa.textContent()).toContain('President, South Africa');
    await ramaphosa.getByText('Evidence').first().click();
    await ramaphosa.locator('.source a').first().click();
    await page.locator('mark.passage').waitFor();
    expect(await page.locator('mark.passage').textContent()).toContain('Ramaphosa');
    await page.close();
  });

  test('lists all places of the article', async () => {
    const page = await site.open(LULA);
    const { data } = await site.gateway.ask(
      `query ($slug: String!) { article(by: { slug: $slug }) { entities(first: 100) { edges { node { kind name } } } } }`,
      { slug: LULA.split('/')[2] },
    );
    type Edge = { node: { kind: string; name: string } };
    const places = data.article.entities.edges
      .filter(({ node }: Edge) => node.kind === 'PLACE')
      .map(({ node }: Edge) => node.name);
    expect(places.length).toBeGreaterThan(0);
    const section = page.locator('section', { has: page.getByRole('heading', { name: 'Places' }) });
    expect(await section.locator('.entities .name').allTextContents()).toEqual(places);
    await page.close();
  });

  test('shows related articles with the entities that both mention', async () => {
    const page = await site.open(LULA);
    const { data } = await site.gateway.ask(
      'query ($slug: String!) { article(by: { slug: $slug }) { related(first: 5) { node { headline } } } }',
      { slug: LULA.split('/')[2] },
    );
    const related = page.locator('section', { has: page.getByRole('heading', { name: 'Related articles' }) });
    expect(await related.locator('.reference').allTextContents()).toEqual(
      data.article.related.map(({ node }: { node: { headline: string } }) => node.headline),
    );
    await page.close();
  });

  test('states that an article does not exist', async () => {
    const page = await site.open('/');
    await page.evaluate(`history.pushState(null, '', 'articles/none')`);
    await page.getByRole('heading', { name: 'Not found' }).waitFor();
    await page.close();
  });

  test('follows the rules for accessibility, and fits in each window', async () => {
    const page = await site.open(LULA);
    expect(await faultsOfLayout(page)).toEqual([]);
    await page.close();
  });
}
