// Words are stored by their stems, which may be shorter than the beginning of a word that is searched for: `runn*` means
// "running", which is stored as "run". The stems of the words that may begin so are found by completing it with every
// ending that the stemmer removes: the suffixes of M. Porter's English stemmer (https://snowballstem.org), as they are in
// words. An ending is one of them, what may follow it, or an inflection.

const SUFFIXES =
  'al ance ence er ic able ible ant ement ment ent ism ate iti iliti ous ive ize ion e l ful ness ative li'.split(
    ' ',
  );

/** Endings, and what words may have in place of them, or after anything where the ending is empty. */
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

/** A suffix as it ends a word, and inflected. Within a word, its `y` is an `i`. */
function formsOf(suffix: string): string[] {
  const whole = suffix.replace(/i$/u, 'y');
  const plural = /[is]$/u.test(suffix) ? `${suffix}es` : `${suffix}s`;
  const verbal = VERBAL.map(
    (ending) => (ending.startsWith('i') ? whole : suffix).replace(/e$/u, '') + ending,
  );
  return [whole, plural, ...verbal];
}

/** Endings by each of their beginnings: the shortest for each of the rules by which the stemmer removes them. */
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

const ENDINGS = endingsByBeginning();

/** Letters that a completed word keeps. */
const KEPT = 2;

/** Words, real or not, that begin with a prefix: among their stems are those of all words that do and have other stems. */
export function completions(prefix: string): string[] {
  const start = prefix.toLowerCase();
  const words = new Set(['', 's', 'es', 'ed', 'ing'].map((ending) => start + ending));
  for (let length = 1; length <= start.length - KEPT; length += 1) {
    const kept = start.slice(0, -length);
    for (const ending of ENDINGS.get(start.slice(-length)) ?? []) words.add(kept + ending);
  }
  return [...words];
}
