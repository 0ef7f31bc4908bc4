import { findNamed } from "#data/find-named.ts";
import { isUuid } from "#data/is-uuid.ts";
import { listActions } from "#data/list-actions.ts";
import { previewAction } from "#data/preview-action.ts";
import { recordAction } from "#data/record-action.ts";
import { toActionShape } from "#domain/export/to-shapes.ts";
import { actSchema } from "#lib/acts/act-schema.ts";
import { digestOf } from "#lib/acts/typed-act.ts";
import { answer } from "#lib/http/answer.ts";
import { badParameters } from "#lib/http/problem.ts";
import { answerWrite } from "#lib/http/write.ts";
import { badPeriod } from "#lib/query/periods.ts";
import { today } from "#lib/today.ts";
import { consequencesBody, notRecordedAnswer, recordedAnswer } from "../act-answers.ts";

/** Acts that count, oldest first. */
export function GET(request: Request): Promise<Response> {
  const names = ["state", "treaty", "kind", "from", "to", "knownAt", "cursor", "limit"] as const;
  return answer(request, names, async ({ cursor, limit = 100, from, to, knownAt = null, kind, state, treaty }) => {
    if (cursor !== undefined && !isUuid(cursor))
      return badParameters([{ field: "cursor", rule: "cursor", value: cursor }]);
    const bad = badPeriod(new URL(request.url).searchParams);
    if (bad !== null) return badParameters([bad]);
    const named = await findNamed({ state, treaty });
    if (!named.ok) return badParameters([{ field: named.field, rule: "unknownName", value: named.name }]);
    const page = await listActions({ ...named, kind, from, to, knownAt, after: cursor ?? null, limit });
    const items = page.items.map(toActionShape);
    return { body: { knownAt, items, nextCursor: page.nextId }, rows: items };
  });
}

/** Records an act, checked as the form checks it; a dry run answers what it would change. */
export function POST(request: Request): Promise<Response> {
  const may = { operation: "act.record", previewOperation: "act.preview", schema: actSchema } as const;
  return answerWrite(request, may, async ({ precision: _precision, ...act }, { actor, dryRun, idempotencyKey }) => {
    if (dryRun) {
      const consequences = await previewAction(act, { today: today() });
      if ("unknown" in consequences) return notRecordedAnswer({ outcome: "unknown", field: consequences.unknown });
      return Response.json(await consequencesBody(consequences, act), {
        headers: { "Cache-Control": "no-store" },
      });
    }
    const once =
      idempotencyKey === null ? {} : { once: { actorId: actor.id, key: idempotencyKey, digest: digestOf(act) } };
    return recordedAnswer(
      await recordAction(act, { by: actor.name, auditAs: actor.email, today: today(), ...once }),
      act.kind,
    );
  });
}
