import type { PictureFile } from "#lib/exports/pictures/picture-file.ts";
import { pictureFiles } from "#lib/exports/pictures/picture-files.ts";
import { notFoundProblem } from "#lib/http/problem.ts";

interface Context {
  readonly params: Promise<{ readonly name: string }>;
}

/** The facts of a picture, with the query of its page: as JSON, or as CSV with format=csv. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { name } = await params;
  const file = new Map<string, PictureFile>(Object.entries(pictureFiles)).get(name);
  return file === undefined ? notFoundProblem("address", "") : file.answer(request);
}
