import type { ParticipationPage } from "#domain/entities/pages.ts";
import type { View } from "#domain/entities/view.ts";
import { treatyByName } from "./find-state.ts";
import { getStateProfile } from "./get-state-profile.ts";
import { getPrisma } from "./prisma.ts";

/**
 * One participant under one treaty, as at a day and as known at a moment: the same that the state's page says of it.
 * @param state ISO code or slug
 * @param treaty code, UN Treaty Collection number or slug
 * @returns null where no such participant or treaty is known
 */
export async function getParticipation(state: string, treaty: string, view: View): Promise<ParticipationPage | null> {
  const [profile, named] = await Promise.all([
    getStateProfile(state, view),
    getPrisma().treaty.findFirst({ select: { code: true }, where: treatyByName(treaty) }),
  ]);
  const row = profile?.rows.find((one) => one.treaty.code === named?.code);
  if (profile === null || row === undefined) return null;
  const ofTreaty = <One extends { readonly treaty: string | null }>(all: readonly One[]) =>
    all.filter((one) => one.treaty === row.treaty.code);
  return {
    state: profile.state,
    asAt: profile.asAt,
    row,
    declarations: ofTreaty(profile.declarations),
    objections: ofTreaty(profile.objections),
    procedures: ofTreaty(profile.procedures),
    questions: ofTreaty(profile.questions),
  };
}
