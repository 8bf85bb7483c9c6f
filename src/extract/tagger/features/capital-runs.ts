import { hashString } from '../hash.ts';
import { NONE } from '../none.ts';

/** Words in lower case that join the parts of a name, or two names: "Ministry of Health and Welfare". */
const LINKS: ReadonlySet<number> = new Set(
  ['of', 'for', 'and', '&', 'the', 'de', 'du', 'des', 'del', 'la', 'to', 'on', 'in'].map(hashString),
);
/** The maximum number of consecutive links. */
const MOST_LINKS = 2;

/** The runs of capitalised words of a sentence, and the longer runs that links join. */
export class CapitalRuns {
  /**
   * For each token, the first token of the run that contains the token, and the position after the last token of the
   * run.
   */
  start = new Int32Array(0);
  end = new Int32Array(0);
  /**
   * For each token, the last token before the first link in the joined run that contains the token. NONE if no joined
   * run contains the token.
   */
  joinHead = new Int32Array(0);
  /** For each token, the last token of the joined run. Valid only if `joinHead` is not NONE. */
  joinTail = new Int32Array(0);
  /**
   * For each token, the last link in the joined run up to and including the token. NONE if there is no link before the
   * token. Valid only if `joinHead` is not NONE.
   */
  joinLink = new Int32Array(0);

  /** Reads a sentence: the hashes of its words, and 1 for each capitalised word. A line in upper case has no runs. */
  read(hashes: Int32Array, capitals: Uint8Array, size: number, upperCase: boolean): void {
    if (size > this.start.length) this.#enlarge(size * 2);
    for (let i = 0; i < size; ) {
      let end = i + 1;
      if (capitals[i] === 1 && !upperCase) while (end < size && capitals[end] === 1) end++;
      for (let k = i; k < end; k++) {
        this.start[k] = i;
        this.end[k] = end;
      }
      i = end;
    }
    this.joinHead.fill(NONE, 0, size);
    if (upperCase) return;
    for (let i = 0; i < size; ) {
      if (capitals[i] === 0) i++;
      else i = this.#join(hashes, capitals, size, i);
    }
  }

  /** Joins the run that begins at a token with the runs after it. Returns the end of the joined run. */
  #join(hashes: Int32Array, capitals: Uint8Array, size: number, start: number): number {
    let end = this.end[start] ?? start + 1;
    const head = end - 1;
    for (;;) {
      let next = end;
      while (next < size && next < end + MOST_LINKS && isLink(hashes, capitals, next)) next++;
      if (next === end || capitals[next] !== 1 || next >= size) break;
      end = this.end[next] ?? next + 1;
    }
    if (end === head + 1) return end;
    let link = NONE;
    for (let k = start; k < end; k++) {
      if (capitals[k] === 0 && (link === NONE || capitals[k - 1] === 1)) link = k;
      this.joinHead[k] = head;
      this.joinTail[k] = end - 1;
      this.joinLink[k] = link;
    }
    return end;
  }

  #enlarge(size: number): void {
    this.start = new Int32Array(size);
    this.end = new Int32Array(size);
    this.joinHead = new Int32Array(size);
    this.joinTail = new Int32Array(size);
    this.joinLink = new Int32Array(size);
  }
}

const isLink = (hashes: Int32Array, capitals: Uint8Array, i: number): boolean =>
  capitals[i] === 0 && LINKS.has(hashes[i] ?? 0);
