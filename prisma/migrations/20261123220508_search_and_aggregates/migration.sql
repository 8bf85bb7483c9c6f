-- DropForeignKey
ALTER TABLE "mention" DROP CONSTRAINT "mention_entity_id_fkey";

-- DropIndex
DROP INDEX "quotation_speaker_id_published_at_article_id_start_idx";

-- AlterTable
ALTER TABLE "quotation" ADD COLUMN     "id" BIGINT;

-- The ids that src/store/identity.ts would have given: the first 63 bits of a SHA-256.
UPDATE "quotation" SET "id" = (('x' || encode(substr(sha256(
  convert_to('quotation', 'UTF8') || '\x00'::bytea || convert_to("article_id"::text, 'UTF8') || '\x00'::bytea ||
  convert_to("start"::text, 'UTF8') || '\x00'::bytea || convert_to("end"::text, 'UTF8')), 1, 8), 'hex'))::bit(64) >> 1)::bigint;

ALTER TABLE "quotation" ALTER COLUMN "id" SET NOT NULL;

-- CreateTable
CREATE TABLE "article_search" (
    "id" BIGINT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "document" tsvector NOT NULL,

    CONSTRAINT "article_search_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "archive_day" (
    "day" DATE NOT NULL,
    "article_count" INTEGER NOT NULL,

    CONSTRAINT "archive_day_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "entity_day" (
    "entity_id" BIGINT NOT NULL,
    "day" DATE NOT NULL,
    "kind" "EntityKind" NOT NULL,
    "article_count" INTEGER NOT NULL,

    CONSTRAINT "entity_day_pkey" PRIMARY KEY ("entity_id","day")
);

-- CreateTable
CREATE TABLE "co_mention" (
    "entity_id" BIGINT NOT NULL,
    "other_id" BIGINT NOT NULL,
    "other_kind" "EntityKind" NOT NULL,
    "article_count" INTEGER NOT NULL,
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "co_mention_pkey" PRIMARY KEY ("entity_id","other_id")
);

