import type { Config } from '../../config.ts';

/** Returns the text that `start` prints when the server accepts requests. */
export function welcome(
  url: string,
  { ONLY_TRUSTED_DOCUMENTS, GRAPHIQL, EXPLORER, EXPLORER_PATH }: Config,
): string {
  const listening = `\nDateline is listening at ${url}\n`;
  if (ONLY_TRUSTED_DOCUMENTS) return `${listening}The server runs only trusted documents.\n\n`;
  const query = '{ country(code: "CN") { name people { edges { node { name roles { title } } } } } }';
  const explorer = EXPLORER ? `The explorer is at ${new URL(EXPLORER_PATH, url)}\n` : '';
  return `${listening}${explorer}${GRAPHIQL ? '\nOpen the first address in a browser to write queries, or try' : '\nTry'}:

  curl ${url} -H 'Content-Type: application/json' -d '${JSON.stringify({ query })}'

`;
}
