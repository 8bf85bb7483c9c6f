import { genderOfForename } from '../../gazetteer/index.ts';
import type { DocumentReader } from '../document/document-reader.ts';
import type { Draft } from '../document/draft.ts';
import type { DraftMention } from '../document/mention-list.ts';
import { genderBefore, type StatedGender } from '../people/before-name.ts';

/** The genders of the people of a draft, as far as the text or the forename shows them. They are not published. */
export class Genders {
  readonly #draft: Draft;
  readonly #genders = new Map<string, StatedGender | undefined>();

  constructor(draft: Draft, reader: DocumentReader, people: readonly DraftMention[]) {
    this.#draft = draft;
    // A title in the text is stronger evidence than the forename.
    for (const { entity, first, last } of people) {
      const stated =
        genderBefore(reader, first) ?? (last > first ? genderBefore(reader, first + 1) : undefined);
      if (stated) this.#genders.set(entity.key, stated);
    }
  }

  /** Returns the gender of a person; undefined if it is unknown. */
  of({ entity }: DraftMention): StatedGender | undefined {
    if (!this.#genders.has(entity.key)) {
      const words = this.#draft.mentions.entityOf(entity)?.name.split(/\s+/) ?? [];
      this.#genders.set(entity.key, words.length > 1 ? genderOfForename(words[0] ?? '') : undefined);
    }
    return this.#genders.get(entity.key);
  }
}
