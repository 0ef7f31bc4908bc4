import { expectNoAxeViolations } from "./support/accessibility.ts";
import { expect, test } from "./support/fixtures.ts";
import { type FreshApplication, startFreshApplication } from "./support/fresh-application.ts";
import { expectNoSidewaysScroll, phone } from "./support/sideways-scroll.ts";
import { makeUser, setUpFactor, signIn, signInAs, userCommand } from "./support/sign-in.ts";

test.describe("on an application that nobody has an account on", () => {
  let application: FreshApplication;

  test.beforeAll(async () => {
    test.setTimeout(180_000);
    application = await startFreshApplication();
  });

  test.afterAll(() => application.stop());

  test("the first administrator makes their account by the address that was printed, once", async ({
    page,
    browser,
  }) => {
    const address = application.setupAddress;
    const origin = new URL(address).origin;
    await page.goto(address);
    await expectNoAxeViolations(page);
    await page.getByLabel("E-mail").fill("first@example.org");
    await page.getByLabel("Name").fill("Aigerim S.");
    await page.getByLabel("New password").fill("Password2026!");
    await page.getByRole("button", { name: "Make the account" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "New password is one of those" })).toBeVisible();
    await expect(page.getByLabel("E-mail")).toHaveValue("first@example.org");
    await page.getByLabel("New password").fill("orchard lamp quietly 7");
    await page.getByRole("button", { name: "Make the account" }).click();
    // An administrator is led to a second factor first.
    await page.waitForURL("**/account?need=second-factor");
    await expect(page.getByText("An administrator works with a second factor.")).toBeVisible();
    const other = await browser.newPage();
    await other.goto(address);
    await expect(other.getByRole("heading", { level: 1 })).toHaveText("This address no longer works");
    await other.goto(`${origin}/setup`);
    await expect(other.getByRole("heading", { level: 1 })).toHaveText("This address no longer works");
    await other.close();
    await expect(userCommand(["setup"], "", application.folder)).rejects.toThrow("There are accounts already");
  });
});

test("an administrator sets up a code, signs out and comes back by keyboard alone", async ({ page }) => {
  const user = await makeUser("administrator");
  await signIn(page, user);
  await page.waitForURL("**/account*");
  const { totp, recoveryCodes } = await setUpFactor(page, user.password);
  expect(recoveryCodes).toHaveLength(10);
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You are signed out.")).toBeVisible();

  await page.goto("/admin/people");
  await page.waitForURL("**/sign-in?next=%2Fadmin%2Fpeople");
  await page.getByLabel("E-mail").focus();
  await page.keyboard.type(user.email);
  await page.keyboard.press("Tab");
  await page.keyboard.type(user.password);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/sign-in?step=code*");
  await expectNoAxeViolations(page);
  await page.getByLabel("Code", { exact: true }).focus();
  await page.keyboard.type(totp.generate());
  await page.keyboard.press("Enter");
  await page.waitForURL("**/admin/people");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("People");
});

test("a recovery code stands in for the authenticator, once", async ({ page }) => {
  const user = await makeUser("editor");
  await signIn(page, user);
  await page.waitForURL("**/admin");
  const { recoveryCodes } = await setUpFactor(page, user.password);
  for (const works of [true, false]) {
    await page.context().clearCookies();
    await signIn(page, user);
    await page.getByLabel("Recovery code").fill(recoveryCodes[0] ?? "");
    await page.getByRole("button", { name: "Use recovery code" }).click();
    if (works) await page.waitForURL("**/admin");
    else await expect(page.getByRole("alert").filter({ hasText: "Recovery code is not right." })).toBeVisible();
  }
});

test("a wrong password and an unknown e-mail are answered alike", async ({ page }) => {
  const user = await makeUser("editor");
  for (const email of [user.email, "nobody@example.org"]) {
    await signIn(page, { ...user, email, password: "not the password" });
    await expect(page.getByRole("alert").filter({ hasText: "E-mail or password is not right." })).toBeVisible();
  }
});

