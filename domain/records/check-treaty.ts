import type { IsoDay } from "../dates/calendar-date.ts";
import type { Condition } from "../treaty-law/rules.ts";
import type { Objection } from "./kinds.ts";
import type { TreatyFields } from "./treaties.ts";

/**
 * What in a treaty's own fields cannot be so together.
 * @param kept conditions of its entry into force for which there are no fields
 */
export function treatyObjections(treaty: TreatyFields, kept: readonly Condition[], today: IsoDay): Objection[] {
  const found: Objection[] = [];
  const { adoptedOn, officialEntryIntoForceOn: official, bodyCode, bodyName } = treaty;
  if (adoptedOn > today) found.push({ field: "adoptedOn", rule: "future" });
  if (official !== null && official < adoptedOn) {
    found.push({ field: "officialEntryIntoForceOn", rule: "beforeAdoption" });
  }
  if ((bodyCode === null) !== (bodyName === null)) {
    found.push({ field: bodyCode === null ? "bodyCode" : "bodyName", rule: "bodyWhole" });
  }
  return [...found, ...forceObjections(treaty, kept), ...joiningObjections(treaty), ...denunciationObjections(treaty)];
}

function forceObjections({ entryIntoForce, parent }: TreatyFields, kept: readonly Condition[]): Objection[] {
  const found: Objection[] = [];
  const object = (field: string, rule: string) => found.push({ field: `entryIntoForce.${field}`, rule });
  const { instruments, countsOrganisations, requiredStates, waitsForParent } = entryIntoForce;
  // What holds a treaty back does not bring it into force.
  if (instruments === null && requiredStates.length === 0 && kept.length === 0) object("instruments", "required");
  if (instruments === null && countsOrganisations) object("countsOrganisations", "onlyInstruments");
  if (waitsForParent && parent === null) object("waitsForParent", "needsParent");
  for (const which of ["first", "later"] as const) {
    const [amount, unit] = [entryIntoForce[`${which}Delay`], entryIntoForce[`${which}DelayUnit`]];
    if (amount === 0 && unit !== "days") object(`${which}Delay`, "noDelay");
  }
  return found;
}

function joiningObjections({ joining, parent }: TreatyFields): Objection[] {
  const found: Objection[] = [];
  const object = (field: string, rule: string) => found.push({ field: `joining.${field}`, rule });
  if (joining.ratificationNeedsSignature && !joining.signature) object("ratificationNeedsSignature", "onlySignature");
  if (joining.consent !== "open" && parent === null) object("consent", "needsParent");
  if (joining.signing !== "open" && parent === null) object("signing", "needsParent");
  return found;
}

type Denunciation = TreatyFields["denunciation"];

/** The fields that each clause has, those that it must have first. */
const clauseFields: Readonly<Record<Denunciation["clause"], Readonly<Partial<Record<keyof Denunciation, boolean>>>>> = {
  notice: { article: true, notice: true, noticeUnit: true, notBeforeYears: false },
  terms: { article: true, notice: true, noticeUnit: true, firstTermYears: true, furtherTermYears: true },
  "no-clause": {},
};

function denunciationObjections({ denunciation }: TreatyFields): Objection[] {
  const found: Objection[] = [];
  const object = (field: string, rule: string) => found.push({ field: `denunciation.${field}`, rule });
  const { clause, notice, noticeUnit, ...more } = denunciation;
  for (const [name, value] of Object.entries({ ...more, notice, noticeUnit })) {
    const needed = clauseFields[clause][name as keyof Denunciation];
    if (value === null && needed === true) object(name, "required");
    if (value !== null && needed === undefined) object(name, "otherClause");
  }
  if (clause === "terms" && noticeUnit !== null && noticeUnit !== "months") object("noticeUnit", "inMonths");
  if (notice === 0 && noticeUnit !== null && noticeUnit !== "days") object("notice", "noDelay");
  return found;
}
