import { wordList } from './word-list.ts';

// Abbreviations that include a full stop, written here without it, and words that help to find the end of a sentence.

/** Abbreviations before a name or number. No sentence ends with them. */
export const BEFORE_A_NAME = wordList(`
  Adm Amb Art Arts Assoc Asst Atty Br Brig Capt Cdr Ch Cmdr Col Const Cpl Dep Det Dir Dr Drs Ed Fig Figs Fr Ft Gen
  Gov Govs Hon Hr Ing Insp Lieut Lt Maj Messrs Min Mlle Mme Mr Mrs Ms Msgr Mt Mx No Nos Op Pres Prof Pt Pvt Rep
  Reps Rev Rs Sec Sen Sens Sgt Spc Sr St Ste Supt Th Treas Vol Vs al approx ca cf no nos pp v vs
`);

/** Abbreviations after a name or inside a date. A sentence may end with them. */
export const AFTER_A_NAME = wordList(`
  Ala Apr Ariz Ark Assn Aug Ave B.A Blvd Bros Calif Co Colo Conn Corp Cos Dec Del Dept Esq Feb Fla Fri Ga Ill Inc
  Ind Intl Jan Jr Jul Jun Kan Ky La Llc Ltd M.A M.D Mar Mass Md Mich Minn Miss Mo Mon Mont Neb Nev Nov Oct Okla
  Ore Pa Ph.D Plc Rd Sep Sept Tenn Tex Thu Thurs Tue Tues Univ Va Vt Wash Wed Wis Wyo est etc
`);

/** Capitalised words that begin a sentence far more often than they continue a name. */
export const SENTENCE_STARTERS = wordList(`
  A About According After All Also Although Among An Analysts And Another Any As Asked At Because Before Between
  Both But By Critics Despite During Each Earlier Every For From He Her Here His How However I If In It Its Last
  Later Many Meanwhile Most My Next No Nobody Nor Not Now Of Officials On One Or Other Others Our Over Police
  Several She Since So Some Speaking Still Such That The Their Then There These They This Those Though Three Thus
  To Today Tomorrow Two Under Until We What When Where Which While Who Whose Why With Without Yesterday Yet You
`);

/** Capitalised words that may follow "a.m." or "p.m." in the same sentence. */
export const AFTER_CLOCK = wordList(`
  AEST April August BST Beijing CDT CET CST Central December EDT EST ET Eastern February Friday GMT IST JST
  January July June MDT MST March May Monday Moscow November October PDT PST PT Pacific Saturday September Sunday
  Thursday Tuesday UTC Wednesday
`);

/** Returns whether a word consists of letters with full stops: `U.S.`, `a.m.`, `J.K.`. */
export function isDottedLetters(word: string): boolean {
  return /^(?:\p{L}\.){2,6}$/u.test(word);
}
