import { firstDayOf, type IsoDay, type KnownDate, knownDate, lastDayOf } from "../dates/calendar-date.ts";
import type { Declaration, ProcedureStance } from "../entities/record.ts";
import type { Source } from "../entities/source.ts";
import type { TreatySummary } from "../entities/treaty.ts";
import type { Participation } from "../treaty-law/participation.ts";
import {
  articlesOf,
  followsFromJoining,
  type ProcedureBasis,
  type ProcedureRule,
  procedureCatalogue,
  procedureOf,
} from "./procedure-catalogue.ts";
import { undatedSince } from "./standing.ts";

/** Where a state stands under a treaty that has a procedure, and where its consent was read. */
export interface ProcedureParty {
  readonly body: TreatySummary["body"];
  readonly participation: Pick<
    Participation,
    "state" | "treaty" | "status" | "consent" | "entryIntoForce" | "withdrawal"
  >;
  readonly sources: readonly Source[];
}

/**
 * "accepted": a committee can be turned to. "waiting": accepted, but the treaty or the procedure is not in force for
 * the state yet. "not-accepted": a source says so. "ended": accepted once.
 */
export type ProcedureStanding = "accepted" | "waiting" | "not-accepted" | "ended";

/** Whether a committee can be turned to over a state, under which article and since when. */
export interface AcceptedProcedure {
  readonly state: string;
  readonly treaty: string;
  readonly rule: ProcedureRule;
  /** The committee; null where the treaty has none on record. */
  readonly body: { readonly code: string; readonly name: string } | null;
  readonly standing: ProcedureStanding;
  readonly basis: ProcedureBasis;
  /** First day on which the committee can be turned to, as exactly as it is known; for "not-accepted" unknown. */
  readonly since: KnownDate;
  /** The declaration, or the deposit by which it was joined. */
  readonly acceptedOn: KnownDate;
  readonly endedOn: KnownDate | null;
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
}

/** What one source says of one procedure. */
interface Claim {
  readonly accepted: boolean;
  readonly on: KnownDate;
  readonly withdrawn: KnownDate | null;
  readonly note: string | null;
  readonly sources: readonly Source[];
}

const unknown: KnownDate = { date: null, precision: "unknown" };

const keyOf = (state: string, { treaty, article }: ProcedureRule) => `${state} ${treaty} ${article}`;

/** The claims on record, by state, treaty and article. A declaration comes before what a list says of it. */
function claimsByKey(declarations: readonly Declaration[], stances: readonly ProcedureStance[]): Map<string, Claim[]> {
  const claims = new Map<string, Claim[]>();
  const add = (state: string, rule: ProcedureRule | undefined, claim: Claim) => {
    if (rule === undefined) return;
    const key = keyOf(state, rule);
    claims.set(key, [...(claims.get(key) ?? []), claim]);
  };
  for (const { kind, state, treaty, article, date, precision, withdrawn, note, source } of declarations) {
    if (kind !== "acceptance-of-procedure") continue;
    const claim = { accepted: true, on: { date, precision }, withdrawn, note, sources: [source] };
    for (const one of articlesOf(article)) add(state, procedureOf(treaty, one), claim);
  }
  for (const { state, treaty, article, accepted, acceptedOn, note, source } of stances) {
    const claim = { accepted, on: knownDate(acceptedOn), withdrawn: null, note, sources: [source] };
    for (const one of articlesOf(article)) add(state, procedureOf(treaty, one), claim);
  }
  return claims;
}

const exactness = { day: 0, month: 1, year: 2, unknown: 3 } as const;

/**
 * The claim that says most: what stands before what was withdrawn, an acceptance before its denial, an exact day before
 * a vague one.
 */
function strongest(claims: readonly Claim[]): Claim | undefined {
  const [first] = claims
    .map((claim, order) => ({ claim, order }))
    .sort(
      (a, b) =>
        Number(a.claim.withdrawn !== null) - Number(b.claim.withdrawn !== null) ||
        Number(b.claim.accepted) - Number(a.claim.accepted) ||
        exactness[a.claim.on.precision] - exactness[b.claim.on.precision] ||
        a.order - b.order,
    );
  return first?.claim;
}

/** The later of two dates, where both are known to the day; unknown where one of them is not known at all. */
function laterKnown(a: KnownDate, b: KnownDate): KnownDate {
  if (a.date === null || b.date === null) return unknown;
  if (lastDayOf(a.date) <= firstDayOf(b.date)) return b;
  return lastDayOf(b.date) <= firstDayOf(a.date) ? a : unknown;
}

/**
 * What joining gives begins when the treaty binds, which a succession can put before its deposit; a declaration is not
 * older than itself.
 */
