import { wordList } from '../../../text/word-list.ts';

// Occupations that no rule for names uses. Lower case and singular. Compiled by hand.

/** Last words of occupations and posts, in addition to the heads of titles: "jazz drummer", "vice-captain". */
export const OCCUPATIONS = wordList(`
  accountant acrobat actuary advocate agent agronomist airman alderman alderwoman anaesthetist anchor
  anchorman anchorwoman anesthesiologist animator announcer anthropologist apprentice arbitrator
  archaeologist archbishop-elect archdeacon archeologist archer architect archivist artisan artist
  assemblyman assemblywoman assessor assistant astrologer astrophysicist attorney-general auctioneer auditor
  aviator backbencher bailiff baker ballerina bandleader banker barber barista baritone barrister bartender
  baseman bassist bassoonist beatboxer beekeeper biochemist biographer biophysicist blacksmith blogger
  bodyguard bookmaker bookseller botanist brewer broadcaster broker builder burgess burgomaster butcher
  butler cabinetmaker cameraman camerawoman canoeist canon cantor cardiologist caretaker caricaturist
  carpenter cartographer cartoonist cashier catcher caterer cellist censor chamberlain chargé chauffeur
  cheerleader chef choreographer chronicler cinematographer clarinetist cleaner clergyman clergywoman cleric
  clerk climber clinician clown co-author co-chair co-chairman co-chairwoman co-creator co-director co-host
  co-leader co-owner co-pilot co-president co-producer co-writer coder collector columnist comedian
  comedienne comic commandant commando commentator communicator composer comptroller comptroller-general
  concertmaster conductor confectioner congressman-elect conservationist conservator constable consul
  consultant contender contractor controller convener convenor cook coordinator copilot copywriter cornetist
  coroner corpsman cosmologist councilman councilmember councilwoman counselor courier craftsman creator
  cricketer criminologist critic cryptographer curate curator custodian dancer deacon deaconess decorator
  defenceman defenseman delegate delegate-general demographer dentist dermatologist designer developer
  dietician dietitian director-designate diver dj docent documentarian doorkeeper doorman dramatist
  dramaturge draughtsman drummer econometrician educator electrician embryologist endocrinologist engraver
  ensign entertainer entomologist environmentalist essayist ethicist ethnographer ethnologist evangelist evp
  examiner exec expert explorer farmworker fellow fencer fiddler fielder financier fireman firewoman fitter
  flautist flutist folklorist footballer forecaster foreman forester frontbencher frontman frontwoman
  fullback fundraiser futurist gallerist gamekeeper gamer gardener gastroenterologist geneticist geochemist
  geographer geophysicist gerontologist glaciologist goaltender grocer groundskeeper guard guardsman guide
  guitarist gunner gynaecologist gynecologist hairdresser halfback handler handyman harpist harpsichordist
  head-teacher headmaster headmistress headteacher healer herpetologist historiographer hitter homebuilder
  homemaker horticulturist host hostess hotelier housekeeper humorist hunter hurdler hydrologist hygienist
  ichthyologist illusionist illustrator immunologist impresario industrialist infantryman infielder
  influencer informant innkeeper instructor interpreter interviewer inventor investigator investor
  ironworker janitor jeweler jeweller jockey joiner journo judoka jurist keeper keyboardist kicker laborer
  labourer landlord landowner landscaper lecturer legionnaire legislator liaison librarian librettist
  lieutenant-governor lifeguard linebacker lineman linguist lobbyist locksmith logistician longshoreman
  lt-governor lumberjack lyricist machinist magician magistrate magnate mandolinist marksman mason masseur
  mathematician matron mayoress mechanic mediator medic member mep merchant metallurgist microbiologist
  midwife miller miner mineralogist minister-president missionary mla model moderator mogul monk mortician
  mountaineer moviemaker mpp msp mufti musician musicologist nanny narrator naturalist navigator negotiator
  nephrologist neurologist neuroscientist neurosurgeon newscaster newsman newsreader nightwatchman nun
  nutritionist oboist obstetrician ombudsman ombudswoman oncologist operative ophthalmologist optician
  optometrist orator organiser organist organizer ornithologist orthodontist orthopaedist osteopath
  outfielder paediatrician painter palaeontologist paleontologist panelist panellist paralegal paratrooper
  parliamentarian parson partner patrolman peacekeeper peacemaker pediatrician percussionist performer
  pharmacist pharmacologist philanthropist philologist philosopher photographer photojournalist physiologist
  physiotherapist pianist pilot pitcher planner playmaker playwright plenipotentiary plumber podcaster
  poetess polemicist policeman policewoman policymaker politician pollster postman postmaster potter
  practitioner preacher preceptor prefect prelate presenter priest priestess primatologist prioress
  procurator procurator-fiscal producer programmer projectionist promoter proprietor prosecutor-general
  provost-marshal psephologist psychiatrist psychoanalyst psychologist psychotherapist publican publicist
  publisher punter quarterback racer racewalker radiographer radiologist rancher ranger rapper rapporteur
  receiver receptionist recorder recruiter reeve referee registrar-general restauranteur restaurateur
  rheumatologist rider rigger ringmaster roofer rower sacristan sailor salesman salesperson saleswoman
  saxophonist scholar schoolmaster schoolteacher screenwriter scriptwriter sculptor seaman seamstress
  selectman senator-elect serviceman servicewoman sexologist sharpshooter shepherd shipbuilder shoemaker
  shogun shopkeeper shortstop showrunner signaller singer-songwriter sinologist sitarist skater skier
  snowboarder socialite sociologist solicitor-general soloist sommelier songstress songwriter specialist
  speechwriter spymaster staffer stagehand statesman stateswoman steelworker stenographer steward stewardess
  stockbroker storyteller strategist streamer stuntman stylist sub-editor subeditor submariner
  superintendent-general supervisor surfer surgeon-general surveyor svp tackler tailor technologist teller
  theologian theorist therapist timekeeper toxicologist trader trainer trainman translator trombonist
  trooper trucker trumpeter tutor tycoon umpire undersheriff undertaker underwriter urologist usher valet
  vendor ventriloquist vet vicar vice-captain vice-chair vice-chairwoman vice-mayor viceroy videographer
  vintner violinist violist vlogger vocalist vp waiter waitress warden watchmaker watchman weaver webmaster
  weightlifter welder whip whistleblower winemaker woodcarver worker wrestler yardmaster youtuber zookeeper
  zoologist
`);