-- CreateTable
CREATE TABLE "quotation_search" (
    "id" BIGINT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "document" tsvector NOT NULL,

    CONSTRAINT "quotation_search_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "entity_day_kind_day_idx" ON "entity_day"("kind", "day");

-- CreateIndex
CREATE INDEX "co_mention_entity_id_other_kind_article_count_other_id_idx" ON "co_mention"("entity_id", "other_kind", "article_count", "other_id");

-- CreateIndex
CREATE INDEX "entity_kind_article_count_id_idx" ON "entity"("kind", "article_count", "id");

-- CreateIndex
CREATE INDEX "entity_kind_last_seen_at_id_idx" ON "entity"("kind", "last_seen_at", "id");

-- CreateIndex
CREATE INDEX "article_entity_entity_id_salience_article_id_idx" ON "article_entity"("entity_id", "salience", "article_id");

-- CreateIndex
CREATE UNIQUE INDEX "quotation_id_key" ON "quotation"("id");

-- CreateIndex
CREATE INDEX "quotation_speaker_id_published_at_id_idx" ON "quotation"("speaker_id", "published_at", "id");

-- CreateIndex
CREATE INDEX "quotation_published_at_id_idx" ON "quotation"("published_at", "id");

-- AddForeignKey
ALTER TABLE "article_search" ADD CONSTRAINT "article_search_id_fkey" FOREIGN KEY ("id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity_day" ADD CONSTRAINT "entity_day_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "co_mention" ADD CONSTRAINT "co_mention_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_article_id_entity_id_fkey" FOREIGN KEY ("article_id", "entity_id") REFERENCES "article_entity"("article_id", "entity_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotation_search" ADD CONSTRAINT "quotation_search_id_fkey" FOREIGN KEY ("id") REFERENCES "quotation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

-- Vectors stand apart from their rows, so that a walk through the rows of a time reads few pages.
ALTER TABLE "article_search" ALTER COLUMN "document" SET STORAGE EXTERNAL;
ALTER TABLE "article_search" SET (toast_tuple_target = 128);
ALTER TABLE "quotation_search" ALTER COLUMN "document" SET STORAGE EXTERNAL;
ALTER TABLE "quotation_search" SET (toast_tuple_target = 128);

CREATE INDEX "article_search_document_idx" ON "article_search" USING gin ("document");
CREATE INDEX "quotation_search_document_idx" ON "quotation_search" USING gin ("document");

-- A term is a lexeme that no word can be: a section sign, a letter that says what it is a term of, and a value.
-- e entity spoken of, q entity quoted, s source, c section, l language, d day, m month, y year (UTC).
-- Nothing has the term of null.
CREATE FUNCTION term(kind text, value text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT coalesce(quote_literal('§' || kind || value), '''§none''')::tsquery $$;

CREATE FUNCTION time_terms_of(at timestamptz) RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT array[
  '§d' || to_char(at AT TIME ZONE 'UTC', 'YYYYMMDD'),
  '§m' || to_char(at AT TIME ZONE 'UTC', 'YYYYMM'),
  '§y' || to_char(at AT TIME ZONE 'UTC', 'YYYY')] $$;

-- What a source, section or language is a term by: without case, and of any length.
CREATE FUNCTION term_key(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT md5(lower(value)) $$;

-- What an article is found by. Words beyond the first 200,000 characters are left out: a vector holds a megabyte.
CREATE FUNCTION article_document(article_id bigint) RETURNS tsvector LANGUAGE sql STABLE
AS $$
  SELECT setweight(to_tsvector('english', a.headline), 'A')
    || setweight(to_tsvector('english', left(a.body, 200000)), 'D')
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

-- What a quotation is found by. It is about what stands in it or in its sentence, but for its speaker.
CREATE FUNCTION quotation_document(quotation_id bigint) RETURNS tsvector LANGUAGE sql STABLE
AS $$
  SELECT to_tsvector('english', left(q.text, 200000))
    || array_to_tsvector(array(
      SELECT '§e' || m.entity_id FROM mention m
      WHERE m.article_id = q.article_id AND m.entity_id IS DISTINCT FROM q.speaker_id
        AND (m.start >= q.sentence_start AND m."end" <= q.sentence_end OR m.start >= q.start AND m."end" <= q."end")
      UNION SELECT '§q' || q.speaker_id WHERE q.speaker_id IS NOT NULL
      UNION SELECT unnest(time_terms_of(q.published_at))))
  FROM quotation q WHERE q.id = quotation_document.quotation_id
$$;

-- The terms of the days, months or years that a time [since, until) touches: few enough to be looked up together.
CREATE FUNCTION time_terms(since timestamptz, until timestamptz) RETURNS tsquery LANGUAGE sql STABLE PARALLEL SAFE
AS $$
  SELECT string_agg(quote_literal('§' || letter || to_char(at, pattern)), ' | ')::tsquery
  FROM (SELECT CASE WHEN until - since <= interval '62 days' THEN 'day'
                    WHEN until - since <= interval '3660 days' THEN 'month' ELSE 'year' END) AS chosen(unit)
    JOIN (VALUES ('day', 'd', 'YYYYMMDD'), ('month', 'm', 'YYYYMM'), ('year', 'y', 'YYYY')) AS level(name, letter, pattern)
      ON level.name = unit,
    generate_series(date_trunc(unit, since AT TIME ZONE 'UTC'), until AT TIME ZONE 'UTC', ('1 ' || unit)::interval) AS at
$$;

-- The first `wanted` rows, by time, of a table (id, published_at, document) that match `query`, are not before `since`
-- and before `until`, and lie between two keys. It walks through time in windows that grow, each looked up in the
-- index by its days, months or years, so that it costs what it finds and not what the archive holds: an index sorted by
-- time would be walked past all that does not match, and the vectors' index alone would read all that does.
CREATE FUNCTION search_by_time(
  relation regclass, query tsquery, newest_first boolean, since timestamptz, until timestamptz,
  above_at timestamptz, above_id bigint, below_at timestamptz, below_id bigint, wanted integer
) RETURNS TABLE (id bigint, published_at timestamptz) LANGUAGE plpgsql STABLE ROWS 20
SET enable_seqscan = off SET jit = off SET max_parallel_workers_per_gather = 0
AS $$
DECLARE
  low timestamptz; -- what is left to walk through: [low, high)
  high timestamptz;
  width interval;
  edge timestamptz;
  found_now integer;
BEGIN
  SELECT min(a.published_at), max(a.published_at) + interval '1 millisecond' INTO low, high FROM article a;
  -- At first a time in which so many articles were published that even a rare match may be among them.
  SELECT greatest((high - low) * least(1, (300 + 8 * wanted) / greatest(c.reltuples, 1)::float8), interval '1 hour')
  INTO width FROM pg_class c WHERE c.oid = relation;
  low := greatest(low, since, above_at);
  high := least(high, until, below_at + interval '1 millisecond');
  WHILE wanted > 0 AND low < high LOOP
    IF newest_first THEN edge := greatest(low, high - width); ELSE edge := least(high, low + width); END IF;
    RETURN QUERY EXECUTE format(
      'SELECT s.id, s.published_at FROM %s s
       WHERE s.document @@ $1 AND s.published_at >= $2 AND s.published_at < $3
         %s %s ORDER BY s.published_at %s, s.id %4$s LIMIT $8',
      relation,
      CASE WHEN above_at IS NOT NULL THEN 'AND (s.published_at, s.id) > ($4, $5)' END,
      CASE WHEN below_at IS NOT NULL THEN 'AND (s.published_at, s.id) < ($6, $7)' END,
      CASE WHEN newest_first THEN 'DESC' ELSE 'ASC' END)
    USING query && CASE WHEN newest_first THEN time_terms(edge, high) ELSE time_terms(low, edge) END,
      CASE WHEN newest_first THEN edge ELSE low END, CASE WHEN newest_first THEN high ELSE edge END,
      above_at, above_id, below_at, below_id, wanted;
    GET DIAGNOSTICS found_now = ROW_COUNT;
    wanted := wanted - found_now;
    IF newest_first THEN high := edge; ELSE low := edge; END IF;
    width := least(width * 8, high - low);
  END LOOP;
END;
$$;

-- How well a text answers a question, from 0 to 2: whatever says it in the headline is above what says it in the body.
-- In hundredths, so that of texts as good as each other the newer can come first.
CREATE FUNCTION search_score(document tsvector, question tsquery) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
  SELECT round((CASE WHEN ts_filter(document, '{a}') @@ question THEN 1 ELSE 0 END
    + ts_rank(document, question, 32))::numeric, 2)::float8
$$;

-- What databases of before this migration hold.
INSERT INTO "article_search" SELECT id, published_at, article_document(id) FROM "article";
INSERT INTO "quotation_search" SELECT id, published_at, quotation_document(id) FROM "quotation";
INSERT INTO "archive_day" SELECT (published_at AT TIME ZONE 'UTC')::date, count(*) FROM "article" GROUP BY 1;
INSERT INTO "entity_day" SELECT entity_id, (published_at AT TIME ZONE 'UTC')::date, kind, count(*)
FROM "article_entity" GROUP BY 1, 2, 3;
INSERT INTO "co_mention"
SELECT x.entity_id, y.entity_id, y.kind, count(*), min(x.published_at), max(x.published_at)
FROM "article_entity" x JOIN "article_entity" y ON y.article_id = x.article_id AND y.entity_id <> x.entity_id
GROUP BY 1, 2, 3;
