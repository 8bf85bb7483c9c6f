import { wordList } from '../../text/word-list.ts';

// Words in and around names of places and countries. Compiled by hand.

/** Last words of names of places and facilities. */
export const PLACE_HEADS = wordList(`
  Airbase Airfield Airport Archipelago Arena Atoll Avenue Barrage Base Basin Bay Beach Boulevard Bridge Camp Canal
  Cape Castle Cathedral Channel City Coast Corridor County Crater Crossing Dam Delta Desert District Falls Fjord
  Forest Gallery Garden Gardens Glacier Governorate Gulf Hall Harbor Harbour Heights Highlands Hill Hills Island
  Islands Lake Library Mosque Mount Mountain Mountains Municipality Museum Oblast Observatory Ocean Palace Park
  Pass Peninsula Plain Plateau Port Prefecture Prison Province Reef Region Republic Reservoir Ridge River Road Sea
  Shoal Square Stadium State Station Strait Straits Street Temple Territory Theater Theatre Tower Town Valley
  Village Volcano Wetland Zoo
`);

/** Heads of facilities. A country or demonym before them is part of the name: "Hong Kong Airport". */
export const FACILITY_HEADS = wordList(`
  Airbase Airfield Airport Arena Bridge Canal Dam Palace Square Stadium Station Tower
`);

/** First words of names of places: "Lake Chad", "Mount Etna". */
export const PLACE_FIRST = wordList(`
  Bay Camp Cape Fort Gulf Isle Lago Lake Monte Mount Mt Mt. Port Río San Santa Sao St. Strait Straits São
`);

/** Nouns in lower case that mark the name before them as a place: "Kursk region". */
export const PLACE_NOUNS = wordList(`
  airport archipelago border canton capital city coast county desert district enclave governorate island islands
  lake municipality neighborhood neighbourhood oblast peninsula port prefecture province region river state suburb
  territory town valley village
`);

/** Place nouns that mark an unlisted name as a place without further evidence. */
export const STRONG_PLACE_NOUNS = wordList('airport arena camp district province region stadium');

/** Nouns that mark the name after "of" as a place: "the province of Lund". */
export const NAMED_PLACES = wordList(`
  canton cities city counties county department departments district districts governorate governorates hamlet hamlets
  island islands municipalities municipality neighborhood neighborhoods neighbourhood neighbourhoods oblast peninsula
  port prefecture prefectures province provinces region regions suburb suburbs town towns village villages
`);

/** Nouns in lower case after the name of a place or facility, which do not belong to the name: "the Lund stadium". */
export const KIND_NOUNS = wordList(`
  airport archipelago arena bridge desert district hills island islands mountain mountains neighborhood neighbourhood
  oblast peninsula prefecture province range region reservoir river sea stadium valley volcano
`);

/** Nouns that, after "in the" and a name, mark the name as a place: "in the High Lund mountains". */
export const LANDSCAPES = wordList(`
  archipelago desert district governorate highlands hills islands mountains oblast peninsula plain prefecture
  province region valley
`);

/** Nouns that, after a possessive capital, refer to the city and not to the government: "Moscow's mayor". */
export const CITY_NOUNS = wordList(`
  air airport airports airspace cafes cathedral center central centre city district districts downtown eastern
  governor harbor harbour historic hospital hospitals international largest main mayor metro municipal museum
  museums neighborhoods neighbourhoods northern old outskirts police population port residents restaurants river
  roads schools skyline southern square stadium stock street streets suburb suburbs subway traffic university
  weather western zoo
`);

/** Words that may separate a place from its country: "a town in the western province of X". */
export const PLACE_LINKS = wordList(`
  , a an area border central city coastal community county district east eastern former highland hometown in inland
  island largest located neighborhood neighbourhood north northeast northeastern northern northwest northwestern of
  port province region resort rural small south southeast southeastern southern southwest southwestern state suburb
  the town tribal village west western
`);

/** Words between a place and the region that contains it: "a town in X", "the province of X". */
export const REGION_LINKS = wordList('in of');

/** Words before a region in which the sentence locates something: "in X", "across X". */
export const LOCATED_BY = wordList(`
  across around central eastern in inside northeastern northern northwestern of southeastern southern
  southwestern throughout western within
`);

