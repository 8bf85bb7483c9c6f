/** A sentence or two, why it is hard, and what must be read from it: of each layer named, all and nothing else. */
export interface HardCase {
  readonly why: string;
  readonly text: string;
  readonly people?: readonly string[];
  /** Code and ways of mention: `CN DEMONYM NAME`. */
  readonly countries?: readonly string[];
  readonly organizations?: readonly string[];
  /** Name and code: `Moscow, RU`; a place in no known country is its name alone. */
  readonly places?: readonly string[];
  /** `Xi Jinping: President of CN`; a former holder's ends in `, formerly`. */
  readonly roles?: readonly string[];
  /** `Li Qiang: new era`; `?` where nobody is known to speak. */
  readonly quotations?: readonly string[];
  /** `MONEY 5000000 USD` */
  readonly quantities?: readonly string[];
  /** First and last day; the article is of Tuesday, 20 August 2024. */
  readonly times?: readonly string[];
}
