import nlp from 'compromise';
import * as z from 'zod';
import type { EntitySpan } from '../../src/extract/tagger/labels.ts';
import { joinTokens } from './join-tokens.ts';

/** The name of the baseline in reports. */
export const BASELINE = 'compromise';

const OFFSETS = { offset: true } as const;
const found = z.array(z.object({ offset: z.object({ start: z.number(), length: z.number() }) }));

/**
 * Returns the names that compromise finds in a sentence with its documented methods `people()`, `places()` and
 * `organizations()`, mapped to tokens by character offsets. Possessive endings and punctuation at the edges of a name are
 * removed, which improves its scores.
 */
export function compromiseSpans(tokens: readonly string[]): EntitySpan[] {
  const { text, starts } = joinTokens(tokens);
  const document = nlp(text);
  const spans: EntitySpan[] = [];
  const add = (json: unknown, type: EntitySpan['type']) => {
    for (const { offset } of found.parse(json)) {
      let start = starts.findIndex((at, i) => at + (tokens[i]?.length ?? 0) > offset.start);
      let end = starts.findIndex((at) => at >= offset.start + offset.length);
      if (end < 0) end = tokens.length;
      const mark = (i: number) => /^(['’]s?|[^\p{L}\p{N}]+)$/u.test(tokens[i] ?? '');
      while (start >= 0 && start < end && mark(start)) start++;
      while (end > start && mark(end - 1)) end--;
      if (start >= 0 && start < end && !spans.some((span) => span.start < end && start < span.end)) {
        spans.push({ start, end, type, confidence: 1 });
      }
    }
  };
  add(document.people().json(OFFSETS), 'PER');
  add(document.places().json(OFFSETS), 'LOC');
  add(document.organizations().json(OFFSETS), 'ORG');
  return spans.sort((a, b) => a.start - b.start);
}

/** Finds the names in a text with the methods of `compromiseSpans`. */
export function readWithCompromise(text: string): unknown {
  const document = nlp(text);
  return [document.people(), document.places(), document.organizations()].map((names) => names.json(OFFSETS));
}

/**
 * Returns the names of people, places and organisations that compromise finds in a text. Short forms ("Lund") of a longer
 * name of the same kind are omitted, which improves its scores.
 */
export function compromiseNames(text: string): Record<'people' | 'places' | 'organizations', string[]> {
  const document = nlp(text);
  const names = (found: unknown) => withoutShortForms(z.array(z.string()).parse(found).map(withoutMarks));
  return {
    people: names(document.people().out('array')),
    places: names(document.places().out('array')),
    organizations: names(document.organizations().out('array')),
  };
}

const withoutMarks = (name: string): string =>
  name.replace(/^[^\p{L}\p{N}]+|(?:['’]s)?[^\p{L}\p{N}]*$/gu, '');

const withoutShortForms = (names: readonly string[]): string[] =>
  names.filter((name) => !names.some((other) => other !== name && ` ${other} `.includes(` ${name} `)));
