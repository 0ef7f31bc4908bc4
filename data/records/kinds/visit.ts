import { isNoEarlier, visitObjections } from "#domain/records/check-visit.ts";
import type { Consequence, Objection, RecordValues, Warned } from "#domain/records/kinds.ts";
import { visitSlug } from "#domain/records/public-names.ts";
import { reducedToColumns } from "../../date-columns.ts";
import { snake } from "../../enum-names.ts";
import { knownFact } from "../../known-fact.ts";
import { documentKind } from "../document-kind.ts";
import { inOrder } from "../keep-sources.ts";
import { loadState, loadVisit, type NamedVisit } from "../load-named.ts";
import type { CheckedValues, Held, Tx } from "../record-kind.ts";
import { readVisit, visitColumns, visitValues, writeVisitParts } from "../visit-row.ts";

type Values = RecordValues<"visit">;

interface Refs {
  readonly stateId: string;
  readonly followUpOfId: string | null;
  /** For a new visit. */
  readonly slug: string;
}

/** What stands against one visit following up another. */
async function followUpObjection(
  db: Tx,
  values: Values,
  target: NamedVisit | null,
  { state, heldId }: { readonly state: string; readonly heldId: string | null },
): Promise<string | null> {
  if (target === null) return "unknownName";
  if (target.id === heldId) return "toItself";
  if (target.state !== state) return "otherState";
  if (isNoEarlier(target, values)) return "notEarlier";
  // A visit that follows this one up cannot be followed up by it.
  for (let next = target.followUpOfId, steps = 0; next !== null && steps < 100; steps += 1) {
    if (next === heldId) return "toItself";
    next = (await db.visit.findUnique({ select: { followUpOfId: true }, where: { id: next } }))?.followUpOfId ?? null;
  }
  return null;
}

async function warningsFor(db: Tx, values: Values, stateId: string, heldId: string | null): Promise<Warned[]> {
  const warnings: Warned[] = [];
  const { mandateKind, mandate, start } = values;
  const { on } = reducedToColumns(start);
  const alike = await db.visit.count({
    where: {
      stateId,
      mandateKind: snake(mandateKind),
      mandate: mandate === null ? null : { equals: mandate, mode: "insensitive" },
      startOn: on,
      ...(heldId === null ? {} : { id: { not: heldId } }),
      ...knownFact(),
    },
  });
  if (alike > 0) warnings.push({ field: "start", rule: "alike", values: { count: alike } });
  if (heldId === null || on === null) return warnings;
  const said = { visitId: heldId, madeOn: { lt: on }, ...knownFact() };
  const earlier = (await db.recommendation.count({ where: said })) + (await db.commitment.count({ where: said }));
  if (earlier > 0) warnings.push({ field: "start", rule: "saidBefore", values: { count: earlier } });
  return warnings;
}

/** A name for a new visit that no visit has or had. */
async function freeSlug(db: Tx, values: Values, iso3: string): Promise<string> {
  const { start, mandate, mandateKind, officials } = values;
  const visitors = officials.filter(({ side }) => side === "visitor").map(({ office }) => office);
  const rows = await db.visit.findMany({
    select: { slug: true },
    where: { slug: { startsWith: `${iso3.toLowerCase()}-` } },
  });
  const of = [...(mandate === null ? [] : [mandate]), ...visitors, mandateKind];
  return visitSlug({ state: iso3, start, of }, new Set(rows.map(({ slug }) => slug)));
}

async function check(
  db: Tx,
  given: Values,
  { today, held }: { readonly today: string; readonly held: Held<Values> | null },
): Promise<CheckedValues<Values, Refs>> {
  const state = await loadState(db, given.state);
  if (state === null) {
    const objections = [{ field: "state", rule: "unknownName" }];
    return { objections, warnings: [], consequences: [], refs: null, values: given };
  }
  const objections: Objection[] = visitObjections(given, { today, existence: state.existence });
  if (held !== null && held.values.state !== state.iso3) objections.push({ field: "state", rule: "stays" });
  const heldId = held?.id ?? null;
  const target = given.followUpOf === null ? null : await loadVisit(db, given.followUpOf);
  if (given.followUpOf !== null) {
    const rule = await followUpObjection(db, given, target, { state: state.iso3, heldId });
    if (rule !== null) objections.push({ field: "followUpOf", rule });
  }
  const slug = held?.key ?? (await freeSlug(db, given, state.iso3));
  const consequences: Consequence[] = [
    { note: held === null ? "visitNamed" : "visitStaysNamed", values: { path: `/visits/${slug}` } },
  ];
  if (target !== null) consequences.push({ note: "followsUp", values: { visit: target.title } });
  return {
    objections,
    warnings: objections.length > 0 ? [] : await warningsFor(db, given, state.id, heldId),
    consequences,
    refs: { stateId: state.id, followUpOfId: target?.id ?? null, slug },
    values: {
      ...given,
      state: state.iso3,
      followUpOf: target?.slug ?? given.followUpOf,
      furtherSources: inOrder(given.furtherSources),
    },
  };
}

/** Official visits. Their page keeps its address, whatever is put right. */
export const visitKind = documentKind({
  entity: "Visit",
  check,
  read: readVisit,
  toValues: visitValues,
  keyOf: ({ slug }) => slug,
  sourceOf: ({ source }: Values) => source,
  async create(tx, values: Values, { stateId, followUpOfId, slug }: Refs, { sourceId, recordedAt, recordedBy }) {
    const main = sourceId ?? "";
    const { id } = await tx.visit.create({
      select: { id: true },
      data: { ...visitColumns(values), slug, stateId, followUpOfId, sourceId: main, recordedAt, recordedBy },
    });
    await writeVisitParts(tx, { id, sourceId: main }, values, null, { by: recordedBy, at: recordedAt });
    return { id, key: slug };
  },
  async update(tx, id, values: Values, { followUpOfId }: Refs, { sourceId, recordedAt, recordedBy }) {
    const main = sourceId ?? "";
    const before = await readVisit(tx, id);
    await tx.visit.update({
      where: { id, retractedAt: null },
      data: { ...visitColumns(values), followUpOfId, sourceId: main, recordedBy },
    });
    await writeVisitParts(tx, { id, sourceId: main }, values, before, { by: recordedBy, at: recordedAt });
  },
  async keptBy(tx, id) {
    const asked = await tx.recommendation.count({ where: { visitId: id, ...knownFact() } });
    const promised = await tx.commitment.count({ where: { visitId: id, ...knownFact() } });
    const followed = await tx.visit.count({ where: { followUpOfId: id, ...knownFact() } });
    return asked + promised + followed > 0 ? "visitInUse" : null;
  },
  end: (tx, id, ending) => tx.visit.update({ where: { id, retractedAt: null }, data: ending }),
});
