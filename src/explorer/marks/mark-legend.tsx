import { KindIcon } from '../ui/kind-icon.tsx';
import './mark-legend.css';
import { StatementIcon } from './source-mark.tsx';

/**
 * The marks that the user can show or hide: the kinds of entities, quotations, statements, and quantities with times.
 */
const MARKS = ['person', 'country', 'organization', 'place', 'quotation', 'statement', 'figure'] as const;
export type MarkName = (typeof MARKS)[number];

const NAMES: Readonly<Record<MarkName, string>> = {
  person: 'People',
  country: 'Countries',
  organization: 'Organisations',
  place: 'Places',
  quotation: 'Quotations',
  statement: 'Reported statements',
  figure: 'Numbers and dates',
};

const KINDS = { person: 'PERSON', country: 'COUNTRY', organization: 'ORGANIZATION', place: 'PLACE' } as const;

export interface MarkLegendProps {
  readonly hidden: ReadonlySet<MarkName>;
  readonly toggle: (mark: MarkName) => void;
}

function Sign({ mark }: { readonly mark: MarkName }) {
  if (mark === 'statement') return <StatementIcon />;
  return mark === 'quotation' || mark === 'figure' ? null : <KindIcon kind={KINDS[mark]} />;
}

/** The meaning of the marks in a text. Each kind of mark can be hidden. */
export function MarkLegend({ hidden, toggle }: MarkLegendProps) {
  return (
    <fieldset class="mark-legend">
      <legend class="visually-hidden">Marks in the text</legend>
      {MARKS.map((mark) => (
        <label key={mark} class={mark in KINDS ? mark : ''}>
          <input type="checkbox" checked={!hidden.has(mark)} onChange={() => toggle(mark)} />
          <Sign mark={mark} />
          <span class={`sample ${mark}`}>{NAMES[mark]}</span>
        </label>
      ))}
    </fieldset>
  );
}
