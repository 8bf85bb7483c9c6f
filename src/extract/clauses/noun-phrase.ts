import type { EntityRef } from '../../model/extraction.ts';
import type { DraftMention } from '../document/mention-list.ts';

/** Words `[first, last]` that refer to a person or a thing: a name with its title, a noun with its complement, a pronoun. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  /** The mention that the whole phrase refers to. "Diaz's office" has none. */
  readonly mention: DraftMention | undefined;
  /** The pronoun in lower case, if the phrase is a pronoun. */
  readonly pronoun: string | undefined;
}

/**
 * Returns the entity that a phrase names, if it can speak: a person, an organisation, or a country named by its name,
 * its capital or its seat of government.
 */
export function speakingEntity({ mention }: NounPhrase): EntityRef | undefined {
  if (!mention || mention.entity.kind === 'PLACE') return undefined;
  const isCity = mention.how === 'CITY' || mention.how === 'DEMONYM';
  return mention.entity.kind === 'COUNTRY' && isCity ? undefined : mention.entity;
}
