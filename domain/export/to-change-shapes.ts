import type { z } from "zod";
import { differingFields, type FactVersion } from "../changes/fact-versions.ts";
import type { OtherChanges } from "../changes/other-changes.ts";
import type { RecordChange } from "../changes/record-changes.ts";
import type { StatusChange } from "../changes/status-changes.ts";
import { actionKinds } from "../treaty-law/actions.ts";
import type {
  actionHistoryShape,
  actionVersionShape,
  factShape,
  otherChangesShape,
  recordChangeShape,
  statusChangeShape,
} from "./change-shapes.ts";
import { toSourceShape } from "./to-shapes.ts";

/** What changed, as it leaves: only what the shapes name, in the shapes' order. */

export function toStatusChangeShape(change: StatusChange): z.infer<typeof statusChangeShape> {
  const { state, treaty, date, precision, range, before, after, uncertain, act } = change;
  return {
    state: state.iso3,
    treaty: treaty.code,
    date,
    precision,
    earliest: range.earliest,
    latest: range.latest,
    before,
    after,
    uncertain,
    act:
      act === null
        ? null
        : {
            id: act.id,
            kind: act.kind,
            date: act.date,
            precision: act.precision,
            sources: act.sources.map(toSourceShape),
          },
  };
}

function toFactShape({ id, content }: FactVersion): z.infer<typeof factShape> {
  return {
    id,
    kind: content.kind,
    kindBasis: content.kindBasis,
    date: content.date.date,
    precision: content.date.precision,
    notBefore: content.notBefore,
    effectiveOn: content.effectiveOn,
    ended: content.ended,
    accepted: content.accepted,
    article: content.article,
    reference: content.reference,
    circulatedOn: content.circulatedOn,
    summary: content.summary,
    note: content.note,
    sources: content.sources.map(toSourceShape),
  };
}

export function toRecordChangeShape(one: RecordChange): z.infer<typeof recordChangeShape> {
  return {
    entity: one.entity,
    id: one.id,
    state: one.state.iso3,
    treaty: one.treaty.code,
    change: one.change,
    at: one.at,
    by: one.by,
    reason: one.reason,
    before: one.before === null ? null : toFactShape(one.before),
    after: one.after === null ? null : toFactShape(one.after),
  };
}

export function toOtherChangesShape(others: OtherChanges): z.infer<typeof otherChangesShape> {
  const noted = (version: FactVersion) => ({
    state: version.state.iso3,
    treaty: version.treaty.code,
    fact: toFactShape(version),
  });
  return {
    treaties: others.treaties.map(({ treaty, on, official }) => ({
      treaty: treaty.code,
      entryIntoForceOn: on,
      official,
    })),
    declarationsMade: others.declarationsMade.map(noted),
    declarationsWithdrawn: others.declarationsWithdrawn.map(noted),
    acts: others.acts.map(noted),
  };
}

function toActionVersionShape(
  version: FactVersion,
  before: FactVersion | undefined,
): z.infer<typeof actionVersionShape> | null {
  const { content, ended } = version;
  const kind = actionKinds.find((one) => one === content.kind);
  if (kind === undefined) return null;
  return {
    id: version.id,
    state: version.state.iso3,
    treaty: version.treaty.code,
    kind,
    date: content.date.date,
    precision: content.date.precision,
    kindBasis: content.kindBasis ?? "not-stated",
    effectiveOn: content.effectiveOn,
    notification: content.reference,
    note: content.note,
    sources: content.sources.map(toSourceShape),
    recordedAt: version.recordedAt,
    supersedes: version.supersedes,
    notBefore: content.notBefore,
    circulatedOn: content.circulatedOn,
    recordedBy: version.recordedBy,
    retractedAt: ended?.at ?? null,
    retractedBy: ended?.by ?? null,
    reason: ended?.reason ?? null,
    supersededBy: version.supersededBy,
    changed: before === undefined ? [] : differingFields(before.content, content),
  };
}

/**
 * The history of an act.
 * @param versions the oldest first; of an act, and at least one
 * @returns null for what is no act
 */
export function toActionHistoryShape(versions: readonly FactVersion[]): z.infer<typeof actionHistoryShape> | null {
  const [first] = versions;
  if (first === undefined || first.entity !== "action") return null;
  return {
    state: first.state.iso3,
    treaty: first.treaty.code,
    current: versions.find(({ ended }) => ended === null)?.id ?? null,
    versions: versions.flatMap((version, index) => toActionVersionShape(version, versions[index - 1]) ?? []),
  };
}
