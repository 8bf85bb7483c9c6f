import type { StatementForm, StatementKind } from '../../../model/extraction.ts';
import { either } from '../filter/article-filter.ts';
import type { KeysetSource } from '../keyset/list.ts';
import type { SqlPart } from '../named-statement.ts';
import { located, type StatementRow } from '../rows.ts';
import { type AttributionFilter, type AttributionTable, attributionList } from './attribution-list.ts';
import { attributionReaders } from './attribution-readers.ts';

const STATEMENT: AttributionTable = {
  table: 'statement',
  alias: 's',
  columns: `s.id, s.text, s.form, s.kind, s.source_id as "sourceId",
  s.source_text as "sourceText", s.cue, ${located('s')}`,
};

export const statementReaders = attributionReaders<StatementRow>(STATEMENT, 'source');

/** Selects the statements that match every condition. */
export interface StatementFilter extends AttributionFilter {
  /** The kind is one of these. An empty array means no condition. */
  readonly kinds: readonly StatementKind[];
  /** The form is one of these. An empty array means no condition. */
  readonly forms: readonly StatementForm[];
}

const oneOf = (letter: 'k' | 'f', values: readonly (StatementKind | StatementForm)[]): SqlPart[] =>
  values.length === 0 ? [] : [either(values.map((value) => () => `term('${letter}', '${value}')`))];

/** Defines the list of statements that match a filter, newest first. */
export const statementList = ({ kinds, forms, ...filter }: StatementFilter): KeysetSource<StatementRow> =>
  attributionList(STATEMENT, filter, [...oneOf('k', kinds), ...oneOf('f', forms)]);
