import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../dates/calendar-date.ts";
import type { TreatyAction } from "./actions.ts";
import type { TreatyContext } from "./entry-into-force.ts";
import { explainStatus } from "./explain-status.ts";
import { act, treaties } from "./testing.ts";

function kindsOf(actions: readonly TreatyAction[], asAt: string, context: TreatyContext): string[] {
  return explainStatus(actions, asAt, context).reasons.map((reason) => reason.kind);
}

const kazakhstan = [act("signature", "2003-12-02"), act("ratification", "2006-01-24")];

test("a party's status is explained by its signature, its deposit and the arithmetic of the entry into force", () => {
  const { status, since, reasons } = explainStatus(kazakhstan, "2010-01-01", treaties.iccpr);
  expect([status, since]).toEqual(["party", "2006-04-24"]);
  expect(reasons).toMatchObject([
    { kind: "signed", act: { date: "2003-12-02" } },
    { kind: "consented", act: { date: "2006-01-24", kind: "ratification" }, article: "48" },
    {
      kind: "in-force",
      force: {
        date: "2006-04-24",
        working: { kind: "deposit-plus-delay", delay: { kind: "months", months: 3 }, article: "49(2)" },
      },
    },
  ]);
});

test("acts after the day explain nothing on it", () => {
  expect(kindsOf(kazakhstan, "2003-03-11", treaties.iccpr)).toEqual(["no-act"]);
  expect(kindsOf(kazakhstan, "2004-01-01", treaties.iccpr)).toEqual(["signed"]);
  expect(kindsOf(kazakhstan, "2006-03-01", treaties.iccpr)).toEqual(["signed", "consented", "awaits-force"]);
});

test("a withdrawal that is pending names its effect and the article that gives it (case 8, ICCPR-OP1 art. 12(1))", () => {
  const belarus = [act("accession", "1992-09-30"), act("withdrawal", "2022-11-08")];
  expect(explainStatus(belarus, "2023-01-01", treaties.op1).reasons.at(-1)).toMatchObject({
    kind: "withdrawal-pending",
    effectiveOn: "2023-02-08",
    working: { kind: "notice", article: "12(1)", delay: { kind: "months", months: 3 } },
  });
  expect(explainStatus(belarus, "2023-02-08", treaties.op1).reasons.at(-1)?.kind).toBe("withdrawal-effective");
});

test("a notification under a treaty without a clause is shown as having no effect (case 9, ICCPR)", () => {
  const notified = [act("accession", "1981-09-14"), act("withdrawal", "1997-08-25")];
  expect(explainStatus(notified, "2020-01-01", treaties.iccpr).reasons.at(-1)).toMatchObject({
    kind: "without-effect",
    because: "no-clause",
  });
  const recorded = [act("accession", "1981-09-14"), act("notification-without-effect", "1997-08-25")];
  expect(explainStatus(recorded, "2020-01-01", treaties.iccpr).reasons.at(-1)).toMatchObject({
    kind: "without-effect",
    because: "by-kind",
  });
});

test("a withdrawal that was taken back is told with the act that did so (case 19, Gambia)", () => {
  const gambia = [
    act("ratification", "2002-06-28"),
    act("withdrawal", "2016-11-10"),
    act("withdrawal-rescinded", "2017-02-10"),
  ];
  expect(explainStatus(gambia, "2020-01-01", treaties.rome).reasons.at(-1)).toMatchObject({
    kind: "withdrawal-rescinded",
    act: { date: "2016-11-10" },
    rescission: { date: "2017-02-10" },
  });
});

test("a ratification that was taken back leaves a signatory, and says so (case 15, CTBT)", () => {
  const russia = [
    act("signature", "1996-09-24"),
    act("ratification", "2000-06-30"),
    act("withdrawal-of-ratification", "2023-11-03"),
  ];
  const found = explainStatus(russia, "2024-01-01", { ...treaties.iccpr, inForceOn: null });
  expect(found.status).toBe("signatory");
  expect(found.reasons.at(-1)).toMatchObject({ kind: "consent-withdrawn", effectiveOn: "2023-11-03" });
});

test("an imprecise act says between which days it leaves the status open (case 17)", () => {
  const dominica = [act("consent-kind-unknown", "2019")];
  expect(explainStatus(dominica, "2019-06-15", treaties.ced)).toMatchObject({ uncertain: true });
  expect(explainStatus(dominica, "2019-06-15", treaties.ced).reasons.at(-1)).toMatchObject({
    kind: "imprecise",
    range: { earliest: "2019-01-01", latest: "2020-01-30" },
  });
});

test("a consent that the record lacks is named where a withdrawal implies it (case 19, Guyana)", () => {
  const guyana = [act("withdrawal", "1999-01-05", { effectiveOn: "1999-04-05" }), act("accession", "1999-01-05")];
  expect(kindsOf(guyana, "2000-01-01", treaties.op1)).toContain("consent-missing");
});

test("a state that is dissolved, or not yet there, says so", () => {
  const life = { from: "1950-01-01", until: "1992-12-31" };
  const after = explainStatus([act("ratification", "1975-12-23")], "1993-01-01", treaties.iccpr, life);
  expect(after.reasons.at(-1)).toEqual({ kind: "dissolved", on: "1993-01-01" });
  expect(explainStatus([], "1949-12-31", treaties.iccpr, life).reasons).toEqual([
    { kind: "not-yet-existing", from: "1950-01-01" },
  ]);
});

test("every status that is uncertain names an act that makes it so, and every party the entry into force", () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((offset) => addDays("1970-01-01", offset));
  const date = fc.tuple(day, fc.constantFrom(10, 7, 4)).map(([full, length]) => full.slice(0, length));
  const kinds = fc.constantFrom("signature", "ratification", "accession", "succession", "withdrawal");
  const history = fc
    .array(fc.tuple(kinds, date), { maxLength: 4 })
    .map((all) => all.map(([kind, on], index) => act(kind, on, { id: `act-${index}` })));
  fc.assert(
    fc.property(history, day, fc.constantFrom(treaties.iccpr, treaties.ced), (actions, asAt, context) => {
      const found = explainStatus(actions, asAt, context);
      const kindsFound = found.reasons.map((reason) => reason.kind);
      // A withdrawal can imply a consent that no act shows; it then stands for the act.
      if (kindsFound.includes("consent-missing")) return;
      if (found.uncertain) expect(kindsFound).toContain("imprecise");
      if (found.status === "party") expect(kindsFound).toContain("in-force");
      if (found.status === "contracting") {
        expect(kindsFound.some((kind) => kind === "awaits-force" || kind === "force-uncertain")).toBe(true);
      }
      if (found.status === "signatory") expect(kindsFound).toContain("signed");
    }),
  );
});
