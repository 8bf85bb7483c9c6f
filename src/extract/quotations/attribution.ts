import type { EntityRef } from '../../model/extraction.ts';
import type { NounPhrase } from '../clauses/noun-phrase.ts';

/** The words that attribute a quotation: its source and the verb of saying. */
export interface Attribution {
  /** The words that refer to the speaker; undefined if there are none. */
  readonly source: NounPhrase | undefined;
  readonly speaker: EntityRef | undefined;
  /** The verb of saying, as written. */
  readonly verb: string | undefined;
}
