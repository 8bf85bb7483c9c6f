-- CreateTable
CREATE TABLE "headline_mention" (
    "article_id" BIGINT NOT NULL,
    "entity_id" BIGINT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "surface" TEXT NOT NULL,
    "how" "MentionHow" NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "headline_mention_pkey" PRIMARY KEY ("article_id","entity_id","start")
);

-- AddForeignKey
ALTER TABLE "headline_mention" ADD CONSTRAINT "headline_mention_article_id_entity_id_fkey" FOREIGN KEY ("article_id", "entity_id") REFERENCES "article_entity"("article_id", "entity_id") ON DELETE CASCADE ON UPDATE CASCADE;
