import { listed } from './words.ts';

/** Names of countries that world-countries lacks or spells differently, former countries, and parts of the United Kingdom. */
export const COUNTRY_NAMES = listed(`
U.S., US, USA, U.S.A., United States, United States of America, America, UK, U.K., United Kingdom, Britain, Great Britain, England,
Scotland, Wales, Northern Ireland, Russia, Soviet Union, USSR, Yugoslavia, Czechoslovakia, Czech Republic, Czechia, East Germany,
West Germany, Zaire, Burma, Myanmar, Ivory Coast, Cote d'Ivoire, Cape Verde, Swaziland, Eswatini, Macedonia, North Macedonia,
Vatican, Holy See, Palestine, Palestinian Territories, South Korea, North Korea, Korea, DPRK, China, People's Republic of China,
Taiwan, Hong Kong, Macau, Iran, Syria, Laos, Vietnam, Viet Nam, Congo, DR Congo, Democratic Republic of Congo, Congo-Brazzaville,
Tanzania, Gambia, The Gambia, Bahamas, Trinidad, Trinidad and Tobago, St. Lucia, St. Kitts, West Indies, Bosnia,
Bosnia-Herzegovina, Bosnia and Herzegovina, Serbia, Montenegro, Kosovo, Moldova, Bolivia, Venezuela, Brunei, East Timor,
Timor-Leste, Micronesia, Somaliland, Western Sahara, Chechnya, Turkiye, UAE, U.A.E., United Arab Emirates, Saudi Arabia, Holland,
Netherlands, Antigua, Guinea-Bissau, Papua New Guinea, PNG, Republic of Ireland, New Zealand, South Africa, Sri Lanka,
Sierra Leone, Burkina Faso, South Sudan, Central African Republic, Equatorial Guinea, Costa Rica, El Salvador, Puerto Rico,
Dominican Republic, Upper Volta, Rhodesia, Ceylon, Persia, Siam, Kampuchea, Transdniestria, Abkhazia, South Ossetia, Nagorno-Karabakh`);

