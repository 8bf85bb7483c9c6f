-- CreateEnum
CREATE TYPE "EntityKind" AS ENUM ('PERSON', 'COUNTRY', 'ORGANIZATION', 'PLACE');

-- CreateEnum
CREATE TYPE "MentionHow" AS ENUM ('NAME', 'ALIAS', 'DEMONYM', 'METONYM', 'CAPITAL', 'CITY');

-- CreateEnum
CREATE TYPE "QuantityKind" AS ENUM ('MONEY', 'PERCENTAGE', 'COUNT', 'DURATION', 'MEASURE');

-- CreateTable
CREATE TABLE "article" (
    "id" BIGINT NOT NULL,
    "slug" TEXT NOT NULL,
    "slug_base" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "source" TEXT NOT NULL,
    "url" TEXT,
    "byline" TEXT,
    "section" TEXT,
    "language" TEXT NOT NULL,
    "content_hash" BYTEA NOT NULL,
    "extractor" TEXT NOT NULL,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entity" (
    "id" BIGINT NOT NULL,
    "kind" "EntityKind" NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "slug_base" TEXT NOT NULL,
    "reference" BOOLEAN NOT NULL DEFAULT false,
    "article_count" INTEGER NOT NULL DEFAULT 0,
    "mention_count" INTEGER NOT NULL DEFAULT 0,
    "first_seen_at" TIMESTAMPTZ(3),
    "last_seen_at" TIMESTAMPTZ(3),

    CONSTRAINT "entity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "alias" (
    "entity_id" BIGINT NOT NULL,
    "name" TEXT NOT NULL,
    "reference" BOOLEAN NOT NULL DEFAULT false,
    "mention_count" INTEGER NOT NULL DEFAULT 0,
    "name_count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "alias_pkey" PRIMARY KEY ("entity_id","name")
);

-- CreateTable
CREATE TABLE "country" (
    "entity_id" BIGINT NOT NULL,
    "code" CHAR(2) NOT NULL,
    "alpha3" CHAR(3) NOT NULL,
    "official_name" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "subregion" TEXT,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "capital_id" BIGINT,

    CONSTRAINT "country_pkey" PRIMARY KEY ("entity_id")
);

-- CreateTable
CREATE TABLE "country_border" (
    "country_id" BIGINT NOT NULL,
    "neighbour_id" BIGINT NOT NULL,

    CONSTRAINT "country_border_pkey" PRIMARY KEY ("country_id","neighbour_id")
);

-- CreateTable
CREATE TABLE "place" (
    "entity_id" BIGINT NOT NULL,
    "country_id" BIGINT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,

    CONSTRAINT "place_pkey" PRIMARY KEY ("entity_id")
);

-- CreateTable
CREATE TABLE "article_entity" (
    "article_id" BIGINT NOT NULL,
    "entity_id" BIGINT NOT NULL,
    "kind" "EntityKind" NOT NULL,
    "name" TEXT NOT NULL,
    "mention_count" INTEGER NOT NULL,
    "first_offset" INTEGER NOT NULL,
    "salience" DOUBLE PRECISION NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "article_entity_pkey" PRIMARY KEY ("article_id","entity_id")
);

-- CreateTable
CREATE TABLE "mention" (
    "article_id" BIGINT NOT NULL,
    "entity_id" BIGINT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "surface" TEXT NOT NULL,
    "how" "MentionHow" NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "sentence_start" INTEGER NOT NULL,
    "sentence_end" INTEGER NOT NULL,

    CONSTRAINT "mention_pkey" PRIMARY KEY ("article_id","entity_id","start")
);

