export { createExtractor } from './extractor.ts';
export { createRecogniser } from './recogniser.ts';
