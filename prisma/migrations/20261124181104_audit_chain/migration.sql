-- The audit log becomes a chain: each entry holds the hash of the one before and its own, so that an entry that is altered,
-- removed or put in between behind the application's back no longer fits. npm run verify:audit walks the chain.
ALTER TABLE "audit_entry" ADD COLUMN     "hash" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "previous_hash" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "audit_head" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "entry_id" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,
    "entries" BIGINT NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("id")
);
ALTER TABLE audit_head ADD CONSTRAINT audit_head_one_row CHECK (id = 1);

-- One field of the text that is hashed: its length in bytes, a colon, itself; a hyphen where there is none. With the length in
-- front no two different entries give the same text.
CREATE FUNCTION audit_field(value text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN coalesce(octet_length(value)::text || ':' || value, '-');

-- The text of an entry, the same in every time zone. PostgreSQL writes jsonb in one way only: keys in order, no free space.
-- data/verify-audit.ts makes the same text by itself; the two must agree.
CREATE FUNCTION audit_text(entry audit_entry) RETURNS text
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN audit_field(entry.id::text)
    || audit_field(to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    || audit_field(entry.actor) || audit_field(entry.operation) || audit_field(entry.entity) || audit_field(entry.entity_key)
    || audit_field(entry.before::text) || audit_field(entry.after::text) || audit_field(entry.reason)
    || audit_field(entry.previous_hash);

CREATE FUNCTION audit_hash(entry audit_entry) RETURNS text
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN encode(sha256(convert_to(audit_text(entry), 'UTF8')), 'hex');

-- What is on record so far, in the order of its ids. Only here are entries touched, and only in their new columns.
ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_kept;
DO $$
DECLARE
  entry audit_entry;
  last_hash text := repeat('0', 64);
  total bigint := 0;
BEGIN
  FOR entry IN SELECT * FROM audit_entry ORDER BY id LOOP
    entry.previous_hash := last_hash;
    last_hash := audit_hash(entry);
    UPDATE audit_entry SET previous_hash = entry.previous_hash, hash = last_hash WHERE id = entry.id;
    total := total + 1;
  END LOOP;
  IF total > 0 THEN
    INSERT INTO audit_head (entry_id, hash, entries) VALUES ((SELECT max(id) FROM audit_entry), last_hash, total);
  END IF;
END $$;
ALTER TABLE audit_entry ENABLE TRIGGER audit_entry_kept;

-- A chain that forked would have two entries after one.
CREATE UNIQUE INDEX "audit_entry_previous_hash_key" ON "audit_entry"("previous_hash");

-- One writer at a time, until its transaction ends. Taken once a statement and before ids are given, so that the order of ids is
-- that of the chain. No deadlock follows as long as nobody who holds this lock waits for something that is taken before it: a
-- transaction takes the lock of its treaty (lockTreaty in data/write-action.ts) and every row that it writes first, then writes
-- its entry, and after that only projections, which nobody touches without holding this lock.
CREATE FUNCTION await_audit_turn() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(7315002);
  RETURN NULL;
END $$;
CREATE TRIGGER audit_entry_waits BEFORE INSERT ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION await_audit_turn();

-- Volatile, so that it sees the rows that the same statement inserted before, and what was committed while it waited. Where a
-- transaction looks at an older state of the database (repeatable read), the unique index refuses the fork.
CREATE FUNCTION chain_audit_entry() RETURNS trigger LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  last_id bigint;
  last_hash text;
BEGIN
  SELECT id, hash INTO last_id, last_hash FROM audit_entry ORDER BY id DESC LIMIT 1;
  IF NEW.id <= last_id THEN
    RAISE EXCEPTION 'the audit log grows at its end' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  -- The clock of the database, whatever a writer's clock says.
  NEW.at := clock_timestamp()::timestamptz(3);
  NEW.previous_hash := coalesce(last_hash, repeat('0', 64));
  NEW.hash := audit_hash(NEW);
  RETURN NEW;
END $$;
CREATE TRIGGER audit_entry_chained BEFORE INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION chain_audit_entry();

-- Once a statement: updating one row thousands of times in one transaction would take longer each time.
CREATE FUNCTION note_audit_head() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO audit_head (entry_id, hash, entries)
    SELECT id, hash, (SELECT count(*) FROM added) FROM added ORDER BY id DESC LIMIT 1
    ON CONFLICT (id) DO UPDATE
      SET entry_id = EXCLUDED.entry_id, hash = EXCLUDED.hash, entries = audit_head.entries + EXCLUDED.entries;
  RETURN NULL;
END $$;
CREATE TRIGGER audit_entry_headed AFTER INSERT ON audit_entry REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION note_audit_head();

-- The head follows the log and is written by nothing else.
CREATE FUNCTION keep_audit_head() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP IN ('DELETE', 'TRUNCATE') OR pg_trigger_depth() < 2 THEN
    RAISE EXCEPTION 'the audit log is append-only' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER audit_head_kept BEFORE INSERT OR UPDATE OR DELETE ON audit_head FOR EACH ROW EXECUTE FUNCTION keep_audit_head();
CREATE TRIGGER audit_head_not_emptied BEFORE TRUNCATE ON audit_head FOR EACH STATEMENT EXECUTE FUNCTION keep_audit_head();
