import type { RecordName } from "#domain/records/kinds.ts";
import { declarationKind } from "./kinds/declaration.ts";
import { procedureKind } from "./kinds/procedure.ts";
import { stepKind } from "./kinds/step.ts";
import type { AnyRecordKind } from "./record-kind.ts";

const kinds: Readonly<Record<RecordName, AnyRecordKind>> = {
  declaration: declarationKind,
  procedure: procedureKind,
  step: stepKind,
};

/** How a kind of record is checked, read and written. */
export function recordKind(name: RecordName): AnyRecordKind {
  return kinds[name];
}
