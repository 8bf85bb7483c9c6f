import { wordList } from '../../text/word-list.ts';

// Words in and around names of organisations. Compiled by hand.

/** Last words of names of organisations. */
export const ORGANISATION_HEADS = wordList(`
  Academy Administration Agency Air Airlines Airways Alliance Army Assembly Association Athletic Authority
  Bancorp Bank Battalion Bloc Board Brigade Broadcasting Bundestag Bureau CF Cabinet Capital Cars Center Centre
  Chamber City Club Co. Coalition College Command Commission Committee Companies Company Confederation Congress
  Conservatives Consortium Corp Corp. Corporation Corps Council Court Democrats Department Directorate Energy
  Entertainment Exchange F.C. FC Federation Fighters Force Forces Foundation Front Fund Gas Gazette Greens Group
  Guard Guards Herald Holding Holdings Hospital Hotspur Inc Inc. Industries Industry Initiative Inspectorate
  Institute Institutes Institution Insurance International Interpol Journal LLC Laboratories Laboratory Labs
  League Liberals Ltd Ltd. Media Ministry Motor Motors Movement Navy Network News Observatory Office Oil
  Organisation Organization PLC Panel Parliament Partners Partnership Party Petroleum Pharmaceuticals Plc Police
  Post Program Programme Prosecutors Radio Railway Railways Rangers Records Regiment Republicans Rovers School
  Secretariat Securities Senate Service Services Socialists Society Steelworkers Studios Survey Systems
  Taskforce Technologies Technology Telegraph Television Therapeutics Times Treasury Tribunal Tribune Trust
  Union United University Ventures Wanderers Watch Workers plc
`);

/** Heads that also end other names and therefore need further evidence. */
export const WEAK_ORGANISATION_HEADS = wordList(`
  Air Army Board Capital Center Centre City Command Company Energy Exchange Front Gas Group Guard Industry
  Initiative International Navy Office Oil Panel Police Post Program Programme School Service Services Times Union
  United
`);

/** First words of names such as "Ministry of Defence" and "Bank of England". */
export const ORGANISATION_OF = wordList(`
  Academy Administration Agency Alliance Americans Army Artists Assembly Association Authority Bank Board
  Brotherhood Brothers Bureau Campaign Center Centre Chamber Church Citizens Club Coalition College Commission
  Committee Community Company Confederation Conference Congress Consortium Corporation Council Court Daughters
  Department Directorate Doctors Faculty Families Federation Forum Foundation Friends Fund Group Guild Hospital
  House Institute Knights Lawyers League Ministry Mothers Movement Museum Network Observatory Office Orchestra
  Order Organisation Organization Panel Parents Partnership Party Physicians School Scientists Secretariat
  Sisters Society Sons Star Students Supporters Times Tribunal Trust Union University Veterans Voice Women
  Workers
`);

/** Heads that, after "the", can replace the full name: "the Commission". */
export const STANDALONE_HEADS = wordList(`
  Agency Alliance Assembly Authority Bank Bundestag Bureau Chamber Commission Committee Council Court Federation
  Fund League Ministry Parliament Party Senate Union
`);

/** Heads that are not a name on their own, unless the article contains the full name: "the Bank". */
export const GENERIC_HEADS = wordList(`
  Academy Administration Agency Assembly Association Authority Bank Board Bureau Campaign Center Centre Chamber
  Church City College Command Commission Committee Company Corporation Council Court Department Directorate
  Government Group Hospital Inspectorate Institute Institution Laboratory Ministry Office Organisation
  Organization Panel Party Police School Secretariat Service Services State University
`);

/** Organs of a state. A nationality before them is not part of the name: "Russian Parliament". */
export const STATE_ORGANS = wordList(`
  Army Assembly Cabinet Congress Court Forces Government Guard Ministry Navy Parliament Police Senate Treasury
`);

/** Bodies that belong to a country or organisation: "China's Foreign Ministry". */
export const OWNED_BODIES = wordList(`
  Agency Army Bank Cabinet Department Forces Government Ministry Navy Office Parliament Party army bank cabinet
  forces government ministry navy office parliament party police
`);

/** Adjectives that begin names of organisations but are not names themselves. */
export const ORGANISATION_ADJECTIVES = wordList(`
  African Arab Asian Catholic Central Christian Constitutional Democratic East Eastern European Federal First
  General Global High International Islamic Muslim National New North Northern Olympic Orthodox Regional
  Republican Royal South Southern State Supreme West Western World
`);

