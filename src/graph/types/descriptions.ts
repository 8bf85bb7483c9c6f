/** Descriptions that several fields or arguments share. */
export const DESCRIPTIONS = {
  cue: 'The words that attribute the statement to the source, as written, such as `said` or `according to`; null if there are none.',
  confidence: 'The confidence of the extractor, from 0 to 1, that the text refers to this entity.',
  current: 'Whether the passage describes a current holder; false for a former holder.',
  filter: 'The conditions that articles must match. If omitted, all articles match.',
  from: 'The first day of the period.',
  how: 'The way in which the text refers to the entity.',
  includeCopies:
    'Whether to count copies too, which are articles with an `original`. By default, each story counts once.',
  kinds: 'The kinds of entities to return. Defaults to all kinds.',
  maxValue: 'The upper end of a range, for which `value` is the lower end; null for a single number.',
  mentionSentence: 'The sentence that contains the passage; the headline for a mention in the headline.',
  orderBy: 'The sort order of the list.',
  quantityKind: 'The kind of quantity.',
  quotationSource:
    'The person, organisation or country that said the words; null if the text does not name it.',
  salience:
    'The prominence of the entity, from 0 (incidental) to 1 (main subject). It is higher if the headline mentions the entity, if it has many mentions, and if its first mention is before those of most other entities.',
  since:
    'The day on which the role began; the first day of the period if the passage states only a month or year. Null if the passage does not state when the role began.',
  sourceText: 'The words that refer to the source, as written, such as `officials`; null if there are none.',
  speakerText: 'The words that refer to the speaker, as written, such as `she`; null if there are none.',
  statement: 'Words that an article attributes to a source, with or without quotation marks.',
  statementForm: 'The form of the statement.',
  statementKind: 'The kind of the statement, which depends on the cue.',
  statementSource:
    'The person, organisation or country to which the text attributes the statement; null if the text does not name it.',
  statementText: 'The content of the statement as written, without quotation marks around the whole of it.',
  title: 'The title, without the country, organisation or place, such as `Prime Minister`.',
  to: 'The last day of the period, inclusive.',
  until:
    'The day on which the role ended; the last day of the period if the passage states only a month or year. Null if the passage does not state when the role ended.',
  unit: 'The unit. Its format depends on `kind`; see `QuantityKind`.',
  value: 'The value as a number without a unit: `240000000000` for "$240 billion"; the lower end of a range.',
  verb: 'The reporting verb as written, such as `said`; null if there is none.',
} as const;

/** Descriptions of the offsets of a passage in a text. */
export const offsetsIn = (text: string) => ({
  start: `The start of the passage, as an offset in ${text} in UTF-16 code units.`,
  end: `The end of the passage (exclusive), as an offset in ${text} in UTF-16 code units.`,
});
