/** Sends a GraphQL request and returns the body of the response. */
export async function post(url: string, request: object): Promise<string> {
  const headers = { 'Content-Type': 'application/json' };
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(request) })).text();
}
