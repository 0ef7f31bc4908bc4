import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { firstDayOf, lastDayOf } from "#domain/dates/calendar-date.ts";
import { followUpRows } from "./load-follow-ups.ts";
import { madeRecommendations } from "./made-recommendations.ts";
import { readReference } from "./read-reference.ts";

const reference = readReference();
const { actions, declarations, domesticSteps, procedures, reviews, sources, states, treaties, visits } = reference;
const recommendations = madeRecommendations(reference);
const commitments = visits.flatMap((visit) => visit.commitments);
const treatyByCode = new Map(treaties.map((treaty) => [treaty.code, treaty]));
const actionByKey = new Map(actions.map((action) => [action.key, action]));
const stateCodes = new Set(states.map((state) => state.iso3));

/** What appears more than once. */
function repeated(values: readonly (string | number | null)[]): (string | number | null)[] {
  const seen = new Set<string | number | null>();
  return values.filter((value) => value !== null && (seen.has(value) || !seen.add(value)));
}

test("the facts are all there", () => {
  expect(actions).toHaveLength(5680);
  expect(treaties).toHaveLength(26);
  expect(states).toHaveLength(201);
  expect(states.filter((state) => state.un_member)).toHaveLength(193);
  expect(visits).toHaveLength(28);
  expect(visits.flatMap((visit) => visit.recommendations)).toHaveLength(96);
  expect(reviews.map((review) => review.recommendations.length)).toEqual([22, 35]);
  expect(commitments).toHaveLength(6);
});

describe("names", () => {
  test.each([
    ["sources", sources.map((row) => row.key)],
    ["participants", states.map((row) => row.iso3)],
    ["addresses of participants", states.map((row) => row.slug)],
    ["M49 codes", states.map((row) => row.m49)],
    ["treaties", treaties.map((row) => row.code)],
    ["UNTC numbers", treaties.map((row) => row.untc_number)],
    ["places in the list of treaties", treaties.map((row) => row.position)],
    ["other names of treaties", treaties.flatMap((row) => row.aliases)],
    ["acts", actions.map((row) => row.key)],
    ["declarations", declarations.map((row) => row.key)],
    ["procedures", procedures.map((row) => row.key)],
    ["steps", domesticSteps.map((row) => row.key)],
    ["questions", reference.questions.map((row) => row.key)],
    ["visits", visits.map((row) => row.slug)],
    ["reviews", reviews.map((row) => row.key)],
    ["recommendations", recommendations.map((row) => row.ref)],
    ["assessments", followUpRows(recommendations).map((row) => row.key)],
    ["promises", commitments.map((row) => row.ref)],
  ])("no two %s share one", (_what, keys) => {
    expect(repeated(keys)).toEqual([]);
  });

  test("the key of an act says what the act is", () => {
    const odd = actions.filter(
      (row) => row.key !== `${row.treaty}:${row.state}:${row.kind}:${row.date ?? row.effective_on}`,
    );
    expect(odd).toEqual([]);
  });

  test("every state and treaty that is named exists", () => {
    const targets = [
      ...recommendations.flatMap((row) => row.target ?? []),
      ...commitments.flatMap((row) => row.targets),
    ];
    const facts = [...actions, ...declarations, ...procedures, ...domesticSteps];
    const namedStates = [
      ...facts.map((row) => row.state),
      ...[...visits, ...reviews].map((row) => row.state),
      ...reference.successions.flatMap((row) => [row.predecessor, row.successor]),
      ...[...reference.coverage, ...reference.questions].flatMap((row) => row.state ?? []),
    ];
    const namedTreaties = [
      ...[...facts, ...targets, ...reference.coverage, ...reference.totals].map((row) => row.treaty),
      ...reference.questions.flatMap((row) => row.treaty ?? []),
      ...treaties.flatMap((row) => row.parent ?? []),
    ];
    expect(namedStates.filter((code) => !stateCodes.has(code))).toEqual([]);
    expect(namedTreaties.filter((code) => !treatyByCode.has(code))).toEqual([]);
  });

  test("every visit that is followed up exists", () => {
    const slugs = new Set(visits.map((visit) => visit.slug));
    expect(visits.flatMap((visit) => visit.follow_up_of ?? []).filter((slug) => !slugs.has(slug))).toEqual([]);
  });

  test("every source that is named exists, and every source is named", () => {
    const named = new Set([
      ...actions.flatMap((row) => row.sources),
      ...states.flatMap((row) => row.existence_source ?? []),
      ...[states, reference.successions, treaties, reference.coverage, reference.totals, reference.questions].flatMap(
        (rows) => rows.map((row) => row.source),
      ),
      ...[...declarations, ...procedures, ...domesticSteps].map((row) => row.source),
      ...visits.flatMap((row) => [...row.sources, ...row.contexts.map((before) => before.source)]),
      ...recommendations.flatMap((row) => [...row.sources, ...row.developments.flatMap((since) => since.sources)]),
      ...followUpRows(recommendations).map((row) => row.source),
      ...commitments.flatMap((row) => [row.source, row.outcome_source ?? []].flat()),
    ]);
    expect(named).toEqual(new Set(sources.map((row) => row.key)));
  });
});

