import { describe, expect, test } from "vitest";
import { knownDate } from "../dates/calendar-date.ts";
import type { StateProfile, TreatyRow } from "../entities/pages.ts";
import type { DomesticStep, DomesticStepKind, RecordedAction } from "../entities/record.ts";
import type { Commitment, VisitSummary } from "../entities/visit.ts";
import type { ActionKind } from "../treaty-law/actions.ts";
import { countStatuses } from "../treaty-law/counts.ts";
import type { StatusPeriod } from "../treaty-law/status.ts";
import { stateTimeline } from "./state-timeline.ts";

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

function action(kind: ActionKind, date: string): RecordedAction {
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

function step(kind: DomesticStepKind, date: string): DomesticStep {
  return { state: "KAZ", treaty: "ICCPR", kind, ...knownDate(date), reference: null, note: null, source };
}

function period(status: StatusPeriod["status"], from: string | null, until: string | null): StatusPeriod {
  return { status, from, until, uncertain: false, possible: [status] };
}

const row: TreatyRow = {
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

function profile(asAt: string): StateProfile {
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

describe("a state's timeline", () => {
  const timeline = stateTimeline(profile("2026-11-24"));
  const lane = timeline.lanes[0];

  test("runs over whole years, with room before the first fact, to the end of the as-at year", () => {
    expect([timeline.first, timeline.last]).toEqual(["2002-01-01", "2027-01-01"]);
  });

  test("draws nothing before the first act, then a bar for each status", () => {
    expect(lane?.bars.filter(({ later }) => !later).map(({ status }) => status)).toEqual([
      "signatory",
      "contracting",
      "party",
    ]);
  });

  test("sets apart what lies after the as-at day", () => {
    const then = stateTimeline(profile("2005-01-01")).lanes[0];
    expect(then?.bars.map(({ status, later }) => [status, later])).toEqual([
      ["signatory", false],
      ["signatory", true],
      ["contracting", true],
      ["party", true],
    ]);
  });

  test("joins a promise to the act that kept it, with the days", () => {
    expect(lane?.arcs.map(({ days, level }) => [days, level])).toEqual([[1050, 1]]);
  });

  test("draws an act known by its year as wide as its doubt", () => {
    const withdrawal = lane?.marks.find(({ shape }) => shape === "withdrawal");
    const year = 365 / (25 * 365 + 6);
    expect((withdrawal?.doubt?.to ?? 0) - (withdrawal?.doubt?.from ?? 0)).toBeCloseTo(year, 2);
    expect(lane?.marks.find(({ shape }) => shape === "deposit")?.doubt).toBeNull();
  });

  test("writes the days from the law to the deposit where nothing stands in their place", () => {
    const approval = step("ratifying-law-signed", "2005-11-28");
    const withSteps = (steps: readonly DomesticStep[]) => {
      const whole = profile("2026-11-24");
      const [given] = whole.rows;
      if (given === undefined) throw new Error("no row");
      const consent = { id: "1", kind: "ratification", kindBasis: "stated", ...knownDate("2006-01-24") } as const;
      const rows = [
        {
          ...given,
          domestic: {
            standing: "approved-and-deposited",
            steps: steps.map((one) => ({ ...one, daysSinceStep: null })),
            approval,
            daysToDeposit: 57,
          },
          participation: { ...given.participation, consent },
        },
      ] as const;
      return stateTimeline({ ...whole, rows }).lanes[0]?.approval;
    };
    expect(withSteps([approval])).toMatchObject({ days: 57, roomForDays: true });
    expect(withSteps([approval, step("implementing-law-signed", "2006-10-01")])).toMatchObject({
      days: 57,
      roomForDays: false,
    });
    expect(withSteps([approval, step("implementing-law-signed", "2012-10-01")])).toMatchObject({ roomForDays: true });
  });

  test("puts a visit on its last day", () => {
    expect(timeline.visits.map(({ visit: { slug } }) => slug)).toEqual(["kaz-2003-ramcharan"]);
    expect(timeline.visits[0]?.x).toBeGreaterThan(0);
    expect(timeline.visits[0]?.promised).toBe(true);
  });

  test("has no more lanes than can be taken in: those with promises, then those with the latest acts, in their order", () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      ...row,
      treaty: { ...row.treaty, code: index === 0 ? "ICCPR" : `T${index}` },
      actions: [action("accession", `${1960 + index}-01-01`)],
      periods: [],
      domestic: { ...row.domestic, steps: [] },
    }));
    const { lanes, without } = stateTimeline({ ...profile("2026-11-24"), rows: many });
    expect(without).toBe(20);
    // The oldest act of all is under the treaty that was promised.
    expect(lanes.map((lane) => lane.treaty.code)).toEqual(["ICCPR", ...many.slice(21).map((one) => one.treaty.code)]);
  });
});
