import { afterEach, beforeEach, expect, test } from "vitest";
import { folderDigest, rowDigest } from "./digest.ts";
import { readReference, referenceFolder } from "./read-reference.ts";
import { copyReference, type ReferenceCopy } from "./testing/reference-copy.ts";

let copy: ReferenceCopy;

beforeEach(() => {
  copy = copyReference();
});
afterEach(() => copy.remove());

test.each([
  ["actions/CAT.csv", "stated,1985-02-04", "stated,1985-02-30", "actions/CAT.csv, row 1, date: is not a date"],
  ["states.csv", "AFG,AF", "AFGH,AF", "states.csv, row 1, iso3: is not an ISO 3166-1 alpha-3 code"],
  ["sources.csv", "key,title", "key,heading", "sources.csv, row 1, title"],
  ["treaties.yaml", "count: 20", "count: 0", "treaties.yaml, row 1, rules.entryIntoForce.conditions.0.count"],
  ["visits.yaml", "status: done", "status: dune", "visits.yaml, row 1, status"],
  ["reviews.yaml", "response: supported", "response: none", "reviews.yaml, row 1, recommendations.0.response"],
])("a slip in %s names file, row and field", (file, from, to, message) => {
  copy.edit(file, from, to);
  expect(() => readReference(copy.folder)).toThrow(message);
});

test("the digest of the folder changes with any file", () => {
  expect(folderDigest(copy.folder)).toBe(folderDigest(referenceFolder));
  copy.edit("actions/ROME.csv", "1998", "1999");
  expect(folderDigest(copy.folder)).not.toBe(folderDigest(referenceFolder));
});

test("the digest of a row does not depend on the order of its fields", () => {
  expect(rowDigest({ a: 1, b: { c: 2, d: [3] } })).toBe(rowDigest({ b: { d: [3], c: 2 }, a: 1 }));
  expect(rowDigest({ a: 1 })).not.toBe(rowDigest({ a: 2 }));
});
