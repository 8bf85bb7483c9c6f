import { LimitReader, WARCParser, type WARCRecord } from 'warcio';
import { grouped } from '../../../counted.ts';
import { DatelineError } from '../../../errors.ts';
import { charsetParameter } from '../../charset-parameter.ts';
import type { FormatInput, FormatOptions, FormatRecord } from '../../format.ts';
import { MAX_RECORD_BYTES, recordTooLong } from '../../input/text.ts';
import { isArticle, type RecordContent } from '../../record.ts';

/** Types of content that can contain articles. */
const READABLE =
  /^(?:text\/(?:html|xml|markdown)|application\/(?:[\w.+-]*\+)?(?:xml|json)|application\/(?:x-)?ndjson)\b/i;

/** Reads the articles in a web archive. */
export async function* readArchive(
  { chunks }: FormatInput,
  options: FormatOptions,
): AsyncGenerator<FormatRecord> {
  const budget = { bytes: 0 };
  const parser = new WARCParser(limited(chunks, budget));
  for (;;) {
    // The parser stores the headers of a record until their end.
    budget.bytes = MAX_RECORD_BYTES;
    const record = await next(parser);
    if (record === null) return;
    budget.bytes = Number.POSITIVE_INFINITY;
    const type = contentType(record);
    const content = type === null ? null : await contentOf(record);
    await skipRest(record, parser.offset);
    if (type !== null && content !== null) yield* readCapture(record, type, content, options);
  }
}

/** Reads the content of a record. If it is not an article, the other records of the archive are read. */
async function* readCapture(
  record: WARCRecord,
  type: string,
  content: Buffer | DatelineError,
  options: FormatOptions,
): AsyncGenerator<FormatRecord> {
  const path = record.warcTargetURI ?? '';
  try {
    if (content instanceof DatelineError) throw content;
    const charset = charsetParameter(type);
    for await (const found of options.readMember({ path, charset, chunks: once(content) }))
      yield { ...found, member: path, content: withCapture(found.content, record) };
  } catch (error) {
    if (!(error instanceof DatelineError)) throw error;
    yield { record: null, byte: null, member: path, content: error };
  }
}

async function* once(content: Buffer): AsyncGenerator<Uint8Array> {
  yield content;
}

/** Reads the decoded content of a record completely, so that incomplete content is not read as an article. */
async function contentOf(record: WARCRecord): Promise<Buffer | DatelineError> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record.contentReader) {
    size += chunk.length;
    if (size > MAX_RECORD_BYTES) return recordTooLong(MAX_RECORD_BYTES);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Reads a record to its end. `skipFully` of the library does not return if the archive ends within the record. */
async function skipRest({ _reader: reader }: WARCRecord, byte: number): Promise<void> {
  for await (const _ of reader);
  if (reader instanceof LimitReader && reader.limit > 0)
    throw invalid(`the record at byte ${grouped(byte)} is not complete`);
}

async function* limited(
  chunks: AsyncIterable<Uint8Array>,
  budget: { bytes: number },
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    budget.bytes -= chunk.length;
    if (budget.bytes < 0)
      throw invalid(`the headers of a record have more than ${grouped(MAX_RECORD_BYTES)} bytes`);
    yield chunk;
  }
}

async function next(parser: WARCParser): Promise<WARCRecord | null> {
  try {
    const record = await parser.parse();
    const isValid =
      record === null ||
      (/^WARC\//.test(record.warcHeaders.statusline) &&
        record.warcHeader('Content-Length') != null &&
        record.warcContentLength >= 0);
    if (isValid) return record;
    throw invalid(`there is no record at byte ${grouped(parser.offset)}`);
  } catch (cause) {
    if (cause instanceof DatelineError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw invalid(`the record after byte ${grouped(parser.offset)} cannot be read: ${why}`, cause);
  }
}

/** Returns the type of a successful response, or of a resource, that can contain an article; otherwise null. */
function contentType(record: WARCRecord): string | null {
  const isResponse = record.warcType === 'response' && /^2\d\d$/.test(String(record.httpHeaders?.statusCode));
  if (!isResponse && record.warcType !== 'resource') return null;
  const type = isResponse ? record.httpHeaders?.headers.get('Content-Type') : record.warcContentType;
  return type != null && READABLE.test(type) ? type : null;
}

/** Adds the address and date of the capture to an article that lacks them. */
function withCapture(content: RecordContent, { warcTargetURI, warcDate }: WARCRecord): RecordContent {
  if (!isArticle(content)) return content;
  const isDated = content.publishedAt !== undefined || warcDate == null;
  return {
    ...content,
    url: content.url ?? warcTargetURI ?? undefined,
    publishedAt: isDated ? content.publishedAt : warcDate,
    warnings: [
      ...(content.warnings ?? []),
      ...(isDated ? [] : [`The page has no date. The date of its capture, ${warcDate}, was used.`]),
    ],
  };
}

const invalid = (what: string, cause?: unknown): DatelineError =>
  new DatelineError('WARC_INVALID', `The web archive is not valid: ${what}. Provide the complete archive.`, {
    cause,
  });
