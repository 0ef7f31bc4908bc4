-- Recommendations as people of the field describe them, and what makes hundreds of thousands of them quick to search.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TYPE "state_response" AS ENUM ('none', 'supported', 'partly', 'noted');
CREATE TYPE "measure" AS ENUM ('ratify', 'adopt_law', 'institution', 'training', 'end_practice', 'spread_knowledge', 'report', 'other');

DROP INDEX recommendation_words;
DROP INDEX recommendation_theme_idx;
DROP INDEX recommendation_state_id_idx;
DROP INDEX recommendation_target_treaty_id_idx;

-- Names and symbols are compared letter by letter, so that what begins alike is found by the index.
ALTER TABLE recommendation ALTER COLUMN ref TYPE text COLLATE "C", ALTER COLUMN symbol TYPE text COLLATE "C";

ALTER TABLE recommendation
  ADD COLUMN maker text,
  ADD COLUMN further_themes text[] DEFAULT '{}',
  ADD COLUMN groups text[] DEFAULT '{}',
  ADD COLUMN goals smallint[] DEFAULT '{}',
  ADD COLUMN measure measure NOT NULL DEFAULT 'other',
  ADD COLUMN response state_response NOT NULL DEFAULT 'none',
  ADD COLUMN status follow_up_status NOT NULL DEFAULT 'pending',
  ADD COLUMN status_from date;

UPDATE recommendation r SET maker = coalesce((SELECT coalesce(v.mandate, v.title) FROM visit v WHERE v.id = r.visit_id), initcap(replace(r.maker_kind::text, '_', ' ')));

ALTER TABLE recommendation
  ALTER COLUMN maker SET NOT NULL,
  ADD CONSTRAINT recommendation_maker_given CHECK (maker ~ '\S'),
  ADD CONSTRAINT recommendation_language_code CHECK (language ~ '^[a-z]{2}$'),
  ADD CONSTRAINT recommendation_lists_whole CHECK (num_nulls(further_themes, groups, goals) = 0
    AND array_position(further_themes, NULL) IS NULL AND array_position(groups, NULL) IS NULL),
  ADD CONSTRAINT recommendation_themes_once CHECK (NOT theme = ANY (further_themes)),
  ADD CONSTRAINT recommendation_goals_known CHECK (goals <@ ARRAY[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17]::smallint[]);

-- The last day that a date as exactly as it is known can mean.
CREATE FUNCTION last_day_of(stored date, known_to date_precision) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (stored + CASE known_to WHEN 'year' THEN interval '1 year' WHEN 'month' THEN interval '1 month' ELSE interval '1 day' END
  - interval '1 day')::date;

-- Words for the search. A: exactly as written, of names. B: Kazakh, which has no stemmer. C: exactly as written, of the text. D: stems.
CREATE FUNCTION recommendation_words(language text, ref text, body text, addressee text, maker text, symbol text, theme text,
  further_themes text[], groups text[]) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN setweight(to_tsvector('pg_catalog.simple', addressee || ' ' || maker), 'A')
  || CASE language WHEN 'kk' THEN setweight(to_tsvector('pg_catalog.simple', body), 'B')
    ELSE setweight(to_tsvector('pg_catalog.simple', body), 'C') END
  || CASE language WHEN 'en' THEN to_tsvector('pg_catalog.english', body)
    WHEN 'ru' THEN to_tsvector('pg_catalog.russian', body) ELSE ''::tsvector END
  || to_tsvector('pg_catalog.english', replace(array_to_string(theme || further_themes || groups, ' '), '-', ' '));

ALTER TABLE recommendation
  ADD COLUMN ordered_on date GENERATED ALWAYS AS (coalesce(made_on, 'infinity'::date)) STORED,
  ADD COLUMN made_year smallint GENERATED ALWAYS AS (extract(year FROM made_on)) STORED,
  ADD COLUMN themes text[] GENERATED ALWAYS AS (ARRAY[theme] || further_themes) STORED,
  ADD COLUMN words tsvector GENERATED ALWAYS AS
    (recommendation_words(language, ref, text, addressee, maker, symbol, theme, further_themes, groups)) STORED;

