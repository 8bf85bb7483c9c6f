import type { Attack } from '../attack.ts';

const QUERY = 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }';

export const FEDERATION: readonly Attack[] = [
  {
    row: 'H7',
    title: '99,000 empty representations, and 12,000 of articles',
    seconds: 40,
    async run(client, { slugs }) {
      await client.repeat({ query: QUERY, variables: { of: Array.from({ length: 99_000 }, () => ({})) } });
      const of = Array.from({ length: 12_000 }, (_, i) => ({
        __typename: 'Article',
        slug: slugs[i % slugs.length]?.slice(0, 40),
      }));
      await client.repeat({ query: QUERY, variables: { of } });
    },
  },
];
