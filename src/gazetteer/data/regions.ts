/**
 * States, provinces and regions: name|ISO 3166-1 alpha-2|thousands of people in its cities|latitude|longitude (middle of its cities).
 * Distilled from city-timezones 1.3 (MIT), whose data come from Natural Earth (public domain).
 */
export const REGIONS = `Maharashtra|IN|33443|19.4|75.5
São Paulo|BR|25537|-22.5|-48.1
Guangdong|CN|24915|23.1|113.6
California|US|24717|36.6|-120.2
Tokyo|JP|22586|35.7|139.5
Uttar Pradesh|IN|19784|27.5|79.6
Punjab|PK|18078|31.2|72.7
Liaoning|CN|17934|41.0|122.4
Shandong|CN|17717|36.2|118.3
Jiangsu|CN|16990|32.9|119.4
New York|US|16268|42.7|-75.9
Texas|US|16036|30.8|-98.3
West Bengal|IN|15915|23.6|88.2
Distrito Federal|MX|14920|19.4|-99.1
Shanghai|CN|14798|31.2|121.4
Sichuan|CN|14766|30.0|104.2
Sind|PK|14597|26.2|68.3
Ciudad de Buenos Aires|AR|14362|-36.5|-60.1
Henan|CN|13634|34.4|113.8
Tamil Nadu|IN|13263|10.8|78.4
Heilongjiang|CN|12910|46.8|127.5
Andhra Pradesh|IN|12606|16.4|80.0
Hubei|CN|12516|31.0|112.8
Karnataka|IN|12405|14.7|76.4
Dadra and Nagar Haveli|IN|12114|21.8|72.0
Delhi|IN|12097|28.6|77.2
Anhui|CN|11711|32.2|117.2
Hebei|CN|11682|38.7|116.1
Florida|US|11543|28.1|-81.9
Rio de Janeiro|BR|11242|-22.5|-42.9
Dhaka|BD|10801|24.2|90.2
Jakarta Raya|ID|10782|-6.2|106.9
Moskva|RU|10452|55.8|37.6
Metropolitan Manila|PH|10254|14.6|121.0
Hunan|CN|10197|27.7|112.3
Beijing|CN|10081|39.9|116.1
Istanbul|TR|10003|41.1|29.0
Zhejiang|CN|9991|29.4|120.5
Al Qahirah|EG|9814|30.0|31.2
Seoul|KR|9796|37.6|127.0
Tehran|IR|9108|35.6|51.3
Guangxi|CN|8958|23.2|109.0
Jilin|CN|8819|43.5|126.2
Ontario|CA|8580|47.3|-83.3
Illinois|US|8387|40.6|-89.0
Lima|PE|8362|-11.6|-77.2
Minas Gerais|BR|8253|-19.4|-44.6
Shanxi|CN|8234|37.4|112.5
Fujian|CN|8157|25.9|118.2
Jiangxi|CN|8125|28.1|115.7
Westminster|GB|7994|51.5|-0.1
Rajasthan|IN|7619|26.4|74.9
Shaanxi|CN|7513|34.7|108.9
Bogota|CO|7053|4.6|-74.1
New South Wales|AU|7034|-32.6|149.8
Osaka|JP|6943|34.8|135.5
Chongqing|CN|6943|30.5|108.2
Madhya Pradesh|IN|6925|23.4|77.1
Gauteng|ZA|6850|-26.2|28.2
Kinshasa City|CD|6704|-4.3|15.3
Pennsylvania|US|6604|40.7|-77.5
Gansu|CN|6244|37.0|100.7
Rio Grande do Sul|BR|6166|-29.9|-53.1
Nordrhein-Westfalen|DE|6144|51.4|7.3
Bangkok Metropolis|TH|5904|13.7|100.5
Victoria|AU|5761|-37.2|144.3
Tianjin|CN|5744|39.2|117.5
Nei Mongol|CN|5716|44.4|116.1
Khartoum|SD|5654|15.6|32.5
Yunnan|CN|5531|25.0|102.0
Bahia|BR|5456|-13.4|-40.4
Paraná|BR|5264|-24.8|-51.1
Ar Riyad|SA|5258|23.4|46.3
Guizhou|CN|5205|26.6|106.4
Île-de-France|FR|5187|48.7|2.4
Jawa Timur|ID|5176|-7.7|112.8
Xinjiang Uygur|CN|5130|42.7|84.4
Ohio|US|5114|40.5|-82.8
Kanagawa|JP|5070|35.4|139.6
Baghdad|IQ|5054|33.3|44.4
Pernambuco|BR|4971|-8.2|-36.1
Makkah|SA|4888|20.8|40.1
Taipei City|TW|4760|25.0|121.6
Lagos|NG|4734|6.4|3.4
Arizona|US|4683|33.5|-111.9
Chittagong|BD|4614|22.9|91.5
Gyeonggi-do|KR|4529|37.4|126.9
Ho Chi Minh City|VN|4391|10.8|106.7
Québec|CA|4379|50.2|-71.7
Punjab|IN|4187|31.0|75.5
Michigan|US|4171|44.1|-85.5
Baden-Württemberg|DE|4111|48.9|8.8
Al Iskandariyah|EG|3988|31.2|29.9
Jawa Tengah|ID|3983|-7.2|110.1
Ceará|BR|3910|-4.7|-39.5
Addis Ababa|ET|3878|8.1|37.7
Washington state|US|3852|47.0|-121.4
Jawa Barat|ID|3831|-6.8|107.7
Massachusetts|US|3812|42.3|-71.7
Yangon|MM|3731|16.8|96.3
Hokkaido|JP|3725|43.0|142.2
Lagunes|CI|3629|5.3|-4.1
Haryana|IN|3609|29.2|76.6
Ankara|TR|3584|39.8|32.5
Luanda|AO|3562|-8.8|13.2
KwaZulu-Natal|ZA|3557|-28.9|30.8
Georgia|US|3510|32.6|-83.4
Cataluña|ES|3509|41.3|2.0
Busan|KR|3480|35.1|129.0
Western Cape|ZA|3452|-33.6|20.4
Colorado|US|3447|39.1|-105.8
Oyo|NG|3389|7.8|3.9
Jalisco|MX|3363|20.4|-103.5
North Carolina|US|3338|35.5|-79.1
Thái Nguyên|VN|3320|21.3|105.8
Bihar|IN|3292|25.4|85.7
Berlin|DE|3250|52.5|13.4
Antioquia|CO|3234|6.7|-75.5
Missouri|US|3202|38.6|-92.7
Kerala|IN|3198|9.6|76.4
Amazonas|BR|3169|-3.7|-62.5
Grand Casablanca|MA|3163|33.6|-7.6
Kabul|AF|3160|34.5|69.2
Sumatera Utara|ID|3140|2.7|98.9
Kano|NG|3140|12.0|8.5
Distrito Federal|BR|3140|-15.8|-47.9
Región Metropolitana de Santiago|CL|3127|-33.5|-70.7
Virginia|US|3112|37.6|-78.3
Razavi Khorasan|IR|3092|36.0|58.9
Fukuoka|JP|3082|33.7|130.6
Pará|BR|3061|-3.0|-50.6
Ash Sharqiyah|SA|2997|26.5|49.3
Bayern|DE|2991|49.1|11.3
Andalucía|ES|2939|37.1|-4.7
Santa Catarina|BR|2927|-27.3|-49.8
Damascus|SY|2923|33.7|36.5
Selangor|MY|2907|3.0|101.6
P'yongyang|KP|2899|39.0|125.8
Nairobi|KE|2880|-1.3|36.8
New Taipei City|TW|2822|25.0|121.5
Dar-Es-Salaam|TZ|2814|-6.8|39.3
Comunidad de Madrid|ES|2809|40.4|-3.7
Tennessee|US|2755|35.8|-86.2
Valle del Cauca|CO|2750|4.0|-76.4
Aichi|JP|2711|35.2|136.9
Queensland|AU|2710|-23.0|147.2
Distrito Capital|VE|2704|10.5|-67.0
Orissa|IN|2700|20.6|85.2
Al Jizah|EG|2682|30.0|31.2
Minnesota|US|2666|45.8|-93.7
Alger|DZ|2666|36.8|3.1
Indiana|US|2654|40.2|-86.2
Jharkhand|IN|2636|23.3|86.0
Tashkent|UZ|2632|41.2|69.7
Sverdlovsk|RU|2610|58.1|60.7
Katanga|CD|2582|-8.8|26.6
Hessen|DE|2553|50.5|8.8
Inch'on-gwangyoksi|KR|2550|37.5|126.6
Dakar|SN|2540|14.7|-17.5
Nuevo León|MX|2536|25.6|-100.0
Chihuahua|MX|2526|29.1|-106.2
Goiás|BR|2515|-16.7|-49.5
British Columbia|CA|2509|51.8|-123.4
Connecticut|US|2475|41.4|-72.9
Baja California|MX|2471|31.2|-115.7
Taegu-gwangyoksi|KR|2460|35.9|128.6
Kyiv|UA|2456|50.5|30.4
Izmir|TR|2455|38.4|27.2
Lombardia|IT|2454|45.7|9.3
District of Columbia|US|2445|38.9|-77.0
Campania|IT|2390|40.9|14.5
Esfahan|IR|2378|32.8|51.7
Wisconsin|US|2339|44.1|-89.1
Guayas|EC|2313|-2.2|-80.2
Chhattisgarh|IN|2311|21.5|81.7
Attiki|GR|2306|38.0|23.7
Silesian|PL|2306|50.3|18.9
Tamaulipas|MX|2302|24.1|-98.5
Puebla|MX|2267|18.9|-97.9
Veracruz|MX|2253|19.4|-96.3
Guanajuato|MX|2249|20.8|-101.3
Alberta|CA|2246|53.8|-114.0
Greater Accra|GH|2227|5.6|-0.1
Rostov|RU|2170|47.6|40.3
Kaohsiung City|TW|2144|22.6|120.3
Provence-Alpes-Côte-d'Azur|FR|2139|43.4|6.0
México|MX|2137|19.5|-99.3
Donets'k|UA|2126|48.0|37.8
Atlántico|CO|2108|10.8|-74.8
Santa Cruz|BO|2087|-17.6|-61.9
Oregon|US|2085|44.2|-122.0
Samara|RU|2084|53.2|49.9
Ciudad de la Habana|CU|2082|23.1|-82.4
Espírito Santo|BR|2075|-19.9|-40.3
Pulau Pinang|MY|2075|5.4|100.4
Wien|AT|2066|48.2|16.4
Tatarstan|RU|2044|55.3|51.3
Baki|AZ|2007|40.4|49.9
Coahuila|MX|1998|26.8|-101.9
Taoyuan|TW|1988|25.0|121.2
West Midlands|GB|1983|52.4|-1.7
Eastern Cape|ZA|1955|-32.3|26.8
Kaduna|NG|1946|10.8|7.6
Chelyabinsk|RU|1941|54.7|60.1
Amanat Al Asimah|YE|1922|15.4|44.2
Minsk|BY|1915|54.1|27.6
Harare|ZW|1888|-17.9|31.1
Zulia|VE|1887|9.9|-72.0
Mandalay|MM|1882|21.1|95.9
Jammu and Kashmir|IN|1870|33.8|74.6
Hainan|CN|1861|19.2|109.9
Antananarivo|MG|1852|-19.4|47.3
Bucharest|RO|1842|44.4|26.1
Littoral|CM|1837|4.3|9.9
Taichung City|TW|1835|24.2|120.7
Louisiana|US|1833|30.6|-91.6
Krasnodar|RU|1833|45.0|39.4
Maputo|MZ|1822|-26.0|32.5
Sonora|MX|1815|29.3|-110.4
Oklahoma|US|1806|35.8|-97.4
Hiroshima|JP|1791|34.3|132.5
Córdoba|AR|1790|-32.0|-63.8
Lisboa|PT|1782|38.6|-9.0
Bashkortostan|RU|1781|54.2|55.3
Beirut|LB|1779|33.9|35.5
Ondo|NG|1778|7.3|5.3
Khuzestan|IR|1764|31.3|49.0
Santa Fe|AR|1759|-31.5|-60.8
Zuid-Holland|NL|1755|52.0|4.4
Hamburg|DE|1748|53.6|10.0
Tel Aviv|IL|1745|32.1|34.8
Carabobo|VE|1744|10.4|-68.1
Lazio|IT|1743|42.0|12.1
Nizhegorod|RU|1731|56.0|43.4
Sumatera Selatan|ID|1729|-3.4|104.2
Sicily|IT|1725|37.6|14.4
Kemerovo|RU|1720|54.6|86.5
Lampung|ID|1720|-5.2|105.2
Hovedstaden|DK|1716|55.8|12.5
Masovian|PL|1705|52.3|21.0
Kyoto|JP|1695|35.2|135.5
Khulna|BD|1692|23.0|89.4
Rabat - Salé - Zemmour - Zaer|MA|1680|34.0|-6.8
Budapest|HU|1679|47.5|19.1
Pichincha|EC|1669|-0.2|-78.4
Miyagi|JP|1644|38.3|141.0
Dnipropetrovs'k|UA|1640|48.0|34.3
Ashanti|GH|1628|6.4|-1.6
Maryland|US|1624|39.2|-77.3
Alabama|US|1619|32.8|-86.6
Maranhão|BR|1617|-4.4|-44.7
Ouest|HT|1616|18.5|-72.3
Sulawesi Selatan|ID|1604|-3.9|119.9
Rhône-Alpes|FR|1576|45.7|5.0
Shizuoka|JP|1574|34.9|138.1
Tunis|TN|1570|36.8|10.2
East Azarbaijan|IR|1555|38.0|46.5
Rajshahi|BD|1553|24.9|88.9
Auckland|NZ|1545|-37.4|175.2
Hyogo|JP|1528|34.7|135.2
Quảng Ninh|VN|1522|20.9|107.0
Bamako|ML|1518|13.2|-7.8
Nevada|US|1516|38.8|-116.9
Sinaloa|MX|1512|24.6|-107.5
Western Australia|AU|1508|-27.7|118.4
Kasaï-Oriental|CD|1503|-5.7|24.0
Conakry|GN|1494|9.5|-13.7
Fars|IR|1476|29.5|53.0
Santiago|DO|1471|19.5|-70.7
Phnom Penh|KH|1466|11.6|104.9
Daejeon|KR|1458|36.3|127.4
Centre|CM|1445|3.9|11.3
Novosibirsk|RU|1438|54.8|80.7
Kwangju-gwangyoksi|KR|1428|35.2|126.9
Bursa|TR|1426|40.2|29.1
Irkutsk|RU|1424|55.4|103.7
Kharkiv|UA|1417|49.9|36.9
Piemonte|IT|1411|45.2|8.2
Almaty|KZ|1408|44.1|77.9
Kentucky|US|1403|37.7|-86.1
Niedersachsen|DE|1401|52.5|8.9
West Yorkshire|GB|1390|53.8|-1.7
Saratov|RU|1387|51.7|46.2
Perm'|RU|1387|58.6|56.9
Kampala|UG|1387|0.3|32.6
Brussels|BE|1381|50.8|4.3
Asunción|PY|1380|-25.4|-57.5
Ninawa|IQ|1373|36.4|42.8
Alagoas|BR|1367|-9.7|-36.3
Toscana|IT|1359|43.6|11.0
Sachsen|DE|1351|51.1|13.0
Volgograd|RU|1346|49.8|44.5
Johor|MY|1340|1.9|103.1
Michoacán|MX|1323|19.2|-102.0
Tainan City|TW|1319|23.0|120.2
Dubay|AE|1314|25.1|55.1
Manchester|GB|1313|53.5|-2.2
Davao Del Sur|PH|1307|7.1|125.6
Copperbelt|ZM|1303|-12.7|28.2
Lusaka|ZM|1298|-15.4|28.3
Amapá|BR|1290|0.9|-51.3
Comunidad Valenciana|ES|1279|39.3|-0.3
Crimea|UA|1275|45.3|34.1
Pool|CG|1273|-4.3|15.0
La Paz|BO|1273|-16.0|-68.3
Paraíba|BR|1272|-7.1|-36.0
Mato Grosso|BR|1270|-13.7|-56.9
Bío-Bío|CL|1267|-37.1|-72.8
Stockholm|SE|1259|59.4|18.1
Rio Grande do Norte|BR|1257|-5.9|-36.6
Adana|TR|1245|37.0|35.3
Sumatera Barat|ID|1245|-0.6|100.5
Al Madinah|SA|1244|24.3|38.8
Utah|US|1240|39.2|-111.6
Krasnoyarsk|RU|1234|57.9|91.9
Sabah|MY|1215|5.3|117.6
Tajura' wa an Nawahi al Arba|LY|1209|32.9|13.2
New Mexico|US|1204|34.4|-105.8
Jeollabuk-do|KR|1185|35.9|126.9
Iowa|US|1180|42.0|-93.0
Kansas|US|1175|38.5|-97.6
Omsk|RU|1173|55.3|73.3
Kalimantan Timur|ID|1161|0.4|117.3
Anzoátegui|VE|1149|9.6|-64.4
Mato Grosso do Sul|BR|1145|-20.9|-54.8
Hamgyong-namdo|KP|1144|39.9|127.6
Mersin|TR|1144|36.9|34.7
San Luis Potosí|MX|1143|22.1|-99.7
Guerrero|MX|1141|17.5|-99.9
Abia|NG|1139|5.3|7.4
Noord-Holland|NL|1135|52.4|4.8
Altay|RU|1135|52.5|82.0
Valparaíso|CL|1131|-32.9|-71.2
Moskovsskaya|RU|1130|55.7|38.0
South Australia|AU|1128|-34.1|137.9
Mendoza|AR|1115|-33.6|-68.7
Primor'ye|RU|1114|44.2|133.4
South Carolina|US|1108|33.9|-80.9
Maritime|TG|1101|6.1|1.2
Osun|NG|1099|7.6|4.4
Grad Beograd|RS|1099|44.8|20.5
Erevan|AM|1098|40.2|44.5
Ad Dawhah|QA|1091|25.3|51.5
Bhaktapur|NP|1086|27.7|85.3
Lara|VE|1084|10.1|-69.7
País Vasco|ES|1084|43.1|-2.5
Bolívar|CO|1084|9.9|-75.2
Gyeongsangnam-do|KR|1081|35.2|128.6
Distrito Nacional|DO|1078|18.5|-69.9
Sarawak|MY|1076|2.8|112.3
Cochabamba|BO|1072|-17.5|-65.7
Yucatán|MX|1068|20.7|-89.2
Al-Basrah|IQ|1062|30.5|47.8
Al Kuwayt|KW|1062|29.4|48.0
Nebraska|US|1060|41.4|-100.1
Amman|JO|1060|32.0|35.9
Baluchistan|PK|1058|28.7|65.7
Tbilisi|GE|1053|41.7|44.8
Tanger - Tétouan|MA|1042|35.3|-6.0
Coast|KE|1035|-3.1|39.7
Grad Sofiya|BG|1030|42.7|23.3
Piauí|BR|1025|-5.0|-42.2
Apulia|IT|1024|40.9|17.0
Rivers|NG|1020|4.8|7.0
Orientale|CD|1018|2.0|26.5
Gaziantep|TR|1017|36.9|37.3
Emilia-Romagna|IT|1016|44.6|11.3
Orenburg|RU|1015|51.7|56.4
Dublin|IE|1014|53.3|-6.2
Ulsan|KR|1012|35.5|129.3
Bolívar|VE|1010|7.7|-62.6
Guatemala|GT|1009|14.6|-90.5
Aragua|VE|1007|10.2|-67.6
Khabarovsk|RU|997|52.2|137.6
Ouémé|BJ|993|6.4|2.6
Kadiogo|BF|992|12.4|-1.5
Santander|CO|990|6.9|-73.4
Banaadir|SO|988|2.1|45.4
Huambo|AO|986|-12.7|15.8
Odessa|UA|984|46.0|30.1
Fès - Boulemane|MA|983|34.1|-5.0
Bishkek|KG|977|42.8|74.6
Kasaï-Occidental|CD|967|-5.5|21.7
Perak|MY|966|4.5|100.9
Rift Valley|KE|953|-0.0|36.0
Sharjah|AE|952|25.4|55.4
Chandigarh|IN|947|30.7|76.8
Da Nang|VN|944|16.1|108.2
Negros Occidental|PH|943|10.7|123.2
Assam|IN|941|26.3|93.0
Abu Dhabi|AE|934|24.3|55.1
Qom|IR|933|34.7|51.0
Udmurt|RU|932|57.0|53.2
Edo|NG|929|6.3|5.6
South Yorkshire|GB|923|53.4|-1.5
Managua|NI|920|12.2|-86.3
West Azarbaijan|IR|920|37.6|45.2
Querétaro|MX|919|20.5|-100.2
Chiapas|MX|919|15.9|-92.8
Delta|NG|918|5.7|5.7
Montserrado|LR|917|6.4|-10.7
Jerusalem|IL|915|31.8|35.2
Panama|PA|907|9.0|-79.5
Fukushima|JP|906|37.4|140.6
Qina|EG|902|25.7|32.6
Orange Free State|ZA|900|-28.3|27.0
Muscat|OM|899|23.6|58.4
Francisco Morazán|HN|898|14.1|-87.2
Benghazi|LY|887|31.9|20.0
Glasgow|GB|885|55.9|-4.3
Tadzhikistan Territories|TJ|883|38.6|68.8
Pomeranian|PL|882|54.4|18.6
Samarkand|UZ|879|39.7|66.8
Federal Capital Territory|NG|869|9.1|7.5
Southern Finland|FI|868|60.5|25.8
Hamgyong-bukto|KP|865|41.6|129.6
L'viv|UA|863|49.6|23.8
Misamis Oriental|PH|862|8.6|124.9
Norte de Santander|CO|858|7.9|-72.8
Niamey|NE|857|14.2|1.5
Marrakech - Tensift - Al Haouz|MA|856|31.6|-8.0
Borno|NG|855|11.3|13.0
Tyne and Wear|GB|853|55.0|-1.5
Meknès - Tafilalet|MA|850|32.9|-5.0
Yaroslavl'|RU|845|57.6|39.1
Zarqa|JO|844|32.1|36.1
Galicia|ES|843|42.7|-8.4
Kermanshah|IR|840|34.4|46.3
Khanty-Mansiy|RU|835|61.9|70.3
Équateur|CD|835|2.2|20.5
Hadjer-Lamis|TD|835|12.1|15.0
Arequipa|PE|833|-16.7|-72.1
Ulaanbaatar|MN|827|47.9|106.9
Kerman|IR|827|29.6|57.1
Stavropol'|RU|826|44.5|42.9
Zaporizhzhya|UA|825|47.2|35.8
Durrës|AL|812|41.4|19.7
Sistan and Baluchestan|IR|810|28.6|61.0
Souss - Massa - Draâ|MA|808|30.1|-9.7
Cebu|PH|807|10.3|123.9
Konya|TR|805|37.7|33.3
Kigali City|RW|803|-2.0|30.1
Kingston|JM|801|18.0|-76.8
Enugu|NG|800|6.7|7.4
Arbil|IQ|796|36.2|44.0
Durango|MX|795|24.8|-104.4
Porto|PT|793|41.2|-8.6
Namp'o-si|KP|791|38.8|125.5
East Kazakhstan|KZ|786|49.3|82.4
Ahal|TM|784|37.7|59.2
Hatay|TR|783|36.3|36.1
Qaraghandy|KZ|782|48.6|72.6
Bandundu|CD|778|-4.4|17.7
Bali|ID|776|-8.5|115.2
Hawaii|US|775|20.8|-157.1
Nord-Pas-de-Calais|FR|775|50.6|2.6
Ningxia Hui|CN|767|38.9|106.5
Tula|RU|766|54.0|37.8
Aguascalientes|MX|764|21.9|-102.3
Djibouti|DJ|764|11.6|43.1
Bremen|DE|763|53.3|8.7
Dagestan|RU|761|42.7|47.6
Montevideo|UY|759|-34.9|-56.2
Lódz|PL|758|51.8|19.5
Lesser Poland|PL|756|50.1|20.0
Kalimantan Barat|ID|754|0.4|109.1
Ferghana|UZ|753|40.5|71.4
Kalimantan Selatan|ID|753|-3.4|114.7
Okayama|JP|753|34.7|133.9
Castilla y León|ES|745|41.9|-4.9
South Cotabato|PH|744|6.1|125.2
Bas-Congo|CD|741|-5.4|13.8
Salta|AR|738|-24.1|-64.7
Quintana Roo|MX|738|20.2|-87.4
Plateau|NG|737|9.9|8.9
Dihok|IQ|735|37.0|42.8
Bangui|CF|735|4.8|18.1
Al Minya|EG|734|28.2|30.8
Al Hudaydah|YE|730|14.5|43.1
Chungcheongbuk-do|KR|729|36.8|127.6
Arkansas|US|728|34.9|-92.6
Niigata|JP|725|37.7|139.0
Zürich|CH|725|47.4|8.6
Riga|LV|724|57.0|24.1
Oran|DZ|722|35.7|-0.6
Gangwon-do|KR|718|37.8|128.3
San Salvador|SV|718|13.7|-89.2
Genève|CH|716|46.2|6.1
New Jersey|US|716|40.3|-74.4
Grad Zagreb|HR|711|45.8|16.0
Daegu|KR|708|36.1|129.1
Oslo|NO|708|59.9|10.7
Riau|ID|705|0.6|101.4
Antalya|TR|703|36.9|30.7
Nouakchott|MR|702|18.1|-16.0
Kwara|NG|702|8.5|4.5
Nampula|MZ|700|-15.2|39.7
Veneto|IT|700|45.5|11.9
Rhode Island|US|700|41.7|-71.4
Kumamoto|JP|699|32.8|130.7
Manitoba|CA|699|53.9|-97.9
Kentriki Makedonia|GR|698|40.6|23.1
Mississippi|US|698|32.5|-89.7
Bulawayo|ZW|697|-20.2|28.6
Nagano|JP|695|36.4|138.1
Midi-Pyrénées|FR|694|43.4|0.8
Ul'yanovsk|RU|693|54.3|49.0
Oaxaca|MX|691|16.6|-96.4
Can Tho|VN|690|10.0|105.8
Antwerp|BE|690|51.2|4.4
Tucumán|AR|680|-26.5|-65.2
Pays de la Loire|FR|680|47.6|-0.7
Aomori|JP|679|40.6|140.9
Piura|PE|675|-5.1|-80.8
Tver'|RU|670|57.1|35.1
Samsun|TR|669|41.4|36.1
Västra Götaland|SE|666|58.2|12.7
Lipetsk|RU|664|52.6|39.4
Sarajevo|BA|663|43.9|18.4
Chisinau|MD|662|47.0|28.9
Lambayeque|PE|660|-6.5|-79.8
As-Sulaymaniyah|IQ|654|35.6|45.4
Languedoc-Roussillon|FR|653|43.4|3.6
Aquitaine|FR|653|44.2|-0.5
Đồng Nai|VN|653|11.0|106.8
Tyumen'|RU|650|56.9|67.6
Sokoto|NG|648|13.1|5.2
Nagasaki|JP|647|33.0|129.8
Lilongwe|MW|647|-14.0|33.8
Uttaranchal|IN|646|30.3|78.1
Melaka|MY|646|2.2|102.2
Ogun|NG|646|7.0|3.6
Kirov|RU|645|58.5|50.2
South Kazakhstan|KZ|644|42.8|69.0
San José|CR|643|9.9|-84.1
Amhara|ET|642|11.1|38.6
Diyarbakir|TR|641|37.9|40.2
Belgorod|RU|640|50.7|37.6
Bago|MM|640|18.3|96.1
Merseyside|GB|640|53.4|-2.9
Haifa|IL|639|32.8|35.0
Sergipe|BR|638|-11.1|-37.3
Yogyakarta|ID|637|-7.8|110.4
Voronezh|RU|635|51.5|40.7
Penza|RU|632|53.0|45.0
North West|ZA|626|-26.5|26.4
Liguria|IT|625|44.4|8.9
Lower Silesian|PL|622|51.1|17.0
Zamboanga del Sur|PH|615|6.9|122.1
Kandahar|AF|614|31.6|65.7
An-Najaf|IQ|613|32.0|44.3
Okinawa|JP|612|26.2|127.7
Markazi|IR|609|34.6|50.0
Ivanovo|RU|607|57.1|41.6
Kagoshima|JP|605|31.5|130.7
Lorestan|IR|604|33.7|48.6
Cardiff|GB|604|51.5|-3.2
Kouilou|CG|602|-4.8|11.9
Namangan|UZ|600|41.0|71.7
La Libertad|PE|598|-7.9|-78.8
Greater Poland|PL|597|52.4|16.9
Vladimir|RU|597|56.0|41.3
Anseba|ER|592|15.3|38.9
Morelos|MX|592|18.9|-99.2
Región de Murcia|ES|591|37.8|-1.3
Katsina|NG|591|12.3|7.5
Santiago de Cuba|CU|586|20.1|-75.9
Vologda|RU|586|59.6|41.1
Arkhangel'sk|RU|585|66.2|46.5
Blantyre|MW|585|-15.8|35.0
Idaho|US|585|44.3|-114.6
Cortés|HN|585|15.5|-88.0
Sofala|MZ|583|-18.8|34.8
Hsinchu City|TW|583|24.8|121.0
Kashkadarya|UZ|582|39.0|66.3
Prague|CZ|582|50.1|14.5
Rondônia|BR|581|-10.9|-63.0
Aqmola|KZ|580|52.0|70.2
Nariño|CO|579|1.2|-77.8
Nord-Kivu|CD|577|-0.5|29.1
Aceh|ID|576|5.1|96.8
Haute-Normandie|FR|575|49.6|0.8
Homyel'|BY|573|52.2|30.1
Chuvash|RU|573|55.5|46.9
Mon|MM|572|16.0|97.8
Kedah|MY|571|5.9|100.4
Tomsk|RU|570|57.8|83.3
Ryazan'|RU|569|54.6|41.0
Schleswig-Holstein|DE|567|54.3|10.1
Magdalena|CO|567|10.4|-74.1
Gwangju|KR|566|34.8|127.1
Nottingham|GB|566|53.0|-1.2
Murmansk|RU|565|68.0|33.0
Bryansk|RU|564|53.0|33.2
Leninabad|TJ|563|40.1|69.5
Kayseri|TR|562|38.7|35.5
Sulawesi Tengah|ID|559|-1.1|121.1
Tochigi|JP|559|36.5|139.9
Mahilyow|BY|556|53.5|29.8
At-Ta'mim|IQ|555|35.5|44.4
Red Sea|SD|555|18.8|37.1
Nord-Ouest|CM|552|6.2|10.3
Nusa Tenggara Barat|ID|550|-8.6|117.1
Aragón|ES|549|41.7|-0.9
Dhi-Qar|IQ|548|31.2|46.2
Sakarya|TR|547|40.8|30.4
Kuyavian-Pomeranian|PL|545|53.1|18.3
Gilan|IR|545|37.3|49.6
Brest|BY|544|52.5|25.3
Bình Định|VN|543|13.8|109.2
Vitsyebsk|BY|543|55.1|29.8
Ad Daqahliyah|EG|540|31.1|31.4
Babil|IQ|539|32.6|44.4
Tabuk|SA|537|27.3|36.5
Komi|RU|535|65.1|57.7
Kraj Vysocina|CZ|533|49.3|16.6
Astrakhan'|RU|532|47.3|47.1
Estuaire|GA|531|0.4|9.5
Akwa Ibom|NG|531|4.8|7.7
Trujillo|VE|529|9.9|-71.0
Constantine|DZ|528|36.4|6.6
Principado de Asturias|ES|527|43.4|-5.7
Luhans'k|UA|527|48.7|38.9
Tamanghasset|DZ|527|24.7|4.2
Ehime|JP|525|33.8|132.8
Vilniaus|LT|525|54.7|25.3
Gharb - Chrarda - Béni Hssen|MA|523|34.5|-6.1
Colombo|LK|521|6.9|79.9
Alsace|FR|521|48.2|7.5
Ayeyarwady|MM|520|16.8|95.2
Suhaj|EG|520|26.4|31.8
Nghệ An|VN|514|18.7|105.7
Al-Anbar|IQ|513|33.3|42.5
Balkh|AF|513|36.7|67.0
Junín|PE|513|-11.5|-75.5
Poltava|UA|512|49.3|34.0
Vallée du Bandama|CI|511|7.7|-5.0
Entre Ríos|AR|510|-32.4|-59.1
Kursk|RU|509|51.9|35.6
Ica|PE|507|-14.0|-75.8
Saskatchewan|CA|507|52.8|-106.0
Chaco|AR|505|-26.9|-60.5
Ishikawa|JP|505|36.6|136.6
Risaralda|CO|504|4.8|-75.7
Braga|PT|504|41.6|-8.4
Basel-Stadt|CH|500|47.6|7.6
As Suways|EG|498|30.0|32.5
West Pomeranian|PL|498|53.8|15.4
Sud-Kivu|CD|498|-3.0|28.8
Trabzon|TR|498|41.0|39.7
Yobe|NG|496|12.3|11.1
Jambi|ID|495|-1.8|102.5
Moravskoslezský|CZ|494|49.7|17.7
Changhua|TW|493|24.1|120.5
Bristol|GB|492|51.4|-2.6
Eskisehir|TR|491|39.8|30.5
Nusa Tenggara Timur|ID|488|-9.2|121.6
Loreto|PE|487|-3.3|-74.1
Mpumalanga|ZA|487|-26.2|30.2
Andijon|UZ|487|40.8|72.3
Kaliningrad|RU|486|54.8|21.4
Doukkala - Abda|MA|485|32.8|-8.9
Centar|MK|484|42.0|21.4
Tambov|RU|484|52.9|41.6
Niger|NG|484|9.7|6.0
Mwanza|TZ|483|-2.6|32.9
Sumy|UA|479|51.3|33.8
Utrecht|NL|478|52.1|5.1
Antofagasta|CL|478|-23.1|-69.6
Magway|MM|475|20.4|95.0
Anambra|NG|474|6.2|6.9
Mazandaran|IR|474|36.5|52.7
Kilimanjaro|TZ|474|-3.7|37.5
Saarland|DE|473|49.3|7.0
Liege|BE|473|50.6|5.6
Karbala'|IQ|473|32.6|44.0
Bretagne|FR|472|48.2|-3.1
Irbid|JO|471|32.5|35.8
Edinburgh|GB|470|55.9|-3.2
Manawatu-Wanganui|NZ|469|-40.7|175.2
Lanao del Norte|PH|465|8.2|124.2
Corrientes|AR|460|-28.5|-58.7
Smolensk|RU|460|54.8|33.1
Aswan|EG|459|24.3|32.9
Camarines Sur|PH|458|13.6|123.2
Tabasco|MX|457|18.1|-92.3
Lorraine|FR|454|48.9|6.2
Hirat|AF|454|34.4|62.4
Toyama|JP|454|36.7|137.1
Nord|CM|453|9.0|13.6
Pavlodar|KZ|452|52.6|76.4
El Beni|BO|452|-13.3|-65.4
Yazd|IR|452|31.9|54.4
Malatya|TR|452|38.4|38.3
Sulawesi Utara|ID|449|1.5|124.8
Chlef|DZ|449|36.2|1.3
Chagang-do|KP|449|41.0|126.2
Gezira|SD|449|14.3|33.3
Tolima|CO|447|4.8|-75.0
Ekiti|NG|447|7.6|5.2
Ancash|PE|445|-9.5|-78.1
Keelung City|TW|444|25.1|121.7
Coquimbo|CL|443|-30.7|-71.1
Chita|RU|443|51.6|115.3
Ouest|CM|442|5.5|10.5
Hamadan|IR|441|34.6|48.7
Qostanay|KZ|441|52.1|63.5
Hamah|SY|440|35.2|36.7
Noord-Brabant|NL|438|51.6|5.4
Manabi|EC|438|-1.0|-80.5
Yamagata|JP|438|38.6|140.0
Shiga|JP|438|35.0|135.9
Zhambyl|KZ|436|43.4|72.6
San Juan|AR|435|-30.9|-68.8
Yamal-Nenets|RU|433|67.1|75.1
Khánh Hòa|VN|433|12.1|109.2
Buryat|RU|432|53.7|110.0
Oxfordshire|GB|431|51.6|-1.1
Sanliurfa|TR|431|37.2|38.8
Kangwon-do|KP|431|39.2|127.4
Nzerekore|GN|430|8.2|-9.3
Centre|FR|430|47.5|1.7
Amur|RU|430|52.7|126.5
Khmel'nyts'kyy|UA|429|49.1|26.8
Nyanza|KE|428|-0.5|34.6
Alaska|US|425|62.0|-154.6
Maule|CL|421|-35.5|-71.8
Asyut|EG|421|27.2|31.2
Western|SL|420|8.5|-13.2
P'yongan-namdo|KP|420|39.5|125.7
Hormozgan|IR|415|27.2|56.3
Kaluga|RU|414|54.6|35.7
Ardebil|IR|413|38.3|48.3
Oita|JP|412|33.2|131.6
Golestan|IR|409|37.0|54.8
Monagas|VE|407|9.4|-62.6
Oriental|MA|407|34.7|-1.9
Sucre|VE|407|10.6|-63.7
Kurgan|RU|407|55.5|64.5
Orel|RU|406|52.9|36.7
Boyacá|CO|406|5.7|-73.3
Gifu|JP|405|35.4|136.8
Al Gharbiyah|EG|405|30.8|31.0
Southern|RW|405|-2.4|29.7
Nangarhar|AF|402|34.4|70.4
Montana|US|400|46.8|-110.4
Quezaltenango|GT|400|14.8|-91.5
Limpopo|ZA|400|-23.4|29.9
Qazvin|IR|399|36.3|50.0
Bratislavský|SK|399|48.2|17.1
Leicester|GB|399|52.6|-1.1
Mykolayiv|UA|396|47.3|31.7
Southend-on-Sea|GB|396|51.6|0.7
Bissau|GW|396|11.9|-15.6
Los Lagos|CL|396|-41.9|-73.4
Wakayama|JP|396|34.2|135.2
Rheinland-Pfalz|DE|395|50.2|7.9
Al Quassim|SA|395|26.4|44.0
Meta|CO|394|3.6|-73.2
Thüringen|DE|393|50.9|11.6
Mie|JP|392|34.7|136.5
Kelantan|MY|392|6.1|102.2
South Darfur|SD|392|12.1|24.9
Erzurum|TR|392|39.9|41.3
Chernihiv|UA|390|51.3|31.6
Samut Prakan|TH|389|13.6|100.6
River Nile|SD|389|17.5|33.8
Karakalpakstan|UZ|388|42.9|59.4
Zanzibar West|TZ|388|-6.2|39.2
Blida|DZ|388|36.4|2.8
Iloilo|PH|388|10.7|122.5
Himachal Pradesh|IN|388|31.7|76.4
Callao|PE|388|-15.7|-69.8
Chiayi City|TW|387|23.5|120.4
Ha'il|SA|385|27.5|41.7
Hrodna|BY|385|53.8|24.6
Nova Scotia|CA|385|45.0|-63.6
Jujuy|AR|385|-23.4|-65.5
Southampton|GB|384|50.9|-1.4
North Ossetia|RU|384|43.4|44.7
Kocaeli|TR|384|40.8|29.9
Skåne|SE|383|55.9|13.3
Trengganu|MY|381|4.8|103.3
Kordestan|IR|381|35.6|47.3
Biskra|DZ|380|34.1|6.3
Aqtöbe|KZ|379|49.3|57.7
Huila|CO|379|2.6|-75.4
Campeche|MX|379|19.3|-91.0
Arusha|TZ|378|-3.6|35.8
La Araucanía|CL|378|-38.6|-72.5
Sardegna|IT|375|40.3|9.1
Constanta|RO|374|44.7|28.7
Northern|GH|374|9.4|-0.4
Cherkasy|UA|373|49.1|31.1
Pahang|MY|373|3.9|102.4
Leningrad|RU|372|59.8|30.2
Al Buhayrah|EG|371|31.1|30.5
Nayarit|MX|371|21.8|-105.1
Kassala|SD|370|15.5|36.4
Sud-Ouest|CM|369|4.6|9.2
Bukhoro|UZ|369|39.8|64.5
Camagüey|CU|368|21.5|-77.6
Bengkulu|ID|368|-3.8|102.3
Mbeya|TZ|367|-9.1|33.3
North Kurdufan|SD|367|13.0|30.7
Falcón|VE|367|11.6|-69.9
Cusco|PE|367|-13.9|-71.8
Harju|EE|367|59.4|24.7
Caldas|CO|367|5.1|-75.5
Sfax|TN|365|34.8|10.7
Meghalaya|IN|365|25.6|91.9
Sagaing|MM|365|22.2|95.6
Leyte|PH|365|11.2|124.8
Kauno|LT|364|55.0|23.9
Belfast|GB|363|54.6|-6.0
Tanintharyi|MM|362|13.3|98.4
North Lebanon|LB|361|34.4|35.9
Jeju|KR|361|33.5|126.5
Calabria|IT|361|38.7|16.4
Benguet|PH|360|16.4|120.6
Pingtung|TW|360|22.7|120.5
Lublin|PL|358|51.3|22.6
Mecklenburg-Vorpommern|DE|357|54.0|12.2
San Luis|AR|357|-33.5|-65.9
Holguín|CU|357|20.9|-76.0
Santiago del Estero|AR|357|-27.7|-63.8
Tokushima|JP|356|34.1|134.6
Annaba|DZ|355|36.9|7.8
Zanjan|IR|355|36.7|48.5
Warmian-Masurian|PL|355|53.9|20.7
Cross River|NG|355|5.0|8.3
Guárico|VE|355|9.4|-66.5
Adamawa|NG|352|9.6|12.6
Sakhalin|RU|352|49.0|143.6
Misiones|AR|352|-26.8|-55.2
Vinnytsya|UA|350|49.2|28.5
Mordovia|RU|348|54.1|45.1
Zhytomyr|UA|348|50.6|28.7
Houet|BF|346|11.2|-4.3
Colima|MX|346|19.1|-104.0
Dayr Az Zawr|SY|345|34.9|40.5
Papua|ID|345|-4.0|137.9
Jubbada Hoose|SO|345|-0.5|42.4
Córdoba|CO|344|8.8|-75.6
Denizli|TR|343|37.8|29.1
Táchira|VE|343|7.8|-72.2
Bani Suwayf|EG|340|29.1|31.1
Xizang|CN|339|30.3|90.5
Tocantins|BR|339|-9.8|-48.4
Al-Qadisiyah|IQ|339|32.0|44.9
Saitama|JP|338|35.9|139.5
East Flanders|BE|338|51.0|3.7
Acre|BR|338|-8.9|-69.7
West Virginia|US|338|38.8|-81.0
Chubut|AR|337|-43.7|-68.3
Negeri Sembilan|MY|337|2.7|101.9
Villa Clara|CU|336|22.5|-79.8
Morogoro|TZ|336|-7.3|37.1
Karelia|RU|335|63.5|34.4
Canterbury|NZ|335|-43.8|172.1
Portuguesa|VE|334|9.3|-69.5
Hwanghae-namdo|KP|334|38.1|125.4
Maysan|IQ|334|31.8|47.2
Bauchi|NG|332|11.0|10.0
Bujumbura Mairie|BI|332|-3.4|29.4
Batangas|PH|331|13.8|121.0
Kagawa|JP|330|34.3|134.0
North Dakota|US|329|47.5|-100.0
White Nile|SD|329|13.6|32.5
Qyzylorda|KZ|328|45.5|63.9
Hadramawt|YE|327|14.5|50.4
Van|TR|326|38.5|43.4
Iasi|RO|326|47.2|27.6
Stoke-on-Trent|GB|326|53.0|-2.2
An Giang|VN|324|10.5|105.3
Portsmouth|GB|324|50.8|-1.1
Kochi|JP|323|33.6|133.5
Alto Paraná|PY|322|-25.8|-54.7
Brighton and Hove|GB|321|50.8|-0.2
Friuli-Venezia Giulia|IT|321|45.9|13.5
Albay|PH|320|13.2|123.8
Islas Baleares|ES|320|39.6|2.7
Plovdiv|BG|319|42.2|24.8
Wasit|IQ|318|32.5|45.8
Bas-Sassandra|CI|318|5.2|-6.4
Sikasso|ML|318|11.7|-6.2
Miyazaki|JP|318|31.9|131.4
Benguela|AO|318|-12.7|13.7
Chon Buri|TH|316|13.3|101.0
Kostroma|RU|315|58.2|42.7
Oberösterreich|AT|315|48.4|13.9
Quindío|CO|315|4.5|-75.7
Pampanga|PH|314|15.1|120.5
Najran|SA|314|17.5|44.1
Gunma|JP|314|36.4|139.1
Benue|NG|314|7.5|8.3
Australian Capital Territory|AU|313|-35.3|149.2
Al Fayyum|EG|312|29.3|30.8
Hidalgo|MX|311|20.2|-98.7
Timis|RO|310|45.8|21.2
South Dakota|US|310|44.3|-99.5
Zacatecas|MX|309|23.1|-103.1
Novgorod|RU|309|58.3|32.2
Narayani|NP|307|27.3|85.0
Kaesong|KP|305|38.0|126.6
Phú Thọ|VN|305|21.3|105.4
Ucayali|PE|305|-8.4|-74.5
Galati|RO|303|45.5|28.0
Surkhandarya|UZ|302|37.8|67.6
Mariy-El|RU|302|56.6|47.9
Ganca|AZ|302|40.7|46.4
Misratah|LY|301|32.4|15.1
Dolj|RO|301|44.3|23.8
Akita|JP|301|39.7|140.1
Ibaraki|JP|300|36.4|140.5
Syddanmark|DK|300|55.4|9.7
Cluj|RO|299|46.8|23.6
Chiang Mai|TH|299|18.8|99.0
Cesar|CO|298|10.5|-73.3
Saint Catherine|JM|298|18.0|-76.9
Kingston upon Hull|GB|297|53.8|-0.3
Tlaxcala|MX|297|19.3|-98.2
Osh|KG|296|40.5|72.8
Libertador General Bernardo O'Higgins|CL|295|-34.4|-71.2
Bournemouth|GB|295|50.7|-1.9
Iwate|JP|295|39.7|141.1
Khatlon|TJ|294|37.9|69.1
Brasov|RO|294|45.6|25.6
Thiès|SN|293|14.8|-16.9
Baja California Sur|MX|293|25.6|-111.6
Serbian Republic|BA|292|44.9|16.9
Neuquén|AR|290|-38.5|-69.6
Kabardin-Balkar|RU|290|43.5|43.6
Nakhon Ratchasima|TH|289|15.3|102.3
Podlachian|PL|289|53.2|23.2
Ouargla|DZ|286|32.3|5.8
Ash Sharqiyah|EG|285|30.6|31.5
Granma|CU|285|20.4|-76.9
Osrednjeslovenska|SI|285|46.1|14.5
Pskov|RU|283|57.1|29.4
Azuay|EC|282|-2.9|-79.0
Toamasina|MG|281|-17.1|49.2
Volyn|UA|281|51.0|25.0
Cà Mau|VN|281|9.2|105.2
Midlands|ZW|280|-19.6|29.9
Maniema|CD|280|-2.9|26.5
Gombe|NG|280|10.2|11.2
Stockton-on-Tees|GB|279|54.6|-1.2
Kaolack|SN|278|14.1|-16.1
Abruzzo|IT|278|42.4|13.8
Northern Cape|ZA|277|-29.4|21.7
Brandenburg|DE|277|52.1|13.7
Batman|TR|276|37.9|41.1
Mérida|VE|275|8.4|-71.1
Sétif|DZ|275|36.2|5.4
Béjaïa|DZ|275|36.8|5.1
Mizoram|IN|274|23.7|92.7
Kafr ash Shaykh|EG|273|31.3|30.7
Charleroi|BE|273|50.4|4.5
Cauca|CO|273|2.5|-77.2
Sumqayit|AZ|272|40.6|49.6
Elazig|TR|271|38.7|39.2
Itapúa|PY|271|-27.2|-56.0
Batna|DZ|269|35.6|6.2
Potosí|BO|269|-20.1|-66.5
Central|PG|268|-9.8|147.9
Chernivtsi|UA|267|48.3|25.9
Zambales|PH|266|14.8|120.3
Khomas|NA|265|-22.6|17.1
Midtjylland|DK|265|56.3|9.8
Kigoma|TZ|265|-4.5|30.3
Tanga|TZ|264|-5.1|38.8
Chardzhou|TM|264|38.5|64.4
Southern|ZM|263|-16.6|27.2
South Khorasan|IR|263|33.2|60.1
Bern|CH|262|47.0|7.4
Barinas|VE|261|8.6|-70.3
Ar Raqqah|SY|261|35.9|38.8
Tacna|PE|261|-18.0|-70.3
Extrême-Nord|CM|261|10.6|14.3
Kamchatka|RU|260|57.3|161.5
Trarza|MR|260|16.7|-15.7
Sucre|CO|260|9.4|-75.5
Nonthaburi|TH|259|13.8|100.5
Zambezia|MZ|255|-17.4|37.3
Gorontalo|ID|255|0.5|123.1
Songkhla|TH|255|7.0|100.5
P'yongan-bukto|KP|255|40.1|125.0
Maluku|ID|254|-3.5|128.6
Aydin|TR|254|37.8|27.6
Rivne|UA|253|50.6|26.3
Kiên Giang|VN|253|10.0|105.1
Maine|US|251|44.9|-68.9
Dire Dawa|ET|250|9.6|41.9
Faryab|AF|250|36.4|64.9
Atyrau|KZ|250|47.3|52.5
Al Hudud ash Shamaliyah|SA|250|30.3|42.3
Balikesir|TR|250|39.7|27.9
East Berbice-Corentyne|GY|250|6.8|-58.2
Bình Thuận|VN|249|10.9|108.1
Dak Lak|VN|248|12.7|108.0
Bungokho|UG|247|1.1|34.2
Alajuela|CR|247|10.2|-84.3
Manica|MZ|247|-19.5|33.0
Kalimantan Tengah|ID|246|-2.6|113.7
Sivas|TR|246|39.7|37.0
West Kazakhstan|KZ|246|50.5|50.6
Sousse|TN|246|35.8|10.6
Varna|BG|246|43.2|27.9
Guantánamo|CU|245|20.1|-75.2
Bình Duong|VN|244|11.0|106.7
Manipur|IN|244|24.8|94.0
Tigray|ET|244|14.0|39.2
Kirovohrad|UA|244|48.5|32.3
Semnan|IR|243|36.0|54.2
Nam Định|VN|243|20.4|106.2
Bourgogne|FR|243|47.4|3.9
Steiermark|AT|243|47.1|15.4
Diyala|IQ|242|33.7|45.1
Zinguldak|TR|242|41.3|32.2
Fukui|JP|241|36.1|136.2
Dytiki Ellada|GR|241|38.2|21.5
Ternopil|UA|240|49.5|25.6
Maseru|LS|240|-29.3|27.5
Lacs|CI|240|6.7|-5.1
Plymouth|GB|239|50.4|-4.2
Udon Thani|TH|239|17.4|102.8
Champagne-Ardenne|FR|239|48.8|4.1
Paramaribo|SR|239|5.8|-55.2
Manisa|TR|238|38.6|27.4
Sylhet|BD|237|24.9|91.9
Sóc Trang|VN|237|9.6|106.0
Oruro|BO|237|-18.6|-67.4
Yamaguchi|JP|236|34.0|130.9
Haut-Sassandra|CI|235|6.9|-6.5
Evenk|RU|235|65.8|97.9
Ibb|YE|235|14.0|44.2
South-East|BW|234|-24.9|25.8
Tarapacá|CL|234|-20.2|-69.9
North Kazakhstan|KZ|234|54.3|70.4
Comunidad Foral de Navarra|ES|234|42.8|-1.6
Castilla-La Mancha|ES|233|39.8|-3.0
Central|ZM|233|-14.5|28.1
Chuquisaca|BO|233|-19.5|-64.9
Swansea|GB|233|51.6|-4.0
Wyoming|US|232|42.9|-107.3
Ryanggang|KP|231|41.1|128.2
Pirkanmaa|FI|231|61.5|23.8
Prahova|RO|231|44.9|26.0
Nišavski|RS|230|43.3|21.9
Savanes|CI|230|9.5|-5.4
Hualien|TW|230|24.0|121.6
Shariff Kabunsuan|PH|229|7.2|124.2
Khorezm|UZ|229|41.5|60.5
Eastern|KE|228|0.5|37.9
New Brunswick|CA|228|46.5|-66.3
Navoi|UZ|228|40.8|64.8
Puducherry|IN|227|11.9|79.8
Sachsen-Anhalt|DE|227|52.1|11.6
Formosa|AR|227|-24.5|-60.5
Central Equatoria|SS|225|4.5|31.1
Fianarantsoa|MG|224|-22.0|47.3
Imo|NG|224|5.6|7.0
Laguna|PH|224|14.1|121.3
Zinder|NE|224|13.9|9.6
Ivano-Frankivs'k|UA|223|48.9|24.7
El Oro|EC|223|-3.5|-79.8
Chechnya|RU|221|43.3|45.7
Hwanghae-bukto|KP|221|38.4|126.1
Auvergne|FR|221|45.9|3.2
Northern Darfur|SD|221|13.6|25.4
Južno-Backi|RS|220|45.3|19.8
Nueva Ecija|PH|220|15.5|121.0
Rogaland|NO|220|59.1|5.5
Jalal-Abad|KG|220|41.3|72.8
Guelmim - Es-Semara|MA|218|28.0|-11.0
Brunei and Muara|BN|218|4.9|114.9
Napo|EC|218|-1.3|-78.6
Central|BW|218|-21.8|26.5
Hajdú-Bihar|HU|218|47.5|21.6
Thessalia|GR|218|39.5|22.7
Taymyr|RU|218|72.5|94.1
Adamaoua|CM|217|7.1|13.2
Manicaland|ZW|217|-19.0|32.7
Tarija|BO|217|-21.7|-64.3
Luton|GB|215|51.9|-0.4
Est|CM|215|4.5|13.6
Tashauz|TM|215|42.1|59.6
Dili|TL|214|-8.6|125.6
Roraima|BR|214|2.3|-60.9
Braila|RO|214|45.3|28.0
Cajamarca|PE|213|-6.8|-78.5
Western|GH|213|4.9|-1.7
Nicosia|CY|212|35.2|33.4
Swietokrzyskie|PL|212|50.9|20.7
Basse-Normandie|FR|211|49.4|-1.0
San Pedro de Macorís|DO|211|18.5|-69.3
Kunduz|AF|211|36.7|68.9
Atacama|CL|210|-27.8|-70.7
Košický|SK|210|48.7|21.3
Bihor|RO|210|47.0|21.9
Borsod-Abaúj-Zemplén|HU|210|48.1|20.8
Thái Bình|VN|210|20.5|106.3
Kriti|GR|210|35.3|25.1
Inhambane|MZ|210|-23.7|35.1
Dodoma|TZ|209|-6.3|36.1
Shan|MM|209|21.9|97.2
Kinkkale|TR|209|39.9|33.5
Nord|HT|208|19.8|-72.2
Sala ad-Din|IQ|208|34.4|43.8
Lancashire|GB|208|53.8|-3.1
Hordaland|NO|206|60.5|5.9
Santa Ana|SV|206|14.0|-89.6
Maluku Utara|ID|205|0.7|127.4
Baghlan|AF|205|36.0|68.7
Tripura|IN|203|23.8|91.3
Nakhon Si Thammarat|TH|203|8.3|99.8
La Romana|DO|202|18.4|-69.0
Barisal|BD|202|22.7|90.4
Subcarpathian|PL|202|50.1|22.0
Trentino-Alto Adige|IT|202|46.3|11.2
Hilmand|AF|202|31.6|64.4
Gedarif|SD|201|14.0|35.4
Antsiranana|MG|201|-13.7|49.3
Limousin|FR|201|45.5|1.4
North Khorasan|IR|200|37.5|57.3
Sidi Bel Abbès|DZ|200|35.2|-0.6
Gorkha|NP|200|28.3|84.0
Anatoliki Makedonia kai Thraki|GR|200|41.0|25.1
Northern|ZM|200|-10.4|31.5
Khon Kaen|TH|199|16.4|102.8
Groningen|NL|199|53.2|6.6
Boke|GN|199|11.1|-13.8
Ubon Ratchathani|TH|198|15.2|104.8
Maradi|NE|198|13.5|7.1
Thanh Hóa|VN|198|19.8|105.8
Médenine|TN|198|33.4|10.9
Balkan|TM|197|39.5|54.2
Mangghystau|KZ|197|44.1|52.1
HaDarom|IL|197|31.3|34.8
Cantabria|ES|196|43.4|-3.8
New Hampshire|US|196|43.1|-71.5
Jinja|UG|196|0.4|33.2
Splitsko-Dalmatinska|HR|196|43.5|16.5
Adiyaman|TR|195|37.8|38.3
Los Ríos|CL|195|-40.1|-73.0
Al Jahrah|KW|194|29.3|47.7
Liberecký|CZ|194|50.7|14.6
Al Butnan|LY|194|30.9|24.2
Jizzakh|UZ|194|40.1|67.8
Skikda|DZ|194|36.9|6.9
Yamanashi|JP|194|35.7|138.6
Lâm Đồng|VN|194|11.9|108.4
Mahajanga|MG|194|-16.2|46.4
Agadez|NE|193|18.9|9.2
Královéhradecký|CZ|193|50.1|15.8
Az Zawiyah|LY|193|32.8|12.7
Al Marqab|LY|193|32.7|14.3
Aberdeen|GB|192|58.7|-1.6
Klaipedos|LT|191|55.7|21.1
Ségou|ML|191|13.8|-5.8
Dhamar|YE|191|14.6|44.4
Vaud|CH|191|46.5|6.7
Agusan del Norte|PH|191|8.9|125.5
Sulawesi Tenggara|ID|190|-4.7|122.6
Huánuco|PE|190|-9.4|-75.6
Irian Jaya Barat|ID|189|-0.9|132.7
Dumyat|EG|188|31.4|31.8
Rize|TR|188|41.0|40.5
La Réunion|RE|188|-21.0|55.6
Bạc Liêu|VN|188|9.3|105.7
Cabo Delgado|MZ|187|-12.5|40.0
Tasmania|AU|186|-41.8|146.8
Zamfara|NG|186|12.2|6.7
Bacau|RO|186|46.6|26.9
Mardin|TR|185|37.2|41.0
Dhofar|OM|185|17.0|54.4
Quảng Ngãi|VN|185|15.2|108.8
Norfolk|GB|184|52.6|1.3
Tiaret|DZ|184|35.4|1.3
Ayacucho|PE|184|-14.0|-74.1
Vargas|VE|184|10.6|-67.0
Tarlac|PH|184|15.5|120.6
Al Minufiyah|EG|183|30.6|30.9
Kankan|GN|183|10.4|-9.3
Rakhine|MM|183|19.8|93.2
La Rioja|AR|182|-30.1|-66.8
Laâyoune - Boujdour - Sakia El Hamra|MA|182|27.1|-13.3
Bhojpur|NP|182|26.5|87.3
San Miguel|SV|182|13.5|-88.2
Eastern|GH|181|6.3|-0.5
Central|GH|181|5.2|-0.9
Imereti|GE|181|42.2|42.7
Tlemcen|DZ|181|34.9|-1.3
Lampang|TH|180|18.3|99.5
Las Tunas|CU|180|21.0|-77.0
Ciego de Ávila|CU|180|22.0|-78.7
Östergötland|SE|180|58.5|15.9
Eastern|SL|179|8.2|-11.0
Tabora|TZ|179|-5.0|32.9
Arica y Parinacota|CL|178|-18.5|-70.3
Salzburg|AT|178|47.8|13.0
Al Bahr al Ahmar|EG|178|26.0|34.4
Taraba|NG|178|8.4|10.6
Toliary|MG|178|-22.6|44.7
Río Negro|AR|177|-40.1|-67.7
Nueva Esparta|VE|177|11.0|-63.9
Catamarca|AR|177|-28.3|-66.7
Csongrád|HU|176|46.3|20.2
Borgou|BJ|176|9.3|2.6
Kepulauan Riau|ID|176|2.6|106.3
Matanzas|CU|176|22.9|-81.2
Ziguinchor|SN|176|12.6|-16.3
Finland Proper|FI|175|60.5|22.3
Banjul|GM|175|13.4|-16.6
Tahoua|NE|175|14.3|5.5
Newfoundland and Labrador|CA|175|51.3|-58.2
Burgas|BG|174|42.5|27.5
Hsinchu|TW|174|24.8|121.0
South Lebanon|LB|174|33.6|35.4
Pinar del Río|CU|173|22.4|-83.7
Plateaux|TG|173|7.2|0.9
Logone Oriental|TD|173|8.6|16.5
Martinique|MQ|173|14.6|-61.1
Port of Spain|TT|172|10.7|-61.5
Tébessa|DZ|172|35.4|8.1
Baranya|HU|171|46.1|18.2
Nassa|MZ|171|-13.8|36.4
Djelfa|DZ|171|34.7|3.3
Delaware|US|171|39.5|-75.5
Taza - Al Hoceima - Taounate|MA|171|34.2|-4.0
Southern|SL|171|8.0|-11.7
Colón|PA|170|9.4|-79.9
Ruse|BG|170|43.9|26.0
Esmeraldas|EC|170|1.0|-79.4
Arges|RO|169|44.9|24.9
Jaffna|LK|169|9.7|80.0
Upper Nile|SS|169|9.5|32.3
Çorum|TR|169|40.5|35.0
Kütahya|TR|168|39.4|29.9
Namibe|AO|168|-15.5|12.0
Extremadura|ES|168|38.9|-6.7
Bushehr|IR|167|28.9|50.8
Al Qalyubiyah|EG|167|30.5|31.2
San Fernando|TT|166|10.3|-61.5
Rukwa|TZ|166|-7.1|30.9
Tete|MZ|166|-16.0|32.6
Ha Tinh|VN|165|18.3|105.9
Gabès|TN|165|33.9|10.1
Banten|ID|165|-6.1|106.1
Hawalli|KW|164|29.3|48.0
Al-Muthannia|IQ|164|31.3|45.3
Lucerne|CH|164|47.1|8.3
Pangasinan|PH|164|16.0|120.3
Cork|IE|163|51.9|-8.5
Chimborazo|EC|163|-1.9|-78.8
Béchar|DZ|162|31.6|-2.1
Poitou-Charentes|FR|162|46.4|-0.4
Bangka-Belitung|ID|161|-2.4|106.9
Harari|ET|161|9.3|42.2
West Darfur|SD|161|13.5|22.4
Isparta|TR|161|37.8|30.5
Karlovarský|CZ|161|49.7|13.4
La Pampa|AR|160|-36.9|-64.4
Zamboanga Del Sur|PH|160|7.9|123.5
Arad|RO|159|46.2|21.3
Šumadijski|RS|159|44.0|20.9
Mostaganem|DZ|159|35.9|0.1
Al Jawf|SA|158|30.4|39.1
Bay|SO|158|3.0|43.9
Ghardaïa|DZ|158|31.5|3.3
Northern|RW|157|-1.5|29.8
Elbasan|AL|157|41.1|20.2
Kvemo Kartli|GE|157|41.6|45.1
Nassarawa|NG|157|8.7|8.2
Kassérine|TN|156|35.2|8.8
Primorsko-Goranska|HR|156|45.3|14.5
Bioko Norte|GQ|156|3.8|8.8
Sulawesi Barat|ID|155|-3.5|119.0
Arua Municipality|UG|155|3.0|30.9
Ilocos Norte|PH|155|18.2|120.6
León|NI|154|12.4|-86.9
Pathum Thani|TH|154|14.0|100.5
San Cristóbal|DO|154|18.4|-70.1
Shamal Sina'|EG|154|31.1|33.8
Sibiu|RO|154|45.8|24.1
Madeira|PT|153|32.6|-16.9
Donga|BJ|153|9.7|1.7
Batdâmbâng|KH|153|13.1|103.2
York|GB|152|54.0|-1.1
Afyon|TR|152|38.8|30.6
Western|RW|152|-2.1|29.2
Zenica-Doboj|BA|151|44.2|17.9
Dundee|GB|151|56.5|-3.0
Shimane|JP|151|35.5|133.1
Đồng Tháp|VN|150|10.5|105.6
Limassol|CY|149|34.7|33.0
Semenawi Keyih Bahri|ER|148|15.7|38.4
Ajdabiya|LY|148|29.8|20.0
Mures|RO|148|46.6|24.6
Diourbel|SN|148|14.7|-16.2
Jijel|DZ|148|36.8|5.8
Lạng Sơn|VN|148|21.8|106.8
Palawan|PH|148|9.8|118.7
Suðurnes|IS|147|64.1|-22.3
El Progreso|GT|147|14.8|-90.0
Usak|TR|147|38.7|29.4
Ilam|IR|147|33.6|46.4
Mary|TM|147|37.6|61.8
Szabolcs-Szatmár-Bereg|HU|147|48.0|21.7
Cienfuegos|CU|147|22.1|-80.4
Kayes|ML|146|14.0|-10.6
Médéa|DZ|146|36.3|2.8
Mashonaland West|ZW|146|-17.3|29.6
Iringa|TZ|145|-8.5|35.2
Central|KE|145|-0.7|37.0
Aswa|UG|144|2.8|32.3
Sør-Trøndelag|NO|144|63.4|10.4
Tizi Ouzou|DZ|144|36.8|4.0
Saint Michael|BB|144|13.1|-59.6
Tuzla|BA|143|44.6|18.7
Adygey|RU|143|44.6|40.1
Dix-Huit Montagnes|CI|143|7.4|-7.5
Tottori|JP|143|35.5|134.2
Debub|ER|143|15.6|39.5
Surat Thani|TH|142|9.2|99.3
Taitung|TW|142|22.8|121.1
Gaza|MZ|142|-23.6|32.9
Umbria|IT|142|43.1|12.4
Gelderland|NL|142|52.0|5.9
Podgorica|ME|141|42.5|19.3
La Habana|CU|141|22.8|-82.4
Chaouia - Ouardigha|MA|140|33.0|-7.6
Shirak|AM|140|40.8|43.8
Peterborough|GB|140|52.6|-0.2
Sonsonate|SV|140|13.7|-89.7
Tartus|SY|139|34.9|35.9
Suffolk|GB|139|52.1|1.2
Ajaria|GE|139|41.6|41.6
Duarte|DO|139|19.3|-70.3
Maldonado|UY|139|-34.7|-54.9
Ras Al Khaymah|AE|138|25.8|55.9
Atlántida|HN|138|15.8|-86.8
Maekel|ER|138|14.9|38.8
Moravicki|RS|137|43.9|20.3
Bender|MD|137|46.9|29.6
Rivera|UY|137|-31.0|-55.7
Litoral|GQ|137|1.5|9.6
Kindia|GN|136|10.1|-13.0
Somali|ET|136|6.5|42.8
Ordu|TR|136|41.0|37.9
Mandoul|TD|136|9.1|18.4
Ninh Thuận|VN|136|11.6|109.0
Balti|MD|135|47.8|27.9
Souk Ahras|DZ|135|36.3|7.9
Saïda|DZ|135|34.8|0.1
Maramures|RO|135|47.7|23.6
Bordj Bou Arréridj|DZ|135|36.1|4.6
Transcarpathia|UA|134|48.6|22.3
Nantou|TW|134|23.9|120.7
Nordjylland|DK|134|57.2|10.2
Bié|AO|134|-11.9|16.9
Tirol|AT|134|47.3|11.4
Loja|EC|134|-4.2|-79.6
Herzegovina-Neretva|BA|134|43.4|17.8
Phitsanulok|TH|134|16.8|100.3
Upper East|GH|134|10.9|-0.5
Khyber-Pakhtunkhwa|PK|133|33.1|72.0
La Vega|DO|133|19.2|-70.5
Chinandega|NI|133|12.6|-87.1
Northern Ostrobothnia|FI|133|65.0|25.5
Mizdah|LY|132|31.8|13.0
Matruh|EG|132|30.8|27.1
South Kordufan|SD|132|11.0|29.7
Gyor-Moson-Sopron|HU|132|47.7|17.6
Kairouan|TN|132|35.7|10.1
Šiauliai|LT|132|55.9|23.3
Central|FJ|132|-18.1|178.4
Brugge|BE|132|51.2|3.2
Trà Vinh|VN|131|9.9|106.3
Buzau|RO|131|45.2|26.8
Miranda|VE|131|10.1|-66.8
Labe|GN|131|11.6|-12.1
Ruvuma|TZ|131|-11.0|35.9
Ninh Bình|VN|131|20.3|106.0
Uppsala|SE|130|59.9|17.6
Masaya|NI|130|12.0|-86.1
Mayo-Kebbi Est|TD|130|9.8|15.2
Ghazni|AF|130|33.6|68.4
Al Batnah|OM|130|24.4|56.7
Tokat|TR|130|40.3|36.6
Opole|PL|130|50.7|17.9
Mzimba|MW|130|-11.7|33.8
Chahar Mahall and Bakhtiari|IR|129|32.3|50.9
Shinyanga|TZ|129|-3.7|33.0
Apure|VE|129|7.6|-69.1
Northern Territory|AU|129|-18.5|132.0
Gia Lai|VN|129|14.0|108.0
Shkodër|AL|129|42.1|19.7
Cambridgeshire|GB|128|52.2|0.1
Stara Zagora|BG|128|42.4|25.6
Kebbi|NG|128|11.9|4.4
Sud-Bandama|CI|128|5.8|-5.4
Hodh ech Chargui|MR|128|16.4|-7.7
Imbabura|EC|128|0.4|-78.1
Bizerte|TN|128|37.3|9.9
Al Hizam Al Akhdar|LY|127|32.5|20.8
Wakiso|UG|127|0.1|32.5
Lira|UG|127|2.3|32.9
Zaire|AO|127|-6.5|13.2
Mara|TZ|127|-1.5|33.8
Gisborne|NZ|127|-39.3|177.3
Tây Ninh|VN|126|11.3|106.1
Kirklareli|TR|126|41.6|27.3
Hajjah|YE|126|15.7|43.6
L'Artibonite|HT|126|19.5|-72.7
Gao|ML|125|16.4|0.7
M'Sila|DZ|125|35.7|4.5
La Libertad|SV|125|13.7|-89.3
La Altagracia|DO|125|18.7|-68.6
Kogi|NG|125|7.5|6.7
Northern Areas|PK|124|35.9|74.3
Franche-Comté|FR|124|47.2|6.0
La Rioja|ES|124|42.5|-2.4
An Nuqat al Khams|LY|124|32.9|12.1
Guelma|DZ|124|36.5|7.4
Tiền Giang|VN|123|10.4|106.4
Mtwara|TZ|123|-10.5|39.5
Fejér|HU|123|47.2|18.4
Yilan|TW|123|24.8|121.8
Sud|HT|123|18.2|-73.7
Niari|CG|123|-3.6|12.7
Panevezio|LT|122|55.7|24.4
Limburg|NL|122|50.9|5.7
Ogooué-Maritime|GA|122|-1.6|9.3
Cundinamarca|CO|122|4.3|-74.8
Erzincan|TR|122|39.8|39.5
South Kordofan|SD|122|11.7|28.0
Bitlis|TR|121|38.5|42.2
Mopti|ML|121|14.2|-4.4
Yala|TH|121|6.6|101.3
Centre|TG|121|8.8|1.1
Miaoli|TW|120|24.6|120.8
Puerto Plata|DO|120|19.8|-70.7
Andaman and Nicobar|IN|120|11.7|92.7
Escuintla|GT|120|14.1|-90.8
Magallanes y Antártica Chilena|CL|119|-53.1|-70.6
Chiriquí|PA|119|8.4|-82.7
Western|KE|119|0.4|34.6
Banskobystrický|SK|119|48.7|19.1
Picardie|FR|119|49.9|2.3
Kagera|TZ|118|-2.1|31.3
Nakhon Pathom|TH|118|13.8|100.1
Maga Buryatdan|RU|118|61.1|152.1
Ysyk-Köl|KG|118|42.5|77.2
Manzini|SZ|118|-26.5|31.3
Lunda Norte|AO|117|-8.4|20.0
Huíla|AO|117|-15.2|14.0
Ouaddaï|TD|116|13.8|20.8
Idlib|SY|116|35.9|36.6
Sud|CM|115|2.9|10.5
Nabeul|TN|115|36.5|10.7
Cagayan|PH|115|17.6|121.7
Hà Tây|VN|115|21.1|105.5
Selenge|MN|115|49.6|106.3
Kachin|MM|115|25.4|97.4
Edirne|TR|114|41.7|26.6
Siirt|TR|114|37.9|41.9
Blue Nile|SD|114|11.8|34.3
Lubusz|PL|114|52.0|15.5
Phra Nakhon Si Ayutthaya|TH|114|14.4|100.6
Akershus|NO|114|59.9|11.3
Botosani|RO|113|47.7|26.7
La Guajira|CO|113|11.5|-72.9
Satu Mare|RO|112|47.8|22.9
Nakhon Sawan|TH|112|15.7|100.1
Bács-Kiskun|HU|112|46.9|19.7
Overijssel|NL|112|52.5|6.1
Cartago|CR|112|9.9|-83.9
Kandy|LK|112|7.3|80.7
Fier|AL|111|40.8|19.6
Fromager|CI|111|6.2|-5.9
Surt|LY|111|30.9|17.4
Stereá Elláda|GR|110|38.7|23.0
Pleven|BG|110|43.4|24.6
Balqa|JO|110|32.0|35.7
Quảng Bình|VN|110|17.5|106.6
Bouira|DZ|110|36.4|3.9
Tuva|RU|110|51.4|92.3
Daugavpils|LV|110|55.9|26.5
Friesland|NL|109|53.3|5.8
Phuket|TH|109|7.9|98.4
Champasak|LA|109|15.0|105.8
Trincomalee|LK|108|8.6|81.2
Laghouat|DZ|108|33.8|2.9
Tekirdag|TR|108|41.0|27.5
Devon|GB|108|50.7|-3.5
Mascara|DZ|108|35.4|0.1
HaZafon|IL|108|32.7|35.3
Pasco|PE|108|-10.7|-76.3
Batticaloa|LK|108|7.7|81.7
Vâlcea|RO|108|45.1|24.4
Petén|GT|107|16.6|-89.8
Western|FJ|107|-17.3|178.1
Melilla|ES|107|35.3|-3.0
Tambacounda|SN|107|13.2|-12.9
Västerbotten|SE|107|64.3|20.6
Gibraltar|GI|107|36.1|-5.4
Brong Ahafo|GH|107|7.4|-2.5
Matagalpa|NI|107|12.9|-85.9
Malanje|AO|106|-9.5|16.3
North-Eastern|KE|106|0.7|39.9
Guinaa|GF|106|5.2|-52.9
Adrar|DZ|106|27.9|0.0
Tumbes|PE|106|-3.6|-80.5
Yunlin|TW|106|23.7|120.5
Debubawi Keyih Bahri|ER|105|13.0|42.7
Bay of Plenty|NZ|105|-37.8|176.6
Peloponnisos|GR|105|37.2|22.3
Vlorë|AL|105|40.2|19.7
Mehedinti|RO|104|44.6|22.7
Saint James|JM|104|18.5|-77.9
Otago|NZ|104|-45.3|170.0
Västernorrland|SE|104|62.8|18.0
Gafsa|TN|104|34.4|8.8
Thimphu|BT|104|27.4|89.6
Trang|TH|104|7.6|99.6
Morobe|PG|104|-6.7|147.0
Karaman|TR|104|37.2|33.2
Al Qubbah|LY|103|32.8|22.6
Vinh Long|VN|103|10.3|106.0
Sennar|SD|103|13.5|33.6
Ad Dakhliyah|OM|103|23.1|57.8
San Martín|PE|103|-6.9|-76.6
Salto|UY|103|-31.4|-58.0
Neamt|RO|103|46.9|26.4
Hòa Bình|VN|102|20.8|105.3
Estelí|NI|102|13.1|-86.4
Sancti Spíritus|CU|102|21.9|-79.4
Maribor|SI|102|46.5|15.7
Al Dhahira|OM|102|23.2|56.5
Santa Cruz|AR|101|-49.5|-69.7
Karachay-Cherkess|RU|101|44.3|42.1
Long An|VN|101|10.5|106.4
Korçë|AL|101|40.6|20.7
Oum el Bouaghi|DZ|101|35.8|7.1
Erongo|NA|101|-22.2|15.3
Sabha|LY|101|27.3|14.7
Jizan|SA|100|16.9|42.6
Västmanland|SE|100|59.6|16.5
Kalmyk|RU|100|46.3|44.2
Ratchaburi|TH|100|13.5|99.8
West Bahr-al-Ghazal|SS|99|7.7|28.0
Giresun|TR|99|40.9|38.4
Carchi|EC|99|0.7|-77.8
Chiang Rai|TH|98|19.9|99.8
Coimbra|PT|98|40.2|-8.4
Manubah|TN|98|36.9|10.2
Päijänne Tavastia|FI|98|61.0|25.7
Jihoceský|CZ|97|49.0|14.5
Granada|NI|97|11.9|-85.9
Siemréab|KH|97|13.4|103.9
Gorj|RO|97|45.0|23.3
Namur|BE|97|50.5|4.9
Suceava|RO|97|47.6|26.3
Tororo|UG|97|0.7|34.2
Pattani|TH|97|6.9|101.3
Kohgiluyeh and Buyer Ahmad|IR|97|30.7|51.6
Ida-Viru|EE|97|59.4|27.7
Severno-Backi|RS|97|46.1|19.7
Yên Bái|VN|97|21.7|104.9
Saint Andrew|JM|96|18.0|-76.8
Bolu|TR|96|40.7|31.6
Galle|LK|96|6.0|80.2
Tetovo|MK|96|42.0|21.0
Orebro|SE|96|59.3|15.2
Western Finland|FI|96|63.5|22.4
Marche|IT|96|43.6|13.5
Misamis Occidental|PH|95|8.1|123.8
Aqaba|JO|95|29.5|35.1
Chanthaburi|TH|95|12.6|102.1
Vas|HU|95|47.2|16.6
Kirsehir|TR|94|39.1|34.2
Masvingo|ZW|94|-20.6|31.2
Ingush|RU|93|43.2|44.8
Mambéré-Kadéï|CF|93|4.6|15.8
Eastern|ZM|93|-13.5|32.2
Bath and North East Somerset|GB|93|51.4|-2.4
Vrancea|RO|93|45.7|27.2
Jász-Nagykun-Szolnok|HU|92|47.2|20.2
Achham|NP|92|28.7|80.6
Nagaland|IN|92|25.7|94.1
Luxembourg|LU|92|49.6|6.1
Capiz|PH|92|11.6|122.8
Moquegua|PE|92|-17.4|-71.1
Osjecko-Baranjska|HR|92|45.6|18.7
Central Finland|FI|92|62.3|25.7
Hainaut|BE|91|50.4|3.9
Nigde|TR|91|38.0|34.7
Gedo|SO|91|3.7|42.2
Eastern Finland|FI|91|62.9|27.7
Faranah|GN|90|10.3|-10.7
Quảng Trị|VN|90|16.8|107.2
Tartu|EE|90|58.4|26.7
Clarendon|JM|90|18.0|-77.2
Sud|NC|90|-22.3|166.4
Anuradhapura|LK|90|8.3|80.4
Lori|AM|89|40.8|44.5
Hhohho|SZ|89|-26.1|31.2
Caquetá|CO|89|1.8|-75.1
Pwani|TZ|89|-7.2|39.1
Tandjilé|TD|89|9.4|16.1
Oued el Dahab|MA|89|23.8|-15.2
Kärnten|AT|89|46.6|14.3
Dâmbovita|RO|88|44.9|25.5
Somogy|HU|88|46.4|17.8
Yozgat|TR|88|39.8|34.8
Agri|TR|88|39.7|43.1
Moyen-Comoe|CI|88|6.7|-3.5
Chocó|CO|88|6.2|-77.2
Notio Aigaio|GR|88|36.9|26.8
Choluteca|HN|88|13.3|-87.2
Corse|FR|87|42.3|9.1
Sliven|BG|87|42.7|26.3
Mono|BJ|87|6.6|1.7
Žilinský|SK|87|49.2|18.7
Dakhlet Nouadhibou|MR|87|20.9|-17.1
Shabeellaha Dhexe|SO|87|2.8|45.5
Jönköping|SE|86|57.8|14.2
Buskerud|NO|85|59.8|10.2
Prešov|SK|85|49.0|21.2
Boulkiemdé|BF|85|12.3|-2.4
Louga|SN|85|15.6|-16.3
Yevrey|RU|85|48.9|132.0
Limerick|IE|84|52.7|-8.6
Nong Khai|TH|84|17.9|102.7
Liepaja|LV|84|56.5|21.0
Kashari|UG|84|-0.6|30.7
Barahona|DO|84|18.2|-71.1
Western|ZM|84|-15.5|23.6
Atlantique|BJ|84|6.4|2.1
Bouenza|CG|83|-4.2|13.4
Cheshire|GB|83|53.2|-2.9
Northern|SL|83|8.9|-12.0
Al Bayda'|YE|83|14.2|45.2
Mamou|GN|83|10.7|-12.3
Huehuetenango|GT|83|15.3|-91.5
Paktya|AF|83|33.6|69.2
Derry|GB|83|55.0|-7.3
Ticino|CH|82|46.1|9.0
Chimaltenango|GT|82|14.7|-90.8
Caras-Severin|RO|82|45.3|21.9
Guadeloupe|GP|82|16.2|-61.5
Zou|BJ|82|7.2|2.0
Timbuktu|ML|82|18.7|-3.5
Chiayi|TW|82|23.5|120.3
Tierra del Fuego|AR|82|-54.3|-68.0
Volta|GH|82|6.6|0.5
Bistrita-Nasaud|RO|81|47.1|24.5
Faro|PT|81|37.1|-8.2
Gävleborg|SE|81|61.0|16.8
Zomba|MW|81|-15.4|35.3
Pernik|BG|81|42.6|23.0
Bingöl|TR|81|38.9|40.5
Mus|TR|81|38.7|41.5
Wouleu-Ntem|GA|80|1.7|11.5
Naxçivan|AZ|80|39.2|45.4
Orhon|MN|80|49.1|104.1
Brodsko-Posavska|HR|79|45.2|18.0
Olt|RO|79|44.4|24.4
Cabinda|AO|79|-5.6|12.2
Ceuta|ES|79|35.9|-5.3
Fujayrah|AE|78|25.1|56.3
Amasya|TR|78|40.7|35.8
Amambay|PY|77|-22.3|-56.1
Louangphrabang|LA|77|19.9|102.1
Cojedes|VE|77|9.7|-68.6
Upper West|GH|77|10.1|-2.5
Haut-Ogooué|GA|77|-1.3|13.5
Yaracuy|VE|77|10.3|-68.7
Kon Tum|VN|76|14.4|108.0
Abkhazia|GE|76|43.0|41.0
Paysandú|UY|76|-32.3|-58.1
Dosso|NE|76|12.5|3.3
Savannakhét|LA|76|16.5|104.8
Bitola|MK|76|41.0|21.3
Nevsehir|TR|76|38.6|34.7
Shumen|BG|75|43.3|26.9
Dalarna|SE|75|60.5|15.5
Limón|CR|75|9.8|-82.8
Ipeiros|GR|75|39.7|20.9
Çanakkale|TR|75|40.1|26.4
Sirdaryo|UZ|74|40.5|68.8
Jawzjan|AF|74|36.7|65.7
Vermont|US|74|44.4|-72.9
Prey Vêng|KH|74|11.5|105.3
Ghadamis|LY|74|30.7|10.3
Nordland|NO|74|67.5|15.1
Assaba|MR|74|16.6|-11.4
Louth|IE|74|53.9|-6.4
Tak|TH|74|16.8|98.9
Dobrich|BG|74|43.6|27.8
Alibori|BJ|73|11.1|2.9
Concepción|PY|73|-23.4|-57.2
Cotopaxi|EC|73|-0.9|-78.6
Telemark|NO|73|59.2|9.6
Monseñor Nouel|DO|73|18.9|-70.4
Galway|IE|73|53.3|-9.0
Agnéby|CI|73|5.9|-4.3
San Juan|DO|73|18.8|-71.2
Haskovo|BG|73|41.9|25.6
Kâmpóng Cham|KH|72|12.0|105.5
Troms|NO|72|69.2|17.8
Arauca|CO|72|6.8|-71.3
Satakunta|FI|72|61.5|21.8
Çankiri|TR|71|40.6|33.6
Calarasi|RO|71|44.2|27.3
Muyinga|BI|71|-2.9|30.3
Saraburi|TH|71|14.5|100.9
Chumphon|TH|71|10.5|99.2
North-Western|ZM|71|-12.7|24.9
Kilkenny|IE|71|52.5|-7.2
Sankt Gallen|CH|71|47.4|9.4
North Yorkshire|GB|71|54.3|-0.4
Komárom-Esztergom|HU|71|47.5|18.4
Kastamonu|TR|70|41.4|33.8
Yatenga|BF|70|13.6|-2.4
Ash Sharqiyah|OM|70|21.6|59.2
Mount Lebanon|LB|70|33.8|35.7
Totonicapán|GT|70|14.9|-91.4
Caaguazú|PY|70|-25.4|-56.4
Phú Yên|VN|70|13.1|109.3
Cumbria|GB|69|54.9|-2.9
Kasese|UG|69|0.1|30.0
Vaslui|RO|69|46.6|27.7
Limburg|BE|69|51.0|5.5
Giurgiu|RO|69|43.9|25.8
Basilicata|IT|69|40.6|15.8
Mangochi|MW|69|-14.5|35.3
Al Ahmadi|KW|69|29.1|48.1
Phetchaburi|TH|69|13.1|99.9
Vratsa|BG|68|43.2|23.6
Matara|LK|68|5.9|80.5
Hunedoara|RO|68|45.9|22.9
Sakon Nakhon|TH|68|17.2|104.1
Luapula|ZM|68|-10.1|28.9
Prachuap Khiri Khan|TH|67|12.2|99.9
Uttaradit|TH|67|17.6|100.1
El Bayadh|DZ|67|33.7|1.0
Uíge|AO|67|-7.5|14.9
Izabal|GT|67|15.8|-88.7
Southern Savonia|FI|67|61.8|28.1
Peravia|DO|67|18.3|-70.3
Värmland|SE|67|59.4|13.5
Otjozondjupa|NA|66|-20.4|17.3
Guadalcanal|SB|66|-9.4|159.9
Burdur|TR|66|37.7|30.3
Tataouine|TN|66|32.5|10.6
Alba|RO|66|46.1|23.6
Kâmpóng Chhnang|KH|66|12.3|104.7
As Suwayda'|SY|66|32.7|36.6
Goa|IN|66|15.5|73.8
Masaka|UG|65|-0.3|31.7
Atakora|BJ|65|10.3|1.4
Békés|HU|65|46.7|21.1
Dinagat Islands|PH|65|9.8|125.5
Comayagua|HN|65|14.5|-87.6
Tacuarembó|UY|65|-32.3|-56.2
Jelgava|LV|64|56.7|23.7
Banke|NP|64|28.1|81.6
Hiiraan|SO|64|4.9|45.2
Kilinochchi|LK|64|9.4|80.4
Takhar|AF|64|36.7|69.5
Srednje-Banatski|RS|64|45.4|20.4
Kolda|SN|64|12.9|-15.0
Leribe|LS|64|-28.8|28.2
Perlis|MY|64|6.4|100.2
HaMerkaz|IL|64|31.9|34.9
Kanchanaburi|TH|64|14.0|99.5
Samut Sakhon|TH|63|13.5|100.3
Lumbini|NP|63|27.5|83.4
Salaj|RO|63|47.2|23.1
Casanare|CO|63|5.1|-71.9
Kars|TR|63|40.6|43.1
Bari|SO|63|10.6|50.2
Lapland|FI|63|66.6|26.1
Khakass|RU|62|53.7|90.4
Belize|BZ|62|17.5|-88.2
Drenthe|NL|62|53.0|6.6
Tiris Zemmour|MR|62|24.0|-10.6
Veszprém|HU|62|47.1|17.9
Zala|HU|62|46.8|16.8
Bamyan|AF|62|34.8|67.5
Kara|TG|62|9.3|0.8
Espaillat|DO|62|19.4|-70.5
Møre og Romsdal|NO|62|62.6|6.8
Guanacaste|CR|61|10.7|-85.4
Marahoué|CI|61|7.0|-5.7
Trnavský|SK|61|48.4|17.6
Berat|AL|61|40.6|20.1
Covasna|RO|61|45.9|25.8
Niederösterreich|AT|61|47.8|16.2
Norrbotten|SE|60|66.7|21.2
Istarska|HR|60|44.9|13.8
Astara|AZ|60|38.8|48.9
An Nabatiyah|LB|60|33.4|35.5
Los Rios|EC|60|-1.8|-79.5
Highland|GB|60|57.6|-4.1
Singida|TZ|60|-5.4|34.7
Bến Tre|VN|59|10.2|106.4
Naryn|KG|59|41.3|75.9
Alta Verapaz|GT|59|15.5|-90.4
Zadarska|HR|59|44.1|15.3
Azua|DO|59|18.5|-70.7
Inverclyde|GB|59|55.9|-4.8
Kamphaeng Phet|TH|59|16.5|99.5
North-West|BW|59|-19.2|23.0
Farah|AF|59|32.4|62.1
Azores|PT|59|38.3|-27.2
Béja|TN|58|36.7|9.2
Vest-Agder|NO|58|58.2|8.0
Hải Dương|VN|58|20.9|106.3
Narathiwat|TH|58|6.4|101.8
Kweneng|BW|58|-24.4|25.5
Matabeleland North|ZW|58|-18.1|26.2
Xocali|AZ|57|39.8|46.8
Gorno-Altay|RU|57|52.0|86.0
Mudug|SO|57|6.8|47.4
South Ayrshire|GB|57|55.5|-4.6
Mafraq|JO|57|32.3|36.2
Al Wadi at Jadid|EG|57|26.1|29.1
Puntarenas|CR|57|9.2|-83.8
Heves|HU|57|47.9|20.4
Monastir|TN|56|35.7|10.8
Penghu|TW|56|23.6|119.6
Prachin Buri|TH|56|14.1|101.4
Bani Walid|LY|56|31.8|14.0
Aisén del General Carlos Ibáñez del Campo|CL|56|-46.1|-72.4
Évora|PT|56|38.6|-7.9
Halland|SE|55|56.7|12.9
Chaiyaphum|TH|55|15.8|102.0
Kalasin|TH|55|16.4|103.5
Samar|PH|55|12.1|124.6
Northern|SD|55|19.8|31.0
Mafeteng|LS|55|-29.8|27.3
Castelo Branco|PT|55|40.0|-7.5
Surin|TH|55|14.9|103.5
South Karelia|FI|55|61.1|28.2
Suchitepéquez|GT|54|14.5|-91.5
Sikkim|IN|54|27.3|88.6
Voreio Aigaio|GR|54|38.7|26.3
Aveiro|PT|54|40.6|-8.7
Apurímac|PE|54|-13.6|-72.9
Bắc Giang|VN|54|21.3|106.2
Parwan|AF|54|35.0|69.2
Nan|TH|54|18.8|100.8
Suphan Buri|TH|53|14.5|100.1
North Karelia|FI|53|62.6|29.8
Northland|NZ|53|-35.7|174.3
Cerro Largo|UY|53|-32.4|-54.2
Veliko Tarnovo|BG|53|43.1|25.7
Kronoberg|SE|53|56.9|14.8
Ialomita|RO|53|44.6|27.4
Badakhshan|AF|52|37.1|70.6
Artigas|UY|52|-30.5|-57.1
Madre de Dios|PE|52|-12.6|-69.2
Cañar|EC|52|-2.7|-78.8
Usulután|SV|52|13.3|-88.4
Lào Cai|VN|52|22.5|104.0
Amazonas|VE|52|4.4|-66.6
Karlovacka|HR|52|45.5|15.5
Maha Sarakham|TH|52|16.2|103.3
Khammouan|LA|52|17.4|104.8
Karas|NA|51|-27.3|17.1
Jendouba|TN|51|36.5|8.7
Murzuq|LY|51|25.5|14.7
Naâma|DZ|51|32.8|-0.6
Jinotega|NI|51|13.1|-86.0
Karak|JO|51|31.2|35.7
Molise|IT|51|41.6|14.7
Phetchabun|TH|51|16.4|101.2
Salima|MW|51|-13.8|34.4
Nicaragua|NI|50|11.2|-85.1
Yevlax|AZ|50|40.6|47.2
Kayin|MM|50|16.8|97.6
Nimroz|AF|50|31.1|61.9
Chachoengsao|TH|50|13.7|101.1
Kyustendil|BG|50|42.3|22.7
Sjaælland|DK|49|55.5|11.8
Teleorman|RO|49|43.9|25.3
Cahul|MD|49|45.9|28.2
Larnaca|CY|49|34.9|33.6
Ilocos Sur|PH|49|17.6|120.4
Cuscatlán|SV|48|13.7|-88.9
Kunar|AF|48|34.9|71.2
Valverde|DO|48|19.6|-71.1
Bamunanika|UG|48|0.6|32.5
Nebbi|UG|48|2.5|31.3
North Solomons|PG|48|-6.0|155.3
Ratnapura|LK|48|6.7|80.4
Montana|BG|47|43.4|23.2
Ouaka|CF|47|5.8|20.7
Buri Ram|TH|47|15.0|103.1
Tavastia Proper|FI|47|61.0|24.5
Cuanza Sul|AO|47|-10.8|14.7
Manchester|JM|47|18.0|-77.5
Busia|UG|47|0.5|34.1
Nsanje|MW|47|-16.7|35.2
Zeeland|NL|46|51.5|3.6
N'zi-Comoé|CI|46|6.7|-4.7
Western Highlands|PG|46|-5.9|144.2
Taranaki|NZ|46|-39.1|174.1
Eastern|RW|46|-2.2|30.5
Gjirokastër|AL|46|40.2|20.2
Amazonas|CO|46|-4.2|-69.9
Samegrelo-Zemo Svaneti|GE|46|42.2|41.7
Al Jabal al Akhdar|LY|46|32.8|21.7
Mahdia|TN|46|35.5|11.0
Komoé|BF|46|10.6|-4.8
Jalapa|GT|46|14.6|-90.0
Southern|BW|46|-25.0|25.3
Puttalam|LK|46|8.0|79.8
Veraguas|PA|46|8.1|-81.0
Sololá|GT|45|14.8|-91.2
Mou Houn|BF|45|12.5|-3.5
Hermanas|DO|45|19.4|-70.4
Ouham|CF|45|6.5|17.4
Leiria|PT|45|39.7|-8.8
Iganga|UG|45|0.6|33.5
Nakhon Phanom|TH|45|17.4|104.8
Arunachal Pradesh|IN|45|27.1|93.6
Badulla|LK|45|7.0|81.0
Lahij|YE|45|13.1|44.9
Diffa|NE|45|13.8|12.9
Sangha|CG|45|1.8|15.3
Madang|PG|45|-5.2|145.8
Kabale|UG|45|-1.2|30.0
Jämtland|SE|45|63.2|14.6
Mugla|TR|44|37.2|28.4
Chitipa|MW|44|-9.8|33.6
Warap|SS|44|8.5|28.1
Adrar|MR|44|20.5|-13.0
Lunda Sul|AO|44|-10.1|20.3
Herrera|PA|44|8.0|-80.4
Kavango|NA|44|-17.8|19.2
Lobaye|CF|44|3.9|18.0
Phatthalung|TH|44|7.6|100.1
Cuando Cubango|AO|43|-16.2|20.3
Huancavelica|PE|43|-12.8|-75.0
Si Sa Ket|TH|43|15.1|104.3
Ventspils|LV|43|57.4|21.6
North Bahr-al-Ghazal|SS|43|8.8|27.4
Nana-Grébizi|CF|43|7.0|19.2
Kabarole|UG|43|0.7|30.3
Jutiapa|GT|43|14.3|-89.9
Ash Shati'|LY|42|27.5|14.3
Hakkari|TR|42|37.6|43.7
Nkhotakota|MW|42|-12.9|34.3
Le Kef|TN|42|36.2|8.7
Lovech|BG|42|43.1|24.7
Lop Buri|TH|42|14.8|100.6
Sidi Bou Zid|TN|42|35.0|9.5
Lavalleja|UY|42|-33.9|-55.2
Rocha|UY|42|-34.2|-54.1
Soriano|UY|42|-33.3|-58.0
Sánchez Ramírez|DO|42|19.1|-70.2
Chiquimula|GT|42|14.8|-89.5
Muramvya|BI|41|-3.3|29.7
Guairá|PY|41|-25.8|-56.4
Cao Bằng|VN|41|22.7|106.3
Essequibo Islands-West Demerara|GY|41|6.3|-57.5
Bilecik|TR|40|40.1|30.0
Bình Phước|VN|40|11.7|106.6
Pärnu|EE|40|58.4|24.5
Savanes|TG|40|10.4|0.5
Atlántico Sur|NI|40|12.0|-83.8
Harghita|RO|40|46.4|25.5
Baja Verapaz|GT|40|15.1|-90.3
Shefa|VU|40|-17.7|168.3
Kgatleng|BW|40|-24.4|26.2
Perthshire and Kinross|GB|40|56.4|-3.5
Nógrád|HU|40|48.1|19.8
Sanmatenga|BF|40|13.1|-1.1
La Paz|SV|40|13.5|-88.9
Masindi|UG|40|1.7|31.9
Oppland|NO|39|61.0|10.6
Sacatepéquez|GT|39|14.6|-90.7
Cuvette|CG|39|-0.2|15.8
Roi Et|TH|39|16.1|103.7
Houaphan|LA|39|20.4|104.0
Vestfold|NO|39|59.3|10.4
Umm Al Qaywayn|AE|39|25.6|55.6
Zanzan|CI|39|8.0|-2.8
Ruyigi|BI|38|-3.5|30.2
Atlántico Norte|NI|38|14.0|-83.4
Hardap|NA|38|-24.3|17.3
Razgrad|BG|38|43.5|26.5
Latgale|LV|38|56.5|27.3
Boulgou|BF|38|11.8|-0.4
Séno|BF|38|14.0|-0.0
Sud-Comoé|CI|38|5.5|-3.2
Sanguié|BF|38|12.3|-2.5
Moyen-Cavally|CI|37|6.6|-7.5
Busujju|UG|37|0.4|32.1
San Vicente|SV|37|13.6|-88.8
Shabwah|YE|37|14.6|46.8
Tozeur|TN|37|33.9|8.1
Southland|NZ|37|-46.4|168.4
Nelson|NZ|37|-41.3|173.2
Šibensko-Kninska|HR|37|43.7|15.9
Rayong|TH|37|12.7|101.3
Grand Bassa|LR|37|5.9|-10.1
Prince Edward Island|CA|37|46.2|-63.1
Colonia|UY|37|-34.2|-58.1
Bântéay Méanchey|KH|37|13.6|103.0
Retalhuleu|GT|37|14.5|-91.7
San José|UY|36|-34.3|-56.7
Tuyên Quang|VN|36|21.8|105.2
Kâmpôt|KH|36|10.6|104.2
Batha|TD|36|13.3|19.0
Zacapa|GT|36|15.0|-89.5
Hato Mayor|DO|36|18.8|-69.3
Paphos|CY|36|34.8|32.4
Elias Pina|DO|36|18.9|-71.7
Kusini-Pemba|TZ|36|-5.2|39.8
Phichit|TH|36|16.4|100.3
Ãstfold|NO|36|59.4|10.7
Olancho|HN|36|14.7|-86.2
Hà Giang|VN|36|22.8|105.0
Pando|BO|36|-11.0|-68.7
Chontales|NI|35|12.1|-85.4
Graubünden|CH|35|46.9|9.5
Blekinge|SE|35|56.2|15.3
Pest|HU|35|47.8|19.1
Samut Songkhram|TH|35|13.4|100.0
Göyçay|AZ|35|40.7|47.7
Wardak|AF|35|34.5|68.8
Canelones|UY|35|-34.5|-56.3
Kalmar|SE|35|56.7|16.4
Sinop|TR|35|42.0|35.2
Adjumani|UG|35|3.4|31.8
Nord-Ouest|HT|35|19.9|-72.8
Satun|TH|35|6.6|100.1
Denguélé|CI|34|9.5|-7.6
Bragança|PT|34|41.8|-6.8
Kerry|IE|34|52.2|-9.6
Tolna|HU|34|46.3|18.7
Ahuachapán|SV|34|13.9|-89.8
Valle d'Aosta|IT|34|45.7|7.3
Durazno|UY|34|-33.4|-56.5
Margibi|LR|34|6.5|-10.3
Nueva Segovia|NI|34|13.6|-86.5
Gourma|BF|34|12.1|0.4
Schaffhausen|CH|34|47.7|8.6
María Trinidad Sánchez|DO|34|19.4|-69.8
Sud-Est|HT|34|18.2|-72.5
Chukchi Autonomous Okrug|RU|33|66.5|-1.4
Dornod|MN|33|48.1|114.5
Kâmpóng Spœ|KH|33|11.5|104.5
Sagarmatha|NP|33|26.5|86.7
Ammochostos|CY|33|35.1|34.0
Pouthisat|KH|33|12.5|103.9
Fribourg|CH|33|46.8|7.1
Kitgum|UG|33|3.3|32.9
Ionioi Nisoi|GR|33|39.6|19.9
Dubrovacko-Neretvanska|HR|33|42.7|18.1
Bengo|AO|33|-8.2|13.4
Virgin Islands|VI|33|17.8|-64.7
Govi-Altay|MN|32|46.4|95.8
Kent|GB|32|51.1|1.3
Gümüshane|TR|32|40.5|39.5
Florida|UY|32|-34.1|-56.2
West Equatoria|SS|32|4.7|28.9
Ali Sabieh|DJ|32|11.2|42.7
Guarda|PT|32|40.5|-7.3
Haut-Mbomou|CF|32|5.2|25.8
Kouritenga|BF|32|12.2|-0.4
Komi-Permyak|RU|32|59.0|54.6
Uvs|MN|32|50.0|92.1
Worodougou|CI|32|8.0|-6.7
Bong|LR|32|7.0|-9.5
Amazonas|PE|32|-5.7|-78.2
Bayan-Ölgiy|MN|32|48.9|90.0
Copán|HN|32|14.8|-88.8
Nana-Mambéré|CF|31|6.0|15.6
Neuchâtel|CH|31|47.0|6.9
Krabi|TH|31|8.1|98.9
Dumfries and Galloway|GB|31|55.1|-3.6
Grand'Anse|HT|31|18.6|-74.1
Aust-Agder|NO|31|58.5|8.8
Northwest Territories|CA|31|65.6|-123.7
Pallisa|UG|31|1.1|33.7
Plateaux|CG|31|-2.2|15.3
Valle|HN|30|13.5|-87.5
Treinta y Tres|UY|30|-33.1|-54.2
Kaôh Kong|KH|30|11.6|103.0
Dibër|AL|30|41.7|20.2
Bazéga|BF|30|12.1|-1.3
Finnmark|NO|30|70.1|26.7
Loei|TH|30|17.5|101.7
Stœng Trêng|KH|30|13.5|106.0
Salamat|TD|30|11.0|20.3
Carazo|NI|30|11.8|-86.2
Hedmark|NO|29|60.8|11.1
Santarém|PT|29|39.2|-8.7
Ngounié|GA|29|-2.1|11.2
Chalatenango|SV|29|14.1|-89.1
Bac Kan|VN|29|22.1|105.8
Eastern Highlands|PG|29|-6.1|145.4
Tunceli|TR|29|39.1|39.5
Kossi|BF|29|12.7|-3.9
Mbomou|CF|29|5.2|23.1
Moxico|AO|29|-12.4|21.3
Lezhë|AL|29|41.8|19.7
Beja|PT|29|38.0|-7.9
Talas|KG|29|42.5|72.2
Ñeembucú|PY|28|-26.9|-58.3
Haute-Kotto|CF|28|7.3|22.2
Phrae|TH|28|18.2|100.2
Gash Barka|ER|28|15.3|37.3
Upper Takutu-Upper Essequibo|GY|28|5.7|-58.3
Övörhangay|MN|28|46.2|102.8
Valais|CH|28|46.2|7.4
Poni|BF|28|10.3|-3.2
Lindi|TZ|28|-10.0|39.7
Artvin|TR|28|41.2|41.8
Guéra|TD|28|12.2|18.7
Cayo|BZ|28|17.2|-88.9
Södermanland|SE|28|58.8|17.0
Bafing|CI|28|8.3|-7.7
Siliana|TN|27|36.1|9.4
Vorarlberg|AT|27|47.5|9.8
Sissili|BF|27|11.1|-2.1
La Unión|SV|27|13.3|-87.8
Jungoli|SS|27|6.2|31.6
Shida Kartli|GE|27|42.2|44.0
Kyrenia|CY|27|35.3|33.3
Hovd|MN|27|48.0|91.6
Lofa|LR|27|8.4|-9.7
Nunavut|CA|27|67.9|-86.4
Kaskazini-Pemba|TZ|26|-5.1|39.7
Viseu|PT|26|40.7|-7.9
Kémo|CF|26|5.7|19.1
Bayanhongor|MN|26|46.3|101.0
Arlon|BE|26|49.7|5.8
Bafatá|GW|26|12.2|-14.7
Tapoa|BF|26|12.1|1.8
Kukës|AL|26|42.2|20.3
Yukon|CA|25|61.6|-135.6
Ouham-Pendé|CF|25|6.3|16.4
Tafilah|JO|25|30.8|35.6
Sangha-Mbaéré|CF|25|3.5|16.1
Westmoreland|JM|25|18.2|-77.9
Maryland|LR|25|4.4|-7.7
Northern|PG|25|-8.8|148.2
San Marcos|GT|25|15.0|-91.8
Mohale's Hoek|LS|25|-30.2|27.5
Pastaza|EC|25|-1.5|-78.0
Hövsgöl|MN|25|49.6|100.2
Sipaliwini|SR|25|3.9|-54.2
Ranong|TH|25|10.0|98.6
Cordillera|PY|24|-25.2|-57.1
Preah Vihéar|KH|24|13.8|105.0
Fatick|SN|24|14.3|-16.4
Benshangul-Gumaz|ET|24|10.1|34.5
Tungurahua|EC|24|-1.0|-77.8
Al Kufrah|LY|24|24.2|23.3
Quthing|LS|24|-30.4|27.7
Samangan|AF|24|36.3|68.0
Matabeleland South|ZW|24|-21.2|28.9
Svay Rieng|KH|24|11.1|105.8
Bolivar|EC|24|-1.6|-79.0
Ganzourgou|BF|24|12.2|-0.6
Al Mahrah|YE|24|15.7|51.7
Cabañas|SV|24|13.9|-88.6
Quiché|GT|24|15.0|-91.1
El Seybo|DO|24|18.8|-69.0
Zug|CH|23|47.2|8.5
Nyanga|GA|23|-3.1|10.8
Dhawalagiri|NP|23|28.3|83.6
Río Negro|UY|23|-33.1|-58.3
Transnistria|MD|23|47.3|29.2
Cuanza Norte|AO|23|-9.1|14.9
Moyen-Ogooué|GA|23|-0.5|10.3
Moyotte|YT|23|-12.8|45.3
Marlborough|NZ|23|-41.5|174.0
Isla de la Juventud|CU|23|21.9|-82.8
Passoré|BF|23|13.0|-2.3
Nord-Trøndelag|NO|23|64.5|11.4
Moyo|UG|22|3.7|31.7
Logar|AF|22|34.0|69.0
Gotland|SE|22|57.6|18.3
Soum|BF|22|14.1|-1.6
Bahoruco|DO|22|18.5|-71.4
Tadjourah|DJ|22|11.8|42.9
Putumayo|CO|22|1.1|-76.6
Ghat|LY|22|25.0|10.2
Thurgau|CH|22|47.6|9.1
Heredia|CR|22|10.0|-84.1
Caprivi|NA|22|-17.5|24.3
Kayunga|UG|22|0.7|32.9
East Sepik|PG|22|-3.6|143.6
Southern Highlands|PG|22|-6.1|143.6
Gegharkunik|AM|22|40.4|45.1
Matam|SN|22|16.2|-13.5
Yasothon|TH|22|15.8|104.2
Trat|TH|22|12.2|102.5
Boaco|NI|22|12.5|-85.7
Ngozi|BI|22|-2.9|29.8
Lower River|GM|21|13.4|-15.9
Sa Kaeo|TH|21|13.7|102.5
Nakhon Nayok|TH|21|14.2|101.2
Janub Sina'|EG|21|28.2|33.6
Flores|UY|21|-33.5|-56.9
Gorno-Badakhshan|TJ|21|37.5|71.5
Lékoumou|CG|21|-3.7|13.4
Morona Santiago|EC|21|-2.6|-78.0
Rutana|BI|21|-3.9|30.0
Likouala|CG|21|1.6|18.0
Nenets|RU|21|68.6|52.9
Coclé|PA|21|8.5|-80.4
Ararat|AM|21|40.0|44.6
Madriz|NI|20|13.5|-86.6
Viljandi|EE|20|58.4|25.6
Phayao|TH|20|19.2|99.9
Bururi|BI|20|-4.0|29.6
Sing Buri|TH|20|14.9|100.4
Chin|MM|20|22.7|93.6
Tagant|MR|20|18.6|-11.4
Krâchéh|KH|20|12.5|106.0
Saint George|DM|20|15.3|-61.4
Kâmpóng Thum|KH|20|12.7|104.9
Kebili|TN|20|33.7|9.0
West New Britain|PG|20|-5.5|150.3
Makamba|BI|20|-4.1|29.8
GrandGedeh|LR|19|6.1|-8.1
Kayanza|BI|19|-2.9|29.6
Basse-Kotto|CF|19|4.3|21.2
Uthai Thani|TH|19|15.4|100.0
Rôtânôkiri|KH|19|13.5|107.0
Eysturoyar|FO|19|62.1|-6.7
Son La|VN|19|21.3|103.9
Mahakali|NP|19|29.3|80.6
Brakna|MR|19|16.9|-13.9
Aragatsotn|AM|19|40.3|44.4
Omagh|GB|19|54.6|-7.3
Kénédougou|BF|19|11.0|-4.9
Centre|HT|19|19.1|-72.0
Ogooué-Ivindo|GA|18|0.8|13.4
Mashonaland Central|ZW|18|-17.4|31.3
Mchinji|MW|18|-13.8|32.9
Tindouf|DZ|18|27.7|-8.1
Presidente Hayes|PY|18|-23.6|-58.5
Cornwall|GB|18|50.1|-5.6
Orange Walk|BZ|18|18.1|-88.6
Arhangay|MN|18|47.5|101.5
Nahouri|BF|18|11.2|-1.1
Lakes|SS|18|6.8|29.7
Töv|MN|18|47.7|106.9
Sourou|BF|18|13.1|-3.1
La Paz|HN|18|14.3|-87.7
Mechi|NP|17|26.9|87.9
Namentenga|BF|17|12.7|-0.6
Kommuneqarfik Sermersooq|GL|17|65.6|-40.1
Al Jufrah|LY|17|28.8|16.8
Bulgan|MN|17|48.8|103.5
Laghman|AF|17|34.7|70.2
Oshana|NA|17|-17.8|15.8
Kayah|MM|17|19.7|97.2
Sligo|IE|17|54.3|-8.5
Jigawa|NG|17|11.8|9.4
New Ireland|PG|17|-2.6|150.8
Vila Real|PT|17|41.3|-7.7
Nkhata Bay|MW|17|-11.6|34.3
Zaghouan|TN|17|36.4|10.1
Monte Cristi|DO|17|19.9|-71.7
Ma'rib|YE|17|15.4|45.3
Santa Rosa|GT|16|14.3|-90.3
Mulanje|MW|16|-16.0|35.5
Ntungamo|UG|16|-0.9|30.3
Dajabón|DO|16|19.5|-71.7
Santiago Rodríguez|DO|16|19.5|-71.3
Omaheke|NA|16|-22.5|19.0
Xaignabouri|LA|16|19.3|101.8
Morazán|SV|16|13.7|-88.1
Sühbaatar|MN|16|46.7|113.3
Yoro|HN|16|15.1|-87.3
Dedza|MW|16|-14.4|34.3
Portalegre|PT|16|39.3|-7.4
Viana do Castelo|PT|16|41.7|-8.8
Monte Plata|DO|16|18.8|-69.8
Aargau|CH|16|47.4|8.0
Chai Nat|TH|15|15.2|100.1
Appenzell Ausserrhoden|CH|15|47.4|9.3
Galápagos|EC|15|-0.8|-90.3
Takêv|KH|15|11.0|104.8
Zoundwéogo|BF|15|11.7|-1.1
Santa Bárbara|HN|15|14.9|-88.2
Kanem|TD|15|14.1|15.3
Ghor|AF|15|34.5|65.3
Rapti|NP|15|28.4|82.2
Janakpur|NP|15|27.3|86.1
Solothurn|CH|15|47.2|7.5
Akureyri|IS|15|65.7|-18.1
Tavush|AM|15|40.9|45.1
Nickerie|SR|15|6.0|-57.0
Ust-Orda Buryat|RU|15|52.8|104.7
Kiboga|UG|15|0.9|31.8
Paraguarí|PY|14|-25.6|-57.2
Gabú|GW|14|12.3|-14.2
Kidal|ML|14|19.8|1.0
Portland|JM|14|18.2|-76.4
Upper River|GM|14|13.3|-14.2
Ogooué-Lolo|GA|14|-1.1|12.5
Schwyz|CH|14|47.0|8.6
Budadiri|UG|14|1.3|34.3
Bet|TD|14|18.5|19.1
Lamphun|TH|14|18.5|99.1
Bocas del Toro|PA|14|9.3|-82.3
Ang Thong|TH|14|14.6|100.4
Paktika|AF|14|32.9|68.4
Saint Ann|JM|14|18.4|-77.2
Oshikoto|NA|14|-19.2|17.7
Ömnögovi|MN|13|43.6|104.4
West Coast|NZ|13|-42.3|171.2
Burgenland|AT|13|47.8|16.5
Obock|DJ|13|12.0|43.3
Kgalagadi|BW|13|-24.7|22.0
Kumi|UG|13|1.5|33.9
Kisoro|UG|13|-1.4|29.7
Dungannon|GB|13|54.5|-6.7
Basel-Landschaft|CH|13|47.5|7.7
Kamuli|UG|13|0.9|33.1
Bougouriba|BF|13|11.0|-3.2
Bubanza|BI|13|-3.1|29.4
Oubritenga|BF|13|12.6|-1.3
Tovuz|AZ|13|40.9|45.6
Dornogovi|MN|13|44.6|110.7
Boquerón|PY|12|-21.6|-60.9
Hentiy|MN|12|47.3|110.7
Eastern Uusimaa|FI|12|60.4|25.7
Nugaal|SO|12|8.2|49.2
Zabul|AF|12|32.1|66.9
Dikhil|DJ|12|11.1|42.4
Qabala|AZ|12|41.0|47.8
Lääne|EE|12|58.9|23.5
Mahaica-Berbice|GY|12|5.9|-57.2
Milne Bay|PG|12|-10.3|150.5
Zamora Chinchipe|EC|12|-4.1|-79.0
Saint Thomas|JM|12|17.9|-76.3
Aga Buryat|RU|11|51.1|114.5
Nord-Est|HT|11|19.7|-71.8
Samaná|DO|11|19.2|-69.3
Nimba|LR|11|7.4|-8.7
Mwanza|MW|11|-15.6|34.5
Pomeroon-Supenaam|GY|11|6.4|-58.6
Jura|CH|11|47.4|7.3
Kunene|NA|11|-19.1|15.0
Sandaun|PG|11|-2.7|141.3
Mpigi|UG|11|0.2|32.3
Pedernales|DO|11|18.0|-71.7
San Pedro|PY|11|-24.3|-57.1
Karuzi|BI|11|-3.1|30.2
Lakshadweep|IN|11|10.6|72.6
Finström|AX|11|60.1|19.9
Sanma|VU|11|-15.5|167.2
Cacheu|GW|10|12.3|-16.2
Ntcheu|MW|10|-14.8|34.6
Banwa|BF|10|12.2|-4.1
Sinoe|LR|10|5.0|-9.0
Sukhothai|TH|10|17.0|99.8
Uruzgan|AF|10|32.6|65.9
Los Santos|PA|10|7.8|-80.3
Tombali|GW|10|11.2|-15.2
Gnagna|BF|10|13.0|-0.1
Brokopondo|SR|10|5.0|-55.1
Phangnga|TH|10|8.5|98.5
Cunene|AO|10|-17.0|14.9
Mubende|UG|10|0.6|31.4
Obwalden|CH|9|46.9|8.2
Chimbu|PG|9|-6.0|145.0
Bolama|GW|9|11.6|-15.5
Mae Hong Son|TH|9|19.3|98.0
Karnali|NP|9|29.3|82.2
Gracias a Dios|HN|9|15.5|-84.1
Mokhotlong|LS|9|-29.3|29.1
Ocotepeque|HN|9|14.4|-89.2
Corozal|BZ|9|18.4|-88.4
Uri|CH|9|46.9|8.6
Alto Paraguay|PY|9|-21.1|-58.9
Gadabay|AZ|9|40.6|45.8
Bioko Sur|GQ|9|3.4|8.6
Stann Creek|BZ|9|17.0|-88.2
Centro Sur|GQ|8|1.4|10.6
Usuk|UG|8|1.9|34.0
Caazapá|PY|8|-26.1|-56.2
Maccarthy Island|GM|8|13.5|-14.7
Vayots Dzor|AM|8|39.8|45.3
Guainía|CO|8|3.9|-67.9
Illizi|DZ|8|26.4|9.2
Clare|IE|8|52.7|-8.9
Dzavhan|MN|8|48.4|96.8
Vichada|CO|8|6.2|-67.5
Grand Cape Mount|LR|8|6.8|-11.4
Môndól Kiri|KH|8|12.4|107.2
Lempira|HN|8|14.6|-88.6
Saint Mary|JM|8|18.4|-76.9
Misiones|PY|8|-26.7|-57.2
Cuvette-Ouest|CG|8|-0.9|14.8
Trelawny|JM|8|18.5|-77.7
Unity|SS|8|9.2|29.8
Ohangwena|NA|8|-17.4|15.9
Qaasuitsup Kommunia|GL|8|71.9|-56.4
Islas de la Bahía|HN|8|16.3|-86.5
Nidwalden|CH|7|47.0|8.4
Marowijne|SR|7|5.6|-54.4
Kapisa|AF|7|35.0|69.3
Colón|HN|7|15.9|-86.0
Bamingui-Bangoran|CF|7|8.4|20.7
Điện Biên|VN|7|21.7|103.3
Goranboy|AZ|7|40.6|46.8
Nakasongola|UG|7|1.3|32.5
Oguz|AZ|7|41.1|47.5
Oio|GW|7|12.5|-15.2
Davao del Norte|PH|7|7.4|125.8
Oudalan|BF|7|14.5|-0.2
Wadi Fira|TD|7|14.5|20.9
Cankuzo|BI|7|-3.2|30.5
Independencia|DO|7|18.5|-71.9
Wele-Nzás|GQ|6|1.6|11.3
Shiselweni|SZ|6|-27.1|31.7
Toledo|BZ|6|16.1|-88.8
Bokeo|LA|6|20.3|100.4
Ghanzi|BW|6|-21.7|21.6
Hanover|JM|6|18.4|-78.2
Diekirch|LU|6|49.9|6.2
Choiseul|SB|6|-8.1|156.8
Lubombo|SZ|6|-26.5|32.0
Kirundo|BI|6|-2.6|30.1
Phôngsali|LA|6|21.7|102.1
Monaghan|IE|6|54.3|-7.0
Vaupés|CO|6|1.2|-70.2
East New Britain|PG|6|-4.2|152.1
Moray|GB|6|59.0|-3.0
Manus|PG|6|-2.0|147.3
Qeqqata Kommunia|GL|6|67.0|-52.2
Glarus|CH|6|47.1|9.1
Appenzell Innerrhoden|CH|6|47.3|9.4
Gulf|PG|6|-7.9|145.8
Vakaga|CF|6|10.3|22.8
Saravan|LA|6|15.7|106.4
Intibucá|HN|5|14.3|-88.2
East Equatoria|SS|5|4.2|32.8
Kalangala|UG|5|-0.3|32.2
Kibale|UG|5|0.8|31.1
Xiangkhoang|LA|5|19.3|103.4
Berea|LS|5|-29.2|27.8
Biskupstungnahreppur|IS|5|63.9|-21.0
Punakha|BT|5|27.6|89.8
Wangdi Phodrang|BT|5|27.4|89.9
Commewijne|SR|5|5.9|-55.1
Roscommon|IE|5|53.6|-8.2
Attapu|LA|4|14.8|106.8
Saint Elizabeth|JM|4|18.0|-77.9
Grevenmacher|LU|4|49.7|6.3
Enga|PG|4|-5.5|143.7
Ziro|BF|4|11.6|-1.8
Canindeyú|PY|3|-24.0|-55.5
Kaberamaido|UG|3|1.7|33.2
Kommune Kujalleq|GL|3|61.5|-44.6
Lac|TD|3|13.5|14.7
Yagha|BF|3|13.4|0.5
Louang Namtha|LA|3|21.0|101.4
Saramacca|SR|3|5.8|-55.5
Cuyuni-Mazaruni|GY|3|7.3|-58.5
Badghis|AF|3|35.0|63.1
Dundgovi|MN|3|45.7|106.3
Barima-Waini|GY|3|8.2|-59.8
Darién|PA|3|8.0|-78.2
GrandKru|LR|3|4.8|-8.2
River Cess|LR|3|5.5|-9.6
Kaskazini-Unguja|TZ|3|-5.9|39.3
El Paraíso|HN|2|13.9|-86.9
Golan|SY|2|33.1|35.8
Donegal|IE|2|54.7|-8.1
Akrahreppur|IS|2|65.7|-19.6
Para|SR|2|5.6|-55.2
Sogn og Fjordane|NO|2|61.2|6.8
Shabeellaha Hoose|SO|2|1.8|44.9
Vestfirðir|IS|2|66.1|-23.1
Austur-Hérað|IS|2|65.3|-14.4
Upper Demerara-Berbice|GY|2|3.6|-59.1
Vesturland|IS|2|64.6|-21.9
Sveitarfélagið Hornafjörður|IS|2|64.3|-15.2
Bakool|SO|2|4.2|43.9
Chiradzulu|MW|2|-15.7|35.2
Amapá|GF|2|3.9|-51.8
Jubbada Dhexe|SO|1|1.1|42.6
Coronie|SR|1|5.9|-56.3
Hodh el Gharbi|MR|1|16.7|-9.6
Machinga|MW|1|-15.0|35.5
Quinara|GW|1|11.8|-15.2
Svalbard|SJ|1|78.2|15.5
Kaabong|UG|1|3.5|34.1
Soroti|UG|1|1.7|33.6
Galguduud|SO|1|4.8|46.9
Lazio|VA|1|41.9|12.4
Koryak|RU|1|69.4|161.5
Temotu|SB|1|-10.7|165.9
Guidimaka|MR|0|15.2|-12.2
Moroto|UG|0|2.5|34.6
Inchiri|MR|0|19.7|-14.4
Santa Cruz|CL|0|-48.5|-72.6
Nationalparken|GL|0|81.7|-17.8
Kuna Yala|PA|0|9.5|-79.0`;
