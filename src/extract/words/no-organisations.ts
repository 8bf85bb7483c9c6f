import { phraseList, wordList } from '../../text/word-list.ts';

// Words of names that resemble names of organisations. Compiled by hand.

/** Peoples, religious groups and languages. */
export const PEOPLES = wordList(`
  Aboriginals Aborigines Afrikaans Afrikaners Ahmadis Alawites Amharic Apache Arabic Arabs Aramaic Armenians
  Aryans Ashkenazi Assyrians Aymara Azeris Aztecs Bahai Baloch Baluch Bantu Basques Bedouin Bedouins Bengali
  Berbers Boers Bosniaks Brahmins Buddhists Cantonese Caribs Catalan Catalans Catholics Chechens
  Cherokee Christians Copts Cossacks Creole Dalits Dari Dinka Druze Evangelicals Farsi Flemish Fulani Gaelic
  Gentiles Guarani Gujarati Gurkhas Gypsies Han Hausa Hazara Hazaras Hebrew Hindi Hindus Hispanics Hmong Hutu
  Hutus Igbo Incas Inuit Jains Jats Javanese Jews Kalenjin Kannada Karen Kashmiris Khmer Kikuyu Kurdish Kurds
  Latin Latinas Latino Latinos Latinx Luo Maasai Malay Malayalam Mandarin Maori Maoris Marathi Maronites Masai
  Maya Mayans Mestizo Mongols Moors Mormons Muslims Māori Navajo Ndebele Nepali Nuer Oromo Oromos Orthodox
  Ottomans Ovambo Papuans Parsis Pashto Pashtun Pashtuns Protestants Punjabi Punjabis Puritans Quakers Quechua
  Rohingya Rohingyas Roma Sami Saxons Scots Sephardi Serbs Shi'ites Shia Shias Shiite Shiites Shona Sikhs Sindhi
  Sinhala Sinhalese Sioux Slavs Somalis Sunni Sunnis Swahili Tagalog Tamil Tamils Tatars Telugu Tibetans
  Tigrayans Tuareg Tuaregs Turkmens Tutsi Tutsis Uighur Uighurs Urdu Uyghur Uyghurs Vikings Wahhabis Walloons
  Welsh Xhosa Yazidi Yazidis Yiddish Yoruba Zionists Zulu Zulus
`);

/** Abbreviations and single words that the press writes with capitals and that are not organisations. */
export const NO_BODIES = wordList(`
  24/7 3D 4G 5G A-level A-levels ACA ADHD AI AIDS AK-47 ALS AM API APIs AR AR-15 ATM ATMs ATV AUKUS Allah
  Alzheimer Android Appendix BCE BMI BRT BSE BST Beltway Bible Bluetooth Brexit Broadway CAD CAFTA CBD CCTV CD
  CDs CEO CEOs CFA CFO CO2 COP COP21 COP26 COP27 COP28 COP29 COVID COVID-19 COVID19 CPI CPR CSR CT CTO CV Christ
  Coronavirus Covid Covid-19 Covid19 DACA DAPA DIY DJ DNA DOA DRM DUI DVD DVDs DWI E.coli EBITDA EDT EEZ EKG EST
  EV EVs Earth Ebola Esq F-16 F-35 FAQ FCFA FDI FGM FM FOI FTA FX GATT GBP GCSE GCSEs GDP GED GIS GMO GMOs GMT
  GNP GPA GPL GPS GST God HB HD HDI HGV HGVs HIV HIV/AIDS HMS HPV HQ HR HTML HTTP Holocaust IBAN ICBM ICBMs ICU
  ID IDP IDPs IDs IED IEDs II III INDC IPO IPOs IQ ISBN ISP ISPs ISS IST IT IUU IV IVF Imax Internet Islam JCPOA
  JFK JPEG JST JavaScript Jesus Jr K-pop Kindle Koran LBJ LED LGBT LGBTI LGBTQ LGBTQ+ LGBTQI LNG LP LPG LSD
  Legionnaires Lent Lyme MBA MC MEP MEPs MERS MLA MLK MMR MOU MP MP3 MPs MRI MRSA MSc MVP MW Medicaid Medicare
  Metoo Mpox NAFTA NFT NFTs NGO NGOs NSFW NYE OAP OBE OCD OK Obamacare Olympian Omicron P.S PC PCR PCs PDF PDT
  PFAS PHP PIIGS PIN PM PMI PMs POW POWs PPE PPI PR PST PTSD Parkinson Ph.D PhD PlayStation Polio Prohibition
  Q&A QR Quran R&B R&D RNA RPG RSVP Rastafarian SARS SDG SDGs SIM SMS SOS SQL STD STDs STEM SUV SUVs Santa Satan
  Scrabble Sharia Shariah Shari’a Sr TB TBD TNT TPP TTIP TV TVs Torah UAV UAVs UFO UFOs UHC UK URL US USA USB
  USD USS UTC UV VAT VIP VIPs VP VR Velcro WH WMD WMDs WWI WWII Watergate Whitewater Wi-Fi WiFi X-ray XL Xbox
  Zika iPad iPhone iPhones iPods mRNA pH
`);

