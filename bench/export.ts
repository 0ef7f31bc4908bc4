import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { parseArgs } from "node:util";
import pg from "pg";
import { recommendationRows } from "#data/sql/recommendation-rows.sql.ts";
import { madeByDay } from "#data/sql/recommendation-search.sql.ts";
import { exportFormats, exportPath } from "#domain/export/formats.ts";
import { Prisma } from "#generated/prisma/client.ts";
import { findEmbeddedPostgres } from "#lib/database/embedded-postgres.ts";
import { today } from "#lib/today.ts";
import { startFreshApplication } from "../e2e/support/fresh-application.ts";
import { copyOut } from "./copy-out.ts";
import { makeRecommendations } from "./make-recommendations.ts";
import { percentile } from "./on-database.ts";

/**
 * All recommendations as files, downloaded from the application as npm start runs it, beside PostgreSQL's own COPY of the same
 * SQL: in turn, medians of several. Then the memory of the server's process, by /proc: what it held before, and its peak meanwhile.
 * node bench/export.ts [--count 300000] [--runs 3]
 */

const { values } = parseArgs({
  options: { count: { type: "string", default: "300000" }, runs: { type: "string", default: "3" } },
});
const [count, runs] = [Number(values.count), Number(values.runs)];

const statusOf = (pid: number, name: string) =>
  Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;

/** The process that serves pages among those that the application started; the one that starts it holds what it loaded. */
function serverOf(root: number): number {
  const processes = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const status = readFileSync(`/proc/${name}/status`, "utf8");
        const of = (field: string) => new RegExp(`^${field}:\\s+(.+)`, "m").exec(status)?.[1] ?? "";
        return [{ pid: Number(name), parent: Number(of("PPid")), name: of("Name") }];
      } catch {
        return [];
      }
    });
  const family = new Set([root]);
  for (let grown = 0; grown !== family.size; ) {
    grown = family.size;
    for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid);
  }
  const server = processes.find(({ pid, name }) => family.has(pid) && name.startsWith("next-server"));
  if (server === undefined) throw new Error("no process serves pages");
  return server.pid;
}

async function download(url: string): Promise<{ readonly bytes: number; readonly seconds: number }> {
  const began = performance.now();
  const [response] = (await once(get(url), "response")) as [IncomingMessage];
  if (response.statusCode !== 200) throw new Error(`${url}: ${response.statusCode}`);
  let bytes = 0;
  for await (const chunk of response) bytes += (chunk as Buffer).length;
  return { bytes, seconds: (performance.now() - began) / 1000 };
}

/** COPY takes no parameters: they are written into its text. */
function written(sql: Prisma.Sql): string {
  return sql.text.replace(
    /\$(\d+)/g,
    (_, number) => `'${String(sql.values[Number(number) - 1]).replaceAll("'", "''")}'`,
  );
}

const application = await startFreshApplication();
const url = await findEmbeddedPostgres(application.folder);
if (url === null) throw new Error("the application's database is not found");
const pool = new pg.Pool({ connectionString: url, max: 2 });
try {
  await makeRecommendations(pool, count);
  const view = { asAt: today(), knownAt: null };
  const sql = Prisma.sql`SELECT ${recommendationRows(view)} WHERE ${madeByDay(view)} ORDER BY r.ordered_on, r.position, r.ref`;
  const copy = `COPY (${written(sql)}) TO STDOUT (FORMAT csv, HEADER)`;
  const { rows: counted } = await pool.query<{ total: number }>(
    `SELECT count(*)::int AS total FROM (${written(sql)}) one`,
  );
  const total = counted[0]?.total ?? 0;
  const server = serverOf(application.pid);
  // A file of nothing, so that what an export is made of has been loaded; no page, since pages take memory of their own.
  for (const format of exportFormats) await download(`${application.origin}${exportPath(format)}?state=XXX`);
  const before = statusOf(server, "VmRSS");
  // The peak begins anew from here.
  writeFileSync(`/proc/${server}/clear_refs`, "5");
  const results = new Map<string, { bytes: number; seconds: number[]; peak: number }>();
  const note = (name: string, bytes: number, seconds: number) => {
    const all = [...(results.get(name)?.seconds ?? []), seconds];
    results.set(name, { bytes, seconds: all, peak: statusOf(server, "VmHWM") });
  };
  for (let run = 0; run < runs; run++) {
    const client = await pool.connect();
    const began = performance.now();
    const bytes = await copyOut(client, copy);
    note("COPY of the same SQL", bytes, (performance.now() - began) / 1000);
    client.release();
    for (const format of exportFormats) {
      const file = await download(`${application.origin}${exportPath(format)}`);
      note(format.toUpperCase(), file.bytes, file.seconds);
    }
  }
  const floor = percentile(results.get("COPY of the same SQL")?.seconds ?? []);
  console.log(`${total} recommendations, medians of ${runs}`);
  console.table(
    [...results].map(([file, { bytes, seconds: all, peak }]) => {
      const seconds = percentile(all);
      return {
        file,
        MB: (bytes / 1e6).toFixed(1),
        seconds: seconds.toFixed(2),
        "rows/s": Math.round(total / seconds),
        "times COPY": (seconds / floor).toFixed(2),
        "server's peak so far, MB": peak.toFixed(0),
      };
    }),
  );
  console.log(
    `memory of the server: ${before.toFixed(0)} MB before, ${statusOf(server, "VmHWM").toFixed(0)} MB at most, ${(statusOf(server, "VmHWM") - before).toFixed(0)} MB more`,
  );
} finally {
  await pool.end();
  await application.stop();
}
