import type { ChangeFilter } from "#components/changes/change-query.ts";
import type { Scope } from "#data/find-named.ts";
import type { Locale } from "#lib/i18n/routing.ts";
import type { QueryValue } from "#lib/page-query.ts";

/** What both lists of changes are asked for beside their period. */
export interface ChangesQuery {
  readonly query: Readonly<Record<string, QueryValue>>;
  readonly locale: Locale;
  readonly scope: Scope;
  readonly filter: ChangeFilter;
  /** All that the filters offer. */
  readonly names: Pick<ChangeFilter, "states" | "treaties">;
  readonly cursor: string | null;
}
