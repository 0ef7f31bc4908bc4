-- Records besides acts: what each version of a visit, recommendation, promise, source, treaty or state said, drafts of every
-- kind, and assessments that supersede each other.

CREATE TABLE "record_version" (
    "entity" TEXT NOT NULL,
    "entity_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "values" JSONB NOT NULL,
    "recorded_at" TIMESTAMPTZ(3),
    "recorded_by" TEXT NOT NULL,
    "reason" TEXT,

    CONSTRAINT "record_version_pkey" PRIMARY KEY ("entity","entity_id","number")
);

ALTER TABLE "record_version"
  ADD CONSTRAINT "record_version_number_counts" CHECK (number >= 1),
  ADD CONSTRAINT "record_version_is_object" CHECK (jsonb_typeof(values) = 'object'),
  -- The first version was there before; every later one came at a moment and says why.
  ADD CONSTRAINT "record_version_reason_given" CHECK (number = 1 OR (recorded_at IS NOT NULL AND reason IS NOT NULL AND reason ~ '\S'));

-- What a version said is never altered.
CREATE FUNCTION keep_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what a version said is kept as it is' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER record_version_kept BEFORE UPDATE OR DELETE ON record_version FOR EACH ROW EXECUTE FUNCTION keep_version();
CREATE TRIGGER record_version_not_emptied BEFORE TRUNCATE ON record_version FOR EACH STATEMENT EXECUTE FUNCTION keep_version();

-- Drafts are of acts and of every other kind of record.
ALTER TABLE "act_draft" RENAME TO "draft";
ALTER TABLE "draft" RENAME CONSTRAINT "act_draft_pkey" TO "draft_pkey";
ALTER TABLE "draft" RENAME CONSTRAINT "act_draft_decision_whole" TO "draft_decision_whole";
ALTER TABLE "draft" RENAME CONSTRAINT "act_draft_published_act" TO "draft_published_record";
ALTER TABLE "draft" RENAME CONSTRAINT "act_draft_returned_comment" TO "draft_returned_comment";
ALTER INDEX "act_draft_status_updated_at_idx" RENAME TO "draft_status_updated_at_idx";
ALTER INDEX "act_draft_author_id_status_idx" RENAME TO "draft_author_id_status_idx";
ALTER TABLE "draft" ADD COLUMN "kind" TEXT NOT NULL DEFAULT 'action', ADD COLUMN "version" TEXT;
ALTER TABLE "draft"
  ADD CONSTRAINT "draft_version_of_corrected" CHECK (version IS NULL OR corrects IS NOT NULL);

-- An assessment is put right by one that supersedes it.
ALTER TABLE "follow_up" ADD COLUMN "supersedes_id" UUID;
CREATE UNIQUE INDEX "follow_up_supersedes_id_key" ON "follow_up"("supersedes_id");
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_supersedes_id_fkey" FOREIGN KEY ("supersedes_id") REFERENCES "follow_up"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_not_own_correction" CHECK (supersedes_id <> id);
