import type { FactEntity, FactVersion } from "#domain/changes/fact-versions.ts";
import { isUuid } from "./is-uuid.ts";
import { loadFactVersions } from "./load-fact-versions.ts";
import { getPrisma } from "./prisma.ts";
import { versionsOf } from "./sql/fact-tables.sql.ts";

/** True for a text that can be the id of a fact. */
export function isFactId(text: string): boolean {
  return isUuid(text);
}

/** Ids of all versions of the fact that has one with this id, and what kind of fact it is; null where none has. */
export async function findFact(id: string): Promise<{ entity: FactEntity; ids: readonly string[] } | null> {
  if (!isFactId(id)) return null;
  const chain = await getPrisma().$queryRaw<{ entity: FactEntity; id: string }[]>(versionsOf(id));
  const [first] = chain;
  return first === undefined ? null : { entity: first.entity, ids: chain.map((row) => row.id) };
}

/**
 * Every version that the record has held of a fact, the oldest first: an act, a declaration, an accepted procedure or a
 * step at home.
 * @param id of any of its versions
 * @returns null where no fact has that id
 */
export async function getFactHistory(id: string, locale: string): Promise<readonly FactVersion[] | null> {
  const fact = await findFact(id);
  if (fact === null) return null;
  const versions = await loadFactVersions(getPrisma(), fact.entity, fact.ids, locale);
  const bySuccession: FactVersion[] = [];
  for (let next = versions.find(({ supersedes }) => supersedes === null); next !== undefined; ) {
    bySuccession.push(next);
    const { supersededBy } = next;
    next = versions.find((version) => version.id === supersededBy);
  }
  return bySuccession;
}
