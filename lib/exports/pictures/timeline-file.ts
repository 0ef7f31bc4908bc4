import { getStateProfile } from "#data/get-state-profile.ts";
import { type TimelineFact, timelineFacts } from "#domain/visualisation/timeline-facts.ts";
import { notFoundProblem } from "#lib/http/problem.ts";
import { viewOf } from "#lib/http/view.ts";
import { publicSettings } from "#lib/settings/public-settings.ts";
import { pictureFile } from "./picture-file.ts";

function detailOf(fact: TimelineFact): string | null {
  switch (fact.kind) {
    case "action":
      return fact.action.kind;
    case "domestic":
      return fact.step.kind;
    case "declaration":
      return fact.declaration.summary;
    default:
      return null;
  }
}

/** A state's timeline: what happened under each treaty, and the visits. */
export const timelineFile = pictureFile(["state", "asAt", "knownAt"], async (values) => {
  const name = values.state?.[0] ?? (await publicSettings()).focus.values.state;
  const profile = await getStateProfile(name, viewOf(values));
  if (profile === null) return notFoundProblem("state", name);
  const of = { state: profile.state.iso3, asAt: profile.asAt };
  const visits = profile.visits.map((visit) => {
    const when = visit.end.date === null ? visit.start : visit.end;
    return { ...of, treaty: null, kind: "visit", date: when.date, precision: when.precision, detail: visit.title };
  });
  const facts = profile.rows.flatMap((row) =>
    timelineFacts(row, profile).map((fact) => ({
      ...of,
      treaty: row.treaty.code,
      kind: fact.kind,
      date: fact.when.date,
      precision: fact.when.precision,
      detail: detailOf(fact),
    })),
  );
  return [...visits, ...facts];
});
