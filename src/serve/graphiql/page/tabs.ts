import { EXAMPLES, LIVE_EXAMPLE } from '../../examples.ts';

interface Tab {
  readonly query: string;
  readonly variables?: string;
}

/** The example queries, each in one tab with the name of its operation. */
export const EXAMPLE_TABS: readonly Tab[] = [...EXAMPLES, LIVE_EXAMPLE].map(({ query, variables }) => ({
  query,
  ...(variables && { variables: JSON.stringify(variables, null, 2) }),
}));

/** Returns the tab of a link such as `/graphql?query={__typename}`; null if the link has no query. */
export function linkedTab(search: string): Tab | null {
  const parameters = new URLSearchParams(search);
  const query = parameters.get('query');
  const variables = parameters.get('variables');
  return query === null ? null : { query, ...(variables !== null && { variables }) };
}
