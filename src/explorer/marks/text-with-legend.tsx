import { useState } from 'preact/hooks';
import { MarkLegend, type MarkName } from './mark-legend.tsx';
import { MarkedText, type MarkedTextProps } from './marked-text.tsx';

/** A text with marks, and a legend that shows and hides each kind of mark. */
export function TextWithLegend(props: MarkedTextProps) {
  const [hidden, setHidden] = useState<ReadonlySet<MarkName>>(new Set());
  const toggle = (mark: MarkName) => {
    const next = new Set(hidden);
    if (!next.delete(mark)) next.add(mark);
    setHidden(next);
  };
  return (
    <div class={['text-with-legend', ...[...hidden].map((mark) => `hide-${mark}`)].join(' ')}>
      <MarkLegend hidden={hidden} toggle={toggle} />
      <MarkedText {...props} />
    </div>
  );
}
