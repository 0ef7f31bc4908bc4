import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { RecordName, RecordValues } from "#domain/records/kinds.ts";
import { scratchFolder } from "#lib/testing/scratch-folder.ts";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { getAboutData } from "../get-about-data.ts";
import { getParticipation } from "../get-participation.ts";
import { getStateProfile } from "../get-state-profile.ts";
import { getStatusMatrix } from "../get-status-matrix.ts";
import { getTreatyPage } from "../get-treaty-page.ts";
import { isKnown } from "../is-known.ts";
import { listAllowedKinds } from "../list-allowed-kinds.ts";
import { listNames } from "../list-names.ts";
import { listOtherChanges } from "../list-other-changes.ts";
import { listStates } from "../list-states.ts";
import { listStatusChanges } from "../list-status-changes.ts";
import { listTreaties } from "../list-treaties.ts";
import { setPrisma } from "../prisma.ts";
import { recordAction } from "../record-action.ts";
import { loadReference } from "../reference/load-reference.ts";
import { referenceFolder } from "../reference/read-reference.ts";
import { actInput } from "../testing/act-input.ts";
import { correctEntry } from "./correct-entry.ts";
import { findEntry } from "./find-entry.ts";
import { recordEntry } from "./record-entry.ts";
import { administrator, long, today, unconfirmed, unlikeRebuild } from "./testing.ts";

/** What people add to the catalogue of treaties and states, and change in it, among what comes with the application. */

const { prisma, drop } = await createTestDatabase({ facts: true });
setPrisma(prisma);
const folder = scratchFolder();
cpSync(referenceFolder, folder, { recursive: true });
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await drop();
});

const view = { asAt: today, knownAt: null, locale: "en" };
const source = { title: "C.N.9.2026", url: null, symbol: "C.N.9.2026", readOn: "2026-11-20" };

const atlantis: RecordValues<"state"> = {
  iso3: "ATL",
  kind: "state",
  nameEn: "Atlantis",
  nameRu: null,
  nameKk: null,
  iso2: null,
  m49: null,
  region: null,
  subregion: null,
  intermediateRegion: null,
  unMember: false,
  unMemberSince: null,
  unAdmission: null,
  unGroup: null,
  existsFrom: "2020-01-01",
  existsUntil: null,
  existenceSource: source,
  note: null,
  source,
};

async function recorded<Name extends RecordName>(name: Name, values: RecordValues<Name>): Promise<void> {
  const result = await recordEntry(name, { values, ...unconfirmed }, administrator);
  if (result.outcome !== "recorded") throw new Error(JSON.stringify(result));
}

async function corrected<Name extends RecordName>(name: Name, id: string, more: Partial<RecordValues<Name>>) {
  const held = await findEntry(name, id);
  if (held === null) throw new Error(id);
  const values = { ...held.values, ...more };
  const result = await correctEntry(
    name,
    id,
    { values, version: held.version, ...unconfirmed, reason: "A test." },
    administrator,
  );
  if (result.outcome !== "recorded") throw new Error(JSON.stringify(result));
}

/** A protocol with the clauses of one that is on record. */
async function thirdProtocol(): Promise<RecordValues<"treaty">> {
  const { id } = await prisma.treaty.findUniqueOrThrow({ where: { code: "ICCPR-OP1" } });
  const held = await findEntry("treaty", id);
  if (held === null) throw new Error("no protocol");
  return {
    ...held.values,
    code: "ICCPR-OP3",
    title: "Third Optional Protocol to the International Covenant on Civil and Political Rights",
    shortTitle: "ICCPR-OP3",
    aliases: ["OP3"],
    untcNumber: "IV-99",
    untsNumber: null,
    adoptedOn: "2025-12-16",
    officialEntryIntoForceOn: null,
    entryIntoForceNote: null,
    entryIntoForce: { ...held.values.entryIntoForce, instruments: 1 },
    source,
  };
}

function edit(file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(path, text.replace(from, to));
}

test(
  "a treaty and a state that somebody recorded stand wherever those of the application do",
  async () => {
    await recorded("state", atlantis);
    await recorded("treaty", await thirdProtocol());
    expect(await isKnown("states", "atlantis", null)).toBe(true);
    expect(await isKnown("treaties", "iccpr-op3", null)).toBe(true);
    const profile = await getStateProfile("ATL", view);
    expect(profile?.rows.find(({ treaty }) => treaty.code === "ICCPR-OP3")?.participation.status).toBe("none");
    const page = await getTreatyPage("IV-99", view);
    expect(page).toMatchObject({ parent: { code: "ICCPR" }, freshness: null, counts: { parties: 0 } });
    expect(page?.participants.some(({ state }) => state.iso3 === "ATL")).toBe(true);
    const parent = await getTreatyPage("ICCPR", view);
    expect(parent?.protocols.map(({ code }) => code)).toEqual(["ICCPR-OP1", "ICCPR-OP2", "ICCPR-OP3"]);
    const matrix = await getStatusMatrix(view);
    expect(matrix.treaties.at(-1)?.code).toBe("ICCPR-OP3");
    const row = matrix.rows.find(({ state }) => state.iso3 === "ATL");
    expect(row?.cells).toHaveLength(matrix.treaties.length);
    expect((await listTreaties(view)).rows.at(-1)?.treaty.code).toBe("ICCPR-OP3");
    const listed = (await listStates(view)).rows.find(({ state }) => state.iso3 === "ATL");
    expect(listed).toMatchObject({ existence: "existing", counts: { noAction: matrix.treaties.length } });
    const names = await listNames("ru");
    expect([names.states.some(({ iso3 }) => iso3 === "ATL"), names.treaties.at(-1)?.code]).toEqual([true, "ICCPR-OP3"]);
    expect((await getAboutData(view)).treaties.map(({ treaty }) => treaty.code)).toContain("ICCPR-OP3");
    expect(await getParticipation("atlantis", "iccpr-op3", view)).toMatchObject({ row: { freshness: null } });
    const allowed = await listAllowedKinds({ state: "ATL", treaty: "ICCPR-OP3" }, { today, on: today });
    expect(allowed?.kinds.length).toBeGreaterThan(0);
  },
  long,
);

