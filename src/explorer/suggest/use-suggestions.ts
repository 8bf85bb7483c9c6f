import { useEffect, useState } from 'preact/hooks';
import { send } from '../app/client.ts';
import { Suggest, type SuggestQuery } from '../generated/suggest.ts';

export type SuggestedEntity = SuggestQuery['suggest'][number];

/** The time in milliseconds without a key press after which suggestions are requested. */
const PAUSE = 120;
/** The maximum length of a text that the API completes. */
const MAX_PREFIX = 200;

/** Returns the suggestions for a text, after the user has paused. Suggestions are an aid, so that errors are ignored. */
export function useSuggestions(text: string): readonly SuggestedEntity[] {
  const [suggestions, setSuggestions] = useState<readonly SuggestedEntity[]>([]);
  const prefix = text.trim();
  useEffect(() => {
    if (prefix === '' || prefix.length > MAX_PREFIX) return setSuggestions([]);
    const controller = new AbortController();
    const timer = setTimeout(() => {
      send(Suggest, { prefix }, controller.signal).then(
        ({ suggest }) => setSuggestions(suggest),
        () => {},
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [prefix]);
  return suggestions;
}
