import { daysBetween, type IsoDay, lastDayOf } from "#domain/dates/calendar-date.ts";
import { isOpen } from "#domain/recommendations/follow-up.ts";
import { lifeObjection } from "#domain/records/check-date.ts";
import { notLater, saidObjection } from "#domain/records/check-visit.ts";
import type { Consequence, Objection, RecordValues, Warned } from "#domain/records/kinds.ts";
import { nextRef } from "#domain/records/public-names.ts";
import { reducedToColumns } from "../../date-columns.ts";
import { followUpSelect, standingOf } from "../../follow-up.select.ts";
import { knownFact } from "../../known-fact.ts";
import { documentKind } from "../document-kind.ts";
import { doneSince } from "../done-since.ts";
import { loadState, loadTreaty, loadVisit, type NamedState, type NamedTreaty, type NamedVisit } from "../load-named.ts";
import {
  readRecommendation,
  recommendationColumns,
  recommendationInOrder,
  recommendationValues,
  writeRecommendationParts,
} from "../recommendation-row.ts";
import type { CheckedValues, Held, Tx } from "../record-kind.ts";

type Values = RecordValues<"recommendation">;

interface Refs {
  readonly stateId: string;
  readonly visitId: string | null;
  readonly targetTreatyId: string | null;
  /** For a new recommendation. */
  readonly ref: string;
}

/** What it names, looked up; null where it names nothing, or what is not there. */
interface Named {
  readonly state: NamedState | null;
  readonly visit: NamedVisit | null;
  readonly treaty: NamedTreaty | null;
}

function objectionsTo(
  values: Values,
  { state, visit, treaty }: Named,
  { today, held }: { readonly today: IsoDay; readonly held: Held<Values> | null },
): Objection[] {
  const objections: Objection[] = [];
  const object = (field: string, rule: string | null) => {
    if (rule !== null) objections.push({ field, rule });
  };
  if (state === null) object("state", "unknownName");
  else if (held !== null && held.values.state !== state.iso3) object("state", "stays");
  if (values.visit === null) object("visit", values.makerKind === "official-visit" ? "required" : null);
  else if (visit === null) object("visit", "unknownName");
  else if (state !== null && visit.state !== state.iso3) object("visit", "otherState");
  if (values.targetTreaty === null) object("targetTreaty", values.targetAct === null ? null : "required");
  else if (treaty === null) object("targetTreaty", "unknownName");
  if (values.targetTreaty !== null && values.targetAct === null) object("targetAct", "required");
  if (values.furtherThemes.includes(values.theme)) object("furtherThemes", "mainTheme");
  const early = treaty !== null && values.date !== null && lastDayOf(values.date) < treaty.adoptedOn;
  object(
    "date",
    saidObjection(values.date, visit, today) ??
      (state === null ? null : lifeObjection(values.date, state.existence)) ??
      (early ? "beforeAdoption" : null),
  );
  for (const [index, { date }] of values.developments.entries()) {
    object(`developments.${index}.date`, notLater(date, today));
  }
  return objections;
}

async function warningsFor(db: Tx, values: Values, { visit, treaty }: Named, heldId: string | null): Promise<Warned[]> {
  if (visit === null) return [];
  const warnings: Warned[] = [];
  if (visit.status !== "done") warnings.push({ field: "visit", rule: "notMade", values: { visit: visit.title } });
  const { text, targetAct } = values;
  // Many things can be asked for so that a treaty is carried out, but only once that a state sign it or be bound by it.
  const sameTarget = treaty !== null && targetAct !== null && targetAct !== "implementation";
  const alike = await db.recommendation.count({
    where: {
      visitId: visit.id,
      OR: [
        { text: { equals: text, mode: "insensitive" } },
        ...(sameTarget ? [{ targetTreatyId: treaty.id, targetAct }] : []),
      ],
      ...(heldId === null ? {} : { id: { not: heldId } }),
      ...knownFact(),
    },
  });
  if (alike > 0)
    warnings.push({ field: sameTarget ? "targetTreaty" : "text", rule: "alike", values: { count: alike } });
  return warnings;
}

