import type { IsoDay } from "../dates/calendar-date.ts";
import type { StateKind } from "../entities/state.ts";
import { existenceOn, type Lifetime } from "../participants/existence.ts";
import { type ParticipationStatus, periodOn, type StatusPeriod } from "../treaty-law/status.ts";

/** How a land is drawn: one letter for each status, a capital where it is uncertain, digits for steps of a scale. */
export const statusCodes: Readonly<Record<ParticipationStatus, string>> = {
  none: "n",
  signatory: "s",
  contracting: "c",
  party: "p",
  "former-party": "f",
};

/** Of a participant that does not exist on a day, and of land that is nobody's. */
export const absentCode = "-";

/** The status that a letter stands for; null for a land that has none. */
export function statusOfCode(
  code: string,
): { readonly status: ParticipationStatus; readonly uncertain: boolean } | null {
  const lower = code.toLowerCase();
  const found = Object.entries(statusCodes).find(([, letter]) => letter === lower);
  return found === undefined ? null : { status: found[0] as ParticipationStatus, uncertain: code !== lower };
}

interface Participant extends Lifetime {
  readonly kind: StateKind;
}

/** Whether one that has done nothing counts as having done nothing: a state that existed; never an organisation, which need not act. */
function countsSilent(participant: Participant, day: IsoDay): boolean {
  return participant.kind !== "organisation" && existenceOn(participant, day) === "existing";
}

/** What one participant is on each of the days, as a text of one character for each. */
export function statusStrand(
  participant: Participant & { readonly periods: readonly StatusPeriod[] },
  days: readonly IsoDay[],
): string {
  const { periods } = participant;
  return days
    .map((day) => {
      const { status, uncertain } =
        periods.length === 0 ? { status: "none" as const, uncertain: false } : periodOn(periods, day);
      if (status === "none" && !countsSilent(participant, day)) return absentCode;
      const code = statusCodes[status];
      return uncertain ? code.toUpperCase() : code;
    })
    .join("");
}

/** How many steps the scale of numbers has, "none at all" apart. */
export const countSteps = 5;

/** The step of a number of treaties out of so many that are open: 0 for none, then five steps of equal width. */
export function countStep(count: number, of: number): number {
  if (count <= 0 || of <= 0) return 0;
  return Math.min(countSteps, Math.ceil((count / of) * countSteps));
}

/** A participant by numbers instead of a status. @param open how many treaties had been adopted by each day */
export function countStrand(
  participant: Participant & { readonly counts: readonly number[] },
  days: readonly IsoDay[],
  open: readonly number[],
): string {
  return days
    .map((day, index) => {
      const count = participant.counts[index] ?? 0;
      if (count === 0 && !countsSilent(participant, day)) return absentCode;
      return String(countStep(count, open[index] ?? 0));
    })
    .join("");
}

/** How many participants have each code on one of the days. */
export function tallyCodes(strands: readonly string[], index: number): Readonly<Record<string, number>> {
  const tally: Record<string, number> = {};
  for (const strand of strands) {
    const code = strand[index] ?? absentCode;
    tally[code] = (tally[code] ?? 0) + 1;
  }
  return tally;
}