/** Nouns that state the kind of organisation that follows: "the alliance Sumar". */
export const ORGANISATION_KINDS = wordList(`
  agency airline alliance association automaker bank bookmaker bookstore brewer broadcaster carmaker cartel
  chain charity chipmaker company conglomerate consortium consultancy cooperative daily developer drugmaker firm
  foundation grocer group insurer label lender magazine manufacturer militia miner newspaper non-profit
  nonprofit operator party planemaker pollster publisher regulator retailer shipbuilder start-up startup
  supermarket supplier syndicate tabloid thinktank union university utility watchdog website weekly
`);

/** Nouns that refer to the organisation mentioned last: "the company's director". */
export const ORGANISATION_NOUNS = wordList(`
  agency airline bank body carmaker charity club company firm group institution organisation organization party
  team union
`);

/** Offices of companies and parties: "chief executive of ADNOC". */
export const ORGANISATION_OFFICES = wordList(`
  ceo chairman chairwoman co-founder director executive founder head owner spokesman spokeswoman
`);

/** Known names that are also ordinary words or other acronyms. */
export const ORDINARY_WORDS = wordList(`
  AES ANA AP ARENA AU Adobe Alphabet Amazon Amnesty Apple Arsenal BET Barcelona Broncos CAF CAIR CAS Chipotle
  DIA Disney EAC EFF EMA FIA Fed GAO ICC ICE IDB IMO IRA ITU Intel Likud MAS Meta Morena NEA PA PAN PIF PRI
  Packers RSF Raptors SANA SCO SPA Shell Tether Twitter Wagner Wallabies
`);

/** Legal forms at the end of names of companies. */
export const LEGAL_FORMS = wordList(`
  AB AG ASA Co Co. Corp Corp. GmbH Inc Inc. LLC Limited Ltd Ltd. N.V. NV Oyj PLC Plc S.A. S.p.A. SA SE SpA plc
`);

/** Last words of names of newspapers and companies that the tagger often classifies as people. */
export const MEDIA_WORDS = wordList(`
  Advertiser Analytica Beacon Bulletin Chronicle Courier Dispatch Echo Enquirer Examiner Figaro Gazeta Gazette
  Gazzetta Globe Guardian Herald Independent Inquirer Journal Ledger Mirror Monde Nación Observer Pravda Prensa
  Press Razón Reforma Repubblica Sentinel Spectator Stampa Standard Tageszeitung Telegraph Times Traffic
  Tribune Universal Vanguardia Zeitung
`);

/** Verbs after "to" in names such as "Committee to Protect Rivers". */
export const PURPOSE_VERBS = wordList(`
  Abolish Aid Ban Build Combat Defeat Defend Draft Elect Eliminate End Eradicate Expose Fight Free Help Impeach
  Investigate Keep Oppose Prevent Promote Protect Reduce Reelect Reform Repeal Rescue Restore Save Stop
  Strengthen Support Unite
`);

/** Words after "and" that complete a name: "Riverside Fire and Rescue". */
export const SECOND_HALVES = wordList(`
  Associates Brothers Co Co. Company Partners Rescue Sons
`);

/** Words before "party" in the name of a party: "Conservative party". */
export const PARTY_WORDS = wordList(`
  Alliance Brexit Centre Communist Conservative Democracy Democrat Democratic Development Freedom Green
  Independence Islamist Justice Labor Labour Left Liberal Libertarian National Nationalist Patriotic People
  Pirate Popular Populist Progressive Radical Reform Republican Salvation Socialist Solidarity Tory Unionist
  Unity Workers
`);

/** Last words of offices that follow the name of an organisation: "Riverside Council Leader". */
export const OFFICE_HEADS = wordList(`
  Ambassador Chairman Chairwoman Chancellor Commissioner Director Governor Leader Mayor Minister President
  Secretary Senator Speaker Spokesman Spokeswoman Treasurer
`);

/** Nouns after the name of an organisation: "the Joen chain". */
export const NAMED_KINDS = wordList(`
  airline bookmaker broadcaster chain charity magazine newspaper retailer startup supermarket tabloid website
`);

/** Nouns directly before the name of a company or medium, even if the name resembles that of a person. */
export const NAMED_FIRMS = wordList(`
  airline broadcaster chain charity consultancy daily firm magazine newspaper retailer startup tabloid website weekly
`);

/** Nouns of `ORGANISATION_KINDS` that also state the occupation of a person: "the developer Joe Lund". */
export const PERSON_KINDS = wordList(`
  bank developer grocer insurer insurers lender manufacturer miner operator pollster publisher regulator
`);

/** Foreign articles that begin the names of newspapers: "La Prensa". */
export const NEWSPAPER_ARTICLES = wordList(`
  A Das De Der Die El Het Il L La Las Le Les Los O
`);

