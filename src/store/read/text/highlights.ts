import type { Database } from '../../database.ts';
import { namedStatement } from '../named-statement.ts';
import { defineReader } from '../reader.ts';
import type { Id } from '../rows.ts';
import { wordsQuery } from './words-query.ts';

/** A text, split at the beginning and end of each match: every second part, starting with the second, is a match. */
export type Highlighted = readonly string[];

export interface HighlightRow {
  /** The complete headline. */
  readonly headline: Highlighted;
  /** The fragments of the body that match best; empty if only the headline matches. */
  readonly body: readonly Highlighted[];
}

// Characters that no stored text contains; see `normalise` in src/text.
const [START, STOP, BREAK] = ['\u0001', '\u0002', '\u0003'];

// Each word of the query is marked, wherever it occurs, although the article matches only if the headline and the body
// together contain all words. `querytree` omits the excluded words, and is `T` if there are no others. `ts_headline`
// marks the text in which signs are replaced with spaces. The marked text has the same number of characters as the
// original, so the fragments are taken from the original text by position. `offset 0` makes PostgreSQL compute each
// text once.
const highlights = (question: string): string =>
  `select marked.id, marked.headline, marked.marked_headline, marked.marked_body, array(
      select substr(marked.body, strpos(marked.plain_body, words), length(words))
      from string_to_table(marked.marked_body, $3) with ordinality as fragment(text, place),
        translate(fragment.text, $4, '') as words
      order by place) as fragments
    from (select plain.*,
        ts_headline('english', plain_headline, given.question, $2 || ', HighlightAll=true') as marked_headline,
        ts_headline('english', plain_body, given.question, $2 || ', MaxFragments=3, MinWords=8, MaxWords=28') as marked_body
      from (select replace(nullif(querytree(${question}), 'T'), '&', '|')::tsquery) as given(question),
        (select a.id, a.headline, a.body, plain_signs(a.headline) as plain_headline,
            plain_signs(a.body) as plain_body
          from article a where a.id = any($1::int8[]) offset 0) as plain
      offset 0) as marked`;
const MARKS = `StartSel=${START}, StopSel=${STOP}, FragmentDelimiter=${BREAK}`;

/** Splits a text at the marks of `marked`, which is a text of the same length. */
function cut(text: string, marked: string): Highlighted {
  const characters = [...text];
  let end = 0;
  return marked.split(MARK).map((part) => {
    const start = end;
    end += [...part].length;
    return characters.slice(start, end).join('');
  });
}
const MARK = new RegExp(`[${START}${STOP}]`, 'u');

interface HighlightedRow {
  readonly id: Id;
  readonly headline: string;
  readonly marked_headline: string | null;
  readonly marked_body: string | null;
  /** The fragments of the marked body, with their original characters. */
  readonly fragments: readonly string[];
}

/** The matches of a search text (as `textQuery` returns it) in an article. */
export const highlightsReader = defineReader({ name: 'highlights', load: readHighlights });

/** Reads the matches of a search text in articles, in the order of `ids`. */
export async function readHighlights(
  database: Database,
  words: string,
  ids: readonly Id[],
): Promise<HighlightRow[]> {
  const values: unknown[] = [ids, MARKS, BREAK, START + STOP];
  const text = highlights(wordsQuery(words)((value) => `$${values.push(value)}`));
  const rows = await database.query(namedStatement<HighlightedRow>('highlights', text), values);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => {
    const row = byId.get(id);
    const fragments = row?.marked_body?.split(BREAK) ?? [];
    return {
      headline: cut(row?.headline ?? '', row?.marked_headline ?? ''),
      body: fragments
        .map((marked, index) => cut(row?.fragments[index] ?? '', marked))
        .filter((fragment) => fragment.length > 1),
    };
  });
}