/** Nouns before "of" and a country in which the sentence locates something: "parts of X". */
export const PARTS = wordList(`
  areas borders center centre cities coastline corner districts edge half heart interior islands mainland mountains
  much parts provinces regions rest seaside shores streets swathes third tip towns villages waters
`);

/** First words of names that denote a part of a country or region: "Southern California". */
export const DIRECTIONS = wordList(`
  central east eastern lower mid north northeast northeastern northern northwest northwestern south southeast
  southeastern southern southwest southwestern upper upstate west western
`);

/** Names that can refer to different countries. */
export const AMBIGUOUS_COUNTRIES = wordList('Congo Congolese Georgia Georgian Georgians');

/** Words after which "US" is the pronoun in a line in upper case. */
export const BEFORE_US = wordList(`
  ALL AMONG FREE GIVE HEAR HELP JOIN LEAVE LET LETS MAKE SAVE SHOW STOP TAKE TELL
`);

/** Nouns after an adjective of nationality that refer to the country: "the Ukrainian capital". */
export const GOVERNMENT_NOUNS = wordList('cabinet capital government parliament presidency side');

/** Nouns before "from" and two capitals that refer to their governments: "governments from X to Y". */
export const GOVERNMENTS = wordList(
  'allies capitals chanceries diplomats governments leaders ministers officials',
);

/** Last words of names of streets and quarters. A nationality before them does not refer to its country. */
export const STREET_HEADS = wordList(`
  Alley Avenue Creek Hill Hills Lane Quarter Road Row Square Steps Street Town Trail Village Way
`);

/** Nationalities that are also names of languages. */
export const LANGUAGES = wordList(`
  Afrikaans Albanian Arabic Armenian Azerbaijani Azeri Bengali Bulgarian Burmese Catalan Chinese Croatian Czech
  Danish Dutch English Estonian Filipino Finnish French Georgian German Greek Hebrew Hindi Hungarian Icelandic
  Indonesian Irish Italian Japanese Khmer Korean Kurdish Kyrgyz Lao Latvian Lithuanian Macedonian Malay Maltese
  Mandarin Maori Mongolian Nepali Norwegian Persian Polish Portuguese Romanian Russian Samoan Scottish Serbian
  Slovak Slovenian Somali Spanish Swedish Thai Turkish Ukrainian Urdu Uzbek Vietnamese Welsh
`);

/** Verbs and nouns before the name of a language: "speaks Spanish", "translated into German". */
export const LANGUAGE_VERBS = wordList(`
  dubbed learn learned learning learnt published speak speaking speaks spoke spoken study studying subtitled taught
  teach teaches teaching translate translated translating translation understand understands writes written
`);

/** Nouns after the name of a language: "the Spanish language", "English lessons". */
export const LANGUAGE_NOUNS = wordList(`
  dialect dictionary grammar language languages lessons speaker speakers subtitles translation translations
  translator version
`);

/** Last words of names of sports clubs that begin with the name of a place: "Leeds United". */
export const CLUB_WORDS = wordList(`
  AFC Albion Athletic FC Hotspur Rangers Rovers United Wanderers
`);

/** Nouns before the name of a ship, a spacecraft or another machine: "the telescope Lund". */
export const CRAFTS = wordList(`
  aircraft battleship boat capsule carrier corvette craft cruiser destroyer drone ferry frigate lander orbiter probe
  rocket rover satellite schooner ship spacecraft submarine tanker telescope trawler tug vessel warship yacht
`);

/** Adjectives that the recogniser can classify as places. They refer to regions in no single country. */
export const REGION_ADJECTIVES = wordList(`
  African Alpine Arab Arabian Arctic Asian Balkan Caribbean Caucasian Eastern European Kurdish Latino Nordic
  Northern Saharan Scandinavian Siberian Southern Western
`);

/** Diseases that are named after a place. */
export const DISEASES = wordList('Covid Ebola Lassa Lyme MERS Marburg Nipah Zika');

/** Nouns in lower case after the name of the place in the name of a disease: "Spanish flu". */
export const DISEASE_NOUNS = wordList(`
  disease ebolavirus encephalitis fever flu haemorrhagic hemorrhagic influenza strain syndrome virus
`);
