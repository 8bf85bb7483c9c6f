import type { Article } from '../../src/model/article.ts';
import type { EntityRef, Extraction, HeadlineMention, Presence } from '../../src/model/extraction.ts';
import { pick, type Random } from '../shared/random.ts';
import { Prose } from './prose.ts';
import { drawRank, drawVerb, drawWords } from './words.ts';
import type { Subject } from './world.ts';

const SOURCES = [
  ...[
    'Northern Wire',
    'The Meridian',
    'Harbour Post',
    'Continental News',
    'Daily Ledger',
    'Tribune of the Coast',
  ],
  ...[
    'Evening Observer',
    'Capital Review',
    'Radio Delta',
    'The Surveyor',
    'Lowland Gazette',
    'Island Courier',
  ],
];
const SECTIONS = ['World', 'Politics', 'Business', 'Sport', 'Science', 'Health', 'Culture', 'Climate'];
const LANGUAGES = ['en', 'en-GB', 'en-US', 'en-AU'];
const SPEECH_VERBS = ['said', 'added', 'warned', 'told'];
const CURRENCIES = ['USD', 'EUR', 'GBP', 'CNY'];
const SIGNS: Record<string, string> = { USD: '$', EUR: '€', GBP: '£', CNY: '¥' };

/** The number of words in a body: from `least` to `least + more`. */
const WORDS = { least: 60, more: 40 };

/** A synthetic article and its extraction. */
export interface Story {
  readonly article: Article;
  readonly extraction: Extraction;
}

const refOf = ({ entity: { kind, key } }: Subject): EntityRef => ({ kind, key });

/** Writes an article that mentions the given subjects. It mentions the first subject most often. */
export function writeStory(
  random: Random,
  number: number,
  publishedAt: Date,
  subjects: readonly Subject[],
): Story {
  const prose = new Prose();
  const people = subjects.filter(({ entity }) => entity.kind === 'PERSON');
  const sentences = 5 + Math.floor(random() * 2);
  const length = WORDS.least + random() * WORDS.more;
  // A subject is mentioned once or twice, with two words each time: three words on average. Quotations, a quantity and
  // a time take about 18 words.
  const filling = Math.max(3, Math.round((length - 18 - subjects.length * 3) / sentences));
  const known = new Set(subjects);
  const introduced = new Set<Subject>();
  for (let i = 0; i < sentences; i++) {
    prose.begin(i === 3);
    const mentioned = subjects.filter((_, index) => index % (sentences - 1) === i);
    const [lead] = subjects;
    if (mentioned.length === 0 && lead && random() < 0.8) mentioned.push(lead);
    writeSentence(prose, random, mentioned, known, introduced, filling);
    const speaker = people[i % Math.max(1, people.length)];
    const quoted = (i === 1 || i === 4) && random() < 0.5;
    if (quoted && speaker && introduced.has(speaker)) {
      prose.end();
      prose.begin(false);
      quote(prose, random, speaker, random() < 0.4 ? pick(random, subjects) : null);
    } else if (i === 2) {
      writeQuantity(prose, random);
    } else if (i === 3 && random() < 0.6) {
      writeTime(prose, random, publishedAt);
    }
    prose.end();
  }
  const headline = writeHeadline(random, subjects);
  const source = SOURCES[drawRank(random, SOURCES.length, 2)] ?? '';
  return {
    article: {
      sourceId: null,
      headline,
      body: prose.text,
      publishedAt,
      source,
      url: `https://news.example/${number}`,
      byline: random() < 0.7 ? pick(random, ['A. Reporter', 'B. Correspondent', 'C. Stringer']) : null,
      section: pick(random, SECTIONS),
      language: LANGUAGES[drawRank(random, LANGUAGES.length, 0.3)] ?? 'en',
      topics: [],
      annotations: [],
      metadata: {},
    },
    extraction: {
      sentences: prose.sentences,
      entities: subjects.map(({ entity }) => entity),
      mentions: prose.mentions,
      headlineMentions: headlineMentions(headline, subjects),
      presences: subjects.map((subject) => presence(prose, subject, headline)),
      roles: prose.roles,
      quotations: prose.quotations,
      statements: prose.statements,
      quantities: prose.quantities,
      times: prose.times,
    },
  };
}

function writeSentence(
  prose: Prose,
  random: Random,
  subjects: readonly Subject[],
  known: ReadonlySet<Subject>,
  introduced: Set<Subject>,
  words: number,
): void {
  const parts = Math.max(1, subjects.length);
  if (subjects.length === 0 || random() < 0.3) prose.write(drawWords(random, 2));
  for (const [index, subject] of subjects.entries()) {
    introduce(prose, random, subject, known, introduced);
    if (index === 0) prose.write(drawVerb(random));
    prose.write(drawWords(random, Math.max(1, Math.round(words / parts))));
  }
  if (subjects.length === 0) prose.write(drawWords(random, words));
}

