import { expect, test } from "vitest";
import { chainFacts } from "./chain-facts.ts";
import { type Chain, placeChain } from "./promise-chain.ts";

const treaty = { code: "CED", slug: "ced", title: "Convention", shortTitle: "CED", untcNumber: "IV-16" };
const exactly = { precision: "day", reference: null } as const;

const told = (chains: readonly Chain[], asAt: string) =>
  chainFacts(placeChain("2010-01-01", chains, asAt, { narrow: 0, wide: 0 }), asAt).map((fact) => [
    fact.kind,
    fact.date,
    fact.days,
    fact.keeps,
    fact.awaited,
  ]);

test("what came before a promise, the promise, what followed and what is waited for come in the order of time", () => {
  const steps = [
    { ...exactly, kind: "signature", date: "2009-12-31", days: -1 },
    { ...exactly, kind: "domestic-approval", date: "2010-01-11", days: 10 },
  ] as const;
  expect(told([{ treaty, act: "consent", steps }], "2010-02-01")).toEqual([
    ["signature", "2009-12-31", -1, false, null],
    ["made", "2010-01-01", 0, false, null],
    ["domestic-approval", "2010-01-11", 10, false, null],
    ["waiting", "2010-02-01", 31, false, "deposit"],
  ]);
});

test("a step whose day is not known has no days and stands behind the others", () => {
  const steps = [
    { kind: "domestic-approval", date: "2010", precision: "year", reference: null, days: null },
    { ...exactly, kind: "deposit", date: "2010-03-02", days: 60 },
    { ...exactly, kind: "entry-into-force", date: "2010-04-01", days: 90 },
  ] as const;
  expect(told([{ treaty, act: "consent", steps }], "2026-11-26")).toEqual([
    ["made", "2010-01-01", 0, false, null],
    ["deposit", "2010-03-02", 60, true, null],
    ["entry-into-force", "2010-04-01", 90, false, null],
    ["domestic-approval", "2010", null, false, null],
  ]);
});
