-- What PostgreSQL itself refuses of visits, promises and assessments that people record.

ALTER TABLE visit
  -- Only the leadership of OHCHR visits without a mandate of its own.
  ADD CONSTRAINT visit_mandate_given CHECK (mandate_kind = 'ohchr_leadership' OR (mandate IS NOT NULL AND mandate ~ '\S')),
  ADD CONSTRAINT visit_title_given CHECK (title ~ '\S');

ALTER TABLE commitment
  ADD CONSTRAINT commitment_due_later CHECK (made_precision <> 'day' OR due_on >= made_on),
  ADD CONSTRAINT commitment_outcome_later CHECK (made_precision <> 'day' OR outcome_precision <> 'day' OR outcome_on >= made_on);

-- What is asked or promised at a visit concerns the state that was visited.
CREATE FUNCTION check_said_at_visit() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  visited uuid;
BEGIN
  SELECT state_id INTO visited FROM visit WHERE id = NEW.visit_id;
  IF visited <> NEW.state_id THEN
    RAISE EXCEPTION 'what is said at a visit concerns the state that was visited' USING ERRCODE = 'check_violation',
      CONSTRAINT = TG_TABLE_NAME || '_state_of_visit';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER recommendation_at_visit BEFORE INSERT OR UPDATE OF visit_id, state_id ON recommendation
  FOR EACH ROW EXECUTE FUNCTION check_said_at_visit();
CREATE TRIGGER commitment_at_visit BEFORE INSERT OR UPDATE OF visit_id, state_id ON commitment
  FOR EACH ROW EXECUTE FUNCTION check_said_at_visit();

-- A correction of an assessment speaks of the same recommendation, and an assessment rests on an act of the state that was
-- asked.
CREATE FUNCTION check_follow_up() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  same boolean;
BEGIN
  IF NEW.supersedes_id IS NOT NULL THEN
    SELECT recommendation_id = NEW.recommendation_id INTO same FROM follow_up WHERE id = NEW.supersedes_id;
    IF NOT same THEN
      RAISE EXCEPTION 'a correction must concern the same recommendation' USING ERRCODE = 'check_violation',
        CONSTRAINT = 'follow_up_correction_same_recommendation';
    END IF;
  END IF;
  IF NEW.action_id IS NOT NULL THEN
    SELECT a.state_id = r.state_id INTO same FROM treaty_action a, recommendation r
      WHERE a.id = NEW.action_id AND r.id = NEW.recommendation_id;
    IF NOT same THEN
      RAISE EXCEPTION 'an assessment rests on an act of the state that was asked' USING ERRCODE = 'check_violation',
        CONSTRAINT = 'follow_up_act_of_state';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER follow_up_checked BEFORE INSERT ON follow_up FOR EACH ROW EXECUTE FUNCTION check_follow_up();