/** Mentions a subject: at first by its full name, possibly with its office; later by its short name. */
function introduce(
  prose: Prose,
  random: Random,
  subject: Subject,
  known: ReadonlySet<Subject>,
  introduced: Set<Subject>,
): void {
  const { entity, short, office } = subject;
  const ref = refOf(subject);
  if (introduced.has(subject)) {
    if (entity.kind === 'COUNTRY' && short !== entity.name) prose.mention(ref, short, 'DEMONYM');
    else prose.mention(ref, short, short === entity.name ? 'NAME' : 'ALIAS');
    return;
  }
  introduced.add(subject);
  if (office && known.has(office.of)) {
    introduced.add(office.of);
    const how = office.adjective === office.of.entity.name ? 'NAME' : 'DEMONYM';
    const current = random() < 0.95;
    const { start } = current ? { start: -1 } : prose.write('former');
    const of = prose.mention(refOf(office.of), office.adjective, how);
    prose.write(office.title);
    const { end } = prose.mention(ref, entity.name, 'NAME');
    prose.role({
      person: ref,
      title: office.title,
      of: refOf(office.of),
      current,
      since: null,
      until: null,
      span: { start: start === -1 ? of.start : start, end },
    });
    return;
  }
  prose.mention(ref, entity.name, 'NAME');
}

function quote(prose: Prose, random: Random, speaker: Subject, about: Subject | null): void {
  const span = prose.quote(() => {
    prose.write(drawWords(random, 5 + Math.floor(random() * 5)));
    if (!about || about === speaker) return;
    prose.mention(refOf(about), about.entity.name, 'NAME');
    prose.write(drawWords(random, 2));
  });
  prose.mention(refOf(speaker), speaker.short, 'ALIAS');
  const verb = pick(random, SPEECH_VERBS);
  prose.write(verb);
  const text = prose.text.slice(span.start, span.end);
  const [source, sourceText] = [refOf(speaker), speaker.short];
  prose.quotation({ ...span, text, speaker: source, speakerText: sourceText, verb });
  prose.statement({ ...span, text, form: 'DIRECT', kind: 'SAYS', source, sourceText, cue: verb });
}

function writeQuantity(prose: Prose, random: Random): void {
  const count = 1 + Math.floor(random() * 99);
  const share = random();
  prose.write('with');
  if (share < 0.4) {
    const unit = pick(random, CURRENCIES);
    const text = `${SIGNS[unit]}${count} million`;
    prose.quantity({
      ...prose.write(text),
      kind: 'MONEY',
      value: count * 1_000_000,
      maxValue: null,
      unit,
      text,
    });
  } else if (share < 0.7) {
    const text = `${count} percent`;
    prose.quantity({
      ...prose.write(text),
      kind: 'PERCENTAGE',
      value: count,
      maxValue: null,
      unit: 'percent',
      text,
    });
  } else {
    const text = `${count},000 people`;
    prose.quantity({
      ...prose.write(text),
      kind: 'COUNT',
      value: count * 1_000,
      maxValue: null,
      unit: 'people',
      text,
    });
  }
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

function writeTime(prose: Prose, random: Random, publishedAt: Date): void {
  const day = new Date(publishedAt.getTime() - Math.floor(random() * 400) * 86_400_000);
  const text = `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
  const date = day.toISOString().slice(0, 10);
  prose.write('on');
  prose.time({ ...prose.write(text), text, from: date, to: date });
}

function writeHeadline(random: Random, subjects: readonly Subject[]): string {
  const [lead, second] = subjects;
  const agent = lead?.short ?? 'All';
  const object = second && random() < 0.4 ? ` ${second.entity.name}` : '';
  const words = `${agent} ${drawVerb(random)}${object} ${drawWords(random, 3 + Math.floor(random() * 3))}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Returns the mentions in a headline that `writeHeadline` returned. */
function headlineMentions(headline: string, subjects: readonly Subject[]): HeadlineMention[] {
  return subjects.flatMap((subject) => {
    const surface = [subject.entity.name, subject.short].find((form) => headline.includes(form));
    if (surface === undefined) return [];
    const start = headline.indexOf(surface);
    const how = surface === subject.entity.name ? ('NAME' as const) : ('ALIAS' as const);
    return [{ entity: refOf(subject), start, end: start + surface.length, surface, how, confidence: 1 }];
  });
}

/**
 * Returns the presence of a subject. The salience approximates the extractor's calculation: it depends on the headline,
 * the first offset and the number of mentions.
 */
function presence(prose: Prose, subject: Subject, headline: string): Presence {
  const { kind, key } = subject.entity;
  const starts = prose.mentions
    .filter(({ entity }) => entity.kind === kind && entity.key === key)
    .map(({ start }) => start);
  const firstOffset = Math.min(...starts);
  const inHeadline = headline.includes(subject.short) || headline.includes(subject.entity.name);
  const salience =
    (inHeadline ? 0.35 : 0) +
    0.2 * (1 - firstOffset / prose.text.length) +
    0.1 * Math.min(3, starts.length) +
    0.05 * Math.min(3, new Set(starts.map((start) => Math.floor((start * 10) / prose.text.length))).size);
  return { entity: refOf(subject), mentionCount: starts.length, firstOffset, salience: round(salience) };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
