-- Where a state's first or last day was read. What was on record so far came from the source of the row.
ALTER TABLE "state" ADD COLUMN     "existence_source_id" UUID;

UPDATE "state" SET "existence_source_id" = "source_id" WHERE "exists_from" IS NOT NULL OR "exists_until" IS NOT NULL;

ALTER TABLE "state" ADD CONSTRAINT "state_existence_source_id_fkey" FOREIGN KEY ("existence_source_id") REFERENCES "source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- No first or last day without its source.
ALTER TABLE "state" ADD CONSTRAINT "state_existence_sourced" CHECK
  ((exists_from IS NULL AND exists_until IS NULL) OR existence_source_id IS NOT NULL);
