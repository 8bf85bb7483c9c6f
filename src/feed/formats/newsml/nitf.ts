import type { Format } from '../../format.ts';
import { xmlFormatRecords } from '../../xml/format-records.ts';
import { isXml } from '../../xml/is-xml.ts';
import { articleOfNitf } from './nitf-article.ts';

/** NITF 3: one document, or several within another element. */
export const NITF: Format = {
  name: 'nitf',
  description: 'NITF 3: one document, or several within another element',
  extensions: [],
  recognises: (head) => isXml(head) && /<(?:[\w-]+:)?nitf[\s>]/.test(head),
  read: (input) =>
    xmlFormatRecords(input, {
      isRecord: (name) => name === 'nitf',
      isStrict: true,
      articleOf: articleOfNitf,
    }),
};
