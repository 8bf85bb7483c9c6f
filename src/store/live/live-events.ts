import { setTimeout as sleep } from 'node:timers/promises';
import { grouped } from '../../counted.ts';
import { DatelineError } from '../../errors.ts';
import type { Database } from '../database.ts';
import type { ArticleFilter } from '../read/filter/article-filter.ts';
import type { Id } from '../read/rows.ts';
import { tagOf } from '../read/tags.ts';
import type { ChangeListener } from './change-feed.ts';
import { isAbout, isAvailable, matchArticles, readChanges, readEnd } from './change-log.ts';
import { ALL_ENTITIES, type ChangeEvent, isAfter, type Position } from './position.ts';
import { PurgedRanges } from './purged-ranges.ts';
import { type Past, Subscriber } from './subscriber.ts';

/** The interval between two attempts to read the change log if the database does not respond, in milliseconds. */
const RETRY = 250;

/**
 * A selection of events and its subscribers. Subscribers with the same selection share the database reads for this
 * selection.
 */
interface Topic {
  readonly key: string;
  readonly select: (events: readonly ChangeEvent[]) => Promise<readonly ChangeEvent[]>;
  readonly subscribers: Set<Subscriber>;
}

export interface LiveEventsOptions {
  readonly database: Database;
  /** The caches, which are purged before subscribers receive an event. */
  readonly caches: Pick<ChangeListener, 'changed' | 'changedAll'>;
  /** The maximum number of open subscriptions. */
  readonly maxSubscribers: number;
  /** Called when the change log cannot be read. The read is retried. */
  readonly failed: (error: unknown) => void;
}

/**
 * Sends the changes that any process commits to subscribers, in the order of commits. A notification of the change
 * feed only triggers a read of the change log from the last position, so that a missed notification delays events but
 * loses none.
 */
export class LiveEvents implements ChangeListener {
  readonly #options: LiveEventsOptions;
  readonly #topics = new Map<string, Topic>();
  #count = 0;
  /** The position up to which all topics received events; null if there are no subscribers. */
  #position: Position | null = null;
  #dirty = false;
  #reading: Promise<void> | null = null;
  #purged = new PurgedRanges();
  readonly #closing = new AbortController();

  constructor(options: LiveEventsOptions) {
    this.#options = options;
  }

  /** Whether the server is closing. If true, clients should subscribe again on another server. */
  get closed(): boolean {
    return this.#closing.signal.aborted;
  }

  /** The number of open subscriptions. */
  get subscribers(): number {
    return this.#count;
  }

  changed(): void {
    this.#read();
  }

  changedAll(): void {
    // After a reset of the database, the commit numbers in the log start again.
    this.#purged = new PurgedRanges();
    this.#read();
  }

  /** Reads the changes that were committed while the change feed was not connected. */
  listening(live: boolean): void {
    this.#purged = new PurgedRanges();
    if (live) this.#read();
  }

  /**
   * Subscribes to added and revised articles that match a filter, after a position or from now on. Rejects with
   * EVENTS_GONE or TOO_MANY_SUBSCRIBERS.
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

  /** Subscribes to changes to an entity, after a position or from now on. Rejects like `articles`. */
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
        `The maximum of ${grouped(maxSubscribers)} open subscriptions is reached. Retry in a few seconds.`,
      );
    }
    this.#count += 1;
    try {
      if (after && !(await isAvailable(database, after))) throw eventsGone();
      await this.#begin();
    } catch (error) {
      this.#release();
      throw error;
    }
    const topic = this.#topics.get(key) ?? { key, select, subscribers: new Set() };
    this.#topics.set(key, topic);
    const subscriber = new Subscriber({
      after: after ?? this.#end,
      past: (position, subscriber) => this.#past(topic, position, subscriber),
      left: (subscriber) => this.#leave(topic, subscriber),
    });
    topic.subscribers.add(subscriber);
    if (this.closed) subscriber.end();
    else if (!after && !this.#reading) subscriber.join();
    return subscriber;
  }

  get #end(): Position {
    if (this.#position) return this.#position;
    throw new Error('There is no position without a subscriber.');
  }

  /** Reads the end of the log for the first subscriber. */
  async #begin(): Promise<void> {
    if (this.#position) return;
    const end = await readEnd(this.#options.database);
    this.#position ??= end;
    // The log is read again, because a notification during the read above was ignored: there was no position yet.
    this.#read();
  }

  #leave(topic: Topic, subscriber: Subscriber): void {
    topic.subscribers.delete(subscriber);
    if (topic.subscribers.size === 0) this.#topics.delete(topic.key);
    this.#release();
  }

  /** Removes one subscription. If there are no more subscriptions, the log is not read. */
  #release(): void {
    this.#count -= 1;
    if (this.#count === 0) this.#position = null;
  }

  async #past(topic: Topic, after: Position, subscriber: Subscriber): Promise<Past | null> {
    await this.#reading;
    // The position is null if all subscribers have left.
    if (subscriber.ended) return null;
    // There is no await before `join`, so that no event is missed in between.
    const reached = this.#end;
    if (!isAfter(reached, after)) {
      subscriber.join();
      return null;
    }
    const { database } = this.#options;
    const { events, end } = await readChanges(database, after);
    // The read is complete unless older events were deleted in the meantime.
    if (!(await isAvailable(database, after))) throw eventsGone();
    if (subscriber.ended) return null;
    this.#purge({ after, end }, events);
    // Without events, continue from the position before these reads, because later events are not included.
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

  /** Sends the next batch to all topics. Returns whether there may be more. */
  async #readBatch(): Promise<boolean> {
    const after = this.#position;
    if (!after) return false;
    const { events, end, more } = await readChanges(this.#options.database, after);
    if (events.length === 0) return false;
    this.#purge({ after, end }, events);
    const topics = [...this.#topics.values()];
    const selections = await Promise.all(topics.map(({ select }) => select(events)));
    // All subscribers may have been replaced in the meantime.
    if (this.#position !== after) return true;
    this.#position = end;
    for (const [index, { subscribers }] of topics.entries()) {
      const selected = selections[index] ?? [];
      if (selected.length > 0) for (const subscriber of subscribers) subscriber.push(selected);
    }
    return more;
  }

  /**
   * Purges changes before they are delivered, because the change feed may announce them later. Each change is purged
   * once.
   */
  #purge(range: { readonly after: Position; readonly end: Position }, all: readonly ChangeEvent[]): void {
    const events = this.#purged.add(range, all);
    if (events.length === 0) return;
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
    'The events after this `eventId` are no longer stored, or the `eventId` was issued by a server with another database. Query the current data, then subscribe without `after`.',
  );