/** Last words of names of laws, programmes, works, products, offices and groups of people. */
export const NO_BODY_HEADS = wordList(`
  Accounts Activists Adviser Advisor Affair African Agenda Album Ambassador Apartments Arab Asian Attorney
  Ballad Benefit Blvd Boulevard Bowl Buddhism Caliphate Candidates Canon Catechism Catholicism Caucuses Chairman
  Chairwoman Chief Christian Christianity Clause Commissioner Commissioners Committeeman Committeewoman
  Communiqué Congressional Congressman Congresswoman Convoy Counsel Course Criteria Crusade Curriculum Degree
  Delegates Democrat Democratic Derby Diaspora Director Dynasty Editor Egg Electoral Emergency Envoy European
  Evangelicals Exhibition Expressway Extremists Fair Faith Federal Federalist Genocide Genome Governor
  Gubernatorial Guidelines Hinduism Hoax Holocaust Hymn Immigrants Inquest Inquiry Investigation Islam Islamic
  Judaism Judge Justice Lawmakers Laws Leader Leaders Lecture Lecturer License Manifesto Manual Marine Massacre
  Mayor Medals Memorandum Menace Militants Minister Ministers Movie Musical Muslim Nominees Novel Oath Officer
  Officials Ordinance Pageant Parade Paradox Parliamentarians Parliamentary Passport Permit Philosophy Playlist
  Pledge Podcast Poll Population Prayer Presidential Presidents Procedure Program Programme Programmes Programs
  Prophecy Protest Protestantism Protesters Protests Province Questionnaire Quiz Radicals Rally Rebellion Rebels
  Referendum Refugees Regatta Regulation Regulations Representatives Republican Residents Riots Rite Ritual
  Rules Saga Scandal Scholarship Season Secretary Senator Senatorial Senators Show Soldiers Song Speech
  Spokesman Spokeswoman Stakes Statement Survey Symphony Tax Terrorists Test Theorem Theory Timeline Treasurer
  Trial Troops Trustee Universe Vaccine Variant Visa Voters
`);

/** Last words of names of events, laws and prizes that may follow the name of an organisation. */
export const EVENT_HEADS = wordList(`
  Act Award Awards Bill Bowl Championship Championships Convention Cup Day Derby Fair Festival Games Hurricane
  Marathon Medal Memorandum Olympics Parade Prize Referendum Regatta Treaty Trophy Visa Week
`);

/** Prefixes of names of ships. */
export const SHIP_PREFIXES = wordList(`
  FS HMAS HMCS HMNZS HMS INS KRI MV ORP RMS RRS SS TCG USCGC USNS USS
`);

/** Nouns in lower case whose abbreviation is not an organisation: "the Fair Rail scheme (FRS)". */
export const OTHER_NOUNS = wordList(`
  act agreement amendment analysis area areas benefit bill clause code condition contract convention credit
  database deal device devices directive disease disorder doctrine emissions engine event exam example
  expectancy fever format framework gas illness income index infection information initiative intelligence law
  level loan loans machine material mechanism method model package pact pandemic plan platform policy process
  product products program programme programmes programs project projects protocol range rate rates reading
  regulation report review rule rules scale scheme schemes software standard standards strategy subsidy survey
  syndrome system systems tax technique technology test tests therapy treatment treaty units vaccine vehicle
  vehicles virus visa
`);

/** Phrases with capitals that are not names of organisations. */
export const NO_BODY_PHRASES = phraseList(`
  Buckeye State
  Capitol Hill
  Main Street
  Order in Council
  Super PAC
  Super PACs
  Super Tuesday
`);
