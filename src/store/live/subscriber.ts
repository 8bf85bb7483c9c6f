import { grouped } from '../../counted.ts';
import { DatelineError } from '../../errors.ts';
import { type ChangeEvent, isAfter, type Position } from './position.ts';

/** The maximum number of undelivered events of a subscriber. */
const MAX_WAITING = 1_000;

/** Events from before the subscription. */
export interface Past {
  readonly events: readonly ChangeEvent[];
  readonly end: Position;
}

export interface SubscriberOptions {
  /** The position after which the subscription starts. */
  readonly after: Position;
  /**
   * Reads the subscriber's events after a position. If there are none, calls `join` before any later event is sent,
   * and returns null. Also returns null for a subscriber that has ended.
   */
  readonly past: (after: Position, subscriber: Subscriber) => Promise<Past | null>;
  /** Called once when the subscription ends. */
  readonly left: (subscriber: Subscriber) => void;
}

/** The events of one subscription: first the missed ones, read as fast as the client consumes them, then new ones. */
export class Subscriber implements AsyncIterableIterator<ChangeEvent> {
  readonly #options: SubscriberOptions;
  #position: Position;
  #catchingUp = true;
  #waiting: ChangeEvent[] = [];
  #wake: (() => void) | null = null;
  #ended = false;
  #failure: DatelineError | null = null;

  constructor(options: SubscriberOptions) {
    this.#options = options;
    this.#position = options.after;
  }

  /** Whether the subscription has ended, because the client ended it or the server closed it. */
  get ended(): boolean {
    return this.#ended;
  }

  /** Starts to accept new events. Must be called when no older events are missing. */
  join(): void {
    this.#catchingUp = false;
  }

  /** Adds new events, in order. Skips events that were already added. */
  push(events: readonly ChangeEvent[]): void {
    if (this.#ended || this.#catchingUp) return;
    for (const event of events) if (isAfter(event, this.#position)) this.#waiting.push(event);
    this.#position = events.at(-1) ?? this.#position;
    if (this.#waiting.length > MAX_WAITING) {
      this.#waiting = [];
      this.#failure = new DatelineError(
        'SUBSCRIBER_TOO_SLOW',
        `The client has more than ${grouped(MAX_WAITING)} undelivered events. Subscribe again with the last received \`eventId\` as \`after\`.`,
      );
      this.end();
    }
    this.#notify();
  }

  /** Ends the subscription. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#options.left(this);
    this.#notify();
  }

  async next(): Promise<IteratorResult<ChangeEvent, undefined>> {
    for (;;) {
      if (this.#failure) {
        const failure = this.#failure;
        this.#failure = null;
        throw failure;
      }
      if (this.#ended) return { done: true, value: undefined };
      const event = this.#waiting.shift();
      if (event) return { done: false, value: event };
      if (this.#catchingUp) await this.#catchUp();
      else
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
    }
  }

  async return(): Promise<IteratorResult<ChangeEvent, undefined>> {
    this.#waiting = [];
    this.end();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Reads the next part of the missed events. */
  async #catchUp(): Promise<void> {
    try {
      const past = await this.#options.past(this.#position, this);
      if (!past || this.#ended) return;
      this.#waiting.push(...past.events);
      this.#position = past.end;
    } catch (error) {
      // After the client has disconnected, the error cannot be reported.
      if (this.#ended) return;
      this.end();
      throw error;
    }
  }

  #notify(): void {
    this.#wake?.();
    this.#wake = null;
  }
}
