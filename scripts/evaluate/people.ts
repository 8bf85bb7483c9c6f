import * as z from 'zod';
import { counted } from '../../src/counted.ts';
import type { Extractor } from '../../src/model/extraction.ts';
import type { Span } from '../../src/model/span.ts';
import { normalise } from '../../src/text/index.ts';
import { labelledLines, textOf } from './labelled-lines.ts';
import { percent, scoreOf } from './score.ts';

const Line = z.object({
  id: z.string(),
  text: z.string(),
  /** For each person, the offsets `[start, end)` of the names that refer to the person. */
  people: z.array(z.array(z.tuple([z.int(), z.int()]))),
});

/** A text and the labelled mentions of people. */
export type PeopleDocument = z.infer<typeof Line>;

/** A mention of a person: a labelled one, or one that the extractor found. `person` identifies the person. */
interface PersonMention extends Span {
  readonly person: string;
}

/** The scores of the pairs of mentions that refer to one person. A labelled mention that is not found is in no pair. */
export interface PeopleScores {
  readonly documents: number;
  /** The number of labelled mentions, and of those that the extractor finds. */
  readonly mentions: number;
  readonly found: number;
  /** The number of labelled pairs. */
  readonly gold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Descriptions of people who are split, merged or not found, most pairs first. */
  readonly errors: readonly string[];
}

/**
 * Parses a plain or gzipped file with lines of the form `{"id": …, "text": …, "people": [[[0, 9], [40, 44]], …]}`.
 *
 * @throws Error with the number of an invalid line
 */
export const readPeopleDocuments = (bytes: Uint8Array): PeopleDocument[] =>
  labelledLines(textOf(bytes), Line);

/** Compares the pairs of mentions that an extractor links to one person with the labelled pairs. */
export function scorePeople(documents: readonly PeopleDocument[], extractor: Extractor): PeopleScores {
  const sum = { mentions: 0, found: 0, correct: 0, predicted: 0, gold: 0 };
  const errors: PeopleError[] = [];
  for (const document of documents) {
    const found = mentionsIn(document.text, extractor);
    const labelled = labelledNames(document);
    const linked = labelled.map((mention) => ({
      mention,
      link: found.find((one) => overlaps(one, mention))?.person,
    }));
    sum.mentions += linked.length;
    sum.found += linked.filter(({ link }) => link !== undefined).length;
    sum.gold += pairsOf(linked, ({ mention }) => mention.person);
    sum.predicted += pairsOf(linked, ({ link }) => link);
    sum.correct += pairsOf(linked, ({ mention, link }) => link && `${mention.person} ${link}`);
    errors.push(...splitPeople(document, linked), ...mergedPeople(document, linked));
  }
  const { precision, recall, f1 } = scoreOf(sum);
  return {
    documents: documents.length,
    mentions: sum.mentions,
    found: sum.found,
    gold: sum.gold,
    precision,
    recall,
    f1,
    errors: errors.sort((a, b) => b.pairs - a.pairs).map(({ text }) => text),
  };
}

/** A description of an error and the number of pairs that it concerns. */
interface PeopleError {
  readonly text: string;
  readonly pairs: number;
}

interface Linked {
  readonly mention: PersonMention;
  /** The person of the mention that the extractor finds; undefined if it does not find the mention. */
  readonly link: string | undefined;
}

/**
 * Returns the labelled mentions, without those that share no word with another label of the same person. The labels were
 * derived automatically and include occupations and awards: "Senator", "Man of the Match".
 */
function labelledNames({ text, people }: PeopleDocument): PersonMention[] {
  return people.flatMap((spans, at) => {
    const mentions = spans.map(([start, end]) => ({ person: String(at), start, end }));
    const words = mentions.map(({ start, end }) => new Set(text.slice(start, end).split(/[\s.]+/)));
    return mentions.filter(
      (_, one) =>
        mentions.length === 1 ||
        words.some((others, other) => other !== one && [...others].some((word) => words[one]?.has(word))),
    );
  });
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start;

function mentionsIn(text: string, extractor: Extractor): PersonMention[] {
  if (normalise(text) !== text.trim()) throw new Error('The text must be normalised.');
  const shift = text.length - text.trimStart().length;
  const { mentions } = extractor.extract({ headline: '', body: text.trim(), publishedAt: new Date(0) });
  return mentions.flatMap(({ entity, start, end }) =>
    entity.kind === 'PERSON' ? [{ person: entity.key, start: start + shift, end: end + shift }] : [],
  );
}

/** Groups values by key. Values without a key are omitted. */
function grouped<T>(values: readonly T[], keyOf: (value: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

const pairsOf = <T>(values: readonly T[], keyOf: (value: T) => string | undefined): number =>
  [...grouped(values, keyOf).values()].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);

/** Describes the labelled people whose mentions are linked to several people or are not found. */
function splitPeople({ id, text }: PeopleDocument, linked: readonly Linked[]): PeopleError[] {
  return [...grouped(linked, ({ mention }) => mention.person).values()].flatMap((mentions) => {
    const links = grouped(mentions, ({ link }) => link ?? '(not found)');
    const pairs = pairsOf(mentions, () => '') - pairsOf(mentions, ({ link }) => link);
    if (pairs === 0) return [];
    const parts = [...links].map(([link, some]) => `${link}: ${namesIn(text, some)}`);
    return [{ text: `${id}: ${parts.join('; ')}`, pairs }];
  });
}

/** Describes the mentions that are linked to one person and labelled as several people. */
function mergedPeople({ id, text }: PeopleDocument, linked: readonly Linked[]): PeopleError[] {
  return [...grouped(linked, ({ link }) => link)].flatMap(([link, mentions]) => {
    const people = [...grouped(mentions, ({ mention }) => mention.person).values()];
    const pairs = pairsOf(mentions, () => '') - pairsOf(mentions, ({ mention }) => mention.person);
    if (pairs === 0) return [];
    return [
      { text: `${id}: merged as ${link}: ${people.map((some) => namesIn(text, some)).join('; ')}`, pairs },
    ];
  });
}

const namesIn = (text: string, linked: readonly Linked[]): string =>
  linked.map(({ mention }) => text.slice(mention.start, mention.end)).join(', ');

/** Returns the scores as text, with at most `errors` errors. */
export function printPeopleScores(file: string, scores: PeopleScores, errors: number): string {
  const { documents, mentions, found, gold, precision, recall, f1 } = scores;
  const lines = [
    `${file}: ${counted(documents, 'document')}, ${counted(gold, 'pair')}, ${found} of ${counted(mentions, 'mention')} found`,
    '      P     R    F1',
    `  ${percent(precision)} ${percent(recall)} ${percent(f1)}`,
    ...scores.errors.slice(0, errors).map((error) => `  ${error}`),
  ];
  return `${lines.join('\n')}\n`;
}
