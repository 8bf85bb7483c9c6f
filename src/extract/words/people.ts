import { wordList } from '../../text/word-list.ts';

// Words in names of people. Compiled by hand.

/** Parts of names that are written in lower case: "Ursula von der Leyen", "Mohammed bin Salman". */
export const PARTICLES = wordList(`
  abd abu af al av ben bin bint da das de del della den der di do dos du e el ibn la le ten ter ul van von y zu
`);

/** Arabic articles, which only some romanisations of a name contain. */
export const ARABIC_ARTICLES = wordList('ad al an ar as ash el ul');

/** Numerals in names of monarchs and popes. */
export const ROMAN_NUMERALS = wordList('II III IV IX V VI VII VIII X XI XII XIII XIV XVI XXIII');

/** Suffixes of names and letters of honours, in lower case. */
export const NAME_SUFFIXES = wordList(`
  cbe dbe esq frs ii iii iv ix jr junior kbe kc mbe md obe phd qc ra sr v vi vii viii x xi xii xiii xiv xvi
`);

/** Words before a name that state that the person is female, in lower case. */
export const FEMALE_WORDS = wordList(`
  actress aunt baroness businesswoman chairwoman congresswoman councilwoman countess dame daughter duchess
  girlfriend goddaughter granddaughter grandmother heiress lady madam madame miss mom mother mrs ms mum niece
  princess queen sister spokeswoman stepdaughter stepmother waitress widow wife
`);

/** Words before a name that state that the person is male, in lower case. */
export const MALE_WORDS = wordList(`
  actor boyfriend brother businessman chairman congressman councilman count dad duke father godson grandfather
  grandson husband king lord mr nephew pope prince sir son spokesman stepfather stepson uncle widower
`);

/** Words for relatives, in lower case. */
export const KIN = wordList(`
  aunt brother cousin dad daughter father granddaughter grandfather grandmother grandson half-brother
  half-sister husband mom mother mum nephew niece sister son stepfather stepmother uncle wife
`);

/** Forms of address and chess titles that are not a part of a name. */
export const FORMS_OF_ADDRESS = wordList('AG Cde Comrade FM GM IM Mister Mufti Mullah WFM WGM WIM');

/** Nouns for people, which describe a person after the name: "Joe Lund, a Danish man". */
export const PERSON_NOUNS = wordList(`
  activist boy citizen girl grandmother immigrant man migrant mother motorist native nurse passenger pensioner
  resident student survivor teacher teenager woman worker
`);

/** Words in names that are not short forms of the names, folded: titles and forms of address. */
export const NOT_SHORT_FORMS = wordList(`
  archbishop baron baroness bishop brother captain cardinal chief colonel count countess dame doctor dr duchess duke
  emir emperor empress excellency father general governor grace haji hajj her highness his honor honour imam judge
  justice king lady lord madame majesty major master miss mother mr mrs ms of our pope president prince princess prof
  professor queen rabbi rev reverend saint san santa sen senator sergeant shah sheik sheikh sheriff sir sister st st.
  sultan the tsar tsarina
`);

