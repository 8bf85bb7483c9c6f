import { phraseList } from '../../text/word-list.ts';

/**
 * Phrases that contain the name of a country or city with a different meaning, one per line. They take precedence over
 * the shorter phrases inside them. Compiled by hand.
 */
export const BLOCKED = phraseList(`
  Air Force One
  Air France
  Air India
  American Airlines
  Bank of America
  Berlin Wall
  Brazil nut
  British Airways
  Brussels sprouts
  Central American
  Cold War
  East Indian
  English Channel
  First World War
  French fries
  Geneva Convention
  Geneva Conventions
  Gulf of Guinea
  Indian Ocean
  Irish Sea
  Korean Peninsula
  Korean War
  Korean peninsula
  Kyoto Protocol
  Latin American
  Latin Americans
  London Stock Exchange
  Marine One
  Minsk agreements
  Native American
  Native Americans
  New Mexico's
  New York Times
  Nobel Peace Prize
  North American
  Oslo Accords
  Panama Papers
  Paris Accord
  Paris Agreement
  Paris Saint-Germain
  Sea of Japan
  Second World War
  South American
  Stockholm syndrome
  Washington Post
  West Indian
  West Indies
  World War I
  World War II
  guinea pig
`);
