import { type IsoDay, precisionOf, type ReducedDate } from "../dates/calendar-date.ts";
import type { ActionKind, TreatyAction } from "./actions.ts";
import type { TreatyContext } from "./entry-into-force.ts";
import type { Delay, Denunciation, TreatyRules } from "./rules.ts";

/** Small makers for the tests of this folder: an act in one line, a treaty's clauses with what a case turns on. */

const days = (count: number): Delay => ({ kind: "days", days: count });
const months = (count: number): Delay => ({ kind: "months", months: count });
export const delays = { days, months };

export function act(
  kind: ActionKind,
  date: ReducedDate | null,
  more: Partial<Pick<TreatyAction, "id" | "state" | "treaty" | "effectiveOn" | "notBefore">> = {},
): TreatyAction {
  return {
    id: more.id ?? `${kind} ${date ?? more.effectiveOn ?? "?"} ${more.state ?? ""}`,
    state: more.state ?? "KAZ",
    treaty: more.treaty ?? "ICCPR",
    kind,
    kindBasis: kind === "consent-kind-unknown" ? "not-stated" : "stated",
    date,
    precision: precisionOf(date),
    notBefore: more.notBefore ?? null,
    effectiveOn: more.effectiveOn ?? null,
  };
}

export function rules(
  later: Delay,
  more: {
    first?: Delay;
    article?: string;
    firstArticle?: string;
    denunciation?: Denunciation;
    count?: number;
    parent?: boolean;
  } = {},
): TreatyRules {
  return {
    entryIntoForce: {
      conditions: [
        { kind: "instruments", count: more.count ?? 1, countsOrganisations: true },
        ...(more.parent === true ? [{ kind: "parent-in-force" } as const] : []),
      ],
      firstDelay: more.first ?? later,
      firstArticle: more.firstArticle ?? "49(1)",
      laterDelay: later,
      laterArticle: more.article ?? "49(2)",
    },
    denunciation: more.denunciation ?? { kind: "no-clause" },
    joining: { article: "48", signature: true, ratificationNeedsSignature: true, consent: "open", signing: "open" },
  };
}

function treaty(adoptedOn: IsoDay, inForceOn: IsoDay | null, clauses: TreatyRules): TreatyContext {
  return { adoptedOn, inForceOn, rules: clauses };
}

/** The treaties that the known cases turn on, with the articles that give their delays. */
export const treaties = {
  /** ICCPR art. 49. */
  iccpr: treaty("1966-12-16", "1976-03-23", rules(months(3), { count: 35 })),
  /** ICCPR-OP1 arts. 9 and 12(1). */
  op1: treaty(
    "1966-12-16",
    "1976-03-23",
    rules(months(3), {
      count: 10,
      parent: true,
      article: "9(2)",
      denunciation: { kind: "notice", article: "12(1)", delay: months(3), notBeforeYears: null },
    }),
  ),
  /** ICCPR-OP2 art. 8. */
  op2: treaty("1989-12-15", "1991-07-11", rules(months(3), { article: "8(2)" })),
  /** CED art. 39. */
  ced: treaty("2006-12-20", "2010-12-23", rules(days(30), { article: "39(2)", firstArticle: "39(1)" })),
  /** OPCAT art. 28. */
  opcat: treaty("2002-12-18", "2006-06-22", rules(days(30), { article: "28(2)" })),
  /** CRPD art. 45. */
  crpd: treaty("2006-12-13", "2008-05-03", rules(days(30), { article: "45(2)" })),
  /** Rome Statute arts. 126 and 127. */
  rome: treaty(
    "1998-07-17",
    "2002-07-01",
    rules(
      { kind: "first-of-month-after-days", days: 60 },
      {
        article: "126(2)",
        denunciation: { kind: "notice", article: "127(1)", delay: months(12), notBeforeYears: null },
      },
    ),
  ),
  /** Statelessness Convention of 1954, art. 39. */
  stateless1954: treaty("1954-09-28", "1960-06-06", rules(days(90), { article: "39(2)" })),
} as const;
