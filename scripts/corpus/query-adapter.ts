import { Kind, parse, print, visit } from 'graphql';
import * as z from 'zod';
import { slugify } from '../../src/store/slug.ts';
import { CORPUS_END, type CorpusOptions } from './corpus.ts';
import { World } from './world.ts';

/** A query of the documentation with its variables. */
export interface DocumentedQuery {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** The people in the documented queries. Each is replaced by the person with the same rank in the archive. */
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
/** The date of the newest sample article. It is mapped to the end of the archive. */
const LAST_SAMPLE = Date.parse('2025-05-20');
/** The longest period in an adapted query. An archive of 10,000 articles covers five such periods. */
const LONGEST = 7 * 86_400_000;

const STRING = /"([^"\\]*)"/g;
const DATE = /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/;

/**
 * Returns a function that adapts documented queries to a synthetic archive: it replaces the names, slugs and dates of the
 * sample articles in the query and its variables. `articleSlug` replaces the slugs of articles.
 */
export function queryAdapter(
  { seed }: Pick<CorpusOptions, 'seed'>,
  articleSlug: string,
): (query: DocumentedQuery) => DocumentedQuery {
  const world = new World(seed);
  const names = new Map<string, string>();
  const add = (kind: 'PERSON' | 'ORGANIZATION', documented: readonly string[]) => {
    for (const [rank, name] of documented.entries()) {
      const { name: replacement } = world.subject(kind, rank).entity;
      names.set(name, replacement);
      names.set(slugify(name), slugify(replacement));
    }
  };
  add('PERSON', PEOPLE);
  add('ORGANIZATION', ORGANISATIONS);
  return ({ query, variables = {} }) => {
    const move = dateMover([...JSON.stringify(variables).matchAll(STRING), ...query.matchAll(STRING)]);
    const replace = (text: string): string => {
      if (DATE.test(text)) return move(text);
      // Only slugs of headlines have six or more words.
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
 * Returns a function that moves the dates in a query to the end of the archive, at most `LONGEST` apart. The query then
 * matches about as many articles in a large archive as in a small one. The format of each date does not change.
 */
function dateMover(strings: readonly RegExpMatchArray[]): (date: string) => string {
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
