import type { NamedStatement } from '../../database.ts';
import { type EntitySelector, entityTerm } from '../filter/entity-selector.ts';
import type { KeysetSource } from '../keyset/list.ts';
import { defineList, defineLookup, perParent, readOne } from '../reader.ts';
import { type Id, located, type QuotationRow } from '../rows.ts';
import { type AttributionFilter, attributionList } from './attribution-list.ts';

const QUOTATION_COLUMNS = `q.id, q.text, q.speaker_id as "speakerId", q.speaker_text as "speakerText", q.verb,
  ${located('q')}`;

const QUOTATION_BY_ID: NamedStatement<QuotationRow> = {
  name: 'quotation_by_id',
  text: `select ${QUOTATION_COLUMNS} from quotation q where q.id = any($1::int8[])`,
};

/** Reads a quotation by its id; null if there is none. */
export const quotationReader = defineLookup({
  name: 'quotation',
  load: (database, ids: readonly Id[]) => readOne(database, QUOTATION_BY_ID, ids, (row) => row.id),
});

/** The quotations of a speaker, newest article first. */
export const quotationsBySpeakerReader = defineList<QuotationRow>(
  {
    name: 'quotations_by_speaker',
    text: perParent(`select ${QUOTATION_COLUMNS} from quotation q
    where q.speaker_id = parent.id order by q.published_at desc, q.article_id desc, q.start`),
  },
  'entity',
);

/** The quotations in an article, in order of appearance. */
export const quotationsReader = defineList<QuotationRow>(
  {
    name: 'quotations',
    text: perParent(`select ${QUOTATION_COLUMNS} from quotation q
    where q.article_id = parent.id order by q.start, q."end"`),
  },
  'article',
);

/** Defines the list of quotations that match a filter, newest first. */
export const quotationList = (
  filter: AttributionFilter,
  speaker: EntitySelector | null,
): KeysetSource<QuotationRow> =>
  attributionList(
    { table: 'quotation', alias: 'q', columns: QUOTATION_COLUMNS },
    filter,
    speaker ? [entityTerm('q', speaker)] : [],
  );
