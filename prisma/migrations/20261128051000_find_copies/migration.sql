-- Stored articles have no hashes yet. `completeCopies` in src/store/write/complete-copies.ts adds them, and
-- finds the copies.
INSERT INTO "unfinished_work" (name) SELECT 'copies' WHERE EXISTS (SELECT FROM "article");
