-- The way of a visit from the request on, step by step.

CREATE TABLE "visit_stage" (
    "visit_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "stage" "visit_status" NOT NULL,
    "occurred_on" DATE,
    "occurred_precision" "date_precision" NOT NULL,
    "note" TEXT,
    "source_id" UUID NOT NULL,

    CONSTRAINT "visit_stage_pkey" PRIMARY KEY ("visit_id","position")
);

ALTER TABLE "visit_stage" ADD CONSTRAINT "visit_stage_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "visit_stage" ADD CONSTRAINT "visit_stage_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE visit_stage
  ADD CONSTRAINT visit_stage_date_precise CHECK (date_fits_precision(occurred_on, occurred_precision)),
  ADD CONSTRAINT visit_stage_note_given CHECK (note ~ '\S');
-- A visit is made once.
CREATE UNIQUE INDEX visit_stage_done_once ON visit_stage (visit_id) WHERE stage = 'done';

-- A visit stands where its last stage says, once everything that belongs together is written.
CREATE FUNCTION check_visit_stages() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  about uuid;
BEGIN
  IF TG_TABLE_NAME = 'visit' THEN
    about := NEW.id;
  ELSE
    about := coalesce(NEW.visit_id, OLD.visit_id);
  END IF;
  IF EXISTS (
    SELECT FROM visit v
    JOIN LATERAL (SELECT s.stage FROM visit_stage s WHERE s.visit_id = v.id ORDER BY s.position DESC LIMIT 1) last ON true
    WHERE v.id = about AND v.status <> last.stage
  ) THEN
    RAISE EXCEPTION 'a visit stands where its last stage says' USING ERRCODE = 'check_violation',
      CONSTRAINT = 'visit_status_of_last_stage';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER visit_status_of_last_stage AFTER INSERT OR UPDATE OF status ON visit
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_visit_stages();
CREATE CONSTRAINT TRIGGER visit_stage_of_status AFTER INSERT OR UPDATE OR DELETE ON visit_stage
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_visit_stages();
