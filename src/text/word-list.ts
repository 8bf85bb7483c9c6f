/** Returns the words in a text, which are separated by white space. */
export const wordList = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Returns the phrases in a text that contains one phrase on each line. */
export const phraseList = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*\n\s*/));

/** Returns a table without a prototype, so that "constructor" is not found unless it is a row. */
export const wordTable = <V>(rows: Readonly<Record<string, V>>): Readonly<Record<string, V>> =>
  Object.assign(Object.create(null) as Record<string, V>, rows);
