import { firstDayOf, type IsoDay, lastDayOf, laterOf } from "../dates/calendar-date.ts";
import type { Declaration } from "../entities/record.ts";
import type { Source } from "../entities/source.ts";
import { isConsent, type TreatyAction } from "../treaty-law/actions.ts";

/** A declaration with the objections made to it. */
export interface DeclarationThread {
  readonly declaration: Declaration;
  readonly objections: readonly Declaration[];
}

/**
 * The first day on which a state is known to have consented to be bound, from its acts under one treaty; null: never.
 */
export function firstConsentDay(
  actions: readonly Pick<TreatyAction, "kind" | "date" | "notBefore" | "effectiveOn">[],
): IsoDay | null {
  const days = actions.flatMap(({ kind, date, notBefore, effectiveOn }) => {
    if (!isConsent(kind)) return [];
    if (date === null) return effectiveOn ?? [];
    return notBefore === null ? firstDayOf(date) : laterOf(firstDayOf(date), notBefore);
  });
  return days.reduce<IsoDay | null>((first, day) => (first === null || day < first ? day : first), null);
}

/**
 * The day by which a source that is silent on the day of a fact knew of it: its own as-at date, else the day it was
 * read.
 */
export function knownBySource({ asAt, readOn }: Pick<Source, "asAt" | "readOn">): IsoDay | null {
  return asAt?.date == null ? readOn : lastDayOf(asAt.date);
}

/**
 * The first day on which a fact whose own day is not on record may be shown: the state's first consent under the
 * treaty, since declarations go with it; without one, the day by which the source knew of it. Null where nothing bounds
 * it.
 */
export function undatedSince(firstConsent: IsoDay | null, source: Pick<Source, "asAt" | "readOn">): IsoDay | null {
  return firstConsent ?? knownBySource(source);
}

/**
 * True where a withdrawal must have happened by the end of a day; one known by its year or month counts from its last
 * day.
 */
function isWithdrawn({ withdrawn }: Pick<Declaration, "withdrawn">, asAt: IsoDay): boolean {
  return withdrawn !== null && withdrawn.date !== null && lastDayOf(withdrawn.date) <= asAt;
}

/**
 * Declarations as they stood on a day: those made later are left out, and a later withdrawal is not told. One without a
 * day is there from the state's first consent under the treaty; an objection without a day moreover not before what it
 * objects to.
 * @param firstConsentOf the first consent of a state (code) under a treaty (code), as firstConsentDay has it
 */
export function declarationsOn(
  declarations: readonly Declaration[],
  asAt: IsoDay,
  firstConsentOf: (state: string, treaty: string) => IsoDay | null,
): Declaration[] {
  const since = ({ date, state, treaty, source }: Declaration) =>
    date === null ? undatedSince(firstConsentOf(state, treaty), source) : firstDayOf(date);
  const byId = new Map(declarations.map((one) => [one.id, one]));
  return declarations
    .filter((one) => {
      const target = one.date === null ? byId.get(one.objectsTo?.id ?? "") : undefined;
      const days = [since(one), ...(target === undefined ? [] : [since(target)])];
      return days.every((day) => day === null || day <= asAt);
    })
    .map((one) => (isWithdrawn(one, asAt) ? one : { ...one, withdrawn: null }));
}

/**
 * Declarations in their order, each objection under what it objects to; an objection to what is not among them stands
 * alone.
 */
export function threadsOf(declarations: readonly Declaration[]): DeclarationThread[] {
  const ids = new Set(declarations.map(({ id }) => id));
  const answers = ({ objectsTo }: Declaration) => objectsTo !== null && ids.has(objectsTo.id);
  const objectionsTo = Map.groupBy(declarations.filter(answers), ({ objectsTo }) => objectsTo?.id);
  return declarations
    .filter((one) => !answers(one))
    .map((declaration) => ({ declaration, objections: objectionsTo.get(declaration.id) ?? [] }));
}
