import { CUE_WORDS } from './cue-words.ts';
import { CONTENT_ADJECTIVES, CONTENT_NOUNS, RAISING } from './noun-words.ts';

/** The words at which an attribution may begin. Most words are not among them, so that one lookup rejects them. */
export const TRIGGERS: ReadonlySet<string> = new Set([
  'according',
  ...CUE_WORDS.keys(),
  ...CONTENT_NOUNS.keys(),
  ...CONTENT_ADJECTIVES.keys(),
  ...RAISING.keys(),
]);
