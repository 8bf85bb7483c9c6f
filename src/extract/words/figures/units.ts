import { wordList, wordTable } from '../../../text/word-list.ts';

// Units as the press writes them, with their CLDR identifiers in the singular. Compiled by hand.

/** Units of time. */
export const DURATION_UNITS = wordTable<string>({
  centuries: 'century',
  century: 'century',
  day: 'day',
  days: 'day',
  decade: 'decade',
  decades: 'decade',
  hour: 'hour',
  hours: 'hour',
  hr: 'hour',
  hrs: 'hour',
  millisecond: 'millisecond',
  milliseconds: 'millisecond',
  min: 'minute',
  mins: 'minute',
  minute: 'minute',
  minutes: 'minute',
  month: 'month',
  months: 'month',
  sec: 'second',
  second: 'second',
  seconds: 'second',
  secs: 'second',
  week: 'week',
  weeks: 'week',
  year: 'year',
  years: 'year',
  yrs: 'year',
});

/** Units of time in which an age is written. */
export const AGE_UNITS = wordTable<string>({
  day: 'day',
  days: 'day',
  month: 'month',
  months: 'month',
  week: 'week',
  weeks: 'week',
  year: 'year',
  years: 'year',
});

/** Other units. */
export const MEASURE_UNITS = wordTable<string>({
  acre: 'acre',
  acres: 'acre',
  calories: 'calorie',
  celsius: 'celsius',
  centigrade: 'celsius',
  centimeter: 'centimeter',
  centimeters: 'centimeter',
  centimetre: 'centimeter',
  centimetres: 'centimeter',
  cm: 'centimeter',
  fahrenheit: 'fahrenheit',
  feet: 'foot',
  foot: 'foot',
  ft: 'foot',
  g: 'gram',
  gallon: 'gallon',
  gallons: 'gallon',
  gb: 'gigabyte',
  gigabyte: 'gigabyte',
  gigabytes: 'gigabyte',
  gigawatt: 'gigawatt',
  'gigawatt-hours': 'gigawatt-hour',
  gigawatts: 'gigawatt',
  gram: 'gram',
  grams: 'gram',
  gw: 'gigawatt',
  gwh: 'gigawatt-hour',
  hectare: 'hectare',
  hectares: 'hectare',
  horsepower: 'horsepower',
  inch: 'inch',
  inches: 'inch',
  kg: 'kilogram',
  kgs: 'kilogram',
  kilo: 'kilogram',
  kilogram: 'kilogram',
  kilogrammes: 'kilogram',
  kilograms: 'kilogram',
  kilometer: 'kilometer',
  kilometers: 'kilometer',
  kilometre: 'kilometer',
  kilometres: 'kilometer',
  kilos: 'kilogram',
  kilowatt: 'kilowatt',
  'kilowatt-hour': 'kilowatt-hour',
  'kilowatt-hours': 'kilowatt-hour',
  kilowatts: 'kilowatt',
  km: 'kilometer',
  'km/h': 'kilometer-per-hour',
  km2: 'square-kilometer',
  kmh: 'kilometer-per-hour',
  kms: 'kilometer',
  knot: 'knot',
  knots: 'knot',
  kph: 'kilometer-per-hour',
  kw: 'kilowatt',
  kwh: 'kilowatt-hour',
  lb: 'pound',
  lbs: 'pound',
  'light-year': 'light-year',
  'light-years': 'light-year',
  liter: 'liter',
  liters: 'liter',
  litre: 'liter',
  litres: 'liter',
  m2: 'square-meter',
  m3: 'cubic-meter',
  megabyte: 'megabyte',
  megabytes: 'megabyte',
  megawatt: 'megawatt',
  'megawatt-hour': 'megawatt-hour',
  'megawatt-hours': 'megawatt-hour',
  megawatts: 'megawatt',
  meter: 'meter',
  meters: 'meter',
  metre: 'meter',
  metres: 'meter',
  mg: 'milligram',
  microgram: 'microgram',
  micrograms: 'microgram',
  micron: 'micrometer',
  microns: 'micrometer',
  mile: 'mile',
  miles: 'mile',
  milligram: 'milligram',
  milligrams: 'milligram',
  milliliter: 'milliliter',
  milliliters: 'milliliter',
  millilitre: 'milliliter',
  millilitres: 'milliliter',
  millimeter: 'millimeter',
  millimeters: 'millimeter',
  millimetre: 'millimeter',
  millimetres: 'millimeter',
  ml: 'milliliter',
  mm: 'millimeter',
  mph: 'mile-per-hour',
  mw: 'megawatt',
  mwh: 'megawatt-hour',
  nanometer: 'nanometer',
  nanometers: 'nanometer',
  nanometre: 'nanometer',
  nanometres: 'nanometer',
  ounce: 'ounce',
  ounces: 'ounce',
  oz: 'ounce',
  pint: 'pint',
  pints: 'pint',
  terabyte: 'terabyte',
  terabytes: 'terabyte',
  terawatt: 'terawatt',
  'terawatt-hours': 'terawatt-hour',
  terawatts: 'terawatt',
  ton: 'ton',
  tonne: 'tonne',
  tonnes: 'tonne',
  tons: 'ton',
  twh: 'terawatt-hour',
  volt: 'volt',
  volts: 'volt',
  watt: 'watt',
  watts: 'watt',
  yard: 'yard',
  yards: 'yard',
  '°c': 'celsius',
  '°f': 'fahrenheit',
});

