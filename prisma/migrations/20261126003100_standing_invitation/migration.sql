-- Invitations of states to every special procedure.

CREATE TABLE "standing_invitation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "state_id" UUID NOT NULL,
    "issued_on" DATE,
    "issued_precision" "date_precision" NOT NULL,
    "withdrawn_on" DATE,
    "withdrawn_precision" "date_precision",
    "note" TEXT,
    "source_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by" TEXT NOT NULL,
    "retracted_at" TIMESTAMPTZ(3),
    "retracted_by" TEXT,
    "retraction_reason" TEXT,
    "supersedes_id" UUID,

    CONSTRAINT "standing_invitation_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "standing_invitation_supersedes_id_key" ON "standing_invitation"("supersedes_id");
CREATE INDEX "standing_invitation_state_id_idx" ON "standing_invitation"("state_id");

ALTER TABLE "standing_invitation" ADD CONSTRAINT "standing_invitation_state_id_fkey" FOREIGN KEY ("state_id") REFERENCES "state"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "standing_invitation" ADD CONSTRAINT "standing_invitation_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "standing_invitation" ADD CONSTRAINT "standing_invitation_supersedes_id_fkey" FOREIGN KEY ("supersedes_id") REFERENCES "standing_invitation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE standing_invitation
  ADD CONSTRAINT standing_invitation_issued_precise CHECK (date_fits_precision(issued_on, issued_precision)),
  ADD CONSTRAINT standing_invitation_withdrawn_precise CHECK ((withdrawn_on IS NULL) = (withdrawn_precision IS NULL)
    AND (withdrawn_on IS NULL OR date_fits_precision(withdrawn_on, withdrawn_precision))),
  ADD CONSTRAINT standing_invitation_withdrawn_later CHECK (issued_precision <> 'day' OR withdrawn_precision <> 'day' OR withdrawn_on >= issued_on),
  ADD CONSTRAINT standing_invitation_retraction_whole CHECK (num_nulls(retracted_at, retracted_by, retraction_reason) IN (0, 3)),
  ADD CONSTRAINT standing_invitation_retraction_later CHECK (retracted_at >= recorded_at),
  ADD CONSTRAINT standing_invitation_not_own_correction CHECK (supersedes_id <> id);
-- A state has one that stands.
CREATE UNIQUE INDEX standing_invitation_one_stands ON standing_invitation (state_id) WHERE retracted_at IS NULL AND withdrawn_on IS NULL;
CREATE TRIGGER standing_invitation_kept BEFORE UPDATE OR DELETE ON standing_invitation FOR EACH ROW EXECUTE FUNCTION keep_fact();
