import { KIND_NAMES } from '../ui/kind-icon.tsx';
import { count } from '../ui/numbers.ts';
import {
  type EntityAnnotation,
  isInArchive,
  type QuantityAnnotation,
  type TextAnnotation,
  type TimeAnnotation,
} from './annotation.ts';
import { EntityName } from './entity-name.tsx';
import { periodText, quantityText } from './normalised.ts';
import type { CardPlace } from './use-mark-card.ts';

export interface MarkCardProps {
  readonly id: string;
  readonly place: CardPlace;
  readonly annotations: readonly TextAnnotation[];
}

/** The description of a mark: its entities, or its normalised value. */
export function MarkCard({ id, place: { left, top, bottom }, annotations }: MarkCardProps) {
  return (
    <div
      id={id}
      class="mark-card"
      role="tooltip"
      style={{ left, top: top ?? 'auto', bottom: bottom ?? 'auto' }}
    >
      {annotations.map((annotation) => (
        <div key={`${annotation.type} ${annotation.start}`}>
          <Description annotation={annotation} />
        </div>
      ))}
    </div>
  );
}

function Description({ annotation }: { readonly annotation: TextAnnotation }) {
  switch (annotation.type) {
    case 'entity':
      return <EntityDescription {...annotation} />;
    case 'quantity':
      return <QuantityDescription {...annotation} />;
    case 'time':
      return <TimeDescription {...annotation} />;
  }
}

/** The ways in which a text refers to an entity, except by its name. */
const HOW: Readonly<Record<EntityAnnotation['how'], string | null>> = {
  NAME: null,
  ALIAS: 'Mentioned by another name',
  DEMONYM: 'Mentioned by an adjective or nationality',
  CAPITAL: 'Mentioned by its capital',
  CITY: 'Mentioned by one of its cities',
  METONYM: 'Mentioned by its building or seat',
};

const EntityDescription = ({ entity, how, mentionCount }: EntityAnnotation) => (
  <>
    <p class="card-title">
      <EntityName entity={entity} />
    </p>
    <p>
      {KIND_NAMES[entity.kind]}, {count(mentionCount, 'mention')} in this text
    </p>
    {!isInArchive(entity) && <p>Not in the archive</p>}
    {HOW[how] !== null && <p>{HOW[how]}</p>}
  </>
);

const QUANTITIES: Readonly<Record<QuantityAnnotation['kind'], string>> = {
  AGE: 'Age',
  COUNT: 'Number',
  DURATION: 'Duration',
  MEASURE: 'Measurement',
  MONEY: 'Amount of money',
  PERCENTAGE: 'Percentage',
};

const QuantityDescription = (quantity: QuantityAnnotation) => (
  <>
    <p class="card-title numbers">{quantityText(quantity)}</p>
    <p>{QUANTITIES[quantity.kind]}</p>
  </>
);

const TimeDescription = ({ from, to }: TimeAnnotation) => (
  <>
    <p class="card-title numbers">{periodText(from, to)}</p>
    <p>{from === to ? 'Day' : 'Period'}</p>
  </>
);
