import type { Article } from '../../src/model/article.ts';
import type { EntityRef, Extraction, Presence } from '../../src/model/extraction.ts';
import { pick, type Random } from '../shared/random.ts';
import { Prose } from './prose.ts';
import { drawRank, drawVerb, drawWords } from './words.ts';
import type { Figure } from './world.ts';

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
const SAYING = ['said', 'added', 'warned', 'told'];
const CURRENCIES = ['USD', 'EUR', 'GBP', 'CNY'];
const SIGNS: Record<string, string> = { USD: '$', EUR: '€', GBP: '£', CNY: '¥' };

/** Fewest words of a body, and how many more it may have. */
const WORDS = { least: 60, more: 40 };

/** What is made of a text: the article, and what there is to be read out of it. */
export interface Story {
  readonly article: Article;
  readonly extraction: Extraction;
}

const refOf = ({ entity: { kind, key } }: Figure): EntityRef => ({ kind, key });

/** Writes an article about figures, the first of which it is most about. */
export function writeStory(
  random: Random,
  number: number,
  publishedAt: Date,
  figures: readonly Figure[],
): Story {
  const prose = new Prose();
  const people = figures.filter(({ entity }) => entity.kind === 'PERSON');
  const sentences = 5 + Math.floor(random() * 2);
  const length = WORDS.least + random() * WORDS.more;
  // A figure takes two words, said once or twice; quotations, a quantity and a time take some too.
  const filling = Math.max(3, Math.round((length - 18 - figures.length * 3) / sentences));
  const known = new Set(figures);
  const introduced = new Set<Figure>();
  for (let i = 0; i < sentences; i++) {
    prose.begin(i === 3);
    const here = figures.filter((_, index) => index % (sentences - 1) === i);
    const [lead] = figures;
    if (here.length === 0 && lead && random() < 0.8) here.push(lead);
    writeSentence(prose, random, here, known, introduced, filling);
    const speaker = people[i % Math.max(1, people.length)];
    const quoted = (i === 1 || i === 4) && random() < 0.5;
    if (quoted && speaker && introduced.has(speaker)) {
      prose.end();
      prose.begin(false);
      quote(prose, random, speaker, random() < 0.4 ? pick(random, figures) : null);
    } else if (i === 2) {
      tellQuantity(prose, random);
    } else if (i === 3 && random() < 0.6) {
      tellTime(prose, random, publishedAt);
    }
    prose.end();
  }
  const headline = writeHeadline(random, figures);
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
    },
    extraction: {
      sentences: prose.sentences,
      entities: figures.map(({ entity }) => entity),
      mentions: prose.mentions,
      presences: figures.map((figure) => presence(prose, figure, headline)),
      roles: prose.roles,
      quotations: prose.quotations,
      quantities: prose.quantities,
      times: prose.times,
    },
  };
}

function writeSentence(
  prose: Prose,
  random: Random,
  figures: readonly Figure[],
  known: ReadonlySet<Figure>,
  introduced: Set<Figure>,
  words: number,
): void {
  const parts = Math.max(1, figures.length);
  if (figures.length === 0 || random() < 0.3) prose.say(drawWords(random, 2));
  for (const [index, figure] of figures.entries()) {
    introduce(prose, random, figure, known, introduced);
    if (index === 0) prose.say(drawVerb(random));
    prose.say(drawWords(random, Math.max(1, Math.round(words / parts))));
  }
  if (figures.length === 0) prose.say(drawWords(random, words));
}

/** Names a figure: with its office at times when it comes in, shortly when it is known already. */
function introduce(
  prose: Prose,
  random: Random,
  figure: Figure,
  known: ReadonlySet<Figure>,
  introduced: Set<Figure>,
): void {
  const { entity, short, office } = figure;
  const ref = refOf(figure);
  if (introduced.has(figure)) {
    if (entity.kind === 'COUNTRY' && short !== entity.name) prose.mention(ref, short, 'DEMONYM');
    else prose.mention(ref, short, short === entity.name ? 'NAME' : 'ALIAS');
    return;
  }
  introduced.add(figure);
  if (office && known.has(office.of)) {
    introduced.add(office.of);
    const how = office.adjective === office.of.entity.name ? 'NAME' : 'DEMONYM';
    const current = random() < 0.95;
    const { start } = current ? { start: -1 } : prose.say('former');
    const of = prose.mention(refOf(office.of), office.adjective, how);
    prose.say(office.title);
    const { end } = prose.mention(ref, entity.name, 'NAME');
    prose.role({
      person: ref,
      title: office.title,
      of: refOf(office.of),
      current,
      span: { start: start === -1 ? of.start : start, end },
    });
    return;
  }
  prose.mention(ref, entity.name, 'NAME');
}

function quote(prose: Prose, random: Random, speaker: Figure, about: Figure | null): void {
  const span = prose.inQuotes(() => {
    prose.say(drawWords(random, 5 + Math.floor(random() * 5)));
    if (!about || about === speaker) return;
    prose.mention(refOf(about), about.entity.name, 'NAME');
    prose.say(drawWords(random, 2));
  });
  prose.mention(refOf(speaker), speaker.short, 'ALIAS');
  const verb = pick(random, SAYING);
  prose.say(verb);
  const text = prose.text.slice(span.start, span.end);
  prose.quotation({ ...span, text, speaker: refOf(speaker), verb });
}

function tellQuantity(prose: Prose, random: Random): void {
  const count = 1 + Math.floor(random() * 99);
  const share = random();
  prose.say('with');
  if (share < 0.4) {
    const unit = pick(random, CURRENCIES);
    const text = `${SIGNS[unit]}${count} million`;
    prose.quantity({ ...prose.say(text), kind: 'MONEY', value: count * 1_000_000, unit, text });
  } else if (share < 0.7) {
    const text = `${count} percent`;
    prose.quantity({ ...prose.say(text), kind: 'PERCENTAGE', value: count, unit: 'percent', text });
  } else {
    const text = `${count},000 people`;
    prose.quantity({ ...prose.say(text), kind: 'COUNT', value: count * 1_000, unit: 'people', text });
  }
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

function tellTime(prose: Prose, random: Random, publishedAt: Date): void {
  const day = new Date(publishedAt.getTime() - Math.floor(random() * 400) * 86_400_000);
  const text = `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
  const date = day.toISOString().slice(0, 10);
  prose.say('on');
  prose.time({ ...prose.say(text), text, from: date, to: date });
}

function writeHeadline(random: Random, figures: readonly Figure[]): string {
  const [lead, second] = figures;
  const subject = lead?.short ?? 'All';
  const object = second && random() < 0.4 ? ` ${second.entity.name}` : '';
  const words = `${subject} ${drawVerb(random)}${object} ${drawWords(random, 3 + Math.floor(random() * 3))}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** As the extractor weighs it, roughly: in the headline, early, often. */
function presence(prose: Prose, figure: Figure, headline: string): Presence {
  const { kind, key } = figure.entity;
  const starts = prose.mentions
    .filter(({ entity }) => entity.kind === kind && entity.key === key)
    .map(({ start }) => start);
  const firstOffset = Math.min(...starts);
  const inHeadline = headline.includes(figure.short) || headline.includes(figure.entity.name);
  const salience =
    (inHeadline ? 0.35 : 0) +
    0.2 * (1 - firstOffset / prose.text.length) +
    0.1 * Math.min(3, starts.length) +
    0.05 * Math.min(3, new Set(starts.map((start) => Math.floor((start * 10) / prose.text.length))).size);
  return { entity: refOf(figure), mentionCount: starts.length, firstOffset, salience: round(salience) };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
