import { knownDate, type ReducedDate } from "../dates/calendar-date.ts";
import type { Declaration } from "../entities/record.ts";
import type { Source } from "../entities/source.ts";

/** Small makers for tests about declarations. */

export function source(more: Partial<Source> = {}): Source {
  return {
    key: "depositary",
    title: "Depositary",
    publisher: null,
    symbol: null,
    url: null,
    readOn: null,
    asAt: null,
    note: null,
    ...more,
  };
}

export function declaration(
  date: ReducedDate | null,
  more: Partial<Omit<Declaration, "date" | "precision" | "withdrawn" | "by">> & { withdrawn?: ReducedDate } = {},
): Declaration {
  const { withdrawn, ...rest } = more;
  const state = more.state ?? "KAZ";
  return {
    id: `${more.kind ?? "reservation"} ${state} ${date ?? "undated"}`,
    state,
    treaty: "CED",
    by: { iso3: state, slug: state.toLowerCase(), name: state },
    kind: "reservation",
    article: null,
    summary: "Says something.",
    objectsTo: null,
    note: null,
    source: source(),
    ...rest,
    ...knownDate(date),
    withdrawn: withdrawn === undefined ? null : knownDate(withdrawn),
  };
}
