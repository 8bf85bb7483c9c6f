import type { Antecedents } from '../clauses/antecedents.ts';
import { type NounPhrase, speakingEntity } from '../clauses/noun-phrase.ts';
import type { Subjects } from '../clauses/subjects.ts';
import { isSayingVerb, mayPrecedeSubject } from '../clauses/word-kinds.ts';
import { ClauseFlag } from '../document/clause-flags.ts';
import type { DocumentReader } from '../document/document-reader.ts';
import { STATEMENT_NOUNS } from '../words/clauses.ts';
import type { Attribution } from './attribution.ts';
import type { QuotedText } from './quoted-text.ts';

/** The maximum number of words between an attribution and the quotation after it. */
const REACH = 70;
const CLAUSE_START = /^(?:after|although|because|if|since|though|unless|until|when|where|whereas|while)$/;
/** Words between a clause and the participle that belongs to its subject: "by saying". */
const BEFORE_PARTICIPLE =
  /^(?:after|also|and|before|but|by|even|for|from|in|not|of|then|to|upon|when|while|without)$|ly$/;
/** Nouns for messages: "sent a letter saying". */
const MESSAGE =
  /^(?:ads?|announcement|e-?mails?|letters?|memo|messages?|notes?|posts?|report|reporters|series|speech|statements?|tweets?|videos?|[a-z]+day)$/;
