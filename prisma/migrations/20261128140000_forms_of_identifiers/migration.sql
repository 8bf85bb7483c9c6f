-- As before, but recognises more forms of the URLs of Wikidata and GeoNames: with upper-case letters in the host name,
-- with a query, a fragment or a slash at the end, and the URLs of the data of an item.
CREATE OR REPLACE FUNCTION canonical_identifier(uri text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
  SELECT CASE
    WHEN length(uri) > 500 OR uri !~ '^[A-Za-z][A-Za-z0-9+.-]*:[^[:space:]]+$' THEN NULL
    WHEN uri ~* '^https?://(www\.|m\.)?wikidata\.org/(wiki/|entity/|wiki/special:entitydata/)q[0-9]+(\.[a-z]+)?/?([?#].*)?$'
      THEN 'http://www.wikidata.org/entity/Q' || substring(uri from '/[Qq]([0-9]+)')
    WHEN uri ~* '^https?://(www\.|sws\.)?geonames\.org/[0-9]+([/?#].*)?$'
      THEN 'https://sws.geonames.org/' || substring(uri from '(?i)geonames\.org/([0-9]+)') || '/'
    ELSE uri
  END
$$;

-- Replaces the stored identifiers that have a different form now. An article can state one identifier in several forms,
-- so the articles are counted again.
WITH gone AS (
  DELETE FROM "entity_identifier" WHERE canonical_identifier(uri) <> uri
  RETURNING entity_id, canonical_identifier(uri) AS uri
)
INSERT INTO "entity_identifier" (entity_id, uri, article_count)
  SELECT a.entity_id, changed.uri, count(DISTINCT a.article_id)
  FROM (SELECT DISTINCT entity_id, uri FROM gone) AS changed
  JOIN "annotation" a ON a.entity_id = changed.entity_id
  CROSS JOIN unnest(a.identifiers) AS given(uri)
  WHERE canonical_identifier(given.uri) = changed.uri
  GROUP BY a.entity_id, changed.uri
  ON CONFLICT (entity_id, uri) DO UPDATE SET article_count = excluded.article_count;
