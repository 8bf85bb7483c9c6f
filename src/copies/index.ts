export { fingerprintOf } from './fingerprint.ts';
export { Groups } from './groups.ts';
export { signatureOf } from './signature.ts';
export { isSameStory, similarityOf } from './similarity.ts';
