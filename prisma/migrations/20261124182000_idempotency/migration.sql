-- Writes that carry a key: a retry or a second click gets the first answer.
CREATE TABLE "idempotent_write" (
    "actor_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotent_write_pkey" PRIMARY KEY ("actor_id","key")
);

CREATE INDEX "idempotent_write_created_at_idx" ON "idempotent_write"("created_at");

ALTER TABLE "idempotent_write" ADD CONSTRAINT "idempotent_write_key_length" CHECK (char_length("key") BETWEEN 1 AND 200);
