import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { TOTP } from "otpauth";
import { makeAccount } from "./accounts.ts";
import { expect, type Page } from "./fixtures.ts";

/** Somebody with an account, made for a test. */
export interface TestUser {
  readonly email: string;
  readonly password: string;
  /** What makes the codes of their authenticator; null where they have none. */
  readonly totp: TOTP | null;
}

export type TestRole = "contributor" | "editor" | "administrator";

/** Runs npm run user on the database of the tested application. @returns what it prints; throws with what it refuses */
export function userCommand(
  words: readonly string[],
  input = "",
  dataDir = process.env["E2E_DATA_DIR"],
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      ["scripts/user.ts", ...words],
      { env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: "" } },
      (error, stdout, stderr) => (error === null ? resolve(stdout.trim()) : reject(new Error(stderr))),
    );
    child.stdin?.end(input);
  });
}

/** Makes somebody with a role. */
export async function makeUser(role: TestRole): Promise<TestUser> {
  const email = `${role}-${randomUUID()}@example.org`;
  const password = `gate ${randomUUID()}`;
  await makeAccount({ email, name: `Test ${role}`, role, password });
  return { email, password, totp: null };
}

/** Signs somebody in through the page; with a code where they have an authenticator. */
export async function signIn(page: Page, { email, password, totp }: TestUser): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  if (totp === null) return;
  await page.getByLabel("Code", { exact: true }).fill(totp.generate());
  await page.getByRole("button", { name: "Confirm" }).click();
}

/** Sets up an authenticator on the account page for somebody who is signed in. */
export async function setUpFactor(page: Page, password: string): Promise<{ totp: TOTP; recoveryCodes: string[] }> {
  await page.goto("/account");
  await page.getByRole("textbox", { name: "Password", exact: true }).fill(password);
  await page.getByRole("button", { name: "Set up" }).click();
  const secret = (await page.locator("[data-secret]").textContent()) ?? "";
  const totp = new TOTP({ secret });
  await page.getByLabel("Code", { exact: true }).fill(totp.generate());
  await page.getByRole("button", { name: "Confirm" }).click();
  await expect(page.getByRole("status").filter({ hasText: "The second factor is on." })).toBeVisible();
  return { totp, recoveryCodes: await page.getByRole("status").getByRole("listitem").allInnerTexts() };
}

/** Makes somebody with a role, signs them in and leaves the page on the workbench; an administrator with an authenticator. */
export async function signInAs(page: Page, role: TestRole): Promise<TestUser> {
  const user = await makeUser(role);
  await signIn(page, user);
  if (role !== "administrator") {
    await page.waitForURL("**/admin");
    return user;
  }
  await page.waitForURL("**/account*");
  const { totp } = await setUpFactor(page, user.password);
  await page.goto("/admin");
  return { ...user, totp };
}
