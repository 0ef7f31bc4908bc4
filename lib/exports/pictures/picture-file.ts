import { answerFile } from "#lib/http/answer.ts";
import type { ParameterName, readParameters } from "#lib/query/parameters.ts";

type Values<Name extends ParameterName> = Extract<ReturnType<typeof readParameters<Name>>, { ok: true }>["values"];

/** The facts of a picture: one row for each mark, with the same columns in each. */
export type PictureRow = Readonly<Record<string, string | number | boolean | null>>;

/** What a picture shows, as a file. */
export interface PictureFile {
  /** Those of its page. */
  readonly parameters: readonly ParameterName[];
  /** What it can be sent as. */
  readonly types: readonly string[];
  /** Gives the file, or says why there is nothing of it. */
  readonly answer: (request: Request) => Promise<Response>;
}

/** As the answers of the interface are sent: CSV with format=csv. */
export const rowTypes = ["application/json", "text/csv"] as const;

/**
 * A file of a picture: the parameters of its page, checked as there, and how its rows are read.
 * @param read gives the rows, or a problem where what the parameters name is not there
 */
export function pictureFile<Name extends ParameterName>(
  names: readonly Name[],
  read: (values: Values<Name>) => Promise<readonly PictureRow[] | Response>,
): PictureFile {
  return {
    parameters: names,
    types: rowTypes,
    answer: (request) =>
      answerFile(request, names, async (values) => {
        const rows = await read(values);
        return rows instanceof Response ? rows : { body: { items: rows }, rows };
      }),
  };
}
