import { fold, isFamilyFirst, personAliases } from '../../gazetteer/index.ts';
import type { EntityKey } from '../../model/entity.ts';
import { cachedByWord } from '../document/word-cache.ts';
import { ARABIC_ARTICLES } from '../words/people.ts';

/** Given names whose spellings still differ after the other rules have been applied. */
const GIVEN_NAMES: readonly (readonly [RegExp, string])[] = [
  [/^m[ou]ham+[ae]d$/, 'mohamed'],
  [/^m[ou]ham+ed$/, 'mohamed'],
  [/^(?:g|q|k|gh)ad+(?:h|dh)?af+i$/, 'gadafi'],
  [/^y?ev(?:gen|hen)/, 'evgen'],
  [/^serg(?:[ue]*i|hi)$/, 'sergei'],
  [/^d[iy]?mitri?$/, 'dmitri'],
  [/^(?:y|j|i)ul(?:i+|y)a$/, 'iulia'],
  [/^(?:y|i)uri$/, 'iuri'],
  [/^and(?:re|ri)i?$/, 'andrei'],
  [/^nikola[iy]$/, 'nikolai'],
  [/^mi(?:kh|h|ch)ail$/, 'mihail'],
  [/^(?:alexe|oleksi|alekse)i?$/, 'alexei'],
  [/^mahmo?ud$/, 'mahmud'],
  [/^y[ou]*s[eu]f$/, 'iusuf'],
  [/^[ou]sama$/, 'osama'],
  [/^[ie]brahim$/, 'ibrahim'],
  [/^abd[eu]l$/, 'abdel'],
  [/^ahm[ae]dinejad$/, 'ahmadinejad'],
  [/^(?:alexandr|alexandre|aleksandr|aleksander)$/, 'alexander'],
  [/^h[uo]s+[ae][iy]n$/, 'husein'],
];

/**
 * Returns the key of a person. Different romanisations of a name have the same key.
 * Volodymyr Zelensky, Zelenskyy, Zelenskiy and Volodimir Zelenskij have one key; Zelenska has another. The
 * rules, in order: no diacritics, lower case, no apostrophes; hyphens separate words; no Arabic articles and middle
 * initials ("Bashar al-Assad", "Joe R. Biden"); no nicknames in quotation marks or brackets; Korean and Chinese given names are one word ("Jong-un", "Jong Un"). In
 * words of at least four letters: a doubled letter becomes a single letter; "ks" becomes "x"; "y" between consonants
 * becomes "i"; a final sequence of "i", "y" and "j" becomes "i". Idempotent.
 */
export function personKey(name: string): EntityKey {
  let key = name;
  // One round of folding may produce a family name to which the next round applies further rules.
  for (let round = 0; round < 5; round += 1) {
    const next = keyOnce(key);
    if (next === key) break;
    key = next;
  }
  return canonical(key);
}

/** A nickname or birth name inside a name: "Joe 'Ace' Lund", "Ann (née Reed) Lund". */
const NICKNAME = /(?<=\s)(?:"[^"]+"|'[^']+'|\([^)]+\)|“[^”]+”)\s/g;

function keyOnce(name: string): EntityKey {
  const words = fold(name)
    .replace(NICKNAME, '')
    .replace(/[.']/g, '')
    .split(/[\s-]+/)
    .filter((word) => word !== '');
  const parts = words.filter((word, at) => {
    const isMiddle = at > 0 && at < words.length - 1;
    return !(at > 0 && ARABIC_ARTICLES.has(word)) && !(isMiddle && word.length === 1);
  });
  const [family = '', ...given] = parts;
  const isJoined = given.length === 2 && isFamilyFirst(family) && given.every((word) => word.length <= 6);
  const joined = isJoined ? [family, given.join('')] : parts;
  return joined.map(foldWord).join(' ') || fold(name);
}

let aliases: ReadonlyMap<EntityKey, EntityKey> | undefined;

/** Returns the key of the person who has the given key as an alias. Returns the given key if it is not an alias. */
function canonical(key: EntityKey): EntityKey {
  if (!aliases) {
    // The map is assigned before it is filled, because `personKey` calls this function.
    const found = new Map<EntityKey, EntityKey>();
    aliases = found;
    for (const [alias, name] of personAliases()) found.set(personKey(alias), personKey(name));
  }
  return aliases.get(key) ?? key;
}

/** The maximum number of words in the cache of `foldWord`. */
const CAPACITY = 20_000;

/**
 * Folds a word. The results are cached: folding applies some 50 patterns, and for each headline, many spans of words are
 * compared with the names of statespeople.
 */
const foldWord = cachedByWord(computeFolded, CAPACITY);

function computeFolded(word: string): string {
  let folded = word;
  // The result of one rule may match another rule, so the rules are applied until the word does not change.
  for (let round = 0; round < 8; round += 1) {
    const next = foldOnce(folded);
    if (next === folded) break;
    folded = next;
  }
  return folded;
}

function foldOnce(word: string): string {
  if (word.length < 4) return word;
  let next = word
    .replace(/([a-z])\1+/g, '$1')
    .replace(/ks/g, 'x')
    .replace(/(?<=[bcdfghklmnpqrstvwxz])y(?=[bcdfghklmnpqrstvwxz])/g, 'i')
    .replace(/[iyj]+$/, 'i');
  for (const [pattern, plain] of GIVEN_NAMES) next = next.replace(pattern, plain);
  return next.length < 3 ? word : next;
}
