-- AlterTable
ALTER TABLE "article" ADD COLUMN     "original_id" BIGINT;

-- CreateTable
CREATE TABLE "article_signature" (
    "article_id" BIGINT NOT NULL,
    "hashes" INTEGER[],

    CONSTRAINT "article_signature_pkey" PRIMARY KEY ("article_id")
);

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_original_id_fkey" FOREIGN KEY ("original_id") REFERENCES "article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_signature" ADD CONSTRAINT "article_signature_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot express.

-- The copies of an article. Most articles are no copies, so the index contains only those that are.
CREATE INDEX "article_copies_idx" ON "article" ("original_id", "published_at", "id") WHERE "original_id" IS NOT NULL;

-- Without the list of pending entries, which each search would read completely.
CREATE INDEX "article_signature_hashes_idx" ON "article_signature" USING gin ("hashes") WITH (fastupdate = off);

-- The number with which the hashes of the articles that were published in one period of six days are combined, so that a
-- search reads only articles of about the same time. `storedHashes` in src/store/write/rows/signature-row.ts computes the
-- same number.
CREATE FUNCTION copy_period(at timestamptz) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
  SELECT ('x' || lpad(to_hex((floor(extract(epoch from at) / 518400)::bigint * 2654435761) & 4294967295), 8, '0'))::bit(32)::integer
$$;

-- For each given article, the articles that share at least one hash with it and were published at most three days before
-- or after it. `story` is the id of the original of `other_id`. Without sequential scans, because PostgreSQL has no
-- usable statistics of the hashes.
CREATE FUNCTION copy_candidates(articles bigint[]) RETURNS TABLE (article_id bigint, other_id bigint, story bigint)
LANGUAGE sql STABLE SET enable_seqscan = off SET jit = off SET max_parallel_workers_per_gather = 0
AS $$
  SELECT a.id, o.id, coalesce(o.original_id, o.id)
  FROM unnest(articles) AS given(id)
    CROSS JOIN LATERAL (SELECT id, published_at FROM article WHERE article.id = given.id LIMIT 1) a
    CROSS JOIN LATERAL (SELECT hashes FROM article_signature s WHERE s.article_id = a.id LIMIT 1) own
    CROSS JOIN LATERAL (
      SELECT array_agg(hash # copy_period(a.published_at) # period) AS hashes
      FROM unnest(own.hashes) AS hash, (
        SELECT copy_period(a.published_at - interval '3 days') UNION SELECT copy_period(a.published_at + interval '3 days')
      ) AS near(period)
    ) wanted
    CROSS JOIN LATERAL (
      SELECT s.article_id FROM article_signature s WHERE s.hashes && wanted.hashes OFFSET 0
    ) found
    CROSS JOIN LATERAL (
      SELECT id, original_id, published_at FROM article WHERE article.id = found.article_id LIMIT 1
    ) o
  WHERE o.id <> a.id
    AND o.published_at BETWEEN a.published_at - interval '3 days' AND a.published_at + interval '3 days'
$$;

-- Adds a term for copies (x). No stored article is known to be a copy, so the stored documents do not change.
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
      UNION SELECT '§l' || term_key(split_part(a.language, '-', 1))
      UNION SELECT '§t' || term_key(t.name) FROM article_topic t WHERE t.article_id = a.id
      UNION SELECT '§xcopy' WHERE a.original_id IS NOT NULL
      UNION SELECT '§t' || term_key(t.code) FROM article_topic t WHERE t.article_id = a.id AND t.code IS NOT NULL))
  FROM article a WHERE a.id = article_document.article_id
$$;
