import type { Database, NamedStatement } from '../database.ts';

const STATE: NamedStatement<{ empty: boolean; unfinished: boolean }> = {
  name: 'state',
  text: `select not exists (select 1 from article) as empty,
    exists (select 1 from unfinished_work where name = $1) as unfinished`,
};

/** Returns whether the database has no article, or work of this name was interrupted (see `finish`). */
export async function needsWork(database: Database, name: string): Promise<boolean> {
  const [state] = await database.query(STATE, [name]);
  return state !== undefined && (state.empty || state.unfinished);
}
