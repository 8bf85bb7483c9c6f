import { wordList } from '../../../text/word-list.ts';

// Verbs that state that an office begins, is held or ends. Compiled by hand.

/** Participles that report an appointment. With a person as their object, they are verbs of the active voice. */
export const APPOINTED = wordList(`
  appointed chose chosen confirmed crowned declared elected hired inaugurated installed made named picked
  proclaimed promoted re-elected reappointed reelected selected sworn tapped
`);

/** Participles of elections. The office begins on a later day. */
export const ELECTED = wordList(`
  chose chosen declared elected election picked proclaimed re-elected reelected selected tapped
`);

/** Verbs, and nouns, after which "as" states the office of their subject: "took over as coach". */
export const BEGINNING = wordList(`
  appointment began begins debuted election joined joins promotion reelected rejoined return returned returns
  started starts takes took
`);

/** Verbs, and nouns, after which "as" states an office that their subject or object gives up: "resigned as director". */
export const LEAVING = wordList(`
  departed departure dismissed fired impeached leaves left ousted ouster quit quits removal removed resign
  resignation resigned resigning resigns retire retired retirement retires retiring sacked step stepped
  stepping steps stood suspended
`);

/** Verbs after which "as" states an office, in the present tense. */
export const SERVING = wordList(`
  acting serve serves serving work working works
`);

/** Verbs after which "as" states an office, in the past tense. */
export const SERVED = wordList(`
  acted served worked
`);

/** Verbs between the new and the former holder of an office: "succeeded Lund as president". */
export const SUCCEEDING = wordList(`
  replace replaced replaces replacing succeed succeeded succeeding succeeds
`);

/** Words before a verb that state that its action has not taken place. */
export const NOT_YET = wordList(`
  could if may might must never not plans refused should wants will would
`);

/** Words between a verb and an office: "was sworn in as", "has been named the". */
export const APPOINTMENT_WORDS = wordList(`
  appointed as be been chosen declared elected in made named re-elected reelected sworn the to
`);

/** Participles that an office may follow directly, without "as": "was elected president". */
export const APPOINTED_TO = wordList(`
  appointed confirmed crowned declared elected made named proclaimed re-elected reappointed reelected
`);
