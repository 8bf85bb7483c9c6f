import { fold, isFamilyFirst, personAliases } from '../../gazetteer/index.ts';
import type { EntityKey } from '../../model/entity.ts';

const ARTICLES = new Set(['al', 'el', 'ul', 'as', 'ash', 'ad', 'an', 'ar']);
/** Given names whose spellings differ by more than letters; the variants are folded already. */
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
 * The key of a person: the name with everything folded away in which romanisations of one name
 * differ, and nothing else, so that Volodymyr Zelensky, Zelenskyy, Zelenskiy and Volodimir Zelenskij
 * are one person, and Zelenska is another. In turn: no diacritics, small letters, no apostrophes;
 * hyphens part words; the Arabic article and middle initials go ("Bashar al-Assad", "Joe R. Biden");
 * Korean and Chinese given names are joined ("Jong-un", "Jong Un"); in words of four letters and
 * more doubled letters are single, "ks" is "x", a "y" between consonants is "i", and any run of
 * i, y and j at the end is "i". Idempotent.
 */
export function personKey(name: string): EntityKey {
  let key = name;
  // Folding may make a family name of what was none, and a joined given name of two words.
  for (let round = 0; round < 5; round += 1) {
    const next = keyOnce(key);
    if (next === key) break;
    key = next;
  }
  return canonical(key);
}

function keyOnce(name: string): EntityKey {
  const words = fold(name)
    .replace(/[.']/g, '')
    .split(/[\s-]+/)
    .filter((word) => word !== '');
  const kept = words.filter((word, at) => {
    const isMiddle = at > 0 && at < words.length - 1;
    return !(at > 0 && ARTICLES.has(word)) && !(isMiddle && word.length === 1);
  });
  const [family = '', ...given] = kept;
  const isJoined = given.length === 2 && isFamilyFirst(family) && given.every((word) => word.length <= 6);
  const parts = isJoined ? [family, given.join('')] : kept;
  return parts.map(foldWord).join(' ') || fold(name);
}

let aliases: ReadonlyMap<EntityKey, EntityKey> | undefined;

/** The key of the name that an alias leads to; the key itself where it is none. */
function canonical(key: EntityKey): EntityKey {
  if (!aliases) {
    // Filled after it is there: the keys of the aliases are made here as well.
    const found = new Map<EntityKey, EntityKey>();
    aliases = found;
    for (const [alias, name] of personAliases()) found.set(personKey(alias), personKey(name));
  }
  return aliases.get(key) ?? key;
}

function foldWord(word: string): string {
  let folded = word;
  // Each rule may make room for another; the word only ever gets shorter or plainer, so this ends.
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
