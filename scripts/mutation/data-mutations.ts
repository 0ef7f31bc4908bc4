import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { addDays } from "#domain/dates/calendar-date.ts";
import { type Delay, treatyRulesSchema } from "#domain/treaty-law/rules.ts";

/** One clause of one treaty, changed in the shipped facts. */
export interface DataMutation {
  readonly rule: string;
  /** The whole of treaties.yaml with that one clause changed, as JSON, which is YAML too. */
  readonly text: string;
}

const treatiesSchema = z.array(
  z.looseObject({ code: z.string(), official_entry_into_force_on: z.string().nullable(), rules: treatyRulesSchema }),
);
type Treaty = z.infer<typeof treatiesSchema>[number];
type Change = readonly [what: string, change: (treaty: Treaty) => void];

function lengthen(delay: Delay): Delay {
  return "days" in delay ? { ...delay, days: delay.days + 1 } : { ...delay, months: delay.months + 1 };
}

/** Every way in which a treaty's clauses are broken. */
function changesOf(treaty: Treaty): Change[] {
  const { conditions } = treaty.rules.entryIntoForce;
  const changes: Change[] = [
    [
      "delay of the first",
      ({ rules }) => (rules.entryIntoForce.firstDelay = lengthen(rules.entryIntoForce.firstDelay)),
    ],
    [
      "delay of the later",
      ({ rules }) => (rules.entryIntoForce.laterDelay = lengthen(rules.entryIntoForce.laterDelay)),
    ],
    ["article of the first", ({ rules }) => (rules.entryIntoForce.firstArticle += "x")],
    ["article of the later", ({ rules }) => (rules.entryIntoForce.laterArticle += "x")],
    [
      "who may become bound",
      ({ rules: { joining } }) => (joining.consent = joining.consent === "open" ? "parent-parties" : "open"),
    ],
    [
      "who may sign",
      ({ rules: { joining } }) => (joining.signing = joining.signing === "open" ? "parent-signatories" : "open"),
    ],
    ["signature", ({ rules: { joining } }) => (joining.signature = !joining.signature)],
    [
      "ratification after signature",
      ({ rules: { joining } }) => (joining.ratificationNeedsSignature = !joining.ratificationNeedsSignature),
    ],
    ["article of joining", ({ rules: { joining } }) => (joining.article += "x")],
    [
      "withdrawal",
      ({ rules }) =>
        (rules.denunciation =
          rules.denunciation.kind === "no-clause"
            ? { kind: "notice", article: "1", delay: { kind: "months", months: 12 }, notBeforeYears: null }
            : { kind: "no-clause" }),
    ],
    [
      "official date",
      (one) => {
        const official = one.official_entry_into_force_on;
        one.official_entry_into_force_on = official === null ? "2020-01-01" : addDays(official, 1);
      },
    ],
  ];
  for (const [index, condition] of conditions.entries()) {
    const replace = (to: (typeof conditions)[number]) => (one: Treaty) => {
      one.rules.entryIntoForce.conditions[index] = to;
    };
    if (condition.kind === "instruments") {
      changes.push(["number of instruments", replace({ ...condition, count: condition.count + 1 })]);
      changes.push([
        "instruments of organisations",
        replace({ ...condition, countsOrganisations: !condition.countsOrganisations }),
      ]);
    } else if (condition.kind === "share") {
      changes.push(["share", replace({ ...condition, percent: condition.percent + 1 })]);
    } else if (condition.kind === "required-states") {
      changes.push(["states that must have deposited", replace({ ...condition, states: condition.states.slice(1) })]);
    } else {
      changes.push([condition.kind, (one) => one.rules.entryIntoForce.conditions.splice(index, 1)]);
    }
  }
  const { denunciation } = treaty.rules;
  if (denunciation.kind === "notice") {
    changes.push([
      "length of notice",
      ({ rules }) => (rules.denunciation = { ...denunciation, delay: lengthen(denunciation.delay) }),
    ]);
    changes.push([
      "earliest withdrawal",
      ({ rules }) => (rules.denunciation = { ...denunciation, notBeforeYears: (denunciation.notBeforeYears ?? 0) + 1 }),
    ]);
  }
  if (denunciation.kind !== "no-clause")
    changes.push([
      "article of withdrawal",
      ({ rules }) => (rules.denunciation = { ...denunciation, article: `${denunciation.article}x` }),
    ]);
  return changes;
}

/** Every clause of every treaty in the shipped facts of a folder, each changed in turn. */
export function dataMutations(folder: string): DataMutation[] {
  const text = readFileSync(join(folder, "prisma/reference/treaties.yaml"), "utf8");
  const read = () => treatiesSchema.parse(parse(text));
  return read().flatMap((treaty, index) =>
    changesOf(treaty).map(([what, change]) => {
      const all = read();
      const changed = all[index];
      if (changed !== undefined) change(changed);
      return { rule: `${treaty.code}: ${what}`, text: JSON.stringify(all) };
    }),
  );
}
