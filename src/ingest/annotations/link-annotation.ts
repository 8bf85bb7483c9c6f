import type { EntityKind, ExtractedEntity } from '../../model/entity.ts';
import type { EntityRef, Extraction } from '../../model/extraction.ts';
import { type AnnotatedName, foldedName } from './annotated-name.ts';

/** Finds the entities of an extraction to which annotations refer. */
export class EntityIndex {
  readonly #byId = new Map<string, ExtractedEntity>();
  /** The entities by the folded names of each kind, most salient first. */
  readonly #byName = new Map<string, ExtractedEntity[]>();
  /** The entities by the folded names and short forms that the text uses. */
  readonly #bySurface = new Map<string, Set<ExtractedEntity>>();

  constructor({ entities, mentions, presences }: Extraction) {
    for (const entity of entities) this.#byId.set(refText(entity), entity);
    const salience = new Map(presences.map((one) => [refText(one.entity), one.salience]));
    const salienceOf = (entity: ExtractedEntity) => salience.get(refText(entity)) ?? 0;
    const sorted = [...entities].sort((a, b) => salienceOf(b) - salienceOf(a) || (a.key < b.key ? -1 : 1));
    for (const entity of sorted) {
      for (const key of [entity.name, withoutField(entity)]) {
        const list = this.#byName.get(nameText(entity.kind, key)) ?? [];
        this.#byName.set(nameText(entity.kind, key), [...list, entity]);
      }
    }
    for (const { entity, surface, how } of mentions) {
      const found = how === 'NAME' || how === 'ALIAS' ? this.#byId.get(refText(entity)) : undefined;
      if (!found) continue;
      const key = nameText(entity.kind, surface);
      this.#bySurface.set(key, (this.#bySurface.get(key) ?? new Set()).add(found));
    }
  }

  /**
   * Returns the entity that an annotated name denotes: the entity of a candidate, otherwise the most salient entity with
   * this name, otherwise the only entity that the text calls by this name.
   */
  find(kind: EntityKind, { name, candidates }: AnnotatedName): ExtractedEntity | undefined {
    // Many sources file countries under places.
    const kinds: readonly EntityKind[] = kind === 'PLACE' ? ['PLACE', 'COUNTRY'] : [kind];
    return (
      firstOf(candidates, (candidate) => this.#byId.get(refText(candidate))) ??
      firstOf(candidates, ({ kind: own, key }) => this.#byName.get(nameText(own, key))?.[0]) ??
      firstOf(kinds, (one) => this.#byName.get(nameText(one, name))?.[0]) ??
      firstOf(kinds, (one) => only(this.#bySurface.get(nameText(one, name))))
    );
  }
}

export const refText = ({ kind, key }: EntityRef): string => `${kind} ${key}`;

const nameText = (kind: EntityKind, name: string): string => `${kind} ${foldedName(name)}`;

/** Returns the key of a person without the field that distinguishes namesakes. */
const withoutField = ({ kind, key }: EntityRef): string =>
  kind === 'PERSON' ? (key.split('|')[0] ?? key) : key;

const only = (entities: ReadonlySet<ExtractedEntity> | undefined): ExtractedEntity | undefined =>
  entities?.size === 1 ? [...entities][0] : undefined;

function firstOf<T, U>(items: readonly T[], find: (item: T) => U | undefined): U | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
