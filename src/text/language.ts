/** Whether a BCP 47 language tag is that of English: `en`, `en-GB`. */
export const isEnglish = (tag: string): boolean => /^en(?:-|$)/i.test(tag);
