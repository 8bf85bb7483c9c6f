import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';
import type { ExtractorInput } from '../../src/model/extraction.ts';
import { normalise } from '../../src/text/index.ts';

const Ref = z.string().nullable();
const Gold = z.object({
  people: z.array(z.string()),
  countries: z.array(z.string()),
  organizations: z.array(z.string()),
  places: z.array(z.object({ name: z.string(), country: Ref })),
  roles: z.array(z.object({ person: z.string(), title: z.string(), of: Ref, current: z.boolean() })),
  quotations: z.array(z.object({ text: z.string(), speaker: Ref })),
  quantities: z
    .array(
      z.object({
        text: z.string(),
        kind: z.string(),
        value: z.number(),
        maxValue: z.number().nullable(),
        unit: z.string(),
      }),
    )
    .optional(),
  times: z.array(z.object({ text: z.string(), from: z.iso.date(), to: z.iso.date() })).optional(),
  /** Statements in indirect or mixed speech. The statements in direct speech are the quotations. */
  statements: z.array(z.object({ text: z.string(), source: Ref, kind: z.string() })).optional(),
});
const Front = z.object({ headline: z.string(), publishedAt: z.coerce.date() });

export interface LabelledArticle {
  readonly file: string;
  readonly input: ExtractorInput;
  readonly gold: z.infer<typeof Gold>;
}

const folder = new URL('../../seeds/', import.meta.url);

/** Returns the sample articles with their manually created labels. */
export function labelledArticles(): readonly LabelledArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => {
      const [, front = '', body = ''] = readFileSync(new URL(file, folder), 'utf8').split(/^---$/m);
      const { headline, publishedAt } = Front.parse(parse(front));
      const gold = Gold.parse(
        JSON.parse(readFileSync(new URL(file.replace(/\.md$/, '.gold.json'), folder), 'utf8')),
      );
      return { file, input: { headline, body: normalise(body), publishedAt }, gold };
    });
}

/** Returns the sample article whose file name contains the given words. */
export function labelledArticle(words: string): LabelledArticle {
  const found = labelledArticles().find(({ file }) => file.includes(words));
  if (!found) throw new Error(`No sample article has a file name with "${words}".`);
  return found;
}
