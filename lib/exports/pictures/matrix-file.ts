import { getStatusMatrix } from "#data/get-status-matrix.ts";
import { listNames } from "#data/list-names.ts";
import type { View } from "#domain/entities/view.ts";
import { regionKey } from "#domain/participants/regions.ts";
import {
  arrangeMatrix,
  isSortable,
  type MatrixChoice,
  type MatrixGroup,
  matrixFacts,
} from "#domain/visualisation/status-matrix.ts";
import { answerFile } from "../../http/answer.ts";
import { answerText } from "../../http/conditional.ts";
import { permanentAddress } from "../../http/permanent-address.ts";
import { badParameters } from "../../http/problem.ts";
import { viewOf } from "../../http/view.ts";
import { formatDay } from "../../i18n/format-date.ts";
import { pathIn } from "../../i18n/path-in.ts";
import { routing } from "../../i18n/routing.ts";
import { localeNamed, type Translator, translator } from "../../i18n/translator.ts";
import { matrixChoiceOf, matrixParameters, mostColumns } from "../../query/matrix-choice.ts";
import { unknownNameIn } from "../../query/naming-parameters.ts";
import { matrixSvg } from "./matrix-svg.ts";
import { type PictureFile, rowTypes } from "./picture-file.ts";

const svgType = "image/svg+xml";
const parameters = ["asAt", "knownAt", "lang", ...matrixParameters] as const;

/** What a request asks of the matrix, arranged as the page has it. */
async function readMatrix(view: View, choice: MatrixChoice) {
  const matrix = await getStatusMatrix(view, { codes: choice.treaties, start: choice.start, most: mostColumns });
  return { treaties: matrix.treaties.map(({ code }) => code), arranged: arrangeMatrix(matrix, choice) };
}

type Found = Awaited<ReturnType<typeof readMatrix>>;

/** A file of the matrix. @param make the answer from what was found */
function matrixAnswer(
  types: PictureFile["types"],
  make: (found: Found, view: View, request: Request) => Response | Promise<Response> | Answered,
): PictureFile {
  const answer = (request: Request) =>
    answerFile(request, parameters, async (values) => {
      const unknown = await unknownNameIn("matrix", new URL(request.url).searchParams);
      if (unknown !== null) return badParameters([unknown]);
      const view = { ...viewOf(values), locale: values.lang ?? routing.defaultLocale };
      const { treaties } = await listNames(view.locale);
      const choice = matrixChoiceOf(values, treaties);
      const found = await readMatrix(view, choice);
      // A page says that it is sorted otherwise; rows in another order than was asked for say nothing.
      if (!isSortable(choice.sortBy, found.treaties)) {
        return badParameters([{ field: "sortBy", rule: "sortColumn", value: choice.sortBy }]);
      }
      return make(found, view, request);
    });
  return { parameters, types, answer };
}

interface Answered {
  readonly body: object;
  readonly rows: readonly object[];
}

/** The cells of the matrix one by one. */
export const matrixFile = matrixAnswer(rowTypes, ({ arranged, treaties }) => {
  const items = matrixFacts(arranged, treaties);
  return { body: { items }, rows: items };
});

function nameOf({ kind, region, rows }: MatrixGroup, t: Translator): string {
  const key = region === null ? null : regionKey(region);
  const name =
    kind === "region"
      ? key === null
        ? (region ?? "")
        : t(`states.regions.${key}`)
      : kind === "all"
        ? ""
        : t(`matrix.${kind}`);
  return `${name}, ${t("states.index.regionCount", { count: rows.length })}`;
}

/** The matrix as a drawing of its own, made when it is asked for: as a part of the page it would double its weight. */
export const matrixDrawing = matrixAnswer([svgType], async ({ arranged, treaties }, view, request) => {
  const locale = localeNamed(view.locale);
  const t = await translator(locale);
  const drawn = {
    arranged,
    treaties,
    title: t("matrix.picture", { date: formatDay(view.asAt, locale, "long") }),
    address: permanentAddress(pathIn(locale, "/matrix"), view, request),
    nameOf: (index: number) => {
      const group = arranged.groups[index];
      return group === undefined ? "" : nameOf(group, t);
    },
  };
  return answerText(request, matrixSvg(drawn, t), { type: svgType, lastModified: null });
});
