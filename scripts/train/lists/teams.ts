import { listed } from './words.ts';

/** Football clubs in the spelling of results tables. */
export const FOOTBALL_CLUBS = listed(`
Arsenal, Aston Villa, Blackburn, Blackburn Rovers, Chelsea, Coventry, Coventry City, Derby, Derby County, Everton, Leeds,
Leeds United, Leicester, Leicester City, Liverpool, Manchester United, Manchester City, Middlesbrough, Newcastle, Newcastle United,
Nottingham Forest, Sheffield Wednesday, Sheffield United, Southampton, Sunderland, Tottenham, Tottenham Hotspur, West Ham,
West Ham United, Wimbledon, Crystal Palace, Barnsley, Birmingham, Birmingham City, Bolton, Bradford, Bristol City, Bristol Rovers,
Burnley, Bury, Cambridge United, Cardiff, Charlton, Chester, Crewe, Fulham, Gillingham, Grimsby, Hartlepool, Hereford,
Huddersfield, Hull, Hull City, Ipswich, Leyton Orient, Lincoln, Luton, Mansfield, Millwall, Norwich, Notts County, Oldham,
Oxford United, Peterborough, Plymouth, Port Vale, Portsmouth, Preston, Queens Park Rangers, QPR, Reading, Rochdale, Rotherham,
Scunthorpe, Shrewsbury, Southend, Stockport, Stoke, Stoke City, Swansea, Swindon, Torquay, Tranmere, Walsall, Watford, West Bromwich,
West Bromwich Albion, Wigan, Wolverhampton, Wolves, Wrexham, Wycombe, York, Brighton, Brentford, Bournemouth, Aberdeen, Airdrie,
Celtic, Rangers, Dundee, Dundee United, Dunfermline, Hearts, Hibernian, Kilmarnock, Motherwell, Raith, St Johnstone, St Mirren,
Partick, Falkirk, Greenock Morton, Clydebank, Stirling, Ayr, Ajax, Ajax Amsterdam, PSV, PSV Eindhoven, Feyenoord, Feyenoord Rotterdam,
Twente, Vitesse, Vitesse Arnhem, Heerenveen, Roda JC, Roda JC Kerkrade, Sparta Rotterdam, Utrecht, Groningen, NEC Nijmegen, Willem II,
RKC Waalwijk, NAC Breda, De Graafschap, Volendam, Fortuna Sittard, AZ Alkmaar, Bayern, Bayern Munich, Borussia Dortmund,
Borussia Moenchengladbach, Werder Bremen, Bayer Leverkusen, Hamburg, Hamburg SV, Schalke, Schalke 04, VfB Stuttgart, Stuttgart,
Karlsruhe, Cologne, 1860 Munich, Hansa Rostock, Freiburg, St Pauli, MSV Duisburg, Arminia Bielefeld, Fortuna Duesseldorf,
VfL Bochum, Kaiserslautern, Eintracht Frankfurt, Hertha Berlin, Wolfsburg, Mainz, Hoffenheim, RB Leipzig, Juventus, AC Milan,
Milan, Inter, Inter Milan, Internazionale, Lazio, AS Roma, Roma, Napoli, Sampdoria, Fiorentina, Parma, Udinese, Atalanta, Bologna,
Cagliari, Perugia, Piacenza, Reggiana, Verona, Vicenza, Torino, Genoa, Brescia, Bari, Lecce, Salernitana, Palermo, Venezia,
Barcelona, Real Madrid, Atletico Madrid, Valencia, Real Sociedad, Real Betis, Betis, Sevilla, Deportivo Coruna, Deportivo La Coruna,
Athletic Bilbao, Real Zaragoza, Celta Vigo, Espanyol, Racing Santander, Sporting Gijon, Oviedo, Real Valladolid, Tenerife,
Compostela, Extremadura, Hercules, Logrones, Rayo Vallecano, Villarreal, Getafe, Mallorca, Osasuna, Porto, Benfica, Sporting,
Sporting Lisbon, Boavista, Braga, Guimaraes, Maritimo, Paris St Germain, Paris Saint-Germain, PSG, Monaco, Marseille,
Olympique Marseille, Lyon, Olympique Lyon, Bordeaux, Auxerre, Nantes, Metz, Lens, Lille, Strasbourg, Bastia, Montpellier, Rennes,
Cannes, Nice, Nancy, Le Havre, Guingamp, Caen, Toulouse, St Etienne, Anderlecht, Club Brugge, FC Brugge, Standard Liege, Genk, Ghent,
Lierse, Ekeren, Charleroi, Lokeren, Mouscron, Antwerp, Grasshopper, Grasshoppers, Sion, Basel, Lausanne, Neuchatel Xamax, St Gallen,
Servette, Servette Geneva, Lugano, Aarau, Young Boys, Young Boys Berne, FC Zurich, Rapid Vienna, Austria Vienna, Sturm Graz, GAK,
Casino Salzburg, Tirol, LASK, Admira, Linz, Galatasaray, Fenerbahce, Besiktas, Trabzonspor, Bursaspor, Panathinaikos, Olympiakos,
AEK Athens, PAOK, Iraklis, OFI, Spartak Moscow, CSKA Moscow, Dynamo Moscow, Lokomotiv Moscow, Torpedo Moscow, Spartak Vladikavkaz,
Alania Vladikavkaz, Rotor Volgograd, Zenit St Petersburg, Dynamo Kiev, Dynamo Kyiv, Shakhtar Donetsk, Dynamo Tbilisi, Dynamo Minsk,
Dynamo Bucharest, Steaua Bucharest, Rapid Bucharest, Sparta Prague, Slavia Prague, Viktoria Zizkov, Sigma Olomouc, Banik Ostrava,
Slovan Bratislava, Kosice, Ferencvaros, Ujpest, MTK, Honved, Legia Warsaw, Widzew Lodz, LKS Lodz, Gornik Zabrze, Ruch Chorzow,
Red Star, Red Star Belgrade, Partizan, Partizan Belgrade, Vojvodina, Hajduk Split, Croatia Zagreb, Dinamo Zagreb, Levski Sofia,
CSKA Sofia, Slavia Sofia, Brondby, FC Copenhagen, Aarhus, Aalborg, Odense, Silkeborg, Lyngby, IFK Gothenburg, AIK, AIK Stockholm,
Malmo, Helsingborg, Djurgarden, Hammarby, Rosenborg, Brann, Lillestrom, Molde, Tromso, Stromsgodset, Valerenga, HJK Helsinki,
Haka, Jazz Pori, MyPa, Kuusysi, Maccabi Tel Aviv, Maccabi Haifa, Hapoel Tel Aviv, Hapoel Haifa, Betar Jerusalem, Hapoel Beersheba,
Al Ahly, Zamalek, Al-Hilal, Al-Nassr, Al-Ittihad, Esperance, Etoile du Sahel, Raja Casablanca, Wydad Casablanca, Asante Kotoko,
Hearts of Oak, Enyimba, Shooting Stars, Kaizer Chiefs, Orlando Pirates, Mamelodi Sundowns, Simba, Young Africans, Gor Mahia,
AFC Leopards, TP Mazembe, Boca Juniors, River Plate, Independiente, Racing Club, San Lorenzo, Velez Sarsfield, Estudiantes, Lanus,
Newell's Old Boys, Rosario Central, Ferro Carril Oeste, Gimnasia-La Plata, Huracan, Flamengo, Fluminense, Vasco da Gama, Botafogo,
Corinthians, Palmeiras, Santos, Gremio, Internacional, Cruzeiro, Atletico Mineiro, Penarol, Nacional, Colo Colo, Universidad de Chile,
America, Guadalajara, Cruz Azul, Necaxa, Toluca, Monterrey, Los Angeles Galaxy, D.C. United, Tampa Bay Mutiny, Kansas City Wiz,
Urawa Reds, Kashima Antlers, Verdy Kawasaki, Yokohama Marinos, Nagoya Grampus Eight, Jubilo Iwata, Gamba Osaka, Shanghai Shenhua,
Dalian Wanda, Guangzhou Evergrande, Pohang Steelers, Ulsan, Persib Bandung, Persepolis, Esteghlal, Mohun Bagan, East Bengal`);

