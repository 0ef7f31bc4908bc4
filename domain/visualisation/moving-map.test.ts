import { describe, expect, test } from "vitest";
import { mapDays } from "./map-days.ts";
import { mapLands } from "./map-lands.ts";
import { countStrand, statusOfCode, statusStrand, tallyCodes } from "./map-strands.ts";
import { landThen, movingMap, tallyOn } from "./moving-map.ts";
import { receiveMap, sendMap } from "./sent-map.ts";

describe("the days of a map", () => {
  test("are the ends of years, and in the last year the day of the page", () => {
    expect(mapDays("1966-12-16", "1968-05-01")).toEqual(["1966-12-31", "1967-12-31", "1968-05-01"]);
  });

  test("are that one day where it lies before the first", () => {
    expect(mapDays("1966-12-16", "1950-05-01")).toEqual(["1950-05-01"]);
  });
});

const czechia = { kind: "state", existsFrom: "1993-01-01", existsUntil: null } as const;
const former = { kind: "former-state", existsFrom: null, existsUntil: "1992-12-31" } as const;
const union = { kind: "organisation", existsFrom: null, existsUntil: null } as const;
const days = ["1991-12-31", "1992-12-31", "1993-12-31"];
const whole = { from: null, until: null, uncertain: false, possible: [] } as const;

describe("what a participant is through the days", () => {
  test("each day has the status of the period that holds on it, a capital where it is uncertain", () => {
    const periods = [
      { ...whole, status: "none", until: "1992-12-31" },
      { ...whole, status: "contracting", from: "1992-12-31", until: "1993-06-01" },
      { ...whole, status: "party", from: "1993-06-01", uncertain: true },
    ] as const;
    expect(statusStrand({ ...former, existsUntil: null, periods }, days)).toBe("ncP");
    expect(statusOfCode("P")).toEqual({ status: "party", uncertain: true });
    expect(statusOfCode("-")).toBeNull();
  });

  test("a state that does not exist, and an organisation that has not acted, are absent and not inactive", () => {
    expect(statusStrand({ ...czechia, periods: [] }, days)).toBe("--n");
    expect(statusStrand({ ...former, periods: [] }, days)).toBe("nn-");
    expect(statusStrand({ ...union, periods: [] }, days)).toBe("---");
  });

  test("numbers fall into fifths of what is open, none at all apart", () => {
    const counts = [0, 1, 2, 3, 24, 25];
    const all = counts.map(() => "2000-01-01");
    expect(countStrand({ ...union, kind: "state", counts }, all, [25, 25, 10, 10, 25, 25])).toBe("011255");
    expect(countStrand({ ...czechia, counts: [0, 0, 0] }, days, [5, 5, 5])).toBe("--0");
  });

  test("participants are counted by what they are", () => {
    expect(tallyCodes(["np", "pp", "-n"], 1)).toEqual({ p: 2, n: 1 });
  });
});

describe("a land through the days", () => {
  const participants = [
    { iso3: "CZE", m49: 203, ...czechia },
    { iso3: "CSK", m49: null, ...former },
    { iso3: "EUE", m49: null, ...union },
    { iso3: "TUV", m49: 798, existsFrom: null, existsUntil: null },
  ];
  const lands = mapLands(participants, days);
  const map = movingMap(
    days,
    {
      CZE: { name: "Czechia", codes: "--p", told: [["1993-01-01", 1]] },
      CSK: { name: "Czechoslovakia", codes: "pp-", told: [["1975-12-23", 0]] },
      TUV: { name: "Tuvalu", codes: "nnn" },
    },
    lands,
  );

  test("only what has land is on the map, the smallest last and with a mark", () => {
    expect(lands.map(({ iso3, marked }) => [iso3, marked])).toEqual([
      ["CZE", false],
      ["TUV", true],
    ]);
  });

  test("is told of as whose it was on the day, with the last act by then", () => {
    expect([0, 1, 2].map((index) => landThen(map, "CZE", index))).toMatchObject([
      { code: "p", name: "Czechoslovakia", told: ["1975-12-23", 0] },
      { code: "p", name: "Czechoslovakia" },
      { code: "p", name: "Czechia", told: ["1993-01-01", 1] },
    ]);
    expect(landThen(map, "TUV", 2)).toMatchObject({ code: "n", name: "Tuvalu", told: null });
  });

  test("is sent as little as it can be, and arrives whole", () => {
    expect(receiveMap(sendMap(map))).toEqual(map);
    const counted = movingMap(
      days,
      {
        CZE: { name: "Czechia", codes: "-25", counts: [0, 4, 12] },
        CSK: { name: "Czechoslovakia", codes: "25-", counts: [3, 13, 0] },
      },
      lands,
      [10, 13, 12],
    );
    expect(sendMap(counted).strands).toEqual({
      CZE: { name: "Czechia", growth: "-48" },
      CSK: { name: "Czechoslovakia", growth: "3(10)-" },
    });
    expect(receiveMap(sendMap(counted))).toEqual(counted);
  });

  test("counts each participant once, whatever land it has", () => {
    expect(map.days.map((_, index) => tallyOn(map, index))).toEqual([
      { "-": 1, p: 1, n: 1 },
      { "-": 1, p: 1, n: 1 },
      { p: 1, "-": 1, n: 1 },
    ]);
    expect(map.holders).toEqual({
      CZE: [
        [0, "CSK"],
        [2, "CZE"],
      ],
    });
  });
});
