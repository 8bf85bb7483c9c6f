export { createExtractor, extractorVersion } from './extractor.ts';
export { createRecogniser } from './recogniser.ts';
