import type { Arguments } from './values.ts';

/** A field of a random document, with its arguments and what is selected of it. */
export interface Selection {
  /** The type that has the field. */
  readonly parent: string;
  readonly field: string;
  readonly args: Arguments;
  /** Empty for a leaf. */
  readonly children: readonly Selection[];
}

/** Every field of some selections, those inside others included. */
export const flatten = (selections: readonly Selection[]): readonly Selection[] =>
  selections.flatMap((selection) => [selection, ...flatten(selection.children)]);

/** The same selections with one of them, counted in the order of `flatten`, replaced by others, or removed. */
export function replaceAt(
  selections: readonly Selection[],
  position: number,
  replace: (selection: Selection) => readonly Selection[],
): readonly Selection[] {
  let count = 0;
  const walk = (list: readonly Selection[]): readonly Selection[] =>
    list.flatMap((selection) => {
      if (count++ === position) {
        count += flatten(selection.children).length;
        return replace(selection);
      }
      const children = walk(selection.children);
      // What had fields and lost the last of them goes too.
      if (children.length === 0 && selection.children.length > 0) return [];
      return [{ ...selection, children }];
    });
  return walk(selections);
}

/**
 * A document with these selections of the root. A field gets an alias where another one of its name is selected from
 * the same object, and in a fragment on another type than the list has, so that no two can conflict.
 */
export function printDocument(roots: readonly Selection[], typeOf: (selection: Selection) => string): string {
  let aliases = 0;
  const printField = ({ field, args, children, ...rest }: Selection, aliased: boolean): string => {
    const given = Object.entries(args).map(([name, value]) => `${name}: ${value}`);
    const name = aliased ? `a${aliases++}: ${field}` : field;
    const inner =
      children.length === 0 ? '' : ` ${printSet(children, typeOf({ field, args, children, ...rest }))}`;
    return `${name}${given.length === 0 ? '' : `(${given.join(', ')})`}${inner}`;
  };
  const printSet = (list: readonly Selection[], type: string): string => {
    const seen = new Set<string>();
    const parts = list.map((selection) => {
      const { parent, field } = selection;
      if (parent !== type) return `... on ${parent} { ${printField(selection, true)} }`;
      const again = seen.has(field);
      seen.add(field);
      return printField(selection, again);
    });
    return `{ ${parts.join(' ')} }`;
  };
  return printSet(roots, 'Query');
}
