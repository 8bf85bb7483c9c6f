/** A text, and an identifier of the person for each name in it. */
export interface IdentityText {
  readonly text: string;
  readonly people: Readonly<Record<string, string>>;
}

/** Fifteen people in the news in three spellings each, and six pairs of namesakes. Written for the test. */
export const CORPUS: readonly IdentityText[] = [
  {
    text: 'Ukrainian President Volodymyr Zelensky spoke by telephone with Recep Tayyip Erdoğan on Monday.',
    people: { 'Volodymyr Zelensky': 'zelensky', 'Recep Tayyip Erdoğan': 'erdogan' },
  },
  {
    text: 'Volodymyr Zelenskyy visited Ankara, where Turkish President Recep Tayyip Erdogan received him.',
    people: { 'Volodymyr Zelenskyy': 'zelensky', 'Recep Tayyip Erdogan': 'erdogan' },
  },
  {
    text: 'Tayyip Erdogan offered Volodymyr Zelenskiy a new grain deal, officials said.',
    people: { 'Tayyip Erdogan': 'erdogan', 'Volodymyr Zelenskiy': 'zelensky' },
  },
  {
    text: 'Libyan leader Muammar Gaddafi seized power in 1969.',
    people: { 'Muammar Gaddafi': 'gaddafi' },
  },
  { text: 'The rule of Muammar Qaddafi ended in 2011.', people: { 'Muammar Qaddafi': 'gaddafi' } },
  {
    text: 'A son of Muammar Gadhafi was released from prison in Beirut.',
    people: { 'Muammar Gadhafi': 'gaddafi' },
  },
  {
    text: 'North Korean leader Kim Jong Un watched the launch with Russian Foreign Minister Sergei Lavrov.',
    people: { 'Kim Jong Un': 'kim jong un', 'Sergei Lavrov': 'lavrov' },
  },
  {
    text: 'Sergey Lavrov handed a letter to Kim Jong-un in Pyongyang.',
    people: { 'Sergey Lavrov': 'lavrov', 'Kim Jong-un': 'kim jong un' },
  },
  {
    text: 'State media showed Kim Jong-Un smiling; Serguei Lavrov applauded.',
    people: { 'Kim Jong-Un': 'kim jong un', 'Serguei Lavrov': 'lavrov' },
  },
  {
    text: 'Saudi Crown Prince Mohammed bin Salman hosted Egyptian President Abdel Fattah el-Sisi in Jeddah.',
    people: { 'Mohammed bin Salman': 'mbs', 'Abdel Fattah el-Sisi': 'sisi' },
  },
  {
    text: 'Abdel Fattah al-Sisi thanked Mohammad bin Salman for the loan.',
    people: { 'Abdel Fattah al-Sisi': 'sisi', 'Mohammad bin Salman': 'mbs' },
  },
  {
    text: 'Muhammad bin Salman and Abdul Fattah al-Sisi opened the fair.',
    people: { 'Muhammad bin Salman': 'mbs', 'Abdul Fattah al-Sisi': 'sisi' },
  },
  {
    text: 'Syrian President Bashar al-Assad fled to Moscow, and Dmitry Medvedev confirmed it.',
    people: { 'Bashar al-Assad': 'assad', 'Dmitry Medvedev': 'medvedev' },
  },
  {
    text: 'Bashar Assad had ruled since 2000, Dmitri Medvedev recalled.',
    people: { 'Bashar Assad': 'assad', 'Dmitri Medvedev': 'medvedev' },
  },
  {
    text: 'Dimitri Medvedev called Bashar al-Asad a guest of his country.',
    people: { 'Dimitri Medvedev': 'medvedev', 'Bashar al-Asad': 'assad' },
  },
  {
    text: 'Brazilian President Luiz Inácio Lula da Silva called Nicolás Maduro on Thursday.',
    people: { 'Luiz Inácio Lula da Silva': 'lula', 'Nicolás Maduro': 'maduro' },
  },
  {
    text: 'Luiz Inacio Lula da Silva said Nicolas Maduro must publish the count.',
    people: { 'Luiz Inacio Lula da Silva': 'lula', 'Nicolas Maduro': 'maduro' },
  },
  {
    text: 'The court declared Nicolás Maduro Moros the winner; Lula da Silva did not congratulate him.',
    people: { 'Nicolás Maduro Moros': 'maduro', 'Lula da Silva': 'lula' },
  },
  {
    text: 'Belarusian President Alexander Lukashenko pardoned 30 prisoners.',
    people: { 'Alexander Lukashenko': 'lukashenko' },
  },
  {
    text: 'Aleksandr Lukashenko said the border would stay closed.',
    people: { 'Aleksandr Lukashenko': 'lukashenko' },
  },
  {
    text: 'Opposition leaders in exile accused Alyaksandr Lukashenka of fraud.',
    people: { 'Alyaksandr Lukashenka': 'lukashenko' },
  },
  {
    text: 'Former Prime Minister Yulia Tymoshenko and former Iranian President Mahmoud Ahmadinejad wrote letters.',
    people: { 'Yulia Tymoshenko': 'tymoshenko', 'Mahmoud Ahmadinejad': 'ahmadinejad' },
  },
  {
    text: 'Yulia Timoshenko voted against it. In Tehran, Mahmud Ahmadinejad was barred from running.',
    people: { 'Yulia Timoshenko': 'tymoshenko', 'Mahmud Ahmadinejad': 'ahmadinejad' },
  },
  {
    text: 'Julia Tymoshenko stood beside Taiwan’s former president, Tsai Ing-wen, in Prague. Mahmoud Ahmedinejad stayed away.',
    people: {
      'Julia Tymoshenko': 'tymoshenko',
      'Tsai Ing-wen': 'tsai',
      'Mahmoud Ahmedinejad': 'ahmadinejad',
    },
  },
  { text: 'Tsai Ing Wen will speak in Ottawa next week.', people: { 'Tsai Ing Wen': 'tsai' } },
  {
    text: 'Beijing protested against the visit of Tsai Ing-Wen, and sent a note to Joseph Biden.',
    people: { 'Tsai Ing-Wen': 'tsai', 'Joseph Biden': 'biden' },
  },
  {
    text: 'U.S. President Joe Biden signed the bill in Washington.',
    people: { 'Joe Biden': 'biden' },
  },
  {
    text: 'As a senator, Joseph R. Biden had opposed it.',
    people: { 'Joseph R. Biden': 'biden' },
  },
  {
    text: 'Senator John Smith introduced the bill on Monday. John Smith wants a vote before the summer.',
    people: { 'John Smith': 'john smith the senator' },
  },
  {
    text: 'The physicist John Smith and his colleagues measured the mass of the particle.',
    people: { 'John Smith': 'john smith the physicist' },
  },
  {
    text: 'John Smith scored twice in the second half, and his club went top of the league. It was his tenth goal of the season.',
    people: { 'John Smith': 'john smith the striker' },
  },
  {
    text: 'Michael Jordan, a professor of statistics at the university, warned of the limits of the algorithm.',
    people: { 'Michael Jordan': 'jordan the professor' },
  },
  {
    text: 'Michael Jordan scored 38 points in the final; his coach and teammates carried him off. No other guard has won six championships.',
    people: { 'Michael Jordan': 'jordan the player' },
  },
  {
    text: 'The lawmaker Kim Min-jae asked the prime minister about the budget.',
    people: { 'Kim Min-jae': 'kim the lawmaker' },
  },
  {
    text: 'Kim Min-jae, a defender for Bayern Munich, missed the match with an injury.',
    people: { 'Kim Min-jae': 'kim the defender' },
  },
  {
    text: 'Energy Minister Chris Evans resigned on Friday after a dispute over coal.',
    people: { 'Chris Evans': 'evans the minister' },
  },
  {
    text: 'The actor Chris Evans will return in a new film next year.',
    people: { 'Chris Evans': 'evans the actor' },
  },
  {
    text: 'Governor David Brown declared an emergency. The novelist Zhang Wei was on tour in his state.',
    people: { 'David Brown': 'brown the governor', 'Zhang Wei': 'zhang the novelist' },
  },
  {
    text: 'David Brown sang three songs from his new album before the concert ended; the singer is on tour until May.',
    people: { 'David Brown': 'brown the singer' },
  },
  {
    text: 'General Zhang Wei inspected the troops at the border.',
    people: { 'Zhang Wei': 'zhang the general' },
  },
];
