import type { Format } from '../../format.ts';
import { xmlFormatRecords } from '../../xml/format-records.ts';
import { isXml } from '../../xml/is-xml.ts';
import { articleOfNewsMl } from './newsml-article.ts';

/** Items of NewsML-G2. Only a `newsItem` can contain an article. */
const ITEMS: ReadonlySet<string> = new Set([
  ...['newsItem', 'packageItem', 'conceptItem', 'knowledgeItem', 'planningItem', 'catalogItem'],
]);

/** NewsML-G2: one item, or a message with several items. */
export const NEWSML_G2: Format = {
  name: 'newsml-g2',
  description: 'NewsML-G2: one news item, or a news message with several',
  extensions: [],
  recognises: (head) =>
    isXml(head) && /<(?:[\w-]+:)?(?:newsMessage|newsItem|packageItem|conceptItem)[\s>]/.test(head),
  read: (input) =>
    xmlFormatRecords(input, {
      isRecord: (name) => ITEMS.has(name),
      isStrict: true,
      articleOf: articleOfNewsMl,
    }),
};
