import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createExtractor, extractorVersion } from '../extract/index.ts';
import { loadTagger } from '../extract/tagger/tagger.ts';
import type { Extractor } from '../model/extraction.ts';
import { codeUrl } from '../package-path.ts';

/** The weights are next to the code that loads them, in `src` and in `dist`. */
const WEIGHTS = codeUrl('extract/tagger/weights.bin');
/** The version of the extractor contains this number of hexadecimal digits of the digest of the weights. */
const DIGITS = 8;

/** Creates the extractor with the trained tagger. Reads the weights once, which takes about 0.2 s. */
export async function loadExtractor(): Promise<Extractor> {
  const weights = await readFile(WEIGHTS);
  return createExtractor({ tagger: loadTagger(weights), taggerVersion: digestOf(weights) });
}

/** Returns the version of the extractor that `loadExtractor` creates, without creating it. */
export const trainedVersion = async (): Promise<string> =>
  extractorVersion(digestOf(await readFile(WEIGHTS)));

const digestOf = (weights: Uint8Array): string =>
  createHash('sha256').update(weights).digest('hex').slice(0, DIGITS);
