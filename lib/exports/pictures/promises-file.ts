import { getRecommendation } from "#data/get-recommendation.ts";
import { getStateProfile } from "#data/get-state-profile.ts";
import { getVisitPage } from "#data/get-visit-page.ts";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { View } from "#domain/entities/view.ts";
import type { Commitment } from "#domain/entities/visit.ts";
import { chainFacts } from "#domain/visualisation/chain-facts.ts";
import { type Chain, chainsByDay, placeChain } from "#domain/visualisation/promise-chain.ts";
import { badParameters, notFoundProblem } from "#lib/http/problem.ts";
import { viewOf } from "#lib/http/view.ts";
import { publicSettings } from "#lib/settings/public-settings.ts";
import { severalNames } from "./one-name.ts";
import { type PictureRow, pictureFile } from "./picture-file.ts";

/** What is drawn as one chain: what was promised to one state, or asked of it, on one day. */
interface Begun {
  readonly state: string;
  readonly madeOn: IsoDay;
  readonly chains: readonly Chain[];
}

/** A chain step by step, each under each treaty in a row of its own. */
function toRows({ state, madeOn, chains }: Begun, asAt: IsoDay): PictureRow[] {
  const placed = placeChain(madeOn, chains, asAt, { narrow: 0, wide: 0 });
  return chainFacts(placed, asAt).flatMap(({ kind, treaties, date, precision, days, reference, keeps, awaited }) =>
    treaties.map(({ code }) => ({
      state,
      madeOn,
      treaty: code,
      step: kind,
      date,
      precision,
      days,
      reference,
      keeps,
      awaited,
      asAt,
    })),
  );
}

function begunBy(promises: readonly Commitment[]): Begun[] {
  const byState = Map.groupBy(promises, ({ state }) => state.iso3);
  return [...byState].flatMap(([state, own]) => chainsByDay(own).map((one) => ({ state, ...one })));
}

/** What was asked for by one recommendation; nothing where its page draws no chain either. */
async function begunByAsking(ref: string, view: View): Promise<Begun[] | null> {
  const one = await getRecommendation(ref, view);
  if (one === null) return null;
  const { made, target, chain } = one;
  if (target === null || target.act === "implementation" || made.date === null || made.precision !== "day") return [];
  return [{ state: one.state.iso3, madeOn: made.date, chains: [{ ...target, steps: chain }] }];
}

interface Asked {
  readonly recommendation: string | undefined;
  readonly visit: readonly string[] | undefined;
  readonly state: readonly string[] | undefined;
}

/** The chains that parameters name, or a problem where nothing has the name. */
async function find({ recommendation, visit, state }: Asked, view: View): Promise<Begun[] | Response> {
  const several = severalNames({ visit, state });
  if (several !== null) return several;
  if (recommendation !== undefined) {
    return (await begunByAsking(recommendation, view)) ?? notFoundProblem("recommendation", recommendation);
  }
  const [slug] = visit ?? [];
  if (slug !== undefined) {
    const page = await getVisitPage(slug, view);
    return page === null ? notFoundProblem("visit", slug) : begunBy(page.promised);
  }
  const name = state?.[0] ?? (await publicSettings()).focus.values.state;
  const profile = await getStateProfile(name, view);
  return profile === null ? notFoundProblem("state", name) : begunBy(profile.commitments);
}

/**
 * What was promised under treaties and each step that followed: by one state, at one visit, or what one recommendation asked
 * for. `from` and `to` leave the promises of some days.
 */
export const promisesFile = pictureFile(
  ["state", "visit", "recommendation", "from", "to", "asAt", "knownAt"],
  async ({ from, to, asAt, knownAt, ...asked }) => {
    if (from !== undefined && to !== undefined && to < from) {
      return badParameters([{ field: "to", rule: "beforeStart", value: to }]);
    }
    const view = viewOf({ asAt, knownAt });
    const begun = await find(asked, view);
    if (begun instanceof Response) return begun;
    return begun
      .filter(({ madeOn }) => (from === undefined || madeOn >= from) && (to === undefined || madeOn <= to))
      .flatMap((one) => toRows(one, view.asAt));
  },
);
