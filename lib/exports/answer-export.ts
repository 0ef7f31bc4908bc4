import { exportRecommendations, type RecommendationExport } from "#data/export-recommendations.ts";
import { labelSearch } from "#data/label-search.ts";
import { citationText } from "#domain/citation/citation.ts";
import { shortInstant } from "#domain/dates/instant.ts";
import type { View } from "#domain/entities/view.ts";
import { type ExportFormat, exportFormats } from "#domain/export/formats.ts";
import { type RecommendationSearch, searchQuery } from "#domain/recommendations/search.ts";
import { currentActor } from "#lib/auth/current-actor.ts";
import { askedOrigin } from "#lib/http/asked-origin.ts";
import { badParameters, notFoundProblem, unexpectedProblem } from "#lib/http/problem.ts";
import { limitExports } from "#lib/http/rate-limit.ts";
import { streamOf } from "#lib/http/stream-of.ts";
import { viewOf } from "#lib/http/view.ts";
import { describeCitation } from "#lib/i18n/describe-citation.ts";
import { searchWords } from "#lib/i18n/search-words.ts";
import { type Translator, translator } from "#lib/i18n/translator.ts";
import { readParameters } from "#lib/query/parameters.ts";
import { searchOf, searchParameters } from "#lib/query/recommendation-search.ts";
import { siteName } from "#lib/settings/site-name.ts";
import { now } from "#lib/today.ts";
import { csvFile } from "./csv-file.ts";
import type { FileFacts } from "./exported-file.ts";
import { jsonFile } from "./json-file.ts";
import { xlsxFile } from "./xlsx-file.ts";

/** What each form is sent as. */
export const exportTypes: Readonly<Record<ExportFormat, string>> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json; charset=utf-8",
};

export const exportParameters = [...searchParameters, "asAt", "knownAt"] as const;

/**
 * All recommendations of a search as a file that is sent while it is read: the same parameters as the page and the interface
 * have, checked in the same way. Errors are those of the interface.
 * @param name "recommendations.csv", ".xlsx" or ".json"; nothing else is there
 */
export async function answerExport(request: Request, name: string): Promise<Response> {
  try {
    const format = exportFormats.find((one) => name === `recommendations.${one}`);
    if (format === undefined) return await notFoundProblem("address", "");
    const params = new URL(request.url).searchParams;
    const strange = [...new Set(params.keys())].filter((key) => !(exportParameters as readonly string[]).includes(key));
    if (strange.length > 0) {
      return await badParameters(strange.map((field) => ({ field: field.slice(0, 60), rule: "unknown", value: "" })));
    }
    const read = readParameters(exportParameters, params);
    if (!read.ok) return await badParameters(read.bad);
    const view = viewOf(read.values);
    const headers = {
      "Content-Type": exportTypes[format],
      "Content-Disposition": `attachment; filename="recommendations-${view.asAt}.${format}"`,
      "Cache-Control": "no-store",
      "Access-Control-Allow-Origin": "*",
    };
    if (request.method === "HEAD") return new Response(null, { headers });
    const limited = await limitExports(request, await currentActor());
    if (limited !== null) return limited;
    const search = searchOf(read.values);
    const t = await translator("en");
    const found = await exportRecommendations(search, view);
    const facts = await fileFacts({ search, view, found, origin: askedOrigin(request.headers), t });
    return new Response(streamOf(withFailure(pieces(format, found, facts, t))), { headers });
  } catch (error) {
    console.error(error);
    return await unexpectedProblem();
  }
}

function pieces(
  format: ExportFormat,
  { batches }: RecommendationExport,
  facts: FileFacts,
  t: Translator,
): AsyncGenerator<string | Uint8Array> {
  if (format === "csv") return csvFile(batches, facts);
  return format === "json" ? jsonFile(batches, facts) : xlsxFile(batches, facts, t);
}

/** What fails while a file is sent breaks it off, so that nobody takes a part for the whole; the log says why. */
async function* withFailure<Piece>(all: AsyncGenerator<Piece>): AsyncGenerator<Piece> {
  try {
    yield* all;
  } catch (error) {
    console.error(error);
    throw error;
  }
}

async function fileFacts({
  search,
  view: { asAt, knownAt },
  found,
  origin,
  t,
}: {
  readonly search: RecommendationSearch;
  readonly view: View;
  readonly found: RecommendationExport;
  readonly origin: string;
  readonly t: Translator;
}): Promise<FileFacts> {
  const [site, labels] = await Promise.all([siteName("en"), labelSearch(search)]);
  const madeAt = now();
  const dates = { asAt, knownAt: shortInstant(knownAt ?? madeAt) };
  const addressOf = (path: string, query: Record<string, readonly string[] | string | null>) => {
    const pairs = Object.entries({ ...query, ...dates }).flatMap(([name, value]) =>
      [value ?? []].flat().map((one) => [name, one]),
    );
    return `${origin}${path}?${new URLSearchParams(pairs)}`;
  };
  const address = addressOf("/recommendations", searchQuery(search));
  const words = searchWords(search, labels, t);
  const cited = {
    site,
    title: t("recommendations.list.citeName", { search: words }),
    asAt,
    knownAt,
    now: madeAt,
    url: address,
  };
  return {
    site,
    search: words,
    address,
    asAt,
    knownAt,
    madeAt,
    cite: citationText(describeCitation(cited, "en", t)),
    terms: t("exports.terms"),
    corrected: found.corrected.map((one) => t("exports.corrected", one)),
    pageOf: (ref) => addressOf(`/recommendations/${encodeURIComponent(ref)}`, {}),
  };
}
