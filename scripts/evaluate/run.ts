import type { Extractor } from '../../src/model/extraction.ts';
import type { LabelledDocument } from './labelled.ts';
import { layOut } from './lay-out.ts';
import { type ScoredSpan, type Scores, scoreSpans } from './score.ts';

/** Something that finds names in a document of tokens, by the name it is reported under. */
export interface Recogniser {
  readonly name: string;
  recognise(document: readonly (readonly string[])[]): readonly (readonly ScoredSpan[])[];
}

/** A mistake that recurs: the words, and what they are held for. */
interface Confusion {
  readonly surface: string;
  /** The right type, or `O` where there is no such name. */
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

/** Tokens read before the clock starts, so that the compiler has seen the code. */
const WARM_UP = 20_000;
/** Seconds that a speed is taken over: what is read sooner is read again. */
const MEASURED = 1;

/** How fast documents are read one after the other, in tokens a second on one core. */
function speed<T>(documents: readonly T[], tokens: number, read: (document: T) => unknown): number {
  const warm = Math.ceil(documents.length * Math.min(1, WARM_UP / tokens));
  for (const document of documents.slice(0, warm)) read(document);
  const start = performance.now();
  let seconds = 0;
  let times = 0;
  do {
    for (const document of documents) read(document);
    times += 1;
    seconds = (performance.now() - start) / 1000;
  } while (seconds < MEASURED);
  return Math.round((times * tokens) / seconds);
}

const countTokens = (documents: readonly LabelledDocument[]): number =>
  documents.flat().reduce((sum, sentence) => sum + sentence.tokens.length, 0);

/** Measures a recogniser on labelled documents: exact spans, speed, commonest confusions first. */
export function evaluate(documents: readonly LabelledDocument[], recogniser: Recogniser): Evaluation {
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

/** How fast an extractor makes all its layers of the texts of documents, in their tokens a second. */
export function extractionSpeed(documents: readonly LabelledDocument[], extractor: Extractor): number {
  const bodies = documents.map((document) =>
    document.map((sentence) => layOut(sentence.tokens).text).join(' '),
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
  const note = (surface: string, gold: string, guess: string) => {
    const key = `${surface}\t${gold}\t${guess}`;
    counts.set(key, { surface, gold, predicted: guess, count: (counts.get(key)?.count ?? 0) + 1 });
  };
  sentences.forEach(({ tokens, spans }, s) => {
    const scored = (list: readonly ScoredSpan[]) => list.filter((span) => span.type !== 'MISC');
    const key = (span: ScoredSpan) => `${span.start}:${span.end}`;
    const found = new Map(scored(predicted[s] ?? []).map((span) => [key(span), span.type]));
    const right = new Map(scored(spans).map((span) => [key(span), span.type]));
    for (const span of scored(spans)) {
      const guess = found.get(key(span)) ?? 'O';
      if (guess !== span.type) note(tokens.slice(span.start, span.end).join(' '), span.type, guess);
    }
    for (const span of scored(predicted[s] ?? [])) {
      if (!right.has(key(span))) note(tokens.slice(span.start, span.end).join(' '), 'O', span.type);
    }
  });
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.surface < b.surface ? -1 : 1));
}
