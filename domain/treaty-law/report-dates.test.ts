import { describe, expect, test } from "vitest";
import { firstReportDue } from "./report-dates.ts";

describe("the first report of a state", () => {
  test("is due when the treaty says, counted from its entry into force for the state", () => {
    // Kazakhstan, ICCPR: in force on 24 April 2006; art. 40(1)(a).
    expect(firstReportDue("ICCPR", "2006-04-24")).toEqual({ on: "2007-04-24", article: "40(1)(a)", years: 1 });
    expect(firstReportDue("CRC", "1994-09-11")).toEqual({ on: "1996-09-11", article: "44(1)(a)", years: 2 });
  });

  test("from the last day of February is due on the last day of a shorter one", () => {
    expect(firstReportDue("CED", "2012-02-29")?.on).toBe("2014-02-28");
  });

  test("is not said where the treaty leaves it to others or asks for none", () => {
    for (const treaty of ["ICESCR", "ICCPR-OP1", "OPCAT", "REFUGEE-1951", "toString"]) {
      expect(firstReportDue(treaty, "2006-04-24")).toBeNull();
    }
  });
});
