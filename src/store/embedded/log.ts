import { copyFile, open, stat, truncate } from 'node:fs/promises';

/** The maximum size of the server's log, in bytes. */
const LIMIT = 4 * 1024 * 1024;
/** The number of bytes at the end of the log that are read for an error message. */
const TAIL = 8 * 1024;

/** Rotates a log that exceeds the limit: copies it to `<log>.1`, replacing an older copy, and empties it. */
export async function rotateLog(file: string): Promise<void> {
  try {
    if ((await stat(file)).size < LIMIT) return;
    await copyFile(file, `${file}.1`);
    await truncate(file);
  } catch {
    // There is no log yet, or another process rotates it.
  }
}

/** Returns the last lines of a log after a position. */
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
