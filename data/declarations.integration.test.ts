import { afterAll, describe, expect, test } from "vitest";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { findOpenQuestions } from "./find-open-questions.ts";
import { getStateProfile } from "./get-state-profile.ts";
import { getTreatyPage } from "./get-treaty-page.ts";
import { listDeclarations } from "./list-declarations.ts";
import { listStates } from "./list-states.ts";
import { listTreaties } from "./list-treaties.ts";
import { setPrisma } from "./prisma.ts";

/**
 * Declarations, procedures, approval at home and who existed, by the shipped facts as pages and interface read them.
 */

const database = await createTestDatabase({ facts: true });
setPrisma(database.prisma);
afterAll(() => database.drop());

const on = (asAt: string) => ({ asAt, knownAt: null, locale: "en" });
const today = on("2026-11-24");
const everywhere = { stateIds: [], treatyIds: [] };

async function rowOf(state: string, treaty: string, asAt = today.asAt) {
  const profile = await getStateProfile(state, on(asAt));
  return profile?.rows.find((row) => row.treaty.code === treaty);
}

describe("approval at home", () => {
  test("case 2: 446 days lay between the law on ICCPR-OP2 and its deposit, with the law's number", async () => {
    const row = await rowOf("KAZ", "ICCPR-OP2");
    expect(row?.domestic).toMatchObject({
      standing: "approved-and-deposited",
      daysToDeposit: 446,
      approval: { date: "2021-01-02", reference: "Law No. 404-VI" },
    });
    expect((await rowOf("KAZ", "ICCPR-OP2", "2021-06-01"))?.domestic.standing).toBe("approved-not-deposited");
  });

  test("case 20: the law on the CED says ratify, the deposit is an accession, and a note says so", async () => {
    const row = await rowOf("KAZ", "CED");
    expect(row?.participation.consent?.kind).toBe("accession");
    expect(row?.domestic.approval?.note).toContain("the instrument deposited is an accession");
  });

  test("case 21: the state's own date of OP-CRC-AC stands beside the depositary's, which counts", async () => {
    const row = await rowOf("KAZ", "OP-CRC-AC");
    expect(row?.domestic.approval).toMatchObject({ kind: "ratified-domestically", date: "2001-07-04" });
    expect(row?.participation.consent).toMatchObject({ date: "2003-04-10" });
    expect((await rowOf("KAZ", "OP-CRC-AC", "2002-01-01"))?.participation.status).not.toBe("party");
  });

  test("a step without a day is not shown before it can be known", async () => {
    const kinds = async (day: string) => (await rowOf("KAZ", "CRPD", day))?.domestic.steps.map(({ kind }) => kind);
    expect(await kinds("2015-02-19")).not.toContain("lower-chamber-approved");
    expect(await kinds("2015-02-20")).toContain("lower-chamber-approved");
  });
});

describe("declarations", () => {
  test("one without a day is not shown before the state's consent", async () => {
    const articles = async (day: string) =>
      (await getStateProfile("KAZ", on(day)))?.declarations
        .filter(({ treaty, date }) => treaty === "CED" && date === null)
        .map(({ article }) => article);
    expect(await articles("2009-02-26")).toEqual([]);
    expect(await articles("2009-02-27")).toEqual(["33"]);
  });

  test("every objection that names its target answers a declaration under the same treaty", async () => {
    const all = await listDeclarations({ ...today, ...everywhere });
    const byId = new Map(all.map((one) => [one.id, one]));
    const astray = all.filter(
      ({ objectsTo, treaty }) => objectsTo !== null && byId.get(objectsTo.id)?.treaty !== treaty,
    );
    expect(astray).toEqual([]);
    const reservations = await listDeclarations({ ...today, ...everywhere, kind: ["reservation"] });
    expect(reservations.length).toBeGreaterThan(3);
    expect(new Set(reservations.map(({ kind }) => kind))).toEqual(new Set(["reservation"]));
  });
});

describe("procedures accepted", () => {
  const procedureOf = async (state: string, treaty: string, article: string, day = today.asAt) =>
    (await getStateProfile(state, on(day)))?.procedures.filter(
      (one) => one.treaty === treaty && one.rule.article === article,
    );

  test("individual complaints under CAT article 22 are one row, with the Committee's name and every source", async () => {
    expect(await procedureOf("KAZ", "CAT", "22")).toMatchObject([
      { standing: "accepted", since: { date: "2008-02-21" }, body: { code: "CAT" } },
    ]);
  });

  test("who is party to ICCPR-OP1 can be complained of to the Human Rights Committee from its entry into force", async () => {
    expect(await procedureOf("KAZ", "ICCPR-OP1", "1")).toMatchObject([
      {
        standing: "accepted",
        since: { date: "2009-09-30" },
        acceptedOn: { date: "2009-06-30" },
        body: { code: "CCPR" },
      },
    ]);
    expect(await procedureOf("KAZ", "ICCPR-OP1", "1", "2009-06-29")).toEqual([]);
  });

  test("Belarus's denunciation ended complaints on 8 February 2023", async () => {
    expect(await procedureOf("BLR", "ICCPR-OP1", "1", "2023-02-07")).toMatchObject([{ standing: "accepted" }]);
    expect(await procedureOf("BLR", "ICCPR-OP1", "1")).toMatchObject([
      { standing: "ended", endedOn: { date: "2023-02-08" } },
    ]);
  });

  test("the treaty's page tells every party of a protocol that is the procedure, each once", async () => {
    const page = await getTreatyPage("OP-CEDAW", today);
    const complaints = page?.procedures.filter(({ rule }) => rule.procedure === "individual-complaints") ?? [];
    const accepted = complaints.filter(({ standing }) => standing === "accepted");
    expect(accepted.length).toBe(page?.counts.parties);
    expect(new Set(complaints.map(({ state }) => state)).size).toBe(complaints.length);
  });
});

