/**
 * Organisations that readers are expected to know: canonical name|acronym|other names, by semicolons.
 * Compiled by hand. The acronym and every other name lead to the canonical name in any article.
 */
export const ORGANISATIONS = `United Nations|UN|U.N.;United Nations Organization;UNO
UN Security Council|UNSC|United Nations Security Council;U.N. Security Council;Security Council
UN General Assembly|UNGA|United Nations General Assembly;U.N. General Assembly
UN Human Rights Council|UNHRC|United Nations Human Rights Council;U.N. Human Rights Council
UNICEF||United Nations Children’s Fund;UN Children’s Fund;U.N. Children’s Fund
UNESCO||United Nations Educational, Scientific and Cultural Organization
UNHCR||UN Refugee Agency;U.N. Refugee Agency;United Nations High Commissioner for Refugees;UN refugee agency
UNRWA||UN Relief and Works Agency
United Nations Environment Programme|UNEP|UN Environment Programme;United Nations Environment Program
United Nations Development Programme|UNDP|UN Development Programme
OCHA||UN Office for the Coordination of Humanitarian Affairs;United Nations Office for the Coordination of Humanitarian Affairs
Intergovernmental Panel on Climate Change|IPCC|
World Food Programme|WFP|World Food Program;UN World Food Programme
Food and Agriculture Organization|FAO|
International Labour Organization|ILO|International Labor Organization
International Organization for Migration|IOM|
International Atomic Energy Agency|IAEA|
World Health Organization|WHO|World Health Organisation
Pan American Health Organization|PAHO|
World Trade Organization|WTO|World Trade Organisation
World Meteorological Organization|WMO|
International Monetary Fund|IMF|
World Bank||World Bank Group
International Court of Justice|ICJ|World Court
International Criminal Court|ICC|
International Maritime Organization|IMO|
International Civil Aviation Organization|ICAO|
International Energy Agency|IEA|
European Union|EU|E.U.
European Commission||EU Commission
European Parliament||EU Parliament
European Council||EU Council
European Central Bank|ECB|
European Court of Human Rights|ECHR|
European Court of Justice|ECJ|
European Medicines Agency|EMA|
European Space Agency|ESA|
Council of Europe||
Europol||
Interpol||
Frontex||
NATO||North Atlantic Treaty Organization;Nato;North Atlantic Treaty Organisation
Organization for Security and Co-operation in Europe|OSCE|
Organisation for Economic Co-operation and Development|OECD|Organization for Economic Cooperation and Development
OPEC||Organization of the Petroleum Exporting Countries;OPEC+;Opec;Opec+
BRICS||Brics
Group of Seven|G7|G-7
Group of Twenty|G20|Group of 20;G-20
G77||Group of 77
ASEAN||Association of Southeast Asian Nations;Association of South-East Asian Nations;Asean
APEC||Asia-Pacific Economic Cooperation
Brothers of Italy||Fratelli d'Italia
African Union|AU|
ECOWAS||Economic Community of West African States;Ecowas
Southern African Development Community|SADC|
East African Community|EAC|
African Development Bank|AfDB|
Africa Centres for Disease Control and Prevention|Africa CDC|Africa Centers for Disease Control and Prevention
Alliance of Sahel States|AES|
Arab League||League of Arab States
Gulf Cooperation Council|GCC|
Organisation of Islamic Cooperation|OIC|Organization of Islamic Cooperation
Organization of American States|OAS|
Mercosur||
CARICOM||Caribbean Community;Caricom
Pacific Islands Forum|PIF|
Commonwealth of Independent States|CIS|
Collective Security Treaty Organization|CSTO|
Eurasian Economic Union|EAEU|
Shanghai Cooperation Organisation|SCO|Shanghai Cooperation Organization
Asian Development Bank|ADB|
Asian Infrastructure Investment Bank|AIIB|
Inter-American Development Bank|IDB|
New Development Bank|NDB|
European Investment Bank|EIB|
World Economic Forum|WEF|
Red Cross||
International Committee of the Red Cross|ICRC|
International Federation of Red Cross and Red Crescent Societies|IFRC|
Red Crescent||
Médecins Sans Frontières|MSF|Doctors Without Borders;Medecins Sans Frontieres
Amnesty International||Amnesty
Human Rights Watch|HRW|
Greenpeace||
Oxfam||
Save the Children||
World Wide Fund for Nature|WWF|World Wildlife Fund
Reporters Without Borders|RSF|
Transparency International||
Nobel Committee||Norwegian Nobel Committee
FIFA||Fifa
UEFA||Uefa;Union of European Football Associations
Confederation of African Football|CAF|
CONMEBOL||Conmebol
CONCACAF||Concacaf
International Olympic Committee|IOC|
World Athletics||IAAF
World Anti-Doping Agency|WADA|
International Cricket Council|ICC|
NBA||National Basketball Association
NFL||National Football League
FIA||
Premier League||English Premier League
La Liga||
Formula One||Formula 1;F1
NASA||National Aeronautics and Space Administration;Nasa
Jet Propulsion Laboratory|JPL|
Indian Space Research Organisation|ISRO|Isro;Indian Space Research Organization
Roscosmos||
Japan Aerospace Exploration Agency|JAXA|
China National Space Administration|CNSA|
SpaceX||
CERN||
Federal Reserve|Fed|US Federal Reserve;U.S. Federal Reserve;the Fed
Bank of England|BoE|
Bank of Japan|BOJ|
People’s Bank of China|PBOC|
Reserve Bank of India|RBI|
Reserve Bank of Australia|RBA|
Bank of Canada||
Bundesbank||
US Geological Survey|USGS|U.S. Geological Survey;United States Geological Survey
Centers for Disease Control and Prevention|CDC|
Food and Drug Administration|FDA|
Environmental Protection Agency|EPA|
Central Intelligence Agency|CIA|
Federal Bureau of Investigation|FBI|
National Security Agency|NSA|
Securities and Exchange Commission|SEC|
National Oceanic and Atmospheric Administration|NOAA|
National Security Council|NSC|
US Congress||U.S. Congress;United States Congress
US Senate||U.S. Senate;United States Senate
House of Representatives||US House of Representatives;U.S. House of Representatives
US Supreme Court||U.S. Supreme Court;United States Supreme Court
State Department||US State Department;U.S. State Department;U.S. Department of State
Treasury Department||US Treasury;U.S. Treasury
Department of Justice|DOJ|US Department of Justice;U.S. Department of Justice;Justice Department
Department of Homeland Security|DHS|Homeland Security
Democratic Party||Democratic National Committee
Republican Party|GOP|
Labour Party||
Conservative Party||
Liberal Democrats||
Scottish National Party|SNP|
Sinn Féin||Sinn Fein
House of Commons||
House of Lords||
Bundestag||
Duma||State Duma
Knesset||
Lok Sabha||
Communist Party of China|CPC|Chinese Communist Party;CCP
Bharatiya Janata Party|BJP|
Indian National Congress||
African National Congress|ANC|
Democratic Alliance||
uMkhonto weSizwe||MK Party
Liberal Democratic Party|LDP|
Alternative for Germany|AfD|Alternative für Deutschland
Christian Democratic Union|CDU|
Social Democratic Party|SPD|
National Rally||Rassemblement National
Law and Justice||
Fidesz||
Likud||
Morena||
Awami League||
Fatah||
Palestinian Authority|PA|
Palestine Liberation Organization|PLO|
Hamas||
Hezbollah||Hizbollah;Hizbullah
Islamic Jihad||Palestinian Islamic Jihad
Houthis||Houthi;Ansar Allah
Taliban||Taleban
Islamic State|ISIS|ISIL;Islamic State group;Daesh
al-Qaeda||al-Qaida;Al-Qaeda;Al Qaeda;Al-Qaida
al-Shabab||al-Shabaab;Al-Shabaab;Al Shabaab;Al-Shabab
Boko Haram||
Rapid Support Forces|RSF|
Hayat Tahrir al-Sham|HTS|
Kurdistan Workers’ Party|PKK|
Islamic Revolutionary Guard Corps|IRGC|Revolutionary Guards;Revolutionary Guard
Israel Defense Forces|IDF|Israeli Defense Forces
People’s Liberation Army|PLA|
Wagner Group||Wagner
FARC||Revolutionary Armed Forces of Colombia
M23||March 23 Movement
Muslim Brotherhood||
Mossad||
Shin Bet||
MI5||
MI6||
FSB||Federal Security Service
KGB||
Scotland Yard||
NHS||National Health Service
BBC||British Broadcasting Corporation
CNN||
Reuters||
Associated Press|AP|
Agence France-Presse|AFP|
Xinhua||Xinhua News Agency
TASS||Tass
Al Jazeera||
New York Times||The New York Times
Washington Post||The Washington Post
Financial Times||The Financial Times
Wall Street Journal||The Wall Street Journal
The Guardian||
Kyodo||Kyodo News
Yonhap||Yonhap News Agency
NHK||
Amazon||Amazon.com
Apple||Apple Inc.
Google||
Alphabet||
Microsoft||
Meta||Meta Platforms
Facebook||
Twitter||
TikTok||
ByteDance||
OpenAI||
Nvidia||
Intel||
IBM||
Tesla||
Samsung||Samsung Electronics
Huawei||
Alibaba||
Tencent||
Sony||
Toyota||
Volkswagen||
BMW||
Boeing||
Airbus||
Gazprom||
Rosneft||
Saudi Aramco||Aramco
ExxonMobil||Exxon Mobil
Chevron||
Shell||
BP||
TotalEnergies||
Goldman Sachs||
JPMorgan Chase||JPMorgan;JP Morgan
Morgan Stanley||
Citigroup||
HSBC||
UBS||
Credit Suisse||
Pfizer||
Moderna||
AstraZeneca||
Novo Nordisk||
Netflix||
Disney||Walt Disney
TSMC||Taiwan Semiconductor Manufacturing Company
Foxconn||
BYD||
Real Madrid||
FC Barcelona||Barcelona FC
Manchester United||
Manchester City||
Bayern Munich||
Paris Saint-Germain|PSG|
Inter Miami||
Al-Nassr||Al Nassr
Al-Hilal||Al Hilal
University of Oxford||Oxford University
University of Cambridge||Cambridge University
Harvard University||Harvard
Stanford University||
Massachusetts Institute of Technology|MIT|
Imperial College London||
Johns Hopkins University||`;

/** Seats of power that stand for a government: name|alpha-2. */
export const SEATS_OF_POWER = `Kremlin|RU
White House|US
Oval Office|US
Pentagon|US
Capitol Hill|US
Foggy Bottom|US
Downing Street|GB
10 Downing Street|GB
Whitehall|GB
Westminster|GB
Élysée|FR
Elysée|FR
Elysee Palace|FR
Élysée Palace|FR
Quai d’Orsay|FR
Zhongnanhai|CN
Blue House|KR
Bankova|UA`;
