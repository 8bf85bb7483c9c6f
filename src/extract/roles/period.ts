import type { EntityKey } from '../../model/entity.ts';
import type { EntityRef } from '../../model/extraction.ts';
import type { DocumentReader } from '../document/document-reader.ts';
import type { Draft } from '../document/draft.ts';
import type { DraftMention } from '../document/mention-list.ts';
import { departureOf, departureOfSurname } from '../people/statesperson.ts';
import type { Holding } from './holding.ts';

/** A stated time: first and last day, and the offset of its end. */
interface Stated {
  readonly from: string;
  readonly to: string;
  readonly end: number;
  readonly isRange: boolean;
}

const YEARS = /^((?:1[5-9]|20)\d\d)[-–—/](\d{4}|\d\d|present)$/;
const RANGE = /\s(?:to|and|until|through|till)\s|[-–—]/;

/** Offices of heads of state and government. */
const HEAD_OF_STATE =
  /^(?:Chancellor|Emperor|King|Pope|Premier|President|Prime Minister|Queen|Supreme Leader|Taoiseach)$/;

/** Finds the periods of offices among the times of a draft. */
export class OfficePeriods {
  readonly #reader: DocumentReader;
  readonly #times: ReadonlyMap<number, Stated>;
  /** The day of publication. */
  readonly #today: string;

  constructor({ times, input }: Draft, reader: DocumentReader) {
    this.#reader = reader;
    this.#times = new Map(
      times.map(({ start, end, from, to, text }) => [start, { from, to, end, isRange: RANGE.test(text) }]),
    );
    const day = input.publishedAt.getTime();
    this.#today = Number.isFinite(day) ? input.publishedAt.toISOString().slice(0, 10) : '9999-12-31';
  }

  /**
   * Adds the period that the text states directly after an office or after the name of its holder. The head of a state
   * who is known to have left the office before the day of publication is a former one.
   */
  withPeriod(holding: Holding, { entity, last: name }: DraftMention): Holding {
    const left = departureOf(entity.key);
    if (left && left < this.#today && HEAD_OF_STATE.test(holding.title.text) && isOfState(holding))
      return { ...this.#dated(holding, name), current: false };
    return this.#dated(this.#isOfDeceased(holding) ? { ...holding, current: false } : holding, name);
  }

  /** Returns whether a title is that of a head of state who is named by the surname and has left the office. */
  isOfFormerHead(person: EntityKey, title: string, of: EntityRef | undefined): boolean {
    if (of?.kind !== 'COUNTRY' || !HEAD_OF_STATE.test(title)) return false;
    const left = departureOfSurname(person, of.key);
    return left !== undefined && left < this.#today;
  }

  /** Returns whether the holder is dead: "the chairman of Con Power, who died in 2014". */
  #isOfDeceased({ last }: Holding): boolean {
    const reader = this.#reader;
    return (
      reader.text(last + 1) === ',' && reader.lower(last + 2) === 'who' && reader.lower(last + 3) === 'died'
    );
  }

  #dated(holding: Holding, name: number): Holding {
    const found =
      this.#after(holding.last) ??
      this.#after(holding.title.last) ??
      this.#after(name) ??
      this.#ofChange(holding, name);
    if (!found || (found.since && found.until && found.since > found.until)) return holding;
    const isOver = found.until !== undefined && found.until < this.#today;
    return { ...holding, ...found, current: holding.current && !isOver };
  }

  /** Returns the day of the change that a verb states: "resigned on Monday as director", "was elected mayor in 2015". */
  #ofChange({ change, title, last }: Holding, name: number): Pick<Holding, 'since' | 'until'> | undefined {
    if (!change || title.first < name) return undefined;
    for (let at = name + 1; at <= last + 2 && this.#reader.sameSentence(name, at); at += 1) {
      const time = at < title.first || at > last ? this.#at(at) : undefined;
      if (time) return change === 'begins' ? { since: time.from } : { until: time.to };
    }
    return undefined;
  }

  #after(last: number): Pick<Holding, 'since' | 'until'> | undefined {
    const reader = this.#reader;
    const at = /^[(,[]$/.test(reader.text(last + 1)) ? last + 2 : last + 1;
    if (!reader.sameSentence(last, at)) return undefined;
    const link = reader.lower(at);
    if (link === 'since') {
      // "since her election in 2014"
      const isEvent = /^(?:his|her|its|their)$/.test(reader.lower(at + 1)) && reader.lower(at + 3) === 'in';
      return sinceOf(this.#at(at + 1) ?? this.#at(at) ?? (isEvent ? this.#at(at + 4) : undefined));
    }
    if (link === 'until' || link === 'till' || link === 'through')
      return untilOf(this.#at(at + 1) ?? this.#at(at));
    if (link === 'from' || link === 'between') return this.#range(at + 1) ?? this.#range(at);
    if (reader.text(last + 1) === '(') return this.#range(at) ?? this.#years(at);
    return undefined;
  }

  /** Returns the range that begins at a word: "2004 to 2008", "2004 until last year". */
  #range(at: number): Pick<Holding, 'since' | 'until'> | undefined {
    const one = this.#at(at);
    if (!one) return this.#years(at);
    if (one.isRange) return { since: one.from, until: one.to };
    const next = this.#wordAfter(at, one.end);
    if (!/^(?:to|until|till|through|and|[-–—])$/.test(this.#reader.lower(next))) return { since: one.from };
    const other = this.#at(next + 1);
    return other ? { since: one.from, until: other.to } : { since: one.from };
  }

  /** Reads "2008-2009", "2008-09" and "2015-present". */
  #years(at: number): Pick<Holding, 'since' | 'until'> | undefined {
    const [, from = '', to = ''] = YEARS.exec(this.#reader.text(at)) ?? [];
    if (!from) return undefined;
    if (to === 'present') return { since: `${from}-01-01` };
    return { since: `${from}-01-01`, until: `${to.length === 2 ? from.slice(0, 2) + to : to}-12-31` };
  }

  #at(word: number): Stated | undefined {
    const start = this.#reader.words[word]?.start;
    return start === undefined ? undefined : this.#times.get(start);
  }

  /** Returns the first word at or after an offset, given a word before it. */
  #wordAfter(from: number, offset: number): number {
    let at = from;
    while ((this.#reader.words[at]?.start ?? offset) < offset) at += 1;
    return at;
  }
}

const sinceOf = (time: Stated | undefined) => (time ? { since: time.from } : undefined);
const untilOf = (time: Stated | undefined) => (time ? { until: time.to } : undefined);

const isOfState = ({ of }: Holding): boolean => of === undefined || of.kind === 'COUNTRY';
