import { listed } from './words.ts';

/** Companies that agency copy names bare. */
export const COMPANIES = listed(`
Spotify, Snapchat, Snap, Reddit, Slack, Zoom, Pinterest, LinkedIn, Dropbox, eBay, Yahoo, Yahoo!, Skype, Telegram, Wikipedia, Red Hat, Nvidia, AMD, Qualcomm,
Broadcom, Micron, Adobe, Salesforce, SAP, OpenAI, DeepMind, Alphabet, Meta, Waymo, Lyft, DoorDash, Ola, Swiggy, Byju's, Shein, Temu, BYD, CATL, NIO, Stellantis,
Rivian, NationsBank, Blackstone, BlackRock, KKR, Berkshire Hathaway, Foxconn, Flipkart, Shopee, Lazada, Tokopedia, Traveloka, MercadoLibre, Nubank, M-Pesa, Andela,
Flutterwave, Konga, Glo, Globacom, 9mobile, Ecobank, Zenith Bank, GTBank, UBA, First Bank, Access Bank, KCB, Co-operative Bank, Stanbic, Old Mutual, Shoprite, Pick n Pay,
SABMiller, AB InBev, Anheuser-Busch, Diageo, Reckitt, L'Oreal, LVMH, Kering, Zara, Inditex, H&M, Danone, Kraft, Kellogg, Mars, Cadbury, Ferrero, Bosch, Continental,
Michelin, Pirelli, Bridgestone, Goodyear, Alstom, Bombardier, Saab, Dassault, Thales, Safran, Leonardo, Rosoboronexport, Sukhoi, Antonov, Comac, Sinovac, Sinopharm,
BioNTech, Gilead, Novavax, Biocon, Cipla, Serum Institute, Serum Institute of India, Teva, Sanofi, GSK, Abbott, Medtronic, Microsoft, Apple, Google, Amazon, Facebook, Twitter, Netflix, Intel, IBM, Oracle, Cisco, Dell, Hewlett-Packard, Compaq, Motorola,
AT&T, MCI, Sprint, Verizon, Vodafone, BT, British Telecom, Deutsche Telekom, France Telecom, Telecom Italia, Telefonica, Nokia,
Ericsson, Siemens, Philips, Sony, Toshiba, Hitachi, NEC, Fujitsu, Panasonic, Matsushita, Sharp, Canon, Nikon, Nintendo, Samsung,
Samsung Electronics, LG, Hyundai, Daewoo, Kia, Toyota, Honda, Nissan, Mazda, Mitsubishi, Suzuki, Isuzu, Ford, Ford Motor, General Motors, GM,
Chrysler, Volkswagen, BMW, Mercedes-Benz, Daimler-Benz, Daimler, Audi, Porsche, Opel, Renault, Peugeot, Citroen, Fiat, Volvo, Saab,
Rolls-Royce, Jaguar, Boeing, Airbus, McDonnell Douglas, Lockheed Martin, Lockheed, Northrop Grumman, Raytheon, General Electric, GE,
Honeywell, 3M, DuPont, Dow Chemical, BASF, Bayer, Hoechst, Merck, Pfizer, Novartis, Roche, Sandoz, Glaxo, Glaxo Wellcome, SmithKline Beecham,
Zeneca, AstraZeneca, Moderna, Johnson & Johnson, Procter & Gamble, Unilever, Nestle, Coca-Cola, PepsiCo, Pepsi, McDonald's,
Burger King, Starbucks, Wal-Mart, Walmart, Kmart, Sears, Tesco, Sainsbury, Marks & Spencer, Carrefour, Ikea, Nike, Adidas, Reebok, Exxon,
Exxon Mobil, ExxonMobil, Mobil, Chevron, Texaco, Shell, Royal Dutch Shell, Royal Dutch/Shell, BP, British Petroleum, Total, Elf, Elf Aquitaine,
Eni, Agip, Repsol, Statoil, Norsk Hydro, Gazprom, Rosneft, Lukoil, Yukos, Sinopec, PetroChina, CNOOC, Petronas, Petrobras, Pemex, PDVSA,
Saudi Aramco, Aramco, NNPC, Sonatrach, Sasol, De Beers, Anglo American, BHP, Rio Tinto, Glencore, Vale, Alcoa, Alcan, Inco, Noranda,
Barrick Gold, Newmont, Bre-X Minerals, USX, Bethlehem Steel, British Steel, Usinor, Thyssen, Krupp, Mannesmann, ArcelorMittal,
Citibank, Citicorp, Citigroup, JP Morgan, J.P. Morgan, JPMorgan, Chase Manhattan, Bank of America, Wells Fargo, Goldman Sachs,
Morgan Stanley, Merrill Lynch, Lehman Brothers, Salomon Brothers, Bear Stearns, Smith Barney, Prudential, PaineWebber, Dean Witter,
Barclays, HSBC, Lloyds, NatWest, Standard Chartered, Deutsche Bank, Dresdner Bank, Commerzbank, UBS, Credit Suisse, SBC Warburg,
Swiss Bank Corp, ING, ABN AMRO, Societe Generale, BNP, BNP Paribas, Credit Lyonnais, Credit Agricole, Paribas, Axa, Allianz,
Generali, Nomura, Nomura Securities, Daiwa, Nikko, Mitsui, Mitsubishi Bank, Sumitomo, Bank of Tokyo-Mitsubishi, Itochu, Marubeni, SoftBank,
Alibaba, Tencent, Huawei, ZTE, Baidu, Xiaomi, Lenovo, Tata, Infosys, Wipro, Reliance, Tata Motors, Bharti Airtel, Safaricom, MTN, Econet,
Dangote, Ethiopian Airlines, Kenya Airways, South African Airways, British Airways, Virgin Atlantic, Lufthansa, Air France, KLM,
Alitalia, Iberia, Swissair, SAS, Finnair, Aeroflot, Qantas, Air New Zealand, Singapore Airlines, Cathay Pacific, Japan Airlines, All Nippon
Airways, Korean Air, Thai Airways, Malaysia Airlines, Garuda, Air India, PIA, Emirates, Qatar Airways, Saudia, El Al, EgyptAir,
American Airlines, United Airlines, Delta, Delta Air Lines, Northwest Airlines, Continental Airlines, TWA, USAir, US Airways,
Southwest Airlines, ValuJet, Air Canada, Varig, Disney, Walt Disney, Time Warner, Viacom, News Corp, NBC, CBS, ABC, CNN, Fox, Fox News,
BBC, ITV, Sky, BSkyB, Al Jazeera, Universal, Paramount, MGM, Warner Bros, EMI, PolyGram, Kodak, Xerox, Polaroid, Philip Morris, RJR Nabisco, BAT,
B.A.T Industries, Hanson, ICI, GEC, British Gas, British Aerospace, BAE Systems, Cable & Wireless, Reuters, Dow Jones, Bloomberg,
Standard & Poor's, Moody's, Uber, Airbnb, Tesla, SpaceX, TikTok, ByteDance, WhatsApp, YouTube, Instagram, PayPal, Visa, Mastercard, FedEx, UPS,
Enron, WorldCom, Halliburton, Bechtel, Caterpillar, John Deere, Monsanto, Cargill, Archer Daniels Midland, Bunge, Chiquita, Dole, Maersk,
Hutchison Whampoa, Jardine Matheson, Hang Seng Bank, Swire Pacific, Cheung Kong, San Miguel, Jollibee, Ayala, Lippo, Astra, Sime Darby,
Grameenphone, Jio, Flipkart, Grab, Gojek, Jumia, Zomato, Paytm, Vedanta, Adani Group, Adani, Lafarge, Holcim, Heineken, Carlsberg, Guinness`);