/** Clubs of the North American leagues, with and without the name of the city. */
export const AMERICAN_TEAMS = listed(`
Atlanta Braves, Baltimore Orioles, Boston Red Sox, California Angels, Chicago Cubs, Chicago White Sox, Cincinnati Reds,
Cleveland Indians, Colorado Rockies, Detroit Tigers, Florida Marlins, Houston Astros, Kansas City Royals, Los Angeles Dodgers,
Milwaukee Brewers, Minnesota Twins, Montreal Expos, New York Mets, New York Yankees, Oakland Athletics, Philadelphia Phillies,
Pittsburgh Pirates, San Diego Padres, San Francisco Giants, Seattle Mariners, St. Louis Cardinals, Texas Rangers,
Toronto Blue Jays, Tampa Bay Rays, Arizona Diamondbacks, Braves, Orioles, Red Sox, Angels, Cubs, White Sox, Reds, Indians, Rockies,
Tigers, Marlins, Astros, Royals, Dodgers, Brewers, Twins, Expos, Mets, Yankees, Athletics, Phillies, Pirates, Padres, Giants,
Mariners, Cardinals, Blue Jays, Atlanta Hawks, Boston Celtics, Brooklyn Nets, Charlotte Hornets, Chicago Bulls,
Cleveland Cavaliers, Dallas Mavericks, Denver Nuggets, Detroit Pistons, Golden State Warriors, Golden State, Houston Rockets,
Indiana Pacers, Los Angeles Clippers, Los Angeles Lakers, L.A. Lakers, L.A. Clippers, Memphis Grizzlies, Miami Heat, Milwaukee Bucks,
Minnesota Timberwolves, New Jersey Nets, New York Knicks, Oklahoma City Thunder, Orlando Magic, Philadelphia 76ers, Phoenix Suns,
Portland Trail Blazers, Sacramento Kings, San Antonio Spurs, Seattle SuperSonics, Toronto Raptors, Utah Jazz, Vancouver Grizzlies,
Washington Bullets, Washington Wizards, Hawks, Celtics, Nets, Hornets, Bulls, Cavaliers, Mavericks, Nuggets, Pistons, Warriors,
Rockets, Pacers, Clippers, Lakers, Grizzlies, Bucks, Timberwolves, Knicks, 76ers, Suns, Trail Blazers, Spurs, SuperSonics,
Raptors, Arizona Cardinals, Atlanta Falcons, Baltimore Ravens, Buffalo Bills, Carolina Panthers, Chicago Bears,
Cincinnati Bengals, Cleveland Browns, Dallas Cowboys, Denver Broncos, Detroit Lions, Green Bay Packers, Green Bay, Houston Oilers,
Indianapolis Colts, Jacksonville Jaguars, Kansas City Chiefs, Miami Dolphins, Minnesota Vikings, New England Patriots,
New England, New Orleans Saints, New York Giants, New York Jets, Oakland Raiders, Philadelphia Eagles, Pittsburgh Steelers,
San Diego Chargers, San Francisco 49ers, Seattle Seahawks, St. Louis Rams, Tampa Bay Buccaneers, Tampa Bay, Tennessee Titans,
Washington Redskins, Falcons, Ravens, Bills, Panthers, Bears, Bengals, Browns, Cowboys, Broncos, Lions, Packers, Oilers, Colts,
Jaguars, Chiefs, Dolphins, Vikings, Patriots, Saints, Jets, Raiders, Eagles, Steelers, Chargers, 49ers, Seahawks, Rams,
Buccaneers, Redskins, Anaheim Mighty Ducks, Boston Bruins, Buffalo Sabres, Calgary Flames, Chicago Blackhawks, Colorado Avalanche,
Dallas Stars, Detroit Red Wings, Edmonton Oilers, Florida Panthers, Hartford Whalers, Los Angeles Kings, Montreal Canadiens,
New Jersey Devils, New York Islanders, New York Rangers, NY Rangers, NY Islanders, Ottawa Senators, Philadelphia Flyers,
Phoenix Coyotes, Pittsburgh Penguins, San Jose Sharks, St. Louis Blues, Tampa Bay Lightning, Toronto Maple Leafs,
Vancouver Canucks, Washington Capitals, Winnipeg Jets, Bruins, Sabres, Flames, Blackhawks, Avalanche, Red Wings, Whalers,
Canadiens, Islanders, Senators, Flyers, Penguins, Sharks, Maple Leafs, Canucks, Capitals, Notre Dame, Florida State, Ohio State,
Penn State, Michigan State, UCLA, USC, Stanford, Nebraska, Brigham Young, Syracuse, Duke, Army, Navy, Air Force, Colorado State`);

