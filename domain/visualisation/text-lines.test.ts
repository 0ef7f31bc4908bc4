import { expect, test } from "vitest";
import { textLines } from "./text-lines.ts";

test("words share a line as long as they fit, and a long word has its own", () => {
  expect(textLines(["ICESCR,", "ICCPR,", "ICCPR-OP1"], 14)).toEqual(["ICESCR, ICCPR,", "ICCPR-OP1"]);
  expect(textLines(["1954", "Statelessness"], 10)).toEqual(["1954", "Statelessness"]);
  expect(textLines([], 10)).toEqual([]);
});
