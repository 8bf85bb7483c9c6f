import { DatelineError } from '../../src/errors.ts';
import { articleOf, readFeed } from '../../src/feed/index.ts';
import type { FeedRecord } from '../../src/feed/record.ts';
import type { Article } from '../../src/model/article.ts';

/** Reads a content, in parts of 1,000 bytes, as if it were standard input. */
export async function recordsOf(
  content: string | Uint8Array,
  format: string | null = null,
): Promise<FeedRecord[]> {
  const records: FeedRecord[] = [];
  for await (const record of readFeed(['-'], { format, map: {}, stdin: parts(Buffer.from(content)) }))
    records.push(record);
  return records;
}

async function* parts(content: Buffer): AsyncGenerator<Uint8Array> {
  const size = content.length > 1_000_000 ? 65_536 : 1000;
  for (let from = 0; from < content.length; from += size) yield content.subarray(from, from + size);
}

/** Returns the valid article of a record, or the error. */
export function validated({ content }: FeedRecord): Article | DatelineError | 'skipped' {
  if (content instanceof DatelineError) return content;
  if ('skipped' in content) return 'skipped';
  try {
    return articleOf(content, { source: null, language: null }).article;
  } catch (error) {
    if (error instanceof DatelineError) return error;
    throw error;
  }
}

/** Returns the only article of a content. */
export async function articleIn(content: string | Uint8Array): Promise<Article> {
  const [record, ...others] = await recordsOf(content);
  if (record === undefined || others.length > 0) throw new Error(`got ${others.length + 1} records`);
  const article = validated(record);
  if (article === 'skipped' || article instanceof DatelineError) throw new Error(String(article));
  return article;
}
