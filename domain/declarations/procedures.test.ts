import { describe, expect, test } from "vitest";
import { knownDate } from "../dates/calendar-date.ts";
import type { ProcedureStance } from "../entities/record.ts";
import type { TreatyAction } from "../treaty-law/actions.ts";
import type { TreatyContext } from "../treaty-law/entry-into-force.ts";
import { participationOn } from "../treaty-law/participation.ts";
import { act, delays, rules, treaties } from "../treaty-law/testing.ts";
import { type ProcedureParty, proceduresOn, stancesOn } from "./procedures.ts";
import { declaration, source } from "./testing.ts";

const deposit = source({ key: "deposit" });
const cat: TreatyContext = {
  adoptedOn: "1984-12-10",
  inForceOn: "1987-06-26",
  rules: rules(delays.days(30), { article: "27(2)" }),
};

function party(treaty: string, acts: readonly TreatyAction[], context: TreatyContext, asAt: string): ProcedureParty {
  return {
    body: { code: "BODY", name: "Committee" },
    participation: participationOn({ state: "KAZ", treaty }, acts, asAt, context),
    sources: [deposit],
  };
}

function stance(article: string, accepted: boolean, acceptedOn: string | null): ProcedureStance {
  const listed = source({ key: "list", asAt: knownDate("2023-02-21") });
  const of = { state: "KAZ", treaty: "CAT", procedure: "individual-complaints" } as const;
  return { ...of, article, accepted, acceptedOn, note: null, source: listed };
}

const accepts = (treaty: string, article: string, date: string | null, withdrawn?: string) =>
  declaration(date, {
    treaty,
    article,
    kind: "acceptance-of-procedure",
    ...(withdrawn === undefined ? {} : { withdrawn }),
  });

const catActs = [act("accession", "1998-08-26", { treaty: "CAT" })];
const today = "2026-11-24";

describe("procedures accepted", () => {
  test("a declaration and a list that print the same acceptance are one row with both sources", () => {
    const rows = proceduresOn(
      [accepts("CAT", "22", "2008-02-21")],
      [stance("22", true, "2008-02-21")],
      [party("CAT", catActs, cat, today)],
      today,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      standing: "accepted",
      rule: { article: "22", procedure: "individual-complaints" },
      body: { code: "BODY" },
      since: { date: "2008-02-21" },
    });
    expect(rows[0]?.sources.map(({ key }) => key)).toEqual(["depositary", "list"]);
  });

  test("one declaration under two articles is two procedures", () => {
    const acts = [act("accession", "2010-12-24", { treaty: "CED" })];
    const rows = proceduresOn([accepts("CED", "31; 32", null)], [], [party("CED", acts, treaties.ced, today)], today);
    expect(rows.map(({ rule, since }) => [rule.article, rule.procedure, since.precision])).toEqual([
      ["31", "individual-complaints", "unknown"],
      ["32", "state-complaints", "unknown"],
    ]);
  });

  test("whoever is party to a protocol that is the procedure can be complained of, from its entry into force", () => {
    const acts = [act("ratification", "2009-06-30", { treaty: "ICCPR-OP1" })];
    const rows = proceduresOn([], [], [party("ICCPR-OP1", acts, treaties.op1, today)], today);
    expect(rows).toMatchObject([
      { standing: "accepted", basis: "joining", since: { date: "2009-09-30" }, acceptedOn: { date: "2009-06-30" } },
    ]);
    expect(rows[0]?.sources).toEqual([deposit]);
  });

  test("a protocol that is not yet in force for the state gives nothing yet, and says from when", () => {
    const acts = [act("ratification", "2009-06-30", { treaty: "ICCPR-OP1" })];
    const rows = proceduresOn([], [], [party("ICCPR-OP1", acts, treaties.op1, "2009-07-01")], "2009-07-01");
    expect(rows).toMatchObject([{ standing: "waiting", since: { date: "2009-09-30" } }]);
  });

  test("a denounced protocol gives nothing any more, and says since when", () => {
    const acts = [
      act("accession", "1992-09-30", { treaty: "ICCPR-OP1" }),
      act("withdrawal", "2022-11-08", { treaty: "ICCPR-OP1" }),
    ];
    const on = (day: string) => proceduresOn([], [], [party("ICCPR-OP1", acts, treaties.op1, day)], day);
    expect(on("2023-01-01")).toMatchObject([{ standing: "accepted" }]);
    expect(on("2023-02-08")).toMatchObject([{ standing: "ended", endedOn: { date: "2023-02-08" } }]);
  });

  test("a declaration that came before the treaty was in force works from its entry into force", () => {
    const acts = [act("ratification", "1986-09-24", { treaty: "CAT" })];
    const on = (day: string) =>
      proceduresOn([accepts("CAT", "22", "1986-09-24")], [], [party("CAT", acts, cat, day)], day);
    expect(on("1987-01-01")).toMatchObject([{ standing: "waiting", since: { date: "1987-06-26" } }]);
    expect(on("1987-06-26")).toMatchObject([{ standing: "accepted", acceptedOn: { date: "1986-09-24" } }]);
  });

  test("no complaint under ICERD article 14 before ten states had made the declaration, art. 14(9)", () => {
    const icerd = { adoptedOn: "1965-12-21", inForceOn: "1969-01-04", rules: rules(delays.days(30)) };
    const acts = [act("ratification", "1972-09-05", { treaty: "ICERD" })];
    const on = (day: string) =>
      proceduresOn([accepts("ICERD", "14", "1978-01-01")], [], [party("ICERD", acts, icerd, day)], day);
    expect(on("1982-12-02")).toMatchObject([{ standing: "waiting", since: { date: "1982-12-03" } }]);
    expect(on("1982-12-03")).toMatchObject([{ standing: "accepted" }]);
  });

  test("an acceptance that was withdrawn has ended", () => {
    const rows = proceduresOn(
      [accepts("CAT", "22", "2008-02-21", "2015-05-01")],
      [],
      [party("CAT", catActs, cat, today)],
      today,
    );
    expect(rows).toMatchObject([{ standing: "ended", endedOn: { date: "2015-05-01" } }]);
  });

  test("an opt-out that a list shows is told as not accepted, with no date", () => {
    const rows = proceduresOn([], [stance("20", false, null)], [party("CAT", catActs, cat, today)], today);
    expect(rows).toMatchObject([{ standing: "not-accepted", since: { date: null }, endedOn: null }]);
  });

  test("nothing follows for a state that has not consented to be bound", () => {
    const acts = [act("signature", "1998-08-26", { treaty: "CAT" })];
    expect(proceduresOn([accepts("CAT", "22", "2008-02-21")], [], [party("CAT", acts, cat, today)], today)).toEqual([]);
  });
});

describe("what a list says", () => {
  test("is not told before its day, and without a day not before the state's first consent", () => {
    const dated = stance("22", true, "2008-02-21");
    const undated = stance("20", false, null);
    const on = (day: string, consent: string | null) =>
      stancesOn([dated, undated], day, () => consent).map(({ article }) => article);
    expect(on("1998-08-25", "1998-08-26")).toEqual([]);
    expect(on("2008-02-20", "1998-08-26")).toEqual(["20"]);
    expect(on("2008-02-21", "1998-08-26")).toEqual(["22", "20"]);
    expect(on("2023-02-20", null)).toEqual(["22"]);
  });
});
