-- Nobody has two passwords, or two identities of one provider: of two that are linked at once, one has to fail. The new
-- index finds the ways of one person too.
DROP INDEX "user_credential_user_id_idx";

CREATE UNIQUE INDEX "user_credential_user_id_provider_id_key" ON "user_credential"("user_id", "provider_id");
