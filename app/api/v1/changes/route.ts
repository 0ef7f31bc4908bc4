import { findNamed, type Scope } from "#data/find-named.ts";
import { listOtherChanges } from "#data/list-other-changes.ts";
import { listRecordChanges } from "#data/list-record-changes.ts";
import { listStatusChanges } from "#data/list-status-changes.ts";
import { type Period, recordPeriod, worldPeriod } from "#domain/changes/period.ts";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { Instant } from "#domain/dates/instant.ts";
import { toOtherChangesShape, toRecordChangeShape, toStatusChangeShape } from "#domain/export/to-change-shapes.ts";
import { answer } from "#lib/http/answer.ts";
import { badParameters } from "#lib/http/problem.ts";
import { badPeriod } from "#lib/query/periods.ts";
import { today } from "#lib/today.ts";

interface Page extends Scope {
  readonly knownAt: Instant | null;
  readonly cursor: string | null;
  readonly limit: number;
}

async function worldChanges(period: Period<IsoDay>, page: Page) {
  const query = { ...period, ...page, locale: "en" };
  const [list, others] = await Promise.all([
    listStatusChanges(query),
    page.cursor === null ? listOtherChanges(query) : null,
  ]);
  const items = list.items.map(toStatusChangeShape);
  const { total, tally: counts, nextCursor } = list;
  const also = others === null ? null : toOtherChangesShape(others);
  return { body: { ...period, knownAt: page.knownAt, total, counts, items, also, nextCursor }, rows: items };
}

async function recordChanges({ from, to }: Period<Instant>, page: Page) {
  const list = await listRecordChanges({ from, to, ...page, fold: false, locale: "en" });
  const items = list.items.map(toRecordChangeShape);
  const { sums: counts, nextCursor } = list;
  return { body: { recordedFrom: from, recordedTo: to, counts, items, nextCursor }, rows: items };
}

/** What changed in the world between two days, or in the record between two moments, the newest first. */
export function GET(request: Request): Promise<Response> {
  const periods = ["from", "to", "recordedFrom", "recordedTo"] as const;
  const names = [...periods, "state", "within", "treaty", "knownAt", "cursor", "limit"] as const;
  return answer(request, names, async ({ knownAt = null, cursor = null, limit = 100, ...asked }) => {
    const bad = badPeriod(new URL(request.url).searchParams);
    if (bad !== null) return badParameters([bad]);
    const named = await findNamed(asked);
    if (!named.ok) return badParameters([{ field: named.field, rule: "unknownName", value: named.name }]);
    const { stateIds, treatyIds } = named;
    const page = { stateIds, treatyIds, knownAt, cursor, limit };
    const { from, to, recordedFrom, recordedTo } = asked;
    return recordedFrom === undefined && recordedTo === undefined
      ? worldChanges(worldPeriod({ from, to }, today()), page)
      : recordChanges(recordPeriod({ from: recordedFrom, to: recordedTo }, today(), knownAt), page);
  });
}
