import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Attack } from '../attack.ts';
import type { Client } from '../client.ts';

const Answer = z.object({ data: z.record(z.string(), z.unknown()) });
const Counted = z.object({ totalCount: z.number() });

/** The data of an answer; null where there is none. */
async function dataOf(client: Client, query: string): Promise<Record<string, unknown> | null> {
  const reply = await client.ask({ query });
  if (!reply) return null;
  const parsed = Answer.safeParse(JSON.parse(reply.body));
  return parsed.success ? parsed.data.data : null;
}

const PAGE = '{ edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage } }';
/** Arguments of which each pair is sent as two aliases of one query. */
const ARGUMENTS = [
  'first: 2',
  'last: 2',
  'first: 2, orderBy: OLDEST',
  'last: 2, orderBy: OLDEST',
  'first: 3',
];

const Ranked = z.object({ totalCount: z.number(), complete: z.boolean().optional() });
const Page = z.object({
  edges: z.array(z.unknown()),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
});

/** How many articles a walk through all pages of a search finds. */
async function walk(client: Client, search: string): Promise<number> {
  let found = 0;
  let after = '';
  for (;;) {
    const query = `{ search(query: "${search}", first: 100${after}) { edges { cursor } pageInfo { hasNextPage endCursor } } }`;
    const page = Page.safeParse((await dataOf(client, query))?.['search']);
    if (!page.success) return found;
    const { edges, pageInfo } = page.data;
    found += edges.length;
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return found;
    after = `, after: ${JSON.stringify(pageInfo.endCursor)}`;
  }
}

const PREFIXES = ['the*', 'her*', 'nor*', 'don*'];

export const LISTS: readonly Attack[] = [
  {
    row: 'H6',
    title: 'pages in both directions as aliases of one query',
    seconds: 20,
    async run(client) {
      const alone = new Map<string, unknown>();
      for (const given of ARGUMENTS) {
        alone.set(given, (await dataOf(client, `{ x: articles(${given}) ${PAGE} }`))?.['x']);
      }
      for (const one of ARGUMENTS) {
        for (const other of ARGUMENTS) {
          const data = await dataOf(client, `{ x: articles(${one}) ${PAGE} y: articles(${other}) ${PAGE} }`);
          const equal =
            isDeepStrictEqual(data?.['x'], alone.get(one)) &&
            isDeepStrictEqual(data?.['y'], alone.get(other));
          if (!equal) client.tally.find('an alias has the answer of another');
        }
      }
    },
  },
  {
    row: 'H14',
    title: 'prefixes of stop words',
    seconds: 10,
    async run(client, { words }) {
      for (const prefix of PREFIXES) {
        // The archive is synthetic: not every prefix begins one of its words.
        if (!words.some((word) => word.startsWith(prefix.slice(0, -1)))) continue;
        const data = await dataOf(client, `{ search(query: "${prefix}") { totalCount } }`);
        const counted = Counted.safeParse(data?.['search']);
        if (!counted.success || counted.data.totalCount === 0) client.tally.find(`${prefix} finds nothing`);
      }
    },
  },
  {
    row: 'H15',
    title: 'a walk through a ranked list of more articles than are ranked',
    seconds: 30,
    async run(client) {
      const search = 'said or told or added';
      const asked = (fields: string) => dataOf(client, `{ search(query: "${search}") { ${fields} } }`);
      const data = (await asked('totalCount complete')) ?? (await asked('totalCount'));
      const counted = Ranked.safeParse(data?.['search']);
      const found = await walk(client, search);
      if (!counted.success) client.tally.find('the ranked list is not counted');
      else if (counted.data.totalCount !== found && counted.data.complete !== false)
        client.tally.find(`${found} of ${counted.data.totalCount} articles, and no word of a bound`);
    },
  },
];
