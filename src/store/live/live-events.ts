import { setTimeout as sleep } from 'node:timers/promises';
import { DatelineError } from '../../errors.ts';
import type { Database } from '../database.ts';
import type { ArticleFilter } from '../read/filter/article-filter.ts';
import type { Id } from '../read/rows.ts';
import { tagOf } from '../read/tags.ts';
import type { ChangeListener } from './change-feed.ts';
import { isAbout, isKept, matchArticles, readChanges, readEnd } from './change-log.ts';
import { ALL_ENTITIES, type ChangeEvent, isAfter, type Position } from './position.ts';
import { type Past, Subscriber } from './subscriber.ts';

/** Milliseconds between attempts to read while the database does not answer. */
const RETRY = 250;

/** What subscribers may ask for, and who does: everyone who asks the same is told from one look. */
interface Topic {
  readonly key: string;
  readonly select: (events: readonly ChangeEvent[]) => Promise<readonly ChangeEvent[]>;
  readonly subscribers: Set<Subscriber>;
}

export interface LiveEventsOptions {
  readonly database: Database;
  /** Told of everything that changed before any subscriber is. */
  readonly caches: Pick<ChangeListener, 'changed' | 'changedAll'>;
  /** Most subscriptions at once. */
  readonly maxSubscribers: number;
  /** Told when the log cannot be read; it is tried again. */
  readonly failed: (error: unknown) => void;
}

/**
 * Tells subscribers what is committed, by whatever process, in the order of commits. It reads the log of changes from
 * where it stopped whenever it hears that something changed, so that what it does not hear is only late.
 */
export class LiveEvents implements ChangeListener {
  readonly #options: LiveEventsOptions;
  readonly #topics = new Map<string, Topic>();
  #count = 0;
  /** Up to where all topics were told; null while there is nobody to tell. */
  #position: Position | null = null;
  #dirty = false;
  #reading: Promise<void> | null = null;
  readonly #closing = new AbortController();

  constructor(options: LiveEventsOptions) {
    this.#options = options;
  }

  /** Whether it has ended because the server closes, and subscribers should come again. */
  get closed(): boolean {
    return this.#closing.signal.aborted;
  }

  /** How many subscriptions there are. */
  get subscribers(): number {
    return this.#count;
  }

  changed(): void {
    this.#read();
  }

  changedAll(): void {
    this.#read();
  }

  /** What was committed while nothing was heard is in the log. */
  listening(live: boolean): void {
    if (live) this.#read();
  }

