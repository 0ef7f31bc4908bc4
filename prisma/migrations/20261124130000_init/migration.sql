-- The data model as Prisma's engine derives it from prisma/schema. What only PostgreSQL can hold follows in the next
-- migration, so that this file can be compared with a fresh derivation.

-- CreateEnum
CREATE TYPE "action_kind" AS ENUM ('signature', 'definitive_signature', 'ratification', 'acceptance', 'approval', 'accession', 'formal_confirmation', 'succession', 'succession_to_signature', 'consent_kind_unknown', 'provisional_application', 'withdrawal', 'withdrawal_rescinded', 'withdrawal_of_ratification', 'objection', 'territorial_application', 'notification_without_effect');

-- CreateEnum
CREATE TYPE "kind_basis" AS ENUM ('stated', 'inferred', 'not_stated');

-- CreateEnum
CREATE TYPE "participation_status" AS ENUM ('none', 'signatory', 'contracting', 'party', 'former_party');

-- CreateEnum
CREATE TYPE "date_precision" AS ENUM ('day', 'month', 'year', 'unknown');

-- CreateEnum
CREATE TYPE "declaration_kind" AS ENUM ('reservation', 'declaration', 'declaration_and_reservation', 'interpretative_declaration', 'acceptance_of_procedure', 'objection', 'derogation', 'territorial_extension', 'withdrawal_of_reservation');

-- CreateEnum
CREATE TYPE "procedure_kind" AS ENUM ('individual_complaints', 'inquiry', 'state_complaints', 'urgent_action');

-- CreateEnum
CREATE TYPE "domestic_step_kind" AS ENUM ('president_instructed_start', 'government_proposed_signature', 'signature_authorised', 'government_submitted_bill', 'lower_chamber_approved', 'upper_chamber_approved', 'ratifying_law_signed', 'ratified_domestically', 'ratifying_law_amended', 'law_published', 'implementing_bill_lower_chamber', 'implementing_bill_upper_chamber', 'implementing_law_signed', 'implementation_postponed');

-- CreateEnum
CREATE TYPE "maker_kind" AS ENUM ('official_visit', 'special_procedure', 'treaty_body', 'review_by_states');

-- CreateEnum
CREATE TYPE "recommendation_basis" AS ENUM ('stated', 'implied', 'discussed');

-- CreateEnum
CREATE TYPE "ask_strength" AS ENUM ('firm', 'consider');

-- CreateEnum
CREATE TYPE "target_act" AS ENUM ('signature', 'consent', 'implementation');

-- CreateEnum
CREATE TYPE "follow_up_status" AS ENUM ('pending', 'no_information', 'in_progress', 'partly_implemented', 'implemented', 'not_implemented', 'superseded');

-- CreateEnum
CREATE TYPE "assessor_kind" AS ENUM ('tracker', 'government', 'committee', 'civil_society');

-- CreateEnum
CREATE TYPE "commitment_outcome" AS ENUM ('open', 'in_progress', 'kept', 'kept_in_part', 'broken', 'not_verified', 'not_researched', 'answered_not_assessed');

-- CreateEnum
CREATE TYPE "state_kind" AS ENUM ('state', 'former_state', 'organisation');

-- CreateEnum
CREATE TYPE "succession_nature" AS ENUM ('succession', 'continuation', 'accession_to');

-- CreateEnum
CREATE TYPE "visit_status" AS ENUM ('requested', 'accepted', 'declined', 'postponed', 'done');

-- CreateEnum
CREATE TYPE "mandate_kind" AS ENUM ('ohchr_leadership', 'special_procedure', 'treaty_body');

-- CreateEnum
CREATE TYPE "side" AS ENUM ('visitor', 'host');

