-- AlterTable
ALTER TABLE "article" ADD COLUMN     "source_id" TEXT;

-- CreateTable
CREATE TABLE "article_file" (
    "article_id" BIGINT NOT NULL,
    "path" TEXT NOT NULL,

    CONSTRAINT "article_file_pkey" PRIMARY KEY ("article_id","path")
);

-- CreateIndex
CREATE UNIQUE INDEX "article_source_id_source_key" ON "article"("source_id", "source");

-- AddForeignKey
ALTER TABLE "article_file" ADD CONSTRAINT "article_file_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
