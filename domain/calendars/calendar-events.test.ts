import { describe, expect, test } from "vitest";
import type { StatusChange } from "../changes/status-changes.ts";
import { calendarEvents } from "./calendar-events.ts";

const state = { iso3: "KAZ", slug: "kazakhstan", name: "Kazakhstan" };
const treaty = (code: string) => ({
  code,
  slug: code.toLowerCase(),
  title: code,
  shortTitle: code,
  untcNumber: "IV-4",
});

function change(more: Partial<StatusChange> & { readonly on: string; readonly code?: string }): StatusChange {
  const { on, code = "ICCPR", ...rest } = more;
  return {
    before: "contracting",
    after: "party",
    range: { earliest: on, latest: on },
    uncertain: false,
    date: on,
    precision: "day",
    state,
    treaty: treaty(code),
    act: null,
    ...rest,
  };
}

describe("the days of a calendar", () => {
  test("are the entry into force and the first report that the treaty asks for by it", () => {
    const { events, leftOut } = calendarEvents([change({ on: "2006-04-24" })], []);
    expect(events).toMatchObject([
      { kind: "force", name: "force/KAZ/ICCPR/1", on: "2006-04-24" },
      { kind: "report", name: "report/KAZ/ICCPR", on: "2007-04-24", article: "40(1)(a)" },
    ]);
    expect(leftOut).toBe(0);
  });

  test("hold no report of a state that had left by then, and each of several entries under a name of its own", () => {
    const left = [
      change({ on: "1981-02-14", code: "CAT" }),
      change({ on: "1981-08-26", code: "CAT", before: "party", after: "former-party" }),
      change({ on: "1998-11-26", code: "CAT", before: "former-party" }),
    ];
    const { events } = calendarEvents(left.toReversed(), []);
    expect(events.map(({ name, on }) => `${on} ${name}`)).toEqual([
      "1981-02-14 force/KAZ/CAT/1",
      "1981-08-26 end/KAZ/CAT/1",
      "1998-11-26 force/KAZ/CAT/2",
    ]);
  });

  test("make nothing exact that is not: it is counted, and left out", () => {
    const doubtful = change({ on: "2006-04-24", uncertain: true });
    const month = change({
      on: "2015-03-31",
      code: "CED",
      date: "2015-03",
      precision: "month",
      range: { earliest: "2015-03-01", latest: "2015-03-31" },
    });
    expect(calendarEvents([doubtful, month], [])).toEqual({ events: [], leftOut: 2 });
  });

  test("hold the day named for keeping a promise", () => {
    const promise = {
      ref: "KAZ-2003-P1",
      state,
      text: "Sign",
      dueOn: "2004-01-01",
      outcome: "kept",
      path: "/visits/a",
    } as const;
    const { events } = calendarEvents([], [promise]);
    expect(events).toMatchObject([{ kind: "promise", name: "promise/KAZ-2003-P1", on: "2004-01-01" }]);
  });
});
