import { useEffect, useState } from 'preact/hooks';
import { send } from '../app/client.ts';
import { Suggest, type SuggestQuery } from '../generated/suggest.ts';

export type Suggestion = SuggestQuery['suggest'][number];

/** The time in milliseconds without a key press after which suggestions are requested. */
const PAUSE = 120;

/** Returns the suggestions for a text, after the user has paused. Suggestions are an aid, so that errors are ignored. */
export function useSuggestions(text: string): readonly Suggestion[] {
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([]);
  const prefix = text.trim();
  useEffect(() => {
    if (prefix === '') return setSuggestions([]);
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