-- CreateTable
CREATE TABLE "role" (
    "id" BIGINT NOT NULL,
    "person_id" BIGINT NOT NULL,
    "title" TEXT NOT NULL,
    "of_id" BIGINT,
    "current" BOOLEAN NOT NULL,
    "article_count" INTEGER NOT NULL DEFAULT 0,
    "first_seen_at" TIMESTAMPTZ(3),
    "last_seen_at" TIMESTAMPTZ(3),

    CONSTRAINT "role_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_evidence" (
    "article_id" BIGINT NOT NULL,
    "role_id" BIGINT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "current" BOOLEAN NOT NULL,
    "sentence_start" INTEGER NOT NULL,
    "sentence_end" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "role_evidence_pkey" PRIMARY KEY ("article_id","role_id","start")
);

-- CreateTable
CREATE TABLE "affiliation" (
    "person_id" BIGINT NOT NULL,
    "of_id" BIGINT NOT NULL,
    "of_kind" "EntityKind" NOT NULL,
    "article_count" INTEGER NOT NULL,

    CONSTRAINT "affiliation_pkey" PRIMARY KEY ("person_id","of_id")
);

-- CreateTable
CREATE TABLE "quotation" (
    "article_id" BIGINT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "speaker_id" BIGINT,
    "verb" TEXT,
    "sentence_start" INTEGER NOT NULL,
    "sentence_end" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "quotation_pkey" PRIMARY KEY ("article_id","start","end")
);

-- CreateTable
CREATE TABLE "quantity" (
    "article_id" BIGINT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "kind" "QuantityKind" NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "unit" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "sentence_start" INTEGER NOT NULL,
    "sentence_end" INTEGER NOT NULL,

    CONSTRAINT "quantity_pkey" PRIMARY KEY ("article_id","start","end")
);

-- CreateTable
CREATE TABLE "time_expression" (
    "article_id" BIGINT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE NOT NULL,
    "sentence_start" INTEGER NOT NULL,
    "sentence_end" INTEGER NOT NULL,

    CONSTRAINT "time_expression_pkey" PRIMARY KEY ("article_id","start","end")
);

-- CreateTable
CREATE TABLE "unfinished_work" (
    "name" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "unfinished_work_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE UNIQUE INDEX "article_slug_key" ON "article"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "article_url_key" ON "article"("url");

-- CreateIndex
CREATE INDEX "article_published_at_id_idx" ON "article"("published_at", "id");

-- CreateIndex
CREATE INDEX "article_slug_base_idx" ON "article"("slug_base");

-- CreateIndex
CREATE INDEX "entity_kind_name_id_idx" ON "entity"("kind", "name", "id");

-- CreateIndex
CREATE INDEX "entity_kind_slug_base_idx" ON "entity"("kind", "slug_base");

-- CreateIndex
CREATE UNIQUE INDEX "entity_kind_key_key" ON "entity"("kind", "key");

-- CreateIndex
CREATE UNIQUE INDEX "entity_kind_slug_key" ON "entity"("kind", "slug");

-- CreateIndex
CREATE INDEX "alias_name_idx" ON "alias"("name");

-- CreateIndex
CREATE UNIQUE INDEX "country_code_key" ON "country"("code");

-- CreateIndex
CREATE UNIQUE INDEX "country_alpha3_key" ON "country"("alpha3");

-- CreateIndex
CREATE INDEX "place_country_id_idx" ON "place"("country_id");

-- CreateIndex
CREATE INDEX "article_entity_article_id_kind_salience_entity_id_idx" ON "article_entity"("article_id", "kind", "salience", "entity_id");

-- CreateIndex
CREATE INDEX "article_entity_entity_id_published_at_article_id_idx" ON "article_entity"("entity_id", "published_at", "article_id");

-- CreateIndex
CREATE INDEX "role_person_id_last_seen_at_id_idx" ON "role"("person_id", "last_seen_at", "id");

-- CreateIndex
CREATE INDEX "role_of_id_last_seen_at_id_idx" ON "role"("of_id", "last_seen_at", "id");

-- CreateIndex
CREATE INDEX "role_evidence_role_id_published_at_article_id_start_idx" ON "role_evidence"("role_id", "published_at", "article_id", "start");

-- CreateIndex
CREATE INDEX "affiliation_of_id_article_count_person_id_idx" ON "affiliation"("of_id", "article_count", "person_id");

-- CreateIndex
CREATE INDEX "affiliation_person_id_of_kind_article_count_of_id_idx" ON "affiliation"("person_id", "of_kind", "article_count", "of_id");

-- CreateIndex
CREATE INDEX "quotation_speaker_id_published_at_article_id_start_idx" ON "quotation"("speaker_id", "published_at", "article_id", "start");

-- AddForeignKey
ALTER TABLE "alias" ADD CONSTRAINT "alias_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "country" ADD CONSTRAINT "country_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "country" ADD CONSTRAINT "country_capital_id_fkey" FOREIGN KEY ("capital_id") REFERENCES "entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "country_border" ADD CONSTRAINT "country_border_country_id_fkey" FOREIGN KEY ("country_id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "country_border" ADD CONSTRAINT "country_border_neighbour_id_fkey" FOREIGN KEY ("neighbour_id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place" ADD CONSTRAINT "place_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place" ADD CONSTRAINT "place_country_id_fkey" FOREIGN KEY ("country_id") REFERENCES "entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_entity" ADD CONSTRAINT "article_entity_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_entity" ADD CONSTRAINT "article_entity_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role" ADD CONSTRAINT "role_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role" ADD CONSTRAINT "role_of_id_fkey" FOREIGN KEY ("of_id") REFERENCES "entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_evidence" ADD CONSTRAINT "role_evidence_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_evidence" ADD CONSTRAINT "role_evidence_role_id_fkey" FOREIGN KEY ("role_id") REFERENCES "role"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "affiliation" ADD CONSTRAINT "affiliation_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "affiliation" ADD CONSTRAINT "affiliation_of_id_fkey" FOREIGN KEY ("of_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotation" ADD CONSTRAINT "quotation_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotation" ADD CONSTRAINT "quotation_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quantity" ADD CONSTRAINT "quantity_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "time_expression" ADD CONSTRAINT "time_expression_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
