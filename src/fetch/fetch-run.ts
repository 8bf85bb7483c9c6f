import { createHash } from 'node:crypto';
import type { DatelineError } from '../errors.ts';
import { inputOf } from '../feed/input-of.ts';
import { FetchError } from './client/fetch-error.ts';
import type { Fetcher } from './fetcher.ts';
import type { Expected } from './response/content-type.ts';
import type { Fetched, Validators } from './response/fetched.ts';

/** The last response for a URL whose articles were stored. */
export interface FetchState extends Validators {
  readonly url: string;
  /** The digest of the feed item that linked to the page; null if no feed links to it. */
  readonly item: Uint8Array | null;
  /** The article of the response; null if there is none or more than one. */
  readonly article: bigint | null;
  /** In milliseconds since the epoch. */
  readonly freshUntil: number;
}

/** The states of fetched resources, which are stored between runs. */
export interface FetchHistory {
  find(url: string): Promise<FetchState | null>;
  save(states: readonly FetchState[]): Promise<void>;
}

/** The reference to a page: the URL of the feed, and the item with the link. */
export interface PageLink {
  readonly feed: string;
  readonly item: unknown;
}

/** A response, or null if neither the item of the feed nor the resource has changed. */
type Content = (Fetched & { readonly content: Buffer }) | null;

/** The errors of other layers that a retry can resolve. */
const TEMPORARY: ReadonlySet<string> = new Set(['STORE_FAILED', 'EXTRACTION_FAILED', 'DATABASE_UNREACHABLE']);

/** Returns whether a later attempt can succeed, although the input is the same. */
export const isTemporary = (error: DatelineError): boolean =>
  error instanceof FetchError ? error.isTemporary : TEMPORARY.has(error.code);

/**
 * The resources that one run fetches. The states of those whose articles were stored are saved at the end, so that
 * nothing is lost if the run is interrupted.
 */
export class FetchRun {
  readonly #fetcher: Fetcher;
  readonly #history: FetchHistory;
  /** The new states by URL. */
  readonly #states = new Map<string, FetchState>();
  /** The feeds of pages, by the URL of the page. */
  readonly #feeds = new Map<string, string>();
  /** The articles of each URL. More than two are not listed. */
  readonly #articles = new Map<string, bigint[]>();
  readonly #incomplete = new Set<string>();

  constructor(fetcher: Fetcher, history: FetchHistory) {
    this.#fetcher = fetcher;
    this.#history = history;
  }

  /** Fetches a resource that changed since it was stored. Throws a `FetchError`. */
  async fetch(url: string, expected: Expected, link?: PageLink): Promise<Content> {
    if (link !== undefined) this.#feeds.set(url, link.feed);
    const item = link === undefined ? null : digestOf(link.item);
    const known = await this.#history.find(url);
    if (known !== null && item !== null && known.item !== null && item.equals(known.item)) return null;
    const fetched = await this.#fetcher.fetch(url, { expected, validators: known });
    const { validators, freshUntil, content } = fetched;
    const article = content === null ? (known?.article ?? null) : null;
    this.#states.set(url, { url, ...validators, item, freshUntil, article });
    return content === null ? null : { ...fetched, content };
  }

  /** Records the result of a record. `path` is the URL, or the URL and the name of a file in an archive. */
  record(path: string, article: bigint | null, error: DatelineError | null): void {
    const url = this.#urlOf(path);
    if (error !== null && isTemporary(error)) this.#incomplete.add(url).add(this.#feeds.get(url) ?? url);
    if (article === null) return;
    const articles = this.#articles.get(url) ?? [];
    if (articles.length < 2) this.#articles.set(url, [...articles, article]);
  }

  /** The earliest time at which the resource can have changed, in milliseconds since the epoch; null if it is unknown. */
  freshUntil(url: string): number | null {
    return this.#states.get(url)?.freshUntil ?? null;
  }

  /** Saves the states of the resources of which no record must be tried again. */
  async save(): Promise<void> {
    const complete = [...this.#states.values()].filter(({ url }) => !this.#incomplete.has(url));
    await this.#history.save(
      complete.map((state) => {
        const [first, second] = this.#articles.get(state.url) ?? [];
        return first === undefined || second !== undefined ? state : { ...state, article: first };
      }),
    );
  }

  #urlOf(path: string): string {
    return this.#feeds.has(path) ? path : inputOf(path, (input) => this.#states.has(input));
  }
}

const digestOf = (value: unknown): Buffer => createHash('sha256').update(JSON.stringify(value)).digest();