/** Bodies of states and of the world, parties, armed groups, sporting bodies, universities. */
export const ORGANISATIONS = listed(`
United Nations, UN, U.N., U.N. Security Council, UN Security Council, Security Council, General Assembly, U.N. General Assembly,
UNICEF, UNESCO, UNHCR, WHO, World Health Organization, World Health Organisation, World Bank, IMF, International Monetary Fund, WTO,
World Trade Organization, World Food Programme, World Food Program, FAO, IAEA, International Atomic Energy Agency, ILO, UNDP, OCHA, IOM,
International Organization for Migration, International Criminal Court, ICC, International Court of Justice, ICJ, Interpol, Europol,
OPEC, OECD, G7, G-7, G8, G20, G-20, NATO, EU, European Union, European Commission, European Parliament, European Central Bank, ECB,
Council of Europe, OSCE, African Union, AU, ECOWAS, SADC, IGAD, East African Community, Arab League, Gulf Cooperation Council, GCC, ASEAN,
APEC, SAARC, BRICS, Mercosur, Commonwealth, Organization of American States, OAS, OAU, Organisation of African Unity, Red Cross,
International Committee of the Red Cross, ICRC, Red Crescent, Amnesty International, Human Rights Watch, Greenpeace,
Doctors Without Borders, Medecins Sans Frontieres, Oxfam, Save the Children, Transparency International, Reporters Without Borders,
Committee to Protect Journalists, CIA, FBI, NSA, DEA, NASA, FDA, CDC, EPA, FAA, NTSB, SEC, Fed, Federal Reserve, Treasury,
Treasury Department, State Department, Justice Department, Defense Department, Department of Justice, Department of State,
Homeland Security, Pentagon, White House, Congress, Senate, House of Representatives, House, Supreme Court, Democratic Party,
Republican Party, GOP, Kremlin, Duma, State Duma, Federation Council, Bundestag, Bundesbank, Bundesrat, Knesset, Majlis, Lok Sabha,
Rajya Sabha, Diet, Bank of Japan, Bank of England, Bank of France, Bank of Italy, Reserve Bank of India, People's Bank of China,
House of Commons, House of Lords, Parliament, Scotland Yard, Foreign Office, Foreign Ministry, Defence Ministry, Defense Ministry,
Interior Ministry, Finance Ministry, Health Ministry, Ministry of Finance, Ministry of Health, Ministry of Foreign Affairs,
Ministry of Defence, Education Ministry, Agriculture Ministry, Central Bank, Constitutional Court, High Court, Court of Appeal,
National Assembly, Electoral Commission, Labour Party, Conservative Party, Liberal Democrats, Tories, Sinn Fein, IRA, Irish Republican
Army, Ulster Unionist Party, Scottish National Party, SNP, UKIP, Social Democrats, Christian Democratic Union, CDU, CSU, SPD, FDP, Green
Party, AfD, National Front, National Rally, Socialist Party, Communist Party, Communist Party of China, Kuomintang, KMT, Democratic
Progressive Party, LDP, Liberal Democratic Party, Likud, Labor Party, Shas, Hamas, Fatah, PLO, Palestine Liberation Organization, Palestinian
Authority, Islamic Jihad, Hezbollah, Hizbollah, Muslim Brotherhood, al Qaeda, al-Qaeda, al Qaida, al-Qaida, Qaeda, Islamic State, ISIS, ISIL, IS,
Taliban, Haqqani network, Boko Haram, al Shabaab, al-Shabaab, ETA, Herri Batasuna, FARC, ELN, M-19, Shining Path, Tupac Amaru, Zapatistas, LTTE, Tamil
Tigers, Khmer Rouge, PKK, Kurdistan Workers Party, KDP, PUK, Patriotic Union of Kurdistan, Kurdistan Democratic Party, GIA, Islamic Salvation
Front, FIS, ANC, African National Congress, Inkatha Freedom Party, Democratic Alliance, Economic Freedom Fighters, EFF, ZANU-PF, MDC, SWAPO,
UNITA, MPLA, FRELIMO, RENAMO, SPLA, SPLM, M23, ADF, Lord's Resistance Army, LRA, Rwandan Patriotic Front, BJP, Bharatiya Janata Party, Congress Party,
Shiv Sena, CPI-M, Janata Dal, Aam Aadmi Party, Pakistan Peoples Party, PPP, PML-N, Pakistan Muslim League, PTI, Awami League, Bangladesh
Nationalist Party, BNP, Jamaat-e-Islami, UNP, United National Party, NLD, National League for Democracy, Tatmadaw, SLORC, Golkar, PDI, UMNO, PAS,
Barisan Nasional, Pakatan Harapan, PRI, PAN, PRD, Peronist, Workers' Party, PDVSA, United Russia, Solidarity, Law and Justice, Fidesz, Syriza,
New Democracy, Pasok, AKP, CHP, HDP, Refah, Welfare Party, True Path Party, Motherland Party, FIFA, UEFA, IOC, International Olympic Committee, IAAF, ICC, ATP,
WTA, FIA, NBA, NFL, NHL, MLB, PGA, NCAA, CAF, AFC, CONCACAF, CONMEBOL, Football Association, FA, National League, American League, National
Football League, National Basketball Association, Major League Baseball, American Football Conference, NFC, AFL, Premier League, Harvard,
Harvard University, Yale, Yale University, Stanford University, MIT, Princeton, Princeton University, Oxford University, Cambridge University,
Columbia University, University of California, London School of Economics, Johns Hopkins University, University of Tokyo,
Tsinghua University, Makerere University, University of Nairobi, University of Cape Town, University of Ghana, Cairo University,
American University of Beirut, New York Stock Exchange, NYSE, Nasdaq, London Stock Exchange, LME, London Metal Exchange, Chicago Board of
Trade, CBOT, Chicago Mercantile Exchange, Comex, Nymex, LIFFE, MATIF, Bourse, Tokyo Stock Exchange, CFTC, USDA, U.S. Agriculture Department, INS,
IRS, ATF, EFCC, INEC, NDLEA, KPK, NIA, CBI, Central Bureau of Investigation, ISI, Mossad, Shin Bet, MI5, MI6, KGB, FSB, GRU, SBU, Stasi, Securitate, IDF,
Revolutionary Guards, Revolutionary Guard, Republican Guard, Royal Navy, Royal Air Force, RAF, Navy, Air Force, Marine Corps, Coast Guard,
National Guard, U.S. Navy, U.S. Army, U.S. Air Force, Red Army, IFOR, SFOR, KFOR, ISAF, UNPROFOR, UNIFIL, MINUSMA, MONUSCO, ECOMOG, AMISOM, Church
of England, Roman Catholic Church, Russian Orthodox Church, Vatican Bank, Teamsters, AFL-CIO, United Auto Workers, UAW, TUC, COSATU, IG Metall, CGT`);

