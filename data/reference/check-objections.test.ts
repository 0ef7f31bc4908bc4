import { describe, expect, test } from "vitest";
import { checkObjections } from "./check-objections.ts";
import { type DeclarationRow, declarationRow } from "./fact-schema.ts";

function row(key: string, more: Partial<Record<keyof DeclarationRow, string>> = {}): DeclarationRow {
  const [treaty, state, kind] = key.split(":");
  return declarationRow.parse({
    key,
    state,
    treaty,
    kind,
    article: null,
    made_on: null,
    withdrawn_on: null,
    summary: "Says something.",
    note: null,
    source: "depositary",
    ...more,
  });
}

const reservation = row("CED:OMN:reservation");
const check =
  (...rows: DeclarationRow[]) =>
  () =>
    checkObjections(rows);

describe("what an objection in the reference files answers", () => {
  test("is a declaration under the same treaty", () => {
    expect(check(reservation, row("CED:AUT:objection", { objects_to: reservation.key }))).not.toThrow();
  });

  test("may be left out", () => {
    expect(check(reservation, row("CED:AUT:objection"))).not.toThrow();
  });

  test("must be on record", () => {
    const lost = row("CED:AUT:objection", { objects_to: "CED:OMN:reservation:2020" });
    expect(check(reservation, lost)).toThrow(
      "declarations.csv, row 2, objects_to: no row has the key CED:OMN:reservation:2020",
    );
  });

  test("must not be under another treaty", () => {
    const astray = row("CAT:AUT:objection", { objects_to: reservation.key });
    expect(check(reservation, astray)).toThrow(
      "declarations.csv, row 2, objects_to: CED:OMN:reservation is a declaration under CED, not CAT",
    );
  });

  test("is named by an objection alone", () => {
    const odd = row("CED:AUT:reservation", { objects_to: reservation.key });
    expect(check(reservation, odd)).toThrow("row 2, objects_to: is given although the row is of kind reservation");
  });

  test("is not itself an objection", () => {
    const first = row("CED:AUT:objection", { objects_to: reservation.key });
    const second = row("CED:BEL:objection", { objects_to: first.key });
    expect(check(reservation, first, second)).toThrow("row 3, objects_to: CED:AUT:objection is itself an objection");
  });
});
