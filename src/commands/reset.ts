import { createInterface } from 'node:readline/promises';
import type { Config } from '../config.ts';
import { DatelineError } from '../errors.ts';
import { connect } from '../store/connection/connect.ts';
import { embeddedData } from '../store/embedded/remove.ts';
import { contentsOf, emptyDatabase } from '../store/empty.ts';

/** Asks for consent to a deletion, which the name of the database gives, or "yes". */
export type Consent = (warning: string, name: string) => Promise<boolean>;

/** Name of the embedded database. */
const EMBEDDED = 'dateline';

/** Deletes everything in the database. Returns what was done, or null if the user did not agree. */
export async function reset(config: Config, consent: Consent): Promise<string | null> {
  if (config.DATABASE_URL !== undefined) return empty(config.DATABASE_URL, consent);
  const data = await embeddedData(config.DATELINE_HOME ?? null, process.cwd());
  if (!data) return 'There is no database yet.';
  const warning = `This deletes the embedded database in ${data.folder} with all its articles.`;
  if (!(await consent(warning, EMBEDDED))) return null;
  await data.remove();
  return `Deleted the database in ${data.folder}.`;
}

async function empty(url: string, consent: Consent): Promise<string | null> {
  const client = await connect(url, 'dateline-reset');
  try {
    const { name, tables, articles } = await contentsOf(client);
    const what = `${articles} ${articles === 1 ? 'article' : 'articles'} and ${tables} ${tables === 1 ? 'table' : 'tables'}`;
    const warning = `This deletes everything in database "${name}" on ${client.host}: ${what}.`;
    if (!(await consent(warning, name))) return null;
    await emptyDatabase(client);
    return `Emptied database "${name}".`;
  } finally {
    await client.end();
  }
}

/** Asks on the terminal. Rejects with CONFIRMATION_MISSING where there is none. */
export const askOnTerminal: Consent = async (warning, name) => {
  const { stdin: input, stderr: output } = process;
  if (input.isTTY !== true) {
    throw new DatelineError(
      'CONFIRMATION_MISSING',
      `${warning} There is no terminal to ask on: confirm with --yes.`,
    );
  }
  const terminal = createInterface({ input, output });
  // Ctrl-C and the end of input answer nothing.
  const closed = new Promise<string>((resolve) => {
    terminal.once('close', () => resolve(''));
  });
  const answer = await Promise.race([
    terminal.question(`${warning}\nType "${name}" or "yes" to go on: `),
    closed,
  ]);
  terminal.close();
  return [name, 'yes'].includes(answer.trim());
};
