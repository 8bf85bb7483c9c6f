import { Kind, parse, print, visit } from 'graphql';
import { z } from 'zod';
import { slugify } from '../../src/store/slug.ts';
import { CORPUS_END, type CorpusOptions } from './corpus.ts';
import { World } from './world.ts';

/** A query of the documentation. */
export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Whom the documented queries ask for, in the order in which figures of the corpus stand in, most spoken of first. */
const PEOPLE = [
  ...['Vladimir Putin', 'Xi Jinping', 'Li Qiang', 'Joe Biden', 'Narendra Modi', 'Volodymyr Zelenskyy'],
  ...['Donald Trump', 'Roman Golovchenko', 'Ursula von der Leyen', 'Mikhail Mishustin', 'Dmitry Peskov'],
];
const ORGANISATIONS = [
  ...[
    'NATO',
    'United Nations',
    'European Union',
    'European Commission',
    'BRICS',
    'World Health Organization',
  ],
  ...['G20', 'African Union', 'Nippon Steel', 'U.S. Steel', 'ISRO'],
];
/** The day of the last sample: until then is what is asked since a day. */
const LAST_SAMPLE = Date.parse('2025-05-20');
/** The longest time that is asked for: a corpus of 10,000 articles has it too, and four times it before. */
const LONGEST = 7 * 86_400_000;

const STRING = /"([^"\\]*)"/g;
const DATE = /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/;

/**
 * Turns documented queries, which ask for what the samples speak of, into the same of a corpus: names, slugs and days,
 * in the query as in its variables. `articleSlug` is that of an article for those that ask for one by its slug.
 */
export function standIns(
  { seed }: Pick<CorpusOptions, 'seed'>,
  articleSlug: string,
): (question: Question) => Question {
  const world = new World(seed);
  const names = new Map<string, string>();
  const add = (kind: 'PERSON' | 'ORGANIZATION', wanted: readonly string[]) => {
    for (const [rank, name] of wanted.entries()) {
      const { name: standIn } = world.figure(kind, rank).entity;
      names.set(name, standIn);
      names.set(slugify(name), slugify(standIn));
    }
  };
  add('PERSON', PEOPLE);
  add('ORGANIZATION', ORGANISATIONS);
  return ({ query, variables = {} }) => {
    const move = mover([...JSON.stringify(variables).matchAll(STRING), ...query.matchAll(STRING)]);
    const replace = (text: string): string => {
      if (DATE.test(text)) return move(text);
      // Slugs of that length are of headlines.
      if (/^[a-z\d]+(-[a-z\d]+){5,}$/.test(text)) return articleSlug;
      return names.get(text) ?? text;
    };
    return {
      query: print(
        visit(parse(query), { [Kind.STRING]: (node) => ({ ...node, value: replace(node.value) }) }),
      ),
      variables: z
        .record(z.string(), z.unknown())
        .parse(
          JSON.parse(JSON.stringify(variables), (_, value) =>
            typeof value === 'string' ? replace(value) : value,
          ),
        ),
    };
  };
}

/**
 * Moves the days that a question names to the end of the corpus, no further apart than a corpus of 10,000 articles is
 * long, so that in a large one it is asked of as many articles. A day stays a day, a time a time.
 */
function mover(strings: readonly RegExpMatchArray[]): (date: string) => string {
  const times = strings.flatMap(([, text = '']) => (DATE.test(text) ? [Date.parse(text)] : []));
  const latest = times.length > 1 ? Math.max(...times) : LAST_SAMPLE;
  const span = latest - Math.min(...times);
  const pace = Math.min(1, LONGEST / Math.max(1, span));
  return (date) => {
    const time = CORPUS_END.getTime() - Math.round((latest - Date.parse(date)) * pace);
    const moved = new Date(time).toISOString();
    return date.includes('T') ? moved : moved.slice(0, 10);
  };
}
