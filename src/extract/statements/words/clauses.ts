import { wordList } from '../../../text/word-list.ts';

// Words with a grammatical function in clauses that attribute content. Compiled by hand.

export const BE = wordList(`'m 're 's am are be been being is was were ’m ’re ’s`);
export const HAVE = wordList(`'d 've had has have having ’d ’ve`);
export const MODALS = wordList(`'ll can cannot could did do does may might must shall should will would ’ll`);
/** Adverbs and negations between a subject and its verb, besides those that end with "-ly". */
export const ADVERBS = wordList(`
  afterwards again all almost already also always both even ever first further just later long n't never not now n’t
  often once only quite rather simply since sometimes soon still then thus too twice yet
`);
/** Pronouns that can be the subject of a clause. */
export const SUBJECT_PRONOUNS = wordList(`
  all anyone both everybody everyone few he i it many most neither nobody one others she some somebody someone
  they those we you
`);
export const RELATIVES = wordList(`that which who whom`);
/** Words that begin an embedded clause or question. */
export const COMPLEMENTISERS = wordList(`how if that what when where whether which who why`);
/** Words that begin a subordinate clause. A subject does not extend beyond them. */
export const SUBORDINATORS = wordList(`
  after although as because before but how if once or since so than that though unless until what when where
  whereas whether which while why
`);
export const PREPOSITIONS = wordList(`
  about above across after against along amid among around as at before behind between by despite during
  following for from in into like near of off on onto out over per since through throughout to toward towards
  under unlike until upon via with within without
`);
export const DETERMINERS = wordList(`
  a an another any each every her his its my no our several some that the their these this those your
`);
/** Words that begin a sentence and precede its subject. */
export const OPENERS = wordList(`
  also and but earlier finally however indeed instead later meanwhile moreover nevertheless nonetheless nor
  now or separately so still then therefore though thus today tomorrow yesterday yet
`);
/** Words of time after a verb: "said Tuesday", "said yesterday". */
export const TIME_WORDS = wordList(`
  afternoon ago day days evening friday midday monday month months morning night recently saturday sunday thursday
  today tomorrow tonight tuesday wednesday week weekend weeks year years yesterday
`);
/** Words before a word of time: "last week", "late Tuesday". */
export const TIME_MODIFIERS = wordList(`
  earlier early fall last late later next spring summer that this winter
`);
/** Nouns for the place of a statement: "said in an interview". */
export const OCCASIONS = wordList(`
  ad address advertisement announcement appearance article blog book brief briefing call column comment
  comments conference conversation court debate documents editorial email emails essay event facebook filing
  filings forum hearing instagram interview interviews letter letters meeting memo message news note op-ed
  page paper petition podcast post posts presser program radio rally remarks report show speech speeches
  statement statements study television testimony tv tweet tweets twitter video visit website
`);
/** Verbs that, before "to" and another verb, form one cue with it: "went on to say". */
export const CATENATIVES = wordList(`
  able appear appeared appears attempted began begin begins begun came come continue continued continues
  continuing decline declined declines declining fail failed fails forced goes going gone happy hesitated
  likely managed needs neglected on plans quick ready refused refuses refusing seem seemed seems set started
  starts tried tries trying unable unwilling used wanted wants went willing wish wishes
`);
/** Common forms of verbs in the past and the present, except regular past forms. */
export const FINITE = wordList(`
  became becomes began begins broke brought built came comes cost cut drew drove fell felt fought found gave
  gets gives goes got grew had has held helps hit includes keeps kept knew leads leaves led left lies lost
  made makes meant met needs paid plays put ran rose runs said sat saw says seems sent set sold spent
  spoke stands stood takes thinks thought told took wants went were won works wrote
`);
