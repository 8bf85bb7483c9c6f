/** Verbs, compiled by hand. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs of saying, in the forms the press uses. */
export const SAYING = words(`
  said says say saying told tells tell telling added adds adding stated states stating announced announces announcing
  declared declares declaring argued argues arguing insisted insists insisting warned warns warning claimed claims
  claiming noted notes noting explained explains explaining asked asks asking replied replies replying wrote writes
  writing tweeted posted acknowledged acknowledges admitted admits confirmed confirms denied denies suggested suggests
  suggesting urged urges urging called calls calling described describes describing emphasized emphasised emphasizes
  emphasizing emphasising stressed stresses stressing pledged pledges pledging vowed vows promised promises promising
  demanded demands predicted predicts remarked remarks recalled recalls reiterated reiterates repeated repeats
  responded responds quipped joked concluded concludes observed observes commented comments complained complains
  accused accuses accusing hailed hails hailing praised praises praising condemned condemns condemning criticised
  criticized criticizing criticising welcomed welcomes welcoming dismissed dismisses dismissing labelled labeled dubbed
  termed branded thanked thanks shouted cried whispered continued continues conceded concedes cautioned cautions
  estimated boasted testified maintained maintains lamented hoped wondered read reads quoted contended contends affirmed
`);

/** Words before a place that put something or somebody there. */
export const LOCATIVE = words(`
  in at near from to outside around across into through via inside throughout visit visited visiting visits left leaving
  reached reaching entered entering leave reach toured over above beyond off onto towards around outside within
  bombed shelled struck hit attacked captured seized besieged headquartered based
`);

/** Words before a capital that make it a party to something: its government. */
export const RELATIONAL =
  words(`with between against by toward towards versus and or urged pressed pressing accused accusing accuse
  blamed blaming warned asked told forced pressured
  blame blames warn ask tell force pressure allowed allow helped help threatened threaten condemned condemn criticised
  criticized persuade persuaded convince convinced`);

/** Verbs that governments are subjects of, besides the verbs of saying. */
export const GOVERNING = words(`
  has had have is was will would wants wanted seeks sought hopes hoped plans planned imposed imposes summoned expelled
  recalled retaliated responded agreed agrees refused refuses rejected rejects launched launches signed signs backed
  backs supports supported considers considered views viewed regards regarded sees saw sent sends supplied supplies
  provided provides offered offers threatened threatens banned bans lifted lifts severed suspended suspends ordered
  orders opposes opposed fears feared expects expected believes believed invaded annexed can could may might must should
  did does needs needed also already now recently long still never once pushed pushes called calls aims aimed
  continues continued faces faced keeps kept stands stood remains remained approved approves approved deployed says
  withdrew withdraws congratulated congratulates allowed allows blocked blocks halted halts stopped stops promised promises
  pledged pledges gave gives took takes made makes set sets struck strikes won wins lost loses broke breaks held holds
  fired fires tested tests resumed resumes retaliates protested protests conducted conducts cut cuts raised raises
  invited invites hosted hosts joined joins froze freezes paid pays bought buys spent spends
  blames blamed insists insisted denied denies accuses accused warned warns urges urged vowed vows
`);

/** After a capital's 's, nouns that belong to the city and not to the government. */
export const CITY_NOUNS = words(`
  mayor streets street suburbs suburb outskirts airport airports centre center downtown residents metro subway skyline
  population university hospitals hospital schools police stadium district districts neighborhoods neighbourhoods
  governor roads river harbour harbor port square cathedral museum museums stock old historic main largest eastern
  western northern southern central international municipal city traffic weather air airspace cafes restaurants
`);
