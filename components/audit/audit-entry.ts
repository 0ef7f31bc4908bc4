import type { Instant } from "#domain/dates/instant.ts";

/** An entry of the audit log, as it is shown. */
export interface ShownEntry {
  readonly id: string;
  readonly at: Instant;
  readonly actor: string;
  readonly operation: string;
  readonly entity: string;
  readonly entityKey: string;
  /** JSON, as stored; null where there was nothing. */
  readonly before: string | null;
  readonly after: string | null;
  readonly reason: string | null;
  readonly hash: string;
}

/** What the log is narrowed to, by the parameters of the address. */
export type AuditQuery = Readonly<Record<"from" | "to" | "actor" | "operation" | "entity" | "q", string | null>>;
