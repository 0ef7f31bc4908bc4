-- Of one mail at a time may it be unknown whether the server has it. What a sender left before this held waits again, as the
-- next sender would have it wait.

UPDATE outgoing_mail SET state = 'waiting', claim = NULL, handed_over_at = NULL, uncertain_attempts = uncertain_attempts + 1
  WHERE handed_over_at IS NOT NULL;

CREATE UNIQUE INDEX outgoing_mail_one_handed_over ON outgoing_mail ((handed_over_at IS NOT NULL)) WHERE handed_over_at IS NOT NULL;
