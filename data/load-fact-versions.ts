import type { FactEntity, FactVersion } from "#domain/changes/fact-versions.ts";
import type { PrismaClient } from "#generated/prisma/client.ts";
import {
  actionVersionSelect,
  declarationVersionSelect,
  procedureVersionSelect,
  stepVersionSelect,
  toActionVersion,
  toDeclarationVersion,
  toProcedureVersion,
  toStepVersion,
} from "./fact-version.select.ts";

export type FactReader = Pick<PrismaClient, "treatyAction" | "declaration" | "procedureStance" | "domesticStep">;

/** Versions of facts of one kind by their ids, in no order; an unknown id is left out. */
export async function loadFactVersions(
  db: FactReader,
  entity: FactEntity,
  ids: readonly string[],
  locale: string,
): Promise<FactVersion[]> {
  if (ids.length === 0) return [];
  const where = { id: { in: [...ids] } };
  switch (entity) {
    case "action": {
      const rows = await db.treatyAction.findMany({ select: actionVersionSelect, where });
      return rows.map((row) => toActionVersion(row, locale));
    }
    case "declaration": {
      const rows = await db.declaration.findMany({ select: declarationVersionSelect, where });
      return rows.map((row) => toDeclarationVersion(row, locale));
    }
    case "procedure": {
      const rows = await db.procedureStance.findMany({ select: procedureVersionSelect, where });
      return rows.map((row) => toProcedureVersion(row, locale));
    }
    case "domestic-step": {
      const rows = await db.domesticStep.findMany({ select: stepVersionSelect, where });
      return rows.map((row) => toStepVersion(row, locale));
    }
  }
}
