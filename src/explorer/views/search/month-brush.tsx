import { useEffect, useRef, useState } from 'preact/hooks';
import { ArticleCounts } from '../../ui/article-counts.tsx';
import { articleCount } from '../../ui/numbers.ts';
import { TableAlternative } from '../../ui/table-alternative.tsx';
import { type Bin, monthRange } from './month.ts';
import './month-brush.css';
import { MonthChart } from './month-chart.tsx';
import type { ChangeSearch } from './search-page.tsx';

/** The first and last selected bar, as indexes. */
export type BarRange = readonly [number, number];

/** The time in milliseconds after which a change by keyboard applies, so that a series of keys applies once. */
const PAUSE = 350;

/** The first and last month of a period that may have no limit. */
interface Period {
  readonly from: string | null;
  readonly until: string | null;
}

export interface MonthBrushProps extends Period {
  readonly bins: readonly Bin[];
  /** Whether the numbers are counted, not estimated. */
  readonly isExact: boolean;
  readonly select: ChangeSearch;
}

/** A histogram of the matching articles over time. Dragging on the bars, or moving the sliders, selects a period. */
export function MonthBrush({ bins, isExact, from, until, select }: MonthBrushProps) {
  const given = rangeOf(bins, from, until);
  // The range that the user is selecting.
  const [draft, setDraft] = useState<BarRange | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);
  // The timer commits what is selected then, to the state of the page then.
  const latest = useRef(() => {});
  const range = draft ?? given;
  const [start, end] = range;
  const commit = (next: BarRange) => {
    setDraft(null);
    select(periodOf(bins, next));
  };
  latest.current = () => commit(range);
  const commitLater = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current(), PAUSE);
  };
  const slider = (label: string, value: number, toRange: (value: number) => BarRange) => (
    <input
      type="range"
      aria-label={label}
      aria-valuetext={bins[value]?.name}
      min={0}
      max={bins.length - 1}
      value={value}
      onInput={(event) => {
        const next = toRange(event.currentTarget.valueAsNumber);
        // The browser moves the slider beyond the other one.
        event.currentTarget.valueAsNumber = next[label === 'First month' ? 0 : 1];
        setDraft(next);
      }}
      onChange={commitLater}
    />
  );
  // The number is that of whole bars. If the period of the URL has parts of bars, the text is the period of the bars.
  const isGiven = draft === null && isCovered(bins, given, { from, until });
  const period = isGiven ? { from, until } : periodOf(bins, range);
  const articles = bins.slice(start, end + 1).reduce((sum, { articleCount }) => sum + articleCount, 0);
  return (
    <section class="month-brush" aria-labelledby="months-title">
      <h2 id="months-title">Articles per {bins[0]?.from === bins[0]?.until ? 'month' : 'year'}</h2>
      <p class="greatest" aria-hidden="true">
        Highest: {articleCount(Math.max(...bins.map(({ articleCount }) => articleCount)), isExact)}
      </p>
      <MonthChart bins={bins} range={range} draw={setDraft} commit={commit} />
      <div class="sliders">
        {slider('First month', start, (value) => [Math.min(value, end), end])}
        {slider('Last month', end, (value) => [start, Math.max(value, start)])}
      </div>
      <p class="ends">
        <span>{bins[0]?.name}</span>
        <span>{bins.at(-1)?.name}</span>
      </p>
      <p class="selected-period">
        {period.from === null && period.until === null ? 'All months' : monthRange(period.from, period.until)}
        : <b class="numbers">{articleCount(articles, isExact)}</b>
      </p>
      {!isExact && <p class="hint">Estimated from a random sample of the articles.</p>}
      <TableAlternative>
        <ArticleCounts
          heading="Period"
          rows={bins.map(({ from, name, articleCount }) => ({ key: from, label: name, articleCount }))}
        />
      </TableAlternative>
    </section>
  );
}

/** Returns the bars of a period. Outside the histogram, the period begins or ends with its nearest bar. */
function rangeOf(bins: readonly Bin[], from: string | null, until: string | null): BarRange {
  const last = bins.length - 1;
  const start = from === null ? 0 : bins.findIndex((bin) => bin.until >= from);
  const end = until === null ? last : bins.findLastIndex((bin) => bin.from <= until);
  const first = start === -1 ? last : start;
  return [first, Math.max(first, end)];
}

/** Returns the period of a range of bars. That of all bars has no limits. */
function periodOf(bins: readonly Bin[], [start, end]: BarRange): Period {
  if (start === 0 && end === bins.length - 1) return { from: null, until: null };
  return { from: bins[start]?.from ?? null, until: bins[end]?.until ?? null };
}

/** Returns whether all months of a range of bars are in a period. */
const isCovered = (bins: readonly Bin[], [start, end]: BarRange, { from, until }: Period): boolean =>
  (from === null || (bins[start]?.from ?? '') >= from) &&
  (until === null || (bins[end]?.until ?? '') <= until);