/** Parties, agencies and state firms that the papers of Africa, Asia and Latin America call by their initials or short names. */
export const REGIONAL_ORGANISATIONS = listed(`
PDP, APC, APGA, ADC, EFCC, INEC, ICPC, NNPC, CBN, NAFDAC, ASUU, NLC, TUC, DSS, JAMB, NYSC, NCC, NIMASA, NPA, NEMA, FRSC, MASSOB, IPOB, MEND, Afenifere,
Ohanaeze Ndigbo, Arewa Consultative Forum, Miyetti Allah, Nigerian Army, Nigeria Police Force, Nigeria Labour Congress, Central Bank of Nigeria, NPP, NDC,
CPP, GFA, ECG, COCOBOD, GRA, EOCO, CHRAJ, Bank of Ghana, ODM, Jubilee, UDA, Wiper, Azimio, IEBC, KRA, EACC, DCI, NTSA, KWS, Kenya Power, KenGen, Equity Bank,
Kenya Red Cross, Kenya Airports Authority, KPLC, NRM, FDC, NUP, UPDF, URA, KCCA, Bank of Uganda, CCM, Chadema, CUF, TPDF, Tanesco, RPF, RIB, FDLR, EPRDF, TPLF,
OLF, Prosperity Party, Oromo Liberation Front, ENDF, SPLM-IO, NCP, RSF, Rapid Support Forces, UPND, PF, MMD, ZEC, ZESA, ZRP, CCC, ZCTU, ZINWA, Zimpapers,
Reserve Bank of Zimbabwe, MCP, DPP, UTM, DA, IFP, COPE, SACP, SARS, SAPS, Eskom, Transnet, SABC, Hawks, NUM, NUMSA, Cosatu, SAFTU, Prasa, Denel, Sanral, Steinhoff,
Absa, Nedbank, Standard Bank, FNB, Capitec, Naspers, Vodacom, Telkom, Cell C, BDF, BDP, UDC, SWAPO, CNDD-FDD, CNDP, Mai-Mai, CENI, RFI, Radio Okapi, PDCI, RHDP,
BJP, INC, AAP, TMC, DMK, AIADMK, CPM, CPI, CPI(M), RJD, JD(U), BSP, SP, NCP, RSS, VHP, Bajrang Dal, NDA, UPA, ISRO, DRDO, CBSE, UGC, SEBI, RBI, NITI Aayog, ED, NCB, CRPF, BSF,
ITBP, NSG, NDRF, IMD, AIIMS, IIT, JNU, SBI, ONGC, NTPC, BHEL, HAL, LIC, BCCI, IPL, Supreme Court of India, Election Commission, Zee News, NDTV, PPP, PTI, MQM, ANP, JUI-F,
PML-Q, NAB, FIA, ISPR, FBR, NDMA, PEMRA, PCB, TTP, Tehreek-e-Taliban, Lashkar-e-Taiba, Lashkar-e-Jhangvi, Jaish-e-Mohammad, Jamaat-ud-Dawa, Hizbul Mujahideen, ULFA, NSCN,
RAB, BGB, ACC, DUCSU, Chhatra League, Jatiya Party, BSMMU, BUET, Dhaka University, Grameen Bank, BRAC, BCB, SLFP, SLPP, JVP, TNA, UPFA, SJB, JHU, CEB, Central Bank of Sri Lanka,
NC, CPN-UML, UML, Nepali Congress, CPN (Maoist), Nepal Army, Tribhuvan University, PNP, NBI, DOH, DILG, Comelec, COA, MMDA, NDRRMC, PAGASA, Phivolcs, NPA, MILF, MNLF, Abu Sayyaf,
BSP, SSS, PhilHealth, GMA, ABS-CBN, PLDT, Meralco, Pag-IBIG, Malacanang, Malacañang, Liberal Party, Bayan, Gabriela, PKR, DAP, MIC, MCA, MACC, Bersatu, Amanah, Umno, Felda, 1MDB,
Maybank, CIMB, Tenaga Nasional, PDI-P, KPU, BNPB, BMKG, Pertamina, PLN, TNI, Polri, Nahdlatul Ulama, Muhammadiyah, Gerindra, Nasdem, Jemaah Islamiyah, PAP, Temasek, GIC, DBS, OCBC,
SMRT, NUS, NTU, Pheu Thai, Move Forward, Palang Pracharath, Thai Rak Thai, UDD, PAD, PDRC, NCPO, CPP, CNRP, Funcinpec, Vietcombank, Vingroup, VinFast, NUG, KNU, KIA, Arakan Army, USDP,
MNDAA, LDP, Komeito, Keidanren, METI, JR East, TEPCO, JAXA, Toyota Motor, Saenuri, Blue House, NIS, KBS, MBC, POSCO, Lotte, SK Hynix, KEPCO, PLA, NPC, CPPCC, Politburo, Central Committee,
Weibo, Sina, Didi, Meituan, Evergrande, Country Garden, DJI, SMIC, TSMC, Foxconn, KMT, DPP, MNA, IRGC, Basij, Quds Force, Majlis, PMF, Hashd al-Shaabi, KRG, PMU, Asaib Ahl al-Haq,
Free Syrian Army, Syrian Democratic Forces, SDF, YPG, Nusra Front, Jabhat al-Nusra, White Helmets, Houthis, STC, PIJ, PFLP, UNRWA, B'Tselem, Peace Now, Yesh Atid, Meretz, Kadima, Amal,
Future Movement, Lebanese Forces, Free Patriotic Movement, SCAF, Wafd, Kefaya, Ennahda, Nidaa Tounes, UGTT, FLN, RND, MSP, PJD, Istiqlal, Polisario, GNA, LNA, PT, PSDB, PMDB, MDB, PSL, MST, CUT,
Ibama, Funai, Banco do Brasil, Embraer, Odebrecht, JBS, Braskem, PSUV, MUD, CNE, TSJ, MAS, COB, APRA, Fuerza Popular, Sendero Luminoso, AUC, Clan del Golfo, EPN, Morena, INE, CNDH, CFE, FMLN, ARENA,
FSLN, Sandinista, Mara Salvatrucha, MS-13, CARICOM, PNM, UNC, PNP, JLP, JDF, Digicel, CNMI, FICAC, SODELPA, FijiFirst, RAMSI, Pangu Pati, Vanuatu Daily Post, Pacific Islands Forum`);

