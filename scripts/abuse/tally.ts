import * as z from 'zod';

/** The response to one request. */
export interface Reply {
  readonly status: number;
  readonly retryAfter: string | undefined;
  /** The body, truncated if it is long. */
  readonly body: string;
}

const ErrorBody = z.object({
  errors: z.array(z.object({ extensions: z.object({ code: z.string() }).optional() })).optional(),
  data: z.unknown().optional(),
});

/** The outcome of a request. */
export interface Outcome {
  /** The status and the error code: `400 QUERY_TOO_LARGE`, `200`. */
  readonly label: string;
  /** Whether the server rejected the request without executing it. */
  readonly rejected: boolean;
}

/** Returns the outcome of a response. */
export function outcomeOf({ status, body }: Reply): Outcome {
  const code = codeOf(body);
  const label = code === null ? String(status) : `${status} ${code.code}`;
  // The server executes a request until it times out.
  const isTimeout = code?.code.endsWith('_TIMEOUT') === true;
  return { label, rejected: !isTimeout && (status >= 400 || code?.isWhole === true) };
}

/** Returns the first error code, and whether the response has no data. Returns null for a body without errors. */
function codeOf(body: string): { readonly code: string; readonly isWhole: boolean } | null {
  const parsed = ErrorBody.safeParse(parseOrNull(body));
  if (parsed.success) {
    const { errors, data } = parsed.data;
    if (!errors?.length) return null;
    const empty = data === undefined || data === null;
    return { code: errors[0]?.extensions?.code ?? 'no code', isWhole: empty };
  }
  // The body is truncated. If a long response has many errors, the errors are at its beginning.
  const code = /"code":"(\w+)"/.exec(body)?.[1];
  return code === undefined ? null : { code, isWhole: false };
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The observations of an attack. */
export const Observed = z.object({
  /** The number of requests with each outcome. */
  outcomes: z.record(z.string(), z.number()),
  sent: z.number(),
  received: z.number(),
  /** The number of requests without a response. */
  waiting: z.number(),
  /** The number of rejected requests, and of all other requests with a response. */
  rejected: z.number(),
  answered: z.number(),
  /** Descriptions of incorrect behaviour. */
  findings: z.array(z.string()),
});
export type Observed = Readonly<z.infer<typeof Observed>>;

export const NOTHING_OBSERVED: Observed = {
  outcomes: {},
  sent: 0,
  received: 0,
  waiting: 0,
  rejected: 0,
  answered: 0,
  findings: [],
};

/** Counts the outcomes of the requests of an attack. */
export class Tally {
  readonly #outcomes: Record<string, number> = {};
  readonly #findings = new Set<string>();
  #sent = 0;
  #received = 0;
  #waiting = 0;
  #rejected = 0;
  #answered = 0;

  sent(bytes: number): void {
    this.#sent += bytes;
  }

  /** Counts a request as waiting until its promise is settled. */
  async wait<T>(response: Promise<T>): Promise<T> {
    this.#waiting += 1;
    try {
      return await response;
    } finally {
      this.#waiting -= 1;
    }
  }

  received(bytes: number): void {
    this.#received += bytes;
  }

  answered(reply: Reply): Outcome {
    const outcome = outcomeOf(reply);
    this.count(outcome.label);
    if (outcome.rejected) this.#rejected += 1;
    else this.#answered += 1;
    if (outcome.label.endsWith('INTERNAL_SERVER_ERROR')) this.report('INTERNAL_SERVER_ERROR');
    if (reply.status === 503 && reply.retryAfter === undefined) this.report('503 without Retry-After');
    return outcome;
  }

  /** Counts an outcome without a response, such as `aborted` or `ECONNRESET`. */
  count(label: string): void {
    this.#outcomes[label] = (this.#outcomes[label] ?? 0) + 1;
  }

  /** Records incorrect behaviour, which causes the run to fail. */
  report(finding: string): void {
    this.#findings.add(finding);
  }

  observed(): Observed {
    return {
      outcomes: { ...this.#outcomes },
      sent: this.#sent,
      received: this.#received,
      waiting: this.#waiting,
      rejected: this.#rejected,
      answered: this.#answered,
      findings: [...this.#findings],
    };
  }
}