/** Where it would stand at once, and how long it has waited. */
async function standing(db: Tx, values: Values, today: IsoDay, heldId: string | null): Promise<Consequence> {
  const { on, precision } = reducedToColumns(values.date);
  const row =
    heldId === null
      ? null
      : await db.recommendation.findUnique({ select: { followUps: followUpSelect(null) }, where: { id: heldId } });
  const { status } = standingOf({ madeOn: on, madePrecision: precision, followUps: row?.followUps ?? [] }, today);
  const words = { words: `ui.followUp.${status}` };
  if (!isOpen(status) || values.date === null || precision !== "day") {
    return { note: "stands", values: { status: words } };
  }
  return { note: "standsWaiting", values: { status: words, days: daysBetween(values.date, today) } };
}

async function newRef(db: Tx, values: Values, { state, visit }: Named, today: IsoDay): Promise<string> {
  const year = (values.date ?? visit?.start ?? today).slice(0, 4);
  const name = { state: state?.iso3 ?? "", year, letter: "R" } as const;
  const rows = await db.recommendation.findMany({
    select: { ref: true },
    where: { ref: { startsWith: `${name.state}-${year}-` } },
  });
  return nextRef(
    name,
    rows.map(({ ref }) => ref),
  );
}

async function check(
  db: Tx,
  values: Values,
  { today, held }: { readonly today: IsoDay; readonly held: Held<Values> | null },
): Promise<CheckedValues<Values, Refs>> {
  const state = await loadState(db, values.state);
  const visit = values.visit === null ? null : await loadVisit(db, values.visit);
  const treaty = values.targetTreaty === null ? null : await loadTreaty(db, values.targetTreaty);
  const named = { state, visit, treaty };
  const objections = objectionsTo(values, named, { today, held });
  if (state === null || objections.length > 0) {
    return { objections, warnings: [], consequences: [], refs: null, values };
  }
  const heldId = held?.id ?? null;
  const ref = held?.key ?? (await newRef(db, values, named, today));
  const consequences: Consequence[] = [
    { note: held === null ? "named" : "staysNamed", values: { name: ref } },
    await standing(db, values, today, heldId),
    ...(treaty === null ? [] : await doneSince(db, state, { treaty, act: values.targetAct, date: values.date }, today)),
  ];
  return {
    objections,
    warnings: await warningsFor(db, values, named, heldId),
    consequences,
    refs: { stateId: state.id, visitId: visit?.id ?? null, targetTreatyId: treaty?.id ?? null, ref },
    values: recommendationInOrder({
      ...values,
      state: state.iso3,
      visit: visit?.slug ?? null,
      targetTreaty: treaty?.code ?? null,
    }),
  };
}

/** The next free place in the list of a visit. */
async function nextPlace(tx: Tx, visitId: string | null): Promise<number> {
  if (visitId === null) return 0;
  const last = await tx.recommendation.aggregate({ _max: { position: true }, where: { visitId, ...knownFact() } });
  return (last._max.position ?? -1) + 1;
}

/** What was asked of states. Its public name stays, whatever is put right. */
export const recommendationKind = documentKind({
  entity: "Recommendation",
  check,
  read: readRecommendation,
  toValues: recommendationValues,
  keyOf: ({ ref }) => ref,
  sourceOf: ({ source }: Values) => source,
  async create(tx, values: Values, { ref, ...ids }: Refs, { sourceId, recordedAt, recordedBy }) {
    const main = sourceId ?? "";
    const { id } = await tx.recommendation.create({
      select: { id: true },
      data: {
        ...recommendationColumns(values),
        ...ids,
        ref,
        position: await nextPlace(tx, ids.visitId),
        sourceId: main,
        recordedAt,
        recordedBy,
      },
    });
    await writeRecommendationParts(tx, { id, sourceId: main }, values, null, { by: recordedBy, at: recordedAt });
    return { id, key: ref };
  },
  async update(tx, id, values: Values, { visitId, targetTreatyId }: Refs, { sourceId, recordedAt, recordedBy }) {
    const main = sourceId ?? "";
    const before = await readRecommendation(tx, id);
    const moved = before?.visitId !== visitId;
    const data = { ...recommendationColumns(values), visitId, targetTreatyId, sourceId: main, recordedBy };
    await tx.recommendation.update({
      where: { id, retractedAt: null },
      data: moved ? { ...data, position: await nextPlace(tx, visitId) } : data,
    });
    await writeRecommendationParts(tx, { id, sourceId: main }, values, before, { by: recordedBy, at: recordedAt });
  },
  end: (tx, id, ending) => tx.recommendation.update({ where: { id, retractedAt: null }, data: ending }),
});
