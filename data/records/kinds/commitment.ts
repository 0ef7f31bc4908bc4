import type { IsoDay } from "#domain/dates/calendar-date.ts";
import { knownDate } from "#domain/dates/calendar-date.ts";
import { lifeObjection } from "#domain/records/check-date.ts";
import { promiseObjections, saidObjection } from "#domain/records/check-visit.ts";
import type { Consequence, Objection, RecordValues, Warned } from "#domain/records/kinds.ts";
import { nextRef } from "#domain/records/public-names.ts";
import { knownFact } from "../../known-fact.ts";
import { chainsFrom, loadStateRecord } from "../../load-state-chains.ts";
import {
  commitmentColumns,
  commitmentValues,
  inTargetOrder,
  readCommitment,
  writeCommitmentParts,
} from "../commitment-row.ts";
import { documentKind } from "../document-kind.ts";
import { loadState, loadTreaty, loadVisit, type NamedState, type NamedTreaty, type NamedVisit } from "../load-named.ts";
import type { CheckedValues, Held, Tx } from "../record-kind.ts";

type Values = RecordValues<"commitment">;

/** A treaty act that a promise names, looked up. */
interface Target {
  readonly treaty: NamedTreaty;
  readonly act: Values["targets"][number]["act"];
}

interface Refs {
  readonly visitId: string;
  readonly stateId: string;
  readonly targets: readonly { readonly treatyId: string; readonly act: Target["act"] }[];
  /** For a new promise. */
  readonly ref: string;
}

/** What the state has done under each treaty that the promise names, with the days since; what is said to be kept and is not. */
async function chainsOf(
  db: Tx,
  values: Values,
  { state, targets }: { readonly state: NamedState; readonly targets: readonly Target[] },
  today: IsoDay,
): Promise<{ consequences: Consequence[]; warnings: Warned[] }> {
  const consequences: Consequence[] = [];
  const warnings: Warned[] = [];
  if (targets.length === 0) return { consequences, warnings };
  const chainOf = chainsFrom(await loadStateRecord(db, state, null), today);
  for (const { treaty, act } of targets) {
    const steps = chainOf(treaty.code, knownDate(values.date));
    if (steps.length === 0) consequences.push({ note: "chainNothing", values: { treaty: treaty.name } });
    for (const { kind, date, days } of steps) {
      const step = { treaty: treaty.name, step: { words: `timelines.chain.steps.${kind}` } };
      if (date === null) continue;
      if (days === null) consequences.push({ note: "chainUndated", values: { ...step, date: { date } } });
      else if (days < 0) consequences.push({ note: "chainBefore", values: { ...step, date: { date } } });
      else consequences.push({ note: "chainStep", values: { ...step, date: { date }, days } });
    }
    const done = steps.some(({ kind }) => kind === "deposit" || (act === "signature" && kind === "signature"));
    if (values.outcome === "kept" && act !== "implementation" && !done) {
      warnings.push({ field: "outcome", rule: "keptNotDone", values: { treaty: treaty.name } });
    }
  }
  return { consequences, warnings };
}

async function warningsFor(db: Tx, { text }: Values, visit: NamedVisit, heldId: string | null): Promise<Warned[]> {
  const warnings: Warned[] = [];
  if (visit.status !== "done") warnings.push({ field: "visit", rule: "notMade", values: { visit: visit.title } });
  const alike = await db.commitment.count({
    where: {
      visitId: visit.id,
      text: { equals: text, mode: "insensitive" },
      ...(heldId === null ? {} : { id: { not: heldId } }),
      ...knownFact(),
    },
  });
  if (alike > 0) warnings.push({ field: "text", rule: "alike", values: { count: alike } });
  return warnings;
}

