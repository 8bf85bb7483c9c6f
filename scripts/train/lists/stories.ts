/**
 * Sentences of short stories, written for this project, in which a full name is followed by its short form. Slots: {K} full
 * name of a company, {k} its short name; {G} full name of an institution, {A} its acronym; {C} full name of a club, {c} its town
 * as the name of the club, {h} the same town as a place; {P} full name of a person, {s} the family name; {t} a town; {q} another
 * person; {day}. # is a number.
 */
export const STORIES: readonly {
  /** The number of stories of this kind in every twelve stories. */
  readonly share: number;
  /**
   * The share of stories in which the first sentence is omitted. In these stories, a short name is usually a family
   * name.
   */
  readonly cutOff: number;
  readonly first: readonly string[];
  readonly next: readonly string[];
}[] = [
  {
    share: 3,
    cutOff: 0,
    first: [
      '{K} said on {day} it had agreed to buy a rival for $ # million .',
      '{K} , based in {t} , said profits rose # percent last year .',
      'Shares in {K} fell after {P} , its chairman , resigned .',
      '{K} named {P} as its chief executive on {day} .',
      'Workers at {K} in {t} went on strike on {day} .',
      '{P} , head of {K} , was arrested in {t} on {day} .',
      '< {K} > said it will close its plant in {t} .',
      'A court in {t} fined {K} # million euros on {day} .',
    ],
    next: [
      '{k} said it expected to cut # jobs .',
      '{k} will appeal against the ruling .',
      'Analysts expect {k} to report a loss .',
      '{k} shares rose # percent in {t} .',
      '" We are sorry , " {k} said in a statement .',
      'Neither {k} nor {q} would comment .',
      "{k} 's offer expires on {day} .",
      '{s} said {k} had no debts .',
      '{s} , # , joined {k} in # .',
      'He left {k} last year .',
      'Talks between {k} and the banks broke down .',
      'The deal gives {k} control of the market .',
      '{s} told reporters he would stay .',
      '{s} denied it .',
      'Last week {s} met officials in {t} .',
      '{k} said a new mine was not included in the figures .',
      'The company said reserves were higher than expected .',
      '{k} declined to comment .',
      'It said {k} had previously held talks with a bank .',
      'Holders of {k} stock will vote on {day} .',
      'According to {k} , the plant will reopen .',
      '{k} and its partners plan to invest # billion dollars .',
      'In # {k} bought a stake in the firm .',
      'The {k} deal looks better , said {q} .',
      'Prosecutors say {s} bribed officials .',
    ],
  },
  {
    share: 2,
    cutOff: 0,
    first: [
      'The {G} ( {A} ) on {day} called for an inquiry .',
      '{P} , chairman of the {G} ( {A} ) , said the talks had failed .',
      'The {G} said on {day} that # people had died near {t} .',
      'Members of the {G} met in {t} on {day} .',
      'The {G} has suspended {P} .',
    ],
    next: [
      'The {A} said it would not give up .',
      '{A} spokesman {q} said nothing had been decided .',
      '{s} joined the {A} in # .',
      'Critics of {s} say he has done too little .',
      '{A} officials could not be reached .',
      '" The {A} has to change , " {s} said .',
      '{s} has denied the charges .',
      'Supporters of {s} marched through {t} .',
      'The {A} wants the government to act .',
      '{s} , # , was born in {t} .',
      'But {s} and {q} disagree .',
      "{A} 's report comes out on {day} .",
    ],
  },
  {
    share: 1,
    cutOff: 0,
    first: [
      '{C} beat their rivals # - # on {day} .',
      'The {C} won the title in # .',
      '{P} scored twice for {C} on {day} .',
      '{C} have signed {P} from a rival .',
      '{C} coach {P} was dismissed on {day} .',
    ],
    next: [
      '{c} lost their first match # - # .',
      'The match will be played in {h} .',
      '{s} put {c} ahead after # minutes .',
      '{c} are third in the table .',
      'He grew up in {h} .',
      '{s} said {c} had deserved it .',
      '{c} have not won since {day} .',
      'Thousands waited at the airport in {h} .',
      'For {c} it was the fifth defeat .',
      '{s} scored the winner .',
      'Fans of {c} threw bottles .',
      '{s} was sent off .',
    ],
  },
  {
    share: 6,
    cutOff: 0.5,
    first: [
      'President {P} arrived in {t} on {day} .',
      '{P} , # , was found dead near {t} on {day} .',
      'Police in {t} arrested {P} on {day} .',
      '{P} has won the election , officials said .',
      'A film by {P} opens in {t} on {day} .',
    ],
    next: [
      '{s} said he would not yield .',
      '" It was hard , " {s} said .',
      '" Nobody knows why , " {s} said in an interview on {day} .',
      '{s} said she had seen nothing .',
      '{s} also said the plan had failed .',
      '" We will see , " said {s} .',
      '{s} told the court that he was innocent .',
      '{s} walked away .',
      'Critics say {s} has gone too far .',
      '{s} gave a different account .',
      'The government and {s} have been at odds .',
      'A lawyer for {s} , {q} , said nothing .',
      'In # {s} moved to {t} .',
      '" I know {s} , " said {q} .',
      'Police said {s} had been drinking .',
      "{s} 's party lost .",
      '{s} will meet {q} on {day} .',
    ],
  },
];
