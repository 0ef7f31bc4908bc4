import { type DayRange, firstDayOf, type KnownDate, lastDayOf } from "#domain/dates/calendar-date.ts";
import type { AgeingPage } from "#domain/entities/ageing.ts";
import type { View } from "#domain/entities/view.ts";
import { ageing, type Begun } from "#domain/statistics/age-classes.ts";
import { countOpenRecommendations, openWithin } from "./count-open-recommendations.ts";
import type { Scope } from "./find-named.ts";
import { findRecommendationPage } from "./find-recommendation-page.ts";
import { listOpenPromises } from "./list-open-promises.ts";
import { listStandingSignatures } from "./list-standing-signatures.ts";

/** Longer lists are elsewhere: the page leads to them. */
const longest = 20;

const begunWithin = (range: DayRange): Begun => ({ ...range, count: 1 });

function begunOn({ date }: KnownDate): Begun {
  return date === null
    ? { earliest: null, latest: null, count: 1 }
    : begunWithin({ earliest: firstDayOf(date), latest: lastDayOf(date) });
}

/** Signatures that bind nobody, open recommendations and open promises by their age on a day, with the oldest of each. */
export async function getAgeing(query: Scope & View): Promise<AgeingPage> {
  const [signatures, begun, page, promises] = await Promise.all([
    listStandingSignatures(query),
    countOpenRecommendations(query),
    findRecommendationPage(openWithin(query), query, { cursor: null, limit: longest }),
    listOpenPromises(query),
  ]);
  const { asAt } = query;
  return {
    asAt,
    signatures: {
      ageing: ageing(
        signatures.map(({ range }) => begunWithin(range)),
        asAt,
      ),
      uncertain: signatures.filter(({ uncertain }) => uncertain).length,
      oldest: signatures.slice(0, longest),
    },
    recommendations: { ageing: ageing(begun, asAt), oldest: page.items },
    promises: {
      ageing: ageing(
        promises.map(({ made }) => begunOn(made)),
        asAt,
      ),
      oldest: promises.slice(0, longest),
    },
  };
}
