import { wordList } from '../../text/word-list.ts';

// Words of names that belong to no person, place or organisation. Compiled by hand.

/** Last words of names of events, laws, prizes and works. */
export const OTHER_HEADS = wordList(`
  Accord Accords Act Age Agreement Amendment Award Awards Belt Bible Biennale Bill Carnival Century Ceremony
  Championship Championships Charter Chemistry Christmas Code Conference Constitution Convention Crisis Cup
  Cyclone Day Deal Declaration Dialogue Directive Disease Doctrine Earth Earthquake Easter Economics Election
  Elections Era Eve Expedition Expo Facility Festival Final Finals Forum Framework Games Goals Hurricane Index
  Initiative Law Literature Marathon Mechanism Medal Medicine Mission Month Niña Niño Olympics Open Operation
  Ordinance Pact Pandemic Physics Plan Policy Prix Prize Protocol Quran Race Ramadan Report Resolution Review
  Revolution Road Roadmap Rocket Rule Satellite Scheme Series Shield Statute Storm Strategy Summit Syndrome Talks
  Telescope Tour Tournament Treaty Trophy Typhoon Uprising Victory Virus War Wars Week Year
`);

/** Last words of names of competitions and prizes, which often begin with a surname. */
export const EVENT_HEADS = wordList(`
  Award Awards Bowl Championship Championships Classic Cup Fellow Fellowship Festival Games Grant Lecture Marathon
  Medal Open Prix Prize Race Rally Scholarship Series Shield Stakes Tour Tournament Trophy
`);

/** First words of names of storms, which resemble names of people. */
export const STORM_HEADS = wordList('Cyclone Hurricane Storm Typhoon');

/** Months, weekdays and feasts. */
export const CALENDAR_WORDS = wordList(`
  Apr Apr. April Aug Aug. August Christmas Dec Dec. December Diwali Easter Eid Feb Feb. February Fri Friday
  Hanukkah Jan Jan. January Jul Jul. July Jun Jun. June Mar Mar. March May Mon Monday Nov Nov. November Oct Oct.
  October Passover Ramadan Sat Saturday Sep Sep. Sept Sept. September Sun Sunday Thu Thursday Tue Tuesday Wed
  Wednesday
`);
