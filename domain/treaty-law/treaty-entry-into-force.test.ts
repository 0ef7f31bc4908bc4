import { expect, test } from "vitest";
import type { TreatyAction } from "./actions.ts";
import type { Condition, Delay } from "./rules.ts";
import { act, delays, rules } from "./testing.ts";
import { treatyEntryIntoForce } from "./treaty-entry-into-force.ts";

const none: ReadonlySet<string> = new Set();

function deposits(...dates: readonly [string, string][]): TreatyAction[] {
  return dates.map(([state, date]) => act("ratification", date, { state }));
}

function facts(
  actions: TreatyAction[],
  count: number,
  more: { parent?: boolean; parentInForceOn?: string | null } = {},
) {
  return {
    adoptedOn: "1966-12-16",
    rules: rules(delays.months(3), { count, parent: more.parent ?? false }),
    actions,
    organisations: none,
    parentInForceOn: more.parentInForceOn ?? null,
  };
}

test("case 6: the delay runs from the deposit that meets the number, a dissolved state's included (ICCPR art. 49(1))", () => {
  const actions = deposits(["AAA", "1974-01-01"], ["CSK", "1975-12-23"], ["BBB", "1975-01-01"], ["CCC", "1976-01-30"]);
  const found = treatyEntryIntoForce(facts(actions, 3));
  expect(found.computed).toBe("1976-03-23");
  expect(found.threshold).toMatchObject({ action: { state: "CSK" }, metOn: "1975-12-23", count: 3 });
});

test("below the number a treaty is not in force", () => {
  expect(treatyEntryIntoForce(facts(deposits(["AAA", "1974-01-01"]), 2))).toEqual({
    computed: null,
    threshold: null,
    progress: [{ kind: "instruments", have: 1, need: 2, met: false }],
    heldByParent: false,
  });
});

test("a second instrument of one state is not counted again", () => {
  const actions = [...deposits(["AAA", "1974-01-01"]), act("accession", "1975-01-01", { state: "AAA" })];
  expect(treatyEntryIntoForce(facts(actions, 2)).computed).toBeNull();
});

test("a protocol waits for its parent where its text says so (ICCPR-OP1 art. 9(1))", () => {
  const actions = deposits(["AAA", "1975-01-01"]);
  expect(treatyEntryIntoForce(facts(actions, 1, { parent: true }))).toMatchObject({
    computed: null,
    heldByParent: true,
  });
  const held = treatyEntryIntoForce(facts(actions, 1, { parent: true, parentInForceOn: "1976-03-23" }));
  expect(held).toMatchObject({ computed: "1976-03-23", heldByParent: true });
  const free = treatyEntryIntoForce(facts(actions, 1, { parent: true, parentInForceOn: "1970-01-01" }));
  expect(free).toMatchObject({ computed: "1975-04-01", heldByParent: false });
});

test("an organisation's instrument is left out where the treaty says so (CRPD art. 44)", () => {
  const clauses = rules(delays.days(30), { count: 1 });
  const [condition] = clauses.entryIntoForce.conditions;
  if (condition?.kind !== "instruments") throw new Error("the test's own rules have no number of instruments");
  const excluding = {
    ...clauses,
    entryIntoForce: { ...clauses.entryIntoForce, conditions: [{ ...condition, countsOrganisations: false }] },
  };
  const base = {
    ...facts([act("formal-confirmation", "2008-01-01", { state: "EUE" })], 1),
    organisations: new Set(["EUE"]),
  };
  expect(treatyEntryIntoForce({ ...base, rules: clauses }).computed).toBe("2008-01-31");
  expect(treatyEntryIntoForce({ ...base, rules: excluding }).computed).toBeNull();
});

test("an imprecise deposit counts from the last day that it can mean", () => {
  expect(treatyEntryIntoForce(facts([act("ratification", "1975", { state: "AAA" })], 1)).threshold?.metOn).toBe(
    "1975-12-31",
  );
});

const parisShares = { AAA: 17.89, BBB: 20.09, CCC: 17.02, DDD: 45 };

function withConditions(conditions: readonly Condition[], firstDelay: Delay, actions: TreatyAction[]) {
  const clauses = rules(firstDelay);
  return {
    ...facts(actions, 1),
    rules: { ...clauses, entryIntoForce: { ...clauses.entryIntoForce, conditions: [...conditions] } },
  };
}

