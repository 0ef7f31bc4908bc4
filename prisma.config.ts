// Prisma's command line looks for its native engine even where it needs none; naming any executable keeps it from
// fetching one. Migrations run through the WebAssembly engine instead (lib/database/apply-migrations.ts).
process.env["PRISMA_SCHEMA_ENGINE_BINARY"] ??= process.execPath;

export default {
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
};