/** Foreign nouns in the names of newspapers and broadcasters, after an article: "La Prensa". */
export const NEWSPAPER_NOUNS = wordList(`
  Abeille Bild Capital Comercio Confidencial Correo Croix Debate Dia Diario Día Economista Epoca Espectador
  Estado Estrella Expreso Figaro Financiero Foglio Gaceta Gazeta Gazzetta Giornale Globo Heraldo Hora Humanité
  Imparcial Independiente Informador Jornada Jornal Liberal Libertador Liberté Libre Manifesto Matin Mercurio
  Messaggero Monde Mundo Nacion Nacional Nación Nazione Nouvelliste Nuevo Observador Opinion Opinión Orient Pais
  Parisien Patria País Periódico Peuple Popolo Prensa Presse Progrès Provincia Pueblo Público Quotidien Razon
  Razón Reforma Repubblica Republica República Segunda Siglo Soir Sole Spectateur Spiegel Stampa Standaard Stern
  Telegraaf Telegrafo Telégrafo Tercera Tiempo Tiempos Tirreno Tribuna Tribune Universal Vanguardia Verdad
  Verità Voix Volkskrant Voz Welt Zeit Época
`);

/** Foreign first words of the names of newspapers, broadcasters and news agencies: "Diario Libre". */
export const MEDIA_FIRST = wordList(`
  Agence Agencia Agenzia Canal Corriere Diario Diário Gazeta Gazzetta Jornal Nezavisimaya Novaya Radio
  Rossiyskaya Rádio Televisión Télévision
`);

/** Last words that short names of companies and institutions omit: "Hofstra" for "Hofstra University". */
export const DROPPED_HEADS = wordList(`
  Airlines Airways Automotive Bancorp Bank Brewery Broadcasting Brothers Chemicals Clinic College Communications
  Companies Company Consulting Corporation Electronics Energy Entertainment Financial Foods Foundation Group
  Holding Holdings Hospital Hotels Industries Institute Insurance International Investment Investments
  Laboratories Labs Logistics Media Medical Motor Motors Networks Partners Petroleum Pharma Pharmaceuticals
  Pictures Plc Power Properties Railways Records Resources Retail Securities Semiconductor Software Solutions
  Steel Stores Studios Systems Technologies Technology Telecom Therapeutics University Ventures
`);

/** Heads that "for", "on", "against" or "to" may continue: "Committee to Protect Rivers". */
export const ORGANISATION_FOR = wordList(`
  Academy Agency Alliance Americans Artists Association Authority Bureau Campaign Center Centre Citizens
  Coalition Commission Committee Conference Council Department Directorate Doctors Families Federation Forum
  Foundation Fund Group Initiative Institute Institution Lawyers Ministry Mothers Movement Network Office
  Organisation Organization Panel Parents Partnership Physicians Scientists Secretariat Service Society Students
  Taskforce Tribunal Trust Veterans Women Workers
`);

/** Words at the start of a sentence that the tagger may include in a name: "Once Congress". */
export const OPENING_WORDS = wordList(`
  After Although And As At Because Before But By For From How If In Like On Once Since So That Though Unless
  Until What When Where Whether While Who Why With Yet
`);

/** Legislatures, before which the name of a party is an attribute: "Democratic Senate". */
export const LEGISLATURES = wordList(`
  Assembly Congress House Parliament Senate
`);

/** Last words of names of newspapers that, after "the", can replace the full name: "the Times". */
export const NEWSPAPER_HEADS = wordList(`
  Chronicle Courier Dispatch Examiner Express Gazette Globe Guardian Herald Independent Inquirer Journal Ledger
  Mail Mirror Observer Post Register Sentinel Star Sun Telegraph Times Tribune
`);

/** Heads that "on" may continue: "Commission on Rural Bridges". */
export const ORGANISATION_ON = wordList(`
  Board Center Centre Coalition Commission Committee Conference Council Group Initiative Institute Panel Society
  Taskforce
`);

/** Nouns of newspapers' names that, after "The" at the start of a sentence, may be ordinary words: "The Sun". */
export const ORDINARY_TITLES = wordList(`
  Atlantic Australian Beatles Blaze Forward Hill Independent Intercept Nation Observer Onion Spectator Sun Times
  Verge
`);

/** Heads of names of bodies that are named after their founder, who is not the body: "the Joe Lund Foundation". */
export const FOUNDED_HEADS = wordList(`
  Academy Archive Campaign Center Centre Church Collection Estate Foundation Fund Gallery House Initiative Institute
  Lab Laboratory Library Ministries Museum Prize Ranch School Show Studio Studios Theater Theatre Tower Trust
`);
