import { describe, expect, test } from "vitest";
import { type ActionKind, actionKinds, isConsent, letterOf } from "./actions.ts";
import { participationOn } from "./participation.ts";
import { statusPeriods } from "./periods.ts";
import { periodOn } from "./status.ts";
import { act, delays, rules, treaties } from "./testing.ts";

/**
 * Every kind of treaty action with its effect on status, by the glossary of the UN Treaty Collection and the Vienna
 * Convention on the Law of Treaties (VCLT).
 */

const pair = { state: "KAZ", treaty: "ICCPR" };

function statusOn(
  day: string,
  actions: Parameters<typeof statusPeriods>[0],
  context: (typeof treaties)[keyof typeof treaties] = treaties.iccpr,
) {
  return periodOn(statusPeriods(actions, context), day).status;
}

/** What each kind makes of a state that had done nothing, on its own day and three months later. */
const alone: Record<ActionKind, readonly [string, string]> = {
  signature: ["signatory", "signatory"], // VCLT art. 18(a)
  "definitive-signature": ["contracting", "party"], // VCLT art. 12
  ratification: ["contracting", "party"], // VCLT art. 14(1)
  acceptance: ["contracting", "party"], // VCLT art. 14(2)
  approval: ["contracting", "party"], // VCLT art. 14(2)
  accession: ["contracting", "party"], // VCLT art. 15
  "formal-confirmation": ["contracting", "party"], // VCLT between States and Organizations, art. 2(1)(b bis)
  succession: ["party", "party"], // Vienna Convention on Succession of States in respect of Treaties, art. 23
  "succession-to-signature": ["signatory", "signatory"], // the same, art. 18
  "consent-kind-unknown": ["contracting", "party"],
  "provisional-application": ["none", "none"], // VCLT art. 25
  withdrawal: ["none", "none"],
  "withdrawal-rescinded": ["none", "none"],
  "withdrawal-of-ratification": ["none", "none"],
  objection: ["none", "none"], // VCLT art. 20(4)(b)
  "territorial-application": ["none", "none"], // VCLT art. 29
  "notification-without-effect": ["none", "none"], // VCLT art. 56
};

describe.each(actionKinds)("%s", (kind) => {
  const effectiveOn = kind === "succession" ? { effectiveOn: "2006-01-24" } : {};

  test("makes of a state that had done nothing what the law says", () => {
    if (kind === "withdrawal") return; // It implies a consent that is missing: case 19.
    const actions = [act(kind, "2006-01-24", effectiveOn)];
    expect([statusOn("2006-01-24", actions), statusOn("2006-04-24", actions)]).toEqual(alone[kind]);
    expect(statusOn("2006-01-23", actions)).toBe("none");
    expect(isConsent(kind)).toBe(alone[kind][1] === "party");
  });

  test("leaves a party a party, unless it ends what binds it", () => {
    const bound = [act("accession", "2000-01-01")];
    const ends = kind === "withdrawal-of-ratification";
    expect(statusOn("2007-01-01", [...bound, act(kind, "2006-01-24", effectiveOn)])).toBe(ends ? "none" : "party");
  });
});

test("each kind is printed with the letter of the UN Treaty Collection", () => {
  const letters = Object.fromEntries(actionKinds.map((kind) => [kind, letterOf(kind)]));
  expect(letters).toMatchObject({
    signature: "",
    ratification: "",
    accession: "a",
    acceptance: "A",
    approval: "AA",
    succession: "d",
    "succession-to-signature": "d",
    "formal-confirmation": "c",
    "definitive-signature": "s",
    "provisional-application": "n",
  });
});

test("a succession to signature makes a signatory from the day of succession, not from its deposit (case 11)", () => {
  const succeeded = [act("succession-to-signature", "1993-02-22", { effectiveOn: "1993-01-01" })];
  expect(statusOn("1992-12-31", succeeded)).toBe("none");
  expect(statusOn("1993-01-01", succeeded)).toBe("signatory");
  const shown = participationOn(pair, succeeded, "1993-01-15", treaties.iccpr);
  expect(shown.signature).toMatchObject({ kind: "succession-to-signature", date: "1993-02-22" });
});

test("case 11: the Czech Republic and Slovakia are bound from 1 January 1993 by succession, as Czechoslovakia was before (ICCPR)", () => {
  const predecessor = [
    act("signature", "1968-10-07", { state: "CSK" }),
    act("ratification", "1975-12-23", { state: "CSK" }),
  ];
  const until = { from: null, until: "1992-12-31" };
  const successor = [act("succession", "1993-02-22", { state: "CZE", effectiveOn: "1993-01-01" })];
  expect(periodOn(statusPeriods(predecessor, treaties.iccpr, until), "1992-12-31").status).toBe("party");
  expect(periodOn(statusPeriods(predecessor, treaties.iccpr, until), "1993-01-01").status).toBe("none");
  expect(statusOn("1992-12-31", successor)).toBe("none");
  expect(statusOn("1993-01-01", successor)).toBe("party");
});

test("case 15: a ratification that is withdrawn leaves a signatory, not a former party (CTBT, Russian Federation)", () => {
  const russia = [
    act("signature", "1996-09-24"),
    act("ratification", "2000-06-30"),
    act("withdrawal-of-ratification", "2023-11-03"),
  ];
  const ctbt = { ...treaties.iccpr, adoptedOn: "1996-09-10", inForceOn: null };
  const periods = statusPeriods(russia, ctbt);
  expect(["2000-06-29", "2000-06-30", "2023-11-02", "2023-11-03"].map((day) => periodOn(periods, day).status)).toEqual([
    "signatory",
    "contracting",
    "contracting",
    "signatory",
  ]);
});

