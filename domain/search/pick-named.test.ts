import { expect, test } from "vitest";
import { pickNamed } from "./pick-named.ts";

const states = [
  { iso3: "KAZ", names: ["Kazakhstan", "Казахстан", "Қазақстан", "KAZ"] },
  { iso3: "NER", names: ["Niger", "Нигер", null, "NER"] },
  { iso3: "NGA", names: ["Nigeria", "Нигерия", null, "NGA"] },
  { iso3: "CIV", names: ["Côte d'Ivoire", "Кот-д’Ивуар", null, "CIV"] },
];
const pick = (text: string) => {
  const picked = pickNamed(text, states, (state) => state.names);
  return "one" in picked ? picked.one.iso3 : picked.candidates.map((state) => state.iso3);
};

test("a name in any language, a code in any case, or the beginning of one name is enough", () => {
  expect(["Kazakhstan", "қазақстан", "kaz", "cote divoire", "Нигерия"].map(pick)).toEqual([
    "KAZ",
    "KAZ",
    "KAZ",
    "CIV",
    "NGA",
  ]);
  expect(pick("Niger")).toBe("NER");
});

test("what several begin with names none of them, and they are offered", () => {
  expect(pick("nig")).toEqual(["NER", "NGA"]);
  expect(pick("atlantis")).toEqual([]);
  expect(pick("  ")).toEqual([]);
});

test("a text with a control character names nothing, whatever its letters are", () => {
  const things = [{ name: "Kazakhstan" }];
  expect(pickNamed("Kaza\u0001", things, ({ name }) => [name])).toEqual({ candidates: [] });
  expect(pickNamed("Kaza", things, ({ name }) => [name])).toEqual({ one: things[0] });
});
