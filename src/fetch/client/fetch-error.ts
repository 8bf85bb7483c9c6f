import { DatelineError, type ErrorCode } from '../../errors.ts';

interface FetchErrorOptions {
  readonly cause?: unknown;
  /** Whether a later attempt can succeed. The default is false. */
  readonly isTemporary?: boolean;
  /** The time before which no other attempt must be made, in milliseconds since the epoch. */
  readonly retryAt?: number;
}

/** A resource that could not be fetched. */
export class FetchError extends DatelineError {
  readonly isTemporary: boolean;
  readonly retryAt: number | null;

  constructor(
    code: ErrorCode,
    message: string,
    { cause, isTemporary = false, retryAt }: FetchErrorOptions = {},
  ) {
    super(code, message, { cause });
    this.isTemporary = isTemporary;
    this.retryAt = retryAt ?? null;
  }
}
