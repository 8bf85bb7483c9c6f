import { DatelineError } from '../../errors.ts';
import { type ChangeEvent, isAfter, type Position } from './position.ts';

/** Most events that wait for a subscriber who reads more slowly than they come. */
const MAX_WAITING = 1_000;

/** What a subscriber is told of what came before he was there. */
export interface Past {
  readonly events: readonly ChangeEvent[];
  readonly end: Position;
}

export interface SubscriberOptions {
  /** Behind which event he begins. */
  readonly after: Position;
  /**
   * What came behind a position and is his. Null if nothing did; then it calls `join`, before anything else comes. Null
   * too for a subscriber that has ended.
   */
  readonly past: (after: Position, subscriber: Subscriber) => Promise<Past | null>;
  /** Called once, when he is told of nothing any more. */
  readonly left: (subscriber: Subscriber) => void;
}

/** The events of one subscription: first what he missed, as quickly as he takes it, then what comes. */
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

  /** Whether it receives nothing more, because the client left or the server ended it. */
  get ended(): boolean {
    return this.#ended;
  }

  /** Nothing is missing: from now on he is told of what comes. */
  join(): void {
    this.#catchingUp = false;
  }

  /** Tells of events, in their order. Those that he was told of before are left out. */
  push(events: readonly ChangeEvent[]): void {
    if (this.#ended || this.#catchingUp) return;
    for (const event of events) if (isAfter(event, this.#position)) this.#waiting.push(event);
    this.#position = events.at(-1) ?? this.#position;
    if (this.#waiting.length > MAX_WAITING) {
      this.#waiting = [];
      this.#failure = new DatelineError(
        'SUBSCRIBER_TOO_SLOW',
        `More than ${MAX_WAITING} events wait to be read. Subscribe again with \`after\`: the \`eventId\` that was read last.`,
      );
      this.end();
    }
    this.#notify();
  }

  /** Ends it: he is told of nothing any more. */
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

  /** Reads what he missed, some of it at a time; from when nothing is missing on, he is told. */
  async #catchUp(): Promise<void> {
    try {
      const past = await this.#options.past(this.#position, this);
      if (!past || this.#ended) return;
      this.#waiting.push(...past.events);
      this.#position = past.end;
    } catch (error) {
      // A client that left receives no error, so there is none to report.
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
