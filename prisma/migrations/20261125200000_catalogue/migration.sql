-- Sources, treaties and states that people record: by whom and when, and what nobody may do to them.

ALTER TABLE "source" ADD COLUMN "recorded_at" TIMESTAMPTZ(3), ADD COLUMN "recorded_by" TEXT;
ALTER TABLE "state" ADD COLUMN "recorded_at" TIMESTAMPTZ(3), ADD COLUMN "recorded_by" TEXT;
ALTER TABLE "treaty" ADD COLUMN "recorded_at" TIMESTAMPTZ(3), ADD COLUMN "recorded_by" TEXT;

ALTER TABLE "source" ADD CONSTRAINT "source_recorded_whole" CHECK (recorded_at IS NULL OR recorded_by IS NOT NULL);
ALTER TABLE "state" ADD CONSTRAINT "state_recorded_whole" CHECK ((recorded_at IS NULL) = (recorded_by IS NULL));
ALTER TABLE "treaty" ADD CONSTRAINT "treaty_recorded_whole" CHECK ((recorded_at IS NULL) = (recorded_by IS NULL));

-- A source that was typed in before this came with the first fact that names it.
UPDATE source SET recorded_by = coalesce(
  (SELECT recorded_by FROM treaty_action WHERE source_id = source.id ORDER BY recorded_at LIMIT 1),
  (SELECT recorded_by FROM declaration WHERE source_id = source.id ORDER BY recorded_at LIMIT 1),
  (SELECT recorded_by FROM procedure_stance WHERE source_id = source.id ORDER BY recorded_at LIMIT 1),
  (SELECT recorded_by FROM domestic_step WHERE source_id = source.id ORDER BY recorded_at LIMIT 1),
  (SELECT recorded_by FROM follow_up WHERE source_id = source.id ORDER BY recorded_at LIMIT 1),
  'unknown') WHERE key LIKE 'typed-%';

-- The name by which the audit log, the reference files and addresses know a thing is never given another one.
CREATE FUNCTION keep_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(OLD) ->> TG_ARGV[0] IS DISTINCT FROM to_jsonb(NEW) ->> TG_ARGV[0] THEN
    RAISE EXCEPTION 'the % of a % stays', TG_ARGV[0], TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER source_name_kept BEFORE UPDATE ON source FOR EACH ROW EXECUTE FUNCTION keep_name('key');
CREATE TRIGGER state_name_kept BEFORE UPDATE ON state FOR EACH ROW EXECUTE FUNCTION keep_name('iso3');
CREATE TRIGGER treaty_name_kept BEFORE UPDATE ON treaty FOR EACH ROW EXECUTE FUNCTION keep_name('code');

-- A treaty is no protocol to its own protocol: what waits for its parent's entry into force would wait for itself.
CREATE FUNCTION check_treaty_parent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    WITH RECURSIVE above (id, parent_id) AS (
      SELECT id, parent_id FROM treaty WHERE id = NEW.parent_id
      UNION SELECT treaty.id, treaty.parent_id FROM treaty JOIN above ON treaty.id = above.parent_id
    ) SELECT FROM above WHERE id = NEW.id
  ) THEN
    RAISE EXCEPTION 'a treaty cannot be a protocol to itself' USING ERRCODE = 'check_violation',
      CONSTRAINT = 'treaty_parent_above';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER treaty_parent_checked BEFORE INSERT OR UPDATE ON treaty FOR EACH ROW
  WHEN (NEW.parent_id IS NOT NULL) EXECUTE FUNCTION check_treaty_parent();
