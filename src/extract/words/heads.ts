/** Words that tell what kind of thing a capitalised run of words names. Compiled by hand. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The last word of an organisation's name. */
export const ORGANISATION_HEADS = words(`
  Ministry Department Office Agency Authority Administration Bureau Commission Committee Council Court Tribunal
  Parliament Congress Senate Assembly Chamber Bundestag Cabinet Union Party Alliance Coalition Front Movement League
  Federation Confederation Association Society Club Institute Institution Institutes University College School Academy
  Hospital Bank Fund Foundation Trust Corporation Corp Corp. Inc Inc. Ltd Ltd. LLC PLC Plc plc Co. Company Companies
  Group Holdings Holding Industries Industry Airlines Airways Air Motors Motor Pharmaceuticals Therapeutics Systems
  Technologies Technology Labs Laboratory Laboratories Energy Petroleum Oil Gas Media News Times Post Journal Tribune
  Herald Gazette Telegraph Television Radio Broadcasting Studios Records Entertainment Force Forces Army Navy Guard
  Guards Police Command Corps Brigade Battalion Regiment Service Services Organization Organisation Network Centre
  Center Observatory Board Bloc Secretariat Programme Program Initiative Consortium Partnership Exchange Securities
  Partners Capital Ventures Bancorp Insurance Railways Railway Directorate Inspectorate Watch International Interpol
  United City FC F.C. CF Rovers Wanderers Athletic Hotspur Democrats Republicans Greens Conservatives Socialists Liberals
  Treasury Fighters Steelworkers Workers Cars Consortium Survey Taskforce Panel Prosecutors
`);

/** Heads that need another sign, because they also end names of other things. */
export const WEAK_ORGANISATION_HEADS = words(
  `Air Energy Oil Gas Union City United International Front Group Office Company Capital Service Services Center
  Centre Times Post Guard Program Programme Panel Exchange Board Command Initiative Industry Police Army Navy School`,
);

/** First words of "X of Y" names of organisations. */
export const ORGANISATION_OF = words(`
  Ministry Department Office Bank University College Institute Academy Council Court Chamber House Board Bureau Commission
  Committee Federation Confederation Association Union League Organization Organisation Party Congress School
  Society Church Centre Center Army Supreme Movement Alliance Assembly Community Directorate Secretariat
`);

/** The last word of a place's or a facility's name. */
export const PLACE_HEADS = words(`
  Airport Airfield Airbase River Lake Sea Ocean Bay Gulf Strait Straits Channel Canal Mountain Mountains Mount Hill Hills
  Valley Desert Forest Park Peninsula Island Islands Cape Coast Basin Delta Plain Plateau Glacier Volcano Beach Falls
  Province Region Oblast State County District Prefecture Governorate Territory Municipality Republic City Town Village
  Square Street Avenue Road Boulevard Bridge Tower Palace Castle Cathedral Mosque Temple Stadium Arena Hall Station
  Port Harbor Harbour Dam Barrage Base Camp Prison Observatory Museum Library Gallery Theatre Theater Garden Gardens Zoo
  Crossing Corridor Heights Ridge Reef Shoal Atoll Archipelago Pass Crater Reservoir Highlands Wetland Fjord
`);

/** Small-letter heads that make the name before them a place: "Kursk region". */
export const PLACE_NOUNS = words(`
  region province oblast state county district prefecture governorate territory municipality city town village
  peninsula island islands river lake coast airport port valley desert border suburb neighborhood neighbourhood
  archipelago enclave canton capital
`);

/** First words of a place's name: "Lake Chad", "Mount Etna". */
export const PLACE_FIRST = words(
  'Lake Mount Mt Mt. Cape Port Fort Camp Gulf Bay Strait Straits Isle Río Lago Monte San Santa St. Sao São',
);

/** The last word of a name that is neither person nor place nor organisation: events, laws, prizes, works. */
export const OTHER_HEADS = words(`
  Cup Games Olympics Championship Championships Open Prix Prize Award Awards Medal Trophy Act Law Bill Treaty Accord
  Accords Agreement Pact Protocol Convention Declaration Charter Constitution Amendment War Wars Revolution Uprising
  Day Week Month Year Festival Summit Conference Forum Talks Dialogue Mission Expedition Report Review Index Plan Deal
  Directive Resolution Doctrine Policy Crisis Pandemic Earthquake Hurricane Typhoon Cyclone Storm Operation Election
  Elections Convention Ceremony Race Tour Marathon Final Finals Series Tournament Rocket Satellite Telescope Virus
  Disease Syndrome Era Age Century Bible Quran Christmas Easter Ramadan Eve Carnival Expo Biennale Goals Protocol
  Shield Belt Initiative Road Rule Ordinance Code Statute Earth Niño Niña Telescope Victory Medicine Chemistry Physics Literature Economics Facility Mechanism Scheme Framework Roadmap Strategy
`);

