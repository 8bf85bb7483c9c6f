import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import type { Attack } from '../attack.ts';
import type { Client } from '../client.ts';

const Answer = z.object({ data: z.record(z.string(), z.unknown()) });
const Counted = z.object({ totalCount: z.number() });

/** Returns the data of a response; null if there is none. */
async function dataOf(client: Client, query: string): Promise<Record<string, unknown> | null> {
  const reply = await client.post({ query });
  if (!reply) return null;
  const parsed = Answer.safeParse(JSON.parse(reply.body));
  return parsed.success ? parsed.data.data : null;
}

const PAGE = '{ edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage } }';
/** Pairs of arguments. Each pair is sent as two aliases in one query. */
const ARGUMENTS = [
  'first: 2',
  'last: 2',
  'first: 2, orderBy: OLDEST',
  'last: 2, orderBy: OLDEST',
  'first: 3',
];

const Ranked = z.object({ totalCount: z.number(), complete: z.boolean() });
const Page = z.object({
  edges: z.array(z.unknown()),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
});

/** Returns the number of articles on all pages of a search. */
async function countOnPages(client: Client, search: string): Promise<number> {
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
      for (const args of ARGUMENTS) {
        alone.set(args, (await dataOf(client, `{ x: articles(${args}) ${PAGE} }`))?.['x']);
      }
      for (const one of ARGUMENTS) {
        for (const other of ARGUMENTS) {
          const data = await dataOf(client, `{ x: articles(${one}) ${PAGE} y: articles(${other}) ${PAGE} }`);
          const equal =
            isDeepStrictEqual(data?.['x'], alone.get(one)) &&
            isDeepStrictEqual(data?.['y'], alone.get(other));
          if (!equal) client.tally.report('an alias returns the result of another');
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
        // The synthetic archive may have no word with the prefix.
        if (!words.some((word) => word.startsWith(prefix.slice(0, -1)))) continue;
        const data = await dataOf(client, `{ search(query: "${prefix}") { totalCount } }`);
        const counted = Counted.safeParse(data?.['search']);
        if (!counted.success || counted.data.totalCount === 0) client.tally.report(`${prefix} finds nothing`);
      }
    },
  },
  {
    row: 'H15',
    title: 'all pages of a search with more matches than are ranked',
    seconds: 30,
    async run(client) {
      const search = 'said or warned or added';
      const data = await dataOf(client, `{ search(query: "${search}") { totalCount complete } }`);
      const counted = Ranked.safeParse(data?.['search']);
      const found = await countOnPages(client, search);
      if (!counted.success) client.tally.report('the search returns no totalCount');
      else if (counted.data.totalCount !== found && counted.data.complete)
        client.tally.report(`${found} of ${counted.data.totalCount} articles, but complete is true`);
    },
  },
];
