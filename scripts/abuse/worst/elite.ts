import { flatten, type Selection } from './selection.ts';

/**
 * The number of documents that are candidates for mutation, and the maximum number of documents of the same kind among
 * them.
 */
const SIZE = 40;
const MAX_OF_KIND = 4;
/** The number of worst documents that count as leading. */
const LEADING = 20;

interface Member {
  readonly roots: readonly Selection[];
  readonly units: number;
  readonly kind: string;
}

/** The documents with the highest CPU time per unit of cost so far, with a limited number of each kind. */
export class Elite {
  #members: Member[] = [];

  get size(): number {
    return this.#members.length;
  }

  get members(): readonly (readonly Selection[])[] {
    return this.#members.map(({ roots }) => roots);
  }

  /** The highest CPU time per unit of cost, in microseconds. */
  get worst(): number {
    return this.#members[0]?.units ?? 0;
  }

  /**
   * Returns whether a document with this CPU time per unit of cost, in microseconds, would be among the leading
   * documents.
   */
  wouldLead(units: number): boolean {
    return units > (this.#members[LEADING - 1]?.units ?? 0);
  }

  offer(roots: readonly Selection[], units: number): void {
    const kind = kindOf(roots);
    const sorted = [...this.#members, { roots, units, kind }].sort((a, b) => b.units - a.units);
    const counts = new Map<string, number>();
    this.#members = sorted
      .filter((member) => {
        const count = (counts.get(member.kind) ?? 0) + 1;
        counts.set(member.kind, count);
        return count <= MAX_OF_KIND;
      })
      .slice(0, SIZE);
  }
}

/** Returns the kind of a document, which consists of its distinct fields that have arguments. */
const kindOf = (roots: readonly Selection[]): string =>
  [
    ...new Set(
      flatten(roots)
        .filter(({ args }) => Object.keys(args).length > 0)
        .map(({ parent, field }) => `${parent}.${field}`),
    ),
  ]
    .sort()
    .join(' ');
