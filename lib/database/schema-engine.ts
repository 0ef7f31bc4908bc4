import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";
import { EngineAdapter } from "./engine-adapter.ts";

/** No table or enum is kept out of what the engine looks at. */
export const allOfIt: engine.SchemaFilter = { externalTables: [], externalEnums: [] };

const prismaFolder = join(import.meta.dirname, "../../prisma");

let loaded: Promise<void> | undefined;

/** Does something with Prisma's schema engine on a database, then disconnects it. */
export async function withSchemaEngine<T>(url: string, task: (engine: engine.SchemaEngine) => Promise<T>): Promise<T> {
  loaded ??= load();
  await loaded;
  // A pool of ours, because the engine does not close one that it opened itself.
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const datamodels = schemaFiles().map(({ path, content }): [string, string] => [path, content]);
  const opened = await engine.SchemaEngine.new(
    { datamodels },
    () => {},
    bindMigrationAwareSqlAdapterFactory(new EngineAdapter(pool)),
  );
  try {
    return await task(opened);
  } finally {
    opened.free();
    await pool.end();
  }
}

/** The data model: prisma/schema/*.prisma. */
export function schemaFiles(): engine.SchemaContainer[] {
  const folder = join(prismaFolder, "schema");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".prisma"))
    .sort()
    .map((name) => ({ path: `prisma/schema/${name}`, content: readFileSync(join(folder, name), "utf8") }));
}

/** Folder of the migrations. */
export const migrationsFolder: string = join(prismaFolder, "migrations");

/** The migrations, oldest first, as the engine wants them. */
export function migrationList(): engine.MigrationList {
  const names = readdirSync(migrationsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return {
    baseDir: migrationsFolder,
    lockfile: {
      path: "migration_lock.toml",
      content: readFileSync(join(migrationsFolder, "migration_lock.toml"), "utf8"),
    },
    shadowDbInitScript: "",
    migrationDirectories: names.map((path) => ({
      path,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok", value: readFileSync(join(migrationsFolder, path, "migration.sql"), "utf8") },
      },
    })),
  };
}

/** The package imports its WebAssembly as a module, which Node does not do: this does by hand what that would. */
async function load(): Promise<void> {
  const glue = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const binary = readFileSync(join(dirname(glue), "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(binary, { "./schema_engine_bg.js": letGo(engine) });
  engine.__wbg_set_wasm(instance.exports);
  const start = instance.exports["__wbindgen_start"];
  if (typeof start !== "function") throw new Error("the schema engine has no entry");
  start();
}

/** The engine never clears the timer by which it would give up waiting for its lock, and a program would wait for that. */
function letGo(imports: object): WebAssembly.ModuleImports {
  return Object.fromEntries(
    Object.entries(imports).map(([name, item]) => {
      if (!name.startsWith("__wbg_setTimeout_")) return [name, item];
      return [name, (...given: unknown[]): unknown => unref(item(...given))];
    }),
  );
}

function unref(timer: unknown): unknown {
  return timer instanceof Object && "unref" in timer && typeof timer.unref === "function" ? timer.unref() : timer;
}
