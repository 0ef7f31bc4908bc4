-- Ages of open recommendations are counted from the index alone, without their texts: data/count-open-recommendations.ts.
CREATE INDEX recommendation_age ON recommendation (made_on, made_precision)
  INCLUDE (status, status_from, state_id, target_treaty_id, visit_id, id) WHERE retracted_at IS NULL;
