import type { RecordName } from "#domain/records/kinds.ts";
import { commitmentKind } from "./kinds/commitment.ts";
import { declarationKind } from "./kinds/declaration.ts";
import { followUpKind } from "./kinds/follow-up.ts";
import { procedureKind } from "./kinds/procedure.ts";
import { recommendationKind } from "./kinds/recommendation.ts";
import { sourceKind } from "./kinds/source.ts";
import { standingInvitationKind } from "./kinds/standing-invitation.ts";
import { stateKind } from "./kinds/state.ts";
import { stepKind } from "./kinds/step.ts";
import { treatyKind } from "./kinds/treaty.ts";
import { visitKind } from "./kinds/visit.ts";
import type { AnyRecordKind } from "./record-kind.ts";

const kinds: Readonly<Record<RecordName, AnyRecordKind>> = {
  declaration: declarationKind,
  procedure: procedureKind,
  step: stepKind,
  visit: visitKind,
  "standing-invitation": standingInvitationKind,
  recommendation: recommendationKind,
  commitment: commitmentKind,
  "follow-up": followUpKind,
  source: sourceKind,
  state: stateKind,
  treaty: treatyKind,
};

/** How a kind of record is checked, read and written. */
export function recordKind(name: RecordName): AnyRecordKind {
  return kinds[name];
}
