import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import { parse as parseYaml } from "yaml";
import type { z } from "zod";
import {
  type CoverageRow,
  coverageRow,
  type QuestionRow,
  questionRow,
  type SourceRow,
  type StateRow,
  type SuccessionRow,
  sourceRow,
  stateRow,
  successionRow,
  type TotalRow,
  type TreatyRow,
  totalRow,
  treatyRow,
} from "./catalogue-schema.ts";
import { checkObjections } from "./check-objections.ts";
import {
  type ActionRow,
  actionRow,
  type DeclarationRow,
  type DomesticStepRow,
  declarationRow,
  domesticStepRow,
  type ProcedureRow,
  procedureRow,
} from "./fact-schema.ts";
import { type ReviewEntry, reviewEntry } from "./review-schema.ts";
import { type VisitEntry, visitEntry } from "./visit-schema.ts";

/** The facts that come with the application. */
export const referenceFolder = join(import.meta.dirname, "../../prisma/reference");

/** Everything that the reference files say. */
export interface Reference {
  readonly sources: readonly SourceRow[];
  readonly states: readonly StateRow[];
  readonly successions: readonly SuccessionRow[];
  readonly treaties: readonly TreatyRow[];
  readonly coverage: readonly CoverageRow[];
  readonly totals: readonly TotalRow[];
  readonly questions: readonly QuestionRow[];
  readonly actions: readonly ActionRow[];
  readonly declarations: readonly DeclarationRow[];
  readonly procedures: readonly ProcedureRow[];
  readonly domesticSteps: readonly DomesticStepRow[];
  readonly visits: readonly VisitEntry[];
  readonly reviews: readonly ReviewEntry[];
}

/**
 * Reads and checks the reference files.
 * @param folder where they are; those of the application when left out
 * @throws Error that names file, row and field for the first row that is not as it should be
 */
export function readReference(folder: string = referenceFolder): Reference {
  const csv = <Schema extends z.ZodType>(file: string, schema: Schema) => readCsv(folder, file, schema);
  const yaml = <Schema extends z.ZodType>(file: string, schema: Schema) => readYaml(folder, file, schema);
  const actionFiles = readdirSync(join(folder, "actions"))
    .filter((file) => file.endsWith(".csv"))
    .sort();
  const declarations = csv("declarations.csv", declarationRow);
  checkObjections(declarations);
  return {
    sources: csv("sources.csv", sourceRow),
    states: csv("states.csv", stateRow),
    successions: csv("successions.csv", successionRow),
    treaties: yaml("treaties.yaml", treatyRow),
    coverage: csv("coverage.csv", coverageRow),
    totals: csv("totals.csv", totalRow),
    questions: yaml("open_questions.yaml", questionRow),
    actions: actionFiles.flatMap((file) => csv(join("actions", file), actionRow)),
    declarations,
    procedures: csv("procedures.csv", procedureRow),
    domesticSteps: csv("domestic_steps.csv", domesticStepRow),
    visits: yaml("visits.yaml", visitEntry),
    reviews: yaml("reviews.yaml", reviewEntry),
  };
}

/** Rows of a CSV file with a heading line; an empty cell is null. Row 1 is the first below the heading. */
function readCsv<Schema extends z.ZodType>(folder: string, file: string, schema: Schema): z.infer<Schema>[] {
  const rows: unknown[] = parseCsv(readFileSync(join(folder, file), "utf8"), {
    columns: true,
    bom: true,
    cast: (value) => (value === "" ? null : value),
  });
  return checkRows(file, rows, schema);
}

function readYaml<Schema extends z.ZodType>(folder: string, file: string, schema: Schema): z.infer<Schema>[] {
  const entries: unknown = parseYaml(readFileSync(join(folder, file), "utf8"));
  if (!Array.isArray(entries)) throw new Error(`${file}: is not a list`);
  return checkRows(file, entries, schema);
}

function checkRows<Schema extends z.ZodType>(
  file: string,
  rows: readonly unknown[],
  schema: Schema,
): z.infer<Schema>[] {
  return rows.map((row, index) => {
    const result = schema.safeParse(row);
    if (result.success) return result.data;
    const issue = result.error.issues[0];
    throw new Error(
      `${file}, row ${index + 1}, ${issue?.path.join(".") || "whole row"}: ${issue?.message ?? "is not valid"}`,
    );
  });
}
