import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { DatelineError } from '../../errors.ts';
import { archiveInvalid, bounded } from './bounded.ts';
import type { Container } from './container.ts';

/** One compressed file, in one or several members of RFC 1952. */
export const GZIP: Container = {
  name: 'gzip',
  recognises: (head) => head[0] === 0x1f && head[1] === 0x8b,
  async *members(content) {
    const path = content.path.replace(/\.gz(?:ip)?$/i, '').replace(/\.tgz$/i, '.tar');
    yield { ...content, path, file: null, depth: content.depth + 1, chunks: gunzip(content.chunks) };
  },
};

async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let compressed = 0;
  async function* count(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      compressed += chunk.length;
      yield chunk;
    }
  }
  const decompressed = createGunzip({ chunkSize: 65_536 });
  // The error is thrown by the iteration of the decompressed chunks.
  pipeline(Readable.from(count(), { objectMode: true }), decompressed, () => undefined);
  try {
    yield* bounded(decompressed, () => compressed);
  } catch (cause) {
    throw cause instanceof DatelineError ? cause : archiveInvalid('The gzip file is damaged', cause);
  }
}
