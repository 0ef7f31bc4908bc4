-- The periods of a pair are found by both its names; by the treaty alone, each search went through those of all its states.
CREATE INDEX "status_period_treaty_id_state_id_idx" ON "status_period"("treaty_id", "state_id");
DROP INDEX "status_period_treaty_id_idx";
