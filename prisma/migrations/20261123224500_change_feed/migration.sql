-- Announces what a statement changed on the channel `dateline`, when its transaction commits: keys such as `article:12`
-- and `entity:7`, separated by spaces, or `*` for more than can be named. Triggers, so that whatever writes is heard. Each
-- write of an article changes its own row and those of all that it speaks of, whose counts change, so that these two
-- tables tell of the others.
CREATE FUNCTION announce_changes() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changes bigint;
BEGIN
  SELECT count(*) INTO changes FROM changed;
  IF changes > 1000 THEN
    PERFORM pg_notify('dateline', '*');
  ELSE
    -- A payload has less than 8,000 bytes: 200 keys have at most 5,400.
    PERFORM pg_notify('dateline', string_agg(TG_TABLE_NAME || ':' || id, ' '))
    FROM (SELECT id, row_number() OVER () / 200 AS part FROM changed) AS keys GROUP BY part;
  END IF;
  RETURN NULL;
END;
$$;

-- For what hardly ever changes.
CREATE FUNCTION announce_reference() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM changed) THEN PERFORM pg_notify('dateline', '*'); END IF;
  RETURN NULL;
END;
$$;

CREATE FUNCTION announce_everything() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('dateline', '*');
  RETURN NULL;
END;
$$;

CREATE TRIGGER "announce_insert" AFTER INSERT ON "article"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION announce_changes();
CREATE TRIGGER "announce_update" AFTER UPDATE ON "article"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION announce_changes();
CREATE TRIGGER "announce_delete" AFTER DELETE ON "article"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION announce_changes();
CREATE TRIGGER "announce_truncate" AFTER TRUNCATE ON "article"
  FOR EACH STATEMENT EXECUTE FUNCTION announce_everything();

CREATE TRIGGER "announce_insert" AFTER INSERT ON "entity"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION announce_changes();
CREATE TRIGGER "announce_update" AFTER UPDATE ON "entity"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION announce_changes();
CREATE TRIGGER "announce_delete" AFTER DELETE ON "entity"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION announce_changes();
CREATE TRIGGER "announce_truncate" AFTER TRUNCATE ON "entity"
  FOR EACH STATEMENT EXECUTE FUNCTION announce_everything();

CREATE TRIGGER "announce_insert" AFTER INSERT ON "country"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION announce_reference();
CREATE TRIGGER "announce_update" AFTER UPDATE ON "country"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION announce_reference();
CREATE TRIGGER "announce_delete" AFTER DELETE ON "country"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION announce_reference();

CREATE TRIGGER "announce_insert" AFTER INSERT ON "country_border"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION announce_reference();
CREATE TRIGGER "announce_update" AFTER UPDATE ON "country_border"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION announce_reference();
CREATE TRIGGER "announce_delete" AFTER DELETE ON "country_border"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION announce_reference();
