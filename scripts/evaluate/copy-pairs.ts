import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import * as z from 'zod';
import { wordsOf } from '../../src/copies/words.ts';
import { sentences, tokenAt } from '../../src/text/index.ts';
import { chance, integer, pick, type Random, shuffled } from '../shared/random.ts';

/**
 * The minimum numbers of words and sentences of an article that is copied. The changes would leave too little of less.
 */
const LEAST_WORDS = 75;
const LEAST_SENTENCES = 4;
const MOST_CUT = 0.3;

/** An article of the evaluation. */
export interface EvaluatedArticle {
  readonly id: string;
  /** The day in the notation of the file. */
  readonly day: string;
  readonly headline: string;
  readonly body: string;
}

/** Two articles. */
export type ArticlePair = readonly [EvaluatedArticle, EvaluatedArticle];

const line = z
  .object({
    id: z.string().optional(),
    url: z.string().optional(),
    date: z.string().optional(),
    publishedAt: z.string().optional(),
    headline: z.string(),
    body: z.string(),
  })
  .transform(({ id, url, date, publishedAt, headline, body }) => ({
    id: id ?? url ?? headline,
    day: (date ?? publishedAt ?? '').split(' ')[0] ?? '',
    headline,
    body,
  }));

/** Reads a gzipped file with one article per line. */
export async function readArticles(file: string): Promise<EvaluatedArticle[]> {
  const articles: EvaluatedArticle[] = [];
  for await (const text of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
    articles.push(line.parse(JSON.parse(text)));
  }
  return articles;
}

const sentencesOf = (body: string): string[] =>
  sentences(body, tokenAt).map(({ start, end }) => body.slice(start, end));

/** Removes up to 30% of the words, at the end or from the middle. */
function cut(random: Random, body: string): string {
  const words = body.split(/(?<=\s)(?=\S)/);
  const removed = Math.floor(words.length * MOST_CUT * random());
  const start = chance(random, 0.5) ? words.length - removed : integer(random, 1, words.length - removed);
  return [...words.slice(0, start), ...words.slice(start + removed)].join('');
}

/**
 * Returns a shortened copy of an article, with another headline, and with another lead paragraph, a byline or neither.
 */
function copyOf(random: Random, article: EvaluatedArticle, other: EvaluatedArticle): EvaluatedArticle {
  const body = cut(random, article.body);
  const [lead = ''] = sentencesOf(other.body);
  const [place = '', name = ''] = other.headline.split(' ');
  const bodies = [
    body,
    `By ${name} ${place}\n${place}, ${article.day} - ${body}`,
    [lead, ...sentencesOf(body).slice(1)].join(' '),
  ];
  return { ...article, headline: other.headline, body: pick(random, bodies) };
}

/** Makes pairs of an article and a changed copy of it. */
export function madeCopies(
  random: Random,
  articles: readonly EvaluatedArticle[],
  count: number,
): ArticlePair[] {
  const eligible = articles.filter(
    ({ body }) => wordsOf(body).hashes.length >= LEAST_WORDS && sentencesOf(body).length >= LEAST_SENTENCES,
  );
  return shuffled(random, eligible)
    .slice(0, count)
    .map((article) => [article, copyOf(random, article, pick(random, eligible))]);
}

/** Returns a key for a pair that does not depend on the order. */
const pairKey = ([a, b]: ArticlePair): string => [a.id, b.id].sort().join(' ');

/**
 * Returns pairs of different stories on the same subjects: articles, each with the article of the same day that shares
 * the most words with it (Jaccard similarity), except the pairs that are copies according to a person.
 */
export function unrelatedPairs(
  random: Random,
  articles: readonly EvaluatedArticle[],
  copies: ReadonlySet<string>,
  count: number,
): ArticlePair[] {
  const days = new Map<string, { article: EvaluatedArticle; words: ReadonlySet<number> }[]>();
  for (const article of articles) {
    const sameDay = days.get(article.day) ?? [];
    sameDay.push({ article, words: new Set(wordsOf(article.body).hashes) });
    days.set(article.day, sameDay);
  }
  const pairs = new Map<string, ArticlePair>();
  for (const article of shuffled(random, articles)) {
    if (pairs.size === count) break;
    const sameDay = days.get(article.day) ?? [];
    const own = sameDay.find((other) => other.article === article)?.words ?? new Set<number>();
    const nearest = sameDay
      .filter((other) => other.article !== article && !copies.has(pairKey([article, other.article])))
      .map(({ article: other, words }) => ({ other, similarity: jaccard(own, words) }))
      .reduce<{ other: EvaluatedArticle; similarity: number } | null>(
        (best, next) => (best !== null && best.similarity >= next.similarity ? best : next),
        null,
      );
    if (nearest !== null) pairs.set(pairKey([article, nearest.other]), [article, nearest.other]);
  }
  return [...pairs.values()];
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / (a.size + b.size - shared || 1);
}
