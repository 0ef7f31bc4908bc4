import fc from "fast-check";
import { expect, test } from "vitest";
import { type ActionKind, actionKinds, type TreatyAction } from "./actions.ts";
import { checkAction } from "./check-action.ts";
import { type CheckContext, type ProposedAction, refusalRules, warningRules } from "./check-findings.ts";
import type { TreatyContext } from "./entry-into-force.ts";
import type { ParticipationStatus } from "./status.ts";
import { act, delays, rules, treaties } from "./testing.ts";

/** Each rule with an act that breaks it, and nothing else; the rules are those of treaty-law.md and the articles named. */

interface Given {
  readonly kind: ActionKind;
  readonly date: string | null;
  readonly effectiveOn?: string;
  readonly announced?: boolean;
  readonly law?: TreatyContext;
  readonly actions?: readonly TreatyAction[];
  readonly parent?: ParticipationStatus;
  readonly organisation?: boolean;
  readonly life?: { readonly from: string | null; readonly until: string | null };
}

function check({ kind, date, effectiveOn, announced, ...more }: Given) {
  const proposed: ProposedAction = { kind, date, effectiveOn: effectiveOn ?? null, announced: announced ?? false };
  const { parent } = more;
  const context: CheckContext = {
    state: "KAZ",
    treaty: "ICCPR",
    law: more.law ?? treaties.iccpr,
    actions: more.actions ?? [],
    existence: more.life ?? { from: null, until: null },
    organisation: more.organisation ?? false,
    parentStatusOn: parent === undefined ? null : () => parent,
    today: "2026-11-24",
  };
  const { refusals, warnings } = checkAction(proposed, context);
  return {
    refusals: refusals.map((one) => one.rule),
    warnings: warnings.map((one) => one.rule),
    all: refusals.concat(),
  };
}

const signed = act("signature", "2003-12-02");
const bound = [signed, act("ratification", "2006-01-24")];
const op1Bound = [act("accession", "1992-09-30")];
const icmw: TreatyContext = {
  adoptedOn: "1990-12-18",
  inForceOn: "2003-07-01",
  rules: rules(
    { kind: "first-of-month-after-months", months: 3 },
    {
      article: "87(2)",
      denunciation: {
        kind: "notice",
        article: "89",
        delay: { kind: "first-of-month-after-months", months: 12 },
        notBeforeYears: 5,
      },
    },
  ),
};
const accessionOnly: TreatyContext = {
  adoptedOn: "1967-01-31",
  inForceOn: "1967-10-04",
  rules: { ...rules(delays.days(0)), joining: { ...rules(delays.days(0)).joining, article: "V", signature: false } },
};
const protocol: TreatyContext = {
  ...treaties.op1,
  rules: {
    ...treaties.op1.rules,
    joining: { ...treaties.op1.rules.joining, article: "8", consent: "parent-parties", signing: "parent-signatories" },
  },
};

const refused: Record<(typeof refusalRules)[number], Given> = {
  "not-a-date": { kind: "accession", date: "2003-02-30" },
  "date-missing": { kind: "accession", date: null },
  "before-adoption": { kind: "signature", date: "1966-12-15" },
  "after-dissolution": { kind: "accession", date: "1993-01-01", life: { from: null, until: "1992-12-31" } },
  "in-the-future": { kind: "accession", date: "2026-11-25" },
  "effect-before-act": {
    kind: "withdrawal",
    date: "2022-11-08",
    effectiveOn: "2022-11-07",
    law: treaties.op1,
    actions: op1Bound,
  },
  "same-act-recorded": { kind: "objection", date: "2006-01-24", actions: [...bound, act("objection", "2006-01-24")] },
  "accession-only": { kind: "signature", date: "1968-01-01", law: accessionOnly },
  "signature-missing": { kind: "ratification", date: "2006-01-24" },
  "already-signed": { kind: "signature", date: "2004-01-01", actions: [signed] },
  "already-bound": { kind: "ratification", date: "2007-01-01", actions: bound },
  "not-bound": { kind: "withdrawal", date: "2022-11-08", law: treaties.op1 },
  "withdrawal-too-early": {
    kind: "withdrawal",
    date: "2008-06-30",
    law: icmw,
    actions: [act("accession", "2003-03-01")],
  },
  "rescission-too-late": {
    kind: "withdrawal-rescinded",
    date: "2023-02-08",
    law: treaties.op1,
    actions: [...op1Bound, act("withdrawal", "2022-11-08")],
  },
  "confirmation-by-state": { kind: "formal-confirmation", date: "2006-01-24" },
};

