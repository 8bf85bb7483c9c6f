import type { Arguments } from './values.ts';

/** A field of a random document with its arguments and its selection set. */
export interface Selection {
  /** The type that has the field. */
  readonly parent: string;
  readonly field: string;
  readonly args: Arguments;
  /** The selected fields. Empty for a leaf field. */
  readonly children: readonly Selection[];
}

/** Returns all fields of some selections, including nested fields. */
export const flatten = (selections: readonly Selection[]): readonly Selection[] =>
  selections.flatMap((selection) => [selection, ...flatten(selection.children)]);

/** Returns selections in which the field at a position in the order of `flatten` is replaced or removed. */
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
      // A field whose selection set becomes empty is removed too.
      if (children.length === 0 && selection.children.length > 0) return [];
      return [{ ...selection, children }];
    });
  return walk(selections);
}

/**
 * Prints a document with these root fields. A field gets an alias if its name is already selected on the same object, or
 * if it is in an inline fragment, so that no two fields conflict.
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
