import { listed } from '../../counted.ts';
import { DatelineError } from '../../errors.ts';
import { decodeGlobalId } from '../../graph/ids/global-id.ts';
import { deleteArticle } from '../../store/write/articles.ts';
import { createWriteClient, type WriteClient } from '../../store/write/client.ts';
import { storeError } from '../../store/write/failure.ts';

/** The maximum number of articles that a message lists. */
const MAX_LISTED = 5;

export interface RemoveOptions {
  /** If set, only articles from this source are removed. */
  readonly source?: string;
  /** Whether to print the articles without removing them. */
  readonly dryRun: boolean;
}

interface FoundArticle {
  readonly id: bigint;
  readonly slug: string;
  readonly source: string;
  readonly headline: string;
}

/**
 * Removes articles and everything that was extracted from them. A name is a slug, a URL, the id that the source gave
 * the article, or a GraphQL id. A name that does not match exactly one article is reported; the articles with the
 * other names are removed. Returns whether each name matched exactly one article.
 */
export async function removeArticles(
  databaseUrl: string,
  names: readonly string[],
  stream: NodeJS.WriteStream,
  { source, dryRun }: RemoveOptions,
): Promise<boolean> {
  const client = createWriteClient(databaseUrl);
  const found = new Map<bigint, FoundArticle>();
  let failed = false;
  try {
    // All names are resolved before the first removal, because the removal of an article can give its slug to another
    // article.
    for (const name of names) {
      try {
        const article = await findArticle(client, name, source);
        found.set(article.id, article);
      } catch (error) {
        if (!(error instanceof DatelineError)) throw error;
        failed = true;
        stream.write(`FAILED ${name}: ${error.code}: ${error.message}\n`);
      }
    }
    for (const { id, slug, headline } of found.values()) {
      if (!dryRun) await deleteArticle(client, id);
      stream.write(`${dryRun ? 'WOULD REMOVE' : 'REMOVED'} ${slug}: ${headline}\n`);
    }
  } catch (error) {
    throw error instanceof DatelineError
      ? error
      : await storeError(client, 'The articles could not be removed.', error);
  } finally {
    await client.$disconnect();
  }
  return !failed;
}

/** Throws ARTICLE_NOT_FOUND or ARTICLE_AMBIGUOUS. */
async function findArticle(
  client: WriteClient,
  name: string,
  source: string | undefined,
): Promise<FoundArticle> {
  const id = decodeArticleId(name);
  const found = await client.article.findMany({
    where: {
      OR: [{ slug: name }, { url: name }, { sourceId: name }, ...(id === null ? [] : [{ id }])],
      ...(source !== undefined && { source }),
    },
    orderBy: { slug: 'asc' },
    select: { id: true, slug: true, source: true, headline: true },
  });
  const [article, ...others] = found;
  if (article === undefined) {
    const ofSource = source === undefined ? '' : ` from the source "${source}"`;
    throw new DatelineError(
      'ARTICLE_NOT_FOUND',
      `No article${ofSource} has this slug, URL or id. Check the value${source === undefined ? '' : ', or omit `--source`'}.`,
    );
  }
  if (others.length > 0) {
    const articles = found.map((one) => `${one.slug} (${one.source})`);
    throw new DatelineError(
      'ARTICLE_AMBIGUOUS',
      `${found.length} articles match this value: ${listed(articles, MAX_LISTED)}. Select one of them by its URL, or with \`--source\`.`,
    );
  }
  return article;
}

/** Returns the database id in the GraphQL id of an article; null for any other text. */
function decodeArticleId(name: string): bigint | null {
  try {
    const { typename, id } = decodeGlobalId(name);
    return typename === 'Article' ? BigInt(id) : null;
  } catch (error) {
    if (error instanceof DatelineError) return null;
    throw error;
  }
}
