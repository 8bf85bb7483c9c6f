import { Agent, request } from 'undici';

/** The connections of this worker. Gateways close their idle connections when they are closed. */
const agent = new Agent();

/**
 * Sends a POST request and returns the response, both as JSON. The `fetch` of Node.js takes three times the CPU time, and
 * property tests send thousands of requests.
 */
export async function postJson(url: string, content: unknown): Promise<unknown> {
  const { body } = await request(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: '*/*' },
    body: JSON.stringify(content),
    dispatcher: agent,
  });
  return body.json();
}