test(
  "acts of such a state under such a treaty count as any others",
  async () => {
    for (const treaty of ["ICCPR", "ICCPR-OP3"]) {
      const result = await recordAction(actInput({ state: "ATL", treaty, date: "2026-02-01" }), administrator);
      expect(result.outcome, treaty).toBe("recorded");
    }
    const page = await getTreatyPage("ICCPR-OP3", view);
    expect(page?.force).toMatchObject({ computed: "2026-05-01", threshold: { state: { iso3: "ATL" } } });
    expect(page?.counts.parties).toBe(1);
    const scope = { stateIds: [], treatyIds: [], from: "2026-05-01", to: "2026-05-01", knownAt: null, locale: "en" };
    const { treaties } = await listOtherChanges(scope);
    expect(treaties.map(({ treaty }) => treaty.code)).toEqual(["ICCPR-OP3"]);
    expect(await unlikeRebuild()).toEqual([]);
  },
  long,
);

test(
  "what somebody put right in a source, a treaty or a state stays when other files are loaded",
  async () => {
    const cat = await prisma.treaty.findUniqueOrThrow({ where: { code: "CAT" } });
    const csk = await prisma.state.findUniqueOrThrow({ where: { iso3: "CSK" } });
    const untc = await prisma.source.findUniqueOrThrow({ where: { key: "untc-2015-03-14" } });
    await corrected("treaty", cat.id, { shortTitle: "Torture Convention" });
    await corrected("state", csk.id, { note: "Put right.", existsUntil: "1992-12-30" });
    await corrected("source", untc.id, { title: "Status pages of March 2015" });
    edit("treaties.yaml", "short_title: CAT\n", "short_title: UNCAT\n");
    edit("states.csv", "CSK,", "CSK,CS");
    edit("sources.csv", "status as at 14 March 2015", "status as at 14.03.2015");
    edit("treaties.yaml", "short_title: CRPD\n", "short_title: UNCRPD\n");
    const { loaded, counts } = await loadReference(prisma, { today, folder });
    expect({ loaded, counts }).toEqual({ loaded: true, counts: { Treaty: 1 } });
    expect(await findEntry("treaty", cat.id)).toMatchObject({ values: { shortTitle: "Torture Convention" } });
    expect(await findEntry("state", csk.id)).toMatchObject({ values: { existsUntil: "1992-12-30", iso2: null } });
    expect(await findEntry("source", untc.id)).toMatchObject({ values: { title: "Status pages of March 2015" } });
    expect(await unlikeRebuild()).toEqual([]);
  },
  long,
);

test(
  "a treaty and a state that the application brings later, under other codes, stay those that somebody recorded",
  async () => {
    await recorded("state", { ...atlantis, iso3: "LEM", nameEn: "Lemuria", iso2: "XL" });
    const shipped = readFileSync(join(folder, "treaties.yaml"), "utf8");
    const refugees = shipped.slice(shipped.indexOf("- code: REFUGEE-1967\n"));
    const protocol = refugees.slice(0, refugees.indexOf("\n- code:", 1) + 1);
    appendFileSync(
      join(folder, "treaties.yaml"),
      protocol
        .replace("REFUGEE-1967", "ICCPR-PROTOCOL-3")
        .replace(/slug: .*/, "slug: third-protocol")
        .replace(/untc_number: .*/, "untc_number: IV-99"),
    );
    appendFileSync(join(folder, "states.csv"), "LMR,XL,,lemurian-republic,state,Lemuria,L,L,,,,no,,,,,,,un-m49,\n");
    const header = readFileSync(join(folder, "actions/CAT.csv"), "utf8").split("\n")[0];
    writeFileSync(
      join(folder, "actions/ICCPR-PROTOCOL-3.csv"),
      [
        header,
        "ICCPR-PROTOCOL-3:LMR:accession:2026-03-01,ICCPR-PROTOCOL-3,LMR,accession,stated,2026-03-01,,,un-treaty-collection,1,",
        "",
      ].join("\n"),
    );
    const { counts } = await loadReference(prisma, { today, folder });
    expect(counts).toEqual({ TreatyAction: 1 });
    expect(await prisma.treaty.count({ where: { code: "ICCPR-PROTOCOL-3" } })).toBe(0);
    const act = await prisma.treatyAction.findFirst({
      where: { state: { iso3: "LEM" } },
      select: { treaty: { select: { code: true } } },
    });
    expect(act?.treaty.code).toBe("ICCPR-OP3");
    expect(await unlikeRebuild()).toEqual([]);
    edit("treaties.yaml", "# The treaties", "# Our treaties");
    expect(await loadReference(prisma, { today, folder })).toEqual({ loaded: true, counts: {} });
  },
  long,
);

test("status changes of such a treaty are listed", async () => {
  const changes = await listStatusChanges({
    stateIds: [],
    treatyIds: (await prisma.treaty.findMany({ where: { code: "ICCPR-OP3" } })).map(({ id }) => id),
    from: "2026-01-01",
    to: "2026-12-31",
    knownAt: null,
    locale: "en",
    limit: 10,
    cursor: null,
  });
  expect(changes.items.length).toBeGreaterThan(0);
});
