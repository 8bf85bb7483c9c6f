// The search index contains stems, which can be shorter than a searched prefix: `runn*` matches "running", which is
// indexed as "run". To find such stems, a prefix is completed with every ending that the stemmer removes: the
// suffixes of M. Porter's English stemmer (https://snowballstem.org) as they appear in words, their combinations, and
// inflections.

import { once } from '../../../once.ts';

const SUFFIXES =
  'al ance ence er ic able ible ant ement ment ent ism ate iti iliti ous ive ize ion e l ful ness ative li'.split(
    ' ',
  );

/** Parses rules `ending>longer`: a word may have `longer` instead of the ending. An empty ending matches any word. */
const rules = (text: string) =>
  text.split(' ').map((rule): readonly [end: string, longer: string] => {
    const [end = '', longer = ''] = rule.split('>');
    return [end, longer];
  });
const LONGER = [
  rules('ate>ational ion>ional al>alize ic>icate ic>iciti ic>ical >ful >ness >li'),
  rules(
    'ate>ational ate>ation ate>ator ion>ional ence>enci ance>anci able>abli ent>entli ize>izer ize>ization al>alism al>aliti al>alli ful>fulness ful>fulli ous>ousli ous>ousness ive>iveness ive>iviti ble>biliti ble>bli >li',
  ),
];

const INFLECTIONS = ['s', 'es', 'ed', 'ing', 'edly', 'ingly', 'ies', 'ied', 'y', 'e'];
const VERBAL = ['ed', 'ing', 'edly', 'ingly'];

/**
 * Returns the forms of a suffix at the end of a word, including inflections. Within a word, the stemmer writes `i`
 * for `y`.
 */
function formsOf(suffix: string): string[] {
  const final = suffix.replace(/i$/u, 'y');
  const plural = /[is]$/u.test(suffix) ? `${suffix}es` : `${suffix}s`;
  const verbal = VERBAL.map(
    (ending) => (ending.startsWith('i') ? final : suffix).replace(/e$/u, '') + ending,
  );
  return [final, plural, ...verbal];
}

/**
 * Returns the endings by prefix: for each prefix of an ending, the shortest ending for each of the stemmer's rules.
 */
function endingsByBeginning(): ReadonlyMap<string, readonly string[]> {
  let suffixes = SUFFIXES.map((suffix): readonly [suffix: string, rule: string] => [suffix, suffix]);
  for (const rules of LONGER) {
    const longer = suffixes.flatMap(([suffix, rule]) =>
      rules.flatMap(([end, other]): (readonly [string, string])[] => {
        if (!suffix.endsWith(end)) return [];
        return [[suffix.slice(0, suffix.length - end.length) + other, end === '' ? rule : other]];
      }),
    );
    suffixes = [...suffixes, ...longer];
  }
  const endings = [
    ...suffixes.flatMap(([suffix, rule]) => formsOf(suffix).map((form) => [form, rule] as const)),
    ...INFLECTIONS.map((ending) => [ending, ending] as const),
  ].sort(([one], [other]) => one.length - other.length);
  const byBeginning = new Map<string, Map<string, string>>();
  for (const [ending, rule] of endings) {
    for (let length = 1; length <= ending.length; length += 1) {
      const beginning = ending.slice(0, length);
      const byRule = byBeginning.get(beginning) ?? new Map<string, string>();
      byBeginning.set(beginning, byRule);
      if (!byRule.has(rule)) byRule.set(rule, ending);
    }
  }
  return new Map([...byBeginning].map(([beginning, byRule]) => [beginning, [...byRule.values()]]));
}

/** Created for the first search for the beginning of a word, because the start of a server does not need it. */
const endings = once(endingsByBeginning);

/** The minimum number of letters of the prefix that remain before an ending. */
const MIN_STEM = 2;

/**
 * Returns words, real or not, that begin with a prefix. Their stems include the stems of all real words with the
 * prefix that are shorter than the prefix.
 */
export function completions(prefix: string): string[] {
  const start = prefix.toLowerCase();
  const words = new Set(['', 's', 'es', 'ed', 'ing'].map((ending) => start + ending));
  for (let length = 1; length <= start.length - MIN_STEM; length += 1) {
    const stem = start.slice(0, -length);
    for (const ending of endings().get(start.slice(-length)) ?? []) words.add(stem + ending);
  }
  return [...words];
}
