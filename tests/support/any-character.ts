import fc from 'fast-check';

/** The number of code points, without those of surrogates. */
const CHARACTERS = 0x11_0000 - 0x800;

const characterAt = (index: number): string => String.fromCodePoint(index < 0xd800 ? index : index + 0x800);

function indexOf(character: unknown): number {
  const code = typeof character === 'string' ? (character.codePointAt(0) ?? -1) : -1;
  const index = code < 0xd800 ? code : code - 0x800;
  if (index < 0 || characterAt(index) !== character) throw new Error('This is not one character.');
  return index;
}

/**
 * Any Unicode character, for the option `unit` of `fc.string`. It has the same characters as the unit `binary`, which
 * builds a map of all of them: half a second of CPU time, and 60 MB of memory for the rest of the run.
 */
export const anyCharacter = fc.nat(CHARACTERS - 1).map(characterAt, indexOf);
