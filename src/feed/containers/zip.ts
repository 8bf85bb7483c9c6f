import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { DatelineError } from '../../errors.ts';
import type { Content } from '../content.ts';
import { isIgnored } from '../find-inputs.ts';
import { archiveInvalid, bounded } from './bounded.ts';
import type { Container } from './container.ts';

/** An archive. Hidden files and READMEs in it are ignored, as in folders. */
export const ZIP: Container = {
  name: 'zip',
  recognises: (head) => head[0] === 0x50 && head[1] === 0x4b && (head[2] === 0x03 || head[2] === 0x05),
  async *members(content) {
    if (content.file !== null) {
      yield* membersOf(content.file, content);
      return;
    }
    // The directory is at the end of the archive, so a stream must be stored before it can be read.
    const folder = await mkdtemp(join(tmpdir(), 'dateline-zip-'));
    try {
      const file = join(folder, 'archive.zip');
      await pipeline(Readable.from(content.chunks), createWriteStream(file));
      yield* membersOf(file, content);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function* membersOf(file: string, content: Content): AsyncGenerator<Content> {
  const archive = await openPromise(file, { lazyEntries: true, autoClose: false }).catch(damaged);
  try {
    for await (const entry of archive.eachEntry()) {
      if (entry.fileName.endsWith('/') || isIgnored(entry.fileName) || entry.fileName.startsWith('__MACOSX/'))
        continue;
      yield {
        position: `${content.position}!${entry.fileName}`,
        path: entry.fileName,
        charset: null,
        file: null,
        isFound: true,
        depth: content.depth + 1,
        chunks: bounded(decompress(archive, entry), () => entry.compressedSize),
      };
    }
  } catch (cause) {
    if (cause instanceof DatelineError) throw cause;
    damaged(cause);
  } finally {
    archive.close();
  }
}

async function* decompress(archive: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  if (entry.isEncrypted()) throw archiveInvalid('The file in the archive is encrypted');
  try {
    yield* await archive.openReadStreamPromise(entry);
  } catch (cause) {
    throw archiveInvalid('The file in the archive is damaged', cause);
  }
}

function damaged(cause: unknown): never {
  throw archiveInvalid('The zip archive is damaged', cause);
}
