/** The sources of the parts of organisation names. */
export interface Parts {
  person(): { readonly forename: readonly string[]; readonly surname: readonly string[] };
  /** Returns the name of a person or town after which a school or a bridge can be named. */
  namesake(): readonly string[];
  city(): readonly string[];
  country(): readonly string[];
  demonym(): string;
  tokens(phrase: string): readonly string[];
}
