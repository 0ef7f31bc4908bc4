import { expect, test } from "vitest";
import { statusPeriods } from "./periods.ts";
import { standingSignature } from "./standing-signature.ts";
import { act, treaties } from "./testing.ts";

test("Kazakhstan's signature of the ICCPR stood from 2 December 2003 until its deposit, and on no other day", () => {
  const periods = statusPeriods([act("signature", "2003-12-02"), act("ratification", "2006-01-24")], treaties.iccpr);
  const range = { earliest: "2003-12-02", latest: "2003-12-02" };
  expect(standingSignature(periods, "2003-12-01")).toBeNull();
  expect(standingSignature(periods, "2003-12-02")).toEqual({ range, uncertain: false });
  expect(standingSignature(periods, "2006-01-23")).toEqual({ range, uncertain: false });
  expect(standingSignature(periods, "2006-01-24")).toBeNull();
});

test("a signature known by its year can have stood since any day of it", () => {
  const periods = statusPeriods([act("signature", "1970")], treaties.iccpr);
  expect(standingSignature(periods, "1980-01-01")).toEqual({
    range: { earliest: "1970-01-01", latest: "1970-12-31" },
    uncertain: false,
  });
  expect(standingSignature(periods, "1970-06-01")).toBeNull();
});

test("while a consent known by its year may have been given, it is uncertain whether the signature still stands", () => {
  const periods = statusPeriods([act("signature", "1970-05-01"), act("ratification", "1980")], treaties.iccpr);
  const range = { earliest: "1970-05-01", latest: "1970-05-01" };
  expect(standingSignature(periods, "1979-12-31")).toEqual({ range, uncertain: false });
  expect(standingSignature(periods, "1980-07-01")).toEqual({ range, uncertain: true });
  expect(standingSignature(periods, "1981-01-01")).toBeNull();
});

test("a state that has ceased to exist has no signature that stands", () => {
  const periods = statusPeriods([act("signature", "1970-05-01")], treaties.iccpr, { from: null, until: "1992-12-31" });
  expect(standingSignature(periods, "1992-12-31")).not.toBeNull();
  expect(standingSignature(periods, "1993-01-01")).toBeNull();
});
