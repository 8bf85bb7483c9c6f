import { type FieldNode, type GraphQLField, getNullableType, isListType } from 'graphql';
import { directivesOf, usualLengthOf } from '../../graph/builder/directives.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../graph/builder/page-size.ts';

/** Returns the maximum number of items of a field, from its directives and arguments; null if it is not a list. */
export function lengthOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  args: Readonly<Record<string, unknown>> | null,
): number | null {
  const { listSize } = directivesOf(field);
  if (!listSize) return isListType(getNullableType(field.type)) ? listedLength(args) : null;
  const slicing = listSize.slicingArguments ?? [];
  const isGiven = node.arguments?.some(({ name }) => slicing.includes(name.value)) ?? false;
  const usual = usualLengthOf(field);
  if (!isGiven && usual !== undefined) return usual;
  const sizes = slicing.map((name) => args?.[name]).filter((size) => typeof size === 'number');
  if (sizes.length > 0) return Math.min(Math.max(0, ...sizes), MAX_PAGE_SIZE);
  if (slicing.length === 0) {
    // A field with a list argument, such as `nodes(ids)`, returns a list of the same length.
    const listed = Object.values(args ?? {}).find(Array.isArray);
    if (listed) return Math.min(listed.length, MAX_PAGE_SIZE);
  }
  return listSize.assumedSize ?? DEFAULT_PAGE_SIZE;
}

/**
 * The length of a list without a declared size. Such a list is either a list of introspection or `_entities`.
 * `_entities` has the same length as its argument.
 */
const listedLength = (args: Readonly<Record<string, unknown>> | null): number =>
  Object.values(args ?? {}).find(Array.isArray)?.length ?? DEFAULT_PAGE_SIZE;
