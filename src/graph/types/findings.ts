import type { EntityKind } from '../../model/entity.ts';
import type {
  EntityRef,
  ExtractedText,
  MentionHow,
  Quantity,
  Quotation,
  Statement,
  TimeExpression,
} from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';
import { groupBy } from '../../store/group.ts';

/** A passage of a text, and the sentence that contains it. */
export interface Found extends Span {
  readonly text: string;
  readonly sentence: string;
}

export interface FoundMention extends Found {
  readonly in: 'HEADLINE' | 'BODY';
  readonly how: MentionHow;
  readonly confidence: number;
}

export interface FoundEntity extends EntityRef {
  readonly kind: EntityKind;
  readonly name: string;
  readonly mentionCount: number;
  readonly salience: number;
  readonly mentions: readonly FoundMention[];
}

export interface FoundRole extends Found {
  readonly title: string;
  readonly current: boolean;
  readonly since: string | null;
  readonly until: string | null;
  readonly person: FoundEntity;
  readonly of: FoundEntity | null;
}

export interface FoundQuotation extends Found {
  /** The person, organisation or country that said the words. */
  readonly source: FoundEntity | null;
  readonly speakerText: string | null;
  readonly verb: string | null;
}

export interface StatementFinding extends Found, Pick<Statement, 'form' | 'kind' | 'sourceText' | 'cue'> {
  readonly source: FoundEntity | null;
}

export type FoundQuantity = Found & Pick<Quantity, 'kind' | 'value' | 'maxValue' | 'unit'>;
export type FoundTime = Found & Pick<TimeExpression, 'from' | 'to'>;

/** The results of an extraction from a text that is not stored, with references resolved. */
export interface Findings {
  readonly text: string;
  /** Most salient first. */
  readonly entities: readonly FoundEntity[];
  readonly roles: readonly FoundRole[];
  readonly quotations: readonly FoundQuotation[];
  readonly statements: readonly StatementFinding[];
  readonly quantities: readonly FoundQuantity[];
  readonly times: readonly FoundTime[];
}

const keyOf = ({ kind, key }: EntityRef): string => `${kind} ${key}`;

/** Resolves the references between the results of an extraction from a text with a headline. */
export function findingsOf({ text, extraction }: ExtractedText, headline: string): Findings {
  const found = ({ start, end }: Span, sentence: Span): Found => ({
    start,
    end,
    text: text.slice(start, end),
    sentence: text.slice(sentence.start, sentence.end),
  });
  const all = [
    ...extraction.headlineMentions.map((mention) => ({
      ...mention,
      in: 'HEADLINE' as const,
      sentence: headline,
    })),
    ...extraction.mentions.map((mention) => ({
      ...mention,
      in: 'BODY' as const,
      sentence: text.slice(mention.sentence.start, mention.sentence.end),
    })),
  ];
  const mentions = groupBy(all, ({ entity }) => keyOf(entity));
  const presences = new Map(extraction.presences.map((presence) => [keyOf(presence.entity), presence]));
  const entities = new Map(
    extraction.entities.map((entity): [string, FoundEntity] => {
      const key = keyOf(entity);
      const presence = present(presences.get(key));
      return [
        key,
        {
          ...entity,
          mentionCount: presence.mentionCount,
          salience: presence.salience,
          mentions: (mentions.get(key) ?? []).map(({ surface, ...mention }) => ({
            ...mention,
            text: surface,
          })),
        },
      ];
    }),
  );
  const entity = (ref: EntityRef): FoundEntity => present(entities.get(keyOf(ref)));
  const entityOrNone = (ref: EntityRef | null) => (ref === null ? null : entity(ref));
  const inPlace = <T extends Quotation | Statement | Quantity | TimeExpression>(items: readonly T[]) =>
    items.map((item) => ({ ...item, ...found(item, item.sentence) }));
  return {
    text,
    entities: [...entities.values()].sort((a, b) => b.salience - a.salience),
    roles: extraction.roles.map(({ person, of, span, ...role }) => ({
      ...role,
      ...found(span, role.sentence),
      person: entity(person),
      of: entityOrNone(of),
    })),
    quotations: inPlace(extraction.quotations).map((quotation) => ({
      ...quotation,
      source: entityOrNone(quotation.speaker),
    })),
    statements: inPlace(extraction.statements).map((statement) => ({
      ...statement,
      source: entityOrNone(statement.source),
    })),
    quantities: inPlace(extraction.quantities),
    times: inPlace(extraction.times),
  };
}

/** Returns the given value. Throws if a reference has no value. */
function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The extraction refers to an entity that it does not contain.');
  return value;
}
