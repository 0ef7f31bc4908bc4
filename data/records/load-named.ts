import type { ReducedDate } from "#domain/dates/calendar-date.ts";
import type { VisitStatus } from "#domain/entities/visit.ts";
import type { Existence } from "#domain/treaty-law/periods.ts";
import { columnsToReduced, fromDateColumn } from "../date-columns.ts";
import { stateByName, treatyByName } from "../find-state.ts";
import { knownFact } from "../known-fact.ts";
import { toExistence } from "../state.select.ts";
import type { Tx } from "./record-kind.ts";

/** What a record names, looked up. */

export interface NamedState {
  readonly id: string;
  readonly iso3: string;
  readonly name: string;
  readonly existsFrom: Date | null;
  readonly existsUntil: Date | null;
  readonly existence: Existence;
}

/** A state by its code or the name of its page; null for an unknown name. */
export async function loadState(db: Tx, name: string): Promise<NamedState | null> {
  const row = await db.state.findFirst({
    select: { id: true, iso3: true, nameEn: true, existsFrom: true, existsUntil: true },
    where: stateByName(name),
  });
  if (row === null) return null;
  const { nameEn, ...rest } = row;
  return { ...rest, name: nameEn, existence: toExistence(row) };
}

export interface NamedTreaty {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly adoptedOn: string;
}

/** A treaty by its code, number or the name of its page; null for an unknown name. */
export async function loadTreaty(db: Tx, name: string): Promise<NamedTreaty | null> {
  const row = await db.treaty.findFirst({
    select: { id: true, code: true, shortTitle: true, adoptedOn: true },
    where: treatyByName(name),
  });
  return row === null
    ? null
    : { id: row.id, code: row.code, name: row.shortTitle, adoptedOn: fromDateColumn(row.adoptedOn) };
}

export interface NamedVisit {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly status: VisitStatus;
  readonly state: string;
  readonly start: ReducedDate | null;
  readonly end: ReducedDate | null;
  readonly followUpOfId: string | null;
}

/** A visit that counts by the name of its page; null for an unknown name. */
export async function loadVisit(db: Tx, slug: string): Promise<NamedVisit | null> {
  const row = await db.visit.findFirst({
    select: {
      id: true,
      slug: true,
      title: true,
      status: true,
      startOn: true,
      startPrecision: true,
      endOn: true,
      endPrecision: true,
      followUpOfId: true,
      state: { select: { iso3: true } },
    },
    where: { slug: slug.toLowerCase(), ...knownFact() },
  });
  if (row === null) return null;
  const { startOn, startPrecision, endOn, endPrecision, state, ...rest } = row;
  return {
    ...rest,
    state: state.iso3,
    start: columnsToReduced(startOn, startPrecision),
    end: columnsToReduced(endOn, endPrecision),
  };
}
