-- Which characters the parser of text search treats as letters depends on the locale of the database: with C, all outside
-- ASCII, so that “decisive” was one word with its quotation marks. Signs are replaced by spaces before a text is parsed.

-- A text with a space in place of each sign that is no part of a word: all characters outside ASCII but letters, their
-- marks, digits and joiners; and the variation selectors of emoji. The same for `<`, `>` and `/`: PostgreSQL takes <word>
-- for a tag, which it ignores, and one/other for a path, which is a single word. Hyphens become ASCII hyphens, and the
-- digits of formulas (CO₂) digits. Each character becomes one character, so offsets stay. `translate` takes as long as the
-- parser, so only texts that need it pay for it. src/store/read/signs.ts has the same signs.
CREATE FUNCTION plain_signs(content text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
  SELECT regexp_replace(
    CASE WHEN content ~ '[‐‑₀-₉]' THEN translate(content, '‐‑₀₁₂₃₄₅₆₇₈₉', '--0123456789') ELSE content END,
    '[<>/\u0080-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u02c2-\u02c5\u02d2-\u02df'
    '\u02e5-\u02eb\u02ed\u02ef-\u02ff\u0375\u037e\u0384\u0385\u0387\u03f6\u0482\u055a-\u055f\u0589-\u058f'
    '\u05be\u05c0\u05c3\u05c6\u05f3-\u060f\u061b-\u061f\u066a-\u066d\u06d4\u06dd\u06de\u06e9\u06fd\u06fe'
    '\u0700-\u070f\u07f6-\u07f9\u07fe\u07ff\u0830-\u083e\u085e\u0888\u0890\u0891\u08e2\u0964\u0965\u0970'
    '\u09f2-\u09fb\u09fd\u0a76\u0af0\u0af1\u0b70\u0b72-\u0b77\u0bf0-\u0bfa\u0c77-\u0c7f\u0c84\u0d4f'
    '\u0d58-\u0d5e\u0d70-\u0d79\u0df4\u0e3f\u0e4f\u0e5a\u0e5b\u0f01-\u0f17\u0f1a-\u0f1f\u0f2a-\u0f34'
    '\u0f36\u0f38\u0f3a-\u0f3d\u0f85\u0fbe-\u0fc5\u0fc7-\u0fda\u104a-\u104f\u109e\u109f\u10fb'
    '\u1360-\u137c\u1390-\u1399\u1400\u166d\u166e\u1680\u169b\u169c\u16eb-\u16ed\u1735\u1736\u17d4-\u17d6'
    '\u17d8-\u17db\u17f0-\u180a\u180e\u1940-\u1945\u19da-\u19ff\u1a1e\u1a1f\u1aa0-\u1aa6\u1aa8-\u1aad'
    '\u1b4e\u1b4f\u1b5a-\u1b6a\u1b74-\u1b7f\u1bfc-\u1bff\u1c3b-\u1c3f\u1c7e\u1c7f\u1cc0-\u1cc7\u1cd3'
    '\u1fbd\u1fbf-\u1fc1\u1fcd-\u1fcf\u1fdd-\u1fdf\u1fed-\u1fef\u1ffd-\u200b\u200e-\u2070\u2074-\u207e'
    '\u2080-\u208e\u20a0-\u20c1\u20dd-\u20e0\u20e2-\u20e4\u2100\u2101\u2103-\u2106\u2108\u2109\u2114'
    '\u2116-\u2118\u211e-\u2123\u2125\u2127\u2129\u212e\u213a\u213b\u2140-\u2144\u214a-\u214d'
    '\u214f-\u215f\u2189-\u2bff\u2ce5-\u2cea\u2cf9-\u2cff\u2d70\u2e00-\u2e2e\u2e30-\u3004\u3008-\u3020'
    '\u3030\u3036\u3037\u303d-\u303f\u309b\u309c\u30a0\u30fb\u3190-\u319f\u31c0-\u31ef\u3200-\u33ff'
    '\u4dc0-\u4dff\ua490-\ua4c6\ua4fe\ua4ff\ua60d-\ua60f\ua673\ua67e\ua6f2-\ua716\ua720\ua721\ua789\ua78a'
    '\ua828-\ua82b\ua830-\ua839\ua874-\ua877\ua8ce\ua8cf\ua8f8-\ua8fa\ua8fc\ua92e\ua92f\ua95f'
    '\ua9c1-\ua9cd\ua9de\ua9df\uaa5c-\uaa5f\uaa77-\uaa79\uaade\uaadf\uaaf0\uaaf1\uab5b\uab6a\uab6b\uabeb'
    '\ufb29\ufbb2-\ufbd2\ufd3e-\ufd4f\ufd90\ufd91\ufdc8-\ufdcf\ufdfc-\ufe19\ufe30-\ufe6b\ufeff-\uff0f'
    '\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\ufffd\U0001f000-\U0001fbef\U0001fbfa\U000e0001-\U000e007f]', ' ', 'g')
$$;

CREATE OR REPLACE FUNCTION article_document(article_id bigint) RETURNS tsvector LANGUAGE sql STABLE
AS $$
  SELECT setweight(to_tsvector('english', plain_signs(a.headline)), 'A')
    || setweight(to_tsvector('english', plain_signs(left(a.body, 200000))), 'D')
    || array_to_tsvector(array(
      SELECT '§e' || ae.entity_id FROM article_entity ae WHERE ae.article_id = a.id
      UNION SELECT '§q' || q.speaker_id FROM quotation q WHERE q.article_id = a.id AND q.speaker_id IS NOT NULL
      UNION SELECT unnest(time_terms_of(a.published_at))
      UNION SELECT '§s' || term_key(a.source)
      UNION SELECT '§c' || term_key(a.section) WHERE a.section IS NOT NULL
      UNION SELECT '§l' || term_key(a.language)
      UNION SELECT '§l' || term_key(split_part(a.language, '-', 1))))
  FROM article a WHERE a.id = article_document.article_id
$$;

CREATE OR REPLACE FUNCTION quotation_document(quotation_id bigint) RETURNS tsvector LANGUAGE sql STABLE
AS $$
  SELECT to_tsvector('english', plain_signs(left(q.text, 200000)))
    || array_to_tsvector(array(
      SELECT '§e' || m.entity_id FROM mention m
      WHERE m.article_id = q.article_id AND m.entity_id IS DISTINCT FROM q.speaker_id
        AND (m.start >= q.sentence_start AND m."end" <= q.sentence_end OR m.start >= q.start AND m."end" <= q."end")
      UNION SELECT '§q' || q.speaker_id WHERE q.speaker_id IS NOT NULL
      UNION SELECT unnest(time_terms_of(q.published_at))))
  FROM quotation q WHERE q.id = quotation_document.quotation_id
$$;

-- All documents are made anew. An update would take as long and leave tables and indexes of twice the size.
SET LOCAL work_mem = '256MB';
SET LOCAL maintenance_work_mem = '256MB';
DROP INDEX "article_search_document_idx";
DROP INDEX "quotation_search_document_idx";
TRUNCATE "article_search", "quotation_search";
INSERT INTO "article_search" SELECT id, published_at, article_document(id) FROM "article";
INSERT INTO "quotation_search" SELECT id, published_at, quotation_document(id) FROM "quotation";
CREATE INDEX "article_search_document_idx" ON "article_search" USING gin ("document");
CREATE INDEX "quotation_search_document_idx" ON "quotation_search" USING gin ("document");
ANALYZE "article_search", "quotation_search";

-- Servers that are running cached answers of searches that now find more.
SELECT pg_notify('dateline', '*');
