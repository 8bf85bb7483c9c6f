-- CreateTable
CREATE TABLE "fetch_state" (
    "url" TEXT NOT NULL,
    "etag" TEXT,
    "last_modified" TEXT,
    "options" BYTEA NOT NULL,
    "item" BYTEA,
    "article_id" BIGINT,
    "fresh_until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "fetch_state_pkey" PRIMARY KEY ("url")
);

-- CreateIndex
CREATE INDEX "fetch_state_article_id_idx" ON "fetch_state"("article_id");

-- AddForeignKey
ALTER TABLE "fetch_state" ADD CONSTRAINT "fetch_state_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
