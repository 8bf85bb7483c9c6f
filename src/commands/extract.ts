import { readFile } from 'node:fs/promises';
import { parseArticleFile } from '../feed/article-file.ts';
import { parsePlainText } from '../feed/plain-text.ts';
import { checkBytes, unreadable } from '../feed/text.ts';
import { languageWarnings } from '../ingest/language-warning.ts';
import { loadExtractor } from '../ingest/trained-extractor.ts';
import type { ExtractorInput } from '../model/extraction.ts';
import { type Paint, printExtraction } from './print-extraction.ts';

/** What an extraction is made of and how it is shown. */
export interface ExtractOptions {
  /** A file, or `-` for standard input. */
  readonly path: string;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Day that relative dates refer to, where the text does not say. */
  readonly publishedAt: Date;
  /** Print the extraction itself, for machines. */
  readonly json: boolean;
  readonly paint: Paint;
  /** Receives each warning, a sentence. */
  warn(warning: string): void;
}

/** Reads one text and returns what is to be printed. Throws what the readers of articles do, or FILE_UNREADABLE. */
export async function extract(options: ExtractOptions): Promise<string> {
  const content = options.path === '-' ? await readAll(options.stdin) : await readPath(options.path);
  const { input, warnings } = read(content, options);
  for (const warning of [...warnings, ...languageWarnings(input)]) options.warn(warning);
  const extraction = (await loadExtractor()).extract(input);
  if (options.json) return `${JSON.stringify(extraction, null, 2)}\n`;
  return printExtraction(input, extraction, options.paint);
}

/** An article with front matter wherever it comes from, else plain text. */
function read(
  content: Uint8Array,
  { publishedAt }: ExtractOptions,
): { readonly input: ExtractorInput; readonly warnings: readonly string[] } {
  const isArticle = /^---[ \t]*\r?\n/.test(new TextDecoder().decode(content.subarray(0, 16)));
  if (!isArticle) return { input: { ...parsePlainText(content), publishedAt }, warnings: [] };
  const { article, warnings } = parseArticleFile(content);
  return { input: article, warnings };
}

async function readPath(path: string): Promise<Uint8Array> {
  const content = await readFile(path).catch(unreadable(path));
  checkBytes(content.length);
  return content;
}

async function readAll(stream: ExtractOptions['stdin']): Promise<Uint8Array> {
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
