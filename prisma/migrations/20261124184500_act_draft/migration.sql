-- What contributors propose and editors publish or send back.
CREATE TYPE "draft_status" AS ENUM ('open', 'returned', 'published', 'withdrawn');

CREATE TABLE "act_draft" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "values" JSONB NOT NULL,
    "corrects" UUID,
    "author_id" TEXT NOT NULL,
    "author_name" TEXT NOT NULL,
    "remark" TEXT,
    "status" "draft_status" NOT NULL DEFAULT 'open',
    "comment" TEXT,
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "published_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "act_draft_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "act_draft_status_updated_at_idx" ON "act_draft"("status", "updated_at");

CREATE INDEX "act_draft_author_id_status_idx" ON "act_draft"("author_id", "status");

-- A draft is decided whole: who, when, and, where it became an act, which.
ALTER TABLE "act_draft"
  ADD CONSTRAINT "act_draft_decision_whole" CHECK (num_nulls(decided_by, decided_at) IN (0, 2)),
  ADD CONSTRAINT "act_draft_published_act" CHECK ((status = 'published') = (published_id IS NOT NULL)),
  ADD CONSTRAINT "act_draft_returned_comment" CHECK (status <> 'returned' OR comment ~ '\S');
