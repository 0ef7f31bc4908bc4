import { execFile } from "node:child_process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { scratchFolder } from "#lib/testing/scratch-folder.ts";
import { createTestDatabase, type TestDatabase } from "#lib/testing/test-database.ts";

let database: TestDatabase;
const dataDir = scratchFolder();

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** Runs npm run user. */
function user(words: readonly string[], input = "") {
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const env = { ...process.env, DATABASE_URL: database.url, DATA_DIR: dataDir };
    const child = execFile(process.execPath, ["scripts/user.ts", ...words], { env }, (error, out, err) =>
      resolve({ code: error === null ? 0 : 1, out, err }),
    );
    child.stdin?.end(input);
  });
}

test("accounts are made, listed, disabled, reset and given keys from the shell", { timeout: 120_000 }, async () => {
  const email = ["--email", "A@Example.org"];
  expect((await user(["create", ...email, "--role", "owner"])).err).toContain("--role must be one of");
  expect((await user(["create", ...email, "--role", "administrator"], "short\n")).err).toContain("at least 12");
  const made = await user(["create", ...email, "--role", "administrator"], "orchard lamp quietly 7\n");
  expect(made).toMatchObject({ code: 0, out: "a@example.org is made, as administrator.\n" });
  expect((await user(["create", ...email, "--role", "editor"], "orchard lamp quietly 7\n")).err).toContain("already");
  expect((await user(["disable", ...email])).err).toContain("last administrator");
  expect((await user(["reset", ...email], "harbour window slowly 9\n")).code).toBe(0);
  expect((await user(["reset", "--email", "b@example.org"], "harbour window slowly 9\n")).err).toContain("no account");
  expect((await user(["unlink", ...email])).out).toContain("is linked to no identity");
  expect((await user(["list"])).out).toMatch(/^a@example.org\tadministrator\tno second factor\tactive\ta$/m);
  expect((await user(["api-key", ...email, "--scope", "all"])).err).toContain("--scope must name some of");
  const key = await user(["api-key", ...email, "--scope", "actions:write", "--days", "30"]);
  expect(key.out).toMatch(/^ttk_[\w-]{43}\n$/);
  expect((await user(["setup"])).err).toContain("There are accounts already");
  expect((await user(["remove", ...email])).err).toContain("npm run user -- create");
  const audited = await database.prisma.auditEntry.findMany({ select: { actor: true, operation: true } });
  expect(audited).toEqual([
    { actor: "shell", operation: "create-account" },
    { actor: "shell", operation: "reset-password" },
    { actor: "shell", operation: "unlink" },
    { actor: "shell", operation: "make-key" },
  ]);
});
