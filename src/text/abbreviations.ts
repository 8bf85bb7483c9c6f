/** Abbreviations whose full stop is part of the word, without that stop, as the press writes them. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Stand before a name or number: no sentence ends with them. */
export const BEFORE_A_NAME = words(`
  Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Gen Lt Col Maj Capt Cmdr Sgt Cpl Pvt Adm Brig Cdr Sen Sens Rep Reps
  Gov Govs Pres Amb Rev Hon Fr Sr Br Msgr Supt Insp Det Const Atty Asst Assoc Dep Dir Sec Treas Hr Ing St Ste Mt Ft
  No Nos no nos vs v Vs cf pp Art Arts Fig Figs approx ca al Op Ed Vol Pt Ch Pvt Spc Lieut Min Th
`);

/** Stand after a name or inside a date: a sentence may end with them. */
export const AFTER_A_NAME = words(`
  Inc Corp Co Cos Ltd Llc Plc Bros Jr Esq etc Ph.D M.D B.A M.A Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  Mon Tue Tues Wed Thu Thurs Fri Ave Blvd Rd Calif Ala Ariz Ark Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich
  Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Dept Univ Intl Assn est
`);

/** Capitalised words that begin a sentence far oftener than they continue a name. */
export const SENTENCE_STARTERS = words(`
  The A An In On At By For From With Without After Before Since Until While When Where Why How What Which Who Whose
  He She It They We You I His Her Its Their Our My This That These Those There Here But And Or So Yet Nor If Although
  Though However Meanwhile Still Also Then Thus Now Today Yesterday Tomorrow Earlier Later Last Next Some Many Most
  Several Both Each Every All Any No Not Nobody As To Of Under Over About Between Among Despite During Because Such
  Other Others Another One Two Three Officials Police According Asked Speaking Critics Analysts
`);

/** What may follow "a.m." or "p.m." with a capital inside the same sentence. */
export const AFTER_CLOCK = words(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
  September October November December EST EDT ET GMT UTC BST CET CST CDT PST PDT PT MST MDT Eastern Pacific Central IST
  JST AEST Moscow Beijing
`);

/** Words with inner stops: `U.S.`, `a.m.`, `J.K.`. */
export function isDottedLetters(word: string): boolean {
  return /^(?:\p{L}\.){2,6}$/u.test(word);
}