function sinceOf(rule: ProcedureRule, acceptedOn: KnownDate, force: KnownDate): KnownDate {
  const bound = rule.since === undefined || rule.since === "not-yet" ? force : laterKnown(force, knownDate(rule.since));
  return rule.basis === "joining" ? bound : laterKnown(acceptedOn, bound);
}

function distinct(sources: readonly Source[]): Source[] {
  return [...new Map(sources.map((source) => [source.key, source])).values()];
}

function acceptedUnder(
  rule: ProcedureRule,
  party: ProcedureParty,
  claims: readonly Claim[],
  asAt: IsoDay,
): AcceptedProcedure | null {
  const { status, consent, entryIntoForce, withdrawal, state } = party.participation;
  if (status === "none" || status === "signatory" || consent === null) return null;
  const joined: Claim = {
    accepted: true,
    on: { date: consent.date, precision: consent.precision },
    withdrawn: null,
    note: null,
    sources: party.sources,
  };
  // What follows from joining rests on the act itself; a list that prints it too is only a further source.
  const claim = rule.basis === "joining" ? joined : strongest(claims);
  if (claim === undefined) return null;
  const force: KnownDate =
    entryIntoForce === null ? unknown : { date: entryIntoForce.date, precision: entryIntoForce.precision };
  const since = claim.accepted ? sinceOf(rule, claim.on, force) : unknown;
  const left = status === "former-party" && withdrawal !== null ? knownDate(withdrawal.effectiveOn) : null;
  const endedOn = claim.withdrawn ?? left;
  const ended = endedOn !== null || status === "former-party";
  const early = since.date !== null && firstDayOf(since.date) > asAt;
  const waits = status === "contracting" || rule.since === "not-yet" || early;
  return {
    state,
    treaty: rule.treaty,
    rule,
    body: party.body,
    standing: !claim.accepted ? "not-accepted" : ended ? "ended" : waits ? "waiting" : "accepted",
    basis: rule.basis,
    since,
    acceptedOn: claim.on,
    endedOn: claim.accepted ? endedOn : null,
    // What is noted of a day in a list does not hold of the entry into force that is told in its place.
    notes: rule.basis === "joining" ? [] : [...new Set(claims.flatMap(({ note }) => note ?? []))],
    sources: distinct([...claim.sources, ...claims.flatMap(({ sources }) => sources)]),
  };
}

/**
 * Which procedures states have come under by a day: from declarations, from what sources list, and from joining a
 * protocol that is itself the procedure; each once, with every source. In the order of the parties, then of the
 * catalogue.
 * @param declarations as they stood on the day (declarationsOn)
 * @param stances those known by the day (stancesOn)
 * @param parties where each state stands on the day under each treaty
 */
export function proceduresOn(
  declarations: readonly Declaration[],
  stances: readonly ProcedureStance[],
  parties: readonly ProcedureParty[],
  asAt: IsoDay,
): AcceptedProcedure[] {
  const claims = claimsByKey(declarations, stances);
  return parties.flatMap((party) => {
    const { state, treaty } = party.participation;
    return procedureCatalogue.flatMap((rule) => {
      if (rule.treaty !== treaty) return [];
      const ownClaims = claims.get(keyOf(state, rule)) ?? [];
      if (ownClaims.length === 0 && !followsFromJoining(rule)) return [];
      return acceptedUnder(rule, party, ownClaims, asAt) ?? [];
    });
  });
}

/**
 * What sources list of procedures by the end of a day. One without a day is there from the state's first consent under
 * the treaty.
 */
export function stancesOn(
  stances: readonly ProcedureStance[],
  asAt: IsoDay,
  firstConsentOf: (state: string, treaty: string) => IsoDay | null,
): ProcedureStance[] {
  return stances.filter(({ state, treaty, acceptedOn, source }) => {
    const since = acceptedOn ?? undatedSince(firstConsentOf(state, treaty), source);
    return since === null || since <= asAt;
  });
}

/**
 * True where a declaration is told in full by a table of procedures, and so need not be told again among the
 * declarations.
 */
export function isToldAsProcedure(
  { kind, state, treaty, article }: Declaration,
  procedures: readonly AcceptedProcedure[],
): boolean {
  if (kind !== "acceptance-of-procedure") return false;
  const told = new Set(procedures.map(({ state: of, rule }) => keyOf(of, rule)));
  const articles = articlesOf(article);
  return (
    articles.length > 0 &&
    articles.every((one) => {
      const rule = procedureOf(treaty, one);
      return rule !== undefined && told.has(keyOf(state, rule));
    })
  );
}
