import { parentPort } from 'node:worker_threads';
import type { Extraction, ExtractorInput } from '../model/extraction.ts';
import { loadExtractor } from './trained-extractor.ts';

/** The extraction of one text, or the reason why the extractor failed. */
export type ExtractionResult = Extraction | { readonly reason: string };

// The thread of `ExtractorThread` and `ExtractionPool`. Messages that arrive while the extractor is loaded are queued.

const extractor = await loadExtractor();
parentPort?.on('message', (texts: readonly ExtractorInput[]) => parentPort?.postMessage(texts.map(extract)));

function extract(text: ExtractorInput): ExtractionResult {
  try {
    return extractor.extract(text);
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}
