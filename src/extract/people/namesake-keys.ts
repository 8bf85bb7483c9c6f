import { isCommonName } from '../../gazetteer/index.ts';
import type { EntityKey } from '../../model/entity.ts';
import { textOf } from '../document/document.ts';
import type { DocumentReader } from '../document/document-reader.ts';
import type { Draft, DraftName } from '../document/draft.ts';
import { foldedWords } from './person.ts';
import { type Field, PersonFields } from './person-field.ts';
import { personKey } from './person-key.ts';
import { isStatesperson } from './statesperson.ts';

/**
 * The keys of people, which distinguish namesakes. The key of a name that many people have ("John Smith") includes the
 * person's field, if the article states one: `john smith|sport`. Other names, and people in politics, business or an
 * unknown field, have the plain key. Consequently, two politicians with the same name are one entity. A physicist with
 * a common name is represented by a second entity in articles that do not state the field. The keys depend on the
 * article alone, not on the order of ingestion.
 */
export class NamesakeKeys {
  readonly #fields = new Map<EntityKey, Field | undefined>();

  constructor(draft: Draft, reader: DocumentReader, names: readonly DraftName[]) {
    let fields: PersonFields | undefined;
    for (const name of names) {
      if (!isCommonName(foldedWords(draft, name))) continue;
      fields ??= new PersonFields(draft, reader);
      const key = personKey(textOf(draft.document, name.first, name.last));
      const occupation = fields.ofOccupation(name);
      // A statesperson's name refers to the statesperson, unless an occupation next to the name indicates another
      // person.
      const inferred = isStatesperson(key) ? undefined : fields.ofText;
      this.#fields.set(key, occupation ?? this.#fields.get(key) ?? inferred);
    }
  }

  /** Returns the key of a person, given the plain key. */
  of(key: EntityKey): EntityKey {
    const field = this.#fields.get(key);
    return field ? `${key}|${field}` : key;
  }
}
