import { once } from '../once.ts';
import { listOf, readTable } from './table.ts';

/** For each given name and short form, the given names that a person with it may have. */
const fullForms = once(() => {
  const found = new Map<string, string[]>();
  for (const [name, forms] of readTable('nicknames', ['name', 'short_forms'])) {
    for (const form of [name, ...listOf(forms)]) found.set(form, [...(found.get(form) ?? []), name]);
  }
  return found;
});

/** An initial, folded: "j.", "j". */
const INITIAL = /^\p{L}\.?$/u;

/**
 * Returns whether two folded given names can be of one person: equal names, a name and its initial, or a name and its
 * short form ("William", "Bill").
 */
export function areOneGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  if (INITIAL.test(a) || INITIAL.test(b)) return a.charAt(0) === b.charAt(0);
  const names = fullForms().get(a);
  return (
    names !== undefined &&
    (fullForms()
      .get(b)
      ?.some((name) => names.includes(name)) ??
      false)
  );
}
