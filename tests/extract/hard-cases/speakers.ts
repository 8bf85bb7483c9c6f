import type { HardCase } from './case.ts';

/** Quotations whose speaker is not the nearest name, and quotations with unusual marks. */
export const SPEAKERS: readonly HardCase[] = [
  {
    why: 'the subject of the main clause speaks, and not the object before the participle',
    text: 'Ann Field attacked Joe Lund, saying, “He never rides the bus.”',
    quotations: ['Ann Field: He never rides the bus.'],
    speakerTexts: ['Ann Field'],
  },
  {
    why: 'a participle after "by" belongs to the subject of the clause',
    text: 'Ann Field surprised Joe Lund by calling the plan “a gift to the banks”.',
    quotations: ['Ann Field: a gift to the banks'],
  },
  {
    why: 'a coordinated verb has the subject of the first verb',
    text: 'Ann Field met Joe Lund on Monday and described the talks as “a good start for all of us”.',
    quotations: ['Ann Field: a good start for all of us'],
  },
  {
    why: 'a name in a relative clause does not speak',
    text: 'Ann Field, who runs the office of Joe Lund, said: “We are closed.”',
    quotations: ['Ann Field: We are closed.'],
  },
  {
    why: 'an apposition with commas is between the subject and the verb',
    text: 'Ann Field, a lawyer from Austin, Texas, said: “We will appeal.”',
    quotations: ['Ann Field: We will appeal.'],
  },
  {
    why: 'an age is between the subject and the verb',
    text: '“We will appeal,” Ann Field, 43, said.',
    quotations: ['Ann Field: We will appeal,'],
  },
  {
    why: 'a party and a state in parentheses are between the subject and the verb',
    text: '“We will appeal,” Sen. Ann Field (D-N.Y.) said. “We will win.”',
    quotations: ['Ann Field: We will appeal,', 'Ann Field: We will win.'],
  },
  {
    why: 'the apposition is the name, and the subject describes it',
    text: '“We want to win,” the coach of the team, Joe Lund, told reporters.',
    quotations: ['Joe Lund: We want to win,'],
    speakerTexts: ['Joe Lund'],
  },
  {
    why: 'the relatives of a person are not the person',
    text: 'Joe Lund’s relatives said: “We want to know why.”',
    quotations: ['?: We want to know why.'],
    speakerTexts: ['Joe Lund’s relatives'],
  },
  {
    why: 'the lawyer of a person is not the person',
    text: '“He did not know,” said a lawyer for Joe Lund.',
    quotations: ['?: He did not know,'],
    speakerTexts: ['a lawyer for Joe Lund'],
  },
  {
    why: 'the campaign of a person is not the person',
    text: '“We need more time,” the Lund campaign said after Joe Lund left.',
    quotations: ['?: We need more time,'],
    speakerTexts: ['the Lund campaign'],
  },
  {
    why: 'an unnamed adviser of a person is not the person',
    text: 'Joe Lund left. “That can go a long way,” said a senior Lund adviser.',
    quotations: ['?: That can go a long way,'],
    speakerTexts: ['a senior Lund adviser'],
  },
  {
    why: 'the spokeswoman speaks, and not the person before her title',
    text: '“It will not come back,” Lund spokeswoman Marta Kline said after Joe Lund had left.',
    quotations: ['Marta Kline: It will not come back,'],
    speakerTexts: ['Lund spokeswoman Marta Kline'],
  },
  {
    why: 'a pronoun continues the indirect speech of a spokeswoman',
    text: 'Lund spokeswoman Marta Kline said the line was shut. “It will not come back,” she said.',
    quotations: ['Marta Kline: It will not come back,'],
    speakerTexts: ['she'],
  },
  {
    why: 'a title with a preposition belongs to the name',
    text: '“We need more time,” said Secretary of State Joe Lund.',
    quotations: ['Joe Lund: We need more time,'],
    speakerTexts: ['Secretary of State Joe Lund'],
  },
  {
    why: 'two people speak together',
    text: '“We need more time,” Joe Lund and Ann Field said.',
    quotations: ['?: We need more time,'],
    speakerTexts: ['Joe Lund and Ann Field'],
  },
  {
    why: 'any verb can follow a closing mark and a name',
    text: '“I have seen enough,” Joe Lund sighed.',
    quotations: ['Joe Lund: I have seen enough,'],
  },
  {
    why: 'a phrasal verb follows a closing mark and a name',
    text: '“So have I,” Joe Lund chimed in.',
    quotations: ['Joe Lund: So have I,'],
  },
  {
    why: 'any verb can precede a name after a closing mark',
    text: '“I have seen enough,” deadpanned Joe Lund.',
    quotations: ['Joe Lund: I have seen enough,'],
  },
  {
    why: 'a pronoun and any verb follow a closing mark',
    text: 'Ann Field looked at the map. “I have seen enough,” she scolded.',
    quotations: ['Ann Field: I have seen enough,'],
  },
  {
    why: 'a question mark ends the quotation before the name',
    text: '“Is that all?” Joe Lund asked.',
    quotations: ['Joe Lund: Is that all?'],
  },
  {
    why: 'an exclamation mark ends the quotation before the verb',
    text: '“Stop the train!” shouted Joe Lund.',
    quotations: ['Joe Lund: Stop the train!'],
  },
  {
    why: 'a quotation inside the quotation ends with it',
    text: '“They say ‘Enough,’” Joe Lund said.',
    quotations: ['Joe Lund: They say ‘Enough,’'],
  },
  {
    why: 'a quotation inside the quotation ends with it, and a space separates the marks',
    text: '"They say \'Enough,\' " Joe Lund said.',
    quotations: ["Joe Lund: They say 'Enough,'"],
  },
  {
    why: 'words of the article are between the quotation and the name',
    text: '“Fix the rails” before winter, Joe Lund said.',
    quotations: ['Joe Lund: Fix the rails'],
  },
  {
    why: 'words of the article are between the quotation and the verb',
    text: '“Fix the rails” before winter comes, said Joe Lund, who was in Oslo.',
    quotations: ['Joe Lund: Fix the rails'],
  },
  {
    why: 'another quotation is between the quotation and the name',
    text: 'Ties were “back on track” after “twists and turns”, Joe Lund said.',
    quotations: ['Joe Lund: back on track', 'Joe Lund: twists and turns'],
  },
  {
    why: 'a dash and a name sign the quotation',
    text: '“Nobody told us.” ― Joe Lund',
    quotations: ['Joe Lund: Nobody told us.'],
  },
  {
    why: 'a dash and a name sign the quotation in the next line',
    text: '“Nobody told us.”\n\n- Joe Lund.\n\nThe line is closed.',
    quotations: ['Joe Lund: Nobody told us.'],
  },
  {
    why: 'a name and a newspaper introduce the quotation',
    text: 'Joe Lund, Evening Courier: “A dull match.”',
    quotations: ['Joe Lund: A dull match.'],
  },
  {
    why: 'a name in parentheses and a colon introduce the quotation',
    text: 'Rep. Joe Lund (R-Ohio): “I have not heard any answer.”',
    quotations: ['Joe Lund: I have not heard any answer.'],
  },
  {
    why: 'a name after a dash introduces the quotation',
    text: 'What the polls say - Joe Lund: “They will vote.”',
    quotations: ['Joe Lund: They will vote.'],
  },
  {
    why: 'any clause before a colon introduces the quotation',
    text: 'Joe Lund shot back at Ann Field: “You never asked.”',
    quotations: ['Joe Lund: You never asked.'],
  },
  {
    why: 'the main clause introduces the quotation, and not the clause before it',
    text: 'When Ann Field suggested a vote, Joe Lund fired back: “You have no idea.”',
    quotations: ['Joe Lund: You have no idea.'],
  },
  {
    why: 'a person’s claim is quoted',
    text: 'Joe Lund’s claim that the bridge was “safe as houses” is false.',
    quotations: ['Joe Lund: safe as houses'],
  },
  {
    why: 'a quotation about a person’s claim is not the person’s',
    text: 'Ann Field said Joe Lund’s claims were “without any basis”.',
    quotations: ['Ann Field: without any basis'],
  },
  {
    why: 'a person rejects the words of another person, which are quoted',
    text: 'Ann Field rejected Joe Lund’s claim that the bridge was “safe as houses”.',
    quotations: ['Joe Lund: safe as houses'],
  },
  {
    why: 'the plural of a noun is not a verb of saying',
    text: 'Ann Field denounced Joe Lund’s remarks as “hurtful and untrue”.',
    quotations: ['Ann Field: hurtful and untrue'],
  },
  {
    why: '"according to" names the source',
    text: 'According to Joe Lund, the bridge was “safe as houses”.',
    quotations: ['Joe Lund: safe as houses'],
  },
  {
    why: '"according to" names the source after the quotation',
    text: 'The bridge was “safe as houses”, according to Joe Lund.',
    quotations: ['Joe Lund: safe as houses'],
  },
  {
    why: 'the agent of a passive speaks',
    text: 'Ann Field was described by Joe Lund as “a rare talent in this city”.',
    quotations: ['Joe Lund: a rare talent in this city'],
  },
  {
    why: 'a day is between the subject and the verb',
    text: 'Joe Lund on Monday said the bridge was “safe as houses”.',
    quotations: ['Joe Lund: safe as houses'],
  },
  {
    why: 'an adverbial without a comma is before the subject',
    text: 'In Oslo on Monday Joe Lund said: “The bridge is safe.”',
    quotations: ['Joe Lund: The bridge is safe.'],
  },
  {
    why: 'an organisation speaks',
    text: '“The bridge is safe,” Amnesty International said in a statement.',
    quotations: ['Amnesty International: The bridge is safe,'],
  },
  {
    why: 'a newspaper writes',
    text: 'The New York Times reported that the bridge was “unsafe for years”.',
    quotations: ['New York Times: unsafe for years'],
  },
  {
    why: 'a country that is the subject speaks',
    text: 'Ukraine said the summit had “nothing to be proud of”.',
    quotations: ['UA: nothing to be proud of'],
  },
  {
    why: 'the seat of a government that is the subject speaks for the country',
    text: 'Beijing said: “The talks were useful.”',
    quotations: ['CN: The talks were useful.'],
  },
  {
    why: 'a ministry without a name is text only',
    text: '“The talks were useful,” the ministry said.',
    quotations: ['?: The talks were useful,'],
    speakerTexts: ['the ministry'],
  },
  {
    why: 'officials of a country are not the country',
    text: '“The talks were useful,” said two Chinese officials in Beijing.',
    quotations: ['?: The talks were useful,'],
    speakerTexts: ['two Chinese officials'],
  },
  {
    why: '"he" does not refer to a woman',
    text: 'Joe Lund left early. Ann Field stayed. “It was a long day,” he said.',
    quotations: ['Joe Lund: It was a long day,'],
    speakerTexts: ['he'],
  },
  {
    why: '"she" does not refer to a man who is named last',
    text: 'Ann Field spoke first. Joe Lund nodded. “We will win,” she said.',
    quotations: ['Ann Field: We will win,'],
  },
  {
    why: '"he" is not resolved if only a woman is named',
    text: 'Ann Field spoke first. “We will win,” he said.',
    quotations: ['?: We will win,'],
    speakerTexts: ['he'],
  },
  {
    why: '“Mr” and “Mrs” determine the person that a pronoun refers to',
    text: 'Mrs Kelso met Mr Brandt in Oslo. “We will win,” she said.',
    quotations: ['Kelso: We will win,'],
  },
  {
    why: 'a wife is not the subject, but a woman',
    text: 'Joe Lund was ill. His wife, Ann Field, called the doctor. “It was late,” she said.',
    quotations: ['Ann Field: It was late,'],
  },
  {
    why: 'a pronoun refers to the subject of the sentence before, and not to its last name',
    text: 'Joe Lund thanked Tom Berg. “He helped us,” he said.',
    quotations: ['Joe Lund: He helped us,'],
  },
  {
    why: 'a pronoun refers to the speaker of a sentence, and not to its first subject',
    text: 'Tom Berg filled every hall, Joe Lund said. “He was a great talker,” he said.',
    quotations: ['Joe Lund: He was a great talker,'],
  },
  {
    why: 'people in quotations are not antecedents',
    text: 'Joe Lund spoke. “I saw Tom Berg in the hall,” he said. “It was late,” he added.',
    quotations: ['Joe Lund: I saw Tom Berg in the hall,', 'Joe Lund: It was late,'],
  },
  {
    why: 'a pronoun before the verb of saying refers to the subject of the same sentence',
    text: 'Ann Field said that she called Joe Lund to thank him for what she called “a great campaign”.',
    quotations: ['Ann Field: a great campaign'],
  },
  {
    why: 'a paragraph that is a quotation continues the speaker of the paragraph before',
    text: '“The bridge fell,” Joe Lund told reporters.\n\n“Nobody was hurt.”',
    quotations: ['Joe Lund: Nobody was hurt.', 'Joe Lund: The bridge fell,'],
  },
  {
    why: 'a quotation continues the indirect speech of the sentence before',
    text: 'Joe Lund, a Labour MP, said he was worried. “This is not over.”',
    quotations: ['Joe Lund: This is not over.'],
  },
  {
    why: 'a quotation after a sentence about another person has no speaker',
    text: 'Joe Lund spoke first. The hall was full. “This is not over.”',
    quotations: ['?: This is not over.'],
  },
  {
    why: 'the second part of a quotation has the speaker between the parts',
    text: '“The risk,” said Joe Lund, who teaches in Oslo, “is small.”',
    quotations: ['Joe Lund: The risk,', 'Joe Lund: is small.'],
  },
  {
    why: 'the speaker of the next quotation does not speak before a full stop',
    text: 'Ann Field asked, “Why was it closed?” Joe Lund replied, “Nobody told us.”',
    quotations: ['Ann Field: Why was it closed?', 'Joe Lund: Nobody told us.'],
  },
  {
    why: 'the speaker of the next paragraph does not speak in this one',
    text: 'Ann Field said: “It was closed.”\n\nJoe Lund replied, “Nobody told us.”',
    quotations: ['Ann Field: It was closed.', 'Joe Lund: Nobody told us.'],
  },
  {
    why: 'the next sentence after a full stop is not an attribution',
    text: 'Joe Lund wrote: “We are with you.” Ann Field remarked, “It was a sad day.”',
    quotations: ['Ann Field: It was a sad day.', 'Joe Lund: We are with you.'],
  },
  {
    why: 'a clause after the quotation is not its attribution',
    text: 'Joe Lund spoke of “forty people in the ruins”, while Ann Field said nobody was there.',
    quotations: ['Joe Lund: forty people in the ruins'],
  },
  {
    why: '"as" introduces the attribution after the quotation',
    text: 'The race is “wide open again”, as Joe Lund said on Monday.',
    quotations: ['Joe Lund: wide open again'],
  },
  {
    why: 'the name after "with" is the subject of the participle',
    text: 'The search ended on Tuesday, with Joe Lund describing the “real danger of the ruins”.',
    quotations: ['Joe Lund: real danger of the ruins'],
  },
  {
    why: 'a speaker who is named inside the sentence before is the antecedent',
    text: 'The news for Tom Berg, Joe Lund said, is that the hall is full. “It was late,” he added.',
    quotations: ['Joe Lund: It was late,'],
  },
  {
    why: 'a description before the name does not hide the subject',
    text: 'A teacher from Oslo, Joe Lund complained about the noise. “It was late,” he added.',
    quotations: ['Joe Lund: It was late,'],
  },
  {
    why: 'a pronoun after an unnamed speaker is not resolved',
    text: 'Joe Lund left early. A driver said the bus was late. “It was dark,” he added.',
    quotations: ['?: It was dark,'],
  },
  {
    why: 'the object of "told" does not speak',
    text: '“It was late,” Joe Lund, a teacher, told The New York Times. “It was dark.”',
    quotations: ['Joe Lund: It was dark.', 'Joe Lund: It was late,'],
  },
  {
    why: '"his" before a claim refers to a man',
    text: 'Joe Lund met Ann Field. His claim that the bridge is “safe as houses” was false.',
    quotations: ['Joe Lund: safe as houses'],
  },
  {
    why: 'apostrophes are doubled to a double mark',
    text: "''The bridge fell,'' Joe Lund said.",
    quotations: ['Joe Lund: The bridge fell,'],
  },
  {
    why: 'grave accents and apostrophes are a pair of marks',
    text: "``The bridge fell,'' Joe Lund said.",
    quotations: ['Joe Lund: The bridge fell,'],
  },
  {
    why: 'a straight mark opens and a curly mark closes',
    text: '"The bridge fell,” Joe Lund said. “It is gone," he added.',
    quotations: ['Joe Lund: It is gone,', 'Joe Lund: The bridge fell,'],
  },
  {
    why: 'spaces are inside straight marks',
    text: '" The bridge fell , " Joe Lund said.',
    quotations: ['Joe Lund: The bridge fell ,'],
  },
  {
    why: 'the space before an opening mark is missing',
    text: 'Joe Lund said:"The bridge fell."',
    quotations: ['Joe Lund: The bridge fell.'],
  },
  {
    why: 'the closing mark is missing at the end of the paragraph',
    text: 'Joe Lund said: “The bridge fell.\nThe mayor was away.',
    quotations: ['Joe Lund: The bridge fell.'],
  },
  {
    why: 'a mark of inches opens nothing',
    text: 'The pipe is 6" wide, and Joe Lund said the other pipe is 8" wide.',
    quotations: [],
  },
  {
    why: 'wrapped lines continue a quotation and the name of its speaker',
    text: [
      'The council closed the old bridge over the river on Monday, and',
      'those who live on the other side now walk for an hour. “The',
      'bridge was not safe, and nobody should have been on it,” Marta',
      'Kline, the mayor, told reporters on Tuesday. She promised that',
      'another one will open.',
    ].join('\n'),
    people: ['Marta Kline'],
    quotations: ['Marta Kline: The\nbridge was not safe, and nobody should have been on it,'],
  },
];
