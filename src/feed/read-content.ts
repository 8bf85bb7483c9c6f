import { DatelineError } from '../errors.ts';
import type { Format, FormatInput, FormatRecord } from './format.ts';
import { FORMATS } from './formats/index.ts';
import { decodeHead } from './input/decode.ts';
import { peek } from './input/peek.ts';
import type { FeedRecord, RecordContent } from './record.ts';

/** The number of bytes from which a format is recognised. */
const HEAD = 65_536;

/** How contents are read. */
export interface ContentOptions {
  /** The format that overrides recognition; null to recognise it. */
  readonly format: Format | null;
  readonly map: Readonly<Record<string, string>>;
}

/** The content of a file or of a member of an archive. */
export interface Content extends FormatInput {
  /** The path in positions of records. */
  readonly position: string;
  /** The file that has this content; null if the content is only available as a stream. */
  readonly file: string | null;
  /** Whether the content was found in a folder or archive. It is then skipped if it has no known format. */
  readonly isFound: boolean;
  /** The number of archives that contain this content. */
  readonly depth: number;
}

/** Reads the records of a content. Errors are yielded as records. */
export async function* readContent(content: Content, options: ContentOptions): AsyncGenerator<FeedRecord> {
  const at = (record: FormatRecord): FeedRecord => ({
    position: { path: content.position, record: record.record, byte: record.byte },
    content: record.content,
  });
  try {
    for await (const record of readFormat(content, options)) yield at(record);
  } catch (cause) {
    yield at({ record: null, byte: null, content: errorOf(cause) });
  }
}

/** Reads an input whose format is recognised. */
async function* readFormat(
  input: FormatInput & { readonly isFound: boolean },
  options: ContentOptions,
): AsyncGenerator<FormatRecord> {
  const { head, chunks, close } = await peek(input.chunks, HEAD);
  try {
    const format = options.format ?? recognise(decodeHead(head, input.charset), input.path);
    if (format === null) {
      yield { record: null, byte: null, content: unknownFormat(head, input.isFound) };
      return;
    }
    const readMember = (member: FormatInput): AsyncIterable<FormatRecord> =>
      readFormat({ ...member, isFound: true }, { ...options, format: null });
    yield* format.read(
      { path: input.path, charset: input.charset, chunks },
      { map: options.map, readMember },
    );
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
  if (isFound) return { skipped: 'The file has no known format.' };
  if (head.length === 0)
    return new DatelineError(
      'FILE_EMPTY',
      'The file is empty. Write an article to the file, or delete the file.',
    );
  const names = FORMATS.map(({ name }) => name).join(', ');
  return new DatelineError(
    'FILE_UNSUPPORTED',
    `The file has no known format. Known formats are ${names}. If it has one of them, pass it with \`--format\`.`,
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
