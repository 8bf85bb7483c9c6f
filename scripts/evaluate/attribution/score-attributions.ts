import type { Extraction, Extractor, StatementForm } from '../../../src/model/extraction.ts';
import { type AttributedDocument, formOf } from './attributions.ts';
import { type FoundStatement, foundStatements } from './found.ts';
import { common, wordStarts, wordsIn } from './overlap.ts';
import { isNamed, isPronoun, isRelative, isSameSource, type Verdict, verdictOn } from './source.ts';

type Labelled = AttributedDocument['attributions'][number];

/** Sums over statements. Overlaps of one statement are shares from 0 to 1. */
export interface Overlap {
  statements: number;
  words: number;
  commonWords: number;
  /** The sum of the shares of each statement that the other side covers. */
  shares: number;
  exact: number;
}

/** The counts of one form of statements. */
export interface FormTally {
  readonly gold: Overlap;
  readonly found: Overlap;
  /** The labelled statements of which at least half is found, and whether their source and cue are right. */
  readonly matched: { count: number; source: number; cue: number };
  /** Verdicts on the entity of the statements whose labelled source is a name. Statements that are not found are open. */
  readonly named: Record<Verdict, number>;
  /**
   * The matched statements whose labelled source is "he" or "she". The antecedent is not labelled: `agrees` counts the
   * resolved pronouns that refer to the entity of the last labelled source before them that is a name.
   */
  readonly pronouns: { count: number; resolved: number; comparable: number; agrees: number };
}

/** The counts of each form, and errors as text. */
export interface AttributionScores {
  readonly documents: number;
  readonly forms: Readonly<Record<StatementForm, FormTally>>;
  readonly errors: readonly string[];
}

/** The maximum distance between a relative pronoun and its antecedent, in characters. */
const REACH = 200;

const noOverlap = (): Overlap => ({ statements: 0, words: 0, commonWords: 0, shares: 0, exact: 0 });
const noTally = (): FormTally => ({
  gold: noOverlap(),
  found: noOverlap(),
  matched: { count: 0, source: 0, cue: 0 },
  named: { right: 0, open: 0, wrong: 0 },
  pronouns: { count: 0, resolved: 0, comparable: 0, agrees: 0 },
});

/** Compares the statements that an extractor finds in each document with the labels. */
export function scoreAttributions(
  documents: readonly AttributedDocument[],
  extractor: Extractor,
): AttributionScores {
  const forms = { DIRECT: noTally(), INDIRECT: noTally(), MIXED: noTally() };
  const errors: string[] = [];
  for (const document of documents) scoreDocument(document, extractor, forms, errors);
  return { documents: documents.length, forms, errors };
}

function scoreDocument(
  { id, text, attributions }: AttributedDocument,
  extractor: Extractor,
  forms: Readonly<Record<StatementForm, FormTally>>,
  errors: string[],
): void {
  const extraction = extractor.extract({ headline: '', body: text, publishedAt: new Date(0) });
  const starts = wordStarts(text);
  const found = foundStatements(starts, extraction);
  const labels = attributions
    .map((label) => ({ label, words: wordsIn(starts, label.content) }))
    .filter(({ words }) => words.size > 0)
    .sort((a, b) => startOf(a.label) - startOf(b.label));
  for (const statement of found) {
    const best = Math.max(0, ...labels.map(({ words }) => common(statement.words, words)));
    const isExact = best === statement.words.size && labels.some(({ words }) => words.size === best);
    add(forms[statement.form].found, statement.words.size, best, isExact);
    if (best === 0) errors.push(`${id}: ${statement.form} not labelled: ${shown(statement)}`);
  }
  let lastNamed: Labelled | undefined;
  for (const { label, words } of labels) {
    const form = formOf(text, label.content);
    const tally = forms[form];
    const parts = found.filter((one) => common(one.words, words) * 2 >= one.words.size);
    const union = new Set(parts.flatMap((one) => [...one.words]));
    const best = Math.max(common(union, words), ...found.map((one) => common(one.words, words)));
    add(tally.gold, words.size, best, union.size === words.size && best === words.size);
    const source = sourceOf(text, label);
    const match = bestOf(found, words, textOf(text, label.cue));
    if (match) {
      scoreParts({ text, label, extraction, match, lastNamed }, tally, errors, id);
    } else {
      if (isNamed(source)) tally.named.open += 1;
      errors.push(
        `${id}: ${form} missed: ${source} | ${textOf(text, label.cue)} | ${textOf(text, label.content)}`,
      );
    }
    if (isNamed(source)) lastNamed = label;
  }
}

