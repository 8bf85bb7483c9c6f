-- CreateEnum
CREATE TYPE "ChangeKind" AS ENUM ('ARTICLE_ADDED', 'ARTICLE_REVISED', 'ENTITY');

-- CreateTable
CREATE TABLE "change_commit" (
    "number" BIGSERIAL NOT NULL,
    "id" BIGINT,

    CONSTRAINT "change_commit_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "change_event" (
    "commit_number" BIGINT NOT NULL,
    "kind" "ChangeKind" NOT NULL,
    "subject" BIGINT NOT NULL,

    CONSTRAINT "change_event_pkey" PRIMARY KEY ("commit_number","kind","subject")
);

-- CreateIndex
CREATE UNIQUE INDEX "change_commit_id_key" ON "change_commit"("id");

-- What changed, in the order of commits, for whoever comes back and asks what he missed: the notifications of
-- `announce_changes` are heard by those alone who listen just then. The ids of commits are dealt out last of all in a
-- transaction, under a lock that is held until it has ended: whoever sees one sees all that are smaller and will ever be.
-- (A notification takes such a lock of its own at the same moment, so that nobody waits who did not before.)
CREATE SEQUENCE "change_commit_id" AS BIGINT OWNED BY "change_commit"."id";

-- The number of the transaction's row in `change_commit`, which it makes at the first change. Not the transaction's own
-- id: in a database that was restored from a dump those begin anew.
CREATE FUNCTION current_commit() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  known bigint := nullif(current_setting('dateline.commit', true), '');
BEGIN
  IF known IS NULL THEN
    INSERT INTO change_commit DEFAULT VALUES RETURNING number INTO known;
    PERFORM set_config('dateline.commit', known::text, true);
  END IF;
  RETURN known;
END;
$$;

-- The lock is none that src/store takes (see WRITE_LOCK and SHARE_LOCK there).
-- Deals out the id, and now and then removes the oldest commits: the newest 50,000 stay, and up to 100 more.
CREATE FUNCTION place_commit() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  placed bigint;
BEGIN
  PERFORM pg_advisory_xact_lock(4710180420243);
  UPDATE change_commit SET id = nextval('change_commit_id') WHERE number = NEW.number RETURNING id INTO placed;
  IF placed % 100 = 0 THEN
    WITH gone AS (DELETE FROM change_commit WHERE id <= placed - 50000 RETURNING number)
    DELETE FROM change_event e USING gone WHERE e.commit_number = gone.number;
  END IF;
  RETURN NULL;
END;
$$;
CREATE CONSTRAINT TRIGGER "place_commit" AFTER INSERT ON "change_commit"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION place_commit();

CREATE FUNCTION log_changes(kind "ChangeKind", subjects bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF cardinality(subjects) > 0 THEN
    INSERT INTO change_event (commit_number, kind, subject)
    SELECT current, log_changes.kind, subject
    FROM (SELECT current_commit() AS current) AS here, unnest(subjects) AS subject
    ON CONFLICT DO NOTHING;
  END IF;
END;
$$;

CREATE FUNCTION log_added_articles() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM log_changes('ARTICLE_ADDED', (SELECT array_agg(id) FROM changed));
  RETURN NULL;
END;
$$;

-- An article that says something else than before. Not one that was only read anew, or got another slug.
CREATE FUNCTION log_revised_articles() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM log_changes('ARTICLE_REVISED', (
    SELECT array_agg(id) FROM changed JOIN former USING (id)
    WHERE changed.content_hash <> former.content_hash
  ));
  RETURN NULL;
END;
$$;

CREATE FUNCTION log_entities() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  subjects bigint[] := (SELECT array_agg(id) FROM (SELECT id FROM changed LIMIT 1001) AS few);
BEGIN
  PERFORM log_changes('ENTITY', CASE WHEN cardinality(subjects) > 1000 THEN '{0}' ELSE subjects END);
  RETURN NULL;
END;
$$;

-- For what hardly ever changes.
CREATE FUNCTION log_any_entity() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM log_changes('ENTITY', '{0}');
  RETURN NULL;
END;
$$;

CREATE TRIGGER "log_insert" AFTER INSERT ON "article"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION log_added_articles();
CREATE TRIGGER "log_update" AFTER UPDATE ON "article"
  REFERENCING OLD TABLE AS former NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION log_revised_articles();

CREATE TRIGGER "log_insert" AFTER INSERT ON "entity"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION log_entities();
CREATE TRIGGER "log_update" AFTER UPDATE ON "entity"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION log_entities();
CREATE TRIGGER "log_delete" AFTER DELETE ON "entity"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION log_entities();
CREATE TRIGGER "log_truncate" AFTER TRUNCATE ON "entity"
  FOR EACH STATEMENT EXECUTE FUNCTION log_any_entity();

CREATE TRIGGER "log_change" AFTER INSERT OR UPDATE OR DELETE ON "country"
  FOR EACH STATEMENT EXECUTE FUNCTION log_any_entity();
CREATE TRIGGER "log_change" AFTER INSERT OR UPDATE OR DELETE ON "country_border"
  FOR EACH STATEMENT EXECUTE FUNCTION log_any_entity();