/** Continents, seas, states and provinces. */
export const REGIONS = listed(`
Africa, Asia, Europe, North America, South America, Latin America, Central America, Antarctica, Oceania, Australasia, Middle East,
Far East, Near East, East Asia, Southeast Asia, South Asia, Central Asia, West Africa, East Africa, North Africa, Southern Africa,
Sub-Saharan Africa, Western Europe, Eastern Europe, Central Europe, Northern Europe, Southern Europe, Balkans, Baltics, Caucasus,
North Caucasus, Caribbean, Scandinavia, Maghreb, Sahel, Sahara, Horn of Africa, Persian Gulf, Gulf, Gulf of Mexico, Mediterranean,
Mediterranean Sea, Black Sea, Caspian Sea, Red Sea, Dead Sea, Baltic Sea, North Sea, South China Sea, East China Sea, Yellow Sea,
Aegean Sea, Adriatic Sea, Arabian Sea, Bay of Bengal, Indian Ocean, Pacific, Pacific Ocean, Atlantic, Atlantic Ocean, Arctic,
Arctic Ocean, English Channel, Strait of Hormuz, Suez Canal, Panama Canal, Himalayas, Alps, Andes, Urals, Siberia, Amazon, Nile,
Danube, Rhine, Volga, Congo River, Niger Delta, Ganges, Mekong, Euphrates, Tigris, Yangtze, Lake Victoria, Mount Everest, Gaza,
Gaza Strip, West Bank, East Jerusalem, Golan Heights, Sinai, Sinai Peninsula, Kurdistan, Anbar, Nineveh, Idlib, Darfur, Kordofan,
South Kordofan, Puntland, Tigray, Oromia, Amhara, Ogaden, Biafra, Katanga, Kivu, North Kivu, South Kivu, Ituri, Casamance, Cabinda,
Borno, Kaduna, Kano, Rivers State, Zamfara, Plateau State, Balochistan, Baluchistan, Punjab, Sindh, Khyber Pakhtunkhwa, Waziristan,
North Waziristan, South Waziristan, Kashmir, Jammu, Jammu and Kashmir, Helmand, Kandahar, Kunar, Nangarhar, Assam, Bihar, Gujarat,
Kerala, Karnataka, Maharashtra, Odisha, Orissa, Rajasthan, Tamil Nadu, Telangana, Andhra Pradesh, Uttar Pradesh, Madhya Pradesh,
West Bengal, Manipur, Nagaland, Tripura, Jharkhand, Chhattisgarh, Haryana, Himachal Pradesh, Goa, Ladakh, Xinjiang, Tibet, Sichuan,
Guangdong, Hunan, Hubei, Henan, Hebei, Shandong, Shanxi, Shaanxi, Yunnan, Guizhou, Fujian, Zhejiang, Jiangsu, Jiangxi, Anhui,
Liaoning, Jilin, Heilongjiang, Inner Mongolia, Gansu, Qinghai, Ningxia, Hainan, Guangxi, Hokkaido, Honshu, Kyushu, Shikoku, Okinawa,
Fukushima, Aceh, Papua, West Papua, Java, Sumatra, Sulawesi, Borneo, Kalimantan, Bali, Timor, Sabah, Sarawak, Johor, Penang, Selangor,
Mindanao, Luzon, Visayas, Sulu, Rakhine, Kachin, Shan State, Karen State, Crimea, Donbas, Donbass, Donetsk, Luhansk, Dagestan,
Ingushetia, North Ossetia, Tatarstan, Bashkortostan, Transcarpathia, Bavaria, Saxony, Hesse, Lower Saxony, Brandenburg, Thuringia,
North Rhine-Westphalia, Baden-Wuerttemberg, Schleswig-Holstein, Catalonia, Basque Country, Andalusia, Galicia, Madrid, Brittany,
Normandy, Provence, Corsica, Alsace, Lorraine, Sicily, Sardinia, Lombardy, Tuscany, Veneto, Piedmont, Calabria, Campania, Flanders,
Wallonia, Silesia, Transylvania, Moravia, Bohemia, Slavonia, Dalmatia, Krajina, Republika Srpska, Vojvodina, Sandzak, Thrace,
Crete, Cyprus, Anatolia, Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick,
Newfoundland, Yukon, Nunavut, New South Wales, Queensland, Victoria, South Australia, Western Australia, Tasmania,
Northern Territory, Kent, Essex, Sussex, Surrey, Yorkshire, Lancashire, Cornwall, Devon, Dorset, Norfolk, Suffolk, Cumbria, Ulster,
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois,
Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana,
Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon,
Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington, West Virginia,
Wisconsin, Wyoming, Ala., Ariz., Ark., Calif., Colo., Conn., Del., Fla., Ga., Ill., Ind., Kan., Ky., La., Md., Mass., Mich., Minn.,
Miss., Mo., Mont., Neb., Nev., N.H., N.J., N.M., N.Y., N.C., N.D., Okla., Ore., Pa., R.I., S.C., S.D., Tenn., Tex., Va., Vt., Wash.,
W.Va., Wis., Wyo., D.C., Washington D.C., Washington , D.C., Midwest, New England, Silicon Valley, Wall Street, Hollywood, Bay Area,
Chiapas, Oaxaca, Sinaloa, Guerrero, Michoacan, Jalisco, Veracruz, Sonora, Chihuahua, Tamaulipas, Yucatan, Bahia, Minas Gerais,
Sao Paulo, Rio Grande do Sul, Parana, Amazonas, Mato Grosso, Patagonia, Tierra del Fuego, Falklands, Falkland Islands, Antioquia,
Darien Gap, Guantanamo Bay, Downing Street, Capitol Hill, Tiananmen Square, Tahrir Square, Red Square, Buckingham Palace, Mecca,
Gauteng, KwaZulu-Natal, Western Cape, Eastern Cape, Limpopo, Mpumalanga, Free State, Matabeleland, Mashonaland, Oromiya, Somali Region`);

/** Sports venues that agency reports mention without an explanation. */
export const VENUES = listed(`
Wembley, Wimbledon, Old Trafford, Anfield, Highbury, Stamford Bridge, Twickenham, Murrayfield, Lord's, Headingley, Edgbaston,
Trent Bridge, The Oval, Lansdowne Road, Cardiff Arms Park, Croke Park, Parc des Princes, San Siro, Nou Camp, Bernabeu, Maracana,
Flushing Meadows, Roland Garros, Augusta, St Andrews, Carnoustie, Silverstone, Monza, Imola, Hockenheim, Spa-Francorchamps, Suzuka,
Interlagos, Eden Park, Ellis Park, Newlands, Eden Gardens, Madison Square Garden, Fenway Park, Yankee Stadium, Wrigley Field`);
