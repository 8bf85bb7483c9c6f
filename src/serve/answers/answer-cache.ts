import type { IncomingMessage, ServerResponse } from 'node:http';
import { TaggedCache } from '../../cache/tagged-cache.ts';
import type { Loaded } from '../../graph/loading/loaded.ts';
import type { Answer, Encoding } from './answer.ts';
import { conditionOf } from './conditions.ts';

/** An answer that was computed and may be kept, and what it depends on. */
export interface Computed {
  readonly answer: Answer;
  readonly tags: Iterable<string>;
}

/** Answers a request itself, and returns what may be kept of that. */
export type Compute = () => Loaded<Computed | null>;

/** Answers by what was asked, in the very words of the request. */
export class AnswerCache {
  readonly #cache: TaggedCache<Answer>;
  /** Misses on their way: who asks the same before anything changes waits for them. */
  readonly #running = new Map<string, { readonly moment: number; readonly answer: Promise<Answer | null> }>();

  constructor(maxBytes: number) {
    this.#cache = new TaggedCache(maxBytes);
  }

  /** What keeps it right. */
  get changes(): Pick<TaggedCache<Answer>, 'purge' | 'listen' | 'figures'> {
    return this.#cache;
  }

  /** Sends what is kept for the request; false where nothing is. */
  hit(key: string, request: IncomingMessage, response: ServerResponse): boolean {
    const entry = this.#cache.get(key);
    if (entry === undefined) return false;
    sendKept(entry.value, request, response);
    return true;
  }

  /** Answers a request for which nothing is kept: once, however many ask the same at the same time. */
  miss(key: string, request: IncomingMessage, response: ServerResponse, compute: Compute): Loaded<void> {
    const moment = this.#cache.moment();
    const running = this.#running.get(key);
    if (running?.moment === moment) return answerAfter(running.answer, request, response, compute);
    const computed = compute();
    if (!(computed instanceof Promise)) {
      this.#keep(key, computed, moment);
      return;
    }
    return this.#follow(key, computed, moment);
  }

  async #follow(key: string, computed: Promise<Computed | null>, moment: number): Promise<void> {
    const own = computed.then((made) => this.#keep(key, made, moment));
    const mine = { moment, answer: own.catch(() => null) };
    this.#running.set(key, mine);
    try {
      await own;
    } finally {
      if (this.#running.get(key) === mine) this.#running.delete(key);
    }
  }

  #keep(key: string, computed: Computed | null, moment: number): Answer | null {
    if (computed === null) return null;
    const { answer, tags } = computed;
    this.#cache.set(key, answer, 2 * key.length + 3 * answer.bytes, tags, moment);
    return answer;
  }
}

async function answerAfter(
  running: Promise<Answer | null>,
  request: IncomingMessage,
  response: ServerResponse,
  compute: Compute,
): Promise<void> {
  const answer = await running;
  // A client that left meanwhile needs neither.
  if (response.destroyed) return;
  if (answer) sendKept(answer, request, response);
  else await compute();
}

const sendKept = (answer: Answer, request: IncomingMessage, response: ServerResponse): void =>
  answer.send(response, encodingOf(request), conditionOf(request));

/** The best encoding that the client takes. */
export function encodingOf({ headers }: IncomingMessage): Encoding {
  const accepted = headers['accept-encoding'];
  if (accepted === undefined) return 'identity';
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(accepted)) return 'br';
  if (/\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(accepted)) return 'gzip';
  return 'identity';
}
