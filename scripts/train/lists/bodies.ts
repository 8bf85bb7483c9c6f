import { listed } from './words.ts';

/** Subjects of institutions, boards and unions. */
export const SUBJECTS = listed(`
Health, Water, Roads, Ports, Railways, Tourism, Tea, Coffee, Cocoa, Sugar, Rice, Wildlife, Forestry, Fisheries, Energy, Electricity, Nuclear,
Space, Meteorological, Statistics, Customs, Revenue, Tax, Immigration, Prisons, Land, Lands, Housing, Planning, Media, Press, Broadcasting,
Communications, Aviation, Civil Aviation, Maritime, Shipping, Trade, Investment, Export, Competition, Consumer, Drug, Food, Food and Drug,
Medical, Nurses, Nursing, Teachers, Education, Examinations, Sports, Olympic, Football, Cricket, Rugby, Athletics, Boxing, Swimming, Tennis,
Anti-Corruption, Human Rights, Civil Rights, Gender, Youth, Women 's, Children 's, Electoral, Law, Bar, Police, Security, Intelligence, Defence,
Defense, Disaster Management, Emergency Management, Pension, Labour, Labor, Workers, Farmers, Miners, Transport, Transit, Students, Journalists,
Writers, Film, Arts, Heritage, Science, Science and Technology, Research, Policy Research, Agricultural, Veterinary, Environmental, Environment,
Climate, Petroleum, Gas, Mining, Diamond, Gold, Steel, Cotton, Textile, Insurance, Banking, Securities, Financial Services, Deposit Insurance,
Trade Union, Peace, Refugee, Relief, Development, Rural Development, Cultural, Islamic, Christian, Jewish, Catholic, Baptist, Muslim, Economic,
Strategic Studies, Public Health, Public Prosecution, Public Works, Foreign Affairs, Home Affairs, Internal Affairs, Justice, Finance, Commerce,
Agriculture, Industry, Information, Culture, Social Welfare, Social Security, National Security, Transport Safety, Aids, Cancer, Malaria, Vaccine`);

/** Kinds of institutions, which follow the subject. */
export const BODY_HEADS = listed(`
Authority, Board, Council, Commission, Association, Union, Federation, Agency, Bureau, Department, Ministry, Committee, Institute, Foundation,
Society, Service, Services, Corporation, Company, Office, Tribunal, Centre, Center, Fund, Trust, Network, Alliance, Forum, Initiative, Coalition,
Directorate, Inspectorate, Secretariat, Chamber, Academy, Congress, Group, Organisation, Organization, Administration, Division, Task Force,
Watch, Campaign, Partnership, Confederation, Guild, Exchange, Regulatory Authority, Development Authority, Development Board, Research Institute,
Research Centre, Workers Union, Advisory Council, Review Board, Control Board`);

/** Kinds of institutions that are followed by "of" or "for". */
export const OF_HEADS = listed(`
Ministry, Department, Institute, Office, Directorate, Bureau, Board, Council, Association, Federation, Chamber, College, Faculty, School,
Academy, Centre, Center, Union, Society, Commission, Committee, Court, Bank, Church, University, Alliance, Confederation, Army, Parliament`);

/**
 * Kinds of schools, hospitals, courts, clubs, newspapers and stations, which follow the name of a place or a person.
 */
export const LOCAL_BODIES = listed(`
High School, Primary School, Secondary School, Girls High School, Elementary School, Middle School, Grammar School, School of Economics, School
of Law, Law School, Business School, Medical School, School of Medicine, College, Technical College, Community College, Teachers College,
University, State University, Technical University, Polytechnic, University Hospital, University Press, Seminary, Institute of Technology,
General Hospital, Hospital, Medical Centre, Medical Center, Children 's Hospital, Referral Hospital, District Hospital, Clinic, High Court,
District Court, Supreme Court, Court of Appeal, Magistrates Court, County Court, City Council, County Council, Town Council, Municipal
Council, Regional Council, State Assembly, Legislature, Fire Department, Police Department, Police Service, Sheriff 's Office, Fire Service,
Water Company, Port Authority, Transit Authority, Hockey Club, Rowing Club, Cricket Club, Golf Club, Athletic Club, Rugby Club, Sports Club,
Yacht Club, Press Club, Rotary Club, Boxing Club, Football Club, Tennis Club, Cycling Club, FC, F.C., SC, HC, RC, Glory, Force, Victory, Heat,
Crystals, Victorias, Thunder, Stars, Lions, Tigers, Eagles, Falcons, Bulls, Sharks, Wolves, Knights, Warriors, Kings, Giants, Times, Post,
Herald, Tribune, Daily News, Observer, Star, Chronicle, Gazette, Standard, Mail, Express, Sun, Guardian, Mirror, Independent, Daily, Journal,
Evening News, Today, Press, Review, Television, TV, News Agency, Broadcasting Corporation, Broadcasting Company, Stock Exchange, Chamber of
Commerce, Symphony Orchestra, Philharmonic, Orchestra, Ballet, Opera, Theatre Company, Film Institute, Art Foundation, Diocese, Archdiocese,
Foundation, Trust, Group, Institute, Institution, Associates, Brothers, Partners, & Sons, & Co, Capital, Studios, Records, Pictures, Museum of Art`);

