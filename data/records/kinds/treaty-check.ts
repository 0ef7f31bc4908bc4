import { treatyObjections } from "#domain/records/check-treaty.ts";
import type { Consequence, Objection, RecordValues } from "#domain/records/kinds.ts";
import { slugOf } from "#domain/records/slug.ts";
import { keptConditions, toRules } from "#domain/records/treaty-rules.ts";
import { type Condition, type TreatyRules, treatyRulesSchema } from "#domain/treaty-law/rules.ts";
import { toDateColumn } from "../../date-columns.ts";
import { knownFact } from "../../known-fact.ts";
import type { CheckedValues, Held, Tx } from "../record-kind.ts";
import { lawChange, lawChanges } from "./treaty-consequences.ts";
import { loadNames } from "./treaty-names.ts";

type Values = RecordValues<"treaty">;

/** What is written of a treaty besides its own words. */
export interface TreatyParts {
  readonly parentId: string | null;
  readonly rules: TreatyRules;
}

async function keptOf(db: Tx, held: Held<Values> | null): Promise<Condition[]> {
  if (held === null) return [];
  const { rules } = await db.treaty.findUniqueOrThrow({ select: { rules: true }, where: { id: held.id } });
  return keptConditions(treatyRulesSchema.parse(rules));
}

/** Acts known by day, month or year that could only have come before the day of adoption. */
async function actsBefore(db: Tx, { id }: Held<Values>, adoptedOn: string): Promise<number> {
  const column = (text: string) => toDateColumn(text);
  const [year, month] = [`${adoptedOn.slice(0, 4)}-01-01`, `${adoptedOn.slice(0, 7)}-01`];
  return db.treatyAction.count({
    where: {
      treatyId: id,
      ...knownFact(),
      OR: [
        { actedPrecision: "day", actedOn: { lt: column(adoptedOn) } },
        { actedPrecision: "month", actedOn: { lt: column(month) } },
        { actedPrecision: "year", actedOn: { lt: column(year) } },
        { actedPrecision: "unknown", effectiveOn: { lt: column(adoptedOn) } },
      ],
    },
  });
}

/** Holds a treaty against the rest of the record. */
export async function checkTreaty(
  db: Tx,
  given: Values,
  { today, held }: { readonly today: string; readonly held: Held<Values> | null },
): Promise<CheckedValues<Values, TreatyParts>> {
  const kept = await keptOf(db, held);
  const { values, parentId, objections: names } = await loadNames(db, given, held);
  // What is not known is objected to by its name, not by what it leads to.
  const objections: Objection[] = [...names, ...treatyObjections({ ...values, parent: given.parent }, kept, today)];
  if (held !== null && values.adoptedOn > held.values.adoptedOn && (await actsBefore(db, held, values.adoptedOn)) > 0) {
    objections.push({ field: "adoptedOn", rule: "actsBefore" });
  }
  if (objections.length > 0) return { objections, warnings: [], consequences: [], refs: null, values };
  const rules = toRules(values, kept);
  const result = { objections, warnings: [], refs: { parentId, rules }, values };
  if (held === null) {
    return {
      ...result,
      consequences: [{ note: "newTreaty", values: { address: `/treaties/${slugOf(values.code)}` } }],
    };
  }
  const consequences: Consequence[] = kept.length === 0 ? [] : [{ note: "conditionsKept", values: {} }];
  if (!lawChanges(values, held.values)) {
    return { ...result, consequences: [...consequences, { note: "noStatusMoves", values: {} }] };
  }
  const change = await lawChange(db, values, rules, { held, today });
  return { ...result, warnings: change.warnings, consequences: [...consequences, ...change.consequences] };
}
