import { flatten, type Selection } from './selection.ts';

/** How many documents are changed further, and how many of those may have the same fields of the root. */
const SIZE = 40;
const ALIKE = 4;
/** How many of them lead. */
const LEADERS = 20;

interface Member {
  readonly roots: readonly Selection[];
  readonly units: number;
  readonly kind: string;
}

/** The documents that took longest for their cost so far, not all of one kind. */
export class Elite {
  #members: Member[] = [];

  get size(): number {
    return this.#members.length;
  }

  get members(): readonly (readonly Selection[])[] {
    return this.#members.map(({ roots }) => roots);
  }

  /** Microseconds for each unit of cost. */
  get worst(): number {
    return this.#members[0]?.units ?? 0;
  }

  /** Whether a document that takes so long for each unit would be among the first. */
  wouldLead(units: number): boolean {
    return units > (this.#members[LEADERS - 1]?.units ?? 0);
  }

  offer(roots: readonly Selection[], units: number): void {
    const kind = kindOf(roots);
    const sorted = [...this.#members, { roots, units, kind }].sort((a, b) => b.units - a.units);
    const counts = new Map<string, number>();
    this.#members = sorted
      .filter((member) => {
        const count = (counts.get(member.kind) ?? 0) + 1;
        counts.set(member.kind, count);
        return count <= ALIKE;
      })
      .slice(0, SIZE);
  }
}

/** The fields with arguments, each once: documents with the same ones are alike. */
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
