import { describe, expect, test } from "vitest";
import { knownDate, type ReducedDate } from "../dates/calendar-date.ts";
import { source } from "../declarations/testing.ts";
import type { DomesticStep, DomesticStepKind } from "../entities/record.ts";
import { domesticApproval } from "./standing.ts";

function step(kind: DomesticStepKind, date: ReducedDate | null, more: Partial<DomesticStep> = {}): DomesticStep {
  const of = { state: "KAZ", treaty: "ICCPR-OP2", kind, reference: null, note: null, source: source() };
  return { ...of, ...more, ...knownDate(date) };
}

const today = "2026-11-24";
const law = step("ratifying-law-signed", "2021-01-02", { reference: "Law No. 404-VI" });

describe("approval at home beside the deposit", () => {
  test("case 2: 446 days passed between Kazakhstan's law on ICCPR-OP2 and its deposit", () => {
    const approved = domesticApproval([law], knownDate("2022-03-24"), today);
    expect(approved).toMatchObject({ standing: "approved-and-deposited", daysToDeposit: 446 });
    expect(approved.approval?.reference).toBe("Law No. 404-VI");
  });

  test("a law without a known deposit is an approval at home, and nothing more", () => {
    expect(domesticApproval([law], null, today)).toMatchObject({
      standing: "approved-not-deposited",
      approval: { kind: "ratifying-law-signed" },
      daysToDeposit: null,
    });
  });

  test("case 2: as at 1 June 2021 the law was signed and nothing was deposited", () => {
    expect(domesticApproval([law], null, "2021-06-01").standing).toBe("approved-not-deposited");
    expect(domesticApproval([law], null, "2021-01-01").standing).toBe("not-on-record");
  });

  test("a law after the deposit carries the treaty out, and changes nothing", () => {
    const late = step("ratifying-law-signed", "2022-03-25");
    expect(domesticApproval([late], knownDate("2022-03-24"), today)).toMatchObject({
      standing: "deposited-without-approval",
      approval: null,
      daysToDeposit: null,
    });
    const implementing = step("implementing-law-signed", "2013-07-02");
    expect(domesticApproval([implementing], null, today).standing).toBe("under-way");
  });

  test("case 21: the state's own date of 4 July 2001 stands beside the depositary's of 10 April 2003", () => {
    const own = step("ratified-domestically", "2001-07-04");
    expect(domesticApproval([own], knownDate("2003-04-10"), today)).toMatchObject({
      standing: "approved-and-deposited",
      approval: { date: "2001-07-04" },
      daysToDeposit: 645,
    });
  });

  test("case 20: Kazakhstan's law on the CED came 74 days before the accession that counts", () => {
    const ced = step("ratifying-law-signed", "2008-12-15");
    expect(domesticApproval([ced], knownDate("2009-02-27"), today).daysToDeposit).toBe(74);
  });

  test("dates known by their year give no days", () => {
    const vague = step("ratifying-law-signed", "2021");
    expect(domesticApproval([vague], knownDate("2022-03-24"), today).daysToDeposit).toBeNull();
    expect(domesticApproval([law], knownDate("2022"), today).daysToDeposit).toBeNull();
    const steps = domesticApproval([step("lower-chamber-approved", "2020"), law], null, today).steps;
    expect(steps.map(({ daysSinceStep }) => daysSinceStep)).toEqual([null, null]);
  });

  test("successive steps are told with the days between them", () => {
    const chambers = [step("upper-chamber-approved", "2023-12-07"), step("lower-chamber-approved", "2023-11-15")];
    const { steps } = domesticApproval([...chambers, step("ratifying-law-signed", "2023-12-19")], null, today);
    expect(steps.map(({ kind, daysSinceStep }) => [kind, daysSinceStep])).toEqual([
      ["lower-chamber-approved", null],
      ["upper-chamber-approved", 22],
      ["ratifying-law-signed", 12],
    ]);
  });
});

describe("a step without a day", () => {
  const undated = step("lower-chamber-approved", null, { source: source({ readOn: "2026-02-01" }) });
  const kindsOn = (day: string, all: readonly DomesticStep[], deposit: string | null = null) =>
    domesticApproval(all, deposit === null ? null : knownDate(deposit), day).steps.map(({ kind }) => kind);

  test("is not shown before the step that it must have come before, and stands before it", () => {
    const all = [step("ratifying-law-signed", "2015-02-20"), step("government-submitted-bill", "2014-12-09"), undated];
    expect(kindsOn("2015-02-19", all)).toEqual(["government-submitted-bill"]);
    expect(kindsOn("2015-02-20", all)).toEqual([
      "government-submitted-bill",
      "lower-chamber-approved",
      "ratifying-law-signed",
    ]);
  });

  test("without a later step, is shown from the deposit; without that, from the day by which its source knew of it", () => {
    expect(kindsOn("2015-04-20", [undated], "2015-04-21")).toEqual([]);
    expect(kindsOn("2015-04-21", [undated], "2015-04-21")).toEqual(["lower-chamber-approved"]);
    expect(kindsOn("2026-01-31", [undated])).toEqual([]);
    expect(kindsOn("2026-02-01", [undated])).toEqual(["lower-chamber-approved"]);
  });
});
