import { getTranslations } from "next-intl/server";
import { previewEntry } from "#data/records/preview-entry.ts";
import type { Confirmed } from "#data/records/put-record.ts";
import { recordEntry } from "#data/records/record-entry.ts";
import type { Consequence, RecordName, RecordValues, Warned } from "#domain/records/kinds.ts";
import { digestOf } from "#lib/acts/typed-act.ts";
import { conflictProblem } from "#lib/http/problem.ts";
import { refusedProblem, type WriteRequest } from "#lib/http/write.ts";
import { toldWords } from "#lib/i18n/told-words.ts";
import { today } from "#lib/today.ts";

const noStore = { "Cache-Control": "no-store" };

/** Warnings and consequences in the interface's words. */
async function told(warnings: readonly Warned[], consequences: readonly Consequence[]) {
  const how = { locale: "en" as const, dateText: (date: string) => date };
  const [warned, noted] = await Promise.all([
    toldWords("warnings", warnings, how),
    toldWords("notes", consequences, how),
  ]);
  return {
    warnings: warnings.map(({ field, rule }, index) => ({ field, rule, message: warned[index] ?? "" })),
    consequences: consequences.map(({ note }, index) => ({ note, message: noted[index] ?? "" })),
  };
}

/** Records what was sent, or says what it would bring about, for a kind of record that the interface takes. */
export async function answerRecordEntry<Name extends RecordName>(
  name: Name,
  entry: Confirmed & { readonly values: RecordValues<Name> },
  { actor, dryRun, idempotencyKey }: WriteRequest,
): Promise<Response> {
  if (dryRun) {
    const { objections, ...found } = await previewEntry(name, entry.values, { corrects: null, today: today() });
    if (objections.length > 0) return refusedProblem(objections);
    return Response.json(await told(found.warnings, found.consequences), { headers: noStore });
  }
  const once =
    idempotencyKey === null
      ? {}
      : { once: { actorId: actor.id, key: idempotencyKey, digest: digestOf({ name, ...entry }) } };
  const by = { by: actor.name, auditAs: actor.email, today: today(), ...once };
  const result = await recordEntry(name, entry, by);
  switch (result.outcome) {
    case "recorded": {
      const body = { id: result.id, ...(await told(result.warnings, result.consequences)) };
      const headers = { ...noStore, ...(result.repeated ? { "Idempotent-Replayed": "true" } : {}) };
      return Response.json(body, { status: 201, headers });
    }
    case "refused":
      return refusedProblem(result.objections);
    case "unacknowledged": {
      const { warnings } = await told(result.warnings, []);
      return refusedProblem(
        warnings
          .filter(({ rule }) => result.missing.includes(rule))
          .map(({ rule, message }) => ({ field: "acknowledgedWarnings", rule, message })),
      );
    }
    default: {
      const t = await getTranslations({ locale: "en", namespace: "interface" });
      return conflictProblem(t("conflict.keyReused"));
    }
  }
}
