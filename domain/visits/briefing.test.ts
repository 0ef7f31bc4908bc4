import { expect, test } from "vitest";
import { knownDate } from "../dates/calendar-date.ts";
import type { Commitment, RecommendationDetail, StandingThenAndNow } from "../entities/visit.ts";
import { openThenClosed, toRaise } from "./briefing.ts";

const treaty = { code: "ICESCR-OP", shortTitle: "OP-ICESCR" };
const asked = (ref: string, more: object) =>
  ({
    ref,
    text: `Do ${ref}.`,
    status: "pending",
    made: knownDate("2014-10-30"),
    daysOpen: 100,
    target: null,
    ...more,
  }) as unknown as RecommendationDetail;
const promised = (ref: string, more: object) =>
  ({
    ref,
    text: `Will do ${ref}.`,
    side: "host",
    outcome: "open",
    daysOpen: 50,
    daysLate: null,
    chains: [],
    ...more,
  }) as unknown as Commitment;
const standing = [{ treaty, now: { status: "signatory" } }] as unknown as StandingThenAndNow[];

test("what can be raised is what is open: late promises first, then promises, then what has waited longest", () => {
  const raised = toRaise(
    [
      asked("R1", { status: "implemented", daysOpen: null }),
      asked("R2", { status: "partly-implemented", made: knownDate("2015") }),
      asked("R3", { target: { treaty, act: "consent" } }),
      asked("R4", { status: "no-information", made: knownDate("2003-03-11") }),
    ],
    [
      promised("P1", {}),
      promised("P2", { outcome: "kept", daysOpen: null }),
      promised("P3", { daysLate: 24 }),
      promised("P4", { daysLate: 55, chains: [{ treaty }] }),
      promised("P5", {}),
      promised("P6", { side: "visitor" }),
    ],
    standing,
  );
  expect(raised.map(({ ref, kind, daysLate }) => [ref, kind, daysLate])).toEqual([
    ["P4", "overdue", 55],
    ["P3", "overdue", 24],
    ["P1", "promised", null],
    ["P5", "promised", null],
    ["R4", "no-information", null],
    ["R3", "signed", null],
    ["R2", "begun", null],
  ]);
  expect(raised[0]?.treaty).toBe(treaty);
});

test("a treaty that is neither signed nor joined is asked about as such, and one that is bound already is not", () => {
  const one = [asked("R1", { target: { treaty, act: "consent" } })];
  const at = (status: string) =>
    toRaise(one, [], [{ treaty, now: { status } }] as unknown as StandingThenAndNow[])[0]?.kind;
  expect([at("none"), at("party")]).toEqual(["not-joined", "pending"]);
});

test("what is open stands before what is closed", () => {
  const all = [asked("R1", { status: "implemented" }), asked("R2", {}), asked("R3", { made: knownDate("2003") })];
  const { open, closed } = openThenClosed(all);
  expect([open.map(({ ref }) => ref), closed.map(({ ref }) => ref)]).toEqual([["R3", "R2"], ["R1"]]);
});