const WITH_AGENT = /^(?:asked|called|characteri[sz]ed|cited|described|dubbed|labell?ed|praised|quoted|told)$/;
const DASH = /^(?:[—–―-]|--)$/;
const MARK = /^(?:["“”«»‘'`‚„]|''|``)$/;

/** Reads the attributions before quotations: Kline said: “…”; Kline attacked Diaz, saying, “…”; Kline’s claim that “…”. */
export class Preceding {
  readonly #reader: DocumentReader;
  readonly #text: QuotedText;
  readonly #subjects: Subjects;
  readonly #antecedents: Antecedents;

  constructor(reader: DocumentReader, text: QuotedText, subjects: Subjects, antecedents: Antecedents) {
    this.#reader = reader;
    this.#text = text;
    this.#subjects = subjects;
    this.#antecedents = antecedents;
  }

  /** Returns the attribution before a quotation in the same sentence. */
  of(quote: number): Attribution | undefined {
    const reader = this.#reader;
    const { from, end } = this.#range(quote);
    if (end <= from) return undefined;
    const name = this.#alone(end - 1, from);
    if (name && (name.first === from || DASH.test(reader.text(name.first - 1))))
      return this.#attribution(name, end, false);
    for (let at = end - 1; at >= from; at -= 1) {
      if (this.#text.isQuoted[at]) continue;
      if (isSayingVerb(reader, at)) return this.#said(at, from, end);
      if (STATEMENT_NOUNS.has(reader.lower(at))) {
        const owner = this.#owner(at, from, quote);
        if (owner) return this.#attribution(owner, at, false);
      }
      if (reader.lower(at) === 'to' && reader.lower(at - 1) === 'according') {
        const source = this.#subjects.phrases.beginningAt(at + 1, end);
        if (source) return this.#attribution(source, at, false);
      }
    }
    return this.#introduced(quote, from, end);
  }

  /**
   * Reads a clause with any verb before a colon, or before a comma and a quotation that begins a sentence, and a name
   * alone before a colon: "Kline, Evening Courier: “…”".
   */
  #introduced(quote: number, from: number, end: number): Attribution | undefined {
    const mark = this.#reader.text(end - 1);
    const begins = /^\p{Lu}/u.test(this.#text.quotes[quote]?.text ?? '');
    if (mark !== ':' && !(mark === ',' && begins)) return undefined;
    const source = this.#alone(end - 1, from) ?? this.#subjects.leading(from, end);
    if (!source || (mark === ',' && !(source.mention ?? source.pronoun))) return undefined;
    // A colon after a noun usually introduces a title or a term.
    return source.mention || source.pronoun ? this.#attribution(source, end, false) : undefined;
  }

  /**
   * Returns the attribution by a verb of saying or, if the verb is in a clause before the main clause, by the main
   * clause: "When Diaz suggested a vote, Kline fired back: “…”".
   */
  #said(verb: number, from: number, end: number): Attribution {
    const main = this.#subjects.leading(from, end);
    const isEarlier = main && main.first > verb && !this.#reader.text(verb).endsWith('ing');
    if (isEarlier && (main.mention ?? main.pronoun)) return this.#attribution(main, end, false);
    return this.#attribution(this.#subjectOf(verb, from, end), verb);
  }

  /** Returns the person whose name is directly before a colon: "The vote - Joe Kline: “…”", "Rep. Kline (R-Ohio): “…”". */
  #alone(colon: number, from: number): NounPhrase | undefined {
    if (this.#reader.text(colon) !== ':') return undefined;
    let at = colon - 1;
    if (this.#reader.text(at) === ')') while (at > from && this.#reader.text(at) !== '(') at -= 1;
    if (this.#reader.text(at) === '(') at -= 1;
    const phrase = this.#subjects.phrases.endingAt(at, from);
    return phrase?.mention?.entity.kind === 'PERSON' ? phrase : undefined;
  }

  /** Returns the subject of a verb of saying. */
  #subjectOf(verb: number, from: number, end: number): NounPhrase | undefined {
    const reader = this.#reader;
    const word = reader.lower(verb);
    const before = reader.lower(verb - 1);
    const isProgressive = reader.isClauseWord(verb - 1, ClauseFlag.AUXILIARY);
    if (word.endsWith('ing') && !isProgressive) return this.#subjectOfParticiple(verb, from, end);
    const inserted = before === ',' && mayPrecedeSubject(word) ? this.#subjects.after(verb, end) : undefined;
    if ((inserted?.mention ?? inserted?.pronoun) && inserted && reader.text(inserted.last + 1) === ',')
      return inserted;
    if (before === 'to' || before === 'and' || before === 'but' || before === ',') {
      const subject = before === ',' ? this.#subjects.before(verb, from) : undefined;
      return subject?.mention ? subject : (this.#clauseSubject(verb, from) ?? subject);
    }
    if (reader.lower(verb + 1) === 'by' && WITH_AGENT.test(word))
      return this.#subjects.phrases.beginningAt(verb + 2, end);
    if (/^(?:is|was|were|been|being|be)$/.test(before) && !word.endsWith('ing')) {
      for (let at = verb + 1; at < Math.min(end, verb + 6); at += 1)
        if (reader.lower(at) === 'by') return this.#subjects.phrases.beginningAt(at + 1, end);
      if (word !== 'quoted') return undefined;
    }
    const subject = this.#subjects.before(verb, from);
    if (subject) return subject;
    return reader.isFirst(verb) || verb === from
      ? this.#subjects.after(verb, end)
      : this.#clauseSubject(verb, from);
  }

  /** Returns the subject of "saying": of the main clause, or the noun directly before it in "with Kline saying". */
  #subjectOfParticiple(verb: number, from: number, end: number): NounPhrase | undefined {
    const reader = this.#reader;
    if (/^[a-z]/.test(reader.text(verb - 1)) && !BEFORE_PARTICIPLE.test(reader.lower(verb - 1))) {
      const direct = this.#subjects.before(verb, from);
      const isNoun =
        direct &&
        (reader.isClauseWord(direct.first, ClauseFlag.ARTICLE) ||
          /^\p{Lu}|s$/u.test(reader.text(direct.last)));
      if (isNoun && !MESSAGE.test(reader.lower(direct.last))) return direct;
    } else {
      const direct = this.#afterWith(verb, from);
      if (direct) return direct;
    }
    if (reader.text(verb - 1) === ',') {
      const main = this.#subjects.attributing(from, verb) ?? this.#subjects.leading(from, verb);
      if (main?.mention ?? main?.pronoun) return main;
    }
    // "Kline said the line was shut, adding": the subject of the verb of saying before it.
    for (let at = verb - 1; at >= from; at -= 1)
      if (!this.#text.isQuoted[at] && isSayingVerb(reader, at) && !reader.text(at).endsWith('ing'))
        return this.#subjectOf(at, from, end);
    return this.#clauseSubject(verb, from);
  }

  /** Returns the name between "with" and a participle: "with Kline saying". */
  #afterWith(verb: number, from: number): NounPhrase | undefined {
    const reader = this.#reader;
    for (let at = verb - 1; at >= Math.max(from, verb - 8); at -= 1) {
      if (/^(?:with|of)$/.test(reader.lower(at))) {
        const phrase = this.#subjects.phrases.endingAt(verb - 1, at + 1);
        return phrase?.mention ? phrase : undefined;
      }
      if (!/^[\p{L}\p{N}]/u.test(reader.text(at))) return undefined;
    }
    return undefined;
  }

  /** Returns the subject of the clause that contains a verb without a subject. */
  #clauseSubject(verb: number, from: number): NounPhrase | undefined {
    const reader = this.#reader;
    let start = from;
    for (let at = verb - 1; at > from; at -= 1) {
      if (this.#text.isQuoted[at]) continue;
      const isStart = CLAUSE_START.test(reader.lower(at)) && !reader.text(at + 1).endsWith('ing');
      if (!isStart && !/^[;:]$/.test(reader.text(at))) continue;
      start = at + 1;
      break;
    }
    return (
      this.#subjects.leading(start, verb) ?? (start > from ? this.#subjects.leading(from, verb) : undefined)
    );
  }

  /** Returns the owner of a statement noun that introduces the quotation: "Kline’s repeated claim that". */
  #owner(noun: number, from: number, quote: number): NounPhrase | undefined {
    const reader = this.#reader;
    const next = reader.text(noun + 1);
    const isNext = noun + 1 >= this.#text.firstWord(quote);
    const quoted = this.#text.quotes[quote]?.text ?? '';
    // Diaz’s claim is “wrong”, Diaz’s claims “have no basis”: the quotation is about the claim.
    const isPredicate =
      (isNext || /^(?:was|is)$/.test(next)) &&
      /^\p{Ll}/u.test(quoted) &&
      /^(?:is|was|are|were|ha[sd]|have)$/.test(isNext ? (/^\w+/.exec(quoted)?.[0] ?? '') : next);
    if (isPredicate || (!isNext && !/^(?:that|about|of|to|was|is|[:,—–-]|--)$/.test(next))) return undefined;
    // "Kline said that Diaz’s claim that it was safe is “wrong”": the quotation is not what Diaz claims.
    if (/^(?:about|of|to)$/.test(next) && this.#text.firstWord(quote) - noun > 6) return undefined;
    let verbs = 0;
    for (let at = noun + 1; at < this.#text.firstWord(quote); at += 1)
      if (/^(?:is|are|was|were|has|had)$/.test(reader.lower(at))) verbs += 1;
    if (verbs > (next === 'that' || next === 'was' || next === 'is' ? 1 : 0)) return undefined;
    for (let at = noun - 1; at >= Math.max(from, noun - 4); at -= 1) {
      if (reader.isPossessive(at)) return this.#subjects.phrases.endingAt(at - 1, from);
      if (/^(?:his|her)$/.test(reader.lower(at)))
        return pronoun(at, reader.lower(at) === 'his' ? 'he' : 'she');
      if (!/^\p{L}/u.test(reader.text(at)) || isSayingVerb(reader, at)) return undefined;
    }
    return undefined;
  }

  #attribution(source: NounPhrase | undefined, at: number, isVerb = true): Attribution {
    const pronounOf = source?.pronoun && this.#antecedents.of(source.pronoun, source.first)?.entity;
    return {
      source,
      speaker: pronounOf || (source && speakingEntity(source)),
      verb: isVerb ? this.#reader.text(at) : undefined,
    };
  }

  /** Returns the words of the sentence before a quotation and its mark. */
  #range(quote: number): { readonly from: number; readonly end: number } {
    const reader = this.#reader;
    const first = this.#text.firstWord(quote);
    let from = first;
    while (from > Math.max(0, first - REACH) && reader.sameSentence(from - 1, first)) from -= 1;
    let end = first;
    while (end > from && MARK.test(reader.text(end - 1)) && !this.#text.isQuoted[end - 1]) end -= 1;
    return { from, end };
  }
}

function pronoun(at: number, text: string): NounPhrase {
  return { first: at, last: at, mention: undefined, pronoun: text };
}
