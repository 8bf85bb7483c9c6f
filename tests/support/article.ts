import type { Article } from '../../src/model/article.ts';

/** An article without the fields that a source may omit. Tests spread it under the fields that matter to them. */
export const UNSPECIFIED = {
  sourceId: null,
  url: null,
  byline: null,
  section: null,
  language: 'en',
  topics: [],
  annotations: [],
  metadata: {},
} as const satisfies Partial<Article>;
