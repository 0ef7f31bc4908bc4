-- Who wants mail about what moves, the outbox, and which movement was told to whom.

CREATE TYPE "followed_kind" AS ENUM ('recommendations', 'states', 'treaties', 'visits');

CREATE TYPE "mail_rhythm" AS ENUM ('immediate', 'daily', 'weekly');

CREATE TYPE "mail_state" AS ENUM ('waiting', 'sending', 'sent', 'failed');

CREATE TYPE "mail_purpose" AS ENUM ('confirm', 'known', 'moved');

CREATE TABLE "subscription" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "email" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "kind" "followed_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "rhythm" "mail_rhythm" NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "told_until" TIMESTAMPTZ(3),

    CONSTRAINT "subscription_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "subscription_token" (
    "token_hash" TEXT NOT NULL,
    "subscription_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3),

    CONSTRAINT "subscription_token_pkey" PRIMARY KEY ("token_hash")
);

CREATE TABLE "outgoing_mail" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "key" TEXT NOT NULL,
    "subscription_id" UUID NOT NULL,
    "purpose" "mail_purpose" NOT NULL,
    "email" TEXT NOT NULL,
    "from_name" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "state" "mail_state" NOT NULL DEFAULT 'waiting',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "not_before" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "message_id" TEXT,
    "claim" UUID,
    "handed_over_at" TIMESTAMPTZ(3),
    "uncertain_attempts" INTEGER NOT NULL DEFAULT 0,
    "sent_at" TIMESTAMPTZ(3),
    "fault" TEXT,
    "answer" TEXT,

    CONSTRAINT "outgoing_mail_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "told_movement" (
    "subscription_id" UUID NOT NULL,
    "movement" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "mail_id" UUID NOT NULL,

    CONSTRAINT "told_movement_pkey" PRIMARY KEY ("subscription_id","movement")
);

CREATE INDEX "subscription_rhythm_told_until_idx" ON "subscription"("rhythm", "told_until");

CREATE UNIQUE INDEX "subscription_email_kind_name_key" ON "subscription"("email", "kind", "name");

CREATE INDEX "subscription_token_subscription_id_idx" ON "subscription_token"("subscription_id");

CREATE UNIQUE INDEX "outgoing_mail_key_key" ON "outgoing_mail"("key");

CREATE INDEX "outgoing_mail_state_not_before_id_idx" ON "outgoing_mail"("state", "not_before", "id");

CREATE INDEX "outgoing_mail_created_at_id_idx" ON "outgoing_mail"("created_at", "id");

CREATE INDEX "outgoing_mail_subscription_id_idx" ON "outgoing_mail"("subscription_id");

CREATE INDEX "told_movement_mail_id_idx" ON "told_movement"("mail_id");

ALTER TABLE "subscription_token" ADD CONSTRAINT "subscription_token_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "subscription"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "outgoing_mail" ADD CONSTRAINT "outgoing_mail_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "subscription"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "told_movement" ADD CONSTRAINT "told_movement_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "subscription"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "told_movement" ADD CONSTRAINT "told_movement_mail_id_fkey" FOREIGN KEY ("mail_id") REFERENCES "outgoing_mail"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "subscription"
  -- Of bounded length, so that the index that keeps them apart takes every one.
  ADD CONSTRAINT "subscription_email_fits" CHECK (email = lower(email) AND email ~ '^[^[:space:]@]+@[^[:space:]@]+$' AND length(email) <= 200),
  ADD CONSTRAINT "subscription_name_fits" CHECK (length(name) <= 1500 AND (name <> '' OR kind = 'recommendations')),
  ADD CONSTRAINT "subscription_told_from_confirmed" CHECK ((confirmed_at IS NULL) = (told_until IS NULL) AND told_until >= confirmed_at);

ALTER TABLE "subscription_token"
  ADD CONSTRAINT "subscription_token_is_hash" CHECK (token_hash ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "subscription_token_purpose" CHECK (purpose IN ('confirm', 'manage')),
  ADD CONSTRAINT "subscription_token_confirm_expires" CHECK ((purpose = 'confirm') = (expires_at IS NOT NULL));

ALTER TABLE "outgoing_mail"
  ADD CONSTRAINT "outgoing_mail_claimed_while_sending" CHECK ((state = 'sending') = (claim IS NOT NULL)),
  ADD CONSTRAINT "outgoing_mail_handed_over_while_sending" CHECK (handed_over_at IS NULL OR state = 'sending'),
  ADD CONSTRAINT "outgoing_mail_sent_at" CHECK ((state = 'sent') = (sent_at IS NOT NULL)),
  ADD CONSTRAINT "outgoing_mail_attempted_by_name" CHECK (attempts >= 0 AND (attempts > 0) = (message_id IS NOT NULL)),
  ADD CONSTRAINT "outgoing_mail_uncertain" CHECK (uncertain_attempts BETWEEN 0 AND attempts);

-- What was sent is done: it cannot be sent again, and keeps its name.
CREATE FUNCTION keep_sent_mail() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'sent' THEN
    RAISE EXCEPTION 'a mail that was sent stays so' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF OLD.message_id IS DISTINCT FROM NEW.message_id AND OLD.message_id IS NOT NULL THEN
    RAISE EXCEPTION 'a mail keeps its Message-ID' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER outgoing_mail_kept BEFORE UPDATE ON outgoing_mail FOR EACH ROW EXECUTE FUNCTION keep_sent_mail();
