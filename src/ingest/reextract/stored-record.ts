import * as z from 'zod';
import type { Article } from '../../model/article.ts';

const kind = z.enum(['PERSON', 'COUNTRY', 'ORGANIZATION', 'PLACE']);
const ref = z.object({ kind, key: z.string() });
const span = { start: z.number(), end: z.number() };
const text = z.string().nullable();

const article = z
  .object({
    id: text,
    headline: z.string(),
    publishedAt: z.string().transform((time) => new Date(time)),
    source: z.string(),
    url: text,
    byline: text,
    section: text,
    language: z.string(),
    topics: z.array(z.object({ name: z.string(), scheme: text, code: text })),
    annotations: z.array(
      z.object({
        kind,
        name: z.string(),
        relation: z.enum(['ABOUT', 'MENTIONS', 'AUTHOR']),
        producer: z.string(),
        identifiers: z.array(z.string()),
      }),
    ),
    metadata: z.record(z.string(), z.unknown()),
    body: z.string(),
  })
  .transform(({ id, ...rest }): Article => ({ sourceId: id, ...rest }));

const extraction = z.object({
  entities: z.array(ref.extend({ name: z.string() })),
  mentions: z.array(z.object({ ...span, entity: ref, surface: z.string(), how: z.string() })),
  headlineMentions: z.array(z.object({ ...span, entity: ref, surface: z.string(), how: z.string() })),
  roles: z.array(
    z
      .object({
        ...span,
        person: ref,
        title: z.string(),
        of: ref.nullable(),
        current: z.boolean(),
        since: text,
        until: text,
      })
      .transform(({ start, end, ...role }) => ({ ...role, span: { start, end } })),
  ),
  quotations: z.array(
    z.object({ ...span, text: z.string(), speaker: ref.nullable(), speakerText: text, verb: text }),
  ),
  statements: z.array(
    z.object({
      ...span,
      text: z.string(),
      form: z.string(),
      kind: z.string(),
      source: ref.nullable(),
      sourceText: text,
      cue: text,
    }),
  ),
  quantities: z.array(
    z.object({
      ...span,
      text: z.string(),
      kind: z.string(),
      value: z.number(),
      maxValue: z.number().nullable(),
      unit: z.string(),
    }),
  ),
  times: z.array(z.object({ ...span, text: z.string(), from: z.string(), to: z.string() })),
});

/** The parts of the stored and the new extraction of an article that are compared. */
export type ComparedExtraction = z.output<typeof extraction>;

/** A stored article with its extraction, as `ARTICLE_JSON` returns it. */
export const storedRecord = z.object({ slug: z.string(), article, extraction });
export type StoredRecord = z.output<typeof storedRecord>;
