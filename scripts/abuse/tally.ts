import { z } from 'zod';

/** What a client received for one request. */
export interface Reply {
  readonly status: number;
  readonly retryAfter: string | undefined;
  /** The beginning of the body, or all of it. */
  readonly body: string;
}

const Refusal = z.object({
  errors: z.array(z.object({ extensions: z.object({ code: z.string() }).optional() })).optional(),
  data: z.unknown().optional(),
});

/** How a request ended. */
export interface Outcome {
  /** As in the table: `400 QUERY_TOO_LARGE`, `200`. */
  readonly label: string;
  /** The server refused the request as a whole, with a reason. */
  readonly refused: boolean;
}

/** Reads the status and the error code of an answer. */
export function outcomeOf({ status, body }: Reply): Outcome {
  const code = codeOf(body);
  const label = code === null ? String(status) : `${status} ${code.code}`;
  // What a timeout cut off was worked on until then.
  const cut = code?.code.endsWith('_TIMEOUT') === true;
  return { label, refused: !cut && (status >= 400 || code?.whole === true) };
}

/** The first code of the errors, and whether there is no data alongside them; null without errors. */
function codeOf(body: string): { readonly code: string; readonly whole: boolean } | null {
  const parsed = Refusal.safeParse(parseOrNull(body));
  if (parsed.success) {
    const { errors, data } = parsed.data;
    if (!errors?.length) return null;
    const empty = data === undefined || data === null;
    return { code: errors[0]?.extensions?.code ?? 'no code', whole: empty };
  }
  // Only the beginning was read, of a long answer: one with many errors begins with them.
  const code = /"code":"(\w+)"/.exec(body)?.[1];
  return code === undefined ? null : { code, whole: false };
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What an attack has observed. */
export const Observed = z.object({
  /** How many requests ended in each way. */
  outcomes: z.record(z.string(), z.number()),
  sent: z.number(),
  received: z.number(),
  /** Requests that are sent and not answered. */
  waiting: z.number(),
  /** Requests that were refused as a whole, and all others that were answered. */
  refused: z.number(),
  answered: z.number(),
  /** What was wrong, in words. */
  findings: z.array(z.string()),
});
export type Observed = Readonly<z.infer<typeof Observed>>;

export const NOTHING_OBSERVED: Observed = {
  outcomes: {},
  sent: 0,
  received: 0,
  waiting: 0,
  refused: 0,
  answered: 0,
  findings: [],
};

/** Counts what happens to the requests of an attack. */
export class Tally {
  readonly #outcomes: Record<string, number> = {};
  readonly #findings = new Set<string>();
  #sent = 0;
  #received = 0;
  #waiting = 0;
  #refused = 0;
  #answered = 0;

  sent(bytes: number): void {
    this.#sent += bytes;
  }

  /** Counts a request as one that waits for its answer, until a promise is settled. */
  async wait<T>(answer: Promise<T>): Promise<T> {
    this.#waiting += 1;
    try {
      return await answer;
    } finally {
      this.#waiting -= 1;
    }
  }

  received(bytes: number): void {
    this.#received += bytes;
  }

  answered(reply: Reply): Outcome {
    const outcome = outcomeOf(reply);
    this.happened(outcome.label);
    if (outcome.refused) this.#refused += 1;
    else this.#answered += 1;
    if (outcome.label.endsWith('INTERNAL_SERVER_ERROR')) this.find('INTERNAL_SERVER_ERROR');
    if (reply.status === 503 && reply.retryAfter === undefined) this.find('503 without Retry-After');
    return outcome;
  }

  /** Counts an end without an answer: `left`, `connection reset`. */
  happened(label: string): void {
    this.#outcomes[label] = (this.#outcomes[label] ?? 0) + 1;
  }

  /** Notes something that is wrong whatever it costs. */
  find(finding: string): void {
    this.#findings.add(finding);
  }

  observed(): Observed {
    return {
      outcomes: { ...this.#outcomes },
      sent: this.#sent,
      received: this.#received,
      waiting: this.#waiting,
      refused: this.#refused,
      answered: this.#answered,
      findings: [...this.#findings],
    };
  }
}
