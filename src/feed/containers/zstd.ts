import { Decompress } from 'fzstd';
import { grouped } from '../../counted.ts';
import { DatelineError } from '../../errors.ts';
import { archiveInvalid, bounded } from './bounded.ts';
import type { Container } from './container.ts';

const MAGIC = [0x28, 0xb5, 0x2f, 0xfd];
/**
 * The maximum window in bytes, which is held in memory. It equals the window of the command `zstd` at its highest
 * level.
 */
const MAX_WINDOW = 2 ** 27;
/**
 * The number of bytes that are decompressed at once. Four bytes can expand to 128 KiB, so a larger slice could exhaust
 * memory before the limits are checked.
 */
const SLICE = 512;

/** One compressed file, in one or several frames of RFC 8878. Node.js decompresses it only since version 22.15. */
export const ZSTD: Container = {
  name: 'zstd',
  recognises: (head) => MAGIC.every((byte, at) => head[at] === byte),
  async *members(content) {
    const path = content.path.replace(/\.zstd?$/i, '');
    yield { ...content, path, file: null, depth: content.depth + 1, chunks: decompress(content.chunks) };
  },
};

async function* decompress(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let compressed = 0;
  const count = (bytes: number): void => {
    compressed += bytes;
  };
  try {
    yield* bounded(slices(chunks, count), () => compressed);
  } catch (cause) {
    throw cause instanceof DatelineError ? cause : archiveInvalid('The zstd file is damaged', cause);
  }
}

async function* slices(
  chunks: AsyncIterable<Uint8Array>,
  count: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let output: Uint8Array[] = [];
  const stream = new Decompress((chunk) => output.push(chunk));
  let isFirst = true;
  for await (const chunk of chunks) {
    if (isFirst) checkWindow(chunk);
    isFirst = false;
    for (let from = 0; from < chunk.length; from += SLICE) {
      const slice = chunk.subarray(from, from + SLICE);
      count(slice.length);
      stream.push(slice);
      yield* output;
      output = [];
    }
  }
  stream.push(new Uint8Array(), true);
  yield* output;
}

/** Throws ARCHIVE_TOO_LARGE if the first frame requires too much memory. */
function checkWindow(head: Uint8Array): void {
  const window = windowOf(head);
  if (window <= MAX_WINDOW) return;
  throw new DatelineError(
    'ARCHIVE_TOO_LARGE',
    `Decompressing the file requires a window of more than ${grouped(MAX_WINDOW)} bytes (got ${grouped(window)}). Compress it again without \`--long\`, or decompress it.`,
  );
}

/** Returns the window size in the header of a frame. See RFC 8878, section 3.1.1.1. */
function windowOf(head: Uint8Array): number {
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  const descriptor = head[4] ?? 0;
  const isSingleSegment = (descriptor & 0x20) !== 0;
  if (!isSingleSegment) {
    const [exponent, mantissa] = [(head[5] ?? 0) >> 3, (head[5] ?? 0) & 7];
    const base = 2 ** (10 + exponent);
    return base + (base / 8) * mantissa;
  }
  const at = 5 + ([0, 1, 2, 4][descriptor & 3] ?? 0);
  if (head.length < at + 8) return 0;
  const sizes = [() => view.getUint8(at), () => view.getUint16(at, true), () => view.getUint32(at, true)];
  return sizes[descriptor >> 6]?.() ?? Number(view.getBigUint64(at, true));
}
