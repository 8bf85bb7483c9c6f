import type { Format } from '../format.ts';
import { CSV } from './csv.ts';
import { EXPORTED } from './exported.ts';
import { EXPORTED_CSV } from './exported-csv.ts';
import { HTML } from './html/index.ts';
import { JSON_ARTICLES } from './json.ts';
import { JSON_LD } from './json-ld/index.ts';
import { MARKDOWN } from './markdown/index.ts';
import { NDJSON } from './ndjson.ts';
import { NEWSML_G2 } from './newsml/newsml-g2.ts';
import { NITF } from './newsml/nitf.ts';
import { NINJS } from './ninjs/index.ts';
import { PLAIN_TEXT } from './plain-text.ts';
import { REJECTS } from './rejects.ts';
import { ATOM } from './syndication/atom.ts';
import { JSON_FEED } from './syndication/json-feed.ts';
import { RSS } from './syndication/rss.ts';
import { WARC } from './warc/index.ts';

/** All formats, from the most to the least specific: the first that recognises an input reads it. */
export const FORMATS: readonly Format[] = [
  EXPORTED,
  WARC,
  HTML,
  NEWSML_G2,
  NITF,
  RSS,
  ATOM,
  JSON_FEED,
  NINJS,
  JSON_LD,
  MARKDOWN,
  REJECTS,
  NDJSON,
  JSON_ARTICLES,
  EXPORTED_CSV,
  CSV,
  PLAIN_TEXT,
];