/** County, state and provincial sides of cricket, rugby and Australian football. */
export const OTHER_TEAMS = listed(`
Derbyshire, Durham, Essex, Glamorgan, Gloucestershire, Hampshire, Kent, Lancashire, Leicestershire, Middlesex, Northamptonshire,
Nottinghamshire, Somerset, Surrey, Sussex, Warwickshire, Worcestershire, Yorkshire, New South Wales, Queensland, Victoria,
Tasmania, Western Australia, South Australia, Natal, Transvaal, Western Province, Border, Eastern Province, Boland, Griqualand West,
Karachi, Lahore, Bombay, Mumbai Indians, Chennai Super Kings, Wigan, St Helens, Bradford Bulls, Leeds Rhinos, Warrington, Halifax,
Castleford, Oldham Bears, London Broncos, Sheffield Eagles, Workington, Paris St Germain, Brisbane Broncos, Canberra Raiders,
Manly, Sydney City Roosters, Sydney Roosters, Cronulla, Cronulla Sharks, Parramatta, Penrith, Balmain, Canterbury, Illawarra,
North Sydney, St George, Western Suburbs, South Sydney, Gold Coast, Newcastle Knights, Auckland Warriors, Western Reds,
South Queensland, North Queensland, Adelaide, Brisbane, Carlton, Collingwood, Essendon, Fitzroy, Footscray, Fremantle, Geelong,
Hawthorn, Melbourne, North Melbourne, Port Adelaide, Richmond, St Kilda, Sydney Swans, West Coast, West Coast Eagles, All Blacks,
Springboks, Wallabies, Bath, Bristol, Gloucester, Harlequins, Leicester Tigers, London Irish, Northampton, Orrell, Sale, Saracens,
Wasps, Cardiff, Llanelli, Neath, Pontypridd, Swansea, Bridgend, Toulouse, Brive, Agen, Auckland, Canterbury Crusaders, Waikato,
Wellington, Otago, Northern Transvaal, Free State, Leinster, Munster, Ulster, Connacht, Stade Francais`);

