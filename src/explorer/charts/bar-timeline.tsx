import { ticks } from 'd3-array';
import { useLocation } from 'wouter-preact';
import { whole } from '../ui/numbers.ts';
import './bar-timeline.css';
import { type Interval, labelOf, type TickLabel, tickLabels } from './intervals.ts';
import { cssLength, useWidth } from './use-width.ts';

/** A number for one interval. */
export interface Bar {
  /** The first day of the interval, such as `2024-08-01`. */
  readonly start: string;
  readonly value: number;
  /** The page that a click on the bar opens; null if there is none. */
  readonly path: string | null;
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
const BASELINE = HEIGHT - MARGIN.bottom;
/** The least width in units for the label of an interval. */
const LABEL_WIDTH = { DAY: 88, WEEK: 88, MONTH: 64, YEAR: 64 };
/** The greatest mean width of a character of a label, and the least distance between two labels. */
const CHARACTER = 6.6;
const LABEL_GAP = 8;
const MAX_BAR = 48;

/** Bars over time. If one bar is higher than all others, its number is above it. */
export function BarTimeline(props: BarTimelineProps) {
  const { label, interval, bars } = props;
  const [element, width] = useWidth<HTMLElement>();
  const greatest = Math.max(0, ...bars.map(({ value }) => value));
  const highest = bars.filter(({ value }) => value === greatest);
  const [peak] = highest;
  const peakText =
    peak && highest.length === 1 ? `${whole(peak.value)} in ${labelOf(peak.start, interval)}` : null;
  return (
    <figure class="bar-timeline" ref={element}>
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        width="100%"
        height={cssLength(HEIGHT)}
        role="img"
        aria-label={peakText === null ? label : `${label}. Highest: ${peakText}.`}
      >
        {width > 0 && <Drawing {...props} width={width} greatest={greatest} peakText={peakText} />}
      </svg>
    </figure>
  );
}

interface DrawingProps extends BarTimelineProps {
  readonly width: number;
  readonly greatest: number;
  readonly peakText: string | null;
}

function Drawing({ unit, interval, bars, width, greatest, peakText }: DrawingProps) {
  const [, navigate] = useLocation();
  const labelWidth = LABEL_WIDTH[interval];
  const inner = width - MARGIN.left - MARGIN.right;
  const step = inner / Math.max(1, bars.length);
  const gap = step > 4 ? Math.min(2, step / 4) : 0;
  const x = (index: number) => MARGIN.left + index * step;
  const y = (value: number) => BASELINE - ((BASELINE - MARGIN.top) * value) / Math.max(1, greatest);
  const starts = bars.map(({ start }) => start);
  const peak = x(bars.findIndex(({ value }) => value === greatest)) + step / 2;
  return (
    <>
      {ticks(0, greatest, 3)
        .filter(Number.isInteger)
        .map((level) => (
          <g key={level} class="level">
            <line x1={MARGIN.left} x2={width - MARGIN.right} y1={y(level)} y2={y(level)} />
            <text x={MARGIN.left - 6} y={y(level)} dy="0.32em" text-anchor="end">
              {whole(level)}
            </text>
          </g>
        ))}
      {bars.map(({ start, value, path }, index) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the table has the same links for the keyboard.
        <rect
          key={start}
          class={path === null ? undefined : 'linked'}
          onClick={path === null ? undefined : () => navigate(path)}
          x={x(index)}
          y={y(value)}
          width={Math.max(1, Math.min(MAX_BAR, step) - gap)}
          height={BASELINE - y(value)}
        >
          <title>{`${labelOf(start, interval)}: ${whole(value)} ${unit}`}</title>
        </rect>
      ))}
      {withinWidth(tickLabels(starts, interval, Math.floor(inner / labelWidth)), x, width).map(
        ({ index, text, isAtEnd }) => (
          <g key={index} class="tick">
            <line x1={x(index)} x2={x(index)} y1={BASELINE} y2={BASELINE + 5} />
            <text x={isAtEnd ? width : x(index)} y={HEIGHT - 6} text-anchor={isAtEnd ? 'end' : 'start'}>
              {text}
            </text>
          </g>
        ),
      )}
      {peakText !== null && (
        <text
          class="peak"
          x={Math.min(Math.max(peak, MARGIN.left + lengthOf(peakText) / 2), width - lengthOf(peakText) / 2)}
          y={MARGIN.top - 8}
          text-anchor="middle"
        >
          {peakText}
        </text>
      )}
    </>
  );
}

const lengthOf = (text: string): number => text.length * CHARACTER;

/**
 * Returns the labels that the chart has space for. A label begins at its tick. One that would be cut ends at the end of
 * the chart, and is omitted if it would be too close to the one before it.
 */
function withinWidth(labels: readonly TickLabel[], x: (index: number) => number, width: number) {
  return labels.flatMap((label, position) => {
    const start = width - lengthOf(label.text);
    const before = labels[position - 1];
    const isAtEnd = x(label.index) > start;
    const isFree = !before || x(before.index) + lengthOf(before.text) + LABEL_GAP <= start;
    return isAtEnd && !isFree ? [] : [{ ...label, isAtEnd }];
  });
}
