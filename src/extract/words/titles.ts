import { wordList, wordTable } from '../../text/word-list.ts';

// Words of offices and occupations. Lower case and singular, without a final stop. Compiled by hand.

/** Last words of titles: "prime minister", "attorney general", "chief executive". */
export const TITLE_HEADS = wordList(`
  activist actor actress adm administrator admiral adviser advisor aide ambassador analyst archbishop astronaut
  astronomer athlete attorney author ayatollah baron baroness batsman batter billionaire biologist bishop boss
  bowler boxer brigadier businessman campaigner candidate capt captain cardinal ceo cfo chair chairman chairperson
  chairwoman champion chancellor chaplain chemist chief chieftain climatologist co-founder coach cofounder col
  colonel commander commissioner congressman congresswoman coo corporal correspondent cosmonaut councillor
  councilor counsellor count cto cyclist dalai dame dean defender deputy detective diplomat director
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
  parliamentary party peace permanent petroleum planning police power presidential press primary prime program
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

/** Words that, in lower case, may begin a capitalised title: "acting Prime Minister". */
export const RANK_WORDS = wordList(`
  acting assistant associate chief deputy interim junior lead senior under vice
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
  deposed disgraced erstwhile ex former late one-time onetime ousted retired then-president
`);

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

/** Names of parties and of their members. Before an office, they describe the holder: "Republican governor". */
export const PARTY_WORDS = wordList(`
  communist conservative democrat democratic gop green independent islamist labor labour liberal libertarian
  nationalist populist progressive republican socialist tory unionist
`);

/** Words between a verb and an office: "was sworn in as", "has been named the". */
export const APPOINTMENT_WORDS = wordList(`
  appointed as be been chosen declared elected in made named re-elected reelected sworn the to
`);

/** Participles that an office may follow directly, without "as": "was elected president". */
export const APPOINTED_TO = wordList(`
  appointed confirmed crowned declared elected made named proclaimed re-elected reappointed reelected
`);

/** Members of a parliament, who represent a place: "Senator Field of Ohio". */
export const LEGISLATORS = wordList(`
  assemblyman assemblywoman congressman congresswoman delegate lawmaker legislator mp representative senator
`);

/** Offices of cities, counties and regions: "Mayor Lund of Toledo". */
export const LOCAL_OFFICES = wordList(`
  archbishop attorney bishop commissioner councillor councilman councilor councilwoman emir governor judge king
  mayor minister premier president prosecutor queen sheriff sultan
`);

/** Last words of titles that a field may follow after "of": "vice president of grid planning". */
export const FIELDED_OF = wordList(`
  chair chief commissioner coordinator curator dean deputy director editor executive head historian keeper
  lecturer manager minister officer president professor scholar scientist secretary superintendent supervisor
  teacher undersecretary vp
`);

/** Last words of titles that a field may follow after "for" or "on": "adviser on trade". */
export const FIELDED_FOR = wordList(`
  adviser advisor ambassador candidate chief commissioner coordinator correspondent director editor envoy
  expert head manager minister nominee officer president rapporteur representative secretary specialist
  under-secretary undersecretary vp
`);

/** Last words of titles of people who work for a person: "adviser to Lund". */
export const SERVANTS = wordList(`
  adviser advisor agent aide assistant attorney biographer bodyguard chaplain chief coach counsel counselor
  deputy doctor driver lawyer manager physician pollster secretary speechwriter spokesman spokesperson
  spokeswoman strategist
`);

/** Words that end a noun phrase. */
export const PHRASE_ENDS = wordList(`
  about above according across after again against all along already also although always among and any are
  around as at away back be because been before being below beneath beside between beyond both but by came can
  come could despite did do does doing done down during each either else even ever every except few following
  for from gave get gets give given go goes going got had has have having he here him himself how however i if
  in including inside instead into is it itself just last later less like made make makes many may me might
  more most much must near nearly neither never next no nor not nothing of off often on once one only onto or
  other others out outside over own per perhaps plus put quite rather really regarding saw see seen several
  she should since so some soon still such take taken takes than that them themselves then there these they
  this those though three through throughout thus to today together too took toward towards two under unless
  unlike until up upon us versus very via was we well went were what when where whether which while who whom
  whose why will with within without won would yesterday yet you
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
