import * as z from 'zod';

// Values of an unexpected type are ignored, so that one wrong field does not exclude an article. Validation later
// reports required fields that are missing.

/** A string that is not empty; otherwise undefined. */
export const optionalText = z
  .string()
  .transform((value) => value.trim() || undefined)
  .optional()
  .catch(undefined);

/** An array of which invalid elements are ignored. A single element is accepted instead of an array. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .unknown()
    .optional()
    .transform((value): z.output<Item>[] =>
      elementsOf(value).flatMap((element) => {
        const parsed = item.safeParse(element);
        return parsed.success ? [parsed.data] : [];
      }),
    );

function elementsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}
