import { wordList } from '../../text/word-list.ts';

// Words that show the structure of a sentence, in lower case. Compiled by hand.

/** Forms of auxiliary verbs. */
export const AUXILIARIES = wordList(`
  'd 'll 've am are be been being can could did do does had has have is may might must n't not n’t shall should
  was were will would ’d ’ll ’ve
`);

/** Adverbs without the ending “-ly” that are written next to a verb. */
export const ADVERBS = wordList(`
  again ago all also always apparently both earlier even ever first flat further herself himself just last
  lately later long never next now o'clock often once only out outright quickly reportedly simply since so
  sometimes soon still then there today tomorrow tonight too twice yesterday yet
`);

/** Prepositions. */
export const PREPOSITIONS = wordList(`
  about above across after against along alongside amid amidst among around as at before behind below beneath
  beside besides between beyond by concerning despite down during except for from in including inside into like
  near of off on onto out outside over past per regarding representing since through throughout to toward
  towards under underneath unlike until up upon versus via with within without
`);

/** Words that begin a clause inside a sentence. */
export const SUBORDINATORS = wordList(`
  although as because how if once since than that though unless until what when whenever where whereas whether
  which while who whom whose why
`);

/** Words that may precede the subject of a sentence. */
export const CONJUNCTIONS = wordList(`
  and but for nor or plus so then yet
`);

/** Determiners that begin a noun phrase. */
export const ARTICLES = wordList(`
  a all an another any both each either every few her his its many most my neither no one other our several
  some that the their these this those three two your
`);

/** Pronouns that are the subject of a clause. */
export const PERSONAL_PRONOUNS = wordList(`
  everyone he i it nobody others she someone they we you
`);

/** Nouns for what a person says: “Kline’s claim that”. */
export const STATEMENT_NOUNS = wordList(`
  acknowledgement admission allegation allegations announcement argument assertion assertions assessment
  assurance assurances boast call calls characterisation characterization claim claims comment comments
  comparison complaint complaints concession conclusion confession contention criticism declaration demand
  demands denial description explanation insistence line mantra message motto observation phrase pledge pledges
  prediction promise promises question reassurance recommendation remark remarks reply request response slogan
  statement statements suggestion testimony threat vow vows warning warnings words
`);
