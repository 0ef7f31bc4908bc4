import type { Consequence, RecordValues, Told, Warned } from "#domain/records/kinds.ts";
import type { TreatyRules } from "#domain/treaty-law/rules.ts";
import { type DerivedTreaty, deriveProjections } from "../../derive-projections.ts";
import { withProtocols } from "../../rebuild-projections.ts";
import type { Held, Tx } from "../record-kind.ts";
import { moved } from "../treaty-moves.ts";
import { toLawColumns } from "./treaty-row.ts";

type Values = RecordValues<"treaty">;

/** What a change of a treaty's law brings about, for it and for its protocols. */
export interface LawChange {
  readonly warnings: readonly Warned[];
  readonly consequences: readonly Consequence[];
}

/** True where what statuses under a treaty turn on is not as it was. */
export function lawChanges(values: Values, was: Values): boolean {
  const law = ({ adoptedOn, officialEntryIntoForceOn, parent, entryIntoForce, joining, denunciation }: Values) =>
    JSON.stringify([adoptedOn, officialEntryIntoForceOn, parent, entryIntoForce, joining, denunciation].map(inOrder));
  return law(values) !== law(was);
}

/** The same fields in one order, however they were sent. */
function inOrder(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}

const day = (date: string | null): Told => (date === null ? { words: "records.words.notInForce" } : { date });

/** The computed entry into force without the change and with it, with the deposit that meets the conditions. */
async function forceLines(db: Tx, before: DerivedTreaty, { code, force }: DerivedTreaty): Promise<Consequence[]> {
  const same = before.force.computed === force.computed;
  const lines: Consequence[] = [
    same
      ? { note: "forceStays", values: { treaty: code, date: day(force.computed) } }
      : {
          note: "forceMoves",
          values: { treaty: code, before: day(before.force.computed), after: day(force.computed) },
        },
  ];
  const { threshold } = force;
  if (threshold !== null) {
    const state = await db.state.findUnique({ select: { nameEn: true }, where: { iso3: threshold.action.state } });
    lines.push({
      note: force.heldByParent ? "thresholdHeld" : "threshold",
      values: {
        state: state?.nameEn ?? threshold.action.state,
        date: { date: threshold.metOn },
        count: threshold.count,
      },
    });
  }
  for (const { have, need, met } of threshold === null ? force.progress : []) {
    if (!met) lines.push({ note: "notMet", values: { have, need } });
  }
  return lines;
}

function forceWarnings(values: Values, before: DerivedTreaty, { force, official }: DerivedTreaty): Warned[] {
  const moves = before.force.computed !== force.computed || before.official !== official;
  const explained = values.entryIntoForceNote !== null && !moves;
  if (official === null || explained || force.computed === official) return [];
  if (force.computed !== null) {
    const dates = { computed: { date: force.computed }, official: { date: official } };
    return [{ field: "officialEntryIntoForceOn", rule: "differsFromOfficial", values: dates }];
  }
  // Where the record never gave a day, acts are missing, and nothing is wrong with the rule.
  if (before.force.computed === null) return [];
  return [{ field: "entryIntoForce", rule: "noLongerComputed", values: { official: { date: official } } }];
}

/** Works out everything under a treaty and its protocols without the change and with it, and tells what differs. */
export async function lawChange(
  db: Tx,
  values: Values,
  rules: TreatyRules,
  { held, today }: { readonly held: Held<Values>; readonly today: string },
): Promise<LawChange> {
  const treatyIds = await withProtocols(db, [held.id]);
  const parent = values.parent === null ? null : { code: values.parent };
  const treaties = new Map([[held.id, { ...toLawColumns(values, rules), parent }]]);
  const before = await deriveProjections(db, { treatyIds });
  const after = await deriveProjections(db, { treatyIds, instead: { treaties } });
  const of = (all: readonly DerivedTreaty[], id: string) => all.find((one) => one.id === id);
  const warnings: Warned[] = [];
  const consequences: Consequence[] = [];
  for (const one of after) {
    const was = of(before, one.id);
    if (was === undefined) continue;
    if (one.id !== held.id && was.force.computed === one.force.computed) continue;
    consequences.push(...(await forceLines(db, was, one)));
    if (one.id === held.id) warnings.push(...forceWarnings(values, was, one));
  }
  const moves = moved(before, after, today);
  if (moves.length === 0) consequences.push({ note: "noStatusMoves", values: {} });
  for (const { code, changed, today: movedToday, partiesBefore, partiesAfter } of moves) {
    consequences.push({
      note: "periodsMove",
      values: { treaty: code, count: changed.length, moved: movedToday.length, partiesBefore, partiesAfter },
    });
  }
  const elsewhere = moves.filter((move) => move.today.length > 0);
  if (elsewhere.length > 0) {
    const names = elsewhere.map(({ code }) => code).join(", ");
    warnings.push({ field: "entryIntoForce", rule: "movesStatus", values: { treaties: names } });
  }
  return { warnings, consequences };
}