/** Adjectives in the names of parties. */
export const PARTY_WORDS = listed(`
Democratic, National, People 's, Socialist, Liberal, Progressive, United, Workers, Labour, Green, Christian Democratic, Social Democratic,
Republican, Conservative, Freedom, Justice, Justice and Development, Unity, Reform, Patriotic, Popular, Revolutionary, Islamic, Communist,
Citizens, Centre, Radical, Peasants, Farmers, Nationalist, National Democratic, Liberal Democratic, New Democratic, Independence, Homeland,
National Liberation, National Salvation, Peoples Democratic, Grand National, Muslim, Bolivarian, Free Patriotic, Future, Solidarity`);
export const PARTY_HEADS = listed(`
Party, Party, Party, Front, Movement, Alliance, Union, Congress, League, Coalition, Bloc, Assembly, Action, Forum, Convention, Army, Forces`);
export const CAUSES = listed(`
Democracy, Unity, Justice, Change, Democratic Change, Freedom, Progress, Reform, National Unity, Peace, Social Justice, Human Rights,
National Reconciliation, Development, Equality, Solidarity, Reconstruction and Development`);

/** Military units, which follow a number. */
export const UNITS = listed(`
Infantry Division, Infantry Battalion, Infantry Brigade, Infantry Regiment, Armoured Brigade, Armored Division, Air Division, Air Force, Army,
Army Corps, Brigade, Battalion, Division, Regiment, Fleet, Fighter Wing, Fighter Squadron, Air Wing, Marine Regiment, Marine Division, Artillery
Regiment, Mountain Brigade, Parachute Regiment, Cavalry, Airborne Division, Expeditionary Wing, Rifle Division, Tank Brigade, Commando`);

/** Buildings, roads and grounds, which follow the name of a place or a person. */
export const FACILITIES = listed(`
International Airport, Airport, Airport, Airfield, Stadium, National Stadium, Bridge, Hotel, Grand Hotel, Prison, Maximum Security Prison, Street,
Road, Avenue, Boulevard, Highway, Expressway, Park, Square, Tower, Towers, Palace, Cathedral, Mosque, Cemetery, Market, Mall, Shopping Mall, Dam,
Harbour, Railway Station, Train Station, Bus Station, Barracks, Camp, Refugee Camp, Air Base, Naval Base, Plaza, Gardens, Arena, Castle,
Racecourse, Speedway, Lighthouse, Power Station, Nuclear Power Plant, Refinery, Roundabout, Junction, Lane, Quay, Pier, Beach, Conference
Centre, Exhibition Centre, Convention Center, Sports Complex, House, Manor, Fort, Tunnel, Terminal, Interchange, Estate, Temple, Shrine, Abbey`);

/** Geographical features and administrative areas, which follow a name. */
export const LAND = listed(`
River, Lake, Mountains, Valley, Island, Islands, Hills, Bay, Desert, Forest, National Park, Game Reserve, Falls, County, District, Province,
State, Village, Peninsula, Creek, Delta, Basin, Plateau, Strait, Reef, Prefecture, Region, Sub-County, Township, Municipality, Parish, Heights`);
export const BEFORE_LAND = listed(
  'Lake, Mount, Port, Fort, Cape, Camp, Point, San, Santa, New, North, South, East, West, Upper, Greater',
);

/** Institutions that most countries have. */
export const NATIONAL_BODIES = listed(`
Ministry of Health, Ministry of Defence, Ministry of Finance, Ministry of Foreign Affairs, Ministry of Education, Football Federation,
Football Association, Olympic Committee, Electoral Commission, Human Rights Commission, Chamber of Commerce, National Assembly, Supreme Court,
High Court, Central Bank, National Police, Red Cross, Stock Exchange, Cricket Board, Medical Association, Teachers Union, Workers Party,
Democratic Party, Socialist Party, Liberation Front, National Congress, People 's Party, Reform Movement, Broadcasting Corporation,
Civil Aviation Authority, Press Club, University, Institute of Technology, General Hospital, Teaching Hospital, High School,
International University`);

/** Parts of club names that follow the name of the town. */
export const CLUB_NAMES = listed(`
United, City, Rovers, Town, Athletic, FC, Glory, Victory, Victorias, Crystals, Thunder, Lions, Tigers, Eagles, Falcons, Bulls, Sharks, Wolves,
Knights, Warriors, Kings, Giants, Stars, Heat, Force, Hockey Club, Cricket Club, Rugby Club, Football Club, Wanderers, Rangers, Dragons, Raiders,
Saints`);