/** Words for percent after a number. */
export const PERCENT = wordList('% pct percent');

/** Nouns for people that are plural and follow a number. */
export const PEOPLE_NOUNS = wordList(`
  adults athletes babies boys casualties children citizens civilians deaths delegates employees families girls
  homes households houses immigrants inhabitants inmates jobs journalists lives men migrants officers officials
  patients people pilgrims players police policemen prisoners protesters refugees residents soldiers spectators
  staff students supporters survivors troops victims villagers visitors volunteers voters women workers
`);

/**
 * Nouns that are always accepted as plural nouns in a count. Other nouns are accepted if their ending is that of a
 * plural.
 */
export const PLURAL_NOUNS = wordList(`
  aircraft cattle children dead deaths deer fish helicopters lives men people personnel police policemen salmon
  seats sheep spacecraft staff troops trout votes women
`);

/** Nouns in "-s" that are not plural. */
export const SINGULAR_NOUNS = wordList(`
  diabetes economics mathematics measles mumps news physics politics series sports
`);

/** Nouns before the number of a thing: "category 1 hurricanes", "flight 12". */
export const NUMBERED_NOUNS = wordList(`
  act article bus category chapter class division episode flight gate grade grades group highway interstate level
  line magnitude no nos number page pages phase platform route row season section sections stage tier type version
  ward zone
`);

/** Words in "-s" that are not counted nouns, or that end the search for one: "100 of the people". */
export const NOT_COUNTED = wordList(`
  a across already also always an and as asks at becomes begins besides by comes days does else ends faces for
  from gets gives goes has in is just keeps leads less looks makes means minus needs news now of on only opens or
  per perhaps plays plus remains runs says seems series shows sometimes starts still takes tells than that the
  then thus to towards tries triggers under uses versus wants was were when whereas which who wins with years
`);

/** Nouns after "pounds of" and other words for an amount of money. */
export const MONEY_NOUNS = wordList(`
  aid assets borrowing cash charges compensation contracts costs credit cuts damage debt debts donations exports
  fees fines fraud funding funds goods government grants income investment investments loans losses money orders
  profit profits property public revenue sales savings spending subsidies support tax taxes taxpayer taxpayers
`);

/** Words before an amount in pounds that is a weight. */
export const WEIGHING = wordList(`
  gain gained gaining lift lifted lifting lose loses losing lost shed weigh weighed weighing weighs
`);

/** Verbs of change. A number "from" which and "to" which something changes is not a range. */
export const CHANGES = wordList(`
  advanced by climbed cut declined decreased dipped down dropped eased edged fall fallen fell from gained grew
  increased jumped lowered narrowed plunged raised rise risen rose shot shrank slid slipped slumped soared surged
  tumbled up widened
`);
