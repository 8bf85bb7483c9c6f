/**
 * Places that reference lists of cities and provinces lack or spell otherwise:
 * canonical name|alpha-2 or nothing|latitude|longitude|other names, by semicolons. Compiled by hand.
 */
export const PLACES = `Kyiv|UA|50.45|30.52|Kiev
Odesa|UA|46.48|30.73|Odessa
Kharkiv|UA|49.99|36.23|Kharkov
Lviv|UA|49.84|24.03|Lvov
Mykolaiv|UA|46.97|31.99|Nikolaev
Donbas|UA|48.0|38.0|Donbass
Donetsk|UA|48.02|37.8|
Luhansk|UA|48.57|39.32|Lugansk
Crimea|UA|45.3|34.4|Crimean Peninsula
Avdiivka|UA|48.14|37.75|
Kursk|RU|51.73|36.19|
Saint Petersburg|RU|59.94|30.31|St. Petersburg;St Petersburg
Siberia|RU|60.0|105.0|
Kamchatka|RU|56.0|160.0|Kamchatka Peninsula
Chechnya|RU|43.3|45.7|
Dagestan|RU|43.0|47.0|
Vladivostok|RU|43.12|131.89|
Mumbai|IN|19.07|72.88|Bombay
Kolkata|IN|22.56|88.36|Calcutta
Chennai|IN|13.08|80.27|Madras
Bengaluru|IN|12.97|77.59|Bangalore
New Delhi|IN|28.61|77.21|
Kashmir|IN|34.0|76.0|Jammu and Kashmir
Sriharikota|IN|13.72|80.23|
Punjab|IN|31.0|75.5|
Yangon|MM|16.81|96.16|Rangoon
Rakhine|MM|20.1|93.0|Rakhine State;Arakan
Beijing|CN|39.91|116.4|Peking
Guangzhou|CN|23.12|113.25|Canton
Tibet|CN|31.0|88.0|
Xinjiang|CN|41.0|85.0|
Inner Mongolia|CN|44.0|113.0|
Ho Chi Minh City|VN|10.82|106.63|Saigon
New York|US|40.71|-74.01|New York City;NYC
Los Angeles|US|34.05|-118.24|L.A.;LA
Washington|US|38.9|-77.04|Washington, D.C.;Washington D.C.;Washington, DC;Washington DC;D.C.
Manhattan|US|40.78|-73.97|
Brooklyn|US|40.65|-73.95|
Queens|US|40.68|-73.84|
Bronx|US|40.84|-73.87|
Silicon Valley|US|37.4|-122.0|
Hollywood|US|34.1|-118.33|
Wall Street|US|40.71|-74.01|
Cape Canaveral|US|28.39|-80.6|
Camp David|US|39.65|-77.46|
Maui|US|20.8|-156.3|
Florida|US|28.0|-82.0|
Lahaina|US|20.87|-156.68|
Guantanamo Bay||19.9|-75.1|Guantánamo Bay
Tel Aviv|IL|32.08|34.78|Tel Aviv-Yafo
Jerusalem|IL|31.77|35.22|East Jerusalem;West Jerusalem
Golan Heights||32.98|35.75|
Negev|IL|30.8|34.8|
Gaza|PS|31.5|34.47|Gaza Strip;the Gaza Strip
Gaza City|PS|31.5|34.47|
Rafah|PS|31.29|34.25|
Khan Younis|PS|31.35|34.3|Khan Yunis
Jenin|PS|32.46|35.3|
West Bank|PS|32.0|35.3|
Sanaa|YE|15.35|44.21|Sana’a
Aden|YE|12.78|45.04|
Hodeidah|YE|14.8|42.95|
Port Sudan|SD|19.62|37.22|
Darfur|SD|13.5|24.0|
El Fasher|SD|13.63|25.35|al-Fashir
Tigray|ET|14.0|38.5|
Goma|CD|-1.68|29.22|
Bukavu|CD|-2.5|28.86|
North Kivu|CD|-0.8|29.0|
Sharm el-Sheikh|EG|27.92|34.33|Sharm El Sheikh;Sharm al-Sheikh
Sinai|EG|29.5|34.0|Sinai Peninsula
Suez Canal|EG|30.5|32.35|
Panama Canal|PA|9.1|-79.7|
Marrakesh|MA|31.63|-8.0|Marrakech
Derna|LY|32.77|22.64|
Nagorno-Karabakh|AZ|39.9|46.7|Karabakh
Abkhazia|GE|43.0|41.0|
South Ossetia|GE|42.3|44.0|
Transnistria|MD|47.0|29.5|
Kurdistan|IQ|36.4|44.4|Iraqi Kurdistan;Kurdistan Region
Idlib|SY|35.93|36.63|
Catalonia|ES|41.8|1.5|
Basque Country|ES|43.0|-2.6|
Seville|ES|37.39|-5.99|
Andalusia|ES|37.5|-4.7|
Canary Islands|ES|28.1|-15.4|
Sicily|IT|37.6|14.0|
Sardinia|IT|40.1|9.0|
Tuscany|IT|43.4|11.0|
Lombardy|IT|45.6|9.8|
Lampedusa|IT|35.5|12.6|
Milan|IT|45.46|9.19|
Turin|IT|45.07|7.69|
Naples|IT|40.85|14.27|
Venice|IT|45.44|12.33|
Florence|IT|43.77|11.25|
Genoa|IT|44.41|8.93|
Corsica|FR|42.0|9.0|
Normandy|FR|49.0|0.3|
Brittany|FR|48.2|-2.9|
Marseille|FR|43.3|5.37|Marseilles
Strasbourg|FR|48.58|7.75|
Cannes|FR|43.55|7.02|
Bavaria|DE|48.9|11.4|
Saxony|DE|51.0|13.4|
Thuringia|DE|50.9|11.0|
Brandenburg|DE|52.4|13.0|
Munich|DE|48.14|11.58|
Cologne|DE|50.94|6.96|
Nuremberg|DE|49.45|11.08|
Hesse|DE|50.6|9.0|
Lower Saxony|DE|52.6|9.8|
Geneva|CH|46.2|6.15|
Zurich|CH|47.37|8.54|Zürich
Davos|CH|46.8|9.83|
Basel|CH|47.56|7.57|
Brussels|BE|50.85|4.35|
Antwerp|BE|51.22|4.4|
The Hague|NL|52.08|4.31|
Copenhagen|DK|55.68|12.57|
Gothenburg|SE|57.71|11.97|
Athens|GR|37.98|23.73|
Thessaloniki|GR|40.64|22.94|
Lisbon|PT|38.72|-9.13|
Belfast|GB|54.6|-5.93|
Cornwall|GB|50.4|-4.9|
Yorkshire|GB|53.9|-1.3|
Windsor|GB|51.48|-0.61|
Heathrow|GB|51.47|-0.45|
Lausanne|CH|46.52|6.63|
Bali|ID|-8.4|115.2|
Java|ID|-7.3|110.0|
Sumatra|ID|-0.5|101.5|
Sulawesi|ID|-2.0|121.0|
Aceh|ID|4.7|96.7|
Nusantara|ID|-0.98|116.7|
Borneo||0.5|114.0|
New Guinea||-5.5|141.0|
Mindanao|PH|7.5|125.0|
Luzon|PH|16.0|121.0|
Okinawa|JP|26.5|128.0|
Hokkaido|JP|43.2|142.9|
Fukushima|JP|37.75|140.47|
Ishikawa|JP|36.6|136.6|
Noto|JP|37.3|137.0|Noto Peninsula
Jeju|KR|33.4|126.5|Jeju Island
Hainan|CN|19.2|109.7|
Sindh|PK|25.9|68.5|
Balochistan|PK|28.5|65.0|
Khyber Pakhtunkhwa|PK|34.5|72.0|
Helmand|AF|31.0|64.0|
Herat|AF|34.35|62.2|
Cox’s Bazar|BD|21.43|92.01|
Tasmania|AU|-42.0|146.6|
New South Wales|AU|-32.0|147.0|
Queensland|AU|-22.0|144.0|
Northern Territory|AU|-19.5|133.0|
Christchurch|NZ|-43.53|172.63|
Bougainville|PG|-6.2|155.2|
Guadalajara|MX|20.67|-103.35|
Cancun|MX|21.16|-86.85|Cancún
Quebec|CA|52.0|-72.0|Québec
Ontario|CA|50.0|-86.0|
Alberta|CA|55.0|-115.0|
British Columbia|CA|54.0|-125.0|
Rio de Janeiro|BR|-22.9|-43.2|Rio
São Paulo|BR|-23.55|-46.64|Sao Paulo
Belém|BR|-1.46|-48.5|Belem
Amazonas|BR|-4.0|-63.0|
Kourou|GF|5.16|-52.65|
Patagonia||-44.0|-69.0|
Galápagos Islands|EC|-0.6|-90.6|Galapagos;Galapagos Islands
Essequibo|GY|6.8|-58.6|
Guayaquil|EC|-2.2|-79.9|
Easter Island|CL|-27.1|-109.4|
Machu Picchu|PE|-13.2|-72.5|
Zanzibar|TZ|-6.2|39.3|
Soweto|ZA|-26.27|27.86|
KwaZulu-Natal|ZA|-29.0|30.9|
Western Cape|ZA|-33.2|20.0|
Gauteng|ZA|-26.0|28.2|
Tiananmen Square|CN|39.9|116.4|
Red Square|RU|55.75|37.62|
Tahrir Square|EG|30.04|31.24|
Trafalgar Square|GB|51.51|-0.13|
Times Square|US|40.76|-73.99|
Buckingham Palace|GB|51.5|-0.14|
Notre-Dame Cathedral|FR|48.85|2.35|Notre-Dame;Notre Dame
Eiffel Tower|FR|48.86|2.29|
Wembley Stadium|GB|51.56|-0.28|Wembley
Mar-a-Lago|US|26.68|-80.04|
Zaporizhzhia|UA|47.84|35.14|Zaporizhia
Chernobyl|UA|51.39|30.1|
Antarctica||-82.0|0.0|
Arctic||80.0|0.0|
Middle East||29.0|41.0|
Latin America||-15.0|-70.0|
Central America||13.0|-85.0|
Southeast Asia||10.0|108.0|South-East Asia
South Asia||23.0|78.0|
East Asia||35.0|115.0|
Central Asia||43.0|65.0|
North Africa||28.0|10.0|
West Africa||12.0|-5.0|
East Africa||0.0|38.0|
Sahel||15.0|5.0|
Horn of Africa||8.0|46.0|
Balkans||43.0|21.0|
Caucasus||42.5|44.0|South Caucasus
Europe||54.0|15.0|
Africa||2.0|20.0|
Asia||40.0|90.0|
North America||45.0|-100.0|
South America||-15.0|-60.0|
Latin America||-5.0|-65.0|
Central America||13.0|-86.0|
Antarctica||-80.0|0.0|
Oceania||-20.0|140.0|
Earth||||
Moon||||
Caribbean||15.0|-70.0|
Scandinavia||63.0|15.0|
Gulf of Mexico||25.0|-90.0|
Gulf of Aden||12.0|48.0|
Persian Gulf||26.0|52.0|
Strait of Hormuz||26.6|56.3|
Bab el-Mandeb||12.6|43.3|Bab al-Mandab
Taiwan Strait||24.5|119.5|
English Channel||50.2|-0.5|
South China Sea||12.0|113.0|
East China Sea||29.0|125.0|
Black Sea||43.0|34.0|
Red Sea||20.0|38.0|
Dead Sea||31.5|35.5|
Baltic Sea||58.0|20.0|Baltic
Caspian Sea||42.0|51.0|
North Sea||56.0|3.0|
Mediterranean||35.0|18.0|Mediterranean Sea
Aegean Sea||38.5|25.0|Aegean
Sea of Japan||40.0|135.0|
Bay of Bengal||15.0|88.0|
Arabian Sea||15.0|65.0|
Atlantic Ocean||0.0|-25.0|Atlantic
Pacific Ocean||0.0|-160.0|Pacific
Indian Ocean||-20.0|80.0|
Arctic Ocean||85.0|0.0|
Amazon||-5.0|-62.0|Amazon rainforest;Amazon River
Nile||24.0|32.9|
Danube||45.0|28.0|
Himalayas||28.0|84.0|
Mount Everest||27.99|86.93|Everest
Alps||46.5|9.5|
Sahara||23.0|10.0|
Lake Victoria||-1.0|33.0|
Lake Chad||13.0|14.0|`;
