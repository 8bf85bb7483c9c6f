import type { EntityRef, Extraction } from '../../src/model/extraction.ts';
import type { Span } from '../../src/model/span.ts';

const idOf = ({ kind, key }: EntityRef): string => `${kind} ${key}`;
const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Returns the violations of the invariants in src/model/extraction.ts and of the unique keys in prisma/schema.prisma. */
export function faultsOf(body: string, extraction: Extraction, headline = ''): readonly string[] {
  return [
    ...headlineFaults(headline, extraction),
    ...mentionFaults(body, extraction),
    ...presenceFaults(extraction),
    ...roleFaults(extraction),
    ...speakerFaults(body, extraction),
    ...spanFaults(body, extraction),
    ...figureFaults(extraction),
    ...statementFaults(body, extraction),
    ...sentenceFaults(extraction),
  ];
}

function mentionFaults(body: string, { mentions }: Extraction): string[] {
  const faults = duplicates(
    'mention',
    mentions.map((mention) => `${idOf(mention.entity)} at ${mention.start}`),
  );
  for (const mention of mentions) {
    const { start, end, surface, sentence } = mention;
    if (body.slice(start, end) !== surface) faults.push(`mention at ${start} is not "${surface}"`);
    if (!isWithin(mention, sentence)) faults.push(`mention at ${start} is outside its sentence`);
  }
  return faults;
}

function headlineFaults(headline: string, { headlineMentions }: Extraction): string[] {
  const faults = duplicates(
    'mention in the headline',
    headlineMentions.map(({ entity, start }) => `${idOf(entity)} at ${start}`),
  );
  let last = 0;
  for (const { start, end, surface } of headlineMentions) {
    if (headline.slice(start, end) !== surface || start === end)
      faults.push(`headline: at ${start} is not "${surface}"`);
    if (start < last) faults.push(`headline: ${start} is before its predecessor`);
    last = start;
  }
  return faults;
}

function presenceFaults({ entities, mentions, headlineMentions, presences }: Extraction): string[] {
  const counts = new Map<string, number>(headlineMentions.map(({ entity }) => [idOf(entity), 0]));
  for (const { entity } of mentions) counts.set(idOf(entity), (counts.get(idOf(entity)) ?? 0) + 1);
  const faults = duplicates('entity', entities.map(idOf));
  for (const entity of entities) if (!counts.has(idOf(entity))) faults.push(`${idOf(entity)} has no mention`);
  if (presences.length !== entities.length) faults.push('the numbers of entities and presences differ');
  for (const { entity, mentionCount } of presences) {
    if (counts.get(idOf(entity)) !== mentionCount)
      faults.push(
        `${idOf(entity)} has ${counts.get(idOf(entity))} mentions, but its presence has ${mentionCount}`,
      );
  }
  return faults;
}

function roleFaults({ roles, mentions }: Extraction): string[] {
  const faults = duplicates(
    'role',
    roles.map(
      ({ person, title, of, span }) => `${person.key}, ${title} of ${of && idOf(of)}, at ${span.start}`,
    ),
  );
  for (const { person, title, span, sentence } of roles) {
    const name = `role ${title} of ${person.key} at ${span.start}`;
    if (!isWithin(span, sentence)) faults.push(`${name} is outside its sentence`);
    const isNamed = mentions.some((one) => idOf(one.entity) === idOf(person) && isWithin(one, span));
    if (!isNamed) faults.push(`${name} does not contain the name`);
  }
  return faults;
}

/** Returns the words that refer to speakers and are not in the body, or are longer than documented. */
function speakerFaults(body: string, { quotations }: Extraction): string[] {
  const text = body.replace(/\s+/g, ' ');
  return quotations
    .filter(({ speakerText }) => speakerText !== null)
    .filter(
      ({ speakerText }) => speakerText === '' || speakerText!.length > 200 || !text.includes(speakerText!),
    )
    .map(({ start, speakerText }) => `the speaker of ${start} is "${speakerText}"`);
}

function spanFaults(body: string, { quotations, quantities, times }: Extraction): string[] {
  const faults: string[] = [];
  for (const [kind, items] of Object.entries({ quotations, quantities, times })) {
    let last = 0;
    for (const { start, end, text, sentence } of items) {
      if (body.slice(start, end) !== text) faults.push(`${kind}: at ${start} is not "${text}"`);
      if (start < last || end <= start) faults.push(`${kind}: ${start} to ${end} overlaps its predecessor`);
      last = end;
      // A quotation may extend over several sentences. Its sentence is the first.
      const isPlaced =
        kind === 'quotations'
          ? start >= sentence.start && start < sentence.end
          : isWithin({ start, end }, sentence);
      if (!isPlaced) faults.push(`${kind}: ${start} to ${end} is outside its sentence`);
    }
  }
  return faults;
}

function statementFaults(body: string, { statements }: Extraction): string[] {
  const faults = duplicates(
    'statement',
    statements.map(({ start, end }) => `${start} to ${end}`),
  );
  let last = { start: 0, end: 0 };
  let directEnd = 0;
  for (const { start, end, text, form, source, sourceText, cue } of statements) {
    const name = `statement ${start} to ${end}`;
    if (end <= start || body.slice(start, end) !== text) faults.push(`${name} is not "${text}"`);
    if (start < last.start || (start === last.start && end < last.end))
      faults.push(`${name} is not in order`);
    if (start < directEnd) faults.push(`${name} overlaps direct speech`);
    if (!source && !sourceText && !cue) faults.push(`${name} has neither a source nor a cue`);
    if (form === 'DIRECT') directEnd = end;
    last = { start, end };
  }
  return faults;
}

/** Dates are ISO 8601 calendar dates that exist, and the ends of ranges are in order. */
function figureFaults({ quantities, times }: Extraction): string[] {
  const isDate = (day: string): boolean =>
    /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(day).toISOString().startsWith(day);
  return [
    ...times
      .filter(({ from, to }) => !isDate(from) || !isDate(to) || from > to)
      .map(({ text, from, to }) => `time "${text}" is from ${from} to ${to}`),
    ...quantities
      .filter(({ value, maxValue }) => !Number.isFinite(value) || (maxValue !== null && maxValue <= value))
      .map(({ text, value, maxValue }) => `quantity "${text}" is ${value} to ${maxValue}`),
  ];
}

function sentenceFaults(extraction: Extraction): string[] {
  const known = new Set(extraction.sentences.map(({ start, end }) => `${start} ${end}`));
  const all = [
    ...extraction.mentions,
    ...extraction.roles,
    ...extraction.quotations,
    ...extraction.statements,
    ...extraction.quantities,
    ...extraction.times,
  ];
  return all
    .map(({ sentence: { start, end } }) => `${start} ${end}`)
    .filter((sentence) => !known.has(sentence))
    .map((sentence) => `${sentence} is not a sentence`);
}

function duplicates(kind: string, keys: readonly string[]): string[] {
  const seen = new Set<string>();
  return keys.filter((key) => seen.size === seen.add(key).size).map((key) => `duplicate ${kind} ${key}`);
}
