-- CreateEnum
CREATE TYPE "AnnotationRelation" AS ENUM ('ABOUT', 'MENTIONS', 'AUTHOR');

-- AlterTable
ALTER TABLE "article" ADD COLUMN     "metadata" JSONB;

-- CreateTable
CREATE TABLE "article_topic" (
    "article_id" BIGINT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "scheme" TEXT,
    "code" TEXT,

    CONSTRAINT "article_topic_pkey" PRIMARY KEY ("article_id","position")
);

-- CreateTable
CREATE TABLE "annotation" (
    "article_id" BIGINT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "EntityKind" NOT NULL,
    "name" TEXT NOT NULL,
    "relation" "AnnotationRelation" NOT NULL,
    "producer" TEXT NOT NULL,
    "identifiers" TEXT[],
    "entity_id" BIGINT,

    CONSTRAINT "annotation_pkey" PRIMARY KEY ("article_id","position")
);

-- CreateTable
CREATE TABLE "entity_identifier" (
    "entity_id" BIGINT NOT NULL,
    "uri" TEXT NOT NULL,
    "reference" BOOLEAN NOT NULL DEFAULT false,
    "article_count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "entity_identifier_pkey" PRIMARY KEY ("entity_id","uri")
);

-- CreateIndex
CREATE INDEX "entity_identifier_uri_idx" ON "entity_identifier"("uri");

-- AddForeignKey
ALTER TABLE "article_topic" ADD CONSTRAINT "article_topic_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_article_id_entity_id_fkey" FOREIGN KEY ("article_id", "entity_id") REFERENCES "article_entity"("article_id", "entity_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity_identifier" ADD CONSTRAINT "entity_identifier_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot express.

-- The form in which URIs are compared. Wikidata and GeoNames publish each entity under several URLs; this function returns
-- the URI that they recommend. Returns null for a text that is too long to be an identifier.
CREATE FUNCTION canonical_identifier(uri text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
  SELECT CASE
    WHEN length(uri) > 500 THEN NULL
    WHEN uri ~ '^https?://(www\.|m\.)?wikidata\.org/(wiki|entity)/[Qq][0-9]+$'
      THEN 'http://www.wikidata.org/entity/' || upper(regexp_replace(uri, '^.*/', ''))
    WHEN uri ~ '^https?://(www\.|sws\.)?geonames\.org/[0-9]+(/.*)?$'
      THEN 'https://sws.geonames.org/' || substring(uri from 'geonames\.org/([0-9]+)') || '/'
    ELSE uri
  END
$$;

-- Notifies servers and records the change if the identifiers of an entity change. An article that is replaced can change
-- the identifiers of an entity without changing the counts in the entity's row.
CREATE FUNCTION announce_identifiers() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  subjects bigint[] := (SELECT array_agg(DISTINCT entity_id) FROM changed);
BEGIN
  IF cardinality(subjects) > 1000 THEN
    PERFORM pg_notify('dateline', '*');
    PERFORM log_changes('ENTITY', '{0}');
  ELSIF subjects IS NOT NULL THEN
    PERFORM pg_notify('dateline', string_agg('entity:' || subject, ' '))
    FROM (SELECT subject, row_number() OVER () / 200 AS part FROM unnest(subjects) AS subject) AS keys GROUP BY part;
    PERFORM log_changes('ENTITY', subjects);
  END IF;
  RETURN NULL;
END;
$$;

CREATE TRIGGER "announce_insert" AFTER INSERT ON "entity_identifier"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION announce_identifiers();
CREATE TRIGGER "announce_update" AFTER UPDATE ON "entity_identifier"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION announce_identifiers();
CREATE TRIGGER "announce_delete" AFTER DELETE ON "entity_identifier"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION announce_identifiers();

-- The identifiers of the stored countries. Codes that begin with X are not assigned by ISO.
INSERT INTO "entity_identifier" (entity_id, uri, reference)
SELECT entity_id, 'https://www.iso.org/obp/ui/#iso:code:3166:' || code, true FROM "country" WHERE code !~ '^X';

-- Adds the terms of topics (t): their names and codes. Stored articles have no topics, so their documents do not change.
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
      UNION SELECT '§t' || term_key(t.code) FROM article_topic t WHERE t.article_id = a.id AND t.code IS NOT NULL))
  FROM article a WHERE a.id = article_document.article_id
$$;
