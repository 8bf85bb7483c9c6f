/**
 * The tables whose rows are derived from one article and belong to it, with their columns in the order of the rows that
 * `derivedRows` returns. Rows are inserted in the order of the tables, and deleted in the reverse order.
 */
export const DERIVED_TABLES = {
  article_entity: [
    'article_id',
    'entity_id',
    'kind',
    'name',
    'mention_count',
    'first_offset',
    'salience',
    'published_at',
  ],
  mention: [
    'article_id',
    'entity_id',
    'start',
    'end',
    'surface',
    'how',
    'confidence',
    'sentence_start',
    'sentence_end',
  ],
  headline_mention: ['article_id', 'entity_id', 'start', 'end', 'surface', 'how', 'confidence'],
  role_evidence: [
    'article_id',
    'role_id',
    'start',
    'end',
    'current',
    'since',
    'until',
    'sentence_start',
    'sentence_end',
    'published_at',
  ],
  quotation: [
    'id',
    'article_id',
    'start',
    'end',
    'text',
    'speaker_id',
    'speaker_text',
    'verb',
    'sentence_start',
    'sentence_end',
    'published_at',
  ],
  statement: [
    'id',
    'article_id',
    'start',
    'end',
    'text',
    'form',
    'kind',
    'source_id',
    'source_text',
    'cue',
    'sentence_start',
    'sentence_end',
    'published_at',
  ],
  quantity: [
    'article_id',
    'start',
    'end',
    'kind',
    'value',
    'max_value',
    'unit',
    'text',
    'sentence_start',
    'sentence_end',
  ],
  time_expression: ['article_id', 'start', 'end', 'text', 'from', 'to', 'sentence_start', 'sentence_end'],
  article_topic: ['article_id', 'position', 'name', 'scheme', 'code'],
  article_signature: ['article_id', 'hashes'],
  annotation: ['article_id', 'position', 'kind', 'name', 'relation', 'producer', 'identifiers', 'entity_id'],
} as const;

export type DerivedTable = keyof typeof DERIVED_TABLES;

/** The tables in the order of insertion. */
export const derivedTables = Object.keys(DERIVED_TABLES) as DerivedTable[];