test("somebody who was invited joins, and sees only what is for their role", async ({
  page,
  browser,
  expectHttpError,
}) => {
  expectHttpError(403);
  await signInAs(page, "administrator");
  await page.goto("/admin/people");
  await expectNoAxeViolations(page);
  const email = `invited-${crypto.randomUUID()}@example.org`;
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Role", { exact: true }).selectOption("contributor");
  await page.getByRole("button", { name: "Invite" }).click();
  const address = (await page.getByRole("status").getByRole("listitem").textContent()) ?? "";

  const context = await browser.newContext();
  const guest = await context.newPage();
  await guest.goto(address);
  await expect(guest.getByText(`${email} is invited`)).toBeVisible();
  await guest.getByLabel("Name").fill("Bolat K.");
  await guest.getByLabel("New password").fill("seven herons at dusk");
  await guest.getByRole("button", { name: "Accept" }).click();
  await guest.waitForURL("**/admin");
  await expect(
    guest.getByRole("navigation", { name: "Working pages" }).getByRole("link", { name: "People" }),
  ).toHaveCount(0);
  const refused = await guest.goto("/admin/people");
  expect(refused?.status()).toBe(403);
  await expect(guest.getByRole("heading", { level: 1 })).toHaveText("This page is not for your role");
  await expectNoAxeViolations(guest);

  // Disabled, they are out at once.
  await page.goto("/admin/people");
  await page.getByRole("button", { name: "Disable: Bolat K." }).first().click();
  await expect(page.getByText("Bolat K. can no longer sign in.")).toBeVisible();
  await guest.goto("/admin");
  await guest.waitForURL("**/sign-in?next=%2Fadmin");
  await context.close();
});

test("a key is shown once, and revoked", async ({ page }) => {
  await signInAs(page, "administrator");
  await page.goto("/admin/keys");
  const name = `import ${crypto.randomUUID().slice(0, 8)}`;
  await page.getByLabel("Name of the key").fill(name);
  await page.getByRole("button", { name: "Make" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "What it may do must be at least one" })).toBeVisible();
  await page.getByLabel("Name of the key").fill(name);
  await page.getByLabel("Record, correct and retract treaty actions").check();
  await page.getByRole("button", { name: "Make" }).click();
  await expect(page.getByRole("status").getByText(/^ttk_[\w-]{43}$/)).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: `Revoke ${name}` }).click();
  await expect(page.getByRole("row", { name }).getByText("revoked")).toBeVisible();
});

test("nothing of the account library is open to strangers", async ({ request, expectHttpError }) => {
  expectHttpError(404, 405);
  for (const path of ["sign-up/email", "sign-in/email", "get-session", "two-factor/enable", "update-user", "ok", ""]) {
    expect((await request.post(`/api/auth/${path}`, { data: {} })).status(), path).toBeGreaterThanOrEqual(404);
    expect((await request.get(`/api/auth/${path}`)).status(), path).toBe(404);
  }
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("people sign in, set up a code and manage others", async ({ page }) => {
    await signInAs(page, "administrator");
    await page.goto("/admin/people");
    const email = `${crypto.randomUUID()}@example.org`;
    await page.getByLabel("E-mail").fill(email);
    await page.getByRole("button", { name: "Invite" }).click();
    await expect(page.getByRole("status").getByText(`${email} is invited.`)).toBeVisible();
    await page.getByRole("button", { name: `Take back the invitation of ${email}` }).click();
    await expect(page.getByRole("button", { name: `Take back the invitation of ${email}` })).toHaveCount(0);
    await page.goto("/account");
    await page.getByRole("button", { name: "Sign out" }).click();
    await expect(page.getByText("You are signed out.")).toBeVisible();
  });
});

test("the working pages fit a phone", async ({ page }) => {
  await signInAs(page, "administrator");
  for (const path of ["/account", "/admin/people", "/admin/keys"]) {
    await page.goto(path);
    await expectNoSidewaysScroll(page, [phone]);
  }
});
