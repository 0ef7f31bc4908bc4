-- A check that comes out as NULL passes, so the first form of this one let a draft go back with no comment at all.
ALTER TABLE "act_draft"
  DROP CONSTRAINT "act_draft_returned_comment",
  ADD CONSTRAINT "act_draft_returned_comment" CHECK (status <> 'returned' OR coalesce(comment, '') ~ '\S');
