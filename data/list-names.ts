import type { StateName } from "#domain/entities/state.ts";
import type { TreatyName } from "#domain/entities/treaty.ts";
import { getPrisma } from "./prisma.ts";
import { stateNameSelect, toStateName } from "./state.select.ts";
import { toTreatyName, treatyNameSelect } from "./treaty.select.ts";

/** All participants in the order of their names, all treaties in that of the UN Treaty Collection: what a filter offers. */
export async function listNames(locale: string): Promise<{ states: StateName[]; treaties: TreatyName[] }> {
  const db = getPrisma();
  const [states, treaties] = await Promise.all([
    db.state.findMany({ select: stateNameSelect }),
    db.treaty.findMany({ select: treatyNameSelect, orderBy: { position: "asc" } }),
  ]);
  const collator = new Intl.Collator(locale);
  return {
    states: states.map((row) => toStateName(row, locale)).sort((a, b) => collator.compare(a.name, b.name)),
    treaties: treaties.map(toTreatyName),
  };
}
