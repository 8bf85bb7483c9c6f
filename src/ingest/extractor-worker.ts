import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod';
import type { Article } from '../model/article.ts';
import type { ExtractorInput } from '../model/extraction.ts';
import { ANNOTATION_MODES, withAnnotations } from './annotations/annotating-extractor.ts';
import { extractedRows, orFailure } from './extracted.ts';
import { loadExtractor } from './trained-extractor.ts';

// The thread of `ExtractorThread` and `ExtractionPool`. Messages that arrive while the extractor is loaded are queued.

const { annotations, output } = z
  .object({
    annotations: z.enum(ANNOTATION_MODES).default('ignore'),
    output: z.enum(['EXTRACTION', 'ROWS']).default('EXTRACTION'),
  })
  .parse(workerData);
const extractor = withAnnotations(await loadExtractor(), annotations);

if (output === 'ROWS') respond((article: Article) => extractedRows(article, extractor));
else respond((text: ExtractorInput) => extractor.extract(text));

function respond<Input>(convert: (input: Input) => unknown): void {
  parentPort?.on('message', (inputs: readonly Input[]) =>
    parentPort?.postMessage(inputs.map(orFailure(convert))),
  );
}
