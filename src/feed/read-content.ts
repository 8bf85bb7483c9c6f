import { DatelineError } from '../errors.ts';
import { CONTAINERS } from './containers/index.ts';
import type { Content } from './content.ts';
import type { Format, FormatInput, FormatRecord } from './format.ts';
import { FORMATS } from './formats/index.ts';
import { decodeHead } from './input/decode.ts';
import { peek } from './input/peek.ts';
import { fileEmpty } from './input/text.ts';
import type { FeedRecord, RecordContent } from './record.ts';

/** The number of bytes from which a format is recognised. */
const HEAD = 65_536;
/** The maximum number of archives that contain a file: `articles.ndjson.gz` in a zip archive has two. */
const MAX_DEPTH = 2;

/** The options for reading contents. */
export interface ContentOptions {
  /** The format that overrides recognition; null to recognise it. */
  readonly format: Format | null;
  readonly map: Readonly<Record<string, string>>;
}

/** Reads the records of a content, and of the members of an archive. Errors are yielded as records. */
export async function* readContent(content: Content, options: ContentOptions): AsyncGenerator<FeedRecord> {
  const at = ({ member, record, byte, origin, content: found }: FormatRecord): FeedRecord => ({
    position: origin ?? {
      path: member === undefined ? content.position : `${content.position}!${member}`,
      record,
      byte,
    },
    content: found,
  });
  try {
    const { head, chunks, close } = await peek(content.chunks, HEAD);
    try {
      const container = CONTAINERS.find((known) => known.recognises(head));
      if (container === undefined) {
        for await (const record of readFormat({ ...content, chunks }, head, options)) yield at(record);
      } else {
        checkDepth(content.depth);
        for await (const member of container.members({ ...content, chunks }))
          yield* readContent(member, options);
      }
    } finally {
      await close();
    }
  } catch (cause) {
    yield at({ record: null, byte: null, content: errorOf(cause) });
  }
}

function checkDepth(depth: number): void {
  if (depth < MAX_DEPTH) return;
  throw new DatelineError(
    'ARCHIVE_INVALID',
    `The archive is inside ${MAX_DEPTH} other archives, which is the maximum. Extract it and provide its files.`,
  );
}

/** Reads an input whose format is recognised. */
async function* readFormat(
  { path, charset, chunks, isFound }: FormatInput & { readonly isFound: boolean },
  head: Uint8Array,
  options: ContentOptions,
): AsyncGenerator<FormatRecord> {
  const format = options.format ?? recognise(decodeHead(head, charset), path);
  if (format === null || head.length === 0) {
    yield { record: null, byte: null, content: unknownFormat(head, isFound && format === null) };
    return;
  }
  const readMember = (member: FormatInput): AsyncIterable<FormatRecord> =>
    readInside(member, { ...options, format: null });
  yield* format.read({ path, charset, chunks }, { map: options.map, readMember });
}

/** Reads an input inside another input, for example a response in a web archive. */
async function* readInside(member: FormatInput, options: ContentOptions): AsyncGenerator<FormatRecord> {
  const { head, chunks, close } = await peek(member.chunks, HEAD);
  try {
    yield* readFormat({ ...member, chunks, isFound: true }, head, options);
  } finally {
    await close();
  }
}

function recognise(head: string, path: string): Format | null {
  const recognised = FORMATS.find((format) => format.recognises(head, path));
  const name = path.toLowerCase();
  return recognised ?? FORMATS.find(({ extensions }) => extensions.some((end) => name.endsWith(end))) ?? null;
}

function unknownFormat(head: Uint8Array, isFound: boolean): RecordContent {
  if (isFound) return { skipped: 'The format of the file is not recognised.' };
  if (head.length === 0) return fileEmpty();
  const names = FORMATS.map(({ name }) => name).join(', ');
  return new DatelineError(
    'FILE_UNSUPPORTED',
    `The format of the file is not recognised. If the file has one of the formats ${names}, select it with \`--format\`.`,
  );
}

/** An error without a code is a fault of the program. It must not prevent the other files from being read. */
function errorOf(cause: unknown): DatelineError {
  if (cause instanceof DatelineError) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new DatelineError(
    'INTERNAL_SERVER_ERROR',
    `Reading the file failed: ${reason}. Report the error with the file.`,
    { cause },
  );
}