/** Words that are also verbs: "to coach Joe Lund" states no occupation. */
export const ALSO_VERBS = wordList(`
  anchor author boss butcher captain chair chauffeur coach cook doctor engineer guard guide head host judge
  lead marshal model nurse partner pilot referee shepherd steward tailor tutor umpire usher vet
`);

/** Words before the head of an occupation, in addition to the modifiers of titles: "jazz drummer". */
export const OCCUPATION_MODIFIERS = wordList(`
  academic accounting addiction administrative adult advertising advocacy aid animal anti-corruption
  antitrust archive art arts asset athletic audit auto award baptist baseball basketball bass beauty
  benefits biology bluegrass blues board book border brand bridge broadcast budget building bureau business
  cancer capital care chemical chemistry child children's circuit classical college comedy comic commercial
  committee commodities community competition compliance computer computing congressional conservation
  constitutional construction consulting consumer content contributing corporate corrections council
  counterterrorism country-music court creative credit crime criminal crisis currency customer cyber data
  debate democracy design detective diplomatic diversity docket doctoral dog drug drugs ecology economics
  editorial elections electoral elementary employment enforcement engineering enterprise entertainment
  estate ethics event events exhibitions facilities faculty faith farm fashion fiction film fire fiscal
  flyweight folk food forensic fraud freelance front-office fund fundraising gallery game games geography
  geology geopolitical ghost golf governing graduate graphic grassroots growth gubernatorial guitar gun hate
  heavyweight hedge hip-hop history hockey homeland homicide hospital hospitality hotel human-resources
  human-rights humanities ice immigration inclusion indigenous infectious insurance insurgent intellectual
  intelligence internet investigations investigative jazz journalism judiciary kindergarten language law
  legal legislative library licensing lighting lightweight lineup literacy literary literature lobby
  logistics magazine maintenance management maritime market markets martial mathematics maths mayoral media
  medicine mental metal microbiology middle middleweight midfield mineral ministerial mobile monetary money
  motorcycle mountain museum music natural neonatal news newspaper non-profit nonfiction nonprofit nursing
  opera operations opinion oversight paediatric parish park parks patrol pediatric performance personal
  personnel pharmaceutical philosophy photo physics policy political politics poll polling pop portfolio
  portrait postal practice preschool principal prison private procurement product production professional
  property psychology public-affairs public-relations publicity publishing punk r&b racing radio ranking
  real real-estate reality records recreation recruiting recruitment reform relations religion renewable
  rescue resources restaurant retail risk road rock romance royal rugby safety sales satellite scholarship
  school scout screen screenwriting secondary securities senatorial services session shadow sheriff ski
  soccer social sociology software solar soul space sporting stage standing statehouse station steering
  stock strategic strategy street strength structural studies studio supply surf surveillance sustainability
  swimming systems talent tax taxi tech technical technological television tennis terrorism theater theatre
  theology ticket track traffic training transit transportation treasury trial truck tv undercover
  undergraduate university urban user utility vaccine venture veterinary vice-presidential video village
  visual voice volleyball voting war warfare waste watchdog weather web weights wellness welterweight
  wildlife wine wireless workforce writing yoga zoning
`);

/** Heads that state an occupation only together with a modifier: "film critic", "police officer". */
export const NEEDS_MODIFIER = wordList(`
  agent collector contender creator critic delegate expert guard hand head keeper leader member officer
  operative partner player runner specialist worker
`);
