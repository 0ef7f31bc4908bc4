import { numberSources, type SourceNumbers } from "#components/ui/source-numbers.tsx";
import type { VisitPage } from "#domain/entities/pages.ts";
import type { RecommendationDetail } from "#domain/entities/visit.ts";

/** The sources of a hand-out, numbered in the order in which it is read: the visit, what was asked, what was promised. */
export function briefingSources(visit: VisitPage, asked: readonly RecommendationDetail[]): SourceNumbers {
  return numberSources([
    ...visit.sources,
    ...asked.flatMap((one) => [
      ...one.sources,
      ...one.developments.flatMap(({ sources }) => sources),
      ...one.history.map(({ source }) => source),
    ]),
    ...visit.promised.flatMap(({ source, outcomeSource }) =>
      outcomeSource === null ? [source] : [source, outcomeSource],
    ),
  ]);
}
