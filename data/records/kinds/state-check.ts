import { isOutside, stateObjections } from "#domain/records/check-state.ts";
import type { Consequence, Objection, RecordValues, Warned } from "#domain/records/kinds.ts";
import { slugOf } from "#domain/records/slug.ts";
import { periodOn } from "#domain/treaty-law/status.ts";
import { columnsToReduced } from "../../date-columns.ts";
import { deriveProjections } from "../../derive-projections.ts";
import { knownFact } from "../../known-fact.ts";
import { withProtocols } from "../../rebuild-projections.ts";
import { type CheckedValues, type Held, notHeld, type Tx } from "../record-kind.ts";
import { moved, type TreatyMoves } from "../treaty-moves.ts";
import { toLifeColumns } from "./state-row.ts";

type Values = RecordValues<"state">;

/** Names that another participant has; a name in an address and a code find the same pages, so that neither may be the other. */
async function takenNames(db: Tx, values: Values, held: Held<Values> | null): Promise<Objection[]> {
  const others = notHeld(held);
  const slug = slugOf(values.nameEn);
  const { iso3, iso2, m49 } = values;
  const found: Objection[] = [];
  const taken = async (field: string, ...or: readonly object[]) => {
    const other = await db.state.findFirst({ select: { id: true }, where: { OR: [...or], ...others } });
    if (other !== null) found.push({ field, rule: "onRecord" });
  };
  if (held === null) {
    await taken("iso3", { iso3 }, { slug: iso3.toLowerCase() });
    if (slug === "") found.push({ field: "nameEn", rule: "latinLetters" });
    else await taken("nameEn", { slug }, { iso3: slug.toUpperCase() });
  } else if (iso3 !== held.values.iso3) found.push({ field: "iso3", rule: "stays" });
  if (iso2 !== null) await taken("iso2", { iso2 });
  if (m49 !== null) await taken("m49", { m49 });
  return found;
}

/** True where what its statuses turn on is not as it was. */
export function lifeChanges(values: Values, was: Values): boolean {
  return (["kind", "existsFrom", "existsUntil"] as const).some((field) => values[field] !== was[field]);
}

/** The treaties whose statuses can turn on a participant's life: those under which it acted, and their protocols. */
export async function treatiesOf(db: Tx, stateId: string): Promise<string[]> {
  const acts = await db.treatyAction.groupBy({ by: ["treatyId"], where: { stateId, ...knownFact() } });
  return withProtocols(
    db,
    acts.map(({ treatyId }) => treatyId),
  );
}

/** Acts within its life so far that would lie outside it. What was recorded outside already was recorded with a reason. */
async function actsLeftOutside(db: Tx, values: Values, held: Held<Values>): Promise<number> {
  const life = ({ existsFrom: from, existsUntil: until }: Values) => ({ from, until });
  const acts = await db.treatyAction.findMany({
    select: { actedOn: true, actedPrecision: true, effectiveOn: true },
    where: { stateId: held.id, ...knownFact() },
  });
  return acts.filter(({ actedOn, actedPrecision, effectiveOn }) => {
    const date = columnsToReduced(actedOn, actedPrecision) ?? columnsToReduced(effectiveOn, "day");
    return date !== null && isOutside(date, life(values)) && !isOutside(date, life(held.values));
  }).length;
}

/** What a change of its life moves: of itself under each treaty, and of others where a treaty's entry into force turns on it. */
async function whatMoves(db: Tx, values: Values, held: Held<Values>, today: string) {
  const treatyIds = await treatiesOf(db, held.id);
  const states = new Map([[held.id, toLifeColumns(values)]]);
  const before = await deriveProjections(db, { treatyIds });
  const after = await deriveProjections(db, { treatyIds, instead: { states } });
  return { before, after, moves: moved(before, after, today) };
}

function names(treaties: readonly TreatyMoves[]): string {
  return treaties.map(({ code }) => code).join(", ");
}

/** Holds a participant against the rest of the record. */
export async function checkState(
  db: Tx,
  values: Values,
  { today, held }: { readonly today: string; readonly held: Held<Values> | null },
): Promise<CheckedValues<Values, object>> {
  const objections = [...(await takenNames(db, values, held)), ...stateObjections(values, today)];
  const warnings: Warned[] = [];
  const consequences: Consequence[] = [];
  const result = { objections, warnings, consequences, refs: {}, values };
  if (held === null) {
    const treaties = await db.treaty.count();
    consequences.push({ note: "newState", values: { address: `/states/${slugOf(values.nameEn)}`, treaties } });
    return result;
  }
  if (objections.length > 0 || !lifeChanges(values, held.values)) {
    consequences.push({ note: "noStatusMoves", values: {} });
    return result;
  }
  if ((await actsLeftOutside(db, values, held)) > 0) {
    objections.push({
      field: values.existsFrom === held.values.existsFrom ? "existsUntil" : "existsFrom",
      rule: "actsOutside",
    });
  }
  const { before, after, moves } = await whatMoves(db, values, held, today);
  consequences.push(
    moves.length === 0
      ? { note: "noStatusMoves", values: {} }
      : { note: "statusesRebuilt", values: { count: moves.length, treaties: names(moves) } },
  );
  for (const move of moves) {
    if (!move.today.includes(held.id)) continue;
    const status = (all: typeof before) => {
      const periods = all.find(({ id }) => id === move.id)?.periods.get(held.id) ?? [];
      return { words: `ui.status.${periodOn(periods, today).status}` };
    };
    consequences.push({
      note: "standsElsewhere",
      values: { treaty: move.code, before: status(before), after: status(after) },
    });
  }
  const movedToday = moves.filter((move) => move.today.length > 0);
  if (movedToday.length > 0) {
    warnings.push({ field: "existsFrom", rule: "movesStatus", values: { treaties: names(movedToday) } });
  }
  return result;
}