-- CreateTable
CREATE TABLE "treaty_action" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "state_id" UUID NOT NULL,
    "treaty_id" UUID NOT NULL,
    "kind" "action_kind" NOT NULL,
    "kind_basis" "kind_basis" NOT NULL,
    "acted_on" DATE,
    "acted_precision" "date_precision" NOT NULL,
    "not_before" DATE,
    "effective_on" DATE,
    "notification" TEXT,
    "circulated_on" DATE,
    "sources_agreeing" INTEGER,
    "note" TEXT,
    "source_id" UUID NOT NULL,
    "reference_key" TEXT,
    "reference_digest" TEXT,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by" TEXT NOT NULL,
    "retracted_at" TIMESTAMPTZ(6),
    "retracted_by" TEXT,
    "retraction_reason" TEXT,
    "supersedes_id" UUID,

    CONSTRAINT "treaty_action_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "status_period" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "state_id" UUID NOT NULL,
    "treaty_id" UUID NOT NULL,
    "status" "participation_status" NOT NULL,
    "from_on" DATE,
    "until_on" DATE,
    "uncertain" BOOLEAN NOT NULL,
    "possible" "participation_status"[],

    CONSTRAINT "status_period_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "treaty_projection" (
    "treaty_id" UUID NOT NULL,
    "computed_entry_into_force_on" DATE,
    "threshold_action_id" UUID,
    "rebuilt_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "treaty_projection_pkey" PRIMARY KEY ("treaty_id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entity_key" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "reason" TEXT,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reference_load" (
    "id" SERIAL NOT NULL,
    "digest" TEXT NOT NULL,
    "loaded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reference_load_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "declaration" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "state_id" UUID NOT NULL,
    "treaty_id" UUID NOT NULL,
    "kind" "declaration_kind" NOT NULL,
    "article" TEXT,
    "summary" TEXT NOT NULL,
    "made_on" DATE,
    "made_precision" "date_precision" NOT NULL,
    "withdrawn_on" DATE,
    "withdrawn_precision" "date_precision",
    "objects_to_id" UUID,
    "note" TEXT,
    "source_id" UUID NOT NULL,
    "reference_key" TEXT,
    "reference_digest" TEXT,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by" TEXT NOT NULL,
    "retracted_at" TIMESTAMPTZ(6),
    "retracted_by" TEXT,
    "retraction_reason" TEXT,
    "supersedes_id" UUID,

    CONSTRAINT "declaration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "procedure_stance" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "state_id" UUID NOT NULL,
    "treaty_id" UUID NOT NULL,
    "article" TEXT NOT NULL,
    "procedure" "procedure_kind" NOT NULL,
    "accepted" BOOLEAN NOT NULL,
    "accepted_on" DATE,
    "note" TEXT,
    "source_id" UUID NOT NULL,
    "reference_key" TEXT,
    "reference_digest" TEXT,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by" TEXT NOT NULL,
    "retracted_at" TIMESTAMPTZ(6),
    "retracted_by" TEXT,
    "retraction_reason" TEXT,
    "supersedes_id" UUID,

    CONSTRAINT "procedure_stance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "domestic_step" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "state_id" UUID NOT NULL,
    "treaty_id" UUID NOT NULL,
    "kind" "domestic_step_kind" NOT NULL,
    "occurred_on" DATE,
    "occurred_precision" "date_precision" NOT NULL,
    "reference" TEXT,
    "note" TEXT,
    "source_id" UUID NOT NULL,
    "reference_key" TEXT,
    "reference_digest" TEXT,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by" TEXT NOT NULL,
    "retracted_at" TIMESTAMPTZ(6),
    "retracted_by" TEXT,
    "retraction_reason" TEXT,
    "supersedes_id" UUID,

    CONSTRAINT "domestic_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recommendation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "ref" TEXT NOT NULL,
    "state_id" UUID NOT NULL,
    "maker_kind" "maker_kind" NOT NULL,
    "visit_id" UUID,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "theme" TEXT NOT NULL,
    "addressee" TEXT NOT NULL,
    "target_treaty_id" UUID,
    "target_act" "target_act",
    "ask" "ask_strength" NOT NULL,
    "basis" "recommendation_basis" NOT NULL,
    "made_on" DATE,
    "made_precision" "date_precision" NOT NULL,
    "symbol" TEXT,
    "paragraph" TEXT,
    "source_id" UUID NOT NULL,
    "reference_key" TEXT,
    "reference_digest" TEXT,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by" TEXT NOT NULL,
    "retracted_at" TIMESTAMPTZ(6),
    "retracted_by" TEXT,
    "retraction_reason" TEXT,

    CONSTRAINT "recommendation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "development" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "recommendation_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "occurred_on" DATE,
    "occurred_precision" "date_precision" NOT NULL,
    "summary" TEXT NOT NULL,
    "source_id" UUID NOT NULL,

    CONSTRAINT "development_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "follow_up" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "recommendation_id" UUID NOT NULL,
    "status" "follow_up_status" NOT NULL,
    "assessed_on" DATE,
    "assessed_precision" "date_precision" NOT NULL,
    "assessor_kind" "assessor_kind" NOT NULL,
    "assessor" TEXT,
    "note" TEXT NOT NULL,
    "action_id" UUID,
    "source_id" UUID NOT NULL,
    "reference_key" TEXT,
    "reference_digest" TEXT,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by" TEXT NOT NULL,
    "retracted_at" TIMESTAMPTZ(6),
    "retracted_by" TEXT,
    "retraction_reason" TEXT,

    CONSTRAINT "follow_up_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "ref" TEXT NOT NULL,
    "visit_id" UUID NOT NULL,
    "state_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "promised_by" TEXT NOT NULL,
    "side" "side" NOT NULL,
    "text" TEXT NOT NULL,
    "made_on" DATE,
    "made_precision" "date_precision" NOT NULL,
    "due_on" DATE,
    "outcome" "commitment_outcome" NOT NULL,
    "outcome_on" DATE,
    "outcome_precision" "date_precision" NOT NULL,
    "outcome_note" TEXT,
    "outcome_source_id" UUID,
    "source_id" UUID NOT NULL,
    "reference_key" TEXT,
    "reference_digest" TEXT,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by" TEXT NOT NULL,
    "retracted_at" TIMESTAMPTZ(6),
    "retracted_by" TEXT,
    "retraction_reason" TEXT,

    CONSTRAINT "commitment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment_target" (
    "commitment_id" UUID NOT NULL,
    "treaty_id" UUID NOT NULL,
    "act" "target_act" NOT NULL,

    CONSTRAINT "commitment_target_pkey" PRIMARY KEY ("commitment_id","treaty_id","act")
);

-- CreateTable
CREATE TABLE "source" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT,
    "symbol" TEXT,
    "url" TEXT,
    "read_on" DATE,
    "as_at" DATE,
    "as_at_precision" "date_precision",
    "note" TEXT,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "state" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "iso3" TEXT NOT NULL,
    "iso2" TEXT,
    "m49" INTEGER,
    "slug" TEXT NOT NULL,
    "kind" "state_kind" NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_ru" TEXT,
    "name_kk" TEXT,
    "region" TEXT,
    "subregion" TEXT,
    "intermediate_region" TEXT,
    "un_member" BOOLEAN NOT NULL,
    "un_member_since" DATE,
    "un_admission" TEXT,
    "un_group" TEXT,
    "exists_from" DATE,
    "exists_until" DATE,
    "note" TEXT,
    "source_id" UUID NOT NULL,

    CONSTRAINT "state_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "state_succession" (
    "predecessor_id" UUID NOT NULL,
    "successor_id" UUID NOT NULL,
    "nature" "succession_nature" NOT NULL,
    "occurred_on" DATE,
    "source_id" UUID NOT NULL,

    CONSTRAINT "state_succession_pkey" PRIMARY KEY ("predecessor_id","successor_id")
);

