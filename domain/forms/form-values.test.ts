import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { fieldsOf } from "./field-kinds.ts";
import { choice, optional, reference, required, rows, sourceSchema, textLines, tick } from "./fields.ts";
import { bodyOf, inputOf, inputsOf, ownValues, rowCount, valuesOf } from "./form-values.ts";

const schema = z.strictObject({
  state: reference("state"),
  title: required(100),
  note: optional(2000),
  done: tick(),
  lines: textLines(100),
  people: rows(z.strictObject({ name: required(100), side: choice(["visitor", "host"], "words") })),
  source: sourceSchema,
});
const fields = fieldsOf(schema);

const source = { title: "A gazette", url: null, symbol: null, readOn: "2026-01-02" };
const record = {
  state: "KAZ",
  title: "A title",
  note: null,
  done: true,
  lines: ["one", "two"],
  people: [
    { name: "A", side: "visitor" },
    { name: "B", side: "host" },
  ],
  source,
};

test("a record that goes into a form and is sent as it stands comes back as it was", () => {
  const values = valuesOf(fields, record);
  expect(values).toMatchObject({ "people.1.name": "B", "source.title": "A gazette", lines: "one\ntwo", done: "yes" });
  expect(schema.parse(bodyOf(fields, values))).toEqual(record);
});

test("whatever text stands in a form comes back as it was", () => {
  const word = fc.stringMatching(/^[^\s](.{0,20}[^\s])?$/u).filter((text) => !/\p{Cc}|\p{Surrogate}/u.test(text));
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 4 }), (title, names) => {
      const people = names.map((name) => ({ name, side: "host" as const }));
      const sent = bodyOf(fields, valuesOf(fields, { ...record, title, people }));
      expect(schema.parse(sent)).toEqual({ ...record, title: title.trim(), people });
    }),
  );
});

test("rows in which nothing was typed are left out, and a fault is told at the row in which it stands", () => {
  const values = { "people.0.name": "", "people.1.side": "host", "people.2.name": "C" };
  const body = bodyOf(fields, values) as { people: unknown };
  expect(body.people).toEqual([
    { name: null, side: "host" },
    { name: "C", side: null },
  ]);
  const rules = schema.safeParse(body).error?.issues.map(({ path }) => inputOf(fields, values, path.join(".")));
  expect(rules).toEqual(expect.arrayContaining(["people.1.name", "people.2.side"]));
  expect(inputOf(fields, values, "lines.3")).toBe("lines");
});

test("a row that was offered and left empty is none", () => {
  expect(rowCount({ "people.0.name": "A", "people.1.name": " ", "people.1.side": "" }, "people")).toBe(1);
  expect(rowCount({ "people.0.name": "" }, "people")).toBe(0);
});

test("only a form's own inputs are kept of what was sent, however much that is", () => {
  const sent: [string, string][] = [
    ["title", "x".repeat(100_000)],
    ["people.0.name", "A"],
    ["people.99999.name", "B"],
    ["__proto__", "x"],
    ["nothing", "x"],
    ["title", "a second one"],
  ];
  const values = ownValues(fields, sent);
  expect(Object.keys(values)).toEqual(["title", "people.0.name"]);
  expect(values["title"]).toHaveLength(20_000);
});

test("each input of a form is named once, with its rows", () => {
  const names = inputsOf(fields, { "people.1.name": "B" }).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining(["people.0.name", "people.1.side", "source.url"]));
});
