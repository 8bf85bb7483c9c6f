import * as z from 'zod';
import type { Topic } from '../../model/annotation.ts';

/** A value that is a string. Numbers, booleans and dates are converted. */
const scalar = z.union([z.string(), z.number().or(z.boolean()).or(z.bigint()).transform(String)], {
  error: 'a string',
});
/** A person or organisation: its name, or an object with its name. */
const name = z.union([scalar, z.object({ name: scalar }).transform((named) => named.name)]);
const names = z.union([name, z.array(name).transform((all) => all.join(', '))], {
  error: 'a name or a list of names',
});
const nullable = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
const topic = z.union([
  scalar.transform((text): Topic => ({ name: text, scheme: null, code: null })),
  z.object({ name: z.string(), scheme: nullable, code: nullable }),
]);
/** Topics in one string are separated by commas or semicolons. */
const topics = z.union([
  z
    .string()
    .transform((text) =>
      text.split(/[,;]/).map((part): Topic => ({ name: part.trim(), scheme: null, code: null })),
    ),
  z.array(topic),
  topic.transform((one) => [one]),
]);
const annotation = z.object({
  kind: z.enum(['PERSON', 'COUNTRY', 'ORGANIZATION', 'PLACE']),
  name: z.string(),
  relation: z.enum(['ABOUT', 'MENTIONS', 'AUTHOR']),
  producer: z.string().optional(),
  identifiers: z.array(z.string()),
});

/** The schema of the fields of a record. Each message completes "`key` must be …". */
export const rawFields = z.object({
  id: scalar.optional(),
  headline: scalar.optional(),
  body: scalar.optional(),
  publishedAt: scalar.optional(),
  source: name.optional(),
  url: scalar.optional(),
  byline: names.optional(),
  section: scalar.optional(),
  language: scalar.optional(),
  topics: z
    .array(topics, { error: 'a string or a list of strings' })
    .transform((all) => all.flat())
    .optional(),
  annotations: z.array(annotation, { error: 'a list of annotations' }).optional(),
  metadata: z.record(z.string(), z.unknown(), { error: 'an object' }).optional(),
});
