import { useMemo } from 'preact/hooks';
import { useLocation, useSearch } from 'wouter-preact';
import { entityBy, isSameKey, keyOfEntity } from '../../app/entity-key.ts';
import type { EntityLabel } from '../../app/paths.ts';
import { useOperation } from '../../app/use-operation.ts';
import { useTitle } from '../../app/use-title.ts';
import { Path } from '../../generated/path.ts';
import { PathStart } from '../../generated/path-start.ts';
import { ErrorState, LoadingState } from '../../ui/states.tsx';
import { EntityPicker } from './entity-picker.tsx';
import { FoundPath } from './found-path.tsx';
import './path-page.css';
import { type PathState, parsePathState, pathOfPathState } from './path-state.ts';
import { StartOfPath } from './start-of-path.tsx';
import { StepsField } from './steps-field.tsx';

/** Two arrows in opposite directions. Not all fonts have the character. */
const SwapIcon = () => (
  <svg viewBox="0 0 20 16" width="20" height="16" aria-hidden="true">
    <path
      d="M1 5h17M14.5 1.5 18 5l-3.5 3.5M19 11H2M5.5 7.5 2 11l3.5 3.5"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
    />
  </svg>
);

/** The shortest chain of entities that articles mention together, from one entity to another. */
export function PathPage() {
  const search = useSearch();
  const [, navigate] = useLocation();
  const state = useMemo(() => parsePathState(search), [search]);
  const { from, to, maxLength } = state;
  const change = (changes: Partial<PathState>) => navigate(pathOfPathState({ ...state, ...changes }));
  const ends = [from, to].filter((end) => end !== null).map(entityBy);
  const isComplete = from !== null && to !== null;
  const path = useOperation(
    Path,
    isComplete ? { from: entityBy(from), to: entityBy(to), ends, maxLength } : null,
  );
  const start = useOperation(PathStart, isComplete ? null : { ends });
  const { data, error, loading, retry } = isComplete ? path : start;
  const known = [...(path.data?.entitiesBy ?? []), ...(start.data?.entitiesBy ?? [])];
  const entityOf = (key: PathState['from']): EntityLabel | null =>
    known.find((each) => each && key && isSameKey(keyOfEntity(each), key)) ?? null;
  const [first, last] = [entityOf(from), entityOf(to)];
  useTitle(first && last ? `Path from ${first.name} to ${last.name}` : 'Path between two entities');
  return (
    <div class="path-page">
      <h1>Path between two entities</h1>
      <div class="ends">
        <EntityPicker
          label="From"
          name={from ? (first?.name ?? null) : ''}
          choose={(entity) => change({ from: keyOfEntity(entity) })}
        />
        <button
          type="button"
          class="swap"
          disabled={from === null && to === null}
          onClick={() => change({ from: to, to: from })}
        >
          <SwapIcon />
          <span class="visually-hidden">Swap the two ends</span>
        </button>
        <EntityPicker
          label="To"
          name={to ? (last?.name ?? null) : ''}
          choose={(entity) => change({ to: keyOfEntity(entity) })}
        />
      </div>
      <StepsField maxLength={maxLength} change={change} />
      <div aria-busy={loading} aria-live="polite" class={loading && data ? 'stale' : ''}>
        {error ? (
          <ErrorState error={error} retry={retry} />
        ) : !data ? (
          <LoadingState lines={8} />
        ) : isComplete ? (
          path.data && <FoundPath state={state} data={path.data} change={change} />
        ) : (
          start.data && <StartOfPath data={start.data} from={first} to={last} />
        )}
      </div>
    </div>
  );
}
