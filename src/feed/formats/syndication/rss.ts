import type { Format } from '../../format.ts';
import { xmlFormatRecords } from '../../xml/format-records.ts';
import { isXml } from '../../xml/is-xml.ts';
import { articleOfRss } from './rss-article.ts';

const ROOTS: ReadonlySet<string> = new Set(['rss', 'rdf:RDF']);

/** RSS 0.9, 1.0 and 2.0. */
export const RSS: Format = {
  name: 'rss',
  description: 'RSS 2.0, and 0.9 and 1.0',
  extensions: ['.rss'],
  recognises: (head) => isXml(head) && (/<rss[\s>]/.test(head) || /<rdf:RDF[^>]*purl\.org\/rss\//.test(head)),
  read: (input) =>
    xmlFormatRecords(input, {
      isRecord: (name) => name === 'item',
      isStrict: false,
      canBeEmpty: (root) => ROOTS.has(root),
      articleOf: articleOfRss,
    }),
};