-- CreateTable
CREATE TABLE "treaty" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "code" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "short_title" TEXT NOT NULL,
    "aliases" TEXT[],
    "untc_number" TEXT NOT NULL,
    "unts_number" INTEGER,
    "adopted_on" DATE NOT NULL,
    "adopted_at" TEXT NOT NULL,
    "official_entry_into_force_on" DATE,
    "parent_id" UUID,
    "body_code" TEXT,
    "body_name" TEXT,
    "rules" JSONB NOT NULL,
    "position" INTEGER NOT NULL,
    "source_id" UUID NOT NULL,

    CONSTRAINT "treaty_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coverage" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "treaty_id" UUID NOT NULL,
    "state_id" UUID,
    "complete_to" DATE NOT NULL,
    "complete_to_precision" "date_precision" NOT NULL,
    "note" TEXT,
    "source_id" UUID NOT NULL,

    CONSTRAINT "coverage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "official_total" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "treaty_id" UUID NOT NULL,
    "parties" INTEGER NOT NULL,
    "signatures" INTEGER,
    "as_at" DATE NOT NULL,
    "as_at_precision" "date_precision" NOT NULL,
    "source_id" UUID NOT NULL,

    CONSTRAINT "official_total_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "open_question" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "key" TEXT NOT NULL,
    "treaty_id" UUID,
    "state_id" UUID,
    "question" TEXT NOT NULL,
    "source_id" UUID NOT NULL,

    CONSTRAINT "open_question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visit" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "slug" TEXT NOT NULL,
    "state_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "status" "visit_status" NOT NULL,
    "start_on" DATE,
    "start_precision" "date_precision" NOT NULL,
    "end_on" DATE,
    "end_precision" "date_precision" NOT NULL,
    "dates_note" TEXT,
    "mandate_kind" "mandate_kind" NOT NULL,
    "mandate" TEXT,
    "report_symbol" TEXT,
    "report_on" DATE,
    "follow_up_of_id" UUID,
    "tour" TEXT,
    "notes" TEXT[],
    "source_id" UUID NOT NULL,
    "reference_key" TEXT,
    "reference_digest" TEXT,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by" TEXT NOT NULL,
    "retracted_at" TIMESTAMPTZ(6),
    "retracted_by" TEXT,
    "retraction_reason" TEXT,

    CONSTRAINT "visit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visit_official" (
    "visit_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "office" TEXT NOT NULL,
    "side" "side" NOT NULL,

    CONSTRAINT "visit_official_pkey" PRIMARY KEY ("visit_id","position")
);

