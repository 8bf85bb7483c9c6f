import type { Name, NameType, Step } from '../document/draft.ts';
import { Reader } from '../document/reader.ts';
import { organisationEnd } from './organisation-patterns.ts';
import { personAt } from './person-patterns.ts';
import { isUnknownPlace, placeEnd } from './place-patterns.ts';
import { taggedNames } from './tagged.ts';

/**
 * Recognises names. The trained recogniser comes first, where there is one; gazetteers, patterns and what stands around
 * them add names that it left out, the surer ones only. Words only; linking comes later.
 */
export const namesStep: Step = {
  name: 'names',
  needs: ['matches'],
  gives: ['names'],
  run(draft) {
    const reader = Reader.of(draft);
    const names: Name[] = [];
    // Shared from the start: later words are read in the light of the names before them.
    draft.names = names;
    const add = (name: Name) => {
      draft.nameOfWord.fill(names.length, name.first, name.last + 1);
      names.push(name);
    };
    const tagged = taggedNames(draft, reader);
    let next = 0;
    for (let at = 0; at < reader.length; ) {
      const known = tagged?.names[next];
      if (known && known.first <= at) {
        next += 1;
        add(known);
        at = Math.max(at, known.last + 1);
        continue;
      }
      const name = organisationByKind(reader, at) ?? nameAt(reader, at);
      if (name && (!tagged || isSure(reader, name, known, tagged.isOther))) {
        add(name);
        at = name.last + 1;
      } else {
        at = tagged ? at + 1 : Math.max(at + 1, reader.blockedEnd(at));
      }
    }
  },
};

/** Nouns that say what the name right behind them is one of. */
const KIND = new Set(
  `agency alliance party company carmaker automaker drugmaker chipmaker planemaker bank airline retailer broadcaster
  newspaper magazine website startup start-up firm miner brewer insurer lender conglomerate group charity watchdog regulator
  operator supplier manufacturer developer publisher association union`.split(/\s+/),
);
/** Offices that people hold of companies and parties. */
const OFFICE_OF =
  /^(?:executive|ceo|chairman|chairwoman|founder|co-founder|head|director|spokesman|spokeswoman|owner)$/;

/** "the alliance Sumar", "chief executive of ADNOC": one unknown capitalised word that its place makes an organisation. */
function organisationByKind(reader: Reader, at: number): Name | undefined {
  if (!reader.isCapital(at) || reader.isFirst(at) || reader.isCapital(at + 1) || reader.matchAt(at))
    return undefined;
  if (reader.text(at).length < 3 || reader.isFunctionWord(at) || reader.isCalendar(at) || reader.isTitle(at))
    return undefined;
  const before = reader.sameSentence(at - 1, at) ? reader.text(at - 1) : '';
  const isOffice = before === 'of' && OFFICE_OF.test(reader.lower(at - 2));
  return KIND.has(before) || isOffice ? { first: at, last: at, type: 'ORG', confidence: 0.95 } : undefined;
}

/** How sure a rule must be of a name that the trained recogniser does not see. */
const FLOOR = { PER: 0.95, LOC: 0.9, ORG: 0.9 } as const;

/** Whether a name that rules found, and the trained recogniser did not, stands beside what that found next. */
function isSure(reader: Reader, name: Name, next: Name | undefined, isOther: Uint8Array): boolean {
  if (next && next.first <= name.last) return false;
  if (name.type === 'LOC' && reader.isListed(name.first)) return true;
  const isKnown = name.type === 'ORG' && name.confidence >= 0.95;
  if (!isKnown && (isOther[name.first] || isOther[name.last])) return false;
  return name.confidence >= FLOOR[name.type];
}

/** The name that starts at a word, if one does. */
function nameAt(reader: Reader, at: number): Name | undefined {
  if (!reader.mayBeginName(at)) return undefined;
  const organisation = organisationEnd(reader, at);
  const place = placeEnd(reader, at);
  const known = knownEnd(reader, at);
  const longest = Math.max(organisation, place, known?.end ?? 0);
  const person = personAt(reader, at);
  if (person && (longest === 0 || outweighs(person, longest, known))) return person;
  if (longest === 0) return isUnknownPlace(reader, at);
  if (known && known.end === longest) return made(at, longest, known.type, known.confidence);
  return made(at, longest, organisation === longest ? 'ORG' : 'LOC', 0.75);
}

/** A person's name wins over a shorter known phrase at its start: "Paris Hilton", "Jordan Henderson". */
function outweighs(person: Name, otherEnd: number, known: Known | undefined): boolean {
  if (person.last + 1 <= otherEnd) return false;
  return known === undefined || known.end < otherEnd || known.weak || person.confidence > 0.8;
}

function made(first: number, end: number, type: NameType, confidence: number): Name {
  return { first, last: end - 1, type, confidence };
}

interface Known {
  readonly end: number;
  readonly type: NameType;
  readonly confidence: number;
  /** Known, but commoner as something else. */
  readonly weak: boolean;
}

/** A known organisation or place at a word, where the context allows it. */
function knownEnd(reader: Reader, at: number): Known | undefined {
  const match = reader.matchAt(at);
  if (!match) return undefined;
  const { sense, end } = match;
  if (sense.organisation && !sense.country) {
    if (sense.places && reader.isLocative(at)) return { end, type: 'LOC', confidence: 0.8, weak: false };
    if (reader.isShy(at, end)) return undefined;
    return { end, type: 'ORG', confidence: 0.95, weak: false };
  }
  const place = sense.places?.[0];
  if (!place || sense.country) return undefined;
  if (place.curated) return { end, type: 'LOC', confidence: 0.95, weak: false };
  if (!reader.supportsPlace(at, end, place.weight)) return undefined;
  return { end, type: 'LOC', confidence: 0.8, weak: place.weight < 1000 };
}
