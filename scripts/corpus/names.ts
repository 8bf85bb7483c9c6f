const list = (text: string): readonly string[] => text.trim().split(/\s+/);

const GIVEN =
  list(`Ada Aino Alba Alvar Amina Anders Anil Anouk Arno Asha Basil Bela Bruno Carla Cyrus Dalia Dario Delia
  Edda Elias Elif Emre Enzo Farah Felix Fleur Greta Hana Hugo Ida Ilse Imani Ines Ivo Jarek Jonas Juno Kaito Kamal Kira
  Lars Leila Lena Luca Maja Marek Mateo Mira Nadia Naoko Nils Olga Omar Orla Paulo Petra Rafa Rosa Samir Selma Tariq
  Thea Viktor Yara Zeno`);
const HEADS =
  list(`Abel Ander Bar Bel Bor Cal Cor Dal Dor Ebel Fal Fen Gal Gor Hal Hol Ior Jar Kal Kor Lan Lor Mal Mor
  Nar Nor Ol Pal Per Quar Ral Ros Sal Ser Tal Tor Ul Val Ver Wal Yor Zan`);
const MIDDLES = list('a e i o u ai an ar en er in ol');
const TAILS =
  list(`back berg bury court dal den der dor feld ford gate ham hart hoven kari lund man mar mont ner nova
  ovic pas quist ram ris ros sen ska son stein tor uri vale vara ward well wick zar`);
const ORGANISATIONS = [
  ...['Institute', 'Bank', 'Group', 'Agency', 'Council', 'University', 'Union', 'Foundation', 'Airlines'],
  ...['Energy', 'Steel', 'Motors', 'Press', 'Commission', 'Alliance', 'Party', 'United', 'Laboratories'],
];
const PLACES = [
  ...['', ' Bay', ' Falls', ' Heights', ' Island', ' Junction', ' Point', ' Valley', ' Springs', ' Harbour'],
  ...['North ', 'South ', 'East ', 'West ', 'New ', 'Port ', 'Fort ', 'Lake ', 'Mount ', 'Upper '],
];

/**
 * The factor that maps neighbouring numbers to distant positions. It is a prime number larger than any list, so no two
 * numbers collide.
 */
const STRIDE = 7_368_787;

const STEMS = HEADS.length * MIDDLES.length * TAILS.length;
const stemOf = (number: number): string => {
  const head = HEADS[number % HEADS.length] ?? '';
  const rest = Math.floor(number / HEADS.length);
  return head + (MIDDLES[rest % MIDDLES.length] ?? '') + (TAILS[Math.floor(rest / MIDDLES.length)] ?? '');
};

/**
 * Returns the combination of a stem and an item of `others` for a number. All numbers below the number of combinations
 * result in different combinations.
 */
function compose(number: number, others: readonly string[]): readonly [stem: string, other: string] {
  const position = (number * STRIDE) % (STEMS * others.length);
  return [stemOf(position % STEMS), others[Math.floor(position / STEMS)] ?? ''];
}

/** A synthetic name and its short form. */
export interface SyntheticName {
  readonly full: string;
  readonly short: string;
}

export function personName(number: number): SyntheticName {
  const [family, given] = compose(number, GIVEN);
  return { full: `${given} ${family}`, short: family };
}

export function organisationName(number: number): SyntheticName {
  const [stem, kind] = compose(number + 1_777, ORGANISATIONS);
  return { full: `${stem} ${kind}`, short: stem };
}

export function placeName(number: number): SyntheticName {
  const [stem, addition] = compose(number + 3_555, PLACES);
  const full = addition.endsWith(' ') ? addition + stem : stem + addition;
  return { full, short: full };
}
