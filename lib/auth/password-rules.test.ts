import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isLeaked } from "./leaked-password.ts";
import { passwordFault } from "./password-rules.ts";
import { safeNext } from "./paths.ts";
import { authSecret } from "./secret.ts";

test.each([
  ["short", "passwordShort"],
  ["x".repeat(129), "passwordLong"],
  ["1qaz2wsx3edc", "passwordCommon"],
  ["Password2026!", "passwordCommon"],
  ["abcabcabcabc", "passwordCommon"],
  ["202611242026", "passwordCommon"],
  ["Aigerim.Seitova", "passwordPersonal"],
  ["orchard lamp quietly 7", null],
  ["жаңбырлы күзгі кеш", null],
])("the password %s: %s", (password, fault) => {
  expect(passwordFault(password, ["a.seitova@example.org", "Aigerim.Seitova"])).toBe(fault);
});

test("a leaked password is found by the first characters of its hash; an unreachable service stops nobody", async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    // The hash of "password" is 5BAA6 1E4C9…; the other line only pads the answer.
    response.end("1E4C9B93F3F0682250B6CF8331B7EE68FD8:42\r\n0018A45C4D1DEF81644B54AB7F969B88D65:0\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const service = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}/`;
  expect(await isLeaked("password", service)).toBe(true);
  expect(await isLeaked("orchard lamp quietly 7", service)).toBe(false);
  expect(asked[0]).toBe("/5BAA6");
  await new Promise((resolve) => server.close(resolve));
  expect(await isLeaked("password", service)).toBe(false);
});

test("the secret is made once, for its owner's eyes alone", () => {
  const folder = mkdtempSync(join(tmpdir(), "tracker-secret-"));
  const made = authSecret({ AUTH_SECRET: undefined, DATA_DIR: join(folder, "data") });
  expect(authSecret({ AUTH_SECRET: undefined, DATA_DIR: join(folder, "data") })).toBe(made);
  expect(made.length).toBeGreaterThanOrEqual(32);
  const file = join(folder, "data", "auth-secret");
  expect(readFileSync(file, "utf8").trim()).toBe(made);
  if (process.platform !== "win32") expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(authSecret({ AUTH_SECRET: "given".repeat(8), DATA_DIR: folder })).toBe("given".repeat(8));
  rmSync(folder, { recursive: true });
});

test.each([
  ["/admin/people", "/admin/people"],
  ["/admin/audit?actor=a", "/admin/audit?actor=a"],
  ["//evil.example", "/admin"],
  ["/\\evil.example", "/admin"],
  ["https://evil.example", "/admin"],
  ["javascript:alert(1)", "/admin"],
  ["/admin\nSet-Cookie: a=b", "/admin"],
  [null, "/admin"],
])("signing in for %j leads to %s", (next, path) => {
  expect(safeNext(next)).toBe(path);
});
