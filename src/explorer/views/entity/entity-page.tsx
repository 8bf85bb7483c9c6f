import type { ComponentChildren } from 'preact';
import { useOperation } from '../../app/use-operation.ts';
import { useTitle } from '../../app/use-title.ts';
import type { Operation } from '../../queries/operation.ts';
import { FailedPage, LoadingState } from '../../ui/states.tsx';
import { NotFound } from '../not-found.tsx';
import './entity-page.css';

export interface EntityPageProps<Result, Variables, E> {
  readonly operation: Operation<Result, Variables>;
  readonly variables: Variables;
  /** Returns the entity in the result; null if it does not exist. */
  readonly entityOf: (result: Result) => E | null;
  /** `loading` is whether the result is that of earlier variables. */
  readonly children: (entity: E, result: Result, loading: boolean) => ComponentChildren;
}

/** The page of an entity: the result of one operation, or the reason why there is no result. */
export function EntityPage<Result, Variables, E extends { readonly name: string }>({
  operation,
  variables,
  entityOf,
  children,
}: EntityPageProps<Result, Variables, E>) {
  const { data, error, loading, retry } = useOperation(operation, variables);
  const entity = data && entityOf(data);
  useTitle(entity?.name ?? null);
  if (data && entity) return <div class="entity-page">{children(entity, data, loading)}</div>;
  if (data) return <NotFound />;
  if (!error) return <LoadingState lines={16} />;
  return <FailedPage error={error} retry={retry} />;
}