describe("the states of a day", () => {
  test("on 1 January 1980 Czechoslovakia and the German Democratic Republic are there, Czechia is not", async () => {
    const { rows } = await listStates(on("1980-01-01"));
    const of = (iso3: string) => rows.find(({ state }) => state.iso3 === iso3);
    expect(of("CSK")?.existence).toBe("existing");
    expect(of("DDR")?.existence).toBe("existing");
    expect(of("CZE")).toMatchObject({ existence: "not-yet", counts: { noAction: 0, parties: 0 } });
    const then = await getTreatyPage("ICCPR", on("1980-01-01"));
    const shown = then?.participants.map(({ state }) => state.iso3);
    expect(shown).toContain("CSK");
    expect(shown).not.toContain("CZE");
  });

  test("a dissolved state is counted in its time and not after it, alike on page and list", async () => {
    for (const day of ["1980-01-01", "1992-12-31", "1993-01-01", today.asAt]) {
      const page = await getTreatyPage("ICCPR", on(day));
      const list = (await listTreaties(on(day))).rows.find((row) => row.treaty.code === "ICCPR");
      expect(page?.counts).toEqual(list?.counts);
      expect(page?.signatures).toBe(list?.signatures);
      const { rows } = await listStates(on(day));
      const existing = rows.filter(({ existence, state }) => existence === "existing" && state.kind !== "organisation");
      const { parties = 0, contracting = 0, signatories = 0, noAction = 0, former = 0 } = page?.counts ?? {};
      expect(parties + contracting + signatories + noAction + former).toBe(existing.length);
    }
    expect((await getStateProfile("CSK", on("1992-12-31")))?.counts.parties).toBeGreaterThan(0);
    expect((await getStateProfile("CSK", today))?.counts).toMatchObject({ parties: 0, noAction: 0 });
  });

  test("a successor's row names its predecessor, and a dissolved state its successors with the day", async () => {
    const page = await getTreatyPage("ICCPR", today);
    const czechia = page?.participants.find(({ state }) => state.iso3 === "CZE");
    expect(czechia?.predecessors.map(({ iso3 }) => iso3)).toEqual(["CSK"]);
    const dissolved = await getStateProfile("czechoslovakia", today);
    expect(dissolved?.state.successors.map(({ state, nature, on: day }) => [state.iso3, nature, day])).toEqual([
      ["CZE", "succession", "1993-01-01"],
      ["SVK", "succession", "1993-01-01"],
    ]);
    const gdr = await getStateProfile("german-democratic-republic", today);
    expect(gdr?.state.successors).toMatchObject([{ state: { iso3: "DEU" }, nature: "accession-to" }]);
  });
});

describe("open questions", () => {
  test("name every treaty whose computed entry into force is not the official one, each with its reason", async () => {
    const { forces } = await findOpenQuestions(today);
    const pages = await listTreaties(today);
    expect(forces.length).toBeLessThan(pages.rows.length);
    for (const one of forces) {
      expect(one.official).not.toBe(one.computed);
      expect(one.note, one.treaty.code).not.toBeNull();
    }
  });

  test("name acts whose stated effect is not the one that the rule gives, and nothing later than the day", async () => {
    const { effects } = await findOpenQuestions(today);
    for (const { stated, computed, days } of effects) {
      expect(stated).not.toBe(computed);
      expect(days).not.toBe(0);
    }
    const early = await findOpenQuestions(on("1960-01-01"));
    expect(early.effects).toEqual([]);
  });

  test("can be narrowed to a state", async () => {
    const kazakhstan = await database.prisma.state.findUniqueOrThrow({ where: { iso3: "KAZ" } });
    const { groups, forces } = await findOpenQuestions(today, { stateIds: [kazakhstan.id], treatyIds: [] });
    expect(forces).toEqual([]);
    expect(new Set(groups.flatMap(({ questions }) => questions.map(({ state }) => state)))).toEqual(new Set(["KAZ"]));
  });
});
