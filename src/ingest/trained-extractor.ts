import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createExtractor } from '../extract/index.ts';
import { loadTagger } from '../extract/tagger/tagger.ts';
import type { Extractor } from '../model/extraction.ts';

/** The weights lie beside the code that reads them, in `src` and in `dist`. */
const WEIGHTS = new URL('../extract/tagger/weights.bin', import.meta.url);
/** Hexadecimal digits of the weights' digest that go into the extractor's version. */
const DIGITS = 8;

/** The extractor with its trained recogniser: reads the weights (a fifth of a second), then touches no file again. */
export async function loadExtractor(): Promise<Extractor> {
  const weights = await readFile(WEIGHTS);
  const digest = createHash('sha256').update(weights).digest('hex').slice(0, DIGITS);
  return createExtractor({ tagger: loadTagger(weights), taggerVersion: digest });
}
