import type { FollowedThing } from "#data/find-followed.ts";
import { searchName } from "#domain/movements/followed.ts";
import type { RecommendationSearch } from "#domain/recommendations/search.ts";
import type { Locale } from "#lib/i18n/routing.ts";
import { translator } from "#lib/i18n/translator.ts";
import { today } from "#lib/today.ts";

/** A search as something that can be followed. */
export async function followedSearch(search: RecommendationSearch, locale: Locale): Promise<FollowedThing> {
  const t = await translator(locale);
  const name = searchName(search);
  const words = [...new URLSearchParams(name).values()].join(", ");
  return {
    outcome: "found",
    followed: { kind: "recommendations", name },
    scope: { kind: "recommendations", search, asAt: today() },
    title:
      words === ""
        ? t("movements.followed.allRecommendations")
        : t("movements.followed.recommendations", { title: words }),
    path: name === "" ? "/recommendations" : `/recommendations?${name}`,
  };
}
