import { fold } from './fold.ts';
import { rows } from './rows.ts';

/** Other names of people in the news, beyond what spelling rules fold together: name, then the others. Compiled by hand. */
const ALIASES = `Recep Tayyip Erdoğan|Tayyip Erdogan;Recep Erdogan
Luiz Inácio Lula da Silva|Lula da Silva;Luiz Inacio da Silva;Lula
Joe Biden|Joseph Biden;Joseph Robinette Biden
Alexander Lukashenko|Alyaksandr Lukashenka;Aliaksandr Lukashenka;Alexander Lukashenka
Mohammed bin Salman|Mohammed bin Salman Al Saud
Nicolás Maduro|Nicolas Maduro Moros
Claudia Sheinbaum|Claudia Sheinbaum Pardo
Gabriel Boric|Gabriel Boric Font
Dina Boluarte|Dina Boluarte Zegarra
Pedro Sánchez|Pedro Sanchez Perez-Castejon
Narendra Modi|Narendra Damodardas Modi
Robert F. Kennedy Jr.|Robert Kennedy Jr.;RFK Jr.
Andrés Manuel López Obrador|Manuel López Obrador;Lopez Obrador
Ferdinand Marcos Jr.|Bongbong Marcos;Ferdinand Romualdez Marcos
Joko Widodo|Jokowi
Osama bin Laden|Usama bin Laden;Osama bin Ladin
JD Vance|J.D. Vance;James David Vance
Tony Blair|Anthony Blair
Bill Clinton|William Clinton;William Jefferson Clinton
Pope Francis|Jorge Mario Bergoglio
Xi Jinping|Hsi Chin-ping
Chiang Kai-shek|Jiang Jieshi
Sun Yat-sen|Sun Yixian
Mao Zedong|Mao Tse-tung
Volodymyr Zelensky|Vladimir Zelensky;Wolodymyr Selenskyj
Petro Poroshenko|Pyotr Poroshenko
Viktor Yanukovych|Victor Yanukovich
António Guterres|Antonio Manuel de Oliveira Guterres
Tedros Adhanom Ghebreyesus|Tedros Adhanom
Abdel Fattah al-Burhan|Abdel Fattah Burhan
Mohamed Hamdan Dagalo|Hemedti`;

/** Folded names that lead to another, fuller or commoner one. */
export function personAliases(): readonly (readonly [alias: string, name: string])[] {
  return rows(ALIASES).flatMap(([name = '', others = '']) =>
    others.split(';').map((alias) => [fold(alias), name] as const),
  );
}
