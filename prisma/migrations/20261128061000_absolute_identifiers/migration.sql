-- As before, but returns null for a text that is not an absolute URI.
CREATE OR REPLACE FUNCTION canonical_identifier(uri text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
  SELECT CASE
    WHEN length(uri) > 500 OR uri !~ '^[A-Za-z][A-Za-z0-9+.-]*:[^[:space:]]+$' THEN NULL
    WHEN uri ~ '^https?://(www\.|m\.)?wikidata\.org/(wiki|entity)/[Qq][0-9]+$'
      THEN 'http://www.wikidata.org/entity/' || upper(regexp_replace(uri, '^.*/', ''))
    WHEN uri ~ '^https?://(www\.|sws\.)?geonames\.org/[0-9]+(/.*)?$'
      THEN 'https://sws.geonames.org/' || substring(uri from 'geonames\.org/([0-9]+)') || '/'
    ELSE uri
  END
$$;

-- Removes the identifiers that are no longer valid.
DELETE FROM "entity_identifier" WHERE canonical_identifier(uri) IS NULL;
