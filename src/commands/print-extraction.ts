import type { EntityKind } from '../model/entity.ts';
import type { EntityRef, Extraction, ExtractorInput, Mention } from '../model/extraction.ts';

/** Colours of the terminal that are used, and bold and dim. */
type Style = 'magenta' | 'green' | 'blue' | 'yellow' | 'bold' | 'dim';
/** Sets a text in a style, or leaves it as it is where there are no colours. */
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

/** An extraction as a person reads it: the text with its mentions coloured by kind, then what was read out of it. */
export function printExtraction(
  { headline, body }: ExtractorInput,
  extraction: Extraction,
  paint: Paint,
): string {
  const nameOf = naming(extraction);
  const sections: (readonly [string, readonly string[]])[] = [
    ...KINDS.map((kind) => [HEADINGS[kind], entities(extraction, kind, paint)] as const),
    [
      'Roles',
      extraction.roles.map(
        (role) =>
          `${nameOf(role.person)}: ${role.current ? '' : 'former '}${role.title}${role.of ? ` of ${nameOf(role.of)}` : ''}`,
      ),
    ],
    [
      'Quotations',
      extraction.quotations.map(
        ({ text, speaker, verb }) =>
          `“${text}” ${paint('dim', `— ${speaker ? nameOf(speaker) : 'unknown'}${verb ? `, ${verb}` : ''}`)}`,
      ),
    ],
    [
      'Quantities',
      extraction.quantities.map(
        ({ text, kind, value, unit }) =>
          `${text} ${paint('dim', `= ${value} ${unit} (${kind.toLowerCase()})`)}`,
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

function naming({ entities }: Extraction): (ref: EntityRef) => string {
  const names = new Map(entities.map(({ kind, key, name }) => [`${kind} ${key}`, name]));
  return ({ kind, key }) => names.get(`${kind} ${key}`) ?? key;
}

/** A line an entity, the most salient first: its name, what else tells it apart, how often and how it is mentioned. */
function entities(
  { entities: all, presences, mentions }: Extraction,
  kind: EntityKind,
  paint: Paint,
): string[] {
  const nameOf = new Map(all.map((entity) => [`${entity.kind} ${entity.key}`, entity]));
  return presences
    .filter(({ entity }) => entity.kind === kind)
    .sort((a, b) => b.salience - a.salience || a.firstOffset - b.firstOffset)
    .map(({ entity: ref, mentionCount, salience }) => {
      const entity = nameOf.get(`${ref.kind} ${ref.key}`);
      const own = mentions.filter(({ entity: { kind: its, key } }) => its === kind && key === ref.key);
      const forms = [...new Set(own.map(({ surface }) => surface.replace(/\s+/g, ' ')))].join(', ');
      const where = entity?.kind === 'PLACE' && entity.countryCode ? ` (${entity.countryCode})` : '';
      const name = paint(STYLES[kind], `${entity?.name ?? ref.key}${where}`);
      return `${name} ${paint('dim', `× ${mentionCount}, salience ${salience}: ${forms}`)}`;
    });
}

/** The text with its mentions in colour; of overlapping ones the first and longest, a place before its country. */
function coloured(body: string, mentions: readonly Mention[], paint: Paint): string {
  const parts: string[] = [];
  let at = 0;
  const rank = ({ entity }: Mention) => (entity.kind === 'COUNTRY' ? 1 : 0);
  const inOrder = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
  for (const { start, end, surface, entity } of inOrder) {
    if (start < at) continue;
    parts.push(body.slice(at, start), paint(STYLES[entity.kind], surface));
    at = end;
  }
  parts.push(body.slice(at));
  return parts.join('');
}
