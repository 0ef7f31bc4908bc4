import { answerFile } from "#lib/http/answer.ts";
import type { ParameterName, readParameters } from "#lib/query/parameters.ts";

type Values<Name extends ParameterName> = Extract<ReturnType<typeof readParameters<Name>>, { ok: true }>["values"];

/** The facts of a picture: one row for each mark, with the same columns in each. */
export type PictureRow = Readonly<Record<string, string | number | boolean | null>>;

/** What a picture shows, as rows of a file, or why there is nothing of it. */
export type PictureFile = (request: Request) => Promise<Response>;

/**
 * A file of a picture: the parameters of its page, checked as there, and how its rows are read.
 * @param read gives the rows, or a problem where what the parameters name is not there
 */
export function pictureFile<Name extends ParameterName>(
  names: readonly Name[],
  read: (values: Values<Name>) => Promise<readonly PictureRow[] | Response>,
): PictureFile {
  return (request) =>
    answerFile(request, names, async (values) => {
      const rows = await read(values);
      return rows instanceof Response ? rows : { body: { items: rows }, rows };
    });
}
