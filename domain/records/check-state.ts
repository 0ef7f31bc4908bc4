import { firstDayOf, type IsoDay, lastDayOf, type ReducedDate } from "../dates/calendar-date.ts";
import { holds } from "../participants/regions.ts";
import type { Existence } from "../treaty-law/periods.ts";
import type { Objection, RecordValues } from "./kinds.ts";

type State = RecordValues<"state">;

/** What in a state's own fields cannot be so together. */
export function stateObjections(state: State, today: IsoDay): Objection[] {
  return [...lifeObjections(state, today), ...membershipObjections(state, today), ...placeObjections(state)];
}

function lifeObjections({ kind, existsFrom, existsUntil, existenceSource }: State, today: IsoDay): Objection[] {
  const found: Objection[] = [];
  if (existsFrom !== null && existsFrom > today) found.push({ field: "existsFrom", rule: "future" });
  if (existsUntil !== null && existsUntil > today) found.push({ field: "existsUntil", rule: "future" });
  if (existsFrom !== null && existsUntil !== null && existsUntil < existsFrom) {
    found.push({ field: "existsUntil", rule: "beforeFirstDay" });
  }
  if (kind === "former-state" && existsUntil === null) found.push({ field: "existsUntil", rule: "dissolvedWhen" });
  if (kind !== "former-state" && existsUntil !== null) found.push({ field: "existsUntil", rule: "onlyDissolved" });
  const dated = existsFrom !== null || existsUntil !== null;
  if (dated && existenceSource === null) found.push({ field: "existenceSource", rule: "daySource" });
  if (!dated && existenceSource !== null) found.push({ field: "existenceSource", rule: "onlyDays" });
  return found;
}

function membershipObjections({ kind, unMember, unMemberSince, unAdmission }: State, today: IsoDay): Objection[] {
  const found: Objection[] = [];
  if (unMember && kind === "organisation") found.push({ field: "unMember", rule: "onlyStates" });
  if (!unMember && unMemberSince !== null) found.push({ field: "unMemberSince", rule: "onlyMembers" });
  if (!unMember && unAdmission !== null) found.push({ field: "unAdmission", rule: "onlyMembers" });
  if (unMemberSince !== null && unMemberSince > today) found.push({ field: "unMemberSince", rule: "future" });
  return found;
}

function placeObjections({ kind, region, subregion, intermediateRegion }: State): Objection[] {
  const found: Objection[] = [];
  if (kind === "organisation" && region !== null) found.push({ field: "region", rule: "onlyStates" });
  if (subregion !== null && (region === null || !holds(region, subregion))) {
    found.push({ field: "subregion", rule: "otherRegion" });
  }
  if (intermediateRegion !== null && (subregion === null || !holds(subregion, intermediateRegion))) {
    found.push({ field: "intermediateRegion", rule: "otherRegion" });
  }
  return found;
}

/** True where no day that a date can mean lies within a life. */
export function isOutside(date: ReducedDate, { from, until }: Existence): boolean {
  return (from !== null && lastDayOf(date) < from) || (until !== null && firstDayOf(date) > until);
}
