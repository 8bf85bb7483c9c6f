import type { Page } from 'playwright-core';

/** A state of a view that its usual screenshots do not show. */
export interface ViewState {
  readonly path: string;
  /** Whether the archive is empty. */
  readonly isEmpty?: boolean;
  /** Matches the names of the operations that fail. */
  readonly failing?: RegExp;
  /** The actions of the user after the view is loaded. */
  readonly act?: (page: Page) => Promise<void>;
}

const ARTICLE = '/articles/lula-wins-a-pact-on-hunger-but-no-closer-words-on-war';

/** The slug of the article that `crowdedArticle` returns. */
const CROWDED = 'sixty-names-meet-at-the-harbour-conference';

/** The states, by the name of their screenshots. */
export const STATES: Readonly<Record<string, ViewState>> = {
  'article-60-entities': { path: `/articles/${CROWDED}` },
  'article-card': { path: ARTICLE, act: (page) => page.locator('.entity-mark').nth(4).hover() },
  'article-missing': { path: '/articles/none' },
  'person-1-mention': { path: '/people/roman-golovchenko' },
  'country-0-mentions': { path: '/countries/TV' },
  'country-1-mention': { path: '/countries/MR' },
  'country-day': { path: '/countries/US?on=2024-08-01' },
  'organization-statements': { path: '/organizations/european-commission' },
  'network-tables': { path: '/people/xi-jinping', act: openDetails },
  'front-empty': { path: '/', isEmpty: true },
  'search-empty': { path: '/search', isEmpty: true },
  'path-empty': { path: '/path', isEmpty: true },
  'front-failed': { path: '/', failing: /./ },
  'article-failed': { path: ARTICLE, failing: /./ },
  'search-failed': { path: '/search?q=trade', failing: /./ },
  'country-failed': { path: '/countries/CN', failing: /./ },
  'person-failed-parts': { path: '/people/xi-jinping', failing: /Mentions|Network/ },
  'search-all': { path: '/search' },
  'search-chips': { path: '/search?country=CN&person=xi-jinping&from=2024-01&until=2024-12' },
  'search-nothing': { path: '/search?q=zeppelin' },
  'path-start': { path: '/path' },
  'path-none': { path: '/path?from=person.kim-woo-jin&to=organization.u-s-steel&max=1' },
  'try-example': {
    path: '/try',
    act: async (page) => {
      await page.getByRole('button', { name: 'Use an example' }).click();
      await page.locator('.marked-text').waitFor();
    },
  },
  'query-panel': {
    path: '/people/xi-jinping',
    act: (page) => page.getByRole('button', { name: 'Query' }).click(),
  },
  suggestions: {
    path: '/',
    act: async (page) => {
      await page.getByRole('combobox').first().fill('ch');
      await page.getByRole('option').first().waitFor();
    },
  },
};

async function openDetails(page: Page): Promise<void> {
  for (const summary of await page.locator('main summary').all()) await summary.click();
}

const COUNTRIES =
  'Norway Peru Kenya Japan Chile Egypt Spain Ghana Nepal Cuba Malta Oman Laos Fiji Haiti Qatar Libya Sudan Benin Gabon Poland Latvia Serbia Greece Iceland Panama Uruguay Ecuador Bolivia Paraguay'.split(
    ' ',
  );
const FORENAMES = 'Joe Ann Paul Mary Tom Jane Mark Lucy Peter Rose'.split(' ');
const SURNAMES = 'Lund Field Marsh Holt Brandt Quill'.split(' ');

/** Returns an article with more than 60 entities, as JSON. */
export function crowdedArticle(): string {
  const people = COUNTRIES.map(
    (_, index) => `${FORENAMES[index % FORENAMES.length]} ${SURNAMES[Math.floor(index / 5)]}`,
  );
  const sentences = COUNTRIES.map(
    (country, index) =>
      `Foreign Minister ${people[index]} of ${country} said the harbour of the ${country} delegation would reopen in ${2_030 + index}.`,
  );
  const paragraphs = Array.from({ length: 6 }, (_, part) =>
    sentences.slice(part * 5, part * 5 + 5).join(' '),
  );
  return JSON.stringify({
    headline: 'Sixty names meet at the harbour conference',
    slug: CROWDED,
    publishedAt: '2024-11-20T09:00:00Z',
    source: 'Dateline samples',
    section: 'World',
    body: ['LISBON, Nov 20 — Delegates met in Lisbon, Madrid and Oslo.', ...paragraphs].join('\n\n'),
  });
}
