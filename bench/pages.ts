import { parseArgs } from "node:util";
import pg from "pg";
import { findEmbeddedPostgres } from "#lib/database/embedded-postgres.ts";
import { startFreshApplication } from "../e2e/support/fresh-application.ts";
import { makeActs } from "./make-acts.ts";
import { makeRecommendations } from "./make-recommendations.ts";
import { percentile, timed } from "./on-database.ts";

/**
 * How long the server takes for each page with pictures at full scale, beside the SQL for the same rows alone, in turn; medians.
 * Whole answers by HTTP from the application as npm start runs it, not compressed.
 * node bench/pages.ts [--treaties 560] [--acts 110000] [--recommendations 300000] [--runs 15]
 */

const { values } = parseArgs({
  options: {
    treaties: { type: "string", default: "560" },
    acts: { type: "string", default: "110000" },
    recommendations: { type: "string", default: "300000" },
    runs: { type: "string", default: "15" },
  },
});
const runs = Number(values.runs);

const states = `SELECT id, iso3, slug, name_en, name_ru, name_kk, kind, region, subregion, un_member, exists_from, exists_until, m49 FROM state`;
const treaties =
  "SELECT id, code, slug, title, short_title, untc_number, adopted_on, position FROM treaty ORDER BY position";
const current = `SELECT state_id, treaty_id, status, uncertain FROM status_period
  WHERE (from_on IS NULL OR from_on <= current_date) AND (until_on IS NULL OR until_on > current_date)`;
const ofTreaty = (table: string, code: string) =>
  `SELECT * FROM ${table} WHERE treaty_id = (SELECT id FROM treaty WHERE code = '${code}')`;
const ofState = (table: string, code: string) =>
  `SELECT * FROM ${table} WHERE state_id = (SELECT id FROM state WHERE iso3 = '${code}')`;
const standing = `SELECT status, count(*) FROM recommendation WHERE state_id = (SELECT id FROM state WHERE iso3 = 'KAZ')
  AND retracted_at IS NULL GROUP BY 1`;

/** Each page with what it reads at least. */
const pages: readonly (readonly [path: string, floor: readonly string[]])[] = [
  ["/", [states, treaties, ofState("treaty_action", "KAZ"), current, standing]],
  ["/states/kazakhstan", [states, treaties, ofState("treaty_action", "KAZ"), standing]],
  ["/treaties/iccpr", [states, ofTreaty("treaty_action", "ICCPR"), ofTreaty("status_period", "ICCPR")]],
  ["/map", [states, treaties, "SELECT state_id, from_on, until_on FROM status_period WHERE status = 'party'"]],
  ["/map?treaty=ICCPR", [states, ofTreaty("treaty_action", "ICCPR"), ofTreaty("status_period", "ICCPR")]],
  ["/matrix", [states, treaties, current]],
  [
    "/compare?states=KAZ,KGZ&within=central-asia",
    [states, treaties, current, ofState("treaty_action", "KAZ"), ofState("treaty_action", "KGZ")],
  ],
  [
    "/changes?from=2020-01-01&to=2020-12-31",
    [states, treaties, "SELECT * FROM status_period WHERE from_on BETWEEN '2020-01-01' AND '2020-12-31'"],
  ],
  [
    "/ageing",
    [
      states,
      treaties,
      current,
      "SELECT made_on, count(*) FROM recommendation WHERE retracted_at IS NULL AND status = 'pending' GROUP BY 1",
    ],
  ],
  ["/embed/map?treaty=ICCPR", [states, ofTreaty("treaty_action", "ICCPR"), ofTreaty("status_period", "ICCPR")]],
  ["/embed/timeline?state=KAZ", [states, treaties, ofState("treaty_action", "KAZ")]],
];

const application = await startFreshApplication();
const url = await findEmbeddedPostgres(application.folder);
if (url === null) throw new Error("the application's database is not found");
const pool = new pg.Pool({ connectionString: url, max: 5 });
try {
  await makeActs(pool, Number(values.treaties), Number(values.acts));
  await makeRecommendations(pool, Number(values.recommendations));
  const { rows } = await pool.query<{ what: string }>(
    `SELECT concat_ws(', ', (SELECT count(*) || ' states' FROM state), (SELECT count(*) || ' treaties' FROM treaty),
      (SELECT count(*) || ' acts' FROM treaty_action), (SELECT count(*) || ' recommendations' FROM recommendation)) AS what`,
  );
  console.log(`${rows[0]?.what}; medians of ${runs}, ms`);
  const get = async (path: string) => {
    const answer = await fetch(`${application.origin}${path}`, { headers: { "Accept-Encoding": "identity" } });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return (await answer.arrayBuffer()).byteLength;
  };
  const table = [];
  for (const [path, floor] of pages) {
    const bare = () => Promise.all(floor.map((sql) => pool.query(sql)));
    let bytes = 0;
    const page = async () => {
      bytes = await get(path);
    };
    for (let run = 0; run < 3; run += 1) {
      await page();
      await bare();
    }
    const [ours, sql] = [[] as number[], [] as number[]];
    for (let run = 0; run < runs; run += 1) {
      ours.push(await timed(page));
      sql.push(await timed(bare));
    }
    table.push({
      page: path,
      "page, ms": percentile(ours).toFixed(1),
      "95 %": percentile(ours, 0.95).toFixed(1),
      "its SQL, ms": percentile(sql).toFixed(1),
      times: (percentile(ours) / percentile(sql)).toFixed(1),
      "HTML, KB": (bytes / 1000).toFixed(0),
    });
  }
  console.table(table);
} finally {
  await pool.end();
  await application.stop();
}
