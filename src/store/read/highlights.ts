import type { Database } from '../database.ts';
import { namedStatement } from './keyset.ts';
import type { Id } from './rows.ts';
import { wordsQuery } from './words-query.ts';

/** A text cut where what was found begins and ends: every second part, from the second on, is what was found. */
export type Highlighted = readonly string[];

export interface HighlightRow {
  /** The whole headline. */
  readonly headline: Highlighted;
  /** The fragments of the body that answer best; none where only the headline does. */
  readonly body: readonly Highlighted[];
}

// Characters that no stored text has: see `normalise` in src/text.
const [START, STOP, BREAK] = ['\u0001', '\u0002', '\u0003'];
// `ts_headline` leaves out what looks like a tag, though it be text: these stand in for its brackets.
const [LESS, GREATER] = ['\u0004', '\u0005'];

// Any word of those asked for is shown, though together they stand in the headline and the text: `querytree` leaves out
// those that must not be there, and is `T` where nothing else is asked for.
const highlights = (question: string): string =>
  `select a.id,
      ts_headline('english', translate(a.headline, '<>', $3), asked.question, $2 || ', HighlightAll=true') as headline,
      ts_headline('english', translate(a.body, '<>', $3), asked.question, $2 || ', MaxFragments=3, MinWords=8, MaxWords=28') as body
    from (select replace(nullif(querytree(${question}), 'T'), '&', '|')::tsquery) as asked(question),
      article a where a.id = any($1::int8[])`;
const MARKS = `StartSel=${START}, StopSel=${STOP}, FragmentDelimiter=${BREAK}`;

const cut = (text: string): Highlighted =>
  text.replaceAll(LESS, '<').replaceAll(GREATER, '>').replaceAll(STOP, START).split(START);

/** Where articles say the words (as `textQuery` gives them). In the order of `ids`. */
export async function readHighlights(
  database: Database,
  words: string,
  ids: readonly Id[],
): Promise<HighlightRow[]> {
  const values: unknown[] = [ids, MARKS, LESS + GREATER];
  const text = highlights(wordsQuery(words)((value) => `$${values.push(value)}`));
  const rows = await database.query(
    namedStatement<{ id: Id; headline: string | null; body: string | null }>('highlights', text),
    values,
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => {
    const { headline, body } = byId.get(id) ?? { headline: null, body: null };
    return {
      headline: cut(headline ?? ''),
      body: (body ?? '')
        .split(BREAK)
        .map(cut)
        .filter((fragment) => fragment.length > 1),
    };
  });
}
