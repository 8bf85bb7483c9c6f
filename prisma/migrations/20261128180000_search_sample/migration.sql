-- An index of one of 32 articles, from which the number of matches of a frequent word is estimated. Ids are hashes, so
-- their last bits select a random sample. `IN_SAMPLE` in src/store/read/filter/sample.ts is the same condition.
CREATE INDEX "article_search_sample_idx" ON "article_search" USING gin ("document") WHERE (id & 31) = 0;