-- CreateTable
CREATE TABLE "visit_context" (
    "visit_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "occurred_on" DATE,
    "occurred_precision" "date_precision" NOT NULL,
    "summary" TEXT NOT NULL,
    "source_id" UUID NOT NULL,

    CONSTRAINT "visit_context_pkey" PRIMARY KEY ("visit_id","position")
);

-- CreateTable
CREATE TABLE "_recommendation_source" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_recommendation_source_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_development_source" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_development_source_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_treaty_action_source" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_treaty_action_source_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_visit_source" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_visit_source_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE UNIQUE INDEX "treaty_action_supersedes_id_key" ON "treaty_action"("supersedes_id");

-- CreateIndex
CREATE INDEX "treaty_action_treaty_id_state_id_idx" ON "treaty_action"("treaty_id", "state_id");

-- CreateIndex
CREATE INDEX "treaty_action_state_id_treaty_id_idx" ON "treaty_action"("state_id", "treaty_id");

-- CreateIndex
CREATE INDEX "treaty_action_acted_on_id_idx" ON "treaty_action"("acted_on", "id");

-- CreateIndex
CREATE INDEX "status_period_treaty_id_idx" ON "status_period"("treaty_id");

-- CreateIndex
CREATE INDEX "treaty_projection_threshold_action_id_idx" ON "treaty_projection"("threshold_action_id");

-- CreateIndex
CREATE INDEX "audit_entry_entity_entity_key_id_idx" ON "audit_entry"("entity", "entity_key", "id");

-- CreateIndex
CREATE INDEX "audit_entry_at_idx" ON "audit_entry"("at");

-- CreateIndex
CREATE UNIQUE INDEX "declaration_supersedes_id_key" ON "declaration"("supersedes_id");

-- CreateIndex
CREATE INDEX "declaration_state_id_treaty_id_idx" ON "declaration"("state_id", "treaty_id");

