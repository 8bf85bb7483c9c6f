import type { Format } from '../format.ts';
import { CSV } from './csv.ts';
import { HTML } from './html/index.ts';
import { MARKDOWN } from './markdown/index.ts';
import { NDJSON } from './ndjson.ts';
import { PLAIN_TEXT } from './plain-text.ts';

/** All formats, from the most to the least specific: the first that recognises an input reads it. */
export const FORMATS: readonly Format[] = [HTML, MARKDOWN, NDJSON, CSV, PLAIN_TEXT];
