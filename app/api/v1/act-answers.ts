import { getTranslations } from "next-intl/server";
import { findingWords } from "#components/acts/finding-words.ts";
import type { Consequences, NotRecorded, Recorded } from "#data/action-input.ts";
import { countWithAct } from "#data/count-with-act.ts";
import { listTouched, listTouchedBy } from "#data/list-touched.ts";
import { toParticipationShape } from "#domain/export/to-shapes.ts";
import type { ActionKind } from "#domain/treaty-law/actions.ts";
import type { Finding } from "#domain/treaty-law/check-findings.ts";
import { conflictProblem, notFoundProblem } from "#lib/http/problem.ts";
import { refusedProblem } from "#lib/http/write.ts";
import { today } from "#lib/today.ts";
import { explainer } from "./explain.ts";

/** Refusals or warnings as the interface gives them: the field by its name there, the rule, the words. */
async function findings(group: "refusals" | "warnings", all: readonly Finding[]) {
  const [checks, kinds] = await Promise.all([
    getTranslations({ locale: "en", namespace: "checks" }),
    getTranslations({ locale: "en", namespace: "ui.actions" }),
  ]);
  return all.map((finding) => ({
    field: finding.field,
    rule: finding.rule,
    article: finding.article,
    message: findingWords({ checks, kinds }, "en", group, finding),
  }));
}

/** An act that is looked at, or that is on record by an id. */
type LookedAt = Parameters<typeof listTouched>[0] | { readonly id: string; readonly kind: ActionKind };

/** What an act changes, or would change: the standing without it and with it, the treaty's counts, and what it may answer. */
export async function consequencesBody(consequences: Consequences, act: LookedAt) {
  const recorded = "id" in act;
  const { before, after } = consequences;
  const [explain, warnings, refusals, touched, counts] = await Promise.all([
    explainer(),
    findings("warnings", consequences.warnings),
    findings("refusals", consequences.refusals),
    recorded ? listTouchedBy(act, today()) : listTouched(act, { today: today(), replaces: null }),
    countWithAct(consequences, { today: today(), recorded }),
  ]);
  const { why: _before, ...beforeShape } = toParticipationShape(before, explain(before.entryIntoForce), null, []);
  const { why: _after, ...afterShape } = toParticipationShape(after, explain(after.entryIntoForce), null, []);
  return {
    warnings,
    refusals,
    before: beforeShape,
    after: afterShape,
    entryIntoForce: afterShape.entryIntoForce,
    counts,
    suggestions: touched.suggestions.map(({ what, ref, stage, answers }) => ({ kind: what, ref, stage, answers })),
    reopens: touched.reopens.map(({ what, ref }) => ({ kind: what, ref })),
  };
}

/** The answer to an act that was recorded, or why it was not. */
export async function recordedAnswer(result: Recorded, kind: ActionKind): Promise<Response> {
  if (result.outcome === "key-reused") {
    const t = await getTranslations({ locale: "en", namespace: "interface" });
    return conflictProblem(t("conflict.keyReused"));
  }
  if (result.outcome !== "recorded") return notRecordedAnswer(result);
  const body = { id: result.id, ...(await consequencesBody(result, { id: result.id, kind })) };
  return Response.json(body, {
    status: 201,
    headers: {
      Location: `/api/v1/actions/${result.id}`,
      "Cache-Control": "no-store",
      ...(result.repeated ? { "Idempotent-Replayed": "true" } : {}),
    },
  });
}

/** Why an act was not recorded, corrected or retracted. */
export async function notRecordedAnswer(result: NotRecorded): Promise<Response> {
  switch (result.outcome) {
    case "unknown":
      return result.field === "act"
        ? notFoundProblem("act", "")
        : refusedProblem([{ field: result.field, rule: "unknownName" }]);
    case "refused":
      return refusedProblem(await findings("refusals", result.refusals));
    case "unacknowledged": {
      const missing = new Set<string>(result.missing);
      const warned = await findings("warnings", result.warnings);
      return refusedProblem(
        warned
          .filter(({ rule }) => missing.has(rule))
          .map(({ rule, message }) => ({ field: "acknowledgedWarnings", rule, message })),
      );
    }
    case "stale": {
      const t = await getTranslations({ locale: "en", namespace: "interface" });
      return conflictProblem(
        t("conflict.stale", { by: result.retractedBy, at: result.retractedAt, reason: result.reason }),
      );
    }
  }
}
