-- What a committee graded and where information was looked for; and what people judged of acts that may answer what was asked.

-- CreateEnum
CREATE TYPE "answer_stage" AS ENUM ('signed', 'law_passed', 'deposited', 'in_force', 'withdrawn');

-- CreateEnum
CREATE TYPE "answer_verdict" AS ENUM ('confirmed', 'declined', 'reopened');

-- CreateEnum
CREATE TYPE "committee_grade" AS ENUM ('a', 'b', 'c', 'd', 'e');

-- AlterTable
ALTER TABLE "follow_up" ADD COLUMN     "grade" "committee_grade",
ADD COLUMN     "looked_in" TEXT;

-- CreateTable
CREATE TABLE "answer_decision" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "recommendation_id" UUID,
    "commitment_id" UUID,
    "action_id" UUID,
    "step_id" UUID,
    "stage" "answer_stage" NOT NULL,
    "verdict" "answer_verdict" NOT NULL,
    "reason" TEXT,
    "follow_up_id" UUID,
    "version" INTEGER,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by" TEXT NOT NULL,
    "retracted_at" TIMESTAMPTZ(3),
    "retracted_by" TEXT,
    "retraction_reason" TEXT,
    "supersedes_id" UUID,

    CONSTRAINT "answer_decision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "answer_decision_supersedes_id_key" ON "answer_decision"("supersedes_id");

-- CreateIndex
CREATE INDEX "answer_decision_recommendation_id_idx" ON "answer_decision"("recommendation_id");

-- CreateIndex
CREATE INDEX "answer_decision_commitment_id_idx" ON "answer_decision"("commitment_id");

-- CreateIndex
CREATE INDEX "answer_decision_action_id_idx" ON "answer_decision"("action_id");

-- CreateIndex
CREATE INDEX "answer_decision_step_id_idx" ON "answer_decision"("step_id");

-- CreateIndex
CREATE INDEX "answer_decision_follow_up_id_idx" ON "answer_decision"("follow_up_id");

-- AddForeignKey
ALTER TABLE "answer_decision" ADD CONSTRAINT "answer_decision_recommendation_id_fkey" FOREIGN KEY ("recommendation_id") REFERENCES "recommendation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_decision" ADD CONSTRAINT "answer_decision_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_decision" ADD CONSTRAINT "answer_decision_action_id_fkey" FOREIGN KEY ("action_id") REFERENCES "treaty_action"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_decision" ADD CONSTRAINT "answer_decision_step_id_fkey" FOREIGN KEY ("step_id") REFERENCES "domestic_step"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_decision" ADD CONSTRAINT "answer_decision_follow_up_id_fkey" FOREIGN KEY ("follow_up_id") REFERENCES "follow_up"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_decision" ADD CONSTRAINT "answer_decision_supersedes_id_fkey" FOREIGN KEY ("supersedes_id") REFERENCES "answer_decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE follow_up
  ADD CONSTRAINT follow_up_grade_of_committee CHECK (grade IS NULL OR assessor_kind = 'committee'),
  ADD CONSTRAINT follow_up_looked_in_vain CHECK (looked_in IS NULL OR (status = 'no_information' AND looked_in ~ '\S'));

ALTER TABLE answer_decision
  ADD CONSTRAINT answer_decision_one_ask CHECK (num_nonnulls(recommendation_id, commitment_id) = 1),
  ADD CONSTRAINT answer_decision_one_fact CHECK (num_nonnulls(action_id, step_id) = 1),
  -- A law is passed at home; every other stage is reached by an act.
  ADD CONSTRAINT answer_decision_stage_of_fact CHECK ((stage = 'law_passed') = (step_id IS NOT NULL)),
  ADD CONSTRAINT answer_decision_reopened_by_withdrawal CHECK ((stage = 'withdrawn') = (verdict = 'reopened')),
  ADD CONSTRAINT answer_decision_reason_given CHECK (reason ~ '\S' AND (verdict <> 'declined' OR reason IS NOT NULL)),
  ADD CONSTRAINT answer_decision_answer_written CHECK (CASE verdict
    WHEN 'declined' THEN follow_up_id IS NULL AND version IS NULL
    ELSE (follow_up_id IS NOT NULL) = (recommendation_id IS NOT NULL) AND (version IS NOT NULL) = (commitment_id IS NOT NULL) END),
  ADD CONSTRAINT answer_decision_version_counts CHECK (version >= 2),
  ADD CONSTRAINT answer_decision_retraction_whole CHECK (num_nulls(retracted_at, retracted_by, retraction_reason) IN (0, 3)),
  ADD CONSTRAINT answer_decision_retraction_later CHECK (retracted_at >= recorded_at),
  ADD CONSTRAINT answer_decision_not_own_correction CHECK (supersedes_id <> id);
-- Of two who judge one suggestion, one does.
CREATE UNIQUE INDEX answer_decision_one_live ON answer_decision (recommendation_id, commitment_id, action_id, step_id, stage)
  NULLS NOT DISTINCT WHERE retracted_at IS NULL;

-- A decision is about a fact of the state and under the treaty of what was asked, and about the assessment that it wrote.
CREATE FUNCTION check_answer_decision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  state uuid;
  treaty uuid;
  holds boolean;
BEGIN
  SELECT state_id, treaty_id INTO state, treaty FROM treaty_action WHERE id = NEW.action_id
    UNION ALL SELECT state_id, treaty_id FROM domestic_step WHERE id = NEW.step_id;
  SELECT true INTO holds FROM recommendation r
    WHERE r.id = NEW.recommendation_id AND r.state_id = state AND r.target_treaty_id = treaty
    UNION ALL SELECT true FROM commitment c JOIN commitment_target t ON t.commitment_id = c.id
    WHERE c.id = NEW.commitment_id AND c.state_id = state AND t.treaty_id = treaty LIMIT 1;
  IF holds IS NOT TRUE THEN
    RAISE EXCEPTION 'a decision is about what the state was asked or promised under that treaty' USING ERRCODE = 'check_violation',
      CONSTRAINT = 'answer_decision_of_ask';
  END IF;
  IF NEW.follow_up_id IS NOT NULL THEN
    SELECT recommendation_id = NEW.recommendation_id AND assessor_kind = 'tracker' INTO holds FROM follow_up
      WHERE id = NEW.follow_up_id;
    IF NOT holds THEN
      RAISE EXCEPTION 'a decision writes an assessment of its own of what was asked' USING ERRCODE = 'check_violation',
        CONSTRAINT = 'answer_decision_own_assessment';
    END IF;
  END IF;
  IF NEW.supersedes_id IS NOT NULL THEN
    SELECT recommendation_id IS NOT DISTINCT FROM NEW.recommendation_id AND commitment_id IS NOT DISTINCT FROM NEW.commitment_id
      INTO holds FROM answer_decision WHERE id = NEW.supersedes_id;
    IF NOT holds THEN
      RAISE EXCEPTION 'a decision is carried on about the same ask' USING ERRCODE = 'check_violation',
        CONSTRAINT = 'answer_decision_correction_same_ask';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER answer_decision_checked BEFORE INSERT ON answer_decision FOR EACH ROW EXECUTE FUNCTION check_answer_decision();
CREATE TRIGGER answer_decision_kept BEFORE UPDATE OR DELETE ON answer_decision FOR EACH ROW EXECUTE FUNCTION keep_fact();
CREATE TRIGGER answer_decision_not_emptied BEFORE TRUNCATE ON answer_decision FOR EACH STATEMENT EXECUTE FUNCTION keep_audit();
