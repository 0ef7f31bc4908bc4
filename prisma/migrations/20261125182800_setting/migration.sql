-- What administrators set in the pages. A part without a row is as it was shipped.
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_by" TEXT NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

ALTER TABLE "setting"
  ADD CONSTRAINT "setting_is_object" CHECK (jsonb_typeof(value) = 'object'),
  ADD CONSTRAINT "setting_version_counts" CHECK (version >= 1);
