import { countryByCode, type KnownPlace, usState } from '../../gazetteer/index.ts';
import type { EntityRef } from '../../model/extraction.ts';
import type { DocumentReader } from '../document/document-reader.ts';
import type { Draft } from '../document/draft.ts';
import type { PhraseIndex } from '../document/phrase-index.ts';
import { regionNamed } from './places/region.ts';

/** The state in a label, whose last word is `last`. */
export interface PartyState {
  readonly of: EntityRef;
  readonly last: number;
}

/** A party and the start of a state: "R-Ohio", "D-Calif.", "R-New". */
const LABEL = /^([DIR])[-–—](\p{Lu}[\p{L}.-]*)$/u;
/** The maximum length of the name of a state, in words: "District of Columbia". */
const LONGEST = 3;
const CONFIDENCE = 0.95;

/**
 * Adds mentions of the states in labels after the names of politicians, such as "(R-Ohio)" and ", D-Calif.,". Returns
 * the states by the last word of the name.
 */
export function addPartyStates(draft: Draft, reader: DocumentReader): ReadonlyMap<number, PartyState> {
  const found = new Map<number, PartyState>();
  for (const { entity, last } of [...draft.mentions.all]) {
    if (entity.kind !== 'PERSON') continue;
    const mark = reader.isPossessive(last + 1) ? last + 2 : last + 1;
    if (!/^[(,]$/.test(reader.text(mark))) continue;
    const state =
      addState(draft, reader, mark + 1) ??
      (reader.text(mark) === '(' ? bareState(draft, mark + 1) : undefined);
    if (state && reader.sameSentence(last, state.last)) found.set(last, state);
  }
  return found;
}

/** Returns the state in brackets without a party: "(Ky.)". */
function bareState({ document, phrases }: Draft, at: number): PartyState | undefined {
  const text = document.words[at]?.text ?? '';
  const end = document.words[at + 1]?.text === '.' ? at + 2 : at + 1;
  if (document.words[end]?.text !== ')') return undefined;
  const place = stateOf(phrases, text);
  return place && { of: { kind: 'PLACE', key: place.entity.key }, last: at };
}

/** Returns the state with a name or an abbreviation, whose full stop may be missing. */
const stateOf = (phrases: PhraseIndex, text: string): KnownPlace | undefined =>
  regionNamed(phrases, usState(text) ?? usState(`${text}.`) ?? text, 'US');

function addState(draft: Draft, reader: DocumentReader, at: number): PartyState | undefined {
  const label = LABEL.exec(reader.text(at));
  if (!label) return undefined;
  // "D-W-Va." is West Virginia.
  let text = (label[2] ?? '').replace('-', '.');
  for (let last = at; last < at + LONGEST; last += 1) {
    if (last > at) text += ` ${reader.text(last)}`;
    const place = stateOf(draft.phrases, text);
    if (!place) continue;
    const { entity } = place;
    const whole = reader.spanOf(at, last);
    const span = { ...whole, start: whole.start + 2 };
    draft.mentions.add(entity, span, text === entity.name ? 'NAME' : 'ALIAS', CONFIDENCE);
    const country = countryByCode('US');
    if (country) {
      const us = { kind: 'COUNTRY', key: country.code, name: country.name } as const;
      draft.mentions.add(us, span, 'CITY', CONFIDENCE);
    }
    return { of: { kind: 'PLACE', key: entity.key }, last };
  }
  return undefined;
}
