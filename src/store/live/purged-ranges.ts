import { type ChangeEvent, isAfter, type Position } from './position.ts';

/** The events of the change log after one position, up to and including another one. */
interface Range {
  readonly after: Position;
  readonly end: Position;
}

/**
 * The parts of the change log whose changes were purged from the caches, so that nothing is purged again when an old
 * part is read again for a subscriber. There are few ranges, because a batch has up to 1,000 events.
 */
export class PurgedRanges {
  #ranges: readonly Range[] = [];

  /** Adds the range from `after` to `end`. Returns the events of this range that no earlier range contains. */
  add({ after, end }: Range, events: readonly ChangeEvent[]): readonly ChangeEvent[] {
    const added = events.filter((event) => !this.#ranges.some((range) => contains(range, event)));
    let merged: Range = { after, end };
    const others: Range[] = [];
    for (const range of this.#ranges) {
      if (isAfter(after, range.end) || isAfter(range.after, end)) others.push(range);
      else merged = { after: earlier(range.after, merged.after), end: later(range.end, merged.end) };
    }
    this.#ranges = [...others, merged];
    return added;
  }
}

const contains = ({ after, end }: Range, event: ChangeEvent): boolean =>
  isAfter(event, after) && !isAfter(event, end);

const earlier = (a: Position, b: Position): Position => (isAfter(a, b) ? b : a);
const later = (a: Position, b: Position): Position => (isAfter(a, b) ? a : b);
