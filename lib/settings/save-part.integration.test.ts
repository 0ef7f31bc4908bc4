import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { setPrisma } from "#data/prisma.ts";
import { readSections, readSettings } from "#data/settings/read-settings.ts";
import { type SettingsOf, type SettingsSection, sections } from "#domain/settings/sections.ts";
import { createTestDatabase, type TestDatabase } from "#lib/testing/test-database.ts";
import type { SettingsPart } from "./part.ts";
import { focusPart } from "./parts/focus.ts";
import { mailPart } from "./parts/mail.ts";
import { sitePart } from "./parts/site.ts";
import { savePart } from "./save-part.ts";
import { secretState, unseal } from "./seal.ts";

let database: TestDatabase;

beforeAll(async () => {
  vi.stubEnv("AUTH_SECRET", randomUUID() + randomUUID());
  database = await createTestDatabase({ facts: true });
  setPrisma(database.prisma);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await database.drop();
});

const by = "admin@example.org";
const relay = {
  host: "mail.example.org",
  port: 587,
  security: "starttls",
  user: "tracker",
  from: "tracker@example.org",
};

/** Sends a form of a part as its schema reads it, on top of what is on record. */
async function send<Section extends SettingsSection>(
  part: SettingsPart<Section>,
  input: object,
  { version, removed = [] }: { version?: number; removed?: string[] } = {},
) {
  const typed = part.schema.parse(input);
  return savePart(part, typed, { version: version ?? (await readSettings(part.section)).version, removed, by });
}

const lastEntry = () =>
  database.prisma.auditEntry.findFirst({ where: { entity: "Settings" }, orderBy: { id: "desc" } });

describe("a part of the settings", () => {
  test("is as it was shipped until somebody sets it", async () => {
    const read = await readSections(Object.keys(sections) as SettingsSection[]);
    for (const [name, { values, version, changed }] of Object.entries(read)) {
      expect(values).toEqual(sections[name as SettingsSection].parse({}));
      expect([version, changed]).toEqual([0, null]);
    }
  });

  test("is saved with its audit entry, and not where nothing changed", async () => {
    expect(await send(sitePart, { name: "Kazakh Treaties", contactEmail: "desk@example.org" })).toEqual({
      outcome: "saved",
    });
    const { values, version, changed } = await readSettings("site");
    expect(values).toEqual({ name: "Kazakh Treaties", contactEmail: "desk@example.org", contactAddress: "" });
    expect([version, changed?.by]).toEqual([1, by]);
    expect(await lastEntry()).toMatchObject({
      actor: by,
      operation: "change-settings",
      entityKey: "site",
      before: { name: "" },
      after: { name: "Kazakh Treaties" },
    });
    const before = await database.prisma.auditEntry.count();
    expect(await send(sitePart, { name: " Kazakh Treaties ", contactEmail: "desk@example.org" })).toEqual({
      outcome: "same",
    });
    expect(await database.prisma.auditEntry.count()).toBe(before);
  });

  test("of two colleagues who save at once, is left as one of them had it, and the other is told", async () => {
    const { version } = await readSettings("site");
    const both = await Promise.all(["One", "Two"].map((name) => send(sitePart, { name }, { version })));
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(["saved", "stale"]);
    const winner = ["One", "Two"][both.findIndex(({ outcome }) => outcome === "saved")];
    const told = both.find((one) => one.outcome === "stale");
    expect(told).toMatchObject({ current: { values: { name: winner }, version: version + 1, changed: { by } } });
    // From the version that they were told of they can go on.
    expect(await send(sitePart, { name: "Three" }, { version: version + 1 })).toEqual({ outcome: "saved" });
    for (const other of [Number.NaN, -1, 0, 1.5, 99]) {
      expect(await send(sitePart, { name: "Four" }, { version: other })).toMatchObject({ outcome: "stale" });
    }
  });

  test("keeps what it was shipped with where what is on record cannot be read", async () => {
    await database.prisma.setting.create({
      data: { key: "features", value: { indexing: "perhaps" }, updatedAt: new Date(), updatedBy: by },
    });
    expect((await readSettings("features")).values.indexing).toBe(true);
    await database.prisma.setting.update({ where: { key: "features" }, data: { value: { indexing: false } } });
    const { values } = await readSettings("features");
    expect(values).toEqual({ ...sections.features.parse({}), indexing: false });
  });
});

test("the dashboard can be about a state that is on record, and about no other", async () => {
  expect(await send(focusPart, { state: "KGZ" })).toEqual({ outcome: "saved" });
  expect(await send(focusPart, { state: "ATL" })).toEqual({
    outcome: "refused",
    errors: [{ field: "state", rule: "state" }],
  });
  expect((await readSettings("focus")).values.state).toBe("KGZ");
});

describe("a secret", () => {
  const password = async () => ((await readSettings("mail")).values as SettingsOf<"mail">).password;

  test("is kept sealed, and stays where the field is left empty", async () => {
    await send(mailPart, { ...relay, password: "correct horse" });
    const sealed = await password();
    expect(sealed).not.toContain("horse");
    expect(unseal(sealed)).toBe("correct horse");
    expect(await send(mailPart, { ...relay, from: "other@example.org" })).toEqual({ outcome: "saved" });
    expect(await password()).toBe(sealed);
  });

  test("must be given again before it goes to another server, user or port, or less protected", async () => {
    const again = { outcome: "refused", errors: [{ field: "password", rule: "secretAgain" }] };
    for (const other of [{ host: "evil.example" }, { port: 2525 }, { user: "x" }, { security: "tls" }]) {
      expect(await send(mailPart, { ...relay, ...other })).toEqual(again);
    }
    expect(await send(mailPart, { ...relay, host: "127.0.0.1", password: "another" })).toEqual({ outcome: "saved" });
  });

  test("is told in the audit log only as set, replaced or none", async () => {
    expect(await lastEntry()).toMatchObject({ before: { password: "set" }, after: { password: "replaced" } });
    const { version } = await readSettings("mail");
    await send(mailPart, { ...relay, host: "127.0.0.1" }, { version, removed: ["password"] });
    expect(await lastEntry()).toMatchObject({ before: { password: "set" }, after: { password: "none" } });
    expect(await password()).toBe("");
    const log = JSON.stringify(
      (await database.prisma.auditEntry.findMany({ where: { entity: "Settings" } })).map(({ before, after }) => [
        before,
        after,
      ]),
    );
    for (const text of ["horse", "another"]) expect(log).not.toContain(text);
  });

  test("that was sealed under another AUTH_SECRET cannot be read, and says so", async () => {
    await send(mailPart, { ...relay, password: "third" });
    const sealed = await password();
    expect([secretState(""), secretState(sealed)]).toEqual(["unset", "set"]);
    vi.stubEnv("AUTH_SECRET", randomUUID() + randomUUID());
    expect(secretState(sealed)).toBe("unreadable");
  });
});
