import type { Format } from '../format.ts';
import { MARKDOWN } from './markdown/index.ts';
import { PLAIN_TEXT } from './plain-text.ts';

/** All formats, from the most to the least specific: the first that recognises an input reads it. */
export const FORMATS: readonly Format[] = [MARKDOWN, PLAIN_TEXT];
