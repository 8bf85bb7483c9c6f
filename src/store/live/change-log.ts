import type { Database, NamedStatement } from '../database.ts';
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

/** The maximum number of events (`BATCH`) and of commits (`COMMITS`) in a batch. */
const BATCH = 1_000;
const COMMITS = 500;

/** The next part of the change log. */
export interface Batch {
  readonly events: readonly ChangeEvent[];
  /** The position after the batch. If the batch is empty, the position before it. */
  readonly end: Position;
  /** Whether the log may already contain events after the batch. */
  readonly more: boolean;
}

/** `offset 0` makes PostgreSQL find the events of each commit by index, regardless of the statistics of the tables. */
const EVENTS: NamedStatement<{ commit: Id; kind: ChangeKind; subject: Id }> = {
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

/** Reads the events after a position, in the order of commits. */
export async function readChanges(database: Database, after: Position): Promise<Batch> {
  const rows = await database.query(EVENTS, [after.commit, after.kind, after.subject]);
  const events = rows.map(({ commit, kind, subject }) => ({ commit: Number(commit), kind, subject }));
  const commits = new Set(events.map(({ commit }) => commit));
  return {
    events,
    end: events.at(-1) ?? after,
    // One of the commits may be the commit of the given position, which may have no further events.
    more: events.length === BATCH || commits.size >= COMMITS - 1,
  };
}

const WINDOW: NamedStatement<{ oldest: Id | null; newest: Id | null }> = {
  name: 'live_window',
  text: 'select min(id) as oldest, max(id) as newest from change_commit',
};

/** Reads the ids of the first and last commit in the log; null if the log is empty. */
async function readWindow(database: Database): Promise<{ oldest: number; newest: number } | null> {
  const [window] = await database.query(WINDOW);
  return window?.oldest != null && window.newest != null
    ? { oldest: Number(window.oldest), newest: Number(window.newest) }
    : null;
}

/** Reads the position of the end of the log. */
export async function readEnd(database: Database): Promise<Position> {
  const window = await readWindow(database);
  return { commit: window?.newest ?? 0, ...LAST_IN_COMMIT };
}

/** Returns whether the log still contains all events after a position. */
export async function isAvailable(database: Database, { commit }: Position): Promise<boolean> {
  const window = await readWindow(database);
  if (!window) return commit === 0;
  return commit >= window.oldest - 1 && commit <= window.newest;
}

/** Returns the articles that match a filter. */
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

/** Returns whether an event is a change to an entity. */
export const isAbout = (event: ChangeEvent, entity: Id): boolean =>
  event.kind === 'ENTITY' && (event.subject === entity || event.subject === ALL_ENTITIES);
