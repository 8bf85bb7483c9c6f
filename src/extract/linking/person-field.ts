import type { Draft, Name } from '../document/draft.ts';
import type { Reader } from '../document/reader.ts';

/**
 * Fields whose people share their names with others in the news. Politics, business, war and crime are
 * the rest: whoever is in none of these.
 */
type Field = 'sport' | 'science' | 'arts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What people of a field are called. */
const CALLINGS: readonly (readonly [Field, ReadonlySet<string>])[] = [
  [
    'sport',
    words(`striker midfielder defender goalkeeper winger forward footballer batsman batter bowler cricketer sprinter runner
    swimmer cyclist golfer boxer gymnast skier skater rower wrestler archer athlete quarterback linebacker pitcher catcher
    shortstop goaltender center-back left-back right-back playmaker basketballer medallist medalist olympian coach
    racer jockey fencer judoka hurdler vaulter paralympian`),
  ],
  [
    'science',
    words(`professor physicist chemist biologist scientist astronomer astrophysicist geologist seismologist volcanologist
    epidemiologist virologist immunologist mathematician neuroscientist researcher climatologist oceanographer zoologist
    botanist geneticist statistician palaeontologist paleontologist archaeologist anthropologist psychologist sociologist
    historian`),
  ],
  [
    'arts',
    words(`actor actress singer songwriter musician guitarist drummer pianist violinist rapper filmmaker novelist poet
    painter sculptor playwright composer conductor comedian dancer choreographer screenwriter photographer designer
    bassist frontman`),
  ],
];

/** What the news of a field speaks of; a text that says enough of it is of that field. */
const SUBJECTS: readonly (readonly [Field, ReadonlySet<string>])[] = [
  [
    'sport',
    words(`goal goals match matches league season penalty tournament championship championships semifinal semifinals
    quarterfinal final medal medals club striker midfielder defender goalkeeper coach innings wickets touchdown playoffs
    relay metres freestyle backstroke butterfly stadium scored scoring equaliser teammate teammates heats basket rebounds
    transfer qualifier qualifiers`),
  ],
  [
    'science',
    words(`study researchers scientists experiment laboratory journal telescope galaxy particle genome species fossil
    university professor theory algorithm algorithms peer-reviewed findings paper physicist`),
  ],
  [
    'arts',
    words(`film films album albums song songs concert premiere actor actress singer stage theatre box-office sequel studio
    tour novel gallery exhibition soundtrack screenplay audience movie movies`),
  ],
];

/** So many different words of a field make a text one of it, … */
const LEAST = 3;
/** … unless another field has half as many. */
const LEAD = 2;
/** How far before and behind a name its bearer's calling stands, in words. */
const BEFORE = 4;
const BEHIND = 8;

/** What tells namesakes apart: the fields that the words around names and the whole text speak for. */
export class Fields {
  readonly #reader: Reader;
  readonly #ofText: Field | undefined;

  constructor(draft: Draft, reader: Reader) {
    this.#reader = reader;
    this.#ofText = fieldOfText(draft);
  }

  /** The field of somebody named here, where it is told. */
  of(name: Name): Field | undefined {
    return this.calling(name) ?? this.#ofText;
  }

  /** The field that a calling right beside the name tells: "the physicist X", "X, a striker for Y". */
  calling(name: Name): Field | undefined {
    const reader = this.#reader;
    for (let at = name.first - 1; at >= name.first - BEFORE && reader.sameSentence(at, name.first); at -= 1) {
      const field = callingOf(reader.lower(at));
      if (field) return field;
      if (/^[,;:]$/.test(reader.text(at)) && at < name.first - 1) break;
    }
    const behind = name.last + 1;
    if (!/^(?:,|is|was|who)$/.test(reader.text(behind))) return undefined;
    for (let at = behind + 1; at <= behind + BEHIND && reader.sameSentence(at, name.last); at += 1) {
      const field = callingOf(reader.lower(at));
      if (field) return field;
      if (reader.text(at) === ',' || reader.isForename(at)) break;
    }
    return undefined;
  }
}

function callingOf(word: string): Field | undefined {
  return CALLINGS.find(([, callings]) => callings.has(word))?.[0];
}

function fieldOfText({ document }: Draft): Field | undefined {
  const said = new Set(document.words.map(({ text }) => text.toLowerCase()));
  const counts = SUBJECTS.map(([field, subjects]) => {
    let count = 0;
    for (const word of subjects) if (said.has(word)) count += 1;
    return { field, count };
  }).sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (!first || first.count < LEAST) return undefined;
  return first.count >= LEAD * (second?.count ?? 0) ? first.field : undefined;
}
