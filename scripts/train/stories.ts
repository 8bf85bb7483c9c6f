import type { EntityType } from '../../src/extract/tagger/labels.ts';
import { pick, type Random } from '../shared/random.ts';
import { STORIES } from './lists/stories.ts';
import type { Namer } from './namer.ts';
import type { NameSpan, TrainingSentence } from './sentence.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const STORY = 'story';
/** Share of people whose family name is in no list, as the names of many companies are in none. */
const UNLISTED = 0.5;
/** Each plot as often as its share. */
const PLOTS = STORIES.flatMap((plot) => Array.from({ length: plot.share }, () => plot));

export const isStory = (sentence: TrainingSentence) => sentence.corpus === STORY;

/** Words of a slot and what they name. */
interface Filling {
  readonly tokens: readonly string[];
  readonly type: EntityType;
}

/** What the slots of one story stand for. */
function cast(namer: Namer, random: Random): (slot: string) => Filling {
  const company = namer.namedCompany();
  const body = namer.expandedBody();
  const club = namer.townClub();
  const { forename, surname: listed } = namer.person();
  const surname = random() < UNLISTED ? [namer.coined()] : listed;
  const fixed: Readonly<Record<string, Filling>> = {
    K: { tokens: company.full, type: 'ORG' },
    k: { tokens: company.short, type: 'ORG' },
    G: { tokens: body.full, type: 'ORG' },
    A: { tokens: body.short, type: 'ORG' },
    C: { tokens: club.full, type: 'ORG' },
    c: { tokens: club.short, type: 'ORG' },
    h: { tokens: club.short, type: 'LOC' },
    P: { tokens: [...forename, ...surname], type: 'PER' },
    s: { tokens: surname, type: 'PER' },
  };
  return (slot) => {
    const filling = fixed[slot];
    if (filling) return filling;
    if (slot === 't') return { tokens: namer.city(), type: 'LOC' };
    const other = namer.person();
    if (slot !== 'q') throw new RangeError(`No such slot: ${slot}`);
    return { tokens: [...other.forename, ...other.surname], type: 'PER' };
  };
}

function write(
  pattern: string,
  slots: (slot: string) => Filling,
  document: number,
  random: Random,
): TrainingSentence {
  const tokens: string[] = [];
  const spans: NameSpan[] = [];
  for (const piece of pattern.split(' ')) {
    const slot = /^\{(\w+)\}$/.exec(piece)?.[1];
    if (slot === undefined) tokens.push(piece === '#' ? String(Math.floor(10 ** (random() * 3))) : piece);
    else if (slot === 'day') tokens.push(pick(random, DAYS));
    else {
      const filling = slots(slot);
      spans.push({ start: tokens.length, end: tokens.length + filling.tokens.length, type: filling.type });
      tokens.push(...filling.tokens);
    }
  }
  return { tokens, spans, unknown: [], perhapsMisc: [], corpus: STORY, document };
}

/**
 * Writes short stories, so that the second reading learns what a document says of a word: "Stanley" is a company where
 * "Stanley Interiors Corp" went before, a person where John Stanley did, and a club's town may be the club.
 *
 * @param firstDocument documents are numbered from here
 */
export function tellStories(
  count: number,
  namer: Namer,
  random: Random,
  firstDocument: number,
): TrainingSentence[] {
  return Array.from({ length: count }, (_, n) => {
    const slots = cast(namer, random);
    const plot = pick(random, PLOTS);
    const first = pick(random, plot.first);
    // Where it is not the story of somebody, nobody is called by a family name that was never told.
    const isTold = (line: string) => !line.includes('{s}') || first.includes('{P}');
    const rest = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(random, plot.next)).filter(
      isTold,
    );
    const begun = random() < plot.cutOff ? rest : [first, ...rest];
    return begun.map((line) => write(line, slots, firstDocument + n, random));
  }).flat();
}
