import { type EntitySelector, entityTerm } from '../filter/entity-selector.ts';
import type { KeysetSource } from '../keyset/list.ts';
import { located, type QuotationRow } from '../rows.ts';
import { type AttributionFilter, type AttributionTable, attributionList } from './attribution-list.ts';
import { attributionReaders } from './attribution-readers.ts';

const QUOTATION: AttributionTable = {
  table: 'quotation',
  alias: 'q',
  columns: `q.id, q.text, q.speaker_id as "speakerId", q.speaker_text as "speakerText", q.verb,
  ${located('q')}`,
};

export const quotationReaders = attributionReaders<QuotationRow>(QUOTATION, 'speaker');

/** Defines the list of quotations that match a filter, newest first. */
export const quotationList = (
  filter: AttributionFilter,
  speaker: EntitySelector | null,
): KeysetSource<QuotationRow> =>
  attributionList(QUOTATION, filter, speaker ? [entityTerm('q', speaker)] : []);
