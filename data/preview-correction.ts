import { lawSelect, toTreatyAction } from "./action.select.ts";
import type { Consequences } from "./action-input.ts";
import type { CorrectionInput } from "./correct-action.ts";
import { loadCheckContext } from "./load-check-context.ts";
import { consequencesOf } from "./preview-action.ts";
import { getPrisma } from "./prisma.ts";

/** What correcting an act would change, without writing anything; null where there is no such act. */
export async function previewCorrection(
  id: string,
  input: Omit<CorrectionInput, "reason">,
  { today }: { readonly today: string },
): Promise<Consequences | null> {
  const db = getPrisma();
  const old = await db.treatyAction.findUnique({ select: lawSelect, where: { id } });
  if (old === null) return null;
  const names = { state: old.state.iso3, treaty: old.treaty.code };
  const loaded = await loadCheckContext(db, names, { today, without: id });
  return "unknown" in loaded ? null : consequencesOf(input, loaded, toTreatyAction(old));
}
