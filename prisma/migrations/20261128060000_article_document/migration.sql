-- As before, but the terms are concatenated instead of combined with UNION, which took a fifth of the time of the
-- function. The result is the same, because array_to_tsvector removes duplicates.
CREATE OR REPLACE FUNCTION article_document(article_id bigint) RETURNS tsvector LANGUAGE sql STABLE
AS $$
  SELECT setweight(to_tsvector('english', plain_signs(a.headline)), 'A')
    || setweight(to_tsvector('english', plain_signs(left(a.body, 200000))), 'D')
    || array_to_tsvector(
      array(SELECT '§e' || ae.entity_id FROM article_entity ae WHERE ae.article_id = a.id)
      || array(SELECT '§q' || q.speaker_id FROM quotation q WHERE q.article_id = a.id AND q.speaker_id IS NOT NULL)
      || time_terms_of(a.published_at)
      || array['§s' || term_key(a.source), '§l' || term_key(a.language), '§l' || term_key(split_part(a.language, '-', 1))]
      || CASE WHEN a.section IS NOT NULL THEN array['§c' || term_key(a.section)] END
      || CASE WHEN a.original_id IS NOT NULL THEN array['§xcopy'] END
      || array(SELECT '§t' || term_key(t.name) FROM article_topic t WHERE t.article_id = a.id)
      || array(SELECT '§t' || term_key(t.code) FROM article_topic t WHERE t.article_id = a.id AND t.code IS NOT NULL))
  FROM article a WHERE a.id = article_document.article_id
$$;
