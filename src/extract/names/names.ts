import { DocumentReader } from '../document/document-reader.ts';
import type { DraftName, Step } from '../document/draft.ts';
import { isListed } from '../document/locative.ts';
import { nameByRules } from './rules.ts';
import { taggedNames } from './tagged.ts';

/**
 * Recognises names. The names of the trained tagger, if there is one, take precedence. Rules that use the gazetteers,
 * patterns and the context add names that the tagger does not find, if the confidence in these names is high.
 */
export const namesStep: Step = {
  name: 'names',
  needs: ['matches'],
  gives: ['names'],
  run(draft) {
    const reader = DocumentReader.of(draft);
    const names: DraftName[] = [];
    // The list is assigned before it is filled, because the rules for later words depend on earlier names.
    draft.names = names;
    const add = (name: DraftName) => {
      draft.nameOfWord.fill(name, name.first, name.last + 1);
      names.push(name);
    };
    const tagged = taggedNames(draft, reader);
    if (tagged) draft.isOtherName.set(tagged.isOther);
    let next = 0;
    for (let at = 0; at < reader.length; ) {
      const known = tagged?.names[next];
      if (known && known.first <= at) {
        next += 1;
        add(known);
        at = Math.max(at, known.last + 1);
        continue;
      }
      const name = mayBeginName(reader, at) ? nameByRules(reader, at) : undefined;
      if (name && (!tagged || isConfident(reader, name, known, tagged.isOther))) {
        add(name);
        at = name.last + 1;
      } else {
        at = tagged ? at + 1 : Math.max(at + 1, reader.blockedEnd(at) ?? 0);
      }
    }
  },
};

/** Returns whether the rules for names apply to a word. They do not apply to most words. */
const mayBeginName = (reader: DocumentReader, at: number): boolean =>
  reader.isCapital(at) || reader.phraseAt(at) !== undefined;

/** The minimum confidence of names that the tagger does not find. */
const LEAST_CONFIDENCE = { PER: 0.95, LOC: 0.9, ORG: 0.9 } as const;

/**
 * Returns whether a name that the rules found is added to the names of the tagger. `next` is the next name of the
 * tagger.
 */
function isConfident(
  reader: DocumentReader,
  name: DraftName,
  next: DraftName | undefined,
  isOther: Uint8Array,
): boolean {
  if (next && next.first <= name.last) return false;
  if (name.type === 'LOC' && isListed(reader, name.first)) return true;
  const isKnown = name.type === 'ORG' && name.confidence >= 0.95;
  if (!isKnown && (isOther[name.first] === 1 || isOther[name.last] === 1)) return false;
  return name.confidence >= LEAST_CONFIDENCE[name.type];
}
