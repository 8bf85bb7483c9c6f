-- CreateEnum
CREATE TYPE "StatementForm" AS ENUM ('DIRECT', 'INDIRECT', 'MIXED');

-- CreateEnum
CREATE TYPE "StatementKind" AS ENUM ('SAYS', 'DENIES', 'ASKS', 'DEMANDS', 'PROMISES', 'WARNS', 'EXPECTS', 'BELIEVES');

-- AlterEnum
ALTER TYPE "QuantityKind" ADD VALUE 'AGE';

-- AlterTable
ALTER TABLE "role_evidence" ADD COLUMN     "since" DATE,
ADD COLUMN     "until" DATE;

-- AlterTable
ALTER TABLE "quotation" ADD COLUMN     "speaker_text" TEXT;

-- AlterTable
ALTER TABLE "quantity" ADD COLUMN     "max_value" DOUBLE PRECISION;

-- CreateTable
CREATE TABLE "statement" (
    "id" BIGINT NOT NULL,
    "article_id" BIGINT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "form" "StatementForm" NOT NULL,
    "kind" "StatementKind" NOT NULL,
    "source_id" BIGINT,
    "source_text" TEXT,
    "cue" TEXT,
    "sentence_start" INTEGER NOT NULL,
    "sentence_end" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "statement_pkey" PRIMARY KEY ("article_id","start","end")
);

-- CreateTable
CREATE TABLE "statement_search" (
    "id" BIGINT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "document" tsvector NOT NULL,

    CONSTRAINT "statement_search_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "statement_id_key" ON "statement"("id");

-- CreateIndex
CREATE INDEX "statement_source_id_published_at_id_idx" ON "statement"("source_id", "published_at", "id");

-- CreateIndex
CREATE INDEX "statement_published_at_id_idx" ON "statement"("published_at", "id");

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_search" ADD CONSTRAINT "statement_search_id_fkey" FOREIGN KEY ("id") REFERENCES "statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot express.

-- As for quotations: documents are stored apart from their rows, so that a walk through the rows of a period reads few pages.
ALTER TABLE "statement_search" ALTER COLUMN "document" SET STORAGE EXTERNAL;
ALTER TABLE "statement_search" SET (toast_tuple_target = 128);
CREATE INDEX "statement_search_document_idx" ON "statement_search" USING gin ("document");

-- The words and terms of a statement: q source, e entities that it mentions other than its source, k kind, f form. Around
-- quoted words, the sentence often contains what they are about; the words of an indirect statement contain it themselves.
CREATE FUNCTION statement_document(statement_id bigint) RETURNS tsvector LANGUAGE sql STABLE
AS $$
  SELECT to_tsvector('english', plain_signs(left(s.text, 200000)))
    || array_to_tsvector(
      array(SELECT '§e' || m.entity_id FROM mention m
        WHERE m.article_id = s.article_id AND m.entity_id IS DISTINCT FROM s.source_id
          AND (m.start >= s.start AND m."end" <= s."end"
            OR s.form = 'DIRECT' AND m.start >= s.sentence_start AND m."end" <= s.sentence_end))
      || CASE WHEN s.source_id IS NOT NULL THEN array['§q' || s.source_id] END
      || array['§k' || s.kind, '§f' || s.form]
      || time_terms_of(s.published_at))
  FROM statement s WHERE s.id = statement_document.statement_id
$$;

-- As before, but also searches statements.
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
    ELSIF relation = 'statement_search'::regclass AND newest_first THEN
      RETURN QUERY SELECT s.id, s.published_at FROM statement_search s
        WHERE s.document @@ terms AND s.published_at >= first_at AND s.published_at < end_at
          AND (above_at IS NULL OR (s.published_at, s.id) > (above_at, above_id))
          AND (below_at IS NULL OR (s.published_at, s.id) < (below_at, below_id))
        ORDER BY s.published_at DESC, s.id DESC LIMIT wanted;
    ELSIF relation = 'statement_search'::regclass THEN
      RETURN QUERY SELECT s.id, s.published_at FROM statement_search s
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
