/**
 * Returns the string that V8 uses for all property names with a text. Two of these strings are compared by their
 * addresses, and a word that is a part of a body does not keep the body in memory.
 */
export const shared = (text: string): string => Object.keys({ [text]: 0 })[0] ?? text;
