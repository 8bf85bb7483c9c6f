/** One or two sentences, the reason why they are hard, and the complete expected result of each listed layer. */
export interface HardCase {
  readonly why: string;
  readonly text: string;
  readonly people?: readonly string[];
  /** The mentions of people by names other than the person's: `Putin = Vladimir Putin`. */
  readonly shortForms?: readonly string[];
  /** The code and the kinds of mention: `CN DEMONYM NAME`. */
  readonly countries?: readonly string[];
  readonly organizations?: readonly string[];
  /** The name and the country code: `Moscow, RU`. The code is omitted if it is unknown. */
  readonly places?: readonly string[];
  /**
   * `Xi Jinping: President of CN`, with `, formerly` for a former holder, and with `, since 2015-01-01` and
   * `, until 2019-12-31` for a stated period.
   */
  readonly roles?: readonly string[];
  /** The speaker and the text: `Li Qiang: new era`. `?` is an unknown speaker. */
  readonly quotations?: readonly string[];
  /** The form, the kind, the source, its words, the cue and the text: `INDIRECT SAYS: Joe Lund | Lund | said | it fell`. */
  readonly statements?: readonly string[];
  /** The words that refer to the speaker of each quotation: `the ministry`. `-` if there are none. */
  readonly speakerTexts?: readonly string[];
  /** The kind, value and unit: `MONEY 5000000 USD`. A range has two values: `PERCENTAGE 5..7 percent`. */
  readonly quantities?: readonly string[];
  /** The first and last day. The article is from Tuesday, 20 August 2024. */
  readonly times?: readonly string[];
}
