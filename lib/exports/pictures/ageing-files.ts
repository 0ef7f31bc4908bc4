import { getAgeing } from "#data/get-ageing.ts";
import { listStandingSignatures } from "#data/list-standing-signatures.ts";
import { yearsBetween } from "#domain/dates/calendar-date.ts";
import { ageColumns } from "#domain/visualisation/age-columns.ts";
import { today } from "#lib/today.ts";
import { pictureFile } from "./picture-file.ts";
import { readScope } from "./scope.ts";

const parameters = ["within", "state", "treaty", "asAt", "knownAt"] as const;

/** One of the pictures of what waits: a row for each class of ages, an empty class standing for those of unknown age. */
function ageingFile(kind: "signatures" | "recommendations" | "promises") {
  return pictureFile(parameters, async ({ asAt = today(), knownAt = null, ...named }) => {
    const scope = await readScope(named);
    if (scope instanceof Response) return scope;
    const { ageing } = (await getAgeing({ ...scope, asAt, knownAt, locale: "en" }))[kind];
    return ageColumns(ageing).columns.map(({ of, count }) => ({
      fromYears: of?.from ?? null,
      belowYears: of?.to ?? null,
      count,
      perhapsOlder: of?.uncertain ?? 0,
    }));
  });
}

export const ageingSignaturesFile = ageingFile("signatures");
export const ageingRecommendationsFile = ageingFile("recommendations");
export const ageingPromisesFile = ageingFile("promises");

/** Every signature that stands without binding, the oldest first. */
export const standingSignaturesFile = pictureFile(parameters, async ({ asAt = today(), knownAt = null, ...named }) => {
  const scope = await readScope(named);
  if (scope instanceof Response) return scope;
  const signatures = await listStandingSignatures({ ...scope, asAt, knownAt, locale: "en" });
  return signatures.map(({ state, treaty, range, uncertain }) => ({
    state: state.iso3,
    name: state.name,
    treaty: treaty.code,
    signedFrom: range.earliest,
    signedUntil: range.latest,
    years: yearsBetween(range.latest, asAt),
    uncertain,
  }));
});
