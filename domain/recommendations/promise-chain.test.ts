import { describe, expect, test } from "vitest";
import { knownDate } from "../dates/calendar-date.ts";
import { source } from "../declarations/testing.ts";
import { shownAct } from "../treaty-law/participation.ts";
import { act } from "../treaty-law/testing.ts";
import { promiseChain } from "./promise-chain.ts";

const signature = shownAct(act("signature", "2020-09-23"));
const deposit = shownAct(act("ratification", "2022-03-24"));
const law = (date: string) => ({
  ...knownDate(date),
  kind: "ratifying-law-signed" as const,
  reference: "Law No. 404-VI",
  source: source(),
});
const kindsOf = (consent: typeof deposit | null, date: string, asAt = "2026-11-24") =>
  promiseChain({ signature, consent, entryIntoForce: null }, [law(date)], "2020-01-01", asAt).map(({ kind }) => kind);

describe("the steps since a promise", () => {
  test("a law without a deposit is an approval at home, never a ratification", () => {
    expect(kindsOf(null, "2021-01-02")).toEqual(["signature", "domestic-approval"]);
  });

  test("law and deposit stand apart, each with its own day", () => {
    expect(kindsOf(deposit, "2021-01-02")).toEqual(["signature", "domestic-approval", "deposit"]);
  });

  test("a law after the deposit is no step towards it", () => {
    expect(kindsOf(deposit, "2022-03-25")).toEqual(["signature", "deposit"]);
  });

  test("a law signed later than the day looked at is not told", () => {
    expect(kindsOf(null, "2021-01-02", "2021-01-01")).toEqual(["signature"]);
  });
});
