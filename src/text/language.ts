/** Returns whether a BCP 47 language tag denotes English: `en`, `en-GB`. */
export const isEnglish = (tag: string): boolean => /^en(?:-|$)/i.test(tag);
