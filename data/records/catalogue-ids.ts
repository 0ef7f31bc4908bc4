import { getPrisma } from "../prisma.ts";

/** The id under which a treaty or a participant is put right, by its code; null for an unknown one. */
export async function catalogueId(name: "treaty" | "state", code: string): Promise<string | null> {
  const db = getPrisma();
  const row =
    name === "treaty"
      ? await db.treaty.findUnique({ select: { id: true }, where: { code } })
      : await db.state.findUnique({ select: { id: true }, where: { iso3: code } });
  return row?.id ?? null;
}

/** The ids under which sources are put right, by their keys. */
export async function sourceIds(): Promise<ReadonlyMap<string, string>> {
  const rows = await getPrisma().source.findMany({ select: { id: true, key: true } });
  return new Map(rows.map(({ id, key }) => [key, id]));
}
