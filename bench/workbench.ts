import { parseArgs } from "node:util";
import { countStanding } from "#data/count-standing.ts";
import { findFollowed } from "#data/find-followed.ts";
import { getRecommendation } from "#data/get-recommendation.ts";
import { getStateProfile } from "#data/get-state-profile.ts";
import { listMovements } from "#data/list-movements.ts";
import { listSuggestions } from "#data/list-suggestions.ts";
import { listVisits } from "#data/list-visits.ts";
import { everything, type RecommendationSearch } from "#domain/recommendations/search.ts";
import { today } from "#lib/today.ts";
import { makeRecommendations } from "./make-recommendations.ts";
import { onDatabase, timed, told } from "./on-database.ts";

/**
 * What pages, feeds and mailings read besides the search, with a whole corpus of recommendations on record; median and 95th
 * percentile.
 * node bench/workbench.ts [--count 300000] [--runs 15]
 */

const { values } = parseArgs({
  options: { count: { type: "string", default: "300000" }, runs: { type: "string", default: "15" } },
});
const runs = Number(values.runs);
const view = { asAt: today(), knownAt: null, locale: "en" } as const;

const searching = (search: Partial<RecommendationSearch>) =>
  ({ kind: "recommendations", search: { ...everything, ...search }, asAt: view.asAt }) as const;
const page = { from: null, cursor: null, limit: 50, locale: "en" } as const;

await onDatabase(async ({ pool }) => {
  await makeRecommendations(pool, Number(values.count));
  const { rows } = await pool.query<{ iso3: string; id: string }>(
    "SELECT s.iso3, s.id FROM recommendation r JOIN state s ON s.id = r.state_id GROUP BY 1, 2 ORDER BY count(*) DESC, 1",
  );
  const at = (index: number) => rows[(index * 7) % rows.length] ?? { iso3: "KAZ", id: "" };
  const { rows: acts } = await pool.query<{ id: string }>(
    "SELECT id FROM treaty_action WHERE retracted_at IS NULL LIMIT 100",
  );
  const report = async (name: string, work: (index: number) => Promise<unknown>) => {
    await work(0);
    const all: number[] = [];
    for (let index = 1; index <= runs; index += 1) all.push(await timed(() => work(index)));
    console.log(`${name.padEnd(46)} ${told(all)}`);
  };
  console.log(`${values.count} recommendations, ${runs} runs each                 median      95 %   ms`);
  await report("one recommendation", (i) => getRecommendation(`GEN-${i * 997}`, view));
  await report("profile of a state", (i) => getStateProfile(at(i).iso3, view));
  await report("counts of a state by standing", (i) => countStanding(at(i).id, view));
  await report("list of visits", () => listVisits(view));
  await report("suggestions for the queue", () => listSuggestions(view.asAt, { shown: 20 }));
  await report("suggestions of one act", (i) => listSuggestions(view.asAt, { fact: acts[i]?.id, shown: 20 }));
  await report("feed of a state", async (i) => {
    const found = await findFollowed("states", at(i).iso3, "en");
    return found.outcome === "found" ? listMovements({ scope: found.scope, ...page }) : null;
  });
  await report("feed of everything", () => listMovements({ scope: searching({}), ...page }));
  await report("feed of a search by facets", (i) =>
    listMovements({ scope: searching({ state: [at(i).iso3], status: ["pending"] }), ...page }),
  );
  await report("feed of a search by words", () => listMovements({ scope: searching({ q: "torture" }), ...page }));
  await report("what moved since a minute ago", (i) =>
    listMovements({
      scope: searching({ state: [at(i).iso3] }),
      ...page,
      from: new Date(Date.now() - 60_000).toISOString(),
    }),
  );
});
