import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import type { Extraction, ExtractorInput } from '../model/extraction.ts';
import { ANNOTATION_MODES, withAnnotations } from './annotations/annotating-extractor.ts';
import { loadExtractor } from './trained-extractor.ts';

/** The extraction of one text, or the reason why the extractor failed. */
export type ExtractionResult = Extraction | { readonly reason: string };

// The thread of `ExtractorThread` and `ExtractionPool`. Messages that arrive while the extractor is loaded are queued.

const mode = z.enum(ANNOTATION_MODES).nullish().parse(workerData) ?? 'ignore';
const extractor = withAnnotations(await loadExtractor(), mode);
parentPort?.on('message', (texts: readonly ExtractorInput[]) => parentPort?.postMessage(texts.map(extract)));

function extract(text: ExtractorInput): ExtractionResult {
  try {
    return extractor.extract(text);
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}
