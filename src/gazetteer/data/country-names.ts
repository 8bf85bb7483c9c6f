/**
 * What the press calls countries, where reference data say it otherwise or not at all:
 * ISO 3166-1 alpha-2|short name or nothing to keep|aliases, by semicolons|demonyms, by semicolons.
 * Compiled by hand. Aliases and demonyms are added to those of world-countries.
 */
export const COUNTRY_NAMES = `AE||UAE;U.A.E.;the Emirates|Emiratis
AF|||Afghans
AG||Antigua;Barbuda;Antigua-Barbuda|Antiguan;Barbudan
AM|||Armenians
AR|||Argentinian;Argentinean
AT|||
AZ|||Azeri
BA||Bosnia;BiH|Bosnian;Herzegovinian
BD|||Bengali
BF||Burkina;Upper Volta|Burkinabè;Burkinabé
BH|||
BN|||
BO|||
BS|The Bahamas|Bahamas|
BW||Botswana|Batswana;Botswanan
BY||Belorussia;Byelorussia|Belarusan;Belarussian;Byelorussian
BZ|||
CA|||
CD|DR Congo|Democratic Republic of Congo;Congo;DRC;D.R.C.;D.R. Congo;Zaire;Congo-Kinshasa|Congolese
CF||CAR|
CG|Republic of the Congo|Congo Republic;Republic of Congo;Congo-Brazzaville|
CH|||Swiss
CI|Ivory Coast|Côte d’Ivoire;Cote d’Ivoire|Ivoirian
CL|||
CN||PRC;P.R.C.;Mainland China;mainland China;People’s Republic of China;Red China|Sino
CO|||
CR|||
CV|Cape Verde|Cabo Verde;Cape Verde Islands|
CY||Republic of Cyprus|
CZ|Czech Republic|Czechia|Czechs
DE||Deutschland;West Germany;East Germany|
DK|||Dane
DM|||
DO|||
DZ|||
EC|||Ecuadorian;Ecuadoran
EG|||
EH||Sahara occidental|Saharawi
ES||España|Spaniard
ET||Abyssinia|
FI|||Finn
FM||Federated States of Micronesia|
FR|||Frenchman;Frenchwoman;Franco;Frenchmen
GB||UK;U.K.;Britain;England;Scotland;Wales;Northern Ireland|Briton;Brit;English;Scottish;Welsh;Scot;Englishman;Englishwoman;Scotsman;Welshman;Scots;Northern Irish;Anglo
GE||Republic of Georgia|
GL|||Greenlander
GM|Gambia|The Gambia|Gambian
GN||Guinea-Conakry|
GW|||Bissau-Guinean
GQ|||Equatoguinean
GR||Hellas|Hellenic
GT|||
HK||Hong Kong SAR;Hongkong|Hongkonger
HM||Heard and McDonald Islands;Heard Island|
HN|||
HT|||
HU||Magyarország|Magyar
IE||Eire;Republic of Ireland|Irishman;Irishwoman
IL|||
IN||Bharat|
IR||Persia|Persian
IS|||Icelandic
IT||Italia|
JP|||
KE|||
KG||Kirghizia;Kirgizia|Kyrgyz;Kyrgyzstani
KH||Kampuchea|Khmer
KM||Comoros Islands|Comorian
KN||St. Kitts and Nevis;St Kitts and Nevis;Saint Kitts|Kittitian;Nevisian
KP||North Korea;N. Korea;DPRK;D.P.R.K.;Democratic People’s Republic of Korea|North Koreans
KR||South Korea;S. Korea;ROK;Republic of Korea|
KW|||
KZ||Kazakstan|Kazakh
LA|||Lao
LC||St. Lucia;St Lucia|St. Lucian
LI|||
LS|||Basotho
LT||Lietuva|
LU||Luxemburg|Luxembourgish
LV||Latvija|
MA|||
MD||Moldavia|Moldavian
MG|||Madagascan
MK|North Macedonia|Macedonia;FYROM;Republic of Macedonia;N. Macedonia|North Macedonian
MM|Myanmar|Burma|Myanma
MO|Macau|Macao|
MV|Maldives|The Maldives;Maldive Islands|Maldivian
MX||México|
MY|||Malay
NL|Netherlands|Holland;The Netherlands|Dutchman;Dutchwoman;Netherlander
NP|||Nepali
NZ||N.Z.;Aotearoa|Kiwi
PG||PNG|
PH|Philippines|The Philippines|Philippine;Filipina
PK|||
PL||Polska|Pole
PR|||
PS|Palestine|Palestinian territories;Palestinian Territories;occupied Palestinian territory|
PT|||
QA|||
RO||Rumania|
RU||Russian Federation;USSR;U.S.S.R.;Soviet Union|Soviet;Russo
RW|||
SA||KSA;Kingdom of Saudi Arabia|Saudi
SC||The Seychelles|
SD||The Sudan|
SE|||Swede
SG|||
SI|||Slovenian
SK||Slovak Republic|Slovakian
SO|||Somalian
SR||Surinam|Surinamese
SS||S. Sudan|
SV||Salvador|Salvadorean;Salvadorian
SY||Syrian Arab Republic|
SZ|Eswatini|Swaziland|
TD|||
TH||Siam|
TJ|||Tajik;Tajikistani
TL|East Timor|Timor-Leste;Timor Leste|Timorese
TM|||Turkmenistani
TR|Turkey|Türkiye;Turkiye;Republic of Turkey|Turk;Turco
TT||Trinidad;Tobago;Trinidad-Tobago|Trinidadian;Tobagonian
TW||Formosa;ROC;Chinese Taipei|
TZ||Tanganyika|
UA||The Ukraine|
US||U.S.;US;USA;U.S.A.;America;United States of America;the States|
UZ|||Uzbek
VA|Vatican City|Vatican;Holy See|
VC||St. Vincent and the Grenadines;St Vincent and the Grenadines;Saint Vincent;St. Vincent|Vincentian
VE|||
VN||Viet Nam;Việt Nam|
VI|U.S. Virgin Islands|US Virgin Islands|
VG|||
WS||Western Samoa|
XK||Kosova|Kosovan;Kosovars
YE|||
ZA||RSA|
ZM||Northern Rhodesia|
ZW||Rhodesia|`;

/** Names in world-countries that are commoner as something else, or that the press does not use. */
export const NOT_ALIASES: ReadonlySet<string> = new Set([
  'Island',
  'Lao',
  'Mann',
  'Mannin',
  'Viti',
  'Saudi',
  'Thai',
  'Portuguesa',
  'Togolese',
  'Mexicanos',
  'Dominique',
  'Guiana',
  'Prathet',
  'Timor',
  'Pitcairn',
  'Congo',
  'Virgin Islands',
  'RSA',
]);

/** Demonyms that belong to a larger country than the one world-countries also gives them to. */
export const NOT_DEMONYMS: ReadonlySet<string> = new Set([
  'TF French',
  'BQ Dutch',
  'MP American',
  'IO Indian',
  'SJ Norwegian',
  'DM Dominican',
  'CG Congolese',
  'DJ Djibouti',
  'GI Gibraltar',
  'VA Vatican',
  'IS Icelander',
  'CF Central African',
]);

/** The capital as the press calls it, where world-countries says it otherwise. */
export const CAPITAL_NAMES: Readonly<Record<string, string>> = {
  US: 'Washington',
  MN: 'Ulaanbaatar',
  YE: 'Sanaa',
  HK: 'Hong Kong',
  SZ: 'Mbabane',
  KI: 'Tarawa',
};
