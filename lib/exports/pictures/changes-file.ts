import { listStatusChanges } from "#data/list-status-changes.ts";
import { worldPeriod } from "#domain/changes/period.ts";
import { badParameters } from "#lib/http/problem.ts";
import { today } from "#lib/today.ts";
import { pictureFile } from "./picture-file.ts";
import { readScope } from "./scope.ts";

/** Changes of status over a period: a row for each month or year in which there were some. */
export const changesFile = pictureFile(
  ["from", "to", "within", "state", "treaty", "knownAt"],
  async ({ from, to, knownAt = null, ...named }) => {
    if (from !== undefined && to !== undefined && to < from) {
      return badParameters([{ field: "to", rule: "beforeStart", value: to }]);
    }
    const scope = await readScope(named);
    if (scope instanceof Response) return scope;
    const query = { ...scope, ...worldPeriod({ from, to }, today()), knownAt };
    const { over } = await listStatusChanges({ ...query, cursor: null, limit: 0, locale: "en" });
    return over.spans.map(({ date, counts, total, uncertain }) => ({ date, ...counts, total, uncertain }));
  },
);
