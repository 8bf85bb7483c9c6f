import { copyFile, open, stat, truncate } from 'node:fs/promises';

/** Bytes that the server's log may have before it is cut. */
const LIMIT = 4 * 1024 * 1024;
/** Bytes of its end that an error message looks at. */
const TAIL = 8 * 1024;

/** Empties a log that has grown too long, keeping what it held as `<log>.1`: at most two such files ever. */
export async function cutLog(file: string): Promise<void> {
  try {
    if ((await stat(file)).size < LIMIT) return;
    await copyFile(file, `${file}.1`);
    await truncate(file);
  } catch {
    // none yet, or another process is cutting it
  }
}

/** The last lines that a log holds after a position. */
export async function tailOf(file: string, from = 0): Promise<string> {
  try {
    const log = await open(file, 'r');
    try {
      const { size } = await log.stat();
      const start = Math.max(from <= size ? from : 0, size - TAIL);
      const { buffer, bytesRead } = await log.read(Buffer.alloc(size - start), 0, size - start, start);
      return buffer.toString('utf8', 0, bytesRead).trim().split('\n').slice(-20).join('\n');
    } finally {
      await log.close();
    }
  } catch {
    return '';
  }
}
