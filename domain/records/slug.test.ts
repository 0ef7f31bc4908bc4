import { expect, test } from "vitest";
import { slugOf } from "./slug.ts";

test.each([
  ["Côte d'Ivoire", "cote-d-ivoire"],
  ["  Bolivia (Plurinational State of) ", "bolivia-plurinational-state-of"],
  ["Türkiye", "turkiye"],
  ["OP-CRC-IC", "op-crc-ic"],
  ["Қазақстан", ""],
])("%s is %s in an address", (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});
