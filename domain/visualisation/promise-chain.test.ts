import { describe, expect, test } from "vitest";
import { daysBetween, knownDate } from "../dates/calendar-date.ts";
import type { ChainStep, ChainStepKind } from "../recommendations/promise-chain.ts";
import { type Chain, placeChain } from "./promise-chain.ts";

const made = "2003-03-11";
const iccpr = {
  code: "ICCPR",
  slug: "iccpr",
  title: "Covenant on Civil and Political Rights",
  shortTitle: "ICCPR",
  untcNumber: "IV-4",
};
const icescr = {
  code: "ICESCR",
  slug: "icescr",
  title: "Covenant on Economic Rights",
  shortTitle: "ICESCR",
  untcNumber: "IV-3",
};

function step(kind: ChainStepKind, date: string, reference: string | null = null): ChainStep {
  const known = knownDate(date);
  return { kind, ...known, reference, days: known.precision === "day" ? daysBetween(made, date) : null };
}

function covenant(treaty: typeof iccpr, act: Chain["act"], law: string, number: string): Chain {
  return {
    treaty,
    act,
    steps: [
      step("signature", "2003-12-02"),
      step("domestic-approval", law, number),
      step("deposit", "2006-01-24"),
      step("entry-into-force", "2006-04-24"),
    ],
  };
}

const covenants = [
  covenant(iccpr, "signature", "2005-11-28", "Law No. 91"),
  covenant(icescr, "signature", "2005-11-21", "Law No. 87"),
  covenant(iccpr, "consent", "2005-11-28", "Law No. 91"),
  covenant(icescr, "consent", "2005-11-21", "Law No. 87"),
];

describe("the founding chain", () => {
  const placed = placeChain(made, covenants, "2026-11-24", { narrow: 0.18, wide: 0.12 });

  test("shows shared steps once and each law by itself, with its days", () => {
    expect(placed.steps.map(({ kind, step, treaties }) => [kind, step.days, treaties.map(({ code }) => code)])).toEqual(
      [
        ["signature", 266, ["ICCPR", "ICESCR"]],
        ["domestic-approval", 986, ["ICESCR"]],
        ["domestic-approval", 993, ["ICCPR"]],
        ["deposit", 1050, ["ICCPR", "ICESCR"]],
        ["entry-into-force", 1140, ["ICCPR", "ICESCR"]],
      ],
    );
  });

  test("is to scale, and ends with the last step", () => {
    expect(placed.steps[0]?.x).toBeCloseTo(266 / 1140, 10);
    expect(placed.steps.at(-1)?.x).toBe(1);
  });

  test("marks the acts that kept the promises: signature and deposit", () => {
    expect(placed.steps.filter(({ keeps }) => keeps).map(({ kind }) => kind)).toEqual(["signature", "deposit"]);
  });

  test("sets its labels apart", () => {
    const centres = placed.steps.map(({ labelX }) => labelX.narrow);
    for (let index = 1; index < centres.length; index += 1) {
      expect((centres[index] ?? 0) - (centres[index - 1] ?? 0)).toBeGreaterThanOrEqual(0.18 - 1e-9);
    }
  });

  test("waits for nothing more", () => {
    expect(placed.waiting).toEqual([]);
    expect(placed.openEnd).toBeNull();
  });

  test("draws the rule by the status under both Covenants", () => {
    expect(placed.stretches.map(({ status }) => status)).toEqual(["none", "signatory", "contracting"]);
  });

  test("nests the arcs from the promise to the two acts that kept it", () => {
    expect(placed.steps.map(({ arcLevel }) => arcLevel)).toEqual([1, 0, 0, 2, 0]);
  });
});

test("a step known by its year stands aside, and what is still to come is named, with the time waited", () => {
  const steps = [step("deposit", "2019")];
  const placed = placeChain(made, [{ treaty: iccpr, act: "consent", steps }], "2026-11-24", { narrow: 0.2, wide: 0.1 });
  expect(placed.steps).toEqual([]);
  expect(placed.aside.map(({ kind }) => kind)).toEqual(["deposit"]);
  expect(placed.waiting.map(({ kind, treaty }) => [kind, treaty.code])).toEqual([["entry-into-force", "ICCPR"]]);
  expect(placed.daysWaited).toBe(8659);
  expect(placed.openEnd).toEqual({ narrow: 1, wide: 1 });
});

test("a step taken before the promise stands aside", () => {
  const steps = [step("signature", "2000-09-06"), step("deposit", "2003-04-10")];
  const placed = placeChain(made, [{ treaty: iccpr, act: "consent", steps }], "2026-11-24", { narrow: 0.2, wide: 0.1 });
  expect(placed.steps.map(({ kind }) => kind)).toEqual(["deposit"]);
  expect(placed.aside.map(({ kind }) => kind)).toEqual(["signature"]);
});
