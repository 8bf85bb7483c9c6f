import { defineList, perParent } from '../reader.ts';
import { located, type QuantityRow, type TimeExpressionRow } from '../rows.ts';

/** The quantities in an article, in order of appearance. */
export const quantitiesReader = defineList<QuantityRow>(
  {
    name: 'quantities',
    text: perParent(`select q.kind, q.value, q.max_value as "maxValue", q.unit, q.text, ${located('q')} from quantity q
    where q.article_id = parent.id order by q.start, q."end"`),
  },
  'article',
);

/** The dates and periods in an article, in order of appearance. */
export const timeExpressionsReader = defineList<TimeExpressionRow>(
  {
    name: 'time_expressions',
    text: perParent(`select t.text, t."from", t."to", ${located('t')} from time_expression t
    where t.article_id = parent.id order by t.start, t."end"`),
  },
  'article',
);
