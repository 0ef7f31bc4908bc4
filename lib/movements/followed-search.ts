import type { FollowedThing } from "#data/find-followed.ts";
import { searchName } from "#domain/movements/followed.ts";
import { isNarrowed, type RecommendationSearch } from "#domain/recommendations/search.ts";
import type { Locale } from "#lib/i18n/routing.ts";
import { narrowingWords } from "#lib/i18n/search-words.ts";
import { translator } from "#lib/i18n/translator.ts";
import { today } from "#lib/today.ts";

/** A search as something that can be followed. */
export async function followedSearch(search: RecommendationSearch, locale: Locale): Promise<FollowedThing> {
  const t = await translator(locale);
  const name = searchName(search);
  return {
    outcome: "found",
    followed: { kind: "recommendations", name },
    scope: { kind: "recommendations", search, asAt: today() },
    // The codes of states and treaties, and the names of visits, are what readers of the field know them by.
    title: isNarrowed(search)
      ? t("movements.followed.recommendations", { title: narrowingWords(search, () => null, t) })
      : t("movements.followed.allRecommendations"),
    path: name === "" ? "/recommendations" : `/recommendations?${name}`,
  };
}
