-- What moved is asked for by the moment at which it was recorded or taken out: for feeds and mail.
CREATE INDEX "recommendation_recorded_at_id_idx" ON "recommendation"("recorded_at", "id");
CREATE INDEX "recommendation_retracted_at_idx" ON "recommendation"("retracted_at");
CREATE INDEX "follow_up_recorded_at_id_idx" ON "follow_up"("recorded_at", "id");
CREATE INDEX "follow_up_retracted_at_idx" ON "follow_up"("retracted_at");
CREATE INDEX "commitment_recorded_at_id_idx" ON "commitment"("recorded_at", "id");
CREATE INDEX "commitment_retracted_at_idx" ON "commitment"("retracted_at");
CREATE INDEX "visit_recorded_at_id_idx" ON "visit"("recorded_at", "id");
CREATE INDEX "visit_retracted_at_idx" ON "visit"("retracted_at");
CREATE INDEX "record_version_recorded_at_idx" ON "record_version"("recorded_at");
