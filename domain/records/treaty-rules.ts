import type { Condition, Delay, Denunciation, TreatyRules } from "../treaty-law/rules.ts";
import type { TreatyFields } from "./treaties.ts";

/** The final clauses of a treaty as the fields of its form, and back. */

type Law = Pick<TreatyFields, "entryIntoForce" | "denunciation" | "joining">;
type Asked = Exclude<Condition["kind"], "share">;

/** The condition of one kind for which the form has fields; null where there is none. */
function first<Kind extends Asked>(rules: TreatyRules, kind: Kind): Extract<Condition, { kind: Kind }> | null {
  const found = rules.entryIntoForce.conditions.find((condition) => condition.kind === kind);
  return (found as Extract<Condition, { kind: Kind }> | undefined) ?? null;
}

/** Conditions for which no form has fields: shares of a whole, and a second one of a kind. A correction leaves them as they are. */
export function keptConditions(rules: TreatyRules): Condition[] {
  const { conditions } = rules.entryIntoForce;
  return conditions.filter(
    (one, index) => one.kind === "share" || conditions.findIndex(({ kind }) => kind === one.kind) < index,
  );
}

function amountOf(delay: Delay): number {
  return delay.kind === "days" || delay.kind === "first-of-month-after-days" ? delay.days : delay.months;
}

function toDelay(amount: number, kind: Delay["kind"]): Delay {
  return kind === "days" || kind === "first-of-month-after-days" ? { kind, days: amount } : { kind, months: amount };
}

/** The clauses as a form shows them. */
export function toLawFields(rules: TreatyRules): Law {
  const { firstDelay, firstArticle, laterDelay, laterArticle } = rules.entryIntoForce;
  const instruments = first(rules, "instruments");
  return {
    entryIntoForce: {
      instruments: instruments?.count ?? null,
      countsOrganisations: instruments?.countsOrganisations ?? false,
      requiredStates: [...(first(rules, "required-states")?.states ?? [])],
      notBefore: first(rules, "not-before")?.day ?? null,
      waitsForParent: first(rules, "parent-in-force") !== null,
      firstDelay: amountOf(firstDelay),
      firstDelayUnit: firstDelay.kind,
      firstArticle,
      laterDelay: amountOf(laterDelay),
      laterDelayUnit: laterDelay.kind,
      laterArticle,
    },
    joining: { ...rules.joining },
    denunciation: toDenunciationFields(rules.denunciation),
  };
}

function toDenunciationFields(denunciation: Denunciation): Law["denunciation"] {
  const none = {
    article: null,
    notice: null,
    noticeUnit: null,
    notBeforeYears: null,
    firstTermYears: null,
    furtherTermYears: null,
  };
  switch (denunciation.kind) {
    case "notice": {
      const { article, delay, notBeforeYears } = denunciation;
      return {
        ...none,
        clause: "notice",
        article,
        notice: amountOf(delay),
        noticeUnit: delay.kind,
        notBeforeYears,
      };
    }
    case "terms": {
      const { article, firstTermYears, furtherTermYears, noticeMonths } = denunciation;
      return {
        ...none,
        clause: "terms",
        article,
        notice: noticeMonths,
        noticeUnit: "months",
        firstTermYears,
        furtherTermYears,
      };
    }
    case "no-clause":
      return { ...none, clause: "no-clause" };
  }
}

/**
 * The clauses that the fields make, once nothing is objected to in them.
 * @param kept conditions for which there are no fields
 */
export function toRules(
  { entryIntoForce: force, denunciation, joining }: Law,
  kept: readonly Condition[],
): TreatyRules {
  const { instruments: count, countsOrganisations, requiredStates: states, notBefore, waitsForParent } = force;
  const conditions: Condition[] = [
    ...(count === null ? [] : [{ kind: "instruments", count, countsOrganisations } as const]),
    ...kept,
    ...(states.length === 0 ? [] : [{ kind: "required-states", states } as const]),
    ...(notBefore === null ? [] : [{ kind: "not-before", day: notBefore } as const]),
    ...(waitsForParent ? [{ kind: "parent-in-force" } as const] : []),
  ];
  return {
    entryIntoForce: {
      conditions,
      firstDelay: toDelay(force.firstDelay, force.firstDelayUnit),
      firstArticle: force.firstArticle,
      laterDelay: toDelay(force.laterDelay, force.laterDelayUnit),
      laterArticle: force.laterArticle,
    },
    denunciation: toDenunciation(denunciation),
    joining: { ...joining },
  };
}

function toDenunciation(fields: Law["denunciation"]): Denunciation {
  const article = fields.article ?? "";
  const notice = fields.notice ?? 0;
  switch (fields.clause) {
    case "notice":
      return {
        kind: "notice",
        article,
        delay: toDelay(notice, fields.noticeUnit ?? "days"),
        notBeforeYears: fields.notBeforeYears,
      };
    case "terms":
      return {
        kind: "terms",
        article,
        firstTermYears: fields.firstTermYears ?? 1,
        furtherTermYears: fields.furtherTermYears ?? 1,
        noticeMonths: notice,
      };
    case "no-clause":
      return { kind: "no-clause" };
  }
}
