-- Pictures that administrators upload, by the hash of their bytes, which is also their address.
CREATE TABLE "stored_image" (
    "hash" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stored_image_pkey" PRIMARY KEY ("hash")
);

-- An address shows the same for ever: its hash is that of the bytes.
ALTER TABLE "stored_image"
  ADD CONSTRAINT "stored_image_hash_fits" CHECK (hash = encode(sha256(bytes), 'hex')),
  ADD CONSTRAINT "stored_image_type_known" CHECK (type IN ('image/png', 'image/jpeg', 'image/webp', 'image/svg+xml')),
  ADD CONSTRAINT "stored_image_bounded" CHECK (octet_length(bytes) BETWEEN 1 AND 204800);
