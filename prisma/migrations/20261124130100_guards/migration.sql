-- What PostgreSQL itself refuses, whoever writes. One test each in data/guards.integration.test.ts.
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- A date is as precise as it says and no more: a year is kept as its first day, a month as its first day.
CREATE FUNCTION date_fits_precision(value date, grain date_precision) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE grain
    WHEN 'unknown' THEN value IS NULL
    WHEN 'day' THEN value IS NOT NULL
    WHEN 'month' THEN value IS NOT NULL AND extract(day FROM value) = 1
    WHEN 'year' THEN value IS NOT NULL AND extract(day FROM value) = 1 AND extract(month FROM value) = 1
  END;

ALTER TABLE source
  ADD CONSTRAINT source_as_at_precise CHECK ((as_at IS NULL) = (as_at_precision IS NULL)
    AND (as_at IS NULL OR date_fits_precision(as_at, as_at_precision))),
  ADD CONSTRAINT source_title_given CHECK (title ~ '\S'),
  ADD CONSTRAINT source_url_web CHECK (url ~ '^https?://');

ALTER TABLE state
  ADD CONSTRAINT state_iso3_shape CHECK (iso3 ~ '^[A-Z]{3}$'),
  ADD CONSTRAINT state_iso2_shape CHECK (iso2 ~ '^[A-Z]{2}$'),
  ADD CONSTRAINT state_slug_shape CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT state_member_since CHECK (un_member OR un_member_since IS NULL),
  ADD CONSTRAINT state_life CHECK (exists_from <= exists_until),
  ADD CONSTRAINT state_former_has_end CHECK ((kind = 'former_state') = (exists_until IS NOT NULL)),
  ADD CONSTRAINT state_name_given CHECK (name_en ~ '\S');

ALTER TABLE state_succession ADD CONSTRAINT state_succession_not_self CHECK (predecessor_id <> successor_id);