const warned: Record<(typeof warningRules)[number], Given> = {
  "accession-after-signature": { kind: "accession", date: "2006-01-24", actions: [signed] },
  "signed-and-bound-on-one-day": { kind: "ratification", date: "2003-12-02", actions: [signed] },
  "without-parent": { kind: "accession", date: "2009-06-30", law: protocol, parent: "signatory" },
  "before-independence": { kind: "accession", date: "1991-12-15", life: { from: "1991-12-16", until: null } },
  "no-withdrawal-clause": { kind: "withdrawal", date: "2020-01-01", actions: bound },
  "withdrawal-not-on-record": {
    kind: "withdrawal-rescinded",
    date: "2017-03-07",
    law: treaties.rome,
    actions: [act("accession", "2000-11-27")],
  },
  "succession-undated": { kind: "succession", date: "1993-09-01" },
  "effect-differs-from-rule": {
    kind: "ratification",
    date: "2006-01-24",
    effectiveOn: "2006-04-25",
    actions: [signed],
  },
  "idles-other-act": {
    kind: "withdrawal",
    date: "2022-11-07",
    law: treaties.op1,
    actions: [...op1Bound, act("withdrawal", "2022-11-08")],
  },
};

for (const rule of refusalRules) {
  test(`refused: ${rule}`, () => {
    expect(check(refused[rule]).refusals).toEqual([rule]);
  });
}

for (const rule of warningRules) {
  test(`warned of: ${rule}`, () => {
    expect(check(warned[rule])).toMatchObject({ refusals: [], warnings: [rule] });
  });
}

test("an act that breaks no rule passes without a word", () => {
  const nothing = { refusals: [], warnings: [] };
  expect(check({ kind: "signature", date: "2003-12-02" })).toMatchObject(nothing);
  expect(
    check({ kind: "ratification", date: "2006-01-24", effectiveOn: "2006-04-24", actions: [signed] }),
  ).toMatchObject(nothing);
  expect(check({ kind: "accession", date: "2026-11-24" })).toMatchObject(nothing);
  expect(
    check({ kind: "withdrawal", date: "2008-07-01", law: icmw, actions: [act("accession", "2003-03-01")] }),
  ).toMatchObject(nothing);
  expect(check({ kind: "formal-confirmation", date: "2010-12-23", organisation: true })).toMatchObject(nothing);
  expect(check({ kind: "accession", date: "2009-06-30", law: protocol, parent: "party" })).toMatchObject(nothing);
  expect(check({ kind: "signature", date: "2007-09-25", law: protocol, parent: "signatory" })).toMatchObject(nothing);
});

test("a state may accede again on the day on which it notifies its withdrawal (case 7, ICCPR-OP1)", () => {
  const actions = [act("accession", "1980-11-14"), act("withdrawal", "1998-05-26", { effectiveOn: "1998-08-26" })];
  for (const date of ["1998-05-26", "1998-08-26"])
    expect(check({ kind: "accession", date, law: treaties.op1, actions })).toMatchObject({ refusals: [] });
  expect(check({ kind: "accession", date: "1998-05-25", law: treaties.op1, actions }).refusals).toEqual([
    "already-bound",
  ]);
});

test("an earlier consent is refused where it would leave the one on record without effect", () => {
  expect(check({ kind: "ratification", date: "2005-01-01", actions: bound }).refusals).toEqual(["already-bound"]);
});

test("an announced act may lie in the future", () => {
  expect(check({ kind: "accession", date: "2027-01-01", announced: true }).refusals).toEqual([]);
});

test("an imprecise date is refused only where no day of it can be true", () => {
  expect(check({ kind: "signature", date: "1966" }).refusals).toEqual([]);
  expect(check({ kind: "signature", date: "1965" }).refusals).toEqual(["before-adoption"]);
  expect(check({ kind: "accession", date: "2026" }).refusals).toEqual([]);
  expect(check({ kind: "accession", date: "2026-12" }).refusals).toEqual(["in-the-future"]);
});

test("all refusals are given at once, each with its field", () => {
  const found = check({ kind: "ratification", date: "2027-01-01", effectiveOn: "2026-12-31" });
  expect(found.refusals).toEqual(["in-the-future", "effect-before-act", "signature-missing"]);
  expect(found.all.map(({ field }) => field)).toEqual(["date", "effectiveDate", "kind"]);
});

test("whatever is typed, the check answers and never throws", () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom("2006-01-24", "2019", "2015-03", "0000-00-00", "-1", "2003-02-30"),
  );
  const proposed = fc.record({
    kind: fc.constantFrom(...actionKinds),
    date: fc.option(text),
    effectiveOn: fc.option(text),
  });
  fc.assert(
    fc.property(proposed, fc.constantFrom([], bound, op1Bound), ({ kind, date, effectiveOn }, actions) => {
      const given = { kind, date, actions, ...(effectiveOn === null ? {} : { effectiveOn }) };
      expect(() => check(given)).not.toThrow();
    }),
  );
});
