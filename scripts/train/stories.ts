import type { EntityType } from '../../src/extract/tagger/labels.ts';
import type { LabelledName } from '../evaluate/labelled.ts';
import { pick, type Random } from '../shared/random.ts';
import { DAYS } from './lists/calendar.ts';
import { STORIES } from './lists/stories.ts';
import type { Namer } from './namer.ts';
import type { TrainingSentence } from './sentence.ts';

const STORY = 'story';
/** The share of people whose family name is in no list, like the names of many companies. */
const UNLISTED = 0.5;
/** The plots. Each plot is repeated according to its share. */
const PLOTS = STORIES.flatMap((plot) => Array.from({ length: plot.share }, () => plot));

export const isStory = (sentence: TrainingSentence) => sentence.corpus === STORY;

/** The words of a slot and their type. */
interface Filling {
  readonly tokens: readonly string[];
  readonly type: EntityType;
}

/** Draws random names for one story. Returns a function that returns the words for a slot. */
function drawNames(namer: Namer, random: Random): (slot: string) => Filling {
  const company = namer.namedCompany();
  const body = namer.expandedBody();
  const club = namer.townClub();
  const { forename, surname: listed } = namer.person();
  const surname = random() < UNLISTED ? [namer.syntheticWord()] : listed;
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
    if (slot !== 'q') throw new RangeError(`Unknown slot {${slot}} in a pattern.`);
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
  const spans: LabelledName[] = [];
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
 * Writes short stories, from which the second pass learns to use the other sentences of a document. For example,
 * "Stanley" is a company after "Stanley Interiors Corp" and a person after "John Stanley", and the name of a town can
 * refer to its club.
 *
 * @param firstDocument the number of the first story's document
 */
export function writeStories(
  count: number,
  namer: Namer,
  random: Random,
  firstDocument: number,
): TrainingSentence[] {
  return Array.from({ length: count }, (_, n) => {
    const slots = drawNames(namer, random);
    const plot = pick(random, PLOTS);
    const first = pick(random, plot.first);
    // A family name may occur alone only if the first sentence contains the full name.
    const isIntroduced = (line: string) => !line.includes('{s}') || first.includes('{P}');
    const rest = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(random, plot.next)).filter(
      isIntroduced,
    );
    const lines = random() < plot.cutOff ? rest : [first, ...rest];
    return lines.map((line) => write(line, slots, firstDocument + n, random));
  }).flat();
}
