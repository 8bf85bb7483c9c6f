import { readFile } from 'node:fs/promises';
import { DatelineError } from '../../errors.ts';
import { parseArticleFile } from '../../feed/article-file.ts';
import { hasFrontMatter } from '../../feed/formats/markdown/front-matter.ts';
import { splitPlainText } from '../../feed/formats/plain-text.ts';
import { decodeText } from '../../feed/input/decode.ts';
import { checkBody, checkBytes, unreadable } from '../../feed/text.ts';
import { languageWarnings } from '../../ingest/language-warning.ts';
import { loadExtractor } from '../../ingest/trained-extractor.ts';
import type { ExtractorInput } from '../../model/extraction.ts';
import { type Paint, printExtraction } from './print-extraction.ts';

export interface ExtractTextOptions {
  /** A file, or `-` for standard input. */
  readonly path: string;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** The date against which relative dates are resolved if the text has no date of publication. */
  readonly publishedAt: Date;
  /** Whether to print JSON. */
  readonly json: boolean;
  readonly paint: Paint;
  /** Receives each warning as a sentence. */
  warn(warning: string): void;
}

/** Extracts one text and returns the output. Rejects with the same error codes as reading an article file. */
export async function extractText(options: ExtractTextOptions): Promise<string> {
  const content = options.path === '-' ? await readAll(options.stdin) : await readPath(options.path);
  const { input, warnings } = parse(content, options);
  for (const warning of [...warnings, ...languageWarnings(input)]) options.warn(warning);
  const extraction = (await loadExtractor()).extract(input);
  if (options.json) return `${JSON.stringify(extraction, null, 2)}\n`;
  return printExtraction(input, extraction, options.paint);
}

/** Parses an article with front matter or a plain text. */
function parse(
  content: Uint8Array,
  { publishedAt }: ExtractTextOptions,
): { readonly input: ExtractorInput; readonly warnings: readonly string[] } {
  const { text, warnings: decoding } = decodeText(content, null);
  if (text.trim() === '')
    throw new DatelineError('FILE_EMPTY', 'The input contains no text. Provide the text of an article.');
  if (!hasFrontMatter(text)) {
    const input = splitPlainText(text);
    checkBody(input.body);
    return { input: { ...input, publishedAt }, warnings: decoding };
  }
  const { article, warnings } = parseArticleFile(content);
  return { input: article, warnings };
}

async function readPath(path: string): Promise<Uint8Array> {
  const content = await readFile(path).catch(unreadable(path));
  checkBytes(content.length);
  return content;
}

async function readAll(stream: ExtractTextOptions['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    checkBytes(length);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