/** Given names and surnames that are also ordinary words, capitalised. As short forms, they need a context of a name. */
export const ORDINARY_NAMES = wordList(`
  Abbey Amber Angel Apple April Archer Art Ash August Autumn Baker Ball Banks Barber Barker Bear Bell Berry
  Best Bill Bird Bishop Black Blue Bond Bone Book Booth Bowl Boy Boys Branch Brand Bridge Bridges Brook Brooks
  Brown Buck Buddy Bull Burns Bush Butcher Butler Buttons Calling Camp Carpenter Case Cash Castle Celtic Chain
  Chance Chandler Chase Chip Christian Christmas Church Clay Close Coffee Cook Cool Cotton Court Crane Crimson
  Crisp Crook Cross Crystal Curry DJ Daily Dale Dark Dawn Day Deal Dean Deer Design Dew Diamond Dj Dove Drew
  Drum Duke Eagle Early Earth East Easter Experience Faith Falls Farmer Field Fields Fish Fisher Fleet Flood
  Flower Flowers Fog Ford Forest Forward Foster Fountain Fox Frank Freeman French Friend Friends Frost Fry Funk
  Gamble Garden Gardener Garland Gates Gay Gentry Girl Girls Glass Gold Good Goodness Gore Grace Grant Grass
  Graves Gray Green Grey Ground Grove Guy Hall Hand Hands Hardy Harmony Hay Head Heard Heath Hedges Hill Hills
  Hook Hope Horn House Hunt Hunter Ice Ivory Ivy Jack Jade Jewel Joy Judge June Junior Just Justice Key Keys
  King Knight Lady Lake Lamb Lance Lane Large Law Lawn Leaf Lily Link Little Lobby Long Look Love Loveless Low
  Lucky Mace Man March Mark Marks Marsh Mason Max May Mayor Melody Men Mercy Miles Mill Mills Mine Mint Monk
  Moon Moss Music Nice Nick Night Noble North Nurse Oak Ocean Olive One Pace Page Painter Palm Papa Park Parks
  Parsons Pat Patience Pearl Peck Penny Pepper Pierce Pike Pine Piper Place Player Pole Pond Pool Pope Porter
  Post Potter Pound Powers Presents Price Priest Prince Prior Queen Rain Rains Rattle Ray Reason Record Records
  Red Reed Rice Rich Richer Ridge Ring Rivers Roads Rob Robin Rock Rose Ruby Rush Rye Sage Sale Sales Salmon
  Sands Sandy Savage Scales Sergeant Sharp Shepherd Short Silver Singer Skip Sky Slaughter Slim Small Smart
  Snow Soul Sparks Speaker Spear Spring Star Steel Stern Stock Stone Storm Stout Street Strong Sue Summer
  Summers Sun Sunny Swan Sweet Swift Tanner Temple Thorn Tiger Town Underwood Veil Violet Wade Walker Wall
  Walls War Ward Waters Wells West White Wild Wilder Will Wills Winter Winters Wise Wolf Woman Wood Woods Word
  Words World Worth Young
`);

/** Words before the surname at birth: "Ann (née Reed) Lund". */
export const BIRTH_NAME_WORDS = wordList(`
  born formerly nee née
`);

/** Words that resemble names of people but are interjections, believers, peoples and movements. */
export const NOT_PEOPLE = wordList(`
  Ah Aha Antifa Aztec Aztecs Baptist Brexit Buddhist Buddhists Catholic Catholicism Catholics Christian Christianity
  Christians Covid Dems Eh Er Evangelical God Ha Hey Hi Hindu Hindus Hmm Huh Inca Incas Jew Jewish Jews Lutheran
  Maya Mayan Mayans Mayas Methodist Mm Mormon Mormons Muslim Muslims Nazi Nazis Obamacare Oh Ok Okay Olmec Olmecs Orthodox
  Presbyterian Protestant Protestants Quaker Quakers Roman Shia Sikh Sikhs Sunni Tatar Tatars Uh Uh-huh Um Viking
  Vikings Wow Yeah Yep
`);

/** Folded surnames that, on their own, refer to one person in the list of statespeople. */
export const KNOWN_BY_SURNAME = wordList(`
  ahmadinejad arafat ardern berlusconi biden blinken bolsonaro draghi erdogan gaddafi gorbachev khamenei
  kishida lavrov lukashenko macron maduro mandela medvedev meloni merkel milei modi mubarak mugabe museveni
  musharraf netanyahu obama orban pompeo poroshenko putin ramaphosa rouhani rousseff rutte sarkozy scholz
  sheinbaum starmer sunak tinubu trudeau trump tusk varadkar vucic xi yanukovych yeltsin zelensky zuma
`);
