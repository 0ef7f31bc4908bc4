import { expect, test } from "vitest";
import { themes } from "#domain/recommendations/themes.ts";
import names from "#messages/en/themes.json";

test("every theme has its name, and no name is without its theme", () => {
  expect(Object.keys(names)).toEqual([...themes]);
});