describe("acts", () => {
  test("none is older than its treaty", () => {
    const tooOld = actions.filter(
      (row) => row.date !== null && lastDayOf(row.date) < (treatyByCode.get(row.treaty)?.adopted_on ?? ""),
    );
    expect(tooOld).toEqual([]);
  });

  test("ratification, acceptance and approval follow a signature where the treaty asks for one", () => {
    const signatures = actions.filter((row) => row.kind === "signature" || row.kind === "succession_to_signature");
    const signed = Map.groupBy(signatures, (row) => `${row.treaty}:${row.state}`);
    const unsigned = actions.filter((row) => {
      if (!["ratification", "acceptance", "approval"].includes(row.kind) || row.date === null) return false;
      if (!treatyByCode.get(row.treaty)?.rules.joining.ratificationNeedsSignature) return false;
      const until = lastDayOf(row.date);
      return !signed
        .get(`${row.treaty}:${row.state}`)
        ?.some((act) => act.date !== null && firstDayOf(act.date) <= until);
    });
    // Its gazette speaks of the signature, but no copy read gives the day.
    expect(unsigned.map((row) => row.key)).toEqual(["GENOCIDE:CSK:ratification:1950-12-21"]);
  });

  test("a treaty without signature has none", () => {
    const signatures = actions.filter(
      (row) => row.kind === "signature" && !treatyByCode.get(row.treaty)?.rules.joining.signature,
    );
    expect(signatures).toEqual([]);
  });

  test("an imprecise act is bounded within what is known of it", () => {
    const odd = actions.filter(
      (row) =>
        row.not_before !== null &&
        ((row.date !== null && (row.not_before > lastDayOf(row.date) || row.not_before < firstDayOf(row.date))) ||
          (row.effective_on !== null && row.not_before > row.effective_on)),
    );
    expect(odd).toEqual([]);
  });

  test("a succession takes effect on the day from which the state exists", () => {
    const existsFrom = new Map(states.map((state) => [state.iso3, state.exists_from]));
    const successions = actions.filter(
      (row) => row.kind === "succession" && row.effective_on !== null && existsFrom.get(row.state) != null,
    );
    expect(successions.length).toBeGreaterThan(80);
    expect(successions.filter((row) => row.effective_on !== existsFrom.get(row.state))).toEqual([]);
  });
});

describe("treaties", () => {
  test("a rule about the parent stands only where there is one", () => {
    const orphans = treaties.filter(
      ({ parent, rules }) =>
        parent === null &&
        (rules.joining.consent === "parent-parties" ||
          rules.joining.signing === "parent-signatories" ||
          rules.entryIntoForce.conditions.some((condition) => condition.kind === "parent-in-force")),
    );
    expect(orphans).toEqual([]);
  });

  test("each has its coverage", () => {
    const covered = reference.coverage.filter((row) => row.state === null).map((row) => row.treaty);
    expect(covered.sort()).toEqual([...treatyByCode.keys()].sort());
  });
});

describe("what became of recommendations", () => {
  test("an assessment that rests on an act carries the day of that act", () => {
    const rows = followUpRows(recommendations).filter((row) => row.action !== undefined);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => actionByKey.get(row.action ?? "")?.date !== row.on)).toEqual([]);
  });

  test("every other assessment rests on a development of the same day, or on a search", () => {
    const unfounded = recommendations.flatMap((entry) =>
      entry.follow_ups.filter(
        (row) =>
          row.status !== "no_information" && !entry.developments.some((development) => development.on === row.on),
      ),
    );
    expect(unfounded).toEqual([]);
  });

  test("none rests on something done before it was asked for", () => {
    const early = recommendations.flatMap((entry) => {
      const made = entry.made_on;
      if (made === null) return [];
      return entry.follow_ups.filter((row) => lastDayOf(row.on) < firstDayOf(made)).map((row) => [entry.ref, row.on]);
    });
    expect(early).toEqual([]);
  });

  test("a recommendation to join is implemented by a deposit alone", () => {
    const early = recommendations.flatMap((entry) =>
      entry.target?.act === "consent"
        ? entry.follow_ups.filter((row) => row.status === "implemented" && !row.action?.includes(":ratification:"))
        : [],
    );
    expect(early).toEqual([]);
  });
});

describe("the map", () => {
  const shapes = (file: string): { id: number | null; name: string }[] => {
    const path = createRequire(import.meta.url).resolve(`world-atlas/${file}`);
    const atlas: { objects: { countries: { geometries: { id?: string; properties: { name: string } }[] } } } =
      JSON.parse(readFileSync(path, "utf8"));
    return atlas.objects.countries.geometries.map(({ id, properties }) => ({
      id: id === undefined ? null : Number(id),
      name: properties.name,
    }));
  };
  const byM49 = new Map(states.map((state) => [state.m49, state.iso3]));

  test("every shape of the small map is a participant, but for territories", () => {
    const others = shapes("countries-110m.json").filter(({ id }) => id === null || !byM49.has(id));
    expect(others.map(({ name }) => name).sort()).toEqual([
      "Antarctica",
      "Falkland Is.",
      "Fr. S. Antarctic Lands",
      "Greenland",
      "Kosovo",
      "N. Cyprus",
      "New Caledonia",
      "Puerto Rico",
      "Somaliland",
      "Taiwan",
      "W. Sahara",
    ]);
  });

  test("the participants that the large map cannot draw are known", () => {
    const drawn = new Set(shapes("countries-50m.json").map(({ id }) => id));
    const missing = states.filter((state) => state.m49 === null || !drawn.has(state.m49)).map((state) => state.iso3);
    expect(missing.sort()).toEqual(["CSK", "DDR", "EUE", "TUV", "YUG"]);
  });
});
