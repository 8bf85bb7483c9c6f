-- AlterTable
ALTER TABLE "entity" ADD COLUMN     "copy_count" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "archive_day" ADD COLUMN     "copy_count" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "entity_day" ADD COLUMN     "copy_count" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "co_mention" ADD COLUMN     "copy_count" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "role" ADD COLUMN     "copy_count" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "affiliation" ADD COLUMN     "copy_count" INTEGER NOT NULL DEFAULT 0;

-- What Prisma's schema cannot express.

-- Articles that are no copies, by time: trends and facets count them, and lists of originals contain them.
CREATE INDEX "article_originals_idx" ON "article" ("published_at", "id") WHERE "original_id" IS NULL;

-- Moves the contributions of the stored copies from `article_count` to `copy_count`. Only the rows of entities in copies
-- change. PostgreSQL sorts or hashes them on disk if they exceed `work_mem`.
UPDATE "archive_day" d SET article_count = d.article_count - c.copies, copy_count = c.copies
FROM (
  SELECT (published_at AT TIME ZONE 'UTC')::date AS day, count(*)::int AS copies
  FROM "article" WHERE original_id IS NOT NULL GROUP BY 1
) c WHERE d.day = c.day;

UPDATE "entity_day" d SET article_count = d.article_count - c.copies, copy_count = c.copies
FROM (
  SELECT ae.entity_id, (ae.published_at AT TIME ZONE 'UTC')::date AS day, count(*)::int AS copies
  FROM "article" a JOIN "article_entity" ae ON ae.article_id = a.id WHERE a.original_id IS NOT NULL GROUP BY 1, 2
) c WHERE d.entity_id = c.entity_id AND d.day = c.day;

UPDATE "co_mention" m SET article_count = m.article_count - c.copies, copy_count = c.copies
FROM (
  SELECT x.entity_id, y.entity_id AS other_id, count(*)::int AS copies
  FROM "article" a JOIN "article_entity" x ON x.article_id = a.id
    JOIN "article_entity" y ON y.article_id = a.id AND y.entity_id <> x.entity_id
  WHERE a.original_id IS NOT NULL GROUP BY 1, 2
) c WHERE m.entity_id = c.entity_id AND m.other_id = c.other_id;

UPDATE "role" r SET article_count = r.article_count - c.copies, copy_count = c.copies
FROM (
  SELECT v.role_id, count(DISTINCT v.article_id)::int AS copies
  FROM "article" a JOIN "role_evidence" v ON v.article_id = a.id WHERE a.original_id IS NOT NULL GROUP BY 1
) c WHERE r.id = c.role_id;

UPDATE "affiliation" f SET article_count = f.article_count - c.copies, copy_count = c.copies
FROM (
  SELECT r.person_id, r.of_id, count(DISTINCT v.article_id)::int AS copies
  FROM "article" a JOIN "role_evidence" v ON v.article_id = a.id JOIN "role" r ON r.id = v.role_id
  WHERE a.original_id IS NOT NULL AND r.of_id IS NOT NULL GROUP BY 1, 2
) c WHERE f.person_id = c.person_id AND f.of_id = c.of_id;

UPDATE "entity" e SET article_count = e.article_count - c.copies, copy_count = c.copies
FROM (
  SELECT ae.entity_id, count(*)::int AS copies
  FROM "article" a JOIN "article_entity" ae ON ae.article_id = a.id WHERE a.original_id IS NOT NULL GROUP BY 1
) c WHERE e.id = c.entity_id;

UPDATE "suggestion" s SET weight = name_weight(e.article_count)
FROM "entity" e WHERE e.id = s.entity_id AND e.copy_count > 0 AND s.weight <> name_weight(e.article_count);

