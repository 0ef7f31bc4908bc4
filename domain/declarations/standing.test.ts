import { describe, expect, test } from "vitest";
import { act } from "../treaty-law/testing.ts";
import { declarationsOn, firstConsentDay, threadsOf } from "./standing.ts";
import { declaration, source } from "./testing.ts";

const never = () => null;
const idsOn = (all: readonly ReturnType<typeof declaration>[], day: string, firstConsent: string | null = null) =>
  declarationsOn(all, day, () => firstConsent).map(({ id }) => id);

describe("declarations as at a day", () => {
  test("one made later is not shown", () => {
    const one = declaration("2010-05-04", { id: "r" });
    expect(idsOn([one], "2010-05-03")).toEqual([]);
    expect(idsOn([one], "2010-05-04")).toEqual(["r"]);
  });

  test("one known by its year is shown from the first day on which it can have been made", () => {
    const one = declaration("2023", { id: "r" });
    expect(idsOn([one], "2022-12-31")).toEqual([]);
    expect(idsOn([one], "2023-01-01")).toEqual(["r"]);
  });

  test("a later withdrawal is not told: the declaration still stands", () => {
    const one = declaration("1994-09-21", { withdrawn: "2010-03-03" });
    expect(declarationsOn([one], "2010-03-02", never)[0]?.withdrawn).toBeNull();
    expect(declarationsOn([one], "2010-03-03", never)[0]?.withdrawn).toEqual({ date: "2010-03-03", precision: "day" });
  });

  test("a withdrawal known by its year is told once it must have happened", () => {
    const one = declaration("1994-09-21", { withdrawn: "2010" });
    expect(declarationsOn([one], "2010-12-30", never)[0]?.withdrawn).toBeNull();
    expect(declarationsOn([one], "2010-12-31", never)[0]?.withdrawn).toEqual({ date: "2010", precision: "year" });
  });

  test("one without a day is shown from the state's first consent on, and not before", () => {
    const one = declaration(null, { id: "r" });
    expect(idsOn([one], "2009-02-26", "2009-02-27")).toEqual([]);
    expect(idsOn([one], "2009-02-27", "2009-02-27")).toEqual(["r"]);
  });

  test("without a consent on record, one without a day is shown from the day by which its source knew of it", () => {
    const asAt = declaration(null, { id: "r", source: source({ asAt: { date: "2015-03", precision: "month" } }) });
    expect(idsOn([asAt], "2015-03-30")).toEqual([]);
    expect(idsOn([asAt], "2015-03-31")).toEqual(["r"]);
    const read = declaration(null, { id: "r", source: source({ readOn: "2026-01-19" }) });
    expect(idsOn([read], "2026-01-18")).toEqual([]);
    expect(idsOn([read], "2026-01-19")).toEqual(["r"]);
  });

  test("an objection without a day is not shown before what it objects to", () => {
    const target = declaration("2020-06-12", { id: "r", state: "OMN" });
    const by = target.by;
    const objection = declaration(null, {
      id: "o",
      kind: "objection",
      state: "AUT",
      objectsTo: { id: "r", by, kind: "reservation", article: "33" },
    });
    expect(idsOn([target, objection], "2015-01-01", "2012-06-07")).toEqual([]);
    expect(idsOn([target, objection], "2020-06-12", "2012-06-07")).toEqual(["r", "o"]);
  });
});

describe("objections", () => {
  const target = declaration("2020-06-12", { id: "r", state: "OMN" });
  const objectsTo = { id: "r", by: target.by, kind: target.kind, article: null };
  const objection = declaration("2021-06-01", { id: "o", kind: "objection", state: "AUT", objectsTo });

  test("stand under the declaration that they object to", () => {
    const other = declaration("2009-01-01", { id: "x" });
    expect(threadsOf([other, target, objection])).toEqual([
      { declaration: other, objections: [] },
      { declaration: target, objections: [objection] },
    ]);
  });

  test("stand alone where that declaration is not shown", () => {
    expect(threadsOf([objection])).toEqual([{ declaration: objection, objections: [] }]);
  });
});

describe("first consent", () => {
  test("is the earliest of the acts of consent, an act known by its effect alone by that", () => {
    expect(firstConsentDay([act("signature", "2003-12-02"), act("ratification", "2006-01-24")])).toBe("2006-01-24");
    expect(firstConsentDay([act("accession", null, { effectiveOn: "2020-01-05" })])).toBe("2020-01-05");
    expect(firstConsentDay([act("accession", "2019", { notBefore: "2019-05-01" })])).toBe("2019-05-01");
    expect(firstConsentDay([act("signature", "2003-12-02")])).toBeNull();
  });
});
