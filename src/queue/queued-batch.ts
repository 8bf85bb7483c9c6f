import * as z from 'zod';
import type { ArticleDefaults } from '../feed/index.ts';
import type { RawArticle, RecordPosition } from '../feed/record.ts';

/** An article before extraction, and where it was read. */
export interface QueuedRecord {
  readonly position: RecordPosition;
  readonly content: RawArticle;
}

/** The content of a job: articles that are stored together. */
export interface QueuedBatch {
  readonly records: readonly QueuedRecord[];
  readonly defaults: ArticleDefaults;
}

/** The fields of articles are not described here, because `articleOf` validates them when the job runs. */
const rawArticle = z.custom<RawArticle>((value) => typeof value === 'object' && value !== null);

const queuedBatch = z.object({
  records: z
    .array(
      z.object({
        position: z.object({
          path: z.string(),
          record: z.number().nullable(),
          byte: z.number().nullable(),
        }),
        content: rawArticle,
      }),
    )
    .min(1),
  defaults: z.object({ source: z.string().nullable(), language: z.string().nullable() }),
});

/** Parses the content of a job. Returns null for a job of a version of Dateline with another format. */
export const parseBatch = (data: unknown): QueuedBatch | null => queuedBatch.safeParse(data).data ?? null;
