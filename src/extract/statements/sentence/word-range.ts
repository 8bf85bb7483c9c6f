/** Words `[first, last]`. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}
