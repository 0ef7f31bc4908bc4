import { expect, test } from "vitest";
import { nextRef, visitSlug } from "./public-names.ts";

const none = new Set<string>();

test("a visit is named by state, year and whose visit it was, in words that an address can hold", () => {
  const named = (of: string[], start: string | null = "2026-03") => visitSlug({ state: "KAZ", start, of }, none);
  expect(named(["torture"])).toBe("kaz-2026-torture");
  expect(named(["Liberté d’expression"])).toBe("kaz-2026-liberte-d-expression");
  expect(named(["пытки", "Special Rapporteur"])).toBe("kaz-2026-special-rapporteur");
  expect(named(["…"], null)).toBe("kaz-visit");
  expect(named(["human rights and the environment and everything else that matters"])).toBe(
    "kaz-2026-human-rights-and-the-environment-and-everything",
  );
});

test("a name that another visit has or had is not given again", () => {
  const taken = new Set(["kaz-2026-torture", "kaz-2026-torture-2"]);
  expect(visitSlug({ state: "KAZ", start: "2026", of: ["torture"] }, taken)).toBe("kaz-2026-torture-3");
});

test("a reference takes the number after the last one, whatever other names begin alike", () => {
  const next = (...taken: string[]) => nextRef({ state: "KAZ", year: "2009", letter: "R" }, taken);
  expect(next()).toBe("KAZ-2009-R1");
  expect(next("KAZ-2009-R2", "KAZ-2009-R10", "KAZ-2009T-R30", "KAZ-2009-P40")).toBe("KAZ-2009-R11");
});
