import fc from "fast-check";
import type { FormInput } from "./page-forms.ts";

/** Values that no rule lets through, made anew each time from a seed. */

/** A text that holds what no text of ours does. */
export const badText = fc
  .tuple(fc.string({ maxLength: 20 }), fc.constantFrom("\u0000", "\u0001", "\u0008", "\u000b", "\u001f", "\u007f"))
  .map(([text, bad]) => `x${text.replaceAll(/\p{Surrogate}/gu, "")}${bad}x`);
const hostile = fc.constantFrom(
  "<script>window.ran=1</script>",
  "'; DROP TABLE treaty_action;--",
  "../../../etc/passwd",
  "%0d%0aSet-Cookie: a=b",
  '=HYPERLINK("https://example.org")',
  "{{7*7}}",
  "\u202e\u2066",
  "NaN",
  "-1",
  "1e309",
  "2003-02-30",
  "2026-13-01",
  "0000-00-00",
  "2200-01-01T00:00:00",
  "00000000-0000-4000-8000-000000000000",
  "[object Object]",
  "null",
);
const tooLong = (longest: number) => fc.integer({ min: 1, max: 50 }).map((more) => "x".repeat(longest + more));
const junk = fc.oneof(hostile, badText, fc.string({ minLength: 1, maxLength: 40 }));

/** What no JSON field of the interface takes: another type, too much, or text that the database has no place for. */
export const badJson: fc.Arbitrary<unknown> = fc
  .oneof(
    fc.constantFrom<unknown>(-1, true, {}, [[]], { title: 1 }, "x".repeat(5_000), ["x"], { $ne: null }, "\ud800"),
    badText,
    fc.double(),
    fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 2 }), { minKeys: 1, maxKeys: 3 }),
    // What is no number in JSON is sent as null, which may be left out.
  )
  .filter((value) => JSON.stringify(value) !== "null");

const anyWords = new Set(["note", "notification", "sourceTitle", "sourceSymbol", "reason", "announced"]);

/** What an input of a page's form does not take, whoever sends it. */
export function badFor(input: FormInput): fc.Arbitrary<string> {
  switch (input.kind) {
    case "select":
      // A word that could be a code is looked for, and not found.
      return junk.filter((value) => !input.options.includes(value) && /[^\w.,-]/.test(value.trim()));
    case "date":
      return junk.filter((value) => !/^\s*\d{4}-\d{2}-\d{2}\s*$/.test(value) && value.trim() !== "");
    case "hidden":
      // Words that go along unseen may be any words.
      return anyWords.has(input.name) ? badText : junk;
    default:
      return input.longest === null ? badText : fc.oneof(badText, tooLong(input.longest));
  }
}

/** So many values of an arbitrary, from a seed. */
export function sample<Value>(arbitrary: fc.Arbitrary<Value>, count: number, seed: number): Value[] {
  return fc.sample(arbitrary, { numRuns: count, seed });
}

/** How many bad inputs to send, and from which seed they are made. */
export function badInputRun(): { readonly count: number; readonly seed: number } {
  return {
    count: Number(process.env["BAD_INPUTS"] ?? "500"),
    seed: Number(process.env["BAD_INPUTS_SEED"] ?? "20261125"),
  };
}
