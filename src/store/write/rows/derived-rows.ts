import type { Extraction } from '../../../model/extraction.ts';
import type { Span } from '../../../model/span.ts';
import { quotationId, roleId, statementId } from '../../identity.ts';
import { type Cells, copyLines } from './copy-lines.ts';
import type { DerivedTable } from './derived-tables.ts';
import type { EntityRecord } from './entity-record.ts';

type ExtractedTable = Exclude<DerivedTable, 'article_topic' | 'annotation' | 'article_signature'>;

/** An office that an article states. */
export interface RoleRecord {
  readonly id: bigint;
  readonly person: bigint;
  readonly of: bigint | null;
  readonly title: string;
}

interface ExtractedRows {
  readonly tables: Readonly<Record<ExtractedTable, string>>;
  readonly roles: readonly RoleRecord[];
}

type Entities = (ref: { readonly kind: string; readonly key: string }) => EntityRecord;

/** Converts an extraction to rows. `entityOf` returns the entity of a reference. */
export function derivedRows(
  article: bigint,
  publishedAt: Date,
  extraction: Extraction,
  entityOf: Entities,
): ExtractedRows {
  const id = String(article);
  const time = publishedAt.toISOString();
  const idOf = (ref: Parameters<Entities>[0]): string => String(entityOf(ref).id);
  const roles = new Map<bigint, RoleRecord>();
  return {
    tables: {
      article_entity: copyLines(extraction.presences, ({ entity, mentionCount, firstOffset, salience }) => {
        const { kind, name } = entityOf(entity);
        return [id, idOf(entity), kind, name, mentionCount, firstOffset, salience, time];
      }),
      mention: copyLines(extraction.mentions, (mention) => [
        ...[id, idOf(mention.entity), mention.start, mention.end, mention.surface, mention.how],
        ...[mention.confidence, ...sentence(mention)],
      ]),
      headline_mention: copyLines(extraction.headlineMentions, (mention) => [
        ...[id, idOf(mention.entity), mention.start, mention.end, mention.surface, mention.how],
        mention.confidence,
      ]),
      role_evidence: evidence(extraction, (role) => {
        const [person, of] = [entityOf(role.person).id, role.of && entityOf(role.of).id];
        const role_id = roleId(person, role.title, of);
        roles.set(role_id, { id: role_id, person, of, title: role.title });
        const { start, end } = role.span;
        const { current, since, until } = role;
        return [id, String(role_id), start, end, current, since, until, ...sentence(role), time];
      }),
      quotation: copyLines(extraction.quotations, (quotation) => [
        ...[String(quotationId(article, quotation.start, quotation.end)), id, quotation.start, quotation.end],
        ...[quotation.text, quotation.speaker && idOf(quotation.speaker), quotation.speakerText],
        ...[quotation.verb, ...sentence(quotation), time],
      ]),
      statement: copyLines(extraction.statements, ({ start, end, text, form, kind, source, ...rest }) => [
        ...[String(statementId(article, start, end)), id, start, end, text, form, kind],
        ...[source && idOf(source), rest.sourceText, rest.cue, ...sentence(rest), time],
      ]),
      quantity: copyLines(extraction.quantities, ({ start, end, kind, value, maxValue, unit, ...rest }) => [
        ...[id, start, end, kind, value, maxValue, unit, rest.text, ...sentence(rest)],
      ]),
      time_expression: copyLines(extraction.times, ({ start, end, text, from, to, ...rest }) => [
        ...[id, start, end, text, from, to, ...sentence(rest)],
      ]),
    },
    roles: [...roles.values()],
  };
}

const sentence = ({ sentence: { start, end } }: { readonly sentence: Span }): [number, number] => [
  start,
  end,
];

/** Converts roles to rows. If two roles are the same role at the same offset, only the first is stored. */
function evidence(
  { roles }: Extraction,
  cells: (role: Extraction['roles'][number]) => readonly [string, string, number, ...Cells],
): string {
  const seen = new Set<string>();
  return copyLines(
    roles.map(cells).filter(([, role, start]) => {
      const key = `${role} ${start}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    }),
    (row) => row,
  );
}
