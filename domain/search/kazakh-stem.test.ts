import { expect, test } from "vitest";
import { kazakhStem } from "./kazakh-stem.ts";

test.each([
  [["құқық", "құқықтар", "құқықтары", "құқықтарының", "құқықтарды"], "құқық"],
  [["адам", "адамның", "адамдар", "адамдарға"], "адам"],
  [["бала", "баланың", "балалар", "балаларды"], "бала"],
])("%j begin with one stem", (forms, stem) => {
  for (const form of forms) expect(stem.startsWith(kazakhStem(form))).toBe(true);
});

test("three letters stay, however many endings seem to follow", () => {
  expect(kazakhStem("ана")).toBe("ана");
  expect(kazakhStem("ҚҰҚЫҚ")).toBe("құқық");
});
