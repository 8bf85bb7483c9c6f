import type { Article } from '../../model/article.ts';
import { articleId, headlineId } from '../identity.ts';
import type { SaveResult } from './articles.ts';
import { compare } from './batch/stored.ts';
import type { WriteClient } from './client.ts';
import { contentHash } from './rows/content-hash.ts';

/** Returns the results that storing articles would have, with one statement. Changes nothing. */
export async function previewArticles(
  client: WriteClient,
  articles: readonly Article[],
  extractor: string,
): Promise<readonly SaveResult[]> {
  const comparisons = await compare(
    client,
    articles.map((article) => ({
      id: articleId(article),
      headlineId: headlineId(article),
      article,
      contentHash: contentHash(article),
      extractor,
    })),
  );
  return comparisons.map(({ unchanged, refusal, ids }) => {
    if (unchanged) return 'unchanged';
    return refusal ?? (ids.length === 0 ? 'new' : 'updated');
  });
}
