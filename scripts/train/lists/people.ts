import { listed } from './words.ts';

/** Forenames and family names of a region for which the lists by country have few names. */
export interface RegionalNames {
  readonly forenames: readonly string[];
  readonly surnames: readonly string[];
}

const region = (forenames: string, surnames: string): RegionalNames => ({
  forenames: listed(forenames),
  surnames: listed(surnames),
});

/** Common names by region, for synthetic sentences and for the lexicon. */
export const REGIONAL_NAMES: Readonly<Record<string, RegionalNames>> = {
  nigeria: region(
    `Chukwuemeka, Chinedu, Emeka, Ngozi, Ifeoma, Chioma, Obinna, Uche, Nnamdi, Amaka, Olusegun, Oluwaseun, Babatunde, Adebayo, Folake,
    Yemi, Bola, Tunde, Femi, Kayode, Wole, Ayodele, Abiodun, Funmilayo, Musa, Aminu, Sani, Umaru, Yakubu, Bashir, Nasir, Garba, Danjuma,
    Aisha, Hauwa, Zainab, Bukola, Ebere, Godwin, Goodluck, Patience, Blessing, Sunday, Festus, Ebenezer, Ikechukwu, Kelechi, Simi, Atiku`,
    `Okonkwo, Okafor, Okeke, Obi, Nwosu, Eze, Nwachukwu, Onyekachi, Adeyemi, Adebayo, Ogunleye, Akinwunmi, Oyelaran, Oladipo, Fashola,
    Tinubu, Balogun, Afolabi, Ojo, Adesina, Abubakar, Bello, Danjuma, Mohammed, Shehu, Lawal, Gowon, Yar'Adua, Ribadu, Dogara, Saraki,
    Ekwueme, Ezekwesili, Iweala, Achebe, Soyinka, Adichie, Wike, Amaechi, Oshiomhole, Sanusi, Dangote, Otedola, Emefiele, Osinbajo`,
  ),
  ghana: region(
    `Kwame, Kofi, Kwabena, Kwasi, Yaw, Kojo, Kwaku, Ama, Akosua, Abena, Esi, Efua, Adwoa, Afia, Nana, Kobina, Ebo, Mawuli, Selorm, Edem`,
    `Mensah, Owusu, Boateng, Asante, Osei, Appiah, Agyeman, Amoah, Addo, Akufo-Addo, Mahama, Rawlings, Kufuor, Bawumia, Asamoah, Ofori,
    Sarpong, Ampofo, Antwi, Opoku, Adjei, Quaye, Lamptey, Essien, Gyan, Ayew, Muntari, Kuffour, Yeboah, Dwamena, Nketia, Annan, Amidu`,
  ),
  eastAfrica: region(
    `Wanjiru, Wangari, Kamau, Njoroge, Mwangi, Otieno, Ochieng, Achieng, Atieno, Kipchoge, Kiprono, Cheruiyot, Jepkosgei, Wambui, Uhuru,
    Raila, Mwai, Juma, Hamisi, Salim, Rashid, Jakaya, Okello, Opio, Akello, Museveni, Yoweri, Kizza, Bobi, Besigye, Tewodros, Abebe,
    Haile, Tadesse, Girma, Bekele, Mulatu, Almaz, Tirunesh, Meles, Abiy, Isaias, Afwerki, Ismail, Abdirahman, Farah, Hodan, Deqa`,
    `Kenyatta, Odinga, Ruto, Mudavadi, Kibaki, Moi, Kimani, Njenga, Githongo, Karua, Wanjala, Wetangula, Omondi, Onyango, Owino,
    Kipkemboi, Rotich, Kosgei, Korir, Kiplagat, Chebet, Magufuli, Kikwete, Mkapa, Nyerere, Mwinyi, Hassan, Mbowe, Lissu, Tumwine,
    Byarugaba, Kagame, Habyarimana, Nkurunziza, Ndayishimiye, Rusesabagina, Gebrselassie, Gebremariam, Tesfaye, Desalegn, Wolde, Zenawi,
    Mengistu, Hailemariam, Tekle, Kidane, Sharmarke, Warsame, Aidid, Farmajo, Mohamud, Egal, Deng, Garang, Machar, Kiir, Lam, Malong`,
  ),
  southernAfrica: region(
    `Thabo, Sipho, Nkosazana, Cyril, Jacob, Bongani, Lindiwe, Themba, Mandla, Nomvula, Zodwa, Tendai, Tatenda, Farai, Chipo, Rutendo,
    Morgan, Emmerson, Nelson, Tafadzwa, Kuda, Simba, Levy, Hakainde, Edgar, Bingu, Lazarus, Filipe, Joaquim, Samora, Graca, Hifikepunye`,
    `Mandela, Mbeki, Zuma, Ramaphosa, Malema, Buthelezi, Sisulu, Tambo, Tutu, Khumalo, Dlamini, Nkosi, Ndlovu, Mokoena, Molefe, Mahlangu,
    Radebe, Motlanthe, Gordhan, Nene, Mugabe, Mnangagwa, Tsvangirai, Chamisa, Biti, Ncube, Moyo, Sibanda, Chiwenga, Makoni, Mutasa, Banda,
    Mutharika, Chakwera, Lungu, Hichilema, Kaunda, Chiluba, Mwanawasa, Nyusi, Guebuza, Chissano, Dhlakama, Nujoma, Geingob, Khama, Masisi,
    Mswati, van der Merwe, Botha, du Plessis, Pretorius, Steyn, Kruger, Venter, de Klerk, Coetzee, Joubert, Viljoen, Swanepoel, Erasmus`,
  ),
  westAfrica: region(
    `Amadou, Mamadou, Ousmane, Moussa, Ibrahima, Abdoulaye, Cheikh, Aissatou, Fatoumata, Mariama, Awa, Seydou, Modibo, Boubacar, Alassane,
    Laurent, Guillaume, Henri, Blaise, Roch, Faure, Gnassingbe, Patrice, Alpha, Lansana, Sekou, Ernest, Valentine, Yahya, Adama, Macky`,
    `Diallo, Traore, Keita, Toure, Coulibaly, Kone, Diarra, Sissoko, Camara, Conde, Bah, Barry, Sow, Ndiaye, Diop, Sall, Wade, Diouf, Fall,
    Gueye, Mbaye, Sane, Mane, Sarr, Ouattara, Gbagbo, Bedie, Soro, Drogba, Kouassi, Compaore, Sankara, Kabore, Ouedraogo, Tandja, Issoufou,
    Bazoum, Eyadema, Talon, Kerekou, Soglo, Jammeh, Barrow, Jawara, Koroma, Bio, Kabbah, Sankoh, Sirleaf, Weah, Doe, Kromah, Biya, Eto'o,
    Tshisekedi, Kabila, Mobutu, Katumbi, Bemba, Lumumba, Fayulu, Nguesso, Bongo, Deby, Habre, Bozize, Touadera, Djotodia, Obiang`,
  ),
  arab: region(
    `Mohammed, Muhammad, Ahmed, Mahmoud, Mustafa, Khaled, Omar, Hassan, Hussein, Ali, Abdullah, Abdul Rahman, Abdel Fattah, Ibrahim, Youssef,
    Tariq, Faisal, Nasser, Bashar, Hafez, Rafik, Saad, Nabih, Walid, Samir, Fouad, Michel, Yasser, Mahmud, Ismail, Marwan, Saeb, Hanan, Leila,
    Fatima, Amal, Nawal, Mona, Rania, Noura, Salma, Ayman, Osama, Hosni, Anwar, Gamal, Amr, Moammar, Seif, Zine, Moncef, Beji, Abdelaziz,
    Bouteflika, Houari, Saddam, Nouri, Haider, Iyad, Jalal, Massoud, Moqtada, Muqtada, Tareq, Naji, Qais, Salah, Zayed, Hamad, Tamim, Bandar`,
    `al-Assad, al-Maliki, al-Sadr, al-Sistani, al-Hashimi, al-Abadi, al-Kadhimi, al-Sudani, al-Bashir, al-Burhan, al-Sisi, al-Jaafari,
    al-Zawahiri, al-Zarqawi, al-Baghdadi, al-Houthi, al-Masri, al-Faisal, al-Thani, al-Nahyan, al-Maktoum, al-Khalifa, al-Sabah, al-Awlaki,
    Abbas, Arafat, Erekat, Fayyad, Haniyeh, Meshaal, Sinwar, Barghouti, Dahlan, Ashrawi, Hariri, Siniora, Berri, Jumblatt, Geagea, Aoun,
    Lahoud, Nasrallah, Mikati, Mubarak, Sadat, Morsi, ElBaradei, Shafik, Moussa, Gaddafi, Gadhafi, Haftar, Serraj, Jibril, Ben Ali,
    Marzouki, Essebsi, Ghannouchi, Saied, Tebboune, Sellal, Benflis, Benkirane, Othmani, Talabani, Barzani, Aziz, Chalabi, Allawi, Saleh, Hadi,
    Mansour, Qaboos, bin Salman, bin Laden, bin Zayed, bin Abdulaziz, Khashoggi, Hamdok, Turabi, Nimeiri, Dagalo, Mahdi, Haddad, Khoury`,
  ),
  iranAfghan: region(
    `Mahmoud, Mohammad, Hassan, Akbar, Hashemi, Ali, Javad, Mir-Hossein, Mehdi, Gholam-Hossein, Manouchehr, Saeed, Sadegh, Ebrahim, Mohsen,
    Shirin, Nasrin, Narges, Masoumeh, Zahra, Hamid, Ashraf, Abdullah, Abdul, Gulbuddin, Burhanuddin, Ahmad Shah, Rashid, Zalmay, Mullah`,
    `Ahmadinejad, Rouhani, Khatami, Rafsanjani, Khamenei, Khomeini, Zarif, Mottaki, Velayati, Larijani, Mousavi, Karroubi, Raisi, Soleimani,
    Jalili, Salehi, Araghchi, Pezeshkian, Qalibaf, Ebadi, Sotoudeh, Mohammadi, Panahi, Kiarostami, Farhadi, Karzai, Ghani, Abdullah, Rabbani,
    Massoud, Dostum, Hekmatyar, Omar, Baradar, Akhundzada, Haqqani, Noorzai, Achakzai, Stanekzai, Atmar, Saleh, Khalilzad, Popal, Wardak`,
  ),
  pakistan: region(
    `Imran, Nawaz, Shahbaz, Benazir, Asif, Bilawal, Pervez, Yousuf Raza, Shaukat, Zulfikar, Ghulam, Iftikhar, Rashid, Qamar, Malala, Asma, Hina,
    Maryam, Fazlur, Qazi, Hafiz, Chaudhry, Tariq, Wasim, Waqar, Inzamam, Shahid, Saeed, Javed, Aamir, Ijaz, Salim, Moin, Mushtaq, Saqlain`,
    `Khan, Sharif, Bhutto, Zardari, Musharraf, Gilani, Aziz, Jamali, Bajwa, Kayani, Ashraf, Abbasi, Qureshi, Dar, Gul, Mehsud, Rehman, Hussain,
    Shujaat, Chaudhry, Yousafzai, Jahangir, Mazari, Fazal, Akram, Younis, Afridi, Miandad, Malik, Akhtar, Anwar, Sohail, Mahmood, Iqbal, Raja`,
  ),
  india: region(
    `Narendra, Manmohan, Rahul, Sonia, Rajiv, Indira, Atal Bihari, Lal Krishna, Amit, Rajnath, Sushma, Arun, Nirmala, Mamata, Jayalalithaa,
    Lalu Prasad, Nitish, Mulayam Singh, Akhilesh, Mayawati, Sharad, Uddhav, Arvind, Naveen, Chandrababu, Pinarayi, Siddaramaiah, Yogi, Pranab,
    Sachin, Sourav, Anil, Rahul, Virender, Harbhajan, Mahendra Singh, Virat, Rohit, Jasprit, Ravichandran, Deepika, Priyanka, Aishwarya,
    Amitabh, Ratan, Mukesh, Lakshmi, Sundar, Satya, Raghuram, Kiran, Anand, Vijay, Suresh, Ramesh, Rajesh, Sanjay, Ajay, Pooja, Anjali, Kavita`,
    `Singh, Kumar, Sharma, Gupta, Patel, Modi, Gandhi, Nehru, Vajpayee, Advani, Shah, Swaraj, Jaitley, Sitharaman, Banerjee, Yadav, Pawar,
    Thackeray, Kejriwal, Patnaik, Naidu, Vijayan, Reddy, Rao, Gowda, Adityanath, Mukherjee, Chidambaram, Antony, Karat, Bose, Chatterjee, Das,
    Roy, Sen, Ghosh, Dutta, Mishra, Tiwari, Pandey, Dubey, Joshi, Kulkarni, Deshmukh, Desai, Mehta, Nair, Menon, Pillai, Iyer, Krishnan,
    Subramanian, Venkatesh, Tendulkar, Ganguly, Dravid, Kumble, Dhoni, Kohli, Bumrah, Ashwin, Bachchan, Khan, Kapoor, Chopra, Ambani, Tata`,
  ),
  bangladeshNepalLanka: region(
    `Sheikh, Khaleda, Muhammad, Ziaur, Mirza, Tarique, Obaidul, Rumeen, Shakib, Tamim, Mushfiqur, Mahinda, Gotabaya, Ranil, Maithripala,
    Chandrika, Sirimavo, Sajith, Anura, Velupillai, Sanath, Arjuna, Aravinda, Muttiah, Kumar, Mahela, Lasith, Pushpa, Sher, Baburam, Girija`,
    `Hasina, Zia, Rahman, Yunus, Hossain, Islam, Ahmed, Alam, Chowdhury, Ershad, Karim, Begum, Rajapaksa, Wickremesinghe, Sirisena, Kumaratunga,
    Bandaranaike, Premadasa, Dissanayake, Prabhakaran, Jayasuriya, Ranatunga, de Silva, Muralitharan, Sangakkara, Jayawardene, Malinga,
    Fernando, Perera, Gunawardena, Weerasinghe, Samaraweera, Dahal, Bhattarai, Koirala, Oli, Deuba, Thapa, Gurung, Tamang, Shrestha, Adhikari`,
  ),
  southeastAsia: region(
    `Joko, Susilo Bambang, Megawati, Abdurrahman, Prabowo, Basuki, Anies, Sri Mulyani, Budi, Agus, Siti, Dewi, Mahathir, Najib, Anwar, Muhyiddin,
    Ismail Sabri, Lim Kit, Nurul Izzah, Thaksin, Yingluck, Abhisit, Prayuth, Thanathorn, Somchai, Chavalit, Aung San, Win, Min Aung, Khin, Thein,
    Ko Ko, Hun, Sam, Norodom, Nguyen Phu, Nguyen Xuan, Tran Dai, Pham Minh, Vo Van, Ferdinand, Corazon, Benigno, Gloria, Rodrigo, Leni, Sara,
    Manny, Jejomar, Leila, Lee Hsien, Goh Chok, Lawrence, Xanana, Jose`,
    `Widodo, Yudhoyono, Sukarnoputri, Wahid, Subianto, Suharto, Sukarno, Purnama, Baswedan, Indrawati, Santoso, Wijaya, Hidayat, Setiawan,
    Mohamad, Razak, Ibrahim, Yassin, Yaakob, Badawi, Shinawatra, Vejjajiva, Chan-ocha, Juangroongruangkit, Yongchaiyudh, Thongsin, Suu Kyi,
    Myint, Hlaing, Nyunt, Shwe, Sein, Oo, Tun, Zaw, Htut, Sen, Manet, Rainsy, Sihanouk, Ranariddh, Trong, Phuc, Quang, Chinh, Thuong, Marcos,
    Aquino, Arroyo, Duterte, Robredo, Pacquiao, Binay, de Lima, Estrada, Ramos, Lacson, Trillanes, Loong, Tong, Wong, Gusmao, Ramos-Horta`,
  ),
  eastAsia: region(
    `Li, Xi, Hu, Wen, Jiang, Zhu, Deng, Wang, Zhang, Liu, Chen, Yang, Zhao, Huang, Zhou, Wu, Xu, Sun, Ma, Gao, Lin, He, Guo, Luo, Kim, Lee, Park,
    Choi, Jung, Moon, Roh, Yoon, Ban, Chung, Tsai, Lai, Shinzo, Junichiro, Yukio, Naoto, Taro, Fumio, Yoshihide, Ryutaro, Tsakhiagiin`,
    `Jinping, Jintao, Jiabao, Zemin, Rongji, Xiaoping, Keqiang, Qishan, Yi, Jiechi, Xilai, Yongkang, Xiaobo, Weiwei, Zhongnan, Guangcheng,
    Jong-un, Jong-il, Il-sung, Yo-jong, Geun-hye, Jae-in, Moo-hyun, Dae-jung, Myung-bak, Suk-yeol, Ki-moon, Jae-yong, Ing-wen, Ching-te,
    Ying-jeou, Shui-bian, Kuo-yu, Abe, Koizumi, Hatoyama, Kan, Aso, Kishida, Suga, Hashimoto, Obuchi, Mori, Noda, Fukuda, Tanaka, Suzuki, Sato,
    Watanabe, Yamamoto, Nakamura, Kobayashi, Saito, Elbegdorj, Batbold, Enkhbayar, Khurelsukh, Battulga`,
  ),
  formerSoviet: region(
    `Vladimir, Dmitry, Boris, Mikhail, Viktor, Yevgeny, Sergei, Sergey, Alexander, Alexei, Andrei, Nikolai, Igor, Oleg, Yuri, Anatoly, Gennady,
    Grigory, Valentina, Yulia, Volodymyr, Petro, Leonid, Oleksandr, Arseniy, Vitali, Nursultan, Kassym-Jomart, Askar, Kurmanbek, Almazbek,
    Sadyr, Islam, Shavkat, Gurbanguly, Saparmurat, Emomali, Heydar, Ilham, Nikol, Serzh, Robert, Levon, Eduard, Mikheil, Salome, Bidzina, Giorgi`,
    `Putin, Medvedev, Yeltsin, Gorbachev, Chernomyrdin, Primakov, Lavrov, Shoigu, Peskov, Navalny, Nemtsov, Zyuganov, Zhirinovsky, Yavlinsky,
    Lebed, Chubais, Kadyrov, Maskhadov, Basayev, Dudayev, Prigozhin, Khodorkovsky, Berezovsky, Abramovich, Deripaska, Sechin, Zelensky, Zelenskiy,
    Poroshenko, Yanukovych, Yushchenko, Tymoshenko, Kuchma, Kravchuk, Klitschko, Yatsenyuk, Zaluzhny, Lukashenko, Tsikhanouskaya, Nazarbayev,
    Tokayev, Akayev, Bakiyev, Atambayev, Japarov, Karimov, Mirziyoyev, Berdymukhamedov, Niyazov, Rahmon, Rakhmonov, Aliyev, Pashinyan,
    Sargsyan, Kocharyan, Ter-Petrosyan, Shevardnadze, Saakashvili, Zurabishvili, Ivanishvili, Margvelashvili, Sandu, Voronin, Dodon`,
  ),
  latinAmerica: region(
    `Luiz Inacio, Dilma, Jair, Fernando Henrique, Michel, Geraldo, Marina, Hugo, Nicolas, Juan, Henrique, Leopoldo, Diosdado, Evo, Luis, Jeanine,
    Rafael, Lenin, Guillermo, Alberto, Alejandro, Ollanta, Alan, Pedro, Keiko, Dina, Alvaro, Juan Manuel, Ivan, Gustavo, Andres, Ernesto,
    Carlos, Vicente, Felipe, Enrique, Andres Manuel, Claudia, Cuauhtemoc, Nestor, Cristina, Mauricio, Javier, Eduardo, Raul, Michelle,
    Sebastian, Gabriel, Augusto, Salvador, Fidel, Violeta, Daniel, Rosario, Arnoldo, Oscar, Nayib, Xiomara, Manuel, Otto, Jimmy, Jovenel`,
    `da Silva, Rousseff, Bolsonaro, Cardoso, Temer, Alckmin, Silva, Santos, Oliveira, Souza, Chavez, Maduro, Guaido, Capriles, Lopez, Cabello,
    Morales, Arce, Anez, Correa, Moreno, Lasso, Fujimori, Toledo, Humala, Garcia, Kuczynski, Castillo, Boluarte, Uribe, Santos, Duque, Petro,
    Pastrana, Samper, Salinas, Zedillo, Fox, Calderon, Pena Nieto, Lopez Obrador, Sheinbaum, Cardenas, Kirchner, Fernandez, Macri, Milei, Menem,
    Alfonsin, Bachelet, Pinera, Boric, Pinochet, Allende, Lagos, Castro, Ortega, Murillo, Chamorro, Aleman, Arias, Bukele, Zelaya, Castro,
    Hernandez, Perez Molina, Morales, Giammattei, Martelly, Moise, Aristide, Preval, Henry, Mujica, Vazquez, Lacalle, Lugo, Cartes, Batista`,
  ),
  pacific: region(
    `Sitiveni, Frank, Voreqe, Mahendra, Laisenia, Michael, Peter, James, Bill, Paias, Manasseh, Charlot, Sato, Tuilaepa, Fiame, Akilisi, Kiribati`,
    `Rabuka, Bainimarama, Chaudhry, Qarase, Somare, O'Neill, Marape, Skate, Wingti, Sogavare, Salwai, Kilman, Malielegaoi, Mata'afa, Pohiva, Lini,
    Natapei, Tong, Maamau, Heine, Whipps, Lomu, Umaga, Tuigamala, Ioane, Vunipola, Tuilagi, Fekitoa, Nadolo, Waqa, Baravilala`,
  ),
  europe: region(
    `Slobodan, Radovan, Ratko, Franjo, Alija, Milan, Vojislav, Zoran, Boris, Aleksandar, Ivica, Janez, Milo, Hashim, Ramush, Sali, Edi, Lech,
    Aleksander, Donald, Jaroslaw, Viktor, Ferenc, Gyula, Vaclav, Milos, Andrej, Robert, Mikulas, Ion, Traian, Klaus, Simeon, Boyko, Costas,
    Alexis, Kyriakos, Recep Tayyip, Abdullah, Bulent, Tansu, Necmettin, Angela, Helmut, Gerhard, Olaf, Francois, Jacques, Emmanuel, Nicolas,
    Silvio, Romano, Matteo, Giorgia, Mario, Jose Maria, Pedro, Antonio, Jean-Claude, Guy, Charles, Wim, Jan Peter, Mark, Poul, Anders, Goran`,
    `Milosevic, Karadzic, Mladic, Tudjman, Izetbegovic, Djukanovic, Kostunica, Djindjic, Tadic, Vucic, Dacic, Thaci, Haradinaj, Berisha, Rama,
    Walesa, Kwasniewski, Tusk, Kaczynski, Duda, Orban, Gyurcsany, Horn, Havel, Klaus, Zeman, Babis, Meciar, Fico, Dzurinda, Iliescu, Basescu,
    Iohannis, Borisov, Karamanlis, Simitis, Tsipras, Mitsotakis, Papandreou, Erdogan, Gul, Davutoglu, Ecevit, Ciller, Erbakan, Merkel, Kohl,
    Schroeder, Scholz, Merz, Chirac, Mitterrand, Jospin, Juppe, Sarkozy, Hollande, Macron, Le Pen, Berlusconi, Prodi, Renzi, Meloni, Draghi,
    Aznar, Zapatero, Rajoy, Sanchez, Juncker, Verhofstadt, Kok, Balkenende, Rutte, Rasmussen, Persson, von der Leyen, van Gaal, van Persie`,
  ),
};
