import type { Database, Statement } from '../database.ts';
import { type ArticleFilter, filterQuery } from '../read/filter/article-filter.ts';
import { rangeCondition } from '../read/filter/time-range.ts';
import { type Bind, namedStatement } from '../read/named-statement.ts';
import type { Id } from '../read/rows.ts';
import {
  ALL_ENTITIES,
  type ChangeEvent,
  type ChangeKind,
  LAST_IN_COMMIT,
  type Position,
} from './position.ts';

/** Most events of a batch, and most commits. */
const BATCH = 1_000;
const COMMITS = 500;

/** What came next in the log. */
export interface Batch {
  readonly events: readonly ChangeEvent[];
  /** Where it ends; where it began if nothing came. */
  readonly end: Position;
  /** Whether more may be read at once. */
  readonly more: boolean;
}

/** `offset 0` has the events of each commit found through their index, whatever the planner thinks of the tables. */
const EVENTS: Statement<{ commit: Id; kind: ChangeKind; subject: Id }> = {
  name: 'live_events',
  text: `select c.id as commit, e.kind, e.subject
    from (select number, id from change_commit where id >= $1::int8 order by id limit ${COMMITS}) c
      cross join lateral (
        select kind, subject from change_event
        where commit_number = c.number and (c.id > $1 or (kind, subject) > ($2::"ChangeKind", $3::int8))
        order by kind, subject limit ${BATCH} offset 0
      ) e
    order by c.id, e.kind, e.subject limit ${BATCH}`,
};

/** What came after a position, in the order of commits. */
export async function readChanges(database: Database, after: Position): Promise<Batch> {
  const rows = await database.query(EVENTS, [after.commit, after.kind, after.subject]);
  const events = rows.map(({ commit, kind, subject }) => ({ commit: Number(commit), kind, subject }));
  const commits = new Set(events.map(({ commit }) => commit));
  return {
    events,
    end: events.at(-1) ?? after,
    // One of the commits may be that of the position, with nothing after it.
    more: events.length === BATCH || commits.size >= COMMITS - 1,
  };
}

const KEPT: Statement<{ oldest: Id | null; newest: Id | null }> = {
  name: 'live_window',
  text: 'select min(id) as oldest, max(id) as newest from change_commit',
};

/** What the log holds now: the ids of its first and last commit; null where it has none. */
async function readWindow(database: Database): Promise<{ oldest: number; newest: number } | null> {
  const [window] = await database.query(KEPT);
  return window?.oldest != null && window.newest != null
    ? { oldest: Number(window.oldest), newest: Number(window.newest) }
    : null;
}

/** Where the log ends now. */
export async function readEnd(database: Database): Promise<Position> {
  const window = await readWindow(database);
  return { commit: window?.newest ?? 0, ...LAST_IN_COMMIT };
}

/** Whether the log still holds all that came after a position, which it gave. */
export async function isKept(database: Database, { commit }: Position): Promise<boolean> {
  const window = await readWindow(database);
  if (!window) return commit === 0;
  return commit >= window.oldest - 1 && commit <= window.newest;
}

/** Those of some articles that meet a filter. */
export async function matchArticles(
  database: Database,
  filter: ArticleFilter,
  articles: readonly Id[],
): Promise<ReadonlySet<Id>> {
  const query = filterQuery(filter);
  const range = rangeCondition('s.published_at', filter.published);
  if (query === null && range === null) return new Set(articles);
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const text = `select s.id from article_search s where s.id = any(${bind(articles)}::int8[])
    ${query ? `and s.document @@ (${query(bind)})` : ''} ${range ? `and ${range(bind)}` : ''}`;
  const rows = await database.query(namedStatement<{ id: Id }>('live_matches', text), values);
  return new Set(rows.map(({ id }) => id));
}

/** Whether an event is about an entity. */
export const isAbout = (event: ChangeEvent, entity: Id): boolean =>
  event.kind === 'ENTITY' && (event.subject === entity || event.subject === ALL_ENTITIES);
