-- The documents of the search index, as views. The expressions are those of the functions that calculated one document
-- per call. PostgreSQL starts an executor for each call of such a function, which took half of the time for statements and a
-- fifth for articles. A view is a part of the query that reads it.

CREATE VIEW "article_documents" AS
  SELECT a.id, a.published_at,
    setweight(to_tsvector('english', plain_signs(a.headline)), 'A')
    || setweight(to_tsvector('english', plain_signs(left(a.body, 200000))), 'D')
    || array_to_tsvector(
      array(SELECT '§e' || ae.entity_id FROM article_entity ae WHERE ae.article_id = a.id)
      || array(SELECT '§q' || q.speaker_id FROM quotation q WHERE q.article_id = a.id AND q.speaker_id IS NOT NULL)
      || time_terms_of(a.published_at)
      || array['§s' || term_key(a.source), '§l' || term_key(a.language), '§l' || term_key(split_part(a.language, '-', 1))]
      || CASE WHEN a.section IS NOT NULL THEN array['§c' || term_key(a.section)] END
      || CASE WHEN a.original_id IS NOT NULL THEN array['§xcopy'] END
      || array(SELECT '§t' || term_key(t.name) FROM article_topic t WHERE t.article_id = a.id)
      || array(SELECT '§t' || term_key(t.code) FROM article_topic t WHERE t.article_id = a.id AND t.code IS NOT NULL)
    ) AS document
  FROM article a;

CREATE VIEW "quotation_documents" AS
  SELECT q.id, q.article_id, q.published_at,
    to_tsvector('english', plain_signs(left(q.text, 200000)))
    || array_to_tsvector(
      array(SELECT '§e' || m.entity_id FROM mention m
        WHERE m.article_id = q.article_id AND m.entity_id IS DISTINCT FROM q.speaker_id
          AND (m.start >= q.sentence_start AND m."end" <= q.sentence_end OR m.start >= q.start AND m."end" <= q."end"))
      || CASE WHEN q.speaker_id IS NOT NULL THEN array['§q' || q.speaker_id] END
      || time_terms_of(q.published_at)
    ) AS document
  FROM quotation q;

CREATE VIEW "statement_documents" AS
  SELECT s.id, s.article_id, s.published_at,
    to_tsvector('english', plain_signs(left(s.text, 200000)))
    || array_to_tsvector(
      array(SELECT '§e' || m.entity_id FROM mention m
        WHERE m.article_id = s.article_id AND m.entity_id IS DISTINCT FROM s.source_id
          AND (m.start >= s.start AND m."end" <= s."end"
            OR s.form = 'DIRECT' AND m.start >= s.sentence_start AND m."end" <= s.sentence_end))
      || CASE WHEN s.source_id IS NOT NULL THEN array['§q' || s.source_id] END
      || array['§k' || s.kind, '§f' || s.form]
      || time_terms_of(s.published_at)
    ) AS document
  FROM statement s;

-- The document of one article, for updates of the search index.
CREATE OR REPLACE FUNCTION article_document(article_id bigint) RETURNS tsvector LANGUAGE sql STABLE
AS $$ SELECT document FROM article_documents d WHERE d.id = article_document.article_id $$;

DROP FUNCTION quotation_document(bigint);
DROP FUNCTION statement_document(bigint);
