import type { EntityRef } from '../../model/extraction.ts';
import type { DraftMention } from '../document/mention-list.ts';
import type { Title } from '../names/title-text.ts';

/** An office that a person holds or held, stated by words `[first, last]`. */
export interface Holding {
  readonly title: Title;
  readonly of: EntityRef | undefined;
  readonly current: boolean;
  readonly first: number;
  readonly last: number;
  /** The first day of the period in which the office began, if the text states it. */
  readonly since?: string | undefined;
  /** The last day of the period in which the office ended, if the text states it. */
  readonly until?: string | undefined;
  /** Whether a verb states that the office begins or ends: "was named", "resigned as". */
  readonly change?: 'begins' | 'ends' | undefined;
}

/** A mention of a person, and an office that the text attributes to the person. */
export interface Claim {
  readonly mention: DraftMention;
  readonly holding: Holding;
}
