import './evidence-strip.css';

/** A passage by its time of publication, and whether it describes a current holder of the office. */
interface DatedPassage {
  readonly at: string;
  readonly current: boolean;
}

export interface EvidenceStripProps {
  readonly label: string;
  readonly passages: readonly DatedPassage[];
  /** The first and last time of the axis, which differ. */
  readonly from: string;
  readonly until: string;
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric' });

/** Passages on an axis of time: a disc for a current holder of an office, and a ring for a former one. */
export function EvidenceStrip({ label, passages, from, until }: EvidenceStripProps) {
  const start = Date.parse(from);
  const length = Date.parse(until) - start;
  const x = (at: string) => `${((Date.parse(at) - start) / length) * 100}%`;
  return (
    <div class="evidence-strip">
      <span aria-hidden="true">{MONTH.format(start)}</span>
      <svg role="img" aria-label={label} width="100%" height="16">
        <line x1="0" x2="100%" y1="8" y2="8" />
        {passages.map(({ at, current }) => (
          <circle key={at} class={current ? 'current' : 'former'} cx={x(at)} cy="8" r="4.5" />
        ))}
      </svg>
      <span aria-hidden="true">{MONTH.format(Date.parse(until))}</span>
    </div>
  );
}
