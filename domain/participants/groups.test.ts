import { describe, expect, test } from "vitest";
import { belongsTo, groupKeys, within } from "./groups.ts";
import { organisations } from "./organisations.ts";

const kazakhstan = { iso3: "KAZ", kind: "state", region: "Asia", subregion: "Central Asia" } as const;
const czechoslovakia = { iso3: "CSK", kind: "former-state", region: "Europe", subregion: "Eastern Europe" } as const;
const union = { iso3: "EUE", kind: "organisation", region: null, subregion: null } as const;

describe("groups of states", () => {
  test("each organisation has as many members as it says itself, none twice", () => {
    const sizes = Object.entries(organisations).map(([key, { members }]) => [key, new Set(members).size]);
    expect(Object.fromEntries(sizes)).toEqual({ eecca: 12, cis: 10, osce: 57, oic: 57 });
    for (const { members } of Object.values(organisations)) expect(new Set(members).size).toBe(members.length);
  });

  test("Kazakhstan is in its region, its subregion and all four organisations", () => {
    expect(groupKeys.filter((key) => belongsTo(kazakhstan, key))).toEqual([
      "asia",
      "central-asia",
      "eecca",
      "cis",
      "osce",
      "oic",
    ]);
  });

  test("a former state is in its region alone, an organisation in none", () => {
    expect(groupKeys.filter((key) => belongsTo(czechoslovakia, key))).toEqual(["europe", "eastern-europe"]);
    expect(groupKeys.some((key) => belongsTo(union, key))).toBe(false);
  });

  test("several groups are taken together, and none means everybody", () => {
    const all = [kazakhstan, czechoslovakia, union];
    expect(within(all, ["central-asia", "europe"])).toEqual([kazakhstan, czechoslovakia]);
    expect(within(all, [])).toBe(all);
  });
});
