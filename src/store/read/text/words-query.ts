import { memoize } from '../../../cache/memoize.ts';
import type { SqlPart } from '../named-statement.ts';
import { completions } from './word-endings.ts';

/**
 * Converts a search text (as `textQuery` returns it) to a tsquery. If the text contains only stop words, the tsquery
 * matches nothing.
 */
export const wordsQuery = (words: string): SqlPart => {
  const terms = termsOf(words);
  return terms.some(({ isPrefix }) => isPrefix) ? prefixQuery(terms) : plainQuery(words);
};

const plainQuery =
  (words: string): SqlPart =>
  (bind) =>
    `(select case when numnode(q) = 0 then term('none', null) else q end
      from to_tsquery('english', ${bind(words)}::text) q)`;

/** A word, a phrase or a prefix. Terms with the same place are alternatives. */
interface Term {
  readonly place: number;
  readonly isExcluded: boolean;
  readonly isPrefix: boolean;
  readonly text: string;
}

/**
 * Parses the result of `textQuery`, in which ` & ` separates groups of alternatives, and texts contain no quotation
 * marks.
 */
const termsOf = memoize((words: string): readonly Term[] => {
  let place = 0;
  return [...words.matchAll(/(!?)'([^']*)'(:\*)?| & /gu)].flatMap(([, minus, text, star]) => {
    if (text === undefined) place += 1;
    return text === undefined
      ? []
      : [{ place, isExcluded: minus === '!', isPrefix: star !== undefined, text }];
  });
});

/**
 * Converts a search text with prefixes. `to_tsquery` with the configuration of the documents would stem a prefix, and
 * omit a prefix that is a stop word (`nor*`). A prefix matches the lexemes that begin with it, and the shorter stems
 * of words that begin with it. In a text of several words (`o'neil*`), only the last word is a prefix.
 */
const prefixQuery =
  (terms: readonly Term[]): SqlPart =>
  (bind) => {
    const rows = terms.map(toRow);
    const columns = [
      `${bind(rows.map(({ place }) => place))}::int4[]`,
      `${bind(rows.map(({ isExcluded }) => isExcluded))}::bool[]`,
      ...(['phrase', 'prefix', 'words'] as const).map(
        (name) => `${bind(rows.map((row) => row[name]))}::text[]`,
      ),
    ];
    return `(select coalesce(string_agg(format('(%s)', alternatives), ' & ')::tsquery, term('none', null))
      from (
        select string_agg(case when is_excluded then '!' else '' end || format('(%s)', q), ' | ') as alternatives
        from unnest(${columns.join(', ')}) as given(place, is_excluded, phrase, prefix, words)
        cross join lateral (
          select string_agg(distinct lexemes, ' | ')::tsquery as begun from (
            select to_tsquery('simple', quote_literal(prefix) || ':*')::text
            union all select quote_literal(lower(prefix)) || ':*'
            union all select quote_literal(stem) from unnest(string_to_array(words, ' ')) word,
              unnest(ts_lexize('english_stem', word)) stem where not starts_with(stem, lower(prefix))
          ) as found(lexemes) where lexemes <> ''
        ) as prefixed
        cross join lateral (
          select case when prefix is null then whole else tsquery_phrase(whole, begun) end as q
          from to_tsquery('english', coalesce(quote_literal(nullif(phrase, '')), '')) whole
        ) as term
        where numnode(q) > 0 group by place
      ) as given)`;
  };

/** Returns the columns of a term in the statement: a phrase, or a prefix with the words before it. */
function toRow({ text, isPrefix, ...rest }: Term) {
  if (!isPrefix) return { ...rest, phrase: text, prefix: null, words: null };
  const [, before = '', prefix = ''] = /^[^\p{L}\p{N}]*(?:(.*)\s)?(.*?)[^\p{L}\p{N}]*$/u.exec(text) ?? [];
  return { ...rest, phrase: before, prefix, words: completions(prefix).join(' ') };
}
