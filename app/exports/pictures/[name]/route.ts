import { pictureFiles } from "#lib/exports/pictures/picture-files.ts";
import { notFoundProblem } from "#lib/http/problem.ts";

interface Context {
  readonly params: Promise<{ readonly name: string }>;
}

/** The facts of a picture, with the query of its page: as JSON, or as CSV with format=csv. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { name } = await params;
  const file = Object.hasOwn(pictureFiles, name) ? pictureFiles[name] : undefined;
  return file === undefined ? notFoundProblem("address", "") : file(request);
}
