export { type Fingerprint, fingerprintOf } from './fingerprint.ts';
export { signatureOf } from './signature.ts';
export { isSameStory, type Similarity, similarityOf } from './similarity.ts';
