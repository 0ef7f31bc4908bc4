import { reducedToColumns } from "../date-columns.ts";
import type { DeclarationRow } from "./fact-schema.ts";
import { idOf, type LoadContext, partiesOf } from "./load-context.ts";
import { originSelect, syncFacts } from "./sync-facts.ts";

/**
 * Loads declarations and the objections to them. An objection also rests on what it objects to: when that is corrected,
 * the objection is written anew, so that it answers what counts.
 */
export async function loadDeclarations(context: LoadContext, rows: readonly DeclarationRow[]): Promise<void> {
  const { tx } = context;
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const [objections, others] = [true, false].map((answers) =>
    rows.filter((row) => (row.objects_to !== undefined) === answers),
  ) as [DeclarationRow[], DeclarationRow[]];
  await syncFacts(
    context,
    {
      entity: "Declaration",
      table: "declaration",
      basis: (row) => (row.objects_to === undefined ? undefined : byKey.get(row.objects_to)),
      recorded: () => tx.declaration.findMany({ where: { referenceKey: { not: null } }, select: originSelect }),
      insert: async (added) => {
        const targets = await targetIds(
          context,
          added.map(({ row }) => row),
        );
        for (const { row, origin } of added) targets.set(row.key, origin.id);
        await tx.declaration.createMany({
          data: added.map(({ row, origin }) => {
            const [made, withdrawn] = [reducedToColumns(row.made_on), reducedToColumns(row.withdrawn_on)];
            return {
              ...origin,
              ...partiesOf(context, row),
              kind: row.kind,
              article: row.article,
              summary: row.summary,
              madeOn: made.on,
              madePrecision: made.precision,
              withdrawnOn: withdrawn.on,
              withdrawnPrecision: withdrawn.on === null ? null : withdrawn.precision,
              objectsToId: row.objects_to === undefined ? null : idOf(targets, row.objects_to, "declaration"),
              note: row.note,
              sourceId: idOf(context.sourceIds, row.source, "source"),
            };
          }),
        });
      },
    },
    // What is objected to is written before what objects to it.
    [...others, ...objections],
  );
}

/** Ids of the recorded declarations that rows object to, by key; the one that counts, where a key was corrected. */
async function targetIds({ tx }: LoadContext, rows: readonly DeclarationRow[]): Promise<Map<string, string>> {
  const keys = rows.flatMap((row) => row.objects_to ?? []);
  if (keys.length === 0) return new Map();
  const found = await tx.declaration.findMany({
    where: { referenceKey: { in: keys } },
    select: { id: true, referenceKey: true, retractedAt: true },
    orderBy: { recordedAt: "asc" },
  });
  // The last one set wins: those that count come after those that do not.
  const ordered = [...found].sort((a, b) => Number(a.retractedAt === null) - Number(b.retractedAt === null));
  return new Map(ordered.flatMap(({ id, referenceKey }) => (referenceKey === null ? [] : [[referenceKey, id]])));
}
