-- As before, but told of an entity that all matches speak of it begins with a window that fits how often that is spoken of.
DROP FUNCTION search_by_time(
  regclass, tsquery, boolean, timestamptz, timestamptz, timestamptz, bigint, timestamptz, bigint, integer
);
CREATE FUNCTION search_by_time(
  relation regclass, query tsquery, newest_first boolean, since timestamptz, until timestamptz,
  above_at timestamptz, above_id bigint, below_at timestamptz, below_id bigint, wanted integer,
  about bigint DEFAULT NULL
) RETURNS TABLE (id bigint, published_at timestamptz) LANGUAGE plpgsql STABLE ROWS 20
SET enable_seqscan = off SET jit = off SET max_parallel_workers_per_gather = 0
AS $$
DECLARE
  low timestamptz; -- what is left to walk through: [low, high)
  high timestamptz;
  width interval;
  first_at timestamptz; -- the window: [first_at, end_at)
  end_at timestamptz;
  terms tsquery;
  found_now integer;
BEGIN
  SELECT min(a.published_at), max(a.published_at) + interval '1 millisecond' INTO low, high FROM article a;
  -- At first a time in which so many articles were published that even a rare match may be among them; where all speak of an
  -- entity, one in which ten times as many do as are wanted, since one in some meets what else is asked.
  SELECT greatest((high - low) * least(1, greatest(
    (300 + 8 * wanted) / greatest(c.reltuples, 1)::float8,
    (SELECT 10 * wanted / e.article_count::float8 FROM entity e WHERE e.id = about AND e.article_count > 0)
  )), interval '1 hour')
  INTO width FROM pg_class c WHERE c.oid = relation;
  low := greatest(low, since, above_at);
  high := least(high, until, below_at + interval '1 millisecond');
  WHILE wanted > 0 AND low < high LOOP
    IF newest_first THEN
      first_at := greatest(low, high - width);
      end_at := high;
    ELSE
      first_at := low;
      end_at := least(high, low + width);
    END IF;
    terms := query && time_terms(first_at, end_at);
    IF relation = 'article_search'::regclass AND newest_first THEN
      RETURN QUERY SELECT s.id, s.published_at FROM article_search s
        WHERE s.document @@ terms AND s.published_at >= first_at AND s.published_at < end_at
          AND (above_at IS NULL OR (s.published_at, s.id) > (above_at, above_id))
          AND (below_at IS NULL OR (s.published_at, s.id) < (below_at, below_id))
        ORDER BY s.published_at DESC, s.id DESC LIMIT wanted;
    ELSIF relation = 'article_search'::regclass THEN
      RETURN QUERY SELECT s.id, s.published_at FROM article_search s
        WHERE s.document @@ terms AND s.published_at >= first_at AND s.published_at < end_at
          AND (above_at IS NULL OR (s.published_at, s.id) > (above_at, above_id))
          AND (below_at IS NULL OR (s.published_at, s.id) < (below_at, below_id))
        ORDER BY s.published_at ASC, s.id ASC LIMIT wanted;
    ELSIF newest_first THEN
      RETURN QUERY SELECT s.id, s.published_at FROM quotation_search s
        WHERE s.document @@ terms AND s.published_at >= first_at AND s.published_at < end_at
          AND (above_at IS NULL OR (s.published_at, s.id) > (above_at, above_id))
          AND (below_at IS NULL OR (s.published_at, s.id) < (below_at, below_id))
        ORDER BY s.published_at DESC, s.id DESC LIMIT wanted;
    ELSE
      RETURN QUERY SELECT s.id, s.published_at FROM quotation_search s
        WHERE s.document @@ terms AND s.published_at >= first_at AND s.published_at < end_at
          AND (above_at IS NULL OR (s.published_at, s.id) > (above_at, above_id))
          AND (below_at IS NULL OR (s.published_at, s.id) < (below_at, below_id))
        ORDER BY s.published_at ASC, s.id ASC LIMIT wanted;
    END IF;
    GET DIAGNOSTICS found_now = ROW_COUNT;
    wanted := wanted - found_now;
    IF newest_first THEN high := first_at; ELSE low := end_at; END IF;
    -- Wide enough for what is lacking, and some more, if there are as many as in this one.
    width := least(width * CASE WHEN found_now > 0 THEN least(8, 1.4 * wanted / found_now) ELSE 8 END, high - low);
  END LOOP;
END;
$$;
