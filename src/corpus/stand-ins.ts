import { Kind, parse, print, visit } from 'graphql';
import { slugify } from '../store/slug.ts';
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
/** When the samples begin and end: what they ask of that time is asked of the corpus's last month. */
const SAMPLES = { from: Date.parse('2023-01-01'), to: Date.parse('2026-01-01') };
const MONTH = 30 * 86_400_000;

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
  const replace = (text: string): string => {
    if (DATE.test(text)) return moved(text);
    // Slugs of that length are of headlines.
    if (/^[a-z\d]+(-[a-z\d]+){5,}$/.test(text)) return articleSlug;
    return names.get(text) ?? text;
  };
  const inside = (value: unknown): unknown => {
    if (typeof value === 'string') return replace(value);
    if (Array.isArray(value)) return value.map(inside);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inside(inner)]));
  };
  return ({ query, variables = {} }) => ({
    query: print(
      visit(parse(query), {
        [Kind.STRING]: (node) => ({ ...node, value: replace(node.value) }),
      }),
    ),
    variables: Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, inside(value)])),
  });
}

/** A day of the samples' time as one of the corpus's last month; a day stays one, a time a time. */
function moved(text: string): string {
  const share = (SAMPLES.to - Date.parse(text)) / (SAMPLES.to - SAMPLES.from);
  const time = new Date(CORPUS_END.getTime() - Math.round(share * MONTH)).toISOString();
  return text.includes('T') ? time : time.slice(0, 10);
}
