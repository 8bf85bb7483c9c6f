import { sql, type WriteClient } from './client.ts';
import { storeError } from './failure.ts';

/** The last response for a URL. */
interface StoredResponse {
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly item: Uint8Array | null;
  readonly article: bigint | null;
  /** In milliseconds since the epoch. */
  readonly freshUntil: number;
}

/** Longer URLs do not fit into the index. Their resources are fetched without conditions. */
const MAX_URL_LENGTH = 2_000;

/** The states of fetched resources. They are valid for one set of options, which determine how a response is read. */
export class FetchStates {
  readonly #client: WriteClient;
  readonly #options: Uint8Array<ArrayBuffer>;

  /** `options` is a digest of the options. */
  constructor(client: WriteClient, options: Uint8Array<ArrayBuffer>) {
    this.#client = client;
    this.#options = options;
  }

  /** Throws STORE_FAILED and DATABASE_UNREACHABLE. */
  async find(url: string): Promise<StoredResponse | null> {
    const where = { url, options: this.#options };
    const found = await this.#client.fetchState.findFirst({ where }).catch(async (cause: unknown) => {
      throw await storeError(this.#client, `The state of ${url} could not be read.`, cause);
    });
    if (found === null) return null;
    const { articleId, freshUntil, ...state } = found;
    return { ...state, article: articleId, freshUntil: freshUntil.getTime() };
  }

  /**
   * Saves states, except those of articles that were removed meanwhile. Throws STORE_FAILED and DATABASE_UNREACHABLE.
   */
  async save(states: readonly StoredResponse[]): Promise<void> {
    await this.#save(states).catch(async (cause: unknown) => {
      throw await storeError(this.#client, 'The states of fetched resources could not be stored.', cause);
    });
  }

  async #save(states: readonly StoredResponse[]): Promise<void> {
    for (const { url, etag, lastModified, item, article, freshUntil } of states) {
      if (url.length > MAX_URL_LENGTH) continue;
      await this.#client.$executeRaw(sql`
        insert into fetch_state (url, etag, last_modified, options, item, article_id, fresh_until)
        select ${url}, ${etag}, ${lastModified}, ${this.#options}, ${item}, ${article}::bigint, ${new Date(freshUntil)}
        where ${article}::bigint is null or exists (select from article where id = ${article}::bigint)
        on conflict (url) do update set etag = excluded.etag, last_modified = excluded.last_modified,
          options = excluded.options, item = excluded.item, article_id = excluded.article_id, fresh_until = excluded.fresh_until`);
    }
  }
}
