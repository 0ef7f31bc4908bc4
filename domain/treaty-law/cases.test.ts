import { expect, test } from "vitest";
import { addDays, daysBetween } from "../dates/calendar-date.ts";
import type { TreatyAction } from "./actions.ts";
import { entryIntoForceForState, type TreatyContext } from "./entry-into-force.ts";
import { participationOn } from "./participation.ts";
import { statusPeriods } from "./periods.ts";
import { type ParticipationStatus, periodOn } from "./status.ts";
import { act, treaties } from "./testing.ts";

/** The cases with known answers, by number. Articles are those of the treaty that the case turns on. */

function expectStatuses(
  context: TreatyContext,
  actions: readonly TreatyAction[],
  expected: Readonly<Record<string, ParticipationStatus>>,
): void {
  const periods = statusPeriods(actions, context);
  const found = Object.fromEntries(Object.keys(expected).map((day) => [day, periodOn(periods, day).status]));
  expect(found).toEqual(expected);
}

const signed = act("signature", "2003-12-02");
const ratified = act("ratification", "2006-01-24");

test("case 1: Kazakhstan had done nothing under the ICCPR in March 2003, and is bound from 24 April 2006 (art. 49(2))", () => {
  expectStatuses(treaties.iccpr, [signed, ratified], {
    "2003-03-11": "none",
    "2003-12-01": "none",
    "2003-12-02": "signatory",
    "2004-01-01": "signatory",
    "2006-01-23": "signatory",
    "2006-01-24": "contracting",
    "2006-03-01": "contracting",
    "2006-04-23": "contracting",
    "2006-04-24": "party",
  });
  const force = entryIntoForceForState(ratified, treaties.iccpr);
  expect(force).toMatchObject({
    date: "2006-04-24",
    working: { kind: "deposit-plus-delay", deposit: "2006-01-24", article: "49(2)" },
  });
});

test("case 2: Kazakhstan's ICCPR-OP2 is in force three months after the deposit, 446 days after the law (art. 8(2))", () => {
  const actions = [act("signature", "2020-09-23"), act("ratification", "2022-03-24")];
  expectStatuses(treaties.op2, actions, {
    "2021-01-02": "signatory",
    "2022-06-23": "contracting",
    "2022-06-24": "party",
  });
  expect(daysBetween("2021-01-02", "2022-03-24")).toBe(446);
});

test("case 3: an accession before the threshold waits for the treaty itself (CED art. 39(1))", () => {
  const acceded = act("accession", "2009-02-27", { treaty: "CED" });
  expectStatuses(treaties.ced, [acceded], {
    "2009-02-26": "none",
    "2010-01-01": "contracting",
    "2010-12-22": "contracting",
    "2010-12-23": "party",
  });
  expect(entryIntoForceForState(acceded, treaties.ced).working).toMatchObject({
    kind: "with-treaty",
    article: "39(1)",
  });
});

test("case 4: Barbados is bound by the ICCPR with the treaty on 23 March 1976, not on 5 April 1973 (art. 49(1))", () => {
  expectStatuses(treaties.iccpr, [act("accession", "1973-01-05", { state: "BRB" })], {
    "1973-04-05": "contracting",
    "1976-03-22": "contracting",
    "1976-03-23": "party",
  });
});

test("case 5: Palestine is bound by the ICCPR after three months and by OPCAT after thirty days (arts. 49(2), 28(2))", () => {
  expect(entryIntoForceForState(act("accession", "2014-04-02"), treaties.iccpr).date).toBe("2014-07-02");
  expect(entryIntoForceForState(act("accession", "2017-12-29"), treaties.opcat).date).toBe("2018-01-28");
});

test("case 7: a state can rejoin on the day on which it leaves, and leave again (ICCPR-OP1 arts. 9(2) and 12)", () => {
  const trinidad = [
    act("accession", "1980-11-14"),
    act("withdrawal", "1998-05-26", { effectiveOn: "1998-08-26" }),
    act("accession", "1998-08-26"),
    act("withdrawal", "2000-03-27"),
  ];
  expectStatuses(treaties.op1, trinidad, {
    "1981-02-14": "party",
    "1998-08-25": "party",
    "1998-08-26": "contracting",
    "1998-11-25": "contracting",
    "1998-11-26": "party",
    "2000-06-26": "party",
    "2000-06-27": "former-party",
  });
});