-- As before, but the first window takes the copies into account, because searches find them too.
CREATE OR REPLACE FUNCTION search_by_time(
  relation regclass, query tsquery, newest_first boolean, since timestamptz, until timestamptz,
  above_at timestamptz, above_id bigint, below_at timestamptz, below_id bigint, wanted integer,
  about bigint DEFAULT NULL
) RETURNS TABLE (id bigint, published_at timestamptz) LANGUAGE plpgsql STABLE ROWS 20
SET enable_seqscan = off SET jit = off SET max_parallel_workers_per_gather = 0
AS $$
DECLARE
  low timestamptz; -- the time that is left to search: [low, high)
  high timestamptz;
  width interval;
  first_at timestamptz; -- the window: [first_at, end_at)
  end_at timestamptz;
  terms tsquery;
  found_now integer;
BEGIN
  SELECT min(a.published_at), max(a.published_at) + interval '1 millisecond' INTO low, high FROM article a;
  -- The first window has enough articles that even a rare match may be among them. If all matches mention an entity, ten
  -- times as many articles as wanted mention it there, because only some of them match the other conditions.
  SELECT greatest((high - low) * least(1, greatest(
    (300 + 8 * wanted) / greatest(c.reltuples, 1)::float8,
    (SELECT 10 * wanted / (e.article_count + e.copy_count)::float8 FROM entity e
      WHERE e.id = about AND e.article_count + e.copy_count > 0)
  )), interval '1 hour')
  INTO width FROM pg_class c WHERE c.oid = relation;
  low := greatest(low, since, above_at);
  high := least(high, until, below_at + interval '1 millisecond');
  WHILE wanted > 0 AND low < high LOOP
    IF newest_first THEN
      first_at := greatest(low, high - width);
      end_at := high;
    ELSE
      first_at := low;
      end_at := least(high, low + width);
    END IF;
    terms := query && time_terms(first_at, end_at);
    IF relation = 'article_search'::regclass AND newest_first THEN
      RETURN QUERY SELECT s.id, s.published_at FROM article_search s
        WHERE s.document @@ terms AND s.published_at >= first_at AND s.published_at < end_at
          AND (above_at IS NULL OR (s.published_at, s.id) > (above_at, above_id))
          AND (below_at IS NULL OR (s.published_at, s.id) < (below_at, below_id))
        ORDER BY s.published_at DESC, s.id DESC LIMIT wanted;
    ELSIF relation = 'article_search'::regclass THEN
      RETURN QUERY SELECT s.id, s.published_at FROM article_search s
        WHERE s.document @@ terms AND s.published_at >= first_at AND s.published_at < end_at
          AND (above_at IS NULL OR (s.published_at, s.id) > (above_at, above_id))
          AND (below_at IS NULL OR (s.published_at, s.id) < (below_at, below_id))
        ORDER BY s.published_at ASC, s.id ASC LIMIT wanted;
    ELSIF newest_first THEN
      RETURN QUERY SELECT s.id, s.published_at FROM quotation_search s
        WHERE s.document @@ terms AND s.published_at >= first_at AND s.published_at < end_at
          AND (above_at IS NULL OR (s.published_at, s.id) > (above_at, above_id))
          AND (below_at IS NULL OR (s.published_at, s.id) < (below_at, below_id))
        ORDER BY s.published_at DESC, s.id DESC LIMIT wanted;
    ELSE
      RETURN QUERY SELECT s.id, s.published_at FROM quotation_search s
        WHERE s.document @@ terms AND s.published_at >= first_at AND s.published_at < end_at
          AND (above_at IS NULL OR (s.published_at, s.id) > (above_at, above_id))
          AND (below_at IS NULL OR (s.published_at, s.id) < (below_at, below_id))
        ORDER BY s.published_at ASC, s.id ASC LIMIT wanted;
    END IF;
    GET DIAGNOSTICS found_now = ROW_COUNT;
    wanted := wanted - found_now;
    IF newest_first THEN high := first_at; ELSE low := end_at; END IF;
    -- Wide enough for the missing matches if the next window has as many as this one, and 40% wider.
    width := least(width * CASE WHEN found_now > 0 THEN least(8, 1.4 * wanted / found_now) ELSE 8 END, high - low);
  END LOOP;
END;
$$;
