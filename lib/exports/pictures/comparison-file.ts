import { getComparison } from "#data/get-comparison.ts";
import type { Comparison } from "#domain/comparison/comparison.ts";
import { comparisonFacts, countFacts } from "#domain/comparison/comparison-facts.ts";
import { answerFile } from "../../http/answer.ts";
import { badParameters } from "../../http/problem.ts";
import { viewOf } from "../../http/view.ts";
import { comparedNamesOf, comparedParameters } from "../../query/compared-names.ts";
import { unknownNameIn } from "../../query/naming-parameters.ts";
import { type PictureFile, rowTypes } from "./picture-file.ts";

const parameters = ["asAt", "knownAt", ...comparedParameters] as const;

/** The facts of a comparison, as one of its pictures shows them. */
function comparisonAnswer(toRows: (comparison: Comparison) => readonly object[]): PictureFile {
  const answer = (request: Request) =>
    answerFile(request, parameters, async (values) => {
      const unknown = await unknownNameIn("compare", new URL(request.url).searchParams);
      if (unknown !== null) return badParameters([unknown]);
      const rows = toRows(await getComparison(comparedNamesOf(values), viewOf(values)));
      return { body: { items: rows }, rows };
    });
  return { parameters, types: rowTypes, answer };
}

/** Each side under each treaty. */
export const comparisonFile = comparisonAnswer(comparisonFacts);

/** How many treaties stand where for each side. */
export const comparisonCountsFile = comparisonAnswer(countFacts);