-- CreateIndex
CREATE INDEX "declaration_treaty_id_idx" ON "declaration"("treaty_id");

-- CreateIndex
CREATE INDEX "declaration_objects_to_id_idx" ON "declaration"("objects_to_id");

-- CreateIndex
CREATE UNIQUE INDEX "procedure_stance_supersedes_id_key" ON "procedure_stance"("supersedes_id");

-- CreateIndex
CREATE INDEX "procedure_stance_state_id_idx" ON "procedure_stance"("state_id");

-- CreateIndex
CREATE INDEX "procedure_stance_treaty_id_idx" ON "procedure_stance"("treaty_id");

-- CreateIndex
CREATE UNIQUE INDEX "domestic_step_supersedes_id_key" ON "domestic_step"("supersedes_id");

-- CreateIndex
CREATE INDEX "domestic_step_state_id_treaty_id_idx" ON "domestic_step"("state_id", "treaty_id");

-- CreateIndex
CREATE INDEX "domestic_step_treaty_id_idx" ON "domestic_step"("treaty_id");

-- CreateIndex
CREATE UNIQUE INDEX "recommendation_ref_key" ON "recommendation"("ref");

-- CreateIndex
CREATE UNIQUE INDEX "recommendation_reference_key_key" ON "recommendation"("reference_key");

-- CreateIndex
CREATE INDEX "recommendation_state_id_idx" ON "recommendation"("state_id");

-- CreateIndex
CREATE INDEX "recommendation_visit_id_position_idx" ON "recommendation"("visit_id", "position");

-- CreateIndex
CREATE INDEX "recommendation_target_treaty_id_idx" ON "recommendation"("target_treaty_id");

-- CreateIndex
CREATE INDEX "recommendation_theme_idx" ON "recommendation"("theme");

