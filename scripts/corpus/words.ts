import { pick, type Random, seededRandom } from '../shared/random.ts';

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

const SMALL =
  list(`the of to and in a for on that with as by at from after over about under into against between during
  before while because since until among despite without through near beyond behind across its their his her this these
  more most some many several new last first also still again soon never often`);

/** Nouns that are frequent in news articles, most frequent first. */
const NEWS =
  list(`talks government election economy market report minister agreement police parliament budget trade
  company court border energy security crisis budget vote summit plan attack law school hospital climate investment
  region policy party bank price oil gas water army peace treaty growth inflation project research space health vaccine
  virus storm flood earthquake drought harvest farmers workers union strike protest reform tax debt loan currency export
  import tariff sanction embargo visit envoy embassy statement meeting conference campaign candidate ballot coalition
  opposition majority deputy committee inquiry trial judge verdict appeal sentence prison lawyer crime fraud corruption
  customs port ship railway airport flight airline bridge road city village river island coast mountain forest desert
  temperature carbon emissions coal nuclear reactor solar wind battery vehicle factory steel copper lithium wheat rice
  maize coffee cocoa sugar cotton cattle fishing tourism museum festival music film book language history university
  students teachers science satellite rocket moon telescope computer network software data privacy chip phone internet
  newspaper broadcaster journalist press freedom rights women children refugees migrants aid camp shelter ceasefire
  missile drone troops convoy base navy weapons hostage rebels militia front offensive retreat defence alliance
  neighbour partner rival leader speech promise demand proposal draft resolution veto charter protocol record team match
  final league cup goal coach stadium medal champion season injury transfer contract sponsor fans tournament race runner
  doctor nurse patient disease outbreak medicine laboratory trial treatment surgery insurance pension wage salary rent
  housing mortgage property tower building fire rescue victims survivors warning alert damage repair supply demand`);

const VERBS =
  list(`said announced told warned visited opened signed rejected approved discussed raised cut joined left
  criticised praised met urged backed delayed launched closed ordered promised defended questioned welcomed presented`);

const ONSETS = list(
  'b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sc sh sl sp st str t th tr v w',
);
const VOWELS = list('a e i o u ai ea ee ie oa oo ou');
const CODAS = list('b ck d f g l ll m n nd ng nt p r rd rk rm rn rt s sh ss st t th x');
const ENDINGS = list('ing ed er ion ment ness ive al ous ity able ist age ance ship ward');

/** The number of synthetic words. They resemble English words. */
const SYNTHETIC = 12_000;

/** Returns the words of the archive, most frequent first: the nouns, then synthetic words. */
function createVocabulary(): readonly string[] {
  const random = seededRandom(4);
  const words = new Set(NEWS);
  while (words.size < NEWS.length + SYNTHETIC) {
    const syllables = 1 + Math.floor(random() * 2);
    let word = '';
    for (let i = 0; i < syllables; i++) word += pick(random, ONSETS) + pick(random, VOWELS);
    words.add(word + pick(random, CODAS) + (random() < 0.5 ? pick(random, ENDINGS) : ''));
  }
  return [...words];
}

const VOCABULARY = createVocabulary();

/** Draws a rank below `length` with a probability of about 1 in `rank + flatness` (Zipf and Mandelbrot). */
export const drawRank = (random: Random, length: number, flatness: number): number =>
  Math.min(length - 1, Math.floor(flatness * ((length + flatness) / flatness) ** random() - flatness));

/** Draws `count` words. Function words are inserted between the other words. */
export function drawWords(random: Random, count: number): string {
  const words: string[] = [];
  let small = random() < 0.5;
  for (let i = 0; i < count; i++) {
    words.push(small ? pick(random, SMALL) : (VOCABULARY[drawRank(random, VOCABULARY.length, 20)] ?? ''));
    small = !small && random() < 0.55;
  }
  return words.join(' ');
}

export const drawVerb = (random: Random): string => pick(random, VERBS);
