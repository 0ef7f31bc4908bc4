import { expect, test } from "vitest";
import { knownDate } from "../dates/calendar-date.ts";
import type { Source } from "../entities/source.ts";
import { differingFields, type FactContent, momentsAround, sourcesOnlyIn } from "./fact-versions.ts";
import { type ChangeCount, foldLoads, groupByDay, loadFrom, type RecordChange, sumByKind } from "./record-changes.ts";

const source = (key: string, title = key): Source => ({
  key,
  title,
  publisher: null,
  symbol: null,
  url: null,
  readOn: null,
  asAt: null,
  note: null,
});

const content: FactContent = {
  kind: "ratification",
  kindBasis: "stated",
  date: knownDate("2001-07-04"),
  notBefore: null,
  effectiveOn: null,
  ended: null,
  accepted: null,
  article: null,
  reference: null,
  circulatedOn: null,
  summary: null,
  note: null,
  sourcesAgreeing: 1,
  sources: [source("law")],
};

test("a correction names the fields in which it differs, and the sources that it took up and left out", () => {
  const after = { ...content, date: knownDate("2003-04-10"), sources: [source("depositary")] };
  expect(differingFields(content, after)).toEqual(["date", "sources"]);
  expect(sourcesOnlyIn(content, after).map(({ key }) => key)).toEqual(["law"]);
  expect(sourcesOnlyIn(after, content).map(({ key }) => key)).toEqual(["depositary"]);
});

test("a day that became known only by its year is a difference; a source's better title is none", () => {
  expect(differingFields(content, { ...content, date: knownDate("2001") })).toEqual(["date"]);
  expect(differingFields(content, { ...content, sources: [source("law", "Law of 4 July 2001")] })).toEqual([]);
});

test("the record is read just before a change and just after it, whichever of its two moments came first", () => {
  const moments = ["2026-11-24T10:15:00.005Z", "2026-11-24T10:15:00.000Z"] as const;
  expect(momentsAround(...moments)).toEqual({
    before: "2026-11-24T10:14:59.999Z",
    after: "2026-11-24T10:15:00.005Z",
  });
  expect(momentsAround("2026-11-24T00:00:00.000Z").before).toBe("2026-11-23T23:59:59.999Z");
});

function counted(more: Partial<ChangeCount>): ChangeCount {
  const moments = { first: "2026-11-24T10:00:00.000Z", last: "2026-11-24T10:00:00.000Z" };
  const row = { day: "2026-11-24", by: "reference", change: "recorded", treaty: "ICCPR", count: loadFrom } as const;
  return { ...row, ...moments, ...more };
}

test("a load of thousands of facts is one line, with how many belong to each treaty", () => {
  const loads = foldLoads([
    counted({ count: 4000, treaty: "CRC" }),
    counted({ count: 887, last: "2026-11-24T10:00:03.000Z" }),
    counted({ by: "editor@example.org", count: 3 }),
    counted({ change: "corrected", count: 500 }),
  ]);
  expect(loads).toEqual([
    {
      day: "2026-11-24",
      by: "reference",
      count: 4887,
      first: "2026-11-24T10:00:00.000Z",
      last: "2026-11-24T10:00:03.000Z",
      treaties: [
        { treaty: "CRC", count: 4000 },
        { treaty: "ICCPR", count: 887 },
      ],
    },
  ]);
});

test("few records of a day stay apart, and corrections are never folded, however many", () => {
  expect(foldLoads([counted({ count: loadFrom })])).toEqual([]);
  expect(foldLoads([counted({ change: "corrected", count: 9000 })])).toEqual([]);
  expect(sumByKind([counted({ count: 2 }), counted({ change: "retracted", count: 1 })])).toEqual({
    recorded: 2,
    corrected: 0,
    retracted: 1,
  });
});

test("the log goes by days and moments, the newest first, a load standing at its own", () => {
  const older = { day: "2026-11-20", first: "2026-11-20T08:00:00.000Z", last: "2026-11-20T08:00:00.000Z" };
  const loads = foldLoads([counted({ count: 101 }), counted({ count: 101, ...older })]);
  const change = (at: string): RecordChange => ({
    entity: "action",
    id: at,
    state: { iso3: "KAZ", slug: "kazakhstan", name: "Kazakhstan" },
    treaty: { code: "ICCPR", slug: "iccpr", title: "Covenant", shortTitle: "Covenant", untcNumber: "IV-4" },
    change: "recorded",
    at,
    by: "editor",
    reason: null,
    before: null,
    after: null,
  });
  const days = groupByDay(loads, [change("2026-11-24T12:00:00.000Z"), change("2026-11-24T09:00:00.000Z")]);
  expect(
    days.map(({ day, entries }) => [day, ...entries.map(({ kind, at }) => `${kind} ${at.slice(11, 13)}`)]),
  ).toEqual([
    ["2026-11-24", "change 12", "load 10", "change 09"],
    ["2026-11-20", "load 08"],
  ]);
});
