import * as z from 'zod';
import { listOf, optionalText } from '../../json/lenient-schema.ts';

const scalar = z.union([z.string(), z.number(), z.boolean()]).optional().catch(undefined);

const concept = z.object({
  name: z.string().trim().min(1),
  rel: optionalText,
  scheme: optionalText,
  code: optionalText,
  uri: optionalText,
  literal: optionalText,
});
/** A person, organisation, place or subject of ninjs. */
export type NinjsConcept = z.output<typeof concept>;

const valueWithRole = z.object({ role: optionalText, contenttype: optionalText, value: z.string() });
/** A headline or body of ninjs 2 and 3. */
export type NinjsValue = z.output<typeof valueWithRole>;

const altId = z.object({ role: optionalText, value: z.string() });

/**
 * The fields of ninjs 1, 2 and 3 that are read. Names are in lower case: ninjs 3 differs from ninjs 2 in the case of
 * names. In ninjs 1, a `body_` or `headline_` is followed by any suffix.
 */
export const ninjsItem = z.looseObject({
  uri: optionalText,
  guid: optionalText,
  type: optionalText,
  pubstatus: optionalText,
  firstpublished: optionalText,
  firstcreated: optionalText,
  versioncreated: optionalText,
  contentcreated: optionalText,
  embargoed: optionalText,
  language: optionalText,
  headline: optionalText,
  headlines: listOf(valueWithRole),
  title: optionalText,
  bodies: listOf(valueWithRole),
  byline: optionalText,
  by: optionalText,
  source: optionalText,
  copyrightholder: optionalText,
  infosource: listOf(z.object({ name: z.string() })),
  infosources: listOf(z.object({ name: z.string() })),
  altids: z
    .union([
      listOf(altId).refine((ids) => ids.length > 0),
      z
        .record(z.string(), z.unknown())
        .transform((ids) =>
          Object.entries(ids).flatMap(([role, value]) =>
            typeof value === 'string' ? [{ role, value }] : [],
          ),
        ),
    ])
    .catch([]),
  person: listOf(concept),
  people: listOf(concept),
  organisation: listOf(concept),
  organisations: listOf(concept),
  place: listOf(concept),
  places: listOf(concept),
  subject: listOf(concept),
  subjects: listOf(concept),
  authors: listOf(concept),
  located: optionalText,
  copyrightnotice: optionalText,
  usageterms: optionalText,
  ednote: optionalText,
  slugline: optionalText,
  urgency: scalar,
  version: scalar,
});
/** A news item of ninjs. */
export type NinjsItem = z.output<typeof ninjsItem>;

/** Returns a JSON value with the names of all objects in lower case. */
export function withLowerCaseNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withLowerCaseNames);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name.toLowerCase(), withLowerCaseNames(member)]),
  );
}
