import { parseArgs } from "node:util";
import { getComparison } from "#data/get-comparison.ts";
import { getStatusMatrix } from "#data/get-status-matrix.ts";
import { getPrisma } from "#data/prisma.ts";
import { addDays } from "#domain/dates/calendar-date.ts";
import { arrangeMatrix } from "#domain/visualisation/status-matrix.ts";
import { beforeLater, recordLater } from "#lib/testing/record-later.ts";
import { makeActs } from "./make-acts.ts";
import { onDatabase, percentile, timed } from "./on-database.ts";

/**
 * The whole matrix of status (every participant under every treaty) on arbitrary days, beside its floor: the SQL that reads
 * the same rows, alone, by the driver. Both in turn on one database of the shipped facts, medians.
 * With more treaties and acts it is as large as all of the United Nations, and its page shows a part of the columns.
 * node bench/status-matrix.ts [--runs 200] [--treaties 560 --acts 110000]
 */

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "200" },
    treaties: { type: "string", default: "0" },
    acts: { type: "string", default: "0" },
  },
});
const runs = Number(values.runs);

const asked = { within: [], groupBy: "region", sortBy: "in-force" } as const;

const floors = [
  "SELECT iso3, slug, name_en, name_ru, name_kk, kind, region, subregion, un_member, exists_from, exists_until, id FROM state",
  "SELECT code, slug, title, short_title, untc_number, id FROM treaty ORDER BY position",
  `SELECT state_id, treaty_id, status, uncertain FROM status_period
   WHERE (from_on IS NULL OR from_on <= $1) AND (until_on IS NULL OR until_on > $1)`,
] as const;

await onDatabase(async ({ pool }) => {
  if (values.treaties !== "0") await makeActs(pool, Number(values.treaties), Number(values.acts));
  const days = Array.from({ length: runs }, () => addDays("1950-01-01", Math.floor(Math.random() * 28_000)));
  const bareSql = (day: string) => Promise.all(floors.map((sql) => pool.query(sql, sql.includes("$1") ? [day] : [])));
  const whole = (day: string, knownAt: string | null = null) => getStatusMatrix({ asAt: day, knownAt, locale: "en" });
  for (const day of days.slice(0, 20)) {
    await bareSql(day);
    await whole(day);
  }
  const [floor, ours] = [[] as number[], [] as number[]];
  for (const [index, day] of days.entries()) {
    const first = index % 2 === 0;
    if (first) floor.push(await timed(() => bareSql(day)));
    ours.push(await timed(() => whole(day)));
    if (!first) floor.push(await timed(() => bareSql(day)));
  }
  const asKnown = async () => {
    const times: number[] = [];
    for (const day of days.slice(0, 20)) times.push(await timed(() => whole(day, beforeLater)));
    return times;
  };
  const settled = await asKnown();
  await recordLater(getPrisma(), ["ICCPR"]);
  const little = await asKnown();
  await recordLater(getPrisma());
  const derived = await asKnown();
  const view = (day: string) => ({ asAt: day, knownAt: null, locale: "en" });
  const [page, ten, groups] = [[] as number[], [] as number[], [] as number[]];
  const sides = ["KAZ", "KGZ", "UZB", "TJK", "TKM", "RUS", "CHN", "MNG", "AZE", "ARM"];
  const none = { states: [], within: [], members: [] } as const;
  for (const day of days.slice(0, 40)) {
    page.push(await timed(async () => arrangeMatrix(await getStatusMatrix(view(day), { most: 40 }), asked)));
    ten.push(await timed(() => getComparison({ ...none, states: sides }, view(day))));
    groups.push(await timed(() => getComparison({ ...none, states: ["KAZ"], within: ["asia", "osce"] }, view(day))));
  }
  const { rows, treaties } = await whole("2026-11-24");
  const ratio = percentile(ours) / percentile(floor);
  console.log(`${rows.length} participants × ${treaties.length} treaties, ${runs} days from 1950 on, in turn`);
  console.log(`bare SQL of the same rows  median ${percentile(floor).toFixed(2)} ms`);
  console.log(
    `matrix                     median ${percentile(ours).toFixed(2)} ms, ${ratio.toFixed(2)} times the floor`,
  );
  console.log(`its page (40 columns)      median ${percentile(page).toFixed(2)} ms, arranged`);
  console.log(`ten states compared        median ${percentile(ten).toFixed(2)} ms`);
  console.log(`a state and two groups     median ${percentile(groups).toFixed(2)} ms`);
  console.log("as known at a moment, 20 days; since then");
  console.log(`  nothing was recorded     median ${percentile(settled).toFixed(2)} ms`);
  console.log(`  an act under one treaty  median ${percentile(little).toFixed(2)} ms`);
  console.log(`  acts under all treaties  median ${percentile(derived).toFixed(2)} ms`);
});
