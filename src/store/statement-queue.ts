import { DatelineError } from '../errors.ts';
import type { Caller } from './caller.ts';

/** Work that needs a database connection. */
export interface Job {
  readonly caller: Caller;
  /** Begins the work; it calls `leave` once when it needs the connection no longer. */
  readonly start: (leave: () => void) => void;
  /** Called instead of `start` if the queue is full or the caller fails while it waits. */
  readonly refuse: (reason: DatelineError) => void;
}

export interface StatementQueueOptions {
  /** Number of jobs that run at once. */
  readonly slots: number;
  /** Number of ordinary callers that may wait at once, and of expensive ones: neither kind can fill the other's line. */
  readonly maxCallers: number;
}

/** The jobs of one caller that wait. */
interface Turn {
  readonly jobs: Job[];
  /** Refuses all of them when the caller fails. */
  readonly give: (failure: DatelineError) => void;
}

/**
 * Decides which jobs run while there are fewer connections than jobs. Jobs of ordinary callers start first, in the order
 * of arrival. Expensive callers share at most a quarter of the slots and take turns, so that one of them with a thousand
 * statements delays another by one statement and not by a thousand; one slot is always theirs, so that they progress.
 */
export class StatementQueue {
  readonly #slots: number;
  readonly #maxCallers: number;
  readonly #expensiveSlots: number;
  #running = 0;
  #expensiveRunning = 0;
  #waiting = 0;
  /** Jobs that wait, by caller, in the order in which the callers take turns. */
  readonly #ordinary = new Map<Caller, Turn>();
  readonly #expensive = new Map<Caller, Turn>();

  constructor({ slots, maxCallers }: StatementQueueOptions) {
    this.#slots = slots;
    this.#maxCallers = maxCallers;
    this.#expensiveSlots = Math.max(1, Math.floor(slots / 4));
  }

  /** Number of jobs that wait. */
  get waiting(): number {
    return this.#waiting;
  }

  /** Starts the job now or later. A job of a caller that has failed is refused. */
  enter(job: Job): void {
    const { caller } = job;
    if (caller.failure) job.refuse(caller.failure);
    else if (this.#mayStart(caller.expensive)) this.#start(job);
    else this.#wait(job);
  }

  #mayStart(expensive: boolean): boolean {
    if (this.#running >= this.#slots) return false;
    return !expensive || this.#expensiveRunning < this.#expensiveSlots;
  }

  #start({ caller, start }: Job): void {
    // A caller may be found to be expensive while its job runs.
    const { expensive } = caller;
    this.#running += 1;
    if (expensive) this.#expensiveRunning += 1;
    start(() => {
      this.#running -= 1;
      if (expensive) this.#expensiveRunning -= 1;
      this.#startNext();
    });
  }

  #wait(job: Job): void {
    const { caller } = job;
    const line = caller.expensive ? this.#expensive : this.#ordinary;
    const turn = line.get(caller);
    if (!turn && line.size >= this.#maxCallers) {
      job.refuse(busy(this.#maxCallers));
      return;
    }
    this.#waiting += 1;
    if (turn) turn.jobs.push(job);
    else line.set(caller, this.#turn(caller, line, job));
  }

  #turn(caller: Caller, line: Map<Caller, Turn>, first: Job): Turn {
    const jobs = [first];
    const give = (failure: DatelineError) => {
      line.delete(caller);
      this.#waiting -= jobs.length;
      for (const job of jobs) job.refuse(failure);
    };
    caller.onFailure(give);
    return { jobs, give };
  }

  #startNext(): void {
    while (this.#waiting > 0) {
      const starved = this.#expensiveRunning === 0 && this.#slots > 1;
      const next =
        (starved ? this.#take(this.#expensive) : null) ??
        (this.#mayStart(false) ? this.#take(this.#ordinary) : null) ??
        (this.#mayStart(true) ? this.#take(this.#expensive) : null);
      if (!next) return;
      this.#start(next);
    }
  }

  /** The first job of the caller whose turn it is; the caller goes to the end of the line. */
  #take(line: Map<Caller, Turn>): Job | null {
    const next = this.#running < this.#slots ? line.entries().next().value : undefined;
    if (!next) return null;
    const [caller, turn] = next;
    line.delete(caller);
    const job = turn.jobs.shift();
    if (turn.jobs.length > 0) line.set(caller, turn);
    else caller.offFailure(turn.give);
    this.#waiting -= 1;
    return job ?? null;
  }
}

const busy = (callers: number): DatelineError =>
  new DatelineError(
    'DATABASE_BUSY',
    `The queue for the database is full (limit ${callers} requests). Retry in a few seconds.`,
  );
