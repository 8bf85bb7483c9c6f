import { type FieldNode, type GraphQLField, getNullableType, isListType } from 'graphql';
import { directivesOf, usualLengthOf } from '../../graph/builder/directives.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../graph/builder/page-size.ts';

/** How many items a field gives at most, as far as its declarations and arguments tell; null for no list. */
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
  const asked = slicing.map((name) => args?.[name]).filter((size) => typeof size === 'number');
  if (asked.length > 0) return Math.min(Math.max(0, ...asked), MAX_PAGE_SIZE);
  if (slicing.length === 0) {
    // A list that answers a list is as long as that.
    const listed = Object.values(args ?? {}).find(Array.isArray);
    if (listed) return Math.min(listed.length, MAX_PAGE_SIZE);
  }
  return listSize.assumedSize ?? DEFAULT_PAGE_SIZE;
}

/** The length of a list that declares none: introspection has some, and `_entities` is as long as its argument. */
const listedLength = (args: Readonly<Record<string, unknown>> | null): number =>
  Object.values(args ?? {}).find(Array.isArray)?.length ?? DEFAULT_PAGE_SIZE;
