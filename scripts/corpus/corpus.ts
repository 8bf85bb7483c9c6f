import { type Random, seededRandom } from '../shared/random.ts';
import { type Story, writeStory } from './story.ts';
import { type Figure, type GrowingKind, World } from './world.ts';

/** How large a corpus is, and which one it is: the same options give the same corpus. */
export interface CorpusOptions {
  readonly articles: number;
  readonly seed: number;
}

/** When the corpus ends, however large it is. */
export const CORPUS_END = new Date('2026-01-01T00:00:00Z');
/** Milliseconds from one article to the next: 274 a day, so that a million are ten years. */
const INTERVAL = 86_400_000 / 274;
const ARTICLES_A_WEEK = 274 * 7;

/** Figures of each kind in an article: one for sure or not, and how many more at most. */
const GROWING: readonly { kind: GrowingKind; least: number; more: number }[] = [
  { kind: 'PERSON', least: 1, more: 2 },
  { kind: 'ORGANIZATION', least: 0, more: 2 },
  { kind: 'PLACE', least: 0, more: 2 },
];
/** How often a person is one who has this week in the news. */
const OF_THE_WEEK = 0.06;
/** How often a figure brings its country along, and an office-holder what the office is of. */
const BRINGS_HOME = 0.35;
const BRINGS_OFFICE = 0.7;

/** The articles of a made-up archive, oldest first, each with what is to be read out of it. */
export function* writeCorpus({ articles, seed }: CorpusOptions): Generator<Story> {
  const world = new World(seed);
  const random = seededRandom(seed);
  for (let number = 0; number < articles; number++) {
    const publishedAt = new Date(CORPUS_END.getTime() - Math.round((articles - number) * INTERVAL));
    yield writeStory(random, number, publishedAt, drawFigures(world, random, number));
  }
}

function drawFigures(world: World, random: Random, number: number): Figure[] {
  const figures = new Set<Figure>();
  for (const { kind, least, more } of GROWING) {
    for (let left = least + Math.floor(random() * (more + 1)); left > 0; left--) {
      const week = Math.floor(number / ARTICLES_A_WEEK);
      figures.add(
        kind === 'PERSON' && random() < OF_THE_WEEK
          ? world.ofTheWeek(random, week, number)
          : world.draw(random, kind, number),
      );
    }
    for (let rank = world.known(kind, number); rank < world.known(kind, number + 1); rank++) {
      figures.add(world.figure(kind, rank));
    }
  }
  for (const figure of [...figures]) {
    if (figure.office && random() < BRINGS_OFFICE) figures.add(figure.office.of);
    if (figure.home && random() < BRINGS_HOME) figures.add(world.countryOf(figure.home));
  }
  if (random() < 0.6) figures.add(world.draw(random, 'COUNTRY', number));
  return shuffled(random, [...figures]);
}

function shuffled<T>(random: Random, list: readonly T[]): T[] {
  return list
    .map((item) => ({ item, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}
