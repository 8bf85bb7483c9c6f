import { parentPort } from 'node:worker_threads';
import type { ExtractorInput } from '../model/extraction.ts';
import { loadExtractor } from './trained-extractor.ts';

// The thread of `ExtractorThread`. Messages that arrive while the extractor is loaded are queued.

const extractor = await loadExtractor();
parentPort?.on('message', (input: ExtractorInput) => parentPort?.postMessage(extractor.extract(input)));
