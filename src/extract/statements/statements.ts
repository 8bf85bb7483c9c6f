import type { Quotation, Statement } from '../../model/extraction.ts';
import { afterDateline } from '../clauses/dateline.ts';
import { DocumentReader } from '../document/document-reader.ts';
import type { Draft, Step } from '../document/draft.ts';
import { candidatesIn } from './candidates.ts';
import { enclosing } from './enclosing.ts';
import { limitedContent } from './limits.ts';
import { QuotedWords } from './quoted-words.ts';
import { Scope } from './sentence/scope.ts';
import { Flag, flagsOfWords, TRIGGER } from './sentence/word-flags.ts';
import { Sources } from './sources.ts';
import { statementOf } from './statement.ts';

/**
 * The maximum length of a sentence that is analysed, in words. Longer texts without a full stop are lists and tables,
 * and the time for a sentence is not linear in its length.
 */
const LONGEST_SENTENCE = 250;

/** The verb of a finding, which a source reports as a part of another statement. */
const FINDING = /^(?:concluded|discovered|found|learned|learnt)$/;

/** Extracts statements: direct speech, and what sources say, demand, expect or believe in the words of the article. */
export const statementsStep: Step = {
  name: 'statements',
  needs: ['people', 'organisations', 'places', 'countries', 'quotations'],
  gives: ['statements'],
  run(draft) {
    const quoted = new QuotedWords(draft);
    const sources = new Sources(draft, quoted.flags);
    const found = new Map<string, Statement>();
    const add = (statement: Statement) => {
      const key = `${statement.start} ${statement.end}`;
      if (!found.has(key)) found.set(key, statement);
    };
    for (const scope of scopesOf(draft, sources, quoted)) {
      const candidates = candidatesIn(scope);
      for (const [index, candidate] of candidates.entries()) {
        const content = limitedContent(scope, candidates, index);
        const outer = enclosing(scope, candidates, index);
        // "Lund says it has found …" is one statement.
        const isPart = outer?.kind === 'SAYS' && FINDING.test(scope.lower(candidate.cue?.last ?? -1));
        const statement =
          content &&
          !isPart &&
          statementOf(draft, scope, { ...candidate, speaker: outer?.source }, content, sources, quoted);
        if (statement) add(statement);
      }
    }
    for (const quotation of quoted.unmarked()) if (isAttributed(quotation)) add(directStatement(quotation));
    draft.statements = [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  },
};

/** Returns the sentences with a word at which an attribution may begin. */
function* scopesOf(draft: Draft, sources: Sources, quoted: QuotedWords): Generator<Scope> {
  const reader = DocumentReader.of(draft);
  const flags = flagsOfWords(reader);
  let end = 0;
  for (const { tokens } of draft.document.sentences) {
    const from = end;
    end += tokens.length;
    if (tokens.length > LONGEST_SENTENCE || !mayAttribute(flags, from, end)) continue;
    // "PARIS, May 8 — At least": the place and the day are not part of any content.
    const hasDateline =
      /^\p{Lu}{3,}$/u.test(reader.text(from)) && sources.kindEndingAt(from) !== 'ORGANIZATION';
    const start = hasDateline ? afterDateline(reader, from, end) : from;
    yield new Scope(reader, start, end, sources, quoted.flags, flags);
  }
}

/** Returns whether an attribution may begin in words `[from, end)`. */
function mayAttribute(flags: Int32Array, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (((flags[at] ?? 0) & TRIGGER) !== 0) return true;
  const labelEnd = Math.min(end, from + 6);
  for (let at = from; at < labelEnd; at += 1) if (((flags[at] ?? 0) & Flag.COLON) !== 0) return true;
  return false;
}

const isAttributed = ({ speaker, speakerText, verb }: Quotation): boolean =>
  speaker !== null || speakerText !== null || verb !== null;

function directStatement({ start, end, text, speaker, speakerText, verb, sentence }: Quotation): Statement {
  return {
    start,
    end,
    text,
    form: 'DIRECT',
    kind: 'SAYS',
    source: speaker,
    sourceText: speakerText,
    cue: verb,
    sentence,
  };
}
