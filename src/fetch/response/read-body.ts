import type { Response } from 'undici';
import { grouped } from '../../counted.ts';
import { FetchError } from '../client/fetch-error.ts';

/** Reads a body completely, so that a part of an article is never stored. Throws FETCH_TOO_LARGE. */
export async function readBody(url: string, response: Response, maximum: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maximum) {
      throw new FetchError(
        'FETCH_TOO_LARGE',
        `${url} has more than ${grouped(maximum)} bytes. Download the file and ingest it.`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Reads at most `maximum` bytes of a text in UTF-8, and ignores the rest. */
export async function readBeginning(response: Response, maximum: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= maximum) break;
  }
  return Buffer.concat(chunks).subarray(0, maximum).toString();
}
