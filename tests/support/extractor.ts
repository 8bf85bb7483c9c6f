import { ExtractorThread } from '../../src/ingest/extractor-thread.ts';
import { loadExtractor } from '../../src/ingest/trained-extractor.ts';
import type { Extractor } from '../../src/model/extraction.ts';

/**
 * One extractor thread for the gateways of all test files of a worker, because the extractor takes a second to load. It
 * starts with the first text. Do not close it.
 */
export const sharedExtractor = new ExtractorThread();

let trained: Promise<Extractor> | undefined;

/** Returns the trained extractor, which is loaded once for all test files of a worker. It has no state. */
export function trainedExtractor(): Promise<Extractor> {
  trained ??= loadExtractor();
  return trained;
}
