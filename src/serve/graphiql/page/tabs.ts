import { EXAMPLES, LIVE_EXAMPLE } from '../../examples.ts';

interface Tab {
  readonly query: string;
  readonly variables?: string;
}

/** The examples, each in a tab that shows the name of its operation. */
export const EXAMPLE_TABS: readonly Tab[] = [...EXAMPLES, LIVE_EXAMPLE].map(({ query, variables }) => ({
  query,
  ...(variables && { variables: JSON.stringify(variables, null, 2) }),
}));

/** The query of a link such as `/graphql?query={__typename}`; null if the link has none. */
export function linkedTab(search: string): Tab | null {
  const parameters = new URLSearchParams(search);
  const query = parameters.get('query');
  const variables = parameters.get('variables');
  return query === null ? null : { query, ...(variables !== null && { variables }) };
}
