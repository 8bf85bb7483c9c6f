import { wordList } from '../../text/word-list.ts';

// Words that are capitalised at the start of sentences, and words that have a grammatical function. Compiled by hand.

/** Words that begin sentences or are capitalised without being names. */
export const FUNCTION_WORDS = wordList(`
  A About According Across Activists Added Additionally African After Again Against Ahead All Almost Already Also
  Although Always Amid Amidst Among An Analysts And Another Any Anyone Anything Arab Are Around As Asian Asked
  Astronomers At Athletes Authorities Back Backed Based Be Because Been Before Behind Between Beyond Big Bilateral
  Born Both Built But By COVID COVID-19 Campaigners Can Catholic Central Children Christian Climate Construction
  Could Covid Critics Daughter Delegates Demand Democratic Despite Did Diplomats Do Doctors Does Down Dozens
  During Each Earlier Early East Eastern Economists Eight Either Electricity Engineers European Even Every
  Everyone Everything Experts Exports Families Fans Farmers Federal Few Fewer Fifth Finally Fire Fires First Five
  Flooding Floods Following For Forces Foreign Founded Four Fourth From Furthermore Gas Given Global God Gold
  Government Great Greater Growth Had Half Has Have He Heavy Held Her Here High His Hit How However Hundreds I II
  III IV If Imports In Including Indeed Inflation Instead International Internet Investigators Investors Is
  Islamic It Its Jewish Judge Judges Just Known Last Late Later Launch Lawmakers Lawyers Leaders Led Less Let Like
  Likewise Local Long Losing Low Many Markets May Maybe Meanwhile Men Might Millions Ministers Mission Monday's
  More Moreover Most Much Muslim Must My National Nearly Negotiators Neither Never Nevertheless New Next Nine No
  Nobel Nobody None Nonetheless Nor North Northeast Northern Northwest Not Nothing Now Of Off Officials Often Oil
  Old Olympic Omicron On Once One Only Opponents Or Organisers Organizers Orthodox Other Others Our Out Over
  Overall People Per Perhaps Play Players Please Police Polls Power Prices Production Prosecutors Protesters Rain
  Rains Rebels Recent Recently Regional Republican Rescuers Researchers Residents Results Scientists Second
  Separately Seven Several Shall Shares She Short Should Similarly Since Six Small Snow So Soldiers Some Someone
  Something Sometimes Son Soon South Southeast Southern Southwest Speaking State Still Stocks Strong Students Such
  Sunday's Supply Supporters Supreme Talks Teachers Ten Tens That The Their Then There These They Third This Those
  Though Thousands Three Through Thus To Today Tomorrow Toward Towards Trade Troops Turnout Two Under Unlike Until
  Up Upon Via Voters War Was Water We Weather Well Were West Western What Whatever When Where Whether Which While
  Who Whoever Whose Why Will Winning With Within Without Witnesses Women Work Workers World Would Yes Yesterday
  Yet You Your
`);

/** Pronouns that begin quotations. */
export const PRONOUNS = wordList('He I It She That There These They This Those We You');

/** Words that, before a capitalised phrase, indicate that the phrase is a description and not a person. */
export const DETERMINERS = wordList(`'s a an her his its my new of our that the their this your ’s`);

/** Words that are not attributes of a name. */
export const GRAMMAR_WORDS = wordList(`
  an and as at but by for from her his in is its of on or that the their to was which who whose with
`);
