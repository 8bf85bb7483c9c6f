/** The case of a token's letters, as numbers, because the values are compared in the inner loop. */
export const CASING = { none: 0, lower: 1, initial: 2, upper: 3, mixed: 4, initials: 5 } as const;
/** The casing of all words in a line in upper case. */
export const UPPER_CASE_LINE = 9;

/** The maximum length of a shape. */
const LONGEST = 10;

/** Returns the shape of a token, with runs of the same class reduced to two characters: "Xx", "dd", "XX-xx". */
export function shapeOf(token: string): string {
  let shape = '';
  let run = 0;
  for (let i = 0; i < token.length && shape.length < LONGEST; i++) {
    const kind = kindOf(token, i);
    run = shape.endsWith(kind) ? run + 1 : 0;
    if (run < 2) shape += kind;
  }
  return shape;
}

function kindOf(token: string, i: number): string {
  const code = token.charCodeAt(i);
  if (code >= 97 && code <= 122) return 'x';
  if (code >= 65 && code <= 90) return 'X';
  if (code >= 48 && code <= 57) return 'd';
  const letter = token[i] ?? '';
  if (code < 128) return letter;
  if (letter.toLowerCase() !== letter) return 'X';
  return letter.toUpperCase() !== letter ? 'x' : '?';
}

/** Returns the casing of a token. */
export function casingOf(token: string): number {
  let upper = 0;
  let lower = 0;
  let dots = 0;
  for (const letter of token) {
    if (letter === '.') dots++;
    else if (letter.toLowerCase() !== letter) upper++;
    else if (letter.toUpperCase() !== letter) lower++;
  }
  if (upper === 0) return lower > 0 ? CASING.lower : CASING.none;
  const first = token[0] ?? '';
  if (lower === 0) return dots > 0 ? CASING.initials : upper === 1 ? CASING.initial : CASING.upper;
  return upper === 1 && first.toLowerCase() !== first ? CASING.initial : CASING.mixed;
}
