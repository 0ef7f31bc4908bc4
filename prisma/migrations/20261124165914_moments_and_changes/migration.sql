-- Moments to the millisecond, so that one can be written in an address and read back without loss, and the indexes by which
-- "what changed between two moments" is answered.
-- AlterTable
ALTER TABLE "audit_entry" ALTER COLUMN "at" SET DATA TYPE TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "commitment" ALTER COLUMN "recorded_at" SET DATA TYPE TIMESTAMPTZ(3),
ALTER COLUMN "retracted_at" SET DATA TYPE TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "declaration" ALTER COLUMN "recorded_at" SET DATA TYPE TIMESTAMPTZ(3),
ALTER COLUMN "retracted_at" SET DATA TYPE TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "domestic_step" ALTER COLUMN "recorded_at" SET DATA TYPE TIMESTAMPTZ(3),
ALTER COLUMN "retracted_at" SET DATA TYPE TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "follow_up" ALTER COLUMN "recorded_at" SET DATA TYPE TIMESTAMPTZ(3),
ALTER COLUMN "retracted_at" SET DATA TYPE TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "procedure_stance" ALTER COLUMN "recorded_at" SET DATA TYPE TIMESTAMPTZ(3),
ALTER COLUMN "retracted_at" SET DATA TYPE TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "recommendation" ALTER COLUMN "recorded_at" SET DATA TYPE TIMESTAMPTZ(3),
ALTER COLUMN "retracted_at" SET DATA TYPE TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "reference_load" ALTER COLUMN "loaded_at" SET DATA TYPE TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "treaty_action" ALTER COLUMN "recorded_at" SET DATA TYPE TIMESTAMPTZ(3),
ALTER COLUMN "retracted_at" SET DATA TYPE TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "treaty_projection" ALTER COLUMN "rebuilt_at" SET DATA TYPE TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "visit" ALTER COLUMN "recorded_at" SET DATA TYPE TIMESTAMPTZ(3),
ALTER COLUMN "retracted_at" SET DATA TYPE TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "declaration_recorded_at_id_idx" ON "declaration"("recorded_at", "id");

-- CreateIndex
CREATE INDEX "declaration_retracted_at_idx" ON "declaration"("retracted_at");

-- CreateIndex
CREATE INDEX "domestic_step_recorded_at_id_idx" ON "domestic_step"("recorded_at", "id");

-- CreateIndex
CREATE INDEX "domestic_step_retracted_at_idx" ON "domestic_step"("retracted_at");

-- CreateIndex
CREATE INDEX "procedure_stance_recorded_at_id_idx" ON "procedure_stance"("recorded_at", "id");

-- CreateIndex
CREATE INDEX "procedure_stance_retracted_at_idx" ON "procedure_stance"("retracted_at");

-- CreateIndex
CREATE INDEX "status_period_from_on_idx" ON "status_period"("from_on");

-- CreateIndex
CREATE INDEX "treaty_action_recorded_at_id_idx" ON "treaty_action"("recorded_at", "id");

-- CreateIndex
CREATE INDEX "treaty_action_retracted_at_idx" ON "treaty_action"("retracted_at");
