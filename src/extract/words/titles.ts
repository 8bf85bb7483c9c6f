import { table } from './table.ts';

/** Words of office and profession that stand before or beside a person's name. Compiled by hand. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The last word of a title: `Prime Minister`, `attorney general`, `chief executive`. Small letters, singular. */
export const TITLE_HEADS = words(`
  president minister premier chancellor king queen prince princess emperor empress sultan emir emira sheikh sheik shah
  pope ayatollah imam archbishop bishop cardinal patriarch rabbi dalai rev reverend pastor
  secretary senator sen representative rep congressman congresswoman lawmaker mp governor gov mayor deputy speaker
  ambassador envoy diplomat commissioner councillor councilor counsellor adviser advisor aide spokesman spokeswoman
  spokesperson chairman chairwoman chairperson chair chief head director director-general secretary-general
  general-secretary administrator superintendent commander general gen lieutenant lt colonel col major maj captain capt
  sergeant sgt corporal private admiral adm marshal brigadier officer official leader boss manager coach captain
  ceo cfo cto coo founder co-founder cofounder owner executive vice-president vice-chancellor vice-chairman
  judge justice lawyer attorney prosecutor solicitor sheriff detective inspector
  professor prof doctor dr scientist researcher physicist chemist biologist seismologist economist analyst historian
  meteorologist climatologist epidemiologist virologist geologist astronomer engineer astronaut cosmonaut author writer
  novelist poet journalist reporter correspondent editor activist campaigner dissident laureate actor actress singer
  filmmaker striker midfielder defender goalkeeper forward batsman bowler batter sprinter runner champion skipper
  winger swimmer gymnast cyclist driver golfer boxer player athlete teammate
  mr mrs ms miss mx sir dame lord lady baroness baron count duke duchess first-lady lady
  candidate nominee premier-designate taoiseach strongman warlord rebel billionaire businessman entrepreneur
  chieftain treasurer undersecretary under-secretary under-secretary-general registrar rector dean principal provost chaplain trustee
  statistician oceanographer ecologist volcanologist pathologist veterinarian paramedic nurse surgeon physician
  firefighter farmer fisherman teacher student resident
`);

/** Words that come before the head in a title: `Prime`, `Vice`, `Foreign`, `Deputy`. Small letters. */
export const TITLE_MODIFIERS = words(`
  prime vice deputy acting interim caretaker former ex first second senior chief assistant associate supreme paramount
  foreign defense defence finance interior health education economy economic trade energy environment climate justice home justice
  transport agriculture culture labor labour development information justice security national general attorney
  state crown grand lord high federal executive special presidential opposition parliamentary parliament
  house senate majority minority party cabinet press secretary military army navy naval air police
  managing founding group technology financial operating marketing investment communications medical scientific
  external affairs internal commerce industry planning tourism sports sport youth women water petroleum oil mining
  emergency emergencies disaster relief humanitarian peace nuclear human rights refugee migration
  lieutenant lt major maj brigadier rear marine field wing company staff
  civil aviation digital infrastructure housing rural tribal religious antiquities heritage livestock fisheries forestry
  land lands public works roads railways railway shipping electricity power telecommunications innovation integration
  family families veterans equality diaspora territorial municipal higher primary social welfare
  head co executive junior minister-designate lead leading veteran top longtime long-time outgoing incoming newly
  vice-prime rights union campaign project research science mission flight program programme team
  central district regional state provincial city county assistant resident permanent under
  head football national men women's men's world olympic champion defending
`);

/** Honorifics: they name nobody's office. Small letters, no stop. */
export const HONORIFICS = words('mr mrs ms miss mx sir dame lord lady dr doctor rev reverend hon');

/** Marks of a former holder. */
export const FORMER = words(
  'former ex late one-time onetime then-president ousted deposed erstwhile retired',
);

/** Marks of a former holder that a hyphen joins to the word behind them: "ex-Georgian President". */
export const FORMER_PREFIX = /^(?:ex|then)-/i;

/** How titles are written in full, where the press shortens them. */
export const TITLE_IN_FULL = table<string>({
  gen: 'General',
  sen: 'Senator',
  rep: 'Representative',
  gov: 'Governor',
  lt: 'Lieutenant',
  maj: 'Major',
  col: 'Colonel',
  capt: 'Captain',
  sgt: 'Sergeant',
  adm: 'Admiral',
  prof: 'Professor',
  ceo: 'CEO',
  cfo: 'CFO',
  cto: 'CTO',
  coo: 'COO',
  mp: 'MP',
});
