import { wordList } from '../../../text/word-list.ts';

// Words before and after offices, and lists of offices by the words that may follow them. Compiled by hand.

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

/** Offices that represent one body or country to another: "ambassador to Germany". */
export const REPRESENTATIVES = wordList(
  'ambassador commissioner consul delegate emissary envoy liaison rapporteur representative',
);

/** Words before an office that state that it is not held yet. */
export const PROSPECTIVE = wordList(
  'aspiring eventual future likely next possible potential prospective would-be',
);

/** Words that end a noun phrase. */
export const PHRASE_ENDS = wordList(`
  about above according across after again against all along already also although always among and any are
  around as at away back be because been before being below beneath beside between beyond both but by came can
  come could despite did do does doing done down during each either else even ever every except few following
  for from gave get gets give given go goes going got had has have having he here him himself how however i if
  in including inside instead into is it itself just last later less like made make makes many may me might
  more most much must near nearly neither never no nor not nothing of off often on once one only onto or other
  others out outside over own per perhaps plus put quite rather really regarding saw see seen several she
  should since so some soon still such take taken takes than that them themselves then there these they this
  those though three through throughout thus to today together too took toward towards two under unless unlike
  until up upon us versus very via was we well went were what when where whether which while who whom whose
  why will with within without won would yesterday yet you
`);

/** Names of parties and of their members. Before an office, they describe the holder: "Republican governor". */
export const PARTY_WORDS = wordList(`
  communist conservative democrat democratic gop green independent islamist labor labour liberal libertarian
  nationalist populist progressive republican socialist tory unionist
`);
