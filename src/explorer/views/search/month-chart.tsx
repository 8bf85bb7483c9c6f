import { useRef } from 'preact/hooks';
import { count } from '../../ui/numbers.ts';
import type { Bin } from './month.ts';
import type { BarRange } from './month-brush.tsx';

/** The height of the chart and the width of a bar, in units of the view box. */
const HEIGHT = 100;
const BAR = 10;
const GAP = 1.5;
/** The height of a bar with at least one article. */
const LEAST = 3;

export interface MonthChartProps {
  readonly bins: readonly Bin[];
  readonly range: BarRange;
  /** Called while the user selects bars, and with null if the user stops. */
  readonly draw: (range: BarRange | null) => void;
  readonly commit: (range: BarRange) => void;
}

/** Bars that a pointer selects. The sliders below do the same for the keyboard and screen readers. */
export function MonthChart({ bins, range: [start, end], draw, commit }: MonthChartProps) {
  const anchor = useRef<number | null>(null);
  const greatest = Math.max(...bins.map(({ articleCount }) => articleCount), 1);
  const width = bins.length * BAR;
  const barAt = (event: PointerEvent): number => {
    // The handlers are those of the SVG element.
    const { left, width } = (event.currentTarget as Element).getBoundingClientRect();
    const index = Math.floor(((event.clientX - left) / width) * bins.length);
    return Math.max(0, Math.min(bins.length - 1, index));
  };
  const rangeTo = (bar: number): BarRange => {
    const from = anchor.current ?? bar;
    return [Math.min(from, bar), Math.max(from, bar)];
  };
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      preserveAspectRatio="none"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        anchor.current = barAt(event);
        draw(rangeTo(anchor.current));
      }}
      onPointerMove={(event) => {
        if (anchor.current !== null) draw(rangeTo(barAt(event)));
      }}
      onPointerUp={(event) => {
        if (anchor.current === null) return;
        const range = rangeTo(barAt(event));
        anchor.current = null;
        commit(range);
      }}
      onPointerCancel={() => {
        anchor.current = null;
        draw(null);
      }}
    >
      <rect class="selection" x={start * BAR} width={(end - start + 1) * BAR} y={0} height={HEIGHT} />
      {bins.map(({ from, name, articleCount }, index) => {
        const height = articleCount === 0 ? 0 : Math.max(LEAST, (articleCount / greatest) * (HEIGHT - LEAST));
        return (
          <g key={from}>
            <rect
              class={index >= start && index <= end ? 'bar selected' : 'bar'}
              x={index * BAR + GAP}
              width={BAR - 2 * GAP}
              y={HEIGHT - height}
              height={height}
            />
            <rect class="hit" x={index * BAR} width={BAR} y={0} height={HEIGHT}>
              <title>{`${name}: ${count(articleCount, 'article')}`}</title>
            </rect>
          </g>
        );
      })}
    </svg>
  );
}