test("a number and a share must both be met, and the delay runs from the later (Paris Agreement art. 21(1))", () => {
  const dual: Condition[] = [
    { kind: "instruments", count: 2, countsOrganisations: false },
    { kind: "share", of: "emissions", percent: 55, shares: parisShares },
  ];
  const actions = deposits(["AAA", "2016-09-03"], ["BBB", "2016-09-03"], ["CCC", "2016-10-05"]);
  const found = treatyEntryIntoForce(withConditions(dual, delays.days(30), actions));
  expect(found).toMatchObject({ computed: "2016-11-04", threshold: { action: { state: "CCC" }, metOn: "2016-10-05" } });
  const short = treatyEntryIntoForce(withConditions(dual, delays.days(30), actions.slice(0, 2)));
  expect(short).toMatchObject({ computed: null, threshold: null });
  expect(short.progress).toEqual([
    { kind: "instruments", have: 2, need: 2, met: true },
    { kind: "share", of: "emissions", have: 37.98, need: 55, met: false },
  ]);
  // The share of three states that add up to it exactly is enough.
  const exact = [{ kind: "share", of: "emissions", percent: 55, shares: parisShares }] as const;
  expect(treatyEntryIntoForce(withConditions(exact, delays.days(30), actions)).computed).toBe("2016-11-04");
});

test("every state that the treaty names must hold its instrument on one day (CTBT art. XIV, annex 2)", () => {
  const named: Condition[] = [
    { kind: "required-states", states: ["AAA", "BBB"] },
    { kind: "not-before", day: "1998-09-24" },
  ];
  const one = deposits(["AAA", "1997-01-01"], ["ZZZ", "1997-01-01"]);
  expect(treatyEntryIntoForce(withConditions(named, delays.days(180), one))).toMatchObject({
    computed: null,
    progress: [{ kind: "required-states", have: 1, need: 2, met: false, missing: ["BBB"] }],
  });
  const both = [...one, ...deposits(["BBB", "1997-06-01"])];
  expect(treatyEntryIntoForce(withConditions(named, delays.days(180), both)).computed).toBe("1998-09-24");
  const later = [...one, ...deposits(["BBB", "2000-01-01"])];
  expect(treatyEntryIntoForce(withConditions(named, delays.days(180), later)).computed).toBe("2000-06-29");
});

test("a ratification that was taken back does not count when the last one comes (CTBT, the Russian Federation)", () => {
  const named: Condition[] = [{ kind: "required-states", states: ["AAA", "BBB"] }];
  const takenBack = [
    ...deposits(["AAA", "2000-06-30"]),
    act("withdrawal-of-ratification", "2023-11-03", { state: "AAA" }),
    ...deposits(["BBB", "2024-01-01"]),
  ];
  expect(treatyEntryIntoForce(withConditions(named, delays.days(180), takenBack))).toMatchObject({
    computed: null,
    progress: [{ missing: ["AAA"] }],
  });
  const again = [...takenBack, act("ratification", "2025-01-01", { state: "AAA", id: "again" })];
  expect(treatyEntryIntoForce(withConditions(named, delays.days(180), again)).threshold).toMatchObject({
    metOn: "2025-01-01",
  });
});

test("the treaty's own entry into force has its own delay (STATELESS-1961 art. 18(1): two years, later parties 90 days)", () => {
  const clauses = rules(delays.days(90), { first: delays.months(24), count: 1 });
  const found = treatyEntryIntoForce({ ...facts(deposits(["AAA", "1973-12-13"]), 1), rules: clauses });
  expect(found.computed).toBe("1975-12-13");
});

test("a deposit known by its effect alone counts from the day by which the treaty's delay must have begun (ICESCR art. 27, the GDR)", () => {
  const actions = [
    act("consent-kind-unknown", null, { state: "DDR", effectiveOn: "1976-01-03" }),
    ...deposits(["AAA", "1974-01-01"], ["JAM", "1975-10-03"], ["CSK", "1975-12-23"]),
  ];
  expect(treatyEntryIntoForce(facts(actions, 3))).toMatchObject({ computed: "1976-01-03" });
});
