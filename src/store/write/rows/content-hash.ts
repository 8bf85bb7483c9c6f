import { createHash } from 'node:crypto';
import type { Article } from '../../../model/article.ts';
import { sourceData } from './source-data.ts';

/** Returns the SHA-256 of all fields of an article. */
export const contentHash = (article: Article): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    createHash('sha256')
      .update(
        JSON.stringify([
          article.headline,
          article.body,
          article.publishedAt,
          article.source,
          article.url,
          article.byline,
          article.section,
          article.language,
          // Omitted if null, so that the hashes of articles stored before this field existed stay valid.
          ...(article.sourceId === null ? [] : [article.sourceId]),
          ...sourceData(article),
        ]),
      )
      .digest(),
  );
