import { wordList, wordTable } from '../../../text/word-list.ts';

// Words of offices and occupations. Lower case and singular, without a final stop. Compiled by hand.

/** Last words of titles: "prime minister", "attorney general", "chief executive". */
export const TITLE_HEADS = wordList(`
  activist actor actress adm administrator admiral adviser advisor aide ambassador analyst archbishop astronaut
  astronomer athlete attorney author ayatollah baron baroness batsman batter billionaire biologist bishop boss
  bowler boxer brigadier businessman campaigner candidate capt captain cardinal ceo cfo chair chairman chairperson
  chairwoman champion chancellor chaplain chemist chief chieftain climatologist co-founder coach cofounder col
  colonel commander commissioner congressman congresswoman coo corporal correspondent cosmonaut councillor
  councilor counsel counsellor count cto cyclist dalai dame dean defender deputy detective diplomat director
  director-general dissident doctor dr driver duchess duke ecologist economist editor emir emira emperor empress
  engineer entrepreneur envoy epidemiologist executive farmer filmmaker firefighter first-lady fisherman forward
  founder gen general general-secretary geologist goalkeeper golfer gov governor gymnast head historian imam
  inspector journalist judge justice king lady laureate lawmaker lawyer leader lieutenant lord lt maj major
  manager marshal mayor meteorologist midfielder minister miss mp mr mrs ms mx nominee novelist nurse
  oceanographer officer official owner paramedic pastor pathologist patriarch physician physicist player poet pope
  premier premier-designate president prince princess principal private prof professor prosecutor provost queen
  rabbi rebel rector registrar rep reporter representative researcher resident rev reverend runner scientist
  secretary secretary-general seismologist sen senator sergeant sgt shah sheik sheikh sheriff singer sir skipper
  solicitor speaker spokesman spokesperson spokeswoman sprinter statistician striker strongman student sultan
  superintendent surgeon swimmer taoiseach teacher teammate treasurer trustee under-secretary
  under-secretary-general undersecretary veterinarian vice-chairman vice-chancellor vice-president virologist
  volcanologist warlord winger writer
`);

/** Words before the head of a title: "prime", "vice", "foreign", "deputy". */
export const TITLE_MODIFIERS = wordList(`
  acting affairs agriculture air antiquities army assistant associate attorney aviation brigadier cabinet
  campaign caretaker central champion chief city civil climate co commerce communications company county crown
  culture defence defending defense deputy development diaspora digital disaster district economic economy
  education electricity emergencies emergency energy environment equality ex executive external families
  family federal field finance financial first fisheries flight football foreign forestry former founding
  general grand group head health heritage high higher home house housing human humanitarian incoming industry
  information infrastructure innovation integration interim interior internal investment junior justice labor
  labour land lands lead leading lieutenant livestock long-time longtime lord lt maj major majority managing
  marine marketing medical men men's migration military mining minister-designate minority mission municipal
  national naval navy newly nuclear oil olympic operating opposition outgoing paramount parliament
  parliamentary party peace permanent petroleum petty planning police power presidential press primary prime program
  programme project provincial public railway railways rear refugee regional relief religious research
  resident rights roads rural science scientific second secretary security senate senior shipping social
  special sport sports staff state supreme team technology telecommunications territorial top tourism trade
  transport tribal under union veteran veterans vice vice-prime water welfare wing women women's works world
  youth
`);

/** Honorifics, which do not state an office. */
export const HONORIFICS = wordList('dame doctor dr hon lady lord miss mr mrs ms mx rev reverend sir');

/** Title heads that do not state an office. */
export const NOT_AN_OFFICE = wordList(`
  baron baroness billionaire champion count duke leading long major miss official patient prince princess private rebel
  resident sheik sheikh student sultan teammate
`);

/** Ranks that may follow another office of the same person: "Director Adm. Lund". */
export const MILITARY_RANKS = wordList(
  'adm admiral brigadier capt captain col colonel gen prof professor sergeant sgt',
);

/** Offices that are parts of ranks: "Lieutenant Colonel". */
export const RANK_PARTS = wordList('associate lieutenant lt maj major petty staff');

/** Words that, in lower case, may begin a capitalised title: "acting Prime Minister". */
export const RANK_WORDS = wordList(`
  acting assistant associate chief deputy executive interim junior lead senior under vice
`);

/** Heads that, in lower case, modify a following head: "general secretary". */
export const RANKS = wordList('captain chair chief colonel driver general head marshal pastor');

/** Complements after "of" that belong to the title: "Secretary of State". */
export const TITLE_COMPLEMENTS = wordList(`
  agriculture commerce defence defense education energy finance foreign health home homeland interior justice
  labor labour mission staff state transportation treasury war
`);

/** Nouns that continue a complement: "Minister of Foreign Affairs". */
export const COMPLEMENT_NOUNS = wordList('affairs relations resources security services');

/** Words that stay in lower case inside a title. */
export const TITLE_SMALL_WORDS = wordList('and for in of the to');

/** Words before a title that are not part of it: "outgoing president". */
export const TITLE_ADVERBS = wordList(`
  current elected incoming incumbent leading long-time longstanding longtime newly outgoing then then-current
  top veteran
`);

/** Titles that usually precede a single name: "King Charles", "Pope Francis". */
export const SINGLE_NAME_TITLES = wordList('emperor king patriarch pope prince princess queen saint sultan');

/** Words that indicate a former holder of an office. */
export const FORMER = wordList(`
  deposed disgraced erstwhile ex former late now-former one-time onetime ousted retired then-president
`);

/** Full forms of abbreviated titles. */
export const TITLE_IN_FULL = wordTable<string>({
  adm: 'Admiral',
  capt: 'Captain',
  ceo: 'CEO',
  cfo: 'CFO',
  col: 'Colonel',
  coo: 'COO',
  cto: 'CTO',
  dj: 'DJ',
  evp: 'Executive Vice President',
  gen: 'General',
  gov: 'Governor',
  lt: 'Lieutenant',
  maj: 'Major',
  mep: 'MEP',
  mp: 'MP',
  mpp: 'MPP',
  msp: 'MSP',
  prof: 'Professor',
  rep: 'Representative',
  sen: 'Senator',
  sgt: 'Sergeant',
  svp: 'Senior Vice President',
  vp: 'Vice President',
});

/** A prefix that marks a former holder: "ex-Georgian President". */
export const FORMER_PREFIX = /^(?:ex|then)-/i;
