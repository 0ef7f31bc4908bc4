import { getStateProfile } from "#data/get-state-profile.ts";
import { listStates } from "#data/list-states.ts";
import type { StateProfile } from "#domain/entities/pages.ts";
import { isOpen } from "#domain/recommendations/follow-up.ts";
import { neighboursOf } from "#domain/statistics/neighbours.ts";
import { followUpBars } from "#domain/visualisation/follow-up-bars.ts";
import { notFoundProblem } from "#lib/http/problem.ts";
import { viewOf } from "#lib/http/view.ts";
import { publicSettings } from "#lib/settings/public-settings.ts";
import { severalNames } from "./one-name.ts";
import { type PictureRow, pictureFile } from "./picture-file.ts";

/** A file of what is told of one state, the focus state where none is named. @param toRows its rows */
function ofOneState(
  toRows: (profile: StateProfile, view: ReturnType<typeof viewOf>) => Promise<PictureRow[]> | PictureRow[],
) {
  return pictureFile(["state", "asAt", "knownAt"], async ({ state, ...asked }) => {
    const several = severalNames({ state });
    if (several !== null) return several;
    const name = state?.[0] ?? (await publicSettings()).focus.values.state;
    const view = viewOf(asked);
    const profile = await getStateProfile(name, view);
    return profile === null ? notFoundProblem("state", name) : toRows(profile, view);
  });
}

/** How many treaties stand where for a state. */
export const treatiesByStatusFile = ofOneState(({ state, counts, asAt }) => [{ state: state.iso3, ...counts, asAt }]);

/** How many recommendations to a state stand where; a status in which there is none has no row. */
export const recommendationsByStatusFile = ofOneState(({ state, recommendationCounts, asAt }) =>
  followUpBars(recommendationCounts).map(({ status, count }) => ({
    state: state.iso3,
    status,
    open: isOpen(status),
    count,
    asAt,
  })),
);

/** The states of a state's subregion with their places. */
export const neighboursFile = ofOneState(async ({ state: focus, asAt }, view) => {
  const index = await listStates(view);
  return neighboursOf(index, focus).map(({ state, counts, place }) => ({
    place,
    state: state.iso3,
    name: state.name,
    ...counts,
    treaties: index.treaties,
    asAt,
  }));
});