test("case 8: Belarus stays a party until its withdrawal takes effect, and says so (ICCPR-OP1 art. 12(1))", () => {
  const belarus = [act("accession", "1992-09-30"), act("withdrawal", "2022-11-08")];
  expectStatuses(treaties.op1, belarus, { "2023-01-01": "party", "2023-02-07": "party", "2023-02-08": "former-party" });
  const pending = participationOn({ state: "BLR", treaty: "ICCPR-OP1" }, belarus, "2023-01-01", treaties.op1);
  expect(pending.withdrawal).toEqual({ notifiedOn: "2022-11-08", effectiveOn: "2023-02-08" });
});

test("case 9: a notification of withdrawal from a treaty without a clause has no effect (ICCPR; General Comment 26)", () => {
  expectStatuses(treaties.iccpr, [act("accession", "1981-09-14"), act("withdrawal", "1997-08-25")], {
    "2020-01-01": "party",
  });
});

test("case 10: Bosnia and Herzegovina is bound from its succession, before the deposit (ICCPR; succession convention art. 23)", () => {
  const bosnia = [act("succession", "1993-09-01", { effectiveOn: "1992-03-06" })];
  expectStatuses(treaties.iccpr, bosnia, { "1992-03-05": "none", "1992-03-06": "party", "1993-09-01": "party" });
  const found = participationOn({ state: "BIH", treaty: "ICCPR" }, bosnia, "1992-06-01", treaties.iccpr);
  expect(found.entryIntoForce).toMatchObject({
    date: "1992-03-06",
    working: { kind: "succession", deposit: "1993-09-01" },
  });
});

test("a succession whose date is not on record binds by its deposit at the latest, and before it is uncertain", () => {
  const periods = statusPeriods([act("succession", "1973-01-11")], treaties.stateless1954);
  expect(periodOn(periods, "1965-01-01")).toMatchObject({
    status: "none",
    uncertain: true,
    possible: ["none", "party"],
  });
  expect(periodOn(periods, "1973-01-11")).toMatchObject({ status: "party", uncertain: false });
});

test("case 13: the European Union confirms formally and is bound thirty days later (CRPD art. 45(2))", () => {
  const union = [act("signature", "2007-03-30"), act("formal-confirmation", "2010-12-23")];
  expectStatuses(treaties.crpd, union, {
    "2010-12-22": "signatory",
    "2010-12-23": "contracting",
    "2011-01-22": "party",
  });
});

test("case 14: China has been a signatory of the ICCPR since 5 October 1998", () => {
  expectStatuses(treaties.iccpr, [act("signature", "1998-10-05")], { "1998-10-04": "none", "2026-11-24": "signatory" });
});

test("case 17: an act known by its year leaves every day of it uncertain, and gives no day of entry into force", () => {
  const periods = statusPeriods([act("consent-kind-unknown", "2019")], treaties.ced);
  expect(periodOn(periods, "2018-12-31")).toMatchObject({ status: "none", uncertain: false });
  for (const day of ["2019-01-01", "2019-06-15", "2019-12-30"]) expect(periodOn(periods, day).uncertain).toBe(true);
  expect(periodOn(periods, "2019-06-15").possible).toEqual(["none", "contracting", "party"]);
  expect(periodOn(periods, "2020-01-15")).toMatchObject({ status: "contracting", possible: ["contracting", "party"] });
  expect(periodOn(periods, "2020-01-30")).toMatchObject({ status: "party", uncertain: false });
  const shown = participationOn(
    { state: "DMA", treaty: "CED" },
    [act("consent-kind-unknown", "2019")],
    "2021-01-01",
    treaties.ced,
  );
  expect(shown.consent).toMatchObject({ date: "2019", precision: "year" });
  expect(shown.entryIntoForce).toMatchObject({ date: null, precision: "unknown" });
});

