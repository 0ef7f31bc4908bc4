import {
  type Comparison,
  compareSides,
  groupPlace,
  ownGroup,
  type Side,
  statePlace,
} from "#domain/comparison/comparison.ts";
import type { StateSummary } from "#domain/entities/state.ts";
import type { View } from "#domain/entities/view.ts";
import { existedOn, existenceOn } from "#domain/participants/existence.ts";
import { belongsTo, type GroupKey } from "#domain/participants/groups.ts";
import type { FollowUpStatus } from "#domain/recommendations/follow-up.ts";
import { countStatuses } from "#domain/treaty-law/counts.ts";
import type { Existence } from "#domain/treaty-law/periods.ts";
import { countStandings } from "./count-standing.ts";
import { loadParticipations } from "./load-participations.ts";
import { getPrisma } from "./prisma.ts";
import { stateSummarySelect, toExistence, toStateSummary } from "./state.select.ts";
import { type StatusOnDay, statusesOn } from "./statuses-on.ts";

/** Who is put side by side: states by code or slug in any case, groups, and one group of the states listed. */
export interface ComparedNames {
  readonly states: readonly string[];
  readonly within: readonly GroupKey[];
  readonly members: readonly string[];
}

/** A comparison, with how many recommendations to each side stand where; null for a group. */
interface NamedGroup {
  readonly key: GroupKey | typeof ownGroup;
  readonly all: readonly Known[];
}

export interface ComparisonPage extends Comparison {
  readonly recommendations: readonly (Readonly<Record<FollowUpStatus, number>> | null)[];
  /** Everybody who can be compared, by name. */
  readonly choices: readonly StateSummary[];
}

interface Known {
  readonly id: string;
  readonly state: StateSummary;
  readonly existence: Existence;
}

/** Those named, in the order of the names, each once. */
function pick(all: readonly Known[], names: readonly string[]): Known[] {
  const found = names.flatMap((name) => {
    const lower = name.toLowerCase();
    return all.find(({ state }) => state.iso3.toLowerCase() === lower || state.slug === lower) ?? [];
  });
  return [...new Set(found)];
}

/** Where the members of a group that existed on a day stand, by treaty. */
function standingsIn(members: readonly Known[], statuses: readonly StatusOnDay[]) {
  const ids = new Set(members.map(({ id }) => id));
  const byTreaty = Map.groupBy(
    statuses.filter(({ stateId }) => ids.has(stateId)),
    ({ treatyId }) => treatyId,
  );
  return (treatyId: string) => {
    const acted = new Map((byTreaty.get(treatyId) ?? []).map((one) => [one.stateId, one]));
    return members.map(({ id }) => acted.get(id) ?? { status: "none" as const, uncertain: false });
  };
}

/**
 * States and groups side by side under every treaty that had been adopted by a day. A group is those of its members that existed
 * on the day; a state named twice stands once.
 */
export async function getComparison({ states, within, members }: ComparedNames, view: View): Promise<ComparisonPage> {
  const { asAt, locale } = view;
  const db = getPrisma();
  const rows = await db.state.findMany({ select: { ...stateSummarySelect, id: true } });
  const collator = new Intl.Collator(locale);
  const all = rows
    .map((row) => ({ id: row.id, state: toStateSummary(row, locale), existence: toExistence(row) }))
    .sort((a, b) => collator.compare(a.state.name, b.state.name));
  const single = pick(all, states);
  const listed = pick(all, members);
  const named: NamedGroup[] = [
    ...within.map((key) => ({ key, all: all.filter(({ state }) => belongsTo(state, key)) })),
    ...(listed.length === 0 ? [] : [{ key: ownGroup, all: listed } as const]),
  ];
  const groups = named.map((group) => ({
    ...group,
    existing: group.all.filter(({ state }) => existedOn(state, asAt)),
  }));
  const grouped = [...new Set(groups.flatMap((group) => group.existing.map(({ id }) => id)))];
  const [treaties, statuses, recommendations] = await Promise.all([
    loadParticipations(
      db,
      single.map(({ id, state, existence }) => ({ id, iso3: state.iso3, existence })),
      view,
    ),
    grouped.length === 0 ? [] : statusesOn(db, view, { stateIds: grouped }),
    countStandings(
      single.map(({ id }) => id),
      view,
    ),
  ]);
  const standings = groups.map((group) => standingsIn(group.existing, statuses));
  const exists = single.map(({ state }) => existedOn(state, asAt));
  const compared = treaties.map(({ id, treaty, participations }) => ({
    treaty,
    places: [
      ...participations.map((participation, index) => statePlace(participation, exists[index] === true)),
      ...standings.map((of) => groupPlace(of(id))),
    ],
  }));
  const sides: Side[] = [
    ...single.map(({ state }) => ({ kind: "state" as const, state, existence: existenceOn(state, asAt) })),
    ...groups.map((group) => ({
      kind: "group" as const,
      key: group.key,
      members: group.all.map(({ state }) => state),
      existing: group.existing.length,
    })),
  ];
  const counts = [
    ...single.map((_, index) => countStatuses(compared.flatMap(({ places }) => places[index]?.participation ?? []))),
    ...standings.map((of) => countStatuses(treaties.flatMap(({ id }) => of(id)))),
  ];
  return {
    ...compareSides(sides, compared, counts),
    recommendations: [...recommendations, ...groups.map(() => null)],
    choices: all.map(({ state }) => state),
  };
}