  /**
   * Articles that are added or revised and meet a filter, after a position or from now on. Rejects with EVENTS_GONE and
   * TOO_MANY_SUBSCRIBERS.
   */
  articles(filter: ArticleFilter, after: Position | null): Promise<AsyncIterableIterator<ChangeEvent>> {
    const { database } = this.#options;
    return this.#subscribe(`articles ${JSON.stringify(filter)}`, after, async (events) => {
      const articles = events.filter(({ kind }) => kind !== 'ENTITY');
      if (articles.length === 0) return [];
      const subjects = [...new Set(articles.map(({ subject }) => subject))];
      const matching = await matchArticles(database, filter, subjects);
      return articles.filter(({ subject }) => matching.has(subject));
    });
  }

  /** Changes of an entity, after a position or from now on. Rejects as `articles`. */
  entity(id: Id, after: Position | null): Promise<AsyncIterableIterator<ChangeEvent>> {
    return this.#subscribe(`entity ${id}`, after, async (events) =>
      events.filter((event) => isAbout(event, id)),
    );
  }

  /** Ends all subscriptions. */
  async close(): Promise<void> {
    this.#closing.abort();
    for (const { subscribers } of this.#topics.values()) for (const each of subscribers) each.end();
    await this.#reading;
  }

  async #subscribe(key: string, after: Position | null, select: Topic['select']): Promise<Subscriber> {
    const { database, maxSubscribers } = this.#options;
    if (this.#count >= maxSubscribers) {
      throw new DatelineError(
        'TOO_MANY_SUBSCRIBERS',
        'So many subscriptions are open that no more are taken: subscribe again in a moment.',
      );
    }
    this.#count += 1;
    try {
      if (after && !(await isKept(database, after))) throw eventsGone();
      await this.#begin();
    } catch (error) {
      this.#release();
      throw error;
    }
    const topic = this.#topics.get(key) ?? { key, select, subscribers: new Set() };
    this.#topics.set(key, topic);
    const subscriber: Subscriber = new Subscriber({
      after: after ?? this.#end,
      past: (position) => this.#past(topic, position, subscriber),
      left: () => this.#leave(topic, subscriber),
    });
    topic.subscribers.add(subscriber);
    if (this.closed) subscriber.end();
    else if (!after && !this.#reading) subscriber.join();
    return subscriber;
  }

  get #end(): Position {
    if (this.#position) return this.#position;
    throw new Error('Subscribers are told from a position on.');
  }

  /** Finds out where the log ends, for the first subscriber. */
  async #begin(): Promise<void> {
    if (this.#position) return;
    const end = await readEnd(this.#options.database);
    this.#position ??= end;
    // What was committed meanwhile was heard too early.
    this.#read();
  }

  #leave(topic: Topic, subscriber: Subscriber): void {
    topic.subscribers.delete(subscriber);
    if (topic.subscribers.size === 0) this.#topics.delete(topic.key);
    this.#release();
  }

  /** Gives up the place of one subscription. Without any, the log is not followed. */
  #release(): void {
    this.#count -= 1;
    if (this.#count === 0) this.#position = null;
  }

  async #past(topic: Topic, after: Position, subscriber: Subscriber): Promise<Past | null> {
    await this.#reading;
    // The last subscriber to leave takes the position with it.
    if (subscriber.ended) return null;
    // From here on nothing is waited for: what comes later, he is told.
    const reached = this.#end;
    if (!isAfter(reached, after)) {
      subscriber.join();
      return null;
    }
    const { database } = this.#options;
    const { events, end } = await readChanges(database, after);
    // What was read is all there was, unless its beginning was removed meanwhile.
    if (!(await isKept(database, after))) throw eventsGone();
    if (subscriber.ended) return null;
    this.#purge(events);
    // Events that came during these reads are not among `events`: without any, go on from where all were before them.
    return { events: await topic.select(events), end: events.length > 0 ? end : reached };
  }

  #read(): void {
    if (this.#count === 0 || this.closed) return;
    this.#dirty = true;
    this.#reading ??= this.#readOn().finally(() => {
      this.#reading = null;
    });
  }

  async #readOn(): Promise<void> {
    while (this.#dirty && !this.closed) {
      this.#dirty = false;
      try {
        if (await this.#readBatch()) this.#dirty = true;
      } catch (error) {
        if (this.closed) return;
        this.#options.failed(error);
        this.#dirty = true;
        await sleep(RETRY, undefined, { signal: this.#closing.signal, ref: false }).catch(() => {});
      }
    }
  }

  /** Tells everyone what came next. Returns whether there may be more. */
  async #readBatch(): Promise<boolean> {
    const after = this.#position;
    if (!after) return false;
    const { events, end, more } = await readChanges(this.#options.database, after);
    if (events.length === 0) return false;
    this.#purge(events);
    const topics = [...this.#topics.values()];
    const told = await Promise.all(topics.map(({ select }) => select(events)));
    // The last subscriber may have left meanwhile, and another one come.
    if (this.#position !== after) return true;
    this.#position = end;
    for (const [index, { subscribers }] of topics.entries()) {
      const selected = told[index] ?? [];
      if (selected.length > 0) for (const subscriber of subscribers) subscriber.push(selected);
    }
    return more;
  }

  /** Nothing that subscribers are told is made of what was kept before. */
  #purge(events: readonly ChangeEvent[]): void {
    const { caches } = this.#options;
    if (events.some(({ kind, subject }) => kind === 'ENTITY' && subject === ALL_ENTITIES)) {
      caches.changedAll();
    } else {
      caches.changed(
        events.map(({ kind, subject }) => tagOf(kind === 'ENTITY' ? 'entity' : 'article', subject)),
      );
    }
  }
}

const eventsGone = (): DatelineError =>
  new DatelineError(
    'EVENTS_GONE',
    'What came after this event is not kept any more, or the event is not of this archive. Read what is there now with a query, and subscribe without `after`.',
  );
