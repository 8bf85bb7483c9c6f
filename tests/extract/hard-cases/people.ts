import type { HardCase } from './case.ts';

/** Names of people, their short forms, and names that resemble them. */
export const PEOPLE: readonly HardCase[] = [
  {
    why: 'the family name first: Xi',
    text: 'Xi Jinping arrived on Monday. Xi was met by students.',
    people: ['Xi Jinping'],
  },
  {
    why: 'the family name first: Kim',
    text: 'Kim Jong Un inspected a plant. Kim praised its workers.',
    people: ['Kim Jong Un'],
  },
  {
    why: 'a possessive short form',
    text: 'Li Qiang will stay four days. Li’s visit ends in Minsk.',
    people: ['Li Qiang'],
  },
  {
    why: 'the family name last: Putin',
    text: 'Vladimir Putin spoke for an hour. Putin did not name a date.',
    people: ['Vladimir Putin'],
  },
  {
    why: 'particles in the short form',
    text: 'Ursula von der Leyen spoke first. Von der Leyen urged calm, and von der Leyen left early.',
    people: ['Ursula von der Leyen'],
  },
  {
    why: 'the particle “bin” in the short form',
    text: 'Crown Prince Mohammed bin Salman hosted the talks. Bin Salman spoke last.',
    people: ['Mohammed bin Salman'],
  },
  {
    why: 'a short form that is a nickname inside the name',
    text: 'Luiz Inácio Lula da Silva flew south. Lula promised help.',
    people: ['Luiz Inácio Lula da Silva'],
  },
  {
    why: 'an Arabic article in the short form',
    text: 'Bashar al-Assad fled. Assad had ruled since 2000.',
    people: ['Bashar al-Assad'],
  },
  {
    why: 'a Spanish double family name',
    text: 'Andrés Manuel López Obrador left office. López Obrador waved.',
    people: ['Andrés Manuel López Obrador'],
  },
  {
    why: 'a Burmese name',
    text: 'Aung San Suu Kyi remains in prison. Suu Kyi is 79.',
    people: ['Aung San Suu Kyi'],
  },
  {
    why: 'a Vietnamese name',
    text: 'Nguyen Phu Trong died on Friday. Trong was 80.',
    people: ['Nguyen Phu Trong'],
  },
  {
    why: 'a mononym after its office',
    text: 'Former President Suharto ruled for 32 years. Suharto died in 2008.',
    people: ['Suharto'],
  },
  {
    why: 'husband and wife with one family name',
    text: 'Bill Clinton and Hillary Clinton attended. Hillary Clinton spoke.',
    people: ['Bill Clinton', 'Hillary Clinton'],
  },
  {
    why: 'brothers who are mentioned by their full names',
    text: 'Raúl Castro followed Fidel Castro in 2008.',
    people: ['Fidel Castro', 'Raúl Castro'],
  },
  {
    why: 'father and son by a suffix',
    text: 'Ferdinand Marcos Jr. took office in 2022. Marcos promised rice at half the price.',
    people: ['Ferdinand Marcos Jr.'],
  },
  {
    why: 'a king with a numeral',
    text: 'King Charles III opened parliament. Charles read the speech.',
    people: ['Charles III'],
  },
  { why: 'a pope', text: 'Pope Francis prayed for peace. Francis is 87.', people: ['Francis'] },
  {
    why: '“Mr.” is not part of the name',
    text: 'Keir Starmer won. Mr. Starmer will form a government.',
    people: ['Keir Starmer'],
  },
  { why: 'Dr without a stop', text: 'Dr Anthony Fauci retired. Dr Fauci is 83.', people: ['Anthony Fauci'] },
  {
    why: 'Gen. with a stop',
    text: 'Gen. Mark Milley testified. Milley said little.',
    people: ['Mark Milley'],
  },
  {
    why: 'Lt. Gen. before the name',
    text: 'Lt. Gen. Asim Munir was promoted on Thursday.',
    people: ['Asim Munir'],
  },
  {
    why: 'Sir before the name',
    text: 'Sir Keir Starmer met Lord David Cameron.',
    people: ['David Cameron', 'Keir Starmer'],
  },
  {
    why: 'initials in the name',
    text: 'J.K. Rowling sued. Rowling lives in Edinburgh.',
    people: ['J.K. Rowling'],
  },
  { why: 'a middle initial', text: 'John F. Kennedy was shot in Dallas.', people: ['John F. Kennedy'] },
  {
    why: 'an apostrophe in the name',
    text: 'Sinéad O’Connor died on Wednesday. O’Connor was 56.',
    people: ['Sinéad O’Connor'],
  },
  {
    why: 'a hyphenated forename',
    text: 'Jean-Luc Mélenchon refused. Mélenchon leads the left.',
    people: ['Jean-Luc Mélenchon'],
  },
  {
    why: 'a month as a family name',
    text: 'Theresa May resigned in May. May had led for three years.',
    people: ['Theresa May'],
  },
  {
    why: 'an institution with a person’s name is not the person',
    text: 'The Kennedy Center reopened.',
    people: [],
  },
  {
    why: 'a street with a person’s name is a place',
    text: 'Police closed Martin Luther King Boulevard on Sunday.',
    people: [],
  },
  {
    why: 'a law with a person’s name is not the person',
    text: 'The Magnitsky Act was passed in 2012.',
    people: [],
  },
  {
    why: 'a team is not a person',
    text: 'Real Madrid beat Manchester City on penalties.',
    people: [],
    organizations: ['Manchester City', 'Real Madrid'],
  },
  { why: 'a storm with a forename is not a person', text: 'Hurricane Maria struck Puerto Rico.', people: [] },
  {
    why: 'a headline in upper case',
    text: 'PUTIN MEETS XI IN KAZAN\nRussian President Vladimir Putin met Chinese President Xi Jinping in Kazan.',
    people: ['Vladimir Putin', 'Xi Jinping'],
  },
  {
    why: 'the same person in two spellings',
    text: 'Volodymyr Zelenskyy spoke. Volodymyr Zelensky was applauded.',
    people: ['Volodymyr Zelenskyy'],
  },
  {
    why: 'a combining accent is equal to the precomposed letter',
    text: 'Pedro Sánchez resigned. Pedro Sa\u0301nchez denied it.',
    people: ['Pedro Sánchez'],
  },
  {
    why: 'an age follows people only',
    text: 'Beside him stood his running mate, Gibran Rakabuming Raka, 36, the eldest son of the president.',
    people: ['Gibran Rakabuming Raka'],
  },
];
