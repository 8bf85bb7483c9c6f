import type { StatementForm, StatementKind } from '../../../model/extraction.ts';
import type { NamedStatement } from '../../database.ts';
import { either } from '../filter/article-filter.ts';
import type { KeysetSource } from '../keyset/list.ts';
import type { SqlPart } from '../named-statement.ts';
import { defineList, defineLookup, perParent, readOne } from '../reader.ts';
import { type Id, located, type StatementRow } from '../rows.ts';
import { type AttributionFilter, attributionList } from './attribution-list.ts';

const STATEMENT_COLUMNS = `s.id, s.text, s.form, s.kind, s.source_id as "sourceId",
  s.source_text as "sourceText", s.cue, ${located('s')}`;

const STATEMENT_BY_ID: NamedStatement<StatementRow> = {
  name: 'statement_by_id',
  text: `select ${STATEMENT_COLUMNS} from statement s where s.id = any($1::int8[])`,
};

/** Reads a statement by its id; null if there is none. */
export const statementReader = defineLookup({
  name: 'statement',
  load: (database, ids: readonly Id[]) => readOne(database, STATEMENT_BY_ID, ids, (row) => row.id),
});

/** The statements of a source, newest article first. */
export const statementsBySourceReader = defineList<StatementRow>(
  {
    name: 'statements_by_source',
    text: perParent(`select ${STATEMENT_COLUMNS} from statement s
    where s.source_id = parent.id order by s.published_at desc, s.article_id desc, s.start`),
  },
  'entity',
);

/** The statements in an article, in order of appearance. */
export const statementsReader = defineList<StatementRow>(
  {
    name: 'statements',
    text: perParent(`select ${STATEMENT_COLUMNS} from statement s
    where s.article_id = parent.id order by s.start, s."end"`),
  },
  'article',
);

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
  attributionList({ table: 'statement', alias: 's', columns: STATEMENT_COLUMNS }, filter, [
    ...oneOf('k', kinds),
    ...oneOf('f', forms),
  ]);
