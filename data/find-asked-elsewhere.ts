import type { AskedAlike, AskedElsewhere } from "#domain/entities/briefing.ts";
import type { View } from "#domain/entities/view.ts";
import type { RecommendationSummary } from "#domain/entities/visit.ts";
import { knownFact } from "./known-fact.ts";
import { madeByClause } from "./made-by.ts";
import { getPrisma } from "./prisma.ts";
import { recommendationSummarySelect, toRecommendationSummary } from "./recommendation.select.ts";

/** How many of a theme are told, those that are alike as one, out of how many of the latest; the others are counted. */
const told = 6;
const looked = 60;

/** Tells once what several say in the same words on the same day, where it stands alike. */
function alike(rows: readonly RecommendationSummary[]): AskedAlike[] {
  const groups = Map.groupBy(rows, ({ text, made, status }) => [text, made.date, status].join("\n"));
  return [...groups.values()].flatMap((those) => {
    const [first] = those;
    return first === undefined ? [] : [{ first, makers: those.map(({ maker }) => maker) }];
  });
}

/**
 * What other visits, committees and states asked of a state on themes of a visit, by the end of a day, the latest first.
 * @param about.state ISO code
 * @param about.visit slug of the visit whose own recommendations are left out
 * @param about.themes in the order in which they are told; a theme that nobody else spoke of is left out
 */
export async function findAskedElsewhere(
  about: { readonly state: string; readonly visit: string; readonly themes: readonly string[] },
  { asAt, knownAt, locale }: View,
): Promise<AskedElsewhere[]> {
  const db = getPrisma();
  const found = await Promise.all(
    about.themes.map(async (theme) => {
      const where = {
        state: { iso3: about.state },
        theme,
        AND: [
          knownFact(knownAt),
          madeByClause(asAt),
          { OR: [{ visitId: null }, { visit: { slug: { not: about.visit } } }] },
        ],
      };
      const [rows, total] = await Promise.all([
        db.recommendation.findMany({
          select: recommendationSummarySelect(knownAt),
          where,
          orderBy: [{ madeOn: { sort: "desc", nulls: "last" } }, { position: "asc" }, { ref: "asc" }],
          take: looked,
        }),
        db.recommendation.count({ where }),
      ]);
      return {
        theme,
        total,
        items: alike(rows.map((row) => toRecommendationSummary(row, asAt, locale))).slice(0, told),
      };
    }),
  );
  return found.filter(({ total }) => total > 0);
}
