import { knownDate } from "../dates/calendar-date.ts";
import type { StateProfile, TreatyRow } from "../entities/pages.ts";
import type { DomesticStep, DomesticStepKind, RecordedAction } from "../entities/record.ts";
import type { Commitment, VisitSummary } from "../entities/visit.ts";
import type { ActionKind } from "../treaty-law/actions.ts";
import { countStatuses } from "../treaty-law/counts.ts";
import type { StatusPeriod } from "../treaty-law/status.ts";

/** The founding case in little: a visit, a promise at it, and one treaty with the acts that followed. For the tests of this folder. */

const state = { iso3: "KAZ", slug: "kazakhstan", name: "Kazakhstan" };
const treaty = { code: "ICCPR", slug: "iccpr", title: "Covenant", shortTitle: "Covenant", untcNumber: "IV-4" };
const source = {
  key: "s",
  title: "Source",
  publisher: null,
  symbol: null,
  url: null,
  readOn: null,
  asAt: null,
  note: null,
};

export function action(kind: ActionKind, date: string): RecordedAction {
  const known = { id: kind, state: "KAZ", treaty: "ICCPR", kind, kindBasis: "stated", ...knownDate(date) } as const;
  return {
    ...known,
    notBefore: null,
    effectiveOn: null,
    notification: null,
    note: null,
    sourcesAgreeing: 1,
    sources: [source],
    recordedAt: "2026-11-24T10:15:00.000Z",
    supersedes: null,
  };
}

export function step(kind: DomesticStepKind, date: string): DomesticStep {
  return { state: "KAZ", treaty: "ICCPR", kind, ...knownDate(date), reference: null, note: null, source };
}

function period(status: StatusPeriod["status"], from: string | null, until: string | null): StatusPeriod {
  return { status, from, until, uncertain: false, possible: [status] };
}

export const row: TreatyRow = {
  treaty: {
    ...treaty,
    aliases: [],
    untsNumber: null,
    adoptedOn: "1966-12-16",
    adoptedAt: "New York",
    officialEntryIntoForceOn: "1976-03-23",
    parent: null,
    body: null,
    rules: {
      entryIntoForce: {
        conditions: [{ kind: "instruments", count: 35, countsOrganisations: true }],
        firstDelay: { kind: "months", months: 3 },
        firstArticle: "49(1)",
        laterDelay: { kind: "months", months: 3 },
        laterArticle: "49(2)",
      },
      denunciation: { kind: "no-clause" },
      joining: { article: "48", signature: true, ratificationNeedsSignature: true, consent: "open", signing: "open" },
    },
  },
  explanation: { status: "party", since: "2006-04-24", uncertain: false, possible: ["party"], reasons: [] },
  participation: {
    state: "KAZ",
    treaty: "ICCPR",
    status: "party",
    since: "2006-04-24",
    uncertain: false,
    possible: ["party"],
    signature: null,
    consent: null,
    entryIntoForce: null,
    provisional: null,
    withdrawal: null,
  },
  periods: [
    period("none", null, "2003-12-02"),
    period("signatory", "2003-12-02", "2006-01-24"),
    period("contracting", "2006-01-24", "2006-04-24"),
    period("party", "2006-04-24", null),
  ],
  actions: [action("signature", "2003-12-02"), action("ratification", "2006-01-24"), action("withdrawal", "2015")],
  domestic: { standing: "not-on-record", steps: [], approval: null, daysToDeposit: null },
  freshness: null,
};

const visit: VisitSummary = {
  slug: "kaz-2003-ramcharan",
  title: "Visit",
  state,
  start: knownDate("2003-03-07"),
  end: knownDate("2003-03-11"),
  status: "done",
  mandateKind: "ohchr-leadership",
  mandate: null,
  visitors: [],
  reportSymbol: null,
  recommendations: { total: 11, open: 8 },
  commitments: 3,
};

const promise: Commitment = {
  ref: "KAZ-2003-P2",
  visit,
  state,
  promisedBy: "Minister",
  side: "host",
  text: "Parliament will ratify.",
  made: knownDate("2003-03-11"),
  dueOn: null,
  outcome: "kept",
  outcomeDate: knownDate("2006-01-24"),
  outcomeNote: null,
  outcomeSource: null,
  source,
  daysOpen: null,
  daysElapsed: null,
  daysLate: null,
  chains: [
    {
      treaty,
      act: "consent",
      steps: [
        { kind: "signature", ...knownDate("2003-12-02"), reference: null, days: 266 },
        { kind: "deposit", ...knownDate("2006-01-24"), reference: null, days: 1050 },
      ],
    },
  ],
};

export function profile(asAt: string): StateProfile {
  return {
    state: {
      ...state,
      kind: "state",
      region: null,
      subregion: null,
      unMember: true,
      existsFrom: null,
      existsUntil: null,
      names: { en: "Kazakhstan", ru: null, kk: null },
      unMemberSince: null,
      unAdmission: null,
      note: null,
      predecessors: [],
      successors: [],
    },
    asAt,
    counts: countStatuses([]),
    rows: [row],
    declarations: [],
    objections: [],
    procedures: [],
    invitations: [],
    visits: [visit],
    openRecommendations: [],
    recommendationCounts: {
      pending: 0,
      "no-information": 0,
      "in-progress": 0,
      "partly-implemented": 0,
      implemented: 0,
      "not-implemented": 0,
      superseded: 0,
    },
    commitments: [promise],
    questions: [],
  };
}
