import { createInterface } from 'node:readline/promises';
import type { Config } from '../../config.ts';
import { counted } from '../../counted.ts';
import { DatelineError } from '../../errors.ts';
import { connect } from '../../store/connection/connect.ts';
import { embeddedData } from '../../store/embedded/remove.ts';
import { contentsOf, emptyDatabase } from '../../store/empty.ts';

/** Asks the user to confirm a deletion by typing either the name of the database or "yes". */
export type Confirm = (warning: string, name: string) => Promise<boolean>;

/** The name of the database on the embedded server. */
const EMBEDDED = 'dateline';

/** Deletes all data in the database. Returns a report, or null if the user did not confirm. */
export async function resetDatabase(config: Config, confirm: Confirm): Promise<string | null> {
  if (config.DATABASE_URL !== undefined) return emptyServerDatabase(config.DATABASE_URL, confirm);
  const data = await embeddedData(config.DATELINE_HOME ?? null, process.cwd());
  if (!data) return 'There is no embedded database to delete.';
  const warning = `This deletes the embedded database in ${data.folder} and all its articles.`;
  if (!(await confirm(warning, EMBEDDED))) return null;
  await data.remove();
  return `Deleted the database in ${data.folder}.`;
}

async function emptyServerDatabase(url: string, confirm: Confirm): Promise<string | null> {
  const client = await connect(url, 'dateline-reset');
  try {
    const { name, tables, articles } = await contentsOf(client);
    const contents = `${counted(articles, 'article')} and ${counted(tables, 'table')}`;
    const warning = `This deletes everything in database "${name}" on ${client.host}: ${contents}.`;
    if (!(await confirm(warning, name))) return null;
    await emptyDatabase(client);
    return `Emptied database "${name}".`;
  } finally {
    await client.end();
  }
}

/** Reads the confirmation from the terminal. Rejects with CONFIRMATION_MISSING if standard input is not a terminal. */
export const confirmOnTerminal: Confirm = async (warning, name) => {
  const { stdin: input, stderr: output } = process;
  if (input.isTTY !== true) {
    throw new DatelineError(
      'CONFIRMATION_MISSING',
      `${warning} The deletion cannot be confirmed, because standard input is not a terminal. To confirm it, add --yes.`,
    );
  }
  const terminal = createInterface({ input, output });
  // Ctrl-C and the end of the input close the interface without a response.
  const closed = new Promise<string>((resolve) => {
    terminal.once('close', () => resolve(''));
  });
  const answer = await Promise.race([
    terminal.question(`${warning}\nType "${name}" or "yes" to continue: `),
    closed,
  ]);
  terminal.close();
  return [name, 'yes'].includes(answer.trim());
};
