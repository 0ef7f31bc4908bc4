import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { Consequence, Objection, Warned } from "#domain/records/kinds.ts";
import type { Prisma } from "#generated/prisma/client.ts";

import type { Authorship } from "../action-input.ts";
import type { AuditNote } from "../note-audit.ts";

export type Tx = Prisma.TransactionClient;

/** When, by whom and why a record was taken out of what counts. */
export interface Ended {
  readonly at: Date;
  readonly by: string;
  readonly reason: string;
}

/** A record as it is now. */
export interface Held<Values> {
  readonly id: string;
  /** Its public name, under which the audit log keeps it. */
  readonly key: string;
  /** Told apart from every earlier state of the same record. */
  readonly version: string;
  readonly values: Values;
  readonly sourceId: string | null;
  /** Null where the moment was not kept. */
  readonly recordedAt: Date | null;
  readonly recordedBy: string;
  /** Why it says what it says now; null where it is as it was first recorded. */
  readonly reason: string | null;
  /** When it ceased to count, for good: null while it counts. */
  readonly ended: Ended | null;
}

/** Where-clause that leaves out the record that a correction replaces. */
export function notHeld(held: { readonly id: string } | null): { id?: { not: string } } {
  return held === null ? {} : { id: { not: held.id } };
}

/** Who writes, and at which moment of the record. */
export interface Moment {
  /** The name that the record shows. */
  readonly by: string;
  readonly at: Date;
}

/** Who changes something that others rest on, when and why. */
export interface Change extends Authorship {
  readonly at: Date;
  readonly reason: string;
}

/** What a record comes to beside everything else on record. */
export interface Checked<Refs> {
  readonly objections: readonly Objection[];
  readonly warnings: readonly Warned[];
  readonly consequences: readonly Consequence[];
  /** Ids of what it names; null where something that it names is not there. */
  readonly refs: Refs | null;
}

/** The same with what is written: what it names is by the name under which the record keeps it. */
export interface CheckedValues<Values, Refs> extends Checked<Refs> {
  readonly values: Values;
}

export interface Written {
  readonly id: string;
  readonly key: string;
}

/** How one kind of record is checked, read and written. Everything runs in the caller's transaction. */
export interface RecordKind<Values extends object, Refs> {
  /** Name in the audit log. */
  readonly entity: string;
  /** Locks that its check needs besides the one of its kind: taken before anything is checked. */
  readonly lock?: (tx: Tx, held: Held<Values> | null) => Promise<void>;
  /** @param held the record that a correction would replace; null for a new one */
  check(
    db: Tx,
    values: Values,
    on: { readonly today: IsoDay; readonly held: Held<Values> | null },
  ): Promise<CheckedValues<Values, Refs>>;
  /** The record as it is now, whichever of its versions is named; null for an unknown name. */
  find(db: Tx, id: string): Promise<Held<Values> | null>;
  /** What an earlier version said; null where there was none. */
  findVersion(db: Tx, id: string, version: string): Promise<Values | null>;
  insert(tx: Tx, values: Values, refs: Refs, moment: Moment): Promise<Written>;
  /** Puts a correction in the place of what is held. */
  replace(
    tx: Tx,
    held: Held<Values>,
    values: Values,
    refs: Refs,
    moment: Moment & { reason: string },
  ): Promise<Written>;
  /**
   * What becomes of what rests on it, when another version takes its place, or none does. Gives the audit entries back: they are
   * written last.
   */
  readonly follow?: (
    tx: Tx,
    held: Held<Values>,
    now: { readonly id: string; readonly values: Values; readonly refs: Refs } | null,
    change: Change,
  ) => Promise<readonly AuditNote[]>;
  /** Why it must stay while other records rest on it, in words under records.retract.keptBy; null where nothing does. */
  keptBy?(tx: Tx, held: Held<Values>): Promise<string | null>;
  /**
   * What follows from it and can be made anew, such as projections. It is written after the audit entry, as nothing else is: see
   * prisma/schema/audit.prisma.
   */
  readonly afterAudit?: (tx: Tx, written: Written, values: Values, held: Held<Values> | null) => Promise<void>;
  /** Takes it out of what counts; null where this kind of record cannot be taken out. */
  readonly end: ((tx: Tx, held: Held<Values>, moment: Moment & { reason: string }) => Promise<void>) | null;
}

/** The kind as it is used by code that works for all of them, once the values have been read by the kind's own schema. */
// biome-ignore lint/suspicious/noExplicitAny: one kind's values and ids never meet another's
export type AnyRecordKind = RecordKind<any, any>;
