export { isEnglish } from './language.ts';
export { normalise } from './normalise.ts';
export { paragraphs } from './paragraphs.ts';
export { type Sentence, sentences } from './sentences.ts';
export { type Token, type TokenAt, tokenAt, tokenise } from './tokens.ts';
