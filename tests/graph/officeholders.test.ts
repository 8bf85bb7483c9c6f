import { afterAll, expect, test } from 'vitest';
import { countries } from '../../src/gazetteer/index.ts';
import { createWriteClient } from '../../src/store/write/client.ts';
import { saveCountries } from '../../src/store/write/countries.ts';
import { createTestGateway } from '../support/gateway.ts';
import { country, organization, person, type Report, saveReports } from './synthetic-reports.ts';

const gateway = await createTestGateway({ empty: true });
const client = createWriteClient(gateway.databaseUrl);
afterAll(() => client.$disconnect());
await saveCountries(client, countries());
const seeds = await createTestGateway();

const [ana, bo, cy, dee] = ['Ana Ab', 'Bo Be', 'Cy Ce', 'Dee De'].map(person) as [
  Report['who'],
  ...Report['who'][],
];
const [union, fr] = [organization('Union'), country('FR')];
const holds = (who: Report['who'] | undefined, title: string, of = fr, current = true): Report => ({
  who: who!,
  office: { title, of, current },
});

const STORY: readonly [day: string, reports: readonly Report[]][] = [
  ['2024-01-10', [holds(ana, 'President'), holds(bo, 'Minister'), holds(ana, 'Chief Executive', union)]],
  ['2024-02-10', [holds(cy, 'Minister'), holds(dee, 'Premier')]],
  ['2024-03-10', [holds(bo, 'President'), holds(bo, 'Minister', fr, false)]],
  // An article of an earlier day that is stored later.
  ['2024-02-20', [holds(ana, 'President'), holds(cy, 'CEO', union)]],
  ['2024-04-10', [holds(ana, 'President', fr, false), holds(ana, 'Prime Minister')]],
  ['2024-05-10', [holds(bo, 'President', fr, false)]],
];
for (const [index, [day, reports]] of STORY.entries())
  await saveReports(client, index, `${day}T12:00:00Z`, reports);

const FIELDS = `person { name } role { title of { name } }
  evidence { text sentence current start end article { publishedAt body } }`;

async function holders(root: string, args = ''): Promise<string[]> {
  const { data, errors } = await gateway.ask(`{ found: ${root} { officeholders${args} { ${FIELDS} } } }`);
  expect(errors).toBeUndefined();
  return data.found.officeholders.map(
    ({
      person: who,
      role,
      evidence,
    }: {
      person: { name: string };
      role: { title: string };
      evidence: Found;
    }) => {
      expect(evidence.current).toBe(true);
      expect(evidence.text).toBe(`${role.title} ${who.name}`);
      expect(evidence.sentence).toContain(evidence.text);
      expect(evidence.article.body.slice(evidence.start, evidence.end)).toBe(evidence.text);
      return `${who.name}, ${role.title}, ${evidence.article.publishedAt.slice(0, 10)}`;
    },
  );
}
interface Found {
  current: boolean;
  text: string;
  sentence: string;
  start: number;
  end: number;
  article: { publishedAt: string; body: string };
}
const FRANCE = 'country(code: "FR")';
const UNION = 'organization(by: { name: "Union" })';

test.each([
  ['2024-01-09', []],
  ['2024-01-10', ['Ana Ab, President, 2024-01-10', 'Bo Be, Minister, 2024-01-10']],
  [
    '2024-02-15',
    [
      'Cy Ce, Minister, 2024-02-10',
      'Dee De, Premier, 2024-02-10',
      'Ana Ab, President, 2024-01-10',
      'Bo Be, Minister, 2024-01-10',
    ],
  ],
  [
    '2024-03-10',
    ['Bo Be, President, 2024-03-10', 'Cy Ce, Minister, 2024-02-10', 'Dee De, Premier, 2024-02-10'],
  ],
  [
    '2024-04-30',
    ['Ana Ab, Prime Minister, 2024-04-10', 'Bo Be, President, 2024-03-10', 'Cy Ce, Minister, 2024-02-10'],
  ],
])('returns the officeholders on %s, according to articles up to that day', async (at, expected) => {
  expect((await holders(FRANCE, `(at: "${at}")`)).sort()).toEqual([...expected].sort());
});

test('considers all articles without a day, newest first', async () => {
  expect(await holders(FRANCE)).toEqual([
    'Ana Ab, Prime Minister, 2024-04-10',
    'Cy Ce, Minister, 2024-02-10',
  ]);
  expect(await holders(FRANCE, '(first: 1)')).toEqual(['Ana Ab, Prime Minister, 2024-04-10']);
  expect(await holders(FRANCE, '(at: "9999-12-31")')).toEqual(await holders(FRANCE));
});

test('returns the officeholders of an organisation, with one chief executive', async () => {
  expect(await holders(UNION, '(at: "2024-02-01")')).toEqual(['Ana Ab, Chief Executive, 2024-01-10']);
  expect(await holders(UNION)).toEqual(['Cy Ce, CEO, 2024-02-20']);
});

test('the newest sample article decides who holds an office', async () => {
  const { data, errors } = await seeds.ask(
    '{ country(code: "US") { now: officeholders { ...F } then: officeholders(at: "2024-10-01") { ...F } } } fragment F on Officeholder { role { title } person { name } }',
  );
  expect(errors).toBeUndefined();
  type Holder = { role: { title: string }; person: { name: string } };
  const presidents = (holders: Holder[]) =>
    holders.filter(({ role }) => role.title === 'President').map((holder) => holder.person.name);
  expect(presidents(data.country.then)).toEqual(['Joe Biden']);
  expect(presidents(data.country.now)).toHaveLength(1);
});

test('needs one statement for many countries', async () => {
  seeds.statements();
  await seeds.ask(
    '{ countries(first: 50) { edges { node { officeholders(first: 5) { role { title } person { name } } } } } }',
  );
  const names = seeds.statements().map((name) => name.replace(/_\d+$/, ''));
  expect(names).toEqual(['entities_country', 'officeholders', 'entity_by_id']);
});
