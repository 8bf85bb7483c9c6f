import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { faultsOfLayout, type Site, shiftOf, violationsOf } from '../site.ts';

const TEXT = (all: { textContent: string | null }[]) => all.map(({ textContent }) => textContent);
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

const section = (page: Page, name: string): Locator =>
  page.locator('section', { has: page.getByRole('heading', { name, level: 2 }) });

/** Returns the texts of the cells of a table, by row. */
const rowsOf = (table: Locator): Promise<string[][]> =>
  table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '')),
    );

/** Returns the names of the operations that the page lists. */
async function operationsOf(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: 'Query' }).click();
  const documents = await page.getByLabel('GraphQL document').allTextContents();
  await page.keyboard.press('Escape');
  return documents.map((text) => /^query (\w+)/m.exec(text)?.[1] ?? '').sort();
}

interface Statement {
  readonly text: string;
  readonly form: string;
  readonly sentence: string;
}

/** Checks that only the words of a source are in quotation marks, and that others are marked in their sentence. */
async function expectStatements(found: Locator, statements: readonly Statement[]): Promise<void> {
  const words = ({ text }: Statement) => text.replace(/,$/, '');
  const isDirect = ({ form }: Statement) => form === 'DIRECT';
  expect(statements.length).toBeGreaterThan(0);
  expect(await found.locator('blockquote').allTextContents()).toEqual(
    statements.map((each) => (isDirect(each) ? words(each) : each.sentence)),
  );
  expect(await found.locator('blockquote q').allTextContents()).toEqual(
    statements.filter(isDirect).map(words),
  );
  expect(await found.locator('mark').allTextContents()).toEqual(
    statements.filter((each) => !isDirect(each)).map(({ text }) => text),
  );
}

