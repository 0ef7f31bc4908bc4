import type { Followed } from "#domain/movements/followed.ts";
import { stateByName, treatyByName } from "./find-state.ts";
import type { MovementScope } from "./list-movements.ts";
import { getPrisma } from "./prisma.ts";
import { stateNameSelect, toStateName } from "./state.select.ts";

/** What can be followed under a name, or why nothing can. */
export type FoundFollowed =
  | {
      /** "retracted": a visit that was taken out of the record. */
      readonly outcome: "found" | "retracted";
      /** By the one name that its addresses have. */
      readonly followed: Followed;
      readonly scope: MovementScope;
      /** What a reader calls it. */
      readonly title: string;
      /** Address of its page, without the language. */
      readonly path: string;
    }
  | { readonly outcome: "unknown" };

/** What can be followed, or could be until it was taken out of the record. */
export type FollowedThing = Exclude<FoundFollowed, { readonly outcome: "unknown" }>;

/** Looks up what somebody wants to follow: a state or treaty under any of its names, a visit under its slug. */
export async function findFollowed(
  kind: "states" | "treaties" | "visits",
  name: string,
  locale: string,
): Promise<FoundFollowed> {
  const db = getPrisma();
  if (kind === "states") {
    const row = await db.state.findFirst({ select: { ...stateNameSelect, id: true }, where: stateByName(name) });
    if (row === null) return { outcome: "unknown" };
    const state = toStateName(row, locale);
    return found(kind, row.id, { name: state.iso3, title: state.name, slug: state.slug });
  }
  if (kind === "treaties") {
    const row = await db.treaty.findFirst({
      select: { id: true, code: true, shortTitle: true, slug: true },
      where: treatyByName(name),
    });
    return row === null
      ? { outcome: "unknown" }
      : found(kind, row.id, { name: row.code, title: row.shortTitle, slug: row.slug });
  }
  const row = await db.visit.findFirst({
    select: { id: true, slug: true, title: true, retractedAt: true },
    where: { slug: name },
  });
  if (row === null) return { outcome: "unknown" };
  const visit = found(kind, row.id, { name: row.slug, title: row.title, slug: row.slug });
  return { ...visit, outcome: row.retractedAt === null ? "found" : "retracted" };
}

function found(
  kind: "states" | "treaties" | "visits",
  id: string,
  { name, title, slug }: { readonly name: string; readonly title: string; readonly slug: string },
): FollowedThing {
  return { outcome: "found", followed: { kind, name }, scope: { kind, id }, title, path: `/${kind}/${slug}` };
}
