import { getTranslations } from "next-intl/server";
import { exportAudit } from "#data/export-audit.ts";
import { withFirst } from "#domain/export/with-first.ts";
import { type Denial, denialOf } from "#domain/permissions/actor.ts";
import { currentActor } from "#lib/auth/current-actor.ts";
import { auditStream } from "#lib/http/audit-stream.ts";
import { badParameters, problemResponse, unexpectedProblem } from "#lib/http/problem.ts";
import { limitRequests } from "#lib/http/rate-limit.ts";
import { type ParameterName, readParameters } from "#lib/query/parameters.ts";
import { badPeriod } from "#lib/query/periods.ts";

const names = ["actor", "operation", "entity", "from", "to", "q", "format"] as const satisfies readonly ParameterName[];

/** 401 for somebody who is not signed in, else 403. */
async function denied(denial: Denial | null): Promise<Response> {
  const [t, words] = await Promise.all([
    getTranslations({ locale: "en", namespace: "errors" }),
    getTranslations({ locale: "en", namespace: "audit" }),
  ]);
  const status = denial === null || denial === "not-signed-in" ? 401 : 403;
  return problemResponse({ status, title: t("denied"), detail: words("export.denied") });
}

/** The audit log as a file, for administrators who are signed in; each export is an entry of the log itself. */
export async function GET(request: Request): Promise<Response> {
  try {
    const actor = await currentActor();
    const denial = denialOf(actor, "audit.export");
    if (denial !== null || actor === null) return await denied(denial);
    const limited = await limitRequests(request, actor);
    if (limited !== null) return limited;
    const params = new URL(request.url).searchParams;
    const strange = [...new Set(params.keys())].filter((name) => !(names as readonly string[]).includes(name));
    if (strange.length > 0) {
      return await badParameters(strange.map((field) => ({ field: field.slice(0, 60), rule: "unknown", value: "" })));
    }
    const parsed = readParameters(names, params);
    if (!parsed.ok) return await badParameters(parsed.bad);
    const period = badPeriod(params);
    if (period !== null) return await badParameters([period]);
    const { format = "json", ...filter } = parsed.values;
    const rows = exportAudit(filter, { by: actor.email, format });
    // The first batch is read before anything is sent, so that a failure is answered as one.
    const first = await rows.next();
    return new Response(auditStream(withFirst(first, rows), format), {
      headers: {
        "Content-Type": format === "csv" ? "text/csv; charset=utf-8" : "application/json; charset=utf-8",
        "Content-Disposition": `attachment; filename="audit.${format}"`,
        "Cache-Control": "no-store",
      },
    });
  } catch (error) {
    console.error(error);
    return await unexpectedProblem();
  }
}
