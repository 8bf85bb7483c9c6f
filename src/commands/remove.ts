import { listed } from '../counted.ts';
import { DatelineError } from '../errors.ts';
import { decodeGlobalId } from '../graph/ids/global-id.ts';
import { deleteArticle } from '../store/write/articles.ts';
import { createWriteClient, type WriteClient } from '../store/write/client.ts';
import { storeError } from '../store/write/failure.ts';
import type { Output } from './seed.ts';

/** Most articles that a message names. */
const NAMED = 5;

export interface RemoveOptions {
  /** Only articles of this source. */
  readonly source?: string;
  /** Print what would be removed. */
  readonly dryRun: boolean;
}

interface Found {
  readonly id: bigint;
  readonly slug: string;
  readonly source: string;
  readonly headline: string;
}

/**
 * Removes articles by slug, URL, the id that their source gave them, or GraphQL id, with everything that was read out of
 * them. One that is not found is reported and the others are removed. True if all were found.
 */
export async function remove(
  databaseUrl: string,
  names: readonly string[],
  { stream }: Output,
  { source, dryRun }: RemoveOptions,
): Promise<boolean> {
  const client = createWriteClient(databaseUrl);
  const found = new Map<bigint, Found>();
  let failed = false;
  try {
    // All before the first is removed: another article may get its slug.
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
async function findArticle(client: WriteClient, name: string, source: string | undefined): Promise<Found> {
  const id = idIn(name);
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
    const ofSource = source === undefined ? '' : ` of the source "${source}"`;
    throw new DatelineError('ARTICLE_NOT_FOUND', `No article${ofSource} has this slug, URL or id.`);
  }
  if (others.length > 0) {
    const names = listed(
      found.map((one) => `${one.slug} (${one.source})`),
      NAMED,
    );
    throw new DatelineError(
      'ARTICLE_AMBIGUOUS',
      `${found.length} articles have this slug or id: ${names}. Add \`--source\`, or give the slug or URL.`,
    );
  }
  return article;
}

/** The database id in the GraphQL id of an article; null for anything else. */
function idIn(name: string): bigint | null {
  try {
    const { typename, id } = decodeGlobalId(name);
    return typename === 'Article' ? BigInt(id) : null;
  } catch (error) {
    if (error instanceof DatelineError) return null;
    throw error;
  }
}
