import type { Config } from '../config.ts';

/** What `start` prints once it serves. */
export function welcome(url: string, { ONLY_TRUSTED_DOCUMENTS: closed, GRAPHIQL: hasPage }: Config): string {
  if (closed) return `\nDateline answers at ${url}\nIt runs trusted documents only.\n\n`;
  const query = '{ country(code: "CN") { name people { edges { node { name roles { title } } } } } }';
  return `
Dateline answers at ${url}
${hasPage ? 'Open it in a browser, or try' : 'Try'}:

  curl ${url} -H 'Content-Type: application/json' -d '${JSON.stringify({ query })}'

`;
}
