import Negotiator from "negotiator";
import { type ParameterName, readParameters } from "../query/parameters.ts";
import { offersInterface } from "../settings/offers-interface.ts";
import { etagOf, isHeld } from "./conditional.ts";
import { toCsv } from "./csv.ts";
import { badParameters, interfaceOffProblem, notFoundProblem, unexpectedProblem } from "./problem.ts";

interface Answer {
  readonly body: object;
  /** The rows that a CSV of this answer holds. */
  readonly rows: readonly object[];
}

function wantsCsv(request: Request, format: "json" | "csv" | undefined): boolean {
  if (format !== undefined) return format === "csv";
  const negotiator = new Negotiator({ headers: { accept: request.headers.get("accept") ?? "*/*" } });
  return negotiator.mediaType(["application/json", "text/csv"]) === "text/csv";
}

function respond(request: Request, answer: Answer, csv: boolean): Response {
  const text = csv ? toCsv(answer.rows) : JSON.stringify(answer.body);
  const etag = etagOf(text);
  const headers = {
    "Content-Type": csv ? "text/csv; charset=utf-8" : "application/json; charset=utf-8",
    "Cache-Control": "public, max-age=60",
    ETag: etag,
    Vary: "Accept",
    "Access-Control-Allow-Origin": "*",
  };
  return isHeld(request.headers, etag) ? new Response(null, { status: 304, headers }) : new Response(text, { headers });
}

type Values<Name extends ParameterName> = Extract<ReturnType<typeof readParameters<Name>>, { ok: true }>["values"];
type ReadAnswer<Name extends ParameterName> = (values: Values<Name>) => Promise<Answer | Response>;

/**
 * The one way in which a read of the interface is answered: parameters are checked (one that is not named is refused, so
 * that a slip of the pen is not taken for an answer), then `read` gives the answer or a problem. Where the interface is
 * switched off, there is nothing to read.
 */
export async function answer<Name extends ParameterName>(
  request: Request,
  names: readonly Name[],
  read: ReadAnswer<Name>,
): Promise<Response> {
  return answerFile(request, names, async (values) =>
    (await offersInterface()) ? read(values) : interfaceOffProblem(),
  );
}

/** The same for what pages themselves offer to take along, whether the interface is switched on or off. */
export async function answerFile<Name extends ParameterName>(
  request: Request,
  names: readonly Name[],
  read: ReadAnswer<Name>,
): Promise<Response> {
  try {
    const { pathname, searchParams: params } = new URL(request.url);
    // PostgreSQL holds no text with a NUL in it, so nothing can have such a name.
    if (/%00/i.test(pathname)) return await notFoundProblem("address", "");
    const allowed: readonly string[] = [...names, "format"];
    const strange = [...new Set(params.keys())].filter((key) => !allowed.includes(key));
    if (strange.length > 0) {
      return await badParameters(strange.map((field) => ({ field: field.slice(0, 60), rule: "unknown", value: "" })));
    }
    const parsed = readParameters<Name | "format">([...names, "format"], params);
    if (!parsed.ok) return await badParameters(parsed.bad);
    const { values } = parsed;
    const result = await read(values);
    return result instanceof Response ? result : respond(request, result, wantsCsv(request, values.format));
  } catch (error) {
    console.error(error);
    return await unexpectedProblem();
  }
}

/** A page of a short list that is read whole: the items after the cursor, and the cursor of the next page. */
export function pageOf<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  { cursor, limit = 1000 }: { readonly cursor?: string | undefined; readonly limit?: number | undefined },
): { items: Item[]; nextCursor: string | null } {
  const after = cursor === undefined ? null : Buffer.from(cursor, "base64url").toString("utf8");
  const start = after === null ? 0 : items.findIndex((item) => keyOf(item) === after) + 1;
  if (after !== null && start === 0) return { items: [], nextCursor: null };
  const page = items.slice(start, start + limit);
  const last = page.at(-1);
  const more = start + limit < items.length && last !== undefined;
  return { items: page, nextCursor: more ? Buffer.from(keyOf(last), "utf8").toString("base64url") : null };
}
