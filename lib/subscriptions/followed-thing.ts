import { type FollowedThing, findFollowed } from "#data/find-followed.ts";
import type { Followed } from "#domain/movements/followed.ts";
import type { Locale } from "#lib/i18n/routing.ts";
import { followedSearch } from "#lib/movements/followed-search.ts";
import { readRecommendationSearch } from "#lib/query/recommendation-search.ts";

/** What a subscription is about, as the record has it now; null where it is nowhere, or breaks a rule that came later. */
export async function followedThing({ kind, name }: Followed, locale: Locale): Promise<FollowedThing | null> {
  if (kind === "recommendations") {
    const read = readRecommendationSearch(new URLSearchParams(name));
    return read.ok ? followedSearch(read.search, locale) : null;
  }
  const found = await findFollowed(kind, name, locale);
  return found.outcome === "unknown" ? null : found;
}