async function newRef(db: Tx, values: Values, visit: NamedVisit, today: IsoDay): Promise<string> {
  const year = (values.date ?? visit.start ?? today).slice(0, 4);
  const rows = await db.commitment.findMany({
    select: { ref: true },
    where: { ref: { startsWith: `${visit.state}-${year}-` } },
  });
  return nextRef(
    { state: visit.state, year, letter: "P" },
    rows.map(({ ref }) => ref),
  );
}

async function check(
  db: Tx,
  given: Values,
  { today, held }: { readonly today: string; readonly held: Held<Values> | null },
): Promise<CheckedValues<Values, Refs>> {
  const objections: Objection[] = [];
  const object = (field: string, rule: string | null) => {
    if (rule !== null) objections.push({ field, rule });
  };
  const visit = await loadVisit(db, given.visit);
  const state = visit === null ? null : await loadState(db, visit.state);
  if (visit === null) object("visit", "unknownName");
  const before = held === null ? null : await loadVisit(db, held.values.visit);
  // A promise to or by another state is another promise.
  if (before !== null && visit !== null && before.state !== visit.state) object("visit", "otherState");
  object(
    "date",
    saidObjection(given.date, visit, today) ?? (state === null ? null : lifeObjection(given.date, state.existence)),
  );
  const targets: Target[] = [];
  for (const [index, { treaty: name, act }] of given.targets.entries()) {
    const treaty = await loadTreaty(db, name);
    if (treaty === null) object(`targets.${index}.treaty`, "unknownName");
    else targets.push({ treaty, act });
  }
  const values: Values = {
    ...given,
    visit: visit?.slug ?? given.visit,
    targets:
      targets.length < given.targets.length
        ? given.targets
        : targets.map(({ treaty, act }) => ({ treaty: treaty.code, act })),
  };
  objections.push(...promiseObjections(values, today));
  if (visit === null || state === null || objections.length > 0) {
    return { objections, warnings: [], consequences: [], refs: null, values };
  }
  const ref = held?.key ?? (await newRef(db, values, visit, today));
  const chains = await chainsOf(db, values, { state, targets }, today);
  return {
    objections,
    warnings: [...(await warningsFor(db, values, visit, held?.id ?? null)), ...chains.warnings],
    consequences: [{ note: held === null ? "named" : "staysNamed", values: { name: ref } }, ...chains.consequences],
    refs: {
      visitId: visit.id,
      stateId: state.id,
      targets: targets.map(({ treaty, act }) => ({ treatyId: treaty.id, act })),
      ref,
    },
    values: inTargetOrder(values),
  };
}

/** Promises made at visits. Their public name stays, whatever is put right. */
export const commitmentKind = documentKind({
  entity: "Commitment",
  check,
  read: readCommitment,
  toValues: commitmentValues,
  keyOf: ({ ref }) => ref,
  sourceOf: ({ source }: Values) => source,
  async create(tx, values: Values, { ref, visitId, stateId, targets }: Refs, { sourceId, recordedAt, recordedBy }) {
    const last = await tx.commitment.aggregate({ _max: { position: true }, where: { visitId } });
    const { id } = await tx.commitment.create({
      select: { id: true },
      data: {
        ...commitmentColumns(values),
        ref,
        visitId,
        stateId,
        position: (last._max.position ?? -1) + 1,
        sourceId: sourceId ?? "",
        recordedAt,
        recordedBy,
      },
    });
    await writeCommitmentParts(tx, id, values, targets, null, { by: recordedBy, at: recordedAt });
    return { id, key: ref };
  },
  async update(tx, id, values: Values, { visitId, targets }: Refs, { sourceId, recordedAt, recordedBy }) {
    const before = await readCommitment(tx, id);
    await tx.commitment.update({
      where: { id, retractedAt: null },
      data: { ...commitmentColumns(values), visitId, sourceId: sourceId ?? "", recordedBy },
    });
    await writeCommitmentParts(tx, id, values, targets, before, { by: recordedBy, at: recordedAt });
  },
  end: (tx, id, ending) => tx.commitment.update({ where: { id, retractedAt: null }, data: ending }),
});