/** Newspapers, agencies and broadcasters. */
export const MEDIA = listed(`
Reuters, Reuter, Associated Press, AP, AFP, Agence France-Presse, Agence France Presse, UPI, Xinhua, Itar-Tass, Tass, Interfax, RIA Novosti,
Kyodo, Kyodo News, Jiji, Yonhap, KCNA, PTI, Press Trust of India, ANI, Antara, Bernama, IRNA, ISNA, Mehr, Tasnim, Anadolu, Anadolu Agency, Petra, SANA,
MENA, WAFA, SPA, Tanjug, Beta, HINA, PAP, CTK, MTI, ANSA, EFE, DPA, Lusa, Belga, ANP, NTB, TT, BTA, Rompres, Panapress, New York Times,
The New York Times, Washington Post, The Washington Post, Wall Street Journal, The Wall Street Journal, Los Angeles Times, USA Today,
Chicago Tribune, Boston Globe, Newsweek, Time, Financial Times, The Times, Times, Sunday Times, The Guardian, Guardian, The Independent,
Daily Telegraph, The Daily Telegraph, Daily Mail, Daily Mirror, The Sun, The Observer, The Economist, Evening Standard, Le Monde,
Le Figaro, Liberation, Les Echos, Der Spiegel, Die Welt, Die Zeit, Bild, Handelsblatt, Frankfurter Allgemeine Zeitung, Sueddeutsche Zeitung,
Corriere della Sera, La Repubblica, La Stampa, Il Sole 24 Ore, El Pais, El Mundo, ABC, Izvestia, Pravda, Kommersant, Nezavisimaya Gazeta,
Novaya Gazeta, RT, Sputnik, Rossiyskaya Gazeta, Gazeta Wyborcza, Rzeczpospolita, Lidove Noviny, People's Daily, Global Times, China Daily,
South China Morning Post, CCTV, Asahi Shimbun, Yomiuri Shimbun, Mainichi Shimbun, Nihon Keizai Shimbun, Nikkei, NHK, Chosun Ilbo, Korea Herald,
Straits Times, The Straits Times, New Straits Times, The Star, Jakarta Post, Kompas, Bangkok Post, The Nation, Manila Times, Philippine Daily
Inquirer, Rappler, Irrawaddy, The Irrawaddy, Times of India, The Hindu, Hindustan Times, Indian Express, Economic Times, Dawn, Express
Tribune, The News, Daily Star, Prothom Alo, Daily Mirror, Kathmandu Post, Haaretz, Maariv, Yedioth Ahronoth, Jerusalem Post, Al-Ahram,
al-Ahram, Asharq al-Awsat, al-Hayat, an-Nahar, as-Safir, Daily Star, Gulf News, Arab News, al-Arabiya, Al Arabiya, Al Jazeera, Hurriyet, Milliyet,
Sabah, Zaman, Tehran Times, Daily Nation, The Standard, New Vision, Daily Monitor, The East African, The Citizen, Daily Trust, Premium
Times, Punch, Vanguard, ThisDay, The Guardian Nigeria, Daily Graphic, Mail & Guardian, Sowetan, Business Day, The Herald, NewsDay, Folha de S.Paulo, O
Globo, Globo, Clarin, La Nacion, El Universal, Reforma, La Jornada, El Tiempo, El Comercio, El Nacional, Sydney Morning Herald, The Age, The
Australian, New Zealand Herald, Globe and Mail, Toronto Star, BBC, CNN, NBC, CBS, ABC, Fox News, MSNBC, PBS, NPR, Voice of America, VOA, Radio Free Europe,
Radio Free Asia, Deutsche Welle, ARD, ZDF, RAI, TF1, France 24, TVE, NTV, ORT, Sky News, ITN, Channel 4`);
