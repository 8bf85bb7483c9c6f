import type { EntityKind } from '../../model/entity.ts';
import type { EntityRef, Extraction, ExtractorInput, Mention, Role } from '../../model/extraction.ts';

/** The terminal styles in use. */
type Style = 'magenta' | 'green' | 'blue' | 'yellow' | 'bold' | 'dim';
/** Applies a style to a text, or returns the text unchanged if the output has no colours. */
export type Paint = (style: Style, text: string) => string;

const STYLES: Readonly<Record<EntityKind, Style>> = {
  PERSON: 'magenta',
  COUNTRY: 'green',
  ORGANIZATION: 'blue',
  PLACE: 'yellow',
};
const HEADINGS: Readonly<Record<EntityKind, string>> = {
  PERSON: 'People',
  COUNTRY: 'Countries',
  ORGANIZATION: 'Organisations',
  PLACE: 'Places',
};

const KINDS = ['PERSON', 'COUNTRY', 'ORGANIZATION', 'PLACE'] as const satisfies readonly EntityKind[];

/** Formats an extraction as readable text: the body with its mentions coloured by kind, then lists of the results. */
export function printExtraction(
  { headline, body }: ExtractorInput,
  extraction: Extraction,
  paint: Paint,
): string {
  const nameOf = entityNames(extraction);
  const sections: (readonly [string, readonly string[]])[] = [
    ...KINDS.map((kind) => [HEADINGS[kind], entityLines(extraction, kind, paint)] as const),
    [
      'Roles',
      extraction.roles.map(
        (role) =>
          `${nameOf(role.person)}: ${role.current ? '' : 'former '}${role.title}${role.of ? ` of ${nameOf(role.of)}` : ''}${period(role)}`,
      ),
    ],
    [
      'Quotations',
      extraction.quotations.map(
        ({ text, speaker, speakerText, verb }) =>
          `“${text}” ${paint('dim', `— ${speaker ? nameOf(speaker) : (speakerText ?? 'unknown')}${verb ? `, ${verb}` : ''}`)}`,
      ),
    ],
    // Direct statements are quotations.
    [
      'Statements',
      extraction.statements
        .filter(({ form }) => form !== 'DIRECT')
        .map(
          ({ text, kind, source, sourceText, cue }) =>
            `${text} ${paint('dim', `— ${source ? nameOf(source) : (sourceText ?? 'unknown')}${cue ? `, ${cue}` : ''} (${kind.toLowerCase()})`)}`,
        ),
    ],
    [
      'Quantities',
      extraction.quantities.map(
        ({ text, kind, value, maxValue, unit }) =>
          `${text} ${paint('dim', `= ${value}${maxValue === null ? '' : ` to ${maxValue}`} ${unit} (${kind.toLowerCase()})`)}`,
      ),
    ],
    [
      'Times',
      extraction.times.map(
        ({ text, from, to }) => `${text} ${paint('dim', `= ${from === to ? from : `${from} to ${to}`}`)}`,
      ),
    ],
  ];
  const parts = [
    headline === '' ? '' : `${paint('bold', headline)}\n\n`,
    `${coloured(body, extraction.mentions, paint)}\n`,
  ];
  for (const [heading, lines] of sections) {
    if (lines.length > 0)
      parts.push(`\n${paint('bold', heading)}\n${lines.map((line) => `  ${line}\n`).join('')}`);
  }
  return parts.join('');
}

/** Returns the period of a role in parentheses; an empty text if the text does not state it. */
const period = ({ since, until }: Role): string =>
  since === null && until === null ? '' : ` (${since ?? ''} to ${until ?? ''})`;

/** Returns a function from a reference to the name of its entity. */
function entityNames({ entities }: Extraction): (ref: EntityRef) => string {
  const names = new Map(entities.map(({ kind, key, name }) => [`${kind} ${key}`, name]));
  return ({ kind, key }) => names.get(`${kind} ${key}`) ?? key;
}

/**
 * Returns one line for each entity, most salient first. A line contains the name and country of the entity, and the
 * number and surface forms of its mentions.
 */
function entityLines(
  { entities, presences, mentions }: Extraction,
  kind: EntityKind,
  paint: Paint,
): string[] {
  const byKey = new Map(entities.map((entity) => [`${entity.kind} ${entity.key}`, entity]));
  return presences
    .filter(({ entity }) => entity.kind === kind)
    .sort((a, b) => b.salience - a.salience || a.firstOffset - b.firstOffset)
    .map(({ entity: ref, mentionCount, salience }) => {
      const entity = byKey.get(`${ref.kind} ${ref.key}`);
      const own = mentions.filter(({ entity: { kind: its, key } }) => its === kind && key === ref.key);
      const forms = [...new Set(own.map(({ surface }) => surface.replace(/\s+/g, ' ')))].join(', ');
      const where = entity?.kind === 'PLACE' && entity.countryCode ? ` (${entity.countryCode})` : '';
      const name = paint(STYLES[kind], `${entity?.name ?? ref.key}${where}`);
      return `${name} ${paint('dim', `× ${mentionCount}, salience ${salience}: ${forms}`)}`;
    });
}

/**
 * Colours the mentions of a text. If mentions overlap, only one of them is coloured: the mention that starts first. If
 * they start at the same offset, it is the longest mention. If they also end at the same offset, it is the place
 * rather than its country.
 */
function coloured(body: string, mentions: readonly Mention[], paint: Paint): string {
  const parts: string[] = [];
  let end = 0;
  const rank = ({ entity }: Mention) => (entity.kind === 'COUNTRY' ? 1 : 0);
  const inOrder = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
  for (const mention of inOrder) {
    if (mention.start < end) continue;
    parts.push(body.slice(end, mention.start), paint(STYLES[mention.entity.kind], mention.surface));
    end = mention.end;
  }
  parts.push(body.slice(end));
  return parts.join('');
}