test("case 16: who ratified before the Paris Agreement was in force is bound with it, a later party thirty days after (art. 21)", () => {
  const paris = { adoptedOn: "2015-12-12", inForceOn: "2016-11-04", rules: treaties.ced.rules };
  const albania = [act("signature", "2016-04-22"), act("ratification", "2016-09-21")];
  const afghanistan = [act("signature", "2016-04-22"), act("ratification", "2017-02-15")];
  expect(participationOn(pair, albania, "2020-01-01", paris).entryIntoForce?.date).toBe("2016-11-04");
  expect(participationOn(pair, afghanistan, "2020-01-01", paris).entryIntoForce?.date).toBe("2017-03-17");
});

test("case 12: Kazakhstan has no succession to acts of the USSR: before its own acts there is nothing", () => {
  expect(statusOn("1992-01-01", [act("signature", "2003-12-02"), act("ratification", "2006-01-24")])).toBe("none");
});

test("case 21: what counts is the deposit of 10 April 2003, whatever day the state's own law bears (OP-CRC-AC art. 10(2))", () => {
  const ac = { ...treaties.iccpr, adoptedOn: "2000-05-25", inForceOn: "2002-02-12" };
  expect(statusOn("2001-07-04", [act("signature", "2000-09-06"), act("ratification", "2003-04-10")], ac)).toBe(
    "signatory",
  );
});

test("provisional application is shown as long as the state is no party (VCLT art. 25)", () => {
  const actions = [act("signature", "2003-12-02"), act("provisional-application", "2004-01-01")];
  const later = [...actions, act("ratification", "2006-01-24")];
  expect(participationOn(pair, actions, "2005-01-01", treaties.iccpr)).toMatchObject({
    status: "signatory",
    provisional: { date: "2004-01-01" },
  });
  expect(participationOn(pair, later, "2003-12-31", treaties.iccpr).provisional).toBeNull();
  expect(participationOn(pair, later, "2007-01-01", treaties.iccpr).provisional).toBeNull();
});

test("the consent that binds is shown, though a later one is on record already (case 7, ICCPR-OP1)", () => {
  const trinidad = [
    act("accession", "1980-11-14"),
    act("withdrawal", "1998-05-26", { effectiveOn: "1998-08-26" }),
    act("accession", "1998-06-01"),
  ];
  expect(participationOn(pair, trinidad, "1998-07-01", treaties.op1)).toMatchObject({
    status: "party",
    consent: { date: "1980-11-14" },
    withdrawal: { notifiedOn: "1998-05-26", effectiveOn: "1998-08-26" },
  });
});

test("a definitive signature whose instrument is taken back leaves a signatory (VCLT arts. 12 and 18)", () => {
  const signed = [act("definitive-signature", "2006-01-24")];
  expect(statusOn("2006-01-24", signed)).toBe("contracting");
  expect(statusOn("2008-01-01", [...signed, act("withdrawal-of-ratification", "2007-01-01")])).toBe("signatory");
});

test("a later party is bound by its own delay, not by that of the first (OP-CRC-AC art. 10(2): one month)", () => {
  const protocol = {
    adoptedOn: "2000-05-25",
    inForceOn: "2002-02-12",
    rules: rules(delays.months(1), { first: delays.months(3), article: "10(2)" }),
  };
  expect(participationOn(pair, [act("accession", "2003-04-10")], "2010-01-01", protocol).entryIntoForce?.date).toBe(
    "2003-05-10",
  );
});

test("a succession dated before the treaty was in force binds with the treaty (STATELESS-1954 art. 39)", () => {
  const succeeded = [act("succession", "1973-01-11", { effectiveOn: "1957-03-06" })];
  expect(statusOn("1960-06-05", succeeded, treaties.stateless1954)).toBe("none");
  expect(statusOn("1960-06-06", succeeded, treaties.stateless1954)).toBe("party");
  const shown = participationOn(pair, succeeded, "1980-01-01", treaties.stateless1954);
  expect(shown.entryIntoForce?.date).toBe("1960-06-06");
});

test("a withdrawal takes effect on the day that a source states, where that is not the clause's (Jamaica, ICCPR-OP1)", () => {
  const jamaica = [act("ratification", "1975-10-03"), act("withdrawal", "1997-10-23", { effectiveOn: "1998-01-22" })];
  expect(statusOn("1998-01-21", jamaica, treaties.op1)).toBe("party");
  expect(statusOn("1998-01-22", jamaica, treaties.op1)).toBe("former-party");
});

test("who withdrew before it was bound was never a party, and is no former one (VCLT art. 2(1)(g))", () => {
  const withdrawn = [
    act("signature", "1972-01-01"),
    act("ratification", "1973-01-05"),
    act("withdrawal", "1974-01-01", { effectiveOn: "1974-04-01" }),
  ];
  expect(statusOn("1974-03-31", withdrawn)).toBe("contracting");
  expect(statusOn("1974-04-01", withdrawn)).toBe("signatory");
  expect(statusOn("1980-01-01", withdrawn)).toBe("signatory");
});
