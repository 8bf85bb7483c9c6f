import { useMemo } from 'preact/hooks';
import type { ExtractQuery } from '../../generated/extract.ts';
import type { TextAnnotation } from '../../marks/annotation.ts';
import { isReported } from '../../marks/reported.ts';
import { TextWithLegend } from '../../marks/text-with-legend.tsx';
import { count } from '../../ui/numbers.ts';
import { EntityTable } from './entity-table.tsx';
import { Figures, Offices, Quotations, Statements } from './findings.tsx';
import { markedEntity } from './marked-entity.ts';

export type ShownExtraction = NonNullable<ExtractQuery['extract']>;

/** The contents of a text: the text with marks, and lists of the findings. */
export function Analysis({ extraction }: { readonly extraction: ShownExtraction }) {
  const { text, entities, roles, quotations, statements, quantities, times } = extraction;
  const annotations = useMemo(() => annotationsOf(extraction), [extraction]);
  const spans = useMemo(
    () =>
      quotations.map(({ start, end, source }) => ({ start, end, source: source && markedEntity(source) })),
    [quotations],
  );
  const reported = useMemo(
    () =>
      statements
        .filter(isReported)
        .map(({ source, ...rest }) => ({ ...rest, source: source && markedEntity(source) })),
    [statements],
  );
  return (
    <>
      <p class="summary-line" aria-live="polite">
        {[
          count(entities.length, 'entity', 'entities'),
          count(roles.length, 'office'),
          count(quotations.length, 'quotation'),
          ...(reported.length > 0 ? [count(reported.length, 'reported statement')] : []),
          count(quantities.length + times.length, 'number or date', 'numbers and dates'),
        ].map((part, index) => (
          <>
            {index > 0 && ', '}
            <span class="part">{part}</span>
          </>
        ))}
      </p>
      <TextWithLegend
        body={text}
        language="en"
        annotations={annotations}
        quotations={spans}
        statements={reported}
        passage={null}
      />
      <EntityTable entities={entities} />
      <Offices roles={roles} />
      <Quotations quotations={quotations} />
      <Statements statements={statements.filter(isReported)} />
      <Figures quantities={quantities} times={times} />
    </>
  );
}

const annotationsOf = ({ entities, quantities, times }: ShownExtraction): readonly TextAnnotation[] => [
  ...entities.flatMap((each) =>
    each.mentions.map((mention) => ({
      type: 'entity' as const,
      entity: markedEntity(each),
      mentionCount: each.mentionCount,
      ...mention,
    })),
  ),
  ...quantities.map((quantity) => ({ type: 'quantity' as const, ...quantity })),
  ...times.map((time) => ({ type: 'time' as const, ...time })),
];
