import { cpuUsage } from 'node:process';
import type { Extractor } from '../../src/model/extraction.ts';
import { joinTokens } from './join-tokens.ts';
import type { LabelledDocument } from './labelled.ts';
import { type ScoredSpan, type Scores, scoreSpans } from './score.ts';

/** A named entity recogniser with its name in reports. */
export interface EvaluatedRecogniser {
  readonly name: string;
  recognise(document: readonly (readonly string[])[]): readonly (readonly ScoredSpan[])[];
  /**
   * Finds the names in a text, if the recogniser reads text and not tokens. Its speed is then measured with this function,
   * so that the time does not include the mapping to tokens, which only the scores need.
   */
  readText?(text: string): unknown;
}

/** A name with an incorrect label, and the number of its occurrences. */
interface Confusion {
  readonly surface: string;
  /** The correct type, or `O` if the words are not a name. */
  readonly gold: string;
  readonly predicted: string;
  readonly count: number;
}

export interface Evaluation {
  readonly recogniser: string;
  readonly scores: Scores;
  readonly tokens: number;
  readonly tokensPerSecond: number;
  readonly confusions: readonly Confusion[];
}

/** The minimum durations of a measurement in seconds. */
interface Durations {
  /** V8 compiles the code during the warm-up. */
  readonly warmUp: number;
  readonly measurement: number;
}
/** After 2 seconds, V8 still compiles much of the code of the complete extraction. */
const DURATIONS: Durations = { warmUp: 5, measurement: 2 };

/**
 * Returns the number of tokens per second of CPU time when documents are processed one after another. Other processes
 * on the machine affect the CPU time less than the elapsed time. The documents are processed repeatedly.
 */
function speed<T>(
  documents: readonly T[],
  tokens: number,
  process: (document: T) => unknown,
  { warmUp, measurement } = DURATIONS,
): number {
  repeat(documents, warmUp, process);
  const { times, seconds } = repeat(documents, measurement, process);
  return Math.round((times * tokens) / seconds);
}

/** Processes all documents repeatedly until a duration of CPU time is reached. */
function repeat<T>(documents: readonly T[], duration: number, process: (document: T) => unknown) {
  const start = cpuUsage();
  let seconds = 0;
  let times = 0;
  do {
    for (const document of documents) process(document);
    times += 1;
    const { user, system } = cpuUsage(start);
    seconds = (user + system) / 1e6;
  } while (seconds < duration);
  return { times, seconds };
}

const countTokens = (documents: readonly LabelledDocument[]): number =>
  documents.flat().reduce((sum, sentence) => sum + sentence.tokens.length, 0);

/**
 * Evaluates a recogniser on labelled documents. Returns the scores of exact spans, the speed, and the errors (most
 * frequent first).
 */
export function evaluate(
  documents: readonly LabelledDocument[],
  recogniser: EvaluatedRecogniser,
  durations = DURATIONS,
): Evaluation {
  const texts = documents.map((document) => document.map((sentence) => sentence.tokens));
  const predicted = texts.flatMap((text) => recogniser.recognise(text));
  const sentences = documents.flat();
  const tokens = countTokens(documents);
  return {
    recogniser: recogniser.name,
    scores: scoreSpans(
      sentences.map((sentence) => sentence.spans),
      predicted,
    ),
    tokens,
    tokensPerSecond: recogniser.readText
      ? speed(documents.map(textOf), tokens, recogniser.readText, durations)
      : speed(texts, tokens, (text) => recogniser.recognise(text), durations),
    confusions: confusions(sentences, predicted),
  };
}

const textOf = (document: LabelledDocument): string =>
  document.map((sentence) => joinTokens(sentence.tokens).text).join(' ');

/** Returns the number of tokens per second of CPU time when an extractor processes the texts of documents. */
export function extractionSpeed(documents: readonly LabelledDocument[], extractor: Extractor): number {
  const publishedAt = new Date(0);
  return speed(documents.map(textOf), countTokens(documents), (body) =>
    extractor.extract({ headline: '', body, publishedAt }),
  );
}

function confusions(
  sentences: readonly { readonly tokens: readonly string[]; readonly spans: readonly ScoredSpan[] }[],
  predicted: readonly (readonly ScoredSpan[])[],
): Confusion[] {
  const counts = new Map<string, Confusion>();
  const add = (surface: string, gold: string, guess: string) => {
    const key = `${surface}\t${gold}\t${guess}`;
    counts.set(key, { surface, gold, predicted: guess, count: (counts.get(key)?.count ?? 0) + 1 });
  };
  sentences.forEach(({ tokens, spans }, s) => {
    const scored = (list: readonly ScoredSpan[]) => list.filter((span) => span.type !== 'MISC');
    const key = (span: ScoredSpan) => `${span.start}:${span.end}`;
    const found = new Map(scored(predicted[s] ?? []).map((span) => [key(span), span.type]));
    const correct = new Map(scored(spans).map((span) => [key(span), span.type]));
    for (const span of scored(spans)) {
      const guess = found.get(key(span)) ?? 'O';
      if (guess !== span.type) add(tokens.slice(span.start, span.end).join(' '), span.type, guess);
    }
    for (const span of scored(predicted[s] ?? [])) {
      if (!correct.has(key(span))) add(tokens.slice(span.start, span.end).join(' '), 'O', span.type);
    }
  });
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.surface < b.surface ? -1 : 1));
}
