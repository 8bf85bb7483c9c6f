/** An optional value of an input type. Pothos passes a missing value as null, as undefined or not at all. */
export type Given<T> = T | null | undefined;
