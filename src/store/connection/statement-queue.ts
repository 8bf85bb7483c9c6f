import { DatelineError } from '../../errors.ts';
import type { Caller } from './caller.ts';

/** Work that needs a database connection. */
export interface Job {
  readonly caller: Caller;
  /** Starts the work, which calls `leave` once it no longer needs the connection. */
  readonly start: (leave: () => void) => void;
  /** Called instead of `start` if the queue is full, or if the caller fails while the job waits. */
  readonly refuse: (reason: DatelineError) => void;
}

export interface StatementQueueOptions {
  /** The maximum number of running jobs. */
  readonly slots: number;
  /**
   * The maximum number of waiting ordinary callers, and of waiting expensive callers. Each kind has a separate queue.
   */
  readonly maxCallers: number;
}

/** The waiting jobs of one caller. */
interface WaitingJobs {
  readonly jobs: Job[];
  /** Rejects all waiting jobs of the caller. Registered as a listener for the caller's failure. */
  readonly onFailure: (failure: DatelineError) => void;
}

/**
 * Decides which jobs run when there are more jobs than connections. Callers take turns, so that a caller with a
 * thousand statements delays another caller by only one statement. Ordinary callers precede expensive callers.
 * Expensive callers share at most a quarter of the slots. If none of their jobs is running, one of them gets the next
 * slot that becomes free, so that they always progress. With a single slot, ordinary callers always precede them.
 */
export class StatementQueue {
  readonly #slots: number;
  readonly #maxCallers: number;
  readonly #expensiveSlots: number;
  #running = 0;
  #expensiveRunning = 0;
  #waiting = 0;
  /** Waiting jobs by caller, in the order in which the callers take turns. */
  readonly #ordinary = new Map<Caller, WaitingJobs>();
  readonly #expensive = new Map<Caller, WaitingJobs>();

  constructor({ slots, maxCallers }: StatementQueueOptions) {
    this.#slots = slots;
    this.#maxCallers = maxCallers;
    this.#expensiveSlots = Math.max(1, Math.floor(slots / 4));
  }

  /** The number of waiting jobs. */
  get waiting(): number {
    return this.#waiting;
  }

  /** Starts the job now or when a slot is free. Refuses the job if its caller has failed or if the queue is full. */
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
    // The caller may be marked as expensive while its job runs.
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
    const queue = caller.expensive ? this.#expensive : this.#ordinary;
    const waiting = queue.get(caller);
    if (!waiting && queue.size >= this.#maxCallers) {
      job.refuse(busy(this.#maxCallers));
      return;
    }
    this.#waiting += 1;
    if (waiting) waiting.jobs.push(job);
    else queue.set(caller, this.#firstJob(caller, queue, job));
  }

  #firstJob(caller: Caller, queue: Map<Caller, WaitingJobs>, first: Job): WaitingJobs {
    const jobs = [first];
    const onFailure = (failure: DatelineError) => {
      queue.delete(caller);
      this.#waiting -= jobs.length;
      for (const job of jobs) job.refuse(failure);
    };
    caller.onFailure(onFailure);
    return { jobs, onFailure };
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

  /** Removes the first job of the caller whose turn it is, and moves the caller to the end of the queue. */
  #take(queue: Map<Caller, WaitingJobs>): Job | null {
    const next = this.#running < this.#slots ? queue.entries().next().value : undefined;
    if (!next) return null;
    const [caller, waiting] = next;
    queue.delete(caller);
    const job = waiting.jobs.shift();
    if (waiting.jobs.length > 0) queue.set(caller, waiting);
    else caller.offFailure(waiting.onFailure);
    this.#waiting -= 1;
    return job ?? null;
  }
}

const busy = (callers: number): DatelineError =>
  new DatelineError(
    'DATABASE_BUSY',
    `The queue of database statements is full (limit ${callers} requests). Retry in a few seconds.`,
  );
