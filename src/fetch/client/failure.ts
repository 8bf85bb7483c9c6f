import { PrivateAddressError } from './checked-agent.ts';
import { FetchError } from './fetch-error.ts';

/** Converts an error of the HTTP client. `time` is the time limit in milliseconds. */
export function fetchFailure(url: string, cause: unknown, time: number): FetchError {
  if (cause instanceof FetchError) return cause;
  const chain = [...causesOf(cause)];
  const refused = chain.find((error) => error instanceof PrivateAddressError);
  if (refused !== undefined) {
    return new FetchError(
      'FETCH_ADDRESS_REFUSED',
      `${url} was not fetched: ${refused.message} If the host is intended, add \`--allow-private-addresses\`.`,
      { cause },
    );
  }
  if (chain.some(({ name }) => name === 'TimeoutError')) {
    return new FetchError(
      'FETCH_TIMEOUT',
      `${url} was not fetched within ${time / 1_000} seconds. Try again later, or download the file.`,
      { cause, isTemporary: true },
    );
  }
  // The innermost error is that of the operating system or the HTTP parser.
  const reason = chain.map(({ message }) => message).findLast((message) => message !== '') ?? String(cause);
  return new FetchError(
    'FETCH_FAILED',
    `${url} cannot be fetched: ${reason.replace(/\.$/, '')}. Check the URL and the network connection.`,
    { cause, isTemporary: true },
  );
}

function* causesOf(error: unknown): Generator<Error> {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    yield cause;
    // The errors of the connections to each address of a host.
    if (cause instanceof AggregateError) yield* cause.errors.filter((each) => each instanceof Error);
  }
}
