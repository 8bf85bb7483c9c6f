import type { Extractor } from '../../src/model/extraction.ts';
import { joinTokens } from './join-tokens.ts';
import type { LabelledDocument } from './labelled.ts';
import { type ScoredSpan, type Scores, scoreSpans } from './score.ts';

/** A named entity recogniser with its name in reports. */
export interface EvaluatedRecogniser {
  readonly name: string;
  recognise(document: readonly (readonly string[])[]): readonly (readonly ScoredSpan[])[];
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

/** The number of tokens that are processed in the warm-up, so that V8 compiles the code. */
const WARM_UP = 20_000;
/**
 * The minimum duration of a measurement in seconds. The documents are processed repeatedly until this duration is
 * reached.
 */
const MIN_SECONDS = 1;

/** Returns the number of tokens per second when documents are processed one after another. */
function speed<T>(documents: readonly T[], tokens: number, process: (document: T) => unknown): number {
  const warm = Math.ceil(documents.length * Math.min(1, WARM_UP / tokens));
  for (const document of documents.slice(0, warm)) process(document);
  const start = performance.now();
  let seconds = 0;
  let times = 0;
  do {
    for (const document of documents) process(document);
    times += 1;
    seconds = (performance.now() - start) / 1000;
  } while (seconds < MIN_SECONDS);
  return Math.round((times * tokens) / seconds);
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
    tokensPerSecond: speed(texts, tokens, (text) => recogniser.recognise(text)),
    confusions: confusions(sentences, predicted),
  };
}

/** Returns the number of tokens per second when an extractor processes the texts of documents. */
export function extractionSpeed(documents: readonly LabelledDocument[], extractor: Extractor): number {
  const bodies = documents.map((document) =>
    document.map((sentence) => joinTokens(sentence.tokens).text).join(' '),
  );
  const publishedAt = new Date(0);
  return speed(bodies, countTokens(documents), (body) =>
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
