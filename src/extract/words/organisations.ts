import { wordList } from '../../text/word-list.ts';

// Words in and around names of organisations. Compiled by hand.

/** Last words of names of organisations. */
export const ORGANISATION_HEADS = wordList(`
  Academy Administration Agency Air Airlines Airways Alliance Army Assembly Association Athletic Authority Bancorp
  Bank Battalion Bloc Board Brigade Broadcasting Bundestag Bureau CF Cabinet Capital Cars Center Centre Chamber
  City Club Co. Coalition College Command Commission Committee Companies Company Confederation Congress
  Conservatives Consortium Corp Corp. Corporation Corps Council Court Democrats Department Directorate Energy
  Entertainment Exchange F.C. FC Federation Fighters Force Forces Foundation Front Fund Gas Gazette Greens Group
  Guard Guards Herald Holding Holdings Hospital Hotspur Inc Inc. Industries Industry Initiative Inspectorate
  Institute Institutes Institution Insurance International Interpol Journal LLC Laboratories Laboratory Labs
  League Liberals Ltd Ltd. Media Ministry Motor Motors Movement Navy Network News Observatory Office Oil
  Organisation Organization PLC Panel Parliament Partners Partnership Party Petroleum Pharmaceuticals Plc Police
  Post Program Programme Prosecutors Radio Railway Railways Records Regiment Republicans Rovers School Secretariat
  Securities Senate Service Services Socialists Society Steelworkers Studios Survey Systems Taskforce Technologies
  Technology Telegraph Television Therapeutics Times Treasury Tribunal Tribune Trust Union United University
  Ventures Wanderers Watch Workers plc
`);

/** Heads that also end other names and therefore need further evidence. */
export const WEAK_ORGANISATION_HEADS = wordList(`
  Air Army Board Capital Center Centre City Command Company Energy Exchange Front Gas Group Guard Industry
  Initiative International Navy Office Oil Panel Police Post Program Programme School Service Services Times Union
  United
`);

/** First words of names such as "Ministry of Defence" and "Bank of England". */
export const ORGANISATION_OF = wordList(`
  Academy Alliance Army Assembly Association Bank Board Bureau Center Centre Chamber Church College Commission
  Committee Community Confederation Congress Council Court Department Directorate Federation House Institute
  League Ministry Movement Office Organisation Organization Party School Secretariat Society Supreme Union
  University
`);

/** Heads that, after "the", can replace the full name: "the Commission". */
export const STANDALONE_HEADS = wordList(`
  Agency Alliance Assembly Authority Bank Bundestag Bureau Chamber Commission Committee Council Court Federation
  Fund League Ministry Parliament Party Senate Union
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
  General Global High International Islamic Muslim National New North Northern Olympic Orthodox Regional Royal
  South Southern State Supreme West Western World
`);

/** Nouns that state the kind of organisation that follows: "the alliance Sumar". */
export const ORGANISATION_KINDS = wordList(`
  agency airline alliance association automaker bank brewer broadcaster carmaker charity chipmaker company
  conglomerate developer drugmaker firm group insurer lender magazine manufacturer miner newspaper operator party
  planemaker publisher regulator retailer start-up startup supplier union watchdog website
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
  AES AP AU Alphabet Amazon Amnesty Apple Barcelona CAF Disney EAC EMA FIA Fed ICC IDB IMO Intel Likud Meta Morena
  PA PIF RSF SCO Shell Twitter Wagner
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
