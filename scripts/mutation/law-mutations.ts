/** One rule of the law, broken: a text of a file of domain/treaty-law and what stands in its place. */
export interface Mutation {
  readonly rule: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const inFile = (file: string, all: readonly (readonly [rule: string, from: string, to: string])[]): Mutation[] =>
  all.map(([rule, from, to]) => ({ rule, file: `domain/treaty-law/${file}`, from, to }));

const consentKinds = [
  "definitive-signature",
  "ratification",
  "acceptance",
  "approval",
  "accession",
  "formal-confirmation",
  "succession",
  "consent-kind-unknown",
];

const setOf = (kinds: readonly string[]) => `new Set([\n${kinds.map((kind) => `  "${kind}",\n`).join("")}])`;

/** Every rule that the code knows, each broken in one way. The rules that are data are broken in data-mutations.ts. */
export const lawMutations: readonly Mutation[] = [
  ...consentKinds.map((kind) => ({
    rule: `${kind} expresses consent to be bound`,
    file: "domain/treaty-law/actions.ts",
    from: setOf(consentKinds),
    to: setOf(consentKinds.filter((other) => other !== kind)),
  })),
  ...inFile("actions.ts", [
    [
      "a signature makes a signatory",
      `kind === "signature" || kind === "succession-to-signature"`,
      `kind === "succession-to-signature"`,
    ],
    [
      "a succession to signature makes a signatory",
      `kind === "signature" || kind === "succession-to-signature"`,
      `kind === "signature"`,
    ],
    ["a definitive signature is a signature too", ` || kind === "definitive-signature";`, `;`],
    [
      "a succession to signature counts from its effect",
      `kind === "succession" || kind === "succession-to-signature"`,
      `kind === "succession"`,
    ],
    ["accession is printed with a", `return "a";`, `return "";`],
    ["acceptance is printed with A", `return "A";`, `return "";`],
    ["approval is printed with AA", `return "AA";`, `return "";`],
    ["succession is printed with d", `return "d";`, `return "";`],
    ["formal confirmation is printed with c", `return "c";`, `return "";`],
    ["definitive signature is printed with s", `return "s";`, `return "";`],
  ]),
  ...inFile("delay.ts", [
    [
      "the thirtieth day is deposit + 30 days",
      `return addDays(start, delay.days);`,
      `return addDays(start, delay.days - 1);`,
    ],
    [
      "months keep the day of the month",
      `return addMonths(start, delay.months);`,
      `return addDays(start, delay.months * 30);`,
    ],
    [
      "first of the month after days (Rome Statute art. 126)",
      `return firstOfNextMonth(addDays(start, delay.days));`,
      `return addDays(start, delay.days);`,
    ],
    [
      "first of the month after months (ICMW art. 87)",
      `return firstOfNextMonth(addMonths(start, delay.months));`,
      `return addMonths(start, delay.months);`,
    ],
    [
      "without a clause a withdrawal has no effect (ICCPR)",
      `case "no-clause":\n      return null;`,
      `case "no-clause":\n      return notifiedOn;`,
    ],
    ["notice runs from the notification", `return addDelay(notifiedOn, clause.delay);`, `return notifiedOn;`],
    [
      "terms end as the Genocide Convention says (art. XIV)",
      `end = addMonths(end, clause.furtherTermYears * 12);`,
      `end = addMonths(end, clause.firstTermYears * 12);`,
    ],
    [
      "a term is ended by timely notice only (art. XIV)",
      `addMonths(end, -clause.noticeMonths) < notifiedOn`,
      `end < notifiedOn`,
    ],
  ]),
  ...inFile("entry-into-force.ts", [
    [
      "for a state: not before the treaty itself",
      `return laterOf(context.inForceOn, addDelay(deposit,`,
      `return laterOf(context.adoptedOn, addDelay(deposit,`,
    ],
    [
      "for a state: deposit + the delay for later parties",
      `addDelay(deposit, context.rules.entryIntoForce.laterDelay)`,
      `addDelay(deposit, context.rules.entryIntoForce.firstDelay)`,
    ],
    [
      "a succession binds from the day of succession",
      `const since = laterOf(action.effectiveOn, context.inForceOn);`,
      `const since = laterOf(dayRangeOf(action, context).latest, context.inForceOn);`,
    ],
    [
      "a succession binds not before the treaty",
      `const since = laterOf(action.effectiveOn, context.inForceOn);`,
      `const since = action.effectiveOn;`,
    ],
    [
      "a stated day wins over the computed one",
      `if (action.effectiveOn === null || action.effectiveOn === byRule.date) return byRule;`,
      `return byRule;`,
    ],
    [
      "an imprecise deposit gives no day",
      `return { date: null, precision: "unknown", range, working };`,
      `return { date: range.latest, precision: "day", range, working };`,
    ],
    [
      "an imprecise act is not older than its bound",
      `if (action.notBefore !== null) earliest = laterOf(earliest, action.notBefore);`,
      ``,
    ],
    ["an act known by its effect is not younger than it", `latest = earlierOf(latest, action.effectiveOn);`, ``],
    [
      "a treaty that is not in force binds nobody",
      `if (context.inForceOn === null) return null;\n  return laterOf`,
      `if (context.inForceOn === null) return addDelay(deposit, context.rules.entryIntoForce.laterDelay);\n  return laterOf`,
    ],
    [
      "who deposits before the treaty is in force is bound with it",
      `addDelay(deposit, delay) >= date`,
      `addDelay(deposit, delay) > context.adoptedOn`,
    ],
  ]),
  ...inFile("course.ts", [
    ["what ends on a day ends before what begins on it", `  withdrawal: 2,`, `  withdrawal: 4,`],
    [
      "a consent that a withdrawal implies was there before it",
      `? 0\n    : (orderOnOneDay`,
      `? 9\n    : (orderOnOneDay`,
    ],

    [
      "a second consent while bound changes nothing",
      `if (current !== undefined && current.endsOn === null) idle("already-bound");\n      else`,
      ``,
    ],
    [
      "a withdrawal takes effect on its stated day",
      `const endsOn = action.effectiveOn ?? withdrawalEffect(`,
      `const endsOn = withdrawalEffect(`,
    ],
    [
      "a withdrawal by one that is not bound has no effect",
      `if (current === undefined || current.endsOn !== null) idle("not-bound");\n      else if (endsOn === null)`,
      `if (current === undefined) idle("not-bound");\n      else if (endsOn === null)`,
    ],
    ["a rescission comes before the effect", `on >= current.endsOn`, `on < current.endsOn`],
    [
      "a rescission undoes the withdrawal",
      `amend({ withdrawal: null, endsOn: null, rescinded });`,
      `amend({ rescinded });`,
    ],
    [
      "a ratification that is taken back leaves a signatory",
      `endsOn: action.effectiveOn ?? on, undone: true`,
      `endsOn: action.effectiveOn ?? on, undone: false`,
    ],
    ["a succession to signature dates from its effect", `(action.effectiveOn ?? on) : on;`, `on : on;`],
    [
      "a party is one for which the treaty is in force",
      `if (inForce && !ended) return "party";`,
      `if (inForce && ended) return "party";`,
    ],
    [
      "a withdrawal that has not taken effect leaves a party",
      `const ended = episode.endsOn !== null && episode.endsOn <= day;`,
      `const ended = episode.endsOn !== null;`,
    ],
    [
      "consent that is not in force makes a contracting state",
      `if (deposited) return "contracting";`,
      `if (deposited) return "party";`,
    ],
    ["a former party is one whose withdrawal took effect", `if (left) return "former-party";`, ``],
    [
      "who was never bound is no former party",
      `if (ended && wasInForce && !episode.undone) left = true;`,
      `if (ended && !episode.undone) left = true;`,
    ],
    [
      "a signature makes a signatory from its day",
      `course.signedOn <= day ? "signatory" : "none"`,
      `course.signedOn < day ? "signatory" : "none"`,
    ],
  ]),
  ...inFile("periods.ts", [
    [
      "a dissolved state has no status after its last day",
      `const dissolvedOn = existence.until === null ? null : addDays(existence.until, 1);`,
      `const dissolvedOn = null as string | null;`,
    ],
    ["its last day is its own", `existence.until === null ? null : addDays(existence.until, 1)`, `existence.until`],
    ["a withdrawal implies a consent", `if (first === null) return [];`, `return [];`],
    [
      "periods that leave more than one status are uncertain",
      `uncertain: possible.length > 1, possible }`,
      `uncertain: false, possible }`,
    ],
    [
      "a succession without its day can bind from the state's beginning",
      `return { earliest: earlierOf(since, days.latest), latest: days.latest };`,
      `return days;`,
    ],
  ]),
  ...inFile("threshold.ts", [
    [
      "a second instrument of a state is not counted again",
      `if (holds) holders.add(action.state);`,
      `if (holds) holders.add(action.id);`,
    ],
    ["a ratification taken back does not count", `else holders.delete(action.state);`, ``],
    [
      "an organisation counts only where the treaty lets it",
      `condition.countsOrganisations ? holders.size : holders.difference(organisations).size`,
      `holders.size`,
    ],
    ["the number of instruments must be reached", `met: have >= condition.count`, `met: have + 1 >= condition.count`],
    ["the share must be reached", `met: have >= condition.percent`, `met: have + 20 >= condition.percent`],
    ["a share that is reached exactly is enough", `met: have >= condition.percent`, `met: have > condition.percent`],
    [
      "every named state must have deposited",
      `met: missing.length === 0, missing`,
      `met: missing.length <= 1, missing`,
    ],
    ["all conditions must be met", `progress.every(({ met }) => met)`, `progress.some(({ met }) => met)`],
    ["deposits count in the order of time", `compare(a.on, b.on) ||`, `compare(b.on, a.on) ||`],
  ]),
  ...inFile("treaty-entry-into-force.ts", [
    [
      "the first delay runs from the deposit that meets the threshold",
      `addDelay(threshold.metOn, firstDelay)`,
      `addDelay(threshold.metOn, facts.rules.entryIntoForce.laterDelay)`,
    ],
    ["a protocol waits for its parent where it says so", `if (!waitsForParent) return`, `if (true) return`],
    [
      "not before the day that the treaty names (CTBT art. XIV)",
      `barred.reduce(laterOf, addDelay`,
      `[].reduce(laterOf, addDelay`,
    ],
    [
      "the parent's later date decides",
      `const computed = laterOf(byDelay, facts.parentInForceOn);`,
      `const computed = byDelay;`,
    ],
  ]),
  ...inFile("participation.ts", [
    [
      "a succession is shown once it has taken effect",
      `action.effectiveOn <= day) return true;`,
      `action.effectiveOn <= day) return false;`,
    ],
    [
      "acts that come later are not shown",
      `return dayRangeOf(action, context).earliest <= day;`,
      `return dayRangeOf(action, context).earliest !== "";`,
    ],
    [
      "the consent that binds is the one shown",
      `return episodes.find(binding) ?? episodes.at(-1);`,
      `return episodes.at(-1);`,
    ],
    [
      "provisional application is shown while the state is no party",
      `period.status === "party" ? undefined : latestOf`,
      `period.status !== "party" ? undefined : latestOf`,
    ],
  ]),
  ...inFile("counts.ts", [
    ["OHCHR counts contracting states as parties", `partiesOhchr: by.party + by.contracting`, `partiesOhchr: by.party`],
    ["the Vienna Convention does not (art. 2(1)(g))", `parties: by.party,`, `parties: by.party + by.contracting,`],
  ]),
  ...inFile("known-acts.ts", [
    ["what is recorded later was not known", `recordedAt <= knownAt && (`, `(`],
    ["what is retracted later was still known", `retractedAt > knownAt)`, `retractedAt < knownAt)`],
  ]),
  ...inFile("check-action.ts", [
    [
      "refused: not a date",
      `if (date !== null && !isReducedDate(date)) found.push`,
      `if (date === "never") found.push`,
    ],
    ["refused: no date at all", `if (date === null && effectiveOn === null)`, `if (date === "never")`],
  ]),
  ...inFile("check-refusals.ts", [
    ["refused: before adoption", `lastDayOf(known) < law.adoptedOn`, `lastDayOf(known) < "1000-01-01"`],
    ["refused: after dissolution", `firstDayOf(known) > existence.until`, `firstDayOf(known) > "9999-01-01"`],
    ["refused: in the future", `firstDayOf(action.date) > today`, `firstDayOf(action.date) > "9999-01-01"`],
    ["announced acts may lie in the future", ` && proposed.announced !== true`, ``],
    [
      "refused: effect before the act",
      `if (early && !isSuccession(action.kind))`,
      `if (early && isSuccession(action.kind))`,
    ],
    ["refused: the same act twice", `if (same) found.push`, `if (false) found.push`],
    [
      "refused: signature where there is accession only (1967 Protocol art. V)",
      `if (!joining.signature && (`,
      `if (joining.signature && (`,
    ],
    ["refused: formal confirmation by a state", `&& !context.organisation`, `&& context.organisation`],
    ["refused: second signature", `if (idle === "already-signed") return`, `if (idle === "by-kind") return`],
    [
      "refused: second binding act while bound",
      `if (idle === "already-bound" || doubled) return`,
      `if (doubled) return`,
    ],
    [
      "refused: an earlier act that idles a consent",
      `if (idle === "already-bound" || doubled) return`,
      `if (idle === "already-bound") return`,
    ],
    [
      "refused: withdrawal by one that is not bound",
      `if (idle === "not-bound") return`,
      `if (idle === "by-kind") return`,
    ],
    [
      "refused: ratification without signature",
      `ratificationNeedsSignature && !signedBefore`,
      `ratificationNeedsSignature && signedBefore`,
    ],
    [
      "refused: rescission after the effect",
      `if (gone?.endsOn != null) return`,
      `if (gone?.endsOn === undefined) return`,
    ],
    ["refused: withdrawal before its term (ICMW art. 89)", `range.latest < allowed`, `range.latest > allowed`],
  ]),
  ...inFile("check-warnings.ts", [
    [
      "warned: accession after signature",
      `action.kind === "accession" && signature !== undefined`,
      `action.kind === "accession" && signature === undefined`,
    ],
    ["warned: signed and bound on one day", `if (oneDay) found.push`, `if (!oneDay) found.push`],
    ["warned: protocol without its parent", `if (consents || signs)`, `if (signs)`],
    ["warned: before independence", `lastDayOf(known) < existence.from`, `lastDayOf(known) > existence.from`],
    [
      "warned: no clause of withdrawal",
      `rules.denunciation.kind === "no-clause"`,
      `rules.denunciation.kind !== "no-clause"`,
    ],
    ["warned: rescission without withdrawal", `if (idle === "nothing-to-rescind" &&`, `if (idle === "by-kind" &&`],
    [
      "warned: succession without its day",
      `isSuccession(action.kind) && action.effectiveOn === null`,
      `isSuccession(action.kind) && action.effectiveOn !== null`,
    ],
    [
      "warned: effect that the rule does not give",
      `computed !== action.effectiveOn`,
      `computed === action.effectiveOn`,
    ],
    ["warned: another act left without effect", `if (idled !== undefined)`, `if (idled === undefined && false)`],
  ]),
];