test("case 18: a known effect with a vague deposit binds from the effect, and no deposit is computed backwards", () => {
  const dominica = act("consent-kind-unknown", "2019", { effectiveOn: "2019-06-12" });
  const periods = statusPeriods([dominica], treaties.ced);
  expect(periodOn(periods, "2019-06-11").uncertain).toBe(true);
  expect(periodOn(periods, "2019-06-12")).toMatchObject({ status: "party", uncertain: false });
  const colombia = act("consent-kind-unknown", null, { effectiveOn: "2020-01-05", notBefore: "2015-03-15" });
  const shown = participationOn(
    { state: "COL", treaty: "STATELESS-1954" },
    [act("signature", "1954-12-30"), colombia],
    "2021-01-01",
    treaties.stateless1954,
  );
  expect(shown).toMatchObject({
    status: "party",
    consent: { date: null, precision: "unknown" },
    entryIntoForce: { date: "2020-01-05" },
  });
  const before = statusPeriods([act("signature", "1954-12-30"), colombia], treaties.stateless1954);
  expect(periodOn(before, "2015-03-14")).toMatchObject({ status: "signatory", uncertain: false });
  expect(periodOn(before, "2018-01-01")).toMatchObject({ status: "signatory", uncertain: true });
});

test("case 19: Guyana's withdrawal implies a consent that the record lacks; it stays bound by its re-accession of that day", () => {
  const guyana = [act("withdrawal", "1999-01-05", { effectiveOn: "1999-04-05" }), act("accession", "1999-01-05")];
  const periods = statusPeriods(guyana, treaties.op1);
  expect(periodOn(periods, "1998-01-01")).toMatchObject({ status: "none", uncertain: true });
  expect(periodOn(periods, "1999-01-04")).toMatchObject({ status: "none", uncertain: true });
  expect(periodOn(periods, "1999-01-05")).toMatchObject({ status: "party", uncertain: false });
  expect(periodOn(periods, "1999-04-05")).toMatchObject({ status: "party", uncertain: false });
});

test("case 19: South Africa's rescission without a withdrawal changes nothing (Rome Statute art. 127)", () => {
  const southAfrica = [act("ratification", "2000-11-27"), act("withdrawal-rescinded", "2017-03-07")];
  expectStatuses(treaties.rome, southAfrica, {
    "2002-06-30": "contracting",
    "2002-07-01": "party",
    "2018-01-01": "party",
  });
});

test("case 19: Gambia's withdrawal was taken back before its effect and never took effect (Rome Statute art. 127)", () => {
  const gambia = [
    act("ratification", "2002-06-28"),
    act("withdrawal", "2016-11-10"),
    act("withdrawal-rescinded", "2017-02-10"),
  ];
  expectStatuses(treaties.rome, gambia, { "2016-12-01": "party", "2017-11-10": "party", "2020-01-01": "party" });
  const during = participationOn({ state: "GMB", treaty: "ROME" }, gambia, "2016-12-01", treaties.rome);
  expect(during.withdrawal).toEqual({ notifiedOn: "2016-11-10", effectiveOn: "2017-11-10" });
  expect(participationOn({ state: "GMB", treaty: "ROME" }, gambia, "2017-03-01", treaties.rome).withdrawal).toBeNull();
});

test("case 20: what counts is the deposit: Kazakhstan's accession to the CED, whatever its law calls it", () => {
  const shown = participationOn(
    { state: "KAZ", treaty: "CED" },
    [act("accession", "2009-02-27", { treaty: "CED" })],
    "2026-11-24",
    treaties.ced,
  );
  expect(shown).toMatchObject({ status: "party", consent: { kind: "accession" }, signature: null });
});

test("a state that no longer exists has no status from the day after its last", () => {
  const periods = statusPeriods([act("ratification", "1975-12-23")], treaties.iccpr, {
    from: null,
    until: "1992-12-31",
  });
  expect(periodOn(periods, "1992-12-31").status).toBe("party");
  expect(periodOn(periods, addDays("1992-12-31", 1)).status).toBe("none");
});

test("a stated day that the rule gives too shows the rule's working; one that differs wins and shows both", () => {
  const agreeing = act("ratification", "2006-01-24", { effectiveOn: "2006-04-24" });
  expect(entryIntoForceForState(agreeing, treaties.iccpr).working.kind).toBe("deposit-plus-delay");
  const differing = act("ratification", "2006-01-24", { effectiveOn: "2006-04-25" });
  expect(entryIntoForceForState(differing, treaties.iccpr)).toMatchObject({
    date: "2006-04-25",
    working: { kind: "stated", computed: "2006-04-24" },
  });
});
