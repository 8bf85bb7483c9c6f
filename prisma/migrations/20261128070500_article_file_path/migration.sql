-- Finds the articles of a file, and those of all files in a folder. Compared by bytes, so that a folder is one range of
-- the index.
create index article_file_path on article_file (path collate "C");
