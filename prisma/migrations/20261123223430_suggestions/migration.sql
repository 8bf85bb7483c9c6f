-- Both are trusted extensions of PostgreSQL: whoever may create objects in the database may create them.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- DropIndex
DROP INDEX "entity_kind_name_id_idx";

-- CreateTable
CREATE TABLE "suggestion" (
    "entity_id" BIGINT NOT NULL,
    "name" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "kind" "EntityKind" NOT NULL,
    "weight" SMALLINT NOT NULL,

    CONSTRAINT "suggestion_pkey" PRIMARY KEY ("entity_id","name","start")
);

-- CreateTable
CREATE TABLE "suggestion_word" (
    "word" TEXT COLLATE "C" NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "suggestion_word_pkey" PRIMARY KEY ("word")
);

-- CreateIndex
CREATE INDEX "suggestion_weight_kind_key_idx" ON "suggestion"("weight", "kind", "key");

-- CreateIndex
CREATE INDEX "entity_kind_first_seen_at_idx" ON "entity"("kind", "first_seen_at");

-- What Prisma's schema cannot say.

-- Names in alphabetical order, and those that begin with given letters, capital or small.
CREATE INDEX "entity_kind_lower_name_id_idx" ON "entity" ("kind", (lower("name")) COLLATE "C", "id");

-- Words that begin alike: as a word is typed from its beginning, mistakes are sought there. The endings that thousands
-- of names share would make an index of whole words slow.
CREATE INDEX "suggestion_word_trigrams" ON "suggestion_word" USING gin (left("word", 6) gin_trgm_ops);

