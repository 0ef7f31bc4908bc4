import { describe, expect, test } from "vitest";
import { knownDate } from "../dates/calendar-date.ts";
import { source } from "../declarations/testing.ts";
import { act, treaties } from "../treaty-law/testing.ts";
import { type Ask, isUndoneBy, stagesReached, suggestAnswer, suggestForPromise } from "./suggest-answers.ts";

const signature = act("signature", "2003-12-02", { id: "signature" });
const deposit = act("ratification", "2006-01-24", { id: "deposit" });
const law = {
  ...knownDate("2005-11-28"),
  id: "law",
  kind: "ratifying-law-signed" as const,
  reference: "No. 91-III",
  source: source(),
};
const kazakhstan = { actions: [signature, deposit], steps: [law] };
const byDay = (asAt: string) => stagesReached(kazakhstan, asAt, treaties.iccpr);
const consent: Ask = { act: "consent", made: "2003-03-11" };

describe("what is suggested of Kazakhstan and the ICCPR, asked for in March 2003", () => {
  test.each([
    ["2003-12-01", null],
    ["2003-12-02", { stage: "signed", answers: "part", by: { what: "act", id: "signature" }, date: "2003-12-02" }],
    ["2005-11-28", { stage: "law-passed", answers: "part", by: { what: "step", id: "law" } }],
    ["2006-01-23", { stage: "law-passed" }],
    ["2006-01-24", { stage: "deposited", answers: "whole", by: { what: "act", id: "deposit" } }],
  ])("on %s, of one who asked for consent", (day, expected) => {
    const suggested = suggestAnswer(consent, byDay(day), []);
    if (expected === null) expect(suggested).toBeNull();
    else expect(suggested).toMatchObject(expected);
  });

  test("a signature answers one who asked for it in whole, a law does not, and an instrument does where there is no signature", () => {
    const ask: Ask = { act: "signature", made: "2003-03-11" };
    expect(suggestAnswer(ask, byDay("2006-01-24"), [])).toMatchObject({ stage: "signed", answers: "whole" });
    const acceded = { actions: [act("accession", "2009-02-27")], steps: [law] };
    expect(suggestAnswer(ask, stagesReached(acceded, "2005-12-31", treaties.iccpr), [])).toBeNull();
    const reached = stagesReached(acceded, "2009-02-27", treaties.iccpr);
    expect(suggestAnswer(ask, reached, [])).toMatchObject({ stage: "deposited", answers: "whole" });
  });

  test("no act answers one who asked that the treaty be carried out", () => {
    expect(suggestAnswer({ act: "implementation", made: null }, byDay("2026-01-01"), [])).toBeNull();
  });

  test("what came before it was asked answers nothing", () => {
    const late: Ask = { act: "consent", made: "2004-01-01" };
    expect(suggestAnswer(late, byDay("2004-06-01"), [])).toBeNull();
    expect(suggestAnswer(late, byDay("2005-11-28"), [])).toMatchObject({ stage: "law-passed" });
    expect(suggestAnswer({ act: "consent", made: "2006-02" }, byDay("2026-01-01"), [])).toBeNull();
    expect(suggestAnswer({ act: "consent", made: "2006" }, byDay("2026-01-01"), [])).toMatchObject({
      stage: "deposited",
    });
  });
});

test("what was judged is not asked again, a later stage is", () => {
  const judged = [{ stage: "signed", by: { what: "act", id: "signature" } }] as const;
  expect(suggestAnswer(consent, byDay("2004-01-01"), judged)).toBeNull();
  expect(suggestAnswer(consent, byDay("2005-11-28"), judged)).toMatchObject({ stage: "law-passed" });
  const declined = [{ stage: "deposited", by: { what: "act", id: "deposit" } }] as const;
  expect(suggestAnswer(consent, byDay("2006-01-24"), declined)).toBeNull();
  // The same stage by another act is another question.
  const other = [{ stage: "deposited", by: { what: "act", id: "another" } }] as const;
  expect(suggestAnswer(consent, byDay("2006-01-24"), other)).toMatchObject({ by: { id: "deposit" } });
});

