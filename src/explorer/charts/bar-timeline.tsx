import { ticks } from 'd3-array';
import { whole } from '../ui/numbers.ts';
import './bar-timeline.css';
import { type Interval, labelOf, tickLabels } from './intervals.ts';
import { useWidth } from './use-width.ts';

/** A number for one interval. */
export interface Bar {
  /** The first day of the interval, such as `2024-08-01`. */
  readonly start: string;
  readonly value: number;
}

export interface BarTimelineProps {
  readonly label: string;
  /** The unit of the values, in the plural. */
  readonly unit: string;
  readonly interval: Interval;
  readonly bars: readonly Bar[];
}

const HEIGHT = 180;
const MARGIN = { top: 22, right: 4, bottom: 24, left: 34 };
/** The least width in pixels for the label of an interval. */
const LABEL_WIDTH = 64;

/** Bars over time. The greatest bar has its number above it. */
export function BarTimeline({ label, unit, interval, bars }: BarTimelineProps) {
  const [element, width] = useWidth<HTMLElement>();
  const greatest = bars.reduce(
    (best, bar) => (bar.value > best.value ? bar : best),
    bars[0] ?? { start: '', value: 0 },
  );
  const levels = ticks(0, greatest.value, 3).filter(Number.isInteger);
  const inner = { width: width - MARGIN.left - MARGIN.right, height: HEIGHT - MARGIN.top - MARGIN.bottom };
  const step = inner.width / Math.max(1, bars.length);
  const x = (index: number) => MARGIN.left + index * step;
  const y = (value: number) => MARGIN.top + inner.height * (1 - value / Math.max(1, greatest.value));
  const gap = step > 4 ? Math.min(2, step / 4) : 0;
  const peak = bars.indexOf(greatest);
  // Several bars of the same height have no single peak.
  const hasPeak = bars.filter(({ value }) => value === greatest.value).length === 1;
  const peakText = `${whole(greatest.value)} in ${labelOf(greatest.start, interval)}`;
  return (
    <figure class="bar-timeline" ref={element}>
      <svg
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={hasPeak ? `${label}. Highest: ${peakText}.` : label}
      >
        {width > 0 && (
          <>
            {levels.map((level) => (
              <g key={level} class="level">
                <line x1={MARGIN.left} x2={width - MARGIN.right} y1={y(level)} y2={y(level)} />
                <text x={MARGIN.left - 6} y={y(level)} dy="0.32em" text-anchor="end">
                  {whole(level)}
                </text>
              </g>
            ))}
            {bars.map(({ start, value }, index) => (
              <rect
                key={start}
                x={x(index)}
                y={y(value)}
                width={Math.max(1, Math.min(48, step) - gap)}
                height={y(0) - y(value)}
              >
                <title>{`${labelOf(start, interval)}: ${whole(value)} ${unit}`}</title>
              </rect>
            ))}
            {tickLabels(
              bars.map(({ start }) => start),
              interval,
              Math.floor(inner.width / LABEL_WIDTH),
            )
              .filter(({ index }) => x(index) + LABEL_WIDTH <= width)
              .map(({ index, text }) => (
                <g key={index} class="tick">
                  <line x1={x(index)} x2={x(index)} y1={y(0)} y2={y(0) + 5} />
                  <text x={x(index)} y={HEIGHT - 6}>
                    {text}
                  </text>
                </g>
              ))}
            {hasPeak && (
              <text
                class="peak"
                x={Math.min(Math.max(x(peak) + step / 2, MARGIN.left + 60), width - 64)}
                y={MARGIN.top - 8}
                text-anchor="middle"
              >
                {peakText}
              </text>
            )}
          </>
        )}
      </svg>
    </figure>
  );
}