-- A name as it is compared with what is typed: small letters without accents, words parted by one blank. What may stand
-- within a word (an apostrophe, the stops of "U.S.") is left out. The signs are named one by one, as character classes
-- mean something else in every locale.
CREATE FUNCTION name_key(name text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
AS $$
  SELECT btrim(regexp_replace(regexp_replace(lower(unaccent(name)), '[.''`´ʻʼ‘’\u0300-\u036f]+', '', 'g'),
    '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u2000-\u206f\u3000-\u303f]+', ' ', 'g'))
$$;

-- Where the words of a name begin, and its keys from there on: of a very long name only some.
CREATE FUNCTION name_starts(name text) RETURNS TABLE (start integer, key text) LANGUAGE sql STABLE PARALLEL SAFE
AS $$
  SELECT word.start, left(name_key(substr(name, word.start)), 64)
  FROM (
    SELECT at AS start FROM generate_series(1, least(length(name), 200)) AS at
    WHERE substr(name, at, 1) !~ '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u2000-\u206f\u3000-\u303f]'
      AND left(name, at - 1) ~ '(^|[\u0001-\u0026\u0028-\u002d\u002f\u003a-\u0040\u005b-\u005f\u007b-\u00b3\u00b5-\u00bf\u00d7\u00f7\u2000-\u2017\u201a-\u206f\u3000-\u303f])[.''`´ʻʼ‘’]*$'
    ORDER BY at LIMIT 8
  ) word
  WHERE name_key(substr(name, word.start)) <> ''
$$;

-- How much is spoken of something, in steps: a power of two of articles is two steps. Exact up to four articles.
CREATE FUNCTION name_weight(article_count integer) RETURNS smallint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN article_count < 1 THEN 0 ELSE 1 + round(2 * ln(article_count::float8) / ln(2::float8)) END $$;

-- The entities of which a name, from the start of a word on, begins with one of `prefixes`: those most spoken of first,
-- and of these some more than wanted. `nth` is the prefix. A step of weight after the other is looked up, so that what
-- it costs does not depend on how many names begin so.
CREATE FUNCTION entities_by_prefix(prefixes text[], kinds "EntityKind"[], wanted integer)
RETURNS TABLE (entity_id bigint, nth integer) LANGUAGE plpgsql STABLE ROWS 100
SET enable_seqscan = off SET enable_bitmapscan = off SET jit = off SET plan_cache_mode = force_generic_plan
AS $$
BEGIN
  RETURN QUERY
  SELECT found.entity_id, place.nth
  FROM (
    SELECT step::smallint AS weight, k.kind, p.prefix, p.nth::integer AS nth
    FROM generate_series((SELECT max(s.weight) FROM suggestion s), 0, -1) AS step,
      unnest(kinds) AS k(kind), unnest(prefixes) WITH ORDINALITY AS p(prefix, nth)
    ORDER BY weight DESC
  ) place CROSS JOIN LATERAL (
    SELECT DISTINCT row.entity_id FROM (
      SELECT s.entity_id FROM suggestion s
      WHERE s.weight = place.weight AND s.kind = place.kind
        AND s.key >= place.prefix AND s.key < place.prefix || chr(1114111)
      ORDER BY s.key LIMIT 10 * wanted + 100
    ) row
  ) found
  ORDER BY place.weight DESC LIMIT wanted + 100;
END;
$$;

-- What somebody who typed `typed` (a key) may have meant: with two letters the other way round, or with a word that has
-- many of the same trigrams; the nearest first. Words that no name has are doubted first.
CREATE FUNCTION corrections(typed text) RETURNS TABLE (prefix text, score real) LANGUAGE plpgsql STABLE ROWS 5
SET enable_seqscan = off SET jit = off SET plan_cache_mode = force_generic_plan
AS $$
BEGIN
  -- So that one wrong letter in the middle of a word of six is near enough; by default it is not.
  PERFORM set_config('pg_trgm.word_similarity_threshold', '0.42', true);
  RETURN QUERY
  WITH word AS (
    SELECT w.word, w.nth, w.nth = count(*) OVER () AS last
    FROM unnest(string_to_array(typed, ' ')) WITH ORDINALITY AS w(word, nth)
  ), checked AS (
    -- The last word may not be typed to its end.
    SELECT w.*, EXISTS (
      SELECT 1 FROM suggestion_word s
      WHERE s.word >= w.word AND s.word < w.word || chr(1114111) AND (w.last OR s.word = w.word)) AS known
    FROM word w
  ), doubted AS (
    SELECT * FROM checked
    WHERE length(word) >= 4 AND nth <= 3 AND NOT (known AND EXISTS (SELECT 1 FROM checked WHERE NOT known))
  ), swapped AS (
    SELECT d.nth, d.last, 0.8::real AS score,
      left(d.word, at - 1) || substr(d.word, at + 1, 1) || substr(d.word, at, 1) || substr(d.word, at + 2) AS word
    FROM doubted d, generate_series(1, length(d.word) - 1) AS at
  ), corrected AS (
    SELECT w.nth, w.word, w.score FROM swapped w
    WHERE EXISTS (
      SELECT 1 FROM suggestion_word s
      WHERE s.word >= w.word AND s.word < w.word || chr(1114111) AND (w.last OR s.word = w.word))
    UNION ALL
    SELECT d.nth, near.word, near.score
    FROM doubted d CROSS JOIN LATERAL (
      SELECT s.word, similarity(left(s.word, length(d.word)), d.word) AS score
      FROM suggestion_word s
      WHERE left(d.word, 6) <% left(s.word, 6) AND length(s.word) >= length(d.word) - 2 AND s.word <> d.word
      ORDER BY 2 DESC, s.count DESC, s.word LIMIT 5
    ) near
  )
  SELECT array_to_string(array(
      SELECT CASE WHEN w.nth = c.nth THEN c.word ELSE w.word END FROM word w ORDER BY w.nth), ' '), max(c.score)
  FROM corrected c GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 5;
END;
$$;

-- The entities that somebody who typed so much may mean, most spoken of first, each with the name that matches and the
-- characters of it that do (from 1, as substr counts). `score` is 1 unless what was typed had to be corrected, which is
-- tried where hardly a name begins so; those come last, the nearest and most spoken of first.
CREATE FUNCTION suggest(typed text, kinds "EntityKind"[], wanted integer)
RETURNS TABLE (entity_id bigint, name text, start integer, length integer, score real) LANGUAGE plpgsql STABLE ROWS 10
AS $$
DECLARE
  prefixes text[] := array[left(name_key(typed), 64)];
  scores real[] := array[1];
  ids bigint[];
  nths integer[];
BEGIN
  IF prefixes[1] = '' OR wanted < 1 THEN RETURN; END IF;
  SELECT array_agg(f.entity_id), array_agg(f.nth) INTO ids, nths
  FROM entities_by_prefix(prefixes, kinds, wanted) f;
  IF length(prefixes[1]) >= 4 AND (ids IS NULL OR
    prefixes[1] NOT LIKE '% %' AND (SELECT count(DISTINCT id) FROM unnest(ids) id) < least(wanted, 3)
  ) THEN
    SELECT prefixes || array_agg(c.prefix), scores || array_agg(c.score) INTO prefixes, scores
    FROM corrections(prefixes[1]) c;
    SELECT ids || array_agg(f.entity_id), nths || array_agg(f.nth + 1) INTO ids, nths
    FROM entities_by_prefix(prefixes[2:], kinds, wanted) f;
  END IF;
  RETURN QUERY
  WITH candidate AS (
    SELECT DISTINCT ON (e.id) e.id, e.name, e.article_count, prefixes[f.nth] AS prefix, scores[f.nth] AS score,
      CASE WHEN f.nth = 1 THEN 10 ELSE scores[f.nth] + name_weight(e.article_count) / 50.0 END AS rank
    FROM unnest(ids, nths) AS f(id, nth) JOIN entity e ON e.id = f.id
    ORDER BY e.id, rank DESC, f.nth
  ), best AS (
    SELECT * FROM candidate c ORDER BY c.rank DESC, c.article_count DESC, c.name COLLATE "C", c.id LIMIT wanted
  )
  SELECT b.id, matched.name, matched.start,
    CASE WHEN lower(substr(matched.name, matched.start, length(b.prefix))) = b.prefix
      OR name_key(substr(matched.name, matched.start, length(b.prefix))) = b.prefix
      AND name_key(substr(matched.name, matched.start, length(b.prefix) - 1)) <> b.prefix THEN length(b.prefix)
    -- Where signs were left out, or letters are written as two, as many characters as have the whole key.
    ELSE (SELECT n FROM generate_series(1, length(matched.name) - matched.start + 1) AS n
          WHERE length(name_key(substr(matched.name, matched.start, n))) >= length(b.prefix) ORDER BY n LIMIT 1)
    END, b.score
  FROM best b CROSS JOIN LATERAL (
    SELECT s.name, s.start FROM suggestion s
    WHERE s.entity_id = b.id AND s.key >= b.prefix AND s.key < b.prefix || chr(1114111)
    ORDER BY s.name = b.name DESC, length(s.name), s.name COLLATE "C", s.start LIMIT 1
  ) matched
  ORDER BY b.rank DESC, b.article_count DESC, b.name COLLATE "C", b.id;
END;
$$;

-- What databases of before this migration hold.
INSERT INTO "suggestion" (entity_id, name, start, key, kind, weight)
SELECT e.id, named.name, word.start, word.key, e.kind, name_weight(e.article_count)
FROM (SELECT entity_id, name FROM "alias" UNION SELECT id, name FROM "entity") named
  JOIN "entity" e ON e.id = named.entity_id CROSS JOIN LATERAL name_starts(named.name) word;
INSERT INTO "suggestion_word" SELECT split_part(key, ' ', 1), count(*) FROM "suggestion" GROUP BY 1;
