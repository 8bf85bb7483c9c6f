import { useCallback } from 'preact/hooks';
import { useLocation, useSearch } from 'wouter-preact';

/** Sets parameters of the query string; null removes one. `replace` changes the current entry of the history. */
export type SetParameters = (
  values: Readonly<Record<string, string | null>>,
  options?: { readonly replace?: boolean },
) => void;

/**
 * Returns the query string of the page, and a function that changes it. The state in the query string is restored after
 * navigation in the history.
 */
export function useParameters(): readonly [URLSearchParams, SetParameters] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const set = useCallback<SetParameters>(
    (values, options) => {
      const next = new URLSearchParams(search);
      for (const [name, value] of Object.entries(values)) {
        if (value === null) next.delete(name);
        else next.set(name, value);
      }
      const text = String(next);
      navigate(text === '' ? path : `${path}?${text}`, options);
    },
    [search, path, navigate],
  );
  return [new URLSearchParams(search), set];
}
