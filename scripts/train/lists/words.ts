/** Splits a text into words and phrases at commas and line feeds. */
export function listed(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** Titles before the name of a person, which are not part of the name. */
export const TITLES = listed(`
mr, mr., mrs, mrs., ms, ms., miss, dr, dr., doctor, prof, prof., professor, sir, dame, lord, lady, baron, baroness, count,
countess, duke, duchess, prince, princess, king, queen, emperor, sultan, emir, sheikh, sheik, shaikh, sheikha, imam,
ayatollah, mullah, maulana, rabbi, rev, rev., reverend, father, sister, brother, bishop, archbishop, cardinal, pope,
patriarch, pastor, saint, st., president, vice-president, premier, prime, minister, chancellor, secretary, senator, sen, sen.,
rep, rep., representative, congressman, congresswoman, governor, gov, gov., mayor, ambassador, envoy, commissioner,
chairman, chairwoman, chief, director, speaker, justice, judge, attorney, general, gen, gen., lieutenant, lt, lt., colonel,
col, col., major, maj, maj., captain, capt, capt., commander, cmdr., admiral, adm., sergeant, sgt, sgt., corporal, cpl.,
private, pvt., brigadier, brig., marshal, field, deputy, vice, acting, interim, former, ex-president, ex-premier, crown,
secretary-general, secretary-generals, undersecretary, spokesman, spokeswoman, spokesperson, leader, dictator, inspector,
superintendent, detective, officer, constable, coach, manager, first, lady, chief-of-staff, archduke, tsar, czar, alderman,
councillor, councilman, mp, deputy-minister, vice-premier, vice-minister, vice-chancellor, vice-chairman, mufti, grand,
honorable, hon, hon., excellency, majesty, highness, state, foreign, defence, defense, interior, finance, magistrate, engineer,
eng., chef, nobel, laureate, senior, junior, rear, pm, ceo, principal, vicar, deacon, monsignor, nurse, counsel, advocate,
alhaji, alhaja, hajia, hajiya, mallam, malam, barr, barr., barrister, engr, engr., comrade, otunba, oba, igwe, emir, evangelist, apostle, dato,
datuk, dato', dato’, datin, tan, sri, tun, tunku, tengku, puan, encik, shri, smt, smt., kumari, pandit, acharya, ustad, hafiz, mawlana, moulana, syed,
adv, adv., nana, togbe, osagyefo, asantehene, lt-gen, maj-gen, brig-gen, lt-col, igp, dig, ssp, dsp, asp, acp, sub-inspector, hon'ble, honourable,
right, mwalimu, mzee, mama, haji, hajj, kyai, gus, ibu, pak, bapak, u, daw, ko, sayadaw, khun, phra, don, doña, dona, señor, senor, monsieur, madame,
herr, frau, archimandrite, metropolitan, seyyed, sayyid, hojatoleslam, hojjatoleslam, sardar, nawab, mian, mirza, raja, maharaja, rajah,
wing, squadron, group, flight, fleet, petty, warrant, district, provincial, regional, county, national, opposition, minority, majority, party`);

/** Nouns that indicate the name of an organisation. */
export const ORGANISATION_NOUNS = listed(`
ministry, department, agency, authority, commission, committee, council, board, bureau, office, parliament, congress, senate,
assembly, cabinet, court, tribunal, police, army, navy, force, forces, guard, guards, corps, brigade, battalion, division,
party, alliance, coalition, front, movement, union, federation, confederation, league, association, organization,
organisation, society, institute, institution, foundation, fund, bank, university, college, school, academy, hospital,
church, group, company, corporation, industries, holdings, airlines, airways, motors, energy, petroleum, oil, gas, telecom,
communications, systems, technologies, technology, electronics, pharmaceuticals, insurance, securities, capital, investments,
partners, stores, foods, steel, mining, chemicals, entertainment, studios, pictures, records, press, news, newspaper, daily,
times, post, herald, tribune, journal, gazette, telegraph, guardian, magazine, radio, television, tv, broadcasting, network,
agency, club, fc, united, city, rovers, wanderers, athletic, team, exchange, chamber, secretariat, centre, center, laboratory,
observatory, museum, library, orchestra, theatre, workers, democrats, republicans, liberals, conservatives, socialists,
greens, labour, labor, treasury, pentagon, kremlin, interpol, opec, nato, unicef, services, trust, brotherhood, jihad,
liberation, resistance, tigers, rebels, taliban, mission, command, committee, directorate, inspectorate, registry, delegation,
syndicate, cooperative, consortium, conglomerate, ventures, logistics, shipping, railways, rail, power, electric, water,
sabha, samiti, parishad, sangh, dal, morcha, mahasabha, panchayat, constabulary, secretariat, diocese, archdiocese, polytechnic, seminary, madrasa,
madrassa, conference, forum, summit, tribunal, ombudsman, cooperative, sacco, regiment, militia, squad, taskforce, legislature, caucus, panel,
bancorp, microfinance, ministries, universities, councils, campaign, initiative, programme, program, project, series, coalition, development, reserve, international, national, federal, royal, supreme`);

export const COMPANY_SUFFIXES = listed(`
inc, inc., corp, corp., co, co., ltd, ltd., llc, llp, plc, ag, gmbh, sa, s.a., spa, s.p.a., nv, n.v., bv, ab, asa, oyj, oy, as, a/s,
kk, pte, pty, bhd, sdn, limited, incorporated, holdings, group, & co, lp, se, kgaa, srl, sarl, pjsc, ojsc, jsc`);

/** Nouns that indicate the name of a place. */
export const PLACE_NOUNS = listed(`
river, lake, sea, ocean, gulf, bay, strait, straits, channel, canal, island, islands, isle, isles, peninsula, cape, coast, beach,
mount, mountain, mountains, mt., hill, hills, valley, desert, forest, plateau, basin, delta, falls, glacier, volcano, province,
state, county, district, region, territory, prefecture, governorate, oblast, republic, kingdom, city, town, village, township,
borough, suburb, municipality, port, harbour, harbor, airport, airfield, base, station, bridge, dam, tower, palace, square,
street, road, avenue, boulevard, highway, park, stadium, arena, prison, camp, cemetery, cathedral, mosque, temple, castle, fort,
north, south, east, west, northern, southern, eastern, western, northeast, northwest, southeast, southwest, northeastern,
northwestern, southeastern, southwestern, central, upper, lower, greater, capital, border, reef, ridge, plain, heights, strip,
bank, zone, archipelago, wilaya, barangay, sitio, purok, lga, thana, upazila, tehsil, mandal, kampung, kampong, jalan, kelurahan, kecamatan, regency, woreda, kebele,
estate, estates, junction, roundabout, interchange, expressway, sector, phase, colony, nagar, bagh, chowk, bazaar, market, mall, cantonment, atoll, lagoon,
ghat, wadi, jebel, jabal, oasis, hamlet, constituency, parish, shire, cove, creek, canyon, pass, hotel, plaza, tunnel, terminal, neighbourhood,
neighborhood, barrio, slum, commune, canton, sub-county, block, ward, taluk, tehsil, division`);

/** Last words of names of buildings, roads and grounds, which are labelled LOC. */
export const FACILITY_HEADS = listed(`
Airport, Airfield, Airbase, Stadium, Arena, Bridge, Hotel, Tower, Towers, Auditorium, Cemetery, Prison, Street, Road, Avenue, Boulevard,
Highway, Expressway, Park, Square, Plaza, Dam, Mall, Tunnel, Canal, Racecourse, Rink, Palace, Castle, Harbour, Harbor, Barracks, Building,
River, Lake, Mountain, Mountains, Island, Islands, Valley, Peninsula, Bay, Beach, County, Province, District, Oblast`);

/** Last words of names of institutions, which are labelled ORG. */
export const INSTITUTION_HEADS = listed(`
University, College, Institute, Academy, Ministry, Department, Committee, Commission, Council, Association, Federation, Party, Inc, Inc., Corp,
Corp., Ltd, Ltd., Company, Corporation, Club, FC, Agency, Authority, Foundation, Society, Hospital, School, Bank, Organization, Organisation,
Army, Police, Brigade, Battalion, Regiment, Parliament, Senate, Congress`);

/** Occupations, which occur next to names of people. */
export const OCCUPATIONS = listed(`
striker, midfielder, defender, goalkeeper, winger, forward, captain, skipper, batsman, bowler, wicketkeeper, seamer, spinner,
pitcher, quarterback, linebacker, sprinter, swimmer, cyclist, boxer, wrestler, golfer, driver, rider, jockey, referee, umpire,
trainer, coach, manager, player, analyst, economist, trader, dealer, broker, strategist, banker, lawyer, attorney, prosecutor,
judge, activist, dissident, journalist, reporter, correspondent, editor, columnist, photographer, writer, author, novelist, poet,
playwright, actor, actress, singer, musician, guitarist, drummer, composer, director, producer, artist, painter, designer, model,
scientist, researcher, physicist, chemist, biologist, historian, sociologist, professor, lecturer, teacher, student, doctor,
surgeon, nurse, farmer, fisherman, businessman, businesswoman, entrepreneur, founder, owner, executive, chairman, president,
spokesman, spokeswoman, spokesperson, official, officer, minister, politician, lawmaker, legislator, candidate, leader,
commander, soldier, general, warlord, militant, rebel, suspect, victim, witness, resident, neighbour, neighbor, wife, husband,
son, daughter, brother, sister, father, mother, uncle, cousin, widow, friend, colleague, aide, adviser, advisor, secretary,
ambassador, diplomat, envoy, governor, mayor, senator, king, queen, prince, princess, pope, priest, bishop, rival, compatriot,
countryman, teammate, seed, champion, winner, veteran, star, ace, rookie, teenager, assassin, gunman, killer, singer-songwriter,
comedian, filmmaker, blogger, influencer, vendor, trainee, pastor, imam, cleric, accountant, consultant, expert, academic`);

export const SPORT_WORDS = listed(`
soccer, football, rugby, cricket, tennis, golf, athletics, cycling, boxing, basketball, baseball, hockey, volleyball, handball,
swimming, skiing, skating, snooker, badminton, squash, gymnastics, rowing, sailing, motorcycling, motor, racing, formula, nba,
nfl, nhl, mlb, afl, league, division, cup, final, semifinal, semifinals, quarterfinal, quarterfinals, round, match, game, games,
innings, wickets, overs, test, standings, results, scores, scorers, scored, halftime, attendance, beat, bt, lost, drew, won, lap,
laps, metres, meters, yards, set, sets, goal, goals, points, leading, qualifying, tour, open, championship, championships,
olympics, tournament, season, premier, bundesliga, serie, nil, replay, relegation, playoff, v, vs, seeded, doubles, singles,
freestyle, marathon, hurdles, relay, javelin, discus, steeplechase, pole, vault, jump, put`);

export const SPEECH_WORDS = listed(`
said, says, say, told, tells, added, adds, asked, replied, warned, announced, claimed, insisted, argued, noted, explained,
confirmed, denied, declared, stated, recalled, testified, wrote, tweeted, commented, observed, concluded, reiterated, urged,
called, described, acknowledged, admitted, suggested, pointed, stressed, quipped, lamented, according, quoted, saying, telling`);

/** Lower-case parts of family names. */
export const PARTICLES = listed(`
al, el, bin, ibn, bint, ben, abu, abd, abdul, abdel, van, von, der, den, de, da, do, dos, das, del, della, di, du, la, le, st,
ter, ten, zu, y, e, mac, mc, o, ould, aung, ul, ur, bt, binti, ap, dela, san, santa, af, op, vande, vander`);

export const CALENDAR = listed(`
monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august,
september, october, november, december, jan, jan., feb, feb., mar, mar., apr, apr., jun, jun., jul, jul., aug, aug., sep, sep., sept,
sept., oct, oct., nov, nov., dec, dec., today, yesterday, tomorrow, christmas, easter, ramadan, eid, diwali, gmt, utc, est, edt`);
