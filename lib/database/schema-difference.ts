import { allOfIt, schemaFiles, withSchemaEngine } from "./schema-engine.ts";

/** Indexes that migrations make by hand, because the data model has no words for them (NULLS NOT DISTINCT). */
const beyondPrisma = ["coverage_one_per_scope"];

/**
 * The SQL that would make of a database what prisma/schema describes, save what the data model cannot express.
 * @returns an empty string where there is nothing to do
 */
export async function schemaDifference(url: string): Promise<string> {
  return withSchemaEngine(url, async (engine) => {
    const { stdout } = await engine.diff({
      // The engine reads the database that it is connected to; the address is a matter of form.
      from: { tag: "schemaDatasource", files: schemaFiles(), configDir: "" },
      to: { tag: "schemaDatamodel", files: schemaFiles() },
      script: true,
      exitCode: null,
      filters: allOfIt,
    });
    const drops = beyondPrisma.map((index) => `-- DropIndex\nDROP INDEX "${index}";`);
    const sql = drops.reduce((rest, drop) => rest.replace(drop, ""), stdout ?? "").trim();
    return sql === "-- This is an empty migration." ? "" : sql;
  });
}
