/** Descriptions that several fields or arguments share. */
export const DESCRIPTIONS = {
  confidence: 'The confidence of the extractor, from 0 to 1, that the text refers to this entity.',
  current: 'Whether the passage describes a current holder; false for a former holder.',
  filter: 'The conditions that articles must match. If omitted, all articles match.',
  from: 'The first day of the period.',
  how: 'The way in which the text refers to the entity.',
  includeCopies:
    'Whether to count copies too, which are articles with an `original`. By default, each story counts once.',
  kinds: 'The kinds of entities to return. Defaults to all kinds.',
  orderBy: 'The sort order of the list.',
  quantityKind: 'The kind of quantity.',
  salience:
    'The prominence of the entity, from 0 (incidental) to 1 (main subject). It is higher if the headline mentions the entity, if the first mention is early in the text, and if there are many mentions throughout the text.',
  title: 'The title, without the country, organisation or place, such as `Prime Minister`.',
  to: 'The last day of the period, inclusive.',
  unit: 'The unit. Its format depends on `kind`; see `QuantityKind`.',
  value: 'The value as a number without a unit: `240000000000` for "$240 billion".',
  verb: 'The reporting verb as written, such as `said`; null if there is none.',
} as const;

/** Descriptions of the offsets of a passage in a text. */
export const offsetsIn = (text: string) => ({
  start: `The start of the passage, as an offset in ${text} in UTF-16 code units.`,
  end: `The end of the passage (exclusive), as an offset in ${text} in UTF-16 code units.`,
});
