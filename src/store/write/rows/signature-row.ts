import { fingerprintOf, signatureOf } from '../../../copies/index.ts';

/** The parts of an article on which its signature depends. */
export interface SignedArticle {
  readonly headline: string;
  readonly body: string;
  readonly publishedAt: Date;
}

/** The length of a period in milliseconds: six days. */
const PERIOD = 518_400_000;

/**
 * Returns the hashes of an article as a literal of a PostgreSQL array. They are combined with the number of the period
 * in which the article was published, as `copy_period` in the migrations returns it.
 */
export function storedHashes({ headline, body, publishedAt }: SignedArticle): string {
  const period = Math.imul(Math.floor(publishedAt.getTime() / PERIOD), 2_654_435_761);
  return `{${signatureOf(fingerprintOf(headline, body)).map((hash) => hash ^ period)}}`;
}
