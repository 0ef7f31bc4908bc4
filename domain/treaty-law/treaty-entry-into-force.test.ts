import { expect, test } from "vitest";
import type { TreatyAction } from "./actions.ts";
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
