/**
 * Heads of state and government, foreign and defence ministers and the like whom the news of the years 2000 to 2025 names
 * without saying again of which country they are: alpha-2 code, a vertical bar, names. Compiled by hand.
 */
export const STATESPEOPLE = `AE|Mohamed bin Zayed Al Nahyan;Mohammed bin Rashid Al Maktoum
AF|Hamid Karzai;Ashraf Ghani
AL|Edi Rama
AM|Nikol Pashinyan
AR|Javier Milei;Alberto Fernández;Mauricio Macri;Cristina Fernández de Kirchner;Néstor Kirchner;Sergio Massa
AT|Sebastian Kurz;Karl Nehammer;Alexander Van der Bellen;Christian Stocker
AU|Anthony Albanese;Scott Morrison;Malcolm Turnbull;Tony Abbott;Julia Gillard;Kevin Rudd;John Howard;Penny Wong;Richard Marles
AZ|Ilham Aliyev
BD|Sheikh Hasina;Muhammad Yunus;Khaleda Zia
BE|Alexander De Croo;Bart De Wever
BG|Boyko Borisov;Rumen Radev
BO|Evo Morales;Luis Arce
BR|Luiz Inácio Lula da Silva;Jair Bolsonaro;Dilma Rousseff;Michel Temer;Fernando Haddad;Mauro Vieira;Geraldo Alckmin
BY|Alexander Lukashenko;Roman Golovchenko
CA|Justin Trudeau;Stephen Harper;Mark Carney;Chrystia Freeland;Mélanie Joly
CD|Félix Tshisekedi;Joseph Kabila
CH|Alain Berset;Ignazio Cassis;Karin Keller-Sutter
CL|Gabriel Boric;Sebastián Piñera;Michelle Bachelet
CN|Xi Jinping;Li Qiang;Li Keqiang;Wen Jiabao;Hu Jintao;Jiang Zemin;Wang Yi;Qin Gang;Li Shangfu;Dong Jun;He Lifeng;Yang Jiechi;Ding Xuexiang;Han Zheng;Wang Wentao
CO|Gustavo Petro;Iván Duque;Juan Manuel Santos;Álvaro Uribe
CU|Raúl Castro;Fidel Castro;Miguel Díaz-Canel
CY|Nikos Christodoulides
CZ|Petr Fiala;Petr Pavel;Andrej Babiš;Miloš Zeman
DE|Angela Merkel;Olaf Scholz;Friedrich Merz;Annalena Baerbock;Boris Pistorius;Frank-Walter Steinmeier;Christian Lindner;Robert Habeck;Gerhard Schröder;Helmut Kohl
DK|Mette Frederiksen;Lars Løkke Rasmussen
DZ|Abdelmadjid Tebboune
EC|Daniel Noboa;Guillermo Lasso;Rafael Correa
EE|Kaja Kallas;Kristen Michal
EG|Abdel Fattah el-Sisi;Hosni Mubarak;Mohamed Morsi;Sameh Shoukry;Badr Abdelatty
ES|Pedro Sánchez;Mariano Rajoy;José Luis Rodríguez Zapatero;José Manuel Albares;Felipe VI
ET|Abiy Ahmed
FI|Sanna Marin;Petteri Orpo;Sauli Niinistö;Alexander Stubb
FR|Emmanuel Macron;François Hollande;Nicolas Sarkozy;Jacques Chirac;Michel Barnier;Gabriel Attal;Élisabeth Borne;François Bayrou;Jean-Noël Barrot;Catherine Colonna;Bruno Le Maire
GB|Keir Starmer;Rishi Sunak;Liz Truss;Boris Johnson;Theresa May;David Cameron;Gordon Brown;Tony Blair;Margaret Thatcher;David Lammy;James Cleverly;Ben Wallace;Rachel Reeves;Jeremy Hunt;Grant Shapps;Charles III;Elizabeth II
GE|Irakli Kobakhidze;Salome Zourabichvili;Mikheil Saakashvili
GH|Nana Akufo-Addo;John Mahama
GR|Kyriakos Mitsotakis;Alexis Tsipras
HR|Andrej Plenković;Zoran Milanović
HT|Ariel Henry;Jovenel Moïse
HU|Viktor Orbán;Péter Szijjártó
ID|Joko Widodo;Prabowo Subianto;Susilo Bambang Yudhoyono;Megawati Sukarnoputri;Suharto;Sukarno;Retno Marsudi;Gibran Rakabuming Raka
IE|Leo Varadkar;Micheál Martin;Simon Harris
IL|Benjamin Netanyahu;Naftali Bennett;Yair Lapid;Isaac Herzog;Ehud Olmert;Ariel Sharon;Yoav Gallant;Israel Katz;Benny Gantz;Gideon Saar;Shimon Peres
IN|Narendra Modi;Manmohan Singh;Indira Gandhi;Rajiv Gandhi;Jawaharlal Nehru;Subrahmanyam Jaishankar;S. Jaishankar;Amit Shah;Rajnath Singh;Droupadi Murmu;Nirmala Sitharaman
IQ|Mohammed Shia al-Sudani;Mustafa al-Kadhimi;Nouri al-Maliki;Saddam Hussein;Haider al-Abadi
IR|Ali Khamenei;Ebrahim Raisi;Hassan Rouhani;Masoud Pezeshkian;Mohammad Javad Zarif;Hossein Amir-Abdollahian;Abbas Araghchi;Mahmoud Ahmadinejad
IS|Katrín Jakobsdóttir;Bjarni Benediktsson
IT|Giorgia Meloni;Mario Draghi;Giuseppe Conte;Matteo Renzi;Silvio Berlusconi;Sergio Mattarella;Antonio Tajani;Guido Crosetto;Matteo Salvini
JO|Abdullah II;Ayman Safadi
JP|Shinzo Abe;Fumio Kishida;Yoshihide Suga;Shigeru Ishiba;Sanae Takaichi;Junichiro Koizumi;Yoko Kamikawa;Naruhito;Akihito;Yoshimasa Hayashi;Takeshi Iwaya
KE|William Ruto;Uhuru Kenyatta;Raila Odinga
KG|Sadyr Japarov
KH|Hun Sen;Hun Manet
KP|Kim Jong Un;Kim Jong Il;Kim Yo Jong;Choe Son Hui
KR|Yoon Suk Yeol;Moon Jae-in;Park Geun-hye;Lee Myung-bak;Lee Jae-myung;Han Duck-soo;Cho Tae-yul;Park Jin
KZ|Kassym-Jomart Tokayev;Nursultan Nazarbayev
LB|Najib Mikati;Saad Hariri;Joseph Aoun;Michel Aoun;Nawaf Salam
LK|Gotabaya Rajapaksa;Mahinda Rajapaksa;Ranil Wickremesinghe;Anura Kumara Dissanayake
LT|Gitanas Nausėda;Ingrida Šimonytė
LV|Krišjānis Kariņš;Edgars Rinkēvičs;Evika Siliņa
LY|Abdulhamid Dbeibah;Muammar Gaddafi
MA|Mohammed VI;Aziz Akhannouch
MD|Maia Sandu
MM|Aung San Suu Kyi;Min Aung Hlaing
MX|Andrés Manuel López Obrador;Claudia Sheinbaum;Enrique Peña Nieto;Felipe Calderón;Vicente Fox;Marcelo Ebrard
MY|Anwar Ibrahim;Mahathir Mohamad;Najib Razak;Muhyiddin Yassin
NE|Mohamed Bazoum;Abdourahamane Tchiani
NG|Bola Tinubu;Muhammadu Buhari;Goodluck Jonathan;Olusegun Obasanjo
NI|Daniel Ortega
NL|Mark Rutte;Dick Schoof
NO|Jonas Gahr Støre;Erna Solberg
NP|Khadga Prasad Oli;Pushpa Kamal Dahal
NZ|Jacinda Ardern;Chris Hipkins;Christopher Luxon;Winston Peters;John Key;Helen Clark
PE|Dina Boluarte;Pedro Castillo;Martín Vizcarra;Alberto Fujimori
PG|James Marape
PH|Ferdinand Marcos Jr.;Rodrigo Duterte;Benigno Aquino;Gloria Macapagal Arroyo;Sara Duterte;Enrique Manalo
PK|Imran Khan;Shehbaz Sharif;Nawaz Sharif;Asif Ali Zardari;Pervez Musharraf;Benazir Bhutto;Bilawal Bhutto Zardari;Ishaq Dar
PL|Donald Tusk;Mateusz Morawiecki;Andrzej Duda;Radosław Sikorski;Jarosław Kaczyński;Karol Nawrocki
PS|Mahmoud Abbas;Yasser Arafat;Mohammad Mustafa;Mohammad Shtayyeh
PT|António Costa;Luís Montenegro;Marcelo Rebelo de Sousa
QA|Tamim bin Hamad Al Thani;Mohammed bin Abdulrahman Al Thani
RO|Klaus Iohannis;Marcel Ciolacu
RS|Aleksandar Vučić;Ana Brnabić;Slobodan Milošević
RU|Vladimir Putin;Dmitry Medvedev;Mikhail Mishustin;Sergei Lavrov;Sergei Shoigu;Andrei Belousov;Dmitry Peskov;Maria Zakharova;Boris Yeltsin;Mikhail Gorbachev
RW|Paul Kagame
SA|Mohammed bin Salman;King Salman;Faisal bin Farhan;Adel al-Jubeir
SD|Omar al-Bashir;Abdel Fattah al-Burhan;Abdalla Hamdok
SE|Ulf Kristersson;Magdalena Andersson;Stefan Löfven;Tobias Billström
SG|Lee Hsien Loong;Lawrence Wong;Lee Kuan Yew
SI|Robert Golob
SK|Robert Fico;Zuzana Čaputová;Peter Pellegrini
SN|Macky Sall;Bassirou Diomaye Faye;Ousmane Sonko
SY|Bashar al-Assad;Hafez al-Assad;Ahmed al-Sharaa
TH|Srettha Thavisin;Paetongtarn Shinawatra;Prayut Chan-ocha;Thaksin Shinawatra;Yingluck Shinawatra
TN|Kais Saied
TR|Recep Tayyip Erdoğan;Hakan Fidan;Mevlüt Çavuşoğlu;Abdullah Gül
TW|Tsai Ing-wen;Lai Ching-te;Ma Ying-jeou;Joseph Wu
TZ|Samia Suluhu Hassan;John Magufuli
UA|Volodymyr Zelensky;Petro Poroshenko;Viktor Yanukovych;Denys Shmyhal;Dmytro Kuleba;Andrii Sybiha;Oleksii Reznikov;Rustem Umerov;Andriy Yermak;Yulia Svyrydenko
UG|Yoweri Museveni
US|Joe Biden;Donald Trump;Barack Obama;George W. Bush;Bill Clinton;George Bush;Ronald Reagan;Jimmy Carter;Kamala Harris;JD Vance;Mike Pence;Antony Blinken;Marco Rubio;Mike Pompeo;John Kerry;Hillary Clinton;Condoleezza Rice;Colin Powell;Lloyd Austin;Pete Hegseth;Robert Gates;Donald Rumsfeld;Janet Yellen;Scott Bessent;Jake Sullivan;Gina Raimondo;Howard Lutnick;Robert F. Kennedy Jr.;Merrick Garland;Dick Cheney
UY|José Mujica;Luis Lacalle Pou
UZ|Shavkat Mirziyoyev
VA|Francis;Benedict XVI;John Paul II;Leo XIV
VE|Nicolás Maduro;Hugo Chávez
VN|Nguyen Phu Trong;To Lam;Pham Minh Chinh
ZA|Cyril Ramaphosa;Jacob Zuma;Thabo Mbeki;Nelson Mandela;Naledi Pandor
ZW|Robert Mugabe;Emmerson Mnangagwa`;