interface Matched {
  readonly text: string;
  readonly label: Labelled;
  readonly extraction: Extraction;
  readonly match: FoundStatement;
  /** The last attribution before this one whose source is a name. */
  readonly lastNamed: Labelled | undefined;
}

function scoreParts(matched: Matched, tally: FormTally, errors: string[], id: string): void {
  const { text, label, match, extraction, lastNamed } = matched;
  const source = sourceOf(text, label);
  const isRight = isRightSource(source, matched);
  tally.matched.count += 1;
  if (isRight) tally.matched.source += 1;
  else errors.push(`${id}: ${match.form} source is "${source}": ${shown(match)}`);
  if (isRightCue(textOf(text, label.cue), match.cue)) tally.matched.cue += 1;
  const span = label.source[0];
  if (span && isNamed(source)) {
    const verdict = verdictOn(text, span, match.source, extraction);
    tally.named[verdict] += 1;
    if (verdict === 'wrong')
      errors.push(`${id}: ${match.form} entity of "${source}" is ${match.source?.key}: ${shown(match)}`);
  }
  if (!isPronoun(source)) return;
  tally.pronouns.count += 1;
  if (match.source === null) return;
  tally.pronouns.resolved += 1;
  const before = lastNamed?.source[0];
  if (!before) return;
  tally.pronouns.comparable += 1;
  if (verdictOn(text, before, match.source, extraction) === 'right') tally.pronouns.agrees += 1;
}

function isRightSource(source: string, { text, label, match, extraction }: Matched): boolean {
  const span = label.source[0];
  if (!span) return match.source === null && match.sourceText === null;
  if (match.sourceText !== null) {
    // The antecedent of a relative pronoun is not labelled: words directly before it are right.
    if (isRelative(source))
      return text.slice(Math.max(0, span.start - REACH), span.start).includes(match.sourceText);
    return isSameSource(source, match.sourceText);
  }
  return isNamed(source) && verdictOn(text, span, match.source, extraction) === 'right';
}

function isRightCue(labelled: string, found: string | null): boolean {
  if (found === null) return !/\p{L}/u.test(labelled);
  const words = new Set(labelled.toLowerCase().split(/\P{L}+/u));
  return found
    .toLowerCase()
    .split(/\P{L}+/u)
    .some((word) => word !== '' && words.has(word));
}

/**
 * Returns the statement that corresponds to a label: both have at least half of the words of the shorter one in common.
 * Of several statements, one with the same cue is preferred, then the one with the most words in common.
 */
function bestOf(
  found: readonly FoundStatement[],
  words: ReadonlySet<number>,
  cue: string,
): FoundStatement | undefined {
  let best: FoundStatement | undefined;
  let most = 0;
  for (const one of found) {
    const shared = common(one.words, words);
    if (shared === 0 || shared * 2 < Math.min(one.words.size, words.size)) continue;
    const score = shared / (one.words.size + words.size - shared) + (isRightCue(cue, one.cue) ? 1 : 0);
    if (score > most) [best, most] = [one, score];
  }
  return best;
}

function add(sum: Overlap, words: number, commonWords: number, isExact: boolean): void {
  sum.statements += 1;
  sum.words += words;
  sum.commonWords += commonWords;
  sum.shares += commonWords / words;
  if (isExact) sum.exact += 1;
}

const startOf = ({ content }: Labelled): number => content[0]?.start ?? 0;
const sourceOf = (text: string, label: Labelled): string => textOf(text, label.source);
const textOf = (text: string, spans: Labelled['source']): string =>
  spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ');
const shown = ({ sourceText, cue, text }: FoundStatement): string =>
  `${sourceText ?? '?'} | ${cue ?? '?'} | ${text.replace(/\s+/g, ' ')}`;
