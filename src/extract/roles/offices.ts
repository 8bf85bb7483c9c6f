import type { DocumentReader } from '../document/document-reader.ts';
import { GRAMMAR_WORDS } from '../words/function-words.ts';
import { PHRASE_ENDS, PROSPECTIVE } from '../words/offices/phrases.ts';
import { HONORIFICS } from '../words/offices/titles.ts';
import { SAYING } from '../words/verbs.ts';

/** The maximum length of an introductory phrase, in words. */
const LONGEST = 14;
const INTRODUCTION =
  /^(?:according|after|against|alongside|amid|among|at|before|besides|by|despite|during|for|following|from|in|like|on|per|since|to|under|unlike|upon|with|without)$/;

/** Returns whether a word is an honorific that may be between an office and a name: "minister, Prince Faisal". */
export function isHonorific(reader: DocumentReader, at: number): boolean {
  const word = reader.lower(at);
  if (word === 'prince' || word === 'princess') return reader.lower(at - 1) !== 'crown';
  if (word === 'lady') return reader.lower(at - 1) !== 'first';
  return HONORIFICS.has(word) || word === 'sheikh' || word === 'sheik';
}

/** Returns whether a word is an adjective or noun that may precede a name: no preposition, article, conjunction or title. */
export function isAttribute(reader: DocumentReader, at: number): boolean {
  return (
    /^\p{Ll}[\p{L}-]+$/u.test(reader.text(at)) && !GRAMMAR_WORDS.has(reader.lower(at)) && !reader.isTitle(at)
  );
}

/**
 * Returns whether a word belongs to the introductory phrase of its sentence: "Lund" in "In a talk with Lund, the mayor
 * said". Such a phrase begins with a preposition and contains no comma.
 */
export function isIntroduced(reader: DocumentReader, word: number): boolean {
  for (let at = word - 1; at > word - LONGEST && reader.sameSentence(at, word); at -= 1) {
    if (/^[,;:—–]$/.test(reader.text(at))) return false;
    if (reader.isFirst(at)) return INTRODUCTION.test(reader.lower(at));
  }
  return false;
}

/** Returns whether a word ends a noun phrase. Acronyms do not: "WHO", "US". */
export function endsPhrase(reader: DocumentReader, at: number): boolean {
  const word = reader.lower(at);
  // "a creative writing professor": the forms in "-ing" are nouns here.
  if (!PHRASE_ENDS.has(word) && (!SAYING.has(word) || word.endsWith('ing'))) return false;
  const text = reader.text(at);
  return text.length === 1 || text !== text.toUpperCase();
}

/** Offices of companies, whose holders are often presidents of the company as well. */
export const EXECUTIVE =
  /(?:^|\s)(?:CEO|CFO|COO|Chief \p{Lu}\p{L}+ Officer|Chief Executive|Co-founder|Founder)$/u;

/** Returns whether a title may also begin the name of a street or an artist: "King", "Emperor". */
export const isMonarch = (title: string): boolean => /^(?:King|Queen|Emperor|Empress|Sultan)$/.test(title);

/** Offices of companies: "Senior Vice President". */
const COMPANY_OFFICE = /^(?:Assistant|Associate|Executive|Group|Senior) Vice President$/;
/** Secretaries who are ministers: "Defense Secretary", "Secretary of the Treasury". */
const STATE_SECRETARY =
  /^(?:(?:Agriculture|Commerce|Defen[cs]e|Education|Energy|Health|Homeland Security|Interior|Labou?r|Transportation|Treasury|Veterans Affairs|Foreign|Home) Secretary|Secretary of (?:the )?(?:Agriculture|Commerce|Defen[cs]e|Education|Energy|Health|Homeland Security|Interior|Labou?r|Transportation|Treasury|Veterans Affairs))$/;

/** Offices of national governments, and of the states of a federation. */
const LAW_OFFICE = /^(?:Attorney|Solicitor) General$/;
const NATIONAL_OFFICE =
  /^(?:National Security Advis[eo]r|Presidential Spokes(?:man|person|woman)|Surgeon General)$/;

/** Offices whose holders serve a state or province of a federation, unless a country is stated. */
const REGION_OFFICE =
  /^(?:(?:Acting|Deputy|Interim|Lieutenant) )?(?:Chief Minister|Governor|Governor-elect|State Representative|State Senator)$/;

/** Returns whether a title is an office of a state or province: "Governor". */
export const isRegionOffice = (title: string): boolean => REGION_OFFICE.test(title);

/** Returns whether a title is an office of a country or of a state in it: "Attorney General". */
export const isLawOffice = (title: string): boolean => LAW_OFFICE.test(title);

/**
 * Returns whether a title is an office of a state. If no country is stated, the country of such an office is derived
 * from the context.
 */
export function isStateOffice(title: string): boolean {
  if (COMPANY_OFFICE.test(title)) return false;
  return (
    STATE_SECRETARY.test(title) ||
    LAW_OFFICE.test(title) ||
    NATIONAL_OFFICE.test(title) ||
    /(?:^|\s)Minister (?:for|of) /.test(title) ||
    /(?:^|\s)(?:President|President-elect|Premier|Taoiseach|Chancellor|King|Queen|Minister|Prince|Emir|Lady|Justice|State|Chief Election Commissioner)$/.test(
      title,
    )
  );
}

/** Returns whether one of words `[from, to)` states that an office is not held yet: "the next president". */
export function isProspective(reader: DocumentReader, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (PROSPECTIVE.has(reader.lower(at))) return true;
  return false;
}
