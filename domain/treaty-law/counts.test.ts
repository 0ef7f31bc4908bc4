import { expect, test } from "vitest";
import { countStatuses, withMove } from "./counts.ts";

test("parties are counted both ways: as the Vienna Convention has it (art. 2(1)(g)), and with contracting states as OHCHR does", () => {
  const counts = countStatuses([
    { status: "party", uncertain: false },
    { status: "party", uncertain: true },
    { status: "contracting", uncertain: false },
    { status: "signatory", uncertain: false },
    { status: "former-party", uncertain: false },
    { status: "none", uncertain: false },
    { status: "none", uncertain: false },
  ]);
  expect(counts).toEqual({
    parties: 2,
    contracting: 1,
    signatories: 1,
    former: 1,
    noAction: 2,
    partiesOhchr: 3,
    uncertain: 1,
  });
});

test("counts follow one participant that moves, both ways of counting parties", () => {
  const before = countStatuses([
    { status: "none", uncertain: false },
    { status: "party", uncertain: false },
  ]);
  const joined = withMove(before, { status: "none", uncertain: false }, { status: "contracting", uncertain: true });
  expect(joined).toEqual(
    countStatuses([
      { status: "contracting", uncertain: true },
      { status: "party", uncertain: false },
    ]),
  );
});
