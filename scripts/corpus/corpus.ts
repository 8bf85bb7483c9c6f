import { type Random, seededRandom, shuffled } from '../shared/random.ts';
import { type Story, writeStory } from './story.ts';
import { type GrowingKind, type Subject, World } from './world.ts';

/** The options of a synthetic archive. The same options always result in the same archive. */
export interface CorpusOptions {
  readonly articles: number;
  readonly seed: number;
}

/** The date on which all archives end. */
export const CORPUS_END = new Date('2026-01-01T00:00:00Z');
/**
 * The interval between two articles in milliseconds. There are 274 articles per day, so a million articles cover ten
 * years.
 */
const INTERVAL = 86_400_000 / 274;
const ARTICLES_A_WEEK = 274 * 7;

/** The number of subjects of each kind in an article: from `least` to `least + more`. */
const GROWING: readonly { kind: GrowingKind; least: number; more: number }[] = [
  { kind: 'PERSON', least: 1, more: 2 },
  { kind: 'ORGANIZATION', least: 0, more: 2 },
  { kind: 'PLACE', least: 0, more: 2 },
];
/** The share of people in articles who are drawn from the people of the week. */
const OF_THE_WEEK = 0.06;
/**
 * The share of subjects whose home country is also mentioned, and the share of officeholders whose country or
 * organisation is also mentioned.
 */
const WITH_HOME = 0.35;
const WITH_OFFICE = 0.7;

/** Yields the articles of a synthetic archive, oldest first, with their extractions. */
export function* writeCorpus({ articles, seed }: CorpusOptions): Generator<Story> {
  const world = new World(seed);
  const random = seededRandom(seed);
  for (let number = 0; number < articles; number++) {
    const publishedAt = new Date(CORPUS_END.getTime() - Math.round((articles - number) * INTERVAL));
    yield writeStory(random, number, publishedAt, drawSubjects(world, random, number));
  }
}

function drawSubjects(world: World, random: Random, number: number): Subject[] {
  const subjects = new Set<Subject>();
  for (const { kind, least, more } of GROWING) {
    for (let left = least + Math.floor(random() * (more + 1)); left > 0; left--) {
      const week = Math.floor(number / ARTICLES_A_WEEK);
      subjects.add(
        kind === 'PERSON' && random() < OF_THE_WEEK
          ? world.ofTheWeek(random, week, number)
          : world.draw(random, kind, number),
      );
    }
    for (let rank = world.known(kind, number); rank < world.known(kind, number + 1); rank++) {
      subjects.add(world.subject(kind, rank));
    }
  }
  for (const subject of [...subjects]) {
    if (subject.office && random() < WITH_OFFICE) subjects.add(subject.office.of);
    if (subject.home && random() < WITH_HOME) subjects.add(world.countryOf(subject.home));
  }
  if (random() < 0.6) subjects.add(world.draw(random, 'COUNTRY', number));
  return shuffled(random, [...subjects]);
}