-- CreateIndex
CREATE UNIQUE INDEX "development_recommendation_id_position_key" ON "development"("recommendation_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "follow_up_reference_key_key" ON "follow_up"("reference_key");

-- CreateIndex
CREATE INDEX "follow_up_recommendation_id_assessed_on_idx" ON "follow_up"("recommendation_id", "assessed_on");

-- CreateIndex
CREATE INDEX "follow_up_action_id_idx" ON "follow_up"("action_id");

-- CreateIndex
CREATE UNIQUE INDEX "commitment_ref_key" ON "commitment"("ref");

-- CreateIndex
CREATE UNIQUE INDEX "commitment_reference_key_key" ON "commitment"("reference_key");

-- CreateIndex
CREATE INDEX "commitment_state_id_idx" ON "commitment"("state_id");

-- CreateIndex
CREATE INDEX "commitment_visit_id_position_idx" ON "commitment"("visit_id", "position");

-- CreateIndex
CREATE INDEX "commitment_target_treaty_id_idx" ON "commitment_target"("treaty_id");

-- CreateIndex
CREATE UNIQUE INDEX "source_key_key" ON "source"("key");

-- CreateIndex
CREATE UNIQUE INDEX "state_iso3_key" ON "state"("iso3");

-- CreateIndex
CREATE UNIQUE INDEX "state_iso2_key" ON "state"("iso2");

-- CreateIndex
CREATE UNIQUE INDEX "state_m49_key" ON "state"("m49");

-- CreateIndex
CREATE UNIQUE INDEX "state_slug_key" ON "state"("slug");

-- CreateIndex
CREATE INDEX "state_succession_successor_id_idx" ON "state_succession"("successor_id");

-- CreateIndex
CREATE UNIQUE INDEX "treaty_code_key" ON "treaty"("code");

-- CreateIndex
CREATE UNIQUE INDEX "treaty_slug_key" ON "treaty"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "treaty_untc_number_key" ON "treaty"("untc_number");

-- CreateIndex
CREATE INDEX "treaty_parent_id_idx" ON "treaty"("parent_id");

-- CreateIndex
CREATE INDEX "coverage_state_id_idx" ON "coverage"("state_id");

-- CreateIndex
CREATE UNIQUE INDEX "official_total_treaty_id_as_at_key" ON "official_total"("treaty_id", "as_at");

-- CreateIndex
CREATE UNIQUE INDEX "open_question_key_key" ON "open_question"("key");

-- CreateIndex
CREATE INDEX "open_question_treaty_id_idx" ON "open_question"("treaty_id");

-- CreateIndex
CREATE INDEX "open_question_state_id_idx" ON "open_question"("state_id");

-- CreateIndex
CREATE UNIQUE INDEX "visit_slug_key" ON "visit"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "visit_reference_key_key" ON "visit"("reference_key");

-- CreateIndex
CREATE INDEX "visit_state_id_idx" ON "visit"("state_id");

-- CreateIndex
CREATE INDEX "visit_follow_up_of_id_idx" ON "visit"("follow_up_of_id");

-- CreateIndex
CREATE INDEX "_recommendation_source_B_index" ON "_recommendation_source"("B");

-- CreateIndex
CREATE INDEX "_development_source_B_index" ON "_development_source"("B");

-- CreateIndex
CREATE INDEX "_treaty_action_source_B_index" ON "_treaty_action_source"("B");

-- CreateIndex
CREATE INDEX "_visit_source_B_index" ON "_visit_source"("B");

-- AddForeignKey
ALTER TABLE "treaty_action" ADD CONSTRAINT "treaty_action_state_id_fkey" FOREIGN KEY ("state_id") REFERENCES "state"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treaty_action" ADD CONSTRAINT "treaty_action_treaty_id_fkey" FOREIGN KEY ("treaty_id") REFERENCES "treaty"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treaty_action" ADD CONSTRAINT "treaty_action_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treaty_action" ADD CONSTRAINT "treaty_action_supersedes_id_fkey" FOREIGN KEY ("supersedes_id") REFERENCES "treaty_action"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "status_period" ADD CONSTRAINT "status_period_state_id_fkey" FOREIGN KEY ("state_id") REFERENCES "state"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "status_period" ADD CONSTRAINT "status_period_treaty_id_fkey" FOREIGN KEY ("treaty_id") REFERENCES "treaty"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treaty_projection" ADD CONSTRAINT "treaty_projection_treaty_id_fkey" FOREIGN KEY ("treaty_id") REFERENCES "treaty"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treaty_projection" ADD CONSTRAINT "treaty_projection_threshold_action_id_fkey" FOREIGN KEY ("threshold_action_id") REFERENCES "treaty_action"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "declaration" ADD CONSTRAINT "declaration_state_id_fkey" FOREIGN KEY ("state_id") REFERENCES "state"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "declaration" ADD CONSTRAINT "declaration_treaty_id_fkey" FOREIGN KEY ("treaty_id") REFERENCES "treaty"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "declaration" ADD CONSTRAINT "declaration_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "declaration" ADD CONSTRAINT "declaration_objects_to_id_fkey" FOREIGN KEY ("objects_to_id") REFERENCES "declaration"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "declaration" ADD CONSTRAINT "declaration_supersedes_id_fkey" FOREIGN KEY ("supersedes_id") REFERENCES "declaration"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "procedure_stance" ADD CONSTRAINT "procedure_stance_state_id_fkey" FOREIGN KEY ("state_id") REFERENCES "state"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "procedure_stance" ADD CONSTRAINT "procedure_stance_treaty_id_fkey" FOREIGN KEY ("treaty_id") REFERENCES "treaty"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "procedure_stance" ADD CONSTRAINT "procedure_stance_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "procedure_stance" ADD CONSTRAINT "procedure_stance_supersedes_id_fkey" FOREIGN KEY ("supersedes_id") REFERENCES "procedure_stance"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "domestic_step" ADD CONSTRAINT "domestic_step_state_id_fkey" FOREIGN KEY ("state_id") REFERENCES "state"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "domestic_step" ADD CONSTRAINT "domestic_step_treaty_id_fkey" FOREIGN KEY ("treaty_id") REFERENCES "treaty"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "domestic_step" ADD CONSTRAINT "domestic_step_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "domestic_step" ADD CONSTRAINT "domestic_step_supersedes_id_fkey" FOREIGN KEY ("supersedes_id") REFERENCES "domestic_step"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_state_id_fkey" FOREIGN KEY ("state_id") REFERENCES "state"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_target_treaty_id_fkey" FOREIGN KEY ("target_treaty_id") REFERENCES "treaty"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "development" ADD CONSTRAINT "development_recommendation_id_fkey" FOREIGN KEY ("recommendation_id") REFERENCES "recommendation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "development" ADD CONSTRAINT "development_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_recommendation_id_fkey" FOREIGN KEY ("recommendation_id") REFERENCES "recommendation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_action_id_fkey" FOREIGN KEY ("action_id") REFERENCES "treaty_action"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_state_id_fkey" FOREIGN KEY ("state_id") REFERENCES "state"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_outcome_source_id_fkey" FOREIGN KEY ("outcome_source_id") REFERENCES "source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_target" ADD CONSTRAINT "commitment_target_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_target" ADD CONSTRAINT "commitment_target_treaty_id_fkey" FOREIGN KEY ("treaty_id") REFERENCES "treaty"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "state" ADD CONSTRAINT "state_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "state_succession" ADD CONSTRAINT "state_succession_predecessor_id_fkey" FOREIGN KEY ("predecessor_id") REFERENCES "state"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "state_succession" ADD CONSTRAINT "state_succession_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "state"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "state_succession" ADD CONSTRAINT "state_succession_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treaty" ADD CONSTRAINT "treaty_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treaty" ADD CONSTRAINT "treaty_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "treaty"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage" ADD CONSTRAINT "coverage_treaty_id_fkey" FOREIGN KEY ("treaty_id") REFERENCES "treaty"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage" ADD CONSTRAINT "coverage_state_id_fkey" FOREIGN KEY ("state_id") REFERENCES "state"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage" ADD CONSTRAINT "coverage_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "official_total" ADD CONSTRAINT "official_total_treaty_id_fkey" FOREIGN KEY ("treaty_id") REFERENCES "treaty"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "official_total" ADD CONSTRAINT "official_total_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "open_question" ADD CONSTRAINT "open_question_treaty_id_fkey" FOREIGN KEY ("treaty_id") REFERENCES "treaty"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "open_question" ADD CONSTRAINT "open_question_state_id_fkey" FOREIGN KEY ("state_id") REFERENCES "state"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "open_question" ADD CONSTRAINT "open_question_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit" ADD CONSTRAINT "visit_state_id_fkey" FOREIGN KEY ("state_id") REFERENCES "state"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit" ADD CONSTRAINT "visit_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit" ADD CONSTRAINT "visit_follow_up_of_id_fkey" FOREIGN KEY ("follow_up_of_id") REFERENCES "visit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_official" ADD CONSTRAINT "visit_official_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_context" ADD CONSTRAINT "visit_context_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_context" ADD CONSTRAINT "visit_context_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_recommendation_source" ADD CONSTRAINT "_recommendation_source_A_fkey" FOREIGN KEY ("A") REFERENCES "recommendation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_recommendation_source" ADD CONSTRAINT "_recommendation_source_B_fkey" FOREIGN KEY ("B") REFERENCES "source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_development_source" ADD CONSTRAINT "_development_source_A_fkey" FOREIGN KEY ("A") REFERENCES "development"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_development_source" ADD CONSTRAINT "_development_source_B_fkey" FOREIGN KEY ("B") REFERENCES "source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_treaty_action_source" ADD CONSTRAINT "_treaty_action_source_A_fkey" FOREIGN KEY ("A") REFERENCES "source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_treaty_action_source" ADD CONSTRAINT "_treaty_action_source_B_fkey" FOREIGN KEY ("B") REFERENCES "treaty_action"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_visit_source" ADD CONSTRAINT "_visit_source_A_fkey" FOREIGN KEY ("A") REFERENCES "source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_visit_source" ADD CONSTRAINT "_visit_source_B_fkey" FOREIGN KEY ("B") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;