ALTER TABLE treaty
  ADD CONSTRAINT treaty_code_shape CHECK (code ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'),
  ADD CONSTRAINT treaty_slug_shape CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT treaty_untc_shape CHECK (untc_number ~ '^[IVXL]+-[0-9]+(-[a-z])?$'),
  ADD CONSTRAINT treaty_force_after_adoption CHECK (official_entry_into_force_on >= adopted_on),
  ADD CONSTRAINT treaty_not_own_parent CHECK (parent_id <> id),
  ADD CONSTRAINT treaty_body_whole CHECK ((body_code IS NULL) = (body_name IS NULL)),
  ADD CONSTRAINT treaty_rules_shape CHECK (rules ?& ARRAY['entryIntoForce', 'denunciation', 'joining']);

ALTER TABLE coverage
  ADD CONSTRAINT coverage_precise CHECK (complete_to_precision <> 'unknown' AND date_fits_precision(complete_to, complete_to_precision));
CREATE UNIQUE INDEX coverage_one_per_scope ON coverage (treaty_id, state_id) NULLS NOT DISTINCT;

ALTER TABLE official_total
  ADD CONSTRAINT official_total_counts CHECK (parties >= 0 AND signatures >= 0),
  ADD CONSTRAINT official_total_precise CHECK (as_at_precision <> 'unknown' AND date_fits_precision(as_at, as_at_precision));

-- Facts: precise dates, whole retractions, one live row for one act.
ALTER TABLE treaty_action
  ADD CONSTRAINT treaty_action_date_precise CHECK (date_fits_precision(acted_on, acted_precision)),
  ADD CONSTRAINT treaty_action_some_date CHECK (acted_on IS NOT NULL OR effective_on IS NOT NULL),
  ADD CONSTRAINT treaty_action_bound_only_if_imprecise CHECK (not_before IS NULL OR acted_precision <> 'day'),
  ADD CONSTRAINT treaty_action_bound_before_effect CHECK (not_before <= effective_on),
  ADD CONSTRAINT treaty_action_withdrawal_order CHECK (kind <> 'withdrawal' OR effective_on >= acted_on),
  ADD CONSTRAINT treaty_action_consent_order CHECK (kind IN ('succession', 'succession_to_signature') OR effective_on >= acted_on),
  ADD CONSTRAINT treaty_action_circulated_later CHECK (acted_precision <> 'day' OR circulated_on >= acted_on),
  ADD CONSTRAINT treaty_action_kind_unknown CHECK ((kind = 'consent_kind_unknown') = (kind_basis = 'not_stated')),
  ADD CONSTRAINT treaty_action_retraction_whole CHECK (num_nulls(retracted_at, retracted_by, retraction_reason) IN (0, 3)),
  ADD CONSTRAINT treaty_action_retraction_later CHECK (retracted_at >= recorded_at),
  ADD CONSTRAINT treaty_action_not_own_correction CHECK (supersedes_id <> id),
  ADD CONSTRAINT treaty_action_reference_whole CHECK ((reference_key IS NULL) = (reference_digest IS NULL)),
  ADD CONSTRAINT treaty_action_agreement CHECK (sources_agreeing >= 1);
CREATE UNIQUE INDEX treaty_action_one_live ON treaty_action (state_id, treaty_id, kind, acted_on, effective_on)
  NULLS NOT DISTINCT WHERE retracted_at IS NULL;
CREATE UNIQUE INDEX treaty_action_one_live_reference ON treaty_action (reference_key) WHERE retracted_at IS NULL;

ALTER TABLE declaration
  ADD CONSTRAINT declaration_date_precise CHECK (date_fits_precision(made_on, made_precision)),
  ADD CONSTRAINT declaration_withdrawn_precise CHECK ((withdrawn_on IS NULL) = (withdrawn_precision IS NULL)
    AND (withdrawn_on IS NULL OR date_fits_precision(withdrawn_on, withdrawn_precision))),
  ADD CONSTRAINT declaration_withdrawn_later CHECK (made_precision <> 'day' OR withdrawn_precision <> 'day' OR withdrawn_on >= made_on),
  ADD CONSTRAINT declaration_objection_target CHECK (objects_to_id IS NULL OR kind = 'objection'),
  ADD CONSTRAINT declaration_retraction_whole CHECK (num_nulls(retracted_at, retracted_by, retraction_reason) IN (0, 3)),
  ADD CONSTRAINT declaration_retraction_later CHECK (retracted_at >= recorded_at),
  ADD CONSTRAINT declaration_not_own_correction CHECK (supersedes_id <> id AND objects_to_id <> id),
  ADD CONSTRAINT declaration_reference_whole CHECK ((reference_key IS NULL) = (reference_digest IS NULL));
CREATE UNIQUE INDEX declaration_one_live_reference ON declaration (reference_key) WHERE retracted_at IS NULL;

ALTER TABLE procedure_stance
  ADD CONSTRAINT procedure_stance_date CHECK (accepted OR accepted_on IS NULL),
  ADD CONSTRAINT procedure_stance_retraction_whole CHECK (num_nulls(retracted_at, retracted_by, retraction_reason) IN (0, 3)),
  ADD CONSTRAINT procedure_stance_retraction_later CHECK (retracted_at >= recorded_at),
  ADD CONSTRAINT procedure_stance_not_own_correction CHECK (supersedes_id <> id),
  ADD CONSTRAINT procedure_stance_reference_whole CHECK ((reference_key IS NULL) = (reference_digest IS NULL));
CREATE UNIQUE INDEX procedure_stance_one_live ON procedure_stance (state_id, treaty_id, article, procedure) WHERE retracted_at IS NULL;
CREATE UNIQUE INDEX procedure_stance_one_live_reference ON procedure_stance (reference_key) WHERE retracted_at IS NULL;

ALTER TABLE domestic_step
  ADD CONSTRAINT domestic_step_date_precise CHECK (date_fits_precision(occurred_on, occurred_precision)),
  ADD CONSTRAINT domestic_step_retraction_whole CHECK (num_nulls(retracted_at, retracted_by, retraction_reason) IN (0, 3)),
  ADD CONSTRAINT domestic_step_retraction_later CHECK (retracted_at >= recorded_at),
  ADD CONSTRAINT domestic_step_not_own_correction CHECK (supersedes_id <> id),
  ADD CONSTRAINT domestic_step_reference_whole CHECK ((reference_key IS NULL) = (reference_digest IS NULL));
CREATE UNIQUE INDEX domestic_step_one_live_reference ON domestic_step (reference_key) WHERE retracted_at IS NULL;

ALTER TABLE visit
  ADD CONSTRAINT visit_slug_shape CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT visit_start_precise CHECK (date_fits_precision(start_on, start_precision)),
  ADD CONSTRAINT visit_end_precise CHECK (date_fits_precision(end_on, end_precision)),
  ADD CONSTRAINT visit_dates_order CHECK (start_precision <> 'day' OR end_precision <> 'day' OR start_on <= end_on),
  ADD CONSTRAINT visit_not_own_follow_up CHECK (follow_up_of_id <> id),
  ADD CONSTRAINT visit_retraction_whole CHECK (num_nulls(retracted_at, retracted_by, retraction_reason) IN (0, 3));

ALTER TABLE visit_context ADD CONSTRAINT visit_context_date_precise CHECK (date_fits_precision(occurred_on, occurred_precision));

ALTER TABLE recommendation
  ADD CONSTRAINT recommendation_ref_shape CHECK (ref ~ '^[A-Z0-9]+(-[A-Z0-9.]+)*$'),
  ADD CONSTRAINT recommendation_date_precise CHECK (date_fits_precision(made_on, made_precision)),
  ADD CONSTRAINT recommendation_target_whole CHECK ((target_treaty_id IS NULL) = (target_act IS NULL)),
  ADD CONSTRAINT recommendation_visit_maker CHECK (maker_kind <> 'official_visit' OR visit_id IS NOT NULL),
  ADD CONSTRAINT recommendation_retraction_whole CHECK (num_nulls(retracted_at, retracted_by, retraction_reason) IN (0, 3));
CREATE UNIQUE INDEX recommendation_place_in_visit ON recommendation (visit_id, position) WHERE retracted_at IS NULL;
-- Words of a recommendation, for the text filter.
CREATE INDEX recommendation_words ON recommendation USING gin (to_tsvector('english', ref || ' ' || text || ' ' || addressee));

ALTER TABLE development ADD CONSTRAINT development_date_precise CHECK (date_fits_precision(occurred_on, occurred_precision));

ALTER TABLE follow_up
  ADD CONSTRAINT follow_up_date_precise CHECK (date_fits_precision(assessed_on, assessed_precision)),
  ADD CONSTRAINT follow_up_retraction_whole CHECK (num_nulls(retracted_at, retracted_by, retraction_reason) IN (0, 3));

ALTER TABLE commitment
  ADD CONSTRAINT commitment_made_precise CHECK (date_fits_precision(made_on, made_precision)),
  ADD CONSTRAINT commitment_outcome_precise CHECK (date_fits_precision(outcome_on, outcome_precision)),
  ADD CONSTRAINT commitment_retraction_whole CHECK (num_nulls(retracted_at, retracted_by, retraction_reason) IN (0, 3));

-- Projection: at any moment a state has one status under a treaty.
ALTER TABLE status_period
  ADD CONSTRAINT status_period_order CHECK (from_on < until_on),
  ADD CONSTRAINT status_period_certain CHECK (status = ANY (possible) AND uncertain = (cardinality(possible) > 1)),
  ADD CONSTRAINT status_period_no_overlap EXCLUDE USING gist
    (state_id WITH =, treaty_id WITH =, daterange(from_on, until_on, '[)') WITH &&);

-- No act is older than its treaty, and a correction speaks of the same state and treaty as what it corrects.
CREATE FUNCTION check_treaty_action() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  adopted date;
  same boolean;
BEGIN
  SELECT adopted_on INTO adopted FROM treaty WHERE id = NEW.treaty_id;
  IF NEW.acted_precision = 'day' AND NEW.acted_on < adopted
     OR NEW.acted_precision = 'month' AND NEW.acted_on < date_trunc('month', adopted)
     OR NEW.acted_precision = 'year' AND NEW.acted_on < date_trunc('year', adopted) THEN
    RAISE EXCEPTION 'an act cannot be older than the adoption of its treaty' USING ERRCODE = 'check_violation',
      CONSTRAINT = 'treaty_action_after_adoption';
  END IF;
  IF NEW.supersedes_id IS NOT NULL THEN
    SELECT state_id = NEW.state_id AND treaty_id = NEW.treaty_id INTO same FROM treaty_action WHERE id = NEW.supersedes_id;
    IF NOT same THEN
      RAISE EXCEPTION 'a correction must concern the same state and treaty' USING ERRCODE = 'check_violation',
        CONSTRAINT = 'treaty_action_correction_same_pair';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER treaty_action_checked BEFORE INSERT ON treaty_action FOR EACH ROW EXECUTE FUNCTION check_treaty_action();

-- Facts are never altered or deleted: the only change that a recorded fact may see is its retraction, once.
CREATE FUNCTION keep_fact() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  retraction text[] := ARRAY['retracted_at', 'retracted_by', 'retraction_reason'];
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a recorded fact is retracted, not deleted' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF OLD.retracted_at IS NOT NULL OR (to_jsonb(OLD) - retraction) IS DISTINCT FROM (to_jsonb(NEW) - retraction) THEN
    RAISE EXCEPTION 'a recorded fact is superseded, not altered' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER treaty_action_kept BEFORE UPDATE OR DELETE ON treaty_action FOR EACH ROW EXECUTE FUNCTION keep_fact();
CREATE TRIGGER declaration_kept BEFORE UPDATE OR DELETE ON declaration FOR EACH ROW EXECUTE FUNCTION keep_fact();
CREATE TRIGGER procedure_stance_kept BEFORE UPDATE OR DELETE ON procedure_stance FOR EACH ROW EXECUTE FUNCTION keep_fact();
CREATE TRIGGER domestic_step_kept BEFORE UPDATE OR DELETE ON domestic_step FOR EACH ROW EXECUTE FUNCTION keep_fact();
CREATE TRIGGER follow_up_kept BEFORE UPDATE OR DELETE ON follow_up FOR EACH ROW EXECUTE FUNCTION keep_fact();

-- The audit log only grows.
CREATE FUNCTION keep_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit log is append-only' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER audit_entry_kept BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION keep_audit();
CREATE TRIGGER audit_entry_not_emptied BEFORE TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION keep_audit();
CREATE TRIGGER treaty_action_not_emptied BEFORE TRUNCATE ON treaty_action FOR EACH STATEMENT EXECUTE FUNCTION keep_audit();
