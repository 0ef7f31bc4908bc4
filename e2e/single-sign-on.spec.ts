import { expectNoAxeViolations } from "./support/accessibility.ts";
import { expect, type Page, test } from "./support/fixtures.ts";
import { userCommand } from "./support/sign-in.ts";
import { type SingleSignOnApplication, startWithProvider } from "./support/single-sign-on.ts";

/** Signing in at a real provider of OpenID Connect, on an application of its own. */

let running: SingleSignOnApplication;

test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  running = await startWithProvider();
});

test.afterAll(() => running.stop());

/** Makes somebody known to the provider, who has an account where a role is named. */
async function somebody(role: "editor" | null) {
  const { application, provider } = running;
  const email = `${crypto.randomUUID()}@example.org`;
  const words = ["create", "--email", email, "--role", role ?? "", "--name", "Dana O."];
  if (role !== null) await userCommand(words, `gate ${crypto.randomUUID()}\n`, application.folder);
  provider.members.set(email, { email, verified: true });
  return email;
}

/** Signs in at the provider, by keyboard alone. */
async function signInThere(page: Page, subject: string) {
  await page.waitForURL(`${running.provider.issuer}/**`);
  await page.getByLabel("Login").focus();
  await page.keyboard.type(subject);
  await page.keyboard.press("Tab");
  await page.keyboard.type("any");
  await page.keyboard.press("Enter");
}

const button = (page: Page) => page.getByRole("button", { name: "Continue with Test Institute" });

test("somebody with an account comes from the button to the page they wanted, by keyboard alone", async ({ page }) => {
  const subject = await somebody("editor");
  await page.goto(`${running.origin}/admin/acts/new`);
  await page.waitForURL("**/sign-in?next=%2Fadmin%2Facts%2Fnew");
  await expectNoAxeViolations(page);
  await button(page).focus();
  await page.keyboard.press("Enter");
  await signInThere(page, subject);
  await page.waitForURL(`${running.origin}/admin/acts/new`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Record an act");
  await page.goto(`${running.origin}/account`);
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You are signed out.")).toBeVisible();
  // The provider still knows them: it asks nothing, and the way leads through it all the same.
  await button(page).click();
  await page.waitForURL(`${running.origin}/admin`);
});

test("somebody whom only the provider knows is told so, and signed in nowhere", async ({ page }) => {
  const subject = await somebody(null);
  await page.goto(`${running.origin}/sign-in`);
  await button(page).focus();
  await page.keyboard.press("Enter");
  await signInThere(page, subject);
  await page.waitForURL("**/sign-in?said=refused*");
  const alert = page
    .getByRole("alert")
    .filter({ hasText: "Test Institute knows you, but that opens no account here." });
  await expect(alert).toBeVisible();
  await expectNoAxeViolations(page);
  await page.goto(`${running.origin}/admin`);
  await page.waitForURL("**/sign-in?next=%2Fadmin");
});

test("a form of another site begins nothing, and an answer that nobody waits for ends nothing", async ({ request }) => {
  const { origin } = running;
  const begin = `${origin}/api/single-sign-on/begin?next=/admin`;
  for (const headers of [{ Origin: "https://evil.example" }, {}] as Record<string, string>[]) {
    const answer = await request.post(begin, { headers, maxRedirects: 0 });
    expect([answer.status(), answer.headers()["location"]]).toEqual([303, `${origin}/sign-in?next=%2Fadmin`]);
    expect(answer.headers()["set-cookie"]).toBeUndefined();
  }
  const elsewhere = `${origin}/api/single-sign-on/begin?next=https://evil.example`;
  const begun = await request.post(elsewhere, { headers: { Origin: origin }, maxRedirects: 0 });
  expect([begun.status(), begun.headers()["location"]]).toEqual([303, "/sign-in?step=provider"]);
  expect(begun.headers()["set-cookie"]).toMatch(/^tracker\.single_sign_on=.*HttpOnly; SameSite=Lax/);
  const callback = await request.get(`${origin}/api/single-sign-on/callback?code=x&state=y`, { maxRedirects: 0 });
  expect([callback.status(), callback.headers()["location"]]).toEqual([303, "/sign-in?said=over&next=%2Fadmin"]);
});

test("a page that is kept goes on to the provider only while the browser waits for it", async ({ page }) => {
  await page.goto(`${running.origin}/sign-in?step=provider`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in");
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("people sign in at the provider", async ({ page }) => {
    const subject = await somebody("editor");
    await page.goto(`${running.origin}/sign-in`);
    await button(page).click();
    await signInThere(page, subject);
    await page.waitForURL(`${running.origin}/admin`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
});

test("the page in between can be used by somebody whose browser does not go on by itself", async ({ page }) => {
  await page.goto(`${running.origin}/sign-in`);
  await button(page).click();
  await page.waitForURL(`${running.provider.issuer}/**`);
  await page.route(/step=provider/, async (route) => {
    const response = await route.fetch();
    // Without scripts too, which would put it back, and what loads them beforehand.
    const html = (await response.text()).replaceAll(/<script\b.*?<\/script>|<link rel="preload"[^>]*>/gs, "");
    const parts = html.split(/<meta http-equiv="refresh"[^>]*>/);
    expect(parts).toHaveLength(2);
    await route.fulfill({ contentType: "text/html", body: parts.join("") });
  });
  await page.goto(`${running.origin}/sign-in?step=provider`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("On to Test Institute");
  await expectNoAxeViolations(page);
  await page.getByRole("link", { name: "Go on, if your browser does not by itself" }).click();
  await page.waitForURL(`${running.provider.issuer}/**`);
});
