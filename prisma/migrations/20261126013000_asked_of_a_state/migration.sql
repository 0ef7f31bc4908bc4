-- What asks a state for its signature or consent under a treaty, found by the two: an act of the state may answer it.
CREATE INDEX recommendation_asked ON recommendation (state_id, target_treaty_id) WHERE target_act IN ('signature', 'consent');
