import type { Format } from '../../format.ts';
import { xmlFormatRecords } from '../../xml/format-records.ts';
import { isXml } from '../../xml/is-xml.ts';
import { articleOfAtom } from './atom-article.ts';

/** Atom 1.0. */
export const ATOM: Format = {
  name: 'atom',
  description: 'Atom 1.0',
  extensions: ['.atom'],
  recognises: (head) =>
    isXml(head) && /<(?:feed|entry)\s[^>]*(?:w3\.org\/2005\/Atom|purl\.org\/atom)/.test(head),
  read: (input) =>
    xmlFormatRecords(input, {
      isRecord: (name) => name === 'entry',
      isStrict: false,
      canBeEmpty: (root) => root === 'feed',
      articleOf: articleOfAtom,
    }),
};
