import { useEffect, useState } from 'preact/hooks';
import { send } from '../app/client.ts';
import { Suggest, type SuggestQuery } from '../generated/suggest.ts';

export type SuggestedEntity = SuggestQuery['suggest'][number];

/** The time in milliseconds without a key press after which suggestions are requested. */
const PAUSE = 120;
/** The maximum length of a text that the API completes. */
const MAX_PREFIX = 200;

/** The suggestions for a text, and the result of the last request for them; null if there was none. */
interface Suggestions {
  readonly suggestions: readonly SuggestedEntity[];
  readonly result: 'found' | 'none' | 'failed' | null;
}

const NONE: Suggestions = { suggestions: [], result: null };

/** Returns the suggestions for a text, after the user has paused. */
export function useSuggestions(text: string): Suggestions {
  const [result, setResult] = useState(NONE);
  const prefix = text.trim();
  useEffect(() => {
    if (prefix === '' || prefix.length > MAX_PREFIX) return setResult(NONE);
    const controller = new AbortController();
    const timer = setTimeout(() => {
      send(Suggest, { prefix }, controller.signal).then(
        ({ suggest }) => setResult({ suggestions: suggest, result: suggest.length === 0 ? 'none' : 'found' }),
        () => {
          if (!controller.signal.aborted) setResult({ suggestions: [], result: 'failed' });
        },
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [prefix]);
  return result;
}