/** Teams of motor racing and cycling. */
export const RACING_TEAMS = listed(`
Ferrari, Williams, Williams-Renault, McLaren, McLaren-Mercedes, Benetton, Benetton-Renault, Jordan, Jordan-Peugeot, Ligier,
Ligier-Honda, Tyrrell, Tyrrell-Yamaha, Sauber, Sauber-Ford, Arrows, Footwork, Minardi, Minardi-Ford, Toyota, Mitsubishi, Subaru,
Ford, Yamaha, Suzuki, Honda, Kawasaki, Ducati, Aprilia, Telekom, ONCE, Festina, Mapei, Mapei-GB, Gewiss, Rabobank, TVM, Banesto, Polti,
Motorola, MG-Technogym, Saeco, Carrera, Refin, Roslotto, Lotto, Gan, AKI, Panaria, Scrigno, Brescialat, Kelme, Agrigel, U.S. Postal`);

/** The cities that represent the clubs of the North American leagues in results tables. */
export const AMERICAN_TEAM_CITIES = listed(`
Atlanta, Baltimore, Boston, Brooklyn, Buffalo, Calgary, California, Anaheim, Carolina, Charlotte, Chicago, Cincinnati, Cleveland,
Colorado, Dallas, Denver, Detroit, Edmonton, Florida, Golden State, Green Bay, Hartford, Houston, Indiana, Indianapolis,
Jacksonville, Kansas City, LA Clippers, LA Lakers, Los Angeles, Miami, Milwaukee, Minnesota, Montreal, New England, New Jersey,
New Orleans, New York, NY Giants, NY Jets, NY Islanders, NY Rangers, Oakland, Orlando, Ottawa, Philadelphia, Phoenix, Pittsburgh,
Portland, Sacramento, St Louis, St. Louis, San Antonio, San Diego, San Francisco, San Jose, Seattle, Tampa Bay, Texas, Toronto, Utah,
Vancouver, Washington, Winnipeg, Yomiuri, Yakult, Hiroshima, Chunichi, Hanshin, Yokohama, Orix, Nippon Ham, Seibu, Kintetsu, Lotte, Daiei`);