export function testEntityPages(site: Site): void {
  test('a person: names, numbers, offices with each passage, quotations and articles, as the API returns them', async () => {
    const page = await site.open('/people/li-qiang');
    const { data } = await site.gateway.ask(`{ person(by: { slug: "li-qiang" }) {
      name aliases articleCount mentionCount firstSeenAt lastSeenAt
      roles { title articleCount of { name } evidence { sentence text } }
      statements(first: 20) { text form sentence }
      articles(first: 8) { edges { node { headline } } }
    } }`);
    const { person } = data;
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(person.name);
    expect(await page.title()).toBe(`${person.name} · Dateline`);
    const facts = page.locator('.facts');
    expect(await facts.locator('dd').evaluateAll(TEXT)).toEqual([
      String(person.articleCount),
      String(person.mentionCount),
      ...[person.firstSeenAt, person.lastSeenAt].map((time) => DAY.format(new Date(time))),
    ]);
    for (const alias of person.aliases)
      expect(await page.locator('.entity-head').textContent()).toContain(alias);
    type Role = {
      title: string;
      articleCount: number;
      of: { name: string };
      evidence: { sentence: string; text: string }[];
    };
    const offices = section(page, 'Offices');
    for (const [index, role] of (person.roles as Role[]).entries()) {
      const office = offices.locator('.items > li').nth(index);
      expect(await office.locator('h3').textContent()).toContain(`${role.title}, ${role.of.name}`);
      expect(await office.locator('.period').textContent()).toContain(`${role.articleCount} article`);
      expect(await office.locator('blockquote').allTextContents()).toEqual(
        role.evidence.map(({ sentence }) => sentence),
      );
      expect(await office.locator('mark').allTextContents()).toEqual(role.evidence.map(({ text }) => text));
    }
    await expectStatements(section(page, `Statements by ${person.name}`), person.statements);
    expect(await section(page, 'Articles').getByRole('heading', { level: 3 }).allTextContents()).toEqual(
      person.articles.edges.map(({ node }: { node: { headline: string } }) => node.headline),
    );
    expect(await operationsOf(page)).toEqual(['Mentions', 'Network', 'Person']);
    await page.close();
  });

  test('the bars and the table of the timeline equal the timeline of the API', async () => {
    const page = await site.open('/countries/CN');
    const mentions = section(page, 'Mentions over time');
    const { data } = await site.gateway.ask(
      '{ country(code: "CN") { articleCount timeline(interval: MONTH) { start articleCount } } }',
    );
    const { timeline } = data.country;
    expect(await mentions.locator('rect').count()).toBe(timeline.length);
    await mentions.getByText('Show as table').click();
    const format = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
    type Bucket = { start: string; articleCount: number };
    expect(await rowsOf(mentions.locator('table'))).toEqual(
      timeline
        .filter(({ articleCount }: Bucket) => articleCount > 0)
        .map(({ start, articleCount }: Bucket) => [format.format(new Date(start)), String(articleCount)]),
    );
    // A bar leads to the articles of its month.
    await mentions.locator('rect.linked').last().click();
    expect(page.url()).toBe(`${site.origin}/search?country=CN&from=2025-05&until=2025-05`);
    await page.getByRole('heading', { level: 3 }).first().waitFor();
    await page.goBack();
    await page.getByRole('link', { name: `All ${data.country.articleCount} articles` }).click();
    expect(page.url()).toBe(`${site.origin}/search?country=CN`);
    await page.close();
  });

  test('the network: strength, centre, table and keyboard; back and forward restore it', async () => {
    const page = await site.open('/countries/CN');
    const network = section(page, 'Network');
    const nodes = network.locator('svg').getByRole('button');
    type Companion = { articleCount: number; node: { id: string; name: string } };
    const { data } = await site.gateway.ask(`{ country(code: "CN") { network(first: 24) {
      entities { articleCount node { id name } } links { articleCount } } } }`);
    const { entities, links } = data.country.network;
    expect(await nodes.count()).toBe(entities.length + 1);
    expect(await network.locator('line').count()).toBe(entities.length + links.length);
    const slider = network.getByRole('slider');
    await slider.fill('5');
    const strong = entities.filter(({ articleCount }: Companion) => articleCount >= 5);
    await expect.poll(() => nodes.count()).toBe(strong.length + 1);
    expect(new URL(page.url()).search).toBe('?strength=5');
    await network.getByText('Show as table').click();
    const rows = await rowsOf(network.locator('table.companions'));
    expect(rows.map(([name, articles]) => [name, articles])).toEqual(
      strong.map(({ articleCount, node }: Companion) => [node.name, String(articleCount)]),
    );
    await slider.fill('1');
    // One stop of the keyboard leads to the nodes, and the arrow keys move between them.
    await network.locator('svg [tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    const [first] = entities as Companion[];
    const focused = () => page.evaluate<string>(`document.activeElement.getAttribute('aria-label')`);
    expect(await focused()).toContain(first!.node.name);
    await page.keyboard.press('Enter');
    await network.locator('.node.centre', { hasText: first!.node.name }).waitFor();
    expect(new URL(page.url()).searchParams.get('centre')).toBe(first!.node.id);
    expect(await violationsOf(page)).toEqual([]);
    await page.goBack();
    await network.locator('.node.centre', { hasText: 'China' }).waitFor();
    await page.goForward();
    await network.locator('.node.centre', { hasText: first!.node.name }).waitFor();
    await network.getByRole('button', { name: 'Back to the network of this page' }).click();
    await network.locator('.node.centre', { hasText: 'China' }).waitFor();
    expect(new URL(page.url()).search).toBe('');
    await page.close();
  });

  test('the tables of the network fit in a narrow window', async () => {
    const page = await site.open('/people/xi-jinping', { viewport: { width: 375, height: 800 } });
    const network = section(page, 'Network');
    await network.getByText('Show as table').click();
    const hidden = await network
      .locator('.scrollable')
      .evaluateAll((all) => all.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
    expect(hidden).toEqual([0, 0]);
    await page.close();
  });

  test('a country: officeholders at a day, which is in the URL, and bordering countries', async () => {
    const page = await site.open('/countries/US');
    const offices = section(page, 'Officeholders');
    const headings = offices.getByRole('heading', { level: 3 });
    const expected = async (at: string | null) => {
      const { data } = await site.gateway.ask(
        `query ($at: Date) { country(code: "US") { officeholders(at: $at, first: 6) { person { name } role { title } } } }`,
        { at },
      );
      return data.country.officeholders.map(
        ({ person, role }: { person: { name: string }; role: { title: string } }) =>
          `${role.title}: ${person.name}`,
      );
    };
    const latest = await expected(null);
    const earlier = await expected('2024-08-01');
    expect(earlier).not.toEqual(latest);
    expect(await headings.allTextContents()).toEqual(latest);
    await offices.getByLabel('On the day').fill('2024-08-01');
    await offices.getByRole('button', { name: 'Show', exact: true }).click();
    await expect.poll(() => headings.allTextContents()).toEqual(earlier);
    expect(page.url()).toBe(`${site.origin}/countries/US?on=2024-08-01`);
    await page.goBack();
    await expect.poll(() => headings.allTextContents()).toEqual(latest);
    expect(await offices.getByLabel('On the day').inputValue()).toBe('');
    await page.goForward();
    await expect.poll(() => headings.allTextContents()).toEqual(earlier);
    const { data } = await site.gateway.ask(
      '{ country(code: "US") { borders { edges { node { name } } } } }',
    );
    expect(await section(page, 'Bordering countries').locator('.name').allTextContents()).toEqual(
      data.country.borders.edges.map(({ node }: { node: { name: string } }) => node.name),
    );
    expect(await operationsOf(page)).toEqual(['Country', 'Mentions', 'Network']);
    await page.close();
  });

  test.each([
    ['/people/xi-jinping', 'person: { slug: "xi-jinping" }', 'Xi Jinping'],
    [
      '/organizations/world-health-organization',
      'organization: { slug: "world-health-organization" }',
      'the organisation',
    ],
    ['/countries/CN', 'country: { code: "CN" }', 'the country'],
    ['/places/moscow', 'place: { slug: "moscow" }', 'Moscow'],
  ])(
    'statements about an entity, each with its source and its place in the article: %s',
    async (path, by, name) => {
      const page = await site.open(path);
      const { data } = await site.gateway.ask(`{
      statements(filter: { about: { ${by} } }, first: 20) {
        edges { node { text form sentence sourceText source { name } article { headline } } }
      }
    }`);
      type Node = Statement & {
        sourceText: string | null;
        source: { name: string } | null;
        article: { headline: string };
      };
      const statements: Node[] = data.statements.edges.map(({ node }: { node: Node }) => node);
      const about = section(page, `Statements about ${name}`);
      await expectStatements(about, statements);
      const sources = await about.locator('.source').allTextContents();
      expect(sources.length).toBe(statements.length);
      for (const [index, { source, sourceText, article }] of statements.entries()) {
        expect(sources[index]).toContain(source?.name ?? sourceText ?? 'Unknown source');
        expect(sources[index]).toContain(article.headline);
      }
      await about.locator('.source a[href*="passage="]').first().click();
      await page.locator('mark.passage').first().waitFor();
      await page.close();
    },
  );

  test.each(['/countries/CN', '/places/moscow'])('links to the same entity elsewhere: %s', async (path) => {
    const page = await site.open(path);
    const [kind, key] = path.split('/').slice(1);
    const by = kind === 'countries' ? `country: { code: "${key}" }` : `place: { slug: "${key}" }`;
    const { data } = await site.gateway.ask(`{ entitiesBy(keys: [{ ${by} }]) { sameAs } }`);
    const links = page.getByRole('list', { name: 'Identifiers elsewhere' }).getByRole('link');
    expect(
      await links.evaluateAll((all) => all.map((link) => decodeURI(link.getAttribute('href') ?? ''))),
    ).toEqual(data.entitiesBy[0].sameAs);
    expect((await links.allTextContents()).join()).toMatch(/Wikidata Q\d+|GeoNames \d+/);
    await page.close();
  });

  test('an organisation shows its officeholders, and a place its position on a map', async () => {
    const page = await site.open('/organizations/nato');
    expect(await section(page, 'Officeholders').textContent()).toContain('Jens Stoltenberg');
    expect(await operationsOf(page)).toEqual(['Mentions', 'Network', 'Organization']);
    await page.goto(`${site.origin}/places/moscow`);
    const map = section(page, 'On the map').getByRole('img');
    await map.waitFor();
    expect(await map.getAttribute('aria-label')).toBe('Map with Moscow, Russia');
    expect(await page.locator('.facts').textContent()).toContain('55.75° N, 37.62° E');
    await page.close();
  });

  test('an entity of one article has no chart of one bar, and a country without articles shows what is known', async () => {
    const page = await site.open('/people/roman-golovchenko');
    expect(await section(page, 'Mentions over time').textContent()).toContain(
      'One article mentions Roman Golovchenko. It was published on 20 August 2024.',
    );
    expect(await section(page, 'Network').getByRole('slider').count()).toBe(0);
    await page.goto(`${site.origin}/countries/TV`);
    await page.getByText('No article in the archive mentions Tuvalu.').waitFor();
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['On the map']);
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  test('a failed request is reported, and repeated by the user', async () => {
    const page = await site.open('/');
    await page.route('**/graphql', (route) => route.fulfill({ status: 502, body: 'Bad gateway' }), {
      times: 1,
    });
    await page.locator('.front .entity.person').first().click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('The server responded with the status 502');
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Try again' }).click();
    await section(page, 'Offices').waitFor();
    await page.close();
  });

  test.each(['/people/li-qiang', '/organizations/nato', '/countries/CN', '/places/moscow'])(
    'follows the rules for accessibility, fits in each window, needs at most 15 requests, and does not move while it loads: %s',
    async (path) => {
      const before = site.requests.length;
      const page = await site.open(path, {});
      expect(site.requests.length - before).toBeLessThanOrEqual(15);
      expect(await shiftOf(page)).toBeLessThan(0.01);
      expect(await faultsOfLayout(page)).toEqual([]);
      await page.close();
    },
  );
}