-- Each list begins with what is filtered by and goes on in the order in which it is read.
CREATE INDEX "recommendation_ordered_on_position_ref_idx" ON recommendation (ordered_on, position, ref);
CREATE INDEX "recommendation_state_id_ordered_on_position_ref_idx" ON recommendation (state_id, ordered_on, position, ref);
CREATE INDEX "recommendation_target_treaty_id_ordered_on_position_ref_idx" ON recommendation (target_treaty_id, ordered_on, position, ref);
CREATE INDEX "recommendation_maker_ordered_on_position_ref_idx" ON recommendation (maker, ordered_on, position, ref);
CREATE INDEX "recommendation_addressee_ordered_on_position_ref_idx" ON recommendation (addressee, ordered_on, position, ref);
CREATE INDEX "recommendation_symbol_idx" ON recommendation (symbol);
CREATE INDEX "recommendation_matters" ON recommendation USING gin (themes, groups, goals);
CREATE INDEX "recommendation_words_idx" ON recommendation USING gin (words);

-- Where a recommendation stands is what this tracker itself assessed last; what others say stands beside it.
CREATE FUNCTION keep_standing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE recommendation r SET status = coalesce(latest.status, 'pending'), status_from = latest.since
  FROM (SELECT 1) one LEFT JOIN LATERAL (
    SELECT f.status, coalesce(last_day_of(f.assessed_on, f.assessed_precision), '-infinity') AS since FROM follow_up f
    WHERE f.recommendation_id = NEW.recommendation_id AND f.assessor_kind = 'tracker' AND f.retracted_at IS NULL
    ORDER BY f.assessed_on DESC NULLS FIRST, f.recorded_at DESC LIMIT 1
  ) latest ON true
  WHERE r.id = NEW.recommendation_id
    AND (r.status, r.status_from) IS DISTINCT FROM (coalesce(latest.status, 'pending'), latest.since);
  RETURN NULL;
END $$;
CREATE TRIGGER follow_up_standing AFTER INSERT OR UPDATE ON follow_up FOR EACH ROW EXECUTE FUNCTION keep_standing();

UPDATE recommendation r SET status = latest.status, status_from = latest.since
FROM (
  SELECT DISTINCT ON (recommendation_id) recommendation_id, status,
    coalesce(last_day_of(assessed_on, assessed_precision), '-infinity') AS since
  FROM follow_up WHERE assessor_kind = 'tracker' AND retracted_at IS NULL
  ORDER BY recommendation_id, assessed_on DESC NULLS FIRST, recorded_at DESC
) latest WHERE latest.recommendation_id = r.id;

-- Every word of the texts, for words that were typed wrongly.
CREATE TABLE "search_word" ("word" TEXT NOT NULL, CONSTRAINT "search_word_pkey" PRIMARY KEY ("word"));
CREATE INDEX "search_word_alike" ON search_word USING gin (word gin_trgm_ops);

CREATE FUNCTION words_of(body text) RETURNS SETOF text LANGUAGE sql IMMUTABLE AS $$
  SELECT word FROM unnest(tsvector_to_array(to_tsvector('pg_catalog.simple', body))) AS word
  WHERE char_length(word) BETWEEN 3 AND 40 AND word ~ '^[[:alpha:]]+$'
$$;

CREATE FUNCTION keep_search_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search_word (word)
    SELECT DISTINCT word FROM written, words_of(concat_ws(' ', written.text, written.addressee, written.maker)) AS word ORDER BY word
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER recommendation_search_words AFTER INSERT ON recommendation REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION keep_search_words();

CREATE FUNCTION keep_rewritten_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search_word (word)
    SELECT DISTINCT word FROM words_of(concat_ws(' ', NEW.text, NEW.addressee, NEW.maker)) AS word ORDER BY word
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER recommendation_rewritten_words AFTER UPDATE OF text, addressee, maker ON recommendation
  FOR EACH ROW EXECUTE FUNCTION keep_rewritten_words();

INSERT INTO search_word (word)
  SELECT DISTINCT word FROM recommendation r, words_of(concat_ws(' ', r.text, r.addressee, r.maker)) AS word
  ON CONFLICT DO NOTHING;
