import type { Format } from '../../format.ts';
import { jsonFormatRecords } from '../../json/format-records.ts';
import { articleOfJsonLd } from './article.ts';
import { articleNodesOf } from './graph.ts';

const CONTEXT = /"@context"\s*:\s*(?:[[{]\s*)*(?:"[^"]{0,50}"\s*:\s*)?"https?:\\?\/\\?\/schema\.org/i;

/** schema.org `NewsArticle` and its subtypes as JSON-LD: one object, an array, a graph, or one object per line. */
export const JSON_LD: Format = {
  name: 'json-ld',
  description: 'JSON-LD of schema.org: articles as objects, arrays or graphs',
  extensions: ['.jsonld'],
  recognises: (head) => /^\s*[[{]/.test(head) && CONTEXT.test(head),
  read: (input) => jsonFormatRecords(input, { membersOf: articleNodesOf, articleOf: articleOfJsonLd }),
};