describe("under a treaty that can be left", () => {
  const accession = act("accession", "1980-11-14", { id: "accession" });
  const withdrawal = act("withdrawal", "1998-05-26", { id: "withdrawal" });
  const again = act("accession", "1998-08-26", { id: "again" });
  const rescission = act("withdrawal-rescinded", "1998-06-30", { id: "rescission" });
  const reached = (day: string, ...actions: (typeof accession)[]) =>
    stagesReached({ actions: [accession, ...actions], steps: [] }, day, treaties.op1);

  test("nothing counts from the notification of a withdrawal on", () => {
    expect(reached("1998-05-25", withdrawal)).toMatchObject([{ stage: "deposited", by: { id: "accession" } }]);
    expect(reached("1998-05-26", withdrawal)).toEqual([]);
  });

  test("a withdrawal that is taken back leaves the consent standing by the act that took it back", () => {
    expect(reached("1998-06-30", withdrawal, rescission)).toMatchObject([{ by: { id: "rescission" } }]);
    const confirmed = [{ stage: "deposited", by: { what: "act", id: "accession" } }] as const;
    const asked: Ask = { act: "consent", made: "1979" };
    expect(suggestAnswer(asked, reached("1998-06-30", withdrawal, rescission), confirmed)).toMatchObject({
      stage: "deposited",
      by: { id: "rescission" },
    });
  });

  test("a new accession answers again", () => {
    expect(reached("1998-08-26", withdrawal, again)).toMatchObject([{ stage: "deposited", by: { id: "again" } }]);
  });

  test("a state that takes its ratification back is a signatory again, and a law of then passes nothing", () => {
    const ctbt = {
      actions: [
        act("signature", "1996-09-24", { id: "signature" }),
        act("ratification", "2000-06-30"),
        act("withdrawal-of-ratification", "2023-11-03"),
      ],
      steps: [],
    };
    expect(stagesReached(ctbt, "2024-01-01", treaties.rome)).toMatchObject([
      { stage: "signed", by: { id: "signature" } },
    ]);
  });
});

test("where only the effect is known, it is in force since then", () => {
  const dominica = { actions: [act("accession", null, { effectiveOn: "2019-06-12" })], steps: [] };
  expect(stagesReached(dominica, "2020-01-01", treaties.ced)).toMatchObject([
    { stage: "in-force", date: "2019-06-12" },
  ]);
});

describe("a promise", () => {
  const reachedOf = (treaty: string) =>
    treaty === "ICCPR" ? byDay("2006-01-24") : treaty === "ICESCR" ? byDay("2004-01-01") : [];
  const made = "2003-03-11";
  const suggested = (targets: Parameters<typeof suggestForPromise>[0]["targets"]) =>
    suggestForPromise({ made, targets }, reachedOf, []).map(({ treaty, stage, answers }) => [treaty, stage, answers]);

  test("is answered in whole once all that it names is done", () => {
    expect(suggested([{ treaty: "ICCPR", act: "consent" }])).toEqual([["ICCPR", "deposited", "whole"]]);
    expect(
      suggested([
        { treaty: "ICCPR", act: "signature" },
        { treaty: "ICESCR", act: "signature" },
      ]),
    ).toEqual([
      ["ICCPR", "signed", "whole"],
      ["ICESCR", "signed", "whole"],
    ]);
  });

  test("is answered in part while something that it names is not done, or no act can do it", () => {
    expect(
      suggested([
        { treaty: "ICCPR", act: "consent" },
        { treaty: "ICESCR", act: "consent" },
      ]),
    ).toEqual([
      ["ICCPR", "deposited", "part"],
      ["ICESCR", "signed", "part"],
    ]);
    expect(
      suggested([
        { treaty: "ICCPR", act: "consent" },
        { treaty: "ICCPR", act: "implementation" },
      ]),
    ).toEqual([["ICCPR", "deposited", "part"]]);
    expect(suggested([{ treaty: "ICCPR", act: "implementation" }])).toEqual([]);
  });

  test("to sign and to ratify is asked about by the instrument once it is there", () => {
    const both = [
      { treaty: "ICESCR", act: "signature" },
      { treaty: "ICESCR", act: "consent" },
    ] as const;
    expect(suggested(both)).toEqual([["ICESCR", "signed", "part"]]);
    expect(suggested(both.map(({ act: kind }) => ({ treaty: "ICCPR", act: kind })))).toEqual([
      ["ICCPR", "deposited", "whole"],
    ]);
  });
});

test("a withdrawal undoes every answer, an instrument that is taken back all but a signature", () => {
  const kind = (one: Parameters<typeof act>[0]) => ({ kind: one });
  expect(isUndoneBy("signature", kind("withdrawal"), kind("signature"))).toBe(true);
  expect(isUndoneBy("consent", kind("withdrawal"), null)).toBe(true);
  expect(isUndoneBy("implementation", kind("withdrawal"), null)).toBe(false);
  expect(isUndoneBy("signature", kind("withdrawal-of-ratification"), kind("signature"))).toBe(false);
  expect(isUndoneBy("signature", kind("withdrawal-of-ratification"), kind("ratification"))).toBe(true);
  expect(isUndoneBy("consent", kind("withdrawal-of-ratification"), kind("signature"))).toBe(true);
  expect(isUndoneBy("consent", kind("objection"), kind("ratification"))).toBe(false);
});
