import { answerExport } from "#lib/exports/answer-export.ts";

interface Context {
  readonly params: Promise<{ readonly file?: readonly string[] }>;
}

/** All recommendations of a search as a file: /exports/recommendations.csv, .xlsx or .json, with the query of the page. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file = [] } = await params;
  return answerExport(request, file.join("/"));
}

/** What GET would answer, without making anything. */
export { GET as HEAD };
