-- Limits of requests, shared by all instances. Nothing is lost when a crash empties the table, so that it needs no log.
CREATE UNLOGGED TABLE "request_limit" (
    "key" TEXT NOT NULL,
    "busy_until" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "request_limit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "request_limit_busy_until_idx" ON "request_limit"("busy_until");