/** Words that begin sentences or stand capitalised without being names. */
export const FUNCTION_WORDS = words(`
  The A An In On At By For From With Without After Before Since Until While When Where Why How What Which Who Whose
  He She It They We You I His Her Its Their Our My Your This That These Those There Here But And Or So Yet Nor If
  Although Though However Meanwhile Still Also Then Thus Now Today Yesterday Tomorrow Earlier Later Last Next Some Many
  Most Several Both Each Every All Any No Not Nobody As To Of Under Over About Between Among Amid Amidst Despite During
  Because Such Other Others Another One Two Three Four Five Six Seven Eight Nine Ten Upon Once Only Just Even Against
  According Asked Speaking Following Including Like Unlike Within Across Around Through Behind Beyond Toward Towards
  Nearly Almost About More Less Fewer Much Few Half Dozens Hundreds Thousands Millions Tens Officials Police Critics
  Analysts Experts Scientists Researchers Bilateral Trade Talks Voters Residents Witnesses Rescuers Protesters Rebels
  Prices Shares Stocks Markets Investors Leaders Lawmakers Ministers Diplomats Troops Soldiers Forces Authorities
  Government Ahead Back Down Up Out Off Instead Indeed Perhaps Maybe Please Yes Well Whether Though Again Already
  Born Built Founded Held Based Given Asked Added Known Led Backed Hit Under Per Via Let Do Does Did Is Are Was Were
  Be Been Has Have Had Can Could Will Would Should May Might Must Shall Never Always Often Sometimes Soon First Second
  Third Fourth Fifth Finally Separately Similarly Likewise Additionally Furthermore Moreover Nevertheless Nonetheless
  Overall Recent Recently Early Late New Old High Low Global International Foreign Local National Regional Western
  Eastern Northern Southern Central Democratic Republican Christian Muslim Islamic Jewish Catholic Orthodox Arab
  European African Asian Olympic Nobel World War II I III IV Internet God Covid COVID COVID-19 Omicron
  Women Men Children People Families Workers Students Doctors Teachers Farmers Scientists State Federal Supreme
  Nothing Everything Everyone Someone Something Anyone Anything None Neither Either Whatever Whoever Weather Climate
  Winning Losing Born Son Daughter Born Work Construction Demand Supply Production Exports Imports Inflation Growth
  Turnout Results Polls Power Water Oil Gas Gold Electricity Heavy Strong Rain Rains Snow Floods Flooding Fire Fires
  North South East West Northeast Northwest Southeast Southwest Monday's Sunday's Great Greater Big Small Long Short
  Mission Launch Judges Judge Play Players Fans Athletes Organisers Organizers Supporters Opponents Negotiators
  Delegates Campaigners Activists Economists Engineers Astronomers Lawyers Prosecutors Investigators Doctors
`);

/** Names of months and week days. */
export const CALENDAR_WORDS = words(`
  January February March April May June July August September October November December Jan. Feb. Mar. Apr. Jun. Jul.
  Aug. Sep. Sept. Oct. Nov. Dec. Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun
  Christmas Easter Ramadan Eid Diwali Hanukkah Passover
`);

/** Words of names that stand in small letters: "Ursula von der Leyen", "Mohammed bin Salman". */
export const PARTICLES = words(`
  de da das do dos du del della di van von der den ter ten zu bin ibn bint ben al el ul abu abd la le y e af av
`);

/** Legal forms, which names of companies end with and are left without. */
const LEGAL_FORMS = words(`
  Inc Inc. Corp Corp. Ltd Ltd. Limited LLC PLC Plc plc Co Co. AG AB SA S.A. NV N.V. SE GmbH SpA S.p.A. Oyj ASA
`);

/** "Boliden" for "Boliden AB"; a name of which only a head would be left ("Group Ltd") stays whole. */
export function withoutLegalForm(name: string): string {
  const parts = name.split(' ');
  let end = parts.length;
  while (end > 1 && LEGAL_FORMS.has(parts[end - 1] ?? '')) end -= 1;
  const left = parts.slice(0, end);
  return left.every((part) => ORGANISATION_HEADS.has(part)) ? name : left.join(' ').replace(/,$/, '');
}
