import { wordList } from '../../../text/word-list.ts';

// Words that indicate whether a clause is about the past or the future. Compiled by hand.

/** Auxiliaries of the future. */
export const FUTURE = wordList(`'ll shall will wo ’ll`);

/** Modal verbs. With "have" after them, they refer to the past. */
export const MODALS = wordList(`
  can could may might must ought should would
`);

/** Forms of "be" in the present, and in the past. */
export const PRESENT_BE = wordList(`'m 're 's am are is ’m ’re ’s`);
export const PAST_BE = wordList('was were');

/** Forms of "have" before a participle. */
export const HAVE = wordList(`'ve had has have having ’ve`);

/** Words between an auxiliary and its verb. Adverbs in "-ly" are recognised by their ending. */
export const BETWEEN_VERBS = wordList(`
  all already also always both even first further just later n't never not now n’t once only soon still
  tentatively then
`);

/** Verbs and adjectives whose object, infinitive or date is in the future. */
export const PROSPECTIVE = wordList(`
  about agree agreed agrees aim aimed aiming aims due expect expected expecting expects forecast forecasts going
  hope hoped hopes hoping intend intended intending intends likely plan planned planning plans pledged pledges
  poised predicted predicts prepare prepared prepares preparing projected promised promises proposed proposes
  rescheduled scheduled seek seeking seeks set slated supposed tipped unlikely vowed vows want wants
`);

/** Verbs that put an event on the date after "for" or "until": "postponed until Friday". */
export const ARRANGING = wordList(`
  adjourned announced booked called convened delayed extended invited moved ordered planned postponed pushed
  rescheduled reserved scheduled set slated suspended
`);

/** Nouns whose infinitive or date is in the future. */
export const PROSPECTS = wordList(`
  agenda appointment bid chance commitment date deadline forecast hearing intention invitation opportunity outlook
  plan plans pledge position preparations promise promises prospect reservation schedule target
`);

/** Words that, up to three words before a date, put it in the future. */
export const UPCOMING = wordList(`
  ahead awaiting coming effective forthcoming starting upcoming
`);

/** Verbs in the present tense that decide neither for the past nor for the future. */
export const PRESENT_VERBS = wordList(`
  argue argues believe believes contain contains do does find finds give gives indicate indicates know knows lets
  mean means need needs remain remains report reports say says see seems show shows suggest suggests support
  supports tell tells think thinks
`);

/** Verbs in the present tense that announce an event: "the trial begins on Monday". */
export const ANNOUNCING = wordList(`
  arrives begin begins closes concludes convenes departs ends expire expires faces finishes heads hosts kicks
  launches leaves meets opens resume resumes returns runs starts takes travels
`);

/** Verbs with a person as the object and an infinitive in the future: "urged them to vote". */
export const DEMANDING = wordList(`
  allow allows asked asking asks enables encouraged expect expects helps invited invites lets ordered orders
  persuaded pressed told urged urges urging want wanted wants
`);

/** Verbs whose present progressive may be about the future: "is meeting". */
export const ARRANGED = wordList(`
  arriving beginning closing coming departing ending facing flying gathering heading holding hosting leaving meeting
  opening playing releasing resuming returning speaking starting traveling travelling visiting voting
`);

/** Nouns for events. With a date before them, they may be in the future: "Tuesday's election". */
export const EVENTS = wordList(`
  ballot ceremony clash conference contest contests deadline debate debates derby election elections event exam
  fight final fixture gala game games hearing inauguration launch march match matches meeting meetings poll polls
  primaries primary protest race referendum round runoff semi-final session sessions show summit talks tie trial
  vote votes voting
`);

/** Irregular verbs in the past tense. Regular verbs are recognised by their ending. */
export const PAST_VERBS = wordList(`
  arose ate awoke beat became been began begun bent bit bled blew bore bought bound bred broke brought built burnt
  burst came caught chose clung cost crept cut dealt did done drank drew drove dug fed fell felt fled flew flung
  forbade forgave forgot fought found froze gave got grew ground had heard held hid hit hung hurt kept knelt knew
  laid leapt learnt led left lent lit lost made meant met overcame overthrew overtook paid put quit ran rang read
  rode rose said sang sank sat saw sent set shone shook shot shrank shut slept slid sold sought spent split spoke
  sprang spread stole stood struck stuck stung swam swept swore swung taken taught thought threw told took tore
  understood undertook underwent upheld was went were withdrew withheld woke won wore wound wove wrote
`);

/** Words in "-ed" that are not verbs in the past tense. */
export const NOT_PAST = wordList(`
  bed embed exceed feed hundred indeed kindred naked need one-hundred proceed red sacred seed shed speed succeed
  ted united unprecedented wed
`);
