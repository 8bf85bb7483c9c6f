import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Operation } from '../queries/operation.ts';
import { RequestError, send } from './client.ts';
import { isFresh, keyOf, store, stored } from './result-cache.ts';
import { show } from './shown-operations.ts';

/** The state of an operation. While new variables are loaded, `data` is that of the previous ones. */
export interface OperationState<Result> {
  readonly data: Result | null;
  readonly error: RequestError | null;
  readonly loading: boolean;
  readonly retry: () => void;
}

interface Settled<Result> {
  readonly key: string;
  readonly data: Result | null;
  readonly error: RequestError | null;
}

/** Runs an operation, and again if its variables change. `variables` is null until they are known. */
export function useOperation<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables | null,
): OperationState<Result> {
  const { document } = operation;
  const key = variables === null ? '' : keyOf(document, variables);
  const [settled, setSettled] = useState<Settled<Result> | null>(null);
  const [attempt, setAttempt] = useState(0);
  const cached = stored(key);
  // The key contains the document, so that the stored result has its type.
  const hit = cached ? (cached.result as Result) : null;

  // The key stands for the document and the variables.
  useEffect(() => {
    if (variables === null) return;
    const hide = show({ document, variables });
    const controller = new AbortController();
    if (!(cached && isFresh(cached) && attempt === 0)) {
      send(operation, variables, controller.signal).then(
        (data) => {
          store(key, data);
          setSettled({ key, data, error: null });
        },
        (error: unknown) => {
          if (!controller.signal.aborted) setSettled({ key, data: null, error: toRequestError(error) });
        },
      );
    }
    return () => {
      hide();
      controller.abort();
    };
  }, [key, attempt]);

  const retry = useCallback(() => {
    setSettled(null);
    setAttempt((count) => count + 1);
  }, []);
  const current = settled?.key === key ? settled : null;
  const error = current?.error ?? null;
  return {
    data: current?.data ?? hit ?? settled?.data ?? null,
    error,
    loading: hit === null && current === null,
    retry,
  };
}

const toRequestError = (error: unknown): RequestError =>
  error instanceof RequestError ? error : new RequestError(String(error));
