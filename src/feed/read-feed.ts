import { open } from 'node:fs/promises';
import { DatelineError } from '../errors.ts';
import { findInputs, type InputFile, STANDARD_INPUT } from './find-inputs.ts';
import { FORMATS } from './formats/index.ts';
import { type ContentOptions, readContent } from './read-content.ts';
import type { FeedRecord } from './record.ts';
import { unreadable } from './text.ts';

/** The number of bytes that are read at once. */
const CHUNK = 262_144;

/** Options of `readFeed`. */
interface FeedOptions {
  /** The name of a format that overrides recognition; null to recognise the format of each file. */
  readonly format: string | null;
  /** The keys of fields in the records of an input: `{headline: 'title'}`. */
  readonly map: Readonly<Record<string, string>>;
  /** The content of the path `-`. */
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Receives the number of bytes after each read from a file, as stored. */
  readonly onBytes?: (bytes: number) => void;
}

/**
 * Reads the articles of a list of files, folders and patterns, in the order of `findInputs`. A file or record that cannot
 * be read is yielded as an error, and the others are read. Memory use is bounded by the largest allowed record. Throws
 * USAGE_ERROR for an unknown format, and FILE_UNREADABLE for a folder that cannot be read.
 */
export async function* readFeed(paths: readonly string[], options: FeedOptions): AsyncGenerator<FeedRecord> {
  yield* readFiles(await findInputs(paths), options);
}

/** Reads the articles of files that `findInputs` found. */
export async function* readFiles(
  files: readonly InputFile[],
  options: FeedOptions,
): AsyncGenerator<FeedRecord> {
  const content = { format: formatNamed(options.format), map: options.map };
  for (const file of files) yield* readFile(file, content, options);
}

/** Returns the format with a name. Throws USAGE_ERROR for an unknown name. */
export function formatNamed(name: string | null): ContentOptions['format'] {
  if (name === null) return null;
  const format = FORMATS.find((known) => known.name === name);
  if (format !== undefined) return format;
  throw new DatelineError(
    'USAGE_ERROR',
    `\`--format\` must be one of ${FORMATS.map((known) => known.name).join(', ')} (got ${JSON.stringify(name)}).`,
  );
}

async function* readFile(
  { path, isFound }: InputFile,
  options: ContentOptions,
  { stdin, onBytes = () => {} }: FeedOptions,
): AsyncGenerator<FeedRecord> {
  const isStandardInput = path === STANDARD_INPUT;
  const chunks = isStandardInput ? bytesOf(stdin) : readChunks(path, onBytes);
  const file = isStandardInput ? null : path;
  yield* readContent({ position: path, path, charset: null, chunks, file, isFound, depth: 0 }, options);
}

async function* readChunks(path: string, onBytes: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const file = await open(path).catch(unreadable(path));
  try {
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(CHUNK)).catch(unreadable(path));
      if (bytesRead === 0) return;
      onBytes(bytesRead);
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

async function* bytesOf(stream: FeedOptions['stdin']): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield Buffer.from(chunk);
}
